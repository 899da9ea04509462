#include "app/gui/WhatIfBar.h"

#include "app/gui/widgets/ColumnFit.h"
#include "app/gui/widgets/RegisterTable.h"
#include "models/Roles.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QMessageBox>

namespace provisor {

namespace {

constexpr int listHeight = 232;

/// Lets a field that is being typed in hand over its text, and gives the focus back afterwards.
class FinishedTyping
{
public:
    FinishedTyping() : m_focus(QApplication::focusWidget())
    {
        if (m_focus)
            m_focus->clearFocus();
    }
    ~FinishedTyping()
    {
        if (m_focus && m_focus->isVisible())
            m_focus->setFocus();
    }
    Q_DISABLE_COPY_MOVE(FinishedTyping)

private:
    QPointer<QWidget> m_focus;
};

} // namespace

WhatIfBar::WhatIfBar(const GuiTheme& theme, Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_navigator(navigator)
{
    setObjectName(QStringLiteral("what-if"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildStrip());
    buildList();
    m_sorted.setSortRole(role::Sort);
    fillQuestions();
    hide();
}

WhatIfBar::~WhatIfBar()
{
    setSession(nullptr);
}

QWidget* WhatIfBar::buildStrip()
{
    auto* strip = new Surface(m_theme, &Theme::inverse);
    auto* line = new QHBoxLayout(strip);
    line->setContentsMargins(16, 6, 12, 6);
    line->setSpacing(8);
    line->addWidget(new TextLabel(m_theme, tr("What if: nothing is saved."), TextSize::Body, &Theme::onInverse, 600));
    m_summary = new TextLabel(m_theme, {}, TextSize::Body, &Theme::onInverse);
    line->addWidget(m_summary, 1);
    const auto button = [&](const char* name, const QString& text, const QString& tip, auto slot) {
        auto* made = new QPushButton(text);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        connect(made, &QPushButton::clicked, this, slot);
        line->addWidget(made);
        return made;
    };
    m_differences = button("what-if-differences", tr("Differences"), tr("Threats that appear, vanish or move"),
                           [this](bool shown) { showDifferences(shown); });
    m_differences->setCheckable(true);
    connect(m_differences, &QPushButton::toggled, this, &WhatIfBar::showDifferences); // as assistive technology does
    m_keep = button("what-if-keep", tr("Keep"), tr("Make all of it one change of the model"), [this] { keep(); });
    button("what-if-drop", tr("Drop"), tr("Back to the model as it was"), [this] { drop(); });
    return strip;
}

void WhatIfBar::buildList()
{
    auto* list = new Surface(m_theme, &Theme::surface, this);
    list->setEdges(Qt::BottomEdge);
    list->setFixedHeight(listHeight);
    m_listColumn = new QVBoxLayout(list);
    m_listColumn->setContentsMargins(0, 0, 0, 1);
    list->hide();
    m_list = list;
}

void WhatIfBar::fillQuestions()
{
    askEnd = [this] {
        QMessageBox box(QMessageBox::NoIcon, tr("What if"), tr("A what-if is on. Keep what was tried?"),
                        QMessageBox::NoButton, window());
        box.setInformativeText(m_summary->text());
        const QAbstractButton* keepIt = box.addButton(tr("Keep"), QMessageBox::AcceptRole);
        const QAbstractButton* dropIt = box.addButton(tr("Drop"), QMessageBox::DestructiveRole);
        box.addButton(QMessageBox::Cancel);
        box.exec();
        return box.clickedButton() == keepIt   ? Answer::Keep
               : box.clickedButton() == dropIt ? Answer::Drop
                                               : Answer::Cancel;
    };
    askKeep = [this](int count) -> std::optional<Session::Keep> {
        QMessageBox box(QMessageBox::NoIcon, tr("Keep the what-if"),
                        tr("%n mitigation(s) were tried as if done. Keep them as planned?", nullptr, count),
                        QMessageBox::NoButton, window());
        box.setInformativeText(tr("A planned mitigation lowers the target risk; the residual risk falls once it is "
                                  "implemented."));
        const QAbstractButton* planned = box.addButton(tr("As planned"), QMessageBox::AcceptRole);
        const QAbstractButton* done = box.addButton(tr("As implemented"), QMessageBox::ApplyRole);
        box.addButton(QMessageBox::Cancel);
        box.exec();
        if (box.clickedButton() == planned)
            return Session::Keep::AsPlanned;
        return box.clickedButton() == done ? std::optional(Session::Keep::AsTried) : std::nullopt;
    };
}

void WhatIfBar::setSession(Session* session)
{
    if (m_session)
        m_session->disconnect(this);
    delete m_table;
    m_sorted.setSourceModel(nullptr);
    m_model.reset();
    m_session = session;
    hide();
    if (!session)
        return;
    m_model = std::make_unique<WhatIfModel>(*session);
    m_sorted.setSourceModel(m_model.get());
    m_sorted.sort(WhatIfModel::What);
    using Cell = CellDelegate::Cell;
    m_table = makeRegisterTable(*session, m_theme, m_sorted, tr("Differences of the what-if"),
                                {{WhatIfModel::What, Cell::Quiet},
                                 {WhatIfModel::Title, Cell::Strong},
                                 {WhatIfModel::Target, Cell::Quiet},
                                 {WhatIfModel::Before, Cell::LevelFigure},
                                 {WhatIfModel::After, Cell::LevelFigure}})
                  .view;
    QHeaderView* header = m_table->horizontalHeader();
    ColumnFit::setWidths(*header, {110, 320, 240, 84, 84}, {});
    header->setSectionResizeMode(WhatIfModel::Title, QHeaderView::Stretch);
    connect(m_table, &QAbstractItemView::clicked, this, &WhatIfBar::follow);
    connect(m_table, &QAbstractItemView::activated, this, &WhatIfBar::follow);
    m_listColumn->addWidget(m_table);
    connect(m_model.get(), &WhatIfModel::refreshed, this, &WhatIfBar::refresh);
    refresh();
}

void WhatIfBar::refresh()
{
    const bool wasShown = isVisibleTo(parentWidget());
    const bool isOn = m_session && m_session->isWhatIf();
    if (isOn) {
        m_summary->setText(m_model->summary());
        m_summary->setToolTip(m_model->summary());
        m_keep->setEnabled(!m_session->tried().isEmpty());
        m_differences->setEnabled(m_model->rowCount() > 0 || m_differences->isChecked());
        setAccessibleName(QString(tr("What if: nothing is saved.") % u' ' % m_model->summary()));
    } else {
        showDifferences(false);
    }
    setVisible(isOn);
    if (isOn && !wasShown) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void WhatIfBar::follow(const QModelIndex& index)
{
    const Id target = index.data(role::TargetId).value<Id>();
    if (index.data(role::Raised).toBool())
        Q_EMIT m_navigator.threatWanted(index.data(role::Key).toString());
    else
        Q_EMIT m_navigator.recordWanted(target);
}

void WhatIfBar::showDifferences(bool shown)
{
    m_differences->setChecked(shown);
    m_list->setVisible(shown);
    if (shown && m_table)
        m_table->setFocus();
}

void WhatIfBar::start()
{
    const FinishedTyping finished;
    if (m_session)
        m_session->startWhatIf();
}

bool WhatIfBar::keepAll()
{
    const auto count = static_cast<int>(m_session->triedMitigations().size());
    const std::optional<Session::Keep> keep = count > 0 ? askKeep(count) : Session::Keep::AsTried;
    return keep && m_session->keepWhatIf(*keep);
}

void WhatIfBar::keep()
{
    const FinishedTyping finished;
    if (m_session && m_session->isWhatIf() && keepAll())
        Q_EMIT m_navigator.messageWanted(tr("Kept as one change; undo takes it back."));
}

void WhatIfBar::drop()
{
    const FinishedTyping finished;
    if (!m_session || !m_session->isWhatIf())
        return;
    m_session->dropWhatIf();
    Q_EMIT m_navigator.messageWanted(tr("Dropped; the model is as it was."));
}

bool WhatIfBar::settle()
{
    const FinishedTyping finished;
    if (!m_session || !m_session->isWhatIf())
        return true;
    const Answer answer = m_session->tried().isEmpty() ? Answer::Drop : askEnd();
    if (answer == Answer::Drop)
        m_session->dropWhatIf();
    return answer == Answer::Drop || (answer == Answer::Keep && keepAll());
}

} // namespace provisor
