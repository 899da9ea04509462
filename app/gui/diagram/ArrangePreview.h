#pragma once

#include "app/gui/diagram/Gesture.h"

#include <QVariantAnimation>

namespace provisor {

/// Shows where an arrangement would put everything. A click or Enter takes it as one change; without that nothing has
/// happened.
class ArrangePreview : public Gesture
{
public:
    /// `ended` is called with whether it was taken, when it was taken or dropped. Things move to their new places in
    /// `duration` milliseconds; 0: at once.
    ArrangePreview(GestureContext context, Change change, int duration, std::function<void(bool)> ended);
    ~ArrangePreview() override;
    void move(QPointF, Qt::KeyboardModifiers) override {}
    bool finish(QPointF at, Qt::KeyboardModifiers modifiers) override;
    Qt::CursorShape cursor() const override { return Qt::PointingHandCursor; }

private:
    void animate(const QHash<Id, Rect>& before, int duration);

    Change m_change;
    std::function<void(bool)> m_ended;
    QVariantAnimation m_animation;
    bool m_isTaken = false;
};

} // namespace provisor
