#include "app/gui/widgets/ColumnFit.h"

#include "app/gui/GuiTheme.h"
#include "models/Words.h"

#include <QAbstractItemView>
#include <QDate>
#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>

namespace provisor {

namespace {

/// Of the room left over, the share of the second column.
constexpr double secondShare = 0.35;
/// Widths of the detail pane (section 3 of the design), and its share of the width.
constexpr int detailMinimum = 360;
constexpr int detailUsual = 424;
constexpr double detailShare = 0.31;

} // namespace

ColumnFit::ColumnFit(QAbstractItemView& view, QHeaderView& header, Plan plan)
    : QObject(&view), m_view(view), m_header(header), m_plan(std::move(plan))
{
    if (m_plan.second >= 0)
        m_secondWidth = header.sectionSize(m_plan.second);
    header.setSectionResizeMode(m_plan.name, QHeaderView::Stretch);
    view.viewport()->installEventFilter(this);
}

ColumnFit::Words ColumnFit::days()
{
    Words days;
    for (int month = 1; month <= 12; ++month)
        days.words.append(words::date(QDate(QDate::currentDate().year() + 1, month, 28).toString(Qt::ISODate)));
    return days;
}

void ColumnFit::setWidths(QHeaderView& header, const QList<int>& narrow, const QHash<int, Words>& words)
{
    constexpr int margins = 18; // of a cell, and a hair
    constexpr int arrow = 14;   // of the sorted column
    const QFontMetrics head(GuiTheme::font(TextSize::Small, 500));
    const QFontMetrics text(GuiTheme::font());
    for (int at = 0; at < narrow.size(); ++at) {
        const QString heading = header.model()->headerData(at, Qt::Horizontal).toString();
        int width = heading.isEmpty() ? 0 : head.horizontalAdvance(heading) + margins + arrow;
        const Words& column = words.value(at);
        for (const QString& word : column.words)
            width = std::max(width, text.horizontalAdvance(word) + margins + column.sign);
        header.resizeSection(at, std::max(width, narrow[at]));
    }
}

void ColumnFit::setWanted(int column, bool wanted)
{
    if (wanted)
        m_unwanted.remove(column);
    else
        m_unwanted.insert(column);
    m_fitted = -1;
    fit();
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void ColumnFit::fit()
{
    const int width = m_view.viewport()->width();
    if (width == m_fitted)
        return;
    m_fitted = width;
    int others = 0;
    for (int at = 0; at < m_header.count(); ++at) {
        m_header.setSectionHidden(at, m_unwanted.contains(at));
        if (at != m_plan.name && !m_unwanted.contains(at))
            others += at == m_plan.second ? m_secondWidth : m_header.sectionSize(at);
    }
    for (const int column : std::as_const(m_plan.givesWay)) {
        if (width - others >= m_plan.nameWidth)
            break;
        if (m_header.isSectionHidden(column))
            continue;
        others -= column == m_plan.second ? m_secondWidth : m_header.sectionSize(column);
        m_header.setSectionHidden(column, true);
    }
    if (m_plan.second >= 0 && !m_header.isSectionHidden(m_plan.second)) {
        const int spare = std::max(0, width - others - m_plan.nameWidth);
        m_header.resizeSection(m_plan.second, std::min(m_plan.secondMaximum, m_secondWidth + int(spare * secondShare)));
    }
}

DetailSplitter::DetailSplitter(QWidget* list, QWidget* detail)
{
    addWidget(list);
    addWidget(detail);
    detail->setMinimumWidth(detailMinimum);
    setStretchFactor(0, 1);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isMoved = true; });
}

void DetailSplitter::resizeEvent(QResizeEvent* event)
{
    if (!m_isMoved) {
        const int detail = std::clamp(int(width() * detailShare), detailMinimum, detailUsual);
        setSizes({width() - detail, detail});
    }
    QSplitter::resizeEvent(event);
}

} // namespace provisor
