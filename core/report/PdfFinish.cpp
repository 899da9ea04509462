#include "core/report/PdfWriter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

// Cairo writes every structure element as an object of its own; a report of 1,000 threats has some 200,000. Reading and
// writing them with libqpdf takes longer than all the rest of the report, so the few entries that Cairo leaves out are
// put in while its file, whose form is known and plain, is packed into object streams. See docs/reports.md. The tests
// read the result with libqpdf.

namespace provisor::report {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// A text string of PDF: UTF-16 with byte order mark, as hexadecimal digits.
QByteArray textString(const QString& text)
{
    QByteArray bytes("\xFE\xFF", 2);
    for (const QChar c : text) {
        bytes.append(static_cast<char>(c.unicode() >> 8));
        bytes.append(static_cast<char>(c.unicode() & 0xFF));
    }
    return '<' + bytes.toHex() + '>';
}

/// zlib data as the filter FlateDecode reads it.
QByteArray deflated(const QByteArray& bytes)
{
    constexpr int level = 4;               // nearly as small as the highest one, in a third of the time
    return qCompress(bytes, level).mid(4); // without the length that Qt puts first
}

/// A file as Cairo writes it: one table of offsets, no compressed objects.
class CairoFile
{
public:
    explicit CairoFile(const QByteArray& bytes) : m_bytes(bytes) {}

    bool read()
    {
        const qsizetype mark = m_bytes.lastIndexOf("startxref\n");
        bool isNumber = false;
        const qsizetype table = m_bytes.mid(mark + 10, 20).split('\n').value(0).toLongLong(&isNumber);
        if (mark < 0 || !isNumber || !m_bytes.mid(table, 5).startsWith("xref\n"))
            return false;
        const qsizetype lineEnd = m_bytes.indexOf('\n', table + 5);
        const int count = m_bytes.mid(table + 5, lineEnd - table - 5).split(' ').value(1).toInt(&isNumber);
        constexpr qsizetype entry = 20;
        if (!isNumber || lineEnd + 1 + count * entry > m_bytes.size())
            return false;
        std::vector<std::pair<qsizetype, int>> places;
        for (int number = 1; number < count; ++number) {
            const QByteArray line = m_bytes.mid(lineEnd + 1 + number * entry, entry);
            if (line.at(17) == 'n')
                places.emplace_back(line.left(10).toLongLong(), number);
        }
        std::sort(places.begin(), places.end());
        m_objects.resize(static_cast<size_t>(count));
        for (size_t i = 0; i < places.size(); ++i) {
            const qsizetype end = i + 1 < places.size() ? places[i + 1].first : table;
            const qsizetype body = m_bytes.indexOf("obj\n", places[i].first) + 4;
            const qsizetype last = m_bytes.lastIndexOf("endobj", end);
            if (body < 4 || last < body || last > end)
                return false;
            m_objects[static_cast<size_t>(places[i].second)] =
                QByteArray::fromRawData(m_bytes.constData() + body, last - body);
        }
        m_root = reference(table, "/Root ");
        m_info = reference(table, "/Info ");
        return m_root > 0 && m_info > 0;
    }

    std::vector<QByteArray>& objects() { return m_objects; } ///< by number; empty where there is none
    int root() const { return m_root; }
    int info() const { return m_info; }

private:
    int reference(qsizetype from, const char* name) const
    {
        const qsizetype at = m_bytes.indexOf(name, from);
        return at < 0 ? 0 : m_bytes.mid(at + 6, 12).split(' ').value(0).toInt();
    }

    const QByteArray& m_bytes;
    std::vector<QByteArray> m_objects;
    int m_root = 0;
    int m_info = 0;
};

/// Puts entries before the end of a dictionary.
void addEntries(QByteArray& dictionary, const QByteArray& entries)
{
    const qsizetype end = dictionary.lastIndexOf(">>");
    dictionary = dictionary.left(end) + entries + dictionary.mid(end);
}

QByteArray typeOf(const QByteArray& element)
{
    const qsizetype at = element.indexOf("/S /") + 4;
    return element.mid(at, element.indexOf('\n', at) - at);
}

/// Completes the structure: its elements have ascending numbers in the order in which they began.
bool completeStructure(CairoFile& file, const std::vector<TagDetail>& details)
{
    size_t next = 0;
    for (QByteArray& object : file.objects()) {
        if (!object.startsWith("<< /Type /StructElem"))
            continue;
        if (next == details.size() || typeOf(object) != details[next].tag)
            return false;
        const TagDetail& detail = details[next++];
        QByteArray entries;
        if (qstrcmp(detail.tag, "Figure") == 0)
            entries += "/Alt " + textString(detail.alt);
        else if (!detail.alt.isEmpty())
            entries += "/ActualText " + textString(detail.alt);
        if (detail.scope)
            entries += "/A << /O /Table /Scope /" + QByteArray(detail.scope) + " >>";
        if (!entries.isEmpty())
            addEntries(object, entries);
    }
    return next == details.size();
}

/// Writes objects, small ones packed into object streams.
class PackedWriter
{
public:
    QByteArray write(CairoFile& file)
    {
        const size_t count = file.objects().size();
        m_entries.resize(count);
        m_out = "%PDF-1.5\n%\xC2\xB5\xC2\xB6\n";
        for (size_t number = 1; number < count; ++number) {
            const QByteArray& object = file.objects()[number];
            if (object.isEmpty())
                continue;
            // Streams and their lengths stay outside.
            const bool isPlain = object.startsWith("<<") || object.startsWith("[");
            if (!isPlain || object.trimmed().endsWith("endstream"))
                writePlain(number, object);
            else
                pack(number, object);
        }
        flush();
        writeTable(file);
        return m_out;
    }

private:
    struct Entry
    {
        quint8 type = 0;
        quint32 first = 0;
        quint16 second = 0;
    };

