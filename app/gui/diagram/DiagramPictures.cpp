#include "app/gui/diagram/DiagramPictures.h"

#include "app/gui/diagram/PictureIcons.h"
#include "core/draw/Note.h"

namespace provisor {

namespace {

/// Everything that measures refer to, kept alive by them.
struct Detached
{
    Detached(const Snapshot& s, const CataloguePointer& catalogue, AnalysisPointer a, const DiagramContents& former)
        : snapshot(s), analysis(std::move(a)), contents(snapshot, typeLooks(catalogue), analysis.get(), &former)
    {
    }

    Snapshot snapshot;
    AnalysisPointer analysis;
    DiagramContents contents;
    TextMeasurer text;
};

} // namespace

bool isSame(const CardContent& a, const CardContent& b)
{
    return a.name == b.name && a.typeName == b.typeName && a.icon == b.icon && a.kind == b.kind &&
           a.isOutOfScope == b.isOutOfScope && a.counts == b.counts && a.questions == b.questions &&
           a.facts == b.facts && a.worstRisk == b.worstRisk && a.isTainted == b.isTainted && a.onPath == b.onPath &&
           a.riskInQuestion == b.riskInQuestion && a.dataClasses == b.dataClasses && a.dataAssets == b.dataAssets &&
           a.pathGoal.has_value() == b.pathGoal.has_value() &&
           (!a.pathGoal || a.pathGoal->value == b.pathGoal->value) && a.title == b.title;
}

bool isSame(const FlowContent& a, const FlowContent& b)
{
    return a.name == b.name && a.channel == b.channel && a.content == b.content && a.isTwoWay == b.isTwoWay &&
           a.onPath == b.onPath && a.questions == b.questions && a.dataClasses == b.dataClasses &&
           a.dataAssets == b.dataAssets && a.title == b.title;
}

bool isSame(const FrameContent& a, const FrameContent& b)
{
    return a.name == b.name && a.trust == b.trust;
}

Detail detailAt(double zoom)
{
    if (zoom >= 0.75)
        return Detail::Full;
    if (zoom >= 0.35)
        return Detail::Compact;
    return zoom >= 0.15 ? Detail::Icon : Detail::Block;
}

DiagramPictures::DiagramPictures(CataloguePointer catalogue)
    : m_catalogue(std::move(catalogue)), m_icons(embeddedIcons()), m_theme(&Theme::light())
{
    setState({}, nullptr);
}

DiagramPictures::~DiagramPictures() = default;

void DiagramPictures::setState(const Snapshot& snapshot, AnalysisPointer analysis)
{
    // It refers to what is replaced now; only what it has from the analysis is taken over.
    const std::unique_ptr<DiagramContents> former = std::move(m_contents);
    const AnalysisPointer before = m_analysis; // else another one could come to stand at the same address
    const bool hasOtherData = snapshot.records(Kind::DataAsset) != m_snapshot.records(Kind::DataAsset);
    if (hasOtherData || !analysis != !m_analysis)
        m_flows.clear();
    // A card also says what boundary it is in.
    if (hasOtherData || analysis != m_analysis ||
        snapshot.records(Kind::Boundary) != m_snapshot.records(Kind::Boundary))
        m_cards.clear();
    m_snapshot = snapshot;
    m_analysis = std::move(analysis);
    m_contents = std::make_unique<DiagramContents>(m_snapshot, typeLooks(m_catalogue), m_analysis.get(), former.get());
}

DiagramPictures::KeptCard& DiagramPictures::kept(const Record& element)
{
    KeptCard& card = m_cards[element.id()];
    if (card.record != element)
        card = {element, m_contents->card(element), {-1, -1}, {}};
    return card;
}

const CardContent& DiagramPictures::card(const Record& element)
{
    return kept(element).content;
}

const FlowContent& DiagramPictures::flow(const Record& flow)
{
    const Record* from = m_snapshot.find(Kind::Element, flow.reference(field::flow::From));
    const Record* to = m_snapshot.find(Kind::Element, flow.reference(field::flow::To));
    KeptFlow& kept = m_flows[flow.id()];
    const bool isKept = from && to && kept.record == flow && kept.from == *from && kept.to == *to &&
                        m_contents->isUpToDate(kept.content, flow.id());
    if (!isKept)
        kept = {flow, from ? *from : Record(), to ? *to : Record(), m_contents->flow(flow)};
    return kept.content;
}

SceneMeasures DiagramPictures::measures()
{
    SceneMeasures measures;
    measures.card = [this](const Record& element, const Rect& placement) {
        if (m_notation == Notation::Dfd)
            return m_contents->measures(m_text, m_notation).card(element, placement);
        KeptCard& card = kept(element);
        const Size wish{placement.width, placement.height};
        if (card.wish != wish) {
            card.size = cardGeometry(card.content, m_text, wish).size;
            card.wish = wish;
        }
        return Rect{placement.x, placement.y, card.size.width, card.size.height};
    };
    measures.title = [this](const Record& boundary, double widest) {
        return m_contents->measures(m_text, m_notation).title(boundary, widest);
    };
    measures.label = [this](const Record& flow) { return m_contents->measures(m_text, m_notation).label(flow); };
    return measures;
}

SceneMeasures DiagramPictures::detachedMeasures() const
{
    const auto all = std::make_shared<Detached>(m_snapshot, m_catalogue, m_analysis, *m_contents);
    const auto inner = std::make_shared<SceneMeasures>(all->contents.measures(all->text, m_notation));
    SceneMeasures measures;
    measures.card = [all, inner](const Record& element, const Rect& rect) { return inner->card(element, rect); };
    measures.title = [all, inner](const Record& boundary, double widest) { return inner->title(boundary, widest); };
    measures.label = [all, inner](const Record& flow) { return inner->label(flow); };
    return measures;
}

void DiagramPictures::paintPin(QPainter& painter, const QRectF& area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toQColor(m_theme->border), 1));
    painter.setBrush(toQColor(m_theme->surface));
    painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5));
    paintIcon(painter, m_icons, QStringLiteral("ui-pin"), area.adjusted(2, 2, -2, -2), m_theme->text);
}

