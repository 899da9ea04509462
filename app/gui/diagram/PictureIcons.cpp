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
    LineIconEngine(const QString& name, Colour colour, Colour disabled)
        : m_name(name), m_colour(colour), m_disabled(disabled)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        IconSet icons = embeddedIcons();
        const double side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintIcon(*painter, icons, m_name, square, mode == QIcon::Disabled ? m_disabled : m_colour);
        painter->restore();
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
    QString m_name;
    Colour m_colour, m_disabled;
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

QIcon lineIcon(const QString& name, Colour colour, Colour disabled)
{
    return QIcon(new LineIconEngine(name, colour, disabled)); // the icon owns its engine
}

void paintIcon(QPainter& painter, IconSet& icons, const QString& name, QRectF square, Colour colour)
{
    DisplayList list;
    icons.append(list, name, {square.x(), square.y()}, square.width(), colour);
    paintDisplayList(painter, list);
}

} // namespace provisor
