#include "app/gui/pages/MitigationBoard.h"

#include "app/gui/SignPainter.h"
#include "models/Roles.h"
#include "models/Words.h"

#include <QBoxLayout>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

namespace provisor {

namespace {

constexpr int cardHeight = 82;
constexpr int cardGap = 8;

/// A card: title, what it acts on, owner, date, and what it treats.
class CardDelegate : public QStyledItemDelegate
{
public:
    CardDelegate(const GuiTheme& theme, QListView& view) : QStyledItemDelegate(&view), m_theme(theme), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {120, cardHeight + cardGap};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF card = QRectF(option.rect).adjusted(cardGap + 0.5, cardGap + 0.5, -cardGap - 0.5, -0.5);
        const bool isCurrent = option.state & QStyle::State_Selected && m_view.hasFocus();
        painter->setPen(QPen(m_theme(isCurrent ? &Theme::accent : &Theme::line), isCurrent ? 2 : 1));
        painter->setBrush(m_theme(isCurrent ? &Theme::select : &Theme::panel));
        painter->drawRoundedRect(card, 5, 5);
        paintText(*painter, card.adjusted(10, 7, -10, -7), index);
        painter->restore();
    }

private:
    void paintText(QPainter& painter, const QRectF& area, const QModelIndex& index) const
    {
        painter.setFont(GuiTheme::font(TextSize::Small, 500));
        painter.setPen(m_theme(&Theme::text));
        const QString title = index.data().toString();
        const QRectF head(area.left(), area.top(), area.width(), 34);
        const QString shown = painter.fontMetrics().elidedText(title, Qt::ElideRight, int(head.width() * 1.8));
        painter.drawText(head, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, shown);
        const double foot = area.bottom() - 11;
        const SignPainter signs(painter, m_theme);
        signs.avatar({area.left() + 10, foot}, 20, words::initials(index.data(role::OwnerName).toString()));
        painter.setFont(GuiTheme::font(TextSize::Caption));
        const QRectF line(area.left() + 26, foot - 9, area.width() - 26, 18);
        paintDue(painter, line, index);
        painter.setPen(m_theme(&Theme::muted));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                         MitigationBoard::tr("treats %1").arg(index.data(role::Count).toInt()));
    }

    void paintDue(QPainter& painter, const QRectF& line, const QModelIndex& index) const
    {
        const bool isReview = index.siblingAtColumn(MitigationTableModel::ReviewColumn).data(role::Overdue).toBool();
        const bool isLate = index.data(role::Overdue).toBool();
        const QString day = index.siblingAtColumn(MitigationTableModel::DueColumn).data().toString();
        if (!isReview && !isLate) {
            painter.setPen(m_theme(&Theme::text2));
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, day);
            return;
        }
        const QColor colour = m_theme.levelText(Level::High);
        m_theme.paintIcon(painter, QStringLiteral("ui-clock"), QRectF(line.left(), line.center().y() - 5, 11, 11),
                          colour);
        painter.setPen(colour);
        painter.drawText(line.adjusted(15, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         isReview ? MitigationBoard::tr("Review due") : day);
    }

    const GuiTheme& m_theme;
    QListView& m_view;
};

} // namespace

BoardFilter::BoardFilter(MitigationTableModel& plan, const QString& status, QObject* parent)
    : QSortFilterProxyModel(parent), m_status(status)
{
    setSourceModel(&plan);
    setSortRole(role::Figure);
    sort(MitigationTableModel::Title, Qt::DescendingOrder);
}

bool BoardFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString status = index.data(role::Status).toString();
    if (!m_text.isEmpty() && !index.data(role::Search).toString().contains(m_text, Qt::CaseInsensitive))
        return false;
    return (status.isEmpty() ? QStringLiteral("proposed") : status) == m_status;
}

void BoardFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

BoardColumn::BoardColumn(const GuiTheme& theme, BoardFilter& cards, const QString& title) : m_cards(cards)
{
    setModel(&cards);
    cards.setParent(this);
    setAccessibleName(title);
    setItemDelegate(new CardDelegate(theme, *this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setMinimumWidth(150);
}

void BoardColumn::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        Q_EMIT neighbourWanted(event->key() == Qt::Key_Left ? -1 : 1);
    else
        QListView::keyPressEvent(event);
}

void BoardColumn::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(MitigationTableModel::mimeType()))
        event->acceptProposedAction();
}

