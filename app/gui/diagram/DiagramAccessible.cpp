#include "app/gui/diagram/DiagramAccessible.h"

#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramCanvas.h"
#include "models/Session.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace provisor {

namespace {

/// One thing on the canvas. It has no QObject: it is known by its id and asks the scene for everything.
class ThingInterface : public QAccessibleInterface
{
public:
    ThingInterface(DiagramCanvas& canvas, Id id) : m_canvas(&canvas), m_id(id) {}

    bool isValid() const override
    {
        return m_canvas && (scene()->content().contains(m_id) || scene()->content().flows.contains(m_id));
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_canvas.data()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        if (!m_canvas)
            return {};
        if (kind == QAccessible::Name)
            return scene()->description(m_id);
        return kind == QAccessible::Value ? scene()->nameOf(m_id) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        if (!m_canvas)
            return {};
        const QRect inView = m_canvas->mapFromScene(scene()->rectOf(m_id)).boundingRect();
        return {m_canvas->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

    QAccessible::Role role() const override
    {
        const DiagramContent& content = scene()->content();
        if (content.elements.contains(m_id))
            return QAccessible::ListItem;
        if (content.boundaries.contains(m_id))
            return QAccessible::Grouping;
        return content.notes.contains(m_id) ? QAccessible::Note : QAccessible::Link;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.invalid = !isValid();
        if (m_canvas) {
            state.selected = scene()->session().selection().contains(m_id);
            state.focused = m_canvas->hasFocus() && m_canvas->focused() == m_id;
        }
        return state;
    }

    Id id() const { return m_id; }

private:
    CanvasScene* scene() const { return static_cast<CanvasScene*>(m_canvas->scene()); }

    QPointer<DiagramCanvas> m_canvas;
    Id m_id;
};

/// The canvas: its children are the things in reading order.
class CanvasInterface : public QAccessibleWidget
{
public:
    explicit CanvasInterface(DiagramCanvas* canvas) : QAccessibleWidget(canvas, QAccessible::Canvas)
    {
        QObject::connect(canvas, &DiagramCanvas::focusedChanged, canvas, [canvas] {
            auto* self = dynamic_cast<CanvasInterface*>(QAccessible::queryAccessibleInterface(canvas));
            if (!self || canvas->focused().isNull())
                return;
            QAccessibleEvent event(canvas, QAccessible::Focus);
            event.setChild(self->indexOf(canvas->focused()));
            QAccessible::updateAccessibility(&event);
        });
    }

    ~CanvasInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(scene()->readingOrder().size()); }

    QAccessibleInterface* child(int index) const override
    {
        const QList<Id> order = scene()->readingOrder();
        return index >= 0 && index < order.size() ? thing(order[index]) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* found = dynamic_cast<const ThingInterface*>(child);
        return found ? indexOf(found->id()) : -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint inView = canvas()->viewport()->mapFromGlobal(QPoint(x, y));
        const Hit hit = scene()->hitAt(canvas()->mapToScene(inView), 1 / canvas()->zoom());
        return hit.id.isNull() ? nullptr : thing(hit.id);
    }

    QAccessibleInterface* focusChild() const override
    {
        return canvas()->focused().isNull() ? nullptr : thing(canvas()->focused());
    }

    int indexOf(Id id) const { return static_cast<int>(scene()->readingOrder().indexOf(id)); }

private:
    DiagramCanvas* canvas() const { return static_cast<DiagramCanvas*>(widget()); }
    CanvasScene* scene() const { return static_cast<CanvasScene*>(canvas()->scene()); }

    QAccessibleInterface* thing(Id id) const
    {
        if (const auto it = m_children.find(id); it != m_children.end())
            return QAccessible::accessibleInterface(*it);
        auto* made = new ThingInterface(*canvas(), id); // the cache of QAccessible owns it
        m_children.insert(id, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    mutable QHash<Id, QAccessible::Id> m_children;
};

QAccessibleInterface* diagramFactory(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<DiagramCanvas*>(object);
    return canvas ? new CanvasInterface(canvas) : nullptr; // QAccessible owns it
}

} // namespace

void installDiagramAccessibility()
{
    QAccessible::installFactory(diagramFactory); // a factory already installed is not installed again
}

} // namespace provisor
