#include "core/storage/OpenModel.h"

#include "core/document/Diff.h"
#include "core/storage/ModelFile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace provisor {

OpenModel::OpenModel(const Options& options) : m_history(*new History(m_document)), m_options(options)
{
    // After the history, which connected first: the entry of the change is then already in the log.
    connect(&m_document, &Document::applied, this, &OpenModel::onApplied);
    // Undo and redo move their position after the change was applied.
    connect(&m_history, &History::changed, this, &OpenModel::updateModified);
}

OpenModel::~OpenModel()
{
    if (m_journal && !isModified())
        m_journal->discard();
}

void OpenModel::setLog(const QList<LogEntry>& log, std::optional<QByteArray> missedEnd)
{
    m_history.reset(log, std::move(missedEnd));
    m_savedEntries = log.size();
    m_journalledEntries = log.size();
}

Result<std::unique_ptr<OpenModel>> OpenModel::open(const QString& path, const Options& options)
{
    auto content = readFile(path);
    if (!content)
        return fail(content.error());
    auto model = readModel(content->bytes, path);
    if (!model)
        return fail(model.error());
    std::unique_ptr<OpenModel> open(new OpenModel(options));
    open->m_path = QFileInfo(path).absoluteFilePath();
    open->m_identity = content->identity;
    open->m_document.reset(std::move(model->snapshot), std::move(model->index));
    open->m_savedPosition = Id();
    open->m_findings = std::move(model->findings);
    open->setLog(model->log, std::move(model->missedEnd));
    return open;
}

Result<std::unique_ptr<OpenModel>> OpenModel::create(const Snapshot& content, const QString& author,
                                                     const Options& options)
{
    std::unique_ptr<OpenModel> model(new OpenModel(options));
    Change change;
    change.label = tr("Create the model");
    change.author = author;
    change.origin = Origin::Create;
    change.deltas = diff({}, content);
    auto done = model->m_document.apply(change);
    if (!done)
        return fail(done.error());
    return model;
}

Result<std::unique_ptr<OpenModel>> OpenModel::recover(const RecoverableJournal& found)
{
    auto journal = Journal::takeOver(found.fileName);
    if (!journal)
        return fail(journal.error());
    const auto read = readJournal(found.fileName);
    if (!read)
        return fail(read.error());
    const Options options{true, QFileInfo(found.fileName).absolutePath()};
    std::unique_ptr<OpenModel> model;
    if (read->header.modelFile.isEmpty()) {
        model.reset(new OpenModel(options));
    } else {
        auto opened = open(read->header.modelFile, options);
        if (!opened)
            return fail(opened.error());
        model = std::move(*opened);
    }
    QList<LogEntry> log = model->m_history.log();
    const qsizetype saved = log.size();
    Document document;
    document.reset(model->snapshot());
    for (const LogEntry& entry : read->entries) {
        if (log.contains(entry))
            continue; // saved before the program ended
        const QByteArray previous = log.isEmpty() ? QByteArray() : log.last().hash;
        auto change = changeOf(entry);
        auto done =
            change && entry.hash == chainHash(previous, entry.change) ? document.apply(*change) : Result<bool>(false);
        if (!done || !*done) {
            Error error = Error::conflict(tr("The file was changed after the unsaved changes were made"),
                                          tr("The journal %1 is kept").arg(found.fileName));
            error.file = read->header.modelFile;
            return fail(error);
        }
        log.append(entry);
    }
    if (log.size() > saved)
        model->m_savedPosition.reset();
    model->m_document.reset(document.snapshot());
    model->setLog(log, model->m_history.missedEnd());
    model->m_savedEntries = saved;
    model->m_journal = std::move(*journal);
    return model;
}

void OpenModel::onApplied()
{
    if (m_options.hasJournal) {
        if (auto ok = writeJournal(); !ok)
            Q_EMIT journalFailed(ok.error());
    }
}

void OpenModel::updateModified()
{
    if (isModified() != m_wasModified) {
        m_wasModified = isModified();
        Q_EMIT modifiedChanged(m_wasModified);
    }
}

Result<void> OpenModel::writeJournal()
{
    const QList<LogEntry>& log = m_history.log();
    if (!m_journal) {
        // Creating a model is not work that could be lost; its first change is.
        if (m_path.isEmpty() && log.size() == 1)
            return {};
        JournalHeader header;
        header.modelFile = m_path;
        header.digest = m_identity.digest;
        header.sequence = m_savedEntries > 0 ? log[m_savedEntries - 1].sequence : 0;
        header.chain = m_savedEntries > 0 ? log[m_savedEntries - 1].hash : QByteArray();
        header.process = QCoreApplication::applicationPid();
        header.started = QDateTime::currentDateTimeUtc();
        auto journal = Journal::create(m_options.journalFolder, header);
        if (!journal)
            return fail(journal.error());
        m_journal = std::move(*journal);
        m_journalledEntries = m_savedEntries;
    }
    // Usually one entry; more after the creation of a model or when writing failed before.
    for (; m_journalledEntries < log.size(); ++m_journalledEntries) {
        if (auto ok = m_journal->append(log[m_journalledEntries]); !ok)
            return ok;
    }
    return {};
}

Result<void> OpenModel::write(const QString& path, const FileIdentity* expected)
{
    const auto bytes = modelBytes(m_document.snapshot(), m_history.log(), m_history.missedEnd(), m_findings);
    if (!bytes)
        return fail(bytes.error());
    auto identity = replaceFile(path, *bytes, expected);
    if (!identity)
        return fail(identity.error());
    m_identity = *identity;
    m_savedPosition = m_history.position();
    m_savedEntries = m_history.log().size();
    m_journalledEntries = m_savedEntries;
    if (m_journal)
        m_journal->discard();
    m_journal.reset();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (absolute != m_path) {
        m_path = absolute;
        Q_EMIT pathChanged(m_path);
    }
    updateModified();
    return {};
}

Result<void> OpenModel::save()
{
    if (m_path.isEmpty())
        return fail(Error::usage(tr("The model has no file yet"), tr("Save it under a name")));
    return write(m_path, &m_identity);
}

Result<void> OpenModel::saveAs(const QString& path)
{
    return write(path, nullptr);
}

void OpenModel::close()
{
    if (m_journal)
        m_journal->discard();
    m_journal.reset();
    m_options.hasJournal = false;
}

} // namespace provisor
