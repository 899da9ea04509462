#include "app/gui/diagram/DiagramMenu.h"

#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramCommands.h"
#include "app/gui/diagram/DiagramView.h"
#include "app/gui/diagram/PickPopup.h"
#include "app/gui/diagram/PictureIcons.h"
#include "models/Session.h"

#include <QCursor>
#include <QMenu>

namespace provisor {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(provisor::DiagramMenu)
};

QSet<Id> selectedElements(const DiagramView& view)
{
    QSet<Id> elements;
    for (const Id& id : view.session().selection()) {
        if (view.session().snapshot().find(Kind::Element, id))
            elements.insert(id);
    }
    return elements;
}

void addTypeMenu(QMenu& menu, DiagramView& view)
{
    const CataloguePointer catalogue = view.session().catalogue();
    if (!catalogue)
        return;
    QMenu* types = menu.addMenu(Texts::tr("Change t&ype"));
    DiagramCommands* commands = &view.commands();
    const QSet<Id> elements = selectedElements(view);
    for (const ComponentGroup& group : catalogue->componentGroups()) {
        QMenu* sub = types->addMenu(group.name);
        for (const QString& id : group.types) {
            const ComponentType* type = catalogue->componentType(id);
            if (type)
                sub->addAction(type->name, commands, [commands, elements, id] { commands->setType(elements, id); });
        }
    }
}

void addArrangeMenu(QMenu& menu, DiagramView& view, bool isSelectionOnly)
{
    const std::pair<std::optional<Direction>, QString> ways[] = {
        {{}, Texts::tr("&As fits the screen")},
        {Direction::LeftToRight, Texts::tr("From &left to right")},
        {Direction::TopToBottom, Texts::tr("From &top to bottom")},
        {Direction::RightToLeft, Texts::tr("From &right to left")}};
    DiagramView* v = &view;
    for (const auto& [way, label] : ways)
        menu.addAction(label, v, [v, way = way, isSelectionOnly] { v->arrange(way, isSelectionOnly); });
}

void addElementActions(QMenu& menu, DiagramView& view, Id id)
{
    DiagramCommands* commands = &view.commands();
    addTypeMenu(menu, view);
    const Record* record = view.session().snapshot().find(Kind::Element, id);
    QAction* scope = menu.addAction(Texts::tr("&Out of scope"));
    scope->setCheckable(true);
    scope->setChecked(record->flag(field::element::OutOfScope));
    const QSet<Id> elements = selectedElements(view);
    QAction* pin = menu.addAction(Texts::tr("P&in in place"));
    pin->setCheckable(true);
    pin->setChecked(view.scene().content().pinned.contains(id));
    QObject::connect(pin, &QAction::toggled, commands,
                     [commands, elements](bool isOn) { commands->setPinned(elements, isOn); });
    if (elements.size() > 1)
        addArrangeMenu(*menu.addMenu(Texts::tr("A&rrange the selection")), view, true);
    QObject::connect(scope, &QAction::toggled, commands,
                     [commands, elements](bool isOn) { commands->setOutOfScope(elements, isOn); });
}

void addFlowActions(QMenu& menu, DiagramView& view, Id id)
{
    DiagramCommands* commands = &view.commands();
    DiagramCanvas* canvas = &view.canvas();
    menu.addAction(Texts::tr("Re&verse"), commands, [commands, id] { commands->reverse(id); });
    menu.addAction(Texts::tr("Change where it &starts…"), canvas, [canvas, id] { canvas->startReconnect(id, true); });
    menu.addAction(Texts::tr("Change where it &ends…"), canvas, [canvas, id] { canvas->startReconnect(id, false); });
    menu.addAction(Texts::tr("Add a &bend"), canvas, [canvas, id] { canvas->addBend(id); });
    QAction* without =
        menu.addAction(Texts::tr("Re&move the bend") + u"\tCtrl+Del", canvas, [canvas, id] { canvas->removeBend(id); });
    without->setEnabled(view.scene().route(id).size() > 2);
    QAction* automatic =
        menu.addAction(Texts::tr("Route &automatically"), commands, [commands, id] { commands->clearBends(id); });
    automatic->setEnabled(view.scene().content().routes.contains(id));
}

