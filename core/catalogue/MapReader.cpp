#include "core/catalogue/MapReader.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace provisor {

namespace {

constexpr int idLimit = 54; ///< characters; keys of threats and names of settings are made of ids

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueCompiler)
};

QString kindName(YamlNode::Kind kind)
{
    switch (kind) {
    case YamlNode::Kind::Null:
        return Messages::tr("nothing");
    case YamlNode::Kind::Scalar:
        return Messages::tr("a text");
    case YamlNode::Kind::List:
        return Messages::tr("a list");
    case YamlNode::Kind::Map:
        break;
    }
    return Messages::tr("keys with values");
}

QString illegalAdvice(const QString& word, const QStringList& words)
{
    // Between words of one or two letters everything is near.
    const QString near = word.size() > 2 ? nearestSpelling(word, words) : QString();
    return near.isEmpty() ? Messages::tr("Use one of: %1").arg(words.join(QStringLiteral(", ")))
                          : Messages::tr("Did you mean \"%1\"?").arg(near);
}

} // namespace

MapReader::MapReader(const YamlNode& node, const QString& file, Mistakes& mistakes)
    : m_node(node), m_file(file), m_mistakes(mistakes)
{
    if (node.kind != YamlNode::Kind::Map)
        m_mistakes.add(placeOf(node),
                       Messages::tr("Expected %1, found %2").arg(kindName(YamlNode::Kind::Map), kindName(node.kind)));
}

MapReader::~MapReader()
{
    for (const YamlNode::Key& key : m_node.keys) {
        if (m_known.contains(key.name) || m_mistakes.isFull())
            continue;
        m_mistakes.add({m_file, key.line, key.column}, Messages::tr("The key \"%1\" is unknown here").arg(key.name),
                       illegalAdvice(key.name, m_known));
    }
}

Place MapReader::placeOf(const YamlNode& node) const
{
    return {m_file, node.line, node.column};
}

Place MapReader::place() const
{
    return placeOf(m_node);
}

Place MapReader::place(const char* key) const
{
    const YamlNode* value = m_node.find(QLatin1String(key));
    return placeOf(value ? *value : m_node);
}

const YamlNode* MapReader::take(const char* key, Presence presence)
{
    m_known.append(QLatin1String(key));
    const YamlNode* value = m_node.find(QLatin1String(key));
    if (!value && presence == required && m_node.kind == YamlNode::Kind::Map)
        m_mistakes.add(place(), Messages::tr("The key \"%1\" is missing").arg(QLatin1String(key)),
                       Messages::tr("Add it to the entry that begins here"));
    return value;
}

const YamlNode* MapReader::node(const char* key, YamlNode::Kind kind, Presence presence)
{
    const YamlNode* value = take(key, presence);
    if (!value || value->kind == kind)
        return value;
    m_mistakes.add(
        placeOf(*value),
        Messages::tr("\"%1\" should be %2, but is %3").arg(QLatin1String(key), kindName(kind), kindName(value->kind)));
    return nullptr;
}

QString MapReader::text(const char* key, Presence presence, int limit)
{
    const YamlNode* value = node(key, YamlNode::Kind::Scalar, presence);
    if (!value)
        return {};
    const QString text = value->text.trimmed();
    if (text.isEmpty())
        m_mistakes.add(placeOf(*value), Messages::tr("\"%1\" is empty").arg(QLatin1String(key)));
    if (limit > 0 && text.size() > limit)
        m_mistakes.add(placeOf(*value),
                       Messages::tr("\"%1\" has %2 characters, at most %3 are possible")
                           .arg(QLatin1String(key))
                           .arg(text.size())
                           .arg(limit),
                       Messages::tr("Shorten it"));
    return text;
}

QString MapReader::id(const char* key, const char* characters)
{
    const QString text = this->text(key, required, idLimit);
    const QRegularExpression legal(QStringLiteral("\\A[") + QLatin1String(characters) + QStringLiteral("]+\\z"));
    if (!text.isEmpty() && !legal.match(text).hasMatch())
        m_mistakes.add(place(key), Messages::tr("\"%1\" is not a legal id").arg(text),
                       Messages::tr("Use only these characters: %1").arg(QLatin1String(characters)));
    return text;
}

QString MapReader::choice(const char* key, const QStringList& words, Presence presence)
{
    const QString word = text(key, presence);
    if (word.isEmpty() || words.contains(word))
        return word.isEmpty() ? words.first() : word;
    m_mistakes.add(place(key), Messages::tr("\"%1\" is not a legal value of \"%2\"").arg(word, QLatin1String(key)),
                   illegalAdvice(word, words));
    return words.first();
}

bool MapReader::flag(const char* key, bool byDefault)
{
    const QString word = text(key, optional);
    if (!word.isEmpty() && word != u"true" && word != u"false")
        m_mistakes.add(place(key), Messages::tr("\"%1\" should be true or false").arg(QLatin1String(key)));
    return word.isEmpty() ? byDefault : word == u"true";
}

int MapReader::number(const char* key, int lowest, int highest, Presence presence)
{
    const QString word = text(key, presence);
    if (word.isEmpty())
        return lowest;
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber && number >= lowest && number <= highest)
        return number;
    m_mistakes.add(
        place(key),
        Messages::tr("\"%1\" should be a whole number from %2 to %3").arg(QLatin1String(key)).arg(lowest).arg(highest));
    return lowest;
}

QStringList MapReader::list(const char* key, Presence presence)
{
    const YamlNode* value = node(key, YamlNode::Kind::List, presence);
    QStringList texts;
    if (!value)
        return texts;
    for (const YamlNode& item : value->items) {
        if (item.kind != YamlNode::Kind::Scalar || item.text.isEmpty())
            m_mistakes.add(placeOf(item), Messages::tr("Expected a text in the list \"%1\"").arg(QLatin1String(key)));
        else if (texts.contains(item.text))
            m_mistakes.add(placeOf(item), Messages::tr("\"%1\" is in the list twice").arg(item.text));
        else
            texts.append(item.text);
    }
    return texts;
}

QStringList MapReader::choices(const char* key, const QStringList& words, Presence presence)
{
    const QStringList texts = list(key, presence);
    const YamlNode* value = m_node.find(QLatin1String(key));
    for (const QString& word : texts) {
        if (words.contains(word))
            continue;
        const auto item = std::find_if(value->items.begin(), value->items.end(),
                                       [&](const YamlNode& candidate) { return candidate.text == word; });
        m_mistakes.add(placeOf(*item),
                       Messages::tr("\"%1\" is not a legal value of \"%2\"").arg(word, QLatin1String(key)),
                       illegalAdvice(word, words));
    }
    return texts;
}

QStringList MapReader::aliases()
{
    const QStringList ids = list("aliases", optional);
    for (const QString& id : ids) {
        if (id.contains(u' '))
            m_mistakes.add(place("aliases"), Messages::tr("\"%1\" is not a legal id").arg(id),
                           Messages::tr("Ids have no blanks"));
    }
    return ids;
}

QStringList MapReader::references(const char* key, Named what, SourceIndex& index, Presence presence, bool orGroup)
{
    const QStringList ids = list(key, presence);
    if (ids.isEmpty())
        return ids;
    for (const YamlNode& item : m_node.find(QLatin1String(key))->items) {
        if (ids.contains(item.text))
            index.mention(what, item.text, placeOf(item), orGroup);
    }
    return ids;
}

} // namespace provisor
