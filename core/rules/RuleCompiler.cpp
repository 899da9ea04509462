#include "core/base/Text.h"
#include "core/rules/Rule.h"

#include <QCoreApplication>

namespace provisor {

namespace {

using Op = Rule::Op;
using SKind = SyntaxTree::Kind;

struct RuleMessages
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// How a built-in function is called.
struct Function
{
    const char* name;
    Op op;
    bool onElement;
    bool onFlow;
    enum class List : quint8 { None, Values, Contents, Types } list;
};

constexpr Function functions[] = {
    {"in_has", Op::SourceHas, true, false, Function::List::Contents},
    {"out_has", Op::TargetHas, true, false, Function::List::Contents},
    {"in_untrusted", Op::UntrustedIn, true, false, Function::List::Contents},
    {"in_sens", Op::SourceHas, true, false, Function::List::None},
    {"in_from", Op::SourceType, true, false, Function::List::Types},
    {"out_to", Op::TargetType, true, false, Function::List::Types},
    {"near", Op::NearType, true, false, Function::List::Types},
    {"reach", Op::Reaches, true, false, Function::List::Types},
    {"sens", Op::ElementHas, true, true, Function::List::None},
    {"sens_reach", Op::SensitiveReach, true, false, Function::List::None},
    {"gen", Op::Generative, true, false, Function::List::None},
    {"crosses", Op::Crosses, false, true, Function::List::None},
    {"is_type", Op::TypeIn, true, false, Function::List::Types},
    {"untrusted_flow", Op::UntrustedFlow, false, true, Function::List::None},
    {"tainted", Op::Tainted, true, false, Function::List::None},
};

const char* const listFunctions[] = {"srcs", "dsts", "reachable"};
const char* const quantifiers[] = {"exists", "all", "exists_one", "filter"};

/// A list during compilation: where it comes from and the conditions of the filters on it.
struct ListExpression
{
    Generator generator = Generator::Sources;
    Subject subject;
    int types = -1;
    VariableKind items = VariableKind::Element;
    int slot = -1; ///< slot the filters use, -1 without a filter
    std::vector<int> filters;
};

/// A field or variable with its meaning.
struct Operand
{
    enum class Kind : quint8 { None, Property, Question, Type, Zone, Roles, Item } kind = Kind::None;
    Subject subject;
    VariableKind owner = VariableKind::Element;
    int property = -1;
};

class RuleChecker
{
public:
    RuleChecker(const Vocabulary& vocabulary, Scope scope, SyntaxTree tree, const QStringList& types)
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

    Result<Rule> run()
    {
        m_rule.root = condition(m_rule.syntax.root);
        if (m_error)
            return fail(*m_error);
        return std::move(m_rule);
    }

private:
    struct Variable
    {
        QString name;
        VariableKind kind;
        int slot;
    };

    const SyntaxTree::Node& syntax(int index) const { return m_rule.syntax.node(index); }
    QString text(int index) const { return m_rule.syntax.text(syntax(index)); }

    int refuse(int at, const QString& message, const QString& advice = {})
    {
        if (!m_error)
            m_error = Error::input(message, {}, SyntaxTree::place(m_rule.syntax.source, syntax(at).begin), advice);
        return 0;
    }
    static QString suggestion(const QString& word, const QStringList& candidates)
    {
        const QString near = nearestSpelling(word, candidates);
        return near.isEmpty() ? QString() : RuleMessages::tr("Did you mean \"%1\"?").arg(near);
    }

    int bind(const QString& name, VariableKind kind)
    {
        const int slot = static_cast<int>(m_rule.slots.size());
        m_rule.slots.push_back(kind);
        m_variables.push_back({name, kind, slot});
        return slot;
    }
    const Variable* variable(const QString& name) const
    {
        for (auto it = m_variables.rbegin(); it != m_variables.rend(); ++it) {
            if (it->name == name)
                return &*it;
        }
        return nullptr;
    }

    int add(Op op, int at, std::vector<int> children = {})
    {
        Rule::Node node;
        node.op = op;
        node.syntax = at;
        node.children = std::move(children);
        m_rule.nodes.push_back(std::move(node));
        return static_cast<int>(m_rule.nodes.size()) - 1;
    }
    Rule::Node& made(int index) { return m_rule.nodes[static_cast<size_t>(index)]; }

    int typeSet(const QStringList& words)
    {
        m_rule.typeSets.push_back(m_words.typeSet(words));
        m_rule.typeWords.push_back(words);
        return static_cast<int>(m_rule.typeSets.size()) - 1;
    }
    void noteRadius(int radius) { m_rule.reads.radius = std::max(m_rule.reads.radius, m_hops + radius); }

