#pragma once

#include "core/catalogue/Catalogue.h"

#include <optional>

namespace provisor {

/// What `catalogue list` can list.
QStringList catalogueListKinds();
/// A line per entry of a kind.
QString listCatalogue(const Catalogue& catalogue, const QString& kind);

/// Everything known under an id: a provision (also by its UK number), a threat, mitigation, component type, property or
/// an id of a framework. Nothing when the id is unknown.
std::optional<QString> showCatalogueEntry(const Catalogue& catalogue, const QString& id);

/// All ids of the catalogue, for suggestions.
QStringList catalogueIds(const Catalogue& catalogue);

} // namespace provisor
