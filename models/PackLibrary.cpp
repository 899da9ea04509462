#include "models/PackLibrary.h"

#include "core/rules/RuleCheck.h"

#include <QFile>
#include <QFileInfo>

namespace provisor {

PackLibrary::PackLibrary(CataloguePointer builtIn, QObject* parent)
    : QAbstractTableModel(parent), m_builtIn(std::move(builtIn)), m_catalogue(m_builtIn)
{
}

void PackLibrary::setFolder(const QString& folder)
{
    m_folder = folder;
    reload();
}

void PackLibrary::reload()
{
    const LoadedPacks loaded = loadPacks(m_builtIn, packsIn(m_folder), ruleChecker());
    QList<Row> rows;
    for (const PackFile& pack : loaded.packs)
        rows.append({pack.fileName, pack.info, {}});
    for (const auto& [file, error] : loaded.problems)
        rows.append({file, {}, error.toString()});
    const bool isOther = loaded.catalogue->digest() != m_catalogue->digest();
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    if (isOther) {
        m_catalogue = loaded.catalogue;
        Q_EMIT catalogueChanged();
    }
}

QString PackLibrary::problems() const
{
    QStringList lines;
    for (const Row& row : m_rows) {
        if (!row.problem.isEmpty())
            lines.append(tr("A pack is left out: %1").arg(row.problem));
    }
    return lines.join(u'\n');
}

CataloguePointer PackLibrary::without(const QString& packId) const
{
    QStringList files;
    for (const Row& row : m_rows) {
        if (row.problem.isEmpty() && row.info.id != packId)
            files.append(row.fileName);
    }
    return loadPacks(m_builtIn, files, ruleChecker()).catalogue;
}

CataloguePointer PackLibrary::baseOf(const QString& folder) const
{
    const auto sources = readPackSources(folder, m_builtIn);
    for (const PackInfo& pack : m_catalogue->packs()) {
        if (sources && pack.id == sources->info.id)
            return without(pack.id);
    }
    return m_catalogue;
}

Result<PackSources> PackLibrary::sourcesOf(const QString& folder) const
{
    return readPackSources(folder, baseOf(folder));
}

Result<void> PackLibrary::install(const QByteArray& bytes, const QString& fileName)
{
    const auto info = packInfo(bytes, fileName);
    if (!info)
        return fail(info.error());
    if (auto loaded = loadPack(bytes, fileName, without(info->id), ruleChecker()); !loaded)
        return fail(loaded.error());
    if (auto installed = installPack(bytes, *info, m_folder); !installed)
        return fail(installed.error());
    reload();
    return {};
}

Result<void> PackLibrary::installFile(const QString& fileName)
{
    const auto bytes = readPackFile(fileName);
    return bytes ? install(*bytes, fileName) : fail(bytes.error());
}

tl::expected<QByteArray, QStringList> PackLibrary::checkFolder(const QString& folder) const
{
    CompileOptions options;
    options.base = baseOf(folder);
    options.checkRule = ruleChecker();
    const auto compiled = compileCatalogue(folder, options);
    if (compiled)
        return *compiled;
    QStringList lines;
    for (const CatalogueMistake& mistake : compiled.error())
        lines.append(mistake.toString());
    return tl::unexpected(lines);
}

tl::expected<void, QStringList> PackLibrary::installFolder(const QString& folder)
{
    const auto compiled = checkFolder(folder);
    if (!compiled)
        return tl::unexpected(compiled.error());
    if (auto installed = install(*compiled, folder); !installed)
        return tl::unexpected(QStringList{installed.error().toString()});
    return {};
}

QList<CatalogueThreat> PackLibrary::threatsOf(int row) const
{
    const Row& pack = m_rows.at(row);
    const auto bytes = readPackFile(pack.fileName);
    const CataloguePointer base = without(pack.info.id);
    const auto loaded = bytes ? loadPack(*bytes, pack.fileName, base, ruleChecker()) : fail(bytes.error());
    return loaded ? (*loaded)->threats().mid(base->threats().size()) : QList<CatalogueThreat>();
}

Result<void> PackLibrary::remove(int row)
{
    const QString fileName = m_rows.at(row).fileName;
    QFile file(fileName);
    if (!file.remove())
        return fail(Error::output(file.errorString(), fileName));
    reload();
    return {};
}

int PackLibrary::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PackLibrary::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PackLibrary::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    if (role == Qt::ToolTipRole)
        return row.problem.isEmpty() ? row.fileName : row.problem;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Title:
        return row.problem.isEmpty() ? row.info.title : QFileInfo(row.fileName).fileName();
    case Version:
        return row.problem.isEmpty() ? row.info.version : tr("left out");
    default:
        return row.info.licence;
    }
}

QVariant PackLibrary::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Pack"), tr("Version"), tr("Licence")};
    return section >= 0 && section < int(ColumnCount) ? titles[section] : QString();
}

} // namespace provisor