    // --- conditions -------------------------------------------------------------------------------------------------

    int condition(int at)
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

    QString sourceOf(int at) const
    {
        const SyntaxTree::Node& node = syntax(at);
        return m_rule.syntax.source.mid(node.begin, node.end - node.begin);
    }

    int group(Op op, int at)
    {
        const std::vector<int> parts = syntax(at).children;
        std::vector<int> children;
        for (const int part : parts)
            children.push_back(condition(part));
        return add(op, at, std::move(children));
    }

    // --- operands ---------------------------------------------------------------------------------------------------

    /// The element or flow an expression stands for; None with an error noted when it is something else.
    std::optional<std::pair<Subject, VariableKind>> subject(int at)
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

    void unknownVariable(int at)
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
            refuse(at, RuleMessages::tr("Only a rule about flows has \"f\""),
                   RuleMessages::tr("Use flows.exists(x, ...)"));
        } else {
            QStringList names{QStringLiteral("elements"), QStringLiteral("flows"), QStringLiteral("roles")};
            for (const Variable& known : m_variables)
                names.append(known.name);
            refuse(at, RuleMessages::tr("Unknown name \"%1\"").arg(name), suggestion(name, names));
        }
    }

    Operand operand(int at)
    {
        const SyntaxTree::Node& node = syntax(at);
        if (node.kind == SKind::Identifier && text(at) == u"roles") {
            m_rule.reads.roles = true;
            return {Operand::Kind::Roles, {}, VariableKind::System, -1};
        }
        if (node.kind == SKind::Identifier ||
            (node.kind == SKind::Field && (text(at) == u"src" || text(at) == u"dst"))) {
            const auto item = subject(at);
            return item ? Operand{Operand::Kind::Item, item->first, item->second, -1} : Operand{};
        }
        if (node.kind == SKind::Field) {
            const auto owner = subject(node.children[0]);
            return owner ? fieldOf(at, owner->first, owner->second) : Operand{};
        }
        refuse(at, RuleMessages::tr("%1 is not a field").arg(sourceOf(at)));
        return {};
    }

