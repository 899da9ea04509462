#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/SceneItems.h"

namespace provisor {

void CanvasScene::setPath(const PathHighlight& path)
{
    if (path == m_path)
        return;
    m_path = path;
    syncElements();
    syncNotes();
    syncMarks();
    for (const DiagramScene::Frame& frame : m_layout.scene().frames) {
        if (BoundaryItem* item = m_boundaries.value(frame.boundary))
            item->setShare(shareOf(frame.rect));
    }
    for (auto it = m_flows.begin(); it != m_flows.end(); ++it)
        (*it)->setLook(lookOf(it.key()));
    Q_EMIT pathChanged();
}

QRectF CanvasScene::pathArea() const
{
    QRectF area;
    for (const Id& id : m_path.ids)
        area = area.united(rectOf(id));
    return area;
}

double CanvasScene::shareOf(const Rect& frame) const
{
    if (m_path.ids.isEmpty())
        return 1;
    const auto& cards = m_layout.scene().cards;
    const bool holdsPath = std::any_of(cards.begin(), cards.end(), [&](const DiagramScene::Card& card) {
        return m_path.ids.contains(card.element) && frame.contains(card.rect);
    });
    return holdsPath ? 1 : dimmedShare;
}

void CanvasScene::syncMarks()
{
    if (m_path.marks.empty()) {
        delete m_marks; // leaves its scene by itself
        m_marks = nullptr;
        return;
    }
    if (!m_marks) {
        m_marks = new PathMarksItem(m_pictures);
        addItem(m_marks);
    }
    m_marks->setContent(m_path.marks, m_layout.scene(), shownSnapshot(), toRect(pathArea()));
}

} // namespace provisor
