#pragma once

#include "core/draw/Icons.h"
#include "core/draw/Theme.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QApplication;

namespace provisor {

/// Sizes of text (design tokens, section 3); in points, so that the user's scale counts.
enum class TextSize { Caption, Small, Body, Title, Heading, Figure };

/// The colours of the present theme as Qt values, its fonts and its icons. One per program, handed down by reference;
/// whoever keeps colours listens to changed().
class GuiTheme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { Desktop, Light, Dark };

    /// Remembers the lightness of the desktop's palette, which is what Choice::Desktop follows.
    explicit GuiTheme(QApplication& application);

    Choice choice() const { return m_choice; }
    /// Changes the theme of the running program.
    void setChoice(Choice choice);
    bool isDark() const { return m_theme->isDark; }

    const Theme& tokens() const { return *m_theme; }
    /// A colour by its name: theme(&Theme::accent).
    QColor operator()(Colour Theme::*token) const;
    QColor levelSign(Level level) const;
    QColor levelTint(Level level) const;
    QColor levelText(Level level) const;
    /// The first colour over the second, with a share from 0 to 1.
    QColor mixed(Colour Theme::*top, Colour Theme::*ground, double share) const;

    QPalette palette() const;

    static QFont font(TextSize size = TextSize::Body, int weight = 400);

    /// An icon that paints itself at the size and in the colour asked for; it follows the theme.
    QIcon icon(const QString& name, Colour Theme::*token = &Theme::text2) const;
    void paintIcon(QPainter& painter, const QString& name, const QRectF& area, const QColor& colour) const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication& m_application;
    mutable IconSet m_icons; ///< keeps the icons it has read
    const Theme* m_theme;
    Choice m_choice = Choice::Desktop;
    bool m_isDesktopDark = false;
};

/// Reads "light", "dark" or "desktop"; nothing else is a choice.
std::optional<GuiTheme::Choice> themeChoiceFromName(QStringView name);
QString themeChoiceName(GuiTheme::Choice choice);

} // namespace provisor
