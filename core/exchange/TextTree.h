#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace provisor {

/// Content on its way into YAML or JSON: a scalar, a list or a map with its members in order.
struct TextNode
{
    enum class Kind { Text, Number, Flag, List, Map };
    Kind kind = Kind::Map;
    QString text;                                      ///< of a text
    double number = 0;                                 ///< of a number; 1 or 0 of a flag
    std::vector<std::pair<QString, TextNode>> members; ///< of a map; of a list, with empty names

    static TextNode of(const QString& text) { return {Kind::Text, text, 0, {}}; }
    static TextNode of(double number) { return {Kind::Number, {}, number, {}}; }
    static TextNode of(bool flag) { return {Kind::Flag, {}, flag ? 1.0 : 0.0, {}}; }
    static TextNode list() { return {Kind::List, {}, 0, {}}; }
    static TextNode of(const QStringList& texts);

    bool isEmpty() const { return members.empty(); }
    void add(const QString& name, TextNode node) { members.emplace_back(name, std::move(node)); }
    void append(TextNode node) { members.emplace_back(QString(), std::move(node)); }
};

/// A text as a YAML scalar that every reader of YAML 1.2 takes for the same text.
QString yamlScalar(const QString& text);

/// YAML in a style for people: short records on one line, long ones with a member a line.
QByteArray toYaml(const TextNode& root);
QByteArray toJson(const TextNode& root);

} // namespace provisor
