#pragma once

#include <QtWidgets>

#include "core/analysis/Analysis.h"
