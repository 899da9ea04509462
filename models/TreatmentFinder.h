#pragma once

#include "models/Session.h"
#include "models/TreatmentWorker.h"

namespace provisor {

/// Keeps what would help most up to date with the analysis of a session, in a thread of its own. A newer analysis or
/// another level cancels the run under way.
class TreatmentFinder : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive it.
    explicit TreatmentFinder(Session& session, QObject* parent = nullptr);
    ~TreatmentFinder() override;

    /// Highest level that the cheapest set is to leave; the appetite of the model until another one is chosen.
    Level appetite() const;
    void setAppetite(Level appetite);

    /// The newest finished result; null until the first one is done.
    TreatmentPointer treatment() const { return m_treatment; }
    /// Whether the result belongs to the newest analysis and the chosen level.
    bool isCurrent() const { return !m_isRunning; }

Q_SIGNALS:
    /// A run began or a result came.
    void changed();

private:
    void start();
    void finish(const TreatmentPointer& treatment);

    Session& m_session;
    std::optional<Level> m_appetite;
    TreatmentPointer m_treatment;
    AnalysisPointer m_asked;
    Level m_askedAppetite = Level::Medium;
    Cancellation m_cancellation;
    bool m_isRunning = false;
    std::unique_ptr<QThread> m_thread;
    TreatmentWorker* m_worker = nullptr; ///< lives in m_thread and is deleted with it
};

} // namespace provisor
