#include "app/gui/diagram/DiagramAccessible.h"

#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramCanvas.h"
#include "app/gui/diagram/ThingInterface.h"
#include "models/Session.h"

#include <QAccessibleWidget>

namespace provisor {

namespace {

/// The canvas: its children are the things in reading order, then the widgets over it, such as the zoom buttons. It
/// keeps one interface per thing that somebody asked for, drops it with the thing, and announces what comes, goes,
/// gets the focus, is selected or has another name.
class CanvasInterface : public QAccessibleWidget
{
    Q_DECLARE_TR_FUNCTIONS(provisor::CanvasInterface)

public:
    explicit CanvasInterface(DiagramCanvas* canvas) : QAccessibleWidget(canvas, QAccessible::Canvas)
    {
        QObject* context = &m_context; // connections end with this interface, which may go before the canvas
        QObject::connect(canvas, &DiagramCanvas::focusedChanged, context, [this] { announceFocus(); });
        QObject::connect(scene(), &CanvasScene::contentChanged, context, [this] { takeOver(); });
        QObject::connect(&scene()->session(), &Session::selectionChanged, context, [this] { announceSelection(); });
        m_selected = scene()->session().selection();
    }

    ~CanvasInterface() override
    {
        for (const Child& child : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(child.registered);
    }

    int childCount() const override { return static_cast<int>(order().size() + widgetsOver().size()); }

    QAccessibleInterface* child(int index) const override
    {
        if (index >= 0 && index < order().size())
            return thing(order()[index]);
        const QList<QWidget*> widgets = widgetsOver();
        const qsizetype at = index - order().size();
        return at >= 0 && at < widgets.size() ? QAccessible::queryAccessibleInterface(widgets[at]) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (const auto* found = dynamic_cast<const ThingInterface*>(child); found && !order().isEmpty())
            return m_places.value(found->id(), -1);
        const qsizetype at = child ? widgetsOver().indexOf(qobject_cast<QWidget*>(child->object())) : -1;
        return at < 0 ? -1 : static_cast<int>(order().size() + at);
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        if (!scene())
            return nullptr;
        const QPoint at = canvas()->mapFromGlobal(QPoint(x, y));
        QWidget* over = canvas()->childAt(at);
        if (over && over != canvas()->viewport())
            return QAccessible::queryAccessibleInterface(over);
        const QPoint inView = canvas()->viewport()->mapFromGlobal(QPoint(x, y));
        const Hit hit = scene()->hitAt(canvas()->mapToScene(inView), 1 / canvas()->zoom());
        return thing(hit.id);
    }

    QAccessibleInterface* focusChild() const override
    {
        return scene() && canvas()->hasFocus() ? thing(canvas()->focused()) : nullptr;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Description)
            return QAccessibleWidget::text(kind);
        return tr("Arrow keys go from thing to thing, Enter selects, C starts a flow, F2 renames, the menu key shows "
                  "what else can be done");
    }

private:
    struct Child
    {
        QAccessible::Id registered;
        QString name; ///< as announced last
    };

    // Null while the canvas is being destroyed.
    DiagramCanvas* canvas() const { return qobject_cast<DiagramCanvas*>(object()); }
    CanvasScene* scene() const { return canvas() ? qobject_cast<CanvasScene*>(canvas()->scene()) : nullptr; }

    /// The scroll bars are never shown and the viewport is the canvas itself; an editor on it counts.
    QList<QWidget*> widgetsOver() const
    {
        QList<QWidget*> widgets;
        if (!canvas())
            return widgets;
        for (const QWidget* parent : {static_cast<QWidget*>(canvas()), canvas()->viewport()}) {
            for (QObject* child : parent->children()) {
                auto* widget = qobject_cast<QWidget*>(child);
                if (widget && widget->isVisible() && !widget->isWindow() && widget != canvas()->viewport())
                    widgets.append(widget);
            }
        }
        return widgets;
    }

