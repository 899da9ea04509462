#include "core/draw/Card.h"

#include <algorithm>

namespace provisor {

namespace {

constexpr TextStyle nameStyle{12, 600}, typeStyle{11, 400};
constexpr double leastWidth = 128, widthStep = 16;
constexpr double widestByItself = 176; // wider cards only by hand, up to 320
constexpr double textStart = 32.5, textEnd = 3;
constexpr double lineHeight = 14, bareHeight = 44, textPart = 37, footer = 19;
constexpr double factRow = 16, stretchedFrom = 128;

/// Whether no word was broken and nothing left out.
bool isWhole(const QString& text, const QStringList& lines)
{
    QString joined = lines.join(QString()), wanted = text;
    return joined.remove(u' ') == wanted.remove(u' ') &&
           lines.join(u' ').count(u' ') <= text.simplified().count(u' ') + text.count(u'-') + text.count(u'/');
}

bool fits(const CardContent& content, double width, TextMeasurer& text)
{
    const double room = width - textStart - textEnd;
    const QStringList lines = text.wrapped(content.name, room, nameStyle, 0);
    return lines.size() <= 2 && isWhole(content.name, lines) && text.width(content.typeName, typeStyle) <= room;
}

CardGeometry cardsGeometry(const CardContent& content, TextMeasurer& text, Size byHand)
{
    CardGeometry g;
    g.textLeft = textStart;
    double width = leastWidth;
    while (byHand.width <= 0 && width < widestByItself && !fits(content, width, text))
        width += widthStep;
    g.size.width = byHand.width > 0 ? std::clamp(byHand.width, leastWidth, 320.0) : width;
    const double room = g.size.width - textStart - textEnd;
    g.nameLines = text.wrapped(content.name, room, nameStyle, 2);
    if (content.typeName.compare(content.name, Qt::CaseInsensitive) != 0)
        g.typeLine = text.elided(content.typeName, room, typeStyle);
    const auto lines = g.nameLines.size() + (g.typeLine.isEmpty() ? 0 : 1);
    const double more = static_cast<double>(std::max<qsizetype>(0, lines - 2)) * lineHeight;
    const double needed = content.hasFooter() ? textPart + footer + more : bareHeight + more;
    g.size.height = std::max(needed, byHand.height);
    g.footerTop = content.hasFooter() ? g.size.height - footer : g.size.height;
    const bool isStretched = g.size.height >= stretchedFrom && !content.facts.empty();
    g.textHeight = isStretched ? textPart + more : g.footerTop;
    if (isStretched)
        g.factRows = std::min(
            {4, static_cast<int>(content.facts.size()), static_cast<int>((g.footerTop - g.textHeight - 6) / factRow)});
    return g;
}

/// Classic notation: a circle for a process, two lines for a store, a rectangle for an external entity; the name only.
CardGeometry dfdGeometry(const CardContent& content, TextMeasurer& text)
{
    constexpr double pad = 12;
    CardGeometry g;
    if (content.kind == DfdKind::Process) {
        // The smallest circle that holds the name in three lines without breaking a word.
        constexpr double diameters[] = {76, 86, 96};
        for (const double diameter : diameters) {
            g.size = {diameter, diameter};
            g.nameLines = text.wrapped(content.name, diameter - pad, nameStyle, 3);
            if (isWhole(content.name, g.nameLines))
                break;
        }
    } else {
        g.nameLines = text.wrapped(content.name, widestByItself - 2 * pad, nameStyle, 2);
        double widest = 0;
        for (const QString& line : g.nameLines)
            widest = std::max(widest, text.width(line, nameStyle));
        g.size = {std::max(112.0, std::ceil((widest + 2 * pad) / 8) * 8), content.kind == DfdKind::Store ? 40.0 : 56.0};
    }
    g.textHeight = g.footerTop = g.size.height;
    return g;
}

} // namespace

int CardContent::threatCount() const
{
    int sum = 0;
    for (const Count& count : counts)
        sum += count.count;
    return sum;
}

CardGeometry cardGeometry(const CardContent& content, TextMeasurer& text, Size byHand, Notation notation)
{
    return notation == Notation::Dfd ? dfdGeometry(content, text) : cardsGeometry(content, text, byHand);
}

} // namespace provisor
