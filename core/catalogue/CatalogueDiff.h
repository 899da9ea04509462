#pragma once

#include "core/catalogue/Catalogue.h"

namespace provisor {

/// A field of an entry that two catalogues say differently. Lists are in the order of the catalogue, parted by commas.
struct FieldDifference
{
    QString field; ///< as in the sources: "title", "rule", "impact", ...
    QString before;
    QString after;
    friend bool operator==(const FieldDifference&, const FieldDifference&) = default;
};

/// An entry only one of two catalogues has, or that they have differently.
struct EntryDifference
{
    enum class What { Added, Removed, Changed };
    What what = What::Changed;
    QString
        kind; ///< provision, threat, mitigation, component, type group, property, question, framework, reference, ...
    QString id;
    QString title;
    QList<FieldDifference> fields; ///< of a changed entry
};

/// What differs between two catalogues, in the order of kinds and, within a kind, of the catalogues. A threat whose id
/// became a former id of another one counts as changed, not as removed and added.
QList<EntryDifference> catalogueDifferences(const Catalogue& before, const Catalogue& after);

} // namespace provisor
