#include "core/report/HtmlWriter.h"

#include "core/draw/DrawableText.h"
#include "core/draw/Writers.h"
#include "core/report/Marks.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <kainjow/mustache.hpp>

namespace provisor::report {

namespace {

namespace mustache = kainjow::mustache;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr const char* styleNames[] = {"kicker",       "headline",  "bignumber",     "value", "panelhead", "entrytitle",
                                      "sectiontitle", "heading",   "subheading",    "body",  "entry",     "label",
                                      "cell",         "tablehead", "wide",          "dense", "caption",   "foot",
                                      "note",         "contents",  "contentsstrong"};
constexpr const char* inkNames[] = {"", "ink", "grey", "accent", "late", "ask"};
constexpr const char* alignNames[] = {"left", "centre", "right"};
constexpr const char* levelNames[] = {"low", "medium", "high", "critical"};

QString escaped(const QString& text)
{
    return drawableText(text, true).toHtmlEscaped().replace(u'\'', QLatin1String("&#39;"));
}

/// Reads a template once and says which one is broken.
Result<mustache::mustache> load(const ResourceProvider& resources, const QString& name)
{
    auto bytes = resources(name);
    if (!bytes)
        return fail(bytes.error());
    mustache::mustache page(bytes->toStdString());
    if (!page.is_valid())
        return fail(Error::internal(
            Messages::tr("The template %1 is broken: %2").arg(name, QString::fromStdString(page.error_message()))));
    return page;
}

class HtmlBuilder
{
public:
    HtmlBuilder(const ReportDocument& document, mustache::mustache table)
        : m_document(document), m_table(std::move(table))
    {
        collectAnchors(document.blocks);
    }

    Result<void> add(const Blocks& blocks, const Cancellation& cancellation)
    {
        for (const Block& block : blocks) {
            if (cancellation.isCancelled())
                return fail(Error::cancelled());
            m_html += html(block);
        }
        return {};
    }

    const QString& body() const { return m_html; }

private:
    void collectAnchors(const Blocks& blocks)
    {
        for (const Block& block : blocks) {
            m_anchors.insert(block.anchor);
            if (block.table) {
                for (const Row& row : block.table->rows)
                    m_anchors.insert(row.anchor);
            }
            collectAnchors(block.children);
            for (const Blocks& part : block.columns)
                collectAnchors(part);
        }
    }

    /// An id is given once, to the first that asks for it.
    QString takeAnchor(const QString& anchor)
    {
        if (anchor.isEmpty() || m_taken.contains(anchor))
            return {};
        m_taken.insert(anchor);
        return anchor;
    }

    QString idAttribute(const QString& anchor)
    {
        const QString taken = takeAnchor(anchor);
        return taken.isEmpty() ? QString() : QStringLiteral(" id=\"") + escaped(taken) + u'"';
    }

    QString svg(const DisplayList& list, const QString& alt) const
    {
        const auto bytes = toSvg(list);
        if (!bytes)
            return escaped(alt);
        QString text = QString::fromUtf8(*bytes);
        text.remove(0, std::max<qsizetype>(0, text.indexOf(QLatin1String("<svg"))));
        const QString role =
            alt.isEmpty() ? QStringLiteral("<svg aria-hidden=\"true\" ")
                          : QStringLiteral("<svg role=\"img\" aria-label=\"") + escaped(alt) + QStringLiteral("\" ");
        return inPoints(text.replace(0, 5, role).trimmed());
    }

    /// A picture without units would be read as pixels and come out at three quarters of its size on paper.
    static QString inPoints(QString svg)
    {
        static const QRegularExpression size(QStringLiteral("^(<svg[^>]* width=\"[0-9.]+)(\" height=\"[0-9.]+)\""));
        return svg.replace(size, QStringLiteral("\\1pt\\2pt\""));
    }

