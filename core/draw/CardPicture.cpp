#include "core/draw/CardOverlay.h"
#include "core/draw/Shapes.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Card
{
    Q_DECLARE_TR_FUNCTIONS(Card)
};

constexpr double lineHeight = 14, ascent = 10.6, footerHeight = 19, iconSide = 17, iconLeft = 9.5;

/// Sizes of signs and figures. What is shown at 35 to 75 % is drawn larger, so that it can be read at 50 %.
struct Sizes
{
    double sign = 9, question = 11, figure = 12, count = 11;
};
constexpr Sizes fullSizes, compactSizes{14, 15, 15, 15};

void appendText(DisplayList& list, Point baseline, const QString& text, double size, int weight, Colour colour,
                TextAlign align = TextAlign::Left)
{
    list.items.emplace_back(TextItem{baseline, text, size, weight, colour, align, true});
}

double cornerRadius(DfdKind kind)
{
    return kind == DfdKind::Process ? 7 : kind == DfdKind::Store ? 4 : 1.5;
}

/// Paints one card; the members are what all parts need.
class CardPainter
{
public:
    CardPainter(DisplayList& list, Point at, const CardContent& content, const CardGeometry& geometry,
                const CardStyle& style, const Pens& pens)
        : m_list(list), m_content(content), m_geometry(geometry), m_style(style), m_pens(pens),
          m_theme(pens.theme), m_rect{at.x, at.y, geometry.size.width, geometry.size.height},
          m_accent(cardAccent(content, style.overlay, pens.theme)), m_badge(cardBadge(content, style.overlay)),
          m_sizes(style.detail == Detail::Full ? fullSizes : compactSizes)
    {
    }

    void paintCard()
    {
        edge();
        if (m_style.detail == Detail::Block)
            return blockSign();
        if (m_style.detail == Detail::Icon)
            return iconAndSign();
        textBlock(showsFooter()             ? m_geometry.textHeight
                  : m_geometry.factRows > 0 ? m_geometry.textHeight
                                            : m_geometry.size.height);
        if (m_style.detail == Detail::Full)
            facts();
        if (showsFooter())
            footer();
        else if (m_badge && m_badge->sign == CardBadge::Sign::Level && !m_badge->figure.isEmpty())
            badgeOnEdge();
        else if (m_badge && m_badge->sign != CardBadge::Sign::Data)
            cornerSign();
    }

    void paintDfd()
    {
        const Stroke stroke{m_theme.text2, m_style.isEmphasised ? 2.0 : 1.5,
                            m_content.isOutOfScope ? std::vector<double>{4, 3} : std::vector<double>{}, false};
        const Colour fill = m_content.isOutOfScope ? Colour{0, 0, 0, 0} : fillColour();
        if (m_content.kind == DfdKind::Process) {
            appendShape(m_list, PathBuilder().circle(m_rect.centre(), m_rect.width / 2 - 0.75), fill, stroke);
        } else if (m_content.kind == DfdKind::Store) {
            appendFill(m_list, PathBuilder().rect(m_rect), fill);
            for (const double y : {m_rect.y + 0.75, m_rect.bottom() - 0.75})
                appendStroke(m_list, PathBuilder().move(m_rect.x, y).line(m_rect.right(), y), stroke);
        } else {
            appendShape(m_list, PathBuilder().rect(m_rect.grown(-0.75)), fill, stroke);
        }
        if (m_style.detail >= Detail::Icon)
            return signInside();
        const double height = static_cast<double>(m_geometry.nameLines.size()) * lineHeight;
        double y = m_rect.centre().y - height / 2 + ascent + 0.3;
        for (const QString& line : m_geometry.nameLines) {
            appendText(m_list, {m_rect.centre().x, y}, line, 12, 600, nameColour(), TextAlign::Centre);
            y += lineHeight;
        }
        if (m_badge)
            badgeOnEdge();
    }

private:
    bool showsFooter() const
    {
        const bool needsFooter =
            m_badge && m_badge->sign != CardBadge::Sign::Taint && m_badge->sign != CardBadge::Sign::Data;
        return m_content.hasFooter() && (m_style.overlay == Overlay::Threats || needsFooter);
    }
    Colour nameColour() const { return m_content.isOutOfScope ? m_theme.muted : m_theme.text; }
    Colour fillColour() const { return m_accent ? m_accent->fill : m_theme.surface; }
    Stroke edgeStroke() const
    {
        Stroke stroke{m_theme.cardBorder, 1, {}, false};
        if (m_content.isOutOfScope)
            stroke = {m_theme.strong, 1, {4, 3}, false};
        if (m_accent)
            stroke = m_accent->edge;
        if (m_style.isHovered)
            stroke.colour = m_theme.text2;
        if (m_style.isEmphasised)
            stroke = {m_theme.text, 2, stroke.dash, false};
        return stroke;
    }

