#pragma once

#include "core/analysis/Analysis.h"
#include "core/document/Document.h"
#include "core/document/Edits.h"
#include "core/history/History.h"

#include <QObject>
#include <QSet>

#include <memory>

class QThread;

namespace provisor {

class AnalysisWorker;

/// What one window works on: the document with its history, the catalogue, the newest analysis and the selection.
/// Analysis runs in a thread of its own on a snapshot; while one runs, further edits are gathered into one next run.
///
/// During a what-if, document() and history() are a copy, so everything that goes through the session shows and edits
/// the copy. The model, its audit trail, its journal and its file see nothing of it until it is kept.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Document and history must outlive the session.
    Session(Document& document, History& history, CataloguePointer catalogue, QObject* parent = nullptr);
    ~Session() override;

    Document& document() { return m_trial ? m_trial->document : m_document; }
    const Document& document() const { return m_trial ? m_trial->document : m_document; }
    History& history() { return m_trial ? *m_trial->history : m_history; }
    const History& history() const { return m_trial ? *m_trial->history : m_history; }
    const CataloguePointer& catalogue() const { return m_catalogue; }
    const Snapshot& snapshot() const { return document().snapshot(); }
    /// The history of the model itself, also during a what-if: its audit trail is the only one.
    const History& trail() const { return m_history; }

    /// The newest finished analysis; null until the first one is done. It may lag behind the document by one run.
    AnalysisPointer analysis() const { return m_analysis; }
    /// Whether the analysis belongs to the present state of the document.
    bool isAnalysisCurrent() const { return m_finishedRun == m_requestedRun; }
    /// Waits until the analysis belongs to the present state; for tests, exports and reports.
    void waitForAnalysis();

    /// Name that changes are recorded under.
    QString author() const { return m_author; }
    void setAuthor(const QString& author) { m_author = author; }

    /// Makes a change; a failure is announced by failed() and returned as false.
    bool apply(const Change& change);
    bool apply(const ChangeBuilder& builder) { return apply(builder.take(m_author)); }
    void undo();
    void redo();

    bool isWhatIf() const { return m_trial != nullptr; }
    /// From now on works on a copy; waits for the analysis the copy is compared with.
    void startWhatIf();
    /// How mitigations that the what-if made implemented are kept.
    enum class Keep { AsPlanned, AsTried };
    /// Makes all that was tried one change of the model and ends the what-if; false when the change cannot be made.
    bool keepWhatIf(Keep keep);
    /// Ends the what-if without a trace.
    void dropWhatIf();
    /// Changes tried so far, the oldest first; empty when there is no what-if.
    QList<Change> tried() const { return m_trial ? m_trial->history->undoable() : QList<Change>(); }
    /// The analysis of the model itself during a what-if; null when there is none.
    AnalysisPointer analysisBefore() const { return m_trial ? m_trial->before : nullptr; }
    /// Mitigations of the copy that are implemented there and not in the model.
    QList<Id> triedMitigations() const;

    const QSet<Id>& selection() const { return m_selection; }
    /// Selects elements, flows, boundaries or notes; ids that do not exist are left out.
    void select(const QSet<Id>& ids);
    /// The diagram being worked on; null when the model has none.
    Id currentDiagram() const { return m_diagram; }
    void setCurrentDiagram(Id diagram);

Q_SIGNALS:
    /// After every change and after a reset of the document.
    void documentChanged();
    void analysisChanged();
    void selectionChanged();
    void currentDiagramChanged();
    /// Undo, redo or the trail of what is worked on changed.
    void historyChanged();
    /// A what-if was started, kept or dropped.
    void whatIfChanged();
    /// A change could not be made; the message is for people.
    void failed(const QString& message);

private:
    /// The copy a what-if works on.
    struct Trial
    {
        Document document;
        History* history = nullptr; ///< a child of the document
        AnalysisPointer before;
    };

    void onDocumentChanged();
    void endWhatIf();
    Change triedAsOne() const;
    void planTriedMitigations();
    void startAnalysis();
    void finishAnalysis(const AnalysisPointer& analysis, quint64 run);

    Document& m_document;
    History& m_history;
    CataloguePointer m_catalogue;
    std::unique_ptr<Trial> m_trial;
    AnalysisPointer m_analysis;
    QString m_author;
    QSet<Id> m_selection;
    Id m_diagram;
    quint64 m_requestedRun = 0; ///< counts states of the document
    quint64 m_startedRun = 0;
    quint64 m_finishedRun = 0;
    std::unique_ptr<QThread> m_thread;
    AnalysisWorker* m_worker = nullptr; ///< lives in m_thread and is deleted with it
};

} // namespace provisor
