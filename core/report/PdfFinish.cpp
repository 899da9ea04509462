#include "core/report/PdfWriter.h"

#include <QCoreApplication>

// Standard smart pointers instead of those of older qpdf.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace provisor::report {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QPDFObjectHandle text(const QString& words) { return QPDFObjectHandle::newUnicodeString(words.toStdString()); }

/// Adds to each structure element what Cairo left out. Elements come in the order in which they began.
class StructureWalk
{
public:
    explicit StructureWalk(const std::vector<TagDetail>& details) : m_details(details) {}

    void visit(QPDFObjectHandle element)
    {
        if (!element.isDictionary())
            return;
        const bool isRoot = element.hasKey("/Type") && element.getKey("/Type").isNameAndEquals("/StructTreeRoot");
        if (!isRoot && element.hasKey("/S"))
            complete(element);
        QPDFObjectHandle kids = element.getKey("/K");
        if (kids.isDictionary()) {
            visitKid(kids);
        } else if (kids.isArray()) {
            for (int i = 0; i < kids.getArrayNItems(); ++i)
                visitKid(kids.getArrayItem(i));
        }
    }

    bool fits() const { return m_next == m_details.size(); }

private:
    void visitKid(QPDFObjectHandle kid)
    {
        if (kid.isDictionary() && kid.hasKey("/S"))
            visit(kid);
    }

    void complete(QPDFObjectHandle element)
    {
        if (m_next >= m_details.size()) {
            ++m_next;
            return;
        }
        const TagDetail& detail = m_details[m_next++];
        QPDFObjectHandle type = element.getKey("/S");
        if (type.isNameAndEquals("/Figure"))
            element.replaceKey("/Alt", text(detail.alt.isEmpty() ? QStringLiteral("-") : detail.alt));
        else if (!detail.alt.isEmpty())
            element.replaceKey("/ActualText", text(detail.alt));
        if (detail.scope) {
            QPDFObjectHandle attributes = QPDFObjectHandle::newDictionary();
            attributes.replaceKey("/O", QPDFObjectHandle::newName("/Table"));
            attributes.replaceKey("/Scope", QPDFObjectHandle::newName(std::string("/") + detail.scope));
            element.replaceKey("/A", attributes);
        }
    }

    const std::vector<TagDetail>& m_details;
    size_t m_next = 0;
};

} // namespace

Result<QByteArray> finishPdf(const QByteArray& pdf, const ReportDocument& document, const std::vector<TagDetail>& details)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("report", pdf.constData(), static_cast<size_t>(pdf.size()));
        QPDFObjectHandle root = file.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newString(document.language.toStdString()));
        QPDFObjectHandle mark = QPDFObjectHandle::newDictionary();
        mark.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
        root.replaceKey("/MarkInfo", mark);
        QPDFObjectHandle viewer = QPDFObjectHandle::newDictionary();
        viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", viewer);
        StructureWalk walk(details);
        if (root.hasKey("/StructTreeRoot"))
            walk.visit(root.getKey("/StructTreeRoot"));
        if (!walk.fits())
            return fail(Error::internal(Messages::tr("The structure of the PDF is not the one that was written")));
        for (QPDFObjectHandle page : file.getAllPages())
            page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));

        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setCompressStreams(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception& error) {
        return fail(Error::internal(Messages::tr("The PDF could not be finished: %1").arg(QString::fromUtf8(error.what()))));
    }
}

} // namespace provisor::report
