#pragma once

#include "core/document/Document.h"

#include <QObject>

#include <optional>

namespace provisor {

/// One line of the audit trail: a change as it was recorded, chained to the one before by its hash.
struct LogEntry
{
    qint64 sequence = 0; ///< 1, 2, 3, ...
    QByteArray change;   ///< compact JSON of the change
    QByteArray hash;     ///< SHA-256 over the previous hash (32 zero bytes for the first) and `change`

    friend bool operator==(const LogEntry&, const LogEntry&) = default;
};

/// The hash an entry must have after the given one.
QByteArray chainHash(const QByteArray& previousHash, const QByteArray& change);
/// Sequence number of the first entry that does not fit the chain, or 0 when all fit.
qint64 firstBrokenEntry(const QList<LogEntry>& log);
/// The change of an entry.
Result<Change> changeOf(const LogEntry& entry);

/// Undo, redo and the append-only audit trail of a document. Undo and redo are changes of their own in the trail.
class History : public QObject
{
    Q_OBJECT

public:
    explicit History(Document& document);

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    /// Label of the change that undo() would take back; empty when there is none.
    QString undoLabel() const;
    QString redoLabel() const;
    Result<bool> undo(const QString& author);
    Result<bool> redo(const QString& author);

    /// Makes the last change and the one before a single step of undo and redo, as for what is typed in one go; the
    /// trail keeps both. False when they take each other back: then no step is left of them.
    bool joinLast();

    /// The changes that undo() would take back one after the other, the oldest first.
    const QList<Change>& undoable() const { return m_undo; }

    /// Where undo and redo have come to: the change that undo() would take back, null at the start. Equal positions of
    /// one history have equal content.
    Id position() const { return m_undo.isEmpty() ? Id() : m_undo.last().id; }

    const QList<LogEntry>& log() const { return m_log; }
    /// The end that the file named for its trail when the trail did not end there: entries were cut off or added by
    /// something else. Kept for as long as the model lives, so that saving does not cover it up.
    const std::optional<QByteArray>& missedEnd() const { return m_missedEnd; }
    /// Takes over the trail of a file; undo and redo start empty.
    void reset(QList<LogEntry> log, std::optional<QByteArray> missedEnd = {});

Q_SIGNALS:
    /// Whenever undo, redo or the trail changed.
    void changed();

private:
    void record(const Change& change);

    Document& m_document;
    QList<Change> m_undo;
    QList<Change> m_redo;
    QList<LogEntry> m_log;
    std::optional<QByteArray> m_missedEnd;
    bool m_replaying = false;
};

} // namespace provisor
