#include "app/gui/diagram/PresentationWindow.h"

#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/PictureIcons.h"
#include "models/Session.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace provisor {

namespace {

// In pixels on a window of 1440 x 900.
constexpr double headHeight = 60, footHeight = 60, panelShare = 0.335, margin = 28;
// Of the diagram at a stop: names of 18 pixels, or 15 where that brings everything connected into sight.
constexpr double plainScale = 1.5, leastScale = 1.25, mostScale = 2.25;
constexpr int moveTime = 160; // milliseconds

QFont presentationFont(double pixels, int weight)
{
    return displayListFont(pixels, weight);
}

} // namespace

PresentationWindow::PresentationWindow(Session& session, CanvasScene& scene, QWidget* parent)
    : QWidget(parent, Qt::Window), m_session(session), m_canvas(scene), m_icons(embeddedIcons())
{
    setObjectName(QStringLiteral("presentation"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setWindowTitle(tr("Presentation"));
    resize(1440, 900);
    m_animation.setDuration(moveTime);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    connect(&session, &Session::analysisChanged, this, &PresentationWindow::refresh);
    connect(&session, &Session::documentChanged, this, &PresentationWindow::refresh);
    connect(&scene, &CanvasScene::arranged, this, &PresentationWindow::refresh);
    refresh();
}

const Theme& PresentationWindow::theme() const
{
    return m_canvas.theme().isDark ? Theme::workshop() : Theme::light();
}

// What is shown

void PresentationWindow::refresh()
{
    const Id shown = currentId();
    m_contents.reset(); // it refers to what is replaced now
    m_scene = m_canvas.placed();
    m_snapshot = m_canvas.shownSnapshot();
    m_analysis = m_session.analysis();
    m_contents = std::make_unique<DiagramContents>(m_snapshot, typeLooks(m_session.catalogue()), m_analysis.get());
    m_stops = tourOf(m_scene, m_snapshot);
    PictureOptions options;
    options.theme = &theme();
    options.notation = m_canvas.notation();
    options.overlay = m_canvas.overlay();
    m_diagram = PaintedList(
        diagramPicture(m_scene, m_snapshot, m_canvas.content().diagram, *m_contents, m_icons, m_text, options));
    const auto found = std::find_if(m_stops.begin(), m_stops.end(), [&](const TourStop& s) { return s.id == shown; });
    m_current = shown.isNull()           ? 0
                : found == m_stops.end() ? std::min(m_current, count() - 1)
                                         : static_cast<int>(found - m_stops.begin()) + 1;
    showStop();
    aim(false);
}

Id PresentationWindow::currentId() const
{
    return m_current == 0 ? Id() : m_stops.value(m_current - 1).id;
}

QString PresentationWindow::nameAt(int at) const
{
    return at == 0 ? tr("Whole diagram") : m_canvas.nameOf(m_stops.at(at - 1).id);
}

void PresentationWindow::showStop()
{
    if (m_current == 0) {
        const Record* diagram = m_snapshot.find(Kind::Diagram, m_canvas.content().diagram);
        m_content = overviewContent(diagram ? diagram->text(field::diagram::Name) : tr("Whole diagram"), m_scene,
                                    m_snapshot, m_analysis.get());
    } else {
        m_content = stopContent(m_stops.at(m_current - 1), m_snapshot, *m_contents, m_analysis.get());
    }
    const Pens pens{theme(), m_icons, m_text};
    m_panel = PaintedList(stopPanel(m_content, {panelArea().width(), panelArea().height()}, unit(), pens));
    m_line = {};
    for (const DiagramScene::Flow& flow : m_scene.flows) {
        const Record* record = flow.flow == currentId() ? m_snapshot.find(Kind::Flow, flow.flow) : nullptr;
        if (!record)
            continue;
        FlowStyle style;
        style.state = FlowState::OnPath;
        const Point under = flow.label ? flow.label->box.centre() : Point{};
        style.ground = groundAt(under, m_scene, m_snapshot, theme(), m_canvas.notation());
        DisplayList list;
        appendFlow(list, m_canvas.visibleRoute(flow), m_contents->flow(*record), flow.label, style, pens);
        m_line = PaintedList(list);
    }
    setAccessibleName(tr("%1 of %2: %3").arg(m_current + 1).arg(count()).arg(m_content.text()));
    update();
}

// Where it is shown

double PresentationWindow::unit() const
{
    return std::max(0.6, std::min(width() / 1440.0, height() / 900.0));
}

QRectF PresentationWindow::canvasArea() const
{
    const double top = headHeight * unit();
    return {0, top, width() * (1 - panelShare), height() - top - footHeight * unit()};
}

QRectF PresentationWindow::panelArea() const
{
    const QRectF canvas = canvasArea();
    return {canvas.right(), canvas.top(), width() - canvas.right(), canvas.height()};
}

QTransform PresentationWindow::camera() const
{
    const QPointF middle = canvasArea().center();
    return QTransform::fromTranslate(middle.x(), middle.y())
        .scale(m_scale, m_scale)
        .translate(-m_centre.x(), -m_centre.y());
}

QRectF PresentationWindow::shownArea() const
{
    return camera().inverted().mapRect(canvasArea());
}

QRectF PresentationWindow::onScreen(const QRectF& area) const
{
    return camera().mapRect(area);
}

/// The thing with what it is connected to; a flow with both of its ends.
QRectF PresentationWindow::focusArea() const
{
    const Id id = currentId();
    if (id.isNull())
        return toQRectF(m_scene.bounds());
    QRectF area;
    for (const DiagramScene::Flow& flow : m_scene.flows) {
        const auto& from = m_scene.cards[static_cast<size_t>(flow.from)];
        const auto& to = m_scene.cards[static_cast<size_t>(flow.to)];
        if (flow.flow == id || from.element == id || to.element == id)
            area = area.united(toQRectF(from.rect)).united(toQRectF(to.rect));
        if (flow.flow == id) {
            for (const Point& point : flow.route)
                area = area.united(QRectF(toQPointF(point), QSizeF(1, 1)));
        }
    }
    return area.united(m_canvas.rectOf(id));
}

void PresentationWindow::aim(bool isAnimated)
{
    const QRectF focus = focusArea(), canvas = canvasArea();
    const double around = 2 * margin * unit();
    const double fitting = std::min((canvas.width() - around) / std::max(1.0, focus.width()),
                                    (canvas.height() - around) / std::max(1.0, focus.height()));
    const bool isAll = m_current == 0;
    const bool hasRoom = isAll || fitting >= leastScale * unit();
    const double scale = hasRoom ? std::min(fitting, mostScale * unit()) : plainScale * unit();
    QPointF centre = focus.center();
    if (!isAll && fitting < scale) { // not everything it is connected to has room; itself and its surroundings have
        const QRectF own = m_canvas.rectOf(currentId());
        const QSizeF seen = canvas.size() / scale - QSizeF(around, around) / scale;
        const auto towards = [](double wanted, double from, double to, double seenLength) {
            const double slack = std::max(0.0, (seenLength - (to - from)) / 2), middle = (from + to) / 2;
            return std::clamp(wanted, middle - slack, middle + slack);
        };
        centre = {towards(centre.x(), own.left(), own.right(), seen.width()),
                  towards(centre.y(), own.top(), own.bottom(), seen.height())};
    }
    m_animation.stop();
    m_animation.disconnect(this);
    if (!isAnimated || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0 || !isVisible()) {
        m_centre = centre;
        m_scale = scale;
        update();
        return;
    }
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this, fromCentre = m_centre, fromScale = m_scale, centre, scale](const QVariant& value) {
                const double share = value.toDouble();
                m_centre = fromCentre + (centre - fromCentre) * share;
                m_scale = fromScale * std::pow(scale / fromScale, share);
                update();
            });
    m_animation.start();
}

