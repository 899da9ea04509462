#include "core/catalogue/Compiler.h"

#include <QtTest>

using namespace provisor;

/// Checks the built-in catalogue as a whole, and what the compiler and the reader make of it.
class RealCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void compilesToTheSameBytesAgain();
    void hasAsManyEntriesAsTheSources();
    void provisionsAreThoseOfTheStandard_data();
    void provisionsAreThoseOfTheStandard();
    void provisionsAreFoundByUkId();
    void everyTypeHasOwnThenCommonProperties();
    void typeGroupsAreResolved();
    void threatsAndMitigationsNameEachOther();
    void provisionsNameThreatsAndMitigations();
    void referencesCountEntriesBelow();
    void formerIdsOfReferencesAreFound();
    void examplesAreJson();
    void germanIsComplete();
    void unknownLanguageFallsBackToEnglish();
    void loadsFast();

private:
    QByteArray m_database;
    CataloguePointer m_catalogue;
};

namespace {

QString sources()
{
    return QStringLiteral(SOURCE_ROOT "/resources/catalogue");
}

QList<QStringList> tableRows(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(path));
    QList<QStringList> rows;
    for (const QByteArray& line : file.readAll().trimmed().split('\n').mid(1))
        rows.append(QString::fromUtf8(line).split(u'\t'));
    return rows;
}

QString addresseeText(const CatalogueProvision& provision)
{
    const QMap<QString, QString> names{{QStringLiteral("developer"), QStringLiteral("Developers")},
                                       {QStringLiteral("system-operator"), QStringLiteral("System Operators")},
                                       {QStringLiteral("data-custodian"), QStringLiteral("Data Custodians")},
                                       {QStringLiteral("end-user"), QStringLiteral("End-users")},
                                       {QStringLiteral("organisation"), QStringLiteral("Organisations")}};
    QStringList texts;
    for (const Addressee& addressee : provision.addressees) {
        QString text = names.value(addressee.who);
        if (addressee.mark == Addressee::Mark::Implied)
            text += QStringLiteral(" (implied)");
        if (addressee.mark == Addressee::Mark::Supporting)
            text += QStringLiteral(" (supporting)");
        texts.append(text);
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace

void RealCatalogueTest::initTestCase()
{
    const auto compiled = compileCatalogue(sources());
    if (!compiled) {
        for (const CatalogueMistake& mistake : compiled.error())
            qWarning().noquote() << mistake.toString();
        QFAIL("the catalogue does not compile");
    }
    m_database = *compiled;
    const Result<CataloguePointer> catalogue = Catalogue::load(m_database);
    QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error().toString()));
    m_catalogue = *catalogue;
}

void RealCatalogueTest::compilesToTheSameBytesAgain()
{
    QVERIFY(*compileCatalogue(sources()) == m_database);
    QCOMPARE(m_catalogue->digest().size(), 64);
}

void RealCatalogueTest::hasAsManyEntriesAsTheSources()
{
    QCOMPARE(m_catalogue->editions().size(), 3);
    QCOMPARE(m_catalogue->principles().size(), 13);
    QCOMPARE(m_catalogue->provisions().size(), 72);
    QCOMPARE(m_catalogue->componentGroups().size(), 10);
    QCOMPARE(m_catalogue->componentTypes().size(), 47);
    QCOMPARE(m_catalogue->typeGroups().size(), 15);
    QCOMPARE(m_catalogue->properties().size(), 151);
    QCOMPARE(m_catalogue->systemQuestions().size(), 10);
    QCOMPARE(m_catalogue->threatFamilies().size(), 11);
    QCOMPARE(m_catalogue->threats().size(), 140);
    QCOMPARE(m_catalogue->mitigations().size(), 152);
    qsizetype duties = 0;
    for (const CatalogueProvision& provision : m_catalogue->provisions())
        duties += provision.duties.size();
    QCOMPARE(duties, 76);
    qsizetype links = 0;
    for (const CatalogueThreat& threat : m_catalogue->threats())
        links += threat.mitigations.size();
    QCOMPARE(links, 690);
}