    void edge()
    {
        const Stroke stroke = edgeStroke();
        const Colour fill = m_content.isOutOfScope ? Colour{0, 0, 0, 0} : fillColour();
        const Rect inner = m_rect.grown(-0.5);
        appendShape(m_list, PathBuilder().roundedRect(inner, cornerRadius(m_content.kind)), fill, stroke);
        if (m_content.kind == DfdKind::Store) {
            const double x = m_rect.x + 4.5;
            appendStroke(m_list, PathBuilder().move(x, m_rect.y + 0.5).line(x, m_rect.bottom() - 0.5), stroke);
        }
    }

    void textBlock(double height)
    {
        const double size = m_style.detail == Detail::Full ? 11 : 13;
        const QString below = lineBelow(size);
        const bool showsType = !below.isEmpty();
        const Name name = this->name(height, !showsType);
        const double step = name.step;
        const double lines = static_cast<double>(name.lines.size()) * step + (showsType ? lineHeight : 0);
        const double top = m_rect.y + (height - lines) / 2;
        m_pens.icons.append(m_list, m_content.icon, {m_rect.x + iconLeft, m_rect.y + (height - iconSide) / 2}, iconSide,
                            m_content.isOutOfScope ? m_theme.muted : m_theme.text2);
        double y = top + ascent * name.size / 12;
        for (const QString& line : name.lines) {
            appendText(m_list, {m_rect.x + m_geometry.textLeft, y}, line, name.size, 600, nameColour());
            y += step;
        }
        if (showsType)
            appendText(m_list, {m_rect.x + m_geometry.textLeft, y - 0.3 + (size - 11) * 0.7}, below, size, 400,
                       m_style.overlay == Overlay::Data ? m_theme.text : m_theme.muted);
    }

    /// Without the type below it a name has room to be larger, if all of it fits.
    struct Name
    {
        QStringList lines;
        double size = 12, step = lineHeight;
    };
    Name name(double height, bool isAlone) const
    {
        constexpr TextStyle larger{14, 600};
        if (m_style.detail == Detail::Full || !isAlone)
            return {m_geometry.nameLines};
        const double room = m_rect.width - m_geometry.textLeft - 3;
        const QStringList lines = m_pens.text.wrapped(m_content.name, room, larger);
        const bool isWhole = lines.join(u' ') == m_content.name.simplified();
        return isWhole && lines.size() <= 2 && height > 36 ? Name{lines, larger.size, 15} : Name{m_geometry.nameLines};
    }

    /// The type, or the classes of data where those are asked for.
    QString lineBelow(double size) const
    {
        if (m_style.overlay == Overlay::Data)
            return dataLine(m_content, (m_rect.width - m_geometry.textLeft - 4) * 11 / size, m_pens.text);
        return m_style.detail == Detail::Full ? m_geometry.typeLine : QString();
    }