    QAccessibleInterface* thing(Id id) const
    {
        if (const auto it = m_children.constFind(id); it != m_children.cend())
            return QAccessible::accessibleInterface(it->registered);
        if (order().isEmpty() || !m_places.contains(id))
            return nullptr;
        auto* made = new ThingInterface(*canvas(), id); // the cache of QAccessible owns it
        m_children.insert(id, {QAccessible::registerAccessibleInterface(made), made->text(QAccessible::Name)});
        return made;
    }

    /// What stands on the canvas; found out when somebody asks, since large diagrams change often.
    const QList<Id>& order() const
    {
        if (m_isOrderKnown || !scene())
            return m_order;
        m_isOrderKnown = true;
        m_order = scene()->readingOrder();
        m_places.clear();
        for (qsizetype at = 0; at < m_order.size(); ++at)
            m_places.insert(m_order[at], static_cast<int>(at));
        return m_order;
    }

    static void announce(QAccessibleInterface* about, QAccessible::Event what)
    {
        if (!about)
            return;
        QAccessibleEvent event(about, what);
        QAccessible::updateAccessibility(&event);
    }

    void announceFocus()
    {
        if (!canvas()->hasFocus())
            return;
        QAccessibleInterface* child = thing(canvas()->focused());
        announce(child ? child : this, QAccessible::Focus);
    }

    void announceSelection()
    {
        const QSet<Id> before = std::exchange(m_selected, scene()->session().selection());
        const QSet<Id> differs = (before - m_selected) + (m_selected - before);
        for (const Id& id : differs) // of the canvas as a whole Qt 6.4 tells nobody
            announce(thing(id), m_selected.contains(id) ? QAccessible::Selection : QAccessible::SelectionRemove);
    }

    /// After an edit: what is gone is dropped, what is new or has another name is announced.
    void takeOver()
    {
        if (!std::exchange(m_isOrderKnown, false))
            return; // nobody has looked since the last edit
        const QHash<Id, int> before = m_places;
        const QList<Id> now = scene()->readingOrder();
        const QSet<Id> shown(now.begin(), now.end());
        for (auto it = m_children.begin(); it != m_children.end();) {
            if (shown.contains(it.key())) {
                ++it;
                continue;
            }
            QAccessibleInterface* gone = QAccessible::accessibleInterface(it->registered);
            announce(gone, QAccessible::ObjectDestroyed); // while it still knows its place
            QAccessible::deleteAccessibleInterface(it->registered);
            it = m_children.erase(it);
        }
        if (!QAccessible::isActive())
            return;
        for (const Id& id : order()) {
            if (!before.contains(id))
                announce(thing(id), QAccessible::ObjectCreated);
        }
        announceNames();
    }

    void announceNames()
    {
        for (auto it = m_children.begin(); it != m_children.end(); ++it) {
            QAccessibleInterface* child = QAccessible::accessibleInterface(it->registered);
            const QString name = child->text(QAccessible::Name);
            if (name == std::exchange(it->name, name))
                continue;
            announce(child, QAccessible::NameChanged);
        }
    }

    QObject m_context;
    QSet<Id> m_selected; ///< as announced last
    mutable bool m_isOrderKnown = false;
    mutable QList<Id> m_order;
    mutable QHash<Id, int> m_places; ///< of the things in the order
    mutable QHash<Id, Child> m_children;
};

QAccessibleInterface* diagramFactory(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<DiagramCanvas*>(object);
    return canvas && canvas->scene() ? new CanvasInterface(canvas) : nullptr; // QAccessible owns it
}

} // namespace

void makeAccessible(DiagramCanvas& canvas)
{
    QAccessible::installFactory(diagramFactory); // a factory already installed is not installed again
    // Qt asks for the interface of a widget with the first event about it, and keeps the answer: that of the plain view
    // when it was still being made.
    QAccessibleInterface* present = QAccessible::queryAccessibleInterface(&canvas);
    if (present && !dynamic_cast<CanvasInterface*>(present)) {
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(present));
        QAccessible::queryAccessibleInterface(&canvas);
    }
}

} // namespace provisor
