#include "core/catalogue/Pack.h"

#include "core/base/Sqlite.h"
#include "core/catalogue/PackCheck.h"
#include "core/catalogue/PackLimits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Pack)
};

/// The error with the name of the file.
tl::unexpected<Error> inFile(Error error, const QString& fileName)
{
    error.category = Error::Category::Input; // whatever SQLite makes of it, the cause is the file
    error.file = fileName;
    return fail(error);
}

} // namespace

Result<CataloguePointer> loadPack(const QByteArray& bytes, const QString& fileName, const CataloguePointer& base,
                                  const RuleCheck& checkRule)
{
    if (const Result<void> good = checkPackDatabase(bytes, true); !good)
        return inFile(good.error(), fileName);
    Result<CataloguePointer> loaded = Catalogue::load(bytes, base->language(), base);
    if (!loaded)
        return inFile(loaded.error(), fileName);
    if (const Result<void> good = checkPackContent(**loaded, *base, checkRule); !good)
        return inFile(good.error(), fileName);
    return loaded;
}

Result<CataloguePointer> loadCatalogueFile(const QByteArray& bytes, const QString& fileName, const QString& language)
{
    if (const Result<void> good = checkPackDatabase(bytes, false); !good)
        return inFile(good.error(), fileName);
    Result<CataloguePointer> loaded = Catalogue::load(bytes, language);
    if (!loaded)
        return inFile(loaded.error(), fileName);
    return loaded;
}

Result<PackInfo> packInfo(const QByteArray& bytes, const QString& fileName)
{
    if (const Result<void> good = checkPackDatabase(bytes, true); !good)
        return inFile(good.error(), fileName);
    const Result<Database> database = Database::fromBytes(bytes);
    Result<Statement> rows = database ? database->prepare("SELECT key, value FROM meta") : fail(database.error());
    if (!rows)
        return inFile(rows.error(), fileName);
    QHash<QString, QString> meta;
    Result<bool> more = rows->step();
    for (; more && *more; more = rows->step())
        meta.insert(rows->text(0), rows->text(1));
    const auto value = [&](const char* key) { return meta.value(QLatin1String(key)); };
    return PackInfo{value("id"),
                    value("title"),
                    value("version"),
                    value("digest"),
                    value("licence"),
                    value("source"),
                    value("languages").split(u' ', Qt::SkipEmptyParts),
                    {value("official_source"), value("official_licence"), value("official_edition")}};
}

Result<QByteArray> readPackFile(const QString& fileName)
{
    const QFileInfo info(fileName);
    if (!info.exists())
        return fail(Error::input(Messages::tr("The file does not exist"), fileName));
    if (!info.isFile())
        return fail(Error::input(Messages::tr("This is not a file"), fileName));
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::input(file.errorString(), fileName));
    const QByteArray bytes = file.read(pack_limits::packSize + 1);
    if (bytes.size() > pack_limits::packSize)
        return fail(Error::input(Messages::tr("The file is larger than %1 MB").arg(pack_limits::packSize / 1024 / 1024),
                                 fileName));
    return bytes;
}

LoadedPacks loadPacks(const CataloguePointer& base, const QStringList& files, const RuleCheck& checkRule)
{
    LoadedPacks result;
    result.catalogue = base;
    for (const QString& file : files) {
        const Result<QByteArray> bytes = readPackFile(file);
        const Result<CataloguePointer> loaded =
            bytes ? loadPack(*bytes, file, result.catalogue, checkRule) : fail(bytes.error());
        if (!loaded) {
            result.problems.append({file, loaded.error()});
            continue;
        }
        result.catalogue = *loaded;
        result.packs.append({file, result.catalogue->packs().constLast()});
    }
    return result;
}

QString userPackFolder()
{
    // The folder of the window; the command line has another name but the same packs.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/provisor/provisor/packs");
}

QStringList packsIn(const QString& folder)
{
    QStringList files;
    if (folder.isEmpty())
        return files;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({u'*' + QLatin1String(packSuffix)}, QDir::Files, QDir::Name))
        files.append(dir.filePath(name));
    return files;
}

Result<QString> installPack(const QByteArray& bytes, const PackInfo& info, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return fail(Error::output(Messages::tr("The folder cannot be made"), folder));
    const QString path = QDir(folder).filePath(info.id + QLatin1String(packSuffix));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::output(file.errorString(), path));
    return path;
}

} // namespace provisor
