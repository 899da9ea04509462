#include "core/catalogue/DatabaseWriter.h"

#include "core/base/Sqlite.h"
#include "core/catalogue/CatalogueDigest.h"
#include "core/catalogue/DatabaseFormat.h"
#include "core/catalogue/SearchIndex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace provisor {

namespace {

QString joined(const QStringList& ids)
{
    return ids.join(u' ');
}

QString scopeName(Scope scope)
{
    if (scope == Scope::Element)
        return QStringLiteral("element");
    return scope == Scope::Flow ? QStringLiteral("flow") : QStringLiteral("system");
}

QString kindName(DfdKind kind)
{
    if (kind == DfdKind::Process)
        return QStringLiteral("process");
    return kind == DfdKind::Store ? QStringLiteral("store") : QStringLiteral("external-entity");
}

QString typeName(Property::Type type)
{
    switch (type) {
    case Property::Type::Choice:
        return QStringLiteral("choice");
    case Property::Type::Set:
        return QStringLiteral("set");
    case Property::Type::Text:
        return QStringLiteral("text");
    case Property::Type::Identity:
        break;
    }
    return QStringLiteral("identity");
}

QString markName(Addressee::Mark mark)
{
    if (mark == Addressee::Mark::Owner)
        return QStringLiteral("owner");
    return mark == Addressee::Mark::Implied ? QStringLiteral("implied") : QStringLiteral("supporting");
}

QString impactText(const QMap<QChar, int>& impact)
{
    QStringList parts;
    for (auto it = impact.begin(); it != impact.end(); ++it)
        parts.append(it.key() + QString::number(it.value()));
    return joined(parts);
}

QString successorText(const Reference& reference)
{
    return reference.id.isEmpty() ? QString() : reference.framework + u'@' + reference.edition + u' ' + reference.id;
}

QString detailsText(const QMap<QString, QStringList>& details)
{
    QJsonObject object;
    for (auto it = details.begin(); it != details.end(); ++it)
        object.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Inserts rows and keeps the first error.
class Writer
{
public:
    explicit Writer(Database database) : m_database(std::move(database)) {}

    /// Adds a row with values for all columns of the table.
    template <typename... Values>
    void insert(const char* table, const Values&... values)
    {
        if (Statement* statement = statementFor(table, sizeof...(values)))
            note(statement->run(values...));
    }

    Database& database() { return m_database; }
    const Result<void>& result() const { return m_result; }
    void note(const Result<void>& done)
    {
        if (!done && m_result)
            m_result = done;
    }
    /// The database without the statements that hold it open for changes.
    Database& finished()
    {
        m_statements.clear();
        return m_database;
    }

private:
    Statement* statementFor(const QByteArray& table, size_t columns)
    {
        const auto known = m_statements.find(table);
        if (known != m_statements.end())
            return &known->second;
        const QByteArray places = QByteArray("?, ").repeated(qsizetype(columns)).chopped(2);
        Result<Statement> statement = m_database.prepare("INSERT INTO " + table + " VALUES (" + places + ")");
        if (!statement) {
            note(fail(statement.error()));
            return nullptr;
        }
        return &m_statements.emplace(table, std::move(*statement)).first->second;
    }

    Database m_database;
    std::map<QByteArray, Statement> m_statements;
    Result<void> m_result;
};

void writeStandard(Writer& writer, const CatalogueSources& sources)
{
    qint64 position = 0;
    for (const Edition& edition : sources.editions)
        writer.insert("edition", position++, edition.id, edition.name, edition.date, edition.note,
                      qint64(edition.isDefault));
    position = 0;
    for (const Stakeholder& stakeholder : sources.stakeholders)
        writer.insert("stakeholder", position++, stakeholder.id, stakeholder.name, stakeholder.plural,
                      stakeholder.definition);
    position = 0;
    for (const Principle& principle : sources.principles)
        writer.insert("principle", position++, principle.id, qint64(principle.number), principle.phase, principle.title,
                      joined(principle.addressees));
    position = 0;
    for (const CatalogueProvision& provision : sources.provisions) {
        writer.insert("provision", position++, provision.id, provision.ukId, provision.parent, provision.principle,
                      provision.title, provision.summary, provision.evidence, provision.conditionText,
                      provision.conditionRule, provision.isPartCondition, provision.differences, provision.confidence);
        for (qsizetype i = 0; i < provision.addressees.size(); ++i)
            writer.insert("provision_addressee", provision.id, qint64(i), provision.addressees[i].who,
                          markName(provision.addressees[i].mark));
        for (qsizetype i = 0; i < provision.duties.size(); ++i)
            writer.insert("provision_duty", provision.id, qint64(i), provision.duties[i].modality,
                          provision.duties[i].text);
    }
    for (const CatalogueSources::OfficialText& text : sources.officialTexts)
        writer.insert("provision_text", text.provision, text.modality, text.text);
}

/// What the catalogue says about itself.
void writeMeta(Writer& writer, const CatalogueSources& sources, const QStringList& languages,
               const CataloguePointer& base)
{
    const std::pair<const char*, QString> meta[] = {
        {"base", base ? base->version() : QString()},
        {"id", sources.id},
        {"language", sources.language},
        {"languages", joined(languages)},
        {"licence", sources.licence},
        {"official_edition", sources.official.edition},
        {"official_licence", sources.official.licence},
        {"official_source", sources.official.source},
        {"source", sources.source},
        {"title", sources.title},
        {"version", sources.version},
    };
    for (const auto& [key, value] : meta)
        writer.insert("meta", QString(QLatin1String(key)), value);
}

void writeComponents(Writer& writer, const CatalogueSources& sources)
{
    qint64 position = 0;
    for (const auto& group : sources.componentGroups)
        writer.insert("component_group", position++, group.entry.id, group.entry.name);
    position = 0;
    for (const ComponentType& type : sources.componentTypes)
        writer.insert("component_type", position++, type.id, type.name, type.shortName, type.description, type.group,
                      type.icon, type.cosai, kindName(type.kind), joined(type.properties), joined(type.aliases));
    for (auto it = sources.typeGroups.begin(); it != sources.typeGroups.end(); ++it)
        writer.insert("type_group", it.key(), joined(it.value()));
    position = 0;
    for (const Property& property : sources.properties) {
        writer.insert("property", position, property.id, property.label, property.question, property.help,
                      typeName(property.type), qint64(property.isControl), qint64(property.isAsked),
                      qint64(property.onElements), qint64(property.onFlows), qint64(property.onSystem),
                      qint64(property.everywhere));
        for (qsizetype i = 0; i < property.values.size(); ++i)
            writer.insert("property_value", position, qint64(i), property.values[i].id, property.values[i].label);
        ++position;
    }
}

void writeReferencesOf(Writer& writer, const char* table, const QString& id, const QList<Reference>& references)
{
    for (qsizetype i = 0; i < references.size(); ++i)
        writer.insert(table, id, qint64(i), references[i].framework, references[i].edition, references[i].id);
}

void writeThreats(Writer& writer, const CatalogueSources& sources)
{
    qint64 position = 0;
    for (const auto& family : sources.threatFamilies)
        writer.insert("threat_family", position++, family.entry.id, family.entry.name);
    position = 0;
    for (const CatalogueThreat& threat : sources.threats) {
        writer.insert("threat", position++, threat.id, threat.title, threat.shortTitle, threat.effect,
                      threat.description, threat.family, qint64(threat.isCore), scopeName(threat.scope),
                      joined(threat.appliesTo), threat.rule, joined(threat.stride), joined(threat.phases),
                      qint64(threat.capability), qint64(threat.maturity), impactText(threat.impact),
                      qint64(threat.noCompleteDefence), joined(threat.provisions), joined(threat.mitigations),
                      joined(threat.aliases), threat.attack, threat.inModel, threat.evidence);
        for (qsizetype i = 0; i < threat.checks.size(); ++i)
            writer.insert("threat_check", threat.id, qint64(i), threat.checks[i]);
        writeReferencesOf(writer, "threat_reference", threat.id, threat.references);
        for (qsizetype i = 0; i < threat.examples.size(); ++i)
            writer.insert("threat_example", threat.id, qint64(i), threat.examples[i].target,
                          qint64(threat.examples[i].raised), QString::fromUtf8(threat.examples[i].model));
    }
}

void writeMitigations(Writer& writer, const CatalogueSources& sources)
{
    qint64 position = 0;
    for (const CatalogueMitigation& mitigation : sources.mitigations) {
        writer.insert("mitigation", position++, mitigation.id, mitigation.title, mitigation.shortTitle,
                      mitigation.description, mitigation.kind, joined(mitigation.roles),
                      qint64(mitigation.actsOnLikelihood), qint64(mitigation.actsOnImpact), mitigation.effectiveness,
                      joined(mitigation.cosaiControls), joined(mitigation.provisions), mitigation.evidence,
                      mitigation.verify, mitigation.effort, mitigation.effortBasis, mitigation.limits);
        writeReferencesOf(writer, "mitigation_reference", mitigation.id, mitigation.references);
    }
}

void writeFrameworks(Writer& writer, const CatalogueSources& sources)
{
    qint64 position = 0;
    for (const Framework& framework : sources.frameworks)
        writer.insert("framework", position++, framework.id, framework.edition, framework.name, framework.version,
                      framework.date, framework.licence, framework.url, framework.note);
    position = 0;
    for (const FrameworkEntry& entry : sources.entries)
        writer.insert("framework_entry", position++, entry.reference.framework, entry.reference.edition,
                      entry.reference.id, entry.name, entry.url, entry.parent, entry.kind, joined(entry.aliases),
                      successorText(entry.successor), detailsText(entry.details));
}

QStringList writeTranslations(Writer& writer, const CatalogueSources& sources)
{
    QStringList languages{sources.language};
    for (auto language = sources.translations.begin(); language != sources.translations.end(); ++language) {
        languages.append(language.key());
        for (auto text = language->begin(); text != language->end(); ++text) {
            const QString& key = text.key();
            writer.insert("translation", language.key(), key.section(u' ', 0, 0), key.section(u' ', 1, 1),
                          key.section(u' ', 2), text.value());
        }
    }
    return languages;
}

} // namespace

Result<QByteArray> writeCatalogueDatabase(const CatalogueSources& sources, const CataloguePointer& base)
{
    Result<Database> database = Database::inMemory();
    if (!database)
        return fail(database.error());
    Writer writer(std::move(*database));
    if (base) // most tables of a pack hold a few rows
        writer.note(writer.database().exec("PRAGMA page_size = 1024"));
    writer.note(writer.database().setApplicationId(catalogueFormat::applicationId));
    writer.note(writer.database().setUserVersion(catalogueFormat::version));
    writer.note(writer.database().exec(catalogueFormat::schema));
    writer.note(writer.database().exec("BEGIN"));
    writeStandard(writer, sources);
    writeComponents(writer, sources);
    writeThreats(writer, sources);
    writeMitigations(writer, sources);
    writeFrameworks(writer, sources);
    const QStringList languages = writeTranslations(writer, sources);
    writeMeta(writer, sources, languages, base);
    const Result<QString> digest = catalogueDigest(writer.database());
    if (!digest)
        return fail(digest.error());
    writer.insert("meta", QStringLiteral("digest"), *digest);
    for (const QString& language : base ? QStringList() : languages)
        writer.note(writeSearchIndex(writer.database(), sources, language));
    writer.note(writer.database().exec("COMMIT"));
    writer.note(writer.finished().exec("VACUUM")); // leaves no trace of the order in which pages were taken
    if (!writer.result())
        return fail(writer.result().error());
    return writer.finished().serialize();
}

} // namespace provisor
