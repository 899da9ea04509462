#include "core/base/Text.h"
#include "core/risk/RiskContext.h"

#include <rapidcheck.h>

#include <QtTest>

using namespace provisor;

/// The arithmetic of taxonomy section 7, on threats made here.
class RiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likelihoodIsRoundedHalfUpBeforeUse();
    void bandsFollowTheRoundedValue_data();
    void bandsFollowTheRoundedValue();
    void impactIsTheHighestAdjustedDimension_data();
    void impactIsTheHighestAdjustedDimension();
    void secondControlOfAFamilyCountsHalf();
    void overlapIsCountedPerAxis();
    void capsLimitTheReduction();
    void statusDecidesTheShare_data();
    void statusDecidesTheShare();
    void planCountsOnlyDatedWork();
    void overridesReplaceFactorsAndKeepTheNote();
    void overridesOutOfRangeAreIgnored();
    void confidenceFollowsUnknownsAndVerification();
    void exposureSaysWhichRowApplied_data();
    void exposureSaysWhichRowApplied();
    void opportunityStaysOnTheScale();
    void settingsOutOfOrderStillGiveEveryValueALevel();
    void anyModelKeepsTheOrderOfRisks();
    void moreMitigationNeverRaisesRisk();
};

namespace {

CatalogueThreat threatWith(const QMap<QChar, int>& impact, int capability = 3, int maturity = 3)
{
    CatalogueThreat threat;
    threat.impact = impact;
    threat.capability = capability;
    threat.maturity = maturity;
    return threat;
}

MitigationUse use(double effectiveness, double factor, const QString& family = {},
                  const QString& kind = QStringLiteral("preventive"))
{
    MitigationUse use;
    use.kind = kind;
    use.family = family;
    use.effectiveness = effectiveness;
    use.factorToday = use.factorPlanned = factor;
    use.onLikelihood = use.onImpact = true;
    return use;
}

RiskAssessment assess(const CatalogueThreat& threat, const RiskContext& context = {},
                      const QList<MitigationUse>& uses = {}, const PropertyMap& overrides = {})
{
    RiskInput input;
    input.threat = &threat;
    input.context = context;
    input.mitigations = uses;
    input.overrides = overrides;
    return assessRisk(input, {});
}

PropertyMap factors(double exposure, double capability, double maturity, double opportunity)
{
    return {{QStringLiteral("exposure"), {QString::number(exposure)}},
            {QStringLiteral("capability"), {QString::number(capability)}},
            {QStringLiteral("maturity"), {QString::number(maturity)}},
            {QStringLiteral("opportunity"), {QString::number(opportunity)}}};
}

} // namespace

void RiskTest::likelihoodIsRoundedHalfUpBeforeUse()
{
    const CatalogueThreat threat = threatWith({{u'C', 4}});
    // 0.35*5 + 0.30*4 + 0.20*5 + 0.15*3 = 4.40; 0.35*4 + 0.30*5 + 0.20*4 + 0.15*3 = 4.15 becomes 4.2
    QCOMPARE(assess(threat, {}, {}, factors(5, 4, 5, 3)).inherent.likelihood, 4.4);
    QCOMPARE(assess(threat, {}, {}, factors(4, 5, 4, 3)).inherent.likelihood, 4.2);
    // 0.35*3 + 0.30*2 + 0.20*3 + 0.15*3 = 2.70; 0.35*5 + 0.30*4 + 0.20*5 + 0.15*4 = 4.55 becomes 4.6
    QCOMPARE(assess(threat, {}, {}, factors(3, 2, 3, 3)).inherent.likelihood, 2.7);
    QCOMPARE(assess(threat, {}, {}, factors(5, 4, 5, 4)).inherent.likelihood, 4.6);
}

void RiskTest::bandsFollowTheRoundedValue_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("level");
    QTest::newRow("lowest") << 1.0 << "low";
    QTest::newRow("limit of low") << 4.0 << "low";
    QTest::newRow("rounds down to the limit") << 4.04 << "low";
    QTest::newRow("rounds up over the limit") << 4.05 << "medium";
    QTest::newRow("limit of medium") << 9.0 << "medium";
    QTest::newRow("above medium") << 9.1 << "high";
    QTest::newRow("limit of high") << 15.0 << "high";
    QTest::newRow("above high") << 15.1 << "critical";
    QTest::newRow("highest") << 25.0 << "critical";
}

