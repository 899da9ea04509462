#include "core/draw/DrawableText.h"
#include "core/draw/Theme.h"
#include "core/draw/Writers.h"

namespace provisor {

namespace {

/// At most two decimals, no trailing zeros: a hundredth of a pixel is not seen, and the text stays short and the same
/// everywhere.
QByteArray number(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray escaped(const QString& text)
{
    return drawableText(text).toHtmlEscaped().toUtf8();
}

QByteArray pathData(const std::vector<PathStep>& steps)
{
    const auto pair = [](Point p) { return QByteArray(number(p.x) + ' ' + number(p.y)); };
    QByteArray data;
    for (const PathStep& step : steps) {
        switch (step.type) {
        case PathStep::Type::Move:
            data += 'M' + pair(step.a);
            break;
        case PathStep::Type::Line:
            data += 'L' + pair(step.a);
            break;
        case PathStep::Type::Curve:
            data += 'C' + pair(step.a) + ' ' + pair(step.b) + ' ' + pair(step.c);
            break;
        case PathStep::Type::Close:
            data += 'Z';
            break;
        }
    }
    return data;
}

QByteArray colourAttribute(const char* name, Colour colour)
{
    if (colour.alpha == 0)
        return QByteArray(" ") + name + "=\"none\"";
    QByteArray result = QByteArray(" ") + name + "=\"" + hexName(colour).toLatin1() + '"';
    if (colour.alpha < 255)
        result += QByteArray(" ") + name + "-opacity=\"" + number(colour.alpha / 255.0) + '"';
    return result;
}

QByteArray svgOf(const PathItem& item)
{
    QByteArray result = "<path d=\"" + pathData(item.steps) + '"' + colourAttribute("fill", item.fill);
    if (item.stroke.width > 0) {
        result += colourAttribute("stroke", item.stroke.colour) + " stroke-width=\"" + number(item.stroke.width) + '"';
        if (!item.stroke.dash.empty()) {
            QByteArray dash;
            for (const double length : item.stroke.dash)
                dash += (dash.isEmpty() ? QByteArray() : QByteArray(" ")) + number(length);
            result += " stroke-dasharray=\"" + dash + '"';
        }
        if (item.stroke.roundCaps)
            result += " stroke-linecap=\"round\" stroke-linejoin=\"round\"";
    }
    return result + "/>\n";
}

QByteArray svgOf(const TextItem& item)
{
    QByteArray result = "<text x=\"" + number(item.baseline.x) + "\" y=\"" + number(item.baseline.y) +
                        "\" font-size=\"" + number(item.size) + '"';
    if (item.weight != 400)
        result += " font-weight=\"" + QByteArray::number(item.weight) + '"';
    if (item.align != TextAlign::Left)
        result += item.align == TextAlign::Centre ? " text-anchor=\"middle\"" : " text-anchor=\"end\"";
    if (item.tabularDigits)
        result += " style=\"font-feature-settings:'tnum'\"";
    return result + colourAttribute("fill", item.colour) + '>' + escaped(item.text) + "</text>\n";
}

QByteArray svgOf(const GroupItem& group)
{
    if (!group.isBegin)
        return "</g>\n";
    QByteArray result = "<g";
    if (!group.id.isEmpty())
        result += " id=\"" + escaped(group.kind) + '-' + escaped(group.id) + "\" class=\"" + escaped(group.kind) + '"';
    if (group.opacity < 1)
        result += " opacity=\"" + number(group.opacity) + '"';
    result += ">\n";
    if (!group.title.isEmpty())
        result += "<title>" + escaped(group.title) + "</title>\n";
    return result;
}

} // namespace

Result<QByteArray> toSvg(const DisplayList& list, const QString& title)
{
    const Rect& b = list.bounds;
    QByteArray svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" +
                     number(b.width) + "\" height=\"" + number(b.height) + "\" viewBox=\"" + number(b.x) + ' ' +
                     number(b.y) + ' ' + number(b.width) + ' ' + number(b.height) +
                     "\" font-family=\"Inter, 'Noto Sans', 'DejaVu Sans', sans-serif\" xml:space=\"preserve\">\n";
    if (!title.isEmpty())
        svg += "<title>" + escaped(title) + "</title>\n";
    if (list.background.alpha > 0)
        svg += "<rect x=\"" + number(b.x) + "\" y=\"" + number(b.y) + "\" width=\"" + number(b.width) + "\" height=\"" +
               number(b.height) + '"' + colourAttribute("fill", list.background) + "/>\n";
    for (const DrawItem& item : list.items)
        svg += std::visit([](const auto& it) { return svgOf(it); }, item);
    return svg + "</svg>\n";
}

} // namespace provisor
