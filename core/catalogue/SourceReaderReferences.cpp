#include "core/catalogue/SourceReader.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueCompiler)
};

QString frameworkKey(const Framework& framework)
{
    return framework.id + u'@' + framework.edition;
}

} // namespace

QList<Reference> SourceReader::readReferences(MapReader& reader)
{
    QList<Reference> references;
    const YamlNode* frameworks = reader.node("references", YamlNode::Kind::Map);
    if (!frameworks)
        return references;
    MapReader entries(*frameworks, m_file, m_mistakes);
    for (const YamlNode::Key& key : frameworks->keys) {
        m_index.mention(Named::Framework, key.name, {m_file, key.line, key.column});
        const QByteArray name = key.name.toLatin1();
        const QStringList ids = entries.list(name.constData());
        const YamlNode* list = frameworks->find(key.name);
        for (const YamlNode& item : list->items) {
            if (!ids.contains(item.text))
                continue;
            m_index.mention(Named::FrameworkEntry, key.name + u' ' + item.text, entries.placeOf(item));
            references.append({key.name.section(u'@', 0, 0), key.name.section(u'@', 1), item.text});
        }
    }
    return references;
}

void SourceReader::readFramework(const YamlNode& node, const YamlNode* entries)
{
    MapReader reader(node, m_file, m_mistakes);
    Framework framework;
    framework.id = reader.id();
    framework.edition = reader.id("edition", "A-Za-z0-9.-");
    framework.name = reader.text("name");
    framework.version = reader.text("version", MapReader::optional);
    framework.date = reader.text("date", MapReader::optional);
    framework.licence = reader.text("licence", MapReader::optional);
    framework.url = reader.text("url", MapReader::optional);
    framework.note = reader.text("note", MapReader::optional);
    if (m_index.define(Named::Framework, frameworkKey(framework), reader.place("id"), m_mistakes))
        m_sources.frameworks.append(framework);
    if (!entries)
        return;
    for (const YamlNode& entry : entries->items)
        readEntry(entry, framework);
}

void SourceReader::readDetails(MapReader& reader, FrameworkEntry& entry)
{
    for (const char* key : {"tactics", "classes", "requirements", "former_names"}) {
        const QStringList list = reader.list(key, MapReader::optional);
        if (!list.isEmpty())
            entry.details.insert(QLatin1String(key), list);
    }
    for (const char* key : {"category", "number", "predecessor", "cosai"}) {
        const QString text = reader.text(key, MapReader::optional);
        if (!text.isEmpty())
            entry.details.insert(QLatin1String(key), {text});
    }
    const QString prefix = entry.reference.framework + u'@' + entry.reference.edition + u' ';
    for (const QString& tactic : entry.details.value(QStringLiteral("tactics")))
        m_index.mention(Named::FrameworkEntry, prefix + tactic, reader.place("tactics"));
    noteCosai(reader);
}

void SourceReader::noteCosai(MapReader& reader)
{
    const YamlNode* node = reader.raw("cosai");
    if (!node)
        return;
    if (node->kind == YamlNode::Kind::Scalar)
        m_sources.cosai.append({node->text, reader.placeOf(*node)});
    for (const YamlNode& item : node->items)
        m_sources.cosai.append({item.text, reader.placeOf(item)});
}

void SourceReader::readEntry(const YamlNode& node, const Framework& framework)
{
    const QString prefix = frameworkKey(framework) + u' ';
    MapReader reader(node, m_file, m_mistakes);
    FrameworkEntry entry;
    entry.reference = {framework.id, framework.edition, reader.text("id")};
    if (entry.reference.id.contains(u' '))
        m_mistakes.add(reader.place("id"), Messages::tr("\"%1\" is not a legal id").arg(entry.reference.id),
                       Messages::tr("Ids have no blanks"));
    entry.name = reader.text("name");
    entry.url = reader.text("url", MapReader::optional);
    entry.kind = reader.text("kind", MapReader::optional);
    entry.parent = reader.text("parent", MapReader::optional);
    if (!entry.parent.isEmpty())
        m_index.mention(Named::FrameworkEntry, prefix + entry.parent, reader.place("parent"));
    const QString successor = reader.text("successor", MapReader::optional);
    if (!successor.isEmpty()) {
        const QString edition = successor.section(u' ', 0, 0);
        entry.successor = {edition.section(u'@', 0, 0), edition.section(u'@', 1), successor.section(u' ', 1)};
        m_index.mention(Named::Framework, edition, reader.place("successor"));
        m_index.mention(Named::FrameworkEntry, successor, reader.place("successor"));
    }
    entry.aliases = reader.aliases();
    for (const QString& alias : entry.aliases)
        m_index.defineAlias(Named::FrameworkEntry, prefix + alias, prefix + entry.reference.id, reader.place("aliases"),
                            m_mistakes);
    readDetails(reader, entry);
    if (m_index.define(Named::FrameworkEntry, prefix + entry.reference.id, reader.place("id"), m_mistakes))
        m_sources.entries.append(entry);
}

} // namespace provisor
