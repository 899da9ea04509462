#include "app/gui/widgets/CellDelegate.h"

#include "app/gui/SignPainter.h"
#include "app/gui/widgets/Controls.h"
#include "app/gui/widgets/Menus.h"
#include "models/Roles.h"
#include "models/Session.h"
#include "models/Words.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace provisor {

namespace {

/// How far the title of a heading may reach to the right: until the next cell that says something.
double spillOf(const QAbstractItemView& view, const QModelIndex& index, double right)
{
    double end = view.viewport()->width();
    for (int at = 0; at < index.model()->columnCount(index.parent()); ++at) {
        const QModelIndex cell = index.siblingAtColumn(at);
        const QRect area = view.visualRect(cell);
        if (area.width() > 0 && area.left() > right && area.left() < end && !cell.data().toString().isEmpty())
            end = area.left();
    }
    return std::max(0.0, end - right);
}

} // namespace

CellDelegate::CellDelegate(Session& session, const GuiTheme& theme, QAbstractItemView& view)
    : QStyledItemDelegate(&view), m_session(session), m_theme(theme), m_view(view)
{
    view.setMouseTracking(true);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize wanted = QStyledItemDelegate::sizeHint(option, index);
    return {wanted.width(), std::max(m_rowHeight, QFontMetrics(GuiTheme::font()).height() + 10)};
}

void CellDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QModelIndex first = index.siblingAtColumn(0);
    const bool isChecked = first.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, m_theme(&Theme::select));
    else if (isChecked)
        painter.fillRect(option.rect, m_theme(&Theme::accentTint));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, m_theme(&Theme::hover));
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, m_theme(&Theme::line));
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const Cell cell = cellOf(index);
    if (cell == Cell::Check && !index.data(role::IsGroup).toBool()) {
        QStyleOptionViewItem box = option;
        box.state.setFlag(QStyle::State_On, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
        box.state.setFlag(QStyle::State_HasFocus, false);
        m_view.style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, &m_view);
    } else {
        const QRectF area = QRectF(option.rect).adjusted(8, 0, -8, 0);
        paintCell(*painter, area, index, cell, option.state & QStyle::State_Selected);
    }
    // Which cell the keys work on matters to those who use them; a ring after a click would only be in the way.
    const bool isCurrent = option.state & QStyle::State_HasFocus && showsFocus(m_view);
    if (isCurrent) {
        painter->setPen(QPen(m_theme(&Theme::accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 3, 3);
    }
    painter->restore();
}

void CellDelegate::paintText(QPainter& painter, const QRectF& area, const QString& text, Colour Theme::*token,
                             int weight) const
{
    painter.setFont(GuiTheme::font(TextSize::Body, weight));
    painter.setPen(m_theme(token));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, int(area.width())));
}

void CellDelegate::paintDue(QPainter& painter, const QRectF& area, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return paintText(painter, area, QStringLiteral("\u2013"), &Theme::muted);
    if (!index.data(role::Overdue).toBool())
        return paintText(painter, area, text, &Theme::text2);
    m_theme.paintIcon(painter, QStringLiteral("ui-clock"), QRectF(area.left(), area.center().y() - 6, 12, 12),
                      m_theme.levelText(Level::High));
    painter.setFont(GuiTheme::font(TextSize::Body, 500));
    painter.setPen(m_theme.levelText(Level::High));
    painter.drawText(area.adjusted(17, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
}

void CellDelegate::paintProgress(QPainter& painter, const QRectF& area, const QModelIndex& index) const
{
    const double words = 80;
    const QRectF bar(area.left(), area.center().y() - 3, std::max(20.0, area.width() - words), 6);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme(&Theme::strong), 1));
    painter.setBrush(m_theme(&Theme::panel));
    painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme(&Theme::accent));
    const double share = std::clamp(index.data(role::Figure).toDouble(), 0.0, 1.0);
    if (share > 0)
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), std::max(6.0, bar.width() * share), bar.height()), 3, 3);
    paintText(painter, QRectF(bar.right() + 10, area.top(), words - 10, area.height()), index.data().toString(),
              &Theme::text2);
}

void CellDelegate::paintApplies(QPainter& painter, const QRectF& area, const QModelIndex& index) const
{
    const auto value = Tristate(index.data(role::Applicable).toInt());
    if (value == Tristate::Unknown) {
        SignPainter(painter, m_theme).question({area.left() + 6, area.center().y()}, 13);
        return paintText(painter, area.adjusted(18, 0, 0, 0), index.data().toString(), &Theme::ask);
    }
    paintText(painter, area, index.data().toString(), value == Tristate::True ? &Theme::text2 : &Theme::muted);
}

