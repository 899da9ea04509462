#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/SceneItems.h"
#include "models/Session.h"

namespace provisor {

namespace {

/// Nobody has accepted, settled or dismissed it yet.
bool isOpen(const Threat& threat)
{
    return threat.isRaised && (threat.status.isEmpty() || threat.status == u"new" ||
                               threat.status == u"under-analysis" || threat.status == u"mitigating");
}

} // namespace

QString CanvasScene::nameOf(Id id) const
{
    const Record* record = m_session.snapshot().find(id);
    if (!record)
        return {};
    switch (record->kind()) {
    case Kind::Element:
        return record->text(field::element::Name);
    case Kind::Boundary:
        return record->text(field::boundary::Name);
    case Kind::Flow:
        return record->text(field::flow::Name);
    case Kind::Note:
        return record->text(field::note::Text);
    default:
        return {};
    }
}

QString CanvasScene::toolTip(Id id) const
{
    const FlowItem* flow = m_flows.value(id);
    if (flow)
        return flow->content().title;
    const ElementItem* card = m_elements.value(id);
    return card ? card->content().title : QString();
}

QStringList CanvasScene::openThreats(Id id) const
{
    if (const AnalysisPointer analysis = m_session.analysis(); analysis != m_countedAnalysis) {
        m_countedAnalysis = analysis;
        m_openThreats.clear();
        for (const Threat& threat : analysis ? analysis->threats : QList<Threat>()) {
            if (isOpen(threat))
                ++m_openThreats[threat.target.id][static_cast<size_t>(threat.risk.residual.level)];
        }
    }
    const auto counts = m_openThreats.constFind(id);
    if (counts == m_openThreats.cend())
        return {};
    const auto of = [&](Level level) { return (*counts)[static_cast<size_t>(level)]; };
    QStringList words;
    if (const int n = of(Level::Critical); n > 0)
        words << tr("%n open critical threat(s)", nullptr, n);
    if (const int n = of(Level::High); n > 0)
        words << tr("%n open high threat(s)", nullptr, n);
    if (const int n = of(Level::Medium); n > 0)
        words << tr("%n open medium threat(s)", nullptr, n);
    if (const int n = of(Level::Low); n > 0)
        words << tr("%n open low threat(s)", nullptr, n);
    return words;
}

QString CanvasScene::elementWords(Id id, const CardContent& card) const
{
    QStringList words{card.name};
    if (card.typeName != card.name)
        words << card.typeName;
    if (const Record* zone = m_session.snapshot().find(Kind::Boundary, content().parents.value(id)))
        words << tr("in %1").arg(zone->text(field::boundary::Name));
    if (card.isOutOfScope)
        words << tr("out of scope");
    words << tr("%n flow(s)", nullptr, static_cast<int>(m_flowsAt.count(id))) << openThreats(id);
    if (card.questions > 0)
        words << tr("%n open question(s)", nullptr, card.questions);
    if (!card.dataAssets.isEmpty())
        words << tr("data: %1").arg(card.dataAssets.join(QStringLiteral(", ")));
    return words.join(QStringLiteral(", "));
}

QString CanvasScene::description(Id id) const
{
    if (const ElementItem* card = m_elements.value(id))
        return card->isPinned() ? QString(elementWords(id, card->content()) + QStringLiteral(", ") + tr("pinned"))
                                : elementWords(id, card->content());
    if (const FlowItem* flow = m_flows.value(id))
        return (QStringList{flow->content().title} + openThreats(id)).join(QStringLiteral(", "));
    if (const BoundaryItem* zone = m_boundaries.value(id)) {
        const auto& parents = content().parents;
        const int count = static_cast<int>(std::count(parents.begin(), parents.end(), id));
        QStringList words{zone->content().title};
        if (const Record* around = m_session.snapshot().find(Kind::Boundary, parents.value(id)))
            words << tr("in %1").arg(around->text(field::boundary::Name));
        words << tr("%n thing(s) inside", nullptr, count) << openThreats(id);
        return words.join(QStringLiteral(", "));
    }
    const NoteItem* note = m_notes.value(id);
    return note ? tr("Note: %1").arg(note->text()) : QString();
}

} // namespace provisor
