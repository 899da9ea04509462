#include "models/RuleWorker.h"

#include <QElapsedTimer>

namespace provisor {

void RuleWorker::run(const RuleTask& task, quint64 number)
{
    QElapsedTimer clock;
    clock.start();
    auto result = std::make_shared<RuleResult>(tryRule(task));
    result->milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    Q_EMIT finished(result, number);
}

RuleResult RuleWorker::tryRule(const RuleTask& task)
{
    RuleResult result;
    if (task.draft.source.trimmed().isEmpty())
        return result;
    if (!m_book || m_book->cataloguePointer() != task.catalogue) {
        const auto book = RuleBook::build(task.catalogue);
        if (!book) {
            result.error = book.error();
            return result;
        }
        m_book = *book;
    }
    // Without a model the rule is still checked, on an empty one.
    const auto trial = RuleTrial::create(m_book, task.snapshot.value_or(Snapshot()), task.draft);
    if (!trial) {
        result.error = trial.error();
        return result;
    }
    if (task.snapshot)
        result.trial = *trial;
    result.examples = tryExamples(m_book, task.draft, task.examples);
    return result;
}

} // namespace provisor
