#include "core/catalogue/SourceReader.h"

#include <QCoreApplication>

#include <algorithm>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueCompiler)
};

const QStringList phases{QStringLiteral("secure-design"), QStringLiteral("secure-development"),
                         QStringLiteral("secure-deployment"), QStringLiteral("secure-maintenance"),
                         QStringLiteral("secure-end-of-life")};
const QStringList parties{QStringLiteral("developer"), QStringLiteral("system-operator"),
                          QStringLiteral("data-custodian"), QStringLiteral("end-user"), QStringLiteral("organisation")};
constexpr char clauseCharacters[] = "A-Za-z0-9.-";

Addressee::Mark markOf(const QString& word)
{
    if (word == u"implied")
        return Addressee::Mark::Implied;
    return word == u"supporting" ? Addressee::Mark::Supporting : Addressee::Mark::Owner;
}

} // namespace

void SourceReader::readEditions(const YamlNode& list)
{
    for (const YamlNode& node : list.items) {
        MapReader reader(node, m_file, m_mistakes);
        Edition edition;
        edition.id = reader.id("id", "a-z0-9.-");
        edition.name = reader.text("name");
        edition.date = reader.text("date");
        edition.note = translatable(reader, "note", QStringLiteral("edition"), edition.id, MapReader::optional);
        edition.isDefault = reader.flag("default");
        if (m_index.define(Named::Edition, edition.id, reader.place("id"), m_mistakes))
            m_sources.editions.append(edition);
    }
}

void SourceReader::readStakeholders(const YamlNode& list)
{
    const QString kind = QStringLiteral("stakeholder");
    for (const YamlNode& node : list.items) {
        MapReader reader(node, m_file, m_mistakes);
        Stakeholder stakeholder;
        stakeholder.id = reader.id();
        stakeholder.name = translatable(reader, "name", kind, stakeholder.id);
        stakeholder.plural = translatable(reader, "plural", kind, stakeholder.id);
        stakeholder.definition = translatable(reader, "definition", kind, stakeholder.id);
        if (m_index.define(Named::Stakeholder, stakeholder.id, reader.place("id"), m_mistakes))
            m_sources.stakeholders.append(stakeholder);
    }
}

QString SourceReader::readPrinciple(const YamlNode& node)
{
    MapReader reader(node, m_file, m_mistakes);
    Principle principle;
    principle.id = reader.id("id", clauseCharacters);
    principle.number = reader.number("number", 1, 999);
    principle.phase = reader.choice("phase", phases);
    principle.title = translatable(reader, "title", QStringLiteral("principle"), principle.id);
    principle.addressees = reader.choices("addressees", parties, MapReader::optional);
    if (m_index.define(Named::Principle, principle.id, reader.place("id"), m_mistakes))
        m_sources.principles.append(principle);
    return principle.id;
}

void SourceReader::readOfficialWording(const YamlNode* wording, const YamlNode* texts)
{
    if (wording) {
        MapReader reader(*wording, m_file, m_mistakes);
        if (!m_sources.official.source.isEmpty())
            m_mistakes.add(reader.place(),
                           Messages::tr("There is an \"official_wording\" block in another file already"),
                           Messages::tr("Keep one of them"));
        m_sources.official = {reader.text("source"), reader.text("licence"), reader.text("edition")};
        m_index.mention(Named::Edition, m_sources.official.edition, reader.place("edition"));
        if (!texts)
            m_mistakes.add(reader.place(), Messages::tr("No provision has a text here"),
                           Messages::tr("Add \"provision_texts\" to the file"));
    }
    if (!texts)
        return;
    if (!wording)
        m_mistakes.add({m_file, texts->line, texts->column}, Messages::tr("Nothing says where these texts come from"),
                       Messages::tr("Add \"official_wording\" with source, licence and edition to the file"));
    for (size_t i = 0; i < texts->keys.size(); ++i)
        readOfficialText(texts->keys[i], texts->items[i]);
}

void SourceReader::readOfficialText(const YamlNode::Key& id, const YamlNode& node)
{
    const Place place{m_file, id.line, id.column};
    const CatalogueProvision* provision = m_base->provision(id.name);
    if (!provision) {
        m_index.mention(Named::Provision, id.name, place);
        return;
    }
    if (provision->id != id.name) {
        m_mistakes.add(place, Messages::tr("\"%1\" is a number of the UK Code").arg(id.name),
                       Messages::tr("Write %1").arg(provision->id));
        return;
    }
    if (!provision->official.source.isEmpty())
        m_mistakes.add(place, Messages::tr("The provision %1 has an official text already").arg(id.name),
                       Messages::tr("Load the pack without the one that has it"));
    const QString modality = provision->modality();
    if (node.kind == YamlNode::Kind::Scalar && !node.text.trimmed().isEmpty()) {
        if (provision->duties.size() > 1)
            m_mistakes.add(place, Messages::tr("The provision %1 has two duties").arg(id.name),
                           Messages::tr("Give a text for each: {shall: ..., should: ...}"));
        m_sources.officialTexts.append({id.name, modality, node.text.trimmed()});
        return;
    }
    MapReader reader(node, m_file, m_mistakes);
    for (const Duty& duty : provision->duties)
        m_sources.officialTexts.append({id.name, duty.modality, reader.text(duty.modality.toLatin1().constData())});
}

