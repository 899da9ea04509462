#include "core/catalogue/CatalogueReader.h"

#include "core/catalogue/DatabaseFormat.h"
#include "core/catalogue/SearchIndex.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

/// The ids in a text in which they are parted by blanks.
QStringList idsIn(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

Reference successorIn(const QString& text)
{
    const QString framework = text.section(u' ', 0, 0);
    return {framework.section(u'@', 0, 0), framework.section(u'@', 1), text.section(u' ', 1)};
}

Property::Type propertyType(const QString& name)
{
    if (name == u"choice")
        return Property::Type::Choice;
    if (name == u"set")
        return Property::Type::Set;
    return name == u"text" ? Property::Type::Text : Property::Type::Identity;
}

DfdKind dfdKind(const QString& name)
{
    if (name == u"process")
        return DfdKind::Process;
    return name == u"store" ? DfdKind::Store : DfdKind::ExternalEntity;
}

Scope scope(const QString& name)
{
    if (name == u"flow")
        return Scope::Flow;
    return name == u"system" ? Scope::System : Scope::Element;
}

Addressee::Mark mark(const QString& name)
{
    if (name == u"implied")
        return Addressee::Mark::Implied;
    return name == u"supporting" ? Addressee::Mark::Supporting : Addressee::Mark::Owner;
}

/// Position by id of the entries of a list from a position on.
template <typename Entry>
IdIndex indexOf(const QList<Entry>& list)
{
    IdIndex index;
    index.reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i)
        index.insert(list[i].id, i);
    return index;
}

} // namespace

Result<CataloguePointer> CatalogueReader::read(const QByteArray& bytes, const QString& language,
                                               const CataloguePointer& base)
{
    Result<Database> database = Database::fromBytes(bytes);
    if (!database)
        return fail(database.error());
    auto data = base ? std::make_unique<CatalogueData>(*base->d) : std::make_unique<CatalogueData>();
    data->language = language;
    CatalogueReader reader(std::move(*database), std::move(data));
    if (const Result<void> checked = reader.checkFormat(); !checked)
        return fail(checked.error());
    const CatalogueData& all = *reader.m_data;
    reader.m_start = {all.provisions.size(),      all.componentTypes.size(), all.properties.size(),
                      all.systemQuestions.size(), all.threats.size(),        all.mitigations.size(),
                      all.entries.size()};
    reader.readMeta(base);
    reader.readTranslations();
    reader.readStandard();
    reader.readProvisions();
    reader.readComponents();
    reader.readProperties();
    reader.readThreats();
    reader.readThreatDetails();
    reader.readMitigations();
    reader.readFrameworks();
    reader.readOfficialTexts();
    if (!reader.m_result)
        return fail(reader.m_result.error());
    linkCatalogue(*reader.m_data);
    if (!base) {
        reader.openSearch();
    } else if (const Result<void> made = reader.makeSearch(); !made) {
        return fail(made.error());
    }
    return CataloguePointer(new Catalogue(std::move(reader.m_data)));
}

Result<void> CatalogueReader::checkFormat()
{
    const Result<qint64> id = m_database.applicationId();
    if (!id || *id != catalogueFormat::applicationId)
        return fail(Error::input(Messages::tr("This is not a compiled catalogue"), {}, {},
                                 Messages::tr("Compile the sources with: provisor-cli catalogue compile")));
    const Result<qint64> version = m_database.userVersion();
    if (!version || *version != catalogueFormat::version)
        return fail(Error::input(Messages::tr("The catalogue was compiled by another version of the program"), {}, {},
                                 Messages::tr("Compile it again with this version")));
    return {};
}

template <typename Row>
void CatalogueReader::forEach(const char* sql, const Row& row)
{
    if (!m_result)
        return;
    Result<Statement> statement = m_database.prepare(sql);
    if (!statement) {
        m_result = fail(statement.error());
        return;
    }
    Result<bool> more = statement->step();
    for (; more && *more; more = statement->step())
        row(std::as_const(*statement));
    if (!more)
        m_result = fail(more.error());
}

QString CatalogueReader::local(const char* kind, const QString& id, const QString& field, const QString& text) const
{
    if (m_translations.isEmpty())
        return text;
    return m_translations.value(QLatin1String(kind) + u' ' + id + u' ' + field, text);
}

