#include "core/exchange/TextForm.h"

#include <QHash>

namespace provisor::text_form {

const char* memberName(Kind kind, int field)
{
    const auto is = [&](Kind k, int f) { return kind == k && field == f; };
    if (is(Kind::Placement, field::placement::Diagram) || is(Kind::Route, field::route::Diagram) ||
        is(Kind::Note, field::note::Diagram) || is(Kind::Evidence, field::evidence::Subject) ||
        is(Kind::Placement, field::placement::Subject))
        return nullptr;
    if (is(Kind::Element, field::element::Boundary) || is(Kind::Boundary, field::boundary::Parent))
        return "in";
    if (is(Kind::Provision, field::provision::Provision))
        return "id";
    if (is(Kind::Acceptance, field::acceptance::ThreatKey))
        return "threat";
    if (is(Kind::Evidence, field::evidence::ProvisionId))
        return "provision";
    const FieldSpec& spec = kindSpec(kind).fields[static_cast<size_t>(field)];
    return spec.type == FieldType::Name ? "id" : spec.name;
}

int fieldOf(Kind kind, QStringView member)
{
    for (int i = 0; i < static_cast<int>(kindSpec(kind).fields.size()); ++i) {
        const char* name = memberName(kind, i);
        if (name && member == QLatin1String(name))
            return i;
    }
    return -1;
}

QStringList memberNames(Kind kind)
{
    QStringList names{QStringLiteral("uid")};
    for (int i = 0; i < static_cast<int>(kindSpec(kind).fields.size()); ++i) {
        if (const char* name = memberName(kind, i))
            names.append(QLatin1String(name));
    }
    if (kind == Kind::Placement)
        names += {QStringLiteral("element"), QStringLiteral("boundary")};
    if (kind == Kind::Acceptance)
        names.append(QStringLiteral("target_name")); // only says that the target is known to be gone
    if (kind == Kind::Diagram) {
        for (const Kind inner : diagramSections())
            names.append(QLatin1String(sectionName(inner)));
    }
    if (carriesEvidence(kind))
        names.append(QStringLiteral("evidence"));
    return names;
}

const char* sectionName(Kind kind)
{
    switch (kind) {
    case Kind::Boundary:
        return "boundaries";
    case Kind::Person:
        return "people";
    case Kind::Evidence:
        return "evidence";
    case Kind::Element:
        return "elements";
    case Kind::Flow:
        return "flows";
    case Kind::DataAsset:
        return "data_assets";
    case Kind::Diagram:
        return "diagrams";
    case Kind::Placement:
        return "placements";
    case Kind::Route:
        return "routes";
    case Kind::Note:
        return "notes";
    case Kind::Mitigation:
        return "mitigations";
    case Kind::Threat:
        return "threats";
    case Kind::Provision:
        return "provisions";
    case Kind::Attachment:
        return "attachments";
    case Kind::Acceptance:
        return "acceptances";
    case Kind::Baseline:
        return "baselines";
    case Kind::SignOff:
        return "sign_offs";
    case Kind::Model:
        break;
    }
    return "";
}

const QList<Kind>& sections()
{
    static const QList<Kind> kinds{Kind::Boundary,   Kind::Element,  Kind::Flow,      Kind::DataAsset, Kind::Person,
                                   Kind::Mitigation, Kind::Threat,   Kind::Provision, Kind::Evidence,  Kind::Acceptance,
                                   Kind::Attachment, Kind::Baseline, Kind::SignOff,   Kind::Diagram};
    return kinds;
}

const QList<Kind>& diagramSections()
{
    static const QList<Kind> kinds{Kind::Placement, Kind::Route, Kind::Note};
    return kinds;
}

bool carriesEvidence(Kind kind)
{
    return kind == Kind::Mitigation || kind == Kind::Threat || kind == Kind::Provision;
}

QString scopeOf(Kind kind)
{
    if (kind == Kind::Element || kind == Kind::Flow)
        return QStringLiteral("node");
    const KindSpec& spec = kindSpec(kind);
    return spec.fields[0].type == FieldType::Name ? QString::fromLatin1(spec.name) : QString();
}

QString scopeOf(const FieldSpec& field)
{
    for (int kind = 0; kind < kindCount; ++kind) {
        if (field.refersTo & kindBit(static_cast<Kind>(kind)))
            return scopeOf(static_cast<Kind>(kind));
    }
    return {};
}

QString ownName(const Record& record)
{
    const bool isNamed = !scopeOf(record.kind()).isEmpty() || record.kind() == Kind::Threat ||
                         record.kind() == Kind::Provision || record.kind() == Kind::Baseline;
    return isNamed ? record.text(0) : QString(); // names and keys are the first field of their kinds
}

QString derivedName(Kind kind, const QString& ownName)
{
    return QLatin1String(kindSpec(kind).name) + u'/' + ownName;
}

QString derivedName(Kind kind, const QString& owner, qsizetype index)
{
    return QLatin1String(kindSpec(kind).name) + u'/' + owner + u'/' + QString::number(index);
}

} // namespace provisor::text_form
