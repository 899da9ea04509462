#pragma once

#include "core/base/Id.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <variant>

namespace provisor {

/// Answers given for catalogue properties: property id to value(s). A single-valued property has a list of one.
/// A property that is absent is unknown; an empty list is the answer "none of them".
using PropertyMap = QMap<QString, QStringList>;

/// The content of one field of a record. Monostate means: not set.
using Value =
    std::variant<std::monostate, bool, double, QString, QStringList, QList<double>, Id, QList<Id>, PropertyMap>;

inline bool isSet(const Value& value)
{
    return !std::holds_alternative<std::monostate>(value);
}

/// The content as the type asked for, or that type's empty value.
template <typename T>
const T& valueAs(const Value& value)
{
    static const T empty{};
    const T* held = std::get_if<T>(&value);
    return held ? *held : empty;
}

} // namespace provisor
