#include "core/report/BoxBuilder.h"

#include "core/draw/Theme.h"

namespace provisor::report {

namespace {

const Theme& theme()
{
    return Theme::print();
}

void place(Box& parent, Box child, double x, double y)
{
    child.x = x;
    child.y = y;
    parent.children.push_back(std::move(child));
}

const char* headingTag(int level)
{
    return level <= 0 ? "H1" : level == 1 ? "H2" : level == 2 ? "H3" : "H4";
}

} // namespace

Box BoxBuilder::text(const Paragraph& paragraph, double width, const char* tag)
{
    Box box;
    box.text = m_typesetter.set(paragraph, width, m_pages);
    box.width = width;
    box.height = box.text->height;
    box.tag = tag;
    return box;
}

Box BoxBuilder::stack(const Blocks& blocks, double width)
{
    Box box;
    box.width = width;
    double y = 0;
    for (const Block& part : blocks) {
        if (!box.children.empty())
            y += part.before;
        Box child = block(part, width);
        const double height = child.height;
        place(box, std::move(child), 0, y);
        y += height;
    }
    box.height = y;
    return box;
}

Box BoxBuilder::block(const Block& block, double width)
{
    Box box;
    switch (block.type) {
    case Block::Type::Heading:
        box = heading(block, width);
        break;
    case Block::Type::Paragraph:
        box = text(block.paragraph, width, block.paragraph.style == Style::Headline ? "H1" : "P");
        break;
    case Block::Type::Table:
        box = wholeTable(block, width);
        break;
    case Block::Type::Figure:
        box = figure(block, width);
        break;
    case Block::Type::Columns:
        box = columns(block, width);
        break;
    case Block::Type::Keep:
        box = stack(block.children, width);
        break;
    case Block::Type::List:
        box = stack(block.children, width);
        break;
    case Block::Type::Rule:
        box.width = width;
        box.height = block.size;
        box.rules.push_back({0, block.size / 2, width, block.size, block.size < 0.5 ? theme().line : theme().text, 0});
        break;
    case Block::Type::Space:
        box.height = block.size;
        break;
    case Block::Type::PageBreak:
    case Block::Type::Contents:
        break;
    }
    if (!block.anchor.isEmpty())
        box.anchor = block.anchor;
    return box;
}

Box BoxBuilder::heading(const Block& block, double width)
{
    Paragraph words = block.paragraph;
    if (!block.number.isEmpty()) {
        words.runs.prepend(plain(QStringLiteral("\u2002")));
        words.runs.prepend(coloured(block.number, Ink::Accent));
    }
    Box box = text(words, width, headingTag(block.level));
    box.height += words.style == Style::Heading ? 4 : 2;
    box.anchor = block.anchor;
    return box;
}

Box BoxBuilder::figure(const Block& block, double width)
{
    Box box;
    box.width = width;
    if (block.picture.list) {
        Box picture;
        picture.picture = block.picture;
        picture.tag = block.picture.isDecorative ? nullptr : "Figure";
        picture.width = block.picture.list->bounds.width;
        picture.height = block.picture.list->bounds.height;
        box.height = picture.height;
        place(box, std::move(picture), 0, 0);
    }
    if (!block.figureNumber.isEmpty()) {
        Box words = text(caption(m_document.figureWord, block.figureNumber, block.caption), width, "P");
        box.height += 4;
        const double y = box.height;
        box.height += words.height;
        place(box, std::move(words), 0, y);
    }
    return box;
}

Paragraph BoxBuilder::caption(const QString& word, const QString& number, const Runs& words)
{
    Run title = strong(word + QChar(0xA0) + number);
    title.ink = Ink::Full;
    Runs runs{title, plain(QStringLiteral("\u2002"))};
    for (Run run : words) {
        if (run.ink == Ink::Normal && !run.isStrong)
            run.ink = Ink::Grey;
        runs.append(run);
    }
    return paragraph(runs, Style::Caption);
}

namespace {

/// Moves the children of neighbouring stacks so that the n-th ones begin at one height.
void alignRows(std::vector<Box>& parts)
{
    size_t rows = 0;
    for (const Box& part : parts)
        rows = std::max(rows, part.children.size());
    std::vector<double> heights(rows, 0);
    std::vector<double> gaps(rows, 0);
    for (const Box& part : parts) {
        for (size_t row = 0; row < part.children.size(); ++row) {
            heights[row] = std::max(heights[row], part.children[row].height);
            if (row > 0)
                gaps[row] = std::max(gaps[row],
                                     part.children[row].y - part.children[row - 1].y - part.children[row - 1].height);
        }
    }
    for (Box& part : parts) {
        double y = 0;
        for (size_t row = 0; row < part.children.size(); ++row) {
            y += gaps[row];
            part.children[row].y = y;
            y += heights[row];
            part.height = y;
        }
    }
}

} // namespace

Box BoxBuilder::columns(const Block& block, double width)
{
    Box box;
    box.width = width;
    const qsizetype count = block.columns.size();
    double fixed = 0;
    qsizetype open = count;
    for (double part : block.widths) {
        fixed += part;
        open -= part > 0 ? 1 : 0;
    }
    const double equal = (width - fixed - block.gutter * static_cast<double>(count - 1)) /
                         static_cast<double>(std::max<qsizetype>(1, open));
    const auto partWidth = [&](qsizetype i) { return block.widths.value(i, 0) > 0 ? block.widths.at(i) : equal; };
    std::vector<Box> parts;
    for (qsizetype i = 0; i < count; ++i)
        parts.push_back(stack(block.columns.at(i), partWidth(i)));
    if (block.alignRows)
        alignRows(parts);
    double x = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const double part = partWidth(i);
        Box child = std::move(parts[static_cast<size_t>(i)]);
        box.height = std::max(box.height, child.height);
        place(box, std::move(child), x, 0);
        x += part + block.gutter;
    }
    return box;
}

