#pragma once

#include "core/report/Content.h"

#include <QByteArray>

namespace provisor::report {

/// The document as Markdown (CommonMark with tables); pictures become their words.
QByteArray writeMarkdown(const ReportDocument& document);

} // namespace provisor::report
