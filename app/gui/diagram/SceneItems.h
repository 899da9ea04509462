#pragma once

#include "app/gui/DisplayListPainter.h"
#include "app/gui/diagram/DiagramPictures.h"

#include <QGraphicsItem>

#include <array>

namespace provisor {

/// Order of painting: boundaries by depth, flows, notes, cards, the marks of a path.
inline constexpr double flowLayer = 1000, noteLayer = 2000, cardLayer = 3000, markLayer = 4000;
/// How much of what is off a path is still seen.
inline constexpr double dimmedShare = 0.3;

/// Something on the canvas: painted from a display list that is kept for each level of detail until the thing changes.
class PictureItem : public QGraphicsItem
{
public:
    PictureItem(Id id, DiagramPictures& pictures) : m_pictures(pictures), m_id(id) {}
    ~PictureItem() override;

    Id id() const { return m_id; }
    /// What is painted no longer fits, because of a new theme, overlay or notation.
    void invalidate();
    /// Painted at 30 % beside a path, at 55 % while dragged.
    void setShare(double share);
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    virtual DisplayList picture(Detail detail) = 0;
    /// Painted instead of a list when true is returned; for what must not shrink with the zoom.
    virtual bool paintSmall(QPainter&, Detail, double) { return false; }
    /// Under which key its pixels are kept, where it is small and complicated enough that this is worth it; 0 where
    /// not.
    virtual quint64 keptAs(Detail) const { return 0; }
    /// The key of what looks like nothing else.
    quint64 ownKey() const { return reinterpret_cast<quintptr>(this); }
    /// Whether any of it is seen in an area, where that is not plain from its bounds.
    virtual bool isSeenIn(const QRectF&) const { return true; }

    DiagramPictures& m_pictures;

private:
    Id m_id;
    double m_share = 1;
    std::array<std::optional<PaintedList>, 4> m_lists; ///< by detail
};

/// Something with a place and a size.
class BoxItem : public PictureItem
{
public:
    using PictureItem::PictureItem;
    void setRect(const Rect& rect);
    QRectF rect() const { return {pos(), m_size}; }
    QRectF boundingRect() const override { return QRectF(QPointF(), m_size).adjusted(-2, -2, 2, 2); }

protected:
    /// Sets one thing that is painted, and paints again if it differs.
    template <typename T>
    void change(T& member, const T& value)
    {
        if (member == value)
            return;
        member = value;
        invalidate();
    }

    QSizeF m_size;
};

/// The card of an element.
class ElementItem : public BoxItem
{
public:
    using BoxItem::BoxItem;
    /// Only what differs is painted again.
    void setContent(const CardContent& content, const Rect& rect);
    void setHovered(bool isHovered) { change(m_isHovered, isHovered); }
    void setEmphasised(bool isEmphasised) { change(m_isEmphasised, isEmphasised); }
    /// A pinned card has a sign on its upper edge.
    void setPinned(bool isPinned);
    bool isPinned() const { return m_isPinned; }
    /// With room for the pin above and for the badge that hangs over the lower edge, in the classic notation and at the
    /// end of a path.
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    const CardContent& content() const { return m_content; }

protected:
    DisplayList picture(Detail detail) override;
    quint64 keptAs(Detail detail) const override;

private:
    CardContent m_content;
    bool m_isHovered = false;
    bool m_isEmphasised = false;
    bool m_isPinned = false;
};

/// A trust boundary.
class BoundaryItem : public BoxItem
{
public:
    using BoxItem::BoxItem;
    /// `ground` is the colour it stands on.
    void setContent(const FrameContent& content, const Rect& rect, const Rect& title, Colour ground, int depth);
    const FrameContent& content() const { return m_content; }
    QRectF titleRect() const { return m_title.translated(pos()); }
    /// With room above for the name at small scales.
    QRectF boundingRect() const override { return QRectF(QPointF(), m_size).adjusted(-2, -106, 2, 2); }

protected:
    DisplayList picture(Detail detail) override;
    bool paintSmall(QPainter& painter, Detail detail, double zoom) override;

private:
    FrameContent m_content;
    QRectF m_title; ///< relative to the corner
    Colour m_ground;
};

/// A flow with its label; in canvas coordinates.
class FlowItem : public PictureItem
{
public:
    FlowItem(Id id, DiagramPictures& pictures) : PictureItem(id, pictures) { setZValue(flowLayer); }
    void setContent(const FlowContent& content, const Polyline& route, const std::optional<LabelPlace>& label,
                    const std::vector<Point>& hops, Colour ground);
    void setLook(const FlowLook& look);
    const FlowContent& content() const { return m_content; }
    const Polyline& route() const { return m_route; }
    const std::optional<LabelPlace>& label() const { return m_label; }
    Colour ground() const { return m_ground; }
    /// Distance of a place from the line or the label.
    double distanceTo(QPointF place) const;
    QRectF boundingRect() const override { return m_bounds; }

protected:
    DisplayList picture(Detail detail) override;
    bool paintSmall(QPainter& painter, Detail detail, double zoom) override;
    quint64 keptAs(Detail detail) const override;
    bool isSeenIn(const QRectF& area) const override;

private:
    FlowContent m_content;
    Polyline m_route;
    std::optional<LabelPlace> m_label;
    std::vector<Point> m_hops;
    Colour m_ground;
    FlowLook m_look;
    QRectF m_bounds;
    QList<QPointF> m_points;
};

/// The numbered steps of an attack path; in canvas coordinates.
class PathMarksItem : public PictureItem
{
public:
    explicit PathMarksItem(DiagramPictures& pictures) : PictureItem({}, pictures) { setZValue(markLayer); }
    /// `area` is what the path takes up.
    void setContent(const std::vector<PathMark>& marks, const DiagramScene& scene, const Snapshot& snapshot,
                    const Rect& area);
    QRectF boundingRect() const override { return m_bounds; }

protected:
    DisplayList picture(Detail detail) override;

private:
    std::vector<PathMark> m_marks;
    DiagramScene m_scene;
    Snapshot m_snapshot;
    QRectF m_bounds;
};

/// A note.
class NoteItem : public BoxItem
{
public:
    using BoxItem::BoxItem;
    void setContent(const QString& text, const Rect& rect);
    const QString& text() const { return m_text; }

protected:
    DisplayList picture(Detail detail) override;

private:
    QString m_text;
};

} // namespace provisor
