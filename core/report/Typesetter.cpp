#include "core/report/Typesetter.h"

#include "core/draw/DrawableText.h"
#include "core/draw/Theme.h"
#include "core/report/Marks.h"

namespace provisor::report {

namespace {

constexpr const char* textFamily = "Inter, Noto Sans, DejaVu Sans, sans-serif";
constexpr const char* displayFamily = "Inter Display, Inter, Noto Sans, DejaVu Sans, sans-serif";

// In the order of Style.
constexpr StyleMetrics styles[] = {
    {textFamily, 400, 8.25, 12, 0, true, Ink::Grey},          // Kicker
    {displayFamily, 600, 18, 22, -0.012, false, Ink::Normal}, // Headline
    {displayFamily, 600, 22, 26, -0.01, true, Ink::Normal},   // BigNumber
    {textFamily, 400, 10.5, 12, 0, true, Ink::Normal},        // Value
    {textFamily, 500, 8, 11, 0, true, Ink::Normal},           // PanelHead
    {displayFamily, 600, 12, 15, 0, false, Ink::Normal},      // EntryTitle
    {displayFamily, 600, 15, 19, -0.01, false, Ink::Normal},  // SectionTitle
    {displayFamily, 600, 11, 14, 0, false, Ink::Normal},      // Heading
    {displayFamily, 600, 9.5, 13, 0, false, Ink::Normal},     // SubHeading
    {textFamily, 400, 9, 13, 0, true, Ink::Normal},           // Body
    {textFamily, 400, 8.25, 11.25, 0, true, Ink::Normal},     // Entry
    {textFamily, 500, 7.5, 10.5, 0, false, Ink::Grey},        // Label
    {textFamily, 400, 8, 11, 0, true, Ink::Normal},           // Table
    {textFamily, 600, 7.5, 10, 0, true, Ink::Normal},         // TableHead
    {textFamily, 400, 7.75, 10.5, 0, true, Ink::Normal},      // Wide
    {textFamily, 400, 7.5, 10, 0, true, Ink::Normal},         // Dense
    {textFamily, 400, 7.5, 10.5, 0, true, Ink::Grey},         // Caption
    {textFamily, 400, 7, 10, 0, true, Ink::Grey},             // Foot
    {textFamily, 400, 7.5, 10.5, 0, true, Ink::Grey},         // Note
    {textFamily, 400, 9, 13.5, 0, true, Ink::Normal},         // Contents
    {textFamily, 600, 9.25, 13.5, 0, true, Ink::Normal},      // ContentsStrong
};

PangoWeight weightOf(int weight)
{
    return weight >= 600 ? PANGO_WEIGHT_SEMIBOLD : weight >= 500 ? PANGO_WEIGHT_MEDIUM : PANGO_WEIGHT_NORMAL;
}

bool hasRightToLeft(const QString& text)
{
    for (const QChar c : text) {
        if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirRLE ||
            c.direction() == QChar::DirRLO || c.direction() == QChar::DirLRO || c.direction() == QChar::DirLRE)
            return true;
    }
    return false;
}

/// Text of people: line ends as spaces, control characters visible, direction kept to itself.
QString isolated(const QString& text)
{
    const QString result = drawableText(text);
    return hasRightToLeft(text) ? QChar(0x2068) + result + QChar(0x2069) : result;
}

Runs resolved(const Runs& runs, const PageNumbers& pages, bool keepsWords)
{
    Runs result;
    for (Run run : runs) {
        if (!run.page.isEmpty()) {
            const int number = pages.value(run.page, 0);
            run.text.replace(QLatin1String("{page}"), number > 0 ? QString::number(number) : QStringLiteral("00"));
        }
        if (run.isData)
            run.text = isolated(run.text);
        if (keepsWords)
            run.text.replace(u'-', QChar(0x2011)); // no break within a compound
        result.append(run);
    }
    return result;
}

QString cacheKey(const Paragraph& paragraph, const Runs& runs, double width)
{
    QString key =
        QString::number(static_cast<int>(paragraph.style)) + u'/' + QString::number(static_cast<int>(paragraph.align)) +
        (paragraph.isBalanced ? QStringLiteral("b/") : QStringLiteral("/")) + QString::number(qRound(width * 100));
    for (const Run& run : runs) {
        key += QChar(1) + run.text + QChar(2) +
               QString::number(static_cast<int>(run.ink) * 2 + (run.isStrong ? 1 : 0)) + run.link;
        if (run.mark) {
            const Mark& m = *run.mark;
            key += QChar(3) + QString::number(static_cast<int>(m.type)) + u'.' +
                   QString::number(static_cast<int>(m.level)) + QString::number(static_cast<int>(m.claim)) +
                   (m.isDuty ? u'd' : u's') + (m.isHollow ? u'h' : u'f') + QString::number(m.number) +
                   (m.isDashed ? u'-' : u' ') + hexName(m.fill) + hexName(m.line);
        }
    }
    return key;
}

void addRange(PangoAttrList* list, PangoAttribute* attribute, int from, int to)
{
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(list, attribute);
}

} // namespace

