#include "app/gui/Application.h"

int main(int argc, char** argv)
{
    return provisor::runProvisor(argc, argv);
}
