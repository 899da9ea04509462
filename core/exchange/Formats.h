#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/document/Snapshot.h"

namespace provisor {

/// What an importer read, what it made of it, and what it had to leave behind.
struct ImportReport
{
    enum class Kind {
        Read,    ///< how many objects of a kind the file holds
        Mapped,  ///< what became what
        Guessed, ///< what became what on no better ground than a name; to be looked at
        Lost,    ///< what could not be carried over
    };
    struct Line
    {
        Kind kind = Kind::Read;
        QString text;
        friend bool operator==(const Line&, const Line&) = default;
    };
    QList<Line> lines;

    /// The lines under a heading for each kind.
    QString toString() const;
};

/// A model made from a file of another program.
struct Imported
{
    Snapshot snapshot; ///< has passed checkIntegrity(); ids are derived, so that importing again gives the same
    ImportReport report;
};

/// A form a model can be read from or written to.
struct ExchangeFormat
{
    QString id;           ///< "threat-dragon", as given on the command line
    QString name;         ///< for people
    QStringList suffixes; ///< without the leading dot, the usual one first
    bool canImport = false;
    bool canExport = false;
    bool isRegister = false; ///< holds tables of a model, not a whole one; see core/spreadsheet
};

/// The forms this program knows.
class FormatRegistry
{
public:
    FormatRegistry();

    const QList<ExchangeFormat>& formats() const { return m_formats; }
    /// The form with that id, or nullptr.
    const ExchangeFormat* find(const QString& id) const;
    /// The form a file is in, by its content first and its suffix second; nullptr when it is none of ours.
    const ExchangeFormat* recognise(const QByteArray& bytes, const QString& fileName) const;
    /// The form a file name asks for when writing, or nullptr.
    const ExchangeFormat* forFileName(const QString& fileName) const;

    /// Reads a file; an empty id means: recognise it.
    Result<Imported> import(const QString& formatId, const QByteArray& bytes, const QString& fileName,
                            const CataloguePointer& catalogue) const;
    Result<QByteArray> exportModel(const QString& formatId, const Snapshot& snapshot) const;

private:
    QList<ExchangeFormat> m_formats;
};

} // namespace provisor
