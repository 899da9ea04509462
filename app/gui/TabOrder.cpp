#include "app/gui/TabOrder.h"

#include <QApplication>

namespace provisor {

namespace {

/// The children as they are read: those at one height from left to right.
QWidgetList inReadingOrder(const QWidget& parent)
{
    QWidgetList children;
    for (QObject* object : parent.children()) {
        auto* child = qobject_cast<QWidget*>(object);
        if (child && !child->isWindow() && child->isVisible() && child->isEnabled())
            children.append(child);
    }
    std::stable_sort(children.begin(), children.end(),
                     [](const QWidget* a, const QWidget* b) { return a->y() < b->y(); });
    for (auto row = children.begin(); row != children.end();) {
        const int bottom = (*row)->geometry().bottom();
        const auto end = std::find_if(
            row, children.end(), [bottom](const QWidget* other) { return other->geometry().center().y() > bottom; });
        std::stable_sort(row, end, [](const QWidget* a, const QWidget* b) { return a->x() < b->x(); });
        row = end == row ? row + 1 : end;
    }
    return children;
}

void collect(const QWidget& parent, QWidgetList& order)
{
    for (QWidget* child : inReadingOrder(parent)) {
        if ((child->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !child->focusProxy())
            order.append(child);
        collect(*child, order);
    }
}

} // namespace

QWidgetList tabOrder(const QWidget& window)
{
    QWidgetList order;
    collect(window, order);
    return order;
}

bool focusNext(const QWidget& window, bool isForwards)
{
    const QWidgetList order = tabOrder(window);
    if (order.isEmpty())
        return false;
    const QWidget* focus = QApplication::focusWidget();
    qsizetype at = order.indexOf(focus);
    if (at < 0 && focus) { // a page that has it as a whole: on to what it holds
        const auto inside = std::find_if(order.begin(), order.end(),
                                         [focus](const QWidget* widget) { return focus->isAncestorOf(widget); });
        at = inside == order.end() ? at : inside - order.begin() - (isForwards ? 1 : 0);
    }
    const qsizetype count = order.size();
    const qsizetype next = isForwards ? (at + 1) % count : (std::max<qsizetype>(at, 0) + count - 1) % count;
    order[next]->setFocus(isForwards ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace provisor