    QString html(const Mark& mark, const QString& word)
    {
        DisplayList list = markPicture(mark, 12);
        list.bounds.y = -10.4; // room for the whole sign about the middle of the capitals
        list.bounds.height = 12;
        const bool isLevel = mark.type == Mark::Type::Level;
        QString classes = isLevel ? QStringLiteral("mark ") + QLatin1String(levelNames[static_cast<size_t>(mark.level)])
                                  : QStringLiteral("mark plate");
        if (isLevel && mark.isHollow)
            classes += QStringLiteral(" hollow");
        return QStringLiteral("<span class=\"") + classes + QStringLiteral("\">") + svg(list, word.trimmed()) +
               QStringLiteral("</span>");
    }

    bool isUsable(const QString& link) const
    {
        if (link.startsWith(u'#'))
            return m_anchors.contains(link.mid(1));
        return link.startsWith(QLatin1String("https://")) || link.startsWith(QLatin1String("http://"));
    }

    QString html(const Run& run)
    {
        if (!run.page.isEmpty())
            return {};
        QString text = run.mark ? html(*run.mark, run.text) : escaped(run.text);
        if (run.isData)
            text = QStringLiteral("<bdi>") + text + QStringLiteral("</bdi>");
        if (run.isStrong)
            text = QStringLiteral("<strong>") + text + QStringLiteral("</strong>");
        if (isUsable(run.link))
            return QStringLiteral("<a href=\"") + escaped(run.link) + QStringLiteral("\">") + text +
                   QStringLiteral("</a>");
        if (run.ink != Ink::Normal && !run.mark)
            return QStringLiteral("<span class=\"") + QLatin1String(inkNames[static_cast<size_t>(run.ink)]) +
                   QStringLiteral("\">") + text + QStringLiteral("</span>");
        return text;
    }

    QString html(const Runs& runs)
    {
        QString text;
        for (const Run& run : runs)
            text += html(run);
        return text;
    }

    QString html(const Paragraph& paragraph, const QString& anchor = {})
    {
        if (paragraph.runs.isEmpty())
            return {};
        return QStringLiteral("<p") + idAttribute(anchor) + QStringLiteral(" class=\"") +
               QLatin1String(styleNames[static_cast<size_t>(paragraph.style)]) + QStringLiteral("\">") +
               html(paragraph.runs) + QStringLiteral("</p>\n");
    }

    QString html(const Picture& picture)
    {
        if (!picture.list)
            return {};
        return QStringLiteral("<span class=\"picture\">") + svg(*picture.list, picture.alt) + QStringLiteral("</span>");
    }

    QString caption(const QString& word, const QString& number, const Runs& runs)
    {
        return QStringLiteral("<strong class=\"ink\">") + escaped(word) + u' ' + escaped(number) +
               QStringLiteral("</strong> ") + html(runs);
    }

    QString stack(const Blocks& blocks)
    {
        QString text;
        for (const Block& block : blocks)
            text += html(block);
        return text;
    }

