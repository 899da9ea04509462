#include "app/gui/GuiTheme.h"

#include "app/gui/diagram/PictureIcons.h"

#include <QApplication>
#include <QFontDatabase>

namespace provisor {

GuiTheme::GuiTheme(QApplication& application)
    : m_application(application), m_icons(embeddedIcons()), m_theme(&Theme::light()),
      m_isDesktopDark(application.palette().color(QPalette::Window).lightness() < 128)
{
    apply();
}

void GuiTheme::setChoice(Choice choice)
{
    m_choice = choice;
    apply();
    Q_EMIT changed();
}

void GuiTheme::apply()
{
    const bool isDark = m_choice == Choice::Dark || (m_choice == Choice::Desktop && m_isDesktopDark);
    m_theme = isDark ? &Theme::dark() : &Theme::light();
    m_application.setPalette(palette());
    m_application.setFont(font());
}

QColor GuiTheme::operator()(Colour Theme::*token) const
{
    return toQColor(m_theme->*token);
}
QColor GuiTheme::levelSign(Level level) const
{
    return toQColor(m_theme->of(level).sign);
}
QColor GuiTheme::levelTint(Level level) const
{
    return toQColor(m_theme->of(level).tint);
}
QColor GuiTheme::levelText(Level level) const
{
    return toQColor(m_theme->of(level).text);
}

QColor GuiTheme::mixed(Colour Theme::*top, Colour Theme::*ground, double share) const
{
    return toQColor(provisor::mixed(m_theme->*top, m_theme->*ground, share));
}

QPalette GuiTheme::palette() const
{
    const GuiTheme& theme = *this;
    QPalette palette;
    const auto all = [&](QPalette::ColorRole role, Colour Theme::*token) { palette.setColor(role, theme(token)); };
    all(QPalette::Window, &Theme::panel);
    all(QPalette::WindowText, &Theme::text);
    all(QPalette::Text, &Theme::text);
    all(QPalette::ButtonText, &Theme::text);
    all(QPalette::Base, &Theme::surface);
    all(QPalette::AlternateBase, &Theme::alt);
    all(QPalette::Button, &Theme::surface);
    all(QPalette::BrightText, &Theme::onAccent);
    all(QPalette::Highlight, &Theme::select);
    all(QPalette::HighlightedText, &Theme::text);
    all(QPalette::Link, &Theme::accent);
    all(QPalette::LinkVisited, &Theme::accent);
    all(QPalette::PlaceholderText, &Theme::muted);
    all(QPalette::ToolTipBase, &Theme::inverse);
    all(QPalette::ToolTipText, &Theme::onInverse);
    all(QPalette::Light, &Theme::surface);
    all(QPalette::Midlight, &Theme::line);
    all(QPalette::Mid, &Theme::border);
    all(QPalette::Dark, &Theme::strong);
    all(QPalette::Shadow, &Theme::strong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme(&Theme::disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, theme(&Theme::panel));
    return palette;
}

QFont GuiTheme::font(TextSize size, int weight)
{
    static const bool hasInter = QFontDatabase::families().contains(QStringLiteral("Inter"));
    constexpr double points[] = {8.25, 9, 9.75, 11.25, 12, 18};
    QFont font = hasInter ? QFont(QStringLiteral("Inter")) : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(points[static_cast<int>(size)]);
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

QIcon GuiTheme::icon(const QString& name, Colour Theme::*token) const
{
    return lineIcon(name, [this, token](QIcon::Mode mode, QIcon::State state) {
        const auto shown = mode == QIcon::Disabled ? &Theme::disabled : state == QIcon::On ? &Theme::accent : token;
        return m_theme->*shown;
    });
}

void GuiTheme::paintIcon(QPainter& painter, const QString& name, const QRectF& area, const QColor& colour) const
{
    provisor::paintIcon(painter, m_icons, name, area,
                        {static_cast<quint8>(colour.red()), static_cast<quint8>(colour.green()),
                         static_cast<quint8>(colour.blue()), static_cast<quint8>(colour.alpha())});
}

std::optional<GuiTheme::Choice> themeChoiceFromName(QStringView name)
{
    if (name == u"light")
        return GuiTheme::Choice::Light;
    if (name == u"dark")
        return GuiTheme::Choice::Dark;
    if (name == u"desktop")
        return GuiTheme::Choice::Desktop;
    return std::nullopt;
}

QString themeChoiceName(GuiTheme::Choice choice)
{
    return choice == GuiTheme::Choice::Light  ? QStringLiteral("light")
           : choice == GuiTheme::Choice::Dark ? QStringLiteral("dark")
                                              : QStringLiteral("desktop");
}

} // namespace provisor
