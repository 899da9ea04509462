#pragma once

#include "core/schema/Value.h"

#include <span>

namespace provisor {

/// The kinds of record a model is made of. The order is that of storage and must not change; new kinds go to the end.
enum class Kind : quint8 {
    Model,      ///< exactly one: title, purpose, roles, edition, settings, answers about the system
    Boundary,   ///< nested zone of equal trust
    Element,    ///< component of the system
    Flow,       ///< directed data flow between two elements
    DataAsset,  ///< data with classification and needs for protection
    Diagram,    ///< a picture of a part of the model
    Placement,  ///< where an element or boundary stands on a diagram
    Route,      ///< how a flow runs on a diagram
    Note,       ///< text on a diagram
    Person,     ///< somebody who owns, decides or signs
    Mitigation, ///< control with status, owner, due date
    Threat,     ///< what people decided about a threat
    Provision,  ///< assessment of one provision
    Evidence,   ///< link or file that shows something is done
    Attachment, ///< content of an attached file
    Acceptance, ///< who accepted a risk until when, and why
    Baseline,   ///< named point in the history
    SignOff,    ///< who signed what content
};
inline constexpr int kindCount = 18;

/// What a field may hold.
enum class FieldType : quint8 {
    Flag,       ///< bool
    Number,     ///< double within minimum and maximum
    Text,       ///< one line
    LongText,   ///< several lines
    Date,       ///< text of the form YYYY-MM-DD
    Choice,     ///< text, one of the choices
    Choices,    ///< list of texts out of the choices; free texts when there are none
    Numbers,    ///< list of numbers
    Reference,  ///< id of a record of one of the kinds in `refersTo`
    References, ///< ids of such records
    Properties, ///< answers for catalogue properties; checked against the catalogue, not here
    Name,       ///< short name chosen by people (`alias`): letters, digits, '-', '_', '.', at most 64
};

/// What happens to a record when something it refers to is deleted.
enum class OnDelete : quint8 {
    Clear,   ///< the reference is taken out
    Cascade, ///< the record is deleted too
};

/// Describes one field of a kind of record; serves storage, JSON, diff, editors, table columns and documentation.
struct FieldSpec
{
    const char* name; ///< column name and JSON member, lower case with underscores
    FieldType type = FieldType::Text;
    const char* label = ""; ///< English label, translated in the context "Schema"
    bool required = false;
    double minimum = 0; ///< numbers
    double maximum = 0; ///< numbers; for texts the greatest length, 0 meaning the type's default
    std::span<const char* const> choices = {};
    quint32 refersTo = 0; ///< bit mask of kinds, see kindBit()
    OnDelete onDelete = OnDelete::Clear;
};

/// Describes one kind of record.
struct KindSpec
{
    Kind kind;
    const char* name;  ///< table name and JSON member, singular
    const char* label; ///< English name, translated in the context "Schema"
    std::span<const FieldSpec> fields;

    /// Index of a field by name, or -1.
    int fieldIndex(QStringView fieldName) const;
};

constexpr quint32 kindBit(Kind kind)
{
    return 1U << static_cast<int>(kind);
}

/// The description of a kind.
const KindSpec& kindSpec(Kind kind);
/// The kind with that name, or nullptr.
const KindSpec* findKind(QStringView name);

/// Field indices, in the order of the tables in Schema.cpp (checked there).
namespace field {
namespace model {
enum : int {
    Title,
    Purpose,
    Organisation,
    Roles,
    Edition,
    Classification,
    Catalogue,
    CatalogueDigest,
    System,
    Settings,
    Created
};
}
namespace boundary {
enum : int { Alias, Name, Trust, Parent, Description };
}
namespace element {
enum : int { Alias, Type, Name, Boundary, Properties, Description, OutOfScope, OutOfScopeReason };
}
namespace flow {
enum : int { Alias, From, To, Name, Properties, Description, TwoWay };
}
namespace data_asset {
enum : int { Alias, Name, Classes, Confidentiality, Integrity, Availability, StoredIn, CarriedOn, Description };
}
namespace diagram {
enum : int { Alias, Name, Position, Notation };
}
namespace placement {
enum : int { Diagram, Subject, X, Y, Width, Height, Pinned, TitleCorner };
}
namespace route {
enum : int { Diagram, Flow, Points, Label };
}
namespace note {
enum : int { Diagram, Text, X, Y, Width, Height };
}
namespace person {
enum : int { Alias, Name, Role, Function, Email, Left };
}
namespace mitigation {
enum : int { Alias, Uses, Title, Description, Status, Owner, Due, Effectiveness, Effort, On, Threats, ReviewBy, Note };
}
namespace threat {
enum : int {
    Key,
    Title,
    Description,
    Status,
    Owner,
    Due,
    Reason,
    Mitigations,
    Factors,
    FactorNotes,
    Note,
    TargetName,
    Labels
};
}
namespace provision {
enum : int { Provision, Applicable, ApplicableReason, Claim, Verdict, VerdictBy, Owner, Due, Note };
}
namespace evidence {
enum : int { Title, Url, Subject, ProvisionId, Date, By, Attachment, Note };
}
namespace attachment {
enum : int { Name, MediaType, Sha256, Content };
}
namespace acceptance {
enum : int { ThreatKey, By, SecondPerson, Reason, Date, Until };
}
namespace baseline {
enum : int { Name, Date, Digest, Sequence, Note };
}
namespace sign_off {
enum : int { By, Role, Date, Digest, Note };
}
} // namespace field

} // namespace provisor
