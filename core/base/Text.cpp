#include "core/base/Text.h"

#include <QCoreApplication>

#include <cmath>
#include <functional>
#include <vector>

namespace provisor {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Text)
};

qsizetype editDistance(const QString& a, const QString& b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const size_t at = static_cast<size_t>(j);
            const qsizetype replaced = diagonal + (a[i - 1].toLower() == b[j - 1].toLower() ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({row[at] + 1, row[at - 1] + 1, replaced});
        }
    }
    return row.back();
}

} // namespace

QString nearestSpelling(const QString& word, const QStringList& candidates)
{
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, word.size() / 3) + 1;
    for (const QString& candidate : candidates) {
        if (std::abs(candidate.size() - word.size()) >= bestDistance)
            continue;
        const qsizetype distance = editDistance(word, candidate);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

QString slug(const QString& text)
{
    QString result;
    const QString plain = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (letter)
            result += c;
        else if (c.category() != QChar::Mark_NonSpacing && !result.isEmpty() && !result.endsWith(u'-'))
            result += u'-';
        if (result.size() == 40)
            break;
    }
    while (result.endsWith(u'-'))
        result.chop(1);
    return result.isEmpty() ? QStringLiteral("item") : result;
}

QString uniqueSlug(const QString& text, const std::function<bool(const QString&)>& isTaken)
{
    const QString base = slug(text);
    QString candidate = base;
    for (int number = 2; isTaken(candidate); ++number)
        candidate = base + u'-' + QString::number(number);
    return candidate;
}

double roundHalfUp(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::floor(value * scale + 0.5 + 1e-9) / scale;
}

QString fixed(double value, int decimals)
{
    return QString::number(roundHalfUp(value, decimals), 'f', decimals);
}

QString figure(double value, int decimals)
{
    return fixed(value, decimals).replace(u'.', Text::tr(".", "decimal sign"));
}

} // namespace provisor