Box BoxBuilder::wholeTable(const Block& block, double width)
{
    const Table& table = *block.table;
    Box box;
    box.width = width;
    Box body;
    body.tag = "Table";
    body.width = width;
    const std::vector<double> widths = columnWidths(table, width);
    if (table.hasHead) {
        Box head = tableHead(table, widths, width);
        body.height = head.height;
        place(body, std::move(head), 0, 0);
    } else if (table.hasTopRule) {
        body.rules.push_back({0, 0, width, 0.75, theme().text, 0});
    }
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        Box row = tableRow(table, table.rows.at(i), widths, width, i + 1 == table.rows.size());
        const double y = body.height;
        body.height += row.height;
        place(body, std::move(row), 0, y);
    }
    box.height = body.height;
    place(box, std::move(body), 0, 0);
    if (!table.number.isEmpty()) {
        Box words =
            text(caption(table.isFigure ? m_document.figureWord : m_document.tableWord, table.number, table.caption),
                 width, "P");
        const double y = box.height + 4;
        box.height = y + words.height;
        place(box, std::move(words), 0, y);
    }
    return box;
}

std::vector<double> BoxBuilder::columnWidths(const Table& table, double width)
{
    double fixed = 0;
    double shares = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Column& column = table.columns.at(i);
        fixed += column.width + (i + 1 < table.columns.size() ? column.gap : 0);
        shares += column.width > 0 ? 0 : column.share;
    }
    std::vector<double> widths;
    for (const Column& column : table.columns)
        widths.push_back(column.width > 0 ? column.width
                                          : std::max(12.0, (width - fixed) * column.share / std::max(0.001, shares)));
    return widths;
}

Box BoxBuilder::tableHead(const Table& table, const std::vector<double>& widths, double width)
{
    Box box;
    box.width = width;
    box.tag = "TR";
    // First the names over several columns, then the names of the columns on one base line.
    double groupHeight = 0;
    double x = 0;
    for (qsizetype i = 0; i < table.columns.size();) {
        const QString group = table.columns.at(i).group;
        qsizetype end = i + 1;
        double span = widths[static_cast<size_t>(i)];
        double next = x + widths[static_cast<size_t>(i)] + table.columns.at(i).gap;
        while (!group.isEmpty() && end < table.columns.size() && table.columns.at(end).group == group) {
            span = next + widths[static_cast<size_t>(end)] - x;
            next += widths[static_cast<size_t>(end)] + table.columns.at(end).gap;
            ++end;
        }
        if (!group.isEmpty()) {
            Box words = text(paragraph({grey(group)}, Style::Dense, Align::Right), span, nullptr);
            groupHeight = words.height + 1.5;
            box.rules.push_back({x, groupHeight - 0.5, span, 0.4, theme().text2, 0});
            place(box, std::move(words), x, 0);
        }
        x = next;
        i = end;
    }
    std::vector<Box> heads;
    double tallest = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Column& column = table.columns.at(i);
        Box head;
        if (column.headPicture.list) {
            head.picture = column.headPicture;
            head.height = column.headPicture.list->bounds.height;
            head.tag = "TH";
        } else {
            double room = widths[static_cast<size_t>(i)];
            for (qsizetype more = i + 1; more < std::min<qsizetype>(i + column.headSpan, table.columns.size()); ++more)
                room += table.columns.at(more - 1).gap + widths[static_cast<size_t>(more)];
            head = text(paragraph({plain(column.head)}, Style::TableHead, column.align), room, "TH");
        }
        head.width = widths[static_cast<size_t>(i)];
        head.scope = "Column";
        tallest = std::max(tallest, head.height);
        heads.push_back(std::move(head));
    }
    x = 0;
    for (size_t i = 0; i < heads.size(); ++i) {
        const double y = groupHeight + tallest - heads[i].height;
        place(box, std::move(heads[i]), x, y);
        x += widths[i] + table.columns.at(static_cast<qsizetype>(i)).gap;
    }
    box.height = groupHeight + tallest + 3.5;
    box.rules.push_back({0, box.height, width, 0.75, theme().text, 0});
    if (table.hasTopRule)
        box.rules.push_back({0, 0, width, 0.75, theme().text, 0});
    return box;
}

