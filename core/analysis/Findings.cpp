#include "core/analysis/Findings.h"

#include "core/analysis/Mitigations.h"
#include "core/base/Text.h"

#include <algorithm>

namespace provisor {

namespace {

bool hasMoved(const Finding& before, const Finding& after)
{
    return before.level != after.level || before.certainty != after.certainty || before.residual != after.residual;
}

} // namespace

Finding findingOf(const Threat& threat)
{
    return {threat.key, levelName(threat.risk.residual.level), roundHalfUp(threat.risk.residual.value, 1),
            threat.certainty == Certainty::Confirmed ? QStringLiteral("confirmed") : QStringLiteral("possible")};
}

std::optional<QList<Finding>> findingsOf(const Analysis& analysis)
{
    const Record model = analysis.snapshot.model();
    if (model.isNull() || model.text(field::model::CatalogueDigest) != analysis.catalogue->digest())
        return std::nullopt;
    QList<Finding> findings;
    for (const Threat& threat : analysis.threats) {
        if (threat.isRaised && threat.catalogue)
            findings.append(findingOf(threat));
    }
    std::sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.key < b.key; });
    return findings;
}

FindingDifference differenceBetween(const QList<Finding>& before, const Analysis& after)
{
    FindingDifference difference;
    QHash<QString, Finding> known;
    for (const Finding& finding : before)
        known.insert(presentKey(*after.catalogue, finding.key), finding);
    for (const Threat& threat : after.threats) {
        if (!threat.isRaised || !threat.catalogue)
            continue;
        const auto found = known.constFind(threat.key);
        if (found == known.constEnd()) {
            difference.appeared.append(&threat);
            continue;
        }
        if (hasMoved(*found, findingOf(threat)))
            difference.moved.append({*found, &threat});
        known.erase(found);
    }
    difference.vanished = known.values();
    std::sort(difference.vanished.begin(), difference.vanished.end(), [](const Finding& a, const Finding& b) {
        return a.residual != b.residual ? a.residual > b.residual : a.key < b.key;
    });
    return difference;
}

bool pinsAnotherCatalogue(const Record& model, const Catalogue& catalogue)
{
    const QString digest = model.isNull() ? QString() : model.text(field::model::CatalogueDigest);
    return !digest.isEmpty() && digest != catalogue.digest();
}

} // namespace provisor