void BoardColumn::dragMoveEvent(QDragMoveEvent* event)
{
    if (event->mimeData()->hasFormat(MitigationTableModel::mimeType()))
        event->acceptProposedAction();
}

void BoardColumn::dropEvent(QDropEvent* event)
{
    const auto id = Id::parse(QString::fromUtf8(event->mimeData()->data(MitigationTableModel::mimeType())));
    if (!id)
        return;
    event->setDropAction(Qt::CopyAction); // the row is not the view's to remove
    event->accept();
    Q_EMIT dropped(*id);
}

void BoardColumn::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

QStringList MitigationBoard::statuses()
{
    return words::choices(Kind::Mitigation, field::mitigation::Status);
}

MitigationBoard::MitigationBoard(MitigationTableModel& plan, const GuiTheme& theme, QWidget* parent)
    : QWidget(parent), m_plan(plan)
{
    setAccessibleName(tr("Board by status"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    for (const QString& status : statuses()) {
        auto* cards = new BoardFilter(plan, status);
        auto* column = new BoardColumn(theme, *cards, words::mitigationStatus(status));
        auto* side = new Surface(theme, &Theme::canvas);
        if (!m_columns.isEmpty())
            side->setEdges(Qt::LeftEdge);
        auto* box = new QVBoxLayout(side);
        box->setContentsMargins(1, 0, 0, 0);
        box->setSpacing(0);
        auto* head = new QHBoxLayout;
        head->setContentsMargins(10, 8, 10, 8);
        head->setSpacing(6);
        auto* sign = new SignLabel(theme, 14);
        sign->setSign(words::mitigationStatus(status), [status](const SignPainter& signs, QPointF centre) {
            signs.mitigationStatus(centre, 12, status);
        });
        head->addWidget(sign);
        head->addWidget(new TextLabel(theme, words::mitigationStatus(status), TextSize::Small, &Theme::text, 600), 1);
        m_counts.append(new TextLabel(theme, {}, TextSize::Small, &Theme::muted));
        head->addWidget(m_counts.last());
        box->addLayout(head);
        box->addWidget(column, 1);
        line->addWidget(side, 1);
        const int at = static_cast<int>(m_columns.size());
        m_columns.append(column);
        connect(column, &BoardColumn::dropped, this, [this, status](Id id) { Q_EMIT moved(id, status); });
        connect(column, &BoardColumn::neighbourWanted, this, [this, at](int direction) { goTo(at + direction); });
        connect(column, &QAbstractItemView::activated, this,
                [this](const QModelIndex& index) { Q_EMIT opened(index.data(role::Record).value<Id>()); });
    }
    connect(&plan, &MitigationTableModel::refreshed, this, &MitigationBoard::updateCounts);
    setFocusProxy(m_columns.first());
    updateCounts();
}

BoardColumn* MitigationBoard::column(const QString& status) const
{
    return m_columns.value(statuses().indexOf(status));
}

void MitigationBoard::updateCounts()
{
    for (qsizetype at = 0; at < m_columns.size(); ++at)
        m_counts.at(at)->setText(QString::number(m_columns.at(at)->model()->rowCount()));
}

void MitigationBoard::setText(const QString& text)
{
    for (BoardColumn* column : m_columns)
        static_cast<BoardFilter*>(column->model())->setText(text);
    updateCounts();
}

Id MitigationBoard::current() const
{
    for (const BoardColumn* column : m_columns) {
        if (column->hasFocus())
            return column->currentIndex().data(role::Record).value<Id>();
    }
    return {};
}

void MitigationBoard::goTo(int column)
{
    const int step = column > m_columns.indexOf(qobject_cast<BoardColumn*>(focusWidget())) ? 1 : -1;
    for (int at = column; at >= 0 && at < m_columns.size(); at += step) {
        if (m_columns.at(at)->model()->rowCount() > 0)
            return m_columns.at(at)->setFocus(Qt::OtherFocusReason);
    }
}

void MitigationBoard::showCard(Id mitigation)
{
    for (BoardColumn* column : m_columns) {
        const auto* cards = static_cast<const BoardFilter*>(column->model());
        const QModelIndex index = cards->mapFromSource(m_plan.indexOf(mitigation));
        if (!index.isValid())
            continue;
        column->setCurrentIndex(index);
        column->scrollTo(index);
        column->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace provisor
