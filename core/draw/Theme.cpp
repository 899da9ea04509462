#include "core/draw/Theme.h"

namespace provisor {

namespace {

constexpr Colour rgb(quint32 value)
{
    return {static_cast<quint8>(value >> 16 & 255), static_cast<quint8>(value >> 8 & 255),
            static_cast<quint8>(value & 255), 255};
}

constexpr Theme lightTheme{
    .isDark = false,
    .chrome = rgb(0xEDEFF2),
    .panel = rgb(0xF7F8FA),
    .surface = rgb(0xFFFFFF),
    .field = rgb(0xFFFFFF),
    .canvas = rgb(0xF3F4F7),
    .alt = rgb(0xFAFBFC),
    .hover = rgb(0xE6E9EE),
    .pressed = rgb(0xDADEE5),
    .select = rgb(0xE1EAFD),
    .accentTint = rgb(0xE8EEFC),
    .line = rgb(0xE0E3E8),
    .border = rgb(0xC9CED6),
    .strong = rgb(0x747D8B),
    .grid = rgb(0xD3D7DE),
    .text = rgb(0x1B2027),
    .text2 = rgb(0x434B57),
    .muted = rgb(0x5D6572),
    .disabled = rgb(0x9BA2AD),
    .accent = rgb(0x2355CF),
    .accentFill = rgb(0x2355CF),
    .onAccent = rgb(0xFFFFFF),
    .ask = rgb(0x0A6C74),
    .askTint = rgb(0xE1F2F2),
    .ok = rgb(0x1F7A46),
    .okTint = rgb(0xE2F3E8),
    .inverse = rgb(0x23272E),
    .onInverse = rgb(0xF7F8FA),
    .cardBorder = rgb(0x77808D),
    .flow = rgb(0x6C7480),
    .trusted = rgb(0x5C6B80),
    .trustedLine = rgb(0x748090),
    .partly = rgb(0x7A5A1E),
    .untrusted = rgb(0x8B2E8B),
    .untrustedTint = rgb(0xF6EFF6),
    .trustedFill = 0.034,
    .partlyFill = 0.055,
    .untrustedFill = 0.05,
    .levels = {{{rgb(0x5A7B94), rgb(0xEAEFF4), rgb(0x3F5870)},
                {rgb(0xAA7C00), rgb(0xFAF1D8), rgb(0x6E5000)},
                {rgb(0xB83400), rgb(0xFDE9DD), rgb(0x8F2D00)},
                {rgb(0x7E0A3D), rgb(0xFAE3E9), rgb(0x7E0A3D)}}},
};

constexpr Theme darkTheme{
    .isDark = true,
    .chrome = rgb(0x191B1F),
    .panel = rgb(0x1F2226),
    .surface = rgb(0x25292E),
    .field = rgb(0x17191D),
    .canvas = rgb(0x141619),
    .alt = rgb(0x22252A),
    .hover = rgb(0x2C3137),
    .pressed = rgb(0x363C44),
    .select = rgb(0x22335A),
    .accentTint = rgb(0x1D2945),
    .line = rgb(0x2D3238),
    .border = rgb(0x3D444D),
    .strong = rgb(0x848D9A),
    .grid = rgb(0x2B2F35),
    .text = rgb(0xE6E9ED),
    .text2 = rgb(0xBAC1CA),
    .muted = rgb(0x99A1AC),
    .disabled = rgb(0x646C77),
    .accent = rgb(0x86ACFF),
    .accentFill = rgb(0x3566D6),
    .onAccent = rgb(0xFFFFFF),
    .ask = rgb(0x4FC4C9),
    .askTint = rgb(0x14302F),
    .ok = rgb(0x5CC48A),
    .okTint = rgb(0x14301F),
    .inverse = rgb(0xE6E9ED),
    .onInverse = rgb(0x1B2027),
    .cardBorder = rgb(0x6D7783),
    .flow = rgb(0x8A94A1),
    .trusted = rgb(0x8C9BB0),
    .trustedLine = rgb(0x69768A),
    .partly = rgb(0xC9A66B),
    .untrusted = rgb(0xDC8EDC),
    .untrustedTint = rgb(0x322B39),
    .trustedFill = 0.055,
    .partlyFill = 0.06,
    .untrustedFill = 0.07,
    .levels = {{{rgb(0x7DA2BE), rgb(0x222B34), rgb(0xA9BDD1)},
                {rgb(0xFAD774), rgb(0x33290F), rgb(0xEBC75C)},
                {rgb(0xFC8540), rgb(0x3A2213), rgb(0xFFA469)},
                {rgb(0xEA3B72), rgb(0x3D1721), rgb(0xFF92AE)}}},
};

constexpr Theme workshopTheme = [] {
    Theme theme = darkTheme;
    theme.text = rgb(0xF4F6F8);
    theme.text2 = rgb(0xD2D8DF);
    theme.muted = rgb(0xB4BCC6);
    theme.border = rgb(0x4A525D);
    theme.strong = rgb(0x9AA3AF);
    theme.cardBorder = rgb(0x8A94A1);
    theme.flow = rgb(0xB4BCC6);
    theme.trustedLine = rgb(0x8A97AA);
    return theme;
}();

constexpr Theme printTheme = [] {
    Theme theme = lightTheme;
    theme.canvas = rgb(0xFFFFFF);
    theme.text = rgb(0x14181F);
    theme.text2 = rgb(0x4B5563);
    theme.muted = rgb(0x4B5563);
    theme.line = rgb(0xB8BEC7);
    theme.border = rgb(0xB8BEC7);
    theme.levels[static_cast<size_t>(Level::Critical)].tint = rgb(0xDCA3B0);
    theme.levels[static_cast<size_t>(Level::High)].tint = rgb(0xF5D0B2);
    theme.levels[static_cast<size_t>(Level::Low)].tint = rgb(0xFFFFFF);
    return theme;
}();

} // namespace

const Theme& Theme::light()
{
    return lightTheme;
}
const Theme& Theme::dark()
{
    return darkTheme;
}
const Theme& Theme::workshop()
{
    return workshopTheme;
}
const Theme& Theme::print()
{
    return printTheme;
}

Colour mixed(Colour top, Colour ground, double share)
{
    const auto channel = [share](quint8 a, quint8 b) {
        return static_cast<quint8>(std::lround(a * share + b * (1 - share)));
    };
    return {channel(top.red, ground.red), channel(top.green, ground.green), channel(top.blue, ground.blue), 255};
}

QString hexName(Colour colour)
{
    return QStringLiteral("#%1%2%3")
        .arg(colour.red, 2, 16, QLatin1Char('0'))
        .arg(colour.green, 2, 16, QLatin1Char('0'))
        .arg(colour.blue, 2, 16, QLatin1Char('0'))
        .toUpper();
}

} // namespace provisor
