#pragma once

#include "core/analysis/Analysis.h"
#include "core/history/History.h"
#include "core/layout/Graphviz.h"

#include <QDate>
#include <QTranslator>

#include <functional>

namespace provisor {

/// Gives the bytes of a file that comes with the programs by its path relative to `resources/report-templates/`:
/// "page.mustache", "../icons/type-agent.svg".
using ResourceProvider = std::function<Result<QByteArray>(const QString& name)>;
/// Told how much is done, 0 to 1; called in the thread that writes the report.
using ReportProgress = std::function<void(double share)>;

/// The named point of the history a report shows, or compares with.
struct ReportBaseline
{
    QString name;
    QDate date;
    qint64 sequence = 0; ///< number of the last change it holds
};

/// Everything a report is made from. The same input gives the same bytes.
struct ReportInput
{
    AnalysisPointer analysis;               ///< of the state to be reported; never null
    QList<LogEntry> log;                    ///< audit trail; numbers mitigations and evidence in the order they came in
    std::optional<ReportBaseline> baseline; ///< the state shown, when it is a baseline; else the report is a draft
    AnalysisPointer previous;               ///< state to compare with, or null
    QString previousName;                   ///< name of that baseline
    QDate date;                             ///< date of the report; due dates are late before it
    QString language = QStringLiteral("en"); ///< numbers, dates; "en", "de" or "fr"
    QString classification;                  ///< empty: that of the model
    QByteArray logo;                         ///< PNG, at most 36 x 8 mm on paper
    QString contentDigest;                   ///< SHA-256 of the content of the model, hexadecimal
    QString filter;                          ///< words for a filter in use, shown in the head
    const QTranslator* translator = nullptr; ///< texts of another language than the application's; not owned
    GraphvizOptions graphviz;                ///< for the diagram of a model that has none
};

/// A template that exists: name and the formats it can be written in.
struct ReportTemplate
{
    QString name;
    QString title;       ///< one line, translated
    QStringList formats; ///< "pdf", "html", "md", "xlsx", "csv"
};

QList<ReportTemplate> reportTemplates();

/// Writes a report. Needs no display and touches no global state: any number may be written at the same time. HTML asks
/// `resources` for its templates, diagrams for their icons; a diagram without icons is still drawn. Unknown templates
/// and formats are usage errors that name what exists. A report that had to leave something out is still written:
/// `warnings`, when given, then gets one sentence for each thing that is missing, in the language of the report.
Result<QByteArray> writeReport(const ReportInput& input, const QString& templateName, const QString& format,
                               const ResourceProvider& resources, const Cancellation& cancellation = {},
                               const ReportProgress& progress = {}, QStringList* warnings = nullptr);

} // namespace provisor
