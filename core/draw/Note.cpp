#include "core/draw/Note.h"

#include "core/draw/Shapes.h"

namespace provisor {

namespace {

constexpr TextStyle style{11, 400};
constexpr double pad = 8, lineHeight = 14, fold = 10, leastWidth = 128;
constexpr double firstBaseline = 10.6; // below the upper inner edge

QStringList noteLines(const QString& text, double width, TextMeasurer& measurer)
{
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n'))
        lines << (paragraph.isEmpty() ? QStringList{QString()} : measurer.wrapped(paragraph, width - 2 * pad, style));
    return lines;
}

} // namespace

Rect noteRect(const Record& note, TextMeasurer& text)
{
    namespace fn = field::note;
    Rect rect{note.number(fn::X), note.number(fn::Y), std::fmax(leastWidth, note.number(fn::Width)),
              note.number(fn::Height)};
    const auto lines = static_cast<double>(noteLines(note.text(fn::Text), rect.width, text).size());
    rect.height = std::fmax(rect.height, lines * lineHeight + 2 * pad);
    return rect;
}

void appendNote(DisplayList& list, const Rect& rect, const QString& text, const Pens& pens)
{
    PathBuilder sheet;
    sheet.polygon({{rect.x, rect.y},
                   {rect.right(), rect.y},
                   {rect.right(), rect.bottom() - fold},
                   {rect.right() - fold, rect.bottom()},
                   {rect.x, rect.bottom()}});
    const Stroke edge{pens.theme.border, 1, {}, false};
    appendShape(list, sheet, pens.theme.alt, edge);
    appendStroke(list,
                 PathBuilder()
                     .move(rect.right(), rect.bottom() - fold)
                     .line(rect.right() - fold, rect.bottom() - fold)
                     .line(rect.right() - fold, rect.bottom()),
                 edge);
    double y = rect.y + pad + firstBaseline;
    for (const QString& line : noteLines(text, rect.width, pens.text)) {
        list.items.emplace_back(TextItem{{rect.x + pad, y}, line, style.size, style.weight, pens.theme.text2});
        y += lineHeight;
    }
}

} // namespace provisor
