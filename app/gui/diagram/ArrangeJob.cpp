#include "app/gui/diagram/ArrangeJob.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace provisor {

ArrangeJob::ArrangeJob(const Snapshot& snapshot, Id diagram, const ArrangeOptions& options)
    : m_snapshot(snapshot), m_diagram(diagram), m_options(options), m_result(fail(Error::cancelled()))
{
}

ArrangeJob::~ArrangeJob()
{
    m_cancellation.cancel();
}

void ArrangeJob::start()
{
    QPointer<ArrangeJob> self(this);
    QThreadPool::globalInstance()->start(
        [self, snapshot = m_snapshot, diagram = m_diagram, options = m_options, cancellation = m_cancellation] {
            auto result = provisor::arrange(snapshot, diagram, options, cancellation);
            QMetaObject::invokeMethod(
                qApp,
                [self, result = std::move(result)] {
                    if (!self)
                        return;
                    self->m_result = result;
                    Q_EMIT self->finished();
                },
                Qt::QueuedConnection);
        });
}

} // namespace provisor