void RealCatalogueTest::provisionsAreThoseOfTheStandard_data()
{
    QTest::addColumn<QStringList>("row");
    for (const QStringList& row : tableRows(QStringLiteral(TEST_DATA "/catalogue/provisions.tsv")))
        QTest::newRow(qPrintable(row.at(0))) << row;
}

void RealCatalogueTest::provisionsAreThoseOfTheStandard()
{
    QFETCH(QStringList, row);
    const CatalogueProvision* provision = m_catalogue->provision(row.at(0));
    QVERIFY(provision);
    QCOMPARE(provision->ukId, row.at(1));
    const Principle* principle = m_catalogue->principle(provision->principle);
    QVERIFY(principle);
    QCOMPARE(QString::number(principle->number), row.at(2));
    QCOMPARE(principle->phase, QString(row.at(3)).toLower().replace(u' ', u'-'));
    QCOMPARE(provision->parent, row.at(4));
    QCOMPARE(provision->modality(), QString(row.at(5)).remove(QStringLiteral("mixed: ")));
    QCOMPARE(addresseeText(*provision), row.at(6));
    QCOMPARE(provision->title, row.at(7));
    QCOMPARE(provision->summary, row.at(8));
    QCOMPARE(provision->evidence, row.at(9));
    QCOMPARE(provision->confidence, row.at(10));
    for (const Duty& duty : provision->duties)
        QVERIFY(!duty.text.isEmpty());
}

void RealCatalogueTest::provisionsAreFoundByUkId()
{
    for (const CatalogueProvision& provision : m_catalogue->provisions())
        QCOMPARE(m_catalogue->provision(provision.ukId), &provision);
    QVERIFY(!m_catalogue->provision(QStringLiteral("9.9")));
}

void RealCatalogueTest::everyTypeHasOwnThenCommonProperties()
{
    const ComponentType* type = m_catalogue->componentType(QStringLiteral("end-user"));
    QVERIFY(type);
    QCOMPARE(type->properties.mid(0, 2),
             QStringList({QStringLiteral("trust_level"), QStringLiteral("user_population")}));
    for (const ComponentType& each : m_catalogue->componentTypes()) {
        QCOMPARE(QSet<QString>(each.properties.begin(), each.properties.end()).size(), each.properties.size());
        for (const QString& id : each.properties)
            QVERIFY2(m_catalogue->property(id), qPrintable(id));
        for (const char* common : {"type", "zone", "owner_role", "in_inventory", "criticality", "backup"})
            QVERIFY2(each.properties.contains(QLatin1String(common)), qPrintable(each.id));
        // Rules read it on every store, so every store has to be asked.
        if (m_catalogue->typeGroups().value(QStringLiteral("STORE")).contains(each.id))
            QVERIFY2(each.properties.contains(QStringLiteral("data_classes")), qPrintable(each.id));
    }
}

void RealCatalogueTest::typeGroupsAreResolved()
{
    const CatalogueThreat* threat = m_catalogue->threat(QStringLiteral("direct-prompt-injection"));
    QVERIFY(threat);
    QCOMPARE(threat->types, QStringList({QStringLiteral("ai-application"), QStringLiteral("agent"),
                                         QStringLiteral("inference-service")}));
    QCOMPARE(threat->impact.value(u'I'), 4);
    QVERIFY(threat->noCompleteDefence);
}

void RealCatalogueTest::threatsAndMitigationsNameEachOther()
{
    for (const CatalogueThreat& threat : m_catalogue->threats()) {
        for (const QString& id : threat.mitigations)
            QVERIFY(m_catalogue->mitigation(id)->threats.contains(threat.id));
    }
}

void RealCatalogueTest::provisionsNameThreatsAndMitigations()
{
    for (const CatalogueThreat& threat : m_catalogue->threats()) {
        for (const QString& id : threat.provisions)
            QVERIFY(m_catalogue->provision(id)->threats.contains(threat.id));
    }
    for (const CatalogueMitigation& mitigation : m_catalogue->mitigations()) {
        for (const QString& id : mitigation.provisions)
            QVERIFY(m_catalogue->provision(id)->mitigations.contains(mitigation.id));
    }
}

