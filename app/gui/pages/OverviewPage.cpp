#include "app/gui/pages/OverviewPage.h"

#include "app/gui/SignPainter.h"
#include "app/gui/pages/RiskMatrix.h"
#include "app/gui/widgets/FlowLayout.h"
#include "app/gui/widgets/PaintedRow.h"
#include "core/base/Text.h"
#include "models/StateFigures.h"
#include "models/Words.h"

#include <QDate>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>

namespace provisor {

namespace {

constexpr qsizetype worstShown = 9;
constexpr qsizetype questionsShown = 7;
constexpr qsizetype overdueShown = 7;

} // namespace

OverviewPage::OverviewPage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_navigator(navigator)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new Surface(theme, &Theme::panel);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(12);
    m_headline = new QHBoxLayout;
    m_headline->setSpacing(0);
    column->addLayout(m_headline);

    m_matrixCard = new Card(theme, tr("Risk matrix"));
    m_matrix = new RiskMatrix(theme);
    auto* shown = new SegmentBar(theme, {tr("Inherent"), tr("Residual"), tr("Target", "risk")});
    shown->setCurrent(1);
    connect(shown, &SegmentBar::chosen, this, [this](int at) { m_matrix->setShown(RiskMatrix::Shown(at)); });
    m_matrixCard->addToHeader(shown);
    m_matrixCard->body()->addWidget(m_matrix, 1);
    connect(m_matrix, &RiskMatrix::levelChosen, &navigator, &Navigator::levelWanted);
    m_worst = new Card(theme, tr("Worst risks"));
    auto* all = new LinkButton(theme, tr("All"));
    connect(all, &QAbstractButton::clicked, this, [this] { Q_EMIT m_navigator.levelWanted(-1); });
    m_worst->addToHeader(all);
    m_levels = new Card(theme, tr("Before, today, with the plan"));
    m_conformity = new Card(theme, tr("Conformity"));
    m_questions = new Card(theme, tr("Open questions"));
    auto* allQuestions = new LinkButton(theme, tr("Answer"));
    connect(allQuestions, &QAbstractButton::clicked, this, [this] { Q_EMIT m_navigator.questionsWanted(); });
    m_questions->addToHeader(allQuestions);
    m_overdue = new Card(theme, tr("Overdue"));
    auto* plan = new LinkButton(theme, tr("Plan"));
    connect(plan, &QAbstractButton::clicked, this, [this] { Q_EMIT m_navigator.viewWanted(View::Mitigations); });
    m_overdue->addToHeader(plan);

