#pragma once

#include "core/base/Sqlite.h"
#include "core/catalogue/Catalogue.h"

#include <QMutex>

#include <vector>

namespace provisor {

/// The full-text table of one database, and the lock under which its connection is used.
struct SearchTable
{
    SearchTable(Database connection, const QByteArray& tableName) : database(std::move(connection)), table(tableName) {}
    QMutex mutex;
    Database database;
    QByteArray table;
};

/// Position of an entry in its list by id and former ids.
using IdIndex = QHash<QString, qsizetype>;

struct CatalogueData
{
    QString version;
    QString language;
    QString digest;
    QStringList languages;
    QList<PackInfo> packs;

    QList<Edition> editions;
    QList<Stakeholder> stakeholders;
    QList<Principle> principles;
    QList<CatalogueProvision> provisions;
    QList<ComponentGroup> componentGroups;
    QList<ComponentType> componentTypes;
    QMap<QString, QStringList> typeGroups;
    QList<Property> properties;
    QList<Property> systemQuestions;
    QList<ThreatFamily> threatFamilies;
    QList<CatalogueThreat> threats;
    QList<CatalogueMitigation> mitigations;
    QList<Framework> frameworks;
    QList<FrameworkEntry> entries;

    IdIndex principleIndex;
    IdIndex provisionIndex; ///< also by UK id
    IdIndex typeIndex;
    IdIndex propertyIndex;
    IdIndex questionIndex;
    IdIndex threatIndex;
    IdIndex mitigationIndex;
    IdIndex frameworkIndex;                         ///< by "framework@edition"
    IdIndex entryIndex;                             ///< by referenceKey()
    QHash<QString, QList<qsizetype>> entriesById;   ///< by id alone
    QHash<QString, QStringList> threatsByReference; ///< by referenceKey(), with those of entries below
    QHash<QString, QStringList> mitigationsByReference;

    std::vector<std::shared_ptr<SearchTable>> searchTables;
};

/// Names a reference: "framework@edition id".
inline QString referenceKey(const Reference& reference)
{
    return reference.framework + u'@' + reference.edition + u' ' + reference.id;
}

} // namespace provisor
