#include "core/layout/Tour.h"

#include "core/schema/Schema.h"

#include <algorithm>
#include <tuple>

namespace provisor {

namespace {

/// Walks the cards of a scene by their index.
class Walk
{
public:
    Walk(const DiagramScene& scene, const Snapshot& snapshot)
        : m_scene(scene), m_cards(scene.cards.size()), m_seen(scene.cards.size()), m_waiting(scene.cards.size())
    {
        for (size_t i = 0; i < m_cards.size(); ++i) {
            const Record* element = snapshot.find(Kind::Element, scene.cards[i].element);
            if (!element)
                continue;
            m_cards[i].zone = element->reference(field::element::Boundary);
            const Record* boundary = snapshot.find(Kind::Boundary, m_cards[i].zone);
            m_cards[i].trust = boundary ? trustRank(boundary->text(field::boundary::Trust)) : 2;
        }
        for (size_t i = 0; i < scene.flows.size(); ++i) {
            const auto from = static_cast<size_t>(scene.flows[i].from), to = static_cast<size_t>(scene.flows[i].to);
            m_cards[from].out.push_back(to);
            m_cards[from].flows.push_back(i);
            if (to != from) {
                m_cards[to].flows.push_back(i);
                m_cards[to].hasIncoming = true;
            }
        }
    }

    QList<TourStop> take()
    {
        for (size_t start : starts()) {
            if (m_seen[start])
                continue;
            await(start);
            for (size_t other : starts()) { // others who enter at the same place
                if (m_cards[other].zone == m_cards[start].zone && !m_cards[other].hasIncoming)
                    await(other);
            }
            while (!m_frontier.empty())
                visit(next());
        }
        return m_stops;
    }

private:
    struct Card
    {
        Id zone;
        int trust = 2;
        bool hasIncoming = false;
        std::vector<size_t> out;   ///< cards
        std::vector<size_t> flows; ///< of either direction
    };

    static int trustRank(const QString& trust)
    {
        return trust == u"untrusted" ? 0 : trust == u"partly-trusted" ? 1 : trust == u"trusted" ? 3 : 2;
    }

    /// All cards, the best ones to begin with first.
    const std::vector<size_t>& starts()
    {
        if (m_starts.empty()) {
            for (size_t i = 0; i < m_cards.size(); ++i)
                m_starts.push_back(i);
            std::sort(m_starts.begin(), m_starts.end(), [this](size_t a, size_t b) { return rank(a) < rank(b); });
        }
        return m_starts;
    }
    std::tuple<int, bool, double, double, size_t> rank(size_t i) const
    {
        const Rect& rect = m_scene.cards[i].rect;
        return {m_cards[i].trust, m_cards[i].hasIncoming, rect.y, rect.x, i};
    }

    void await(size_t card)
    {
        if (m_seen[card] || m_waiting[card])
            return;
        m_waiting[card] = true;
        m_frontier.push_back(card);
    }

    /// The first that waits in the boundary we are in, else the first that waits at all.
    size_t next()
    {
        auto found = std::find_if(m_frontier.begin(), m_frontier.end(),
                                  [this](size_t card) { return m_cards[card].zone == m_zone; });
        if (found == m_frontier.end())
            found = m_frontier.begin();
        const size_t card = *found;
        m_frontier.erase(found);
        return card;
    }

    void visit(size_t card)
    {
        m_seen[card] = true;
        m_zone = m_cards[card].zone;
        m_stops.append({Kind::Element, m_scene.cards[card].element});
        for (size_t i : m_cards[card].flows) {
            const DiagramScene::Flow& flow = m_scene.flows[i];
            if (m_seen[static_cast<size_t>(flow.from)] && m_seen[static_cast<size_t>(flow.to)])
                m_stops.append({Kind::Flow, flow.flow});
        }
        for (size_t other : m_cards[card].out)
            await(other);
    }

    const DiagramScene& m_scene;
    std::vector<Card> m_cards;
    std::vector<bool> m_seen, m_waiting;
    std::vector<size_t> m_starts, m_frontier;
    Id m_zone;
    QList<TourStop> m_stops;
};

} // namespace

QList<TourStop> tourOf(const DiagramScene& scene, const Snapshot& snapshot)
{
    return Walk(scene, snapshot).take();
}

} // namespace provisor
