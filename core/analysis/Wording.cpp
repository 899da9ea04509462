#include "core/analysis/Wording.h"

#include <QCoreApplication>

namespace provisor {

namespace {

using Op = Rule::Op;

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(Why)
};

QString quoted(const QString& text)
{
    return QStringLiteral("\"") + text + QStringLiteral("\"");
}

QString joined(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.value(0);
    return Phrases::tr("%1 and %2").arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.constLast());
}

} // namespace

Wording::Wording(const RuleBook& book, const ModelGraph& model)
    : m_book(book), m_model(model), m_lowerCase(book.catalogue().language() == u"en")
{
    for (const PropertyTerm& term : book.words().properties())
        m_properties.push_back(book.catalogue().property(term.id));
    for (const PropertyTerm& term : book.words().questions())
        m_questions.push_back(book.catalogue().systemQuestion(term.id));
}

QString Wording::inSentence(const QString& label) const
{
    const bool isWord = label.size() > 1 && label[0].isUpper() && (label[1].isLower() || label[1] == u' ');
    return m_lowerCase && isWord ? QString(label[0].toLower() + label.mid(1)) : label;
}

QString Wording::name(VariableKind kind, int index) const
{
    if (kind == VariableKind::System)
        return Phrases::tr("The system");
    return quoted(kind == VariableKind::Element ? m_model.elementName(index) : m_model.flowName(index));
}

QString Wording::typeName(int element) const
{
    const int type = m_model.graph.elements[static_cast<size_t>(element)].type;
    return type < 0 ? m_model.element(element).text(field::element::Type)
                    : m_book.catalogue().componentTypes().at(type).name;
}

QString Wording::typeWords(const Rule& rule, const Rule::Node& node) const
{
    QStringList names;
    const TypeSet& types = rule.typeSets[static_cast<size_t>(node.types)];
    for (size_t i = 0; i < types.size(); ++i) {
        if (types[i])
            names.append(m_book.catalogue().componentTypes().at(static_cast<qsizetype>(i)).name);
    }
    return names.size() > 4 ? rule.typeWords[static_cast<size_t>(node.types)].join(QStringLiteral(", "))
                            : names.join(QStringLiteral(", "));
}

QString Wording::zoneName(int element) const
{
    const int zone = m_model.graph.elements[static_cast<size_t>(element)].zone;
    if (zone < 0)
        return Phrases::tr("no trust boundary");
    const Record& record = *m_model.zones[static_cast<size_t>(zone)];
    const QString text = record.text(field::boundary::Name);
    return quoted(text.isEmpty() ? record.text(field::boundary::Alias) : text);
}

QString Wording::valueList(const Property* property, quint64 bits) const
{
    QStringList labels;
    for (qsizetype i = 0; property && i < property->values.size(); ++i) {
        if (bits & (1ULL << i))
            labels.append(inSentence(property->values[i].label));
    }
    return joined(labels);
}

QString Wording::answer(const Property* property, quint64 held) const
{
    const QString label = property ? quoted(property->label) : QString();
    if (held == answer::unset)
        return Phrases::tr("has no answer for %1").arg(label);
    if (held & answer::notApplicable)
        return Phrases::tr("has no %1").arg(label);
    const QString values = valueList(property, held);
    return Phrases::tr("has %1 set to %2")
        .arg(label, values.isEmpty() ? Phrases::tr("none of the known answers") : values);
}

QString Wording::neighbour(const DecisiveCondition& condition, const Rule& rule, const Rule::Node& node,
                           const QString& with, const QString& without) const
{
    if (condition.other < 0)
        return (condition.truth.holds ? with : without).arg(typeWords(rule, node));
    return with.arg(name(VariableKind::Element, condition.other) + QStringLiteral(" (") + typeName(condition.other) +
                    QStringLiteral(")"));
}

