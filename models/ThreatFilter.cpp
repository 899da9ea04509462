#include "models/ThreatFilter.h"

#include "models/Roles.h"
#include "models/Words.h"

namespace provisor {

namespace {

/// Above this many separate runs of rows, telling the views of each costs more than starting over.
constexpr int mostRuns = 24;

int compareTexts(const QString& a, const QString& b)
{
    return a == b ? 0 : QString::localeAwareCompare(a, b);
}

/// Lists come after what is filled in, so that "nobody" and "no date" are at the end.
int compareValues(const QVariant& a, const QVariant& b)
{
    if (a.typeId() == QMetaType::QString)
        return compareTexts(a.toString(), b.toString());
    const double left = a.toDouble();
    const double right = b.toDouble();
    return left < right ? -1 : left > right ? 1 : 0;
}

bool intersects(const QSet<QString>& wanted, const QStringList& has)
{
    return wanted.isEmpty() ||
           std::any_of(has.begin(), has.end(), [&](const QString& entry) { return wanted.contains(entry); });
}

/// A part of an entry belongs to the entry: AML.T0051.000 to AML.T0051.
bool matchesReference(const QSet<QString>& wanted, const QStringList& has)
{
    if (wanted.isEmpty())
        return true;
    return std::any_of(has.begin(), has.end(), [&](const QString& entry) {
        return std::any_of(wanted.begin(), wanted.end(), [&](const QString& id) {
            return entry == id || (entry.startsWith(id) && entry.at(id.size()) == u'.');
        });
    });
}

} // namespace

void ThreatFilter::setSourceModel(QAbstractItemModel* model)
{
    m_threats = qobject_cast<ThreatTableModel*>(model);
    QAbstractProxyModel::setSourceModel(model);
    if (!m_threats)
        return;
    connect(m_threats, &ThreatTableModel::refreshed, this, &ThreatFilter::rebuild);
    connect(m_threats, &ThreatTableModel::checksChanged, this, [this] {
        if (!m_entries.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::CheckStateRole});
    });
    rebuild();
}

