#include "app/gui/StatusStrip.h"

#include "app/gui/SignPainter.h"
#include "app/gui/widgets/PaintedRow.h"
#include "models/Words.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QTimer>

namespace provisor {

namespace {

constexpr int messageTime = 6000; // milliseconds

/// "75 threats  4 38 32 1 residual" with the signs of the levels.
class ThreatCounts : public QAbstractButton
{
public:
    explicit ThreatCounts(const GuiTheme& theme) : m_theme(theme)
    {
        setFocusPolicy(Qt::StrongFocus);
        setFont(GuiTheme::font(TextSize::Small));
    }

    void setCounts(const std::array<int, 4>& counts, int sum)
    {
        m_counts = counts;
        m_words = StatusStrip::tr("%n threat(s)", nullptr, sum);
        QStringList said{m_words};
        for (int level = 3; level >= 0; --level)
            said.append(QString(QString::number(counts[size_t(level)]) % u' ' % words::level(Level(level))));
        setAccessibleName(said.join(QStringLiteral(", ")));
        setToolTip(said.join(QStringLiteral(", ")));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override { return {width(nullptr), 24}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        width(&painter);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter.setPen(QPen(m_theme(&Theme::accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 2, -1, -2), 3, 3);
        }
    }

private:
    /// Width needed; paints as well when there is a painter.
    int width(QPainter* painter) const
    {
        const QFont strong = GuiTheme::font(TextSize::Small, 600);
        const QFont plain = GuiTheme::font(TextSize::Small);
        double x = 6;
        const auto word = [&](const QString& text, const QFont& font, Colour Theme::*token) {
            const double size = QFontMetricsF(font).horizontalAdvance(text);
            if (painter)
                drawLine(*painter, QRectF(x, 0, size + 2, height()), text, font, m_theme(token));
            x += size;
        };
        word(m_words, strong, &Theme::text);
        x += 10;
        for (int level = 3; level >= 0; --level) {
            if (painter)
                SignPainter(*painter, m_theme).level({x + 5, height() / 2.0}, 10, Level(level), true);
            x += 15;
            word(QString::number(m_counts[size_t(level)]), plain, &Theme::text);
            x += 10;
        }
        word(StatusStrip::tr("residual"), plain, &Theme::muted);
        return int(x) + 8;
    }

    const GuiTheme& m_theme;
    std::array<int, 4> m_counts{};
    QString m_words;
};

QWidget* separator(const GuiTheme& theme)
{
    auto* line = new Surface(theme, &Theme::border);
    line->setFixedSize(1, 14);
    return line;
}

} // namespace

StatusStrip::StatusStrip(const GuiTheme& theme, Navigator& navigator, QWidget* parent)
    : Surface(theme, &Theme::chrome, parent), m_theme(theme)
{
    setEdges(Qt::TopEdge);
    setFixedHeight(std::max(25, QFontMetrics(GuiTheme::font(TextSize::Small)).height() + 9));
    setAccessibleName(tr("Status"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(4, 1, 12, 0);
    line->setSpacing(10);
    auto* threats = new ThreatCounts(theme);
    connect(threats, &QAbstractButton::clicked, this, [&navigator] { Q_EMIT navigator.levelWanted(-1); });
    m_threats = threats;
    m_questions = new LinkButton(theme, {});
    m_questions->setToken(&Theme::ask);
    connect(m_questions, &QAbstractButton::clicked, &navigator, &Navigator::questionsWanted);
    const auto label = [&] { return new TextLabel(theme, {}, TextSize::Small, &Theme::text2); };
    m_selection = label();
    m_time = label();
    m_saved = label();
    m_catalogue = label();
    m_zoom = label();
    m_savedSign = new SignLabel(theme, 14);
    line->addWidget(m_threats);
    line->addWidget(separator(theme));
    line->addWidget(m_questions);
    m_selectionLine = separator(theme);
    line->addWidget(m_selectionLine);
    line->addWidget(m_selection, 1);
    line->addWidget(m_time);
    line->addWidget(separator(theme));
    line->addWidget(m_savedSign);
    line->addWidget(m_saved);
    line->addWidget(separator(theme));
    line->addWidget(m_catalogue);
    line->addWidget(separator(theme));
    line->addWidget(m_zoom);
    m_zoom->setMinimumWidth(38);
    setZoom(1);
}

void StatusStrip::setSession(Session* session)
{
    disconnect(m_analysisConnection);
    disconnect(m_selectionConnection);
    m_session = session;
    setVisible(session != nullptr);
    if (!session)
        return;
    m_analysisConnection = connect(session, &Session::analysisChanged, this, &StatusStrip::refreshAnalysis);
    m_selectionConnection = connect(session, &Session::selectionChanged, this, &StatusStrip::refreshSelection);
    m_catalogue->setText(tr("Catalogue %1").arg(session->catalogue()->version()));
    refreshAnalysis();
    refreshSelection();
}

void StatusStrip::refreshAnalysis()
{
    std::array<int, 4> counts{};
    const AnalysisPointer analysis = m_session->analysis();
    int sum = 0;
    for (const Threat& threat : analysis ? analysis->threats : QList<Threat>()) {
        ++counts[size_t(threat.risk.residual.level)];
        ++sum;
    }
    static_cast<ThreatCounts*>(m_threats)->setCounts(counts, sum);
    const auto questions = static_cast<int>(analysis ? analysis->questions.size() : 0);
    m_questions->setText(tr("%n open question(s)", nullptr, questions));
    m_questions->setSign([](const SignPainter& signs, QPointF centre) { signs.question(centre, 13); });
    m_questions->updateGeometry();
    m_time->setText(analysis ? tr("Analysed in %1 ms").arg(std::max(1, qRound(analysis->milliseconds)))
                             : tr("Analysing..."));
}

void StatusStrip::refreshSelection()
{
    const auto count = static_cast<int>(m_session->selection().size());
    m_selection->setText(count == 0 ? QString() : tr("%n selected", nullptr, count));
    m_selectionLine->setVisible(count > 0);
}

void StatusStrip::setSaved(const OpenModel* model)
{
    if (!model)
        return;
    const bool isSaved = !model->isModified() && !model->path().isEmpty();
    m_saved->setText(
        isSaved ? tr("Saved %1")
                      .arg(QLocale().toString(QFileInfo(model->path()).lastModified().time(), QStringLiteral("HH:mm")))
        : model->path().isEmpty() ? tr("Not saved yet")
                                  : tr("Changed"));
    m_saved->setToolTip(model->path());
    m_savedSign->setVisible(isSaved);
    m_savedSign->setSign(m_saved->text(), [this](const SignPainter&, QPointF) {
        QPainter painter(m_savedSign);
        m_theme.paintIcon(painter, QStringLiteral("ui-check"), QRectF(0, 0, 14, 14), m_theme(&Theme::ok));
    });
}

void StatusStrip::setZoom(double zoom)
{
    m_zoom->setText(QString(QString::number(qRound(zoom * 100)) % u" %"));
}

void StatusStrip::say(const QString& text)
{
    m_saidUntilNext = text;
    m_selection->setText(text);
    m_selectionLine->setVisible(!text.isEmpty());
    QTimer::singleShot(messageTime, this, [this, text] {
        if (m_saidUntilNext == text && m_session)
            refreshSelection();
    });
}

} // namespace provisor
