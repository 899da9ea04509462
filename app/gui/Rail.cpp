#include "app/gui/Rail.h"

#include <QBoxLayout>
#include <QPainter>

namespace provisor {

namespace {

class RailButton : public QAbstractButton
{
public:
    RailButton(const GuiTheme& theme, const QString& title, QString icon) : m_theme(theme), m_icon(std::move(icon))
    {
        setText(title);
        setAccessibleName(title);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int words = QFontMetrics(GuiTheme::font(TextSize::Caption, 600)).horizontalAdvance(text());
        return {std::max(64, words + 4), std::max(56, QFontMetrics(GuiTheme::font(TextSize::Caption)).height() + 40)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(rect()).adjusted(4, 1, -4, -1);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme(isChecked() ? &Theme::accentTint : &Theme::hover));
            painter.drawRoundedRect(area, 6, 6);
        }
        if (isChecked())
            painter.fillRect(QRectF(0, 9, 2, height() - 18), m_theme(&Theme::accent));
        const QColor colour = m_theme(!isEnabled() ? &Theme::disabled : isChecked() ? &Theme::accent : &Theme::text2);
        m_theme.paintIcon(painter, m_icon, QRectF(width() / 2.0 - 10, 9, 20, 20), colour);
        painter.setFont(GuiTheme::font(TextSize::Caption, isChecked() ? 600 : 400));
        painter.setPen(colour);
        painter.drawText(QRectF(0, 32, width(), height() - 36), Qt::AlignHCenter | Qt::AlignTop, text());
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_theme(&Theme::accent), 2));
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5);
        }
    }

private:
    const GuiTheme& m_theme;
    QString m_icon;
};

constexpr View views[] = {View::Diagram,  View::Threats, View::Mitigations, View::Provisions,
                          View::Overview, View::Report,  View::History,     View::Catalogue};

} // namespace

QString Rail::title(View view)
{
    switch (view) {
    case View::Diagram:
        return tr("Diagram");
    case View::Threats:
        return tr("Threats");
    case View::Mitigations:
        return tr("Mitigations");
    case View::Provisions:
        return tr("Provisions");
    case View::Overview:
        return tr("Overview");
    case View::Report:
        return tr("Report");
    case View::History:
        return tr("History");
    case View::Catalogue:
        return tr("Catalogue");
    }
    return {};
}

QString Rail::icon(View view)
{
    constexpr const char* names[] = {"view-diagram",  "view-threats", "view-mitigations", "view-provisions",
                                     "view-overview", "view-report",  "view-history",     "view-catalogue"};
    return QLatin1String(names[int(view)]);
}

Rail::Rail(const GuiTheme& theme, QWidget* parent) : Surface(theme, &Theme::chrome, parent)
{
    setEdges(Qt::RightEdge);
    setAccessibleName(tr("Views"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 1, 4);
    column->setSpacing(0);
    for (const View view : views) {
        auto* button = new RailButton(theme, title(view), icon(view));
        column->addWidget(button);
        m_buttons.append(button);
        connect(button, &QAbstractButton::toggled, this, [this, view](bool isOn) { // assistive technology toggles
            if (isOn)
                Q_EMIT chosen(view);
        });
    }
    column->addStretch();
    int width = 0; // long words of some languages need more than the usual 64
    for (const QAbstractButton* button : m_buttons)
        width = std::max(width, button->sizeHint().width());
    setFixedWidth(width);
}

void Rail::setCurrent(View view)
{
    const QSignalBlocker blocker(m_buttons.at(int(view)));
    m_buttons.at(int(view))->setChecked(true);
}

} // namespace provisor
