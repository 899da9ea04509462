#include "core/report/MarkdownWriter.h"

#include "core/draw/DrawableText.h"
#include "core/report/Marks.h"

namespace provisor::report {

namespace {

/// Text that Markdown shows as it is.
QString escaped(const QString& text)
{
    QString result;
    for (const QChar c : drawableText(text)) {
        if (c == u'<') {
            result += QLatin1String("&lt;");
        } else if (c == u'&') {
            result += QLatin1String("&amp;");
        } else {
            if (QStringView(u"\\`*_[]|#~").contains(c))
                result += u'\\';
            result += c;
        }
    }
    return result;
}

QString markdown(const Runs& runs)
{
    QString text;
    for (const Run& run : runs) {
        if (!run.page.isEmpty())
            continue;
        QString piece = run.mark ? markCharacter(*run.mark) : escaped(run.text);
        if (run.isStrong && !piece.trimmed().isEmpty()) {
            const QString inner = piece.trimmed();
            const qsizetype at = piece.indexOf(inner);
            piece = piece.left(at) + QStringLiteral("**") + inner + QStringLiteral("**") + piece.mid(at + inner.size());
        }
        if (run.link.startsWith(QLatin1String("https://")) || run.link.startsWith(QLatin1String("http://")))
            piece = u'[' + piece + QStringLiteral("](<") + QString(run.link).remove(u'<').remove(u'>').remove(u'\n') +
                    QStringLiteral(">)");
        text += piece;
    }
    return text;
}

QString cellText(const Cell& cell)
{
    QStringList parts;
    for (const Paragraph& paragraph : cell.paragraphs)
        parts.append(markdown(paragraph.runs).trimmed());
    if (cell.picture.list && !cell.picture.isDecorative)
        parts.append(escaped(cell.picture.alt));
    return parts.join(QStringLiteral("<br>"));
}

void addTable(QString& out, const Table& table, const QString& word)
{
    out += u'\n';
    QString heads = QStringLiteral("|");
    QString rule = QStringLiteral("|");
    for (const Column& column : table.columns) {
        const QString head = column.headPicture.list ? column.headPicture.alt : column.head;
        heads += u' ' + escaped(head) + QStringLiteral(" |");
        rule += column.align == Align::Right ? QStringLiteral(" ---: |") : QStringLiteral(" --- |");
    }
    out += heads + u'\n' + rule + u'\n';
    for (const Row& row : table.rows) {
        out += u'|';
        for (const Cell& cell : row.cells)
            out += u' ' + cellText(cell) + QString(cell.span, u'|').replace(u'|', QLatin1String(" |"));
        out += u'\n';
    }
    if (!table.number.isEmpty())
        out += QStringLiteral("\n**") + escaped(word) + u' ' + table.number + QStringLiteral("** ") +
               markdown(table.caption) + u'\n';
}

void add(QString& out, const ReportDocument& document, const Blocks& blocks);

void add(QString& out, const ReportDocument& document, const Block& block)
{
    switch (block.type) {
    case Block::Type::Heading:
        out += u'\n' + QString(std::clamp(block.level + 1, 1, 6), u'#') + u' ' +
               (block.number.isEmpty() ? QString() : block.number + u' ') + markdown(block.paragraph.runs) +
               QStringLiteral("\n");
        break;
    case Block::Type::Paragraph:
        out += u'\n' + markdown(block.paragraph.runs).trimmed() + QStringLiteral("\n");
        break;
    case Block::Type::Table:
        addTable(out, *block.table, block.table->isFigure ? document.figureWord : document.tableWord);
        break;
    case Block::Type::Figure:
        if (!block.picture.alt.isEmpty())
            out += QStringLiteral("\n> ") + escaped(block.picture.alt) + u'\n';
        if (!block.figureNumber.isEmpty())
            out += QStringLiteral("\n**") + escaped(document.figureWord) + u' ' + block.figureNumber +
                   QStringLiteral("** ") + markdown(block.caption) + u'\n';
        break;
    case Block::Type::Columns:
        for (const Blocks& part : block.columns)
            add(out, document, part);
        break;
    case Block::Type::Keep:
        add(out, document, block.children);
        break;
    case Block::Type::List:
        for (const Block& child : block.children)
            out += QStringLiteral("\n- ") + markdown(child.paragraph.runs);
        out += u'\n';
        break;
    case Block::Type::Rule:
        if (block.size > 1)
            out += QStringLiteral("\n---\n");
        break;
    case Block::Type::Space:
    case Block::Type::PageBreak:
    case Block::Type::Contents:
        break;
    }
}

void add(QString& out, const ReportDocument& document, const Blocks& blocks)
{
    for (const Block& block : blocks)
        add(out, document, block);
}

} // namespace

QByteArray writeMarkdown(const ReportDocument& document)
{
    QString out;
    if (!document.classification.isEmpty())
        out += QStringLiteral("**") + escaped(document.classification) + QStringLiteral("**\n");
    add(out, document, document.blocks);
    out += QStringLiteral("\n---\n\n") + escaped(document.foot) + u'\n';
    return out.trimmed().toUtf8() + '\n';
}

} // namespace provisor::report
