#include "app/gui/diagram/Minimap.h"

#include "app/gui/DisplayListPainter.h"
#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramCanvas.h"

#include <QMouseEvent>
#include <QPainter>

namespace provisor {

namespace {

constexpr QSize minimapSize(152, 118);
constexpr double margin = 8;

} // namespace

Minimap::Minimap(CanvasScene& scene, DiagramCanvas& canvas, QWidget* parent)
    : QWidget(parent), m_scene(scene), m_canvas(canvas)
{
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(tr("Overview of the diagram"));
    setFixedSize(minimapSize);
    setCursor(Qt::PointingHandCursor);
    connect(&scene, &CanvasScene::contentChanged, this, &Minimap::refresh);
    connect(&canvas, &DiagramCanvas::viewMoved, this, qOverload<>(&QWidget::update));
}

void Minimap::refresh()
{
    m_blocks = {};
    update();
}

bool Minimap::isNeeded() const
{
    const QRectF bounds = toQRectF(m_scene.content().bounds());
    return !bounds.isEmpty() && !m_scene.visibleRect().contains(bounds);
}

QTransform Minimap::fromScene() const
{
    const QRectF bounds = toQRectF(m_scene.content().bounds());
    const QRectF area = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    if (bounds.isEmpty())
        return {};
    const double scale = std::min(area.width() / bounds.width(), area.height() / bounds.height());
    const QPointF centre = bounds.center();
    return QTransform::fromTranslate(area.center().x(), area.center().y())
        .scale(scale, scale)
        .translate(-centre.x(), -centre.y());
}

void Minimap::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_scene.theme();
    if (m_blocks.isNull() || m_blocks.devicePixelRatio() != devicePixelRatioF())
        paintBlocks(theme);
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_blocks);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF view = fromScene().mapRect(m_scene.visibleRect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(toQColor(theme.accent), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(view.intersected(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5)), 2, 2);
}

void Minimap::paintBlocks(const Theme& theme)
{
    m_blocks = QPixmap(size() * devicePixelRatioF());
    m_blocks.setDevicePixelRatio(devicePixelRatioF());
    m_blocks.fill(Qt::transparent);
    QPainter painter(&m_blocks);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toQColor(theme.border), 1));
    painter.setBrush(toQColor(theme.panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setClipRect(rect().adjusted(1, 1, -1, -1));
    m_scene.paintBlocks(painter, fromScene());
}

void Minimap::showAt(QPointF position)
{
    bool isInvertible = false;
    const QTransform back = fromScene().inverted(&isInvertible);
    if (isInvertible)
        m_canvas.centerOn(back.map(position));
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    showAt(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        showAt(event->position());
}

} // namespace provisor