    Operand fieldOf(int at, Subject owner, VariableKind kind)
    {
        const QString name = text(at);
        if (kind == VariableKind::System) {
            const int question = m_words.question(name);
            if (question < 0)
                unknownField(at, RuleMessages::tr("There is no question \"%1\" about the system").arg(name),
                             m_words.questions(), {});
            m_rule.reads.questions.insert(question);
            return {Operand::Kind::Question, owner, kind, question};
        }
        if (kind == VariableKind::Element && name == u"type") {
            m_rule.reads.types = true;
            return {Operand::Kind::Type, owner, kind, -1};
        }
        if (kind == VariableKind::Element && name == u"zone") {
            m_rule.reads.zones = true;
            return {Operand::Kind::Zone, owner, kind, -1};
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
        return {Operand::Kind::Property, owner, kind, property};
    }

    void unknownField(int at, const QString& message, const std::vector<PropertyTerm>& known, QStringList more)
    {
        for (const PropertyTerm& term : known)
            more.append(term.id);
        refuse(at, message, suggestion(text(at), more));
    }

    /// A property of the target must exist on one of the types the rule applies to, or the condition could never hold.
    void checkDeclared(int at, Subject owner, int property)
    {
        if (m_types.isEmpty() || m_rule.scope != Scope::Element || !(owner == Subject{0, Subject::End::None}))
            return;
        for (const QString& type : m_types) {
            if (m_words.declares(m_words.type(type), property))
                return;
        }
        refuse(at, RuleMessages::tr("None of the component types this rule applies to has the property \"%1\"")
                       .arg(m_words.properties()[static_cast<size_t>(property)].id));
    }

    const PropertyTerm& term(const Operand& operand) const
    {
        return operand.kind == Operand::Kind::Question ? m_words.questions()[static_cast<size_t>(operand.property)]
                                                       : m_words.properties()[static_cast<size_t>(operand.property)];
    }

    /// The text values of a literal or list of literals; an error is noted when it is something else.
    QStringList literals(int at)
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

    quint64 legalBits(int at, const PropertyTerm& term, const QStringList& values)
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

    int legalTypes(int at, const QStringList& words, bool groups)
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

    // --- comparisons ------------------------------------------------------------------------------------------------

    int negated(bool negate, int node, int at) { return negate ? add(Op::Not, at, {node}) : node; }

    int comparison(int at, bool negate)
    {
        int left = syntax(at).children[0];
        int right = syntax(at).children[1];
        if (syntax(left).kind == SKind::String)
            std::swap(left, right);
        const Operand a = operand(left);
        if (m_error)
            return 0;
        if (syntax(right).kind == SKind::String)
            return negated(negate, test(at, a, {text(right)}, false), at);
        const Operand b = operand(right);
        if (m_error)
            return 0;
        int result = -1;
        if (a.kind == Operand::Kind::Zone && b.kind == Operand::Kind::Zone)
            result = add(Op::SameZone, at);
        else if (a.kind == Operand::Kind::Item && b.kind == Operand::Kind::Item && a.owner == b.owner &&
                 a.owner != VariableKind::System)
            result = add(Op::Same, at);
        if (result < 0)
            return refuse(right, RuleMessages::tr("Expected a value in quotation marks"));
        made(result).subject = a.subject;
        made(result).second = b.subject;
        noteRadius(a.subject.end == Subject::End::None ? 0 : 1);
        return negated(negate, result, at);
    }

    int membership(int at)
    {
        const int left = syntax(at).children[0];
        const int right = syntax(at).children[1];
        if (syntax(left).kind == SKind::String) { // "value" in set
            const Operand set = operand(right);
            if (m_error)
                return 0;
            const bool isSet =
                set.kind == Operand::Kind::Roles ||
                ((set.kind == Operand::Kind::Property || set.kind == Operand::Kind::Question) && term(set).isSet);
            if (!isSet)
                return refuse(right, RuleMessages::tr("%1 is not a list").arg(sourceOf(right)));
            return test(at, set, {text(left)}, true);
        }
        const Operand one = operand(left);
        if (m_error)
            return 0;
        const QStringList values = literals(right);
        return m_error ? 0 : test(at, one, values, false);
    }

    /// operand is one of the values; `asSet`: the operand may hold several.
    int test(int at, const Operand& operand, const QStringList& values, bool asSet)
    {
        if (m_error)
            return 0;
        int result = 0;
        switch (operand.kind) {
        case Operand::Kind::Type: {
            const int types = legalTypes(at, values, false);
            result = add(Op::TypeIn, at);
            made(result).types = types;
            break;
        }
        case Operand::Kind::Roles: {
            for (const QString& role : values) {
                if (!ruleRoles().contains(role))
                    return refuse(at, RuleMessages::tr("There is no role \"%1\"").arg(role),
                                  suggestion(role, ruleRoles()));
            }
            if (!asSet)
                return refuse(at, RuleMessages::tr("Several roles are possible"),
                              RuleMessages::tr("Write \"developer\" in roles"));
            result = add(Op::RoleIs, at);
            for (const QString& role : values)
                made(result).bits |= 1ULL << ruleRoles().indexOf(role);
            break;
        }
        case Operand::Kind::Property:
        case Operand::Kind::Question: {
            const PropertyTerm& property = term(operand);
            if (property.isSet && !asSet)
                return refuse(at, RuleMessages::tr("\"%1\" can hold several values").arg(property.id),
                              RuleMessages::tr("Use overlaps(%1, [...])").arg(property.id));
            const quint64 bits = legalBits(at, property, values);
            result = add(operand.kind == Operand::Kind::Question ? Op::SystemHas
                         : operand.owner == VariableKind::Flow   ? Op::FlowHas
                                                                 : Op::ElementHas,
                         at);
            made(result).bits = bits;
            made(result).property = operand.property;
            break;
        }
        case Operand::Kind::Zone:
            return refuse(at, RuleMessages::tr("Zones differ from model to model and cannot be compared with a name"),
                          RuleMessages::tr("Compare two zones, or use crosses(f)"));
        case Operand::Kind::Item:
        case Operand::Kind::None:
            return refuse(at, RuleMessages::tr("An element or flow cannot be compared with a text"));
        }
        if (m_error)
            return 0;
        made(result).subject = operand.subject;
        return result;
    }

    // --- functions --------------------------------------------------------------------------------------------------

    int call(int at)
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
        for (const Function& function : functions) {
            if (name == QLatin1String(function.name))
                return builtIn(at, function);
        }
        return unknownFunction(at);
    }

    int unknownFunction(int at)
    {
        QStringList names{QStringLiteral("overlaps")};
        for (const Function& function : functions)
            names.append(QLatin1String(function.name));
        for (const char* list : listFunctions)
            names.append(QLatin1String(list));
        const QString name = text(at);
        return refuse(at, RuleMessages::tr("There is no function \"%1\"").arg(name),
                      name == u"has" ? RuleMessages::tr("Use overlaps(set, [...])") : suggestion(name, names));
    }

