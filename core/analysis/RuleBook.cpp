#include "core/analysis/RuleBook.h"

namespace provisor {

namespace {

Error placed(Error error, const QString& id)
{
    error.file = id;
    return error;
}

/// Compiles all rules of a catalogue and hands each result on; stops when `take` returns false.
template <typename Take>
void compileAll(const Catalogue& catalogue, const Vocabulary& words, Take take)
{
    for (const CatalogueThreat& threat : catalogue.threats()) {
        if (!take(threat.id, compileRule(words, threat.scope, threat.rule, threat.types), &threat, nullptr))
            return;
    }
    for (const CatalogueProvision& provision : catalogue.provisions()) {
        if (!provision.conditionRule.isEmpty() &&
            !take(provision.id, compileRule(words, Scope::System, provision.conditionRule), nullptr, &provision))
            return;
    }
}

} // namespace

QList<Error> checkRules(const Catalogue& catalogue)
{
    QList<Error> errors;
    const Vocabulary words = vocabularyOf(catalogue);
    compileAll(catalogue, words,
               [&](const QString& id, const Result<Rule>& rule, const CatalogueThreat*, const CatalogueProvision*) {
                   if (!rule)
                       errors.append(placed(rule.error(), id));
                   return true;
               });
    return errors;
}

Result<std::shared_ptr<const RuleBook>> RuleBook::build(CataloguePointer catalogue)
{
    const std::shared_ptr<RuleBook> book(new RuleBook);
    book->m_catalogue = catalogue;
    book->m_words = vocabularyOf(*catalogue);
    std::optional<Error> error;
    compileAll(
        *catalogue, book->m_words,
        [&](const QString& id, Result<Rule> rule, const CatalogueThreat* threat, const CatalogueProvision* provision) {
            if (!rule) {
                error = placed(rule.error(), id);
                return false;
            }
            book->m_maximumRadius = std::max(book->m_maximumRadius, rule->reads.radius);
            if (provision)
                book->m_conditions.emplace(id, std::move(*rule));
            else
                book->m_threats.push_back({threat, std::move(*rule)});
            return true;
        });
    if (error)
        return fail(*error);
    book->m_byType.resize(static_cast<size_t>(book->m_words.types().size()));
    for (int i = 0; i < static_cast<int>(book->m_threats.size()); ++i) {
        const CatalogueThreat& threat = *book->m_threats[static_cast<size_t>(i)].threat;
        book->m_index.insert(threat.id, i);
        if (threat.scope == Scope::Flow)
            book->m_forFlows.push_back(i);
        else if (threat.scope == Scope::System)
            book->m_forSystem.push_back(i);
        for (const QString& type : threat.types) {
            if (const int index = book->m_words.type(type); threat.scope == Scope::Element && index >= 0)
                book->m_byType[static_cast<size_t>(index)].push_back(i);
        }
    }
    return std::shared_ptr<const RuleBook>(book);
}

const Rule* RuleBook::condition(const QString& provisionId) const
{
    const auto found = m_conditions.find(provisionId);
    return found == m_conditions.end() ? nullptr : &found->second;
}

} // namespace provisor
