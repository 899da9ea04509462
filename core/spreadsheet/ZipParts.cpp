#include "core/spreadsheet/ZipParts.h"

#include "core/spreadsheet/Sheet.h"

#include <QCoreApplication>

#include <zip.h>

namespace provisor::spreadsheet {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

constexpr zip_int64_t maximumParts = 5000;

struct FileCloser
{
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

} // namespace

void ZipParts::Closer::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<ZipParts> ZipParts::open(const QByteArray& bytes, const QString& fileName)
{
    ZipParts parts(bytes, fileName);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(parts.m_bytes.constData(), static_cast<zip_uint64_t>(parts.m_bytes.size()), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        const QString cause = QString::fromUtf8(zip_error_strerror(&error));
        if (source)
            zip_source_free(source);
        zip_error_fini(&error);
        return fail(Error::input(Messages::tr("The XLSX file is damaged: %1").arg(cause), fileName, {},
                                 Messages::tr("Save it again in the spreadsheet program")));
    }
    zip_error_fini(&error);
    parts.m_archive.reset(archive);
    if (zip_get_num_entries(archive, 0) > maximumParts)
        return fail(Error::input(Messages::tr("The XLSX file has more than %1 parts").arg(maximumParts), fileName));
    return parts;
}

bool ZipParts::has(const QString& name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), 0) >= 0;
}

Result<QByteArray> ZipParts::read(const QString& name)
{
    const QByteArray path = name.toUtf8();
    const zip_int64_t index = zip_name_locate(m_archive.get(), path.constData(), 0);
    if (index < 0)
        return fail(Error::input(Messages::tr("The XLSX file lacks a part"), m_file, name));
    const std::unique_ptr<zip_file_t, FileCloser> file(
        zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0));
    if (!file)
        return fail(Error::input(
            Messages::tr("A part cannot be read: %1").arg(QString::fromUtf8(zip_strerror(m_archive.get()))), m_file,
            name));
    QByteArray content;
    char block[65536];
    while (true) {
        const zip_int64_t count = zip_fread(file.get(), block, sizeof block);
        if (count < 0)
            return fail(Error::input(Messages::tr("A part is damaged"), m_file, name));
        if (count == 0)
            return content;
        m_unpacked += count;
        if (m_unpacked > limits::unpackedSize)
            return fail(Error::input(
                Messages::tr("The XLSX file unpacks to more than %1 MB").arg(limits::unpackedSize >> 20), m_file, name,
                Messages::tr("No register is that large; the file may be made to exhaust memory")));
        content.append(block, static_cast<qsizetype>(count));
    }
}

} // namespace provisor::spreadsheet
