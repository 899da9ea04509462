#pragma once

#include "core/catalogue/Pack.h"
#include "core/catalogue/PackWriter.h"

#include <QAbstractTableModel>

namespace provisor {

/// The packs installed for the user, as a table, and the catalogue with those that can be used on top. Installing and
/// removing acts on the folder at once; a pack that cannot be read stays in the table with the reason.
class PackLibrary : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Version, Licence, ColumnCount };
    struct Row
    {
        QString fileName;
        PackInfo info;   ///< empty when the pack cannot be read
        QString problem; ///< why it is left out; empty when it is in use
        friend bool operator==(const Row& a, const Row& b)
        {
            return a.fileName == b.fileName && a.info.digest == b.info.digest && a.problem == b.problem;
        }
    };

    /// Without packs until a folder is set.
    explicit PackLibrary(CataloguePointer builtIn, QObject* parent = nullptr);

    /// Loads the packs in a folder.
    void setFolder(const QString& folder);
    QString folder() const { return m_folder; }
    const CataloguePointer& catalogue() const { return m_catalogue; }
    const QList<Row>& rows() const { return m_rows; }
    /// What was left out and why, one pack a line; empty when all are in use.
    QString problems() const;

    /// Checks a compiled pack and puts it into the folder; another version of it is replaced.
    Result<void> installFile(const QString& fileName);
    /// What the sources in a folder say, whether a version of the pack is installed or not.
    Result<PackSources> sourcesOf(const QString& folder) const;
    /// Compiles a folder of sources as installFolder() does, without installing the result.
    tl::expected<QByteArray, QStringList> checkFolder(const QString& folder) const;
    /// Compiles a folder of sources and installs the result. Mistakes come as lines file:line:column: error: ...
    tl::expected<void, QStringList> installFolder(const QString& folder);
    /// The threats the pack of a row brings; empty when it cannot be read.
    QList<CatalogueThreat> threatsOf(int row) const;
    /// Deletes the file of a row.
    Result<void> remove(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void catalogueChanged();

private:
    void reload();
    /// The catalogue with all packs but the one with that id.
    CataloguePointer without(const QString& packId) const;
    /// What a folder of sources builds on: a version of the pack that is installed has the same ids and is left out.
    CataloguePointer baseOf(const QString& folder) const;
    Result<void> install(const QByteArray& bytes, const QString& fileName);

    CataloguePointer m_builtIn;
    CataloguePointer m_catalogue;
    QString m_folder;
    QList<Row> m_rows;
};

} // namespace provisor
