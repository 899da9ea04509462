#include "core/draw/Writers.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

/// Pixels of a PNG file per pixel of the picture.
constexpr double pngScale = 2;

} // namespace

Result<QByteArray> toPicture(const DisplayList& list, const QString& suffix, const QString& title)
{
    const QString form = suffix.toLower();
    if (form == u"svg")
        return toSvg(list, title);
    if (form == u"png")
        return toPng(list, pngScale);
    if (form == u"pdf")
        return toPdf(list, title);
    return fail(Error::usage(Messages::tr("A diagram cannot be written as \"%1\"").arg(suffix),
                             Messages::tr("Use a file name that ends in .svg, .png or .pdf")));
}

} // namespace provisor