void RealCatalogueTest::referencesCountEntriesBelow()
{
    const QString atlas = QStringLiteral("mitre-atlas");
    const QString edition = QStringLiteral("2026.09");
    const QStringList own = m_catalogue->threatsFor({atlas, edition, QStringLiteral("AML.T0051.000")});
    const QStringList all = m_catalogue->threatsFor({atlas, edition, QStringLiteral("AML.T0051")});
    QVERIFY(own.contains(QStringLiteral("direct-prompt-injection")));
    QVERIFY(all.contains(QStringLiteral("direct-prompt-injection")));
    QVERIFY(all.contains(QStringLiteral("indirect-prompt-injection")));
    QVERIFY(!own.contains(QStringLiteral("indirect-prompt-injection")));
    QVERIFY(!m_catalogue->mitigationsFor({atlas, edition, QStringLiteral("AML.M0020")}).isEmpty());
    QVERIFY(m_catalogue->threatsFor({atlas, QStringLiteral("1999"), QStringLiteral("AML.T0051")}).isEmpty());
}

void RealCatalogueTest::formerIdsOfReferencesAreFound()
{
    const QList<const FrameworkEntry*> entries = m_catalogue->referencesById(QStringLiteral("AML.T0019"));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first()->reference.id, QStringLiteral("AML.T0115.000"));
    const FrameworkEntry* entry = m_catalogue->referencesById(QStringLiteral("LLM01:2025")).value(0);
    QVERIFY(entry);
    QCOMPARE(entry->successor.id, QStringLiteral("LLM01:2026"));
    QVERIFY(m_catalogue->reference(entry->successor));
}

void RealCatalogueTest::examplesAreJson()
{
    qsizetype examples = 0;
    for (const CatalogueThreat& threat : m_catalogue->threats()) {
        for (const RuleExample& example : threat.examples) {
            QVERIFY(!QJsonDocument::fromJson(example.model).object().isEmpty());
            ++examples;
        }
    }
    QCOMPARE(examples, 410);
}

void RealCatalogueTest::germanIsComplete()
{
    QCOMPARE(m_catalogue->languages(), QStringList({QStringLiteral("en"), QStringLiteral("de")}));
    const CataloguePointer german = *Catalogue::load(m_database, QStringLiteral("de"));
    QCOMPARE(german->digest(), m_catalogue->digest());
    QCOMPARE(german->threat(QStringLiteral("direct-prompt-injection"))->title,
             QStringLiteral("Direkte Prompt-Injection"));
    qsizetype same = 0;
    for (qsizetype i = 0; i < german->threats().size(); ++i)
        same += german->threats()[i].description == m_catalogue->threats()[i].description;
    for (qsizetype i = 0; i < german->provisions().size(); ++i) {
        same += german->provisions()[i].duties.last().text == m_catalogue->provisions()[i].duties.last().text;
        same += !german->provisions()[i].conditionText.isEmpty() &&
                german->provisions()[i].conditionText == m_catalogue->provisions()[i].conditionText;
    }
    for (qsizetype i = 0; i < german->properties().size(); ++i)
        same += german->properties()[i].question == m_catalogue->properties()[i].question;
    QCOMPARE(same, 0);
}

void RealCatalogueTest::unknownLanguageFallsBackToEnglish()
{
    const CataloguePointer french = *Catalogue::load(m_database, QStringLiteral("fr"));
    QCOMPARE(french->threats().first().title, m_catalogue->threats().first().title);
    QVERIFY(!french->search(QStringLiteral("poisoning")).isEmpty());
}

void RealCatalogueTest::loadsFast()
{
    for (const char* language : {"en", "de"}) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(Catalogue::load(m_database, QLatin1String(language)));
        qInfo("loading %s took %.1f ms, database %lld KiB", language, double(timer.nsecsElapsed()) / 1e6,
              qlonglong(m_database.size() / 1024));
    }
}

QTEST_GUILESS_MAIN(RealCatalogueTest)
#include "tst_real_catalogue.moc"