CardGeometry DiagramPictures::geometry(const CardContent& content, Size size)
{
    return cardGeometry(content, m_text, size, m_notation);
}

Size DiagramPictures::newCardSize(const ComponentType& type)
{
    CardContent content;
    content.name = type.shortName.isEmpty() ? type.name : type.shortName;
    content.typeName = content.name;
    content.kind = type.kind;
    return cardGeometry(content, m_text).size;
}

DisplayList DiagramPictures::cardPicture(const CardContent& content, Size size, Detail detail, bool isHovered,
                                         bool isEmphasised)
{
    DisplayList list;
    appendCard(list, {0, 0}, content, geometry(content, size), {m_notation, m_overlay, detail, isHovered, isEmphasised},
               pens());
    return list;
}

DisplayList DiagramPictures::framePicture(const FrameContent& content, const Rect& rect, const Rect& title,
                                          Colour ground)
{
    DisplayList list;
    appendFrame(list, rect, title, content, ground, m_notation, pens());
    return list;
}

DisplayList DiagramPictures::flowPicture(const FlowContent& content, const Polyline& route,
                                         const std::optional<LabelPlace>& label, const FlowStyle& style)
{
    DisplayList list;
    appendFlow(list, route, content, label, style, pens());
    return list;
}

DisplayList DiagramPictures::notePicture(const QString& text, Size size)
{
    DisplayList list;
    appendNote(list, {0, 0, size.width, size.height}, text, pens());
    return list;
}

DisplayList DiagramPictures::marksPicture(const std::vector<PathMark>& marks, const DiagramScene& scene,
                                          const Snapshot& snapshot, Detail detail)
{
    constexpr std::array scales{1.0, 1.5, 3.0, 5.0}; // by detail: they stay large enough to be read
    DisplayList list;
    appendPathMarks(list, marks, scene, snapshot,
                    {false, scales[static_cast<size_t>(detail)], detail <= Detail::Compact}, pens());
    return list;
}

DisplayList DiagramPictures::exportPicture(const DiagramScene& scene, const Snapshot& snapshot, Id diagram,
                                           const QSet<Id>& notes)
{
    const DiagramContents contents(snapshot, typeLooks(m_catalogue), m_analysis.get());
    PictureOptions options;
    options.notation = m_notation;
    options.overlay = m_overlay;
    options.notes = notes;
    return diagramPicture(scene, snapshot, diagram, contents, m_icons, m_text, options);
}

} // namespace provisor