void CatalogueReader::readMeta(const CataloguePointer& base)
{
    QHash<QString, QString> meta;
    forEach("SELECT key, value FROM meta", [&](const Statement& row) { meta.insert(row.text(0), row.text(1)); });
    const QString version = meta.value(QStringLiteral("version"));
    const QString digest = meta.value(QStringLiteral("digest"));
    const QStringList languages = idsIn(meta.value(QStringLiteral("languages")));
    m_data->version = version;
    m_data->digest = digest;
    if (!base) {
        m_data->languages = languages;
        return;
    }
    m_official = {meta.value(QStringLiteral("official_source")), meta.value(QStringLiteral("official_licence")),
                  meta.value(QStringLiteral("official_edition"))};
    m_data->packs.append({meta.value(QStringLiteral("id")), meta.value(QStringLiteral("title")), version, digest,
                          meta.value(QStringLiteral("licence")), meta.value(QStringLiteral("source")), languages,
                          m_official});
    m_data->version = base->version() + u'+' + meta.value(QStringLiteral("id")) + u'-' + version;
    const QByteArray both = base->digest().toLatin1() + digest.toLatin1();
    m_data->digest = QString::fromLatin1(QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex());
}

void CatalogueReader::readTranslations()
{
    if (!m_result)
        return;
    Result<Statement> statement =
        m_database.prepare("SELECT kind || ' ' || id || ' ' || field, text FROM translation WHERE language = ?");
    if (!statement) {
        m_result = fail(statement.error());
        return;
    }
    statement->bind(1, m_data->language);
    Result<bool> more = statement->step();
    for (; more && *more; more = statement->step())
        m_translations.insert(statement->text(0), statement->text(1));
    if (!more)
        m_result = fail(more.error());
}

void CatalogueReader::readStandard()
{
    forEach("SELECT id, name, date, note, is_default FROM edition ORDER BY position", [&](const Statement& row) {
        const QString id = row.text(0);
        m_data->editions.append(
            {id, row.text(1), row.text(2), local("edition", id, QStringLiteral("note"), row.text(3)), row.boolean(4)});
    });
    forEach("SELECT id, name, plural, definition FROM stakeholder ORDER BY position", [&](const Statement& row) {
        const QString id = row.text(0);
        const char* kind = "stakeholder";
        m_data->stakeholders.append({id, local(kind, id, QStringLiteral("name"), row.text(1)),
                                     local(kind, id, QStringLiteral("plural"), row.text(2)),
                                     local(kind, id, QStringLiteral("definition"), row.text(3))});
    });
    forEach("SELECT id, number, phase, title, addressees FROM principle ORDER BY position", [&](const Statement& row) {
        const QString id = row.text(0);
        m_data->principles.append({id,
                                   int(row.integer(1)),
                                   row.text(2),
                                   local("principle", id, QStringLiteral("title"), row.text(3)),
                                   idsIn(row.text(4)),
                                   {}});
    });
}

void CatalogueReader::readProvisions()
{
    const char* kind = "provision";
    forEach(
        "SELECT id, uk_id, parent, principle, title, summary, evidence, condition_text, condition_rule, differences,"
        " confidence, condition_partial FROM provision ORDER BY position",
        [&](const Statement& row) {
            CatalogueProvision provision;
            provision.id = row.text(0);
            provision.ukId = row.text(1);
            provision.parent = row.text(2);
            provision.principle = row.text(3);
            provision.title = local(kind, provision.id, QStringLiteral("title"), row.text(4));
            provision.summary = local(kind, provision.id, QStringLiteral("summary"), row.text(5));
            provision.evidence = local(kind, provision.id, QStringLiteral("evidence"), row.text(6));
            provision.conditionText = local(kind, provision.id, QStringLiteral("condition"), row.text(7));
            provision.conditionRule = row.text(8);
            provision.differences = local(kind, provision.id, QStringLiteral("differences"), row.text(9));
            provision.confidence = row.text(10);
            provision.isPartCondition = row.integer(11) != 0;
            m_data->provisions.append(provision);
        });
    const IdIndex index = indexOf(m_data->provisions);
    const auto provisionOf = [&](const QString& id) -> CatalogueProvision* {
        const qsizetype i = index.value(id, -1);
        return i < 0 ? nullptr : &m_data->provisions[i];
    };
    forEach("SELECT provision, who, mark FROM provision_addressee ORDER BY provision, position",
            [&](const Statement& row) {
                if (CatalogueProvision* provision = provisionOf(row.text(0)))
                    provision->addressees.append({row.text(1), mark(row.text(2))});
            });
    forEach("SELECT provision, position, modality, text FROM provision_duty ORDER BY provision, position",
            [&](const Statement& row) {
                CatalogueProvision* provision = provisionOf(row.text(0));
                if (!provision)
                    return;
                const QString field = QStringLiteral("duties/") + QString::number(row.integer(1));
                const QString text = local(kind, provision->id, field, row.text(3));
                provision->duties.append({row.text(2), text.isEmpty() ? provision->summary : text});
            });
}

