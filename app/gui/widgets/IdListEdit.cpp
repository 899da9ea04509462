#include "app/gui/widgets/IdListEdit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStandardItemModel>

namespace provisor {

namespace {

constexpr int idRole = Qt::UserRole + 1;

} // namespace

IdListEdit::IdListEdit(QWidget* parent)
    : QLineEdit(parent), m_completer(new QCompleter(this)), m_items(new QStandardItemModel(this))
{
    m_completer->setModel(m_items);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCompletionRole(Qt::DisplayRole);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &IdListEdit::insert);
    connect(this, &QLineEdit::textEdited, this, [this] { complete(false); });
    connect(this, &QLineEdit::textChanged, this, &IdListEdit::changed);
}

void IdListEdit::setItems(const QList<Item>& items)
{
    m_items->clear();
    for (const Item& item : items) {
        auto* row = new QStandardItem(item.title.isEmpty() ? item.id : QString(item.id + u"  " + item.title));
        row->setData(item.id, idRole);
        m_items->appendRow(row);
    }
}

QStringList IdListEdit::ids() const
{
    static const QRegularExpression separator(QStringLiteral("[,;\\s]+"));
    QStringList ids = text().split(separator, Qt::SkipEmptyParts);
    ids.removeDuplicates();
    return ids;
}

void IdListEdit::setIds(const QStringList& ids)
{
    if (ids != this->ids())
        setText(ids.join(QStringLiteral(", ")));
    setCursorPosition(0);
}

QStringList IdListEdit::unknown() const
{
    QSet<QString> known;
    for (int row = 0; row < m_items->rowCount(); ++row)
        known.insert(m_items->item(row)->data(idRole).toString());
    QStringList unknown;
    for (const QString& id : ids()) {
        if (!known.contains(id))
            unknown.append(id);
    }
    return unknown;
}

void IdListEdit::keyPressEvent(QKeyEvent* event)
{
    const QList<int> ofPopup{Qt::Key_Enter, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab};
    if (m_completer->popup()->isVisible() && ofPopup.contains(event->key())) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Down || (event->key() == Qt::Key_Space && event->modifiers() & Qt::ControlModifier)) {
        complete(true);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

std::pair<int, int> IdListEdit::currentWord() const
{
    const QString all = text();
    const auto isSeparator = [&](int at) { return all[at] == u',' || all[at] == u';' || all[at].isSpace(); };
    int begin = cursorPosition();
    int end = begin;
    while (begin > 0 && !isSeparator(begin - 1))
        --begin;
    while (end < all.size() && !isSeparator(end))
        ++end;
    return {begin, end};
}

void IdListEdit::complete(bool evenEmpty)
{
    const int begin = currentWord().first;
    const QString typed = text().mid(begin, cursorPosition() - begin);
    m_completer->setCompletionPrefix(typed);
    if ((typed.isEmpty() && !evenEmpty) || m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void IdListEdit::insert(const QModelIndex& index)
{
    const auto [begin, end] = currentWord();
    const QString rest = text().mid(end);
    const QString id = index.data(idRole).toString();
    setText(QString(text().left(begin) + id + (rest.isEmpty() ? QStringLiteral(", ") : rest)));
    setCursorPosition(static_cast<int>(begin + id.size() + (rest.isEmpty() ? 2 : 0)));
}

} // namespace provisor
