#pragma once

#include "core/report/Brush.h"
#include "core/report/Content.h"

namespace provisor::report {

/// Draws a level sign about a point; `size` is the side of its square.
void drawLevelSign(Brush& brush, Point centre, double size, Level level, bool isHollow);
/// Draws the sign of a claim; `corner` is the upper left of a square of `size`.
void drawClaim(Brush& brush, Point corner, double size, ClaimState state, bool isDuty);
/// A black disc with a number.
void drawDisc(Brush& brush, Point centre, double radius, int number);

/// Side of the square a mark takes in text of that size.
double markWidth(const Mark& mark, double fontSize);
/// The mark as a picture whose lower edge stands on the base line.
DisplayList markPicture(const Mark& mark, double fontSize);
/// One character that says the same where nothing can be drawn.
QString markCharacter(const Mark& mark);

/// Fills of claims in bars.
Colour claimFill(ClaimState state);
Colour claimLine(ClaimState state);

} // namespace provisor::report
