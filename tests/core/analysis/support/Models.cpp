#include "tests/core/analysis/support/Models.h"

#include "core/analysis/ExampleModel.h"
#include "core/catalogue/Compiler.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace provisor::test {

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
    return exampleId(alias);
}

Snapshot modelFrom(const QJsonObject& object)
{
    return exampleModel(object);
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
