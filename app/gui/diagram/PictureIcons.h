#pragma once

#include "app/gui/DisplayListPainter.h"
#include "core/draw/Icons.h"
#include "core/draw/Theme.h"

#include <QIcon>

namespace provisor {

/// The icons embedded in the program, read from ":/provisor/icons/". Each owner keeps one set; not thread-safe.
IconSet embeddedIcons();

/// Name of the icon file of a component type's icon: "agent" and "type-agent" are both understood.
QString typeIconName(const QString& icon);

/// An icon as a Qt icon in one colour, sharp at any size.
QIcon lineIcon(const QString& name, Colour colour, Colour disabled);

/// Paints an icon into a square.
void paintIcon(QPainter& painter, IconSet& icons, const QString& name, QRectF square, Colour colour);

} // namespace provisor
