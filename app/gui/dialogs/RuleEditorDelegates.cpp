#include "app/gui/dialogs/RuleEditorDelegates.h"

#include "app/gui/SignPainter.h"
#include "app/gui/dialogs/RuleEditorText.h"
#include "app/gui/widgets/Controls.h"
#include "app/gui/widgets/PaintedRow.h"
#include "core/rules/Tristate.h"
#include "models/Roles.h"

#include <QListView>
#include <QPainter>

namespace provisor {

namespace {

constexpr int margin = 12, signLeft = 18, textLeft = 32, depthWidth = 18;

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const GuiTheme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme(&Theme::select));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, theme(&Theme::hover));
    if (option.state & QStyle::State_HasFocus && option.widget && showsFocus(*option.widget))
        drawRing(painter, QRectF(option.rect).adjusted(2, 1, -2, -1), theme(&Theme::accent), 4);
}

int widthOf(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

/// Draws two texts at the ends of a line; the left one has what the right one leaves.
void paintEnds(QPainter& painter, const QRectF& area, const QString& left, const QFont& leftFont,
               const QColor& leftColour, const QString& right, const QColor& rightColour)
{
    const QFont small = GuiTheme::font(TextSize::Small);
    const double width = std::min<double>(QFontMetricsF(small).horizontalAdvance(right) + 1, area.width() * 0.62);
    drawLine(painter, QRectF(area.right() - width, area.top(), width, area.height()), right, small, rightColour,
             Qt::AlignRight);
    drawLine(painter, area.adjusted(0, 0, -width - 10, 0), left, leftFont, leftColour);
}

int wrappedHeight(const QString& text, const QFont& font, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
}

} // namespace

RuleProposalDelegate::RuleProposalDelegate(const GuiTheme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void RuleProposalDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, m_theme);
    paintEnds(*painter, QRectF(option.rect).adjusted(8, 0, -8, 0), index.data().toString(), ruleFont(),
              m_theme(&Theme::text), index.data(Qt::UserRole).toString(), m_theme(&Theme::muted));
    painter->restore();
}

QSize RuleProposalDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, std::max(24, QFontMetrics(ruleFont()).height() + 8)};
}

RuleOutcomeDelegate::RuleOutcomeDelegate(const GuiTheme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void RuleOutcomeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, m_theme);
    const bool isRaised = index.data(role::Raised).toBool();
    const bool isCertain = index.data(role::Confirmed).toBool();
    const bool isOpen = !index.data(role::Known).toBool();
    const QPointF centre(option.rect.left() + signLeft, option.rect.center().y() + 0.5);
    const QColor colour = m_theme(isRaised ? isCertain ? &Theme::text : &Theme::ask : &Theme::muted);
    painter->setPen(QPen(colour, 1.5));
    painter->setBrush(isCertain ? QBrush(colour) : QBrush(Qt::NoBrush));
    if (isRaised)
        painter->drawEllipse(centre, 4, 4);
    else
        painter->drawLine(centre - QPointF(4, 0), centre + QPointF(4, 0));
    const QRectF area = QRectF(option.rect).adjusted(textLeft, 0, -margin, 0);
    const QString status = index.data(role::StatusLabel).toString();
    const QFont small = GuiTheme::font(TextSize::Small, isRaised ? 600 : 400);
    const double width = QFontMetricsF(small).horizontalAdvance(status) + 2;
    drawLine(*painter, QRectF(area.right() - width, area.top(), width, area.height()), status, small,
             m_theme(isOpen     ? &Theme::ask
                     : isRaised ? &Theme::text
                                : &Theme::muted),
             Qt::AlignRight);
    paintEnds(*painter, area.adjusted(0, 0, -width - 16, 0), index.data().toString(),
              GuiTheme::font(TextSize::Body, isRaised ? 500 : 400), m_theme(isRaised ? &Theme::text : &Theme::text2),
              index.data(role::Detail).toString(), m_theme(&Theme::muted));
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, m_theme(&Theme::line));
    painter->restore();
}

QSize RuleOutcomeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, std::max(30, QFontMetrics(GuiTheme::font()).height() + 12)};
}

RuleTraceDelegate::RuleTraceDelegate(const GuiTheme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void RuleTraceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, m_theme);
    const int left = index.data(role::Count).toInt() * depthWidth;
    const auto result = static_cast<Tristate>(index.data(role::Applicable).toInt());
    const QString icon = result == Tristate::True    ? QStringLiteral("ui-check")
                         : result == Tristate::False ? QStringLiteral("ui-x")
                                                     : QStringLiteral("ui-ask");
    const QColor colour = result == Tristate::True    ? m_theme(&Theme::ok)
                          : result == Tristate::False ? m_theme.levelText(Level::Critical)
                                                      : m_theme(&Theme::ask);
    const QRect area = option.rect.adjusted(left + textLeft, 4, -margin, -4);
    m_theme.paintIcon(*painter, icon, QRectF(option.rect.left() + left + 11, area.top() + 1, 14, 14), colour);
    const bool isGroup = index.data().toString().endsWith(u':');
    painter->setFont(GuiTheme::font(TextSize::Small, isGroup ? 600 : 400));
    painter->setPen(m_theme(result == Tristate::False ? &Theme::text2 : &Theme::text));
    painter->drawText(area, Qt::TextWordWrap, index.data().toString());
    painter->restore();
}

QSize RuleTraceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int left = index.data(role::Count).toInt() * depthWidth;
    const int width = std::max(80, widthOf(option) - left - textLeft - margin);
    return {100, wrappedHeight(index.data().toString(), GuiTheme::font(TextSize::Small, 600), width) + 8};
}

RuleCaseDelegate::RuleCaseDelegate(const GuiTheme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

void RuleCaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, m_theme);
    const QString status = index.data(role::Status).toString();
    const ClaimSign sign = status == u"met"      ? ClaimSign::Met
                           : status == u"failed" ? ClaimSign::NotMet
                                                 : ClaimSign::NotAnswered;
    const QRectF area = QRectF(option.rect).adjusted(textLeft + 2, 6, -margin, -6);
    const int line = QFontMetrics(GuiTheme::font()).height();
    SignPainter(*painter, m_theme)
        .claim({option.rect.left() + double(signLeft), area.top() + line / 2.0}, 13, sign, false);
    const QColor colour = status == u"met"      ? m_theme(&Theme::ok)
                          : status == u"failed" ? m_theme.levelText(Level::Critical)
                                                : m_theme(&Theme::ask);
    paintEnds(*painter, QRectF(area.left(), area.top(), area.width(), line), index.data().toString(),
              GuiTheme::font(TextSize::Body, 500), m_theme(&Theme::text), index.data(role::StatusLabel).toString(),
              colour);
    painter->setFont(GuiTheme::font(TextSize::Small));
    painter->setPen(m_theme(&Theme::text2));
    painter->drawText(area.adjusted(0, line + 2, 0, 0), Qt::TextWordWrap, index.data(role::Detail).toString());
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, m_theme(&Theme::line));
    painter->restore();
}

QSize RuleCaseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = std::max(80, widthOf(option) - textLeft - 2 - margin);
    const QString detail = index.data(role::Detail).toString();
    const int below = detail.isEmpty() ? 0 : wrappedHeight(detail, GuiTheme::font(TextSize::Small), width) + 2;
    return {100, QFontMetrics(GuiTheme::font()).height() + below + 13};
}

} // namespace provisor
