#include "models/Session.h"

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
    auto result = m_document.apply(change);
    if (!result)
        Q_EMIT failed(result.error().toString());
    return result.has_value();
}

void Session::undo()
{
    if (auto result = m_history.undo(m_author); !result)
        Q_EMIT failed(result.error().toString());
}

void Session::redo()
{
    if (auto result = m_history.redo(m_author); !result)
        Q_EMIT failed(result.error().toString());
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
