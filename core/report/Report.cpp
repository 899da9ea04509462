#include "core/report/Report.h"

#include "core/report/HtmlWriter.h"
#include "core/report/MarkdownWriter.h"
#include "core/report/PdfWriter.h"
#include "core/report/Templates.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using namespace report;

/// Lays out until the page numbers in the text agree with the pages.
PagedReport pagesOf(const ReportDocument& document, const PageSize& size, Typesetter& typesetter)
{
    constexpr int passes = 4;
    PageNumbers numbers;
    PagedReport report;
    for (int pass = 0; pass < passes; ++pass) {
        report = layOutReport(document, size, typesetter, numbers);
        if (report.pageOf == numbers)
            break;
        numbers = report.pageOf;
    }
    return report;
}

/// The pages of the board report give way step by step until each holds what belongs on it.
ReportDocument fittedBoard(const Facts& facts, const PageSize& size, Typesetter& typesetter)
{
    BoardFit fit;
    ReportDocument document = buildBoard(facts, fit);
    PageNumbers pages = layOutReport(document, size, typesetter, {}).pageOf;
    const auto again = [&] {
        document = buildBoard(facts, fit);
        pages = layOutReport(document, size, typesetter, {}).pageOf;
    };
    const QString second = QStringLiteral("page-2");
    const QString third = QStringLiteral("plan");
    while (pages.value(second, 2) > 2 && fit.firstPage + 1 < boardFitSteps) {
        ++fit.firstPage;
        again();
    }
    while (pages.value(third, 0) - pages.value(second, 0) > 1 && fit.unmetDuties > 1) {
        --fit.unmetDuties;
        again();
    }
    const QString fourth = QStringLiteral("system");
    while (pages.value(fourth, 0) - pages.value(third, 0) > 1 && fit.leftHigh > 8) {
        fit.leftHigh -= fit.leftHigh > 30 ? 6 : 2;
        again();
    }
    while (pages.value(QStringLiteral("about"), 0) > pages.value(fourth, 0) && fit.lastPage < boardLastPageSteps) {
        ++fit.lastPage;
        again();
    }
    return document;
}

Result<QByteArray> writePdf(const ReportDocument& document, const PageSize& size, Typesetter& typesetter,
                            const Cancellation& cancellation, const ReportProgress& progress)
{
    const PagedReport report = pagesOf(document, size, typesetter);
    if (cancellation.isCancelled())
        return fail(Error::cancelled());
    std::vector<TagDetail> details;
    const auto share = [&progress](double part) {
        if (progress)
            progress(0.3 + 0.5 * part);
    };
    auto painted = paintPdf(document, report, size, details, cancellation, share);
    if (!painted)
        return painted;
    auto finished = finishPdf(*painted, document, details);
    if (progress)
        progress(1);
    return finished;
}

ReportDocument build(const Facts& facts, const QString& templateName)
{
    if (templateName == u"full")
        return buildFull(facts);
    if (templateName == u"conformance")
        return buildConformance(facts);
    return templateName == u"register" ? buildRegisters(facts) : buildBoard(facts, {});
}

/// A template as a spreadsheet. Registers can be edited and imported again; a CSV file holds that of the threats.
Result<QByteArray> writeSheets(const Facts& facts, const QString& templateName, const QString& format)
{
    const Analysis& analysis = *facts.analysis;
    const auto style = spreadsheet::CsvStyle::of(facts.input->language);
    if (templateName == u"conformance")
        return format == u"csv" ? spreadsheet::plainCsv(conformanceTable(facts), style)
                                : spreadsheet::plainXlsx(conformanceTable(facts), facts.title);
    QList<spreadsheet::Register> tables;
    for (const QString& id : spreadsheet::registerIds())
        tables.append(spreadsheet::makeRegister(id, analysis));
    return format == u"csv" ? spreadsheet::registerCsv(tables.first(), analysis.snapshot.model().id(), style)
                            : spreadsheet::registersXlsx(tables, analysis);
}

void noteWarnings(const Facts& facts, QStringList* warnings)
{
    if (!warnings)
        return;
    for (const DrawnDiagram& diagram : std::as_const(*facts.diagrams)) {
        if (!diagram.problem.isEmpty())
            warnings->append(
                facts.words->text(QT_TRANSLATE_NOOP("Report", "The report has no diagram: %1")).arg(diagram.problem));
    }
}

} // namespace

QList<ReportTemplate> reportTemplates()
{
    const QStringList formats{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("md")};
    const QStringList tables = formats + QStringList{QStringLiteral("xlsx"), QStringLiteral("csv")};
    return {{QStringLiteral("board"), Messages::tr("Report to the board: four pages to decide by"), formats},
            {QStringLiteral("full"), Messages::tr("Full report: every threat, provision and mitigation"), formats},
            {QStringLiteral("conformance"), Messages::tr("Conformance statement: every duty of the standard"), tables},
            {QStringLiteral("register"), Messages::tr("Registers: threats, mitigations, provisions, people"), tables}};
}

Result<QByteArray> writeReport(const ReportInput& input, const QString& templateName, const QString& format,
                               const ResourceProvider& resources, const Cancellation& cancellation,
                               const ReportProgress& progress, QStringList* warnings)
{
    QStringList names;
    bool isKnown = false;
    for (const ReportTemplate& known : reportTemplates()) {
        names.append(known.name);
        isKnown = isKnown || (known.name == templateName && known.formats.contains(format));
    }
    if (!isKnown)
        return fail(
            Error::usage(names.contains(templateName)
                             ? Messages::tr("The report \"%1\" cannot be written as \"%2\"").arg(templateName, format)
                             : Messages::tr("There is no report \"%1\"").arg(templateName),
                         Messages::tr("Reports: %1; formats: pdf, html, md, and of conformance and register also xlsx "
                                      "and csv")
                             .arg(names.join(QStringLiteral(", ")))));
    if (!input.analysis)
        return fail(Error::internal(Messages::tr("A report needs an analysis")));
    const Words words(input.language, input.translator);
    const Facts facts = collectFacts(input, words, resources, cancellation);
    if (cancellation.isCancelled())
        return fail(Error::cancelled());
    if (progress)
        progress(0.05);
    if (format == u"xlsx" || format == u"csv")
        return writeSheets(facts, templateName, format);
    const bool isBoard = templateName == u"board";
    if (format == u"pdf") {
        const PageSize size;
        Typesetter typesetter;
        const ReportDocument document = isBoard ? fittedBoard(facts, size, typesetter) : build(facts, templateName);
        if (cancellation.isCancelled())
            return fail(Error::cancelled());
        noteWarnings(facts, warnings);
        return writePdf(document, size, typesetter, cancellation, progress);
    }
    const ReportDocument document = build(facts, templateName);
    if (cancellation.isCancelled())
        return fail(Error::cancelled());
    noteWarnings(facts, warnings);
    if (format == u"md")
        return writeMarkdown(document);
    return writeHtml(document, resources, cancellation);
}

} // namespace provisor
