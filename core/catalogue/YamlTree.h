#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <limits>
#include <vector>

namespace provisor {

/// A YAML document as a plain tree in which every node and key knows where it stands. Scalars stay text: what "yes" or
/// "5.10" means is for the reader to say. Anchors, aliases and more than one document are refused.
struct YamlNode
{
    enum class Kind { Null, Scalar, List, Map };
    struct Key
    {
        QString name;
        int line = 1;
        int column = 1;
    };

    Kind kind = Kind::Null;
    QString text;                ///< of a scalar
    std::vector<Key> keys;       ///< of a map, in order of the file; never twice the same
    std::vector<YamlNode> items; ///< of a list; of a map: the values, parallel to `keys`
    int line = 1;                ///< counted from 1
    int column = 1;              ///< counted from 1

    /// The value of a key; nullptr when this is not a map or has no such key.
    const YamlNode* find(const QString& key) const;
};

/// Why a text is not the YAML we read, and where.
struct YamlError
{
    QString message;
    QString advice;
    int line = 1;
    int column = 1;
};

/// How large a document may be. Depth is limited always, because trees are walked by recursion.
struct YamlLimits
{
    static constexpr int unlimited = std::numeric_limits<int>::max();
    int depth = 32;        ///< lists and maps inside one another
    int nodes = unlimited; ///< keys and values together
    int items = unlimited; ///< entries of one list or map
    int text = unlimited;  ///< characters of one key or text
};

/// Reads UTF-8 text. An empty text is a Null node.
tl::expected<YamlNode, YamlError> parseYaml(const QByteArray& text, const YamlLimits& limits = {});

} // namespace provisor
