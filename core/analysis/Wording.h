#pragma once

#include "core/analysis/Analysis.h"
#include "core/analysis/ModelGraph.h"
#include "core/rules/Evaluator.h"

namespace provisor {

/// Says in words what a rule found. Book and model must outlive it.
class Wording
{
public:
    Wording(const RuleBook& book, const ModelGraph& model);

    /// One sentence from the conditions that decided.
    QString why(const Rule& rule, const Trace& trace) const;
    /// A single condition with its subject.
    QString statement(const Rule& rule, const DecisiveCondition& condition) const;
    Target target(VariableKind kind, int index) const;
    /// Elements and flows of a trace other than the target itself.
    QList<Target> related(const Trace& trace, VariableKind kind, int target) const;
    Fact fact(const Reading& reading) const;
    /// The facts of a trace, or with `areKnown` false its open properties.
    QList<Fact> facts(const std::vector<Reading>& readings, bool areKnown = true) const;

private:
    QString subject(const DecisiveCondition& condition) const;
    QString predicate(const Rule& rule, const DecisiveCondition& condition) const;
    QString answer(const Property* property, quint64 held) const;
    QString valueList(const Property* property, quint64 bits) const;
    QString neighbour(const DecisiveCondition& condition, const Rule& rule, const Rule::Node& node, const QString& with,
                      const QString& without) const;
    QString name(VariableKind kind, int index) const;
    QString typeName(int element) const;
    QString typeWords(const Rule& rule, const Rule::Node& node) const;
    QString zoneName(int element) const;
    QString inSentence(const QString& label) const;

    const RuleBook& m_book;
    const ModelGraph& m_model;
    std::vector<const Property*> m_properties; ///< by index in the vocabulary
    std::vector<const Property*> m_questions;
    bool m_lowerCase = false; ///< labels inside a sentence start with a small letter
};

} // namespace provisor
