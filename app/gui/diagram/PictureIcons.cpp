#include "app/gui/diagram/PictureIcons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace provisor {

namespace {

/// Paints an icon from its lines at the size asked for.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(const QString& name, const IconColour& colour) : m_name(name), m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, m_icons, m_name, rect, m_colour(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); } // Qt takes it over

private:
    IconSet m_icons = embeddedIcons();
    QString m_name;
    IconColour m_colour;
};

} // namespace

IconSet embeddedIcons()
{
    return IconSet([](const QString& name) {
        QFile file(QStringLiteral(":/provisor/icons/%1.svg").arg(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    });
}

QString typeIconName(const QString& icon)
{
    return icon.startsWith(u"type-") ? icon : QStringLiteral("type-") + icon;
}

QIcon lineIcon(const QString& name, const IconColour& colour)
{
    return QIcon(new LineIconEngine(name, colour)); // the icon owns its engine
}

QIcon lineIcon(const QString& name, Colour colour, Colour disabled)
{
    return lineIcon(name, [colour, disabled](QIcon::Mode mode, QIcon::State) {
        return mode == QIcon::Disabled ? disabled : colour;
    });
}

void paintIcon(QPainter& painter, IconSet& icons, const QString& name, const QRectF& area, Colour colour)
{
    const double side = std::min(area.width(), area.height());
    DisplayList list;
    icons.append(list, name, {area.center().x() - side / 2, area.center().y() - side / 2}, side, colour);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintDisplayList(painter, list);
    painter.restore();
}

} // namespace provisor
