#pragma once

#include "core/draw/Theme.h"

#include <QWidget>

namespace provisor {

class DiagramCanvas;
class CanvasScene;

/// The whole diagram in small, with the part that is shown; a press or drag in it moves the view there. Visible only
/// while the diagram is larger than the view.
class Minimap : public QWidget
{
    Q_OBJECT

public:
    Minimap(CanvasScene& scene, DiagramCanvas& canvas, QWidget* parent);

    /// Whether part of the diagram lies outside the view.
    bool isNeeded() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QTransform fromScene() const;
    void showAt(QPointF position);

    CanvasScene& m_scene;
    DiagramCanvas& m_canvas;
};

} // namespace provisor
