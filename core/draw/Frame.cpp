#include "core/draw/Frame.h"

#include "core/draw/Shapes.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Frames
{
    Q_DECLARE_TR_FUNCTIONS(Frame)
};

constexpr TextStyle nameStyle{11, 600}, wordStyle{11, 400};
constexpr double shield = 11, afterShield = 5, beforeWord = 5, titleHeight = 15;

} // namespace

QString trustWord(Trust trust)
{
    switch (trust) {
    case Trust::Trusted:
        return Frames::tr("trusted");
    case Trust::Partly:
        return Frames::tr("partly trusted");
    case Trust::Untrusted:
        return Frames::tr("untrusted");
    case Trust::Unanswered:
        break;
    }
    return Frames::tr("trust not answered");
}

FrameTitle frameTitle(const FrameContent& content, double widest, TextMeasurer& text, Notation notation)
{
    FrameTitle title;
    const double start = notation == Notation::Cards ? shield + afterShield : 0;
    const double room = widest > 0 ? widest - start : 1e6;
    title.name = text.elided(content.name, room, nameStyle);
    title.size = {start + text.width(title.name, nameStyle), titleHeight};
    if (notation == Notation::Dfd)
        return title;
    const double word = beforeWord + text.width(trustWord(content.trust), wordStyle);
    if (title.size.width + word <= start + room) {
        title.word = trustWord(content.trust);
        title.size.width += word;
    }
    return title;
}

Colour frameGround(Trust trust, Colour ground, const Theme& theme)
{
    return mixed(trustColour(trust, theme), ground, trustFill(trust, theme));
}

void appendFrame(DisplayList& list, const Rect& rect, const Rect& titleRect, const FrameContent& content, Colour ground,
                 Notation notation, const Pens& pens)
{
    const Theme& theme = pens.theme;
    const FrameTitle title = frameTitle(content, titleRect.width + 0.5, pens.text, notation);
    const double base = titleRect.y + 11.2;
    if (notation == Notation::Dfd) {
        appendStroke(list, PathBuilder().rect(rect.grown(-0.75)), {theme.text2, 1.5, {6, 4}, false});
        list.items.emplace_back(
            TextItem{{titleRect.x, base}, title.name, nameStyle.size, nameStyle.weight, theme.text2});
        return;
    }
    const Stroke stroke = trustStroke(content.trust, theme);
    appendShape(list, PathBuilder().roundedRect(rect.grown(-stroke.width / 2), 6),
                frameGround(content.trust, ground, theme), stroke);
    appendShield(list, {titleRect.x, titleRect.y + (titleHeight - shield) / 2 - 0.5}, shield, content.trust, theme);
    const Colour colour = content.trust == Trust::Trusted ? theme.text2 : trustColour(content.trust, theme);
    const double x = titleRect.x + shield + afterShield;
    list.items.emplace_back(TextItem{{x, base}, title.name, nameStyle.size, nameStyle.weight, colour});
    if (!title.word.isEmpty())
        list.items.emplace_back(TextItem{{x + pens.text.width(title.name, nameStyle) + beforeWord, base},
                                         title.word,
                                         wordStyle.size,
                                         wordStyle.weight,
                                         content.trust == Trust::Trusted ? theme.muted : colour});
}

} // namespace provisor
