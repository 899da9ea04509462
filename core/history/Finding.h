#pragma once

#include <QList>
#include <QString>

namespace provisor {

/// A threat as it was raised when a model was last saved, so that opening it with another catalogue can say what
/// differs. No part of the content: it follows from the model and the catalogue the model names.
struct Finding
{
    QString key;         ///< threat@target
    QString level;       ///< low, medium, high, critical: of the residual risk
    double residual = 0; ///< value of the residual risk, 0 to 25, one decimal
    QString certainty;   ///< confirmed, possible
    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace provisor