    QString html(const Block& block)
    {
        switch (block.type) {
        case Block::Type::Heading: {
            const QString tag = QStringLiteral("h") + QString::number(std::clamp(block.level + 1, 1, 4));
            QString number = block.number.isEmpty() ? QString()
                                                    : QStringLiteral("<span class=\"number\">") +
                                                          escaped(block.number) + QStringLiteral("</span> ");
            return u'<' + tag + idAttribute(block.anchor) + u'>' + number + html(block.paragraph.runs) +
                   QStringLiteral("</") + tag + QStringLiteral(">\n");
        }
        case Block::Type::Paragraph:
            return html(block.paragraph, block.anchor);
        case Block::Type::Table:
            return table(block);
        case Block::Type::Figure: {
            QString text = QStringLiteral("<figure") + idAttribute(block.anchor) + u'>' + html(block.picture);
            if (!block.figureNumber.isEmpty())
                text += QStringLiteral("<figcaption>") +
                        caption(m_document.figureWord, block.figureNumber, block.caption) +
                        QStringLiteral("</figcaption>");
            return text + QStringLiteral("</figure>\n");
        }
        case Block::Type::Columns: {
            const bool isInline = std::any_of(block.widths.begin(), block.widths.end(),
                                              [](double width) { return width > 0 && width < 80; });
            QString text = QStringLiteral("<div class=\"columns") + (isInline ? QStringLiteral(" inline") : QString()) +
                           QStringLiteral("\"") + idAttribute(block.anchor) + QStringLiteral(">\n");
            for (const Blocks& part : block.columns) {
                if (!part.isEmpty())
                    text += QStringLiteral("<div>") + stack(part) + QStringLiteral("</div>\n");
            }
            return text + QStringLiteral("</div>\n");
        }
        case Block::Type::Keep:
            return QStringLiteral("<div class=\"keep\"") + idAttribute(block.anchor) + QStringLiteral(">\n") +
                   stack(block.children) + QStringLiteral("</div>\n");
        case Block::Type::List: {
            QString text = QStringLiteral("<ul>\n");
            for (const Block& child : block.children)
                text += QStringLiteral("<li>") + html(child) + QStringLiteral("</li>\n");
            return text + QStringLiteral("</ul>\n");
        }
        case Block::Type::Rule:
            return block.size > 1     ? QStringLiteral("<hr class=\"thick\">\n")
                   : block.size < 0.5 ? QStringLiteral("<hr class=\"thin\">\n")
                                      : QStringLiteral("<hr>\n");
        case Block::Type::Space:
        case Block::Type::PageBreak:
        case Block::Type::Contents:
            return {};
        }
        return {};
    }

    QString cellContent(const Cell& cell)
    {
        QString content;
        if (cell.paragraphs.size() == 1)
            content = html(cell.paragraphs.first().runs);
        else
            for (const Paragraph& paragraph : cell.paragraphs)
                content += QStringLiteral("<p>") + html(paragraph.runs) + QStringLiteral("</p>");
        return content + html(cell.picture);
    }

    mustache::data groups(const Table& table)
    {
        mustache::data list(mustache::data::type::list);
        for (qsizetype i = 0; i < table.columns.size();) {
            qsizetype end = i + 1;
            while (end < table.columns.size() && !table.columns.at(i).group.isEmpty() &&
                   table.columns.at(end).group == table.columns.at(i).group)
                ++end;
            mustache::data group;
            group.set("span", std::to_string(end - i));
            group.set("text", table.columns.at(i).group.toStdString());
            list.push_back(group);
            i = end;
        }
        return list;
    }

    mustache::data row(const Table& table, const Row& row)
    {
        mustache::data cells(mustache::data::type::list);
        qsizetype column = 0;
        for (const Cell& content : row.cells) {
            const bool isHead = content.isHead || row.isGroup;
            QString attributes =
                isHead ? (row.isGroup ? QStringLiteral(" scope=\"rowgroup\"") : QStringLiteral(" scope=\"row\""))
                       : QString();
            if (content.span > 1)
                attributes += QStringLiteral(" colspan=\"%1\"").arg(content.span);
            const Align align = row.isGroup ? Align::Left
                                : !content.paragraphs.isEmpty() && content.paragraphs.first().align != Align::Left
                                    ? content.paragraphs.first().align
                                    : table.columns.value(column).align;
            mustache::data cell;
            cell.set("tag", isHead ? "th" : "td");
            cell.set("attributes", attributes.toStdString());
            cell.set("align", alignNames[static_cast<size_t>(align)]);
            cell.set("content", cellContent(content).toStdString());
            cells.push_back(cell);
            column += content.span;
        }
        mustache::data result;
        if (const QString anchor = takeAnchor(row.anchor); !anchor.isEmpty())
            result.set("rowAnchor",
                       anchor.toStdString()); // not "anchor": an absent one would be looked up in the table
        if (row.below != Row::Rule::Hair)
            result.set("rowClass", row.below == Row::Rule::None ? "open" : "full");
        result.set("cells", cells);
        return result;
    }

