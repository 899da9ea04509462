#include "models/Session.h"

#include "core/document/Diff.h"
#include "models/AnalysisWorker.h"

#include <QEventLoop>
#include <QThread>

namespace provisor {

Session::Session(Document& document, History& history, CataloguePointer catalogue, QObject* parent)
    : QObject(parent), m_document(document), m_history(history), m_catalogue(std::move(catalogue)),
      m_thread(std::make_unique<QThread>())
{
    m_worker = new AnalysisWorker(m_catalogue);
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &AnalysisWorker::finished, this, &Session::finishAnalysis);
    connect(m_worker, &AnalysisWorker::failed, this, [this](const QString& message, quint64 run) {
        finishAnalysis(m_analysis, run);
        Q_EMIT failed(message);
    });
    m_thread->start();

    connect(&document, &Document::applied, this, &Session::onDocumentChanged);
    connect(&document, &Document::wasReset, this, &Session::onDocumentChanged);
    connect(&history, &History::changed, this, &Session::historyChanged);
    onDocumentChanged();
}

Session::~Session()
{
    m_thread->quit();
    m_thread->wait();
}

void Session::onDocumentChanged()
{
    ++m_requestedRun;
    const QList<Record>& diagrams = snapshot().records(Kind::Diagram);
    if (!snapshot().find(Kind::Diagram, m_diagram))
        setCurrentDiagram(diagrams.isEmpty() ? Id{} : diagrams.first().id());
    select(m_selection);
    Q_EMIT documentChanged();
    startAnalysis();
}

void Session::startAnalysis()
{
    const bool isRunning = m_startedRun != m_finishedRun;
    if (isRunning || isAnalysisCurrent())
        return;
    m_startedRun = m_requestedRun;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, state = snapshot(), run = m_startedRun] { worker->run(state, run); },
        Qt::QueuedConnection);
}

void Session::finishAnalysis(const AnalysisPointer& analysis, quint64 run)
{
    m_finishedRun = run;
    m_startedRun = run;
    m_analysis = analysis;
    Q_EMIT analysisChanged();
    startAnalysis();
}

void Session::waitForAnalysis()
{
    QEventLoop loop;
    connect(this, &Session::analysisChanged, &loop, [this, &loop] {
        if (isAnalysisCurrent())
            loop.quit();
    });
    if (!isAnalysisCurrent())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
}

bool Session::apply(const Change& change)
{
    auto result = document().apply(change);
    if (!result)
        Q_EMIT failed(result.error().toString());
    return result.has_value();
}

void Session::undo()
{
    if (auto result = history().undo(m_author); !result)
        Q_EMIT failed(result.error().toString());
}

void Session::redo()
{
    if (auto result = history().redo(m_author); !result)
        Q_EMIT failed(result.error().toString());
}

void Session::startWhatIf()
{
    waitForAnalysis();
    if (m_trial)
        return;
    auto trial = std::make_unique<Trial>();
    trial->document.reset(m_document.snapshot(), m_document.index());
    trial->history = new History(trial->document);
    trial->before = m_analysis;
    connect(&trial->document, &Document::applied, this, &Session::onDocumentChanged);
    connect(trial->history, &History::changed, this, &Session::historyChanged);
    m_trial = std::move(trial);
    Q_EMIT whatIfChanged();
    Q_EMIT historyChanged();
}

QList<Id> Session::triedMitigations() const
{
    const auto isDone = [](const Record* record) {
        const QString status = record ? record->text(field::mitigation::Status) : QString();
        return status == u"implemented" || status == u"verified";
    };
    QList<Id> ids;
    for (const Record& record : snapshot().records(Kind::Mitigation)) {
        if (isDone(&record) && !isDone(m_document.snapshot().find(Kind::Mitigation, record.id())))
            ids.append(record.id());
    }
    return ids;
}

void Session::planTriedMitigations()
{
    ChangeBuilder builder(document(), tr("Plan what was tried"));
    for (const Id& id : triedMitigations()) {
        const Record* before = m_document.snapshot().find(Kind::Mitigation, id);
        const QString status = before ? before->text(field::mitigation::Status) : QString();
        builder.set(Kind::Mitigation, id, field::mitigation::Status,
                    status == u"in-progress" ? status : QStringLiteral("planned"));
    }
    document().apply(builder.take(m_author));
}

Change Session::triedAsOne() const
{
    QStringList labels;
    for (const Change& change : tried()) {
        if (!labels.contains(change.label))
            labels.append(change.label);
    }
    Change change;
    change.label = labels.size() == 1 ? tr("Keep a what-if: %1").arg(labels.first())
                                      : tr("Keep a what-if of %n change(s)", nullptr, static_cast<int>(tried().size()));
    change.author = m_author;
    if (labels.size() > 1)
        change.reason = labels.join(QStringLiteral("; "));
    change.deltas = diff(m_document.snapshot(), snapshot());
    return change;
}

bool Session::keepWhatIf(Keep keep)
{
    if (!m_trial)
        return false;
    Change change = triedAsOne(); // says what was tried, without the step that makes it planned
    if (keep == Keep::AsPlanned) {
        planTriedMitigations();
        change.deltas = diff(m_document.snapshot(), snapshot());
    }
    if (auto result = m_document.apply(change); !result) {
        Q_EMIT failed(result.error().toString());
        return false;
    }
    endWhatIf();
    return true;
}

void Session::dropWhatIf()
{
    if (m_trial)
        endWhatIf();
}

void Session::endWhatIf()
{
    m_trial.reset();
    onDocumentChanged();
    Q_EMIT whatIfChanged();
    Q_EMIT historyChanged();
}

void Session::select(const QSet<Id>& ids)
{
    QSet<Id> existing;
    for (const Id& id : ids) {
        if (snapshot().find(id))
            existing.insert(id);
    }
    if (existing == m_selection)
        return;
    m_selection = existing;
    Q_EMIT selectionChanged();
}

void Session::setCurrentDiagram(Id diagram)
{
    if (diagram == m_diagram)
        return;
    m_diagram = diagram;
    Q_EMIT currentDiagramChanged();
}

} // namespace provisor
