#pragma once

#include "core/analysis/Paths.h"
#include "core/draw/Card.h"
#include "core/layout/DiagramScene.h"

#include <QSet>

namespace provisor {

/// A step of an attack path as a diagram marks it.
struct PathMark
{
    /// A full disc for hostile content and what it commands, a ring where data is read, a box where data goes on.
    enum class Shape : quint8 { Content, Read, Carried } shape = Shape::Content;
    int number = 0; ///< from 1
    Id element;
    Id flow;              ///< by which it is reached; null at the entry and where the data lies in the element itself
    bool crosses = false; ///< the flow leads over a boundary
    QString title;        ///< what happens there, in words, without the number
    friend bool operator==(const PathMark&, const PathMark&) = default;
};

/// What a diagram shows of a path: the elements and flows that stand out from all others and, for an attack path, its
/// steps. The path of a threat, why it is there, has no steps.
struct PathHighlight
{
    QSet<Id> ids;
    std::vector<PathMark> marks{};
    friend bool operator==(const PathHighlight&, const PathHighlight&) = default;
};
PathHighlight highlightOf(const AttackPath& path, const Snapshot& snapshot);

/// The diagram that shows most of the elements and flows; `preferred` or else the first one when others show as many.
/// Null when no diagram shows any.
Id diagramWithMost(const QSet<Id>& ids, const Snapshot& snapshot, Id preferred = {});

/// How the marks of a path are painted.
struct PathMarkStyle
{
    bool isInk = false;         ///< for paper: the colour of text instead of the accent
    double scale = 1;           ///< larger where the picture itself is shown smaller
    bool showsCrossings = true; ///< a shield where a flow of the path crosses a boundary
};

/// Appends the numbered marks at the cards and the shields at the boundaries, each in a group ("step", "crossing") with
/// what it means as its title; the bounds grow to hold them. Steps that are not on the diagram are left out.
void appendPathMarks(DisplayList& list, const std::vector<PathMark>& marks, const DiagramScene& scene,
                     const Snapshot& snapshot, const PathMarkStyle& style, const Pens& pens);

/// Appends one mark with its centre at a point; for legends and lists.
void appendPathMark(DisplayList& list, Point centre, const PathMark& mark, const PathMarkStyle& style,
                    const Theme& theme);

/// Appends what the path is and its steps in words below the picture, which grows by that.
void appendPathLegend(DisplayList& list, const AttackPath& path, int number, const PathHighlight& highlight,
                      const PathMarkStyle& style, const Pens& pens);

} // namespace provisor
