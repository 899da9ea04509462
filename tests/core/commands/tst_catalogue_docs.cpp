#include "core/catalogue/Compiler.h"
#include "core/commands/CatalogueDocs.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace provisor;

/// The pages of docs/catalogue: made from the sources, complete, and with links that lead somewhere.
class CatalogueDocsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesOfTheDocumentationAreUpToDate();
    void everyEntryIsOnOnePage();
    void linksLeadToEntries();
    void everyTextHasTheLengthForAWorkshop();

private:
    CataloguePointer m_catalogue;
    QMap<QString, QByteArray> m_pages;
};

namespace {

QByteArray anchor(const QString& id)
{
    return QByteArray("<a id=\"") + id.toUtf8() + QByteArray("\">");
}

} // namespace

void CatalogueDocsTest::initTestCase()
{
    const auto bytes = compileCatalogue(QStringLiteral(SOURCE_ROOT "/resources/catalogue"));
    QVERIFY(bytes);
    const auto catalogue = Catalogue::load(*bytes);
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
    m_pages = catalogueDocs(*m_catalogue);
}

void CatalogueDocsTest::pagesOfTheDocumentationAreUpToDate()
{
    const QString advice = QStringLiteral("run: provisor-cli catalogue docs -o docs/catalogue");
    const QDir folder(QStringLiteral(SOURCE_ROOT "/docs/catalogue"));
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        QFile file(folder.filePath(page.key()));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(page.key() + u' ' + advice));
        QVERIFY2(file.readAll() == page.value(), qPrintable(page.key() + u' ' + advice));
    }
}

void CatalogueDocsTest::everyEntryIsOnOnePage()
{
    QByteArray all;
    for (const QByteArray& page : m_pages)
        all += page;
    QStringList ids;
    for (const CatalogueProvision& provision : m_catalogue->provisions())
        ids.append(provision.id);
    for (const CatalogueThreat& threat : m_catalogue->threats())
        ids.append(threat.id);
    for (const CatalogueMitigation& mitigation : m_catalogue->mitigations())
        ids.append(mitigation.id);
    QCOMPARE(ids.size(), 72 + 140 + 152);
    for (const QString& id : ids)
        QVERIFY2(all.count(anchor(id)) == 1, qPrintable(id));
}

void CatalogueDocsTest::linksLeadToEntries()
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)#]+)(?:#([^)]+))?\\)"));
    int links = 0;
    for (const QByteArray& page : m_pages) {
        for (auto found = link.globalMatch(QString::fromUtf8(page)); found.hasNext(); ++links) {
            const auto match = found.next();
            QVERIFY2(m_pages.contains(match.captured(1)), qPrintable(match.captured(0)));
            if (match.hasCaptured(2))
                QVERIFY2(m_pages.value(match.captured(1)).contains(anchor(match.captured(2))),
                         qPrintable(match.captured(0)));
        }
    }
    QVERIFY(links > 2000);
}

void CatalogueDocsTest::everyTextHasTheLengthForAWorkshop()
{
    static const QRegularExpression row(QStringLiteral("\\| \\[[^|]+ \\| (\\d+) \\|"));
    int rows = 0;
    for (auto found = row.globalMatch(QString::fromUtf8(m_pages.value(QStringLiteral("words.md")))); found.hasNext();
         ++rows) {
        const auto match = found.next();
        const int words = match.captured(1).toInt();
        QVERIFY2(words >= 40 && words <= 120, qPrintable(match.captured(0)));
    }
    QCOMPARE(rows, 140 + 152);
    for (const CatalogueThreat& threat : m_catalogue->threats()) {
        QVERIFY2(!threat.attack.isEmpty() && !threat.evidence.isEmpty(), qPrintable(threat.id));
        QVERIFY2(threat.inModel.contains(u"{target}") || threat.inModel.contains(u"{from}"), qPrintable(threat.id));
        QVERIFY2(threat.checks.size() >= 2 && threat.checks.size() <= 3, qPrintable(threat.id));
    }
    for (const CatalogueMitigation& mitigation : m_catalogue->mitigations())
        QVERIFY2(!mitigation.verify.isEmpty() && !mitigation.limits.isEmpty() && !mitigation.effort.isEmpty() &&
                     !mitigation.effortBasis.isEmpty(),
                 qPrintable(mitigation.id));
}

QTEST_GUILESS_MAIN(CatalogueDocsTest)
#include "tst_catalogue_docs.moc"
