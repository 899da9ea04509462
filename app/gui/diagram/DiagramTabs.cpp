#include "app/gui/diagram/DiagramTabs.h"

#include "app/gui/diagram/DiagramCommands.h"
#include "app/gui/diagram/InlineEditor.h"
#include "app/gui/diagram/PictureIcons.h"
#include "models/Session.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace provisor {

namespace {

constexpr int stripHeight = 32;
constexpr int tabPadding = 13;

} // namespace

/// Tabs as in the design: the present one is open towards the canvas.
class DiagramTabs::Bar : public QTabBar
{
public:
    explicit Bar(QWidget* parent) : QTabBar(parent)
    {
        setDrawBase(false);
        setExpanding(false);
        setUsesScrollButtons(true);
        setElideMode(Qt::ElideRight);
        setFocusPolicy(Qt::TabFocus);
    }

    const Theme* theme = &Theme::light();

protected:
    QSize tabSizeHint(int index) const override
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        const int width = QFontMetrics(bold).horizontalAdvance(tabText(index)) + 2 * tabPadding;
        return {std::min(width, 240), std::max(stripHeight, fontMetrics().height() + 10)};
    }
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < count(); ++i)
            paintTab(painter, i);
    }

private:
    void paintTab(QPainter& painter, int index)
    {
        const bool isCurrent = index == currentIndex();
        const QRectF area = tabRect(index);
        QFont font = this->font();
        if (isCurrent) {
            const QRectF tab = area.adjusted(0.5, 3.5, -0.5, 8); // the lower edge lies outside: open towards the canvas
            painter.setPen(QPen(toQColor(theme->border), 1));
            painter.setBrush(toQColor(theme->canvas));
            painter.drawRoundedRect(tab, 5, 5);
            font.setWeight(QFont::DemiBold);
        }
        if (isCurrent && hasFocus()) {
            painter.setPen(QPen(toQColor(theme->accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(area.adjusted(4, 7, -4, -4), 4, 4);
        }
        painter.setFont(font);
        painter.setPen(toQColor(isCurrent ? theme->text : theme->text2));
        const QString text =
            QFontMetrics(font).elidedText(tabText(index), Qt::ElideRight, int(area.width()) - tabPadding);
        painter.drawText(area.translated(0, 1), Qt::AlignCenter, text);
    }
};

DiagramTabs::DiagramTabs(Session& session, DiagramCommands& commands, QWidget* parent)
    : QWidget(parent), m_session(session), m_commands(commands), m_theme(&Theme::light()), m_bar(new Bar(this)),
      m_add(new QToolButton(this))
{
    setObjectName(QStringLiteral("diagramTabs"));
    m_bar->setAccessibleName(tr("Diagrams"));
    m_add->setAutoRaise(true);
    m_add->setToolTip(tr("Add diagram"));
    m_add->setAccessibleName(tr("Add diagram"));
    m_add->setFixedSize(26, 26);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(4);
    layout->addWidget(m_bar);
    layout->addWidget(m_add);
    layout->addStretch();
    setFixedHeight(std::max(stripHeight, fontMetrics().height() + 10));
    connect(m_add, &QToolButton::clicked, &commands, &DiagramCommands::addDiagram);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_isRefreshing && index >= 0 && index < m_diagrams.size())
            m_session.setCurrentDiagram(m_diagrams[index]);
    });
    connect(m_bar, &QTabBar::tabBarDoubleClicked, this, &DiagramTabs::renameTab);
    connect(&session, &Session::documentChanged, this, &DiagramTabs::refresh);
    connect(&session, &Session::currentDiagramChanged, this, &DiagramTabs::refresh);
    setTheme(Theme::light());
    refresh();
}

int DiagramTabs::count() const
{
    return m_bar->count();
}

void DiagramTabs::setTheme(const Theme& theme)
{
    m_theme = &theme;
    m_bar->theme = &theme;
    m_add->setIcon(lineIcon(QStringLiteral("ui-plus"), theme.text2, theme.disabled));
    update();
    m_bar->update();
}

void DiagramTabs::refresh()
{
    QList<Record> diagrams = m_session.snapshot().records(Kind::Diagram);
    std::stable_sort(diagrams.begin(), diagrams.end(), [](const Record& a, const Record& b) {
        return a.number(field::diagram::Position) < b.number(field::diagram::Position);
    });
    m_isRefreshing = true;
    m_diagrams.clear();
    const int wanted = std::max(1, static_cast<int>(diagrams.size()));
    while (m_bar->count() > wanted)
        m_bar->removeTab(m_bar->count() - 1);
    while (m_bar->count() < wanted)
        m_bar->addTab(QString());
    if (diagrams.isEmpty())
        m_bar->setTabText(0, tr("Whole system")); // the name of the diagram that the first element makes
    for (int i = 0; i < diagrams.size(); ++i) {
        const QString name = diagrams[i].text(field::diagram::Name);
        m_diagrams.append(diagrams[i].id());
        m_bar->setTabText(i, name.isEmpty() ? tr("Diagram") : name);
        m_bar->setTabToolTip(i, name);
    }
    m_bar->setCurrentIndex(std::max(0, static_cast<int>(m_diagrams.indexOf(m_session.currentDiagram()))));
    m_isRefreshing = false;
}

void DiagramTabs::renameTab(int index)
{
    if (index < 0 || index >= m_diagrams.size())
        return;
    const Id diagram = m_diagrams[index];
    m_editor = new InlineEditor(m_bar, m_bar->tabText(index),
                                [this, diagram](const QString& text) { m_commands.renameDiagram(diagram, text); });
    m_editor->setGeometry(m_bar->tabRect(index).adjusted(2, 3, -2, -3));
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void DiagramTabs::contextMenuEvent(QContextMenuEvent* event)
{
    const int index = m_bar->tabAt(m_bar->mapFrom(this, event->pos()));
    if (index < 0 || index >= m_diagrams.size())
        return;
    const Id diagram = m_diagrams[index];
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename"), this, [this, index] { renameTab(index); });
    QAction* remove =
        menu->addAction(tr("Delete diagram"), this, [this, diagram] { m_commands.deleteDiagram(diagram); });
    remove->setEnabled(m_diagrams.size() > 1);
    menu->popup(event->globalPos());
}

void DiagramTabs::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), toQColor(m_theme->chrome));
    painter.setPen(toQColor(m_theme->border));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace provisor
