#include "core/catalogue/SearchIndex.h"

namespace provisor {

namespace {

/// Fills one full-text table.
class IndexWriter
{
public:
    IndexWriter(Statement insert, const CatalogueSources& sources, const QString& language)
        : m_insert(std::move(insert)), m_sources(sources), m_texts(sources.translations.value(language))
    {
    }

    Result<void> write()
    {
        for (const CatalogueProvision& provision : m_sources.provisions)
            add("provision", provision.id, provision.title, provision.ukId,
                textsOf("provision", provision.id, {"summary", "duties/0", "duties/1", "condition", "evidence"}));
        for (const CatalogueThreat& threat : m_sources.threats)
            add("threat", threat.id, threat.title, keywordsOf(threat.aliases, threat.references),
                textsOf("threat", threat.id,
                        {"description", "effect", "short", "attack", "checks/0", "checks/1", "checks/2", "evidence"}));
        for (const CatalogueMitigation& mitigation : m_sources.mitigations)
            add("mitigation", mitigation.id, mitigation.title, keywordsOf({}, mitigation.references),
                textsOf("mitigation", mitigation.id, {"description", "evidence", "short", "verify", "limits"}));
        for (const ComponentType& type : m_sources.componentTypes)
            add("component", type.id, type.name, type.aliases.join(u' '),
                textsOf("component", type.id, {"description", "short"}), "name");
        for (const Property& property : m_sources.properties)
            addProperty(property);
        for (const FrameworkEntry& entry : m_sources.entries)
            addEntry(entry);
        return m_result;
    }

private:
    QString textOf(const QString& key, const QString& otherwise = {}) const
    {
        return m_texts.value(key, otherwise.isEmpty() ? m_sources.texts.value(key).text : otherwise);
    }

    QString textsOf(const char* kind, const QString& id, const std::vector<const char*>& fields) const
    {
        QStringList texts;
        for (const char* field : fields) {
            const QString text = textOf(textKey(QLatin1String(kind), id, QLatin1String(field)));
            if (!text.isEmpty())
                texts.append(text);
        }
        return texts.join(u' ');
    }

    static QString keywordsOf(const QStringList& aliases, const QList<Reference>& references)
    {
        QStringList words = aliases;
        for (const Reference& reference : references)
            words.append(reference.id);
        words.removeDuplicates();
        return words.join(u' ');
    }

    void add(const char* kind, const QString& id, const QString& title, const QString& keywords, const QString& body,
             const char* titleField = "title")
    {
        const QString localTitle = textOf(textKey(QLatin1String(kind), id, QLatin1String(titleField)), title);
        insert(QLatin1String(kind), id, localTitle, keywords, body);
    }

    void addProperty(const Property& property)
    {
        const char* kind = property.onSystem ? "system_question" : "property";
        QString body = textsOf(kind, property.id, {"question", "help"});
        for (const PropertyValue& value : property.values)
            body += u' ' + textOf(textKey(QLatin1String(kind), property.id, QStringLiteral("values/") + value.id));
        const QString label = textOf(textKey(QLatin1String(kind), property.id, QStringLiteral("label")));
        insert(property.onSystem ? QStringLiteral("question") : QStringLiteral("property"), property.id, label, {},
               body);
    }

    void addEntry(const FrameworkEntry& entry)
    {
        const QString keywords = entry.aliases.join(u' ');
        QString body;
        for (const Framework& framework : m_sources.frameworks) {
            if (framework.id == entry.reference.framework && framework.edition == entry.reference.edition)
                body = framework.name + u' ' + framework.edition;
        }
        const QStringList formerNames = entry.details.value(QStringLiteral("former_names"));
        if (!formerNames.isEmpty())
            body += QStringLiteral(", ") + formerNames.join(QStringLiteral(", "));
        insert(QStringLiteral("reference"), entry.reference.id, entry.name, keywords, body);
    }

    void insert(const QString& kind, const QString& id, const QString& title, const QString& keywords,
                const QString& body)
    {
        const Result<void> done = m_insert.run(kind, id, title, keywords, body);
        if (!done && m_result)
            m_result = done;
    }

    Statement m_insert;
    const CatalogueSources& m_sources;
    QMap<QString, QString> m_texts;
    Result<void> m_result;
};

} // namespace

QByteArray searchTable(const QString& language)
{
    return "search_" + language.toLatin1();
}

void noteTexts(CatalogueSources& sources)
{
    const auto note = [&](const char* kind, const QString& id,
                          std::initializer_list<std::pair<const char*, QString>> texts) {
        for (const auto& [field, text] : texts)
            sources.texts.insert(textKey(QLatin1String(kind), id, QLatin1String(field)), {text, 0, false, {}});
    };
    for (const CatalogueProvision& provision : sources.provisions)
        note(
            "provision", provision.id,
            {{"summary", provision.summary}, {"condition", provision.conditionText}, {"evidence", provision.evidence}});
    for (const CatalogueThreat& threat : sources.threats)
        note("threat", threat.id,
             {{"description", threat.description},
              {"effect", threat.effect},
              {"short", threat.shortTitle},
              {"attack", threat.attack},
              {"checks/0", threat.checks.join(u' ')},
              {"evidence", threat.evidence}});
    for (const CatalogueMitigation& mitigation : sources.mitigations)
        note("mitigation", mitigation.id,
             {{"description", mitigation.description},
              {"evidence", mitigation.evidence},
              {"short", mitigation.shortTitle},
              {"verify", mitigation.verify},
              {"limits", mitigation.limits}});
    for (const ComponentType& type : sources.componentTypes)
        note("component", type.id, {{"description", type.description}, {"short", type.shortName}});
    for (const Property& property : sources.properties) {
        QString values;
        for (const PropertyValue& value : property.values)
            values += value.label + u' ';
        note(property.onSystem ? "system_question" : "property", property.id,
             {{"label", property.label}, {"question", property.question}, {"help", property.help + u' ' + values}});
    }
}

Result<void> writeSearchIndex(Database& database, const CatalogueSources& sources, const QString& language)
{
    const QByteArray table = searchTable(language);
    // The Porter stemmer knows English only.
    const QByteArray tokenizer =
        language == u"en" ? "porter unicode61 remove_diacritics 2" : "unicode61 remove_diacritics 2";
    Result<void> done =
        database.exec("CREATE VIRTUAL TABLE " + table +
                      " USING fts5(kind UNINDEXED, id, title, keywords, body, tokenize = '" + tokenizer + "')");
    if (!done)
        return done;
    Result<Statement> insert = database.prepare("INSERT INTO " + table + " VALUES (?, ?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    done = IndexWriter(std::move(*insert), sources, language).write();
    if (!done)
        return done;
    return database.exec("INSERT INTO " + table + "(" + table + ") VALUES ('optimize')");
}

} // namespace provisor