QString Wording::predicate(const Rule& rule, const DecisiveCondition& condition) const
{
    const Rule::Node& node = rule.node(condition.node);
    const SystemGraph& graph = m_model.graph;
    const Vocabulary::WellKnown& known = m_book.words().known();
    const bool holds = condition.truth.holds;
    const Property* property = node.property < 0          ? nullptr
                               : node.op == Op::SystemHas ? m_questions[static_cast<size_t>(node.property)]
                                                          : m_properties[static_cast<size_t>(node.property)];
    const auto other = [&]() { return name(VariableKind::Element, condition.other); };
    const auto flowValues = [&]() {
        return valueList(property,
                         condition.flow < 0 ? node.bits : graph.flowAnswer(condition.flow, node.property) & node.bits);
    };
    switch (node.op) {
    case Op::ElementHas: {
        const quint64 held = graph.elementAnswer(condition.subject, node.property);
        if (node.property == known.dataClasses && holds)
            return Phrases::tr("holds %1 data").arg(valueList(property, held & node.bits));
        return answer(property, held);
    }
    case Op::FlowHas: {
        const quint64 held = graph.flowAnswer(condition.subject, node.property);
        if (node.property == known.dataClasses && holds)
            return Phrases::tr("carries %1 data").arg(valueList(property, held & node.bits));
        return node.property == known.content && holds
                   ? Phrases::tr("carries %1").arg(valueList(property, held & node.bits))
                   : answer(property, held);
    }
    case Op::SystemHas:
        return answer(property, graph.systemAnswers[static_cast<size_t>(node.property)]);
    case Op::RoleIs: {
        QStringList roles;
        for (qsizetype i = 0; i < ruleRoles().size(); ++i) {
            if (node.bits & (1ULL << i))
                roles.append(ruleRoles()[i]);
        }
        return (holds ? Phrases::tr("is ours as %1") : Phrases::tr("is not known to be ours as %1")).arg(joined(roles));
    }
    case Op::TypeIn:
        return Phrases::tr("is of the type %1").arg(typeName(condition.subject));
    case Op::SameZone:
        return (holds ? Phrases::tr("lies in the same trust boundary as %1")
                      : Phrases::tr("lies in another trust boundary than %1"))
            .arg(other());
    case Op::Same:
        return holds ? Phrases::tr("is the same") : Phrases::tr("is another one");
    case Op::SourceHas: {
        const QString values =
            node.property == known.dataClasses ? Phrases::tr("%1 data").arg(flowValues()) : flowValues();
        return condition.other < 0 ? Phrases::tr("receives no %1").arg(values)
                                   : Phrases::tr("receives %1 from %2").arg(values, other());
    }
    case Op::TargetHas:
        return condition.other < 0 ? Phrases::tr("sends no %1").arg(flowValues())
                                   : Phrases::tr("sends %1 to %2").arg(flowValues(), other());
    case Op::UntrustedIn:
        return condition.other < 0
                   ? Phrases::tr("receives no %1 that is not trusted").arg(flowValues())
                   : Phrases::tr("receives %1 from %2, which is not trusted").arg(flowValues(), other());
    case Op::SourceType:
        return neighbour(condition, rule, node, Phrases::tr("receives from %1"),
                         Phrases::tr("receives from none of: %1"));
    case Op::TargetType:
        return neighbour(condition, rule, node, Phrases::tr("sends to %1"), Phrases::tr("sends to none of: %1"));
    case Op::NearType:
        return neighbour(condition, rule, node, Phrases::tr("is connected to %1"),
                         Phrases::tr("is connected to none of: %1"));
    case Op::Reaches:
        return neighbour(condition, rule, node, Phrases::tr("leads to %1"), Phrases::tr("leads to none of: %1"));
    case Op::SensitiveReach:
        if (!holds)
            return Phrases::tr("has no sensitive data within reach");
        if (condition.other < 0)
            return Phrases::tr("holds %1 data")
                .arg(valueList(m_properties[static_cast<size_t>(known.dataClasses)],
                               graph.elementAnswer(condition.subject, known.dataClasses) & known.sensitive));
        return Phrases::tr("can get at sensitive data through %1").arg(other());
    case Op::Generative:
        if (graph.elementAnswer(condition.subject, known.modelKind) == answer::unset)
            return holds ? Phrases::tr("counts as using a generative model, because the kind of model is not answered")
                         : Phrases::tr("has no answer for the kind of model");
        return holds ? Phrases::tr("uses a generative model") : Phrases::tr("uses no generative model");
    case Op::Crosses: {
        const SystemGraph::Flow& flow = graph.flows[static_cast<size_t>(condition.subject)];
        if (!holds)
            return Phrases::tr("stays inside %1").arg(zoneName(flow.from));
        return Phrases::tr("crosses from %1 to %2").arg(zoneName(flow.from), zoneName(flow.to));
    }
    case Op::UntrustedFlow:
        if (!holds)
            return Phrases::tr("carries no content known to be untrusted");
        if (graph.flowAnswer(condition.subject, known.contentTrust) == answer::unset)
            return Phrases::tr("carries content of %1, which untrusted content reaches").arg(other());
        return Phrases::tr("carries content that is not trusted");
    case Op::Tainted:
        if (!holds)
            return Phrases::tr("is not reached by untrusted content");
        return condition.other < 0 ? Phrases::tr("takes in content from outside trust")
                                   : Phrases::tr("is reached by untrusted content from %1").arg(other());
    case Op::Exists:
    case Op::ExistsOne:
        return holds ? Phrases::tr("has a match for: %1").arg(rule.text(condition.node))
                     : Phrases::tr("has no match for: %1").arg(rule.text(condition.node));
    case Op::All:
        return holds ? Phrases::tr("satisfies everywhere: %1").arg(rule.text(condition.node))
                     : Phrases::tr("does not satisfy everywhere: %1").arg(rule.text(condition.node));
    default:
        return rule.text(condition.node);
    }
}

