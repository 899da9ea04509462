#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace provisor {

/// Limits that keep every rule small; a rule beyond them is refused.
namespace rule_limits {
inline constexpr int length = 4000;   ///< characters
inline constexpr int nodes = 600;     ///< nodes of the syntax tree
inline constexpr int depth = 40;      ///< nesting of expressions
inline constexpr int variables = 16;  ///< variables of one rule
inline constexpr int quantifiers = 3; ///< nesting of exists, all, exists_one, filter
} // namespace rule_limits

/// A rule as it was written, as a tree in a flat array; immutable once parsed. Names are numbers into `strings`.
struct SyntaxTree
{
    enum class Kind : quint8 {
        Identifier,  ///< text
        Field,       ///< children[0].text
        String,      ///< "text"
        Boolean,     ///< true or false, in `flag`
        List,        ///< children
        Call,        ///< text(children)
        Quantifier,  ///< children[0].text(variable, children[1])
        Not,         ///< !children[0]
        And,         ///< children, two or more
        Or,          ///< children, two or more
        Equal,       ///< children[0] == children[1]
        NotEqual,    ///< children[0] != children[1]
        In,          ///< children[0] in children[1]
        Conditional, ///< children[0] ? children[1] : children[2]
    };
    struct Node
    {
        Kind kind = Kind::Boolean;
        bool flag = false;
        int text = -1;     ///< index into strings
        int variable = -1; ///< of a quantifier, index into strings
        int begin = 0;     ///< first character in the source
        int end = 0;       ///< one past the last
        std::vector<int> children;
    };

    QString source;
    QStringList strings;
    std::vector<Node> nodes;
    int root = -1;

    const Node& node(int index) const { return nodes[static_cast<size_t>(index)]; }
    QString text(const Node& node) const { return node.text < 0 ? QString() : strings.at(node.text); }
    /// "line 1, column 5" of a character of the source.
    static QString place(const QString& source, int position);
};

/// Parses a rule; errors name line and column inside the rule.
Result<SyntaxTree> parseRule(const QString& source);

} // namespace provisor
