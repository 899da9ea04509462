#include "core/report/PageLayout.h"

#include "core/report/BoxBuilder.h"

namespace provisor::report {

namespace {

/// Turns blocks into a flow: everything that may be separated by a page break becomes an item of its own.
class FlowBuilder
{
public:
    FlowBuilder(const ReportDocument& document, Typesetter& typesetter, const PageNumbers& pages, double width,
                PagedReport& report)
        : m_document(document), m_boxes(document, typesetter, pages), m_width(width), m_report(report)
    {
    }

    void add(const Blocks& blocks)
    {
        for (const Block& block : blocks)
            add(block);
        closeSection();
    }

private:
    void add(const Block& block)
    {
        switch (block.type) {
        case Block::Type::Heading:
            addHeading(block);
            break;
        case Block::Type::Table:
            addTable(block);
            break;
        case Block::Type::Contents:
            addContents();
            break;
        case Block::Type::PageBreak:
            m_report.flow.push_back({.type = FlowItem::Type::Break});
            break;
        case Block::Type::List:
            open("L");
            for (const Block& child : block.children) {
                open("LI");
                addBox(m_boxes.block(child, m_width), child.before);
                close("LI");
            }
            close("L");
            break;
        default:
            addBox(m_boxes.block(block, m_width), block.before);
        }
    }

    void open(const char* tag) { m_report.flow.push_back({.type = FlowItem::Type::Open, .tag = tag}); }
    void close(const char* tag) { m_report.flow.push_back({.type = FlowItem::Type::Close, .tag = tag}); }

    FlowItem& addBox(Box box, double before)
    {
        FlowItem item;
        item.box = std::move(box);
        item.before = before;
        m_report.flow.push_back(std::move(item));
        return m_report.flow.back();
    }

    void closeSection()
    {
        if (m_isInSection)
            close("Sect");
        m_isInSection = false;
    }

    void addHeading(const Block& block)
    {
        if (block.level <= 1) {
            closeSection();
            open("Sect");
            m_isInSection = true;
        }
        FlowItem& item = addBox(m_boxes.heading(block, m_width), block.before);
        item.keepWithNext = true;
        item.level = block.level;
        item.title = (block.number.isEmpty() ? QString() : block.number + u' ') + plainText(block.paragraph.runs);
        item.isInOutline = block.level >= 1 && block.level <= 3 && !block.anchor.isEmpty();
    }

    void addContents()
    {
        open("TOC");
        for (const Block& block : m_document.blocks) {
            if (block.type == Block::Type::Heading && block.isInContents && block.level >= 1 && block.level <= 2)
                addBox(m_boxes.contentsLine(block, m_width * 0.66), 0);
        }
        close("TOC");
    }

    void addTable(const Block& block)
    {
        const Table& table = *block.table;
        const std::vector<double> widths = m_boxes.columnWidths(table, m_width);
        const int index = static_cast<int>(m_report.tables.size());
        m_report.tables.push_back({table.hasHead ? m_boxes.tableHead(table, widths, m_width) : Box{}, table.number});
        open("Table");
        double before = block.before;
        if (table.hasHead) {
            FlowItem& head = addBox(m_report.tables.back().head, before);
            head.box.anchor = block.anchor;
            head.keepWithNext = true;
            before = 0;
        }
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const bool isLast = i + 1 == table.rows.size();
            for (const Row& row : splitRow(table, table.rows.at(i), widths)) {
                FlowItem& item = addBox(m_boxes.tableRow(table, row, widths, m_width, isLast), before);
                item.table = index;
                item.isLastRow = isLast;
                item.keepWithNext = row.keepWithNext || row.isGroup || (i == 0 && table.rows.size() > 1) ||
                                    (isLast && !table.number.isEmpty());
                before = 0;
            }
        }
        close("Table");
        if (!table.number.isEmpty())
            addBox(m_boxes.text(m_boxes.caption(table.isFigure ? m_document.figureWord : m_document.tableWord,
                                                table.number, table.caption),
                                m_width, "P"),
                   4);
    }

