#include "core/analysis/ExampleModel.h"

#include <QJsonArray>
#include <QJsonObject>

namespace provisor {

namespace {

QStringList texts(const QJsonValue& value)
{
    if (value.isString())
        return {value.toString()};
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list.append(item.toString());
    return list;
}

PropertyMap answersOf(const QJsonObject& object, const QStringList& others)
{
    PropertyMap answers;
    QJsonObject all = object.value(QStringLiteral("props")).toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!others.contains(it.key()))
            all.insert(it.key(), it.value());
    }
    for (auto it = all.begin(); it != all.end(); ++it)
        answers.insert(it.key(), texts(it.value()));
    return answers;
}

Id zoneId(const QString& name)
{
    return Id::derived(QStringLiteral("zone/") + name);
}

QList<Record> zones(const QJsonObject& object)
{
    QMap<QString, QString> trust;
    for (const QJsonValue& element : object.value(QStringLiteral("elements")).toArray()) {
        if (const QString zone = element[QStringLiteral("zone")].toString(); !zone.isEmpty())
            trust.insert(zone, {});
    }
    QMap<QString, QString> parents;
    const QJsonValue given = object.value(QStringLiteral("zones"));
    for (const QString& name : given.toObject().keys())
        trust.insert(name, given[name].toString());
    for (const QJsonValue& zone : given.toArray()) {
        const QString name = zone[QStringLiteral("id")].toString();
        trust.insert(name, zone[QStringLiteral("trust")].toString().replace(u' ', u'-'));
        if (const QString parent = zone[QStringLiteral("parent")].toString(); !parent.isEmpty())
            parents.insert(name, parent);
    }
    QList<Record> records;
    for (auto it = trust.cbegin(); it != trust.cend(); ++it) {
        Record record(Kind::Boundary, zoneId(it.key()));
        record.set(field::boundary::Alias, it.key());
        record.set(field::boundary::Name, it.key());
        if (!it.value().isEmpty())
            record.set(field::boundary::Trust, it.value());
        if (parents.contains(it.key()))
            record.set(field::boundary::Parent, zoneId(parents.value(it.key())));
        records.append(record);
    }
    return records;
}

} // namespace

Id exampleId(const QString& alias)
{
    return alias == u"system" ? Id() : Id::derived(alias);
}

Snapshot exampleModel(const QJsonObject& object)
{
    Snapshot snapshot;
    SnapshotEditor editor(snapshot);
    Record model(Kind::Model, Id::derived(QStringLiteral("model")));
    model.set(field::model::Title, QStringLiteral("Example"));
    const QJsonObject system = object.value(QStringLiteral("system")).toObject();
    model.set(field::model::System, answersOf(system, {}));
    editor.setRecords(Kind::Model, {model});
    editor.setRecords(Kind::Boundary, zones(object));
    QList<Record> elements;
    for (const QJsonValue& value : object.value(QStringLiteral("elements")).toArray()) {
        const QString alias = value[QStringLiteral("id")].toString();
        Record record(Kind::Element, exampleId(alias));
        record.set(field::element::Alias, alias);
        record.set(field::element::Type, value[QStringLiteral("type")].toString());
        record.set(field::element::Name, value[QStringLiteral("name")].toString(alias));
        if (const QString zone = value[QStringLiteral("zone")].toString(); !zone.isEmpty())
            record.set(field::element::Boundary, zoneId(zone));
        if (value[QStringLiteral("out_of_scope")].toBool())
            record.set(field::element::OutOfScope, true);
        record.set(field::element::Properties,
                   answersOf(value.toObject(),
                             {QStringLiteral("id"), QStringLiteral("type"), QStringLiteral("name"),
                              QStringLiteral("zone"), QStringLiteral("out_of_scope"), QStringLiteral("props")}));
        elements.append(record);
    }
    editor.setRecords(Kind::Element, elements);
    QList<Record> flows;
    for (const QJsonValue& value : object.value(QStringLiteral("flows")).toArray()) {
        const QString from = value[QStringLiteral("from")].toString();
        const QString to = value[QStringLiteral("to")].toString();
        const QString alias = value[QStringLiteral("id")].toString(from + QStringLiteral("->") + to);
        Record record(Kind::Flow, exampleId(alias));
        record.set(field::flow::Alias, alias);
        record.set(field::flow::From, exampleId(from));
        record.set(field::flow::To, exampleId(to));
        record.set(field::flow::Name, value[QStringLiteral("name")].toString(alias));
        record.set(field::flow::TwoWay, value[QStringLiteral("two_way")].toBool());
        record.set(
            field::flow::Properties,
            answersOf(value.toObject(), {QStringLiteral("id"), QStringLiteral("from"), QStringLiteral("to"),
                                         QStringLiteral("name"), QStringLiteral("two_way"), QStringLiteral("props")}));
        flows.append(record);
    }
    editor.setRecords(Kind::Flow, flows);
    return snapshot;
}

} // namespace provisor
