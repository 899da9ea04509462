// The running program finds its texts in the embedded files.

#include "core/document/Document.h"
#include "translations/Translations.h"

#include <QTest>

namespace provisor {

namespace {

/// What a class of the namespace with a meta object says: refused, as the record is not in the model.
QString documentMessage()
{
    Document document;
    Change change;
    change.deltas.append(Delta::deletion(Record(Kind::Person, Id::create())));
    const Result<bool> result = document.apply(change);
    return result ? QString() : result.error().message;
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languageOfALocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de_DE") << QStringLiteral("de");
        QTest::newRow("Austria") << QStringLiteral("de_AT") << QStringLiteral("de");
        QTest::newRow("English") << QStringLiteral("en_GB") << QStringLiteral("en");
        QTest::newRow("not there") << QStringLiteral("pl_PL") << QStringLiteral("en");
        QTest::newRow("no locale") << QStringLiteral("C") << QStringLiteral("en");
    }

    void languageOfALocale()
    {
        QFETCH(QString, locale);
        QTEST(languageFor(locale), "language");
    }

    void classesOfTheNamespaceAreTranslated()
    {
        installLanguage(QStringLiteral("en"));
        const QString english = documentMessage();
        QVERIFY2(english.contains(QStringLiteral("is not in the state this change was made for")), qPrintable(english));
        installLanguage(QStringLiteral("de"));
        const QString german = documentMessage();
        QVERIFY2(german.contains(QStringLiteral("ist nicht in dem Zustand")), qPrintable(german));
    }

    void classesWithANameOfTheirOwnAreTranslated()
    {
        installLanguage(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("Schema", kindSpec(Kind::Mitigation).label), QStringLiteral("Mitigation"));
        installLanguage(QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("Schema", kindSpec(Kind::Mitigation).label), QStringLiteral("Maßnahme"));
    }

    void pluralFormsFollowTheNumber_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("English, one") << QStringLiteral("en") << 1 << QStringLiteral("1 threat");
        QTest::newRow("English, none") << QStringLiteral("en") << 0 << QStringLiteral("0 threats");
        QTest::newRow("German, one") << QStringLiteral("de") << 1 << QStringLiteral("1 Bedrohung");
        QTest::newRow("German, many") << QStringLiteral("de") << 77 << QStringLiteral("77 Bedrohungen");
    }

    void pluralFormsFollowTheNumber()
    {
        QFETCH(QString, language);
        QFETCH(int, number);
        installLanguage(language);
        QTEST(QCoreApplication::translate("AnalysisOutput", "%n threat(s)", nullptr, number), "text");
    }
};

} // namespace provisor

QTEST_GUILESS_MAIN(provisor::LanguageTest)
#include "tst_language.moc"