    QString table(const Block& block)
    {
        const Table& table = *block.table;
        mustache::data data;
        if (const QString anchor = takeAnchor(block.anchor); !anchor.isEmpty())
            data.set("anchor", anchor.toStdString());
        if (!table.title.isEmpty())
            data.set("label", table.title.toStdString());
        data.set("style", styleNames[static_cast<size_t>(table.style)]);
        if (!table.number.isEmpty())
            data.set("caption",
                     caption(table.isFigure ? m_document.figureWord : m_document.tableWord, table.number, table.caption)
                         .toStdString());
        if (table.hasHead) {
            data.set("hasHead", true);
            data.set("hasGroups", std::any_of(table.columns.begin(), table.columns.end(),
                                              [](const Column& column) { return !column.group.isEmpty(); }));
            data.set("groups", groups(table));
            mustache::data heads(mustache::data::type::list);
            for (const Column& column : table.columns) {
                mustache::data head;
                head.set("align", alignNames[static_cast<size_t>(column.align)]);
                head.set("content",
                         (column.headPicture.list ? html(column.headPicture) : escaped(column.head)).toStdString());
                heads.push_back(head);
            }
            data.set("heads", heads);
        }
        mustache::data rows(mustache::data::type::list);
        for (const Row& line : table.rows)
            rows.push_back(row(table, line));
        data.set("rows", rows);
        return QString::fromStdString(m_table.render(data));
    }

    const ReportDocument& m_document;
    mustache::mustache m_table;
    QSet<QString> m_anchors;
    QSet<QString> m_taken;
    QString m_html;
};

mustache::data contents(const ReportDocument& document)
{
    mustache::data list(mustache::data::type::list);
    for (const Block& block : document.blocks) {
        if (block.type != Block::Type::Heading || block.level < 1 || block.level > 2 || !block.isInContents)
            continue;
        mustache::data entry;
        entry.set("level", std::to_string(block.level));
        entry.set("anchor", block.anchor.toStdString());
        entry.set("number", block.number.toStdString());
        entry.set("text", plainText(block.paragraph.runs).toStdString());
        list.push_back(entry);
    }
    return list;
}

} // namespace

Result<QByteArray> writeHtml(const ReportDocument& document, const ResourceProvider& resources,
                             const Cancellation& cancellation)
{
    auto page = load(resources, QStringLiteral("page.mustache"));
    auto table = load(resources, QStringLiteral("table.mustache"));
    auto style = resources(QStringLiteral("style.css"));
    if (!page)
        return fail(page.error());
    if (!table)
        return fail(table.error());
    if (!style)
        return fail(style.error());
    HtmlBuilder builder(document, std::move(*table));
    if (auto done = builder.add(document.blocks, cancellation); !done)
        return fail(done.error());
    mustache::data data;
    const auto set = [&data](const char* name, const QString& text) {
        if (!text.isEmpty())
            data.set(name, text.toStdString());
    };
    set("language", document.language);
    set("author", document.author);
    set("date", document.date.toString(Qt::ISODate));
    set("title", document.title);
    set("reportName", document.reportName);
    set("skip", document.skipWord);
    set("classification", document.classification);
    set("contentsWord", document.contentsWord);
    set("foot", document.foot);
    data.set("style", style->toStdString());
    if (!document.logo.isEmpty())
        data.set("logo", document.logo.toBase64().toStdString());
    const mustache::data entries = contents(document);
    data.set("hasContents", entries.is_non_empty_list());
    data.set("contents", entries);
    data.set("body", builder.body().toStdString());
    const std::string html = page->render(data);
    return QByteArray(html.data(), static_cast<qsizetype>(html.size()));
}

} // namespace provisor::report
