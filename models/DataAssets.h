#pragma once

#include "models/Session.h"

namespace provisor {

/// Edits of data assets: data with a classification and protection needs, stored in elements and carried on flows. Each
/// is one change.
namespace data_assets {

/// What people say about a data asset.
struct Facts
{
    QString name;
    QStringList classes;     ///< "personal", "confidential", ... as in the schema
    QString confidentiality; ///< "low", "medium", "high" or empty
    QString integrity;       ///< likewise
    QString availability;    ///< likewise
    QList<Id> storedIn;      ///< elements
    QList<Id> carriedOn;     ///< flows
    QString description;

    friend bool operator==(const Facts&, const Facts&) = default;
};

/// The facts of a record of kind DataAsset.
Facts factsOf(const Record& asset);
/// Writes the facts into the asset, or into a new one with a null id. Returns its id; null when nothing changed or the
/// name is empty.
Id write(Session& session, Id asset, const Facts& facts);
/// Stores an asset in an element or carries it on a flow, or takes it from there. False when nothing changed.
bool setPlace(Session& session, Id asset, Id place, bool isThere);

/// The assets stored in an element or carried on a flow, by name; all of the model for a null id.
QList<Record> at(const Snapshot& snapshot, Id place);

} // namespace data_assets
} // namespace provisor
