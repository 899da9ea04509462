#include "core/report/HtmlWriter.h"
#include "core/report/MarkdownWriter.h"
#include "tests/core/report/support/SampleInput.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace provisor;
using namespace provisor::report;

namespace {

QString html(const SampleOptions& options, const QString& name = QStringLiteral("board"))
{
    return QString::fromUtf8(
        writeReport(sampleInput(options), name, QStringLiteral("html"), sampleResources()).value_or(QByteArray()));
}

/// HTML with its void elements closed, so that an XML reader can tell whether the rest nests.
QString closed(QString text)
{
    static const QRegularExpression empty(QStringLiteral("<(meta|hr|img|br)([^>]*?)/?>"));
    text.replace(QStringLiteral("<!DOCTYPE html>"), QString());
    return text.replace(empty, QStringLiteral("<\\1\\2/>"));
}

} // namespace

class HtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elementsNest_data();
    void elementsNest();
    void idsAreUniqueAndLinksLeadToThem();
    void whatHoldsForAKindOfThreatIsSaidOnce();
    void hasLandmarksLanguageAndSkipLink();
    void headCellsHaveScopes();
    void nothingIsLoadedFromElsewhere();
    void hostileNamesAreEscaped_data();
    void hostileNamesAreEscaped();
    void picturesAreAsLargeAsOnPaper();
    void missingTemplateIsAnError();
    void markdownKeepsHostileNamesInert();
};

void HtmlTest::elementsNest_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("board") << QStringLiteral("board");
    QTest::newRow("full") << QStringLiteral("full");
}

void HtmlTest::elementsNest()
{
    QFETCH(QString, name);
    QXmlStreamReader reader(closed(html({}, name)));
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(),
             qPrintable(reader.errorString() + QStringLiteral(" in line ") + QString::number(reader.lineNumber())));
}

void HtmlTest::idsAreUniqueAndLinksLeadToThem()
{
    const QString text = html({}, QStringLiteral("full"));
    static const QRegularExpression idPattern(QStringLiteral("<(?!svg|g[ >])[a-z0-9]+[^>]* id=\"([^\"]+)\""));
    static const QRegularExpression linkPattern(QStringLiteral("href=\"#([^\"]+)\""));
    QSet<QString> ids;
    for (auto matches = idPattern.globalMatch(text); matches.hasNext();) {
        const QString id = matches.next().captured(1);
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids.insert(id);
    }
    int links = 0;
    for (auto matches = linkPattern.globalMatch(text); matches.hasNext(); ++links) {
        const QString id = matches.next().captured(1);
        QVERIFY2(ids.contains(id), qPrintable(id));
    }
    QVERIFY(links > 100);
}

void HtmlTest::whatHoldsForAKindOfThreatIsSaidOnce()
{
    SampleOptions options;
    options.threats = 300; // more than there are kinds
    const QString text = html(options, QStringLiteral("full"));
    const ReportInput input = sampleInput(options);
    QHash<const CatalogueThreat*, int> raised;
    for (const Threat& threat : input.analysis->threats) {
        if (threat.isRaised && threat.catalogue)
            ++raised[threat.catalogue];
    }
    int severalTimes = 0;
    for (auto it = raised.cbegin(); it != raised.cend(); ++it) {
        const qsizetype count = text.count(it.key()->attack.toHtmlEscaped());
        QVERIFY2(count <= 1, qPrintable(it.key()->id));
        severalTimes += it.value() > 1 && count == 1 ? 1 : 0;
    }
    QVERIFY(severalTimes > 5);
}

void HtmlTest::hasLandmarksLanguageAndSkipLink()
{
    const QString text = html({});
    for (const char* piece : {"<html lang=\"en\">", "<main id=\"content\"", "<header", "<footer", "<nav",
                              "class=\"skip\" href=\"#content\"", "<h1"})
        QVERIFY2(text.contains(QLatin1String(piece)), piece);
}

void HtmlTest::headCellsHaveScopes()
{
    static const QRegularExpression bare(QStringLiteral("<th(?=[ >])(?![^>]*scope=)[^>]*>"));
    const QString text = html({}, QStringLiteral("full"));
    QVERIFY(text.contains(QLatin1String("<th scope=\"col\"")));
    QVERIFY(text.contains(QLatin1String("scope=\"row\"")));
    QVERIFY(!bare.match(text).hasMatch());
}

void HtmlTest::nothingIsLoadedFromElsewhere()
{
    static const QRegularExpression loading(
        QStringLiteral("(src|srcset)=\"(?!data:)|url\\(|@import|<script|<link|<iframe"));
    const auto match = loading.match(html({}, QStringLiteral("full")));
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured(0)));
}

void HtmlTest::picturesAreAsLargeAsOnPaper()
{
    static const QRegularExpression picture(QStringLiteral("<svg[^>]* width=\"([^\"]+)\" height=\"([^\"]+)\""));
    int pictures = 0;
    for (auto matches = picture.globalMatch(html({})); matches.hasNext(); ++pictures) {
        const auto match = matches.next();
        QVERIFY2(match.captured(1).endsWith(u"pt") && match.captured(2).endsWith(u"pt"), qPrintable(match.captured(0)));
    }
    QVERIFY(pictures > 5);
}

void HtmlTest::hostileNamesAreEscaped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("absent");
    QTest::newRow("script") << QStringLiteral("<script>alert(1)</script>") << QStringLiteral("<script>alert");
    QTest::newRow("attribute") << QStringLiteral("\" onmouseover=\"alert(1)") << QStringLiteral("\" onmouseover=\"");
    QTest::newRow("mustache") << QStringLiteral("{{{title}}}{{#rows}}") << QStringLiteral("<<none>>");
    QTest::newRow("image") << QStringLiteral("<img src=x onerror=alert(1)>") << QStringLiteral("<img src=x");
}

void HtmlTest::hostileNamesAreEscaped()
{
    QFETCH(QString, name);
    QFETCH(QString, absent);
    SampleOptions options;
    options.firstElementName = name;
    for (const QString& report : {QStringLiteral("board"), QStringLiteral("full")}) {
        const QString text = html(options, report);
        QVERIFY(!text.isEmpty());
        QVERIFY(!text.contains(absent));
        QVERIFY2(text.contains(QStringLiteral("<bdi>") + name.toHtmlEscaped().replace(u'\'', QLatin1String("&#39;"))),
                 "the name is shown, isolated");
    }
}

void HtmlTest::missingTemplateIsAnError()
{
    const ResourceProvider none = [](const QString& name) -> Result<QByteArray> {
        return fail(Error::input(QStringLiteral("missing"), name));
    };
    const auto result = writeReport(sampleInput(), QStringLiteral("board"), QStringLiteral("html"), none);
    QVERIFY(!result);
    QVERIFY(result.error().file.contains(QStringLiteral("page.mustache")));
}

void HtmlTest::markdownKeepsHostileNamesInert()
{
    ReportDocument document;
    document.blocks = {block({data(QStringLiteral("<b>*x*</b> | [a](javascript:y)"))}),
                       block({Run{.text = QStringLiteral("z"), .link = QStringLiteral("javascript:y")}})};
    const QString text = QString::fromUtf8(writeMarkdown(document));
    QVERIFY(text.contains(QStringLiteral("&lt;b>\\*x\\*&lt;/b> \\| \\[a\\](javascript:y)")));
    QVERIFY(!text.contains(QStringLiteral("](<javascript")));
}

QTEST_GUILESS_MAIN(HtmlTest)
#include "tst_html.moc"
