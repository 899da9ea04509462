#pragma once

#include "core/base/Id.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QPointer>

namespace provisor {

class CanvasScene;
class DiagramCanvas;

/// One element, flow, boundary or note on the canvas as assistive technology sees it. It has no QObject: it is known by
/// its id, asks the scene for everything, and acts through the canvas as the keyboard does.
class ThingInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DECLARE_TR_FUNCTIONS(provisor::ThingInterface)

public:
    ThingInterface(DiagramCanvas& canvas, Id id);

    Id id() const { return m_id; }

    bool isValid() const override { return scene() != nullptr; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    /// Name: the thing in words. Value: its own name. Description: what kind of thing it is.
    QString text(QAccessible::Text kind) const override;
    /// Renames it.
    void setText(QAccessible::Text kind, const QString& text) override;
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString& name) const override;
    QString localizedActionDescription(const QString& name) const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString& name) const override;

private:
    CanvasScene* scene() const;

    QPointer<DiagramCanvas> m_canvas;
    Id m_id;
};

} // namespace provisor
