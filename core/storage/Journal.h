#pragma once

#include "core/history/History.h"

#include <QDateTime>
#include <QFile>

#include <memory>

namespace provisor {

/// What a journal belongs to.
struct JournalHeader
{
    QString modelFile;   ///< absolute path; empty for a model never saved
    QByteArray digest;   ///< of the bytes of the model file the changes build on; empty for a model never saved
    qint64 sequence = 0; ///< last entry of the audit trail in that file
    QByteArray chain;    ///< hash of that entry
    qint64 process = 0;  ///< id of the process that wrote it
    QDateTime started;
};

/// The crash journal: every change on disk as soon as it is made, in the user's state directory, until it is saved. The
/// file is locked as long as the object lives, so that other running programs leave it alone.
class Journal
{
public:
    /// $XDG_STATE_HOME/provisor/journals, or the same below ~/.local/state.
    static QString defaultFolder();

    /// Starts a new journal in the folder, which is made when missing.
    static Result<std::unique_ptr<Journal>> create(const QString& folder, const JournalHeader& header);
    /// Takes over a journal left by a program that ended; fails when a running program holds it.
    static Result<std::unique_ptr<Journal>> takeOver(const QString& fileName);

    /// Adds an entry and waits until it is on the disk.
    Result<void> append(const LogEntry& entry);
    /// Deletes the file: nothing is left to recover.
    void discard();
    QString fileName() const { return m_file.fileName(); }

private:
    explicit Journal(const QString& fileName) : m_file(fileName) {}
    Result<void> write(const QByteArray& line);

    QFile m_file;
};

/// A journal of a program that ended without saving.
struct RecoverableJournal
{
    QString fileName;
    JournalHeader header;
    QList<LogEntry> entries; ///< complete and unbroken; a torn end is left out
    bool isTorn = false;     ///< the last line was being written when the program ended
    QDateTime lastWritten;
};

/// Reads one journal. A torn last line is tolerated; a break before it ends the list of entries there.
Result<RecoverableJournal> readJournal(const QString& fileName);

/// Journals in the folder that no running program holds and that contain changes not yet in their model file, newest
/// first. Those whose changes are all saved are deleted on the way.
QList<RecoverableJournal> findJournals(const QString& folder = Journal::defaultFolder());

} // namespace provisor
