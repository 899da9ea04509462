#include "app/gui/diagram/PickPopup.h"

#include "models/Roles.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace provisor {

namespace {

constexpr QSize popupSize(320, 280);

} // namespace

PickPopup::PickPopup(const QString& prompt, QList<Entry> entries, std::function<void(Id)> chosen, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_entries(std::move(entries)), m_chosen(std::move(chosen)),
      m_edit(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("pickPopup"));
    setAccessibleName(prompt);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    resize(popupSize);
    m_edit->setPlaceholderText(prompt);
    m_edit->setAccessibleName(prompt);
    m_edit->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(prompt);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    connect(m_edit, &QLineEdit::textChanged, this, &PickPopup::fill);
    connect(m_edit, &QLineEdit::returnPressed, this, &PickPopup::choose);
    connect(m_list, &QListWidget::itemClicked, this, &PickPopup::choose);
    fill({});
}

void PickPopup::showAt(QPoint globalPosition)
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

void PickPopup::fill(const QString& text)
{
    m_list->clear();
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const Entry& entry : std::as_const(m_entries)) {
        const QString shown = entry.note.isEmpty() ? entry.name : QString(entry.name % u", " % entry.note);
        const bool isHit = std::all_of(words.begin(), words.end(),
                                       [&](const QString& word) { return shown.contains(word, Qt::CaseInsensitive); });
        if (!isHit)
            continue;
        auto* item = new QListWidgetItem(shown, m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(entry.id));
        item->setToolTip(shown);
    }
    m_list->setCurrentRow(0);
}

void PickPopup::choose()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const Id id = item->data(Qt::UserRole).value<Id>();
    const auto chosen = m_chosen;
    close();
    chosen(id);
}

bool PickPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (by != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace provisor
