#include "models/TreatmentFinder.h"

#include <QThread>

namespace provisor {

TreatmentFinder::TreatmentFinder(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_thread(std::make_unique<QThread>())
{
    m_worker = new TreatmentWorker;
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &TreatmentWorker::finished, this, &TreatmentFinder::finish);
    m_thread->start();
    connect(&session, &Session::analysisChanged, this, &TreatmentFinder::start);
    start();
}

TreatmentFinder::~TreatmentFinder()
{
    m_cancellation.cancel();
    m_thread->quit();
    m_thread->wait();
}

Level TreatmentFinder::appetite() const
{
    if (m_appetite)
        return *m_appetite;
    const AnalysisPointer analysis = m_session.analysis();
    return analysis ? analysis->settings.appetite : Level::Medium;
}

void TreatmentFinder::setAppetite(Level appetite)
{
    m_appetite = appetite;
    start();
}

void TreatmentFinder::start()
{
    const AnalysisPointer analysis = m_session.analysis();
    if (!analysis || (analysis == m_asked && appetite() == m_askedAppetite))
        return;
    m_cancellation.cancel();
    m_cancellation = {};
    m_asked = analysis;
    m_askedAppetite = appetite();
    m_isRunning = true;
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, analysis, level = m_askedAppetite, cancellation = m_cancellation] {
            worker->run(analysis, level, cancellation);
        },
        Qt::QueuedConnection);
    Q_EMIT changed();
}

void TreatmentFinder::finish(const TreatmentPointer& treatment)
{
    if (treatment->analysis != m_asked || treatment->plan.appetite != m_askedAppetite)
        return; // overtaken while it was on its way here
    m_treatment = treatment;
    m_isRunning = false;
    Q_EMIT changed();
}

} // namespace provisor
