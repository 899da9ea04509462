#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Catalogue.h"

namespace provisor {

/// A threat in the sources of a pack, and the file it is in.
struct PackThreat
{
    CatalogueThreat threat;
    QString file;
};

/// What the sources of a pack say about it, its families and its threats. `info` has no digest and no languages.
struct PackSources
{
    PackInfo info;
    QList<ThreatFamily> families;
    QList<PackThreat> threats;
};

/// Reads the sources of a pack without checking them against the catalogue: what is wrong in them is left out. An error
/// when the folder has no `catalogue` block. `base` must not be null.
Result<PackSources> readPackSources(const QString& folder, const CataloguePointer& base);

/// The threat as one entry of a `threats` list; the family is left out when it is that of the file.
QByteArray threatToYaml(const CatalogueThreat& threat, bool withFamily = true);

/// Writes a threat into the folder of a pack and returns the file. The threat that is in the pack as `formerId` is
/// replaced where it stands, and everything else in that file stays as it is, to the byte; a new one goes into
/// threats/ID.yaml. Refused when the folder is no pack, when another threat of the pack has the id, when the file
/// cannot be changed safely, or when it is of another family. The file is replaced as a whole or not at all.
Result<QString> writeThreat(const QString& folder, const CatalogueThreat& threat, const QString& formerId = {});

/// Takes a threat out of the folder of a pack. Everything else in its file stays as it is, to the byte; a file that
/// holds nothing else is deleted. Refused when there is no such threat or the file cannot be changed safely.
Result<void> removeThreat(const QString& folder, const QString& id);

/// Makes the folder of a new pack with nothing but its `catalogue.yaml`; refused when the folder has sources already.
/// `info` needs id, title and version.
Result<void> createPack(const QString& folder, const PackInfo& info);

} // namespace provisor
