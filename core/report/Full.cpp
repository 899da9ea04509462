#include "core/report/FullThreat.h"
#include "core/report/Registers.h"
#include "core/report/Sections.h"
#include "core/report/Templates.h"

namespace provisor::report {

namespace {

constexpr double textWidth = 493.2;

/// Builds the numbered sections of the full report.
class FullReport
{
public:
    explicit FullReport(const Facts& facts) : m_facts(facts), m_words(*facts.words)
    {
        m_document = documentFrame(facts, text(QT_TRANSLATE_NOOP("Report", "Full report")));
        m_document.showsSectionInHead = true;
    }

    ReportDocument build()
    {
        addFront();
        addSummary();
        addSystem();
        addMethod();
        addThreats();
        addTreatment();
        addConformity();
        addAnnexes();
        return m_document;
    }

private:
    QString text(const char* source) const { return m_words.text(source); }
    Blocks& blocks() { return m_document.blocks; }

    void section(const char* source, const Runs& note = {}, bool startsPage = true)
    {
        sectionNamed(text(source), note, startsPage);
    }

    void sectionNamed(const QString& title, const Runs& note = {}, bool startsPage = true)
    {
        if (startsPage)
            blocks().append(pageBreak());
        ++m_section;
        m_subsection = 0;
        const QString number = QString::number(m_section);
        Block block = heading(1, number, title, QStringLiteral("s-") + number, 20);
        block.paragraph.style = Style::SectionTitle;
        block.note = note;
        blocks().append(block);
    }

    void subsection(const char* source, const Runs& note = {}, const QString& anchor = {}, double before = 13)
    {
        ++m_subsection;
        const QString number = QString::number(m_section) + u'.' + QString::number(m_subsection);
        Block block =
            heading(2, number, text(source), anchor.isEmpty() ? QStringLiteral("s-") + number : anchor, before);
        block.paragraph.style = Style::Heading;
        block.note = note;
        blocks().append(block);
    }

    void annex(const char* source, const Runs& note = {})
    {
        const QString letter(QChar(u'A' + static_cast<char16_t>(m_annex++)));
        Block block = heading(1, letter, text(source), QStringLiteral("annex-") + letter, 20);
        block.paragraph.style = Style::SectionTitle;
        block.note = note;
        blocks().append(block);
    }

    Runs number(qsizetype count) const { return {plain(QString::number(count))}; }
    Runs levelNote(Level level) const
    {
        return {levelSign(level, false, m_words.level(level)),
                plain(QChar(0xA0) + QString::number(m_facts.today.of(level)))};
    }

    void addFront()
    {
        QStringList line{text(QT_TRANSLATE_NOOP("Report", "Full report")), m_words.longDate(m_facts.input->date)};
        if (!m_facts.standard.isEmpty())
            line.append(m_facts.standard);
        Block title = heading(0, {}, m_facts.title, QStringLiteral("title"), 4);
        title.paragraph.style = Style::Headline;
        title.paragraph.isBalanced = true;
        title.isInContents = false;
        blocks() += {space(8), block({plain(line.join(QStringLiteral("\u2002·\u2002")))}, Style::Kicker), title};
        Block contents;
        contents.type = Block::Type::Contents;
        contents.before = 10;
        blocks().append(contents);
        blocks() += aboutReport(m_facts, text(QT_TRANSLATE_NOOP("Report", "all sections on")));
    }

    void addSummary()
    {
        section(QT_TRANSLATE_NOOP("Report", "Summary"));
        blocks() += {block({strong(riskHeadline(m_facts))}, Style::Body, 2),
                     block(leadParagraph(m_facts, false), Style::Body, 4)};
        if (m_facts.parts() == 0)
            return;
        subsection(QT_TRANSLATE_NOOP("Report", "Decisions asked"));
        blocks() += decisionBlocks(m_facts, 0, 3);
        if (decisionsAsked(m_facts).size() > 3)
            blocks() += decisionBlocks(m_facts, 3, 1);
        subsection(QT_TRANSLATE_NOOP("Report", "Risk picture"));
        blocks() += riskPicture(m_facts, m_counter, 113.4, false);
        subsection(QT_TRANSLATE_NOOP("Report", "The worst risks"));
        blocks() += worstRisks(m_facts, m_counter);
        subsection(QT_TRANSLATE_NOOP("Report", "How sure we are"));
        blocks() += howSure(m_facts, QStringLiteral("questions"));
    }

    void addSystem()
    {
        section(QT_TRANSLATE_NOOP("Report", "The system"));
        blocks() += {block({strong(systemHeadline(m_facts))}, Style::Body, 2)};
        subsection(QT_TRANSLATE_NOOP("Report", "Diagram and boundaries"));
        blocks() += systemPicture(m_facts, m_counter, textWidth, 560, true);
        subsection(QT_TRANSLATE_NOOP("Report", "Parts"), number(m_facts.parts()));
        blocks() += partsRegister(m_facts, m_counter);
        subsection(QT_TRANSLATE_NOOP("Report", "Flows"), number(m_facts.flows()));
        blocks() += flowsRegister(m_facts, m_counter);
        subsection(QT_TRANSLATE_NOOP("Report", "Attack paths"),
                   number(m_facts.analysis->paths.worst.size() + m_facts.analysis->paths.leftOut),
                   QStringLiteral("paths"));
        blocks() += attackPaths(m_facts, m_counter, 10);
        subsection(QT_TRANSLATE_NOOP("Report", "Open questions"), number(m_facts.analysis->questions.size()),
                   QStringLiteral("questions"));
        blocks() += openQuestions(m_facts, textWidth, 0);
    }

