#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace provisor {

/// How the value of a property is held: one bit per legal value and the marks below. Zero means: not answered, although
/// the property exists here. Bits of values without a mark are a lower bound: these values hold, whether others do is
/// not answered (the classes of data assets, where the element itself states none).
namespace answer {
inline constexpr quint64 unset = 0;
inline constexpr quint64 given = 1ULL << 63;         ///< answered; the low bits say with what, none is "none of them"
inline constexpr quint64 other = 1ULL << 62;         ///< answered with a value the catalogue does not know
inline constexpr quint64 notApplicable = 1ULL << 61; ///< the component type does not have the property
inline constexpr int maximumValues = 60;
/// Not answered, or answered in part only.
constexpr bool isOpen(quint64 held)
{
    return (held & (given | notApplicable)) == 0;
}
} // namespace answer

/// One property as rules see it.
struct PropertyTerm
{
    QString id;
    QStringList values; ///< legal values; empty for free text
    bool isSet = false;
    bool onElements = false;
    bool onFlows = false;
};

/// Which component types a type or type group stands for: one flag per type index.
using TypeSet = std::vector<char>;

/// The words rules are made of, each with a number: component types, type groups, properties with their values,
/// questions about the system. Filled once, then read-only.
class Vocabulary
{
public:
    int addType(const QString& id);
    void addGroup(const QString& id, const QStringList& types);
    int addProperty(const PropertyTerm& term);
    int addQuestion(const PropertyTerm& term);
    /// The component type has the property.
    void declare(int type, int property);
    /// Looks up the words the language itself needs; call after everything was added.
    void finish();

    int type(const QString& id) const { return m_typeIndex.value(id, -1); }
    int property(const QString& id) const { return m_propertyIndex.value(id, -1); }
    int question(const QString& id) const { return m_questionIndex.value(id, -1); }
    bool isTypeOrGroup(const QString& id) const { return m_typeIndex.contains(id) || m_groups.contains(id); }
    /// Members of types and groups; unknown words are left out.
    TypeSet typeSet(const QStringList& typesAndGroups) const;
    bool declares(int type, int property) const;

    const QStringList& types() const { return m_types; }
    QStringList typesAndGroups() const { return m_types + m_groups.keys(); }
    const std::vector<PropertyTerm>& properties() const { return m_properties; }
    const std::vector<PropertyTerm>& questions() const { return m_questions; }

    /// The bits of the values; unknown ones become answer::other.
    static quint64 bits(const PropertyTerm& term, const QStringList& values);
    /// The answer as it is held: bits() and answer::given. What the property cannot hold counts as not answered; of a
    /// set the values that are legal stay, as a lower bound.
    static quint64 given(const PropertyTerm& term, const QStringList& values);
    /// The values behind the bits, in the order of the property.
    static QStringList values(const PropertyTerm& term, quint64 held);

    /// Words with a meaning in the language; -1 or 0 where the catalogue lacks them.
    struct WellKnown
    {
        int dataClasses = -1, content = -1, contentTrust = -1, modelKind = -1;
        int trustLevel = -1, acceptsUntrusted = -1, sourceTrust = -1;
        int agent = -1, endUser = -1;
        quint64 sensitive = 0;        ///< confidential, personal, special-category, secret
        quint64 carriesTaint = 0;     ///< contents that can hold instructions or data that shapes a model
        quint64 untrustedContent = 0; ///< mixed, untrusted
        quint64 generative = 0;
        quint64 trusted = 0;    ///< value of trust_level
        quint64 accepts = 0;    ///< value yes of accepts_untrusted_content
        quint64 openSource = 0; ///< mixed and open of source_trust
        TypeSet externalInput, toolKnowledgeStore;
    };
    const WellKnown& known() const { return m_known; }

private:
    QStringList m_types;
    QHash<QString, int> m_typeIndex;
    QHash<QString, QStringList> m_groups;
    std::vector<PropertyTerm> m_properties;
    QHash<QString, int> m_propertyIndex;
    std::vector<PropertyTerm> m_questions;
    QHash<QString, int> m_questionIndex;
    std::vector<std::vector<char>> m_declared; ///< by type, then property
    WellKnown m_known;
};

} // namespace provisor
