#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace provisor {

/// Identity of a record: a UUID (RFC 9562). New records get version 7, so that ids sort by time of creation;
/// records read from a text form get version 8, derived from what names them, so that reading twice gives the same ids.
struct Id
{
    quint64 high = 0;
    quint64 low = 0;

    /// A new version 7 id; ids made by one thread are strictly increasing.
    static Id create();
    /// A version 8 id from the SHA-256 of the name.
    static Id derived(const QString& name);
    /// Reads the canonical form with or without upper case; nothing else is accepted.
    static std::optional<Id> parse(QStringView text);

    bool isNull() const { return high == 0 && low == 0; }
    /// Canonical form, lower case, 36 characters.
    QString toString() const;

    friend auto operator<=>(const Id&, const Id&) = default;
};

inline size_t qHash(const Id& id, size_t seed = 0)
{
    return ::qHash(id.high ^ (id.low * 0x9E3779B97F4A7C15ULL), seed);
}

} // namespace provisor

Q_DECLARE_TYPEINFO(provisor::Id, Q_PRIMITIVE_TYPE);