const StyleMetrics& metricsOf(Style style)
{
    return styles[static_cast<size_t>(style)];
}

Colour inkColour(Ink ink)
{
    const Theme& theme = Theme::print();
    switch (ink) {
    case Ink::Normal:
    case Ink::Full:
        return theme.text;
    case Ink::Grey:
        return theme.text2;
    case Ink::Accent:
        return theme.accent;
    case Ink::Late:
        return theme.of(Level::High).text;
    case Ink::Ask:
        return theme.ask;
    }
    return theme.text;
}

Typesetter::Typesetter() : m_fonts(pango_cairo_font_map_new())
{
    m_context.reset(pango_font_map_create_context(m_fonts.get()));
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
    static_assert(std::size(styles) == std::tuple_size_v<decltype(m_descriptions)>);
    for (size_t i = 0; i < std::size(styles); ++i) {
        PangoFontDescription* description = pango_font_description_new();
        pango_font_description_set_family_static(description, styles[i].family);
        pango_font_description_set_weight(description, weightOf(styles[i].weight));
        pango_font_description_set_absolute_size(description, styles[i].size * PANGO_SCALE);
        m_descriptions[i] = description;
    }
}

Typesetter::~Typesetter()
{
    m_cache.clear(); // layouts before the fonts they use
    for (PangoFontDescription* description : m_descriptions)
        pango_font_description_free(description);
}

std::shared_ptr<const TextBox> Typesetter::set(const Paragraph& paragraph, double width, const PageNumbers& pages)
{
    const Runs runs = resolved(paragraph.runs, pages, paragraph.isBalanced);
    const double available = std::max(8.0, width - paragraph.indent);
    const QString key = cacheKey(paragraph, runs, available);
    if (const auto found = m_cache.constFind(key); found != m_cache.constEnd())
        return *found;
    std::shared_ptr<TextBox> box = build(paragraph, runs, available);
    if (paragraph.isBalanced && box->lines > 1) {
        double narrow = available / box->lines;
        double wide = available;
        while (wide - narrow > 2) {
            const double middle = (narrow + wide) / 2;
            auto attempt = build(paragraph, runs, middle);
            if (attempt->lines > box->lines) {
                narrow = middle;
            } else {
                wide = middle;
                box = std::move(attempt);
            }
        }
    }
    m_cache.insert(key, box);
    return box;
}

double Typesetter::width(const QString& text, Style style, bool isStrong)
{
    return set(paragraph({isStrong ? strong(text) : plain(text)}, style), 1e4, {})->width;
}

QString Typesetter::cut(const QString& text, Style style, double room, bool isStrong)
{
    if (width(text, style, isStrong) <= room)
        return text;
    qsizetype fits = 0;
    for (qsizetype tooLong = text.size(); tooLong - fits > 1;) {
        const qsizetype middle = (fits + tooLong) / 2;
        (width(text.left(middle) + u'\u2026', style, isStrong) <= room ? fits : tooLong) = middle;
    }
    if (fits > 0 && text.at(fits - 1).isHighSurrogate())
        --fits;
    return text.left(fits).trimmed() + u'\u2026';
}

