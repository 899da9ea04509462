#pragma once

#include <QCache>
#include <QImage>
#include <QPainter>

#include <functional>

namespace provisor {

/// Pictures of what stands on the canvas in device pixels at the present zoom, so that a frame copies pixels instead of
/// setting text. Holds at most some dozen megabytes, those least used go first.
class PictureCache
{
public:
    PictureCache();

    /// Paints the picture with that key, which `paint` makes in the painter's coordinates and which stays within
    /// `bounds`; `variant` tells apart what it shows at different levels of detail. False where it cannot be copied, as
    /// on a device that is no raster: paint it yourself.
    bool paint(QPainter& painter, quint64 key, int variant, const QRectF& bounds,
               const std::function<void(QPainter&)>& paint);
    /// While the zoom is changing pictures are stretched, not painted anew for every step.
    void setStretching(bool isStretching) { m_isStretching = isStretching; }
    bool isStretching() const { return m_isStretching; }
    /// The picture has changed, or what it shows is gone.
    void forget(quint64 key) { m_entries.remove(key); }

private:
    struct Entry
    {
        double scale = 1;
        int variant = 0;
        QImage image;
    };
    const Entry* make(quint64 key, Entry entry, const QRectF& bounds, QPainter::RenderHints hints,
                      const std::function<void(QPainter&)>& paint);

    QCache<quint64, Entry> m_entries; ///< the cost is in kilobytes
    bool m_isStretching = false;
};

} // namespace provisor
