#include "core/base/Id.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>
#include <QtEndian>

namespace provisor {

namespace {

constexpr quint64 variantBits = 0x8000000000000000ULL;
constexpr quint64 variantMask = 0x3FFFFFFFFFFFFFFFULL;

quint64 withVersion(quint64 high, quint64 version)
{
    return (high & ~0xF000ULL) | (version << 12);
}

/// Milliseconds and a 12 bit counter (RFC 9562, 6.2 method 1), kept increasing when the clock stands still or jumps
/// back.
quint64 nextTimestampAndCounter()
{
    thread_local quint64 last = 0;
    const quint64 now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()) << 12;
    last = std::max(last + 1, now);
    return last;
}

} // namespace

Id Id::create()
{
    const quint64 stamp = nextTimestampAndCounter();
    Id id;
    id.high = withVersion(((stamp >> 12) << 16) | (stamp & 0xFFFULL), 7);
    id.low = (QRandomGenerator::global()->generate64() & variantMask) | variantBits;
    return id;
}

Id Id::derived(const QString& name)
{
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    Id id;
    id.high = withVersion(qFromBigEndian<quint64>(digest.constData()), 8);
    id.low = (qFromBigEndian<quint64>(digest.constData() + 8) & variantMask) | variantBits;
    return id;
}

std::optional<Id> Id::parse(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    quint64 words[2] = {0, 0};
    int digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool dashPlace = i == 8 || i == 13 || i == 18 || i == 23;
        const char16_t c = text[i].unicode();
        if (dashPlace) {
            if (c != u'-')
                return std::nullopt;
            continue;
        }
        int value = -1;
        if (c >= u'0' && c <= u'9')
            value = c - u'0';
        else if (c >= u'a' && c <= u'f')
            value = c - u'a' + 10;
        else if (c >= u'A' && c <= u'F')
            value = c - u'A' + 10;
        if (value < 0)
            return std::nullopt;
        quint64& word = words[digits / 16];
        word = (word << 4) | static_cast<quint64>(value);
        ++digits;
    }
    return Id{words[0], words[1]};
}

QString Id::toString() const
{
    static constexpr char hex[] = "0123456789abcdef";
    QString text(36, QLatin1Char('-'));
    int at = 0;
    for (int digit = 0; digit < 32; ++digit) {
        if (digit == 8 || digit == 12 || digit == 16 || digit == 20)
            ++at;
        const quint64 word = digit < 16 ? high : low;
        const int shift = (15 - digit % 16) * 4;
        text[at++] = QLatin1Char(hex[(word >> shift) & 0xF]);
    }
    return text;
}

} // namespace provisor
