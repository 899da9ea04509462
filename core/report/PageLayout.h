#pragma once

#include "core/report/Typesetter.h"

namespace provisor::report {

/// A page: body between the rules of head and foot, all in points.
struct PageSize
{
    double width = 595.276;
    double height = 841.89;
    double margin = 51.02;      ///< left and right, 18 mm
    double headRule = 45.35;    ///< 16 mm
    double bodyTop = 56.69;     ///< 20 mm
    double bodyBottom = 792.28; ///< 279.5 mm
    double footRule = 797.95;   ///< 281.5 mm
    double textWidth() const { return width - 2 * margin; }
};

/// Something placed: text, picture, rules, or boxes within. Coordinates count from the upper left of the box around.
struct Box
{
    struct Rule
    {
        double x = 0, y = 0, width = 0, thickness = 0;
        Colour colour;
        double height = 0; ///< above 0: an upright line of that height
    };
    double x = 0, y = 0, width = 0, height = 0;
    const char* tag = nullptr; ///< structure type; null: none of its own
    std::shared_ptr<const TextBox> text;
    Picture picture;
    std::vector<Rule> rules;
    std::vector<Box> children;
    QString anchor;
    const char* scope = nullptr; ///< of head cells: "Column", "Row"
};

/// A piece of the flow of a report: a box that is never cut, or the beginning or end of a structure around boxes.
struct FlowItem
{
    enum class Type : quint8 { Box, Open, Close, Break };
    Type type = Type::Box;
    const char* tag = nullptr;
    Box box{};
    double before = 0;
    bool keepWithNext = false;
    int table = -1; ///< index of the table a row belongs to
    bool isLastRow = false;
    // headings
    int level = 0;
    QString title{}; ///< number and words, for the outline and the running head
    bool isInOutline = false;
};

/// What is repeated at the head of a page when a table goes on.
struct TableContinuation
{
    Box head;
    QString number;
};

/// A box on a page; Open and Close are kept in between, so that structures can span pages.
struct PlacedItem
{
    FlowItem::Type type = FlowItem::Type::Box;
    const char* tag = nullptr;
    const FlowItem* item = nullptr;
    Box box; ///< used when `item` is null: repeated heads and notes, no part of the structure
    double y = 0;
};

struct Page
{
    std::vector<PlacedItem> items;
    QString section; ///< title of the section at the head of the page
};

/// The whole report in pages. Keeps the flow, which the pages point into.
struct PagedReport
{
    std::vector<FlowItem> flow;
    std::vector<TableContinuation> tables;
    std::vector<Page> pages;
    PageNumbers pageOf; ///< of every anchor
};

PagedReport layOutReport(const ReportDocument& document, const PageSize& size, Typesetter& typesetter,
                         const PageNumbers& pages);

} // namespace provisor::report
