#pragma once

#include "core/commands/Commands.h"

namespace provisor {

/// new, samples, verify, log
QList<Command> modelCommands();
/// analyse, check, why, questions
QList<Command> analysisCommands();
/// paths, treatment, what-if
QList<Command> treatmentCommands();
/// provisions
QList<Command> provisionCommands();
/// report, render, layout
QList<Command> pictureCommands();
/// import, export, formats
QList<Command> exchangeCommands();
/// catalogue
QList<Command> catalogueCommands();

} // namespace provisor
