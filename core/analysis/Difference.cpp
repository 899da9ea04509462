#include "core/analysis/Difference.h"

#include "core/analysis/Mitigations.h"
#include "core/base/Text.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct WishTexts
{
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

double shown(const Threat& threat)
{
    return roundHalfUp(threat.risk.residual.value, 1);
}

bool hasMoved(const Threat& before, const Threat& after)
{
    return shown(before) != shown(after) || before.risk.residual.level != after.risk.residual.level ||
           before.certainty != after.certainty;
}

QHash<QString, const Threat*> raisedByKey(const Analysis& analysis, const Catalogue& catalogue)
{
    QHash<QString, const Threat*> threats;
    for (const Threat& threat : analysis.threats) {
        if (threat.isRaised)
            threats.insert(presentKey(catalogue, threat.key), &threat);
    }
    return threats;
}

/// What a wish is about: the record and its properties; the model itself for questions about the system.
struct Subject
{
    Kind kind = Kind::Element;
    Id id;
    int field = 0;
};

std::optional<Subject> subjectOf(const Snapshot& snapshot, const QString& name)
{
    if (name == u"system")
        return Subject{Kind::Model, snapshot.model().id(), field::model::System};
    if (const Record* element = snapshot.findByAlias(Kind::Element, name))
        return Subject{Kind::Element, element->id(), field::element::Properties};
    if (const Record* flow = snapshot.findByAlias(Kind::Flow, name))
        return Subject{Kind::Flow, flow->id(), field::flow::Properties};
    return std::nullopt;
}

QStringList targetNames(const Snapshot& snapshot)
{
    QStringList names{QStringLiteral("system")};
    for (const Record& record : snapshot.records(Kind::Element))
        names.append(record.text(field::element::Alias));
    for (const Record& record : snapshot.records(Kind::Flow))
        names.append(record.text(field::flow::Alias));
    return names;
}

/// What can be answered about a subject; a type the catalogue does not know can have any property.
QStringList propertiesOf(const Subject& subject, const Snapshot& snapshot, const Catalogue& catalogue)
{
    QStringList names;
    const auto include = [&names](const Property& property) {
        if (property.type != Property::Type::Identity)
            names.append(property.id);
    };
    if (subject.kind == Kind::Flow) {
        for (const Property* property : catalogue.flowProperties())
            include(*property);
        return names;
    }
    const Record* element = snapshot.find(Kind::Element, subject.id);
    const ComponentType* type = element ? catalogue.componentType(element->text(field::element::Type)) : nullptr;
    for (const Property& property :
         subject.kind == Kind::Model ? catalogue.systemQuestions() : catalogue.properties()) {
        if (!type || type->properties.contains(property.id))
            include(property);
    }
    return names;
}

QString didYouMean(const QString& word, const QStringList& names)
{
    const QString near = nearestSpelling(word, names);
    return near.isEmpty() ? QString() : WishTexts::tr("Did you mean \"%1\"?").arg(near);
}

Result<void> checkValues(const Property& property, const QStringList& values, const QString& wish)
{
    if (property.type != Property::Type::Set && values.size() > 1)
        return fail(Error::input(WishTexts::tr("\"%1\" takes one value").arg(property.id), {}, wish));
    for (const QString& value : values) {
        if (property.type == Property::Type::Text || property.hasValue(value))
            continue;
        QStringList legal;
        for (const PropertyValue& candidate : property.values)
            legal.append(candidate.id);
        return fail(Error::input(WishTexts::tr("\"%1\" cannot be \"%2\"").arg(property.id, value), {}, wish,
                                 WishTexts::tr("Use one of: %1").arg(legal.join(QStringLiteral(", ")))));
    }
    return {};
}

Result<void> answer(ChangeBuilder& change, const Snapshot& snapshot, const Catalogue& catalogue, const QString& wish)
{
    const QString left = wish.section(u'=', 0, 0);
    const QString target = left.section(u'.', 0, 0), name = left.section(u'.', 1);
    const auto subject = subjectOf(snapshot, target);
    if (!subject)
        return fail(Error::input(WishTexts::tr("There is no element or flow \"%1\"").arg(target), {}, wish,
                                 didYouMean(target, targetNames(snapshot))));
    const Property* property = subject->kind == Kind::Model ? catalogue.systemQuestion(name) : catalogue.property(name);
    const QStringList names = propertiesOf(*subject, snapshot, catalogue);
    if (!property || !names.contains(name))
        return fail(Error::input(property ? WishTexts::tr("\"%1\" has no property \"%2\"").arg(target, name)
                                          : WishTexts::tr("There is no property \"%1\"").arg(name),
                                 {}, wish, didYouMean(name, names)));
    QStringList values = wish.section(u'=', 1).split(u',', Qt::SkipEmptyParts);
    values.removeDuplicates();
    if (auto legal = checkValues(*property, values, wish); !legal)
        return legal;
    PropertyMap answers = change.find(subject->kind, subject->id)->properties(subject->field);
    if (values.isEmpty())
        answers.remove(name);
    else
        answers.insert(name, values);
    change.set(subject->kind, subject->id, subject->field, answers);
    return {};
}

Result<void> mitigate(ChangeBuilder& change, const Snapshot& snapshot, const Catalogue& catalogue, const QString& wish)
{
    const QString name = wish.mid(1);
    const bool adds = wish.startsWith(u'+');
    const Value status = adds ? QStringLiteral("implemented") : QStringLiteral("rejected");
    const CatalogueMitigation* entry = catalogue.mitigation(name);
    bool isFound = false;
    for (const Record& record : snapshot.records(Kind::Mitigation)) {
        const bool isUse = entry && catalogue.mitigation(record.text(field::mitigation::Uses)) == entry;
        if (record.text(field::mitigation::Alias) != name && !isUse)
            continue;
        isFound = true;
        if (!adds || record.text(field::mitigation::Status) != u"verified") // which counts for more than implemented
            change.set(Kind::Mitigation, record.id(), field::mitigation::Status, status);
    }
    if (isFound)
        return {};
    if (!entry || !adds) {
        QStringList names;
        for (const Record& record : snapshot.records(Kind::Mitigation))
            names.append(record.text(field::mitigation::Alias));
        for (const CatalogueMitigation& mitigation : catalogue.mitigations())
            names.append(mitigation.id);
        return fail(Error::input(adds ? WishTexts::tr("There is no mitigation \"%1\"").arg(name)
                                      : WishTexts::tr("The model has no mitigation \"%1\"").arg(name),
                                 {}, wish, didYouMean(name, names)));
    }
    Record record(Kind::Mitigation, Id::create());
    record.set(field::mitigation::Uses, entry->id);
    record.set(field::mitigation::Title, entry->title);
    record.set(field::mitigation::Status, status);
    change.insert(record);
    return {};
}

} // namespace

