#pragma once

#include "core/draw/Card.h"

namespace provisor {

/// The place of a note on its diagram; at least as high as its text needs.
Rect noteRect(const Record& note, TextMeasurer& text);

/// Appends the sheet of a note and its text, wrapped to the width of the place; without a group.
void appendNote(DisplayList& list, const Rect& rect, const QString& text, const Pens& pens);

} // namespace provisor
