#pragma once

#include "core/draw/Theme.h"

#include <QPixmap>
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
    /// The diagram or the theme has changed.
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QTransform fromScene() const;
    void paintBlocks(const Theme& theme);
    void showAt(QPointF position);

    CanvasScene& m_scene;
    DiagramCanvas& m_canvas;
    QPixmap m_blocks; ///< all but the frame of the view; null when it is to be painted anew
};

} // namespace provisor
