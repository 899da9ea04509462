#include "Overlaps.h"

#include <algorithm>

namespace provisor::test {

namespace {

struct Piece
{
    Rect body;
    size_t flow = 0;
    bool isLevel() const { return body.height == 0; }
};

std::vector<Piece> piecesOf(const DiagramScene& scene)
{
    std::vector<Piece> pieces;
    for (size_t f = 0; f < scene.flows.size(); ++f) {
        const Polyline& route = scene.flows[f].route;
        for (size_t i = 0; i + 1 < route.size(); ++i)
            pieces.push_back({{std::fmin(route[i].x, route[i + 1].x), std::fmin(route[i].y, route[i + 1].y),
                               std::fabs(route[i].x - route[i + 1].x), std::fabs(route[i].y - route[i + 1].y)},
                              f});
    }
    return pieces;
}

bool isWhole(const DiagramScene& scene, const DiagramScene::Flow& flow)
{
    for (size_t i = 0; i + 1 < flow.route.size(); ++i) {
        if (flow.route[i].x != flow.route[i + 1].x && flow.route[i].y != flow.route[i + 1].y)
            return false;
    }
    return isAttached(flow.route, scene.cards[static_cast<size_t>(flow.from)].rect,
                      scene.cards[static_cast<size_t>(flow.to)].rect);
}

/// Whether two pieces run on one another; nearer than this they look like one line.
bool isShared(const Piece& a, const Piece& b)
{
    constexpr double nearest = 3, shortest = 4;
    if (a.flow == b.flow || a.isLevel() != b.isLevel())
        return false;
    const double apart = a.isLevel() ? std::fabs(a.body.y - b.body.y) : std::fabs(a.body.x - b.body.x);
    const double common = a.isLevel() ? std::fmin(a.body.right(), b.body.right()) - std::fmax(a.body.x, b.body.x)
                                      : std::fmin(a.body.bottom(), b.body.bottom()) - std::fmax(a.body.y, b.body.y);
    return apart < nearest && common > shortest;
}

void countCards(const DiagramScene& scene, const Snapshot& snapshot, Overlaps& result)
{
    for (size_t i = 0; i < scene.cards.size(); ++i) {
        for (size_t k = i + 1; k < scene.cards.size(); ++k)
            result.cardsOnCards += scene.cards[i].rect.intersects(scene.cards[k].rect);
        QList<Id> round;
        for (Id b = snapshot.find(Kind::Element, scene.cards[i].element)->reference(field::element::Boundary);
             !b.isNull(); b = snapshot.find(Kind::Boundary, b)->reference(field::boundary::Parent))
            round << b;
        for (const auto& frame : scene.frames)
            result.cardsInForeignFrames += round.contains(frame.boundary) ? !frame.rect.contains(scene.cards[i].rect)
                                                                          : frame.rect.intersects(scene.cards[i].rect);
    }
}

void countLines(const DiagramScene& scene, const std::vector<Piece>& pieces, Overlaps& result)
{
    std::vector<char> isThrough(scene.flows.size(), 0);
    for (const Piece& piece : pieces) {
        for (const auto& card : scene.cards)
            isThrough[piece.flow] |= piece.body.grown(0.01).intersects(card.rect.grown(-1.5));
    }
    result.linesThroughCards = static_cast<int>(std::count(isThrough.begin(), isThrough.end(), 1));
    std::vector<std::pair<size_t, size_t>> pairs;
    for (size_t i = 0; i < pieces.size(); ++i) {
        for (size_t k = i + 1; k < pieces.size(); ++k) {
            if (isShared(pieces[i], pieces[k]))
                pairs.emplace_back(pieces[i].flow, pieces[k].flow);
        }
    }
    std::sort(pairs.begin(), pairs.end());
    result.linesOnLines = static_cast<int>(std::unique(pairs.begin(), pairs.end()) - pairs.begin());
    for (const auto& flow : scene.flows)
        result.skewedLines += !isWhole(scene, flow);
}

void countLabels(const DiagramScene& scene, const std::vector<Piece>& pieces, Overlaps& result)
{
    for (size_t f = 0; f < scene.flows.size(); ++f) {
        const auto& flow = scene.flows[f];
        result.missingLabels += flow.hasLabel && !flow.label;
        if (!flow.label)
            continue;
        const Rect& box = flow.label->box;
        for (const auto& card : scene.cards)
            result.labelsOnCards += box.intersects(card.rect);
        for (const auto& frame : scene.frames)
            result.labelsOnTitles += box.intersects(frame.title);
        for (size_t other = 0; other < scene.flows.size(); ++other) {
            result.labelsOnLabels +=
                other > f && scene.flows[other].label && box.intersects(scene.flows[other].label->box);
            const Polyline& route = scene.flows[other].route;
            for (size_t i = 1; i + 1 < route.size(); ++i)
                result.labelsOnBends += box.contains(route[i]);
        }
        result.labelsOnLines += std::any_of(pieces.begin(), pieces.end(), [&](const Piece& piece) {
            return piece.flow != f && piece.body.grown(0.01).intersects(box);
        });
    }
}

} // namespace

int Overlaps::sum() const
{
    return cardsOnCards + cardsInForeignFrames + linesThroughCards + linesOnLines + skewedLines + labelsOnCards +
           labelsOnLabels + labelsOnBends + labelsOnLines + labelsOnTitles;
}

QString Overlaps::toString() const
{
    return QStringLiteral(
               "cards on cards %1, in foreign boundaries %2; lines through cards %3, on lines %4, skewed %5; "
               "labels on cards %6, labels %7, bends %8, lines %9, titles %10, left out %11")
        .arg(cardsOnCards)
        .arg(cardsInForeignFrames)
        .arg(linesThroughCards)
        .arg(linesOnLines)
        .arg(skewedLines)
        .arg(labelsOnCards)
        .arg(labelsOnLabels)
        .arg(labelsOnBends)
        .arg(labelsOnLines)
        .arg(labelsOnTitles)
        .arg(missingLabels);
}

Overlaps overlapsOf(const DiagramScene& scene, const Snapshot& snapshot)
{
    Overlaps result;
    const std::vector<Piece> pieces = piecesOf(scene);
    countCards(scene, snapshot, result);
    countLines(scene, pieces, result);
    countLabels(scene, pieces, result);
    return result;
}

} // namespace provisor::test
