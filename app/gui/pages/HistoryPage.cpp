#include "app/gui/pages/HistoryPage.h"
#include "app/gui/pages/BaselinesPane.h"
#include "app/gui/widgets/RegisterTable.h"

#include "core/storage/Baselines.h"
#include "models/Decisions.h"
#include "models/Roles.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>

namespace provisor {

HistoryPage::HistoryPage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_model(session)
{
    m_filter.setSourceModel(&m_model);
    m_filter.setFilterRole(role::Search);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    m_pages = new QStackedWidget;
    m_pages->addWidget(buildTrail());
    m_baselines = new BaselinesPane(session, theme, navigator);
    m_pages->addWidget(m_baselines);
    column->addWidget(m_pages, 1);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &HistoryPage::updateState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::updateState);
    showBaselines(false);
    updateState();
}

QWidget* HistoryPage::buildTrail()
{
    auto* trail = new QWidget;
    auto* column = new QVBoxLayout(trail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTable();
    column->addWidget(m_table, 1);
    auto* foot = new Surface(m_theme, &Theme::panel);
    foot->setEdges(Qt::TopEdge);
    auto* footLine = new QHBoxLayout(foot);
    footLine->setContentsMargins(16, 10, 16, 10);
    m_details = new TextLabel(m_theme, tr("Choose an entry to see all it changed."), TextSize::Small, &Theme::text2);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByKeyboard);
    footLine->addWidget(m_details);
    column->addWidget(foot);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        const QStringList lines = index.data(role::Description).toString().split(u'\n');
        m_details->setText(lines.first(std::min<qsizetype>(8, lines.size())).join(u'\n'));
    });
    return trail;
}

void HistoryPage::showBaselines(bool shown)
{
    m_parts->setCurrent(shown ? 1 : 0);
    m_pages->setCurrentIndex(shown ? 1 : 0);
    m_search->setVisible(!shown); // it filters the trail
}

QWidget* HistoryPage::buildBar()
{
    auto* bar = new Surface(m_theme, &Theme::panel);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(10, 7, 12, 7);
    line->setSpacing(8);
    m_parts = new SegmentBar(m_theme, {tr("Audit trail"), tr("Baselines")});
    connect(m_parts, &SegmentBar::chosen, this, [this](int part) { showBaselines(part == 1); });
    line->addWidget(m_parts);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter the audit trail by text"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(200);
    connect(m_search, &QLineEdit::textChanged, &m_filter, &QSortFilterProxyModel::setFilterFixedString);
    line->addWidget(m_search);
    m_baseline = new QLineEdit;
    m_baseline->setPlaceholderText(tr("Name this state as a baseline"));
    m_baseline->setAccessibleName(tr("Name of a new baseline"));
    m_baseline->setFixedWidth(240);
    connect(m_baseline, &QLineEdit::returnPressed, this, &HistoryPage::addBaseline);
    const auto allowBaseline = [this] {
        m_baseline->setEnabled(!m_session.isWhatIf()); // a baseline names a state of the audit trail
        m_baseline->setToolTip(m_session.isWhatIf() ? tr("What is tried in a what-if is not in the audit trail.")
                                                    : QString());
    };
    connect(&m_session, &Session::whatIfChanged, this, allowBaseline);
    allowBaseline();
    line->addWidget(m_baseline);
    line->addStretch();
    m_stateSign = new SignLabel(m_theme, 16);
    line->addWidget(m_stateSign);
    m_state = new TextLabel(m_theme, {}, TextSize::Small, &Theme::text2);
    line->addWidget(m_state);
    return bar;
}

void HistoryPage::buildTable()
{
    using Cell = CellDelegate::Cell;
    const RegisterTable table = makeRegisterTable(m_session, m_theme, m_filter, tr("Audit trail"),
                                                  {{LogModel::Sequence, Cell::Count},
                                                   {LogModel::Time, Cell::Quiet},
                                                   {LogModel::Author, Cell::Quiet},
                                                   {LogModel::Action, Cell::Strong},
                                                   {LogModel::Details, Cell::Quiet}});
    m_table = table.view;
    setFocusProxy(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* header = m_table->horizontalHeader();
    constexpr int widths[] = {60, 176, 130, 260, 400};
    for (int at = 0; at < LogModel::ColumnCount; ++at)
        header->resizeSection(at, widths[at]);
    header->setSectionResizeMode(LogModel::Details, QHeaderView::Stretch);
}

void HistoryPage::addBaseline()
{
    const QString name = m_baseline->text().simplified();
    if (name.isEmpty())
        return;
    ChangeBuilder builder(m_session.document(), tr("Set baseline \"%1\"").arg(name));
    const Snapshot& snapshot = m_session.snapshot();
    builder.insert(newBaseline(name, {}, snapshot, m_session.trail().log()));
    if (m_session.apply(builder))
        m_baseline->clear();
}

void HistoryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateState();
}

void HistoryPage::updateState()
{
    if (!isVisible())
        return; // checking the chain takes time with a long trail
    const qint64 broken = firstBrokenEntry(m_session.trail().log());
    const bool isCut = m_session.trail().missedEnd().has_value();
    const bool isWhole = broken == 0 && !isCut;
    m_state->setText(isWhole ? tr("%n entr(ies), unbroken", nullptr, static_cast<int>(m_session.trail().log().size()))
                     : broken != 0 ? tr("The chain is broken at entry %1").arg(broken)
                                   : tr("Entries were cut off or added outside Provisor"));
    m_state->setToken(isWhole ? &Theme::text2 : &Theme::untrusted);
    m_stateSign->setSign(isWhole ? tr("Unbroken") : tr("Broken"), [this, isWhole](const SignPainter&, QPointF) {
        QPainter painter(m_stateSign);
        m_theme.paintIcon(painter, isWhole ? QStringLiteral("ui-check") : QStringLiteral("ui-x"), QRectF(1, 1, 14, 14),
                          isWhole ? m_theme(&Theme::ok) : m_theme.levelSign(Level::Critical));
    });
}

} // namespace provisor
