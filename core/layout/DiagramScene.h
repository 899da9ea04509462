#pragma once

#include "core/document/Snapshot.h"
#include "core/layout/Labels.h"

#include <QHash>

#include <functional>

namespace provisor {

/// How large things are drawn; the layout itself knows no fonts. See core/draw/Measures.h for the ones of the pictures.
struct SceneMeasures
{
    /// Place and size of the card of an element. `placement` has the stored upper left corner and the size given by
    /// hand, with zero sides where there is none.
    std::function<Rect(const Record& element, const Rect& placement)> card;
    /// Whether the card is drawn as a circle; may be unset: none is.
    std::function<bool(const Record& element)> isRound{};
    /// Size of the title of a boundary when it may be that wide at most; 0: any width.
    std::function<Size(const Record& boundary, double widest)> title;
    /// The ways a flow's name may be broken into lines, the preferred one first; none when it has no label.
    std::function<std::vector<Size>(const Record& flow)> label;
};

/// What stands where on one diagram: made from the placements and routes of a snapshot, completed where they are
/// missing. In the records a placement holds the upper left corner, and for a card width and height only when it was
/// stretched by hand; the points of a route are x, y, x, y, ... from the edge of one card to the edge of the other,
/// ends included; the label of a route is the x, y, width and height of its text block.
struct DiagramScene
{
    struct Card
    {
        Id element;
        Rect rect;
        bool isPinned = false;
        bool isRound = false;      ///< drawn as a circle
        bool isHeightened = false; ///< made higher than its content needs, for the ends of many flows
    };
    struct Frame
    {
        Id boundary;
        int parent = -1; ///< index of the frame around it on this diagram
        Rect rect;
        Rect title;
        QString corner; ///< "top-left", ...
    };
    struct Flow
    {
        Id flow;
        int from = 0, to = 0; ///< indices of cards
        Polyline route{};
        bool isStored = false; ///< the route is a record of the model
        std::optional<LabelPlace> label{};
        bool hasLabel = false; ///< it has a name; without a place a dot marks the line
    };
    std::vector<Card> cards;   ///< by id
    std::vector<Frame> frames; ///< outer ones before inner ones, else by id
    std::vector<Flow> flows;   ///< by id; those with both ends on the diagram

    Rect bounds() const; ///< everything including routes and labels; without margin
    /// The flow at the place within the distance, or -1; the nearest one.
    int flowAt(Point place, double distance) const;
};

/// Inner margin of a boundary, height of its title band, and the distance of the title from the edges, in pixels.
inline constexpr double frameMargin = 8, frameTitleBand = 22, frameTitleInset = 8;

/// Reads the cards, frames and flows of a diagram without routing. Boundaries that have no placement but content on the
/// diagram get the frame their content needs; one that has a placement never has less than that.
DiagramScene readScene(const Snapshot& snapshot, Id diagram, const SceneMeasures& measures);

/// Finds routes for flows that have none and places for all labels that have none. Stored routes are kept while they
/// touch their cards. A set cancellation leaves plain routes and no more labels.
void routeScene(DiagramScene& scene, const Snapshot& snapshot, const SceneMeasures& measures,
                const Cancellation& cancellation = {}, RoutingEffort* effort = nullptr);

/// Where the title of a frame stands.
Rect titlePlace(const Rect& frame, const QString& corner, Size size);

/// The frames that hold the cards: each around its cards and the frames inside of it, with the title band at the top.
void fitFrames(DiagramScene& scene, const Snapshot& snapshot, const SceneMeasures& measures);

} // namespace provisor