    auto* upper = new QHBoxLayout;
    upper->setSpacing(12);
    upper->addWidget(m_matrixCard, 40);
    upper->addWidget(m_worst, 44);
    upper->addWidget(m_levels, 38);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(12);
    lower->addWidget(m_conformity, 60);
    lower->addWidget(m_questions, 38);
    lower->addWidget(m_overdue, 30);
    column->addLayout(upper, 52);
    column->addLayout(lower, 48);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(&session, &Session::analysisChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

QWidget* OverviewPage::claimLegend() const
{
    auto* legend = new QWidget;
    auto* flow = new FlowLayout(2, legend);
    flow->setContentsMargins(14, 0, 12, 4);
    QSizePolicy wraps(QSizePolicy::Preferred, QSizePolicy::Preferred);
    wraps.setHeightForWidth(true);
    legend->setSizePolicy(wraps);
    const std::pair<ClaimSign, QString> entries[] = {{ClaimSign::Met, words::claim(QStringLiteral("met"))},
                                                     {ClaimSign::Partly, words::claim(QStringLiteral("partly"))},
                                                     {ClaimSign::NotMet, words::claim(QStringLiteral("not-met"))},
                                                     {ClaimSign::NotAnswered, words::claim(QString())},
                                                     {ClaimSign::NotApplicable, tr("Not applicable")}};
    for (const auto& [claim, name] : entries) {
        auto* sign = new SignLabel(m_theme, 14);
        sign->setSign(
            name, [claim = claim](const SignPainter& signs, QPointF centre) { signs.claim(centre, 12, claim, true); });
        auto* entry = new QWidget;
        auto* line = new QHBoxLayout(entry);
        line->setContentsMargins(0, 0, 8, 0);
        line->setSpacing(4);
        line->addWidget(sign);
        line->addWidget(new TextLabel(m_theme, name, TextSize::Caption, &Theme::muted));
        flow->addWidget(entry);
    }
    return legend;
}

void OverviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void OverviewPage::refresh()
{
    const AnalysisPointer analysis = m_session.analysis();
    if (!analysis)
        return;
    m_isStale = false;
    clearLayout(*m_headline);
    for (Card* card : {m_worst, m_levels, m_conformity, m_questions, m_overdue})
        clearLayout(*card->body());
    m_matrix->setAnalysis(analysis);
    m_matrixCard->setNote(tr("%n threat(s)", nullptr, riskTotals(*analysis).threats));
    fillHeadline(*analysis);
    fillWorst(*analysis);
    fillLevels(*analysis);
    fillConformity(*analysis);
    fillQuestions(*analysis);
    fillOverdue(*analysis);
}

void OverviewPage::addFigure(const QString& figure, const QString& words, const SignLabel::Draw& sign,
                             const QString& more, const std::function<void()>& open)
{
    const bool isFirst = m_headline->count() == 0;
    auto* row = new PaintedRow(
        m_theme, QString(figure % u' ' % words), 54,
        [this, figure, words, sign, more, isFirst](QPainter& painter, const SignPainter& signs, const QRectF& area) {
            if (!isFirst)
                painter.fillRect(QRectF(0, 4, 1, area.height() - 8), m_theme(&Theme::border));
            double x = isFirst ? 4 : 16;
            if (sign) {
                sign(signs, {x + 9, 18});
                x += 27;
            }
            const QFont large = GuiTheme::font(TextSize::Figure, 600);
            const double width = figureWidth(figure, large);
            signs.figure(QRectF(x, 2, width, 32), figure, large, m_theme(&Theme::text), Qt::AlignLeft);
            drawLine(painter, QRectF(x + width + 8, 8, area.width() - x - width - 12, 24), more,
                     GuiTheme::font(TextSize::Small), m_theme(&Theme::muted));
            drawLine(painter, QRectF(isFirst ? 4 : 16, 34, area.width() - 20, 18), words,
                     GuiTheme::font(TextSize::Small), m_theme(&Theme::text2));
        });
    row->setLine(false);
    connect(row, &QAbstractButton::clicked, this, open);
    m_headline->addWidget(row, 1);
}

void OverviewPage::fillHeadline(const Analysis& analysis)
{
    const StateFigures figures = figuresOf(analysis, QDate::currentDate());
    const RiskTotals& totals = figures.risk; // as in the reports: without what was set aside
    double atStake = 0;
    for (const Question& question : analysis.questions)
        atStake += question.riskAtStake;
    addFigure(QString::number(totals.aboveAppetite), tr("threats above appetite"), {}, tr("of %1").arg(totals.threats),
              [this] { Q_EMIT m_navigator.levelWanted(-1); });
    addFigure(
        QString::number(totals.byLevel[size_t(Level::Critical)]), tr("critical"),
        [](const SignPainter& signs, QPointF at) { signs.level(at, 16, Level::Critical, true); }, {},
        [this] { Q_EMIT m_navigator.levelWanted(int(Level::Critical)); });
    addFigure(
        QString::number(analysis.questions.size()), tr("open questions"),
        [](const SignPainter& signs, QPointF at) { signs.question(at, 18); },
        tr("decide %1 points of risk").arg(qRound(atStake)), [this] { Q_EMIT m_navigator.questionsWanted(); });
    addFigure(QString::number(figures.overdue), tr("mitigations overdue"), {}, {},
              [this] { Q_EMIT m_navigator.viewWanted(View::Mitigations); });
    addFigure(QString::number(figures.met), tr("provisions met"), {}, tr("of %1").arg(figures.applicable),
              [this] { Q_EMIT m_navigator.viewWanted(View::Provisions); });
}

void OverviewPage::fillWorst(const Analysis& analysis)
{
    m_worst->setNote(tr("by residual risk"));
    qsizetype shown = 0;
    for (const Threat& threat : analysis.threats) {
        if (!isRelevant(threat))
            continue;
        if (shown++ == worstShown)
            break;
        const QString name =
            QString(threat.title % u", " % threat.target.name % u", " % words::level(threat.risk.residual.level) %
                    u' ' % words::risk(threat.risk.residual.value));
        const QString owner = words::initials(words::recordName(analysis.snapshot, threat.owner));
        auto* row = new PaintedRow(
            m_theme, name, 35, [this, threat, owner](QPainter& painter, const SignPainter& signs, const QRectF& area) {
                const double y = area.center().y();
                const RiskAssessment& risk = threat.risk;
                signs.level({21, y}, 12, risk.residual.level, threat.certainty == Certainty::Confirmed);
                signs.figure(QRectF(30, 0, 38, area.height()), words::risk(risk.residual.value),
                             GuiTheme::font(TextSize::Body, 600), m_theme(&Theme::text));
                const double right = area.width() - 132;
                drawLine(painter, QRectF(80, 2, right - 84, 18), threat.title, GuiTheme::font(TextSize::Small),
                         m_theme(&Theme::text));
                drawLine(painter, QRectF(80, 18, right - 84, 15), words::targetName(threat.target),
                         GuiTheme::font(TextSize::Caption), m_theme(&Theme::muted));
                const auto at = [&](double value) { return right + 80 * (value - 1) / 24; };
                painter.fillRect(QRectF(right, y - 0.5, 80, 1), m_theme(&Theme::border));
                painter.fillRect(
                    QRectF(at(risk.target.value), y - 0.75, at(risk.residual.value) - at(risk.target.value), 1.5),
                    m_theme(&Theme::strong));
                signs.level({at(risk.inherent.value), y}, 8, risk.inherent.level, false);
                painter.setPen(QPen(m_theme(&Theme::strong), 1.25));
                painter.setBrush(m_theme(&Theme::surface));
                painter.drawEllipse(QPointF(at(risk.target.value), y), 2.75, 2.75);
                signs.level({at(risk.residual.value), y}, 10, risk.residual.level, true);
                signs.avatar({area.width() - 24, y}, 20, owner);
            });
        row->setToolTip(tr("%1\nTarget %2, residual %3, inherent %4")
                            .arg(threat.title, words::risk(threat.risk.target.value),
                                 words::risk(threat.risk.residual.value), words::risk(threat.risk.inherent.value)));
        connect(row, &QAbstractButton::clicked, this,
                [this, key = threat.key] { Q_EMIT m_navigator.threatWanted(key); });
        m_worst->body()->addWidget(row);
    }
    if (analysis.threats.isEmpty())
        m_worst->body()->addWidget(emptyState(m_theme, tr("No threat found yet. Draw the system and its flows.")));
    m_worst->body()->addStretch();
}

void OverviewPage::fillLevels(const Analysis& analysis)
{
    std::array<std::array<int, 4>, 3> counts{};
    for (const Threat& threat : analysis.threats) {
        if (!isRelevant(threat))
            continue;
        ++counts[0][size_t(threat.risk.inherent.level)];
        ++counts[1][size_t(threat.risk.residual.level)];
        ++counts[2][size_t(threat.risk.target.level)];
    }
    int most = 1;
    for (const auto& column : counts)
        most = std::max(most, *std::max_element(column.begin(), column.end()));
    const QString names[] = {tr("Inherent"), tr("Residual"), tr("Target", "risk")};
    const QString notes[] = {tr("before controls"), tr("with what is in place today"), tr("when the plan is done")};
    for (size_t step = 0; step < 3; ++step) {
        QStringList said;
        for (int level = 3; level >= 0; --level)
            said.append(QString(QString::number(counts[step][size_t(level)]) % u' ' % words::level(Level(level))));
        auto* row = new PaintedRow(
            m_theme, QString(names[step] % u": " % said.join(QStringLiteral(", "))), 98,
            [this, counts, step, most, name = names[step],
             note = notes[step]](QPainter& painter, const SignPainter& signs, const QRectF& area) {
                drawLine(painter, QRectF(14, 4, 90, 18), name, GuiTheme::font(TextSize::Small, 600),
                         m_theme(&Theme::text));
                drawLine(painter,
                         QRectF(14 + QFontMetrics(GuiTheme::font(TextSize::Small, 600)).horizontalAdvance(name) + 7, 4,
                                area.width() - 100, 18),
                         note, GuiTheme::font(TextSize::Small), m_theme(&Theme::muted));
                for (int i = 0; i < 4; ++i) {
                    const auto level = Level(3 - i);
                    const int count = counts[step][size_t(level)];
                    const double y = 34 + i * 17.0;
                    signs.level({21, y}, 11, level, true);
                    drawLine(painter, QRectF(34, y - 8, 56, 16), words::level(level), GuiTheme::font(TextSize::Small),
                             m_theme(&Theme::text2));
                    const double full = area.width() - 92 - 44;
                    painter.setPen(Qt::NoPen);
                    painter.setBrush(m_theme.levelSign(level));
                    if (count > 0)
                        painter.drawRoundedRect(QRectF(92, y - 4.5, std::max(3.0, full * count / most), 9), 2, 2);
                    signs.figure(QRectF(92 + full * count / most + 6, y - 8, 32, 16), QString::number(count),
                                 GuiTheme::font(TextSize::Small, 600), m_theme(&Theme::text), Qt::AlignLeft);
                }
            });
        row->setLine(step > 0);
        connect(row, &QAbstractButton::clicked, this, [this] { Q_EMIT m_navigator.levelWanted(-1); });
        m_levels->body()->addWidget(row);
    }
    m_levels->body()->addStretch();
}

void OverviewPage::fillConformity(const Analysis& analysis)
{
    m_conformity->body()->addWidget(claimLegend());
    int met = 0;
    int applicable = 0;
    for (const Principle& principle : analysis.catalogue->principles()) {
        struct Box
        {
            ClaimSign sign;
            bool isShall;
        };
        QList<Box> boxes;
        int metHere = 0;
        int applicableHere = 0;
        for (const ProvisionStatus& status : analysis.provisions) {
            if (status.catalogue->principle != principle.id)
                continue;
            const bool applies = status.applicable != Tristate::False;
            boxes.append({claimSignOf(status.claim, applies), status.catalogue->modality().startsWith(u"shall")});
            applicableHere += applies;
            metHere += applies && status.claim == u"met";
        }
        met += metHere;
        applicable += applicableHere;
        const QString sum = tr("%1 of %2").arg(metHere).arg(applicableHere);
        auto* row = new PaintedRow(
            m_theme, tr("%1 %2: %3 met").arg(principle.id, principle.title, sum), 21,
            [this, principle, boxes, sum](QPainter& painter, const SignPainter& signs, const QRectF& area) {
                const double boxesWidth = std::min(9 * 19.0, area.width() * 0.36) + 4;
                const double left = area.width() - boxesWidth - 66;
                drawLine(painter, QRectF(14, 0, 40, area.height()), principle.id, GuiTheme::font(TextSize::Small),
                         m_theme(&Theme::muted));
                drawLine(painter, QRectF(58, 0, left - 66, area.height()), principle.title,
                         GuiTheme::font(TextSize::Small), m_theme(&Theme::text));
                const double step = std::min(19.0, boxesWidth / std::max(1, static_cast<int>(boxes.size())));
                for (qsizetype i = 0; i < boxes.size(); ++i)
                    signs.claim({left + 8 + step * double(i), area.center().y()}, std::min(13.0, step - 2),
                                boxes[i].sign, boxes[i].isShall);
                drawLine(painter, QRectF(area.width() - 64, 0, 50, area.height()), sum, GuiTheme::font(TextSize::Small),
                         m_theme(&Theme::text2), Qt::AlignRight);
            });
        row->setLine(false);
        connect(row, &QAbstractButton::clicked, this,
                [this, first = principle.provisions.value(0)] { Q_EMIT m_navigator.provisionWanted(first); });
        m_conformity->body()->addWidget(row);
    }
    m_conformity->setNote(tr("%1 of %2 provisions met").arg(met).arg(applicable));
    m_conformity->body()->addStretch();
}

void OverviewPage::fillQuestions(const Analysis& analysis)
{
    m_questions->setNote(tr("by risk at stake"));
    const double most = analysis.questions.isEmpty() ? 1 : std::max(1.0, analysis.questions.first().riskAtStake);
    for (const Question& question : analysis.questions.first(std::min(questionsShown, analysis.questions.size()))) {
        const QString effect = !question.raises.isEmpty() ? tr("would raise %1").arg(question.raises.size())
                                                          : tr("would clear %1").arg(question.clears.size());
        const QString subject = question.record.isNull() ? tr("Whole system") : question.name;
        auto* row = new PaintedRow(
            m_theme, QString(question.text % u", " % subject), 36,
            [this, question, most, effect, subject](QPainter& painter, const SignPainter& signs, const QRectF& area) {
                const double y = area.center().y();
                signs.figure(QRectF(8, 0, 40, area.height()), words::risk(question.riskAtStake),
                             GuiTheme::font(TextSize::Body, 600), m_theme(&Theme::text));
                painter.setPen(Qt::NoPen);
                painter.setBrush(m_theme(&Theme::askTint));
                painter.drawRect(QRectF(58, y - 3, 36, 6));
                painter.setBrush(m_theme(&Theme::ask));
                painter.drawRect(QRectF(58, y - 3, 36 * question.riskAtStake / most, 6));
                drawLine(painter, QRectF(104, 2, area.width() - 116, 18), question.text,
                         GuiTheme::font(TextSize::Small), m_theme(&Theme::text));
                drawLine(painter, QRectF(104, 19, area.width() - 116, 15), QString(subject % u" \u00b7 " % effect),
                         GuiTheme::font(TextSize::Caption), m_theme(&Theme::muted));
            });
        row->setToolTip(question.text);
        connect(row, &QAbstractButton::clicked, this,
                [this, id = question.record] { Q_EMIT m_navigator.recordWanted(id); });
        m_questions->body()->addWidget(row);
    }
    if (analysis.questions.isEmpty())
        m_questions->body()->addWidget(emptyState(m_theme, tr("Nothing is open: every answer that matters is given.")));
    m_questions->body()->addStretch();
}

void OverviewPage::fillOverdue(const Analysis& analysis)
{
    const QList<const Record*> overdue = overdueMitigations(analysis.snapshot, QDate::currentDate());
    for (const Record* record : overdue.first(std::min(overdueShown, overdue.size()))) {
        const Id id = record->id();
        const QString title = words::recordName(*record, analysis.catalogue.get());
        const QString status = record->text(field::mitigation::Status);
        const QString owner =
            words::initials(words::recordName(analysis.snapshot, record->reference(field::mitigation::Owner)));
        const auto days = static_cast<int>(
            QDate::fromString(record->text(field::mitigation::Due), Qt::ISODate).daysTo(QDate::currentDate()));
        const auto treated = std::count_if(analysis.threats.begin(), analysis.threats.end(),
                                           [&](const Threat& threat) { return threat.mitigations.contains(id); });
        const QString late = tr("%n day(s)", nullptr, days);
        auto* row = new PaintedRow(m_theme, QString(title % u", " % late), 36,
                                   [this, title, status, owner, late,
                                    treated](QPainter& painter, const SignPainter& signs, const QRectF& area) {
                                       signs.mitigationStatus({20, area.center().y()}, 12, status);
                                       drawLine(painter, QRectF(36, 2, area.width() - 132, 18), title,
                                                GuiTheme::font(TextSize::Small), m_theme(&Theme::text));
                                       drawLine(painter, QRectF(36, 19, area.width() - 132, 15),
                                                tr("treats %n threat(s)", nullptr, static_cast<int>(treated)),
                                                GuiTheme::font(TextSize::Caption), m_theme(&Theme::muted));
                                       drawLine(painter, QRectF(area.width() - 96, 0, 56, area.height()), late,
                                                GuiTheme::font(TextSize::Small, 500), m_theme.levelText(Level::High),
                                                Qt::AlignRight);
                                       signs.avatar({area.width() - 22, area.center().y()}, 20, owner);
                                   });
        connect(row, &QAbstractButton::clicked, this, [this, id] { Q_EMIT m_navigator.mitigationWanted(id); });
        m_overdue->body()->addWidget(row);
    }
    if (overdue.isEmpty())
        m_overdue->body()->addWidget(emptyState(m_theme, tr("Nothing is overdue.")));
    m_overdue->body()->addStretch();
}

} // namespace provisor
