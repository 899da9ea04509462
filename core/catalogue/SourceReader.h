#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/catalogue/MapReader.h"
#include "core/catalogue/SourceIndex.h"

#include <QMap>

namespace provisor {

/// A text that is to be translated.
struct TextSlot
{
    QString text;
    int limit = 0; ///< characters, 0: any length
    bool isRequired = true;
    Place place;
};

/// Names a text: kind of entry, id of the entry and field, parted by blanks.
QString textKey(const QString& kind, const QString& id, const QString& field);

/// An entry and where it goes when the sources are put in order.
template <typename T>
struct Ordered
{
    T entry;
    int order = 0;
};

/// What the sources say, in the order in which they were read.
struct CatalogueSources
{
    struct Rule
    {
        QString text;
        Scope scope = Scope::System;
        Place place;
        QString threat; ///< id of the threat it belongs to; empty for a condition
    };
    /// The standard's own words for one duty of a provision of the base.
    struct OfficialText
    {
        QString provision;
        QString modality;
        QString text;
    };
    struct CosaiMention
    {
        QString id;
        Place place;
    };
    struct Examples
    {
        qsizetype threat = 0; ///< index in `threats`
        const YamlNode* node = nullptr;
        QString file;
    };

    QString id;
    QString version;
    QString title;
    QString licence; ///< of a pack
    QString source;  ///< of a pack
    QString language = QStringLiteral("en");
    QList<Edition> editions;
    QList<Stakeholder> stakeholders;
    QList<Principle> principles;
    QList<CatalogueProvision> provisions;
    QList<Ordered<ComponentGroup>> componentGroups;
    QList<ComponentType> componentTypes;
    QMap<QString, QStringList> typeGroups;
    QList<Property> properties; ///< of elements, flows and the system
    QList<Ordered<ThreatFamily>> threatFamilies;
    QList<CatalogueThreat> threats;
    QList<CatalogueMitigation> mitigations;
    QList<Framework> frameworks;
    QList<FrameworkEntry> entries;

    QList<Rule> rules;
    QList<CosaiMention> cosai;
    OfficialWording official;
    QList<OfficialText> officialTexts;
    QList<Examples> examples;
    QMap<QString, TextSlot> texts;                      ///< by textKey()
    QMap<QString, QMap<QString, QString>> translations; ///< language, then textKey()
};

/// Reads parsed source files into CatalogueSources. The trees have to live as long as the examples are not read.
class SourceReader
{
public:
    /// With a base the sources are those of a pack.
    SourceReader(CatalogueSources& sources, SourceIndex& index, Mistakes& mistakes, const CataloguePointer& base);

    /// Reads a file that is no translation.
    void read(const QString& file, const YamlNode& root);

private:
    void readCatalogue(const YamlNode& node);
    void readEditions(const YamlNode& list);
    void readStakeholders(const YamlNode& list);
    QString readPrinciple(const YamlNode& node);
    void readOfficialWording(const YamlNode* wording, const YamlNode* texts);
    void readOfficialText(const YamlNode::Key& id, const YamlNode& node);
    void readProvisions(const YamlNode& list, const QString& principle);
    CatalogueProvision readProvision(MapReader& reader, const QString& principle);
    void readAddressees(const YamlNode& list, CatalogueProvision& provision);
    void readDuties(const YamlNode& list, CatalogueProvision& provision);
    void readCondition(const YamlNode& node, CatalogueProvision& provision);

    QString readComponentGroup(const YamlNode& node);
    void readComponents(const YamlNode& list, const QString& group);
    void checkIcon(const QString& icon, const Place& place);
    void readTypeGroups(const YamlNode& node);
    void readProperties(const YamlNode& list, bool ofSystem);
    void readProperty(MapReader& reader, bool ofSystem);
    void readValues(const YamlNode& list, const QString& kind, Property& property);

    QString readThreatFamily(const YamlNode& node);
    void readThreats(const YamlNode& list, const QString& family);
    CatalogueThreat readThreat(MapReader& reader, const QString& family);
    void readRating(MapReader& reader, CatalogueThreat& threat);
    void readDepth(MapReader& reader, CatalogueThreat& threat);
    void checkLength(MapReader& reader, const QStringList& texts);
    void readScope(MapReader& reader, CatalogueThreat& threat);
    void readMitigations(const YamlNode& list);
    CatalogueMitigation readMitigation(MapReader& reader);
    QList<Reference> readReferences(MapReader& reader);
    void readFramework(const YamlNode& node, const YamlNode* entries);
    void readEntry(const YamlNode& node, const Framework& framework);
    void readDetails(MapReader& reader, FrameworkEntry& entry);
    /// Notes the ids under `cosai` as mentioned: they have no edition, any edition of the risk map will do.
    void noteCosai(MapReader& reader);

    /// Reads a text that is to be translated.
    QString translatable(MapReader& reader, const char* key, const QString& kind, const QString& id,
                         MapReader::Presence presence = MapReader::required, int limit = 0);
    void noteText(const QString& kind, const QString& id, const QString& field, const QString& text, int limit,
                  const Place& place);

    CatalogueSources& m_sources;
    SourceIndex& m_index;
    Mistakes& m_mistakes;
    const CataloguePointer& m_base;
    QString m_file;
};

/// Turns the examples of all threats into JSON and checks them against types and properties, which have to be read.
void readExamples(CatalogueSources& sources, const SourceIndex& index, const CataloguePointer& base,
                  Mistakes& mistakes);

/// Reads a file of translations (its `language` key says into what); everything else has to be read.
void readTranslation(const QString& file, const YamlNode& root, CatalogueSources& sources, Mistakes& mistakes);

/// Reports the texts that lack a translation into a language other texts are translated into.
void checkTranslations(const CatalogueSources& sources, Mistakes& mistakes);

} // namespace provisor
