#include "app/gui/pages/CatalogueCoverage.h"

#include "app/gui/pages/CatalogueDelegates.h"
#include "app/gui/widgets/ColumnFit.h"
#include "models/Roles.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QHeaderView>
#include <QTableView>

namespace provisor {

namespace {

using Model = CatalogueCoverageModel;

} // namespace

CatalogueCoverage::CatalogueCoverage(CataloguePointer catalogue, const GuiTheme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_model(std::move(catalogue))
{
    m_filter.setSourceModel(&m_model);
    m_filter.setSortRole(role::Sort);
    m_filter.setFilterRole(role::Status);
    m_filter.setFilterKeyColumn(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = buildBar();
    column->addWidget(m_bar);
    buildTable();
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    updateTotals();
}

QWidget* CatalogueCoverage::buildBar()
{
    auto* bar = new Surface(m_theme, &Theme::panel);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(12, 0, 8, 8);
    line->setSpacing(8);
    m_segments = new SegmentBar(m_theme, {tr("All"), tr("Touched"), tr("Covered"), tr("Not covered")});
    m_segments->setAccessibleName(tr("Filter by coverage"));
    m_segments->setCurrent(0);
    connect(m_segments, &SegmentBar::chosen, this, &CatalogueCoverage::setFilter);
    line->addWidget(m_segments);
    line->addStretch();
    auto* copy = new LinkButton(m_theme, tr("Copy as CSV"));
    copy->setObjectName(QStringLiteral("copy-csv"));
    copy->setToolTip(tr("Copies the rows shown, for a spreadsheet"));
    connect(copy, &QAbstractButton::clicked, this, &CatalogueCoverage::copyCsv);
    line->addWidget(copy);
    return bar;
}

void CatalogueCoverage::buildTable()
{
    m_table = new QTableView;
    m_table->setModel(&m_filter);
    m_table->setAccessibleName(tr("Coverage"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, m_table->fontMetrics().height() + 10));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setItemDelegate(new CoverageDelegate(m_theme, *m_table));
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true); // back to the order of the framework
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    fitColumns();
    new ColumnFit(
        *m_table, *m_table->horizontalHeader(),
        {.name = Model::NameColumn, .nameWidth = 160, .givesWay = {Model::UsedColumn, Model::MitigationsColumn}});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && !m_isMarking)
            Q_EMIT entryChosen(index.data(role::Entry).value<CatalogueKey>());
    });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT entryOpened(index.data(role::Entry).value<CatalogueKey>()); });
}

void CatalogueCoverage::fitColumns()
{
    const QFontMetrics metrics(GuiTheme::font(TextSize::Body, 500));
    int id = 80;
    for (int row = 0; row < m_model.rowCount(); ++row)
        id = std::max(id, metrics.horizontalAdvance(m_model.index(row, Model::IdColumn).data().toString()) + 18);
    ColumnFit::setWidths(*m_table->horizontalHeader(), {std::min(id, 190), 160, 50, 50, 50, 50});
    m_table->horizontalHeader()->resizeSection(Model::IdColumn, std::min(id, 190));
}

void CatalogueCoverage::setFramework(const CatalogueKey& framework)
{
    if (framework == m_model.framework())
        return;
    m_model.setFramework(framework);
    m_segments->setVisible(!framework.isNull());
    m_segments->setCurrent(0);
    setFilter(0);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    fitColumns();
    m_table->scrollToTop();
    updateTotals();
}

void CatalogueCoverage::setUse(const CatalogueUse& use)
{
    m_model.setUse(use);
    updateTotals();
}

void CatalogueCoverage::updateTotals()
{
    const CoverageTotals totals = m_model.totals();
    const QString pattern = QStringLiteral("%1 %2");
    const std::pair<QString, int> parts[] = {{tr("All"), totals.all()},
                                             {tr("Touched"), totals.touched},
                                             {tr("Covered"), totals.covered},
                                             {tr("Not covered"), totals.notCovered}};
    for (int at = 0; at < 4; ++at) {
        QAbstractButton* button = m_segments->button(at);
        button->setText(pattern.arg(parts[at].first).arg(parts[at].second));
        if (at > 0)
            button->setToolTip(coverageWord(Coverage(at - 1)));
        button->setAccessibleName(
            QString((at > 0 ? button->toolTip() : parts[at].first) % u", " % QString::number(parts[at].second)));
        button->updateGeometry();
    }
}

void CatalogueCoverage::setFilter(int segment)
{
    const QString pattern = segment == 0 ? QString() : QString(u'^' % QString::number(segment - 1) % u'$');
    m_filter.setFilterRegularExpression(pattern);
}

bool CatalogueCoverage::markEntry(const CatalogueKey& key)
{
    const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(key));
    m_isMarking = true;
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_isMarking = false;
    if (index.isValid())
        m_table->scrollTo(index);
    return index.isValid();
}

void CatalogueCoverage::copyCsv()
{
    QList<int> rows;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        rows.append(m_filter.mapToSource(m_filter.index(row, 0)).row());
    QApplication::clipboard()->setText(m_model.csv(rows));
    Q_EMIT copied();
}

} // namespace provisor
