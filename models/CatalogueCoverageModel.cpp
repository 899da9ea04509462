#include "models/CatalogueCoverageModel.h"

#include "models/Roles.h"
#include "models/Words.h"

namespace provisor {

Coverage ReferenceCoverage::coverage() const
{
    if (raised.count > 0 || used > 0)
        return Coverage::Touched;
    const bool isCovered = !threats.isEmpty() || !mitigations.isEmpty() || !types.isEmpty();
    return isCovered ? Coverage::Covered : Coverage::NotCovered;
}

QString coverageWord(Coverage coverage)
{
    switch (coverage) {
    case Coverage::Touched:
        return CatalogueCoverageModel::tr("Touched here");
    case Coverage::Covered:
        return CatalogueCoverageModel::tr("Covered, not raised here");
    case Coverage::NotCovered:
        return CatalogueCoverageModel::tr("Not covered by the catalogue");
    }
    return {};
}

ReferenceCoverage coverageOf(const Catalogue& catalogue, const CatalogueUse& use, const Reference& reference)
{
    ReferenceCoverage coverage;
    coverage.threats = catalogue.threatsFor(reference);
    coverage.mitigations = catalogue.mitigationsFor(reference);
    coverage.raised = use.tally(coverage.threats);
    for (const QString& id : coverage.mitigations)
        coverage.used += static_cast<int>(use.mitigations(id).size());
    for (const ComponentType& type : catalogue.componentTypes()) {
        if (reference.framework != u"cosai-risk-map" || type.cosai != reference.id)
            continue;
        coverage.types.append(type.id);
        coverage.used += static_cast<int>(use.elements(type.id).size());
    }
    return coverage;
}

CatalogueCoverageModel::CatalogueCoverageModel(CataloguePointer catalogue, QObject* parent)
    : QAbstractTableModel(parent), m_catalogue(std::move(catalogue))
{
    setFramework({});
}

int CatalogueCoverageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

void CatalogueCoverageModel::fill(Row& row) const
{
    if (row.key.kind == CatalogueKey::Kind::Reference) {
        row.coverage = coverageOf(*m_catalogue, m_use, row.key.reference());
        return;
    }
    row.totals = {};
    for (const FrameworkEntry& entry : m_catalogue->references()) {
        if (entry.reference.framework != row.key.id || entry.reference.edition != row.key.edition)
            continue;
        switch (coverageOf(*m_catalogue, m_use, entry.reference).coverage()) {
        case Coverage::Touched:
            ++row.totals.touched;
            break;
        case Coverage::Covered:
            ++row.totals.covered;
            break;
        case Coverage::NotCovered:
            ++row.totals.notCovered;
            break;
        }
    }
}

void CatalogueCoverageModel::setFramework(const CatalogueKey& framework)
{
    beginResetModel();
    m_framework = framework;
    m_rows.clear();
    for (const Framework& entry : m_catalogue->frameworks()) {
        if (isFrameworks())
            m_rows.append({keyOf(entry), frameworkTitle(*m_catalogue, entry.id, entry.edition), {}, {}});
    }
    for (const FrameworkEntry& entry : m_catalogue->references()) {
        if (entry.reference.framework == framework.id && entry.reference.edition == framework.edition)
            m_rows.append({keyOf(entry.reference), entry.name, {}, {}});
    }
    for (Row& row : m_rows)
        fill(row);
    endResetModel();
}

void CatalogueCoverageModel::setUse(const CatalogueUse& use)
{
    m_use = use;
    for (Row& row : m_rows)
        fill(row);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

CatalogueKey CatalogueCoverageModel::key(const QModelIndex& index) const
{
    return index.isValid() ? m_rows.at(index.row()).key : CatalogueKey{};
}

QModelIndex CatalogueCoverageModel::indexOf(const CatalogueKey& key) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].key == key)
            return index(row, 0);
    }
    return {};
}

CoverageTotals CatalogueCoverageModel::totals() const
{
    CoverageTotals sum;
    for (const Row& row : m_rows) {
        if (isFrameworks()) {
            sum.touched += row.totals.touched;
            sum.covered += row.totals.covered;
            sum.notCovered += row.totals.notCovered;
            continue;
        }
        const Coverage coverage = row.coverage.coverage();
        sum.touched += coverage == Coverage::Touched;
        sum.covered += coverage == Coverage::Covered;
        sum.notCovered += coverage == Coverage::NotCovered;
    }
    return sum;
}

QVariant CatalogueCoverageModel::sortValue(const Row& row, int column) const
{
    if (column == IdColumn)
        return isFrameworks() ? toText(row.key) : row.key.id;
    if (column == NameColumn)
        return row.name;
    if (isFrameworks())
        return column == AllColumn       ? row.totals.all()
               : column == TouchedColumn ? row.totals.touched
               : column == CoveredColumn ? row.totals.covered
                                         : row.totals.notCovered;
    switch (column) {
    case ThreatsColumn:
        return static_cast<int>(row.coverage.threats.size());
    case MitigationsColumn:
        return static_cast<int>(row.coverage.mitigations.size());
    case RaisedColumn: // the worst first, then the most
        return row.coverage.raised.count == 0
                   ? 0
                   : (int(row.coverage.raised.worst) + 1) * 100'000 + row.coverage.raised.count;
    default:
        return row.coverage.used;
    }
}

