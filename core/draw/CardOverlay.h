#pragma once

#include "core/draw/Card.h"

namespace provisor {

/// How an overlay colours a card; the sign or words beside it say the same without colour.
struct CardAccent
{
    Colour fill;
    Stroke edge;
};
/// Nothing where the overlay leaves the card as it is.
std::optional<CardAccent> cardAccent(const CardContent& content, Overlay overlay, const Theme& theme);

/// The one thing an overlay says about a card: a sign, a figure, a word.
struct CardBadge
{
    enum class Sign : quint8 { Level, Question, Taint, Data };
    Sign sign = Sign::Level;
    Level level = Level::Low; ///< for the sign of a level
    bool isConfirmed = true;
    QString figure;
    QString word; ///< stands at the right when there is room
};
/// Nothing where the overlay has nothing to say about the card, and without an overlay.
std::optional<CardBadge> cardBadge(const CardContent& content, Overlay overlay);

/// The sign of a badge in a square.
void appendBadgeSign(DisplayList& list, Point at, double side, const CardBadge& badge, const Theme& theme);

/// The classes of data in a line of that width, the most sensitive first; with the number of the others where not all
/// fit. Empty when none is known.
QString dataLine(const CardContent& content, double room, TextMeasurer& text);

} // namespace provisor
