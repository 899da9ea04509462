#include "app/gui/panels/ThreatCard.h"

#include "app/gui/SignPainter.h"
#include "app/gui/widgets/Menus.h"
#include "models/Decisions.h"
#include "models/Words.h"

#include <QBoxLayout>
#include <QPainter>

namespace provisor {

class ThreatCard::Head : public QAbstractButton
{
public:
    Head(const GuiTheme& theme, const Threat& threat)
        : m_theme(theme), m_level(threat.risk.residual.level), m_isConfirmed(threat.certainty == Certainty::Confirmed),
          m_isRaised(threat.isRaised), m_status(threat.status), m_title(threat.title),
          m_figure(QString(words::level(m_level) % u' ' % words::risk(threat.risk.residual.value)))
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setToolTip(threat.title);
        setAccessibleName(QString(m_title % u", " % m_figure % u", " % words::certainty(m_isConfirmed) % u", " %
                                  words::threatStatus(m_status, m_isRaised)));
    }

    QSize sizeHint() const override
    {
        return {160, std::max(37, QFontMetrics(GuiTheme::font(TextSize::Small)).height() +
                                      QFontMetrics(GuiTheme::font(TextSize::Caption)).height() + 8)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme(&Theme::hover));
            painter.drawRoundedRect(QRectF(rect()).adjusted(-2, 1, 0, -1), 4, 4);
        }
        const SignPainter signs(painter, m_theme);
        signs.level({6, height() / 2.0}, 11, m_level, m_isConfirmed);
        const int left = 20;
        const QRect upper(left, 3, width() - left - 4, height() / 2 - 2);
        painter.setFont(GuiTheme::font(TextSize::Small));
        painter.setPen(m_theme(&Theme::text));
        painter.drawText(upper, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_title, Qt::ElideRight, upper.width()));
        paintLower(painter, signs, QRectF(left, height() / 2.0, width() - left, height() / 2.0 - 3));
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_theme(&Theme::accent), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(-1, 1, -1, -1), 4, 4);
        }
    }

private:
    void paintLower(QPainter& painter, const SignPainter& signs, const QRectF& area)
    {
        painter.setFont(GuiTheme::font(TextSize::Caption));
        double x = area.left();
        const auto word = [&](const QString& text, Colour Theme::*token, int weight = 400) {
            painter.setFont(GuiTheme::font(TextSize::Caption, weight));
            painter.setPen(m_theme(token));
            painter.drawText(QRectF(x, area.top(), area.right() - x, area.height()), Qt::AlignVCenter, text);
            x += QFontMetricsF(painter.font()).horizontalAdvance(text);
        };
        const QString dot = QStringLiteral("  \u00b7  ");
        word(m_figure, &Theme::text2);
        word(dot, &Theme::muted);
        word(words::certainty(m_isConfirmed), m_isConfirmed ? &Theme::muted : &Theme::ask, m_isConfirmed ? 400 : 500);
        word(dot, &Theme::muted);
        signs.threatStatus({x + 5, area.center().y()}, 10, m_status, m_isRaised);
        x += 14;
        word(words::threatStatus(m_status, m_isRaised), &Theme::muted);
    }

    const GuiTheme& m_theme;
    Level m_level;
    bool m_isConfirmed;
    bool m_isRaised;
    QString m_status;
    QString m_title;
    QString m_figure;
};

ThreatCard::ThreatCard(Session& session, const GuiTheme& theme, Navigator& navigator, const Threat& threat,
                       QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_navigator(navigator), m_key(threat.key),
      m_head(new Head(theme, threat))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    connect(m_head, &QAbstractButton::toggled, this, [this](bool checked) {
        const AnalysisPointer analysis = m_session.analysis();
        const Threat* present = analysis ? analysis->threat(m_key) : nullptr;
        if (checked && !m_body && present)
            build(*present);
        if (m_body)
            m_body->setVisible(checked);
        Q_EMIT toggled(checked);
    });
}

void ThreatCard::setExpanded(bool expanded)
{
    m_head->setChecked(expanded);
}
bool ThreatCard::isExpanded() const
{
    return m_head->isChecked();
}

void ThreatCard::build(const Threat& threat)
{
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(20, 2, 0, 8);
    column->setSpacing(6);
    auto* why = new TextLabel(m_theme, threat.why, TextSize::Small, &Theme::text2);
    why->setWordWrap(true);
    column->addWidget(why);

    auto* status = new ValueButton(m_theme);
    status->setFramed(true);
    status->setFont(GuiTheme::font(TextSize::Small));
    status->setValue(words::threatStatus(threat.status, threat.isRaised), true);
    status->setAccessibleName(tr("Status: %1").arg(words::threatStatus(threat.status, threat.isRaised)));
    status->setSign([state = threat.status, raised = threat.isRaised](const SignPainter& signs, QPointF centre) {
        signs.threatStatus(centre, 12, state, raised);
    });
    connect(status, &QAbstractButton::clicked, this, [this, status, current = threat.status] {
        menus::popUp(menus::choice(this, menus::threatStatuses(), current,
                                   [this](const QString& id) {
                                       decisions::setThreatField(m_session, {m_key}, field::threat::Status,
                                                                 textValue(id), tr("Set status"));
                                   }),
                     *status);
    });
    auto* owner = new ValueButton(m_theme);
    owner->setFramed(true);
    owner->setFont(GuiTheme::font(TextSize::Small));
    const QString name = threat.owner.isNull() ? tr("Nobody") : words::recordName(m_session.snapshot(), threat.owner);
    owner->setValue(name, true);
    owner->setAccessibleName(tr("Owner: %1").arg(name));
    connect(owner, &QAbstractButton::clicked, this, [this, owner, current = threat.owner] {
        menus::popUp(menus::owner(this, m_session, current,
                                  [this](Id person) {
                                      decisions::setThreatField(m_session, {m_key}, field::threat::Owner,
                                                                idValue(person), tr("Set owner"));
                                  }),
                     *owner);
    });
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(status, 1);
    line->addWidget(owner, 1);
    column->addLayout(line);
    auto* details = new LinkButton(m_theme, tr("Risk, mitigations, provisions"));
    connect(details, &QAbstractButton::clicked, this, [this] { Q_EMIT m_navigator.threatWanted(m_key); });
    column->addWidget(details, 0, Qt::AlignLeft);
    layout()->addWidget(m_body);
}

} // namespace provisor
