#include "core/catalogue/SourceReader.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueCompiler)
};

} // namespace

QString textKey(const QString& kind, const QString& id, const QString& field)
{
    return kind + u' ' + id + u' ' + field;
}

SourceReader::SourceReader(CatalogueSources& sources, SourceIndex& index, Mistakes& mistakes,
                           const CataloguePointer& base)
    : m_sources(sources), m_index(index), m_mistakes(mistakes), m_base(base)
{
}

void SourceReader::read(const QString& file, const YamlNode& root)
{
    using Kind = YamlNode::Kind;
    m_file = file;
    if (root.kind == Kind::Null)
        return;
    MapReader reader(root, file, m_mistakes);
    if (const YamlNode* node = reader.node("catalogue", Kind::Map))
        readCatalogue(*node);
    if (const YamlNode* list = reader.node("editions", Kind::List))
        readEditions(*list);
    if (const YamlNode* list = reader.node("stakeholders", Kind::List))
        readStakeholders(*list);
    const YamlNode* principle = reader.node("principle", Kind::Map);
    const QString principleId = principle ? readPrinciple(*principle) : QString();
    if (const YamlNode* list = reader.node("provisions", Kind::List))
        readProvisions(*list, principleId);
    if (m_base) {
        const YamlNode* wording = reader.node("official_wording", Kind::Map);
        readOfficialWording(wording, reader.node("provision_texts", Kind::Map));
    }
    const YamlNode* group = reader.node("component_group", Kind::Map);
    const QString groupId = group ? readComponentGroup(*group) : QString();
    if (const YamlNode* list = reader.node("components", Kind::List))
        readComponents(*list, groupId);
    if (const YamlNode* node = reader.node("type_groups", Kind::Map))
        readTypeGroups(*node);
    if (const YamlNode* list = reader.node("properties", Kind::List))
        readProperties(*list, false);
    if (const YamlNode* list = reader.node("system_questions", Kind::List))
        readProperties(*list, true);
    const YamlNode* family = reader.node("threat_family", Kind::Map);
    const QString familyId = family ? readThreatFamily(*family) : QString();
    if (const YamlNode* list = reader.node("threats", Kind::List))
        readThreats(*list, familyId);
    if (const YamlNode* list = reader.node("mitigations", Kind::List))
        readMitigations(*list);
    const YamlNode* framework = reader.node("framework", Kind::Map);
    const YamlNode* entries = reader.node("entries", Kind::List, framework ? MapReader::required : MapReader::optional);
    if (framework)
        readFramework(*framework, entries);
    else if (entries)
        m_mistakes.add(reader.placeOf(*entries), Messages::tr("The entries belong to no framework"),
                       Messages::tr("Add a \"framework\" block to the file"));
}

void SourceReader::readCatalogue(const YamlNode& node)
{
    MapReader reader(node, m_file, m_mistakes);
    if (!m_sources.id.isEmpty())
        m_mistakes.add(reader.place(), Messages::tr("There is a \"catalogue\" block in another file already"),
                       Messages::tr("Keep one of them"));
    m_sources.id = reader.id();
    m_sources.version = reader.text("version");
    m_sources.language = reader.id("language", "a-z");
    m_sources.title = translatable(reader, "title", QStringLiteral("catalogue"), m_sources.id);
    if (!m_base)
        return;
    m_sources.licence = reader.text("licence", MapReader::optional);
    m_sources.source = reader.text("source", MapReader::optional);
}

void SourceReader::noteText(const QString& kind, const QString& id, const QString& field, const QString& text,
                            int limit, const Place& place)
{
    if (id.isEmpty() || id.contains(u' '))
        return; // reported where the id is read
    // The name of the catalogue and notes on editions are often the same in all languages. A missing text is reported
    // where it is missing; its translation is no second mistake.
    const bool isRequired = kind != u"catalogue" && kind != u"edition" && !text.isEmpty();
    m_sources.texts.insert(textKey(kind, id, field), {text, limit, isRequired, place});
}

QString SourceReader::translatable(MapReader& reader, const char* key, const QString& kind, const QString& id,
                                   MapReader::Presence presence, int limit)
{
    const QString text = reader.text(key, presence, limit);
    if (!text.isEmpty() || presence == MapReader::required)
        noteText(kind, id, QLatin1String(key), text, limit, reader.place(key));
    return text;
}

} // namespace provisor