void SourceReader::readProvisions(const YamlNode& list, const QString& principle)
{
    for (const YamlNode& node : list.items) {
        MapReader reader(node, m_file, m_mistakes);
        const CatalogueProvision provision = readProvision(reader, principle);
        if (m_index.define(Named::Provision, provision.id, reader.place("id"), m_mistakes))
            m_sources.provisions.append(provision);
    }
}

CatalogueProvision SourceReader::readProvision(MapReader& reader, const QString& principle)
{
    const QString kind = QStringLiteral("provision");
    CatalogueProvision provision;
    provision.id = reader.id("id", clauseCharacters);
    provision.ukId = reader.text("uk", MapReader::optional);
    provision.parent = reader.text("parent", MapReader::optional);
    if (!provision.parent.isEmpty())
        m_index.mention(Named::Provision, provision.parent, reader.place("parent"));
    provision.principle = principle.isEmpty() ? provision.id.section(u'-', 0, 0) : principle;
    m_index.mention(Named::Principle, provision.principle, reader.place("id"));
    provision.title = translatable(reader, "title", kind, provision.id);
    provision.summary = translatable(reader, "summary", kind, provision.id);
    provision.evidence = translatable(reader, "evidence", kind, provision.id);
    if (const YamlNode* list = reader.node("addressees", YamlNode::Kind::List, MapReader::required))
        readAddressees(*list, provision);
    if (const YamlNode* list = reader.node("duties", YamlNode::Kind::List, MapReader::required))
        readDuties(*list, provision);
    if (const YamlNode* node = reader.node("condition", YamlNode::Kind::Map))
        readCondition(*node, provision);
    provision.differences = translatable(reader, "differences", kind, provision.id, MapReader::optional);
    provision.confidence =
        reader.choice("confidence", {QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low")});
    return provision;
}

void SourceReader::readAddressees(const YamlNode& list, CatalogueProvision& provision)
{
    for (const YamlNode& node : list.items) {
        MapReader reader(node, m_file, m_mistakes);
        Addressee addressee;
        addressee.who = reader.choice("who", parties);
        addressee.mark = markOf(
            reader.choice("mark", {QStringLiteral("owner"), QStringLiteral("implied"), QStringLiteral("supporting")},
                          MapReader::optional));
        provision.addressees.append(addressee);
    }
    if (list.items.empty())
        m_mistakes.add({m_file, list.line, list.column}, Messages::tr("The provision is addressed to nobody"),
                       Messages::tr("Name at least one addressee"));
}

void SourceReader::readDuties(const YamlNode& list, CatalogueProvision& provision)
{
    for (const YamlNode& node : list.items) {
        MapReader reader(node, m_file, m_mistakes);
        Duty duty;
        duty.modality = reader.choice("modality", {QStringLiteral("shall"), QStringLiteral("should")});
        // One duty alone says what the summary says.
        duty.text = reader.text("text", list.items.size() > 1 ? MapReader::required : MapReader::optional);
        const bool isRepeated = std::any_of(provision.duties.begin(), provision.duties.end(),
                                            [&](const Duty& other) { return other.modality == duty.modality; });
        if (isRepeated)
            m_mistakes.add(reader.place("modality"), Messages::tr("There are two duties \"%1\"").arg(duty.modality),
                           Messages::tr("Join their texts: a provision has one duty per modality"));
        if (!duty.text.isEmpty())
            noteText(QStringLiteral("provision"), provision.id,
                     QStringLiteral("duties/") + QString::number(provision.duties.size()), duty.text, 0,
                     reader.place("text"));
        provision.duties.append(duty);
    }
    if (list.items.empty())
        m_mistakes.add({m_file, list.line, list.column}, Messages::tr("The provision has no duty"),
                       Messages::tr("Add one with its modality, shall or should"));
}

void SourceReader::readCondition(const YamlNode& node, CatalogueProvision& provision)
{
    MapReader reader(node, m_file, m_mistakes);
    provision.conditionText = reader.text("text");
    noteText(QStringLiteral("provision"), provision.id, QStringLiteral("condition"), provision.conditionText, 0,
             reader.place("text"));
    provision.conditionRule = reader.text("rule", MapReader::optional);
    provision.isPartCondition = reader.flag("partial");
    if (!provision.conditionRule.isEmpty())
        m_sources.rules.append({provision.conditionRule, Scope::System, reader.place("rule"), {}});
}

} // namespace provisor
