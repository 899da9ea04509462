#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/rules/Syntax.h"
#include "core/rules/Vocabulary.h"

#include <set>

namespace provisor {

/// What a variable stands for.
enum class VariableKind : quint8 { Element, Flow, System };

/// An element or flow named in a rule: a variable, or an end of a flow variable.
struct Subject
{
    enum class End : quint8 { None, Source, Target };
    qint8 slot = -1;
    End end = End::None;
    friend bool operator==(const Subject&, const Subject&) = default;
};

/// The lists a quantifier can run over.
enum class Generator : quint8 { Sources, Targets, Reachable, Elements, Flows };

/// What a rule depends on; decides what an edit makes necessary to repeat.
struct RuleReads
{
    std::set<int> elementProperties;
    std::set<int> flowProperties;
    std::set<int> questions;
    bool types = false;
    bool zones = false;
    bool roles = false;
    bool taint = false;
    bool farLists = false;   ///< asks about every element or flow, or about all on paths
    bool wholeModel = false; ///< reads far away: reach, reachable, elements, flows
    int radius = 0;          ///< how many flows away it reads otherwise
    QStringList functions;   ///< in order of first use
};

/// A checked rule: an immutable tree in a flat array with every word resolved.
struct Rule
{
    enum class Op : quint8 {
        Constant, ///< flag
        And,
        Or,
        Not,
        Conditional,
        ElementHas,  ///< property of an element holds one of the bits
        FlowHas,     ///< property of a flow holds one of the bits
        SystemHas,   ///< answer about the system is one of the bits
        RoleIs,      ///< one of our roles is in the bits
        TypeIn,      ///< type is in the set
        SameZone,    ///< two elements lie in the same zone
        Same,        ///< two variables stand for the same element or flow
        SourceHas,   ///< an incoming flow holds one of the bits
        TargetHas,   ///< an outgoing flow holds one of the bits
        UntrustedIn, ///< an untrusted incoming flow holds one of the bits
        SourceType,
        TargetType,
        NearType, ///< a neighbour has a type of the set
        Reaches,  ///< a path leads to an element of the set
        SensitiveReach,
        Generative,
        Crosses,
        UntrustedFlow,
        Tainted,
        Exists,
        All,
        ExistsOne,
    };
    struct Node
    {
        Op op = Op::Constant;
        bool flag = false;
        bool isClosed = false; ///< body of a quantifier reads no other variable than its own
        Generator generator = Generator::Sources;
        Subject subject;
        Subject second;
        int property = -1;
        int types = -1; ///< index into typeSets
        quint64 bits = 0;
        int slot = -1;   ///< variable of a quantifier
        int syntax = -1; ///< node of the syntax tree, for explanations
        std::vector<int> children;
    };

    Scope scope = Scope::Element;
    SyntaxTree syntax;
    std::vector<Node> nodes;
    std::vector<TypeSet> typeSets;
    std::vector<QStringList> typeWords; ///< types and groups as written, per type set
    std::vector<VariableKind> slots;    ///< slot 0 is the target
    int root = -1;
    RuleReads reads;

    const Node& node(int index) const { return nodes[static_cast<size_t>(index)]; }
    /// The part of the source a node was made from.
    QString text(int node) const;
};

/// Roles of the standard in the order of their bits.
const QStringList& ruleRoles();

/// Parses and checks a rule. `types` are the component types it applies to; when given, every property read of the
/// target must exist on one of them. Errors name line and column inside the rule, with the nearest spelling.
Result<Rule> compileRule(const Vocabulary& vocabulary, Scope scope, const QString& source,
                         const QStringList& types = {});

} // namespace provisor
