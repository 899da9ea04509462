#pragma once

#include "app/gui/GuiTheme.h"
#include "core/base/Id.h"

#include <QDate>
#include <QMenu>

#include <functional>

namespace provisor {

class Session;

/// The lists that open when a status, an owner or a date is chosen. Each menu deletes itself when it is closed.
namespace menus {

struct Choice
{
    QString id;
    QString label;
};

/// One choice out of several; the present one is marked.
QMenu* choice(QWidget* parent, const QList<Choice>& choices, const QString& current,
              const std::function<void(const QString& id)>& chosen);
/// Several choices with boxes to tick; told once, when the menu closes, if anything changed.
QMenu* several(QWidget* parent, const QList<Choice>& choices, const QStringList& current,
               const std::function<void(const QStringList& ids)>& chosen);
/// Labels with boxes to tick, and a field for a new one; told once, when the menu closes, what was added and taken
/// away.
QMenu* labels(QWidget* parent, const QStringList& all, const QStringList& current,
              const std::function<void(const QStringList& added, const QStringList& removed)>& chosen);
/// The people of the model, nobody, and a field for somebody new.
QMenu* owner(QWidget* parent, Session& session, Id current, const std::function<void(Id person)>& chosen);
/// A calendar, and "no date". The text is YYYY-MM-DD or empty.
QMenu* date(QWidget* parent, const QString& current, const std::function<void(const QString& isoDate)>& chosen);

QList<Choice> threatStatuses();
QList<Choice> mitigationStatuses();
QList<Choice> effectivenesses();
QList<Choice> efforts();
QList<Choice> claims();
QList<Choice> verdicts();
/// The labels of choices.
QStringList labels(const QList<Choice>& choices);

/// Opens a menu below a widget.
void popUp(QMenu* menu, const QWidget& anchor);

} // namespace menus
} // namespace provisor