    void facts()
    {
        double y = m_rect.y + m_geometry.textHeight + 16;
        for (int i = 0; i < m_geometry.factRows; ++i, y += 16) {
            const CardContent::Fact& fact = m_content.facts[static_cast<size_t>(i)];
            const double left = m_rect.x + iconLeft, right = m_rect.right() - 8;
            const QString value = fact.isKnown ? fact.value : Card::tr("Not answered");
            const TextStyle style{11, 400, true};
            const QString shown = m_pens.text.elided(value, (right - left) * 0.6, style);
            const double width = m_pens.text.width(shown, style);
            appendText(m_list, {left, y}, m_pens.text.elided(fact.label, right - left - width - 14, style), 11, 400,
                       m_theme.muted);
            if (!fact.isKnown) {
                const Rect box{right - width - 8, y - 11.5, width + 12, 14.5};
                appendShape(m_list, PathBuilder().roundedRect(box, 2.5), m_theme.askTint,
                            {m_theme.ask, 1, {3, 2}, false});
            }
            appendText(m_list, {right - (fact.isKnown ? 0 : 2), y}, shown, 11, 400,
                       fact.isKnown ? m_theme.text : m_theme.ask, TextAlign::Right);
        }
    }

    void footer()
    {
        const double top = m_rect.y + m_geometry.footerTop,
                     middle = top + footerHeight / 2 - (m_style.detail == Detail::Full ? 0 : 1);
        const double left = m_rect.x + iconLeft, right = m_rect.right() - 8;
        if (m_style.overlay != Overlay::Threats)
            return badge(*m_badge, left, right, middle);
        appendStroke(m_list,
                     PathBuilder()
                         .move(m_rect.x + (m_content.kind == DfdKind::Store ? 5 : 1), top + 0.5)
                         .line(m_rect.right() - 1, top + 0.5),
                     {m_theme.line, 1, {}, false});
        double end = right;
        if (m_content.questions > 0)
            end = questions(middle, right);
        levelCounts(left, end, middle);
    }

    /// The base line of a text of that size with its middle at a height.
    static double baseOf(double middle, double size) { return middle + size * 0.355; }

    void badge(const CardBadge& badge, double left, double right, double middle)
    {
        const bool isQuestion = badge.sign == CardBadge::Sign::Question;
        const double side = isQuestion ? m_sizes.question : m_sizes.sign;
        appendBadgeSign(m_list, {left, middle - side / 2 - 0.5}, side, badge, m_theme);
        appendText(m_list, {left + side + 4, baseOf(middle, m_sizes.figure)}, badge.figure, m_sizes.figure, 600,
                   m_theme.text);
        const double used = left + side + 4 + m_pens.text.width(badge.figure, {m_sizes.figure, 600, true}) + 8;
        const double word = m_style.detail == Detail::Full ? 11 : 13;
        if (m_pens.text.width(badge.word, {word, 400}) <= right - used)
            appendText(m_list, {right, baseOf(middle, word)}, badge.word, word, 400,
                       isQuestion ? m_theme.ask : m_theme.of(badge.level).text, TextAlign::Right);
    }

    /// Returns where the room to the left ends.
    double questions(double middle, double right)
    {
        const QString number = QString::number(m_content.questions);
        const TextStyle style{m_sizes.count, 500, true};
        appendText(m_list, {right, baseOf(middle, style.size)}, number, style.size, 500, m_theme.ask, TextAlign::Right);
        const double left = right - m_pens.text.width(number, style) - 3 - m_sizes.question;
        appendQuestionSign(m_list, {left, middle - m_sizes.question / 2}, m_sizes.question, m_theme);
        return left - 6;
    }

    void levelCounts(double x, double end, double middle)
    {
        std::vector<CardContent::Count> counts = m_content.counts;
        if (m_style.detail != Detail::Full && !counts.empty())
            counts = {{counts.front().level, m_content.threatCount(), counts.front().isConfirmed}};
        const TextStyle style{m_sizes.count, 500, true};
        for (const CardContent::Count& count : counts) {
            const QString number = QString::number(count.count);
            const double width = m_sizes.sign + 4 + m_pens.text.width(number, style);
            if (x + width > end)
                break; // the mild levels go first
            appendLevelSign(m_list, {x, middle - m_sizes.sign / 2 - 0.3}, m_sizes.sign, count.level, count.isConfirmed,
                            m_theme);
            appendText(m_list, {x + m_sizes.sign + 4, baseOf(middle, style.size)}, number, style.size, 500,
                       m_theme.text);
            x += width + 10;
        }
    }