// Stepping

void PresentationWindow::start(int at)
{
    moveTo(at, false);
}

bool PresentationWindow::goTo(Id id)
{
    for (int at = 1; at < count(); ++at) {
        if (m_stops.at(at - 1).id == id) {
            moveTo(at);
            return true;
        }
    }
    return false;
}

void PresentationWindow::moveTo(int at, bool isAnimated)
{
    at = std::clamp(at, 0, count() - 1);
    m_typed.clear();
    if (at != m_current) {
        m_current = at;
        showStop();
        Q_EMIT stopped(at);
    }
    aim(isAnimated);
}

void PresentationWindow::stepBy(int direction, Step step)
{
    int at = m_current + direction;
    while (step == Step::ElementsOnly && at > 0 && at < count() - 1 && m_stops.at(at - 1).kind == Kind::Flow)
        at += direction;
    moveTo(at);
}

void PresentationWindow::leave()
{
    const Id id = currentId();
    close();
    Q_EMIT left(id);
}

int PresentationWindow::typedTarget() const
{
    bool isNumber = false;
    const int number = m_typed.toInt(&isNumber);
    if (isNumber)
        return number >= 1 && number <= count() ? number - 1 : -1;
    int inside = -1;
    for (int at = 0; at < count() && !m_typed.isEmpty(); ++at) {
        const QString name = nameAt(at);
        if (name.startsWith(m_typed, Qt::CaseInsensitive))
            return at;
        if (inside < 0 && name.contains(m_typed, Qt::CaseInsensitive))
            inside = at;
    }
    return inside;
}

