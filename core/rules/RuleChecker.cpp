#include "core/rules/RuleChecker.h"

#include "core/base/Text.h"

namespace provisor {

using Op = Rule::Op;
using SKind = SyntaxTree::Kind;

RuleChecker::RuleChecker(const Vocabulary& vocabulary, Scope scope, SyntaxTree tree, const QStringList& types)
    : m_words(vocabulary), m_types(types)
{
    m_rule.scope = scope;
    m_rule.syntax = std::move(tree);
    if (scope == Scope::Element)
        bind(QStringLiteral("e"), VariableKind::Element);
    else if (scope == Scope::Flow)
        bind(QStringLiteral("f"), VariableKind::Flow);
    else
        bind(QStringLiteral("s"), VariableKind::System);
    if (scope != Scope::System)
        bind(QStringLiteral("s"), VariableKind::System);
}

Result<Rule> RuleChecker::run()
{
    m_rule.root = condition(m_rule.syntax.root);
    if (m_error)
        return fail(*m_error);
    return std::move(m_rule);
}

void RuleChecker::refuseAt(int position, const QString& message, const QString& advice)
{
    if (!m_error)
        m_error = Error::input(message, {}, SyntaxTree::place(m_rule.syntax.source, position), advice);
}

int RuleChecker::nameBegin(int field) const
{
    return syntax(field).end - static_cast<int>(text(field).size());
}

int RuleChecker::refuse(int at, const QString& message, const QString& advice)
{
    refuseAt(syntax(at).begin, message, advice);
    return 0;
}

QString RuleChecker::suggestion(const QString& word, const QStringList& candidates)
{
    const QString near = nearestSpelling(word, candidates);
    return near.isEmpty() ? QString() : RuleMessages::tr("Did you mean \"%1\"?").arg(near);
}

int RuleChecker::bind(const QString& name, VariableKind kind)
{
    const int slot = static_cast<int>(m_rule.slots.size());
    m_rule.slots.push_back(kind);
    m_variables.push_back({name, kind, slot});
    return slot;
}

const RuleChecker::Variable* RuleChecker::variable(const QString& name) const
{
    for (auto it = m_variables.rbegin(); it != m_variables.rend(); ++it) {
        if (it->name == name)
            return &*it;
    }
    return nullptr;
}

int RuleChecker::add(Op op, int at, std::vector<int> children)
{
    Rule::Node node;
    node.op = op;
    node.syntax = at;
    node.children = std::move(children);
    m_rule.nodes.push_back(std::move(node));
    return static_cast<int>(m_rule.nodes.size()) - 1;
}

int RuleChecker::typeSet(const QStringList& words)
{
    m_rule.typeSets.push_back(m_words.typeSet(words));
    m_rule.typeWords.push_back(words);
    return static_cast<int>(m_rule.typeSets.size()) - 1;
}

int RuleChecker::condition(int at)
{
    if (m_error)
        return 0;
    const SyntaxTree::Node& node = syntax(at);
    switch (node.kind) {
    case SKind::Boolean: {
        const int result = add(Op::Constant, at);
        made(result).flag = node.flag;
        return result;
    }
    case SKind::Not:
        return group(Op::Not, at);
    case SKind::And:
        return group(Op::And, at);
    case SKind::Or:
        return group(Op::Or, at);
    case SKind::Conditional:
        return group(Op::Conditional, at);
    case SKind::Equal:
    case SKind::NotEqual:
        return comparison(at, node.kind == SKind::NotEqual);
    case SKind::In:
        return membership(at);
    case SKind::Call:
        return call(at);
    case SKind::Quantifier:
        return quantifier(at);
    case SKind::Identifier:
    case SKind::Field:
    case SKind::String:
    case SKind::List:
        break;
    }
    return refuse(at, RuleMessages::tr("%1 is not true or false by itself").arg(sourceOf(at)),
                  RuleMessages::tr("Compare it with a value"));
}

QString RuleChecker::sourceOf(int at) const
{
    const SyntaxTree::Node& node = syntax(at);
    return m_rule.syntax.source.mid(node.begin, node.end - node.begin);
}

int RuleChecker::group(Op op, int at)
{
    const std::vector<int> parts = syntax(at).children;
    std::vector<int> children;
    for (const int part : parts)
        children.push_back(condition(part));
    return add(op, at, std::move(children));
}

std::optional<std::pair<Subject, VariableKind>> RuleChecker::subject(int at)
{
    const SyntaxTree::Node& node = syntax(at);
    if (node.kind == SKind::Identifier) {
        if (const Variable* found = variable(text(at)))
            return std::pair{Subject{static_cast<qint8>(found->slot), Subject::End::None}, found->kind};
        unknownVariable(at);
        return std::nullopt;
    }
    if (node.kind == SKind::Field && (text(at) == u"src" || text(at) == u"dst")) {
        const auto owner = subject(node.children[0]);
        if (!owner)
            return std::nullopt;
        if (owner->second == VariableKind::Flow && owner->first.end == Subject::End::None) {
            const auto end = text(at) == u"src" ? Subject::End::Source : Subject::End::Target;
            return std::pair{Subject{owner->first.slot, end}, VariableKind::Element};
        }
        refuse(at, RuleMessages::tr("Only a flow has the ends src and dst"));
        return std::nullopt;
    }
    refuse(at, RuleMessages::tr("%1 is not an element or flow").arg(sourceOf(at)));
    return std::nullopt;
}

void RuleChecker::unknownVariable(int at)
{
    const QString name = text(at);
    if (name == u"f" && m_rule.scope == Scope::Element) {
        refuse(at, RuleMessages::tr("A rule about elements has no flow \"f\""),
               RuleMessages::tr("Set the scope to flow, or use srcs(e), dsts(e) or in_has(e, [...])"));
    } else if (name == u"e" && m_rule.scope != Scope::Element) {
        refuse(at, RuleMessages::tr("Only a rule about elements has \"e\""),
               m_rule.scope == Scope::Flow ? RuleMessages::tr("Use f.src or f.dst")
                                           : RuleMessages::tr("Use elements.exists(x, ...)"));
    } else if (name == u"f") {
        refuse(at, RuleMessages::tr("Only a rule about flows has \"f\""), RuleMessages::tr("Use flows.exists(x, ...)"));
    } else {
        QStringList names{QStringLiteral("elements"), QStringLiteral("flows"), QStringLiteral("roles")};
        for (const Variable& known : m_variables)
            names.append(known.name);
        refuse(at, RuleMessages::tr("Unknown name \"%1\"").arg(name), suggestion(name, names));
    }
}

RuleOperand RuleChecker::operand(int at)
{
    const SyntaxTree::Node& node = syntax(at);
    if (node.kind == SKind::Identifier && text(at) == u"roles") {
        m_rule.reads.roles = true;
        return {RuleOperand::Kind::Roles, {}, VariableKind::System, -1};
    }
    if (node.kind == SKind::Identifier || (node.kind == SKind::Field && (text(at) == u"src" || text(at) == u"dst"))) {
        const auto item = subject(at);
        return item ? RuleOperand{RuleOperand::Kind::Item, item->first, item->second, -1} : RuleOperand{};
    }
    if (node.kind == SKind::Field) {
        const auto owner = subject(node.children[0]);
        return owner ? fieldOf(at, owner->first, owner->second) : RuleOperand{};
    }
    refuse(at, RuleMessages::tr("%1 is not a field").arg(sourceOf(at)));
    return {};
}

RuleOperand RuleChecker::fieldOf(int at, Subject owner, VariableKind kind)
{
    const QString name = text(at);
    if (kind == VariableKind::System) {
        const int question = m_words.question(name);
        if (question < 0)
            unknownField(at, RuleMessages::tr("There is no question \"%1\" about the system").arg(name),
                         m_words.questions(), {});
        m_rule.reads.questions.insert(question);
        return {RuleOperand::Kind::Question, owner, kind, question};
    }
    if (kind == VariableKind::Element && name == u"type") {
        m_rule.reads.types = true;
        return {RuleOperand::Kind::Type, owner, kind, -1};
    }
    if (kind == VariableKind::Element && name == u"zone") {
        m_rule.reads.zones = true;
        return {RuleOperand::Kind::Zone, owner, kind, -1};
    }
    const int property = m_words.property(name);
    const bool isElement = kind == VariableKind::Element;
    const bool fits = property >= 0 && (isElement ? m_words.properties()[static_cast<size_t>(property)].onElements
                                                  : m_words.properties()[static_cast<size_t>(property)].onFlows);
    if (!fits) {
        std::vector<PropertyTerm> known;
        for (const PropertyTerm& term : m_words.properties()) {
            if (isElement ? term.onElements : term.onFlows)
                known.push_back(term);
        }
        unknownField(at,
                     isElement ? RuleMessages::tr("Elements have no field \"%1\"").arg(name)
                               : RuleMessages::tr("Flows have no field \"%1\"").arg(name),
                     known,
                     isElement ? QStringList{QStringLiteral("type"), QStringLiteral("zone")}
                               : QStringList{QStringLiteral("src"), QStringLiteral("dst")});
        return {};
    }
    (isElement ? m_rule.reads.elementProperties : m_rule.reads.flowProperties).insert(property);
    checkDeclared(at, owner, property);
    return {RuleOperand::Kind::Property, owner, kind, property};
}

void RuleChecker::unknownField(int at, const QString& message, const std::vector<PropertyTerm>& known, QStringList more)
{
    for (const PropertyTerm& term : known)
        more.append(term.id);
    refuseAt(nameBegin(at), message, suggestion(text(at), more));
}

void RuleChecker::checkDeclared(int at, Subject owner, int property)
{
    if (m_types.isEmpty() || m_rule.scope != Scope::Element || !(owner == Subject{0, Subject::End::None}))
        return;
    for (const QString& type : m_types) {
        if (m_words.declares(m_words.type(type), property))
            return;
    }
    refuseAt(nameBegin(at),
             RuleMessages::tr("None of the component types this rule applies to has the property \"%1\"")
                 .arg(m_words.properties()[static_cast<size_t>(property)].id),
             {});
}

const PropertyTerm& RuleChecker::term(const RuleOperand& operand) const
{
    return operand.kind == RuleOperand::Kind::Question ? m_words.questions()[static_cast<size_t>(operand.property)]
                                                       : m_words.properties()[static_cast<size_t>(operand.property)];
}

QStringList RuleChecker::literals(int at)
{
    const SyntaxTree::Node& node = syntax(at);
    if (node.kind == SKind::String)
        return {text(at)};
    QStringList values;
    if (node.kind != SKind::List || node.children.empty()) {
        refuse(at, RuleMessages::tr("Expected a list of values in quotation marks"));
        return values;
    }
    const std::vector<int> children = node.children;
    for (const int child : children) {
        if (syntax(child).kind != SKind::String) {
            refuse(child, RuleMessages::tr("Expected a value in quotation marks"));
            return values;
        }
        values.append(text(child));
    }
    return values;
}

quint64 RuleChecker::legalBits(int at, const PropertyTerm& term, const QStringList& values)
{
    if (term.values.isEmpty()) {
        refuse(at, RuleMessages::tr("\"%1\" is free text and cannot be compared").arg(term.id));
        return 0;
    }
    for (const QString& value : values) {
        if (!term.values.contains(value)) {
            const QString near = suggestion(value, term.values);
            refuse(at, RuleMessages::tr("\"%1\" is not a value of \"%2\"").arg(value, term.id),
                   near.isEmpty() ? RuleMessages::tr("Use one of: %1").arg(term.values.join(QStringLiteral(", ")))
                                  : near);
            return 0;
        }
    }
    return Vocabulary::bits(term, values);
}

int RuleChecker::legalTypes(int at, const QStringList& words, bool groups)
{
    for (const QString& word : words) {
        if (groups ? m_words.isTypeOrGroup(word) : m_words.type(word) >= 0)
            continue;
        refuse(at, RuleMessages::tr("There is no component type \"%1\"").arg(word),
               suggestion(word, groups ? m_words.typesAndGroups() : m_words.types()));
        return 0;
    }
    m_rule.reads.types = true;
    return typeSet(words);
}

int RuleChecker::comparison(int at, bool negate)
{
    int left = syntax(at).children[0];
    int right = syntax(at).children[1];
    if (syntax(left).kind == SKind::String)
        std::swap(left, right);
    const RuleOperand a = operand(left);
    if (m_error)
        return 0;
    if (syntax(right).kind == SKind::String)
        return negated(negate, test(at, a, {text(right)}, false), at);
    const RuleOperand b = operand(right);
    if (m_error)
        return 0;
    int result = -1;
    if (a.kind == RuleOperand::Kind::Zone && b.kind == RuleOperand::Kind::Zone)
        result = add(Op::SameZone, at);
    else if (a.kind == RuleOperand::Kind::Item && b.kind == RuleOperand::Kind::Item && a.owner == b.owner &&
             a.owner != VariableKind::System)
        result = add(Op::Same, at);
    if (result < 0)
        return refuse(right, RuleMessages::tr("Expected a value in quotation marks"));
    made(result).subject = a.subject;
    made(result).second = b.subject;
    noteRadius(a.subject.end == Subject::End::None ? 0 : 1);
    return negated(negate, result, at);
}

int RuleChecker::membership(int at)
{
    const int left = syntax(at).children[0];
    const int right = syntax(at).children[1];
    if (syntax(left).kind == SKind::String) { // "value" in set
        const RuleOperand set = operand(right);
        if (m_error)
            return 0;
        const bool isSet =
            set.kind == RuleOperand::Kind::Roles ||
            ((set.kind == RuleOperand::Kind::Property || set.kind == RuleOperand::Kind::Question) && term(set).isSet);
        if (!isSet)
            return refuse(right, RuleMessages::tr("%1 is not a list").arg(sourceOf(right)));
        return test(at, set, {text(left)}, true);
    }
    const RuleOperand one = operand(left);
    if (m_error)
        return 0;
    const QStringList values = literals(right);
    return m_error ? 0 : test(at, one, values, false);
}

int RuleChecker::test(int at, const RuleOperand& operand, const QStringList& values, bool asSet)
{
    if (m_error)
        return 0;
    int result = 0;
    switch (operand.kind) {
    case RuleOperand::Kind::Type: {
        const int types = legalTypes(at, values, false);
        result = add(Op::TypeIn, at);
        made(result).types = types;
        break;
    }
    case RuleOperand::Kind::Roles: {
        for (const QString& role : values) {
            if (!ruleRoles().contains(role))
                return refuse(at, RuleMessages::tr("There is no role \"%1\"").arg(role), suggestion(role, ruleRoles()));
        }
        if (!asSet)
            return refuse(at, RuleMessages::tr("Several roles are possible"),
                          RuleMessages::tr("Write \"developer\" in roles"));
        result = add(Op::RoleIs, at);
        for (const QString& role : values)
            made(result).bits |= 1ULL << ruleRoles().indexOf(role);
        break;
    }
    case RuleOperand::Kind::Property:
    case RuleOperand::Kind::Question: {
        const PropertyTerm& property = term(operand);
        if (property.isSet && !asSet)
            return refuse(at, RuleMessages::tr("\"%1\" can hold several values").arg(property.id),
                          RuleMessages::tr("Use overlaps(%1, [...])").arg(property.id));
        const quint64 bits = legalBits(at, property, values);
        result = add(operand.kind == RuleOperand::Kind::Question ? Op::SystemHas
                     : operand.owner == VariableKind::Flow       ? Op::FlowHas
                                                                 : Op::ElementHas,
                     at);
        made(result).bits = bits;
        made(result).property = operand.property;
        break;
    }
    case RuleOperand::Kind::Zone:
        return refuse(at, RuleMessages::tr("Zones differ from model to model and cannot be compared with a name"),
                      RuleMessages::tr("Compare two zones, or use crosses(f)"));
    case RuleOperand::Kind::Item:
    case RuleOperand::Kind::None:
        return refuse(at, RuleMessages::tr("An element or flow cannot be compared with a text"));
    }
    if (m_error)
        return 0;
    made(result).subject = operand.subject;
    return result;
}

QString Rule::text(int index) const
{
    const SyntaxTree::Node& part = syntax.node(node(index).syntax);
    return syntax.source.mid(part.begin, part.end - part.begin);
}

const QStringList& ruleRoles()
{
    static const QStringList roles{QStringLiteral("developer"), QStringLiteral("system-operator"),
                                   QStringLiteral("data-custodian")};
    return roles;
}

Result<Rule> compileRule(const Vocabulary& vocabulary, Scope scope, const QString& source, const QStringList& types)
{
    Result<SyntaxTree> tree = parseRule(source);
    if (!tree)
        return fail(tree.error());
    return RuleChecker(vocabulary, scope, std::move(*tree), types).run();
}

} // namespace provisor
