#include "core/exchange/TextChecks.h"

#include "core/base/Text.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(TextForm)
};

template <typename List>
QStringList idsOf(const List& list)
{
    QStringList ids;
    for (const auto& entry : list)
        ids.append(entry.id);
    return ids;
}

std::optional<TextFinding> unknown(const QString& message, const QString& word, const QStringList& legal)
{
    return TextFinding{message.arg(word), spellingAdvice(word, legal)};
}

} // namespace

QString spellingAdvice(const QString& word, const QStringList& legal)
{
    const QString near = nearestSpelling(word, legal);
    if (!near.isEmpty())
        return Messages::tr("Did you mean \"%1\"?").arg(near);
    if (legal.isEmpty() || legal.size() > 30)
        return {};
    return Messages::tr("Use one of: %1").arg(legal.join(QStringLiteral(", ")));
}

std::optional<TextFinding> TextChecks::field(Kind kind, int field, const QString& text) const
{
    if (!m_catalogue)
        return std::nullopt;
    const Catalogue& catalogue = *m_catalogue;
    if (kind == Kind::Element && field == field::element::Type && !catalogue.componentType(text))
        return unknown(Messages::tr("There is no component type \"%1\""), text, idsOf(catalogue.componentTypes()));
    if (kind == Kind::Mitigation && field == field::mitigation::Uses && !catalogue.mitigation(text))
        return unknown(Messages::tr("The catalogue has no mitigation \"%1\""), text, idsOf(catalogue.mitigations()));
    const bool isProvision = (kind == Kind::Provision && field == field::provision::Provision) ||
                             (kind == Kind::Evidence && field == field::evidence::ProvisionId);
    const CatalogueProvision* provision = isProvision ? catalogue.provision(text) : nullptr;
    if (provision && provision->id != text) // the numbers of the UK Code look like clauses of the standard
        return TextFinding{Messages::tr("\"%1\" is a number of the UK Code, not of the standard").arg(text),
                           Messages::tr("Write \"%1\"").arg(provision->id)};
    if (isProvision && !provision)
        return unknown(Messages::tr("There is no provision \"%1\""), text, idsOf(catalogue.provisions()));
    if (kind == Kind::Model && field == field::model::Edition && !idsOf(catalogue.editions()).contains(text))
        return unknown(Messages::tr("There is no edition \"%1\""), text, idsOf(catalogue.editions()));
    const bool isKey = (kind == Kind::Threat && field == field::threat::Key) ||
                       (kind == Kind::Acceptance && field == field::acceptance::ThreatKey);
    const QString threat = text.section(u'@', 0, 0);
    if (isKey && !threat.startsWith(QStringLiteral("custom-")) && !catalogue.threat(threat)) {
        auto finding = unknown(Messages::tr("The catalogue has no threat \"%1\""), threat, idsOf(catalogue.threats()));
        if (finding->advice.isEmpty())
            finding->advice = Messages::tr("Keys of threats of your own begin with \"custom-\"");
        return finding;
    }
    return std::nullopt;
}

std::optional<TextFinding> TextChecks::property(Kind kind, const QString& id, const QStringList& values) const
{
    if (!m_catalogue)
        return std::nullopt;
    const bool isSystem = kind == Kind::Model;
    const Property* property = isSystem ? m_catalogue->systemQuestion(id) : m_catalogue->property(id);
    if (property && property->type == Property::Type::Identity)
        return TextFinding{Messages::tr("\"%1\" is not among the properties").arg(id),
                           Messages::tr("The type is the member \"type\" of the element, its zone the member \"in\"")};
    const bool fits = property && (isSystem || (kind == Kind::Element ? property->onElements : property->onFlows));
    if (!fits) {
        QStringList legal;
        for (const Property& other : isSystem ? m_catalogue->systemQuestions() : m_catalogue->properties()) {
            if (isSystem || (kind == Kind::Element ? other.onElements : other.onFlows))
                legal.append(other.id);
        }
        return unknown(isSystem                ? Messages::tr("There is no question about the system called \"%1\"")
                       : kind == Kind::Element ? Messages::tr("Elements have no property \"%1\"")
                                               : Messages::tr("Flows have no property \"%1\""),
                       id, legal);
    }
    if (QSet<QString>(values.begin(), values.end()).size() != values.size())
        return TextFinding{Messages::tr("A value of %1 stands there twice").arg(id), {}};
    if (property->type == Property::Type::Choice && values.size() != 1)
        return TextFinding{Messages::tr("\"%1\" takes exactly one value").arg(id), {}};
    if (property->type == Property::Type::Text || property->values.isEmpty())
        return std::nullopt;
    for (const QString& value : values) {
        if (!property->hasValue(value))
            return TextFinding{Messages::tr("\"%1\" is not a value of %2").arg(value, id),
                               spellingAdvice(value, idsOf(property->values))};
    }
    return std::nullopt;
}

QStringList TextChecks::asYesAndNo(Kind kind, const QString& id, const QStringList& values) const
{
    if (!m_catalogue || values.size() != 1)
        return values;
    const QString word = values.first().toLower();
    const QString spelled = word == u"true"    ? QStringLiteral("yes")
                            : word == u"false" ? QStringLiteral("no")
                                               : QString();
    const Property* property = kind == Kind::Model ? m_catalogue->systemQuestion(id) : m_catalogue->property(id);
    return property && !spelled.isEmpty() && property->hasValue(spelled) ? QStringList{spelled} : values;
}

std::optional<TextFinding> TextChecks::setting(const QString& id, const QStringList& values) const
{
    if (!m_catalogue)
        return std::nullopt;
    const QStringList limits{QStringLiteral("low_up_to"), QStringLiteral("medium_up_to"), QStringLiteral("high_up_to")};
    const QStringList levels{QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high"),
                             QStringLiteral("critical")};
    if (id == u"appetite")
        return values.size() == 1 && levels.contains(values.first())
                   ? std::nullopt
                   : unknown(Messages::tr("\"%1\" is not a level"), values.value(0), levels);
    const QString ruleOff = QStringLiteral("rule_off.");
    if (id.startsWith(ruleOff)) {
        if (!m_catalogue->threat(id.mid(ruleOff.size()))) {
            QStringList threats;
            for (const CatalogueThreat& threat : m_catalogue->threats())
                threats.append(threat.id);
            return unknown(Messages::tr("There is no threat \"%1\""), id.mid(ruleOff.size()), threats);
        }
        if (values.size() != 1 || values.first().trimmed().isEmpty())
            return TextFinding{Messages::tr("%1 needs the reason why the rule is switched off").arg(id), {}};
        return std::nullopt;
    }
    if (!limits.contains(id))
        return unknown(Messages::tr("There is no setting \"%1\""), id,
                       limits + QStringList{QStringLiteral("appetite"), ruleOff + QStringLiteral("THREAT")});
    bool isNumber = false;
    const double limit = values.value(0).toDouble(&isNumber);
    if (values.size() != 1 || !isNumber || limit < 1 || limit > 25)
        return TextFinding{Messages::tr("%1 needs a number from 1 to 25").arg(id), {}};
    return std::nullopt;
}

} // namespace provisor
