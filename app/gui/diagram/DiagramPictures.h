#pragma once

#include "app/gui/diagram/PictureCache.h"
#include "core/draw/DiagramPicture.h"

#include <functional>
#include <memory>

namespace provisor {

inline bool operator==(const CardContent::Count& a, const CardContent::Count& b)
{
    return a.level == b.level && a.count == b.count && a.isConfirmed == b.isConfirmed;
}
inline bool operator==(const CardContent::Fact& a, const CardContent::Fact& b)
{
    return a.label == b.label && a.value == b.value && a.isKnown == b.isKnown;
}
bool isSame(const CardContent& a, const CardContent& b);
bool isSame(const FlowContent& a, const FlowContent& b);
bool isSame(const FrameContent& a, const FrameContent& b);

/// How a flow is painted besides what it says.
struct FlowLook
{
    FlowState state = FlowState::Normal;
    bool isHovered = false;
};

/// What a card shows at a zoom.
Detail detailAt(double zoom);

/// What the canvas paints, as display lists made by core/draw: the records in the light of the newest analysis, in the
/// theme, notation and overlay of the moment.
class DiagramPictures
{
public:
    using MeasuresMaker = std::function<SceneMeasures()>;

    explicit DiagramPictures(CataloguePointer catalogue);
    ~DiagramPictures();

    void setState(const Snapshot& snapshot, AnalysisPointer analysis);
    void setTheme(const Theme& theme) { m_theme = &theme; }
    void setOverlay(Overlay overlay) { m_overlay = overlay; }
    void setNotation(Notation notation) { m_notation = notation; }
    const Theme& theme() const { return *m_theme; }
    Overlay overlay() const { return m_overlay; }
    Notation notation() const { return m_notation; }
    const Analysis* analysis() const { return m_analysis.get(); }

    /// Measures that follow this object's state; for the GUI thread.
    SceneMeasures measures();
    /// Measures of the present state that stand alone; to be called here, for use in another thread.
    SceneMeasures detachedMeasures() const;

    /// What things show; kept until a record or the analysis it came from changes. References last until setState().
    const CardContent& card(const Record& element);
    const FlowContent& flow(const Record& flow);
    FrameContent frame(const Record& boundary) const { return m_contents->frame(boundary); }

    PictureCache& cache() { return m_cache; }

    /// A card at the origin. Without an overlay its footer stays empty.
    DisplayList cardPicture(const CardContent& content, Size size, Detail detail, bool isHovered, bool isEmphasised);
    DisplayList framePicture(const FrameContent& content, const Rect& rect, const Rect& title, Colour ground);
    DisplayList flowPicture(const FlowContent& content, const Polyline& route, const std::optional<LabelPlace>& label,
                            const FlowStyle& style);
    DisplayList notePicture(const QString& text, Size size);
    /// The numbered steps of a path, larger where the zoom is small.
    DisplayList marksPicture(const std::vector<PathMark>& marks, const DiagramScene& scene, const Snapshot& snapshot,
                             Detail detail);
    /// Everything that is given, and these of the diagram's notes, in the light theme.
    DisplayList exportPicture(const DiagramScene& scene, const Snapshot& snapshot, Id diagram, const QSet<Id>& notes);

    /// The sign of a pinned card.
    void paintPin(QPainter& painter, const QRectF& area);

    CardGeometry geometry(const CardContent& content, Size size);
    /// Size of the card of an element that does not exist yet.
    Size newCardSize(const ComponentType& type);

private:
    /// What was made from a record, with what decides its size.
    struct KeptCard
    {
        Record record;
        CardContent content;
        Size wish{-1, -1};
        Size size;
    };
    struct KeptFlow
    {
        Record record, from, to; ///< the names of the ends are part of what is said
        FlowContent content;
    };

    Pens pens() { return {*m_theme, m_icons, m_text}; }
    KeptCard& kept(const Record& element);

    CataloguePointer m_catalogue;
    Snapshot m_snapshot;
    AnalysisPointer m_analysis;
    std::unique_ptr<DiagramContents> m_contents;
    QHash<Id, KeptCard> m_cards;
    QHash<Id, KeptFlow> m_flows;
    PictureCache m_cache;
    TextMeasurer m_text;
    IconSet m_icons;
    const Theme* m_theme;
    Overlay m_overlay = Overlay::Threats;
    Notation m_notation = Notation::Cards;
};

} // namespace provisor
