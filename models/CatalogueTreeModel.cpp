#include "models/CatalogueTreeModel.h"

#include "models/Roles.h"

#include <QCoreApplication>

namespace provisor {

namespace {

using GroupKind = CatalogueGroup::Kind;
using EntryKind = CatalogueKey::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueTreeModel)
};

constexpr quintptr topMark = 0; ///< internal id of kinds; groups have the row of theirs plus one

constexpr const char* mitigationKindIds[] = {"preventive", "detective", "corrective", "governance"};

QString kindTitle(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Provisions:
        return Words::tr("Provisions");
    case GroupKind::Threats:
        return Words::tr("Threats");
    case GroupKind::Mitigations:
        return Words::tr("Mitigations");
    case GroupKind::Components:
        return Words::tr("Component types");
    case GroupKind::Properties:
        return Words::tr("Properties");
    case GroupKind::References:
        return Words::tr("References");
    }
    return {};
}

QString propertyGroup(const Property& property)
{
    return property.onSystem    ? QStringLiteral("system")
           : property.isControl ? QStringLiteral("control")
                                : QStringLiteral("context");
}

template <typename List, typename Accepts>
QList<CatalogueKey> keysOf(const List& list, EntryKind kind, Accepts accepts)
{
    QList<CatalogueKey> keys;
    for (const auto& entry : list) {
        if (accepts(entry))
            keys.append({kind, entry.id, {}, {}});
    }
    return keys;
}

QList<CatalogueKey> referencesOf(const Catalogue& catalogue, const QString& group)
{
    QList<CatalogueKey> keys;
    if (group.isEmpty()) {
        for (const Framework& framework : catalogue.frameworks())
            keys.append(keyOf(framework));
        return keys;
    }
    for (const FrameworkEntry& entry : catalogue.references()) {
        if (entry.reference.framework % u'@' % entry.reference.edition == group)
            keys.append(keyOf(entry.reference));
    }
    return keys;
}

template <typename List>
QString titleIn(const List& list, const QString& id)
{
    for (const auto& entry : list) {
        if (entry.id == id) {
            if constexpr (requires { entry.name; })
                return entry.name;
            else
                return entry.title;
        }
    }
    return id;
}

} // namespace

QList<CatalogueKey> entriesOf(const Catalogue& catalogue, const CatalogueGroup& group)
{
    const bool all = group.id.isEmpty();
    switch (group.kind) {
    case GroupKind::Provisions:
        return keysOf(catalogue.provisions(), EntryKind::Provision,
                      [&](const auto& entry) { return all || entry.principle == group.id; });
    case GroupKind::Threats:
        return keysOf(catalogue.threats(), EntryKind::Threat,
                      [&](const auto& entry) { return all || entry.family == group.id; });
    case GroupKind::Mitigations:
        return keysOf(catalogue.mitigations(), EntryKind::Mitigation,
                      [&](const auto& entry) { return all || entry.kind == group.id; });
    case GroupKind::Components:
        return keysOf(catalogue.componentTypes(), EntryKind::Component,
                      [&](const auto& entry) { return all || entry.group == group.id; });
    case GroupKind::Properties: {
        const auto accepts = [&](const Property& entry) { return all || propertyGroup(entry) == group.id; };
        return keysOf(catalogue.properties(), EntryKind::Property, accepts) +
               keysOf(catalogue.systemQuestions(), EntryKind::Question, accepts);
    }
    case GroupKind::References:
        return referencesOf(catalogue, group.id);
    }
    return {};
}

CatalogueGroup groupOf(const Catalogue& catalogue, const CatalogueKey& key)
{
    if (!hasEntry(catalogue, key))
        return {};
    switch (key.kind) {
    case EntryKind::Principle:
        return {GroupKind::Provisions, key.id};
    case EntryKind::Provision:
        return {GroupKind::Provisions, catalogue.provision(key.id)->principle};
    case EntryKind::Threat:
        return {GroupKind::Threats, catalogue.threat(key.id)->family};
    case EntryKind::Mitigation:
        return {GroupKind::Mitigations, catalogue.mitigation(key.id)->kind};
    case EntryKind::Component:
        return {GroupKind::Components, catalogue.componentType(key.id)->group};
    case EntryKind::Property:
        return {GroupKind::Properties, propertyGroup(*catalogue.property(key.id))};
    case EntryKind::Question:
        return {GroupKind::Properties, QStringLiteral("system")};
    case EntryKind::Framework:
        return {GroupKind::References, QString(key.id % u'@' % key.edition)};
    case EntryKind::Reference:
        return {GroupKind::References, QString(key.framework % u'@' % key.edition)};
    case EntryKind::None:
        break;
    }
    return {};
}

