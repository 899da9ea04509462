#pragma once

#include "core/base/Cancellation.h"
#include "core/base/Result.h"
#include "core/report/PageLayout.h"

#include <functional>

namespace provisor::report {

/// What a structure element needs that Cairo 1.16 cannot write; in the order in which the elements begin.
struct TagDetail
{
    const char* tag = nullptr;
    QString alt;
    const char* scope = nullptr; ///< of head cells
};

/// Paints the pages as a tagged PDF with outline and links; `details` is filled for finishPdf().
Result<QByteArray> paintPdf(const ReportDocument& document, const PagedReport& report, const PageSize& size,
                            std::vector<TagDetail>& details, const Cancellation& cancellation,
                            const std::function<void(double)>& progress);

/// Adds language, alternative texts, head scopes and viewer settings; checks the structure against the details. The
/// bytes depend on nothing but the input.
Result<QByteArray> finishPdf(const QByteArray& pdf, const ReportDocument& document,
                             const std::vector<TagDetail>& details);

} // namespace provisor::report
