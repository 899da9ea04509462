#include "core/report/Content.h"

namespace provisor::report {

Run plain(const QString& text)
{
    return Run{.text = text};
}
Run strong(const QString& text)
{
    return Run{.text = text, .isStrong = true};
}
Run grey(const QString& text)
{
    return Run{.text = text, .ink = Ink::Grey};
}
Run coloured(const QString& text, Ink ink)
{
    return Run{.text = text, .ink = ink};
}
Run linked(const QString& text, const QString& link)
{
    return Run{.text = text, .ink = Ink::Accent, .link = link};
}
Run data(const QString& text)
{
    return Run{.text = text, .isData = true};
}
Run strongData(const QString& text)
{
    return Run{.text = text, .isStrong = true, .isData = true};
}
Run greyData(const QString& text)
{
    return Run{.text = text, .ink = Ink::Grey, .isData = true};
}
Run marked(const Mark& mark, const QString& word)
{
    return Run{.text = word, .mark = mark};
}

Run levelSign(Level level, bool isHollow, const QString& word)
{
    Mark mark;
    mark.type = Mark::Type::Level;
    mark.level = level;
    mark.isHollow = isHollow;
    return marked(mark, word);
}

Run pageReference(const QString& text, const QString& anchor)
{
    return Run{.text = text, .ink = Ink::Accent, .link = u'#' + anchor, .page = anchor};
}

Paragraph paragraph(const Runs& runs, Style style, Align align)
{
    Paragraph result;
    result.runs = runs;
    result.style = style;
    result.align = align;
    return result;
}

Cell cell(const Runs& runs, Align align)
{
    Cell result;
    result.paragraphs = {paragraph(runs, Style::Table, align)};
    return result;
}

Cell cell(const QString& text)
{
    return cell(Runs{plain(text)});
}

Block block(const Runs& runs, Style style, double before)
{
    Block result;
    result.type = Block::Type::Paragraph;
    result.paragraph = paragraph(runs, style);
    result.before = before;
    return result;
}

Block heading(int level, const QString& number, const QString& text, const QString& anchor, double before)
{
    Block result;
    result.type = Block::Type::Heading;
    result.level = level;
    result.number = number;
    result.anchor = anchor;
    result.before = before;
    result.paragraph = paragraph({plain(text)}, level <= 1 ? Style::Heading : Style::SubHeading);
    return result;
}

Block figure(const Picture& picture, double before)
{
    Block result;
    result.type = Block::Type::Figure;
    result.picture = picture;
    result.before = before;
    return result;
}

Block tableBlock(Table table, const QString& anchor, double before)
{
    Block result;
    result.type = Block::Type::Table;
    result.table = std::make_shared<const Table>(std::move(table));
    result.anchor = anchor;
    result.before = before;
    return result;
}

Block keep(const Blocks& children, double before)
{
    Block result;
    result.type = Block::Type::Keep;
    result.children = children;
    result.before = before;
    return result;
}

Block columns(const QList<Blocks>& parts, const QList<double>& widths, double gutter, double before)
{
    Block result;
    result.type = Block::Type::Columns;
    result.columns = parts;
    result.widths = widths;
    result.gutter = gutter;
    result.before = before;
    return result;
}

Block rule(double thickness, double before)
{
    Block result;
    result.type = Block::Type::Rule;
    result.size = thickness;
    result.before = before;
    return result;
}

Block hairline(double before)
{
    return rule(0.4, before);
}

Block space(double height)
{
    Block result;
    result.type = Block::Type::Space;
    result.size = height;
    return result;
}

Block pageBreak(const QString& anchor)
{
    Block result;
    result.type = Block::Type::PageBreak;
    result.anchor = anchor;
    return result;
}

namespace {

void addText(Runs& runs, const QString& text, const Run& look, bool isStrong)
{
    if (text.isEmpty())
        return;
    Run run = look;
    run.text = text;
    run.isStrong = look.isStrong || isStrong;
    runs.append(run);
}

} // namespace

Runs rich(const QString& pattern, const QList<Runs>& arguments, const Run& look)
{
    Runs runs;
    QString text;
    bool isStrong = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        const int number = c == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
        if (c == u'*') {
            addText(runs, text, look, isStrong);
            text.clear();
            isStrong = !isStrong;
        } else if (number >= 1 && number <= arguments.size()) {
            addText(runs, text, look, isStrong);
            text.clear();
            for (Run run : arguments.at(number - 1)) {
                run.isStrong = run.isStrong || isStrong || look.isStrong;
                if (run.ink == Ink::Normal)
                    run.ink = look.ink;
                runs.append(run);
            }
            ++i;
        } else {
            text += c;
        }
    }
    addText(runs, text, look, isStrong);
    return runs;
}

QString plainText(const Runs& runs, bool withPages)
{
    QString text;
    for (const Run& run : runs) {
        if (run.page.isEmpty() || withPages)
            text += run.text;
    }
    return text;
}

} // namespace provisor::report
