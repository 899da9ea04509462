#pragma once

#include "core/report/PageLayout.h"

namespace provisor::report {

/// Turns blocks into boxes of a width.
class BoxBuilder
{
public:
    BoxBuilder(const ReportDocument& document, Typesetter& typesetter, const PageNumbers& pages)
        : m_document(document), m_typesetter(typesetter), m_pages(pages)
    {
    }

    Box text(const Paragraph& paragraph, double width, const char* tag);
    Box block(const Block& block, double width);
    Box stack(const Blocks& blocks, double width);
    Box heading(const Block& block, double width);
    Box contentsLine(const Block& heading, double width);

    // Tables, row by row so that pages can break between them.
    std::vector<double> columnWidths(const Table& table, double width);
    Box tableHead(const Table& table, const std::vector<double>& widths, double width);
    Box tableRow(const Table& table, const Row& row, const std::vector<double>& widths, double width, bool isLast);
    /// Caption in the form "Table 1  words".
    Paragraph caption(const QString& word, const QString& number, const Runs& words);

private:
    Box wholeTable(const Block& block, double width);
    Box columns(const Block& block, double width);
    Box figure(const Block& block, double width);
    Box cell(const Table& table, const Cell& cell, const Column& column, double width, bool isHead);

    const ReportDocument& m_document;
    Typesetter& m_typesetter;
    const PageNumbers& m_pages;
};

} // namespace provisor::report
