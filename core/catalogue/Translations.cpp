#include "core/base/Text.h"
#include "core/catalogue/SourceReader.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueCompiler)
};

/// Top-level key of a file of translations to the kind of entry it is about.
const QMap<QString, QString>& sectionKinds()
{
    static const QMap<QString, QString> kinds{
        {QStringLiteral("editions"), QStringLiteral("edition")},
        {QStringLiteral("stakeholders"), QStringLiteral("stakeholder")},
        {QStringLiteral("principles"), QStringLiteral("principle")},
        {QStringLiteral("provisions"), QStringLiteral("provision")},
        {QStringLiteral("component_groups"), QStringLiteral("component_group")},
        {QStringLiteral("components"), QStringLiteral("component")},
        {QStringLiteral("properties"), QStringLiteral("property")},
        {QStringLiteral("system_questions"), QStringLiteral("system_question")},
        {QStringLiteral("threat_family"), QStringLiteral("threat_family")},
        {QStringLiteral("threat_families"), QStringLiteral("threat_family")},
        {QStringLiteral("threats"), QStringLiteral("threat")},
        {QStringLiteral("mitigations"), QStringLiteral("mitigation")},
        {QStringLiteral("catalogue"), QStringLiteral("catalogue")},
    };
    return kinds;
}

class TranslationReader
{
public:
    TranslationReader(const QString& file, CatalogueSources& sources, Mistakes& mistakes)
        : m_file(file), m_sources(sources), m_mistakes(mistakes)
    {
    }

    void read(const YamlNode& root)
    {
        MapReader reader(root, m_file, m_mistakes);
        m_language = reader.id("language", "a-z");
        if (m_language == m_sources.language)
            m_mistakes.add(reader.place("language"),
                           Messages::tr("The texts are written in \"%1\" already").arg(m_language),
                           Messages::tr("Name the language of the translation"));
        for (const QString& section : sectionKinds().keys()) {
            const YamlNode* entries = reader.node(section.toLatin1().constData(), YamlNode::Kind::Map);
            if (!entries)
                continue;
            for (size_t i = 0; i < entries->keys.size() && !m_mistakes.isFull(); ++i)
                readEntry(sectionKinds().value(section), entries->keys[i], entries->items[i]);
        }
    }

private:
    Place placeOf(const YamlNode::Key& key) const { return {m_file, key.line, key.column}; }

    void readEntry(const QString& kind, const YamlNode::Key& id, const YamlNode& fields)
    {
        const QString prefix = textKey(kind, id.name, {});
        if (!hasTexts(prefix)) {
            m_mistakes.add(placeOf(id), Messages::tr("There is nothing \"%1\" to be translated").arg(id.name),
                           advice(kind + u' ', id.name, 1));
            return;
        }
        if (fields.kind != YamlNode::Kind::Map)
            m_mistakes.add(placeOf(id), Messages::tr("Expected keys with texts under \"%1\"").arg(id.name));
        for (size_t i = 0; i < fields.keys.size(); ++i)
            readField(prefix, fields.keys[i].name, fields.keys[i], fields.items[i]);
    }

    void readField(const QString& prefix, const QString& field, const YamlNode::Key& key, const YamlNode& node)
    {
        switch (node.kind) {
        case YamlNode::Kind::Map:
            for (size_t i = 0; i < node.keys.size(); ++i)
                readField(prefix, field + u'/' + node.keys[i].name, node.keys[i], node.items[i]);
            break;
        case YamlNode::Kind::List:
            for (size_t i = 0; i < node.items.size(); ++i) {
                const YamlNode& item = node.items[i];
                readField(prefix, field + u'/' + QString::number(i), {key.name, item.line, item.column}, item);
            }
            break;
        case YamlNode::Kind::Scalar:
            take(prefix + field, key, node.text.trimmed());
            break;
        case YamlNode::Kind::Null:
            m_mistakes.add(placeOf(key), Messages::tr("\"%1\" is empty").arg(key.name));
            break;
        }
    }

    void take(const QString& name, const YamlNode::Key& key, const QString& text)
    {
        const auto slot = m_sources.texts.constFind(name);
        if (slot == m_sources.texts.constEnd()) {
            m_mistakes.add(placeOf(key), Messages::tr("There is no text \"%1\" to be translated").arg(key.name),
                           advice(name.section(u' ', 0, 1) + u' ', key.name, 2));
            return;
        }
        if (slot->limit > 0 && text.size() > slot->limit)
            m_mistakes.add(placeOf(key),
                           Messages::tr("\"%1\" has %2 characters, at most %3 are possible")
                               .arg(key.name)
                               .arg(text.size())
                               .arg(slot->limit),
                           Messages::tr("Shorten it"));
        QMap<QString, QString>& texts = m_sources.translations[m_language];
        if (texts.contains(name))
            m_mistakes.add(placeOf(key), Messages::tr("The text \"%1\" is translated twice").arg(key.name),
                           Messages::tr("Remove one of the translations"));
        texts.insert(name, text);
    }

    bool hasTexts(const QString& prefix) const
    {
        const auto next = m_sources.texts.lowerBound(prefix);
        return next != m_sources.texts.constEnd() && next.key().startsWith(prefix);
    }

    /// The nearest spelling among the names that stand at that part of the text keys with the prefix.
    QString advice(const QString& prefix, const QString& word, int part) const
    {
        QStringList names;
        for (auto it = m_sources.texts.lowerBound(prefix); it != m_sources.texts.constEnd(); ++it) {
            if (!it.key().startsWith(prefix))
                break;
            names.append(it.key().section(u' ', part, part).section(u'/', -1));
        }
        names.removeDuplicates();
        const QString near = nearestSpelling(word, names);
        return near.isEmpty() ? QString() : Messages::tr("Did you mean \"%1\"?").arg(near);
    }

    QString m_file;
    CatalogueSources& m_sources;
    Mistakes& m_mistakes;
    QString m_language;
};

} // namespace

void readTranslation(const QString& file, const YamlNode& root, CatalogueSources& sources, Mistakes& mistakes)
{
    TranslationReader(file, sources, mistakes).read(root);
}

void checkTranslations(const CatalogueSources& sources, Mistakes& mistakes)
{
    for (auto language = sources.translations.begin(); language != sources.translations.end(); ++language) {
        for (auto slot = sources.texts.begin(); slot != sources.texts.end(); ++slot) {
            if (!slot->isRequired || language->contains(slot.key()))
                continue;
            const QString name = slot.key().section(u' ', 1, 1) + u'/' + slot.key().section(u' ', 2);
            mistakes.add(slot->place, Messages::tr("\"%1\" has no translation into \"%2\"").arg(name, language.key()),
                         Messages::tr("Add it to the translations"));
        }
    }
}

} // namespace provisor
