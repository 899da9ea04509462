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

/// Says in which colour an icon is painted.
using IconColour = std::function<Colour(QIcon::Mode mode, QIcon::State state)>;
/// An icon as a Qt icon, sharp at any size; its colour is asked for whenever it is painted.
QIcon lineIcon(const QString& name, const IconColour& colour);
/// An icon in one colour.
QIcon lineIcon(const QString& name, Colour colour, Colour disabled);

/// Paints an icon into the largest square in the middle of an area.
void paintIcon(QPainter& painter, IconSet& icons, const QString& name, const QRectF& area, Colour colour);

} // namespace provisor
