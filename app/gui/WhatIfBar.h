#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/WhatIfModel.h"

#include <QPointer>
#include <QSortFilterProxyModel>

class QTableView;

namespace provisor {

/// The bar across the window during a what-if: that nothing is saved, what the changes tried so far move, and the ways
/// out of it. The list of differences folds out above the views. Starting, keeping and dropping all go through here,
/// because what is still being typed belongs to the side it was typed on.
class WhatIfBar : public QWidget
{
    Q_OBJECT

public:
    WhatIfBar(const GuiTheme& theme, Navigator& navigator, QWidget* parent = nullptr);
    ~WhatIfBar() override;

    /// Follows a session; nullptr for none.
    void setSession(Session* session);

    void start();
    /// Keeps what was tried; asks how mitigations are kept that were tried as if done.
    void keep();
    void drop();
    void showDifferences(bool shown);
    /// Before something that needs the model itself: asks what becomes of the what-if. True when none is on any more.
    bool settle();

    /// What a what-if is ended with before the model is saved, exported or closed.
    enum class Answer { Keep, Drop, Cancel };
    /// How it is asked; tests replace it.
    std::function<Answer()> askEnd;
    /// How mitigations tried as if done are to be kept; nothing to go on trying. Tests replace it.
    std::function<std::optional<Session::Keep>(int count)> askKeep;

    /// The list of differences, to be put above the views; until then it belongs to the bar.
    QWidget* list() const { return m_list; }
    QTableView* table() const { return m_table; }

private:
    QWidget* buildStrip();
    void buildList();
    void fillQuestions();
    void refresh();
    void follow(const QModelIndex& index);
    bool keepAll();

    const GuiTheme& m_theme;
    Navigator& m_navigator;
    Session* m_session = nullptr;
    std::unique_ptr<WhatIfModel> m_model;
    QSortFilterProxyModel m_sorted;
    TextLabel* m_summary = nullptr;
    QPushButton* m_differences = nullptr;
    QPushButton* m_keep = nullptr;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_listColumn = nullptr;
    QPointer<QTableView> m_table;
};

} // namespace provisor
