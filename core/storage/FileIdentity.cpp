#include "core/storage/FileIdentity.h"

#include "core/storage/FileFormat.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(FileIdentity)
};

/// Makes a rename survive a power failure.
void syncFolder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

Result<void> checkUnchanged(const QString& path, const FileIdentity& expected)
{
    if (!QFileInfo::exists(path))
        return {};
    bool same = QFileInfo(path).size() == expected.size;
    if (same) {
        const auto present = readFile(path);
        if (!present)
            return fail(present.error());
        same = present->identity == expected;
    }
    if (same)
        return {};
    Error error = Error::conflict(Messages::tr("Another program has changed the file since it was opened"),
                                  Messages::tr("Save under another name, or open the file again and merge"));
    error.file = path;
    return fail(error);
}

} // namespace

QByteArray bytesDigest(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

Result<FileContent> readFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return fail(Error::input(Messages::tr("This is a folder, not a file"), path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::input(Messages::tr("The file cannot be read: %1").arg(file.errorString()), path));
    if (file.size() > file_format::sizeLimit)
        return fail(Error::input(
            Messages::tr("The file is larger than the %1 MB that are read").arg(file_format::sizeLimit / 1024 / 1024),
            path));
    FileContent content;
    content.bytes = file.read(file_format::sizeLimit + 1);
    if (file.error() != QFileDevice::NoError || content.bytes.size() > file_format::sizeLimit)
        return fail(Error::input(Messages::tr("The file cannot be read: %1").arg(file.errorString()), path));
    content.identity = {content.bytes.size(), info.lastModified(), bytesDigest(content.bytes)};
    return content;
}

Result<FileIdentity> replaceFile(const QString& path, const QByteArray& bytes, const FileIdentity* expected)
{
    if (expected) {
        if (auto ok = checkUnchanged(path, *expected); !ok)
            return fail(ok.error());
    }
    QSaveFile file(path); // writes beside, syncs, renames; keeps permissions
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::output(
            Messages::tr("The file cannot be written: %1").arg(file.errorString()), path,
            Messages::tr("The former content is untouched. Check the folder, its permissions and free space, or "
                         "save elsewhere")));
    const QFileInfo info(path);
    syncFolder(info.canonicalPath());
    return FileIdentity{bytes.size(), info.lastModified(), bytesDigest(bytes)};
}

} // namespace provisor
