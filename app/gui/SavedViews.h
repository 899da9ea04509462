#pragma once

#include "models/ThreatQuery.h"

namespace provisor {

/// A way to look at the register that somebody gave a name.
struct SavedView
{
    QString name;
    ThreatQuery query;
};

/// The views kept in the user's settings. One that names people, elements, boundaries or a baseline belongs to the
/// model it was made in; the others are offered in every model. Why there: docs/decisions/saved-views.md.
namespace savedViews {

/// Those of every model and those of this one, by name.
QList<SavedView> all(Id model);
/// Keeps a view; one of the same name is replaced.
void save(Id model, const SavedView& view);
void remove(Id model, const QString& name);

/// Those that come with the program.
QList<SavedView> builtIn();

} // namespace savedViews
} // namespace provisor