void RiskTest::bandsFollowTheRoundedValue()
{
    QFETCH(double, value);
    QFETCH(QString, level);
    QCOMPARE(levelName(RiskSettings().levelOf(value)), level);
}

void RiskTest::impactIsTheHighestAdjustedDimension_data()
{
    QTest::addColumn<QString>("defaults");
    QTest::addColumn<int>("criticality");
    QTest::addColumn<bool>("personal");
    QTest::addColumn<bool>("special");
    QTest::addColumn<bool>("safety");
    QTest::addColumn<double>("impact");
    const int unset = 0, low = 1, medium = 2, high = 3, safety = 4;
    QTest::newRow("highest counts, no average") << "C4 I1 A1" << unset << false << false << false << 4.0;
    QTest::newRow("criticality low") << "C4" << low << false << false << false << 3.0;
    QTest::newRow("criticality medium") << "C4" << medium << false << false << false << 4.0;
    QTest::newRow("criticality high") << "C4" << high << false << false << false << 5.0;
    QTest::newRow("criticality safety") << "I4" << safety << false << false << false << 5.0;
    QTest::newRow("not above 5") << "I5" << high << false << false << false << 5.0;
    QTest::newRow("not below 1") << "I1" << low << false << false << false << 1.0;
    QTest::newRow("criticality leaves F alone") << "F3" << high << false << false << false << 3.0;
    QTest::newRow("privacy without personal data") << "C2 P4" << unset << false << false << false << 2.0;
    QTest::newRow("privacy with personal data") << "C2 P4" << unset << true << false << false << 4.0;
    QTest::newRow("privacy with special categories") << "C2 P4" << unset << true << true << false << 5.0;
    QTest::newRow("safety without effect") << "I2 S5" << unset << false << false << false << 2.0;
    QTest::newRow("safety with effect") << "I2 S5" << unset << false << false << true << 5.0;
    QTest::newRow("three severe dimensions") << "C4 I4 A4" << unset << false << false << false << 5.0;
    QTest::newRow("three severe after adjustment") << "C3 I3 A3" << high << false << false << false << 5.0;
    QTest::newRow("two severe dimensions") << "C4 I4 A3" << unset << false << false << false << 4.0;
    QTest::newRow("ignored dimensions are not severe") << "C4 I4 S5" << unset << false << false << false << 4.0;
    QTest::newRow("nothing counts") << "S5 P5" << unset << false << false << false << 1.0;
}

void RiskTest::impactIsTheHighestAdjustedDimension()
{
    QFETCH(QString, defaults);
    QFETCH(int, criticality);
    QFETCH(bool, personal);
    QFETCH(bool, special);
    QFETCH(bool, safety);
    QFETCH(double, impact);
    QMap<QChar, int> dimensions;
    for (const QString& part : defaults.split(u' '))
        dimensions.insert(part[0], part.mid(1).toInt());
    RiskContext context;
    context.criticality = static_cast<RiskContext::Criticality>(criticality);
    context.personalData = personal;
    context.specialCategoryData = special;
    context.safety = safety;
    QCOMPARE(assess(threatWith(dimensions), context).inherent.impact, impact);
}

void RiskTest::secondControlOfAFamilyCountsHalf()
{
    const QList<MitigationUse> uses{use(0.2, 0.7, QStringLiteral("a")), use(0.6, 0.7, QStringLiteral("a")),
                                    use(0.4, 0.7, QStringLiteral("b")),
                                    use(0.4, 0.7, QStringLiteral("a"), QStringLiteral("detective"))};
    const RiskAssessment result = assess(threatWith({{u'C', 4}}), {}, uses);
    // The larger of the family comes first: 0.42 in full, 0.14 half; the other two are of another family or kind.
    QCOMPARE(result.effects[0].overlapLikelihood, 0.5);
    QCOMPARE(result.effects[1].overlapLikelihood, 1.0);
    QCOMPARE(roundHalfUp(result.likelihoodCutToday, 6),
             roundHalfUp(1 - (1 - 0.42) * (1 - 0.07) * (1 - 0.28) * (1 - 0.28), 6));
}

