#include "app/gui/DiagramExport.h"

#include "core/draw/OverlayLegend.h"
#include "core/draw/Writers.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace provisor {

namespace {

struct DiagramExport
{
    Q_DECLARE_TR_FUNCTIONS(DiagramExport)
};

} // namespace

Result<void> exportDiagram(Session& session, Id diagram, Overlay overlay, Notation notation, const QString& path)
{
    session.waitForAnalysis();
    const Snapshot& snapshot = session.snapshot();
    const Record* record = snapshot.find(Kind::Diagram, diagram);
    const AnalysisPointer analysis = session.analysis();
    const DiagramContents contents(snapshot, typeLooks(session.catalogue()), analysis.get());
    IconSet icons;
    TextMeasurer text;
    PictureOptions options;
    options.overlay = overlay;
    options.notation = notation;
    DisplayList list = drawDiagram(snapshot, diagram, contents, icons, text, options);
    if (!record || list.items.empty())
        return fail(Error::input(DiagramExport::tr("There is nothing on this diagram yet")));
    appendOverlayLegend(list, overlay, {Theme::light(), icons, text});
    const auto bytes = toPicture(list, QFileInfo(path).suffix(), record->text(field::diagram::Name));
    if (!bytes)
        return fail(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return fail(Error::output(DiagramExport::tr("The file cannot be written: %1").arg(file.errorString()), path));
    return {};
}

} // namespace provisor
