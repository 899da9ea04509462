#include "app/gui/diagram/ArrangeBar.h"

#include "app/gui/DisplayListPainter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace provisor {

ArrangeBar::ArrangeBar(QWidget* parent)
    : QWidget(parent), m_theme(&Theme::light()), m_text(new QLabel(this)), m_take(new QPushButton(tr("Take it"), this)),
      m_drop(new QPushButton(this))
{
    setObjectName(QStringLiteral("arrangeBar"));
    setAccessibleName(tr("Arrangement"));
    setAttribute(Qt::WA_NoMousePropagation); // a click beside the buttons is none on the canvas
    m_take->setObjectName(QStringLiteral("takeArrangement"));
    m_drop->setObjectName(QStringLiteral("dropArrangement"));
    m_take->setToolTip(tr("Enter"));
    m_drop->setToolTip(tr("Esc"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_take);
    layout->addWidget(m_drop);
    connect(m_take, &QPushButton::clicked, this, &ArrangeBar::taken);
    connect(m_drop, &QPushButton::clicked, this, &ArrangeBar::dropped);
    hide();
}

void ArrangeBar::setTheme(const Theme& theme)
{
    m_theme = &theme;
    QPalette colours = m_text->palette();
    colours.setColor(QPalette::WindowText, toQColor(theme.text));
    m_text->setPalette(colours);
    update();
}

void ArrangeBar::showBusy()
{
    showText(tr("Arranging…"), false);
}

void ArrangeBar::showChoice()
{
    showText(tr("Arranged like this?"), true);
}

void ArrangeBar::showText(const QString& text, bool isChoice)
{
    m_text->setText(text);
    m_take->setVisible(isChoice);
    m_drop->setText(isChoice ? tr("Leave as it was") : tr("Cancel"));
    show();
    raise();
    adjustSize();
}

void ArrangeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toQColor(m_theme->border), 1));
    painter.setBrush(toQColor(m_theme->surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

} // namespace provisor