void RiskTest::overlapIsCountedPerAxis()
{
    QList<MitigationUse> uses{use(0.6, 1.0, QStringLiteral("a")), use(0.6, 1.0, QStringLiteral("a"))};
    uses[0].onImpact = false;
    uses[1].onLikelihood = false;
    const RiskAssessment result = assess(threatWith({{u'C', 5}}), {}, uses);
    QCOMPARE(result.likelihoodCutToday, 0.6);
    QCOMPARE(result.impactCutToday, 0.6);
}

void RiskTest::capsLimitTheReduction()
{
    CatalogueThreat threat = threatWith({{u'C', 5}});
    QList<MitigationUse> uses;
    for (int i = 0; i < 6; ++i)
        uses.append(use(0.6, 1.0));
    QCOMPARE(assess(threat, {}, uses).likelihoodCutToday, 0.85);
    QCOMPARE(assess(threat, {}, uses).impactCutToday, 0.70);
    threat.noCompleteDefence = true;
    QCOMPARE(assess(threat, {}, uses).likelihoodCutToday, 0.60);
    QCOMPARE(assess(threat, {}, uses).impactCutToday, 0.70);
}

void RiskTest::statusDecidesTheShare_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("evidence");
    QTest::addColumn<QString>("reviewBy");
    QTest::addColumn<double>("share");
    QTest::newRow("not stated") << "" << true << "" << 0.0;
    QTest::newRow("proposed") << "proposed" << true << "" << 0.0;
    QTest::newRow("planned") << "planned" << true << "" << 0.0;
    QTest::newRow("in progress") << "in-progress" << false << "" << 0.3;
    QTest::newRow("implemented") << "implemented" << true << "" << 0.7;
    QTest::newRow("verified") << "verified" << true << "" << 1.0;
    QTest::newRow("verified, review to come") << "verified" << true << "2026-11-24" << 1.0;
    QTest::newRow("verified, review missed") << "verified" << true << "2026-11-23" << 0.7;
    QTest::newRow("verified without evidence") << "verified" << false << "" << 0.7;
    QTest::newRow("rejected") << "rejected" << true << "" << 0.0;
}

void RiskTest::statusDecidesTheShare()
{
    QFETCH(QString, status);
    QFETCH(bool, evidence);
    QFETCH(QString, reviewBy);
    QFETCH(double, share);
    QCOMPARE(statusFactorToday(status, evidence, reviewBy, QDate(2026, 11, 24)), share);
}

void RiskTest::planCountsOnlyDatedWork()
{
    QCOMPARE(statusFactorPlanned(QStringLiteral("planned"), true, 0), 0.7);
    QCOMPARE(statusFactorPlanned(QStringLiteral("planned"), false, 0), 0.0);
    QCOMPARE(statusFactorPlanned(QStringLiteral("in-progress"), true, 0.3), 0.7);
    QCOMPARE(statusFactorPlanned(QStringLiteral("in-progress"), false, 0.3), 0.3);
    QCOMPARE(statusFactorPlanned(QStringLiteral("verified"), true, 1.0), 1.0);
    QCOMPARE(statusFactorPlanned(QStringLiteral("rejected"), true, 0), 0.0);
}

void RiskTest::overridesReplaceFactorsAndKeepTheNote()
{
    const CatalogueThreat threat = threatWith({{u'C', 2}});
    RiskInput input;
    input.threat = &threat;
    input.overrides = {{QStringLiteral("impact"), {QStringLiteral("5")}}};
    input.overrideNotes = {{QStringLiteral("impact"), {QStringLiteral("crown jewels")}}};
    const RiskAssessment result = assessRisk(input, {});
    QCOMPARE(result.inherent.impact, 5.0);
    const Factor& factor = result.factors.constLast();
    QCOMPARE(factor.id, QStringLiteral("impact"));
    QVERIFY(factor.isOverridden);
    QCOMPARE(factor.note, QStringLiteral("crown jewels"));
    QVERIFY(!result.factors.constFirst().isOverridden);
}

