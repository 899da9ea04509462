#pragma once

#include "core/draw/Card.h"
#include "core/layout/Labels.h"

namespace provisor {

/// What a flow says.
struct FlowContent
{
    enum class Channel : quint8 { Unanswered, Plaintext, Tls, MutualTls };
    enum class Trusted : quint8 { Plain, Mixed, Untrusted }; ///< trust in the content; an unanswered one looks plain
    QString id;                                              ///< alias
    QString name;
    Channel channel = Channel::Unanswered;
    Trusted content = Trusted::Plain;
    bool isTwoWay = false;
    std::optional<Level> onPath; ///< level of the worst attack path over it
    int questions = 0;
    QStringList dataClasses;  ///< labels, most sensitive first, with those of its data assets
    QStringList dataAssets;   ///< names
    bool isSensitive = false; ///< more than public and internal data
    QString title;            ///< accessible name
};

/// How much attention a flow gets. A path is in the accent on screen and in ink on paper.
enum class FlowState : quint8 { Normal, OfSelection, Selected, OnPath, OnInkPath, Dimmed };

/// The label of a flow: lines of text behind an optional sign (open lock, question).
struct FlowLabel
{
    QStringList lines;
    double sign = 0; ///< width of the sign with its gap in the first line, 0 for none
    Size size;
};
/// The ways to write the label, the preferred one first: lines of at most 18, then 11 characters, three lines at most.
/// Empty for a flow without name and sign.
std::vector<FlowLabel> flowLabels(const FlowContent& content, TextMeasurer& text);

/// How a flow is painted.
struct FlowStyle
{
    FlowState state = FlowState::Normal;
    Colour ground;           ///< under the label
    std::vector<Point> hops; ///< crossings at which this flow goes over the other
    bool showsLabel = true;  ///< else no label and no dot
    bool isPlain = false;    ///< line and head only, for small scales
    Overlay overlay = Overlay::Threats;
    double signScale = 1; ///< of the signs of an overlay; larger where the picture is shown smaller
};

/// The colour in which an overlay marks a flow; nothing where it has nothing to say of it.
std::optional<Colour> flowAccentColour(const FlowContent& content, Overlay overlay, const Theme& theme);

/// Appends the line, its heads and barbs, and the label.
void appendFlow(DisplayList& list, const Polyline& route, const FlowContent& content,
                const std::optional<LabelPlace>& label, const FlowStyle& style, const Pens& pens);

/// Where the later of two flows crosses an earlier one, by flow: the places for its hops.
std::vector<std::vector<Point>> hopsOf(const std::vector<Polyline>& routes);

} // namespace provisor
