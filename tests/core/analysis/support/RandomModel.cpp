#include "tests/core/analysis/support/RandomModel.h"

#include "tests/core/analysis/support/Models.h"

namespace provisor::test {

namespace {

template <typename T>
const T& pick(RandomModel& random, const QList<T>& list)
{
    return list.at(random.below(static_cast<int>(list.size())));
}

/// Types most rules are about; a model of an AI system has many of them.
const ComponentType& pickType(RandomModel& random)
{
    static const QStringList common{QStringLiteral("agent"),           QStringLiteral("ai-application"),
                                    QStringLiteral("end-user"),        QStringLiteral("tool-server"),
                                    QStringLiteral("vector-store"),    QStringLiteral("document-store"),
                                    QStringLiteral("model-weights"),   QStringLiteral("inference-service"),
                                    QStringLiteral("guardrail"),       QStringLiteral("human-reviewer"),
                                    QStringLiteral("prompt-template"), QStringLiteral("third-party-data-source")};
    return random.chance(0.6) ? *catalogue()->componentType(pick(random, common))
                              : pick(random, catalogue()->componentTypes());
}

/// A property of the type; often one that other elements' rules read too.
QString pickProperty(RandomModel& random, const ComponentType& type)
{
    static const QStringList farReaching{QStringLiteral("data_classes"),  QStringLiteral("trust_level"),
                                         QStringLiteral("source_trust"),  QStringLiteral("model_kind"),
                                         QStringLiteral("output_detail"), QStringLiteral("accepts_untrusted_content"),
                                         QStringLiteral("trained_on")};
    const QString property = pick(random, farReaching);
    return type.properties.contains(property) && random.chance(0.8) ? property : pick(random, type.properties);
}

QStringList flowPropertyIds()
{
    QStringList ids;
    for (const Property* property : catalogue()->flowProperties())
        ids.append(property->id);
    return ids;
}

} // namespace

std::optional<QStringList> RandomModel::answer(const QString& id)
{
    const Property* property = catalogue()->property(id);
    if (!property || property->type == Property::Type::Identity || property->values.isEmpty())
        return std::nullopt;
    QStringList values;
    const int count = property->type == Property::Type::Set ? below(4) : 1;
    for (int i = 0; i < count; ++i) {
        const QString value = pick(*this, property->values).id;
        if (!values.contains(value))
            values.append(value);
    }
    return values;
}

PropertyMap RandomModel::answers(const QStringList& properties, double answered)
{
    PropertyMap map;
    for (const QString& property : properties) {
        if (!chance(answered))
            continue;
        if (const auto values = answer(property))
            map.insert(property, *values);
    }
    return map;
}

Record RandomModel::element(int number)
{
    const QString alias = QStringLiteral("e%1").arg(number);
    const ComponentType& type = pickType(*this);
    Record record(Kind::Element, idOf(alias));
    record.set(field::element::Alias, alias);
    record.set(field::element::Type, type.id);
    record.set(field::element::Name, QStringLiteral("%1 %2").arg(type.name).arg(number));
    if (chance(0.8))
        record.set(field::element::Boundary, pick(*this, m_zones));
    record.set(field::element::Properties, answers(type.properties, m_answered));
    return record;
}

Record RandomModel::flow(int number, const QList<Id>& elements, int from, int to)
{
    const QString alias = QStringLiteral("f%1").arg(number);
    Record record(Kind::Flow, idOf(alias));
    record.set(field::flow::Alias, alias);
    record.set(field::flow::From, elements.at(from));
    record.set(field::flow::To, elements.at(to));
    record.set(field::flow::Name, QStringLiteral("Flow %1").arg(number));
    if (chance(0.1))
        record.set(field::flow::TwoWay, true);
    PropertyMap map = answers(flowPropertyIds(), m_answered * 0.7);
    if (chance(0.9))
        map.insert(QStringLiteral("content"), answer(QStringLiteral("content")).value_or(QStringList()));
    record.set(field::flow::Properties, map);
    return record;
}

Snapshot RandomModel::create(int elementCount, int flowCount, double answered)
{
    m_answered = answered;
    Snapshot snapshot;
    SnapshotEditor editor(snapshot);
    Record model(Kind::Model, idOf(QStringLiteral("model")));
    model.set(field::model::Title, QStringLiteral("Random"));
    editor.setRecords(Kind::Model, {model});
    QList<Record> zones, elements, flows;
    for (const QString& trust :
         {QStringLiteral("untrusted"), QStringLiteral("partly-trusted"), QStringLiteral("trusted"), QString()}) {
        Record zone(Kind::Boundary, idOf(QStringLiteral("zone") + trust));
        zone.set(field::boundary::Alias, QString(QStringLiteral("z") + trust));
        if (!trust.isEmpty())
            zone.set(field::boundary::Trust, trust);
        m_zones.append(zone.id());
        zones.append(zone);
    }
    editor.setRecords(Kind::Boundary, zones);
    QList<Id> ids;
    for (int i = 0; i < elementCount; ++i) {
        elements.append(element(m_next++));
        ids.append(elements.constLast().id());
    }
    editor.setRecords(Kind::Element, elements);
    for (int i = 0; i < flowCount; ++i) {
        const int from = below(elementCount);
        flows.append(flow(m_next++, ids, from, (from + 1 + below(std::min(20, elementCount))) % elementCount));
    }
    editor.setRecords(Kind::Flow, flows);
    return snapshot;
}

Record RandomModel::mitigation(const Snapshot& snapshot)
{
    const QString alias = QStringLiteral("m%1").arg(below(12));
    Record record(Kind::Mitigation, idOf(alias));
    record.set(field::mitigation::Alias, alias);
    record.set(field::mitigation::Uses, pick(*this, catalogue()->mitigations()).id);
    record.set(
        field::mitigation::Status,
        pick(*this, QStringList{QStringLiteral("planned"), QStringLiteral("in-progress"), QStringLiteral("implemented"),
                                QStringLiteral("verified"), QStringLiteral("rejected")}));
    if (chance(0.5))
        record.set(field::mitigation::Due, QStringLiteral("2027-01-01"));
    if (chance(0.7) && !snapshot.records(Kind::Element).isEmpty())
        record.set(field::mitigation::On, QList<Id>{pick(*this, snapshot.records(Kind::Element)).id()});
    return record;
}

Record RandomModel::decision(const Snapshot& snapshot)
{
    const QString target = chance(0.2) || snapshot.records(Kind::Element).isEmpty()
                               ? QStringLiteral("system")
                               : pick(*this, snapshot.records(Kind::Element)).text(field::element::Alias);
    const QString slug = chance(0.1) ? QStringLiteral("custom-1") : pick(*this, catalogue()->threats()).id;
    const QString key = slug + u'@' + target;
    Record record(Kind::Threat, idOf(key));
    record.set(field::threat::Key, key);
    record.set(field::threat::Status, QStringLiteral("mitigating"));
    if (chance(0.5))
        record.set(field::threat::Factors, PropertyMap{{QStringLiteral("exposure"), {QString::number(1 + below(5))}}});
    return record;
}

Snapshot RandomModel::edited(const Snapshot& before, QString* what)
{
    Snapshot snapshot = before;
    SnapshotEditor editor(snapshot);
    const QList<Record>& elements = before.records(Kind::Element);
    const QList<Record>& flows = before.records(Kind::Flow);
    const auto describe = [&](const char* text) {
        if (what)
            *what = QLatin1String(text);
    };
    const auto answerOne = [&](Record record, int at, const QString& property) {
        PropertyMap map = record.properties(at);
        const auto values = answer(property);
        if (values && chance(0.7))
            map.insert(property, *values);
        else
            map.remove(property);
        record.set(at, map);
        editor.replace(record);
    };
    switch (below(13)) {
    case 0:
    case 1:
    case 2:
        describe("answer of an element");
        if (!elements.isEmpty()) {
            const Record& record = pick(*this, elements);
            answerOne(record, field::element::Properties,
                      pickProperty(*this, *catalogue()->componentType(record.text(field::element::Type))));
        }
        break;
    case 3:
    case 4:
        describe("answer of a flow");
        if (!flows.isEmpty())
            answerOne(pick(*this, flows), field::flow::Properties, pick(*this, flowPropertyIds()));
        break;
    case 5:
        describe("new element");
        editor.insert(element(m_next++));
        break;
    case 6:
        describe("new flow");
        if (!elements.isEmpty()) {
            QList<Id> ids;
            for (const Record& record : elements)
                ids.append(record.id());
            editor.insert(
                flow(m_next++, ids, below(static_cast<int>(ids.size())), below(static_cast<int>(ids.size()))));
        }
        break;
    case 7:
        describe("flow deleted");
        if (!flows.isEmpty())
            editor.remove(Kind::Flow, pick(*this, flows).id());
        break;
    case 8:
        describe("element deleted");
        if (elements.size() > 3) {
            const Id gone = pick(*this, elements).id();
            for (const Record& flow : flows) {
                if (flow.reference(field::flow::From) == gone || flow.reference(field::flow::To) == gone)
                    editor.remove(Kind::Flow, flow.id());
            }
            editor.remove(Kind::Element, gone);
        }
        break;
    case 9: {
        describe("element renamed, moved or retyped");
        Record record = pick(*this, elements);
        record.set(field::element::Name, QStringLiteral("Renamed %1").arg(m_next++));
        if (chance(0.5))
            record.set(field::element::Boundary, pick(*this, m_zones));
        if (chance(0.3))
            record.set(field::element::Type, pickType(*this).id);
        if (chance(0.2))
            record.set(field::element::OutOfScope, true);
        editor.replace(record);
        break;
    }
    case 10: {
        describe("mitigation");
        const Record record = mitigation(before);
        snapshot = with(snapshot, record);
        break;
    }
    case 11: {
        describe("decision");
        snapshot = with(snapshot, decision(before));
        break;
    }
    default: {
        describe("model");
        Record model = before.model();
        const Property& question = pick(*this, catalogue()->systemQuestions());
        PropertyMap map = model.properties(field::model::System);
        map.insert(question.id, {pick(*this, question.values).id});
        model.set(field::model::System, map);
        if (chance(0.3))
            model.set(field::model::Roles, QStringList{QStringLiteral("developer")});
        editor.replace(model);
        break;
    }
    }
    return snapshot;
}

} // namespace provisor::test
