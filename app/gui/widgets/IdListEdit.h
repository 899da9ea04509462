#pragma once

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace provisor {

/// A field for several ids, parted by commas. The id at the caret is completed by its beginning or by words of its
/// title.
class IdListEdit : public QLineEdit
{
    Q_OBJECT

public:
    struct Item
    {
        QString id;
        QString title;
    };

    explicit IdListEdit(QWidget* parent = nullptr);

    void setItems(const QList<Item>& items);
    QStringList ids() const;
    void setIds(const QStringList& ids);
    /// Those that are none of the items.
    QStringList unknown() const;

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Begin and end of the id at the caret.
    std::pair<int, int> currentWord() const;
    void complete(bool evenEmpty);
    void insert(const QModelIndex& index);

    QCompleter* m_completer;
    QStandardItemModel* m_items;
};

} // namespace provisor
