#include "core/report/Sections.h"
#include "core/report/Templates.h"

namespace provisor::report {

namespace {

/// What gives way on page 1, step by step.
struct Fit
{
    double sectionGap;
    double planeHeight;
    bool hasShortLead;
    bool movesConfidence;
};

constexpr double millimetre = 72 / 25.4;
constexpr Fit fits[boardFitSteps] = {
    {13, 40 * millimetre, false, false}, {10, 40 * millimetre, false, false}, {8, 36 * millimetre, false, false},
    {8, 31 * millimetre, false, false},  {8, 28 * millimetre, false, false},  {8, 28 * millimetre, true, false},
    {8, 28 * millimetre, true, true},
};

Block headline(const QString& text, const QString& anchor, double before = 0)
{
    Block result;
    result.type = Block::Type::Heading;
    result.level = 0;
    result.anchor = anchor;
    result.before = before;
    result.isInContents = false;
    result.paragraph = paragraph({plain(text)}, Style::Headline);
    result.paragraph.isBalanced = true;
    return result;
}

/// Numbers the sections through all pages.
class Numbers
{
public:
    Block next(const QString& text, const QString& anchor, double before)
    {
        ++m_last;
        return heading(1, QString::number(m_last), text,
                       anchor.isEmpty() ? QStringLiteral("s-") + QString::number(m_last) : anchor, before);
    }

private:
    int m_last = 0;
};

void addFirstPage(ReportDocument& document, const Facts& facts, Counter& counter, Numbers& numbers, const Fit& fit)
{
    const Words& words = *facts.words;
    Blocks& blocks = document.blocks;
    Run title = strongData(facts.title);
    title.ink = Ink::Full;
    QStringList rest{words.text(QT_TRANSLATE_NOOP("Report", "report to the board")), words.longDate(facts.input->date)};
    if (!facts.standard.isEmpty())
        rest.append(facts.standard);
    blocks += {space(8),
               block({title, plain(QStringLiteral("\u2002·\u2002") + rest.join(QStringLiteral("\u2002·\u2002")))},
                     Style::Kicker),
               headline(riskHeadline(facts), QStringLiteral("summary"), 4)};
    Block lead = block(leadParagraph(facts, fit.hasShortLead), Style::Body, 6);
    blocks.append(lead);
    if (facts.parts() == 0)
        return;
    blocks.append(numbers.next(words.text(QT_TRANSLATE_NOOP("Report", "Decisions asked of the board")),
                               QStringLiteral("decisions"), fit.sectionGap));
    blocks += decisionBlocks(facts, 0, 3);
    blocks.append(
        numbers.next(words.text(QT_TRANSLATE_NOOP("Report", "Risk picture")), QStringLiteral("risk"), fit.sectionGap));
    blocks += riskPicture(facts, counter, fit.planeHeight, fit.movesConfidence);
    const qsizetype worst = std::min<qsizetype>(5, facts.threats.size());
    blocks.append(numbers.next(
        worst == 0
            ? words.text(QT_TRANSLATE_NOOP("Report", "The worst risks today"))
            : words.counted(worst, QT_TRANSLATE_N_NOOP("Report", "The %1 worst risks today"), "The one risk today"),
        QStringLiteral("worst"), fit.sectionGap));
    blocks += worstRisks(facts, counter);
    if (!fit.movesConfidence) {
        blocks.append(numbers.next(words.text(QT_TRANSLATE_NOOP("Report", "How sure we are")), QStringLiteral("sure"),
                                   fit.sectionGap));
        blocks += howSure(facts, QStringLiteral("questions"));
    }
}

void addConformityPage(ReportDocument& document, const Facts& facts, Counter& counter, Numbers& numbers, const Fit& fit,
                       int unmetLimit)
{
    const Words& words = *facts.words;
    Blocks& blocks = document.blocks;
    blocks += {pageBreak(), headline(conformityHeadline(facts), QStringLiteral("page-2")),
               block(conformityLead(facts), Style::Body, 6)};
    if (fit.movesConfidence) {
        blocks.append(
            numbers.next(words.text(QT_TRANSLATE_NOOP("Report", "How sure we are")), QStringLiteral("sure"), 13));
        blocks += howSure(facts, QStringLiteral("questions"));
    }
    blocks.append(numbers.next(words.text(QT_TRANSLATE_NOOP("Report", "Claims by force and by our role")),
                               QStringLiteral("claims"), 13));
    blocks += claimsByForce(facts, counter);
    blocks.append(numbers.next(words.text(QT_TRANSLATE_NOOP("Report", "Conformity by principle")),
                               QStringLiteral("conformity"), 13));
    blocks += conformityByPrinciple(facts, counter);
    blocks.append(
        numbers.next(words.text(QT_TRANSLATE_NOOP("Report", "Duties not met, those that leave most risk open first")),
                     QStringLiteral("unmet"), 13));
    blocks += dutiesNotMet(facts, counter, unmetLimit);
}

void addPlanPage(ReportDocument& document, const Facts& facts, Counter& counter, Numbers& numbers, int leftLimit)
{
    const Words& words = *facts.words;
    Blocks& blocks = document.blocks;
    blocks += {pageBreak(), headline(planHeadline(facts), QStringLiteral("plan"))};
    if (decisionsAsked(facts).size() > 3) {
        blocks.append(numbers.next(words.text(QT_TRANSLATE_NOOP("Report", "One more decision")), {}, 13));
        blocks += decisionBlocks(facts, 3, 1);
    }
    blocks.append(numbers.next(words.text(QT_TRANSLATE_NOOP("Report", "Treatment plan, in order of due date")),
                               QStringLiteral("treatment"), 13));
    blocks += treatmentPlan(facts, counter);
    const qsizetype left = facts.leftHigh().size();
    blocks.append(numbers.next(
        left == 0 ? words.text(QT_TRANSLATE_NOOP("Report", "What the plan leaves above appetite"))
                  : words.counted(left, QT_TRANSLATE_N_NOOP("Report", "What the plan leaves above appetite: %1 risks"),
                                  "What the plan leaves above appetite: one risk"),
        QStringLiteral("left"), 13));
    blocks += leftHighBlocks(facts, leftLimit);
}

void addSystemPage(ReportDocument& document, const Facts& facts, Counter& counter, Numbers& numbers, int step)
{
    const Words& words = *facts.words;
    Blocks& blocks = document.blocks;
    constexpr double textWidth = 493.2;
    const AttackPath* path = worstPath(facts);
    blocks +=
        {pageBreak(), headline(path ? pathHeadline(facts, *path) : systemHeadline(facts), QStringLiteral("system"))};
    blocks.append(
        numbers.next(path ? words.text(QT_TRANSLATE_NOOP("Report", "System, boundaries and the worst attack path"))
                          : words.text(QT_TRANSLATE_NOOP("Report", "System and boundaries")),
                     QStringLiteral("diagram"), 13));
    constexpr double pathHeight = 70; // of the panels
    blocks += systemPicture(facts, counter, textWidth, 390 - 30 * step - (path ? pathHeight : 0), false);
    if (path)
        blocks += worstPathPanels(facts, *path);
    constexpr double left = 184;
    constexpr double gutter = 11.4;
    const double right = textWidth - left - gutter;
    Blocks questions{
        numbers.next(words.text(QT_TRANSLATE_NOOP("Report", "Open questions")), QStringLiteral("questions"), 0)};
    questions += openQuestions(facts, left, std::max(4, 7 - step));
    Blocks signatures{numbers.next(words.text(QT_TRANSLATE_NOOP("Report", "Sign-off")), QStringLiteral("sign-off"), 0)};
    signatures += signOff(facts, decisionsAsked(facts), right);
    blocks.append(columns({questions, signatures}, {left, right}, gutter, 13));
    blocks += aboutNote(facts);
    blocks.last().anchor = QStringLiteral("about");
}

} // namespace

ReportDocument buildBoard(const Facts& facts, BoardFit fit)
{
    ReportDocument document =
        documentFrame(facts, facts.words->text(QT_TRANSLATE_NOOP("Report", "Report to the board")));
    Counter counter;
    Numbers numbers;
    const Fit& step = fits[static_cast<size_t>(std::clamp(fit.firstPage, 0, boardFitSteps - 1))];
    addFirstPage(document, facts, counter, numbers, step);
    if (facts.parts() == 0) {
        document.blocks += aboutReport(facts, {});
        return document;
    }
    addConformityPage(document, facts, counter, numbers, step, fit.unmetDuties);
    addPlanPage(document, facts, counter, numbers, fit.leftHigh);
    addSystemPage(document, facts, counter, numbers, std::clamp(fit.lastPage, 0, boardLastPageSteps));
    return document;
}

} // namespace provisor::report
