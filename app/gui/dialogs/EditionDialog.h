#pragma once

#include "app/gui/GuiTheme.h"
#include "core/analysis/Findings.h"

#include <QDialog>

namespace provisor {

/// Shown when a model was made with another catalogue: what appears, vanishes and moves, before anything is changed.
/// Accepted when the catalogue at hand is to be adopted.
class EditionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `findings` are those of the file; nothing when it does not say them.
    EditionDialog(const AnalysisPointer& analysis, const std::optional<QList<Finding>>& findings, const GuiTheme& theme,
                  QWidget* parent);
};

} // namespace provisor
