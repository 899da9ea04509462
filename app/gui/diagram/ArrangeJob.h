#pragma once

#include "core/layout/Arrange.h"

#include <QObject>

namespace provisor {

/// Arranges a diagram in another thread. One job is one run; destroying it cancels the run.
class ArrangeJob : public QObject
{
    Q_OBJECT

public:
    /// The measures are used in the other thread and must stand alone.
    ArrangeJob(const Snapshot& snapshot, Id diagram, const ArrangeOptions& options);
    ~ArrangeJob() override;

    void start();
    Id diagram() const { return m_diagram; }
    const Result<DiagramScene>& result() const { return m_result; }

Q_SIGNALS:
    /// In the thread of this object; not after the job was destroyed.
    void finished();

private:
    Snapshot m_snapshot;
    Id m_diagram;
    ArrangeOptions m_options;
    Cancellation m_cancellation;
    Result<DiagramScene> m_result;
};

} // namespace provisor
