#include "models/CatalogueListModel.h"

#include "models/Roles.h"
#include "models/Words.h"

namespace provisor {

namespace {

using EntryKind = CatalogueKey::Kind;

constexpr int shownHits = 100; ///< more is a search for everything

QString joined(const QStringList& parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(QStringLiteral(" \u00b7 "));
}

/// Second line of an entry that was not found by its text.
QString detailOf(const Catalogue& catalogue, const CatalogueKey& key)
{
    switch (key.kind) {
    case EntryKind::Provision: {
        const CatalogueProvision& provision = *catalogue.provision(key.id);
        QStringList who;
        for (const Addressee& addressee : provision.addressees)
            who.append(words::addressee(addressee.who));
        return joined({provision.id, words::modality(provision.modality()), who.join(QStringLiteral(", "))});
    }
    case EntryKind::Threat:
        return joined({catalogue.threat(key.id)->effect});
    case EntryKind::Mitigation: {
        const CatalogueMitigation& mitigation = *catalogue.mitigation(key.id);
        return joined({words::mitigationKind(mitigation.kind), words::effectiveness(mitigation.effectiveness)});
    }
    case EntryKind::Component:
        return catalogue.componentType(key.id)->description;
    case EntryKind::Property:
        return catalogue.property(key.id)->question;
    case EntryKind::Question:
        return catalogue.systemQuestion(key.id)->question;
    default:
        return entryId(catalogue, key);
    }
}

/// A snippet that shows its first hit near the beginning.
QString trimmed(const QString& snippet)
{
    constexpr qsizetype before = 32; ///< characters that may stand before the first hit
    const qsizetype hit = snippet.indexOf(QChar(0x2039));
    if (hit <= before)
        return snippet;
    const qsizetype blank = snippet.indexOf(u' ', hit - before);
    return blank < 0 || blank > hit ? snippet : QString(QChar(0x2026) % snippet.mid(blank));
}

} // namespace

CatalogueListModel::CatalogueListModel(CataloguePointer catalogue, QObject* parent)
    : QAbstractListModel(parent), m_catalogue(std::move(catalogue))
{
}

CatalogueListModel::Row CatalogueListModel::rowOf(const CatalogueKey& key) const
{
    Row row{key, entryTitle(*m_catalogue, key), detailOf(*m_catalogue, key), {}, Tristate::True};
    fillUse(row);
    return row;
}

void CatalogueListModel::fillUse(Row& row) const
{
    row.tally = {};
    row.applicable = Tristate::True;
    switch (row.key.kind) {
    case EntryKind::Threat:
        row.tally = m_use.tally(row.key.id);
        break;
    case EntryKind::Reference:
        row.tally = m_use.tally(m_catalogue->threatsFor(row.key.reference()));
        break;
    case EntryKind::Mitigation:
        row.tally.count = static_cast<int>(m_use.mitigations(row.key.id).size());
        break;
    case EntryKind::Component:
        row.tally.count = static_cast<int>(m_use.elements(row.key.id).size());
        break;
    case EntryKind::Provision:
        if (const ProvisionStatus* status = m_use.provision(row.key.id))
            row.applicable = status->applicable;
        break;
    default:
        break;
    }
}

void CatalogueListModel::showGroup(const CatalogueGroup& group)
{
    beginResetModel();
    m_isSearch = false;
    m_rows.clear();
    for (const CatalogueKey& key : entriesOf(*m_catalogue, group))
        m_rows.append(rowOf(key));
    endResetModel();
}

void CatalogueListModel::showHits(const QString& text)
{
    beginResetModel();
    m_isSearch = true;
    m_rows.clear();
    QSet<QString> seen;
    const auto add = [&](const CatalogueKey& key, const QString& snippet) {
        if (key.isNull() || seen.contains(toText(key)))
            return;
        seen.insert(toText(key));
        Row row = rowOf(key);
        if (!snippet.isEmpty() && key.kind != EntryKind::Reference)
            row.detail = trimmed(snippet);
        m_rows.append(row);
    };
    add(resolveCatalogueId(*m_catalogue, text), {});
    for (const SearchHit& hit : m_catalogue->search(text, shownHits))
        add(keyOf(*m_catalogue, hit), hit.snippet);
    endResetModel();
}

void CatalogueListModel::setUse(const CatalogueUse& use)
{
    m_use = use;
    for (Row& row : m_rows)
        fillUse(row);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

CatalogueKey CatalogueListModel::key(const QModelIndex& index) const
{
    return index.isValid() ? m_rows.at(index.row()).key : CatalogueKey{};
}

QModelIndex CatalogueListModel::indexOf(const CatalogueKey& key) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].key == key)
            return index(row, 0);
    }
    return {};
}

QString CatalogueListModel::countText(const Row& row) const
{
    const int count = row.tally.count;
    switch (row.key.kind) {
    case EntryKind::Threat:
    case EntryKind::Reference:
        return count == 0 ? QString() : tr("raised %n times in this model", nullptr, count);
    case EntryKind::Mitigation:
        return count == 0 ? QString() : tr("in use in this model");
    case EntryKind::Component:
        return count == 0 ? QString() : tr("used by %n elements", nullptr, count);
    case EntryKind::Provision:
        return words::applicable(row.applicable);
    default:
        return {};
    }
}

QString CatalogueListModel::useText(const Row& row) const
{
    switch (row.key.kind) {
    case EntryKind::Mitigation:
        return row.tally.count == 0 ? QString() : tr("in use");
    case EntryKind::Component:
        return row.tally.count == 0 ? QString() : tr("%n elements", nullptr, row.tally.count);
    case EntryKind::Provision:
        return row.applicable == Tristate::True ? QString() : words::applicable(row.applicable).toLower();
    default:
        return row.tally.count == 0 ? QString() : QString::number(row.tally.count);
    }
}

QVariant CatalogueListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const bool hasLevel =
        row.tally.count > 0 && (row.key.kind == EntryKind::Threat || row.key.kind == EntryKind::Reference);
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return QString(row.title % u'\n' % words::entryKind(row.key.kind) % u", " % entryId(*m_catalogue, row.key));
    case Qt::AccessibleTextRole: {
        const QString count = countText(row);
        return QString(row.title % u", " % words::entryKind(row.key.kind) %
                       (count.isEmpty() ? QString() : QString(u", " % count)));
    }
    case Qt::AccessibleDescriptionRole:
    case role::Detail:
        return row.detail;
    case role::Key:
        return toText(row.key);
    case role::Entry:
        return QVariant::fromValue(row.key);
    case role::KindLabel:
        return m_isSearch ? words::entryKind(row.key.kind) : QString();
    case role::Icon:
        return entryIcon(*m_catalogue, row.key);
    case role::Count:
        return row.tally.count;
    case role::StatusLabel:
        return useText(row);
    case role::Level:
        return hasLevel ? int(row.tally.worst) : -1;
    case role::Confirmed:
        return row.tally.isConfirmed;
    case role::Applicable:
        return int(row.applicable);
    default:
        return {};
    }
}

} // namespace provisor
