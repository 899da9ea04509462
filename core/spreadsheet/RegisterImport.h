#pragma once

#include "core/document/Document.h"
#include "core/spreadsheet/Register.h"

namespace provisor::spreadsheet {

/// Where something stands in a spreadsheet.
struct CellPlace
{
    QString sheet;
    int row = 0;     ///< 0: the sheet as a whole
    QString letters; ///< of the column; empty for the whole row
    QString heading;

    /// "Threats, row 7, column I (Status)"
    QString toString() const;
};

/// A cell that somebody edited since the export.
struct CellEdit
{
    CellPlace place;
    Kind kind = Kind::Threat;
    QString key; ///< of the row
    Id record;   ///< null when the edit makes one
    QString name;
    QString targetName; ///< of a threat that nobody decided on yet
    int field = 0;
    Value value;
    QString before;          ///< in the model now
    QString after;           ///< in the sheet
    bool isConflict = false; ///< the model was changed since the export as well, to something else
};

/// Something in a sheet that was not taken over, or needs a look.
struct SheetNote
{
    enum class Kind : quint8 {
        Illegal,    ///< a value that cannot be
        UnknownRow, ///< a row the model does not have
        MissingRow, ///< a row of the model that the sheet does not have
        Ignored,    ///< an edit where nothing can be edited
    };
    Kind kind = Kind::Ignored;
    CellPlace place;
    QString message;
    QString advice;

    QString toString() const;
};

/// What edited registers would change. Nothing is changed by reading them.
struct RegisterImport
{
    QStringList sheets; ///< names of those read
    int rows = 0;
    QList<CellEdit> edits; ///< conflicts among them
    QList<SheetNote> notes;

    qsizetype conflicts() const;
    /// Whether an edit of the sheet cannot be carried over without a decision or a correction.
    bool isIncomplete() const;
};

/// Compares an edited CSV or XLSX file with the model it came from, cell by cell: what was exported, what the sheet
/// says, what the model says now.
Result<RegisterImport> readRegisters(const QByteArray& bytes, const QString& fileName, const Analysis& analysis);

/// One change of all edits that `takes` agrees to.
Change registerChange(const RegisterImport& import, const Document& document, const QString& author,
                      const std::function<bool(const CellEdit&)>& takes);

/// The preview as text, conflicts first. `takesConflicts` says which side they go to.
QString previewText(const RegisterImport& import, bool takesConflicts);

} // namespace provisor::spreadsheet
