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

/// The parts as alternatives.
QString alternatives(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.value(0);
    return Phrases::tr("%1 or %2").arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.constLast());
}

bool isQuantifier(Op op)
{
    return op == Op::Exists || op == Op::ExistsOne || op == Op::All;
}

} // namespace

QString shortList(const QStringList& names)
{
    constexpr qsizetype most = 5;
    if (names.size() <= most)
        return names.join(QStringLiteral(", "));
    return Phrases::tr("%1 and %n more", nullptr, int(names.size() - most + 1))
        .arg(names.mid(0, most - 1).join(QStringLiteral(", ")));
}

QString insideSentence(const QString& sentence)
{
    return sentence.isEmpty() ? sentence : QString(sentence[0].toLower() + sentence.mid(1));
}

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
    return shortList(names);
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

QString Wording::labels(const Property* property, quint64 bits) const
{
    QStringList list;
    for (qsizetype i = 0; property && i < property->values.size(); ++i) {
        if (bits & (1ULL << i))
            list.append(property->values[i].label);
    }
    return list.isEmpty() ? Phrases::tr("none of the known answers") : joined(list);
}

QString Wording::answer(const Property* property, quint64 held) const
{
    const QString label = property ? quoted(property->label) : QString();
    if (held & answer::notApplicable)
        return Phrases::tr("%1 is not asked for this type").arg(label);
    if (answer::isOpen(held))
        return Phrases::tr("%1 is not answered").arg(label);
    return Phrases::tr("%1 is %2").arg(label, labels(property, held));
}

QString Wording::answerOf(const Property* property, quint64 held, const QString& whose) const
{
    const QString label = property ? quoted(property->label) : QString();
    if (held & answer::notApplicable)
        return Phrases::tr("%1 is not asked for the type of %2").arg(label, whose);
    if (answer::isOpen(held))
        return Phrases::tr("%1 of %2 is not answered").arg(label, whose);
    return Phrases::tr("%1 of %2 is %3").arg(label, whose, labels(property, held));
}

const Property* Wording::propertyOf(const Rule::Node& node) const
{
    const int property = node.op == Op::Generative ? m_book.words().known().modelKind : node.property;
    if (property < 0)
        return nullptr;
    return (node.op == Op::SystemHas ? m_questions : m_properties)[static_cast<size_t>(property)];
}