void CellDelegate::paintCell(QPainter& painter, const QRectF& area, const QModelIndex& index, Cell cell,
                             bool isStrong) const
{
    const SignPainter signs(painter, m_theme);
    const QString text = index.data().toString();
    const QRectF after = area.adjusted(20, 0, 0, 0);
    const QPointF sign(area.left() + 6, area.center().y());
    const bool isGroup = index.data(role::IsGroup).toBool();
    const double spill = isGroup && cell == Cell::Strong ? spillOf(m_view, index, area.right()) : 0;
    if (isGroup)
        return paintText(painter, area.adjusted(0, 0, spill, 0), text,
                         cell == Cell::Claim ? &Theme::muted : &Theme::text, cell == Cell::Claim ? 400 : 600);
    switch (cell) {
    case Cell::LevelFigure:
        if (text.isEmpty())
            return paintText(painter, area, QStringLiteral("\u2013"), &Theme::muted);
        signs.level(sign, 11, Level(index.data(role::Level).toInt()), index.data(role::Confirmed).toBool());
        return signs.figure(QRectF(area.left() + 16, area.top(), 34, area.height()), text,
                            GuiTheme::font(TextSize::Body, 600), m_theme(&Theme::text));
    case Cell::Figure:
    case Cell::Count:
        return signs.figure(area, text, GuiTheme::font(), m_theme(&Theme::text2));
    case Cell::Certainty:
        if (index.data(role::Confirmed).toBool())
            return paintText(painter, area, text, &Theme::text2);
        signs.question(sign, 13);
        return paintText(painter, after.adjusted(-3, 0, 0, 0), text, &Theme::ask);
    case Cell::ThreatStatus:
        signs.threatStatus(sign, 12, index.data(role::Status).toString(), index.data(role::Raised).toBool());
        return paintText(painter, after, text, &Theme::text2);
    case Cell::MitigationStatus:
        signs.mitigationStatus(sign, 12, index.data(role::Status).toString());
        return paintText(painter, after, text, &Theme::text2);
    case Cell::Owner:
        return signs.avatar({area.left() + 10, area.center().y()}, 21,
                            words::initials(index.data(role::OwnerName).toString()));
    case Cell::Due:
        return paintDue(painter, area, index);
    case Cell::Claim: {
        const bool applies = Tristate(index.data(role::Applicable).toInt()) != Tristate::False;
        const ClaimSign claim = claimSignOf(index.data(role::Claim).toString(), applies);
        signs.claim(sign, 13, claim, index.data(role::Modality).toString().startsWith(u"shall"));
        return paintText(painter, after, text, claim == ClaimSign::NotAnswered ? &Theme::ask : &Theme::text2);
    }
    case Cell::Verdict: {
        const QString verdict = index.data(role::Verdict).toString();
        if (verdict.isEmpty())
            return paintText(painter, area, QStringLiteral("\u2013"), &Theme::muted);
        signs.claim(sign, 13, verdictSignOf(verdict), index.data(role::Modality).toString().startsWith(u"shall"), true);
        return paintText(painter, after, text, &Theme::text2);
    }
    case Cell::Applies:
        return paintApplies(painter, area, index);
    case Cell::Progress:
        return paintProgress(painter, area, index);
    case Cell::Number:
        return paintText(painter, area, text, &Theme::text, 500);
    case Cell::Strong:
        return paintText(painter, area, text, &Theme::text, isStrong ? 500 : 400);
    case Cell::Quiet:
    case Cell::Effectiveness:
    case Cell::Effort:
        return paintText(painter, area, text.isEmpty() ? QStringLiteral("\u2013") : text,
                         text.isEmpty() ? &Theme::muted : &Theme::text2);
    default:
        return paintText(painter, area, text, &Theme::text);
    }
}

bool CellDelegate::openMenu(const QModelIndex& index) const
{
    const QPersistentModelIndex cell(index);
    const auto set = [cell, chosen = m_chosen.value(index.column())](const QString& value) {
        if (!cell.isValid())
            return;
        if (chosen)
            chosen(cell, value);
        else
            const_cast<QAbstractItemModel*>(cell.model())->setData(cell, value);
    };
    const QString current = index.data(Qt::EditRole).toString();
    QMenu* menu = nullptr;
    switch (cellOf(index)) {
    case Cell::ThreatStatus:
        menu = menus::choice(&m_view, menus::threatStatuses(), current, set);
        break;
    case Cell::MitigationStatus:
        menu = menus::choice(&m_view, menus::mitigationStatuses(), current, set);
        break;
    case Cell::Effectiveness:
        menu = menus::choice(&m_view, menus::effectivenesses(), current, set);
        break;
    case Cell::Effort:
        menu = menus::choice(&m_view, menus::efforts(), current, set);
        break;
    case Cell::Claim:
        menu = menus::choice(&m_view, menus::claims(), current, set);
        break;
    case Cell::Verdict:
        menu = menus::choice(&m_view, menus::verdicts(), current, set);
        break;
    case Cell::Owner:
        menu = menus::owner(&m_view, m_session, index.data(role::Owner).value<Id>(),
                            [set](Id person) { set(person.isNull() ? QString() : person.toString()); });
        break;
    case Cell::Due:
        menu = menus::date(&m_view, current, set);
        break;
    default:
        return false;
    }
    const QRect area = m_view.visualRect(index);
    menu->popup(m_view.viewport()->mapToGlobal(area.bottomLeft()));
    return true;
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return openMenu(index) ? nullptr : QStyledItemDelegate::createEditor(parent, option, index);
}

bool CellDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (cellOf(index) != Cell::Check)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const bool isClick =
        event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    const bool isKey = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (isClick || isKey) {
        const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, int(isChecked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    }
    return false;
}

} // namespace provisor