void CatalogueReader::readComponents()
{
    forEach("SELECT id, name FROM component_group ORDER BY position", [&](const Statement& row) {
        const QString id = row.text(0);
        m_data->componentGroups.append({id, local("component_group", id, QStringLiteral("name"), row.text(1)), {}});
    });
    forEach("SELECT id, name, short_name, description, component_group, icon, cosai, kind, properties, aliases"
            " FROM component_type ORDER BY position",
            [&](const Statement& row) {
                const char* kind = "component";
                ComponentType type;
                type.id = row.text(0);
                type.name = local(kind, type.id, QStringLiteral("name"), row.text(1));
                type.shortName = local(kind, type.id, QStringLiteral("short"), row.text(2));
                type.description = local(kind, type.id, QStringLiteral("description"), row.text(3));
                type.group = row.text(4);
                type.icon = row.text(5);
                type.cosai = row.text(6);
                type.kind = dfdKind(row.text(7));
                type.properties = idsIn(row.text(8));
                type.aliases = idsIn(row.text(9));
                m_data->componentTypes.append(type);
            });
    forEach("SELECT id, types FROM type_group",
            [&](const Statement& row) { m_data->typeGroups.insert(row.text(0), idsIn(row.text(1))); });
}

void CatalogueReader::readProperties()
{
    QHash<qint64, std::pair<bool, qsizetype>> places; // position in the table to list and position in it
    forEach("SELECT position, id, label, question, help, type, is_control, is_asked, on_elements, on_flows, on_system,"
            " everywhere FROM property ORDER BY position",
            [&](const Statement& row) {
                Property property;
                property.onSystem = row.boolean(10);
                const char* kind = property.onSystem ? "system_question" : "property";
                property.id = row.text(1);
                property.label = local(kind, property.id, QStringLiteral("label"), row.text(2));
                property.question = local(kind, property.id, QStringLiteral("question"), row.text(3));
                property.help = local(kind, property.id, QStringLiteral("help"), row.text(4));
                property.type = propertyType(row.text(5));
                property.isControl = row.boolean(6);
                property.isAsked = row.boolean(7);
                property.onElements = row.boolean(8);
                property.onFlows = row.boolean(9);
                property.everywhere = row.boolean(11);
                QList<Property>& list = property.onSystem ? m_data->systemQuestions : m_data->properties;
                places.insert(row.integer(0), {property.onSystem, list.size()});
                list.append(property);
            });
    forEach("SELECT property, id, label FROM property_value ORDER BY property, position", [&](const Statement& row) {
        const auto place = places.constFind(row.integer(0));
        if (place == places.constEnd())
            return;
        Property& property = (place->first ? m_data->systemQuestions : m_data->properties)[place->second];
        const QString id = row.text(1);
        const QString field = QStringLiteral("values/") + id;
        property.values.append(
            {id, local(property.onSystem ? "system_question" : "property", property.id, field, row.text(2))});
    });
}

