#pragma once

#include "models/Session.h"

class QThread;

namespace provisor {

class BaselineWorker;

/// A named state of the model with what an analysis of it finds, or why it cannot be brought back.
struct BaselineState
{
    Record baseline;
    std::optional<Error> error;
    AnalysisPointer analysis; ///< null with an error, and until it is worked out
};

/// Brings back the states of the baselines of a model and analyses them, in a thread of its own. A state is worked out
/// once.
class BaselineFinder : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive it.
    explicit BaselineFinder(Session& session, QObject* parent = nullptr);
    ~BaselineFinder() override;

    /// The baselines by their place in the history, the oldest first.
    const QList<BaselineState>& states() const { return m_states; }
    const BaselineState* state(Id baseline) const;
    /// Whether all are worked out.
    bool isDone() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void ask(const Record& baseline);
    void take(const BaselineState& state);

    Session& m_session;
    QList<BaselineState> m_states;
    QHash<Id, BaselineState> m_known;
    QSet<Id> m_asked;
    Cancellation m_cancellation;
    std::unique_ptr<QThread> m_thread;
    BaselineWorker* m_worker = nullptr; ///< lives in m_thread and is deleted with it
};

} // namespace provisor
