#pragma once

#include "core/base/Result.h"
#include "core/draw/DisplayList.h"

#include <QByteArray>

namespace provisor {

/// The picture as SVG 1.1. Text stays text in Inter with fall-backs; groups become <g> with an id made of kind and id,
/// and a <title>. The same list gives the same bytes.
Result<QByteArray> toSvg(const DisplayList& list, const QString& title = {});

/// The picture as PNG; `scale` is pixels of the file per pixel of the list, 0.1 to 8. Fails when a side would exceed
/// 32,000 px.
Result<QByteArray> toPng(const DisplayList& list, double scale = 1);

/// The picture as a PDF of one page of its size (96 px to the inch), fonts embedded. The same list gives the same
/// bytes.
Result<QByteArray> toPdf(const DisplayList& list, const QString& title = {});

/// The picture in the form a file suffix asks for: "svg", "png" (at twice the size, so that small text stays sharp) or
/// "pdf", in any case of letters. Another suffix is a usage error.
Result<QByteArray> toPicture(const DisplayList& list, const QString& suffix, const QString& title = {});

} // namespace provisor
