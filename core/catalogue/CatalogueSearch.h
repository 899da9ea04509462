#pragma once

#include "core/catalogue/CatalogueData.h"

namespace provisor {

/// One search of the catalogue.
class CatalogueSearch
{
public:
    explicit CatalogueSearch(const Catalogue& catalogue) : m_catalogue(catalogue) {}
    QList<SearchHit> find(const QString& text, int limit);

private:
    void addExact(const QString& text);
    void addExact(const QString& kind, const QString& id, const QString& title, const QString& snippet);
    void addMatches(const QString& query, int limit);
    void addMatches(SearchTable& table, const QString& query, int limit);

    const Catalogue& m_catalogue;
    QList<SearchHit> m_hits;
    QSet<QString> m_seen; ///< kind and id of the hits
};

} // namespace provisor
