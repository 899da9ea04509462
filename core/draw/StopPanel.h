#pragma once

#include "core/draw/DiagramPicture.h"
#include "core/layout/Tour.h"

namespace provisor {

/// What a presentation says about one element or flow, or about the whole diagram.
struct StopContent
{
    struct Finding
    {
        Level level = Level::Low;
        bool isConfirmed = true;
        QString title;
    };
    QString title;
    QString icon;        ///< empty: none
    QString line;        ///< what it is: type and place, or the ends of a flow
    QStringList facts{}; ///< of a flow: how it is protected, what it carries
    std::vector<CardContent::Count> counts{};
    std::vector<Finding> findings{}; ///< the worst first
    QString why{};                   ///< of the worst
    QStringList questions{};         ///< in plain words, most at stake first

    int threatCount() const;
    /// All of it as one text, for assistive technology.
    QString text() const;
};

/// What there is to say about a stop, with the analysis where there is one.
StopContent stopContent(const TourStop& stop, const Snapshot& snapshot, const DiagramContents& contents,
                        const Analysis* analysis);
/// And about the diagram as a whole; `elements` are those on it.
StopContent overviewContent(const QString& title, const DiagramScene& scene, const Snapshot& snapshot,
                            const Analysis* analysis);

/// The panel beside the diagram, to be read from the back of a room: `unit` is how much larger than on a screen of 1440
/// x 900. What does not fit is counted.
DisplayList stopPanel(const StopContent& content, Size size, double unit, const Pens& pens);

} // namespace provisor