void RiskTest::overridesOutOfRangeAreIgnored()
{
    const CatalogueThreat threat = threatWith({{u'C', 2}});
    for (const QString& bad : {QStringLiteral("0"), QStringLiteral("6"), QStringLiteral("much"), QString()})
        QCOMPARE(assess(threat, {}, {}, {{QStringLiteral("impact"), {bad}}}).inherent.impact, 2.0);
}

void RiskTest::confidenceFollowsUnknownsAndVerification()
{
    const CatalogueThreat threat = threatWith({{u'C', 2}});
    RiskInput input;
    input.threat = &threat;
    QCOMPARE(assessRisk(input, {}).confidence, QStringLiteral("high"));
    input.mitigations = {use(0.4, 0.7), use(0.4, 0.7), use(0.4, 1.0)};
    input.mitigations[2].isVerified = true;
    QCOMPARE(assessRisk(input, {}).confidence, QStringLiteral("medium"));
    input.mitigations[0].factorToday = 0; // planned work is not counted
    QCOMPARE(assessRisk(input, {}).confidence, QStringLiteral("high"));
    input.hasUnknown = true;
    QCOMPARE(assessRisk(input, {}).confidence, QStringLiteral("low"));
}

void RiskTest::exposureSaysWhichRowApplied_data()
{
    QTest::addColumn<int>("network");
    QTest::addColumn<int>("content");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("row");
    const auto add = [](NetworkRow network, ContentRow content, double value, const char* row) {
        QTest::addRow("%s/%d", row, static_cast<int>(content))
            << static_cast<int>(network) << static_cast<int>(content) << value << QString::fromLatin1(row);
    };
    add(NetworkRow::InternetOpen, ContentRow::None, 5, "N1:");
    add(NetworkRow::InternetPerIdentity, ContentRow::None, 4, "N2:");
    add(NetworkRow::InternetMutual, ContentRow::None, 3, "N3:");
    add(NetworkRow::Partner, ContentRow::None, 3, "N4:");
    add(NetworkRow::InternalOpen, ContentRow::None, 3, "N5:");
    add(NetworkRow::InternalPerIdentity, ContentRow::None, 2, "N6:");
    add(NetworkRow::Isolated, ContentRow::None, 1, "N7:");
    add(NetworkRow::UntrustedZone, ContentRow::None, 5, "N8:");
    add(NetworkRow::PartlyTrustedZone, ContentRow::None, 3, "N9:");
    add(NetworkRow::TrustedZone, ContentRow::None, 2, "N10:");
    add(NetworkRow::Unknown, ContentRow::None, 3, "N11:");
    add(NetworkRow::WholeSystem, ContentRow::None, 3, "N12:");
    add(NetworkRow::Isolated, ContentRow::Untrusted, 5, "C1:");
    add(NetworkRow::Isolated, ContentRow::Mixed, 4, "C2:");
    add(NetworkRow::Isolated, ContentRow::PartlyTrusted, 3, "C3:");
    add(NetworkRow::Partner, ContentRow::PartlyTrusted, 3, "N4:");
}

void RiskTest::exposureSaysWhichRowApplied()
{
    QFETCH(int, network);
    QFETCH(int, content);
    QFETCH(double, value);
    QFETCH(QString, row);
    RiskContext context;
    context.network = static_cast<NetworkRow>(network);
    context.content = static_cast<ContentRow>(content);
    const Factor factor = assess(threatWith({{u'C', 3}}), context).factors.constFirst();
    QCOMPARE(factor.value, value);
    QVERIFY2(factor.reason.startsWith(row), qPrintable(factor.reason));
}

void RiskTest::opportunityStaysOnTheScale()
{
    RiskContext context;
    const auto opportunity = [&]() { return assess(threatWith({{u'C', 3}}), context).factors[3].value; };
    QCOMPARE(opportunity(), 3.0);
    context.criticality = RiskContext::Criticality::Low;
    QCOMPARE(opportunity(), 2.0);
    context.criticality = RiskContext::Criticality::Safety;
    QCOMPARE(opportunity(), 3.0);
    context.criticality = RiskContext::Criticality::High;
    QCOMPARE(opportunity(), 4.0);
    context.attractiveData = context.publicUsers = true;
    QCOMPARE(opportunity(), 5.0);
}

