#pragma once

#include "core/rules/Rule.h"

#include <QCoreApplication>

namespace provisor {

/// Messages about rules.
struct RuleMessages
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// How a built-in function is called.
struct RuleFunction
{
    const char* name;
    Rule::Op op;
    bool onElement;
    bool onFlow;
    enum class List : quint8 { None, Values, Contents, Types } list;
};

/// A list during compilation: where it comes from and the conditions of the filters on it.
struct RuleList
{
    Generator generator = Generator::Sources;
    Subject subject;
    int types = -1;
    VariableKind items = VariableKind::Element;
    int slot = -1; ///< slot the filters use, -1 without a filter
    std::vector<int> filters;
};

/// A field or variable with its meaning.
struct RuleOperand
{
    enum class Kind : quint8 { None, Property, Question, Type, Zone, Roles, Item } kind = Kind::None;
    Subject subject;
    VariableKind owner = VariableKind::Element;
    int property = -1;
};

/// Turns a syntax tree into a checked rule: resolves every word and notes what the rule reads. After the first mistake
/// every function returns at once.
class RuleChecker
{
    using Op = Rule::Op;
    using SKind = SyntaxTree::Kind;

public:
    RuleChecker(const Vocabulary& vocabulary, Scope scope, SyntaxTree tree, const QStringList& types);

    Result<Rule> run();

private:
    struct Variable
    {
        QString name;
        VariableKind kind;
        int slot;
    };

    const SyntaxTree::Node& syntax(int index) const { return m_rule.syntax.node(index); }
    QString text(int index) const { return m_rule.syntax.text(syntax(index)); }

    int refuse(int at, const QString& message, const QString& advice = {});
    /// Where the name of a field begins, behind its owner.
    int nameBegin(int field) const;
    void refuseAt(int position, const QString& message, const QString& advice);
    static QString suggestion(const QString& word, const QStringList& candidates);

    int bind(const QString& name, VariableKind kind);
    const Variable* variable(const QString& name) const;

    int add(Op op, int at, std::vector<int> children = {});
    Rule::Node& made(int index) { return m_rule.nodes[static_cast<size_t>(index)]; }

    int typeSet(const QStringList& words);
    void noteRadius(int radius) { m_rule.reads.radius = std::max(m_rule.reads.radius, m_hops + radius); }

    // conditions

    int condition(int at);

    QString sourceOf(int at) const;

    int group(Op op, int at);

    // operands

    /// The element or flow an expression stands for; None with an error noted when it is something else.
    std::optional<std::pair<Subject, VariableKind>> subject(int at);

    void unknownVariable(int at);

    RuleOperand operand(int at);

    RuleOperand fieldOf(int at, Subject owner, VariableKind kind);

    void unknownField(int at, const QString& message, const std::vector<PropertyTerm>& known, QStringList more);

    /// A property of the target must exist on one of the types the rule applies to, or the condition could never hold.
    void checkDeclared(int at, Subject owner, int property);

    const PropertyTerm& term(const RuleOperand& operand) const;

    /// The text values of a literal or list of literals; an error is noted when it is something else.
    QStringList literals(int at);

    quint64 legalBits(int at, const PropertyTerm& term, const QStringList& values);

    int legalTypes(int at, const QStringList& words, bool groups);

    // comparisons

    int negated(bool negate, int node, int at) { return negate ? add(Op::Not, at, {node}) : node; }

    int comparison(int at, bool negate);

    int membership(int at);

    /// operand is one of the values; `asSet`: the operand may hold several.
    int test(int at, const RuleOperand& operand, const QStringList& values, bool asSet);

    // functions

    int call(int at);

    int unknownFunction(int at);

    bool checkArity(int at, size_t wanted);

    int overlaps(int at);

    int builtIn(int at, const RuleFunction& function);

    void noteReads(const Rule::Node& node);

    // quantifiers

    std::optional<RuleList> list(int at);

    std::optional<RuleList> filtered(int at);

    /// Checks the condition of a quantifier with its variable in scope; filters of one list share the slot.
    int body(int at, RuleList& over);

    int quantifier(int at);

    int unknownQuantifier(int at);

    /// A filter is a further condition on the items: "and" for exists, "or not" for all.
    int withFilters(int at, Op op, const RuleList& over, int condition);

    /// Whether the condition reads no variable but that slot, the system and variables of its own quantifiers.
    bool isClosed(int index, int slot) const;

    const Vocabulary& m_words;
    QStringList m_types;
    Rule m_rule;
    std::vector<Variable> m_variables;
    int m_hops = 0;
    int m_nesting = 0;
    std::optional<Error> m_error;
};

} // namespace provisor
