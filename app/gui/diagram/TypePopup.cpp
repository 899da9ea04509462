#include "app/gui/diagram/TypePopup.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace provisor {

namespace {

constexpr QSize popupSize(280, 300);

/// How well a type fits what was typed; smaller is better, nothing when it does not fit.
std::optional<int> rankOf(const ComponentType& type, const QStringList& words)
{
    const QString all = type.name + u' ' + type.shortName + u' ' + type.id + u' ' + type.description;
    for (const QString& word : words) {
        if (!all.contains(word, Qt::CaseInsensitive))
            return {};
    }
    if (words.isEmpty() || type.name.startsWith(words.first(), Qt::CaseInsensitive) ||
        type.shortName.startsWith(words.first(), Qt::CaseInsensitive))
        return 0;
    return type.name.contains(words.first(), Qt::CaseInsensitive) ? 1 : 2;
}

} // namespace

TypePopup::TypePopup(CataloguePointer catalogue, const Theme& theme, const QString& from, Chosen chosen,
                     QWidget* parent)
    : QFrame(parent, Qt::Popup), m_catalogue(std::move(catalogue)), m_theme(theme), m_chosen(std::move(chosen)),
      m_edit(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("typePopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    resize(popupSize);
    m_edit->setPlaceholderText(tr("Add element: type a name"));
    m_edit->setAccessibleName(tr("Component type"));
    m_edit->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Component types"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    if (!from.isEmpty()) {
        const QString hint = tr("Enter connects it from %1, Shift+Enter does not").arg(from);
        auto* label = new QLabel(hint);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
        m_edit->setAccessibleDescription(hint);
    }
    connect(m_edit, &QLineEdit::textChanged, this, &TypePopup::fill);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        m_list->setCurrentItem(item);
        choose(!(QGuiApplication::keyboardModifiers() & Qt::ShiftModifier));
    });
    fill({});
}

void TypePopup::showAt(QPoint globalPosition)
{
    if (const QScreen* screen = this->screen()) {
        const QRect area = screen->availableGeometry();
        globalPosition.setX(std::clamp(globalPosition.x(), area.left(), std::max(area.left(), area.right() - width())));
        globalPosition.setY(std::clamp(globalPosition.y(), area.top(), std::max(area.top(), area.bottom() - height())));
    }
    move(globalPosition);
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void TypePopup::fill(const QString& text)
{
    m_list->clear();
    if (!m_catalogue)
        return;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, const ComponentType*>> hits;
    for (const ComponentType& type : m_catalogue->componentTypes()) {
        if (const auto rank = rankOf(type, words))
            hits.append({*rank, &type});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [rank, type] : hits) {
        const QString icon = typeIconName(type->icon.isEmpty() ? type->id : type->icon);
        auto* item = new QListWidgetItem(lineIcon(icon, m_theme.text2, m_theme.disabled),
                                         type->shortName.isEmpty() ? type->name : type->shortName, m_list);
        item->setData(Qt::UserRole, type->id);
        item->setToolTip(type->name + u'\n' + type->description);
    }
    m_list->setCurrentRow(0);
}

void TypePopup::choose(bool connects)
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const QString type = item->data(Qt::UserRole).toString();
    const auto chosen = m_chosen;
    close();
    chosen(type, connects);
}

bool TypePopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (by != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(!(static_cast<QKeyEvent*>(event)->modifiers() & Qt::ShiftModifier));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace provisor