    /// A row taller than most of a page becomes several, broken between paragraphs; the first cell says "continued".
    QList<Row> splitRow(const Table& table, const Row& row, const std::vector<double>& widths)
    {
        constexpr double tallest = 620;
        if (m_boxes.tableRow(table, row, widths, m_width, false).height <= tallest)
            return {row};
        qsizetype most = 0;
        for (const Cell& cell : row.cells)
            most = std::max(most, cell.paragraphs.size());
        if (most < 2)
            return splitLongText(table, row, widths);
        Row first = row;
        Row rest = row;
        first.below = Row::Rule::None;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QList<Paragraph>& all = row.cells.at(i).paragraphs;
            first.cells[i].paragraphs = all.mid(0, std::max<qsizetype>(1, most / 2));
            rest.cells[i].paragraphs = all.mid(std::max<qsizetype>(1, most / 2));
        }
        continued(rest);
        return splitRow(table, first, widths) + splitRow(table, rest, widths);
    }

    /// Cuts the texts of a row at the space next to their middle.
    QList<Row> splitLongText(const Table& table, const Row& row, const std::vector<double>& widths)
    {
        Row split = row;
        bool isSplit = false;
        for (Cell& cell : split.cells) {
            if (cell.paragraphs.size() != 1 || cell.paragraphs[0].runs.isEmpty())
                continue;
            Paragraph& words = cell.paragraphs[0];
            Paragraph second = words;
            Run& run = words.runs.last();
            if (run.text.size() < 200)
                continue;
            qsizetype at = run.text.indexOf(u' ', run.text.size() / 2);
            if (at < 0)
                at = run.text.size() / 2;
            second.runs = {run};
            second.runs[0].text = run.text.mid(at).trimmed();
            run.text = run.text.left(at);
            cell.paragraphs.append(second);
            isSplit = true;
        }
        return isSplit ? splitRow(table, split, widths) : QList<Row>{row};
    }

    void continued(Row& row)
    {
        row.anchor.clear();
        if (!row.cells.isEmpty() && row.cells[0].paragraphs.isEmpty())
            row.cells[0].paragraphs = {paragraph({grey(m_document.continued)}, Style::Table)};
    }

    const ReportDocument& m_document;
    BoxBuilder m_boxes;
    double m_width;
    PagedReport& m_report;
    bool m_isInSection = false;
};

/// Puts the items of the flow on pages.
class Paginator
{
public:
    Paginator(const ReportDocument& document, const PageSize& size, BoxBuilder& boxes, PagedReport& report)
        : m_document(document), m_size(size), m_boxes(boxes), m_report(report)
    {
    }

    void run()
    {
        newPage();
        for (size_t i = 0; i < m_report.flow.size();) {
            const FlowItem& item = m_report.flow[i];
            if (item.type == FlowItem::Type::Break) {
                if (m_hasContent)
                    newPage();
                ++i;
            } else if (item.type != FlowItem::Type::Box) {
                m_report.pages.back().items.push_back({item.type, item.tag, nullptr, {}, 0});
                ++i;
            } else {
                i = placeGroup(i);
            }
        }
    }

private:
    /// Places the items that must stay together, and returns the index after them.
    size_t placeGroup(size_t first)
    {
        size_t end = first;
        double height = 0;
        const FlowItem* last = nullptr;
        for (; end < m_report.flow.size(); ++end) {
            const FlowItem& item = m_report.flow[end];
            if (item.type == FlowItem::Type::Break)
                break;
            if (item.type != FlowItem::Type::Box)
                continue;
            height += (last || m_hasContent ? item.before : 0) + item.box.height;
            last = &item;
            if (!item.keepWithNext) {
                ++end;
                break;
            }
            if (height > m_size.bodyBottom - m_size.bodyTop)
                return placeEach(first, end + 1); // too much to be kept together
        }
        const bool goesOn = last && last->table >= 0 && !last->isLastRow;
        if (m_y + height + (goesOn ? noteHeight : 0) > m_size.bodyBottom && m_hasContent)
            breakPage(m_report.flow[first]);
        for (size_t i = first; i < end; ++i)
            place(m_report.flow[i]);
        return end;
    }