/// Letters and digits name the stop to jump to; Enter goes there.
bool PresentationWindow::handleTyping(const QKeyEvent& event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (m_typed.isEmpty() && (isEnter || event.key() == Qt::Key_Space || event.key() == Qt::Key_Backspace))
        return false;
    if (isEnter) {
        if (const int target = typedTarget(); target >= 0)
            moveTo(target);
    } else if (event.key() == Qt::Key_Escape && !m_typed.isEmpty()) {
        m_typed.clear();
    } else if (event.key() == Qt::Key_Backspace) {
        m_typed.chop(1);
    } else if (!(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) &&
               !event.text().isEmpty() && event.text().at(0).isPrint()) {
        m_typed += event.text();
    } else {
        return false;
    }
    update();
    return true;
}

void PresentationWindow::keyPressEvent(QKeyEvent* event)
{
    if (handleTyping(*event))
        return;
    const Step step = event->modifiers() & Qt::ShiftModifier ? Step::ElementsOnly : Step::All;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return stepBy(+1, step);
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return stepBy(-1, step);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(count() - 1);
    case Qt::Key_Escape:
    case Qt::Key_F5:
        return leave();
    default:
        QWidget::keyPressEvent(event);
    }
}

bool PresentationWindow::event(QEvent* event)
{
    // Shortcuts of the main window, such as Alt+1, are not for this one.
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    return QWidget::event(event);
}

void PresentationWindow::mousePressEvent(QMouseEvent* event)
{
    if (!canvasArea().contains(event->position()) || event->button() != Qt::LeftButton)
        return;
    const Hit hit = m_canvas.hitAt(camera().inverted().map(event->position()), 1 / m_scale);
    if (hit.kind == HitKind::Element || hit.kind == HitKind::Flow)
        goTo(hit.id);
}

void PresentationWindow::closeEvent(QCloseEvent* event)
{
    m_animation.stop();
    QWidget::closeEvent(event);
}

void PresentationWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showStop();
    aim(false);
}

// Painting

void PresentationWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), toQColor(theme().canvas));
    paintCanvas(painter);
    const QRectF panel = panelArea();
    painter.fillRect(panel, toQColor(theme().panel));
    painter.save();
    painter.setClipRect(panel);
    painter.translate(panel.topLeft());
    m_panel.paint(painter);
    painter.restore();
    paintHead(painter);
    paintFoot(painter);
    painter.setPen(QPen(toQColor(theme().border), 1));
    for (const QLineF& line :
         {QLineF(panel.topLeft(), panel.bottomLeft()), QLineF(0, panel.top(), width(), panel.top()),
          QLineF(0, panel.bottom(), width(), panel.bottom())})
        painter.drawLine(line);
}

void PresentationWindow::paintCanvas(QPainter& painter)
{
    painter.save();
    painter.setClipRect(canvasArea());
    painter.setTransform(camera(), true);
    m_diagram.paint(painter, shownArea());
    m_line.paint(painter, shownArea());
    paintHighlight(painter);
    painter.restore();
}

void PresentationWindow::paintHighlight(QPainter& painter)
{
    const Id id = currentId();
    if (!m_canvas.content().elements.contains(id))
        return;
    const double width = 4 * unit() / m_scale, away = 6;
    QColor halo = toQColor(theme().accent);
    painter.setBrush(Qt::NoBrush);
    const QRectF rect = m_canvas.rectOf(id).adjusted(-away, -away, away, away);
    halo.setAlphaF(0.25F);
    painter.setPen(QPen(halo, 3 * width));
    painter.drawRoundedRect(rect, 10, 10);
    painter.setPen(QPen(toQColor(theme().accent), width));
    painter.drawRoundedRect(rect, 10, 10);
}

