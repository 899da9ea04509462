#pragma once

#include "core/draw/DisplayList.h"

namespace provisor {

/// Builds the steps of a path.
class PathBuilder
{
public:
    PathBuilder& move(double x, double y);
    PathBuilder& line(double x, double y);
    PathBuilder& curve(Point a, Point b, Point end);
    PathBuilder& quadratic(Point control, Point end);
    /// Elliptical arc to the end, as in SVG path data; angle of the x axis in degrees.
    PathBuilder& arc(double rx, double ry, double angle, bool large, bool sweep, Point end);
    PathBuilder& close();

    PathBuilder& rect(const Rect& rect);
    PathBuilder& roundedRect(const Rect& rect, double radius);
    PathBuilder& circle(Point centre, double radius);
    PathBuilder& polygon(const std::vector<Point>& points);
    /// A line through the points whose bends are rounded; the radius shrinks where pieces are short.
    PathBuilder& roundedLine(const std::vector<Point>& points, double radius);

    Point current() const { return m_current; }
    std::vector<PathStep> take() { return std::move(m_steps); }

private:
    std::vector<PathStep> m_steps;
    Point m_start, m_current;
};

/// Appends a filled shape without an edge.
void appendFill(DisplayList& list, PathBuilder shape, Colour fill);
/// Appends an edge or line without a filling.
void appendStroke(DisplayList& list, PathBuilder shape, const Stroke& stroke);
void appendShape(DisplayList& list, PathBuilder shape, Colour fill, const Stroke& stroke);
/// Appends all items of another list.
void append(DisplayList& list, const DisplayList& other);
void beginGroup(DisplayList& list, const QString& kind, const QString& id, const QString& title, double opacity = 1);
void endGroup(DisplayList& list);

} // namespace provisor
