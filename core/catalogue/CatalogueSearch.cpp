#include "core/catalogue/CatalogueSearch.h"

#include <QMutexLocker>

#include <algorithm>
#include <limits>

namespace provisor {

namespace {

/// Lifts an entry whose title is just what was asked for above all others; ranks of FTS5 stay far above it.
constexpr double titleRank = -1e6;
constexpr qsizetype queryLimit = 400; ///< characters; more is no search but pasted text

/// The words as an FTS5 query: each a phrase that matches by its beginning, so that nothing in them is an operator.
QString ftsQuery(const QString& text, const QString& connector)
{
    QStringList phrases;
    for (QString word : text.left(queryLimit).split(u' ', Qt::SkipEmptyParts)) {
        const bool hasLetters = std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber(); });
        if (hasLetters)
            phrases.append(u'"' + word.replace(u'"', QStringLiteral("\"\"")) + QStringLiteral("\"*"));
    }
    return phrases.join(connector);
}

} // namespace

QList<SearchHit> CatalogueSearch::find(const QString& text, int limit)
{
    const QString simple = text.simplified();
    if (simple.isEmpty() || limit <= 0)
        return {};
    addExact(simple);
    const qsizetype exact = m_hits.size();
    addMatches(ftsQuery(simple, QStringLiteral(" AND ")), limit);
    if (m_hits.size() == exact && simple.contains(u' '))
        addMatches(ftsQuery(simple, QStringLiteral(" OR ")), limit);
    for (qsizetype i = exact; i < m_hits.size(); ++i) {
        if (m_hits[i].title.compare(simple, Qt::CaseInsensitive) == 0)
            m_hits[i].rank += m_hits[i].kind == u"reference" ? titleRank : 2 * titleRank;
    }
    std::stable_sort(m_hits.begin() + exact, m_hits.end(),
                     [](const SearchHit& a, const SearchHit& b) { return a.rank < b.rank; });
    if (m_hits.size() > limit)
        m_hits.resize(limit);
    return m_hits;
}

void CatalogueSearch::addExact(const QString& text)
{
    const Catalogue& catalogue = m_catalogue;
    const QString lower = text.toLower();
    if (const CatalogueProvision* provision = catalogue.provision(text))
        addExact(QStringLiteral("provision"), provision->id, provision->title, provision->summary);
    if (const CatalogueThreat* threat = catalogue.threat(lower))
        addExact(QStringLiteral("threat"), threat->id, threat->title, threat->description);
    if (const CatalogueMitigation* mitigation = catalogue.mitigation(lower))
        addExact(QStringLiteral("mitigation"), mitigation->id, mitigation->title, mitigation->description);
    if (const ComponentType* type = catalogue.componentType(lower))
        addExact(QStringLiteral("component"), type->id, type->name, type->description);
    if (const Property* property = catalogue.property(lower))
        addExact(QStringLiteral("property"), property->id, property->label, property->question);
    if (const Property* question = catalogue.systemQuestion(lower))
        addExact(QStringLiteral("question"), question->id, question->label, question->question);
    for (const QString& id : {text, text.toUpper()}) {
        for (const FrameworkEntry* entry : catalogue.referencesById(id)) {
            const Framework* framework = catalogue.framework(entry->reference.framework, entry->reference.edition);
            addExact(QStringLiteral("reference"), entry->reference.id, entry->name,
                     framework ? framework->name + u' ' + framework->edition : QString());
        }
    }
}

void CatalogueSearch::addExact(const QString& kind, const QString& id, const QString& title, const QString& snippet)
{
    const QString key = kind + u' ' + id;
    if (m_seen.contains(key))
        return;
    m_seen.insert(key);
    m_hits.append({kind, id, title, snippet, std::numeric_limits<double>::lowest()});
}

void CatalogueSearch::addMatches(const QString& query, int limit)
{
    if (query.isEmpty())
        return;
    for (const std::shared_ptr<SearchTable>& table : m_catalogue.d->searchTables)
        addMatches(*table, query, limit);
}

void CatalogueSearch::addMatches(SearchTable& table, const QString& query, int limit)
{
    const QMutexLocker lock(&table.mutex);
    // An id weighs most, then the title, then ids of references, then the text.
    Result<Statement> statement = table.database.prepare(
        "SELECT kind, id, title, snippet(" + table.table + ", 4, char(0x2039), char(0x203A), char(0x2026), 24), bm25(" +
        table.table + ", 0.0, 8.0, 6.0, 3.0, 1.0) AS score FROM " + table.table + " WHERE " + table.table +
        " MATCH ? ORDER BY score, kind, id LIMIT ?");
    if (!statement)
        return;
    // The exact hits are among the matches again.
    statement->bind(1, query).bind(2, limit + int(m_seen.size()));
    Result<bool> more = statement->step();
    for (; more && *more; more = statement->step()) {
        const QString key = statement->text(0) + u' ' + statement->text(1);
        if (m_seen.contains(key))
            continue;
        m_seen.insert(key);
        m_hits.append(
            {statement->text(0), statement->text(1), statement->text(2), statement->text(3), statement->real(4)});
    }
}

} // namespace provisor
