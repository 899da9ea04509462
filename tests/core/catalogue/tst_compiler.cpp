#include "core/catalogue/Compiler.h"

#include <QtTest>

using namespace provisor;

/// Mistakes in the sources. Each folder below tests/data/catalogue/broken holds files that replace or join those of
/// `minimal`, and expected.txt with what the compiler has to say.
class CompilerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minimalCatalogueCompiles();
    void mistakesAreReported_data();
    void mistakesAreReported();
    void missingFolderIsReported();
    void emptyFolderIsReported();
    void mistakeBecomesAnError();
    void packRefersToItsBase();
    void packMayNotRepeatItsBase();
    void foreignDatabasesAreRefused_data();
    void foreignDatabasesAreRefused();
};

namespace {

const QString data = QStringLiteral(TEST_DATA "/catalogue/");

void copyFiles(const QString& from, const QString& to)
{
    QDirIterator it(from, {QStringLiteral("*.yaml")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString target = to + u'/' + QDir(from).relativeFilePath(it.next());
        QDir().mkpath(QFileInfo(target).path());
        QFile::remove(target);
        if (!QFile::copy(it.filePath(), target))
            qFatal("cannot copy %s", qPrintable(it.filePath()));
    }
}

/// Stands in for the rule language, which lies above: it knows two rules.
Result<void> knowsTwoRules(const QString& rule, Scope scope, const QStringList& types, const Catalogue& catalogue)
{
    const bool isThreat = scope == Scope::Element && rule == u"e.exposure == \"internet\"" &&
                          types == QStringList{QStringLiteral("chatbot")};
    const bool isCondition = scope == Scope::System && rule == u"\"developer\" in roles" && types.isEmpty();
    if ((isThreat || isCondition) && catalogue.property(QStringLiteral("exposure")))
        return {};
    return fail(Error::input(QStringLiteral("Bad rule"), {}, QStringLiteral("line 1, column 3 of the rule"),
                             QStringLiteral("Write it well")));
}

QString expectation(const QString& folder)
{
    QFile file(folder + QStringLiteral("/expected.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void writeFile(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

CataloguePointer minimalCatalogue()
{
    return *Catalogue::load(*compileCatalogue(data + QStringLiteral("minimal")));
}

} // namespace

void CompilerTest::minimalCatalogueCompiles()
{
    CompileOptions options;
    options.checkRule = knowsTwoRules;
    const auto compiled = compileCatalogue(data + QStringLiteral("minimal"), options);
    QVERIFY2(compiled, qPrintable(compiled ? QString() : compiled.error().first().toString()));
    const CataloguePointer catalogue = *Catalogue::load(*compiled);
    QCOMPARE(catalogue->threat(QStringLiteral("prompt-injection"))->id, QStringLiteral("injection"));
    QCOMPARE(catalogue->componentType(QStringLiteral("assistant"))->id, QStringLiteral("chatbot"));
    QCOMPARE(catalogue->componentType(QStringLiteral("chatbot"))->properties,
             QStringList({QStringLiteral("exposure"), QStringLiteral("languages"), QStringLiteral("owner")}));
    QCOMPARE(catalogue->provisions().first().duties.first().text, catalogue->provisions().first().summary);
    QCOMPARE(
        catalogue->threats().first().examples.first().model,
        QByteArray(R"({"elements":[{"exposure":"internet","id":"bot","languages":["en","de"],"type":"chatbot"}]})"));
    QCOMPARE(catalogue->flowProperties().size(), 1);
    const CataloguePointer german = *Catalogue::load(*compiled, QStringLiteral("de"));
    QCOMPARE(german->property(QStringLiteral("exposure"))->valueLabel(QStringLiteral("internal")),
             QStringLiteral("Intern"));
    QCOMPARE(german->provisions().first().duties.first().text, german->provisions().first().summary);
}

void CompilerTest::mistakesAreReported_data()
{
    QTest::addColumn<QString>("folder");
    const QDir broken(data + QStringLiteral("broken"));
    const QStringList names = broken.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(names.size() > 30);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << broken.filePath(name);
}

void CompilerTest::mistakesAreReported()
{
    QFETCH(QString, folder);
    QTemporaryDir sources;
    copyFiles(data + QStringLiteral("minimal"), sources.path());
    copyFiles(folder, sources.path());
    CompileOptions options;
    options.checkRule = knowsTwoRules;
    const auto compiled = compileCatalogue(sources.path(), options);
    QVERIFY(!compiled);
    QString found;
    for (const CatalogueMistake& mistake : compiled.error())
        found += mistake.toString().remove(sources.path() + u'/') + u'\n';
    QCOMPARE(found, expectation(folder));
}

void CompilerTest::missingFolderIsReported()
{
    const auto compiled = compileCatalogue(QStringLiteral("/nowhere/at/all"));
    QVERIFY(!compiled);
    QCOMPARE(compiled.error().first().file, QStringLiteral("/nowhere/at/all"));
}

void CompilerTest::emptyFolderIsReported()
{
    const QTemporaryDir folder;
    const auto compiled = compileCatalogue(folder.path());
    QVERIFY(!compiled);
    QVERIFY(compiled.error().first().message.contains(u"catalogue"));
}

void CompilerTest::mistakeBecomesAnError()
{
    const CatalogueMistake mistake{QStringLiteral("a.yaml"), 3, 7, QStringLiteral("Wrong"), QStringLiteral("Right it")};
    QCOMPARE(mistake.toString(), QStringLiteral("a.yaml:3:7: error: Wrong. Right it"));
    QCOMPARE(mistake.toError().toString(), QStringLiteral("a.yaml: line 3, column 7: Wrong. Right it"));
}

void CompilerTest::packRefersToItsBase()
{
    CompileOptions options;
    options.base = minimalCatalogue();
    const auto compiled = compileCatalogue(data + QStringLiteral("pack"), options);
    QVERIFY2(compiled, qPrintable(compiled ? QString() : compiled.error().first().toString()));
    const CataloguePointer both = *Catalogue::load(*compiled, QStringLiteral("en"), options.base);
    QCOMPARE(both->threats().size(), 2);
    QCOMPARE(both->version(), QStringLiteral("1+pack-7"));
    QVERIFY(both->digest() != options.base->digest());
    const CatalogueThreat* threat = both->threat(QStringLiteral("gossip"));
    QCOMPARE(threat->types, QStringList{QStringLiteral("chatbot")});
    QVERIFY(both->mitigation(QStringLiteral("input-filter"))->threats.contains(QStringLiteral("gossip")));
    QVERIFY(both->threatFamilies().first().threats.contains(QStringLiteral("gossip")));
    QCOMPARE(both->search(QStringLiteral("gossip")).first().id, QStringLiteral("gossip"));
    QCOMPARE(both->search(QStringLiteral("overrides")).first().id, QStringLiteral("injection"));
    QCOMPARE(options.base->threats().size(), 1);
    QCOMPARE(options.base->mitigation(QStringLiteral("input-filter"))->threats.size(), 1);
}

void CompilerTest::packMayNotRepeatItsBase()
{
    QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("pack.yaml")),
              "catalogue: {id: pack, version: '1', title: Pack, language: en}\n"
              "type_groups:\n  TALKERS: [chatbot]\n");
    CompileOptions options;
    options.base = minimalCatalogue();
    const auto compiled = compileCatalogue(folder.path(), options);
    QVERIFY(!compiled);
    QCOMPARE(compiled.error().size(), 1);
    QCOMPARE(compiled.error().first().line, 3);
}

void CompilerTest::foreignDatabasesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = *compileCatalogue(data + QStringLiteral("minimal"));
    QByteArray otherVersion = good;
    otherVersion[63] = 99; // user_version
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("cut off") << good.first(5000);
    QTest::newRow("other version") << otherVersion;
    QTest::newRow("zeros inside") << QByteArray(good).replace(4096, 40000, QByteArray(40000, '\0'));
}

void CompilerTest::foreignDatabasesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const Result<CataloguePointer> catalogue = Catalogue::load(bytes);
    QVERIFY(!catalogue);
    QVERIFY(!catalogue.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(CompilerTest)
#include "tst_compiler.moc"
