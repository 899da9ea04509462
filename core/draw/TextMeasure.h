#pragma once

#include <QStringList>

#include <memory>

namespace provisor {

/// Size, weight and digits of a text.
struct TextStyle
{
    double size = 12; ///< pixels
    int weight = 400; ///< 400, 500, 600
    bool tabularDigits = false;
    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

/// Measures, wraps and shortens texts in Inter. Hinting of widths is off, so that a width depends on nothing but the
/// text and the font. Keeps what it measured. One object must be used by one thread at a time; several objects are
/// independent.
class TextMeasurer
{
public:
    TextMeasurer();
    ~TextMeasurer();
    TextMeasurer(TextMeasurer&&) noexcept;
    TextMeasurer& operator=(TextMeasurer&&) noexcept;

    /// Width of one line in pixels.
    double width(const QString& text, const TextStyle& style);
    /// Height of capitals above the base line, in pixels.
    double capHeight(const TextStyle& style) const { return style.size * 0.727; } // Inter: 1490 of 2048 units
    /// One line, shortened at the end with "…" until it fits.
    QString elided(const QString& text, double width, const TextStyle& style);
    /// Breaks at spaces and after hyphens and slashes, inside a word only when the word alone is too wide. At most
    /// `maximumLines` lines (0: any number), the last of which is shortened when text is left over.
    QStringList wrapped(const QString& text, double width, const TextStyle& style, int maximumLines = 0);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace provisor
