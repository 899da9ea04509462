#include "tests/core/analysis/support/Models.h"

#include "core/catalogue/Compiler.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace provisor::test {

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

CataloguePointer catalogue()
{
    static const CataloguePointer shared = [] {
        const auto bytes = compileCatalogue(QStringLiteral(SOURCE_ROOT "/resources/catalogue"));
        if (!bytes)
            qFatal("catalogue: %s", qPrintable(bytes.error().constFirst().toString()));
        const auto loaded = Catalogue::load(*bytes);
        if (!loaded)
            qFatal("catalogue: %s", qPrintable(loaded.error().toString()));
        return *loaded;
    }();
    return shared;
}

Id idOf(const QString& alias)
{
    return alias == u"system" ? Id() : Id::derived(alias);
}

Snapshot modelFrom(const QJsonObject& object)
{
    Snapshot snapshot;
    SnapshotEditor editor(snapshot);
    Record model(Kind::Model, Id::derived(QStringLiteral("model")));
    model.set(field::model::Title, QStringLiteral("Test"));
    const QJsonObject system = object.value(QStringLiteral("system")).toObject();
    model.set(field::model::System, answersOf(system, {}));
    editor.setRecords(Kind::Model, {model});
    editor.setRecords(Kind::Boundary, zones(object));
    QList<Record> elements;
    for (const QJsonValue& value : object.value(QStringLiteral("elements")).toArray()) {
        const QString alias = value[QStringLiteral("id")].toString();
        Record record(Kind::Element, idOf(alias));
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
        Record record(Kind::Flow, idOf(alias));
        record.set(field::flow::Alias, alias);
        record.set(field::flow::From, idOf(from));
        record.set(field::flow::To, idOf(to));
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

Snapshot modelFrom(const char* json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("model: %s", qPrintable(error.errorString()));
    return modelFrom(document.object());
}

QJsonObject sample(const QString& id)
{
    QFile file(QStringLiteral(TEST_DATA "/analysis/taxonomy-samples.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("samples are missing");
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
        if (value[QStringLiteral("id")].toString() == id)
            return value.toObject();
    }
    qFatal("no sample %s", qPrintable(id));
}

namespace {

/// The strongest answer of a control: the last of its list.
QJsonValue strongest(const Property& property)
{
    const QString value = property.values.constLast().id;
    if (property.type == Property::Type::Set)
        return QJsonArray{value};
    return value;
}

} // namespace

QJsonObject sampleVariant(const QJsonObject& sample, const QString& variant)
{
    const bool isUnanswered = variant == u"unanswered";
    if (!isUnanswered && variant != u"strongest-controls")
        return sample;
    QJsonObject result = sample;
    QJsonArray elements, flows;
    for (const QJsonValue& value : sample[QStringLiteral("elements")].toArray()) {
        QJsonObject element = value.toObject();
        QJsonObject answers = isUnanswered ? QJsonObject() : element[QStringLiteral("props")].toObject();
        const ComponentType* type = catalogue()->componentType(element[QStringLiteral("type")].toString());
        for (const QString& id : isUnanswered ? QStringList() : type->properties) {
            const Property* property = catalogue()->property(id);
            if (property->isControl)
                answers.insert(id, strongest(*property));
        }
        element.insert(QStringLiteral("props"), answers);
        elements.append(element);
    }
    for (const QJsonValue& value : sample[QStringLiteral("flows")].toArray()) {
        QJsonObject flow = value.toObject();
        QJsonObject answers = flow[QStringLiteral("props")].toObject();
        if (isUnanswered)
            answers = {{QStringLiteral("content"), answers[QStringLiteral("content")]}};
        for (const Property* property : isUnanswered ? QList<const Property*>() : catalogue()->flowProperties()) {
            if (property->isControl)
                answers.insert(property->id, strongest(*property));
        }
        flow.insert(QStringLiteral("props"), answers);
        flows.append(flow);
    }
    QJsonObject system;
    for (const Property& question : isUnanswered ? QList<Property>() : catalogue()->systemQuestions())
        system.insert(question.id, strongest(question));
    result.insert(QStringLiteral("elements"), elements);
    result.insert(QStringLiteral("flows"), flows);
    result.insert(QStringLiteral("system"), system);
    return result;
}

QSet<QString> raisedKeys(const Analysis& analysis)
{
    QSet<QString> keys;
    for (const Threat& threat : analysis.threats) {
        if (threat.isRaised)
            keys.insert(threat.key);
    }
    return keys;
}

AnalysisPointer analysed(const Snapshot& snapshot)
{
    Analyser analyser(catalogue());
    analyser.setDate(QDate(2026, 11, 24));
    const auto analysis = analyser.analyse(snapshot);
    if (!analysis)
        qFatal("analysis: %s", qPrintable(analysis.error().toString()));
    return *analysis;
}

Snapshot with(Snapshot snapshot, const Record& record)
{
    SnapshotEditor editor(snapshot);
    if (snapshot.find(record.kind(), record.id()))
        editor.replace(record);
    else
        editor.insert(record);
    return snapshot;
}

Record mitigation(const QString& alias, const QString& uses, const QString& status)
{
    Record record(Kind::Mitigation, idOf(alias));
    record.set(field::mitigation::Alias, alias);
    record.set(field::mitigation::Uses, uses);
    record.set(field::mitigation::Status, status);
    return record;
}

Snapshot withRoles(const Snapshot& snapshot, const QStringList& roles)
{
    Record model = snapshot.model();
    model.set(field::model::Roles, roles);
    return with(snapshot, model);
}

Snapshot withAnswer(const Snapshot& snapshot, const QString& alias, const QString& property, const QStringList& values)
{
    const bool isElement = snapshot.find(Kind::Element, idOf(alias)) != nullptr;
    Record record = isElement            ? *snapshot.find(Kind::Element, idOf(alias))
                    : alias == u"system" ? snapshot.model()
                                         : *snapshot.find(Kind::Flow, idOf(alias));
    const int at = isElement            ? int(field::element::Properties)
                   : alias == u"system" ? int(field::model::System)
                                        : int(field::flow::Properties);
    PropertyMap answers = record.properties(at);
    answers.insert(property, values);
    record.set(at, answers);
    return with(snapshot, record);
}

} // namespace provisor::test
