#include "core/rules/RuleChecker.h"

#include "core/base/Text.h"

namespace provisor {

using Op = Rule::Op;
using SKind = SyntaxTree::Kind;

namespace {

constexpr RuleFunction functions[] = {
    {"in_has", Op::SourceHas, true, false, RuleFunction::List::Contents},
    {"out_has", Op::TargetHas, true, false, RuleFunction::List::Contents},
    {"in_untrusted", Op::UntrustedIn, true, false, RuleFunction::List::Contents},
    {"in_sens", Op::SourceHas, true, false, RuleFunction::List::None},
    {"in_from", Op::SourceType, true, false, RuleFunction::List::Types},
    {"out_to", Op::TargetType, true, false, RuleFunction::List::Types},
    {"near", Op::NearType, true, false, RuleFunction::List::Types},
    {"reach", Op::Reaches, true, false, RuleFunction::List::Types},
    {"sens", Op::ElementHas, true, true, RuleFunction::List::None},
    {"sens_reach", Op::SensitiveReach, true, false, RuleFunction::List::None},
    {"gen", Op::Generative, true, false, RuleFunction::List::None},
    {"crosses", Op::Crosses, false, true, RuleFunction::List::None},
    {"is_type", Op::TypeIn, true, false, RuleFunction::List::Types},
    {"untrusted_flow", Op::UntrustedFlow, false, true, RuleFunction::List::None},
    {"tainted", Op::Tainted, true, false, RuleFunction::List::None},
};

const char* const listFunctions[] = {"srcs", "dsts", "reachable"};
const char* const quantifiers[] = {"exists", "all", "exists_one", "filter"};

} // namespace

int RuleChecker::call(int at)
{
    const QString name = text(at);
    m_rule.reads.functions.contains(name) ? void() : m_rule.reads.functions.append(name);
    if (name == u"overlaps")
        return overlaps(at);
    for (const char* list : listFunctions) {
        if (name == QLatin1String(list))
            return refuse(at, RuleMessages::tr("%1 gives a list").arg(name),
                          RuleMessages::tr("Ask it with .exists(n, ...)"));
    }
    for (const RuleFunction& function : functions) {
        if (name == QLatin1String(function.name))
            return builtIn(at, function);
    }
    return unknownFunction(at);
}

int RuleChecker::unknownFunction(int at)
{
    QStringList names{QStringLiteral("overlaps")};
    for (const RuleFunction& function : functions)
        names.append(QLatin1String(function.name));
    for (const char* list : listFunctions)
        names.append(QLatin1String(list));
    const QString name = text(at);
    return refuse(at, RuleMessages::tr("There is no function \"%1\"").arg(name),
                  name == u"has" ? RuleMessages::tr("Use overlaps(set, [...])") : suggestion(name, names));
}

bool RuleChecker::checkArity(int at, size_t wanted)
{
    if (syntax(at).children.size() == wanted)
        return true;
    refuse(at, RuleMessages::tr("%1 takes %n argument(s)", nullptr, static_cast<int>(wanted)).arg(text(at)));
    return false;
}

int RuleChecker::overlaps(int at)
{
    if (!checkArity(at, 2))
        return 0;
    const int setAt = syntax(at).children[0];
    const int listAt = syntax(at).children[1];
    const RuleOperand set = operand(setAt);
    if (m_error)
        return 0;
    const bool isProperty = set.kind == RuleOperand::Kind::Property || set.kind == RuleOperand::Kind::Question;
    if (set.kind != RuleOperand::Kind::Roles && !(isProperty && term(set).isSet))
        return refuse(setAt, RuleMessages::tr("%1 holds one value, not several").arg(sourceOf(setAt)),
                      RuleMessages::tr("Use in: %1 in [...]").arg(sourceOf(setAt)));
    const QStringList values = literals(listAt);
    return m_error ? 0 : test(at, set, values, true);
}

int RuleChecker::builtIn(int at, const RuleFunction& function)
{
    if (!checkArity(at, function.list == RuleFunction::List::None ? 1 : 2))
        return 0;
    const int first = syntax(at).children[0];
    const auto item = subject(first);
    if (!item)
        return 0;
    const bool isFlow = item->second == VariableKind::Flow;
    if (item->second == VariableKind::System || (isFlow ? !function.onFlow : !function.onElement))
        return refuse(first, function.onFlow && !function.onElement
                                 ? RuleMessages::tr("%1 asks about a flow").arg(text(at))
                                 : RuleMessages::tr("%1 asks about an element").arg(text(at)));
    int types = -1;
    quint64 bits = 0;
    int property = -1;
    if (function.list != RuleFunction::List::None) {
        const int listAt = syntax(at).children[1];
        const QStringList values = literals(listAt);
        if (m_error)
            return 0;
        if (function.list == RuleFunction::List::Types) {
            types = legalTypes(listAt, values, true);
        } else {
            property = m_words.known().content;
            bits = property < 0 ? 0 : legalBits(listAt, m_words.properties()[static_cast<size_t>(property)], values);
        }
    } else if (function.op == Op::SourceHas || function.op == Op::ElementHas) {
        property = m_words.known().dataClasses;
        bits = m_words.known().sensitive;
    }
    if (m_error)
        return 0;
    const int result = add(function.op == Op::ElementHas && isFlow ? Op::FlowHas : function.op, at);
    made(result).subject = item->first;
    made(result).types = types;
    made(result).bits = bits;
    made(result).property = property;
    noteReads(made(result));
    return result;
}

void RuleChecker::noteReads(const Rule::Node& node)
{
    const Vocabulary::WellKnown& known = m_words.known();
    RuleReads& reads = m_rule.reads;
    switch (node.op) {
    case Op::ElementHas:
        reads.elementProperties.insert(node.property);
        break;
    case Op::FlowHas:
        reads.flowProperties.insert(node.property);
        break;
    case Op::SourceHas:
    case Op::TargetHas:
        reads.flowProperties.insert(node.property);
        noteRadius(1);
        break;
    case Op::UntrustedIn:
        reads.flowProperties.insert({known.content, known.contentTrust});
        reads.taint = true;
        noteRadius(1);
        break;
    case Op::SourceType:
    case Op::TargetType:
    case Op::NearType:
        noteRadius(1);
        break;
    case Op::Reaches:
        reads.wholeModel = true;
        break;
    case Op::SensitiveReach:
        reads.elementProperties.insert(known.dataClasses);
        reads.flowProperties.insert(known.dataClasses);
        reads.types = true;
        noteRadius(1);
        break;
    case Op::Generative:
        reads.elementProperties.insert(known.modelKind);
        reads.types = true;
        break;
    case Op::Crosses:
        reads.zones = true;
        break;
    case Op::UntrustedFlow:
        reads.flowProperties.insert(known.contentTrust);
        reads.taint = true;
        noteRadius(1);
        break;
    case Op::Tainted:
        reads.taint = true;
        break;
    default:
        break;
    }
}

std::optional<RuleList> RuleChecker::list(int at)
{
    const SyntaxTree::Node& node = syntax(at);
    RuleList result;
    if (node.kind == SKind::Identifier && (text(at) == u"elements" || text(at) == u"flows")) {
        m_rule.reads.wholeModel = m_rule.reads.farLists = true;
        result.generator = text(at) == u"elements" ? Generator::Elements : Generator::Flows;
        result.items = text(at) == u"elements" ? VariableKind::Element : VariableKind::Flow;
        return result;
    }
    if (node.kind == SKind::Quantifier && text(at) == u"filter")
        return filtered(at);
    if (node.kind != SKind::Call || (text(at) != u"srcs" && text(at) != u"dsts" && text(at) != u"reachable")) {
        refuse(at, RuleMessages::tr("%1 is not a list").arg(sourceOf(at)),
               RuleMessages::tr("Use srcs(e), dsts(e), reachable(e, [...]), elements or flows"));
        return std::nullopt;
    }
    const QString name = text(at);
    m_rule.reads.functions.contains(name) ? void() : m_rule.reads.functions.append(name);
    if (!checkArity(at, name == u"reachable" ? 2 : 1))
        return std::nullopt;
    const auto item = subject(syntax(at).children[0]);
    if (!item)
        return std::nullopt;
    if (item->second != VariableKind::Element) {
        refuse(syntax(at).children[0], RuleMessages::tr("%1 asks about an element").arg(name));
        return std::nullopt;
    }
    result.subject = item->first;
    result.generator = name == u"srcs"   ? Generator::Sources
                       : name == u"dsts" ? Generator::Targets
                                         : Generator::Reachable;
    if (result.generator == Generator::Reachable) {
        m_rule.reads.wholeModel = m_rule.reads.farLists = true;
        const int listAt = syntax(at).children[1];
        const QStringList words = literals(listAt);
        if (!m_error)
            result.types = legalTypes(listAt, words, true);
    } else {
        noteRadius(1);
    }
    return m_error ? std::nullopt : std::optional(result);
}

std::optional<RuleList> RuleChecker::filtered(int at)
{
    std::optional<RuleList> result = list(syntax(at).children[0]);
    if (!result)
        return std::nullopt;
    result->filters.push_back(body(at, *result));
    return m_error ? std::nullopt : result;
}

int RuleChecker::body(int at, RuleList& over)
{
    if (++m_nesting > rule_limits::quantifiers)
        return refuse(
            at,
            RuleMessages::tr("More than %1 questions about lists inside one another").arg(rule_limits::quantifiers));
    const QString name = m_rule.syntax.strings.at(syntax(at).variable);
    if (variable(name) || name == u"elements" || name == u"flows" || name == u"roles")
        return refuse(at, RuleMessages::tr("The name \"%1\" is already in use").arg(name));
    if (m_rule.slots.size() >= static_cast<size_t>(rule_limits::variables))
        return refuse(at, RuleMessages::tr("The rule has too many variables"));
    if (over.slot < 0) {
        over.slot = static_cast<int>(m_rule.slots.size());
        m_rule.slots.push_back(over.items);
    }
    m_variables.push_back({name, over.items, over.slot});
    const bool isNear = over.generator == Generator::Sources || over.generator == Generator::Targets;
    m_hops += isNear ? 1 : 0;
    const int result = condition(syntax(at).children[1]);
    m_hops -= isNear ? 1 : 0;
    m_variables.pop_back();
    --m_nesting;
    return result;
}

int RuleChecker::quantifier(int at)
{
    const QString name = text(at);
    Op op = Op::Exists;
    if (name == u"all")
        op = Op::All;
    else if (name == u"exists_one")
        op = Op::ExistsOne;
    else if (name == u"filter")
        return refuse(at, RuleMessages::tr("filter gives a list"), RuleMessages::tr("Ask it with .exists(n, ...)"));
    else if (name != u"exists")
        return unknownQuantifier(at);
    std::optional<RuleList> over = list(syntax(at).children[0]);
    if (!over)
        return 0;
    int result = body(at, *over);
    if (m_error)
        return 0;
    result = withFilters(at, op, *over, result);
    const int node = add(op, at, {result});
    made(node).generator = over->generator;
    made(node).subject = over->subject;
    made(node).types = over->types;
    made(node).slot = over->slot;
    made(node).isClosed = isClosed(result, over->slot);
    return node;
}

int RuleChecker::unknownQuantifier(int at)
{
    QStringList names;
    for (const char* quantifier : quantifiers)
        names.append(QLatin1String(quantifier));
    return refuse(at, RuleMessages::tr("There is no function \"%1\" on lists").arg(text(at)),
                  suggestion(text(at), names));
}

int RuleChecker::withFilters(int at, Op op, const RuleList& over, int condition)
{
    if (over.filters.empty())
        return condition;
    if (op == Op::All) {
        std::vector<int> parts;
        for (const int filter : over.filters)
            parts.push_back(add(Op::Not, at, {filter}));
        parts.push_back(condition);
        return add(Op::Or, at, std::move(parts));
    }
    std::vector<int> parts = over.filters;
    parts.push_back(condition);
    return add(Op::And, at, std::move(parts));
}

bool RuleChecker::isClosed(int index, int slot) const
{
    const Rule::Node& node = m_rule.node(index);
    for (const Subject& used : {node.subject, node.second}) {
        const bool isOuter =
            used.slot >= 0 && used.slot < slot && m_rule.slots[static_cast<size_t>(used.slot)] != VariableKind::System;
        if (isOuter)
            return false;
    }
    for (const int child : node.children) {
        if (!isClosed(child, slot))
            return false;
    }
    return true;
}

} // namespace provisor