Box BoxBuilder::cell(const Table& table, const Cell& cell, const Column& column, double width, bool isHead)
{
    Box box;
    box.width = width;
    box.tag = isHead ? "TH" : "TD";
    box.scope = isHead ? "Row" : nullptr;
    for (Paragraph words : cell.paragraphs) {
        if (words.style == Style::Table)
            words.style = table.style;
        if (words.align == Align::Left && column.align != Align::Left)
            words.align = column.align;
        Box child = text(words, width, cell.paragraphs.size() > 1 ? "P" : nullptr);
        const double y = box.height + words.before;
        box.height = y + child.height;
        place(box, std::move(child), 0, y);
    }
    if (cell.picture.list) {
        Box picture;
        picture.picture = cell.picture;
        picture.tag = cell.picture.isDecorative ? nullptr : "Figure";
        picture.width = cell.picture.list->bounds.width;
        picture.height = cell.picture.list->bounds.height;
        const double x = column.align == Align::Right    ? width - picture.width
                         : column.align == Align::Centre ? (width - picture.width) / 2
                                                         : 0;
        const double lineHeight = metricsOf(table.style).leading;
        const double y = cell.paragraphs.isEmpty() ? (lineHeight - picture.height) / 2 : box.height;
        box.height = std::max(box.height, cell.paragraphs.isEmpty() ? lineHeight : y + picture.height);
        place(box, std::move(picture), x, y);
    }
    return box;
}

Box BoxBuilder::tableRow(const Table& table, const Row& row, const std::vector<double>& widths, double width,
                         bool isLast)
{
    Box box;
    box.width = width;
    box.tag = "TR";
    box.anchor = row.anchor;
    const double above = row.before + (row.isGroup ? table.padding + 2 : table.padding);
    double tallest = 0;
    double x = 0;
    qsizetype column = 0;
    std::vector<bool> centred;
    for (const Cell& content : row.cells) {
        double span = 0;
        double next = x;
        for (int i = 0; i < content.span && column + i < table.columns.size(); ++i) {
            const auto at = static_cast<size_t>(column + i);
            span = next + widths[at] - x;
            next += widths[at] + table.columns.at(column + i).gap;
        }
        Column look = table.columns.value(column);
        if (row.isGroup)
            look.align = Align::Left;
        Box child = cell(table, content, look, span, content.isHead || row.isGroup);
        tallest = std::max(tallest, child.height);
        centred.push_back(look.centred);
        place(box, std::move(child), x, above);
        x = next;
        column += content.span;
    }
    for (size_t i = 0; i < box.children.size(); ++i) {
        if (centred[i])
            box.children[i].y = above + (tallest - box.children[i].height) / 2;
    }
    box.height = above + tallest + table.padding;
    if ((isLast && table.hasEndRule) || row.below == Row::Rule::Full)
        box.rules.push_back({0, box.height, width, 0.75, theme().text, 0});
    else if (row.below == Row::Rule::Hair && !isLast)
        box.rules.push_back({0, box.height, width, 0.4, theme().line, 0});
    return box;
}

Box BoxBuilder::contentsLine(const Block& heading, double width)
{
    const bool isMain = heading.level == 1;
    const Style style = isMain ? Style::ContentsStrong : Style::Contents;
    Box box;
    box.width = width;
    box.tag = "TOCI";
    const double indent = 22.5;
    const double numberWidth = 24;
    const int page = m_pages.value(heading.anchor, 0);
    const QString link = u'#' + heading.anchor;
    const double gap = isMain ? 5.5 : 0;
    Run number = plain(heading.number);
    number.ink = isMain ? Ink::Accent : Ink::Grey;
    number.link = link;
    Box numberBox = text(paragraph({number}, style), indent, "Lbl");
    Runs words = heading.paragraph.runs;
    for (Run& run : words)
        run.link = link;
    if (!heading.note.isEmpty()) {
        words.append(plain(QStringLiteral("\u2002")));
        for (Run run : heading.note) {
            run.ink = run.mark ? run.ink : Ink::Grey;
            words.append(run);
        }
    }
    Box title = text(paragraph(words, style), width - indent - numberWidth, "Reference");
    Box pageBox =
        text(paragraph({plain(page > 0 ? QString::number(page) : QString())}, style, Align::Right), numberWidth, "P");
    // Leader dots on a grid common to all lines.
    constexpr double step = 4.4;
    const double from = indent + title.text->width + 5;
    const double to = width - numberWidth + 4;
    const double baseline = gap + 13.5 - 4;
    for (double x = std::ceil(from / step) * step; x < to; x += step)
        box.rules.push_back({x, baseline, 0.7, 0.7, theme().text2, 0});
    box.height = gap + std::max(title.height, numberBox.height) + 1;
    place(box, std::move(numberBox), 0, gap);
    place(box, std::move(title), indent, gap);
    place(box, std::move(pageBox), width - numberWidth, gap);
    return box;
}

} // namespace provisor::report