    /// At the upper right, below the text where a long name needs the corner; where there is no footer for it.
    void cornerSign()
    {
        const bool isFull = m_style.detail == Detail::Full;
        const double side = m_badge->sign != CardBadge::Sign::Taint ? m_sizes.sign : isFull ? 13 : 18, room = side + 8;
        const double end = m_geometry.textLeft + m_pens.text.width(m_geometry.nameLines.value(0), {12, 600});
        const bool isCornerFree = end < m_rect.width - room;
        appendBadgeSign(m_list, {m_rect.right() - side - 6, isCornerFree ? m_rect.y + 5 : m_rect.bottom() - side - 4},
                        side, *m_badge, m_theme);
    }

    /// The classic shapes carry it on their lower edge, where no name is, and so do cards without a footer.
    void badgeOnEdge()
    {
        const double size = m_style.detail == Detail::Full ? 11 : 16, height = size + 4, pad = size / 2.2;
        // Names in the others reach further down.
        const bool isRound = m_style.notation == Notation::Dfd && m_content.kind == DfdKind::Process;
        const double top = m_rect.bottom() - (isRound ? height / 2 + 1 : 4);
        const double side = m_badge->sign == CardBadge::Sign::Data       ? 0
                            : m_badge->sign == CardBadge::Sign::Question ? m_sizes.question
                            : m_badge->sign == CardBadge::Sign::Taint    ? m_sizes.sign + 3
                                                                         : m_sizes.sign;
        const double text = m_pens.text.width(m_badge->figure, {size, 600, true});
        const double gap = side > 0 && text > 0 ? 4 : 0, width = side + gap + text + 2 * pad;
        const Rect pill{m_rect.centre().x - width / 2, top, width, height};
        appendShape(m_list, PathBuilder().roundedRect(pill, height / 2), m_theme.surface,
                    {m_accent ? m_accent->edge.colour : m_theme.strong, 1, {}, false});
        appendBadgeSign(m_list, {pill.x + pad, pill.centre().y - side / 2}, side, *m_badge, m_theme);
        appendText(m_list, {pill.x + pad + side + gap, baseOf(pill.centre().y, size)}, m_badge->figure, size, 600,
                   m_theme.text);
    }

    void iconAndSign()
    {
        constexpr double side = 32, sign = 27;
        const Point c = m_rect.centre();
        m_pens.icons.append(m_list, m_content.icon, {c.x - side - 8, c.y - side / 2}, side, m_theme.text2);
        if (m_badge)
            appendBadgeSign(m_list, {c.x + 12, c.y - sign / 2}, sign, *m_badge, m_theme);
    }

    /// A classic shape without its name.
    void signInside()
    {
        if (m_style.detail == Detail::Block)
            return blockSign();
        constexpr double sign = 27;
        if (m_badge)
            appendBadgeSign(m_list, {m_rect.centre().x - sign / 2, m_rect.centre().y - sign / 2}, sign, *m_badge,
                            m_theme);
    }

    void blockSign()
    {
        constexpr double sign = 36;
        const bool isMild = m_badge && m_badge->sign == CardBadge::Sign::Level && m_badge->level < Level::High;
        if (m_badge && !isMild)
            appendBadgeSign(m_list, {m_rect.centre().x - sign / 2, m_rect.centre().y - sign / 2}, sign, *m_badge,
                            m_theme);
    }

    DisplayList& m_list;
    const CardContent& m_content;
    const CardGeometry& m_geometry;
    const CardStyle& m_style;
    const Pens& m_pens;
    const Theme& m_theme;
    Rect m_rect;
    std::optional<CardAccent> m_accent;
    std::optional<CardBadge> m_badge;
    const Sizes& m_sizes;
};

} // namespace

void appendCard(DisplayList& list, Point at, const CardContent& content, const CardGeometry& geometry,
                const CardStyle& style, const Pens& pens)
{
    CardPainter painter(list, at, content, geometry, style, pens);
    style.notation == Notation::Dfd ? painter.paintDfd() : painter.paintCard();
}

} // namespace provisor
