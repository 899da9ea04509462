#pragma once

#include "core/document/Snapshot.h"

namespace provisor::test {

/// How a made-up system is put together.
struct SystemPlan
{
    int elements = 200;
    double flowsPerElement = 1.3;
    int zones = 12;        ///< boundaries, every third one in the one before
    quint32 seed = 1;      ///< other numbers give other systems
    bool isRandom = false; ///< flows between any two elements instead of mostly near ones
};

/// A system like those people draw: most flows stay in their zone or lead into the next one, every fifth is answered,
/// a few elements are used by many.
Snapshot madeUpSystem(const SystemPlan& plan);

/// A record of that kind with its alias; ids follow from the alias.
Record named(Kind kind, const QString& alias);
/// An element, in a boundary where one is given.
Record element(const QString& alias, const QString& name, Id boundary = {});
Record flow(const QString& alias, Id from, Id to, const QString& name = {});

} // namespace provisor::test
