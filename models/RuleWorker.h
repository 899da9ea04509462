#pragma once

#include "core/analysis/RuleBook.h"
#include "models/RuleBench.h"

namespace provisor {

/// Tries rules in its own thread; keeps the compiled rules of the catalogue.
class RuleWorker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Tries a rule and answers with finished(); to be called in the worker's thread.
    void run(const RuleTask& task, quint64 number);

Q_SIGNALS:
    void finished(const provisor::RuleResultPointer& result, quint64 number);

private:
    RuleResult tryRule(const RuleTask& task);

    std::shared_ptr<const RuleBook> m_book;
};

} // namespace provisor
