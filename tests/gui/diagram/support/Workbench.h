#pragma once

#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramCommands.h"
#include "app/gui/diagram/DiagramView.h"
#include "models/Session.h"

#include <QTest>

namespace provisor {

/// A model with one record, its history and a shown diagram view, driven with real events.
class Workbench
{
public:
    explicit Workbench(const CataloguePointer& catalogue);

    Document document;
    History history{document};
    std::unique_ptr<Session> session;
    std::unique_ptr<DiagramView> view;

    DiagramCanvas& canvas() const { return view->canvas(); }
    QWidget* viewport() const { return view->canvas().viewport(); }
    const Snapshot& snapshot() const { return document.snapshot(); }
    qsizetype changes() const { return history.log().size(); }
    qsizetype count(Kind kind) const { return snapshot().records(kind).size(); }

    QPoint at(QPointF canvasPlace) const { return canvas().mapFromScene(canvasPlace); }
    /// Drops a type from the stencils at a place of the canvas.
    void drop(const QString& type, QPointF canvasPlace) const;
    /// Drops what was dragged from anywhere.
    void drop(const QMimeData& data, QPointF canvasPlace) const;
    void press(QPointF canvasPlace, Qt::KeyboardModifiers modifiers = {}) const;
    void moveTo(QPointF canvasPlace, Qt::KeyboardModifiers modifiers = {}) const;
    void release(QPointF canvasPlace, Qt::KeyboardModifiers modifiers = {}) const;
    /// Press, move in three steps, release.
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {}) const;
    void click(QPointF canvasPlace, Qt::KeyboardModifiers modifiers = {}) const;
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const;

    /// The element with that name; a null record when there is none.
    Record element(const QString& name) const;
    QRectF rect(Id id) const { return view->scene().rectOf(id); }
    QRectF rect(const QString& name) const { return rect(element(name).id()); }
    /// Draws a flow from the handle at the right of an element to the middle of another one.
    void drawFlow(const QString& from, const QString& to) const;
};

/// The catalogue of the program; fails the test when it cannot be read.
CataloguePointer testCatalogue();

} // namespace provisor
