#include "app/gui/diagram/ArrangePreview.h"

#include "app/gui/diagram/CanvasScene.h"
#include "models/Session.h"

namespace provisor {

namespace {

Snapshot after(Snapshot snapshot, const Change& change)
{
    SnapshotEditor editor(snapshot);
    for (const Delta& delta : change.deltas) {
        if (!delta.after)
            editor.remove(delta.kind, delta.id);
        else if (delta.before)
            editor.replace(*delta.after);
        else
            editor.insert(*delta.after);
    }
    return snapshot;
}

QHash<Id, Rect> placesOf(const DiagramContent& content)
{
    QHash<Id, Rect> places = content.elements;
    places.insert(content.boundaries);
    return places;
}

Rect between(const Rect& a, const Rect& b, double share)
{
    const auto mix = [share](double x, double y) { return x + (y - x) * share; };
    return {mix(a.x, b.x), mix(a.y, b.y), mix(a.width, b.width), mix(a.height, b.height)};
}

} // namespace

ArrangePreview::ArrangePreview(GestureContext context, Change change, int duration, std::function<void(bool)> ended)
    : Gesture(std::move(context)), m_change(std::move(change)), m_ended(std::move(ended))
{
    const QHash<Id, Rect> before = placesOf(m_context.scene.content());
    m_context.scene.propose(after(m_context.session.snapshot(), m_change));
    if (duration > 0)
        animate(before, duration);
}

ArrangePreview::~ArrangePreview()
{
    m_animation.stop();
    m_animation.disconnect();
    m_context.scene.endPreview();
    m_context.scene.endProposal();
    m_ended(m_isTaken);
}

void ArrangePreview::animate(const QHash<Id, Rect>& before, int duration)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(duration);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    const QHash<Id, Rect> places = placesOf(m_context.scene.content());
    QObject::connect(&m_animation, &QVariantAnimation::valueChanged, &m_animation,
                     [this, before, places](const QVariant& value) {
                         QHash<Id, Rect> shown;
                         for (auto it = places.begin(); it != places.end(); ++it)
                             shown.insert(it.key(), between(before.value(it.key(), *it), *it, value.toDouble()));
                         m_context.scene.preview(shown);
                     });
    QObject::connect(&m_animation, &QVariantAnimation::finished, &m_animation,
                     [this] { m_context.scene.endPreview(); });
    m_animation.start();
}

bool ArrangePreview::finish(QPointF, Qt::KeyboardModifiers)
{
    m_isTaken = m_context.session.apply(m_change);
    return true;
}

} // namespace provisor
