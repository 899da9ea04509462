#include "core/history/History.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace provisor {

QByteArray chainHash(const QByteArray& previousHash, const QByteArray& change)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previousHash.isEmpty() ? QByteArray(32, '\0') : previousHash);
    hash.addData(change);
    return hash.result();
}

qint64 firstBrokenEntry(const QList<LogEntry>& log)
{
    QByteArray previous;
    qint64 expected = 1;
    for (const LogEntry& entry : log) {
        if (entry.sequence != expected || entry.hash != chainHash(previous, entry.change))
            return expected;
        previous = entry.hash;
        ++expected;
    }
    return 0;
}

Result<Change> changeOf(const LogEntry& entry)
{
    QJsonParseError parse;
    const QJsonDocument json = QJsonDocument::fromJson(entry.change, &parse);
    if (!json.isObject())
        return fail(Error::input(History::tr("Entry %1 of the audit trail cannot be read: %2")
                                     .arg(entry.sequence)
                                     .arg(parse.errorString())));
    return changeFromJson(json.object());
}

History::History(Document& document) : QObject(&document), m_document(document)
{
    connect(&document, &Document::applied, this, &History::record);
}

QString History::undoLabel() const
{
    return m_undo.isEmpty() ? QString() : m_undo.last().label;
}

QString History::redoLabel() const
{
    return m_redo.isEmpty() ? QString() : m_redo.last().label;
}

void History::record(const Change& change)
{
    LogEntry entry;
    entry.sequence = m_log.isEmpty() ? 1 : m_log.last().sequence + 1;
    entry.change = QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact);
    entry.hash = chainHash(m_log.isEmpty() ? QByteArray() : m_log.last().hash, entry.change);
    m_log.append(entry);
    if (m_replaying)
        return;
    if (change.origin == Origin::Create) // there is nothing before the creation of a model to go back to
        m_undo.clear();
    else
        m_undo.append(change);
    m_redo.clear();
    Q_EMIT changed();
}

Result<bool> History::undo(const QString& author)
{
    if (m_undo.isEmpty())
        return false;
    Change inverse = m_undo.last().inverted();
    inverse.author = author;
    m_replaying = true;
    auto result = m_document.apply(inverse);
    m_replaying = false;
    if (result) {
        m_redo.append(m_undo.takeLast());
        Q_EMIT changed();
    }
    return result;
}

Result<bool> History::redo(const QString& author)
{
    if (m_redo.isEmpty())
        return false;
    Change again = m_redo.last();
    again.id = Id::create();
    again.time = QDateTime::currentDateTimeUtc();
    again.author = author;
    again.origin = Origin::Redo;
    m_replaying = true;
    auto result = m_document.apply(again);
    m_replaying = false;
    if (result) {
        m_undo.append(m_redo.takeLast());
        Q_EMIT changed();
    }
    return result;
}

bool History::joinLast()
{
    if (m_undo.size() < 2)
        return !m_undo.isEmpty();
    Change joined = m_undo.takeLast();
    const QList<Delta> later = std::exchange(joined.deltas, m_undo.takeLast().deltas);
    QHash<Id, qsizetype> places;
    for (qsizetype i = 0; i < joined.deltas.size(); ++i)
        places.insert(joined.deltas[i].id, i);
    for (const Delta& delta : later) {
        if (const auto place = places.constFind(delta.id); place != places.cend())
            joined.deltas[*place].after = delta.after;
        else
            joined.deltas.append(delta);
    }
    joined.deltas.removeIf([](const Delta& delta) { return delta.before == delta.after; });
    const bool isLeft = !joined.isEmpty();
    if (isLeft)
        m_undo.append(joined);
    Q_EMIT changed();
    return isLeft;
}

void History::reset(QList<LogEntry> log, std::optional<QByteArray> missedEnd)
{
    m_log = std::move(log);
    m_missedEnd = std::move(missedEnd);
    m_undo.clear();
    m_redo.clear();
    Q_EMIT changed();
}

} // namespace provisor
