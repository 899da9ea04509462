#include "core/catalogue/SourceReader.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueCompiler)
};

constexpr int shortNameLimit = 20;
constexpr int labelLimit = 24;
constexpr int valueLimit = 60; ///< rules hold the values of a property in one word

DfdKind dfdKindOf(const QString& word)
{
    if (word == u"store")
        return DfdKind::Store;
    return word == u"process" ? DfdKind::Process : DfdKind::ExternalEntity;
}

Property::Type propertyTypeOf(const QString& word)
{
    if (word == u"choice")
        return Property::Type::Choice;
    if (word == u"set")
        return Property::Type::Set;
    return word == u"text" ? Property::Type::Text : Property::Type::Identity;
}

} // namespace

QString SourceReader::readComponentGroup(const YamlNode& node)
{
    MapReader reader(node, m_file, m_mistakes);
    ComponentGroup group;
    group.id = reader.id();
    group.name = translatable(reader, "name", QStringLiteral("component_group"), group.id);
    const int order = reader.number("order", 0, 999, MapReader::optional);
    if (m_index.define(Named::ComponentGroup, group.id, reader.place("id"), m_mistakes))
        m_sources.componentGroups.append({group, order});
    return group.id;
}

void SourceReader::readComponents(const YamlNode& list, const QString& group)
{
    const QString kind = QStringLiteral("component");
    for (const YamlNode& node : list.items) {
        MapReader reader(node, m_file, m_mistakes);
        ComponentType type;
        type.id = reader.id();
        type.name = translatable(reader, "name", kind, type.id);
        type.shortName = translatable(reader, "short", kind, type.id, MapReader::required, shortNameLimit);
        type.kind = dfdKindOf(reader.choice(
            "kind", {QStringLiteral("process"), QStringLiteral("store"), QStringLiteral("external-entity")}));
        type.description = translatable(reader, "description", kind, type.id);
        type.icon = reader.id("icon");
        if (m_base)
            checkIcon(type.icon, reader.place("icon"));
        type.cosai = reader.text("cosai", MapReader::optional);
        noteCosai(reader);
        type.properties = reader.references("properties", Named::Property, m_index);
        type.aliases = reader.aliases();
        // A pack may add to a group of the built-in catalogue by naming it.
        type.group = group.isEmpty() ? reader.text("group") : group;
        if (group.isEmpty())
            m_index.mention(Named::ComponentGroup, type.group, reader.place("group"));
        for (const QString& alias : type.aliases)
            m_index.defineAlias(Named::ComponentType, alias, type.id, reader.place("aliases"), m_mistakes);
        if (m_index.define(Named::ComponentType, type.id, reader.place("id"), m_mistakes))
            m_sources.componentTypes.append(type);
    }
}

/// The program has pictures for the types of its own catalogue; a pack chooses among them.
void SourceReader::checkIcon(const QString& icon, const Place& place)
{
    QStringList icons;
    for (const ComponentType& type : m_base->componentTypes())
        icons.append(type.icon);
    icons.removeDuplicates();
    icons.sort();
    if (icon.isEmpty() || icons.contains(icon))
        return;
    m_mistakes.add(place, Messages::tr("There is no picture \"%1\"").arg(icon),
                   Messages::tr("Use one of: %1").arg(icons.join(QStringLiteral(", "))));
}

void SourceReader::readTypeGroups(const YamlNode& node)
{
    MapReader reader(node, m_file, m_mistakes);
    for (const YamlNode::Key& key : node.keys) {
        const Place place{m_file, key.line, key.column};
        const QByteArray name = key.name.toLatin1();
        if (key.name != key.name.toUpper())
            m_mistakes.add(place, Messages::tr("\"%1\" is not a legal name of a type group").arg(key.name),
                           Messages::tr("Write it in capitals"));
        m_index.define(Named::TypeGroup, key.name, place, m_mistakes);
        m_sources.typeGroups.insert(key.name, reader.references(name.constData(), Named::ComponentType, m_index));
    }
}

void SourceReader::readProperties(const YamlNode& list, bool ofSystem)
{
    for (const YamlNode& node : list.items) {
        MapReader reader(node, m_file, m_mistakes);
        readProperty(reader, ofSystem);
    }
}

void SourceReader::readProperty(MapReader& reader, bool ofSystem)
{
    const QString kind = ofSystem ? QStringLiteral("system_question") : QStringLiteral("property");
    const QString context = QStringLiteral("context");
    const QString control = QStringLiteral("control");
    const QString choice = QStringLiteral("choice");
    const QString set = QStringLiteral("set");
    Property property;
    property.id = reader.id("id", "a-z0-9_");
    property.label = translatable(reader, "label", kind, property.id, MapReader::required, labelLimit);
    property.question = translatable(reader, "question", kind, property.id);
    property.help = translatable(reader, "help", kind, property.id);
    property.onSystem = ofSystem;
    QStringList kinds{context, control};
    QStringList types{choice, set, QStringLiteral("text")};
    if (!ofSystem) {
        kinds.append(QStringLiteral("identity"));
        types += {QStringLiteral("component-type"), QStringLiteral("zone")};
        const QStringList on =
            reader.choices("on", {QStringLiteral("element"), QStringLiteral("flow")}, MapReader::required);
        property.onElements = on.contains(u"element");
        property.onFlows = on.contains(u"flow");
        property.isAsked = reader.flag("ask");
        property.everywhere =
            !reader.choice("applies_to", {QString(), QStringLiteral("all")}, MapReader::optional).isEmpty();
    }
    property.isControl = reader.choice("kind", kinds) == control;
    const QString type = reader.choice("type", types);
    property.type = propertyTypeOf(type);
    const auto valuesNeeded = type == choice || type == set ? MapReader::required : MapReader::optional;
    if (const YamlNode* values = reader.node("values", YamlNode::Kind::List, valuesNeeded))
        readValues(*values, kind, property);
    if (m_index.define(ofSystem ? Named::SystemQuestion : Named::Property, property.id, reader.place("id"), m_mistakes))
        m_sources.properties.append(property);
}

void SourceReader::readValues(const YamlNode& list, const QString& kind, Property& property)
{
    for (const YamlNode& node : list.items) {
        MapReader reader(node, m_file, m_mistakes);
        PropertyValue value;
        value.id = reader.id();
        value.label = reader.text("label");
        if (property.hasValue(value.id))
            m_mistakes.add(reader.place("id"), Messages::tr("The value \"%1\" is in the list twice").arg(value.id));
        noteText(kind, property.id, QStringLiteral("values/") + value.id, value.label, 0, reader.place("label"));
        property.values.append(value);
    }
    if (property.values.size() > valueLimit)
        m_mistakes.add({m_file, list.line, list.column},
                       Messages::tr("The property has more than %1 values").arg(valueLimit));
}

} // namespace provisor
