#pragma once

#include "core/base/Cancellation.h"
#include "core/report/Content.h"
#include "core/report/Report.h"

namespace provisor::report {

/// The document as one HTML file with everything in it. Templates: page.mustache,
/// table.mustache and style.css.
Result<QByteArray> writeHtml(const ReportDocument& document, const ResourceProvider& resources,
                             const Cancellation& cancellation);

} // namespace provisor::report