AnalysisDifference differenceBetween(const Analysis& before, const Analysis& after)
{
    AnalysisDifference difference;
    difference.before = riskTotals(before);
    difference.after = riskTotals(after);
    const auto old = raisedByKey(before, *after.catalogue);
    const auto present = raisedByKey(after, *after.catalogue);
    for (const Threat& threat : after.threats) { // in the order of risk
        if (!threat.isRaised)
            continue;
        const Threat* known = old.value(threat.key);
        if (!known)
            difference.appeared.append(&threat);
        else if (hasMoved(*known, threat))
            difference.moved.append(MovedThreat{known, &threat});
    }
    for (const Threat& threat : before.threats) {
        if (threat.isRaised && !present.contains(presentKey(*after.catalogue, threat.key)))
            difference.vanished.append(&threat);
    }
    const auto change = [](const MovedThreat& moved) { return std::abs(shown(*moved.after) - shown(*moved.before)); };
    std::stable_sort(difference.moved.begin(), difference.moved.end(),
                     [&](const MovedThreat& a, const MovedThreat& b) { return change(a) > change(b); });
    return difference;
}

Result<void> applyWish(ChangeBuilder& change, const Document& document, const Catalogue& catalogue, const QString& wish)
{
    if (wish.startsWith(u'+') || wish.startsWith(u'-'))
        return mitigate(change, document.snapshot(), catalogue, wish);
    if (wish.contains(u'.') && wish.contains(u'='))
        return answer(change, document.snapshot(), catalogue, wish);
    return fail(Error::usage(WishTexts::tr("\"%1\" is not a change").arg(wish),
                             WishTexts::tr("Write TARGET.PROPERTY=VALUE, +MITIGATION or -MITIGATION")));
}

} // namespace provisor
