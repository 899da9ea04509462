#include "models/RuleBench.h"

#include "models/RuleWorker.h"

#include <QEventLoop>
#include <QThread>

namespace provisor {

namespace {

constexpr int pause = 90; ///< milliseconds without a change before a rule is tried

bool isSame(const RuleDraft& a, const RuleDraft& b)
{
    return a.scope == b.scope && a.appliesTo == b.appliesTo && a.source == b.source;
}

bool isSameExample(const RuleExample& a, const RuleExample& b)
{
    return a.target == b.target && a.raised == b.raised && a.model == b.model;
}

} // namespace

RuleBench::RuleBench(const CataloguePointer& catalogue, QObject* parent)
    : QObject(parent), m_result(std::make_shared<RuleResult>()), m_thread(std::make_unique<QThread>())
{
    m_task.catalogue = catalogue;
    m_worker = new RuleWorker;
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &RuleWorker::finished, this, &RuleBench::finish);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &RuleBench::start);
    m_thread->start();
}

RuleBench::~RuleBench()
{
    m_thread->quit();
    m_thread->wait();
}

void RuleBench::setCatalogue(const CataloguePointer& catalogue)
{
    if (catalogue == m_task.catalogue)
        return;
    m_task.catalogue = catalogue;
    plan();
}

void RuleBench::setSnapshot(const std::optional<Snapshot>& snapshot)
{
    m_task.snapshot = snapshot;
    plan();
}

void RuleBench::setDraft(const RuleDraft& draft)
{
    if (isSame(draft, m_task.draft))
        return;
    m_task.draft = draft;
    plan();
}

void RuleBench::setExamples(const QList<RuleExample>& examples)
{
    if (std::equal(examples.begin(), examples.end(), m_task.examples.begin(), m_task.examples.end(), isSameExample))
        return;
    m_task.examples = examples;
    plan();
}

void RuleBench::wait()
{
    while (!isCurrent()) {
        QEventLoop loop;
        connect(this, &RuleBench::changed, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

void RuleBench::plan()
{
    ++m_wanted;
    m_pause.start();
}

void RuleBench::start()
{
    if (m_started != m_finished)
        return; // one at a time; finish() starts the next one
    m_started = m_wanted;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, task = m_task, run = m_started] { worker->run(task, run); },
        Qt::QueuedConnection);
}

void RuleBench::finish(const RuleResultPointer& result, quint64 run)
{
    m_finished = run;
    m_result = result;
    if (m_finished != m_wanted && !m_pause.isActive())
        start();
    Q_EMIT changed();
}

} // namespace provisor
