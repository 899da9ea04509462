#pragma once

#include "core/analysis/Analysis.h"
#include "core/analysis/ModelGraph.h"
#include "core/rules/Evaluator.h"

#include <optional>

namespace provisor {

/// Says in words what a rule found. Book and model must outlive it.
class Wording
{
public:
    Wording(const RuleBook& book, const ModelGraph& model);

    /// One sentence from the conditions that decided.
    QString why(const Rule& rule, const Trace& trace) const;
    /// The same without a full stop; empty when nothing decided.
    QString clause(const Rule& rule, const Trace& trace) const;
    /// Open properties with their elements or flows, the first ones by name.
    QString openNames(const std::vector<Reading>& readings) const;
    /// A single condition with its subject.
    QString statement(const Rule& rule, const DecisiveCondition& condition) const;
    Target target(VariableKind kind, int index) const;
    /// Elements and flows of a trace other than the target itself.
    QList<Target> related(const Trace& trace, VariableKind kind, int target) const;
    Fact fact(const Reading& reading) const;
    /// The facts of a trace, or with `areKnown` false its open properties.
    QList<Fact> facts(const std::vector<Reading>& readings, bool areKnown = true) const;

private:
    struct Said;
    QString clauseOf(const Said& said) const;
    /// Answer to a property on its own; nothing where the condition is told with a verb.
    std::optional<quint64> statedAnswer(const Rule& rule, const DecisiveCondition& condition) const;
    const Property* propertyOf(const Rule::Node& node) const;
    QString answerOf(const Property* property, quint64 held, const QString& whose) const;
    QString labels(const Property* property, quint64 bits) const;
    QString roleName(const QString& id) const;
    /// A condition on the items of a list in words; empty when there are none for it.
    QString described(const Rule& rule, int node) const;
    /// How the first item a quantifier found is connected; empty where it is not.
    QString wayTo(const Rule::Node& node, const DecisiveCondition& condition) const;
    /// What a quantifier found where no single item decided.
    QString ofThoseListed(const Rule& rule, const DecisiveCondition& condition) const;
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

/// The first names, and how many more there are.
QString shortList(const QStringList& names);
/// A sentence that follows other words: starts with a small letter.
QString insideSentence(const QString& sentence);

} // namespace provisor
