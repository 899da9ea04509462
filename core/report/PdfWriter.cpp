#include "core/report/PdfWriter.h"

#include "core/draw/DrawableText.h"
#include "core/draw/Theme.h"
#include "core/report/Marks.h"

#include <QCoreApplication>

#include <cairo-pdf.h>

namespace provisor::report {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

struct SurfaceRelease
{
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct ContextRelease
{
    void operator()(cairo_t* context) const { cairo_destroy(context); }
};

cairo_status_t append(void* closure, const unsigned char* bytes, unsigned int length)
{
    static_cast<QByteArray*>(closure)->append(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

/// A number for a tag attribute, with a point whatever the locale.
QByteArray figure(double value)
{
    return QByteArray::number(value, 'f', 3);
}

/// Quotes for a tag attribute.
QByteArray quoted(const QString& text)
{
    QByteArray utf8 = text.toUtf8();
    utf8.replace('\\', "\\\\").replace('\'', "\\'");
    return '\'' + utf8 + '\'';
}

/// Paints one report on a PDF surface. Structures begin when their first content is painted, because Cairo takes an
/// element without children on the page for a leaf.
class PdfPainter
{
public:
    PdfPainter(const ReportDocument& document, const PagedReport& report, const PageSize& size,
               std::vector<TagDetail>& details)
        : m_document(document), m_report(report), m_size(size), m_details(details),
          m_surface(cairo_pdf_surface_create_for_stream(append, &m_bytes, size.width, size.height))
    {
        cairo_pdf_surface_restrict_to_version(m_surface.get(), CAIRO_PDF_VERSION_1_5);
        setMetadata();
        m_context.reset(cairo_create(m_surface.get()));
    }

    Result<QByteArray> run(const Cancellation& cancellation, const std::function<void(double)>& progress)
    {
        m_waiting.push_back({"Document"});
        for (size_t i = 0; i < m_report.pages.size(); ++i) {
            if (cancellation.isCancelled())
                return fail(Error::cancelled());
            paintPage(m_report.pages[i], i);
            if (progress)
                progress(static_cast<double>(i + 1) / static_cast<double>(m_report.pages.size()));
        }
        close("Document");
        m_context.reset();
        cairo_surface_finish(m_surface.get());
        if (const cairo_status_t status = cairo_surface_status(m_surface.get()); status != CAIRO_STATUS_SUCCESS)
            return fail(Error::internal(
                Messages::tr("The PDF could not be made: %1").arg(QString::fromUtf8(cairo_status_to_string(status)))));
        return m_bytes;
    }

private:
    void setMetadata()
    {
        const auto set = [this](cairo_pdf_metadata_t key, const QString& text) {
            if (!text.isEmpty())
                cairo_pdf_surface_set_metadata(m_surface.get(), key, drawableText(text).toUtf8().constData());
        };
        set(CAIRO_PDF_METADATA_TITLE, m_document.title + QStringLiteral(" – ") + m_document.reportName);
        set(CAIRO_PDF_METADATA_AUTHOR, m_document.author);
        set(CAIRO_PDF_METADATA_SUBJECT, m_document.subject);
        set(CAIRO_PDF_METADATA_CREATOR, QStringLiteral("Provisor"));
        const QString day = m_document.date.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z");
        set(CAIRO_PDF_METADATA_CREATE_DATE, day);
        set(CAIRO_PDF_METADATA_MOD_DATE, day);
    }

    void paintPage(const Page& page, size_t index)
    {
        cairo_pdf_surface_set_page_label(m_surface.get(),
                                         QByteArray::number(static_cast<qlonglong>(index + 1)).constData());
        paintFrame(page, index);
        for (const PlacedItem& placed : page.items) {
            if (placed.type == FlowItem::Type::Open) {
                m_waiting.push_back({placed.tag});
            } else if (placed.type == FlowItem::Type::Close) {
                close(placed.tag);
            } else if (placed.item) {
                addToOutline(*placed.item);
                paint(placed.item->box, m_size.margin, placed.y, true);
            } else {
                paint(placed.box, m_size.margin, placed.y, false);
            }
        }
        paintRules();
        cairo_surface_show_page(m_surface.get());
    }

    // Structure

    struct Waiting
    {
        const char* tag;
    };

    void open(const char* tag, const TagDetail& detail, const QByteArray& attributes = {})
    {
        for (const Waiting& waiting : m_waiting) {
            cairo_tag_begin(m_context.get(), waiting.tag, "");
            m_details.push_back({waiting.tag, {}, nullptr});
            ++m_depth;
        }
        m_waiting.clear();
        cairo_tag_begin(m_context.get(), tag, attributes.constData());
        m_details.push_back({tag, detail.alt, detail.scope});
        ++m_depth;
    }

    void close(const char* tag)
    {
        if (!m_waiting.empty()) {
            m_waiting.pop_back(); // nothing was in it
            return;
        }
        cairo_tag_end(m_context.get(), tag);
        --m_depth;
    }

    void addToOutline(const FlowItem& item)
    {
        if (!item.isInOutline)
            return;
        const QByteArray attributes = "dest=" + quoted(item.box.anchor);
        const size_t level = static_cast<size_t>(item.level);
        m_outline.resize(level, CAIRO_PDF_OUTLINE_ROOT); // the headings above this one
        const int parent = m_outline.back();
        const int id = cairo_pdf_surface_add_outline(
            m_surface.get(), parent, drawableText(item.title).toUtf8().constData(), attributes.constData(),
            level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t{});
        m_outline.push_back(id);
    }

    // Painting

    void setColour(Colour c) { cairo_set_source_rgb(m_context.get(), c.red / 255.0, c.green / 255.0, c.blue / 255.0); }

    void paint(const Box& box, double x, double y, bool isTagged)
    {
        if (!box.anchor.isEmpty() && isTagged && m_report.pageOf.contains(box.anchor) &&
            !m_placed.contains(box.anchor)) {
            m_placed.insert(box.anchor);
            const QByteArray attributes =
                "name=" + quoted(box.anchor) + " x=" + figure(m_size.margin) + " y=" + figure(std::max(0.0, y - 6));
            cairo_tag_begin(m_context.get(), CAIRO_TAG_DEST, attributes.constData());
            cairo_tag_end(m_context.get(), CAIRO_TAG_DEST);
        }
        for (const Box::Rule& rule : box.rules) {
            const bool isUpright = rule.height > 0;
            m_rules.push_back({{x + rule.x, y + rule.y - rule.thickness / 2, isUpright ? rule.thickness : rule.width,
                                isUpright ? rule.height : rule.thickness},
                               rule.colour});
        }
        const bool opens = isTagged && box.tag;
        if (opens)
            open(box.tag, {nullptr, box.picture.alt, box.scope});
        if (box.text)
            paintText(*box.text, x, y, isTagged);
        if (box.picture.list)
            paintPicture(box, x, y);
        for (const Box& child : box.children)
            paint(child, x + child.x, y + child.y, isTagged);
        if (opens)
            close(box.tag);
    }

    /// The rules of a page, those of one colour at once.
    void paintRules()
    {
        while (!m_rules.empty()) {
            const Colour colour = m_rules.front().second;
            for (const auto& [rect, ink] : m_rules) {
                if (ink == colour)
                    cairo_rectangle(m_context.get(), rect.x, rect.y, rect.width, rect.height);
            }
            setColour(colour);
            cairo_fill(m_context.get());
            std::erase_if(m_rules, [colour](const auto& rule) { return rule.second == colour; });
        }
    }

    void paintPicture(const Box& box, double x, double y)
    {
        cairo_save(m_context.get());
        cairo_translate(m_context.get(), x - box.picture.list->bounds.x, y - box.picture.list->bounds.y);
        if (box.picture.list->bounds.width > 0 && box.width > 0 && box.width < box.picture.list->bounds.width) {
            const double scale = box.width / box.picture.list->bounds.width;
            cairo_scale(m_context.get(), scale, scale);
        }
        m_painter.paint(m_context.get(), *box.picture.list);
        cairo_restore(m_context.get());
    }

    bool isUsable(const QString& link) const
    {
        return !link.isEmpty() && (!link.startsWith(u'#') || m_report.pageOf.contains(link.mid(1)));
    }

    /// Attributes of a link: the places of its pieces and where it leads.
    QByteArray linkAttributes(const TextBox& text, size_t first, size_t end, const QString& link, double x, double y)
    {
        QByteArray attributes = "rect=[";
        for (size_t i = first; i < end; ++i) {
            const TextBox::Piece& piece = text.pieces[i];
            attributes += figure(x + piece.x) + ' ' + figure(y + piece.baseline - text.fontSize * 0.85) + ' ' +
                          figure(piece.width) + ' ' + figure(text.fontSize * 1.15) + ' ';
        }
        attributes += "] ";
        return attributes +
               (link.startsWith(u'#') ? QByteArray("dest=" + quoted(link.mid(1))) : QByteArray("uri=" + quoted(link)));
    }

    void paintText(const TextBox& text, double x, double y, bool isTagged)
    {
        // Without links and signs that need words, the whole paragraph is one piece of content.
        const bool isSimple = std::none_of(text.runs.begin(), text.runs.end(), [this](const Run& run) {
            return isUsable(run.link) || (run.mark && !run.text.isEmpty());
        });
        for (size_t i = 0; i < text.pieces.size();) {
            const int source = text.pieces[i].source;
            size_t end = i;
            while (end < text.pieces.size() && text.pieces[end].source == source)
                ++end;
            const Run& run = text.runs.at(source);
            const bool isLink = isTagged && isUsable(run.link);
            const char* tag = isLink ? CAIRO_TAG_LINK : "Span";
            const bool opens = isTagged && (!isSimple || isLink);
            if (opens)
                open(tag, {nullptr, run.mark ? run.text : QString(), nullptr},
                     isLink ? linkAttributes(text, i, end, run.link, x, y) : QByteArray());
            const StyleMetrics& metrics = metricsOf(text.style);
            setColour(inkColour(run.ink == Ink::Normal ? metrics.ink : run.ink));
            for (; i < end; ++i)
                paintPiece(text, text.pieces[i], run, x, y);
            if (opens)
                close(tag);
        }
    }

    void paintPiece(const TextBox& text, const TextBox::Piece& piece, const Run& run, double x, double y)
    {
        if (piece.run) {
            cairo_move_to(m_context.get(), x + piece.x, y + piece.baseline);
            pango_cairo_show_glyph_item(m_context.get(), pango_layout_get_text(text.layout.get()), piece.run);
            return;
        }
        if (!run.mark)
            return;
        cairo_save(m_context.get());
        cairo_translate(m_context.get(), x + piece.x, y + piece.baseline);
        m_painter.paint(m_context.get(), markPicture(*run.mark, text.fontSize));
        cairo_restore(m_context.get());
    }

    // Head and foot: the same on every page, no part of the structure

    void frameText(const Runs& runs, Style style, Align align, double baselineY)
    {
        const auto box = m_frameSetter.set(paragraph(runs, style, align), m_size.textWidth(), {});
        if (!box->pieces.empty())
            paintText(*box, m_size.margin, baselineY - box->pieces.front().baseline, false);
    }

    void frameRule(double y)
    {
        setColour(Theme::print().line);
        cairo_rectangle(m_context.get(), m_size.margin, y - 0.2, m_size.textWidth(), 0.4);
        cairo_fill(m_context.get());
    }

    void paintFrame(const Page& page, size_t index)
    {
        const double headLine = m_size.headRule - 6;
        const double footLine = m_size.footRule + 10;
        const double width = m_size.textWidth();
        constexpr double gap = 12;
        Run classification = strong(m_frameSetter.cut(m_document.classification, Style::Caption, width / 3, true));
        classification.ink = Ink::Full;
        const double room = width - gap - m_frameSetter.width(classification.text, Style::Caption, true);
        if (index == 0 && (!m_document.organisation.isEmpty() || !m_document.logo.isEmpty())) {
            const double logoWidth = paintLogo(headLine + 3);
            Run name = strongData(m_frameSetter.cut(m_document.organisation, Style::Caption, room - logoWidth, true));
            name.ink = Ink::Full;
            Paragraph words = paragraph({name}, Style::Caption);
            words.indent = logoWidth;
            const auto box = m_frameSetter.set(words, m_size.textWidth(), {});
            paintText(*box, m_size.margin, headLine - box->pieces.front().baseline, false);
        } else {
            QString rest = QStringLiteral("\u2002") + m_document.reportName;
            if (!page.section.isEmpty() && m_document.blocks.size() > 0 && m_showsSection)
                rest += QStringLiteral(", ") + page.section;
            rest = m_frameSetter.cut(rest, Style::Caption, room * 0.6, false);
            Run title = strongData(m_frameSetter.cut(m_document.title, Style::Caption,
                                                     room - m_frameSetter.width(rest, Style::Caption), true));
            title.ink = Ink::Full;
            frameText({title, grey(rest)}, Style::Caption, Align::Left, headLine);
        }
        if (!m_document.classification.isEmpty()) {
            frameText({classification}, Style::Caption, Align::Right, headLine);
            frameText({classification}, Style::Foot, Align::Centre, footLine);
        }
        frameRule(m_size.headRule);
        frameRule(m_size.footRule);
        frameText({grey(m_document.foot)}, Style::Foot, Align::Left, footLine);
        frameText({grey(m_document.pagePattern.arg(index + 1).arg(m_report.pages.size()))}, Style::Foot, Align::Right,
                  footLine);
    }

    /// Paints the logo with its foot on the line; returns the room it takes.
    double paintLogo(double bottom)
    {
        if (m_document.logo.isEmpty())
            return 0;
        struct Source
        {
            const QByteArray* bytes;
            qsizetype at;
        } source{&m_document.logo, 0};
        const auto read = [](void* closure, unsigned char* target, unsigned int length) -> cairo_status_t {
            auto* from = static_cast<Source*>(closure);
            if (from->at + static_cast<qsizetype>(length) > from->bytes->size())
                return CAIRO_STATUS_READ_ERROR;
            memcpy(target, from->bytes->constData() + from->at, length);
            from->at += static_cast<qsizetype>(length);
            return CAIRO_STATUS_SUCCESS;
        };
        const std::unique_ptr<cairo_surface_t, SurfaceRelease> image(
            cairo_image_surface_create_from_png_stream(read, &source));
        const double width = cairo_image_surface_get_width(image.get());
        const double height = cairo_image_surface_get_height(image.get());
        if (cairo_surface_status(image.get()) != CAIRO_STATUS_SUCCESS || width < 1 || height < 1)
            return 0;
        constexpr double greatestWidth = 102.05; // 36 mm
        constexpr double greatestHeight = 16;    // well below the 8 mm allowed, so that it sits on the line of the name
        const double scale = std::min(greatestWidth / width, greatestHeight / height);
        cairo_save(m_context.get());
        cairo_translate(m_context.get(), m_size.margin, bottom - height * scale);
        cairo_scale(m_context.get(), scale, scale);
        cairo_set_source_surface(m_context.get(), image.get(), 0, 0);
        cairo_paint(m_context.get());
        cairo_restore(m_context.get());
        return width * scale + 5;
    }

    const ReportDocument& m_document;
    const PagedReport& m_report;
    const PageSize& m_size;
    std::vector<TagDetail>& m_details;
    QByteArray m_bytes;
    std::unique_ptr<cairo_surface_t, SurfaceRelease> m_surface;
    std::unique_ptr<cairo_t, ContextRelease> m_context;
    CairoPainter m_painter;
    Typesetter m_frameSetter;
    std::vector<Waiting> m_waiting; ///< structures that begin with the next content
    std::vector<int> m_outline{CAIRO_PDF_OUTLINE_ROOT};
    QSet<QString> m_placed;
    std::vector<std::pair<Rect, Colour>> m_rules; ///< of the page being painted
    int m_depth = 0;
    bool m_showsSection = m_document.showsSectionInHead;
};

} // namespace

Result<QByteArray> paintPdf(const ReportDocument& document, const PagedReport& report, const PageSize& size,
                            std::vector<TagDetail>& details, const Cancellation& cancellation,
                            const std::function<void(double)>& progress)
{
    return PdfPainter(document, report, size, details).run(cancellation, progress);
}

} // namespace provisor::report
