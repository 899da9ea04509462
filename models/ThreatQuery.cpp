#include "models/ThreatQuery.h"

#include <QJsonArray>

namespace provisor {

namespace {

QJsonArray toArray(const QSet<QString>& set)
{
    QStringList list(set.begin(), set.end());
    list.sort();
    return QJsonArray::fromStringList(list);
}

QJsonArray toArray(const QSet<Id>& set)
{
    QSet<QString> texts;
    for (const Id& id : set)
        texts.insert(id.toString());
    return toArray(texts);
}

QSet<QString> texts(const QJsonValue& value)
{
    QSet<QString> set;
    for (const QJsonValue entry : value.toArray())
        set.insert(entry.toString());
    return set;
}

QSet<Id> ids(const QJsonValue& value)
{
    QSet<Id> set;
    for (const QString& text : texts(value))
        set.insert(Id::parse(text).value_or(Id{}));
    return set;
}

} // namespace

bool ThreatQuery::isFiltering() const
{
    ThreatQuery unfiltered;
    unfiltered.group = group;
    unfiltered.sort = sort;
    return !(*this == unfiltered);
}

bool ThreatQuery::isOfOneModel() const
{
    const auto names = [](const QSet<Id>& set) { return set.size() > (set.contains(Id{}) ? 1 : 0); };
    return names(owners) || names(targets) || names(boundaries) || !changedSince.isNull();
}

QJsonObject ThreatQuery::toJson() const
{
    QJsonObject object;
    const auto add = [&](const char* name, const QJsonArray& values) {
        if (!values.isEmpty())
            object.insert(QLatin1StringView(name), values);
    };
    if (!text.isEmpty())
        object.insert(u"text", text);
    QSet<QString> levelNames;
    for (const Level level : levels)
        levelNames.insert(levelName(level));
    add("levels", toArray(levelNames));
    add("statuses", toArray(statuses));
    add("owners", toArray(owners));
    add("targets", toArray(targets));
    add("boundaries", toArray(boundaries));
    add("provisions", toArray(provisions));
    add("references", toArray(references));
    add("labels", toArray(labels));
    if (isConfirmed)
        object.insert(u"confirmed", *isConfirmed);
    if (isOverdueOnly)
        object.insert(u"overdue", true);
    if (!changedSince.isNull())
        object.insert(u"changed_since", changedSince.toString());
    if (group != Group::None)
        object.insert(u"group", int(group));
    QJsonArray keys;
    for (const SortKey& key : sort)
        keys.append(key.isDescending ? -key.column - 1 : key.column + 1);
    add("sort", keys);
    return object;
}

ThreatQuery ThreatQuery::fromJson(const QJsonObject& object)
{
    ThreatQuery query;
    query.text = object.value(u"text").toString();
    for (const QString& name : texts(object.value(u"levels"))) {
        if (const auto level = levelFromName(name))
            query.levels.insert(*level);
    }
    query.statuses = texts(object.value(u"statuses"));
    query.owners = ids(object.value(u"owners"));
    query.targets = ids(object.value(u"targets"));
    query.boundaries = ids(object.value(u"boundaries"));
    query.provisions = texts(object.value(u"provisions"));
    query.references = texts(object.value(u"references"));
    query.labels = texts(object.value(u"labels"));
    if (const QJsonValue confirmed = object.value(u"confirmed"); confirmed.isBool())
        query.isConfirmed = confirmed.toBool();
    query.isOverdueOnly = object.value(u"overdue").toBool();
    query.changedSince = Id::parse(object.value(u"changed_since").toString()).value_or(Id{});
    query.group = Group(std::clamp(object.value(u"group").toInt(), 0, int(Group::Principle)));
    for (const QJsonValue value : object.value(u"sort").toArray()) {
        const int key = value.toInt();
        if (key != 0)
            query.sort.append({std::abs(key) - 1, key < 0});
    }
    return query;
}

} // namespace provisor