    size_t placeEach(size_t first, size_t end)
    {
        for (size_t i = first; i < end; ++i) {
            const FlowItem& item = m_report.flow[i];
            if (item.type == FlowItem::Type::Box && m_hasContent &&
                m_y + item.before + item.box.height > m_size.bodyBottom)
                breakPage(item);
            place(item);
        }
        return end;
    }

    void place(const FlowItem& item)
    {
        Page& page = m_report.pages.back();
        if (item.type != FlowItem::Type::Box) {
            page.items.push_back({item.type, item.tag, nullptr, {}, 0});
            return;
        }
        m_y += m_hasContent ? item.before : 0;
        if (item.level == 1) {
            m_section = item.title;
            if (!m_hasContent)
                page.section = m_section;
        }
        page.items.push_back({FlowItem::Type::Box, nullptr, &item, {}, m_y});
        noteAnchors(item.box);
        m_y += item.box.height;
        m_hasContent = true;
    }

    void noteAnchors(const Box& box)
    {
        if (!box.anchor.isEmpty() && !m_report.pageOf.contains(box.anchor))
            m_report.pageOf.insert(box.anchor, static_cast<int>(m_report.pages.size()));
        for (const Box& child : box.children)
            noteAnchors(child);
    }

    /// Ends the page before an item; within a table says where it goes on and repeats the head.
    void breakPage(const FlowItem& next)
    {
        const bool isWithinTable = next.table >= 0 && hasRowsHere(next.table);
        if (!isWithinTable) {
            newPage();
            return;
        }
        const TableContinuation& table = m_report.tables[static_cast<size_t>(next.table)];
        if (!table.number.isEmpty()) {
            const QString words = m_document.continuesPattern.arg(table.number).arg(m_report.pages.size() + 1);
            Box note = m_boxes.text(paragraph({coloured(words, Ink::Accent)}, Style::Caption, Align::Right),
                                    m_size.textWidth(), nullptr);
            m_report.pages.back().items.push_back({FlowItem::Type::Box, nullptr, nullptr, std::move(note), m_y + 3});
        }
        newPage();
        if (!table.number.isEmpty()) {
            Run word = strong(m_document.tableWord + QChar(0xA0) + table.number);
            word.ink = Ink::Full;
            Box note =
                m_boxes.text(paragraph({word, plain(QStringLiteral("\u2002") + m_document.continued)}, Style::Caption),
                             m_size.textWidth(), nullptr);
            const double height = note.height;
            m_report.pages.back().items.push_back({FlowItem::Type::Box, nullptr, nullptr, std::move(note), m_y});
            m_y += height + 3;
        }
        if (table.head.height > 0) {
            m_report.pages.back().items.push_back({FlowItem::Type::Box, nullptr, nullptr, table.head, m_y});
            m_y += table.head.height;
        }
    }

    /// Whether rows of the table stand on the present page already.
    bool hasRowsHere(int table) const
    {
        for (auto it = m_report.pages.back().items.rbegin(); it != m_report.pages.back().items.rend(); ++it) {
            if (it->item)
                return it->item->table == table;
        }
        return false;
    }

    void newPage()
    {
        m_report.pages.emplace_back();
        m_report.pages.back().section = m_section;
        m_y = m_size.bodyTop;
        m_hasContent = false;
    }

    static constexpr double noteHeight = 14;

    const ReportDocument& m_document;
    const PageSize& m_size;
    BoxBuilder& m_boxes;
    PagedReport& m_report;
    QString m_section;
    double m_y = 0;
    bool m_hasContent = false;
};

} // namespace

PagedReport layOutReport(const ReportDocument& document, const PageSize& size, Typesetter& typesetter,
                         const PageNumbers& pages)
{
    PagedReport report;
    FlowBuilder(document, typesetter, pages, size.textWidth(), report).add(document.blocks);
    BoxBuilder boxes(document, typesetter, pages);
    Paginator(document, size, boxes, report).run();
    return report;
}

} // namespace provisor::report
