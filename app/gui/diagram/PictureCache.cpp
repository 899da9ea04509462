#include "app/gui/diagram/PictureCache.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace provisor {

namespace {

constexpr int mostKilobytes = 48 * 1024;
constexpr double mostPixels = 1024 * 1024; ///< of one picture; larger ones are painted

} // namespace

PictureCache::PictureCache() : m_entries(mostKilobytes) {}

bool PictureCache::paint(QPainter& painter, quint64 key, int variant, const QRectF& bounds,
                         const std::function<void(QPainter&)>& paint)
{
    const QTransform transform = painter.worldTransform();
    const double ratio = painter.device()->devicePixelRatioF(), scale = transform.m11() * ratio;
    const bool isPlain = transform.type() <= QTransform::TxScale && transform.m11() > 0 &&
                         transform.m11() == transform.m22() && painter.paintEngine()->type() == QPaintEngine::Raster;
    if (!isPlain || bounds.width() * bounds.height() * scale * scale > mostPixels)
        return false;
    // On whole device pixels, so that copying does not blur.
    const QPointF wanted = transform.map(bounds.topLeft()) * ratio;
    const QPointF corner = QPointF(std::round(wanted.x()), std::round(wanted.y())) / ratio;
    const Entry* entry = m_entries.object(key);
    const bool isOther = !entry || entry->variant != variant;
    if (isOther || (entry->scale != scale && !m_isStretching)) {
        entry = make(key, {scale, variant, {}}, bounds, painter.renderHints(), paint);
        if (!entry)
            return false;
    }
    painter.setWorldTransform({});
    if (entry->scale == scale) {
        if (ratio == 1)
            painter.drawImage(corner, entry->image);
        else
            painter.drawImage(QRectF(corner, QSizeF(entry->image.size()) / ratio), entry->image);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(corner, QSizeF(entry->image.size()) / entry->scale * transform.m11()), entry->image);
    }
    painter.setWorldTransform(transform);
    return true;
}

const PictureCache::Entry* PictureCache::make(quint64 key, Entry entry, const QRectF& bounds,
                                              QPainter::RenderHints hints, const std::function<void(QPainter&)>& paint)
{
    const QSize size(int(std::ceil(bounds.width() * entry.scale)) + 1,
                     int(std::ceil(bounds.height() * entry.scale)) + 1);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(hints);
    painter.scale(entry.scale, entry.scale);
    painter.translate(-bounds.topLeft());
    paint(painter);
    painter.end();
    const qsizetype kilobytes = image.sizeInBytes() / 1024 + 1;
    entry.image = std::move(image);
    auto* kept = new Entry(std::move(entry)); // owned by the cache, even when it does not take it
    return m_entries.insert(key, kept, kilobytes) ? kept : nullptr;
}

} // namespace provisor
