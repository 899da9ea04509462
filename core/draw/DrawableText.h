#pragma once

#include <QString>

namespace provisor {

/// The text as it can be drawn and written into XML, one line: line ends and tabs become spaces (or stay, when
/// `keepsLines`); control characters, noncharacters such as U+FFFE and halves of surrogate pairs become U+FFFD, because
/// Pango, Cairo and XML refuse them. Every text that goes into a picture or a page goes through here.
QString drawableText(const QString& text, bool keepsLines = false);

} // namespace provisor
