#include "app/gui/pages/CatalogueDelegates.h"

#include "app/gui/SignPainter.h"
#include "app/gui/widgets/Controls.h"
#include "app/gui/widgets/PaintedRow.h"
#include "core/rules/Tristate.h"
#include "models/CatalogueCoverageModel.h"
#include "models/Roles.h"

#include <QAbstractItemView>
#include <QPainter>

namespace provisor {

namespace {

constexpr QChar markBegin(0x2039);
constexpr QChar markEnd(0x203A);

void paintGround(QPainter& painter, const GuiTheme& theme, const QStyleOptionViewItem& option, bool hasLine)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme(&Theme::select));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, theme(&Theme::hover));
    if (hasLine)
        painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme(&Theme::line));
}

void paintFocus(QPainter& painter, const GuiTheme& theme, const QStyleOptionViewItem& option, const QWidget& view)
{
    if (!(option.state & QStyle::State_HasFocus) || !showsFocus(view))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme(&Theme::accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 3, 3);
}

/// One line of text; what stands between the marks is drawn stronger on a tint.
void paintMarked(QPainter& painter, const GuiTheme& theme, const QRectF& area, const QString& text, const QFont& font,
                 Colour Theme::*token)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    double x = area.left();
    qsizetype at = 0;
    bool isMarked = false;
    while (at < text.size() && x < area.right()) {
        const qsizetype next = text.indexOf(isMarked ? markEnd : markBegin, at);
        const QString run = text.mid(at, next < 0 ? -1 : next - at);
        at = next < 0 ? text.size() : next + 1;
        const QFont& used = isMarked ? strong : font;
        const QFontMetricsF metrics(used);
        const QString shown = metrics.elidedText(run, Qt::ElideRight, area.right() - x);
        const double width = metrics.horizontalAdvance(shown);
        if (isMarked && !shown.isEmpty()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme(&Theme::askTint));
            painter.drawRoundedRect(
                QRectF(x - 1, area.center().y() - metrics.height() / 2, width + 2, metrics.height()), 2, 2);
        }
        painter.setFont(used);
        painter.setPen(theme(isMarked ? &Theme::text : token));
        painter.drawText(QRectF(x, area.top(), width + 2, area.height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
        x += width;
        if (shown != run)
            return;
        isMarked = !isMarked;
    }
}

} // namespace

QString markedWords(const QString& text, const QStringList& words)
{
    QString marked;
    for (qsizetype at = 0; at < text.size();) {
        const bool isStart = at == 0 || !text[at - 1].isLetterOrNumber();
        qsizetype length = 0;
        for (const QString& word : words) {
            if (isStart && QStringView(text).mid(at).startsWith(word, Qt::CaseInsensitive))
                length = std::max(length, word.size());
        }
        if (length > 0) {
            marked += markBegin + text.mid(at, length) + markEnd;
            at += length;
        } else {
            marked += text[at++];
        }
    }
    return marked;
}

QSize CatalogueTreeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool isTop = index.data(role::IsGroup).toBool();
    return {160, std::max(isTop ? 28 : 24, QFontMetrics(GuiTheme::font(TextSize::Body)).height() + 8)};
}

void CatalogueTreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, m_theme, option, false);
    const bool isTop = index.data(role::IsGroup).toBool();
    const QString count = QString::number(index.data(role::Count).toInt());
    const QFont small = GuiTheme::font(TextSize::Caption);
    const double width = QFontMetricsF(small).horizontalAdvance(count) + 2;
    const QRectF area = QRectF(option.rect).adjusted(4, 0, -10, 0);
    drawLine(*painter, area.adjusted(0, 0, -width - 8, 0), index.data().toString(),
             GuiTheme::font(isTop ? TextSize::Body : TextSize::Small, isTop ? 600 : 400), m_theme(&Theme::text));
    drawLine(*painter, QRectF(area.right() - width, area.top(), width, area.height()), count, small,
             m_theme(&Theme::muted), Qt::AlignRight);
    if (const auto* view = qobject_cast<const QWidget*>(option.widget))
        paintFocus(*painter, m_theme, option, *view);
    painter->restore();
}

CatalogueRowDelegate::CatalogueRowDelegate(const GuiTheme& theme, QAbstractItemView& view)
    : QStyledItemDelegate(&view), m_theme(theme), m_view(view)
{
    view.setMouseTracking(true);
}

QSize CatalogueRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int lines = QFontMetrics(GuiTheme::font()).height() + QFontMetrics(GuiTheme::font(TextSize::Small)).height();
    return {200, std::max(42, lines + 10)};
}

