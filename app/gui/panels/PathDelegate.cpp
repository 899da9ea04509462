#include "app/gui/panels/PathDelegate.h"

#include "app/gui/DisplayListPainter.h"
#include "app/gui/SignPainter.h"
#include "app/gui/widgets/Controls.h"
#include "core/draw/PathPicture.h"
#include "models/PathListModel.h"
#include "models/Roles.h"
#include "models/Words.h"

#include <QListView>
#include <QPainter>

namespace provisor {

namespace {

constexpr int margin = 12, above = 8, lineGap = 3, textLeft = 24, numberWidth = 34;
constexpr double markScale = 0.8;

/// Paints wrapped text when there is a painter; returns its height.
int wrapped(QPainter* painter, const QRect& area, const QString& text, const QFont& font, const QColor& colour)
{
    const QRect box = QFontMetrics(font).boundingRect(QRect(0, 0, area.width(), 10000), Qt::TextWordWrap, text);
    if (painter) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRect(area.left(), area.top(), area.width(), box.height()), Qt::TextWordWrap, text);
    }
    return box.height();
}

} // namespace

PathDelegate::PathDelegate(const PathListModel& model, const GuiTheme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme)
{
}

QSize PathDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const bool isChosen = view && view->selectionModel()->isSelected(index);
    return {width, layOut(nullptr, QRect(0, 0, width, 0), index, isChosen)};
}

void PathDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_theme(&Theme::select));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, m_theme(&Theme::hover));
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, m_theme(&Theme::line));
    layOut(painter, option.rect, index, option.state & QStyle::State_Selected);
    if (option.state & QStyle::State_HasFocus && option.widget && showsFocus(*option.widget))
        drawRing(*painter, QRectF(option.rect).adjusted(2, 2, -2, -3), m_theme(&Theme::accent), 4);
    painter->restore();
}

int PathDelegate::layOut(QPainter* painter, const QRect& area, const QModelIndex& index, bool isChosen) const
{
    const QFont small = GuiTheme::font(TextSize::Small), head = GuiTheme::font(TextSize::Small, 600);
    const QFont caption = GuiTheme::font(TextSize::Caption);
    const QRect inner = area.adjusted(margin, 0, -margin, 0);
    const int line = QFontMetrics(head).height();
    int y = area.top() + above;
    if (painter) {
        const SignPainter signs(*painter, m_theme);
        const double middle = y + line / 2.0;
        signs.level({inner.left() + 6.0, middle}, 11, Level(index.data(role::Level).toInt()), true);
        const QString value = words::risk(index.data(role::Figure).toDouble());
        const double valueWidth = figureWidth(value, head);
        signs.figure(QRectF(inner.left() + textLeft - 6, y, valueWidth, line), value, head, m_theme(&Theme::text));
        painter->setFont(head);
        painter->setPen(m_theme(&Theme::text));
        const int goalLeft = inner.left() + textLeft - 6 + qCeil(valueWidth) + 8;
        const QRect goal(goalLeft, y, inner.right() - numberWidth - goalLeft, line);
        painter->drawText(goal, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, goal.width()));
        painter->setFont(caption);
        painter->setPen(m_theme(&Theme::muted));
        painter->drawText(QRect(inner.right() - numberWidth, y, numberWidth, line), Qt::AlignRight | Qt::AlignVCenter,
                          QString(u'P' % QString::number(index.data(role::Count).toInt())));
    }
    y += line + lineGap;
    const QRect text = inner.adjusted(textLeft - 6, 0, 0, 0);
    const auto below = [&](const QString& words, const QFont& font, Colour Theme::*token) {
        y += wrapped(painter, QRect(text.left(), y, text.width(), 0), words, font, m_theme(token)) + lineGap;
    };
    below(index.data(role::Detail).toString(), small, &Theme::text2);
    if (isChosen)
        y = steps(painter, text, y + 3, index);
    const QStringList boundaries = index.data(role::Boundaries).toStringList();
    const QStringList controls = index.data(role::Controls).toStringList();
    if (!boundaries.isEmpty())
        below(tr("Enters %1").arg(boundaries.join(QStringLiteral(", "))), caption, &Theme::muted);
    if (controls.isEmpty())
        below(tr("No control on the way counts today"), caption, &Theme::text);
    else if (isChosen)
        below(tr("Controls on the way: %1").arg(controls.join(QStringLiteral(", "))), caption, &Theme::muted);
    else
        below(tr("%n control(s) on the way", nullptr, static_cast<int>(controls.size())), caption, &Theme::muted);
    return y - area.top() + above - lineGap;
}

int PathDelegate::steps(QPainter* painter, const QRect& area, int top, const QModelIndex& index) const
{
    const AttackPath* path = m_model.path(index.data(role::Key).toString());
    if (!path)
        return top;
    const QFont small = GuiTheme::font(TextSize::Small);
    const int line = QFontMetrics(small).height();
    DisplayList marks;
    int y = top;
    for (const PathMark& mark : m_model.highlight(*path).marks) {
        appendPathMark(marks, {area.left() + 8.0, y + line / 2.0}, mark, {false, markScale}, m_theme.tokens());
        const QRect text(area.left() + 22, y, area.width() - 22, 0);
        y += std::max(line, wrapped(painter, text, mark.title, small, m_theme(&Theme::text))) + 5;
    }
    if (painter)
        paintDisplayList(*painter, marks);
    return y + 1;
}

} // namespace provisor