std::shared_ptr<TextBox> Typesetter::build(const Paragraph& paragraph, const Runs& runs, double width)
{
    const StyleMetrics& metrics = metricsOf(paragraph.style);
    auto box = std::make_shared<TextBox>();
    box->runs = runs;
    box->style = paragraph.style;
    box->fontSize = metrics.size;
    box->lineHeight = metrics.leading;
    box->layout = std::shared_ptr<PangoLayout>(pango_layout_new(m_context.get()), ObjectRelease{});
    PangoLayout* layout = box->layout.get();

    QByteArray text;
    std::vector<int> starts;
    PangoAttrList* attributes = pango_attr_list_new();
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const Run& run = runs.at(i);
        const int from = static_cast<int>(text.size());
        starts.push_back(from);
        text += run.mark ? QByteArrayLiteral("\xEF\xBF\xBC") : drawableText(run.text, true).toUtf8();
        const int to = static_cast<int>(text.size());
        if (run.mark) {
            PangoRectangle shape{0, -PANGO_SCALE, qRound(markWidth(*run.mark, metrics.size) * PANGO_SCALE),
                                 PANGO_SCALE};
            addRange(attributes, pango_attr_shape_new(&shape, &shape), from, to);
        }
        if (run.isStrong)
            addRange(attributes, pango_attr_weight_new(PANGO_WEIGHT_SEMIBOLD), from, to);
        // A colour of its own per run makes Pango end its glyph runs where ours end.
        addRange(attributes, pango_attr_foreground_new(static_cast<guint16>(i), 0, 0), from, to);
    }
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(FALSE));
    if (metrics.isTabular)
        pango_attr_list_insert(attributes, pango_attr_font_features_new("tnum=1"));
    if (metrics.tracking != 0)
        pango_attr_list_insert(attributes,
                               pango_attr_letter_spacing_new(qRound(metrics.tracking * metrics.size * PANGO_SCALE)));
    pango_layout_set_font_description(layout, m_descriptions[static_cast<size_t>(paragraph.style)]);
    pango_layout_set_text(layout, text.constData(), static_cast<int>(text.size()));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
    pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_auto_dir(layout, FALSE);

    const auto sourceOf = [&starts](int offset) {
        const auto after = std::upper_bound(starts.begin(), starts.end(), offset);
        return static_cast<int>(after - starts.begin()) - 1;
    };
    box->lines = pango_layout_get_line_count(layout);
    for (int number = 0; number < box->lines; ++number) {
        PangoLayoutLine* line = pango_layout_get_line_readonly(layout, number);
        PangoRectangle extents;
        pango_layout_line_get_extents(line, nullptr, &extents);
        const double lineWidth = static_cast<double>(extents.width) / PANGO_SCALE;
        double x = paragraph.align == Align::Left    ? 0
                   : paragraph.align == Align::Right ? width - lineWidth
                                                     : (width - lineWidth) / 2;
        x += paragraph.indent;
        const double baseline = number * metrics.leading + metrics.leading / 2 + metrics.size * 0.364;
        for (const GSList* item = line->runs; item; item = item->next) {
            auto* run = static_cast<PangoLayoutRun*>(item->data);
            PangoRectangle logical;
            pango_glyph_string_extents(run->glyphs, run->item->analysis.font, nullptr, &logical);
            const int source = std::max(0, sourceOf(run->item->offset));
            double advance = static_cast<double>(logical.width) / PANGO_SCALE;
            const bool isMark = runs.at(source).mark.has_value();
            if (isMark)
                advance = markWidth(*runs.at(source).mark, metrics.size);
            box->pieces.push_back({isMark ? nullptr : run, source, x, advance, baseline});
            x += advance;
        }
        box->width = std::max(box->width, lineWidth + paragraph.indent);
    }
    box->height = box->lines * metrics.leading;
    return box;
}

} // namespace provisor::report