void addBoundaryActions(QMenu& menu, DiagramView& view, Id id)
{
    DiagramCommands* commands = &view.commands();
    const Record* record = view.session().snapshot().find(Kind::Boundary, id);
    QMenu* trust = menu.addMenu(Texts::tr("T&rust"));
    const std::pair<QString, QString> trusts[] = {{QStringLiteral("trusted"), Texts::tr("&Trusted")},
                                                  {QStringLiteral("partly-trusted"), Texts::tr("&Partly trusted")},
                                                  {QStringLiteral("untrusted"), Texts::tr("&Untrusted")},
                                                  {QString(), Texts::tr("&Not answered")}};
    for (const auto& [value, label] : trusts) {
        QAction* action =
            trust->addAction(label, commands, [commands, id, value = value] { commands->setTrust(id, value); });
        action->setCheckable(true);
        action->setChecked(record->text(field::boundary::Trust) == value);
    }
    menu.addAction(Texts::tr("&Fit to its contents"), &view, &DiagramView::fitToContents)
        ->setEnabled(commands->canFitToContents());
    QMenu* corner = menu.addMenu(Texts::tr("Tit&le in corner"));
    const std::pair<QString, QString> corners[] = {{QStringLiteral("top-left"), Texts::tr("Upper left")},
                                                   {QStringLiteral("top-right"), Texts::tr("Upper right")},
                                                   {QStringLiteral("bottom-left"), Texts::tr("Lower left")},
                                                   {QStringLiteral("bottom-right"), Texts::tr("Lower right")}};
    for (const auto& [value, label] : corners)
        corner->addAction(label, commands, [commands, id, value = value] { commands->setTitleCorner(id, value); });
}

void addAlignMenu(QMenu& menu, DiagramView& view)
{
    if (!view.commands().canAlign(Alignment::Left))
        return;
    QMenu* align = menu.addMenu(Texts::tr("Ali&gn"));
    const Theme& theme = view.scene().theme();
    for (int at = 0; at < alignmentCount; ++at) {
        const auto alignment = Alignment(at);
        if (alignment == Alignment::SpreadAcross || alignment == Alignment::SameWidth)
            align->addSeparator();
        QAction* action =
            align->addAction(alignmentTitle(alignment), &view, [&view, alignment] { view.align(alignment); });
        action->setIcon(lineIcon(alignmentIcon(alignment), theme.text2, theme.disabled));
        action->setEnabled(view.commands().canAlign(alignment));
    }
}

void addCanvasActions(QMenu& menu, DiagramView& view)
{
    DiagramView* v = &view;
    menu.addAction(Texts::tr("&Add element…") + u"\tA", v, &DiagramView::quickAdd);
    menu.addAction(Texts::tr("Add trust &boundary") + u"\tB", v, &DiagramView::addBoundary);
    menu.addAction(Texts::tr("Add &note") + u"\tN", v, &DiagramView::addNote);
    const QList<Id> others = view.commands().notOnDiagram();
    if (!others.isEmpty()) {
        QMenu* show = menu.addMenu(Texts::tr("&Show element of the model"));
        DiagramCommands* commands = &view.commands();
        const QPointF at = view.canvas().placeForNew();
        for (const Id& id : others) {
            const QString name = view.session().snapshot().find(Kind::Element, id)->text(field::element::Name);
            show->addAction(name, commands, [commands, id, at] { commands->showOnDiagram({id}, at); });
        }
    }
    QAction* paste = menu.addAction(Texts::tr("&Paste") + u"\tCtrl+V", v, &DiagramView::paste);
    paste->setEnabled(view.commands().canPaste());
    menu.addAction(Texts::tr("Select a&ll") + u"\tCtrl+A", v, &DiagramView::selectAll);
    menu.addSeparator();
    addArrangeMenu(*menu.addMenu(Texts::tr("A&rrange")), view, false);
    menu.addAction(Texts::tr("&Fit to window"), v, &DiagramView::fitAll);
}

QString boundaryName(const DiagramView& view, Id boundary)
{
    const Record* record = view.session().snapshot().find(Kind::Boundary, boundary);
    return record ? record->text(field::boundary::Name) : QString();
}