    void writePlain(size_t number, const QByteArray& body)
    {
        m_entries[number] = {1, static_cast<quint32>(m_out.size()), 0};
        m_out += QByteArray::number(static_cast<qulonglong>(number)) + " 0 obj\n" + body + "endobj\n";
    }

    void pack(size_t number, const QByteArray& body)
    {
        constexpr size_t most = 200;
        m_offsets +=
            QByteArray::number(static_cast<qulonglong>(number)) + ' ' + QByteArray::number(m_bodies.size()) + ' ';
        m_bodies += body.trimmed() + '\n';
        m_packed.push_back(number);
        if (m_packed.size() == most)
            flush();
    }

    void flush()
    {
        if (m_packed.empty())
            return;
        const size_t container = m_entries.size();
        for (size_t i = 0; i < m_packed.size(); ++i)
            m_entries[m_packed[i]] = {2, static_cast<quint32>(container), static_cast<quint16>(i)};
        m_entries.push_back({});
        const QByteArray data = deflated(m_offsets + m_bodies);
        writePlain(container, "<< /Type /ObjStm /N " + QByteArray::number(static_cast<qulonglong>(m_packed.size())) +
                                  " /First " + QByteArray::number(m_offsets.size()) + " /Filter /FlateDecode /Length " +
                                  QByteArray::number(data.size()) + " >>\nstream\n" + data + "\nendstream\n");
        m_packed.clear();
        m_offsets.clear();
        m_bodies.clear();
    }

    void writeTable(const CairoFile& file)
    {
        const auto start = static_cast<quint32>(m_out.size());
        const size_t number = m_entries.size();
        m_entries.push_back({1, start, 0});
        QByteArray table;
        for (const Entry& entry : m_entries) {
            const quint32 first = qToBigEndian(entry.first);
            const quint16 second = qToBigEndian(entry.second);
            table.append(static_cast<char>(entry.type));
            table.append(reinterpret_cast<const char*>(&first), sizeof first);
            table.append(reinterpret_cast<const char*>(&second), sizeof second);
        }
        const QByteArray data = deflated(table);
        const QByteArray id = '<' + QCryptographicHash::hash(m_out, QCryptographicHash::Md5).toHex() + '>';
        m_out += QByteArray::number(static_cast<qulonglong>(number)) + " 0 obj\n<< /Type /XRef /Size " +
                 QByteArray::number(static_cast<qulonglong>(m_entries.size())) + " /W [ 1 4 2 ] /Root " +
                 QByteArray::number(file.root()) + " 0 R /Info " + QByteArray::number(file.info()) + " 0 R /ID [ " +
                 id + ' ' + id + " ] /Filter /FlateDecode /Length " + QByteArray::number(data.size()) +
                 " >>\nstream\n" + data + "\nendstream\nendobj\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    }

    QByteArray m_out;
    std::vector<Entry> m_entries; ///< by object number; type 0 for those not in use
    std::vector<size_t> m_packed;
    QByteArray m_offsets;
    QByteArray m_bodies;
};

} // namespace

Result<QByteArray> finishPdf(const QByteArray& pdf, const ReportDocument& document,
                             const std::vector<TagDetail>& details)
{
    CairoFile file(pdf);
    if (!file.read())
        return fail(Error::internal(Messages::tr("The PDF could not be finished: its table of objects was not found")));
    if (!completeStructure(file, details))
        return fail(Error::internal(Messages::tr("The structure of the PDF is not the one that was written")));
    addEntries(file.objects()[static_cast<size_t>(file.root())],
               "/Lang (" + document.language.toLatin1() + ") /ViewerPreferences << /DisplayDocTitle true >>");
    for (QByteArray& object : file.objects()) {
        if (object.startsWith("<< /Type /Page\n") || object.startsWith("<< /Type /Page "))
            addEntries(object, "/Tabs /S ");
    }
    return PackedWriter().write(file);
}

} // namespace provisor::report
