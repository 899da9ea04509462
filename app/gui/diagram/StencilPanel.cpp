#include "app/gui/diagram/StencilPanel.h"

#include "models/Roles.h"
#include "models/StencilModel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace provisor {

namespace {

constexpr int rowHeight = 25;
constexpr double iconSide = 16;

/// Rows as in the design: a chevron and count for groups, an icon for types, "Enter adds" on the current row.
class StencilDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    const Theme* theme = &Theme::light();
    mutable IconSet icons = embeddedIcons();
    CataloguePointer catalogue;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {80, std::max(rowHeight, option.fontMetrics.height() + 10)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect.left(), option.rect.top(), option.widget->width(), option.rect.height());
        const bool isCurrent = option.state & QStyle::State_HasFocus || option.state & QStyle::State_Selected;
        if (isCurrent || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(toQColor(theme->hover));
            painter->drawRoundedRect(QRectF(6, row.top() + 0.5, option.rect.right() - 10, row.height() - 1), 4, 4);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(toQColor(theme->accent), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(7, row.top() + 1.5, option.rect.right() - 12, row.height() - 3), 4, 4);
        }
        index.parent().isValid() ? paintType(*painter, option, index, row, isCurrent)
                                 : paintGroup(*painter, option, index, row);
        painter->restore();
    }

private:
    void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const QRectF& row) const
    {
        const bool isOpen = option.state & QStyle::State_Open;
        paintIcon(painter, icons, isOpen ? QStringLiteral("ui-down") : QStringLiteral("ui-right"),
                  QRectF(8, row.center().y() - 6, 12, 12), theme->muted);
        QFont font = option.font;
        font.setWeight(isOpen ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(toQColor(theme->text));
        const int right = option.rect.right() - 8;
        painter.drawText(QRectF(24, row.top(), right - 56, row.height()), Qt::AlignVCenter,
                         option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, right - 56));
        painter.setFont(option.font);
        painter.setPen(toQColor(theme->muted));
        painter.drawText(QRectF(right - 30, row.top(), 30, row.height()), Qt::AlignVCenter | Qt::AlignRight,
                         QString::number(index.model()->rowCount(index)));
    }

    void paintType(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRectF& row,
                   bool isCurrent) const
    {
        const ComponentType* type = catalogue->componentType(index.data(role::TypeId).toString());
        paintIcon(painter, icons,
                  typeIconName(type && !type->icon.isEmpty() ? type->icon : index.data(role::TypeId).toString()),
                  QRectF(22, row.center().y() - iconSide / 2, iconSide, iconSide), theme->text2);
        const int right = option.rect.right() - 10;
        int room = right - 46;
        const QString hint = isCurrent ? StencilPanel::tr("Enter adds") : QString();
        QFont caption = option.font;
        caption.setPointSizeF(8.25);
        const int hintWidth = QFontMetrics(caption).horizontalAdvance(hint);
        const QString name = type && !type->shortName.isEmpty() ? type->shortName : index.data().toString();
        const bool hasHint = isCurrent && option.fontMetrics.horizontalAdvance(name) + hintWidth + 8 <= room;
        if (hasHint) {
            painter.setFont(caption);
            painter.setPen(toQColor(theme->muted));
            painter.drawText(QRectF(right - hintWidth, row.top(), hintWidth, row.height()), Qt::AlignVCenter, hint);
        }
        painter.setFont(option.font);
        painter.setPen(toQColor(theme->text));
        painter.drawText(QRectF(46, row.top(), room, row.height()), Qt::AlignVCenter,
                         option.fontMetrics.elidedText(name, Qt::ElideRight, room));
    }
};

} // namespace

/// All words must be found in a type; groups show with what is left of them.
class StencilFilter : public QSortFilterProxyModel
{
public:
    explicit StencilFilter(QObject* parent) : QSortFilterProxyModel(parent) { setRecursiveFilteringEnabled(true); }

