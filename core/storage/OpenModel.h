#pragma once

#include "core/history/Finding.h"
#include "core/storage/FileIdentity.h"
#include "core/storage/Journal.h"

#include <QObject>

namespace provisor {

/// A model that is being worked on: document and history, the file they belong to, and the crash journal. Used by the
/// command line (without a journal) and by the window.
class OpenModel : public QObject
{
    Q_OBJECT

public:
    /// Whether changes are kept in a crash journal, and where.
    struct Options
    {
        bool hasJournal = false;
        QString journalFolder = Journal::defaultFolder();
    };

    /// Opens a `.provisor` file.
    static Result<std::unique_ptr<OpenModel>> open(const QString& path, const Options& options);
    static Result<std::unique_ptr<OpenModel>> open(const QString& path) { return open(path, Options{}); }
    /// A model not yet in a file. Its content becomes the first entry of the audit trail; it must hold one record of
    /// kind Model.
    static Result<std::unique_ptr<OpenModel>> create(const Snapshot& content, const QString& author,
                                                     const Options& options);
    static Result<std::unique_ptr<OpenModel>> create(const Snapshot& content, const QString& author)
    {
        return create(content, author, Options{});
    }
    /// Brings back what a program that ended without saving had made: the file as it is with the changes of the
    /// journal, not yet saved. The journal is taken over and goes on. Fails when the file has gone another way since;
    /// the journal is then left as it is.
    static Result<std::unique_ptr<OpenModel>> recover(const RecoverableJournal& journal);

    ~OpenModel() override;

    Document& document() { return m_document; }
    const Document& document() const { return m_document; }
    History& history() { return m_history; }
    const History& history() const { return m_history; }
    const Snapshot& snapshot() const { return m_document.snapshot(); }

    /// Absolute path of the file; empty for a model never saved.
    QString path() const { return m_path; }
    /// Whether the content is another than that of the file. Undone or redone to the saved state it is not, although
    /// the audit trail has grown: what was done and undone since is only kept by saving.
    bool isModified() const { return m_savedPosition != m_history.position(); }

    /// Writes the file; fails with a conflict when it is no longer the one that was read, and as a usage error when the
    /// model has no file yet. Afterwards nothing is left to recover.
    Result<void> save();
    /// Writes to another file, which is replaced when it exists, and stays with it.
    Result<void> saveAs(const QString& path);
    /// What was found with the catalogue the model names, when it was last saved; nothing when that is not known.
    const std::optional<QList<Finding>>& findings() const { return m_findings; }
    /// To be called before saving with what is found then; kept as they are otherwise.
    void setFindings(const QList<Finding>& findings) { m_findings = findings; }

    /// Gives up what is not saved: the journal is deleted. Without it, an object destroyed with unsaved changes leaves
    /// its journal behind for recovery.
    void close();

Q_SIGNALS:
    void modifiedChanged(bool isModified);
    void pathChanged(const QString& path);
    /// The crash journal could not be written. Editing goes on; the user should save.
    void journalFailed(const provisor::Error& error);

private:
    explicit OpenModel(const Options& options);
    void setLog(const QList<LogEntry>& log, std::optional<QByteArray> missedEnd);
    void onApplied();
    void updateModified();
    Result<void> writeJournal();
    Result<void> write(const QString& path, const FileIdentity* expected);

    Document m_document;
    History& m_history;
    Options m_options;
    std::optional<QList<Finding>> m_findings;
    QString m_path;
    FileIdentity m_identity;
    std::unique_ptr<Journal> m_journal;
    std::optional<Id> m_savedPosition; ///< of the history; none while no state of this object is in the file
    qsizetype m_savedEntries = 0;
    qsizetype m_journalledEntries = 0;
    bool m_wasModified = false;
};

} // namespace provisor
