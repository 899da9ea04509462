#include "core/report/Diagrams.h"

namespace provisor::report {

Picture systemDiagram(const Facts& facts, double width, double height, bool& isGenerated)
{
    Q_UNUSED(facts);
    Q_UNUSED(width);
    Q_UNUSED(height);
    isGenerated = false;
    return {};
}

} // namespace provisor::report