void ThreatFilter::setQuery(const ThreatQuery& query)
{
    if (query == m_query)
        return;
    m_query = query;
    changed();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ThreatFilter::setText(const QString& text)
{
    m_query.text = text;
    changed();
}

void ThreatFilter::setLevels(const QSet<Level>& levels)
{
    m_query.levels = levels;
    changed();
}

void ThreatFilter::setStatuses(const QSet<QString>& statuses)
{
    m_query.statuses = statuses;
    changed();
}

void ThreatFilter::setOwners(const QSet<Id>& owners)
{
    m_query.owners = owners;
    changed();
}

void ThreatFilter::setTargets(const QSet<Id>& targets)
{
    m_query.targets = targets;
    changed();
}

void ThreatFilter::setProvisions(const QSet<QString>& provisions)
{
    m_query.provisions = provisions;
    changed();
}

void ThreatFilter::setCertainty(std::optional<bool> confirmed)
{
    m_query.isConfirmed = confirmed;
    changed();
}

void ThreatFilter::setOverdueOnly(bool overdueOnly)
{
    m_query.isOverdueOnly = overdueOnly;
    changed();
}

void ThreatFilter::setGroup(ThreatQuery::Group group)
{
    m_query.group = group;
    changed();
}

void ThreatFilter::setChangedKeys(const QSet<QString>& keys)
{
    m_changedKeys = keys;
    changed();
}

void ThreatFilter::clear()
{
    ThreatQuery query;
    query.group = m_query.group;
    query.sort = m_query.sort;
    m_query = query;
    changed();
}

void ThreatFilter::changed()
{
    rebuild();
    Q_EMIT filterChanged();
}

void ThreatFilter::sort(int column, Qt::SortOrder order)
{
    m_query.sort.clear();
    if (column >= 0)
        m_query.sort.append({column, order == Qt::DescendingOrder});
    rebuild();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ThreatFilter::sortAlsoBy(int column)
{
    const auto found = std::find_if(m_query.sort.begin(), m_query.sort.end(),
                                    [&](const ThreatQuery::SortKey& key) { return key.column == column; });
    if (found != m_query.sort.end())
        found->isDescending = !found->isDescending;
    else
        m_query.sort.append({column, column <= ThreatTableModel::Planned});
    rebuild();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

bool ThreatFilter::passes(const ThreatRow& row, const QStringList& words) const
{
    const ThreatQuery& query = m_query;
    const auto holds = [](const auto& wanted, const auto& value) { return wanted.isEmpty() || wanted.contains(value); };
    const QString status = row.isRaised ? row.status : QString::fromLatin1(ThreatQuery::noLongerRaised);
    if (!holds(query.levels, row.level) || !holds(query.statuses, status) || !holds(query.owners, row.owner) ||
        !holds(query.targets, row.targetId) || (query.isOverdueOnly && !row.isOverdue) ||
        (query.isConfirmed && *query.isConfirmed != row.isConfirmed))
        return false;
    if (!query.boundaries.isEmpty() &&
        std::none_of(row.boundaries.begin(), row.boundaries.end(),
                     [&](const Id& boundary) { return query.boundaries.contains(boundary); }))
        return false;
    if (!intersects(query.provisions, row.provisions) || !intersects(query.labels, row.labels) ||
        !matchesReference(query.references, row.references))
        return false;
    if (!query.changedSince.isNull() && !m_changedKeys.contains(row.key))
        return false;
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return row.search.contains(word, Qt::CaseInsensitive); });
}

QString ThreatFilter::groupOf(const ThreatRow& row) const
{
    switch (m_query.group) {
    case ThreatQuery::Group::Element:
        return row.targetId.isNull() ? row.target : row.targetId.toString(); // what is deleted has a name only
    case ThreatQuery::Group::Boundary:
        return row.boundaries.isEmpty() ? QString() : row.boundaries.first().toString();
    case ThreatQuery::Group::Owner:
        return row.owner.toString();
    case ThreatQuery::Group::Status:
        return row.isRaised ? row.status : QString::fromLatin1(ThreatQuery::noLongerRaised);
    case ThreatQuery::Group::Level:
        return levelName(row.level);
    case ThreatQuery::Group::Principle:
        return row.principle;
    case ThreatQuery::Group::None:
        break;
    }
    return {};
}

QString ThreatFilter::groupTitle(const ThreatRow& row) const
{
    switch (m_query.group) {
    case ThreatQuery::Group::Element:
        return row.target;
    case ThreatQuery::Group::Boundary:
        return row.boundary.isEmpty() ? tr("Outside of all boundaries") : row.boundary;
    case ThreatQuery::Group::Owner:
        return row.ownerName.isEmpty() ? tr("Nobody") : row.ownerName;
    case ThreatQuery::Group::Status:
        return words::threatStatus(row.status, row.isRaised);
    case ThreatQuery::Group::Level:
        return words::level(row.level);
    case ThreatQuery::Group::Principle:
        return row.principle.isEmpty() ? tr("No provision") : QString(row.principle % u"  " % row.principleTitle);
    case ThreatQuery::Group::None:
        break;
    }
    return {};
}

int ThreatFilter::compareGroups(const ThreatRow& a, const ThreatRow& b) const
{
    const auto last = [](const QString& text) { return text.isEmpty() ? QStringLiteral("\uffff") : text; };
    switch (m_query.group) {
    case ThreatQuery::Group::None:
        return 0;
    case ThreatQuery::Group::Level:
        return int(b.level) - int(a.level);
    case ThreatQuery::Group::Status:
        return compareValues(m_threats->sortValue(a, ThreatTableModel::StatusColumn),
                             m_threats->sortValue(b, ThreatTableModel::StatusColumn));
    case ThreatQuery::Group::Principle: {
        // 5.2.10 comes after 5.2.9.
        const QStringList left = last(a.principle).split(u'.');
        const QStringList right = last(b.principle).split(u'.');
        for (qsizetype at = 0; at < std::min(left.size(), right.size()); ++at) {
            if (left[at] == right[at])
                continue;
            const int difference = left[at].toInt() - right[at].toInt();
            return difference != 0 ? difference : compareTexts(left[at], right[at]);
        }
        return int(left.size() - right.size());
    }
    case ThreatQuery::Group::Owner:
        if (const int order = compareTexts(last(a.ownerName), last(b.ownerName)); order != 0)
            return order;
        break;
    case ThreatQuery::Group::Boundary:
        if (const int order = compareTexts(last(a.boundary), last(b.boundary)); order != 0)
            return order;
        break;
    case ThreatQuery::Group::Element:
        if (const int order = compareTexts(a.target, b.target); order != 0)
            return order;
        break;
    }
    return QString::compare(groupOf(a), groupOf(b)); // equal names of different things stay apart
}

bool ThreatFilter::comesBefore(const ThreatRow& a, const ThreatRow& b) const
{
    if (const int order = compareGroups(a, b); order != 0)
        return order < 0;
    for (const ThreatQuery::SortKey& key : m_query.sort) {
        const int order = compareValues(m_threats->sortValue(a, key.column), m_threats->sortValue(b, key.column));
        if (order != 0)
            return key.isDescending ? order > 0 : order < 0;
    }
    // Equal ones keep the order of the analysis: risk first, then key.
    return a.residual != b.residual ? a.residual > b.residual : a.key < b.key;
}

QList<ThreatFilter::Entry> ThreatFilter::wanted() const
{
    QList<Entry> entries;
    if (!m_threats)
        return entries;
    const QStringList words = m_query.text.split(u' ', Qt::SkipEmptyParts);
    QList<const ThreatRow*> rows;
    for (const ThreatRow& row : m_threats->rows()) {
        if (passes(row, words))
            rows.append(&row);
    }
    std::sort(rows.begin(), rows.end(), [this](const ThreatRow* a, const ThreatRow* b) { return comesBefore(*a, *b); });
    entries.reserve(rows.size() + 16);
    qsizetype heading = -1;
    for (const ThreatRow* row : std::as_const(rows)) {
        if (m_query.group != ThreatQuery::Group::None) {
            const QString id = QString(u' ' % groupOf(*row));
            if (heading < 0 || entries.at(heading).id != id) {
                heading = entries.size();
                entries.append({id, true, *row, groupTitle(*row), 0});
            }
            ++entries[heading].count;
        }
        entries.append({row->key, false, *row, {}, 0});
    }
    return entries;
}

void ThreatFilter::rebuild()
{
    takeOver(wanted());
}

void ThreatFilter::takeOver(QList<Entry> next)
{
    QHash<QString, int> places;
    places.reserve(next.size());
    for (int at = 0; at < next.size(); ++at)
        places.insert(next.at(at).id, at);
    int runs = 0;
    bool wasOther = false;
    for (const Entry& entry : std::as_const(m_entries)) {
        const bool isGone = !places.contains(entry.id);
        runs += isGone && !wasOther ? 1 : 0;
        wasOther = isGone;
    }
    wasOther = false;
    for (const Entry& entry : std::as_const(next)) {
        const bool isNew = !m_rows.contains(entry.id);
        runs += isNew && !wasOther ? 1 : 0;
        wasOther = isNew;
    }
    if (runs > mostRuns) {
        beginResetModel();
        m_entries = std::move(next);
        m_rows = places;
        countThreats();
        endResetModel();
        return;
    }
    removeGone(places);
    reorder(places);
    insertNew(next);
    m_rows = places;
    int first = -1;
    for (int at = 0; at <= m_entries.size(); ++at) {
        const bool isOther = at < m_entries.size() && !(m_entries.at(at) == next.at(at));
        if (isOther)
            m_entries[at] = next.at(at);
        if (isOther && first < 0)
            first = at;
        if (!isOther && first >= 0) {
            Q_EMIT dataChanged(index(first, 0), index(at - 1, columnCount() - 1));
            first = -1;
        }
    }
}

void ThreatFilter::countThreats()
{
    m_threatCount = static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(), [](const Entry& entry) { return !entry.isHeading; }));
}

