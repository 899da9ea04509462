#pragma once

#include "core/base/Result.h"

#include <QString>

#include <vector>

namespace provisor {

/// One word of a rule.
struct Token
{
    enum class Kind : quint8 { Name, String, Symbol, End };
    Kind kind = Kind::End;
    QString text; ///< of a string: without quotes and escapes
    int begin = 0;
    int end = 0;
};

/// Splits a rule into tokens; the last one is End. Errors name line and column.
Result<std::vector<Token>> tokenise(const QString& source);

} // namespace provisor
