#pragma once

#include "core/catalogue/Compiler.h"

namespace provisor {

/// Suffix of compiled packs, with the dot.
inline constexpr char packSuffix[] = ".provisor-pack";

/// A compiled pack loaded on top of a catalogue. Nothing in the file is trusted: every mistake, also a hostile one, is
/// an error that names file, cause and what to do. Ids of the base cannot be defined again, and every rule is checked
/// by `checkRule` with the words of the result.
Result<CataloguePointer> loadPack(const QByteArray& bytes, const QString& fileName, const CataloguePointer& base,
                                  const RuleCheck& checkRule);

/// A compiled catalogue without a base, from a file that is not trusted either. Full-text search is not available.
Result<CataloguePointer> loadCatalogueFile(const QByteArray& bytes, const QString& fileName, const QString& language);

/// What a compiled pack says about itself, without loading it; its content is not checked.
Result<PackInfo> packInfo(const QByteArray& bytes, const QString& fileName);

/// Reads a file of at most pack_limits::packSize.
Result<QByteArray> readPackFile(const QString& fileName);

/// A pack in a file.
struct PackFile
{
    QString fileName;
    PackInfo info;
};

/// A catalogue with the packs that could be loaded.
struct LoadedPacks
{
    CataloguePointer catalogue;
    QList<PackFile> packs;
    QList<std::pair<QString, Error>> problems; ///< files that were left out, and why
};

/// Loads packs one on top of the other, in order; one that cannot be loaded is left out.
LoadedPacks loadPacks(const CataloguePointer& base, const QStringList& files, const RuleCheck& checkRule);

/// Where the packs of the user are kept, for the window and the command line alike.
QString userPackFolder();
/// The packs in a folder, by name.
QStringList packsIn(const QString& folder);
/// Puts a pack that was checked into the folder, under its id; replaces another version of it. Returns the file.
Result<QString> installPack(const QByteArray& bytes, const PackInfo& info, const QString& folder);

} // namespace provisor
