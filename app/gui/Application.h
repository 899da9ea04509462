#pragma once

namespace provisor {

/// The desktop program: reads the command line, opens the window, and runs until it is closed. Returns the exit code.
int runProvisor(int& argc, char** argv);

} // namespace provisor