std::optional<quint64> Wording::statedAnswer(const Rule& rule, const DecisiveCondition& condition) const
{
    const Rule::Node& node = rule.node(condition.node);
    const SystemGraph& graph = m_model.graph;
    const Vocabulary::WellKnown& known = m_book.words().known();
    // What is carried or held reads better as a verb of its own.
    const bool isVerb = condition.truth.holds && (node.property == known.dataClasses || node.property == known.content);
    if (node.op == Op::ElementHas && !(isVerb && node.property == known.dataClasses))
        return graph.elementAnswer(condition.subject, node.property);
    if (node.op == Op::FlowHas && !isVerb)
        return graph.flowAnswer(condition.subject, node.property);
    if (node.op == Op::SystemHas)
        return graph.systemAnswers[static_cast<size_t>(node.property)];
    if (node.op == Op::Generative && !condition.truth.holds &&
        graph.elementAnswer(condition.subject, known.modelKind) == answer::unset)
        return answer::unset;
    return std::nullopt;
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
    const Property* property = propertyOf(node);
    const auto other = [&]() { return name(VariableKind::Element, condition.other); };
    const auto flowValues = [&]() {
        return valueList(property,
                         condition.flow < 0 ? node.bits : graph.flowAnswer(condition.flow, node.property) & node.bits);
    };
    switch (node.op) {
    case Op::ElementHas:
        return Phrases::tr("holds %1 data")
            .arg(valueList(property, graph.elementAnswer(condition.subject, node.property) & node.bits));
    case Op::FlowHas: {
        const QString values = valueList(property, graph.flowAnswer(condition.subject, node.property) & node.bits);
        return (node.property == known.content ? Phrases::tr("carries %1") : Phrases::tr("carries %1 data"))
            .arg(values);
    }
    case Op::RoleIs: {
        QStringList roles;
        for (qsizetype i = 0; i < ruleRoles().size(); ++i) {
            if (node.bits & (1ULL << i))
                roles.append(roleName(ruleRoles()[i]));
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
            return Phrases::tr("counts as using a generative model (the kind of model is not answered)");
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
    default:
        return rule.text(condition.node);
    }
}

QString Wording::roleName(const QString& id) const
{
    for (const Stakeholder& stakeholder : m_book.catalogue().stakeholders()) {
        if (stakeholder.id == id)
            return stakeholder.name;
    }
    return id;
}

QString Wording::described(const Rule& rule, int index) const
{
    const Rule::Node& node = rule.node(index);
    const auto values = [&](const Rule::Node& asked) {
        QStringList list;
        const Property* property = propertyOf(asked);
        for (qsizetype i = 0; property && i < property->values.size(); ++i) {
            if (asked.bits & (1ULL << i))
                list.append(property->values[i].label);
        }
        return alternatives(list);
    };
    switch (node.op) {
    case Op::ElementHas:
    case Op::FlowHas:
        return Phrases::tr("%1 is %2").arg(quoted(propertyOf(node)->label), values(node));
    case Op::Tainted:
        return Phrases::tr("reached by untrusted content");
    case Op::Generative:
        return Phrases::tr("uses a generative model");
    case Op::SensitiveReach:
        return Phrases::tr("has sensitive data within reach");
    case Op::TypeIn:
        return Phrases::tr("of the type %1").arg(typeWords(rule, node));
    case Op::Not: {
        const Rule::Node& negated = rule.node(node.children[0]);
        if (negated.op == Op::ElementHas || negated.op == Op::FlowHas)
            return Phrases::tr("%1 is not %2").arg(quoted(propertyOf(negated)->label), values(negated));
        const QString inner = described(rule, node.children[0]);
        return inner.isEmpty() ? inner : Phrases::tr("not: %1").arg(inner);
    }
    case Op::And:
    case Op::Or: {
        QStringList parts;
        for (const int child : node.children) {
            parts.append(described(rule, child));
            if (parts.constLast().isEmpty())
                return {};
        }
        return node.op == Op::And ? joined(parts) : alternatives(parts);
    }
    default:
        return {};
    }
}

QString Wording::wayTo(const Rule::Node& node, const DecisiveCondition& condition) const
{
    const QString from = name(condition.kind, condition.subject);
    const QString to = condition.other < 0 ? QString() : name(VariableKind::Element, condition.other);
    if (to.isEmpty())
        return {};
    switch (node.generator) {
    case Generator::Sources:
        return Phrases::tr("A data flow leads from %1 to %2").arg(to, from);
    case Generator::Targets:
        return Phrases::tr("A data flow leads from %1 to %2").arg(from, to);
    case Generator::Reachable:
        return Phrases::tr("A path of data flows leads from %1 to %2").arg(from, to);
    default:
        return {};
    }
}

QString Wording::ofThoseListed(const Rule& rule, const DecisiveCondition& condition) const
{
    const Rule::Node& node = rule.node(condition.node);
    const QString whose = name(condition.kind, condition.subject);
    QString among;
    switch (node.generator) {
    case Generator::Sources:
        among = Phrases::tr("the elements with a data flow to %1").arg(whose);
        break;
    case Generator::Targets:
        among = Phrases::tr("the elements that a data flow from %1 leads to").arg(whose);
        break;
    case Generator::Reachable:
        among = Phrases::tr("the elements that a path from %1 leads to").arg(whose);
        break;
    case Generator::Elements:
        among = Phrases::tr("all elements");
        break;
    case Generator::Flows:
        among = Phrases::tr("all data flows");
        break;
    }
    QString what = described(rule, node.children[0]);
    if (what.isEmpty())
        what = Phrases::tr("what the rule asks of them");
    const bool holds = condition.truth.holds;
    if (node.op == Op::Exists)
        return (holds ? Phrases::tr("Of %1, at least one meets this: %2") : Phrases::tr("Of %1, none meets this: %2"))
            .arg(among, what);
    if (node.op == Op::All)
        return (holds ? Phrases::tr("Of %1, none fails this: %2") : Phrases::tr("Of %1, at least one fails this: %2"))
            .arg(among, what);
    return (holds ? Phrases::tr("Of %1, exactly one meets this: %2")
                  : Phrases::tr("Of %1, none or several meet this: %2"))
        .arg(among, what);
}

QString Wording::statement(const Rule& rule, const DecisiveCondition& condition) const
{
    return clause(rule, {{condition}, {}, {}, {}, {}});
}

/// What is said of one element, flow or the system in a row.
struct Wording::Said
{
    const DecisiveCondition* of = nullptr;
    QStringList answers; ///< stand alone: "Logging" is None
    QStringList verbs;   ///< need the subject in front
    QString onlyAnswer;  ///< the one answer with whose it is
};

QString Wording::clauseOf(const Said& said) const
{
    const bool isSystem = said.of->kind == VariableKind::System;
    const QString whose = name(said.of->kind, said.of->subject);
    if (said.answers.isEmpty())
        return whose + QLatin1Char(' ') + joined(said.verbs);
    if (!said.verbs.isEmpty())
        return Phrases::tr("%1 %2, and its %3").arg(whose, joined(said.verbs), joined(said.answers));
    if (isSystem)
        return Phrases::tr("For the system as a whole %1").arg(joined(said.answers));
    return said.answers.size() == 1 ? said.onlyAnswer : Phrases::tr("For %1, %2").arg(whose, joined(said.answers));
}

QString Wording::clause(const Rule& rule, const Trace& trace) const
{
    QStringList clauses;
    const DecisiveCondition* way = nullptr; // to the element told of next
    Said said;
    const auto add = [&](const QString& text) { clauses.append(clauses.isEmpty() ? text : insideSentence(text)); };
    const auto close = [&]() {
        if (!said.of)
            return;
        const bool isThere = way && said.of->kind == VariableKind::Element && said.of->subject == way->other;
        if (isThere && said.answers.isEmpty())
            clauses.last() = Phrases::tr("%1, which %2").arg(clauses.constLast(), joined(said.verbs));
        else
            add(clauseOf(said));
        way = nullptr;
        said = {};
    };
    const bool onlyTypes =
        std::all_of(trace.conditions.begin(), trace.conditions.end(),
                    [&](const DecisiveCondition& condition) { return rule.node(condition.node).op == Op::TypeIn; });
    for (const DecisiveCondition& condition : trace.conditions) {
        const Rule::Node& node = rule.node(condition.node);
        if (node.op == Op::TypeIn && !onlyTypes)
            continue; // plain to see
        if (isQuantifier(node.op)) {
            close();
            const bool isLast = &condition == &trace.conditions.back();
            const QString text = isLast ? ofThoseListed(rule, condition) : wayTo(node, condition);
            way = isLast || text.isEmpty() ? nullptr : &condition;
            if (!text.isEmpty())
                add(text);
            continue;
        }
        if (said.of && (said.of->kind != condition.kind || said.of->subject != condition.subject))
            close();
        said.of = &condition;
        const std::optional<quint64> held = statedAnswer(rule, condition);
        const QString text = held ? answer(propertyOf(node), *held) : predicate(rule, condition);
        QStringList& list = held ? said.answers : said.verbs;
        if (!list.contains(text))
            list.append(text);
        if (held)
            said.onlyAnswer = answerOf(propertyOf(node), *held, name(condition.kind, condition.subject));
    }
    close();
    return clauses.join(QStringLiteral("; "));
}

QString Wording::why(const Rule& rule, const Trace& trace) const
{
    const QString text = clause(rule, trace);
    return text.isEmpty() ? Phrases::tr("The rule always holds here.") : QString(text + QLatin1Char('.'));
}

QString Wording::openNames(const std::vector<Reading>& readings) const
{
    QStringList names;
    for (const Reading& reading : readings) {
        const QString field = fact(reading).field;
        const Property* property = reading.kind == VariableKind::System ? m_book.catalogue().systemQuestion(field)
                                                                        : m_book.catalogue().property(field);
        const QString label = quoted(property ? property->label : field);
        names.append(reading.kind == VariableKind::System
                         ? label
                         : Phrases::tr("%1 of %2").arg(label, name(reading.kind, reading.index)));
    }
    return shortList(names);
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
