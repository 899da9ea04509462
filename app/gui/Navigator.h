#pragma once

#include "core/base/Id.h"
#include "models/CatalogueKey.h"

#include <QObject>
#include <QSet>

namespace provisor {

/// The views of the window, in the order of the rail.
enum class View { Diagram, Threats, Mitigations, Provisions, Overview, Report, History, Catalogue };

/// How panels ask to be taken somewhere else; the window answers.
class Navigator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void viewWanted(provisor::View view);
    /// Select the element, flow or boundary on the diagram.
    void recordWanted(provisor::Id record);
    /// Show elements and flows as a path on the diagram, everything else dimmed.
    void pathWanted(const QSet<provisor::Id>& ids);
    /// Show the attack paths beside the diagram, and the one with the key on it.
    void attackPathsWanted(const QString& key);
    void threatWanted(const QString& key);
    void provisionWanted(const QString& id);
    void mitigationWanted(provisor::Id mitigation);
    /// An entry of the catalogue.
    void catalogueWanted(const provisor::CatalogueKey& key);
    /// A new rule in the rule editor that starts as the one of this threat of the catalogue.
    void ruleWanted(const QString& threat);
    /// The register with only threats of one level, or with all for -1.
    void levelWanted(int level);
    /// All open questions.
    void questionsWanted();
    /// A sentence for the user, not an error.
    void messageWanted(const QString& message);
};

} // namespace provisor