    void addMethod()
    {
        section(QT_TRANSLATE_NOOP("Report", "How risk is rated"));
        blocks() += ratingMethod(m_facts, m_counter);
    }

    void entries(Level level)
    {
        bool isFirst = true;
        for (const ThreatFact& fact : m_facts.threats) {
            if (fact.threat->risk.residual.level != level)
                continue;
            const ThreatFact*& first = m_firstOfKind[fact.threat->catalogue];
            Blocks entry = threatEntry(m_facts, fact, fact.threat->catalogue ? first : nullptr);
            if (!first)
                first = &fact;
            if (isFirst)
                entry[0].before = 2;
            isFirst = false;
            blocks() += entry;
        }
        if (isFirst)
            blocks().append(block({grey(text(QT_TRANSLATE_NOOP("Report", "None.")))}, Style::Table));
    }

    void levelGroup(const char* title, bool above)
    {
        const qsizetype count = above ? m_facts.today.above : m_facts.threats.size() - m_facts.today.above;
        section(title, number(count));
        const std::pair<Level, const char*> names[] = {{Level::Critical, QT_TRANSLATE_NOOP("Report", "Critical")},
                                                       {Level::High, QT_TRANSLATE_NOOP("Report", "High")},
                                                       {Level::Medium, QT_TRANSLATE_NOOP("Report", "Medium")},
                                                       {Level::Low, QT_TRANSLATE_NOOP("Report", "Low")}};
        for (const auto& [level, name] : names) {
            if ((level > m_facts.analysis->settings.appetite) != above)
                continue;
            subsection(name, levelNote(level));
            entries(level);
        }
    }

    void addThreats()
    {
        levelGroup(QT_TRANSLATE_NOOP("Report", "Threats above appetite"), true);
        levelGroup(QT_TRANSLATE_NOOP("Report", "Threats within appetite"), false);
        section(QT_TRANSLATE_NOOP("Report", "Threats set aside as not relevant"), number(m_facts.setAside.size()),
                false);
        blocks() += setAsideRegister(m_facts, m_counter);
    }

    void addTreatment()
    {
        section(QT_TRANSLATE_NOOP("Report", "Treatment"));
        blocks() += {block({strong(planHeadline(m_facts))}, Style::Body, 2)};
        qsizetype inForce = 0;
        for (const MitigationFact& mitigation : m_facts.mitigations)
            inForce += mitigation.isInForce ? 1 : 0;
        subsection(QT_TRANSLATE_NOOP("Report", "Controls in force"), number(inForce));
        blocks() += controlsInForce(m_facts, m_counter);
        subsection(QT_TRANSLATE_NOOP("Report", "Plan in order of due date"), number(m_facts.plan.size()),
                   QStringLiteral("plan"));
        blocks() += treatmentPlan(m_facts, m_counter);
        subsection(QT_TRANSLATE_NOOP("Report", "Risks the plan leaves above appetite"),
                   number(m_facts.leftHigh().size()));
        blocks() += leftHighBlocks(m_facts, 0);
        subsection(QT_TRANSLATE_NOOP("Report", "Acceptances"));
        blocks() += acceptanceRegister(m_facts, m_counter);
        subsection(QT_TRANSLATE_NOOP("Report", "What each mitigation treats"), number(m_facts.mitigations.size()));
        blocks() += mitigationRegister(m_facts, m_counter);
    }

    void addConformity()
    {
        sectionNamed(m_facts.standardShort.isEmpty()
                         ? text(QT_TRANSLATE_NOOP("Report", "Conformity"))
                         : text(QT_TRANSLATE_NOOP("Report", "Conformity with %1")).arg(m_facts.standardShort));
        blocks() += {block({strong(conformityHeadline(m_facts))}, Style::Body, 2),
                     block(conformityLead(m_facts), Style::Body, 4)};
        subsection(QT_TRANSLATE_NOOP("Report", "Claims by force and by our role"));
        blocks() += claimsByForce(m_facts, m_counter);
        subsection(QT_TRANSLATE_NOOP("Report", "By principle"));
        blocks() += conformityByPrinciple(m_facts, m_counter);
        subsection(QT_TRANSLATE_NOOP("Report", "Duties not met"), number(unmetDuties(m_facts).size()));
        blocks() += dutiesNotMet(m_facts, m_counter, 0);
        subsection(QT_TRANSLATE_NOOP("Report", "Every provision"), number(m_facts.requirements.size()));
        blocks() += provisionRegister(m_facts, m_counter);
    }

    void addAnnexes()
    {
        blocks().append(pageBreak());
        annex(QT_TRANSLATE_NOOP("Report", "Evidence"), number(m_facts.evidence.size()));
        blocks() += evidenceRegister(m_facts, m_counter);
        annex(QT_TRANSLATE_NOOP("Report", "References by framework"));
        blocks() += referenceRegister(m_facts, m_counter);
        annex(QT_TRANSLATE_NOOP("Report", "Audit trail and digests"));
        blocks() += auditTrail(m_facts);
    }

    const Facts& m_facts;
    const Words& m_words;
    ReportDocument m_document;
    Counter m_counter;
    /// By catalogue threat, the first of its threats in the order of the report.
    QHash<const CatalogueThreat*, const ThreatFact*> m_firstOfKind;
    int m_section = 0;
    int m_subsection = 0;
    int m_annex = 0;
};

} // namespace

ReportDocument buildFull(const Facts& facts)
{
    return FullReport(facts).build();
}

} // namespace provisor::report
