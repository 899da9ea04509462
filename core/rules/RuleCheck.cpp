#include "core/rules/RuleCheck.h"

#include "core/rules/Rule.h"

namespace provisor {

Vocabulary vocabularyOf(const Catalogue& catalogue)
{
    Vocabulary words;
    const auto term = [](const Property& property) {
        QStringList values;
        for (const PropertyValue& value : property.values)
            values.append(value.id);
        return PropertyTerm{property.id, values, property.type == Property::Type::Set, property.onElements,
                            property.onFlows};
    };
    for (const ComponentType& type : catalogue.componentTypes())
        words.addType(type.id);
    for (auto group = catalogue.typeGroups().cbegin(); group != catalogue.typeGroups().cend(); ++group)
        words.addGroup(group.key(), group.value());
    for (const Property& property : catalogue.properties()) {
        if (property.type != Property::Type::Identity)
            words.addProperty(term(property));
    }
    for (const Property& question : catalogue.systemQuestions())
        words.addQuestion(term(question));
    for (const ComponentType& type : catalogue.componentTypes()) {
        for (const QString& property : type.properties) {
            if (const int index = words.property(property); index >= 0)
                words.declare(words.type(type.id), index);
        }
    }
    words.finish();
    return words;
}

Result<void> checkRule(const QString& rule, Scope scope, const QStringList& types, const Catalogue& catalogue)
{
    const Result<Rule> compiled = compileRule(vocabularyOf(catalogue), scope, rule, types);
    if (!compiled)
        return fail(compiled.error());
    return {};
}

std::function<Result<void>(const QString&, Scope, const QStringList&, const Catalogue&)> ruleChecker()
{
    struct Words
    {
        QString digest; ///< names the catalogue; its address may be that of another one by now
        Vocabulary vocabulary;
    };
    const auto words = std::make_shared<std::optional<Words>>();
    return [words](const QString& rule, Scope scope, const QStringList& types,
                   const Catalogue& catalogue) -> Result<void> {
        if (!*words || (*words)->digest != catalogue.digest())
            *words = Words{catalogue.digest(), vocabularyOf(catalogue)};
        const Result<Rule> compiled = compileRule((*words)->vocabulary, scope, rule, types);
        return compiled ? Result<void>() : fail(compiled.error());
    };
}

} // namespace provisor
