#pragma once

#include "core/base/Id.h"

#include <QMetaType>
#include <Qt>

namespace provisor {

/// Roles shared by the item models. What a role holds is the same in every model that answers it.
namespace role {
enum : int {
    Key = Qt::UserRole + 1, ///< QString: stable name of the row, "direct-prompt-injection@backend"
    Record,                 ///< Id of the record the row stands for; null when there is none
    RecordKind,             ///< int(Kind) of that record
    Sort,                   ///< what the column is sorted by
    Level,                  ///< int(Level) of the residual risk, or of the worst threat; -1 when there is none
    Figure,                 ///< double: the number shown in the column
    Confirmed,              ///< bool: confirmed, else possible
    Raised,                 ///< bool: false when only a decision is left
    Status,                 ///< QString as in the schema: "new", "planned", ...
    StatusLabel,            ///< QString in words
    Owner,                  ///< Id of the owner; null when nobody owns it
    OwnerName,              ///< QString
    Due,                    ///< QString, YYYY-MM-DD
    Overdue,                ///< bool
    TargetName,             ///< QString: what a threat is on
    TargetId,               ///< Id
    Count,                  ///< int: threats, questions, flows; what the row counts
    Questions,              ///< int: open questions on the row
    TypeId,                 ///< QString: component type
    Trust,                  ///< QString: trusted, partly-trusted, untrusted, empty
    Description,            ///< QString: longer text for tool tips and assistive technology
    Search,                 ///< QString: everything a filter looks through
    Applicable,             ///< int(Tristate)
    Claim,                  ///< QString: met, partly, not-met, empty
    Verdict,                ///< QString: pass, fail, inconclusive, empty
    Modality,               ///< QString: "shall", "should", "shall, should"
    Known,                  ///< bool: answered
    Values,                 ///< QStringList: value ids
    Options,                ///< QStringList: legal value ids
    OptionLabels,           ///< QStringList: their labels
    ValueType,              ///< int(Property::Type)
    Provisions,             ///< QStringList of provision ids
    Detail,                 ///< QString: text of the second line
    IsGroup,                ///< bool: a heading, not a thing of its own
    Steps,                  ///< QStringList: steps of an attack path in words
    Boundaries,             ///< QStringList: names of the boundaries entered on the way
    Controls,               ///< QStringList: titles of the controls on the way
    Entry,                  ///< CatalogueKey: entry of the catalogue the row stands for
    KindLabel,              ///< QString: kind of that entry in words
    Icon,                   ///< QString: name of the icon
};
} // namespace role

} // namespace provisor

Q_DECLARE_METATYPE(provisor::Id)
