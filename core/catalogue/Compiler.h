#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Catalogue.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace provisor {

/// Something wrong in a source of the catalogue.
struct CatalogueMistake
{
    QString file;
    int line = 0;    ///< counted from 1; 0 when the mistake concerns no line
    int column = 0;  ///< counted from 1
    QString message; ///< cause, a whole sentence without final stop
    QString advice;  ///< what to do about it; may be empty

    /// "file:line:column: error: message. advice", as compilers write it, so that editors can jump to it.
    QString toString() const;
    Error toError() const;
};

/// Tells whether a rule can be read: syntax, names of variables, functions and fields, legal values. `types` are the
/// component types it applies to, empty for other scopes; conditions of provisions have the scope System. The catalogue
/// is the one the rule will run with, the same object in all calls of one compilation.
using RuleCheck =
    std::function<Result<void>(const QString& rule, Scope scope, const QStringList& types, const Catalogue& catalogue)>;

struct CompileOptions
{
    RuleCheck checkRule;   ///< rules are not checked when it is empty
    CataloguePointer base; ///< catalogue a pack builds on: its ids may be referred to; null for the built-in one
};

/// Compiles the YAML sources below a folder (docs/catalogue-authoring.md) into the bytes of `catalogue.sqlite`. All
/// mistakes found are returned, in order of file and line; the same sources give the same bytes.
tl::expected<QByteArray, QList<CatalogueMistake>> compileCatalogue(const QString& folder,
                                                                   const CompileOptions& options = {});

} // namespace provisor
