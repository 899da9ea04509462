#include "models/BaselineFinder.h"

#include "models/BaselineWorker.h"

#include <QThread>

namespace provisor {

BaselineFinder::BaselineFinder(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_thread(std::make_unique<QThread>())
{
    m_worker = new BaselineWorker;
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &BaselineWorker::finished, this, &BaselineFinder::take);
    m_thread->start();
    connect(&session, &Session::documentChanged, this, &BaselineFinder::refresh);
    refresh();
}

BaselineFinder::~BaselineFinder()
{
    m_cancellation.cancel();
    m_thread->quit();
    m_thread->wait();
}

const BaselineState* BaselineFinder::state(Id baseline) const
{
    const auto it = std::find_if(m_states.begin(), m_states.end(),
                                 [&](const BaselineState& state) { return state.baseline.id() == baseline; });
    return it == m_states.end() ? nullptr : &*it;
}

bool BaselineFinder::isDone() const
{
    return std::all_of(m_states.begin(), m_states.end(),
                       [](const BaselineState& state) { return state.analysis || state.error; });
}

void BaselineFinder::refresh()
{
    QList<Record> baselines = m_session.snapshot().records(Kind::Baseline);
    std::stable_sort(baselines.begin(), baselines.end(), [](const Record& a, const Record& b) {
        return a.number(field::baseline::Sequence) < b.number(field::baseline::Sequence);
    });
    const bool isSame =
        std::equal(baselines.begin(), baselines.end(), m_states.begin(), m_states.end(),
                   [](const Record& record, const BaselineState& state) { return record == state.baseline; });
    if (isSame)
        return;
    m_states.clear();
    for (const Record& baseline : baselines) {
        BaselineState state = m_known.value(baseline.id());
        state.baseline = baseline; // its name or note may be another one
        m_states.append(state);
        if (!state.analysis && !state.error)
            ask(baseline);
    }
    Q_EMIT changed();
}

void BaselineFinder::ask(const Record& baseline)
{
    if (m_asked.contains(baseline.id()))
        return;
    m_asked.insert(baseline.id());
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, catalogue = m_session.catalogue(), baseline, now = m_session.snapshot(),
         log = m_session.trail().log(),
         cancellation = m_cancellation] { worker->run(catalogue, baseline, now, log, cancellation); },
        Qt::QueuedConnection);
}

void BaselineFinder::take(const BaselineState& state)
{
    m_known.insert(state.baseline.id(), state);
    for (BaselineState& shown : m_states) {
        if (shown.baseline.id() != state.baseline.id())
            continue;
        shown.error = state.error;
        shown.analysis = state.analysis;
        Q_EMIT changed();
    }
}

} // namespace provisor
