#include "core/base/Text.h"
#include "core/catalogue/SourceReader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueCompiler)
};

using Properties = QHash<QString, const Property*>;

/// Reads the examples of one threat.
class ExampleReader
{
public:
    ExampleReader(const CatalogueSources::Examples& examples, const SourceIndex& index, const Properties& properties,
                  const Properties& questions, Mistakes& mistakes)
        : m_examples(examples), m_index(index), m_properties(properties), m_questions(questions), m_mistakes(mistakes)
    {
    }

    QList<RuleExample> read()
    {
        QList<RuleExample> examples;
        for (const YamlNode& node : m_examples.node->items)
            examples.append(readExample(node));
        const auto has = [&](bool raised) {
            return std::any_of(examples.begin(), examples.end(),
                               [raised](const RuleExample& example) { return example.raised == raised; });
        };
        if (!has(true) || !has(false))
            m_mistakes.add(placeOf(*m_examples.node), Messages::tr("The examples do not show both sides of the rule"),
                           Messages::tr("Give one with \"raised\" and one with \"clear\""));
        return examples;
    }

private:
    Place placeOf(const YamlNode& node) const { return {m_examples.file, node.line, node.column}; }

    RuleExample readExample(const YamlNode& node)
    {
        MapReader reader(node, m_examples.file, m_mistakes);
        RuleExample example;
        example.raised = reader.has("raised");
        const char* key = example.raised ? "raised" : "clear";
        example.target = reader.text(key);
        m_ids.clear();
        QJsonObject model;
        if (const YamlNode* elements = reader.node("elements", YamlNode::Kind::List))
            model.insert(QStringLiteral("elements"), readElements(*elements));
        if (const YamlNode* flows = reader.node("flows", YamlNode::Kind::List))
            model.insert(QStringLiteral("flows"), readFlows(*flows));
        if (const YamlNode* system = reader.node("system", YamlNode::Kind::Map))
            model.insert(QStringLiteral("system"), readAnswers(*system, {}, m_questions, &Property::onSystem));
        if (example.target != u"system" && !m_ids.contains(example.target))
            m_mistakes.add(reader.place(key),
                           Messages::tr("The example has no element or flow \"%1\"").arg(example.target),
                           Messages::tr("Name one of them, or \"system\""));
        example.model = QJsonDocument(model).toJson(QJsonDocument::Compact);
        return example;
    }

    QJsonArray readElements(const YamlNode& list)
    {
        QJsonArray array;
        for (const YamlNode& node : list.items) {
            QJsonObject element =
                readAnswers(node, {QStringLiteral("id"), QStringLiteral("type"), QStringLiteral("zone")}, m_properties,
                            &Property::onElements);
            noteId(element, node);
            const QString type = element.value(QStringLiteral("type")).toString();
            if (!m_index.isDefined(Named::ComponentType, type))
                m_mistakes.add(placeOf(node), Messages::tr("There is no component type \"%1\"").arg(type));
            array.append(element);
        }
        return array;
    }

    QJsonArray readFlows(const YamlNode& list)
    {
        const QStringList ends{QStringLiteral("from"), QStringLiteral("to")};
        QJsonArray array;
        for (const YamlNode& node : list.items) {
            QJsonObject flow =
                readAnswers(node, QStringList{QStringLiteral("id")} + ends, m_properties, &Property::onFlows);
            noteId(flow, node);
            for (const QString& end : ends) {
                const QString id = flow.value(end).toString();
                if (!m_ids.contains(id))
                    m_mistakes.add(placeOf(node), Messages::tr("The example has no element \"%1\"").arg(id));
            }
            array.append(flow);
        }
        return array;
    }

    void noteId(const QJsonObject& object, const YamlNode& node)
    {
        const QString id = object.value(QStringLiteral("id")).toString();
        if (id.isEmpty())
            m_mistakes.add(placeOf(node), Messages::tr("The key \"%1\" is missing").arg(QStringLiteral("id")));
        else if (m_ids.contains(id))
            m_mistakes.add(placeOf(node), Messages::tr("The example uses the id \"%1\" twice").arg(id));
        m_ids.insert(id);
    }

    /// The map as JSON: the named fields as they are, all others as answers to properties.
    QJsonObject readAnswers(const YamlNode& node, const QStringList& fields, const Properties& properties,
                            bool Property::*isRightPlace)
    {
        QJsonObject object;
        if (node.kind != YamlNode::Kind::Map)
            m_mistakes.add(placeOf(node), Messages::tr("Expected keys with values"));
        for (size_t i = 0; i < node.keys.size(); ++i) {
            const YamlNode::Key& key = node.keys[i];
            const YamlNode& value = node.items[i];
            const Property* property = properties.value(key.name);
            if (fields.contains(key.name) && value.kind == YamlNode::Kind::Scalar)
                object.insert(key.name, value.text);
            else if (property && property->*isRightPlace)
                object.insert(key.name, readAnswer(*property, value));
            else
                m_mistakes.add({m_examples.file, key.line, key.column},
                               Messages::tr("\"%1\" is no property that can be set here").arg(key.name),
                               nearest(key.name, properties));
        }
        return object;
    }

    QJsonValue readAnswer(const Property& property, const YamlNode& value)
    {
        if (property.type == Property::Type::Set && value.kind == YamlNode::Kind::List) {
            QJsonArray array;
            for (const YamlNode& item : value.items)
                array.append(checkedValue(property, item));
            return array;
        }
        if (property.type == Property::Type::Set || value.kind != YamlNode::Kind::Scalar)
            m_mistakes.add(placeOf(value), property.type == Property::Type::Set
                                               ? Messages::tr("\"%1\" takes a list of values").arg(property.id)
                                               : Messages::tr("\"%1\" takes one value").arg(property.id));
        return checkedValue(property, value);
    }

    QString checkedValue(const Property& property, const YamlNode& value)
    {
        const bool isListed = property.type == Property::Type::Choice || property.type == Property::Type::Set;
        if (isListed && !property.hasValue(value.text)) {
            QStringList words;
            for (const PropertyValue& legal : property.values)
                words.append(legal.id);
            m_mistakes.add(placeOf(value),
                           Messages::tr("\"%1\" is not a legal value of \"%2\"").arg(value.text, property.id),
                           Messages::tr("Use one of: %1").arg(words.join(QStringLiteral(", "))));
        }
        return value.text;
    }

    static QString nearest(const QString& word, const Properties& properties)
    {
        QStringList names = properties.keys();
        names.sort();
        const QString near = nearestSpelling(word, names);
        return near.isEmpty() ? QString() : Messages::tr("Did you mean \"%1\"?").arg(near);
    }

    const CatalogueSources::Examples& m_examples;
    const SourceIndex& m_index;
    const Properties& m_properties;
    const Properties& m_questions;
    Mistakes& m_mistakes;
    QSet<QString> m_ids;
};

} // namespace

void readExamples(CatalogueSources& sources, const SourceIndex& index, const CataloguePointer& base, Mistakes& mistakes)
{
    Properties properties;
    Properties questions;
    const auto collect = [&](const QList<Property>& list) {
        for (const Property& property : list)
            (property.onSystem ? questions : properties).insert(property.id, &property);
    };
    if (base) {
        collect(base->properties());
        collect(base->systemQuestions());
    }
    collect(sources.properties);
    for (const CatalogueSources::Examples& examples : sources.examples)
        sources.threats[examples.threat].examples =
            ExampleReader(examples, index, properties, questions, mistakes).read();
}

} // namespace provisor