void ThreatFilter::removeGone(const QHash<QString, int>& places)
{
    for (qsizetype end = m_entries.size(); end > 0;) {
        if (places.contains(m_entries.at(end - 1).id)) {
            --end;
            continue;
        }
        qsizetype first = end - 1;
        while (first > 0 && !places.contains(m_entries.at(first - 1).id))
            --first;
        beginRemoveRows({}, int(first), int(end) - 1);
        m_entries.remove(first, end - first);
        countThreats();
        endRemoveRows();
        end = first;
    }
}

void ThreatFilter::reorder(const QHash<QString, int>& places)
{
    const auto isBefore = [&](const Entry& a, const Entry& b) { return places.value(a.id) < places.value(b.id); };
    if (std::is_sorted(m_entries.begin(), m_entries.end(), isBefore))
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QStringList ids;
    for (const QModelIndex& index : before)
        ids.append(m_entries.at(index.row()).id);
    std::sort(m_entries.begin(), m_entries.end(), isBefore);
    QHash<QString, int> rows;
    for (int at = 0; at < m_entries.size(); ++at)
        rows.insert(m_entries.at(at).id, at);
    QModelIndexList after;
    for (qsizetype at = 0; at < before.size(); ++at)
        after.append(index(rows.value(ids.at(at)), before.at(at).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ThreatFilter::insertNew(const QList<Entry>& next)
{
    for (qsizetype at = 0; at < next.size();) {
        if (at < m_entries.size() && m_entries.at(at).id == next.at(at).id) {
            ++at;
            continue;
        }
        qsizetype end = at + 1; // up to the next one that is there already
        while (end < next.size() && !(at < m_entries.size() && m_entries.at(at).id == next.at(end).id))
            ++end;
        beginInsertRows({}, int(at), int(end) - 1);
        m_entries = m_entries.first(at) + next.sliced(at, end - at) + m_entries.sliced(at);
        countThreats();
        endInsertRows();
        at = end;
    }
}

QStringList ThreatFilter::keys() const
{
    QStringList list;
    for (const Entry& entry : m_entries) {
        if (!entry.isHeading)
            list.append(entry.id);
    }
    return list;
}

QModelIndex ThreatFilter::indexOf(const QString& key, int column) const
{
    const auto found = m_rows.constFind(key);
    const bool isThere = found != m_rows.cend() && *found < m_entries.size() && m_entries.at(*found).id == key;
    return isThere ? index(*found, column) : QModelIndex();
}

int ThreatFilter::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ThreatFilter::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ThreatTableModel::ColumnCount);
}

QModelIndex ThreatFilter::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ThreatFilter::mapToSource(const QModelIndex& index) const
{
    if (!index.isValid() || !m_threats || m_entries.at(index.row()).isHeading)
        return {};
    return m_threats->indexOf(m_entries.at(index.row()).id).siblingAtColumn(index.column());
}

QModelIndex ThreatFilter::mapFromSource(const QModelIndex& index) const
{
    return index.isValid() ? indexOf(index.data(role::Key).toString(), index.column()) : QModelIndex();
}

QVariant ThreatFilter::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = m_entries.at(index.row());
    if (role == role::IsGroup)
        return entry.isHeading;
    if (!entry.isHeading)
        return m_threats->cell(entry.row, index.column(), role);
    const bool isTitle = index.column() == 0; // views span it over the row
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return isTitle ? QVariant(QString(entry.title % u"  " % QString::number(entry.count))) : QVariant();
    return role == role::Count ? QVariant(entry.count) : QVariant();
}

bool ThreatFilter::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QModelIndex source = mapToSource(index);
    return source.isValid() && m_threats->setData(source, value, role);
}

QVariant ThreatFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_threats || orientation != Qt::Horizontal)
        return {};
    const QVariant heading = m_threats->headerData(section, orientation, role);
    if (role != Qt::DisplayRole || m_query.sort.size() < 2)
        return heading;
    for (qsizetype at = 0; at < m_query.sort.size(); ++at) { // an arrow alone does not tell which comes first
        if (m_query.sort.at(at).column == section)
            return QString(heading.toString() % u' ' % QString::number(at + 1) %
                           (m_query.sort.at(at).isDescending ? u'\u2193' : u'\u2191'));
    }
    return heading;
}

Qt::ItemFlags ThreatFilter::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Entry& entry = m_entries.at(index.row());
    if (entry.isHeading) // the keys pass over it
        return Qt::ItemNeverHasChildren;
    const QModelIndex source = mapToSource(index);
    return source.isValid() ? m_threats->flags(source) : Qt::ItemIsSelectable | Qt::ItemIsEnabled;
}

} // namespace provisor
