#include "core/draw/TextMeasure.h"

#include "core/draw/PangoText.h"

#include <QHash>

namespace provisor {

namespace {

constexpr QChar ellipsis(0x2026);

struct CacheKey
{
    QString text;
    int style = 0; ///< size in quarters of a pixel, weight and digits packed
    friend bool operator==(const CacheKey&, const CacheKey&) = default;
};
size_t qHash(const CacheKey& key, size_t seed = 0)
{
    return ::qHashMulti(seed, key.text, key.style);
}

int packed(const TextStyle& style)
{
    return static_cast<int>(style.size * 64) * 4096 + style.weight * 2 + (style.tabularDigits ? 1 : 0);
}

/// Pieces after which a line may end; a trailing space belongs to its piece.
QStringList pieces(const QString& text)
{
    QStringList result;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool inWord =
            i + 1 < text.size() && i > 0 && text.at(i - 1).isLetterOrNumber() && text.at(i + 1).isLetterOrNumber();
        if (c == u' ' || ((c == u'-' || c == u'/') && inWord)) {
            result << text.mid(start, i + 1 - start);
            start = i + 1;
        }
    }
    if (start < text.size())
        result << text.mid(start);
    return result;
}

} // namespace

struct TextMeasurer::Private
{
    PangoText pango;
    QHash<CacheKey, double> widths;

    /// Characters of the text that fit, at least one; surrogate pairs stay whole.
    qsizetype fitting(const QString& text, double width, const TextStyle& style)
    {
        qsizetype low = 1, high = text.size();
        while (low < high) {
            const qsizetype middle = (low + high + 1) / 2;
            if (pango.width(text.left(middle), style) <= width)
                low = middle;
            else
                high = middle - 1;
        }
        return low < text.size() && text.at(low).isLowSurrogate() ? low + 1 : low;
    }
};

TextMeasurer::TextMeasurer() : d(std::make_unique<Private>()) {}
TextMeasurer::~TextMeasurer() = default;
TextMeasurer::TextMeasurer(TextMeasurer&&) noexcept = default;
TextMeasurer& TextMeasurer::operator=(TextMeasurer&&) noexcept = default;

double TextMeasurer::width(const QString& text, const TextStyle& style)
{
    if (text.isEmpty())
        return 0;
    constexpr qsizetype cacheLimit = 20000;
    const CacheKey key{text, packed(style)};
    if (const auto found = d->widths.constFind(key); found != d->widths.constEnd())
        return *found;
    if (d->widths.size() >= cacheLimit)
        d->widths.clear();
    return *d->widths.insert(key, d->pango.width(text, style));
}

QString TextMeasurer::elided(const QString& text, double width, const TextStyle& style)
{
    if (this->width(text, style) <= width)
        return text;
    const double room = width - this->width(QString(ellipsis), style);
    if (room <= 0)
        return QString(ellipsis);
    QString start = text.left(d->fitting(text, room, style));
    if (this->width(start, style) > room)
        start.clear();
    while (start.endsWith(u' '))
        start.chop(1);
    return QString(start + ellipsis);
}

QStringList TextMeasurer::wrapped(const QString& text, double width, const TextStyle& style, int maximumLines)
{
    QStringList lines;
    QStringList rest = pieces(text.simplified());
    QString line;
    const auto isLast = [&] { return maximumLines > 0 && lines.size() + 1 == maximumLines; };
    while (!rest.isEmpty()) {
        const QString candidate = line + rest.first();
        if (this->width(candidate.trimmed(), style) <= width) {
            line = candidate;
            rest.removeFirst();
        } else if (isLast()) {
            lines << elided(QString(line + rest.join(QString())).trimmed(), width, style);
            return lines;
        } else if (!line.isEmpty()) {
            lines << line.trimmed();
            line.clear();
        } else { // a word wider than the line
            const qsizetype count = d->fitting(rest.first(), width, style);
            lines << rest.first().left(count);
            rest.first().remove(0, count);
            if (rest.first().isEmpty())
                rest.removeFirst();
        }
    }
    if (!line.isEmpty())
        lines << line.trimmed();
    return lines;
}

} // namespace provisor
