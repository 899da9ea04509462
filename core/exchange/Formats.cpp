#include "core/exchange/Formats.h"

#include "core/base/Text.h"
#include "core/exchange/ImportBuilder.h"
#include "core/exchange/TextForm.h"
#include "core/storage/ModelFile.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

QString headingOf(ImportReport::Kind kind)
{
    switch (kind) {
    case ImportReport::Kind::Read:
        return Messages::tr("Read");
    case ImportReport::Kind::Mapped:
        return Messages::tr("Mapped");
    case ImportReport::Kind::Guessed:
        return Messages::tr("Guessed, please check");
    case ImportReport::Kind::Lost:
        break;
    }
    return Messages::tr("Not carried over");
}

/// What a file of ours holds, for a report like that of the other forms.
ImportReport countsOf(const Snapshot& snapshot)
{
    ImportReport report;
    for (int kind = 0; kind < kindCount; ++kind) {
        const qsizetype number = snapshot.records(static_cast<Kind>(kind)).size();
        if (number > 0)
            report.lines.append({ImportReport::Kind::Read,
                                 QCoreApplication::translate("Schema", kindSpec(static_cast<Kind>(kind)).label) +
                                     QStringLiteral(": ") + QString::number(number)});
    }
    return report;
}

} // namespace

QString ImportReport::toString() const
{
    QString text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i == 0 || lines[i].kind != lines[i - 1].kind)
            text += headingOf(lines[i].kind) + QStringLiteral(":\n");
        text += QStringLiteral("  ") + lines[i].text + u'\n';
    }
    return text;
}

FormatRegistry::FormatRegistry()
{
    m_formats = {
        {QStringLiteral("provisor"), Messages::tr("Provisor model"), {QStringLiteral("provisor")}, true, true},
        {QStringLiteral("text"),
         Messages::tr("Provisor model as text"),
         {QStringLiteral("provisor.yaml"), QStringLiteral("provisor.yml")},
         true,
         true},
        {QStringLiteral("json"), Messages::tr("Provisor model as JSON"), {QStringLiteral("provisor.json")}, true, true},
        {QStringLiteral("threat-dragon"), Messages::tr("OWASP Threat Dragon 2"), {QStringLiteral("json")}, true, false},
        {QStringLiteral("otm"),
         Messages::tr("Open Threat Model"),
         {QStringLiteral("otm"), QStringLiteral("otm.json"), QStringLiteral("otm.yaml"), QStringLiteral("yaml"),
          QStringLiteral("yml")},
         true,
         false},
        {QStringLiteral("csv"),
         Messages::tr("A register as CSV"),
         {QStringLiteral("csv"), QStringLiteral("tsv")},
         true,
         true,
         true},
        {QStringLiteral("xlsx"), Messages::tr("Registers as XLSX"), {QStringLiteral("xlsx")}, true, true, true},
    };
}

const ExchangeFormat* FormatRegistry::find(const QString& id) const
{
    const auto it =
        std::find_if(m_formats.begin(), m_formats.end(), [&](const ExchangeFormat& format) { return format.id == id; });
    return it == m_formats.end() ? nullptr : &*it;
}

const ExchangeFormat* FormatRegistry::recognise(const QByteArray& bytes, const QString& fileName) const
{
    if (bytes.startsWith("SQLite format 3"))
        return find(QStringLiteral("provisor"));
    if (bytes.startsWith("PK\x03\x04"))
        return find(QStringLiteral("xlsx"));
    if (const ExchangeFormat* named = forFileName(fileName); named && named->isRegister)
        return named;
    const auto root = readLooseObject(bytes, fileName);
    if (root && root->contains(QStringLiteral("provisor")))
        return find(bytes.trimmed().startsWith('{') ? QStringLiteral("json") : QStringLiteral("text"));
    if (root && root->contains(QStringLiteral("otmVersion")))
        return find(QStringLiteral("otm"));
    if (root && root->contains(QStringLiteral("summary")) && root->contains(QStringLiteral("detail")))
        return find(QStringLiteral("threat-dragon"));
    return root ? nullptr : forFileName(fileName); // so that a slip of syntax is reported by the form's own reader
}

const ExchangeFormat* FormatRegistry::forFileName(const QString& fileName) const
{
    const ExchangeFormat* best = nullptr;
    qsizetype length = 0;
    for (const ExchangeFormat& format : m_formats) {
        for (const QString& suffix : format.suffixes) {
            if (suffix.size() > length && fileName.endsWith(u'.' + suffix, Qt::CaseInsensitive)) {
                best = &format;
                length = suffix.size();
            }
        }
    }
    return best;
}

Result<Imported> FormatRegistry::import(const QString& formatId, const QByteArray& bytes, const QString& fileName,
                                        const CataloguePointer& catalogue) const
{
    const ExchangeFormat* format = formatId.isEmpty() ? recognise(bytes, fileName) : find(formatId);
    if (!format && formatId.isEmpty())
        return fail(Error::input(Messages::tr("The file is in no form this program knows"), fileName, {},
                                 Messages::tr("It reads Provisor models as file, text and JSON, Threat Dragon 2, Open "
                                              "Threat Model and registers as CSV and XLSX")));
    if (!format || !format->canImport)
        return fail(Error::usage(Messages::tr("There is no form \"%1\" to import").arg(formatId)));
    if (format->isRegister)
        return fail(Error::usage(Messages::tr("A register is no whole model"),
                                 Messages::tr("Import it into the model it was exported from")));
    if (format->id == u"threat-dragon")
        return importThreatDragon(bytes, fileName, catalogue);
    if (format->id == u"otm")
        return importOpenThreatModel(bytes, fileName, catalogue);
    if (format->id == u"provisor") {
        auto model = readModel(bytes, fileName);
        if (!model)
            return fail(model.error());
        return Imported{model->snapshot, countsOf(model->snapshot)};
    }
    auto snapshot = readTextModel(bytes, fileName, catalogue);
    if (!snapshot)
        return fail(snapshot.error());
    return Imported{*snapshot, countsOf(*snapshot)};
}

Result<QByteArray> FormatRegistry::exportModel(const QString& formatId, const Snapshot& snapshot) const
{
    if (formatId == u"text")
        return writeTextModel(snapshot);
    if (formatId == u"json")
        return writeJsonModel(snapshot);
    if (formatId == u"provisor")
        return modelBytes(snapshot, {});
    QStringList ids;
    for (const ExchangeFormat& format : m_formats) {
        if (format.canExport)
            ids.append(format.id);
    }
    return fail(Error::usage(Messages::tr("There is no form \"%1\" to export to").arg(formatId),
                             Messages::tr("Use one of: %1").arg(ids.join(QStringLiteral(", ")))));
}

} // namespace provisor