void RiskTest::settingsOutOfOrderStillGiveEveryValueALevel()
{
    Record model(Kind::Model, Id::create());
    model.set(field::model::Settings, PropertyMap{{QStringLiteral("low_up_to"), {QStringLiteral("12")}},
                                                  {QStringLiteral("appetite"), {QStringLiteral("high")}}});
    const RiskSettings settings = RiskSettings::from(model);
    QCOMPARE(settings.levelOf(12), Level::Low);
    QCOMPARE(settings.levelOf(12.1), Level::High);
    QCOMPARE(settings.appetite, Level::High);
    QCOMPARE(RiskSettings::from(Record()).lowUpTo, 4.0);
}

namespace {

MitigationUse randomUse()
{
    static const QStringList families{QString(), QStringLiteral("a"), QStringLiteral("b")};
    MitigationUse result =
        use(*rc::gen::element(0.2, 0.4, 0.6), *rc::gen::element(0.0, 0.3, 0.7, 1.0), families[*rc::gen::inRange(0, 3)]);
    result.factorPlanned = std::max(result.factorToday, *rc::gen::element(0.0, 0.7));
    result.onLikelihood = *rc::gen::arbitrary<bool>();
    result.onImpact = *rc::gen::arbitrary<bool>();
    return result;
}

RiskInput randomInput(CatalogueThreat& threat)
{
    for (const char letter : QByteArrayView(impactDimensions)) {
        if (*rc::gen::arbitrary<bool>())
            threat.impact.insert(QLatin1Char(letter), *rc::gen::inRange(1, 6));
    }
    threat.capability = *rc::gen::inRange(1, 6);
    threat.maturity = *rc::gen::inRange(1, 6);
    threat.noCompleteDefence = *rc::gen::arbitrary<bool>();
    RiskInput input;
    input.threat = &threat;
    input.context.network = static_cast<NetworkRow>(*rc::gen::inRange(0, 12));
    input.context.content = static_cast<ContentRow>(*rc::gen::inRange(0, 4));
    input.context.criticality = static_cast<RiskContext::Criticality>(*rc::gen::inRange(0, 5));
    input.context.personalData = *rc::gen::arbitrary<bool>();
    input.context.safety = *rc::gen::arbitrary<bool>();
    const int count = *rc::gen::inRange(0, 6);
    for (int i = 0; i < count; ++i)
        input.mitigations.append(randomUse());
    return input;
}

} // namespace

void RiskTest::anyModelKeepsTheOrderOfRisks()
{
    QVERIFY(rc::check("target <= residual <= inherent, all on the scale", [] {
        CatalogueThreat threat;
        const RiskAssessment result = assessRisk(randomInput(threat), {});
        const double slack = 1e-9;
        RC_ASSERT(result.target.value <= result.residual.value + slack);
        RC_ASSERT(result.residual.value <= result.inherent.value + slack);
        for (const Risk& risk : {result.inherent, result.residual, result.target}) {
            RC_ASSERT(risk.likelihood >= 1 - slack && risk.likelihood <= 5 + slack);
            RC_ASSERT(risk.impact >= 1 - slack && risk.impact <= 5 + slack);
        }
        RC_ASSERT(result.likelihoodCutToday <= result.likelihoodCap && result.impactCutToday <= result.impactCap);
    }));
}

void RiskTest::moreMitigationNeverRaisesRisk()
{
    QVERIFY(rc::check("adding or advancing a mitigation never raises risk", [] {
        CatalogueThreat threat;
        RiskInput input = randomInput(threat);
        const RiskAssessment before = assessRisk(input, {});
        if (!input.mitigations.isEmpty() && *rc::gen::arbitrary<bool>())
            input.mitigations[0].factorToday = input.mitigations[0].factorPlanned = 1.0;
        else
            input.mitigations.append(randomUse());
        const RiskAssessment after = assessRisk(input, {});
        RC_ASSERT(after.residual.value <= before.residual.value + 1e-9);
        RC_ASSERT(after.target.value <= before.target.value + 1e-9);
    }));
}

QTEST_GUILESS_MAIN(RiskTest)
#include "tst_risk.moc"
