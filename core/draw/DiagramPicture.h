#pragma once

#include "core/analysis/Analysis.h"
#include "core/draw/Flow.h"
#include "core/draw/Frame.h"
#include "core/draw/PathPicture.h"
#include "core/layout/DiagramScene.h"

#include <QSet>

#include <optional>

namespace provisor {

/// How a component type looks.
struct TypeLook
{
    QString name; ///< short
    QString icon;
    DfdKind kind = DfdKind::Process;
};
using TypeLooks = std::function<TypeLook(const QString& typeId)>;
/// The looks of the catalogue's types; an unknown type is shown as a process with its id.
TypeLooks typeLooks(const CataloguePointer& catalogue);

struct PictureOptions
{
    Notation notation = Notation::Cards;
    Overlay overlay = Overlay::Threats;
    Detail detail = Detail::Full;
    bool showsLabels = true;      ///< names of flows
    const Theme* theme = nullptr; ///< none: light
    PathHighlight path{};         ///< of an attack path or a threat; the rest is dimmed unless `dimsRest` is off
    bool dimsRest = true;
    bool inkPath = false; ///< the path in ink, for paper
    double margin = 24;   ///< round the drawing
    bool hasBackground = true;
    std::optional<QSet<Id>> notes{}; ///< only these of the diagram's notes, for a part of it; unset: all
};

/// Whether a threat counts on the diagram: raised, and not decided to be of no concern.
bool isOfConcern(const Threat& threat);

/// Turns records into what cards, boundaries and flows show, with the results of an analysis where there is one. Keeps
/// what it made; make a new one for a new snapshot or analysis. The snapshot and the analysis must outlive it.
class DiagramContents
{
public:
    /// `former` was made with another snapshot; when it had the same analysis, what was collected from that is shared.
    DiagramContents(const Snapshot& snapshot, TypeLooks looks, const Analysis* analysis = nullptr,
                    const DiagramContents* former = nullptr);

    CardContent card(const Record& element) const;
    FrameContent frame(const Record& boundary) const;
    FlowContent flow(const Record& flow) const;
    /// Whether what was made of a flow with an earlier analysis says the same as it would now, its record being equal.
    bool isUpToDate(const FlowContent& content, Id flow) const;

    /// The measures for layout and routing in this notation. Refers to this object and to the measurer.
    SceneMeasures measures(TextMeasurer& text, Notation notation = Notation::Cards) const;

private:
    struct Findings
    {
        std::array<int, 4> counts{}; ///< by level
        std::array<bool, 4> isConfirmed{};
        double worst = 0;
        int questions = 0;
        double riskInQuestion = 0;
        QMap<QString, std::pair<double, bool>>
            facts; ///< property id to risk that hangs on it, and whether it is answered
        std::optional<Level> onPath{};
        std::optional<Risk> pathGoal{};
    };
    void collect(const Analysis& analysis);
    void collectPaths(const AttackPaths& paths);
    void collectData();
    /// Classes and names of the data of an element or flow: what is answered there and what its data assets say.
    template <class Content>
    void addData(Content& content, Id id, const PropertyMap& answers) const;
    void addFacts(CardContent& content, const Record& element, const Findings& findings) const;

    const Snapshot& m_snapshot;
    TypeLooks m_looks;
    const Analysis* m_analysis = nullptr;
    QHash<Id, Findings> m_findings;
    QHash<Id, QList<const Record*>> m_dataAssets; ///< by element or flow
};

/// A diagram as display list: boundaries, flows, cards and notes, each in a group with the alias and an accessible
/// name. The scene says what stands where (readScene and routeScene).
DisplayList diagramPicture(const DiagramScene& scene, const Snapshot& snapshot, Id diagram,
                           const DiagramContents& contents, IconSet& icons, TextMeasurer& text,
                           const PictureOptions& options = {});

/// Reads, routes and draws a diagram of a snapshot in one go; for pictures in files and reports. A diagram without
/// placements gives an empty picture: see arrangeMissing().
DisplayList drawDiagram(const Snapshot& snapshot, Id diagram, const DiagramContents& contents, IconSet& icons,
                        TextMeasurer& text, const PictureOptions& options = {}, const Cancellation& cancellation = {});

/// The colours under places of a diagram: the canvas with the fillings of the boundaries round each.
class Grounds
{
public:
    Grounds() = default;
    Grounds(const DiagramScene& scene, const Snapshot& snapshot, const Theme& theme, Notation notation);
    Colour at(Point place) const;
    friend bool operator==(const Grounds&, const Grounds&) = default;

private:
    struct Area
    {
        Rect rect;
        Trust trust;
        friend bool operator==(const Area&, const Area&) = default;
    };
    const Theme* m_theme = nullptr;
    std::vector<Area> m_areas; ///< outer ones first
};

/// The colour under one place of the diagram.
Colour groundAt(Point place, const DiagramScene& scene, const Snapshot& snapshot, const Theme& theme,
                Notation notation);

} // namespace provisor