    bool checkArity(int at, size_t wanted)
    {
        if (syntax(at).children.size() == wanted)
            return true;
        refuse(at, RuleMessages::tr("%1 takes %n argument(s)", nullptr, static_cast<int>(wanted)).arg(text(at)));
        return false;
    }

    int overlaps(int at)
    {
        if (!checkArity(at, 2))
            return 0;
        const int setAt = syntax(at).children[0];
        const int listAt = syntax(at).children[1];
        const Operand set = operand(setAt);
        if (m_error)
            return 0;
        const bool isProperty = set.kind == Operand::Kind::Property || set.kind == Operand::Kind::Question;
        if (set.kind != Operand::Kind::Roles && !(isProperty && term(set).isSet))
            return refuse(setAt, RuleMessages::tr("%1 holds one value, not several").arg(sourceOf(setAt)),
                          RuleMessages::tr("Use in: %1 in [...]").arg(sourceOf(setAt)));
        const QStringList values = literals(listAt);
        return m_error ? 0 : test(at, set, values, true);
    }

    int builtIn(int at, const Function& function)
    {
        if (!checkArity(at, function.list == Function::List::None ? 1 : 2))
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
        if (function.list != Function::List::None) {
            const int listAt = syntax(at).children[1];
            const QStringList values = literals(listAt);
            if (m_error)
                return 0;
            if (function.list == Function::List::Types) {
                types = legalTypes(listAt, values, true);
            } else {
                property = m_words.known().content;
                bits =
                    property < 0 ? 0 : legalBits(listAt, m_words.properties()[static_cast<size_t>(property)], values);
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

    void noteReads(const Rule::Node& node)
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

    // --- quantifiers ------------------------------------------------------------------------------------------------

    std::optional<ListExpression> list(int at)
    {
        const SyntaxTree::Node& node = syntax(at);
        ListExpression result;
        if (node.kind == SKind::Identifier && (text(at) == u"elements" || text(at) == u"flows")) {
            m_rule.reads.wholeModel = true;
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
            m_rule.reads.wholeModel = true;
            const int listAt = syntax(at).children[1];
            const QStringList words = literals(listAt);
            if (!m_error)
                result.types = legalTypes(listAt, words, true);
        } else {
            noteRadius(1);
        }
        return m_error ? std::nullopt : std::optional(result);
    }

    std::optional<ListExpression> filtered(int at)
    {
        std::optional<ListExpression> result = list(syntax(at).children[0]);
        if (!result)
            return std::nullopt;
        result->filters.push_back(body(at, *result));
        return m_error ? std::nullopt : result;
    }

    /// Checks the condition of a quantifier with its variable in scope; filters of one list share the slot.
    int body(int at, ListExpression& over)
    {
        if (++m_nesting > rule_limits::quantifiers)
            return refuse(at, RuleMessages::tr("More than %1 questions about lists inside one another")
                                  .arg(rule_limits::quantifiers));
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

    int quantifier(int at)
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
        std::optional<ListExpression> over = list(syntax(at).children[0]);
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

    int unknownQuantifier(int at)
    {
        QStringList names;
        for (const char* quantifier : quantifiers)
            names.append(QLatin1String(quantifier));
        return refuse(at, RuleMessages::tr("There is no function \"%1\" on lists").arg(text(at)),
                      suggestion(text(at), names));
    }

    /// A filter is a further condition on the items: "and" for exists, "or not" for all.
    int withFilters(int at, Op op, const ListExpression& over, int condition)
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

    /// Whether the condition reads no variable but that slot, the system and variables of its own quantifiers.
    bool isClosed(int index, int slot) const
    {
        const Rule::Node& node = m_rule.node(index);
        for (const Subject& used : {node.subject, node.second}) {
            const bool isOuter = used.slot >= 0 && used.slot < slot &&
                                 m_rule.slots[static_cast<size_t>(used.slot)] != VariableKind::System;
            if (isOuter)
                return false;
        }
        for (const int child : node.children) {
            if (!isClosed(child, slot))
                return false;
        }
        return true;
    }

    const Vocabulary& m_words;
    QStringList m_types;
    Rule m_rule;
    std::vector<Variable> m_variables;
    int m_hops = 0;
    int m_nesting = 0;
    std::optional<Error> m_error;
};

} // namespace

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
