#include "core/catalogue/PackCheck.h"

#include "core/catalogue/CatalogueData.h"
#include "core/catalogue/CatalogueDigest.h"
#include "core/catalogue/DatabaseFormat.h"
#include "core/catalogue/PackLimits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <sqlite3.h>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Pack)
};

tl::unexpected<Error> refused(const QString& message)
{
    return fail(
        Error::input(message, {}, {}, Messages::tr("Compile the pack again, or get it from where it was made")));
}

Result<qint64> number(const Database& database, const QByteArray& sql)
{
    Result<Statement> row = database.prepare(sql);
    if (!row)
        return fail(row.error());
    const Result<bool> found = row->step();
    if (!found)
        return fail(found.error());
    return row->integer(0);
}

Result<void> checkFormat(const Database& database)
{
    const Result<qint64> id = database.applicationId();
    if (!id || *id != catalogueFormat::applicationId)
        return fail(Error::input(Messages::tr("This is not a compiled pack"), {}, {},
                                 Messages::tr("Compile its folder with: provisor-cli catalogue compile")));
    const Result<qint64> version = database.userVersion();
    if (!version || *version != catalogueFormat::version)
        return fail(Error::input(Messages::tr("The pack was compiled by another version of the program"), {}, {},
                                 Messages::tr("Compile it again with this version")));
    return {};
}

/// Exactly the tables of the format: no views, triggers or tables of its own.
Result<void> checkSchema(const Database& database, bool isPack)
{
    const Result<QList<SchemaEntry>> expected = catalogueSchema();
    Result<QList<SchemaEntry>> found = schemaOf(database);
    if (!expected || !found)
        return fail(!found ? found.error() : expected.error());
    if (!isPack) // the tables for search are there, and are not read
        found->removeIf([](const SchemaEntry& entry) { return entry.table.startsWith("search_"); });
    for (const SchemaEntry& entry : *found) {
        if (!expected->contains(entry))
            return refused(Messages::tr("The file holds something that a pack does not have: %1 \"%2\"")
                               .arg(QString::fromUtf8(entry.type), QString::fromUtf8(entry.name.left(80))));
    }
    if (found->size() != expected->size())
        return refused(Messages::tr("A table is missing in the file"));
    return {};
}

Result<void> checkAmounts(const Database& database)
{
    const Result<QList<SchemaEntry>> schema = catalogueSchema();
    if (!schema)
        return fail(schema.error());
    for (const SchemaEntry& entry : *schema) {
        if (entry.type != "table")
            continue;
        const Result<qint64> rows = number(database, "SELECT count(*) FROM \"" + entry.name + '"');
        if (!rows)
            return fail(rows.error());
        if (*rows > pack_limits::rows)
            return refused(Messages::tr("The table \"%1\" has more than %2 rows")
                               .arg(QString::fromUtf8(entry.name))
                               .arg(pack_limits::rows));
    }
    return {};
}

/// The digest is what models pin: a file may not claim that of another.
Result<void> checkDigest(const Database& database)
{
    const Result<QString> computed = catalogueDigest(database);
    if (!computed)
        return fail(computed.error());
    Result<Statement> stated = database.prepare("SELECT value FROM meta WHERE key = 'digest'");
    const Result<bool> row = stated ? stated->step() : Result<bool>(false);
    if (!row || !*row || stated->text(0) != *computed)
        return refused(Messages::tr("The content of the file does not have the digest it names: it was altered"));
    return {};
}

} // namespace

