#include "core/commands/CommandGroups.h"
#include "core/commands/CommandSupport.h"

#include <QCoreApplication>

namespace provisor {
QList<Command> exchangeCommands() { return {}; }
}