    void setWords(const QStringList& words)
    {
        m_words = words;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (index.data(role::IsGroup).toBool())
            return m_words.isEmpty();
        const QString all = index.data(role::Search).toString();
        return std::all_of(m_words.begin(), m_words.end(),
                           [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

/// The tree itself, without branches; a click on a group opens it.
class StencilTree : public QTreeView
{
public:
    StencilTree(CataloguePointer catalogue, QWidget* parent) : QTreeView(parent), m_delegate(new StencilDelegate(this))
    {
        setObjectName(QStringLiteral("stencilTree"));
        setHeaderHidden(true);
        setRootIsDecorated(false);
        setIndentation(0);
        setFrameShape(QFrame::NoFrame);
        setDragEnabled(true);
        setDragDropMode(QAbstractItemView::DragOnly);
        setUniformRowHeights(true);
        setMouseTracking(true);
        setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        setExpandsOnDoubleClick(false);
        m_delegate->catalogue = std::move(catalogue);
        QFont rows = font();
        rows.setPointSizeF(9); // design: small
        setFont(rows);
        setItemDelegate(m_delegate);
    }

    void setTheme(const Theme& theme)
    {
        m_delegate->theme = &theme;
        QPalette palette = this->palette();
        palette.setColor(QPalette::Base, toQColor(theme.panel));
        palette.setColor(QPalette::Text, toQColor(theme.text));
        palette.setColor(QPalette::Highlight, toQColor(theme.panel)); // the delegate paints the row
        setPalette(palette);
        viewport()->update();
    }

protected:
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}

    void mousePressEvent(QMouseEvent* event) override
    {
        const QModelIndex index = indexAt(event->position().toPoint());
        QTreeView::mousePressEvent(event);
        if (index.isValid() && !index.parent().isValid() && event->button() == Qt::LeftButton)
            setExpanded(index, !isExpanded(index));
    }

private:
    StencilDelegate* m_delegate;
};

StencilPanel::StencilPanel(CataloguePointer catalogue, QWidget* parent)
    : QWidget(parent), m_catalogue(std::move(catalogue)), m_title(new QLabel(this)), m_filter(new QLineEdit(this)),
      m_model(new StencilFilter(this)), m_tree(new StencilTree(m_catalogue, this))
{
    m_model->setSourceModel(new StencilModel(m_catalogue, this));
    m_tree->setModel(m_model);
    m_filter->setPlaceholderText(tr("Filter types"));
    m_filter->setAccessibleName(tr("Filter component types"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_tree->setAccessibleName(tr("Component types"));
    m_tree->installEventFilter(this);
    m_title->setTextFormat(Qt::RichText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(6);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->setSpacing(6);
    head->addWidget(m_title);
    head->addWidget(m_filter);
    layout->addLayout(head);
    layout->addWidget(m_tree);
    connect(m_filter, &QLineEdit::textChanged, this, &StencilPanel::setFilter);
    connect(m_tree, &QTreeView::doubleClicked, this, &StencilPanel::activate);
    setTheme(Theme::light());
}

QTreeView* StencilPanel::tree() const
{
    return m_tree;
}

void StencilPanel::activate(const QModelIndex& index)
{
    if (const QString type = index.data(role::TypeId).toString(); !type.isEmpty())
        Q_EMIT typeActivated(type);
}

void StencilPanel::setTheme(const Theme& theme)
{
    m_tree->setTheme(theme);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, toQColor(theme.panel));
    palette.setColor(QPalette::WindowText, toQColor(theme.text));
    palette.setColor(QPalette::Base, toQColor(theme.field));
    palette.setColor(QPalette::Text, toQColor(theme.text));
    palette.setColor(QPalette::PlaceholderText, toQColor(theme.muted));
    setPalette(palette);
    setAutoFillBackground(true);
    m_tree->setTheme(theme);
    const auto count = m_catalogue ? m_catalogue->componentTypes().size() : 0;
    m_title->setText(QStringLiteral("<b>%1</b>&nbsp; <span style='color:%2'>%3</span>")
                         .arg(tr("Stencils").toHtmlEscaped(), hexName(theme.muted), QString::number(count)));
    m_filter->setPalette(palette);
}

QModelIndex StencilPanel::bestMatch(const QStringList& words) const
{
    QModelIndex best;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex group = m_model->index(i, 0);
        for (int j = 0; j < m_model->rowCount(group); ++j) {
            const QModelIndex type = m_model->index(j, 0, group);
            if (type.data().toString().contains(words.first(), Qt::CaseInsensitive))
                return type; // a hit in the name comes before one in a description
            if (!best.isValid())
                best = type;
        }
    }
    return best;
}

void StencilPanel::setFilter(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    static_cast<StencilFilter*>(m_model)->setWords(words);
    words.isEmpty() ? m_tree->collapseAll() : m_tree->expandAll();
    m_tree->setCurrentIndex(words.isEmpty() ? QModelIndex() : bestMatch(words));
}

QStringList StencilPanel::shownTypes() const
{
    QStringList types;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex group = m_model->index(i, 0);
        for (int j = 0; j < m_model->rowCount(group); ++j)
            types.append(m_model->index(j, 0, group).data(role::TypeId).toString());
    }
    return types;
}

bool StencilPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const QModelIndex current = m_tree->currentIndex();
    if (isEnter && current.parent().isValid()) {
        activate(current);
        return true;
    }
    if (isEnter && current.isValid() && watched == m_tree) {
        m_tree->setExpanded(current, !m_tree->isExpanded(current));
        return true;
    }
    if (watched == m_filter && key->key() == Qt::Key_Down) {
        m_tree->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_filter && key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace provisor
