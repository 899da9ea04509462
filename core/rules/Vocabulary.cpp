#include "core/rules/Vocabulary.h"

namespace provisor {

int Vocabulary::addType(const QString& id)
{
    const int index = static_cast<int>(m_types.size());
    m_types.append(id);
    m_typeIndex.insert(id, index);
    m_declared.emplace_back();
    return index;
}

void Vocabulary::addGroup(const QString& id, const QStringList& types)
{
    m_groups.insert(id, types);
}

int Vocabulary::addProperty(const PropertyTerm& term)
{
    const int index = static_cast<int>(m_properties.size());
    m_properties.push_back(term);
    m_propertyIndex.insert(term.id, index);
    return index;
}

int Vocabulary::addQuestion(const PropertyTerm& term)
{
    const int index = static_cast<int>(m_questions.size());
    m_questions.push_back(term);
    m_questionIndex.insert(term.id, index);
    return index;
}

void Vocabulary::declare(int type, int property)
{
    std::vector<char>& row = m_declared[static_cast<size_t>(type)];
    if (row.size() <= static_cast<size_t>(property))
        row.resize(static_cast<size_t>(property) + 1, 0);
    row[static_cast<size_t>(property)] = 1;
}

bool Vocabulary::declares(int type, int property) const
{
    if (type < 0 || property < 0)
        return false;
    const std::vector<char>& row = m_declared[static_cast<size_t>(type)];
    return static_cast<size_t>(property) < row.size() && row[static_cast<size_t>(property)] != 0;
}

TypeSet Vocabulary::typeSet(const QStringList& typesAndGroups) const
{
    TypeSet set(static_cast<size_t>(m_types.size()), 0);
    for (const QString& word : typesAndGroups) {
        const QStringList members = m_groups.value(word, QStringList{word});
        for (const QString& member : members) {
            if (const int index = type(member); index >= 0)
                set[static_cast<size_t>(index)] = 1;
        }
    }
    return set;
}

quint64 Vocabulary::bits(const PropertyTerm& term, const QStringList& values)
{
    quint64 bits = 0;
    for (const QString& value : values) {
        const qsizetype index = term.values.indexOf(value);
        bits |= index >= 0 && index < answer::maximumValues ? 1ULL << index : answer::other;
    }
    return bits;
}

quint64 Vocabulary::given(const PropertyTerm& term, const QStringList& values)
{
    const quint64 held = bits(term, values);
    const bool isFreeText = term.values.isEmpty();
    if (isFreeText || (!(held & answer::other) && (term.isSet || values.size() == 1)))
        return held | answer::given;
    return term.isSet ? held & ~answer::other : answer::unset;
}

QStringList Vocabulary::values(const PropertyTerm& term, quint64 held)
{
    QStringList list;
    for (qsizetype i = 0; i < term.values.size() && i < answer::maximumValues; ++i) {
        if (held & (1ULL << i))
            list.append(term.values[i]);
    }
    return list;
}

void Vocabulary::finish()
{
    const auto bitsOf = [this](int property, std::initializer_list<const char*> names) {
        QStringList values;
        for (const char* name : names)
            values.append(QLatin1String(name));
        return property < 0 ? 0 : bits(m_properties[static_cast<size_t>(property)], values) & ~answer::other;
    };
    const auto find = [this](const char* id) { return property(QLatin1String(id)); };
    WellKnown& k = m_known;
    k.dataClasses = find("data_classes");
    k.content = find("content");
    k.contentTrust = find("content_trust");
    k.modelKind = find("model_kind");
    k.trustLevel = find("trust_level");
    k.acceptsUntrusted = find("accepts_untrusted_content");
    k.sourceTrust = find("source_trust");
    k.agent = type(QStringLiteral("agent"));
    k.endUser = type(QStringLiteral("end-user"));
    k.sensitive = bitsOf(k.dataClasses, {"confidential", "personal", "special-category", "secret"});
    k.carriesTaint = bitsOf(k.content, {"prompt", "documents", "completion", "tool-result", "tool-definition", "media",
                                        "message", "memory", "feedback", "code", "training-data", "telemetry",
                                        "embedding", "label", "features", "sensor"});
    k.untrustedContent = bitsOf(k.contentTrust, {"mixed", "untrusted"});
    k.generative = bitsOf(k.modelKind, {"generative", "multimodal-generative"});
    k.trusted = bitsOf(k.trustLevel, {"trusted"});
    k.accepts = bitsOf(k.acceptsUntrusted, {"yes"});
    k.openSource = bitsOf(k.sourceTrust, {"mixed", "open"});
    k.externalInput = typeSet({QStringLiteral("EXTERNAL_INPUT")});
    k.toolKnowledgeStore = typeSet({QStringLiteral("TOOL"), QStringLiteral("KNOWLEDGE"), QStringLiteral("STORE")});
}

} // namespace provisor
