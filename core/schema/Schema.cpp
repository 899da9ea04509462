#include "core/schema/Schema.h"

#include <QLatin1StringView>

namespace provisor {

namespace {

using enum FieldType;

// Choices; the order is that of the pull-down lists.
constexpr const char* roles[] = {"developer", "system-operator", "data-custodian"};
constexpr const char* trusts[] = {"untrusted", "partly-trusted", "trusted"};
constexpr const char* dataClasses[] = {"public", "internal", "confidential", "personal", "special-category", "secret"};
constexpr const char* needs[] = {"low", "medium", "high"};
constexpr const char* notations[] = {"cards", "dfd"};
constexpr const char* corners[] = {"top-left", "top-right", "bottom-left", "bottom-right"};
constexpr const char* mitigationStatuses[] = {"proposed",    "planned",  "in-progress",
                                              "implemented", "verified", "rejected"};
constexpr const char* effectivenesses[] = {"low", "medium", "high"};
constexpr const char* efforts[] = {"small", "medium", "large"};
constexpr const char* threatStatuses[] = {"new",      "under-analysis", "mitigating", "mitigated",
                                          "accepted", "transferred",    "avoided",    "not-relevant"};
constexpr const char* applicabilities[] = {"yes", "no"};
constexpr const char* claims[] = {"met", "partly", "not-met"};
constexpr const char* verdicts[] = {"pass", "fail", "inconclusive"};

constexpr double coordinateLimit = 1e6; // canvas pixels; far beyond any real diagram
constexpr quint32 people = kindBit(Kind::Person);

constexpr FieldSpec modelFields[] = {
    {"title", Text, QT_TRANSLATE_NOOP("Schema", "Title"), true},
    {"purpose", LongText, QT_TRANSLATE_NOOP("Schema", "Purpose")},
    {"organisation", Text, QT_TRANSLATE_NOOP("Schema", "Organisation")},
    {.name = "roles", .type = Choices, .label = QT_TRANSLATE_NOOP("Schema", "Our roles"), .choices = roles},
    {"edition", Text, QT_TRANSLATE_NOOP("Schema", "Edition of the standard")},
    {"classification", Text, QT_TRANSLATE_NOOP("Schema", "Classification")},
    {"catalogue", Text, QT_TRANSLATE_NOOP("Schema", "Catalogue version")},
    {"catalogue_digest", Text, QT_TRANSLATE_NOOP("Schema", "Catalogue digest")},
    {"system", Properties, QT_TRANSLATE_NOOP("Schema", "Answers about the system")},
    {"settings", Properties, QT_TRANSLATE_NOOP("Schema", "Settings")},
    {"created", Text, QT_TRANSLATE_NOOP("Schema", "Created")},
};
constexpr FieldSpec boundaryFields[] = {
    {"alias", Name, QT_TRANSLATE_NOOP("Schema", "Short name"), true},
    {"name", Text, QT_TRANSLATE_NOOP("Schema", "Name")},
    {.name = "trust", .type = Choice, .label = QT_TRANSLATE_NOOP("Schema", "Trust"), .choices = trusts},
    {.name = "parent",
     .type = Reference,
     .label = QT_TRANSLATE_NOOP("Schema", "Inside of"),
     .refersTo = kindBit(Kind::Boundary)},
    {"description", LongText, QT_TRANSLATE_NOOP("Schema", "Description")},
};
constexpr FieldSpec elementFields[] = {
    {"alias", Name, QT_TRANSLATE_NOOP("Schema", "Short name"), true},
    {"type", Text, QT_TRANSLATE_NOOP("Schema", "Component type"), true},
    {"name", Text, QT_TRANSLATE_NOOP("Schema", "Name")},
    {.name = "boundary",
     .type = Reference,
     .label = QT_TRANSLATE_NOOP("Schema", "Trust boundary"),
     .refersTo = kindBit(Kind::Boundary)},
    {"properties", Properties, QT_TRANSLATE_NOOP("Schema", "Properties")},
    {"description", LongText, QT_TRANSLATE_NOOP("Schema", "Description")},
    {"out_of_scope", Flag, QT_TRANSLATE_NOOP("Schema", "Out of scope")},
    {"out_of_scope_reason", Text, QT_TRANSLATE_NOOP("Schema", "Why out of scope")},
};
constexpr quint32 elements = kindBit(Kind::Element);
constexpr FieldSpec flowFields[] = {
    {"alias", Name, QT_TRANSLATE_NOOP("Schema", "Short name"), true},
    {.name = "from",
     .type = Reference,
     .label = QT_TRANSLATE_NOOP("Schema", "From"),
     .required = true,
     .refersTo = elements,
     .onDelete = OnDelete::Cascade},
    {.name = "to",
     .type = Reference,
     .label = QT_TRANSLATE_NOOP("Schema", "To"),
     .required = true,
     .refersTo = elements,
     .onDelete = OnDelete::Cascade},
    {"name", Text, QT_TRANSLATE_NOOP("Schema", "Name")},
    {"properties", Properties, QT_TRANSLATE_NOOP("Schema", "Properties")},
    {"description", LongText, QT_TRANSLATE_NOOP("Schema", "Description")},
    {"two_way", Flag, QT_TRANSLATE_NOOP("Schema", "Both ways")},
};
constexpr FieldSpec dataAssetFields[] = {
    {"alias", Name, QT_TRANSLATE_NOOP("Schema", "Short name"), true},
    {"name", Text, QT_TRANSLATE_NOOP("Schema", "Name")},
    {.name = "classes",
     .type = Choices,
     .label = QT_TRANSLATE_NOOP("Schema", "Classification"),
     .choices = dataClasses},
    {.name = "confidentiality",
     .type = Choice,
     .label = QT_TRANSLATE_NOOP("Schema", "Confidentiality"),
     .choices = needs},
    {.name = "integrity", .type = Choice, .label = QT_TRANSLATE_NOOP("Schema", "Integrity"), .choices = needs},
    {.name = "availability", .type = Choice, .label = QT_TRANSLATE_NOOP("Schema", "Availability"), .choices = needs},
    {.name = "stored_in", .type = References, .label = QT_TRANSLATE_NOOP("Schema", "Stored in"), .refersTo = elements},
    {.name = "carried_on",
     .type = References,
     .label = QT_TRANSLATE_NOOP("Schema", "Carried on"),
     .refersTo = kindBit(Kind::Flow)},
    {"description", LongText, QT_TRANSLATE_NOOP("Schema", "Description")},
};
constexpr FieldSpec diagramFields[] = {
    {"alias", Name, QT_TRANSLATE_NOOP("Schema", "Short name"), true},
    {"name", Text, QT_TRANSLATE_NOOP("Schema", "Name")},
    {.name = "position", .type = Number, .label = QT_TRANSLATE_NOOP("Schema", "Position"), .maximum = 1e6},
    {.name = "notation", .type = Choice, .label = QT_TRANSLATE_NOOP("Schema", "Notation"), .choices = notations},
};
constexpr FieldSpec placementFields[] = {
    {.name = "diagram",
     .type = Reference,
     .label = QT_TRANSLATE_NOOP("Schema", "Diagram"),
     .required = true,
     .refersTo = kindBit(Kind::Diagram),
     .onDelete = OnDelete::Cascade},
    {.name = "subject",
     .type = Reference,
     .label = QT_TRANSLATE_NOOP("Schema", "Shown"),
     .required = true,
     .refersTo = elements | kindBit(Kind::Boundary),
     .onDelete = OnDelete::Cascade},
    {.name = "x", .type = Number, .label = "x", .minimum = -coordinateLimit, .maximum = coordinateLimit},
    {.name = "y", .type = Number, .label = "y", .minimum = -coordinateLimit, .maximum = coordinateLimit},
    {.name = "width", .type = Number, .label = QT_TRANSLATE_NOOP("Schema", "Width"), .maximum = coordinateLimit},
    {.name = "height", .type = Number, .label = QT_TRANSLATE_NOOP("Schema", "Height"), .maximum = coordinateLimit},
    {"pinned", Flag, QT_TRANSLATE_NOOP("Schema", "Pinned")},
    {.name = "title_corner",
     .type = Choice,
     .label = QT_TRANSLATE_NOOP("Schema", "Corner of the title"),
     .choices = corners},
};
constexpr FieldSpec routeFields[] = {
    {.name = "diagram",
     .type = Reference,
     .label = QT_TRANSLATE_NOOP("Schema", "Diagram"),
     .required = true,
     .refersTo = kindBit(Kind::Diagram),
     .onDelete = OnDelete::Cascade},
    {.name = "flow",
     .type = Reference,
     .label = QT_TRANSLATE_NOOP("Schema", "Flow"),
     .required = true,
     .refersTo = kindBit(Kind::Flow),
     .onDelete = OnDelete::Cascade},
    {.name = "points",
     .type = Numbers,
     .label = QT_TRANSLATE_NOOP("Schema", "Bends"),
     .minimum = -coordinateLimit,
     .maximum = coordinateLimit},
    {.name = "label",
     .type = Numbers,
     .label = QT_TRANSLATE_NOOP("Schema", "Place of the label"),
     .minimum = -coordinateLimit,
     .maximum = coordinateLimit},
};
constexpr FieldSpec noteFields[] = {
    {.name = "diagram",
     .type = Reference,
     .label = QT_TRANSLATE_NOOP("Schema", "Diagram"),
     .required = true,
     .refersTo = kindBit(Kind::Diagram),
     .onDelete = OnDelete::Cascade},
    {"text", LongText, QT_TRANSLATE_NOOP("Schema", "Text")},
    {.name = "x", .type = Number, .label = "x", .minimum = -coordinateLimit, .maximum = coordinateLimit},
    {.name = "y", .type = Number, .label = "y", .minimum = -coordinateLimit, .maximum = coordinateLimit},
    {.name = "width", .type = Number, .label = QT_TRANSLATE_NOOP("Schema", "Width"), .maximum = coordinateLimit},
    {.name = "height", .type = Number, .label = QT_TRANSLATE_NOOP("Schema", "Height"), .maximum = coordinateLimit},
};
constexpr FieldSpec personFields[] = {
    {"alias", Name, QT_TRANSLATE_NOOP("Schema", "Short name"), true},
    {"name", Text, QT_TRANSLATE_NOOP("Schema", "Name"), true},
    {"role", Text, QT_TRANSLATE_NOOP("Schema", "Role")},
    {"function", Text, QT_TRANSLATE_NOOP("Schema", "Function")},
    {"email", Text, QT_TRANSLATE_NOOP("Schema", "E-mail")},
    {"left", Date, QT_TRANSLATE_NOOP("Schema", "Left on")},
};
constexpr FieldSpec mitigationFields[] = {
    {"alias", Name, QT_TRANSLATE_NOOP("Schema", "Short name"), true},
    {"uses", Text, QT_TRANSLATE_NOOP("Schema", "Catalogue mitigation")},
    {"title", Text, QT_TRANSLATE_NOOP("Schema", "Title")},
    {"description", LongText, QT_TRANSLATE_NOOP("Schema", "Description")},
    {.name = "status", .type = Choice, .label = QT_TRANSLATE_NOOP("Schema", "Status"), .choices = mitigationStatuses},
    {.name = "owner", .type = Reference, .label = QT_TRANSLATE_NOOP("Schema", "Owner"), .refersTo = people},
    {"due", Date, QT_TRANSLATE_NOOP("Schema", "Due")},
    {.name = "effectiveness",
     .type = Choice,
     .label = QT_TRANSLATE_NOOP("Schema", "Effectiveness"),
     .choices = effectivenesses},
    {.name = "effort", .type = Choice, .label = QT_TRANSLATE_NOOP("Schema", "Effort"), .choices = efforts},
    {.name = "on",
     .type = References,
     .label = QT_TRANSLATE_NOOP("Schema", "Acts on"),
     .refersTo = elements | kindBit(Kind::Flow)},
    {"threats", Choices, QT_TRANSLATE_NOOP("Schema", "Treats")},
    {"review_by", Date, QT_TRANSLATE_NOOP("Schema", "Review by")},
    {"note", LongText, QT_TRANSLATE_NOOP("Schema", "Note")},
};
constexpr FieldSpec threatFields[] = {
    {"key", Text, QT_TRANSLATE_NOOP("Schema", "Key"), true},
    {"title", Text, QT_TRANSLATE_NOOP("Schema", "Title")},
    {"description", LongText, QT_TRANSLATE_NOOP("Schema", "Description")},
    {.name = "status", .type = Choice, .label = QT_TRANSLATE_NOOP("Schema", "Status"), .choices = threatStatuses},
    {.name = "owner", .type = Reference, .label = QT_TRANSLATE_NOOP("Schema", "Owner"), .refersTo = people},
    {"due", Date, QT_TRANSLATE_NOOP("Schema", "Due")},
    {"reason", LongText, QT_TRANSLATE_NOOP("Schema", "Reason")},
    {.name = "mitigations",
     .type = References,
     .label = QT_TRANSLATE_NOOP("Schema", "Mitigations"),
     .refersTo = kindBit(Kind::Mitigation)},
    {"factors", Properties, QT_TRANSLATE_NOOP("Schema", "Risk factors set by hand")},
    {"factor_notes", Properties, QT_TRANSLATE_NOOP("Schema", "Notes on the risk factors")},
    {"note", LongText, QT_TRANSLATE_NOOP("Schema", "Note")},
    {"target_name", Text, QT_TRANSLATE_NOOP("Schema", "Name of the target")},
    {"labels", Choices, QT_TRANSLATE_NOOP("Schema", "Labels")},
};
constexpr FieldSpec provisionFields[] = {
    {"provision", Text, QT_TRANSLATE_NOOP("Schema", "Provision"), true},
    {.name = "applicable",
     .type = Choice,
     .label = QT_TRANSLATE_NOOP("Schema", "Applicable"),
     .choices = applicabilities},
    {"applicable_reason", LongText, QT_TRANSLATE_NOOP("Schema", "Why")},
    {.name = "claim", .type = Choice, .label = QT_TRANSLATE_NOOP("Schema", "Claim"), .choices = claims},
    {.name = "verdict", .type = Choice, .label = QT_TRANSLATE_NOOP("Schema", "Verdict"), .choices = verdicts},
    {.name = "verdict_by", .type = Reference, .label = QT_TRANSLATE_NOOP("Schema", "Judged by"), .refersTo = people},
    {.name = "owner", .type = Reference, .label = QT_TRANSLATE_NOOP("Schema", "Owner"), .refersTo = people},
    {"due", Date, QT_TRANSLATE_NOOP("Schema", "Due")},
    {"note", LongText, QT_TRANSLATE_NOOP("Schema", "Note")},
};
constexpr FieldSpec evidenceFields[] = {
    {"title", Text, QT_TRANSLATE_NOOP("Schema", "Title"), true},
    {"url", Text, QT_TRANSLATE_NOOP("Schema", "Link")},
    {.name = "subject",
     .type = Reference,
     .label = QT_TRANSLATE_NOOP("Schema", "Shows"),
     .refersTo = kindBit(Kind::Mitigation) | kindBit(Kind::Provision) | kindBit(Kind::Threat),
     .onDelete = OnDelete::Cascade},
    {"provision_id", Text, QT_TRANSLATE_NOOP("Schema", "Provision")},
    {"date", Date, QT_TRANSLATE_NOOP("Schema", "Date")},
    {.name = "by", .type = Reference, .label = QT_TRANSLATE_NOOP("Schema", "Added by"), .refersTo = people},
    {.name = "attachment",
     .type = Reference,
     .label = QT_TRANSLATE_NOOP("Schema", "Attached file"),
     .refersTo = kindBit(Kind::Attachment)},
    {"note", LongText, QT_TRANSLATE_NOOP("Schema", "Note")},
};
constexpr FieldSpec attachmentFields[] = {
    {"name", Text, QT_TRANSLATE_NOOP("Schema", "File name"), true},
    {"media_type", Text, QT_TRANSLATE_NOOP("Schema", "Media type")},
    {"sha256", Text, "SHA-256"},
    {.name = "content", .type = LongText, .label = QT_TRANSLATE_NOOP("Schema", "Content, base64"), .maximum = 32e6},
};
constexpr FieldSpec acceptanceFields[] = {
    {"threat_key", Text, QT_TRANSLATE_NOOP("Schema", "Threat"), true},
    {.name = "by", .type = Reference, .label = QT_TRANSLATE_NOOP("Schema", "Accepted by"), .refersTo = people},
    {.name = "second_person",
     .type = Reference,
     .label = QT_TRANSLATE_NOOP("Schema", "Second person"),
     .refersTo = people},
    {"reason", LongText, QT_TRANSLATE_NOOP("Schema", "Reason")},
    {"date", Date, QT_TRANSLATE_NOOP("Schema", "Date")},
    {"until", Date, QT_TRANSLATE_NOOP("Schema", "Until")},
};
constexpr FieldSpec baselineFields[] = {
    {"name", Text, QT_TRANSLATE_NOOP("Schema", "Name"), true},
    {"date", Date, QT_TRANSLATE_NOOP("Schema", "Date")},
    {"digest", Text, QT_TRANSLATE_NOOP("Schema", "Digest of the content")},
    {.name = "sequence", .type = Number, .label = QT_TRANSLATE_NOOP("Schema", "Number of the change"), .maximum = 1e15},
    {"note", LongText, QT_TRANSLATE_NOOP("Schema", "Note")},
};
constexpr FieldSpec signOffFields[] = {
    {.name = "by", .type = Reference, .label = QT_TRANSLATE_NOOP("Schema", "Signed by"), .refersTo = people},
    {"role", Text, QT_TRANSLATE_NOOP("Schema", "Role")},
    {"date", Date, QT_TRANSLATE_NOOP("Schema", "Date")},
    {"digest", Text, QT_TRANSLATE_NOOP("Schema", "Digest of the content")},
    {"note", LongText, QT_TRANSLATE_NOOP("Schema", "Note")},
};

constexpr KindSpec kinds[kindCount] = {
    {Kind::Model, "model", QT_TRANSLATE_NOOP("Schema", "Model"), modelFields},
    {Kind::Boundary, "boundary", QT_TRANSLATE_NOOP("Schema", "Trust boundary"), boundaryFields},
    {Kind::Element, "element", QT_TRANSLATE_NOOP("Schema", "Element"), elementFields},
    {Kind::Flow, "flow", QT_TRANSLATE_NOOP("Schema", "Flow"), flowFields},
    {Kind::DataAsset, "data_asset", QT_TRANSLATE_NOOP("Schema", "Data asset"), dataAssetFields},
    {Kind::Diagram, "diagram", QT_TRANSLATE_NOOP("Schema", "Diagram"), diagramFields},
    {Kind::Placement, "placement", QT_TRANSLATE_NOOP("Schema", "Placement"), placementFields},
    {Kind::Route, "route", QT_TRANSLATE_NOOP("Schema", "Route"), routeFields},
    {Kind::Note, "note", QT_TRANSLATE_NOOP("Schema", "Note"), noteFields},
    {Kind::Person, "person", QT_TRANSLATE_NOOP("Schema", "Person"), personFields},
    {Kind::Mitigation, "mitigation", QT_TRANSLATE_NOOP("Schema", "Mitigation"), mitigationFields},
    {Kind::Threat, "threat", QT_TRANSLATE_NOOP("Schema", "Threat"), threatFields},
    {Kind::Provision, "provision", QT_TRANSLATE_NOOP("Schema", "Provision assessment"), provisionFields},
    {Kind::Evidence, "evidence", QT_TRANSLATE_NOOP("Schema", "Evidence"), evidenceFields},
    {Kind::Attachment, "attachment", QT_TRANSLATE_NOOP("Schema", "Attached file"), attachmentFields},
    {Kind::Acceptance, "acceptance", QT_TRANSLATE_NOOP("Schema", "Risk acceptance"), acceptanceFields},
    {Kind::Baseline, "baseline", QT_TRANSLATE_NOOP("Schema", "Baseline"), baselineFields},
    {Kind::SignOff, "sign_off", QT_TRANSLATE_NOOP("Schema", "Sign-off"), signOffFields},
};

// The enums in the header index these tables.
static_assert(std::size(modelFields) == field::model::Created + 1);
static_assert(std::size(boundaryFields) == field::boundary::Description + 1);
static_assert(std::size(elementFields) == field::element::OutOfScopeReason + 1);
static_assert(std::size(flowFields) == field::flow::TwoWay + 1);
static_assert(std::size(dataAssetFields) == field::data_asset::Description + 1);
static_assert(std::size(diagramFields) == field::diagram::Notation + 1);
static_assert(std::size(placementFields) == field::placement::TitleCorner + 1);
static_assert(std::size(routeFields) == field::route::Label + 1);
static_assert(std::size(noteFields) == field::note::Height + 1);
static_assert(std::size(personFields) == field::person::Left + 1);
static_assert(std::size(mitigationFields) == field::mitigation::Note + 1);
static_assert(std::size(threatFields) == field::threat::Labels + 1);
static_assert(std::size(provisionFields) == field::provision::Note + 1);
static_assert(std::size(evidenceFields) == field::evidence::Note + 1);
static_assert(std::size(attachmentFields) == field::attachment::Content + 1);
static_assert(std::size(acceptanceFields) == field::acceptance::Until + 1);
static_assert(std::size(baselineFields) == field::baseline::Note + 1);
static_assert(std::size(signOffFields) == field::sign_off::Note + 1);

} // namespace

int KindSpec::fieldIndex(QStringView fieldName) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fieldName == QLatin1StringView(fields[i].name))
            return static_cast<int>(i);
    }
    return -1;
}

const KindSpec& kindSpec(Kind kind)
{
    return kinds[static_cast<size_t>(kind)];
}

const KindSpec* findKind(QStringView name)
{
    for (const KindSpec& spec : kinds) {
        if (name == QLatin1StringView(spec.name))
            return &spec;
    }
    return nullptr;
}

} // namespace provisor