QVariant CatalogueCoverageModel::display(const Row& row, int column) const
{
    if (column == IdColumn)
        return isFrameworks() ? QString(row.key.id % u' ' % row.key.edition) : row.key.id;
    if (column == RaisedColumn && !isFrameworks())
        return row.coverage.raised.count == 0 ? QString() : QString::number(row.coverage.raised.count);
    const QVariant value = sortValue(row, column);
    if (column == NameColumn)
        return value;
    return value.toInt() == 0 && !isFrameworks() ? QString() : value.toString();
}

QString CatalogueCoverageModel::accessible(const Row& row, int column) const
{
    const QString text = display(row, column).toString();
    if (column == RaisedColumn && !isFrameworks() && !text.isEmpty())
        return tr("raised %n times, worst %1", nullptr, row.coverage.raised.count)
            .arg(words::level(row.coverage.raised.worst));
    return text;
}

QString CatalogueCoverageModel::tip(const Row& row, int column) const
{
    QStringList lines;
    const bool isEntry = !isFrameworks();
    for (const QString& id : isEntry&& column == ThreatsColumn ? row.coverage.threats : QStringList()) {
        if (const CatalogueThreat* threat = m_catalogue->threat(id))
            lines.append(threat->title);
    }
    for (const QString& id : isEntry&& column == MitigationsColumn ? row.coverage.mitigations : QStringList()) {
        if (const CatalogueMitigation* mitigation = m_catalogue->mitigation(id))
            lines.append(mitigation->title);
    }
    if (!lines.isEmpty())
        return lines.join(u'\n');
    return isEntry ? QString(row.key.id % u"  " % row.name % u'\n' % coverageWord(row.coverage.coverage())) : row.name;
}

QVariant CatalogueCoverageModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const bool isRaised = !isFrameworks() && row.coverage.raised.count > 0;
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::AccessibleTextRole:
        return accessible(row, index.column());
    case Qt::ToolTipRole:
        return tip(row, index.column());
    case role::Sort:
        return sortValue(row, index.column());
    case role::Entry:
        return QVariant::fromValue(row.key);
    case role::Key:
        return toText(row.key);
    case role::Status:
        return int(row.coverage.coverage());
    case role::Level:
        return isRaised && index.column() == RaisedColumn ? int(row.coverage.raised.worst) : -1;
    case role::Confirmed:
        return row.coverage.raised.isConfirmed;
    default:
        return {};
    }
}

QVariant CatalogueCoverageModel::frameworkHeading(int section, bool isTip) const
{
    switch (section) {
    case IdColumn:
        return tr("Framework");
    case EditionName:
        return tr("Name and edition");
    case AllColumn:
        return tr("Ids");
    case TouchedColumn:
        return isTip ? tr("A threat that covers the id is raised in this model, or a mitigation is in use")
                     : tr("Touched");
    case CoveredColumn:
        return isTip ? tr("The catalogue covers the id, but nothing is raised or in use in this model") : tr("Covered");
    default:
        return isTip ? tr("Nothing in the catalogue covers the id") : tr("Not covered");
    }
}

QVariant CatalogueCoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section > NameColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const bool isTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isTip)
        return {};
    if (isFrameworks())
        return frameworkHeading(section, isTip);
    switch (section) {
    case IdColumn:
        return tr("Id");
    case NameColumn:
        return tr("Name");
    case ThreatsColumn:
        return isTip ? tr("Threats of the catalogue that cover it") : tr("Threats");
    case MitigationsColumn:
        return isTip ? tr("Mitigations of the catalogue that cover it") : tr("Mitigations");
    case RaisedColumn:
        return isTip ? tr("Threats raised in this model, with the sign of the worst") : tr("Raised");
    default:
        return isTip ? tr("Mitigations and elements of this model") : tr("In use");
    }
}

namespace {

QString csvCell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' % text.replace(u'"', QStringLiteral("\"\"")) % u'"';
    return text;
}

QString csvLine(const QStringList& cells)
{
    QStringList safe;
    for (const QString& cell : cells)
        safe.append(csvCell(cell));
    return safe.join(u',') % u"\r\n";
}

} // namespace

QString CatalogueCoverageModel::csv(const QList<int>& shown) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    if (!isFrameworks())
        cells += {tr("Worst level"), tr("Coverage")};
    QString text = csvLine(cells);
    const QString semicolon = QStringLiteral("; ");
    for (const int at : shown) {
        const Row& row = m_rows.at(at);
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(display(row, column).toString());
        if (!isFrameworks()) {
            const CatalogueUse::Tally& raised = row.coverage.raised;
            cells[ThreatsColumn] = row.coverage.threats.join(semicolon);
            cells[MitigationsColumn] = row.coverage.mitigations.join(semicolon);
            cells += {raised.count > 0 ? words::level(raised.worst) : QString(), coverageWord(row.coverage.coverage())};
        }
        text += csvLine(cells);
    }
    return text;
}

} // namespace provisor