void CatalogueReader::readThreats()
{
    forEach("SELECT id, name FROM threat_family ORDER BY position", [&](const Statement& row) {
        const QString id = row.text(0);
        m_data->threatFamilies.append({id, local("threat_family", id, QStringLiteral("name"), row.text(1)), {}});
    });
    forEach(
        "SELECT id, title, short_title, effect, description, family, is_core, scope, applies_to, rule, stride, phases,"
        " capability, maturity, impact, no_complete_defence, provisions, mitigations, aliases, attack, in_model,"
        " evidence"
        " FROM threat ORDER BY position",
        [&](const Statement& row) {
            const char* kind = "threat";
            CatalogueThreat threat;
            threat.id = row.text(0);
            threat.title = local(kind, threat.id, QStringLiteral("title"), row.text(1));
            threat.shortTitle = local(kind, threat.id, QStringLiteral("short"), row.text(2));
            threat.effect = local(kind, threat.id, QStringLiteral("effect"), row.text(3));
            threat.description = local(kind, threat.id, QStringLiteral("description"), row.text(4));
            threat.family = row.text(5);
            threat.isCore = row.boolean(6);
            threat.scope = scope(row.text(7));
            threat.appliesTo = idsIn(row.text(8));
            threat.rule = row.text(9);
            threat.stride = idsIn(row.text(10));
            threat.phases = idsIn(row.text(11));
            threat.capability = int(row.integer(12));
            threat.maturity = int(row.integer(13));
            for (const QString& part : idsIn(row.text(14)))
                threat.impact.insert(part.at(0), part.mid(1).toInt());
            threat.noCompleteDefence = row.boolean(15);
            threat.provisions = idsIn(row.text(16));
            threat.mitigations = idsIn(row.text(17));
            threat.aliases = idsIn(row.text(18));
            threat.attack = local(kind, threat.id, QStringLiteral("attack"), row.text(19));
            threat.inModel = local(kind, threat.id, QStringLiteral("in_model"), row.text(20));
            threat.evidence = local(kind, threat.id, QStringLiteral("evidence"), row.text(21));
            m_data->threats.append(threat);
        });
}

void CatalogueReader::readThreatDetails()
{
    const IdIndex index = indexOf(m_data->threats);
    const auto threatOf = [&](const QString& id) -> CatalogueThreat* {
        const qsizetype i = index.value(id, -1);
        return i < 0 ? nullptr : &m_data->threats[i];
    };
    forEach("SELECT threat, position, text FROM threat_check ORDER BY threat, position", [&](const Statement& row) {
        if (CatalogueThreat* threat = threatOf(row.text(0)))
            threat->checks.append(
                local("threat", threat->id, QStringLiteral("checks/") + QString::number(row.integer(1)), row.text(2)));
    });
    forEach("SELECT threat, framework, edition, id FROM threat_reference ORDER BY threat, position",
            [&](const Statement& row) {
                if (CatalogueThreat* threat = threatOf(row.text(0)))
                    threat->references.append({row.text(1), row.text(2), row.text(3)});
            });
    forEach("SELECT threat, target, raised, model FROM threat_example ORDER BY threat, position",
            [&](const Statement& row) {
                if (CatalogueThreat* threat = threatOf(row.text(0)))
                    threat->examples.append({row.text(1), row.boolean(2), row.text(3).toUtf8()});
            });
}

void CatalogueReader::readMitigations()
{
    forEach(
        "SELECT id, title, short_title, description, kind, roles, acts_on_likelihood, acts_on_impact, effectiveness,"
        " cosai_controls, provisions, evidence, verify, effort, effort_basis, limits FROM mitigation ORDER BY position",
        [&](const Statement& row) {
            const char* kind = "mitigation";
            CatalogueMitigation mitigation;
            mitigation.id = row.text(0);
            mitigation.title = local(kind, mitigation.id, QStringLiteral("title"), row.text(1));
            mitigation.shortTitle = local(kind, mitigation.id, QStringLiteral("short"), row.text(2));
            mitigation.description = local(kind, mitigation.id, QStringLiteral("description"), row.text(3));
            mitigation.kind = row.text(4);
            mitigation.roles = idsIn(row.text(5));
            mitigation.actsOnLikelihood = row.boolean(6);
            mitigation.actsOnImpact = row.boolean(7);
            mitigation.effectiveness = row.text(8);
            mitigation.cosaiControls = idsIn(row.text(9));
            mitigation.provisions = idsIn(row.text(10));
            mitigation.evidence = local(kind, mitigation.id, QStringLiteral("evidence"), row.text(11));
            mitigation.verify = local(kind, mitigation.id, QStringLiteral("verify"), row.text(12));
            mitigation.effort = row.text(13);
            mitigation.effortBasis = local(kind, mitigation.id, QStringLiteral("effort_basis"), row.text(14));
            mitigation.limits = local(kind, mitigation.id, QStringLiteral("limits"), row.text(15));
            m_data->mitigations.append(mitigation);
        });
    const IdIndex index = indexOf(m_data->mitigations);
    forEach("SELECT mitigation, framework, edition, id FROM mitigation_reference ORDER BY mitigation, position",
            [&](const Statement& row) {
                const qsizetype i = index.value(row.text(0), -1);
                if (i >= 0)
                    m_data->mitigations[i].references.append({row.text(1), row.text(2), row.text(3)});
            });
}

