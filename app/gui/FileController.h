#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/exchange/Formats.h"
#include "core/storage/OpenModel.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace provisor {

/// New, open, save, recent files and recovery. Holds the open model; everything that has to be asked is asked here.
class FileController : public QObject
{
    Q_OBJECT

public:
    /// What a question about unsaved changes was answered with.
    enum class Answer { Save, Discard, Cancel };

    FileController(CataloguePointer catalogue, QWidget& window);
    ~FileController() override;

    /// The catalogue files are read with from now on.
    void setCatalogue(const CataloguePointer& catalogue) { m_catalogue = catalogue; }
    /// The open model; nullptr when none is.
    OpenModel* model() const { return m_model.get(); }
    QString author() const { return m_author; }
    /// Where crash journals are kept; set before anything is opened.
    void setJournalFolder(const QString& folder) { m_options.journalFolder = folder; }

    /// A new, empty model. False when the present one was not closed.
    bool createNew();
    /// A new model from a sample of the program.
    bool openSample(const QString& name);
    /// Opens a file; a text form becomes a new, unsaved model.
    bool open(const QString& path);
    bool save();
    bool saveAs(const QString& path);
    /// Makes a new, unsaved model from a file of another program, after its report was agreed to.
    bool import(const QString& path);
    /// Asks for a file and imports it.
    void askImport();
    /// Asks for a file and writes the text form to it.
    void askExportText();
    /// Asks for a file and opens it.
    void askOpen();
    /// Asks for a file and saves to it; false when nothing was saved.
    bool askSaveAs();
    /// Closes the model after asking about unsaved changes; false when the user wants to go on.
    bool closeModel();

    /// Models of programs that ended without saving, newest first.
    QList<RecoverableJournal> recoverable() const;
    bool recover(const RecoverableJournal& journal);
    static void discard(const RecoverableJournal& journal);

    QStringList recentFiles() const;
    void clearRecentFiles();
    /// Names and titles of the samples.
    struct Sample
    {
        QString name;
        QString title;
        QString purpose;
    };
    const QList<Sample>& samples() const { return m_samples; }

    /// Shows what became of an imported file and asks whether to open it; tests replace it.
    std::function<bool(const QString& path, const ImportReport& report)> confirmImport;
    /// Called before the model is saved, exported or closed: ends a what-if that is on; false to stop. None at first.
    std::function<bool()> settle = [] { return true; };
    /// How unsaved changes are asked about; tests replace it.
    std::function<Answer(const QString& name)> askUnsaved;

Q_SIGNALS:
    /// Before the model is deleted: whoever refers to it lets go.
    void modelAboutToClose();
    /// A model was opened, or none is open any more.
    void modelChanged();
    /// Saved, named or changed.
    void stateChanged();
    void failed(const QString& message);
    void said(const QString& message);

private:
    bool take(Result<std::unique_ptr<OpenModel>> model);
    bool openText(const QByteArray& text, const QString& fileName);
    /// Notes what is found now, to be saved with the model.
    void noteFindings();
    void remember(const QString& path);
    void listSamples();

    CataloguePointer m_catalogue;
    QWidget& m_window;
    QString m_author;
    OpenModel::Options m_options;
    std::unique_ptr<OpenModel> m_model;
    QList<Sample> m_samples;
};

} // namespace provisor
