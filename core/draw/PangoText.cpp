#include "core/draw/PangoText.h"

#include "core/draw/DrawableText.h"

namespace provisor {

namespace {

struct OptionsRelease
{
    void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
};
struct DescriptionRelease
{
    void operator()(PangoFontDescription* description) const { pango_font_description_free(description); }
};

PangoWeight pangoWeight(int weight)
{
    return weight >= 600 ? PANGO_WEIGHT_SEMIBOLD : weight >= 500 ? PANGO_WEIGHT_MEDIUM : PANGO_WEIGHT_NORMAL;
}

} // namespace

PangoText::PangoText() : m_fonts(pango_cairo_font_map_new())
{
    // One pixel is one point here: sizes are set as absolute ones, and outputs scale by themselves.
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_fonts.get()), 96);
    m_context.reset(pango_font_map_create_context(m_fonts.get()));
    const std::unique_ptr<cairo_font_options_t, OptionsRelease> options(cairo_font_options_create());
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(m_context.get(), options.get());
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
    m_layout.reset(pango_layout_new(m_context.get()));
    pango_layout_set_single_paragraph_mode(m_layout.get(), TRUE);
}

PangoLayout* PangoText::layout(const QString& text, const TextStyle& style)
{
    if (!(style == m_style)) {
        m_style = style;
        const std::unique_ptr<PangoFontDescription, DescriptionRelease> description(pango_font_description_new());
        pango_font_description_set_family_static(description.get(), "Inter, Noto Sans, DejaVu Sans, sans-serif");
        pango_font_description_set_weight(description.get(), pangoWeight(style.weight));
        pango_font_description_set_absolute_size(description.get(), style.size * PANGO_SCALE);
        pango_layout_set_font_description(m_layout.get(), description.get());
        PangoAttrList* attributes = pango_attr_list_new();
        if (style.tabularDigits)
            pango_attr_list_insert(attributes, pango_attr_font_features_new("tnum=1"));
        pango_layout_set_attributes(m_layout.get(), attributes);
        pango_attr_list_unref(attributes);
    }
    const QByteArray utf8 = drawableText(text).toUtf8();
    pango_layout_set_text(m_layout.get(), utf8.constData(), static_cast<int>(utf8.size()));
    return m_layout.get();
}

double PangoText::width(const QString& text, const TextStyle& style)
{
    PangoRectangle logical;
    pango_layout_get_extents(layout(text, style), nullptr, &logical);
    return static_cast<double>(logical.width) / PANGO_SCALE;
}

} // namespace provisor