QString Wording::subject(const DecisiveCondition& condition) const
{
    return name(condition.kind, condition.subject);
}

QString Wording::statement(const Rule& rule, const DecisiveCondition& condition) const
{
    return subject(condition) + QLatin1Char(' ') + predicate(rule, condition);
}

QString Wording::why(const Rule& rule, const Trace& trace) const
{
    QStringList clauses;
    QStringList predicates;
    const DecisiveCondition* previous = nullptr;
    const auto close = [&]() {
        if (previous)
            clauses.append(subject(*previous) + QLatin1Char(' ') + joined(predicates));
        predicates.clear();
    };
    const bool onlyTypes =
        std::all_of(trace.conditions.begin(), trace.conditions.end(),
                    [&](const DecisiveCondition& condition) { return rule.node(condition.node).op == Op::TypeIn; });
    for (const DecisiveCondition& condition : trace.conditions) {
        const Op op = rule.node(condition.node).op;
        const bool isFrame = op == Op::Exists || op == Op::ExistsOne || op == Op::All;
        if ((op == Op::TypeIn && !onlyTypes) || (isFrame && trace.conditions.size() > 1))
            continue; // the type is plain to see, and what was found in a list is told by itself
        if (previous && (previous->kind != condition.kind || previous->subject != condition.subject))
            close();
        previous = &condition;
        const QString text = predicate(rule, condition);
        if (!predicates.contains(text))
            predicates.append(text);
    }
    close();
    if (clauses.isEmpty())
        return Phrases::tr("The rule always holds here.");
    return clauses.join(QStringLiteral("; ")) + QLatin1Char('.');
}

Target Wording::target(VariableKind kind, int index) const
{
    switch (kind) {
    case VariableKind::Element: {
        const Record& record = m_model.element(index);
        return {Kind::Element, record.id(), record.text(field::element::Alias), m_model.elementName(index)};
    }
    case VariableKind::Flow: {
        const Record& record = m_model.flow(index);
        return {Kind::Flow, record.id(), record.text(field::flow::Alias), m_model.flowName(index)};
    }
    case VariableKind::System:
        break;
    }
    return {Kind::Model, {}, QStringLiteral("system"), Phrases::tr("System")};
}

QList<Target> Wording::related(const Trace& trace, VariableKind kind, int index) const
{
    QList<Target> list;
    for (const int element : trace.relatedElements) {
        if (kind != VariableKind::Element || element != index)
            list.append(target(VariableKind::Element, element));
    }
    for (const int flow : trace.relatedFlows) {
        if (kind != VariableKind::Flow || flow != index)
            list.append(target(VariableKind::Flow, flow));
    }
    return list;
}

Fact Wording::fact(const Reading& reading) const
{
    Fact fact;
    if (reading.kind == VariableKind::System) {
        if (reading.property == static_cast<int>(Reading::Field::Roles)) {
            fact.field = QStringLiteral("roles");
            for (qsizetype i = 0; i < ruleRoles().size(); ++i) {
                if (m_model.graph.roles & (1ULL << i))
                    fact.value.append(ruleRoles()[i]);
            }
            fact.isKnown = m_model.graph.roles != answer::unset;
            return fact;
        }
        const PropertyTerm& term = m_book.words().questions()[static_cast<size_t>(reading.property)];
        const quint64 held = m_model.graph.systemAnswers[static_cast<size_t>(reading.property)];
        return {{}, term.id, Vocabulary::values(term, held), held != answer::unset};
    }
    const bool isElement = reading.kind == VariableKind::Element;
    fact.record = isElement ? m_model.element(reading.index).id() : m_model.flow(reading.index).id();
    if (reading.property == static_cast<int>(Reading::Field::Type)) {
        fact.field = QStringLiteral("type");
        fact.value = {m_model.element(reading.index).text(field::element::Type)};
    } else if (reading.property == static_cast<int>(Reading::Field::Zone)) {
        fact.field = QStringLiteral("zone");
        if (const int zone = m_model.graph.elements[static_cast<size_t>(reading.index)].zone; zone >= 0)
            fact.value = {m_model.zones[static_cast<size_t>(zone)]->text(field::boundary::Alias)};
    } else {
        const PropertyTerm& term = m_book.words().properties()[static_cast<size_t>(reading.property)];
        const quint64 held = isElement ? m_model.graph.elementAnswer(reading.index, reading.property)
                                       : m_model.graph.flowAnswer(reading.index, reading.property);
        fact.field = term.id;
        fact.value = Vocabulary::values(term, held);
        fact.isKnown = held != answer::unset;
    }
    return fact;
}

QList<Fact> Wording::facts(const std::vector<Reading>& readings, bool areKnown) const
{
    QList<Fact> list;
    list.reserve(static_cast<qsizetype>(readings.size()));
    for (const Reading& reading : readings) {
        list.append(fact(reading));
        list.last().isKnown = areKnown;
    }
    return list;
}

} // namespace provisor