void CatalogueReader::readFrameworks()
{
    forEach("SELECT id, edition, name, version, date, licence, url, note FROM framework ORDER BY position",
            [&](const Statement& row) {
                m_data->frameworks.append({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
                                           row.text(6), row.text(7)});
            });
    forEach("SELECT framework, edition, id, name, url, parent, kind, aliases, successor, details FROM framework_entry"
            " ORDER BY position",
            [&](const Statement& row) {
                FrameworkEntry entry;
                entry.reference = {row.text(0), row.text(1), row.text(2)};
                entry.name = row.text(3);
                entry.url = row.text(4);
                entry.parent = row.text(5);
                entry.kind = row.text(6);
                entry.aliases = idsIn(row.text(7));
                entry.successor = successorIn(row.text(8));
                const QJsonObject details = QJsonDocument::fromJson(row.text(9).toUtf8()).object();
                for (auto it = details.begin(); it != details.end(); ++it) {
                    for (const QJsonValue& value : it.value().toArray())
                        entry.details[it.key()].append(value.toString());
                }
                m_data->entries.append(entry);
            });
}

void CatalogueReader::readOfficialTexts()
{
    const IdIndex index = indexOf(m_data->provisions);
    forEach("SELECT provision, modality, text FROM provision_text ORDER BY provision, modality",
            [&](const Statement& row) {
                const qsizetype at = index.value(row.text(0), -1);
                if (at < 0)
                    return;
                for (Duty& duty : m_data->provisions[at].duties) {
                    if (duty.modality == row.text(1))
                        duty.officialText = row.text(2);
                }
                m_data->provisions[at].official = m_official;
            });
}

/// The tables for search of a pack are made here: those of a file that is not trusted are not read.
Result<void> CatalogueReader::makeSearch()
{
    Result<Database> database = Database::inMemory();
    if (!database)
        return fail(database.error());
    CatalogueSources added;
    added.provisions = m_data->provisions.mid(m_start.provisions);
    added.componentTypes = m_data->componentTypes.mid(m_start.types);
    added.properties = m_data->properties.mid(m_start.properties) + m_data->systemQuestions.mid(m_start.questions);
    added.threats = m_data->threats.mid(m_start.threats);
    added.mitigations = m_data->mitigations.mid(m_start.mitigations);
    added.frameworks = m_data->frameworks;
    added.entries = m_data->entries.mid(m_start.entries);
    noteTexts(added);
    const QString language = m_data->language;
    if (const Result<void> written = writeSearchIndex(*database, added, language); !written)
        return written;
    m_data->searchTables.push_back(std::make_shared<SearchTable>(std::move(*database), searchTable(language)));
    return {};
}

void CatalogueReader::openSearch()
{
    const bool isTranslated = m_data->languages.contains(m_data->language);
    const QString language = isTranslated ? m_data->language : m_data->languages.value(0, QStringLiteral("en"));
    // Search text is the user's: nothing in it may grow beyond what a person types.
    m_database.setLimit(SQLITE_LIMIT_LENGTH, 10'000'000);
    m_data->searchTables.push_back(std::make_shared<SearchTable>(std::move(m_database), searchTable(language)));
}

} // namespace provisor
