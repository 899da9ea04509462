#include "core/draw/CairoPainter.h"
#include "core/draw/DrawableText.h"
#include "core/draw/Writers.h"

#include <QCoreApplication>

#include <cairo-pdf.h>

namespace provisor {

namespace {

struct Writers
{
    Q_DECLARE_TR_FUNCTIONS(Writers)
};

struct SurfaceRelease
{
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct ContextRelease
{
    void operator()(cairo_t* context) const { cairo_destroy(context); }
};
using SurfacePointer = std::unique_ptr<cairo_surface_t, SurfaceRelease>;
using ContextPointer = std::unique_ptr<cairo_t, ContextRelease>;

cairo_status_t append(void* closure, const unsigned char* data, unsigned int length)
{
    static_cast<QByteArray*>(closure)->append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

tl::unexpected<Error> cairoFailure(cairo_status_t status)
{
    return fail(Error::output(
        Writers::tr("The picture could not be written: %1").arg(QString::fromUtf8(cairo_status_to_string(status)))));
}

} // namespace

Result<QByteArray> toPng(const DisplayList& list, double scale)
{
    constexpr double largestSide = 32000; // Cairo's images end at 32,767
    if (scale < 0.1 || scale > 8)
        return fail(Error::usage(Writers::tr("The scale of a picture must be between 0.1 and 8")));
    const double width = std::ceil(list.bounds.width * scale), height = std::ceil(list.bounds.height * scale);
    if (width > largestSide || height > largestSide)
        return fail(
            Error::output(Writers::tr("The picture would have %1 by %2 pixels, more than a PNG file can hold here")
                              .arg(width, 0, 'f', 0)
                              .arg(height, 0, 'f', 0),
                          {}, Writers::tr("Use a smaller scale, SVG or PDF")));
    const SurfacePointer surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, std::max(1, static_cast<int>(width)),
                                                            std::max(1, static_cast<int>(height))));
    const ContextPointer context(cairo_create(surface.get()));
    cairo_scale(context.get(), scale, scale);
    cairo_translate(context.get(), -list.bounds.x, -list.bounds.y);
    CairoPainter().paintWithBackground(context.get(), list);
    if (const cairo_status_t status = cairo_status(context.get()); status != CAIRO_STATUS_SUCCESS)
        return cairoFailure(status);
    QByteArray png;
    if (const cairo_status_t status = cairo_surface_write_to_png_stream(surface.get(), append, &png);
        status != CAIRO_STATUS_SUCCESS)
        return cairoFailure(status);
    return png;
}

Result<QByteArray> toPdf(const DisplayList& list, const QString& title)
{
    constexpr double pointsPerPixel = 0.75;
    QByteArray pdf;
    const SurfacePointer surface(
        cairo_pdf_surface_create_for_stream(append, &pdf, std::max(1.0, list.bounds.width * pointsPerPixel),
                                            std::max(1.0, list.bounds.height * pointsPerPixel)));
    // A fixed date, so that the same model gives the same file.
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z");
    if (!title.isEmpty())
        cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE,
                                       drawableText(title).toUtf8().constData());
    {
        const ContextPointer context(cairo_create(surface.get()));
        cairo_scale(context.get(), pointsPerPixel, pointsPerPixel);
        cairo_translate(context.get(), -list.bounds.x, -list.bounds.y);
        CairoPainter().paintWithBackground(context.get(), list);
        cairo_show_page(context.get());
        if (const cairo_status_t status = cairo_status(context.get()); status != CAIRO_STATUS_SUCCESS)
            return cairoFailure(status);
    }
    cairo_surface_finish(surface.get());
    if (const cairo_status_t status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
        return cairoFailure(status);
    return pdf;
}

} // namespace provisor
