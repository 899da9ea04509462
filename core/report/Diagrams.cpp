#include "core/report/Diagrams.h"

#include "core/draw/DiagramPicture.h"
#include "core/draw/Icons.h"
#include "core/layout/Arrange.h"
#include "core/report/Sections.h"

namespace provisor::report {

namespace {

struct Scaler
{
    double factor;
    Point operator()(Point p) const { return {p.x * factor, p.y * factor}; }
    void operator()(PathItem& item) const
    {
        for (PathStep& step : item.steps) {
            step.a = (*this)(step.a);
            step.b = (*this)(step.b);
            step.c = (*this)(step.c);
        }
        item.stroke.width *= factor;
        for (double& length : item.stroke.dash)
            length *= factor;
    }
    void operator()(TextItem& item) const
    {
        item.baseline = (*this)(item.baseline);
        item.size *= factor;
    }
    void operator()(GroupItem&) const {}
};

/// From pixels of the canvas to points of the page.
DisplayList scaled(DisplayList list, double factor)
{
    const Scaler scale{factor};
    for (DrawItem& item : list.items)
        std::visit(scale, item);
    list.bounds = {list.bounds.x * factor, list.bounds.y * factor, list.bounds.width * factor,
                   list.bounds.height * factor};
    return list;
}

/// The diagram to print: one made for the board when there is one, else the first with something on it.
Id chosenDiagram(const Snapshot& snapshot)
{
    QSet<Id> filled;
    for (const Record& placement : snapshot.records(Kind::Placement))
        filled.insert(placement.reference(field::placement::Diagram));
    QList<const Record*> diagrams;
    for (const Record& diagram : snapshot.records(Kind::Diagram)) {
        if (filled.contains(diagram.id()))
            diagrams.append(&diagram);
    }
    std::stable_sort(diagrams.begin(), diagrams.end(), [](const Record* a, const Record* b) {
        const auto key = [](const Record* d) {
            return std::pair(!d->text(field::diagram::Alias).contains(QLatin1String("board")),
                             d->number(field::diagram::Position));
        };
        return key(a) < key(b);
    });
    return diagrams.isEmpty() ? Id{} : diagrams.first()->id();
}

} // namespace

namespace {

QString sentenceOf(const Error& error)
{
    return error.toString() + (error.toString().endsWith(u'.') ? QString() : QStringLiteral("."));
}

/// In pixels of the canvas.
DrawnDiagram drawn(const Facts& facts, bool showsLabels)
{
    DrawnDiagram result;
    Snapshot snapshot = facts.analysis->snapshot;
    TextMeasurer text;
    const TypeLooks looks = typeLooks(facts.analysis->catalogue);
    Id diagram = chosenDiagram(snapshot);
    if (diagram.isNull()) {
        const DiagramContents plain(facts.analysis->snapshot, looks);
        ArrangeOptions options;
        options.measures = plain.measures(text);
        options.graphviz = facts.input->graphviz;
        auto arranged = arrangeMissing(snapshot, options, facts.cancellation);
        if (!arranged) {
            result.problem = sentenceOf(arranged.error());
            return result;
        }
        snapshot = *arranged;
        diagram = chosenDiagram(snapshot);
        result.isGenerated = true;
    }
    const DiagramContents contents(snapshot, looks, facts.analysis);
    const SceneMeasures measures = contents.measures(text);
    DiagramScene scene = readScene(snapshot, diagram, measures);
    routeScene(scene, snapshot, measures);
    IconSet icons([&facts](const QString& name) {
        return (*facts.resources)(QStringLiteral("../icons/") + name + QStringLiteral(".svg")).value_or(QByteArray());
    });
    PictureOptions options;
    options.detail = showsLabels ? Detail::Full : Detail::Compact;
    options.showsLabels = showsLabels;
    options.theme = &Theme::print();
    options.margin = 1;
    options.hasBackground = false;
    if (const AttackPath* path = showsLabels ? nullptr : worstPath(facts)) { // the board's picture
        options.path = highlightOf(*path, snapshot);
        options.dimsRest = false;
        options.inkPath = true;
    }
    DisplayList list = diagramPicture(scene, snapshot, diagram, contents, icons, text, options);
    if (list.bounds.width <= 0 || list.bounds.height <= 0) {
        result.problem = facts.words->text(QT_TRANSLATE_NOOP("Report", "The diagram of the model has nothing on it."));
        return result;
    }
    QStringList parts;
    for (const Record& element : snapshot.records(Kind::Element))
        parts.append(facts.nameOf(element.id()));
    const QString alt = facts.words->text(QT_TRANSLATE_NOOP("Report", "Diagram of the system with the parts %1."))
                            .arg(facts.words->list(parts));
    result.picture = {std::make_shared<const DisplayList>(std::move(list)), alt, false};
    return result;
}

} // namespace

DrawnDiagram systemDiagram(const Facts& facts, double width, double height, bool showsLabels)
{
    auto found = facts.diagrams->find(showsLabels);
    if (found == facts.diagrams->end())
        found = facts.diagrams->insert(showsLabels, drawn(facts, showsLabels));
    DrawnDiagram diagram = *found;
    if (!diagram.picture.list)
        return diagram;
    constexpr double pixel = 0.75; // points
    const Rect& bounds = diagram.picture.list->bounds;
    const double factor = std::min({pixel, width / bounds.width, height / bounds.height});
    diagram.picture.list = std::make_shared<const DisplayList>(scaled(*diagram.picture.list, factor));
    return diagram;
}

} // namespace provisor::report
