#pragma once

#include "core/catalogue/SourceIndex.h"
#include "core/catalogue/YamlTree.h"

#include <QStringList>

namespace provisor {

/// Reads the keys of one YAML map, one call per key, and reports what is missing, ill-typed or out of bounds. When it
/// goes out of scope it reports the keys nobody asked for.
class MapReader
{
public:
    enum class Presence { Required, Optional };
    static constexpr auto required = Presence::Required;
    static constexpr auto optional = Presence::Optional;

    MapReader(const YamlNode& node, const QString& file, Mistakes& mistakes);
    ~MapReader();
    Q_DISABLE_COPY_MOVE(MapReader)

    /// A text of at most `limit` characters (0: any length); empty when absent.
    QString text(const char* key, Presence presence = required, int limit = 0);
    /// An id made of the characters given by the pattern of a character class.
    QString id(const char* key = "id", const char* characters = "a-z0-9-");
    /// One of the words; the first one when absent or wrong.
    QString choice(const char* key, const QStringList& words, Presence presence = required);
    bool flag(const char* key, bool byDefault = false);
    /// A whole number; `lowest` when absent or wrong.
    int number(const char* key, int lowest, int highest, Presence presence = required);
    /// A list of texts without repetition.
    QStringList list(const char* key, Presence presence = required);
    /// A list of former ids, which have no blanks.
    QStringList aliases();
    /// A list of some of the words.
    QStringList choices(const char* key, const QStringList& words, Presence presence = required);
    /// A list of ids of other entries, which are noted as mentioned.
    QStringList references(const char* key, Named what, SourceIndex& index, Presence presence = optional,
                           bool orGroup = false);
    /// The value of a key if it has the kind, else nullptr.
    const YamlNode* node(const char* key, YamlNode::Kind kind, Presence presence = optional);
    /// The value of a key whatever it is, without a check.
    const YamlNode* raw(const char* key) const { return m_node.find(QLatin1String(key)); }
    bool has(const char* key) const { return raw(key) != nullptr; }
    /// Accepts a key that is read elsewhere.
    void allow(const char* key) { m_known.append(QLatin1String(key)); }

    /// Where the map begins.
    Place place() const;
    /// Where the value of the key stands; the map when it is absent.
    Place place(const char* key) const;
    Place placeOf(const YamlNode& node) const;

private:
    const YamlNode* take(const char* key, Presence presence);

    const YamlNode& m_node;
    QString m_file;
    Mistakes& m_mistakes;
    QStringList m_known;
};

} // namespace provisor
