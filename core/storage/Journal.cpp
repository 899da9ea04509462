#include "core/storage/Journal.h"

#include "core/storage/FileIdentity.h"
#include "core/storage/ModelFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/file.h>
#include <unistd.h>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

constexpr int journalVersion = 1;
constexpr auto entryPattern = "{\"sequence\":%1,\"hash\":\"%2\",\"change\":";

Error cannot(const QFile& file)
{
    return Error::output(Messages::tr("The crash journal cannot be written: %1").arg(file.errorString()),
                         file.fileName(),
                         Messages::tr("Changes are not protected against a crash until they are saved"));
}

bool lock(const QFile& file)
{
    return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0;
}

QByteArray headerLine(const JournalHeader& header)
{
    const QJsonObject object{{QStringLiteral("provisor-journal"), journalVersion},
                             {QStringLiteral("file"), header.modelFile},
                             {QStringLiteral("digest"), QString::fromLatin1(header.digest.toHex())},
                             {QStringLiteral("sequence"), header.sequence},
                             {QStringLiteral("chain"), QString::fromLatin1(header.chain.toHex())},
                             {QStringLiteral("process"), header.process},
                             {QStringLiteral("started"), header.started.toUTC().toString(Qt::ISODateWithMs)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<JournalHeader> headerFrom(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.value(QStringLiteral("provisor-journal")).toInt() != journalVersion)
        return std::nullopt;
    JournalHeader header;
    header.modelFile = object.value(QStringLiteral("file")).toString();
    header.digest = QByteArray::fromHex(object.value(QStringLiteral("digest")).toString().toLatin1());
    header.sequence = object.value(QStringLiteral("sequence")).toInteger();
    header.chain = QByteArray::fromHex(object.value(QStringLiteral("chain")).toString().toLatin1());
    header.process = object.value(QStringLiteral("process")).toInteger();
    header.started = QDateTime::fromString(object.value(QStringLiteral("started")).toString(), Qt::ISODateWithMs);
    return header;
}

/// The start of an entry's line; the JSON of the change follows as it is, then "}". The hash is the line's checksum.
QByteArray entryStart(qint64 sequence, const QByteArray& hash)
{
    return QString::fromLatin1(entryPattern).arg(sequence).arg(QString::fromLatin1(hash.toHex())).toUtf8();
}

/// The entry, when the line is whole and follows the one before.
std::optional<LogEntry> entryFrom(const QByteArray& line, qint64 sequence, const QByteArray& previousHash)
{
    const QByteArray blank = entryStart(sequence, QByteArray(32, '\0'));
    if (line.size() < blank.size() + 1 || !line.endsWith('}'))
        return std::nullopt;
    LogEntry entry;
    entry.sequence = sequence;
    entry.change = line.mid(blank.size(), line.size() - blank.size() - 1);
    entry.hash = chainHash(previousHash, entry.change);
    return line.startsWith(entryStart(sequence, entry.hash)) ? std::optional<LogEntry>(entry) : std::nullopt;
}

/// Whether the model file already has the journal's last entry: the program ended after saving.
bool isSaved(const RecoverableJournal& journal)
{
    if (journal.entries.isEmpty())
        return true;
    if (journal.header.modelFile.isEmpty())
        return false;
    const auto content = readFile(journal.header.modelFile);
    if (!content || content->identity.digest == journal.header.digest)
        return false;
    const auto model = readModel(content->bytes, journal.header.modelFile);
    return model && model->log.contains(journal.entries.last());
}

} // namespace

QString Journal::defaultFolder()
{
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + QStringLiteral("/.local/state");
    return state + QStringLiteral("/provisor/journals");
}

Result<std::unique_ptr<Journal>> Journal::create(const QString& folder, const JournalHeader& header)
{
    QDir().mkpath(folder);
    std::unique_ptr<Journal> journal(new Journal(folder + u'/' + Id::create().toString() + QStringLiteral(".journal")));
    if (!journal->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        !lock(journal->m_file))
        return fail(cannot(journal->m_file));
    if (auto ok = journal->write(headerLine(header)); !ok)
        return fail(ok.error());
    return journal;
}

Result<std::unique_ptr<Journal>> Journal::takeOver(const QString& fileName)
{
    std::unique_ptr<Journal> journal(new Journal(fileName));
    if (!journal->m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return fail(Error::input(
            Messages::tr("The crash journal cannot be read: %1").arg(journal->m_file.errorString()), fileName));
    if (!lock(journal->m_file)) {
        Error error = Error::conflict(Messages::tr("A running program is using the crash journal"));
        error.file = fileName;
        return fail(error);
    }
    // A torn last line would run into the next one.
    const QByteArray content = journal->m_file.readAll();
    const qsizetype whole = content.lastIndexOf('\n') + 1;
    if (!journal->m_file.resize(whole) || !journal->m_file.seek(whole))
        return fail(cannot(journal->m_file));
    return journal;
}

Result<void> Journal::write(const QByteArray& line)
{
    if (m_file.write(line) != line.size() || ::fdatasync(m_file.handle()) != 0)
        return fail(cannot(m_file));
    return {};
}

Result<void> Journal::append(const LogEntry& entry)
{
    return write(entryStart(entry.sequence, entry.hash) + entry.change + "}\n");
}

void Journal::discard()
{
    m_file.remove();
}

Result<RecoverableJournal> readJournal(const QString& fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            Error::input(Messages::tr("The crash journal cannot be read: %1").arg(file.errorString()), fileName));
    const QByteArray content = file.readAll();
    qsizetype at = content.indexOf('\n');
    const auto header = at < 0 ? std::nullopt : headerFrom(content.left(at));
    if (!header)
        return fail(Error::input(Messages::tr("This is not a crash journal, or its first line is damaged"), fileName));
    RecoverableJournal journal{fileName, *header, {}, false, QFileInfo(fileName).lastModified()};
    qint64 sequence = header->sequence;
    QByteArray chain = header->chain;
    for (++at; at < content.size();) {
        const qsizetype end = content.indexOf('\n', at);
        const auto entry = end < 0 ? std::nullopt : entryFrom(content.mid(at, end - at), sequence + 1, chain);
        journal.isTorn = !entry;
        if (!entry)
            break;
        journal.entries.append(*entry);
        chain = entry->hash;
        ++sequence;
        at = end + 1;
    }
    return journal;
}

QList<RecoverableJournal> findJournals(const QString& folder)
{
    QList<RecoverableJournal> found;
    const QStringList names =
        QDir(folder).entryList({QStringLiteral("*.journal")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString& name : names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !lock(file))
            continue; // in use
        auto journal = readJournal(file.fileName());
        if (!journal)
            continue; // left alone: somebody may be able to read more of it by hand
        if (isSaved(*journal))
            file.remove();
        else
            found.append(std::move(*journal));
    }
    return found;
}

} // namespace provisor