QString groupTitle(const Catalogue& catalogue, const CatalogueGroup& group)
{
    if (group.id.isEmpty())
        return kindTitle(group.kind);
    switch (group.kind) {
    case GroupKind::Provisions:
        return group.id % u"  " % titleIn(catalogue.principles(), group.id);
    case GroupKind::Threats:
        return titleIn(catalogue.threatFamilies(), group.id);
    case GroupKind::Mitigations:
        return words::mitigationKind(group.id);
    case GroupKind::Components:
        return titleIn(catalogue.componentGroups(), group.id);
    case GroupKind::Properties:
        return group.id == u"control"   ? Words::tr("Controls")
               : group.id == u"context" ? Words::tr("Context")
                                        : Words::tr("Questions on the system");
    case GroupKind::References:
        return frameworkTitle(catalogue, group.id.section(u'@', 0, 0), group.id.section(u'@', 1));
    }
    return {};
}

CatalogueTreeModel::CatalogueTreeModel(CataloguePointer catalogue, QObject* parent)
    : QAbstractItemModel(parent), m_catalogue(std::move(catalogue))
{
    QStringList ids;
    const auto take = [&ids] { return std::exchange(ids, {}); };
    for (const Principle& principle : m_catalogue->principles())
        ids.append(principle.id);
    addTop(GroupKind::Provisions, take());
    for (const ThreatFamily& family : m_catalogue->threatFamilies())
        ids.append(family.id);
    addTop(GroupKind::Threats, take());
    for (const char* kind : mitigationKindIds)
        ids.append(QLatin1String(kind));
    addTop(GroupKind::Mitigations, take());
    for (const ComponentGroup& group : m_catalogue->componentGroups())
        ids.append(group.id);
    addTop(GroupKind::Components, take());
    addTop(GroupKind::Properties, {QStringLiteral("control"), QStringLiteral("context"), QStringLiteral("system")});
    for (const Framework& framework : m_catalogue->frameworks())
        ids.append(framework.id % u'@' % framework.edition);
    addTop(GroupKind::References, take());
}

CatalogueTreeModel::Node CatalogueTreeModel::node(const CatalogueGroup& group) const
{
    return {group, groupTitle(*m_catalogue, group), static_cast<int>(entriesOf(*m_catalogue, group).size())};
}

void CatalogueTreeModel::addTop(GroupKind kind, const QStringList& groups)
{
    Top top;
    static_cast<Node&>(top) = node({kind, {}});
    if (kind == GroupKind::References) // lists the frameworks, counts what is in them
        top.count = static_cast<int>(m_catalogue->references().size());
    for (const QString& id : groups) {
        const Node below = node({kind, id});
        if (below.count > 0)
            top.groups.append(below);
    }
    m_tops.append(top);
}

QModelIndex CatalogueTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topMark);
}

QModelIndex CatalogueTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == topMark)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, topMark);
}

int CatalogueTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_tops.size());
    return parent.internalId() == topMark ? static_cast<int>(m_tops.at(parent.row()).groups.size()) : 0;
}

const CatalogueTreeModel::Node& CatalogueTreeModel::nodeOf(const QModelIndex& index) const
{
    if (index.internalId() == topMark)
        return m_tops.at(index.row());
    return m_tops.at(static_cast<qsizetype>(index.internalId()) - 1).groups.at(index.row());
}

QVariant CatalogueTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return node.title;
    case Qt::AccessibleTextRole:
        return tr("%1, %n entries", nullptr, node.count).arg(node.title);
    case role::Count:
        return node.count;
    case role::IsGroup:
        return index.internalId() == topMark;
    case role::Key:
        return node.group.id;
    default:
        return {};
    }
}

CatalogueGroup CatalogueTreeModel::group(const QModelIndex& index) const
{
    return index.isValid() ? nodeOf(index).group : CatalogueGroup{};
}

QModelIndex CatalogueTreeModel::indexOf(const CatalogueGroup& group) const
{
    for (int row = 0; row < m_tops.size(); ++row) {
        if (m_tops[row].group == group)
            return index(row, 0);
        for (int at = 0; at < m_tops[row].groups.size(); ++at) {
            if (m_tops[row].groups[at].group == group)
                return index(at, 0, index(row, 0));
        }
    }
    return {};
}

} // namespace provisor
