#pragma once

#include "core/draw/DisplayList.h"
#include "core/risk/Risk.h"

#include <QDate>

#include <memory>
#include <optional>

namespace provisor::report {

/// Colours of words; each has a meaning, see docs/reports.md.
enum class Ink : quint8 {
    Normal, ///< that of the style
    Full,   ///< ink, also in styles that are grey
    Grey,
    Accent,
    Late,
    Ask
};

/// How a requirement stands in our own eyes.
enum class ClaimState : quint8 { Met, Partly, NotMet, Open, NotApplicable, Others };

/// A small sign within a line of text.
struct Mark
{
    enum class Type : quint8 { Level, Claim, Disc, CheckBox, Swatch, PlanRing, ForceBox, ForceDisc };
    Type type = Type::Level;
    Level level = Level::Low;
    bool isHollow = false;
    ClaimState claim = ClaimState::Met;
    bool isDuty = true; ///< box for "shall", disc for "should"
    int number = 0;     ///< on a disc
    Colour fill;
    Colour line;
    bool isDashed = false;
};

/// A piece of a paragraph with one look.
struct Run
{
    QString text{};
    bool isStrong = false;
    Ink ink = Ink::Normal;
    QString link{};             ///< "#anchor" within the report, or an address; empty for none
    bool isData = false;        ///< comes from the model: isolated, control characters made visible
    std::optional<Mark> mark{}; ///< drawn instead of text; `text` is then its word for those who cannot see it
    QString page{}; ///< anchor; "{page}" in `text` becomes its page number. Left out where there are no pages
};
using Runs = QList<Run>;

/// Typographic roles, sizes in report-style section 3.
enum class Style : quint8 {
    Kicker,
    Headline,
    BigNumber,
    Value,
    PanelHead,
    EntryTitle,
    SectionTitle,
    Heading,
    SubHeading,
    Body,
    Entry,
    Label,
    Table,
    TableHead,
    Wide,
    Dense,
    Caption,
    Foot,
    Note,
    Contents,
    ContentsStrong
};

enum class Align : quint8 { Left, Centre, Right };

struct Paragraph
{
    Runs runs;
    Style style = Style::Body;
    Align align = Align::Left;
    double before = 0;       ///< gap above, points
    bool isBalanced = false; ///< lines of about equal length
    double indent = 0;       ///< from the left, points
};

/// A picture with what it says in words.
struct Picture
{
    std::shared_ptr<const DisplayList> list{}; ///< one unit is one point
    QString alt{};
    bool isDecorative = false; ///< repeats what the text beside it says
};

struct Cell
{
    QList<Paragraph> paragraphs;
    Picture picture;
    int span = 1;
    bool isHead = false; ///< names the row
    double rise = 0;     ///< moves a picture up by that much, to sit on the line of text beside it
};

struct Row
{
    enum class Rule : quint8 { Hair, Full, None };
    QList<Cell> cells;
    Rule below = Rule::Hair;
    bool isGroup = false; ///< heads the rows that follow
    bool keepWithNext = false;
    double before = 0; ///< more room above
    QString anchor;
};

struct Column
{
    double width = 0; ///< points; 0: takes a part of what is left
    double share = 1;
    Align align = Align::Left;
    QString head{};
    QString group{};       ///< neighbours with one group name share a head above
    Picture headPicture{}; ///< instead of words
    double gap = 8;        ///< to the next column
    int headSpan = 1;      ///< columns the head may take, when those to the right have none
    bool centred = false;  ///< contents stand on the middle of the row's first line
};

struct Table
{
    QList<Column> columns;
    QList<Row> rows;
    QString number; ///< "1"; empty for a table without caption
    Runs caption;
    QString title; ///< for the list of tables
    Style style = Style::Table;
    double padding = 4; ///< above and below the text of a row
    bool hasHead = true;
    bool hasTopRule = false;
    bool hasEndRule = true;
    bool isFigure = false; ///< captioned and counted as a figure
};

struct Block;
using Blocks = QList<Block>;

/// A piece of a report, one below the other.
struct Block
{
    enum class Type : quint8 {
        Heading,
        Paragraph,
        Table,
        Figure,
        Columns,
        Keep,
        List,
        Space,
        Rule,
        PageBreak,
        Contents
    };
    Type type = Type::Paragraph;
    QString anchor;
    // Heading: paragraph holds the words; level 1 and 2 stand in the outline and the contents
    int level = 0;
    QString number;
    Runs note; ///< beside a title in the contents, grey
    bool isInContents = true;
    Paragraph paragraph;
    std::shared_ptr<const Table> table;
    // Figure
    Picture picture;
    QString figureNumber;
    Runs caption;
    QString title; ///< for the list of figures
    // Columns: one list of blocks each
    QList<Blocks> columns;
    QList<double> widths; ///< points, 0 for equal parts
    double gutter = 12;
    bool alignRows = false; ///< the n-th blocks of all columns get one height
    // Keep, List
    Blocks children;
    double size = 0;   ///< Space: height; Rule: thickness
    double before = 0; ///< gap above, not at the head of a page
};

/// A report, ready for any writer.
struct ReportDocument
{
    QString title;      ///< of the model
    QString reportName; ///< "Report to the board"
    QString organisation;
    QString author;
    QString language;
    QString classification;          ///< in capitals already; may be empty
    QString foot;                    ///< left part of the foot
    QString pagePattern;             ///< "Page %1 of %2"
    QString continued;               ///< "continued"
    QString continuesPattern;        ///< "Table %1 continues on page %2."
    QString tableWord;               ///< "Table"
    QString figureWord;              ///< "Figure"
    bool showsSectionInHead = false; ///< the running head names the section
    QString contentsWord;
    QString skipWord; ///< "Skip to the content"
    QString subject;
    QByteArray logo; ///< PNG or empty
    QDate date;
    QString standard;
    Blocks blocks;
};

// Makers, to keep the templates readable.
Run plain(const QString& text);
Run strong(const QString& text);
Run grey(const QString& text);
Run coloured(const QString& text, Ink ink);
Run linked(const QString& text, const QString& link);
/// Text people wrote.
Run data(const QString& text);
Run strongData(const QString& text);
Run greyData(const QString& text);
Run marked(const Mark& mark, const QString& word);
Run levelSign(Level level, bool isHollow, const QString& word);
/// Words with "{page}", shown where there are pages.
Run pageReference(const QString& text, const QString& anchor);

Paragraph paragraph(const Runs& runs, Style style = Style::Body, Align align = Align::Left);
Cell cell(const Runs& runs, Align align = Align::Left);
Cell cell(const QString& text);
Block block(const Runs& runs, Style style = Style::Body, double before = 0);
Block heading(int level, const QString& number, const QString& text, const QString& anchor, double before = 13);
Block figure(const Picture& picture, double before = 0);
Block tableBlock(Table table, const QString& anchor, double before = 0);
Block keep(const Blocks& children, double before = 0);
Block columns(const QList<Blocks>& parts, const QList<double>& widths = {}, double gutter = 12, double before = 0);
Block rule(double thickness, double before = 0);
/// A grey rule of 0.4 points.
Block hairline(double before = 0);
Block space(double height);
Block pageBreak(const QString& anchor = {});

/// Fills a sentence pattern: %1 to %9 stand for runs, *words* are strong.
Runs rich(const QString& pattern, const QList<Runs>& arguments = {}, const Run& look = {});
/// The words of runs, with those of the marks.
QString plainText(const Runs& runs, bool withPages = false);

} // namespace provisor::report
