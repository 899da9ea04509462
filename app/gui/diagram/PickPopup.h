#pragma once

#include "core/base/Id.h"

#include <QFrame>

#include <functional>

class QLineEdit;
class QListWidget;

namespace provisor {

/// A small pop-up to choose one thing of the model by typing a few letters and Enter. Deletes itself when closed.
class PickPopup : public QFrame
{
    Q_OBJECT

public:
    struct Entry
    {
        Id id;
        QString name;
        QString note; ///< where it is, behind the name
    };

    /// `prompt` says what is chosen for what; `chosen` gets the id.
    PickPopup(const QString& prompt, QList<Entry> entries, std::function<void(Id)> chosen, QWidget* parent);

    void showAt(QPoint globalPosition);
    QLineEdit* edit() const { return m_edit; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QString& text);
    void choose();

    QList<Entry> m_entries;
    std::function<void(Id)> m_chosen;
    QLineEdit* m_edit;
    QListWidget* m_list;
};

} // namespace provisor