Result<void> checkPackDatabase(const QByteArray& bytes, bool isPack)
{
    if (bytes.size() > pack_limits::packSize)
        return refused(Messages::tr("The file is larger than %1 MB").arg(pack_limits::packSize / 1024 / 1024));
    if (!bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return fail(Error::input(Messages::tr("This is not a compiled pack"), {}, {},
                                 Messages::tr("Compile its folder with: provisor-cli catalogue compile")));
    Result<Database> database = Database::fromBytes(bytes);
    if (!database)
        return fail(database.error());
    database->setLimit(SQLITE_LIMIT_LENGTH, pack_limits::valueSize);
    if (const Result<void> good = checkFormat(*database); !good)
        return good;
    if (const Result<void> good = checkSchema(*database, isPack); !good)
        return good;
    if (const Result<void> good = isPack ? database->quickCheck() : Result<void>(); !good)
        return refused(good.error().message);
    if (const Result<void> good = checkAmounts(*database); !good)
        return good;
    return checkDigest(*database);
}

/// Looks at every entry behind those of the base.
class PackCheck
{
public:
    PackCheck(const Catalogue& all, const Catalogue& base, const RuleCheck& checkRule)
        : m_all(all), m_base(base), m_checkRule(checkRule)
    {
    }

    Result<void> run()
    {
        checkInfo();
        checkStandard();
        checkComponents();
        checkThreats();
        checkMitigations();
        checkFrameworks();
        if (m_result)
            checkRules();
        return m_result;
    }

private:
    void add(const QString& message)
    {
        if (m_result)
            m_result = refused(message);
    }

    template <typename Entry, typename Check>
    void forNew(const QList<Entry>& all, const QList<Entry>& base, const Check& check)
    {
        QSet<QString> ids;
        for (const Entry& entry : base)
            ids.insert(entry.id);
        for (qsizetype i = base.size(); i < all.size() && m_result; ++i) {
            checkId(all[i].id, ids);
            check(all[i]);
        }
    }

    void checkId(const QString& id, QSet<QString>& taken)
    {
        static const QRegularExpression legal(QStringLiteral("\\A[A-Za-z0-9_.-]{1,54}\\z"));
        if (!legal.match(id).hasMatch())
            add(Messages::tr("\"%1\" is not a legal id").arg(id.left(80)));
        else if (taken.contains(id))
            add(Messages::tr("\"%1\" is defined already, by the built-in catalogue or by another pack").arg(id));
        taken.insert(id);
    }

    void text(const QString& text)
    {
        if (text.size() > pack_limits::textLength)
            add(Messages::tr("A text has more than %1 characters").arg(pack_limits::textLength));
    }
    void texts(std::initializer_list<QString> list)
    {
        for (const QString& entry : list)
            text(entry);
    }
    void label(const QString& text, qsizetype limit)
    {
        if (text.isEmpty() || text.size() > limit)
            add(Messages::tr("\"%1\" is empty or longer than %2 characters").arg(text.left(80)).arg(limit));
    }
    void range(int value)
    {
        if (value < 1 || value > 5)
            add(Messages::tr("A rating is not between 1 and 5"));
    }
    template <typename Known>
    void known(const QStringList& ids, Known isKnown)
    {
        if (ids.size() > pack_limits::yamlItems)
            add(Messages::tr("A list has more than %1 entries").arg(pack_limits::yamlItems));
        for (const QString& id : ids) {
            if (m_result && !isKnown(id))
                add(Messages::tr("The pack refers to \"%1\", which is not in this catalogue").arg(id.left(80)));
        }
    }
    void provisions(const QStringList& ids)
    {
        known(ids, [&](const QString& id) { return m_all.provision(id) != nullptr; });
    }

    void checkInfo()
    {
        const PackInfo& info = m_all.packs().constLast();
        static const QRegularExpression legal(QStringLiteral("\\A[a-z0-9-]{1,54}\\z"));
        if (!legal.match(info.id).hasMatch() || info.id == u"provisor")
            add(Messages::tr("The pack has no legal id"));
        for (const PackInfo& other : m_base.packs()) {
            if (other.id == info.id)
                add(Messages::tr("The pack \"%1\" is loaded already").arg(info.id));
        }
        label(info.title, 200);
        label(info.version, 80);
        texts({info.licence, info.source, info.official.source, info.official.licence, info.official.edition});
    }

    void checkStandard()
    {
        forNew(m_all.stakeholders(), m_base.stakeholders(), [&](const Stakeholder& entry) {
            texts({entry.name, entry.plural, entry.definition});
        });
        forNew(m_all.editions(), m_base.editions(), [&](const Edition& entry) {
            texts({entry.name, entry.date, entry.note});
        });
        forNew(m_all.principles(), m_base.principles(), [&](const Principle& entry) { text(entry.title); });
        forNew(m_all.provisions(), m_base.provisions(), [&](const CatalogueProvision& entry) {
            texts({entry.title, entry.summary, entry.evidence, entry.conditionText, entry.differences});
            if (entry.duties.isEmpty() || entry.addressees.isEmpty() || !m_all.principle(entry.principle))
                add(Messages::tr("The provision \"%1\" is incomplete").arg(entry.id));
        });
        checkOfficial();
    }

    void checkOfficial()
    {
        const OfficialWording& ours = m_all.packs().constLast().official;
        const bool isStated = !ours.source.isEmpty() && !ours.licence.isEmpty();
        for (qsizetype i = 0; i < m_all.provisions().size() && m_result; ++i) {
            const CatalogueProvision& provision = m_all.provisions()[i];
            bool has = false;
            for (const Duty& duty : provision.duties) {
                has |= !duty.officialText.isEmpty();
                text(duty.officialText);
            }
            if (!has)
                continue;
            const CatalogueProvision* before = i < m_base.provisions().size() ? &m_base.provisions()[i] : nullptr;
            const bool wasThere = before && !before->official.source.isEmpty();
            const bool isSame =
                before && std::equal(before->duties.begin(), before->duties.end(), provision.duties.begin(),
                                     provision.duties.end(),
                                     [](const Duty& a, const Duty& b) { return a.officialText == b.officialText; });
            if (wasThere && (!isSame || provision.official != before->official))
                add(Messages::tr("Another pack has an official text for the provision %1").arg(provision.id));
            else if (!wasThere && !isStated)
                add(Messages::tr("The pack does not say where its official texts come from"));
        }
    }

    void checkComponents()
    {
        QSet<QString> icons;
        for (const ComponentType& type : m_base.componentTypes())
            icons.insert(type.icon);
        forNew(m_all.componentGroups(), m_base.componentGroups(),
               [&](const ComponentGroup& entry) { label(entry.name, 200); });
        forNew(m_all.componentTypes(), m_base.componentTypes(), [&](const ComponentType& entry) {
            label(entry.name, 200);
            label(entry.shortName, 20);
            text(entry.description);
            if (!icons.contains(entry.icon))
                add(Messages::tr("There is no picture \"%1\"").arg(entry.icon.left(80)));
            known(entry.properties, [&](const QString& id) { return m_all.property(id) != nullptr; });
        });
        if (m_all.typeGroups().size() > m_base.typeGroups().size() + pack_limits::yamlItems)
            add(Messages::tr("A list has more than %1 entries").arg(pack_limits::yamlItems));
        for (auto group = m_base.typeGroups().cbegin(); group != m_base.typeGroups().cend(); ++group) {
            if (m_all.typeGroups().value(group.key()) != group.value())
                add(Messages::tr("\"%1\" is defined already, by the built-in catalogue or by another pack")
                        .arg(group.key()));
        }
        for (const QStringList& types : m_all.typeGroups())
            known(types, [&](const QString& id) { return m_all.componentType(id) != nullptr; });
        const auto property = [&](const Property& entry) {
            label(entry.label, 24);
            texts({entry.question, entry.help});
            if (entry.values.size() > 60)
                add(Messages::tr("The property \"%1\" has too many values").arg(entry.id));
            for (const PropertyValue& value : entry.values) {
                label(value.id, 80);
                label(value.label, 200);
            }
        };
        forNew(m_all.properties(), m_base.properties(), property);
        forNew(m_all.systemQuestions(), m_base.systemQuestions(), property);
    }

    void checkThreats()
    {
        if (m_all.threats().size() - m_base.threats().size() > pack_limits::threats)
            add(Messages::tr("The pack has more than %1 threats").arg(pack_limits::threats));
        forNew(m_all.threatFamilies(), m_base.threatFamilies(),
               [&](const ThreatFamily& entry) { label(entry.name, 200); });
        QSet<QString> families;
        for (const ThreatFamily& family : m_all.threatFamilies())
            families.insert(family.id);
        forNew(m_all.threats(), m_base.threats(), [&](const CatalogueThreat& entry) {
            label(entry.title, 200);
            label(entry.shortTitle, 32);
            label(entry.effect, 60);
            texts({entry.description, entry.attack, entry.inModel, entry.evidence, entry.checks.join(u' ')});
            range(entry.capability);
            range(entry.maturity);
            for (auto it = entry.impact.begin(); it != entry.impact.end(); ++it) {
                range(it.value());
                if (!QLatin1String(impactDimensions).contains(it.key()))
                    add(Messages::tr("A dimension of impact is unknown"));
            }
            known({entry.family}, [&](const QString& id) { return families.contains(id); });
            known(entry.types, [&](const QString& id) { return m_all.componentType(id) != nullptr; });
            known(entry.mitigations, [&](const QString& id) { return m_all.mitigation(id) != nullptr; });
            known(entry.references, [&](const Reference& reference) { return m_all.reference(reference) != nullptr; });
            provisions(entry.provisions);
            known(entry.aliases, [&](const QString& alias) { return !m_base.threat(alias); });
        });
    }

    void checkMitigations()
    {
        static const QStringList kinds{QStringLiteral("preventive"), QStringLiteral("detective"),
                                       QStringLiteral("corrective"), QStringLiteral("governance")};
        static const QStringList levels{QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")};
        static const QStringList efforts{QString(), QStringLiteral("small"), QStringLiteral("medium"),
                                         QStringLiteral("large")};
        forNew(m_all.mitigations(), m_base.mitigations(), [&](const CatalogueMitigation& entry) {
            label(entry.title, 200);
            label(entry.shortTitle, 32);
            texts({entry.description, entry.evidence, entry.verify, entry.effortBasis, entry.limits});
            if (!kinds.contains(entry.kind) || !levels.contains(entry.effectiveness) || !efforts.contains(entry.effort))
                add(Messages::tr("The mitigation \"%1\" has an illegal value").arg(entry.id));
            known(entry.references, [&](const Reference& reference) { return m_all.reference(reference) != nullptr; });
            provisions(entry.provisions);
        });
    }

    template <typename Known>
    void known(const QList<Reference>& references, Known isKnown)
    {
        for (const Reference& reference : references) {
            if (m_result && !isKnown(reference))
                add(Messages::tr("The pack refers to \"%1\", which is not in this catalogue")
                        .arg(reference.id.left(80)));
        }
    }

    void checkFrameworks()
    {
        for (qsizetype i = m_base.frameworks().size(); i < m_all.frameworks().size(); ++i) {
            const Framework& entry = m_all.frameworks()[i];
            texts({entry.name, entry.version, entry.date, entry.licence, entry.url, entry.note});
            if (m_base.framework(entry.id, entry.edition))
                add(Messages::tr("\"%1\" is defined already, by the built-in catalogue or by another pack")
                        .arg(entry.id.left(80)));
        }
        for (qsizetype i = m_base.references().size(); i < m_all.references().size(); ++i) {
            const FrameworkEntry& entry = m_all.references()[i];
            texts({entry.name, entry.url, entry.reference.id});
            if (m_base.reference(entry.reference))
                add(Messages::tr("\"%1\" is defined already, by the built-in catalogue or by another pack")
                        .arg(entry.reference.id.left(80)));
        }
    }

    void checkRules()
    {
        if (!m_checkRule)
            return;
        const auto check = [&](const QString& id, const QString& rule, Scope scope, const QStringList& types) {
            if (const Result<void> checked = m_checkRule(rule, scope, types, m_all); !checked)
                add(Messages::tr("The rule of \"%1\" cannot be used: %2").arg(id, checked.error().message));
        };
        for (qsizetype i = m_base.threats().size(); i < m_all.threats().size() && m_result; ++i) {
            const CatalogueThreat& threat = m_all.threats()[i];
            check(threat.id, threat.rule, threat.scope, threat.types);
        }
        for (qsizetype i = m_base.provisions().size(); i < m_all.provisions().size() && m_result; ++i) {
            const CatalogueProvision& provision = m_all.provisions()[i];
            if (!provision.conditionRule.isEmpty())
                check(provision.id, provision.conditionRule, Scope::System, {});
        }
    }

    const Catalogue& m_all;
    const Catalogue& m_base;
    const RuleCheck& m_checkRule;
    Result<void> m_result;
};

Result<void> checkPackContent(const Catalogue& all, const Catalogue& base, const RuleCheck& checkRule)
{
    return PackCheck(all, base, checkRule).run();
}

} // namespace provisor
