#pragma once

#include "core/layout/Router.h"

#include <cstdint>

namespace provisor {

/// The tracks on which flows run: upright and level lines at multiples of 12 px. Knows for every piece between two
/// nodes what it costs to run there and which flows do.
class RouteGrid
{
public:
    static constexpr double pitch = 12;
    static constexpr double clearance = 8; ///< least distance of a line from the side of a card it passes

    enum Direction : int { Right, Down, Left, Up };
    struct Node
    {
        int column = 0, row = 0;
        friend bool operator==(const Node&, const Node&) = default;
    };

    explicit RouteGrid(const RoutingScene& scene);
    /// How many nodes the grid of a scene has.
    static double nodeCount(const RoutingScene& scene);

    int columns() const { return m_columns; }
    int rows() const { return m_rows; }
    int index(Node n) const { return n.row * m_columns + n.column; }
    bool isInside(Node n) const { return n.column >= 0 && n.row >= 0 && n.column < m_columns && n.row < m_rows; }
    Point point(Node n) const { return {(m_firstColumn + n.column) * pitch, (m_firstRow + n.row) * pitch}; }
    Node nearest(Point p) const;
    /// First column at or right of x, and last one at or left of it; rows alike.
    int columnFrom(double x) const;
    int columnUpTo(double x) const;
    int rowFrom(double y) const;
    int rowUpTo(double y) const;

    static Node next(Node n, Direction direction);
    static bool isLevel(Direction direction) { return direction == Right || direction == Left; }

    /// Whether a card other than `except` is at the node or too near.
    bool isBlocked(Node n, int except = -1, int except2 = -1) const;
    /// What it costs to go one piece on, beyond its length: titles, edges of boundaries, other flows.
    int pieceCost(Node from, Direction direction) const;
    /// Chooses the two cards between which a route is sought: boundaries that hold neither are foreign from now on.
    void setEnds(const Rect& from, const Rect& to);
    /// Whether the innermost boundary at the node holds neither end.
    bool isForeign(Node n) const
    {
        const int frame = m_frame[at(n)];
        return frame >= 0 && m_isForeign[static_cast<size_t>(frame)] != 0;
    }
    /// What it costs to pass a node straight on where other flows are.
    int passCost(Node n, Direction direction) const;
    /// What it costs to bend at a node where other flows are.
    int bendCost(Node n) const;

    /// Marks the pieces of a route as used (by +1) or free again (by -1).
    void mark(const Polyline& route, int by);

private:
    void markHead(Point before, Point tip, int by);
    void blockCard(const Rect& card, int number);
    void addFrame(const Rect& frame);
    void fillFrames();
    void addTitle(const Rect& title);
    size_t at(Node n) const { return static_cast<size_t>(index(n)); }

    int m_firstColumn = 0, m_firstRow = 0, m_columns = 0, m_rows = 0;
    std::vector<Rect> m_frames;
    std::vector<int> m_frame;      ///< innermost boundary at the node, -1 for none
    std::vector<char> m_isForeign; ///< by boundary
    std::vector<int> m_card;       ///< card that blocks the node: 0 none, else number + 1; -1 several
    std::vector<std::uint16_t> m_levelCost, m_uprightCost; ///< of the piece to the right, or down
    std::vector<std::int16_t> m_levelUse, m_uprightUse;    ///< flows on that piece
    std::vector<std::int16_t> m_bends;                     ///< flows that bend at the node
    std::vector<std::int16_t> m_heads;                     ///< arrow heads at the node
};

} // namespace provisor
