#include "app/gui/DisplayListPainter.h"

#include <QGuiApplication>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <cmath>

namespace provisor {

namespace {

QPainterPath toPainterPath(const std::vector<PathStep>& steps)
{
    QPainterPath path;
    for (const PathStep& step : steps) {
        switch (step.type) {
        case PathStep::Type::Move:
            path.moveTo(toQPointF(step.a));
            break;
        case PathStep::Type::Line:
            path.lineTo(toQPointF(step.a));
            break;
        case PathStep::Type::Curve:
            path.cubicTo(toQPointF(step.a), toQPointF(step.b), toQPointF(step.c));
            break;
        case PathStep::Type::Close:
            path.closeSubpath();
            break;
        }
    }
    return path;
}

/// Width and height of the points together.
double extent(const std::vector<PathStep>& steps)
{
    double left = 0, right = 0, top = 0, bottom = 0;
    bool isFirst = true;
    for (const PathStep& step : steps) {
        if (step.type == PathStep::Type::Close)
            continue;
        const Point p = step.type == PathStep::Type::Curve ? step.c : step.a;
        left = isFirst ? p.x : std::min(left, p.x);
        right = isFirst ? p.x : std::max(right, p.x);
        top = isFirst ? p.y : std::min(top, p.y);
        bottom = isFirst ? p.y : std::max(bottom, p.y);
        isFirst = false;
    }
    return right - left + bottom - top;
}

/// What a stroked path covers; never empty, not even for a level line.
QRectF withPen(const QPainterPath& path, const QPen& pen)
{
    const double half = pen.widthF() / 2 + 1;
    return path.controlPointRect().adjusted(-half, -half, half, half);
}

/// Glyphs on a base line through the origin, and how wide they are.
struct Glyphs
{
    QList<QGlyphRun> runs;
    double width = 0;
};

Glyphs shaped(const QString& text, const QFont& font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    Glyphs result{layout.glyphRuns(), line.naturalTextWidth()};
    for (QGlyphRun& run : result.runs) {
        QList<QPointF> positions = run.positions();
        for (QPointF& position : positions)
            position.ry() -= line.ascent();
        run.setPositions(positions);
    }
    return result;
}

/// Qt 6.4 cannot ask a font for its tabular digits: every digit stands in the middle of the widest digit's advance.
Glyphs shapedWithEqualDigits(const QString& text, const QFont& font)
{
    const QRawFont raw = QRawFont::fromFont(font);
    const QList<quint32> glyphs = raw.glyphIndexesForString(text);
    const QList<quint32> digits = raw.glyphIndexesForString(QStringLiteral("0123456789"));
    if (glyphs.size() != text.size() || glyphs.contains(0))
        return shaped(text, font); // another script or a missing glyph: leave it to the shaper
    double widest = 0;
    for (const QPointF& advance : raw.advancesForGlyphIndexes(digits))
        widest = std::max(widest, advance.x());
    const QList<QPointF> advances = raw.advancesForGlyphIndexes(glyphs);
    QList<QPointF> positions;
    double x = 0;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const bool isDigit = text[i] >= u'0' && text[i] <= u'9';
        const double advance = isDigit ? widest : advances[i].x();
        positions.append({x + (advance - advances[i].x()) / 2, 0});
        x += advance;
    }
    QGlyphRun run;
    run.setRawFont(raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    return {{run}, x};
}

} // namespace

QFont displayListFont(double pixels, int weight)
{
    QFont font(QStringLiteral("Inter"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting); // positions must not depend on the zoom
    return font;
}

QPen toQPen(const Stroke& stroke)
{
    if (stroke.width <= 0 || stroke.colour.alpha == 0)
        return Qt::NoPen;
    QPen pen(toQColor(stroke.colour), stroke.width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(stroke.roundCaps ? Qt::RoundCap : Qt::FlatCap);
    if (!stroke.dash.empty()) {
        QList<double> pattern; // in units of the pen's width
        for (const double length : stroke.dash)
            pattern.append(length / stroke.width);
        if (pattern.size() % 2 == 1)
            pattern += QList<double>(pattern);
        pen.setDashPattern(pattern);
        pen.setJoinStyle(Qt::BevelJoin); // as good within a dash, and much faster to stroke
    }
    return pen;
}

void PaintedList::addShape(const PathItem& item)
{
    constexpr double longFrom = 600;
    const QPen pen = toQPen(item.stroke);
    const bool isLine = item.fill.alpha == 0 && pen.style() != Qt::NoPen;
    if (isLine && extent(item.steps) > longFrom)
        return addPieces(item, pen);
    Shape shape{
        toPainterPath(item.steps), item.fill.alpha == 0 ? QBrush(Qt::NoBrush) : QBrush(toQColor(item.fill)), pen, {}};
    shape.bounds = withPen(shape.path, pen);
    m_operations.emplace_back(std::move(shape));
}

void PaintedList::addPieces(const PathItem& item, const QPen& pen)
{
    constexpr double pieceLength = 300;
    QPainterPath piece;
    double before = 0, length = 0; // of the line before the piece, and of the piece
    const auto finish = [&] {
        if (piece.elementCount() > 1) {
            QPen shifted = pen;
            if (pen.style() == Qt::CustomDashLine)
                shifted.setDashOffset(before / pen.widthF());
            m_operations.emplace_back(Shape{piece, Qt::NoBrush, shifted, withPen(piece, pen)});
        }
        before += length;
        length = 0;
    };
    const auto goOn = [&](QPointF from) {
        finish();
        piece = QPainterPath(from);
    };
    QPointF at, start;
    const auto lineTo = [&](QPointF to) {
        const QLineF line(at, to);
        const double whole = line.length();
        for (double done = 0; done < whole;) {
            const double step = std::min(whole - done, pieceLength - length);
            done += step;
            length += step;
            at = done < whole ? line.pointAt(done / whole) : to;
            piece.lineTo(at);
            if (length >= pieceLength)
                goOn(at);
        }
        at = to;
    };
    for (const PathStep& step : item.steps) {
        switch (step.type) {
        case PathStep::Type::Move:
            finish();
            before = 0; // dashes begin anew
            at = start = toQPointF(step.a);
            piece = QPainterPath(at);
            break;
        case PathStep::Type::Line:
            lineTo(toQPointF(step.a));
            break;
        case PathStep::Type::Curve: {
            QPainterPath curve(at);
            curve.cubicTo(toQPointF(step.a), toQPointF(step.b), toQPointF(step.c));
            piece.cubicTo(toQPointF(step.a), toQPointF(step.b), toQPointF(step.c));
            length += curve.length();
            at = toQPointF(step.c);
            break;
        }
        case PathStep::Type::Close:
            lineTo(start);
            break;
        }
    }
    finish();
}

PaintedList::PaintedList(const DisplayList& list)
{
    m_operations.reserve(list.items.size());
    std::vector<double> opacities{1.0};
    for (const DrawItem& item : list.items) {
        if (const auto* path = std::get_if<PathItem>(&item)) {
            addShape(*path);
        } else if (const auto* text = std::get_if<TextItem>(&item)) {
            const QFont font = displayListFont(text->size, text->weight);
            Glyphs glyphs = text->tabularDigits ? shapedWithEqualDigits(text->text, font) : shaped(text->text, font);
            const double share = text->align == TextAlign::Left ? 0 : text->align == TextAlign::Centre ? 0.5 : 1;
            const QPointF origin(text->baseline.x - share * glyphs.width, text->baseline.y);
            m_operations.emplace_back(Text{std::move(glyphs.runs), origin, toQColor(text->colour)});
        } else if (const auto* group = std::get_if<GroupItem>(&item)) {
            const double before = opacities.back();
            if (group->isBegin)
                opacities.push_back(before * group->opacity);
            else if (opacities.size() > 1)
                opacities.pop_back();
            if (opacities.back() != before)
                m_operations.emplace_back(Opacity{opacities.back()});
        }
    }
}

void PaintedList::paint(QPainter& painter, const QRectF& area) const
{
    const double around = painter.opacity();
    const QPen pen = painter.pen();
    const QBrush brush = painter.brush();
    for (const Operation& operation : m_operations) {
        if (const auto* shape = std::get_if<Shape>(&operation)) {
            if (!area.isNull() && !area.intersects(shape->bounds))
                continue;
            painter.setPen(shape->pen);
            painter.setBrush(shape->brush);
            painter.drawPath(shape->path);
        } else if (const auto* text = std::get_if<Text>(&operation)) {
            painter.setPen(text->colour);
            for (const QGlyphRun& run : text->runs)
                painter.drawGlyphRun(text->origin, run);
        } else {
            painter.setOpacity(around * std::get<Opacity>(operation).value);
        }
    }
    painter.setOpacity(around);
    painter.setPen(pen);
    painter.setBrush(brush);
}

void paintDisplayList(QPainter& painter, const DisplayList& list, bool withBackground)
{
    if (withBackground)
        painter.fillRect(toQRectF(list.bounds), toQColor(list.background));
    PaintedList(list).paint(painter);
}

QImage displayListImage(const DisplayList& list, double scale, bool withBackground)
{
    const QSize size(static_cast<int>(std::ceil(list.bounds.width * scale)),
                     static_cast<int>(std::ceil(list.bounds.height * scale)));
    if (size.isEmpty())
        return {};
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(-list.bounds.x, -list.bounds.y);
    paintDisplayList(painter, list, withBackground);
    return image;
}

} // namespace provisor
