#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/draw/Icons.h"
#include "core/draw/Signs.h"
#include "core/draw/TextMeasure.h"

#include <optional>

namespace provisor {

enum class Notation : quint8 { Cards, Dfd };
/// What the cards and flows tell besides what they are. Questions: what is not answered, and the risk that hangs on it.
/// Data: the classes of data that are stored and carried. Taint: where hostile content can flow. Channels: flows that
/// are not encrypted, or not said to be. Paths: what is on any of the worst attack paths, and at the ends of them how
/// bad the worst one is.
enum class Overlay : quint8 { None, Threats, Questions, Risk, Data, Taint, Channels, Paths };
/// Ids of the overlays for command line and settings, in their order.
const QStringList& overlayIds();
/// How much a card shows; the canvas chooses by zoom (from 75 %, 35 %, 15 % and below).
enum class Detail : quint8 { Full, Compact, Icon, Block };

/// What a card says.
struct CardContent
{
    struct Count
    {
        Level level = Level::Low;
        int count = 0;
        bool isConfirmed = false; ///< at least one is
    };
    struct Fact
    {
        QString label, value;
        bool isKnown = true;
    };
    QString id; ///< alias
    QString name;
    QString typeName; ///< short
    QString icon;
    DfdKind kind = DfdKind::Process;
    bool isOutOfScope = false;
    std::vector<Count> counts; ///< worst level first, only those that occur
    int questions = 0;
    double riskInQuestion = 0; ///< residual risk that hangs on the open questions
    QStringList dataClasses;   ///< labels, most sensitive first, with those of its data assets
    QStringList dataAssets;    ///< names
    bool isSensitive = false;  ///< more than public and internal data
    std::vector<Fact> facts;   ///< most decisive first
    double worstRisk = 0;      ///< residual value of the worst threat; 0 without threats
    bool isTainted = false;
    std::optional<Level> onPath;  ///< level of the worst attack path through it
    std::optional<Risk> pathGoal; ///< residual risk of the worst attack path that ends here
    QString title;                ///< accessible name

    bool hasFooter() const { return !counts.empty() || questions > 0; }
    int threatCount() const;
};

/// Where the parts of a card stand; hit testing, layout and painting all use it. Relative to the upper left corner.
struct CardGeometry
{
    Size size;
    QStringList nameLines;
    QString typeLine; ///< empty when it repeats the name
    double textLeft = 0;
    double textHeight = 0; ///< height of the part with name and type
    double footerTop = 0;  ///< height of the card when there is no footer
    int factRows = 0;
};

/// The geometry of a card at 100 %. A size given by hand is kept as far as it is not too small; zero sides mean: as
/// needed.
CardGeometry cardGeometry(const CardContent& content, TextMeasurer& text, Size byHand = {},
                          Notation notation = Notation::Cards);

/// How a card is painted.
struct CardStyle
{
    Notation notation = Notation::Cards;
    Overlay overlay = Overlay::Threats;
    Detail detail = Detail::Full;
    bool isHovered = false;    ///< darker edge
    bool isEmphasised = false; ///< strong edge: on a path
};

/// What painting needs; all of it outlives the call.
struct Pens
{
    const Theme& theme;
    IconSet& icons;
    TextMeasurer& text;
};

/// Appends one card with its upper left corner at `at`, without a group.
void appendCard(DisplayList& list, Point at, const CardContent& content, const CardGeometry& geometry,
                const CardStyle& style, const Pens& pens);

} // namespace provisor
