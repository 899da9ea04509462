#include "tests/gui/diagram/support/Workbench.h"

#include "app/gui/diagram/Fragment.h"
#include "resources/EmbeddedResources.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>

namespace provisor {

namespace {

Snapshot emptyModel()
{
    Record model(Kind::Model, Id::create());
    model.set(field::model::Title, QStringLiteral("Test"));
    Snapshot snapshot;
    SnapshotEditor(snapshot).insert(model);
    return snapshot;
}

void send(QWidget* viewport, QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons,
          Qt::KeyboardModifiers modifiers)
{
    QMouseEvent event(type, at, viewport->mapToGlobal(at), button, buttons, modifiers);
    QApplication::sendEvent(viewport, &event);
}

} // namespace

CataloguePointer testCatalogue()
{
    registerEmbeddedResources();
    const auto catalogue = Catalogue::load(embeddedCatalogue());
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().toString()));
    return *catalogue;
}

Workbench::Workbench(const CataloguePointer& catalogue)
{
    document.reset(emptyModel());
    session = std::make_unique<Session>(document, history, catalogue);
    session->setAuthor(QStringLiteral("Tester"));
    view = std::make_unique<DiagramView>(*session);
    view->resize(1200, 800);
    view->show();
    QCoreApplication::processEvents();
    canvas().centerOn(400, 300);
    canvas().setFocus();
}

void Workbench::drop(const QString& type, QPointF canvasPlace) const
{
    QMimeData data;
    data.setData(QString::fromUtf16(componentTypeMimeType), type.toUtf8());
    drop(data, canvasPlace);
}

void Workbench::drop(const QMimeData& data, QPointF canvasPlace) const
{
    const QPoint place = at(canvasPlace);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(viewport(), &move);
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(viewport(), &drop);
}

void Workbench::press(QPointF canvasPlace, Qt::KeyboardModifiers modifiers) const
{
    send(viewport(), QEvent::MouseButtonPress, at(canvasPlace), Qt::LeftButton, Qt::LeftButton, modifiers);
}

void Workbench::moveTo(QPointF canvasPlace, Qt::KeyboardModifiers modifiers) const
{
    send(viewport(), QEvent::MouseMove, at(canvasPlace), Qt::NoButton, Qt::LeftButton, modifiers);
}

void Workbench::release(QPointF canvasPlace, Qt::KeyboardModifiers modifiers) const
{
    send(viewport(), QEvent::MouseButtonRelease, at(canvasPlace), Qt::LeftButton, Qt::NoButton, modifiers);
}

void Workbench::drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers) const
{
    press(from, modifiers);
    for (const double share : {0.3, 0.7, 1.0})
        moveTo(from + (to - from) * share, modifiers);
    release(to, modifiers);
}

void Workbench::click(QPointF canvasPlace, Qt::KeyboardModifiers modifiers) const
{
    press(canvasPlace, modifiers);
    release(canvasPlace, modifiers);
}

void Workbench::key(int key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(&canvas(), static_cast<Qt::Key>(key), modifiers);
}

Record Workbench::element(const QString& name) const
{
    for (const Record& record : snapshot().records(Kind::Element)) {
        if (record.text(field::element::Name) == name)
            return record;
    }
    return {};
}

void Workbench::drawFlow(const QString& from, const QString& to) const
{
    const Id id = element(from).id();
    session->select({id});
    const QPointF handle = SelectionFrame(rect(id), FrameKind::Card, 1 / canvas().zoom()).position(Handle::Right);
    drag(handle, rect(to).center());
}

} // namespace provisor