double CatalogueRowDelegate::paintUse(QPainter& painter, const QRectF& area, const QModelIndex& index) const
{
    const int level = index.data(role::Level).toInt();
    QString text = index.data(role::StatusLabel).toString();
    if (text.isEmpty())
        return 0;
    const QFont font = GuiTheme::font(TextSize::Small, level >= 0 ? 600 : 400);
    const double width = level >= 0 ? figureWidth(text, font) : QFontMetricsF(font).horizontalAdvance(text) + 2;
    const QRectF place(area.right() - width, area.top(), width, area.height());
    if (level < 0) {
        drawLine(painter, place, text, font, m_theme(&Theme::muted), Qt::AlignRight);
        return width + 10;
    }
    const SignPainter signs(painter, m_theme);
    signs.level({place.left() - 11, area.center().y()}, 11, Level(level), index.data(role::Confirmed).toBool());
    signs.figure(place, text, font, m_theme(&Theme::text));
    return width + 28;
}

void CatalogueRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, m_theme, option, true);
    const QRectF row = QRectF(option.rect).adjusted(12, 4, -12, -5);
    const QFont titleFont = GuiTheme::font();
    const QFont detailFont = GuiTheme::font(TextSize::Small);
    const double split = row.top() + row.height() * QFontMetricsF(titleFont).height() /
                                         (QFontMetricsF(titleFont).height() + QFontMetricsF(detailFont).height());
    m_theme.paintIcon(*painter, index.data(role::Icon).toString(), QRectF(row.left(), row.center().y() - 8, 16, 16),
                      m_theme(&Theme::text2));
    const QRectF upper(row.left() + 28, row.top(), row.width() - 28, split - row.top());
    const QRectF lower(upper.left(), split, upper.width(), row.bottom() - split);
    const QString kind = index.data(role::KindLabel).toString();
    const QFont caption = GuiTheme::font(TextSize::Caption);
    const double kindWidth = kind.isEmpty() ? 0 : QFontMetricsF(caption).horizontalAdvance(kind) + 12;
    if (!kind.isEmpty())
        drawLine(*painter, QRectF(upper.right() - kindWidth, upper.top(), kindWidth, upper.height()), kind, caption,
                 m_theme(&Theme::muted), Qt::AlignRight);
    const double use = paintUse(
        *painter, kind.isEmpty() ? QRectF(upper.left(), row.top(), upper.width(), row.height()) : lower, index);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isOff = Tristate(index.data(role::Applicable).toInt()) == Tristate::False;
    const double titleRoom = upper.width() - (kind.isEmpty() ? use : kindWidth);
    paintMarked(*painter, m_theme, QRectF(upper.left(), upper.top(), titleRoom, upper.height()),
                kind.isEmpty() ? index.data().toString() : markedWords(index.data().toString(), m_words), titleFont,
                isOff ? &Theme::muted : &Theme::text);
    paintMarked(*painter, m_theme, lower.adjusted(0, 0, -use, 0), index.data(role::Detail).toString(), detailFont,
                &Theme::muted);
    paintFocus(*painter, m_theme, option, m_view);
    painter->restore();
}

CoverageDelegate::CoverageDelegate(const GuiTheme& theme, QAbstractItemView& view)
    : QStyledItemDelegate(&view), m_theme(theme), m_view(view)
{
    view.setMouseTracking(true);
}

void CoverageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, m_theme, option, true);
    const QRectF area = QRectF(option.rect).adjusted(8, 0, -8, 0);
    const QString text = index.data().toString();
    const int column = index.column();
    const bool isFramework = index.data(role::Entry).value<CatalogueKey>().kind == CatalogueKey::Kind::Framework;
    const bool isOff = !isFramework && Coverage(index.data(role::Status).toInt()) == Coverage::NotCovered;
    const int level = index.data(role::Level).toInt();
    const SignPainter signs(*painter, m_theme);
    if (column == CatalogueCoverageModel::IdColumn) {
        drawLine(*painter, area, text, GuiTheme::font(TextSize::Body, 500),
                 m_theme(isOff ? &Theme::muted : &Theme::text));
    } else if (column == CatalogueCoverageModel::NameColumn) {
        drawLine(*painter, area, text, GuiTheme::font(), m_theme(isOff ? &Theme::muted : &Theme::text));
    } else if (text.isEmpty()) {
        drawLine(*painter, area, QStringLiteral("\u2013"), GuiTheme::font(), m_theme(&Theme::muted), Qt::AlignRight);
    } else {
        const QFont font = GuiTheme::font(TextSize::Body, level >= 0 ? 600 : 400);
        painter->setRenderHint(QPainter::Antialiasing);
        if (level >= 0)
            signs.level({area.right() - figureWidth(text, font) - 12, area.center().y()}, 11, Level(level),
                        index.data(role::Confirmed).toBool());
        signs.figure(area, text, font, m_theme(level >= 0 ? &Theme::text : &Theme::text2));
    }
    paintFocus(*painter, m_theme, option, m_view);
    painter->restore();
}

} // namespace provisor