void PresentationWindow::paintHead(QPainter& painter)
{
    const double u = unit(), height = headHeight * u, right = width() - margin * u;
    painter.fillRect(QRectF(0, 0, width(), height), toQColor(theme().chrome));
    const auto write = [&](double x, double size, int weight, const QColor& colour, const QString& text) {
        const QFont font = presentationFont(size * u, weight);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(x, 0, right - x, height), Qt::AlignLeft | Qt::AlignVCenter, text);
        return x + QFontMetricsF(font).horizontalAdvance(text) + 14 * u;
    };
    const Record* diagram = m_snapshot.find(Kind::Diagram, m_canvas.content().diagram);
    double x = margin * u;
    if (diagram)
        x = write(x, 19, 600, toQColor(theme().text), diagram->text(field::diagram::Name));
    write(x, 16, 400, toQColor(theme().text2), m_snapshot.model().text(field::model::Title));
    const QFont font = presentationFont(20 * u, 600);
    painter.setFont(font);
    painter.setPen(toQColor(theme().text));
    painter.drawText(QRectF(0, 0, right, height), Qt::AlignRight | Qt::AlignVCenter,
                     tr("%1 of %2", "stops of a presentation").arg(m_current + 1).arg(count()));
}

void PresentationWindow::paintFoot(QPainter& painter)
{
    const double u = unit(), top = panelArea().bottom(), middle = (top + height()) / 2;
    painter.fillRect(QRectF(0, top, width(), height() - top), toQColor(theme().chrome));
    double x = margin * u;
    if (!m_typed.isEmpty()) {
        const int target = typedTarget();
        const QString words = target < 0 ? tr("Nothing is called \"%1\"").arg(m_typed)
                                         : tr("%1: %2 (%3)").arg(m_typed, nameAt(target)).arg(target + 1);
        painter.setFont(presentationFont(20 * u, 600));
        painter.setPen(toQColor(target < 0 ? theme().muted : theme().accent));
        painter.drawText(QRectF(x, top, width() - 2 * x, height() - top), Qt::AlignLeft | Qt::AlignVCenter, words);
        x = width() * (1 - panelShare) + margin * u;
        if (target >= 0)
            x = paintKey(painter, x, middle, tr("Enter"), tr("Go there"));
        paintKey(painter, x, middle, tr("Esc"), tr("Stay"));
        return;
    }
    x = paintKey(painter, x, middle, QStringLiteral("\u2190"), {});
    x = paintKey(painter, x - 12 * u, middle, QStringLiteral("\u2192"), tr("Step"));
    x = paintKey(painter, x, middle, tr("Shift"), tr("without flows"));
    x = paintKey(painter, x, middle, tr("Name or number"), tr("Jump"));
    x = paintKey(painter, x, middle, tr("Esc"), tr("Leave"));
    const QString next = m_current + 1 < count() ? tr("Next: %1").arg(nameAt(m_current + 1)) : tr("The end");
    const QFont font = presentationFont(16 * u, 400);
    painter.setFont(font);
    painter.setPen(toQColor(theme().text2));
    const QRectF rest(x + 16 * u, top, width() - margin * u - x - 16 * u, height() - top);
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(next, Qt::ElideRight, rest.width()));
}

double PresentationWindow::paintKey(QPainter& painter, double x, double middle, const QString& key,
                                    const QString& words) const
{
    const double u = unit();
    const QFont keyFont = presentationFont(15 * u, 500), wordFont = presentationFont(16 * u, 400);
    const double keyWidth = QFontMetricsF(keyFont).horizontalAdvance(key) + 18 * u;
    const QRectF cap(x, middle - 14 * u, keyWidth, 28 * u);
    painter.setPen(QPen(toQColor(theme().strong), std::max(1.0, u)));
    painter.setBrush(toQColor(theme().surface));
    painter.drawRoundedRect(cap, 5 * u, 5 * u);
    painter.setFont(keyFont);
    painter.setPen(toQColor(theme().text));
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.setFont(wordFont);
    painter.setPen(toQColor(theme().text2));
    const double wordWidth = QFontMetricsF(wordFont).horizontalAdvance(words);
    painter.drawText(QRectF(cap.right() + 9 * u, middle - 20 * u, wordWidth + 4, 40 * u), Qt::AlignVCenter, words);
    return cap.right() + (words.isEmpty() ? 0 : 9 * u + wordWidth) + 24 * u;
}

} // namespace provisor
