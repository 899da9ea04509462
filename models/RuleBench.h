#pragma once

#include "core/analysis/RuleTrial.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QThread;

namespace provisor {

class RuleWorker;

/// What a rule that is being written gives: on the open model and on its test cases.
struct RuleResult
{
    std::optional<Error> error;             ///< why the rule cannot be tried
    std::shared_ptr<const RuleTrial> trial; ///< null when it cannot be tried, is empty, or no model is open
    QList<ExampleOutcome> examples;         ///< empty when the rule cannot be tried
    double milliseconds = 0;                ///< time it took, without waiting
};
using RuleResultPointer = std::shared_ptr<const RuleResult>;

/// What is to be tried.
struct RuleTask
{
    CataloguePointer catalogue;
    std::optional<Snapshot> snapshot; ///< none when no model is open
    RuleDraft draft;
    QList<RuleExample> examples;
};

/// Tries a rule that is being written in a thread of its own, shortly after the last change of what is to be tried.
class RuleBench : public QObject
{
    Q_OBJECT

public:
    explicit RuleBench(const CataloguePointer& catalogue, QObject* parent = nullptr);
    ~RuleBench() override;

    void setCatalogue(const CataloguePointer& catalogue);
    void setSnapshot(const std::optional<Snapshot>& snapshot);
    void setDraft(const RuleDraft& draft);
    void setExamples(const QList<RuleExample>& examples);
    const RuleTask& task() const { return m_task; }

    /// The newest finished result; never null.
    const RuleResultPointer& result() const { return m_result; }
    /// Whether the result belongs to what is to be tried now.
    bool isCurrent() const { return m_finished == m_wanted; }
    /// Waits until it does; for tests and before saving.
    void wait();

Q_SIGNALS:
    /// A new result.
    void changed();

private:
    void plan();
    void start();
    void finish(const RuleResultPointer& result, quint64 run);

    RuleTask m_task;
    RuleResultPointer m_result;
    QTimer m_pause;
    quint64 m_wanted = 0; ///< counts states of the task
    quint64 m_started = 0;
    quint64 m_finished = 0;
    std::unique_ptr<QThread> m_thread;
    RuleWorker* m_worker = nullptr; ///< lives in m_thread and is deleted with it
};

} // namespace provisor
