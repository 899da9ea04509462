#pragma once

#include "core/draw/CairoPainter.h"
#include "core/report/Content.h"

#include <pango/pangocairo.h>

#include <QHash>

namespace provisor::report {

/// A paragraph broken into lines. Lines stand at a fixed distance, the capitals in the middle of each.
struct TextBox
{
    struct Piece
    {
        PangoLayoutRun* run = nullptr; ///< glyphs, owned by `layout`; null for a mark
        int source = 0;                ///< index of the run of the paragraph
        double x = 0;                  ///< from the left edge of the box
        double width = 0;
        double baseline = 0; ///< from the top edge of the box
    };
    std::shared_ptr<PangoLayout> layout;
    Runs runs; ///< as set: page numbers filled in
    Style style = Style::Body;
    std::vector<Piece> pieces;
    double width = 0; ///< of the widest line
    double height = 0;
    double lineHeight = 0;
    double fontSize = 0;
    int lines = 0;
};

struct StyleMetrics
{
    const char* family;
    int weight;
    double size;
    double leading;
    double tracking; ///< share of the size
    bool isTabular;
    Ink ink;
};
const StyleMetrics& metricsOf(Style style);
Colour inkColour(Ink ink);

/// Page numbers of anchors, from the pass before.
using PageNumbers = QHash<QString, int>;

/// Breaks paragraphs into lines in Inter and keeps what it has set, because reports repeat the same words in many
/// cells. One object is used by one thread.
class Typesetter
{
public:
    Typesetter();
    std::shared_ptr<const TextBox> set(const Paragraph& paragraph, double width, const PageNumbers& pages);
    /// Width of one line.
    double width(const QString& text, Style style, bool isStrong = false);
    /// The text, or as much of its beginning as fits into one line of the width, and an ellipsis.
    QString cut(const QString& text, Style style, double width, bool isStrong = false);

private:
    std::shared_ptr<TextBox> build(const Paragraph& paragraph, const Runs& runs, double width);

    std::unique_ptr<PangoFontMap, ObjectRelease> m_fonts;
    std::unique_ptr<PangoContext, ObjectRelease> m_context;
    std::array<PangoFontDescription*, 21> m_descriptions{};
    QHash<QString, std::shared_ptr<const TextBox>> m_cache;

public:
    Typesetter(const Typesetter&) = delete;
    Typesetter& operator=(const Typesetter&) = delete;
    ~Typesetter();
};

} // namespace provisor::report
