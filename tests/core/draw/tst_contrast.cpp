#include "core/draw/Theme.h"

#include <QTest>

#include <cmath>

using namespace provisor;

namespace {

double linear(quint8 channel)
{
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

/// As WCAG 2.2 defines it: 1 to 21.
double contrast(Colour a, Colour b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

struct Token
{
    const char* name;
    Colour Theme::*colour;
};

// Where texts and signs stand. Disabled texts and the decorative lines (line, border, grid) are exempt.
constexpr Token surfaces[] = {
    {"chrome", &Theme::chrome}, {"panel", &Theme::panel},   {"surface", &Theme::surface},
    {"field", &Theme::field},   {"canvas", &Theme::canvas}, {"alt", &Theme::alt},
    {"hover", &Theme::hover},   {"select", &Theme::select}, {"accentTint", &Theme::accentTint}};
constexpr Token texts[] = {{"text", &Theme::text},     {"text2", &Theme::text2}, {"muted", &Theme::muted},
                           {"accent", &Theme::accent}, {"ask", &Theme::ask},     {"untrusted", &Theme::untrusted}};
constexpr Token quietTexts[] = {{"ok", &Theme::ok}, {"partly", &Theme::partly}}; // never on rows under the pointer
constexpr Token signs[] = {{"strong", &Theme::strong}, {"trusted", &Theme::trusted}};
constexpr Token canvasLines[] = {
    {"flow", &Theme::flow}, {"cardBorder", &Theme::cardBorder}, {"trustedLine", &Theme::trustedLine}};

/// The ground of the third of nested trusted boundaries, and of an untrusted one.
Colour nested(const Theme& theme)
{
    Colour ground = theme.canvas;
    for (int depth = 0; depth < 3; ++depth)
        ground = mixed(theme.trusted, ground, theme.trustedFill);
    return ground;
}

Colour untrustedGround(const Theme& theme)
{
    return mixed(theme.untrusted, theme.canvas, theme.untrustedFill);
}

} // namespace

/// The contrast of every text and sign on the grounds it stands on, in each theme of the screen.
class ContrastTest : public QObject
{
    Q_OBJECT

    static void check(const char* what, const char* where, Colour front, Colour ground, double needed)
    {
        const double found = contrast(front, ground);
        if (found < needed)
            QFAIL(qPrintable(QStringLiteral("%1 on %2 has a contrast of %3 and needs %4")
                                 .arg(QLatin1String(what), QLatin1String(where))
                                 .arg(found, 0, 'f', 2)
                                 .arg(needed)));
    }

    static const Theme& theme()
    {
        const QLatin1StringView name(QTest::currentDataTag());
        return name == QLatin1StringView("light")  ? Theme::light()
               : name == QLatin1StringView("dark") ? Theme::dark()
                                                   : Theme::workshop();
    }

    static void eachTheme()
    {
        QTest::addColumn<bool>("isThere");
        for (const char* name : {"light", "dark", "workshop"})
            QTest::newRow(name) << true;
    }

private Q_SLOTS:
    void theMeasureIsThatOfTheStandard()
    {
        const Colour black{0, 0, 0, 255}, white{255, 255, 255, 255}, grey{119, 119, 119, 255};
        QCOMPARE(qRound(contrast(black, white) * 100), 2100);
        QCOMPARE(qRound(contrast(grey, white) * 100), 448); // #777 on white, known to fail by a hair
    }

    void textsAreReadable_data() { eachTheme(); }
    void textsAreReadable()
    {
        for (const Token& ground : surfaces) {
            for (const Token& text : texts)
                check(text.name, ground.name, theme().*text.colour, theme().*ground.colour, 4.5);
        }
        for (const Token& ground : {surfaces[0], surfaces[1], surfaces[2], surfaces[4]}) {
            for (const Token& text : quietTexts)
                check(text.name, ground.name, theme().*text.colour, theme().*ground.colour, 4.5);
        }
        check("onAccent", "accentFill", theme().onAccent, theme().accentFill, 4.5);
        check("onInverse", "inverse", theme().onInverse, theme().inverse, 4.5);
        check("ask", "askTint", theme().ask, theme().askTint, 4.5);
        check("text", "okTint", theme().text, theme().okTint, 4.5);
    }

    void textsOnTheCanvasAreReadable_data() { eachTheme(); }
    void textsOnTheCanvasAreReadable()
    {
        for (const Token& text : texts) {
            check(text.name, "nested boundaries", theme().*text.colour, nested(theme()), 4.5);
            check(text.name, "untrusted boundary", theme().*text.colour, untrustedGround(theme()), 4.5);
        }
    }

    void wordsOfLevelsAreReadable_data() { eachTheme(); }
    void wordsOfLevelsAreReadable()
    {
        for (const LevelColours& level : theme().levels) {
            check("word of a level", "its tint", level.text, level.tint, 4.5);
            check("word of a level", "surface", level.text, theme().surface, 4.5);
            check("text", "tint of a level", theme().text, level.tint, 4.5);
        }
    }

    void signsAndEdgesAreSeen_data() { eachTheme(); }
    void signsAndEdgesAreSeen()
    {
        for (const Token& ground : surfaces) {
            for (const Token& sign : signs)
                check(sign.name, ground.name, theme().*sign.colour, theme().*ground.colour, 3);
            for (const LevelColours& level : theme().levels)
                check("sign of a level", ground.name, level.sign, theme().*ground.colour, 3);
        }
        for (const LevelColours& level : theme().levels)
            check("sign of a level", "its tint", level.sign, level.tint, 3);
        for (const Token& line : canvasLines) {
            check(line.name, "canvas", theme().*line.colour, theme().canvas, 3);
            check(line.name, "nested boundaries", theme().*line.colour, nested(theme()), 3);
            check(line.name, "untrusted boundary", theme().*line.colour, untrustedGround(theme()), 3);
            check(line.name, "surface", theme().*line.colour, theme().surface, 3);
        }
    }

    void theRingOfTheFocusIsSeen_data() { eachTheme(); }
    void theRingOfTheFocusIsSeen()
    {
        for (const Token& ground : surfaces)
            check("focus ring", ground.name, theme().accent, theme().*ground.colour, 3);
        check("focus ring", "nested boundaries", theme().accent, nested(theme()), 3);
    }
};

QTEST_APPLESS_MAIN(ContrastTest)
#include "tst_contrast.moc"
