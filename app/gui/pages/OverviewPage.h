#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/Session.h"

namespace provisor {

class RiskMatrix;

/// Where the model stands, on one page: headline figures, risk matrix, worst risks, levels before, today and with the
/// plan, conformity by principle, open questions, what is overdue. Everything leads to its list.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* claimLegend() const;
    void refresh();
    void fillHeadline(const Analysis& analysis);
    void fillWorst(const Analysis& analysis);
    void fillLevels(const Analysis& analysis);
    void fillConformity(const Analysis& analysis);
    void fillQuestions(const Analysis& analysis);
    void fillOverdue(const Analysis& analysis);
    void addFigure(const QString& figure, const QString& words, const SignLabel::Draw& sign, const QString& more,
                   const std::function<void()>& open);

    Session& m_session;
    const GuiTheme& m_theme;
    Navigator& m_navigator;
    QHBoxLayout* m_headline = nullptr;
    RiskMatrix* m_matrix = nullptr;
    Card* m_matrixCard = nullptr;
    Card* m_worst = nullptr;
    Card* m_levels = nullptr;
    Card* m_conformity = nullptr;
    Card* m_questions = nullptr;
    Card* m_overdue = nullptr;
    bool m_isStale = true;
};

} // namespace provisor