/// In the order of their names, each with the boundary it is in.
QList<PickPopup::Entry> entries(const DiagramView& view, Kind kind, int name, int boundary)
{
    QList<PickPopup::Entry> list;
    for (const Record& record : view.session().snapshot().records(kind)) {
        const QString around = boundaryName(view, record.reference(boundary));
        list.append({record.id(), record.text(name), around.isEmpty() ? around : Texts::tr("in %1").arg(around)});
    }
    std::sort(list.begin(), list.end(),
              [](const auto& a, const auto& b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    return list;
}

} // namespace

void pickFlowEnd(DiagramView& view, Id from, QPoint globalPosition)
{
    const Record* start = view.session().snapshot().find(Kind::Element, from);
    if (!start)
        return;
    QList<PickPopup::Entry> ends = entries(view, Kind::Element, field::element::Name, field::element::Boundary);
    ends.removeIf([from](const PickPopup::Entry& entry) { return entry.id == from; });
    DiagramCommands* commands = &view.commands();
    auto* popup = new PickPopup(
        Texts::tr("Flow from %1 to").arg(start->text(field::element::Name)), ends,
        [commands, from](Id to) { commands->connectElements(from, to); }, view.window());
    popup->showAt(globalPosition);
}

void pickBoundary(DiagramView& view, QPoint globalPosition)
{
    QList<PickPopup::Entry> zones = entries(view, Kind::Boundary, field::boundary::Name, field::boundary::Parent);
    zones.append({Id{}, Texts::tr("Outside of every boundary"), {}});
    DiagramCommands* commands = &view.commands();
    auto* popup = new PickPopup(
        Texts::tr("Move into boundary"), zones,
        [commands, ids = view.session().selection()](Id zone) { commands->moveInto(ids, zone); }, view.window());
    popup->showAt(globalPosition);
}

void addThingActions(QMenu& menu, DiagramView& view, Id id)
{
    const Record* record = view.session().snapshot().find(id);
    if (!record)
        return;
    DiagramView* v = &view;
    if (record->kind() == Kind::Element)
        addElementActions(menu, view, id);
    else if (record->kind() == Kind::Flow)
        addFlowActions(menu, view, id);
    else if (record->kind() == Kind::Boundary)
        addBoundaryActions(menu, view, id);
    if (record->kind() == Kind::Element || record->kind() == Kind::Boundary)
        menu.addAction(Texts::tr("&Move into boundary…") + u"\tCtrl+Shift+M", v,
                       [v, at = QCursor::pos()] { pickBoundary(*v, at); });
    addAlignMenu(menu, view);
    menu.addSeparator();
    if (record->kind() != Kind::Flow) {
        menu.addAction(Texts::tr("Cu&t") + u"\tCtrl+X", v, &DiagramView::cut);
        menu.addAction(Texts::tr("&Copy") + u"\tCtrl+C", v, &DiagramView::copy);
        menu.addAction(Texts::tr("D&uplicate") + u"\tCtrl+D", v, &DiagramView::duplicate);
    }
    const bool hasOthers = view.session().snapshot().records(Kind::Diagram).size() > 1;
    if (hasOthers && view.scene().content().contains(id) && record->kind() != Kind::Note) {
        DiagramCommands* commands = &view.commands();
        menu.addAction(Texts::tr("Take off this d&iagram"), commands,
                       [commands, v] { commands->takeOffDiagram(v->session().selection()); });
    }
    menu.addAction(Texts::tr("&Delete") + u"\tDel", v, &DiagramView::deleteSelection);
}

void fillDiagramMenu(QMenu& menu, DiagramView& view, Id id)
{
    const Record* record = view.session().snapshot().find(id);
    if (!record) {
        addCanvasActions(menu, view);
        return;
    }
    DiagramView* v = &view;
    DiagramCanvas* canvas = &view.canvas();
    menu.addAction(Texts::tr("Re&name") + u"\tF2", v, &DiagramView::renameSelection);
    menu.addAction(Texts::tr("&Properties"), v, [v, id] { Q_EMIT v->propertiesWanted(id); });
    if (record->kind() != Kind::Note)
        menu.addAction(Texts::tr("T&hreats"), v, [v, id] { Q_EMIT v->threatsWanted(id); });
    menu.addSeparator();
    if (record->kind() == Kind::Element)
        menu.addAction(Texts::tr("&Connect to…") + u"\tC", canvas, [canvas, id] { canvas->startFlow(id); });
    addThingActions(menu, view, id);
}

} // namespace provisor
