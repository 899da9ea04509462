#include "core/draw/CardOverlay.h"

#include "core/base/Text.h"
#include "core/draw/Shapes.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Card
{
    Q_DECLARE_TR_FUNCTIONS(Card)

public:
    static QString levelWord(Level level)
    {
        switch (level) {
        case Level::Critical:
            return tr("Critical");
        case Level::High:
            return tr("High");
        case Level::Medium:
            return tr("Medium");
        case Level::Low:
            break;
        }
        return tr("Low");
    }
};

CardAccent accentOf(Level level, double width, const Theme& theme)
{
    return {theme.of(level).tint, {theme.of(level).sign, width, {}, false}};
}

} // namespace

const QStringList& overlayIds()
{
    static const QStringList ids{QStringLiteral("none"),     QStringLiteral("threats"), QStringLiteral("questions"),
                                 QStringLiteral("risk"),     QStringLiteral("data"),    QStringLiteral("taint"),
                                 QStringLiteral("channels"), QStringLiteral("paths")};
    return ids;
}

std::optional<CardAccent> cardAccent(const CardContent& content, Overlay overlay, const Theme& theme)
{
    switch (overlay) {
    case Overlay::Risk:
        if (!content.counts.empty())
            return accentOf(content.counts.front().level, 1.5, theme);
        break;
    case Overlay::Paths:
        if (content.onPath)
            return accentOf(*content.onPath, 1.25, theme);
        break;
    case Overlay::Taint:
        if (content.isTainted)
            return CardAccent{theme.untrustedTint, {theme.untrusted, 1.25, {}, false}};
        break;
    case Overlay::Questions:
        if (content.questions > 0)
            return CardAccent{theme.askTint, {theme.ask, 1.25, {3, 2}, false}};
        break;
    case Overlay::Data:
        if (content.isSensitive)
            return CardAccent{mixed(theme.text2, theme.surface, 0.16), {theme.text2, 1.5, {}, false}};
        break;
    case Overlay::None:
    case Overlay::Threats:
    case Overlay::Channels:
        break;
    }
    return {};
}

std::optional<CardBadge> cardBadge(const CardContent& content, Overlay overlay)
{
    using Sign = CardBadge::Sign;
    const auto worst = [&](const QString& figure, const QString& word) {
        const CardContent::Count& count = content.counts.front();
        return CardBadge{Sign::Level, count.level, count.isConfirmed, figure, word};
    };
    switch (overlay) {
    case Overlay::Threats:
        if (!content.counts.empty())
            return worst(QString::number(content.threatCount()), {});
        break;
    case Overlay::Risk:
        if (!content.counts.empty() && content.worstRisk > 0)
            return worst(figure(content.worstRisk, 1), Card::levelWord(content.counts.front().level));
        break;
    case Overlay::Paths:
        if (content.pathGoal)
            return CardBadge{Sign::Level, content.pathGoal->level, true, figure(content.pathGoal->value, 1),
                             Card::levelWord(content.pathGoal->level)};
        if (content.onPath)
            return CardBadge{Sign::Level, *content.onPath, true, {}, {}};
        break;
    case Overlay::Questions:
        if (content.questions > 0)
            return CardBadge{Sign::Question, Level::Low, true, QString::number(content.questions),
                             content.riskInQuestion > 0 ? Card::tr("%1 at stake").arg(figure(content.riskInQuestion, 1))
                                                        : QString()};
        break;
    case Overlay::Taint:
        if (content.isTainted)
            return CardBadge{Sign::Taint, Level::Low, true, {}, {}};
        break;
    case Overlay::Data:
        if (!content.dataClasses.isEmpty())
            return CardBadge{
                Sign::Data,
                Level::Low,
                true,
                content.dataClasses.size() > 1
                    ? Card::tr("%1 +%2").arg(content.dataClasses.first()).arg(content.dataClasses.size() - 1)
                    : content.dataClasses.first(),
                {}};
        break;
    case Overlay::None:
    case Overlay::Channels:
        break;
    }
    return {};
}

void appendBadgeSign(DisplayList& list, Point at, double side, const CardBadge& badge, const Theme& theme)
{
    switch (badge.sign) {
    case CardBadge::Sign::Level:
        return appendLevelSign(list, at, side, badge.level, badge.isConfirmed, theme);
    case CardBadge::Sign::Question:
        return appendQuestionSign(list, at, side, theme);
    case CardBadge::Sign::Taint:
        return appendTaintSign(list, at, side, theme);
    case CardBadge::Sign::Data:
        return;
    }
}

QString dataLine(const CardContent& content, double room, TextMeasurer& text)
{
    const TextStyle style{11, 400};
    const QString all = content.dataClasses.join(QLatin1StringView(", "));
    return content.dataClasses.size() < 2 || text.width(all, style) <= room
               ? text.elided(all, room, style)
               : text.elided(cardBadge(content, Overlay::Data)->figure, room, style);
}

} // namespace provisor
