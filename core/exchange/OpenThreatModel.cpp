#include "core/exchange/ImportBuilder.h"
#include "core/exchange/OpenThreatModelPlaces.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace provisor {

namespace {

using namespace otm;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(OpenThreatModel)
};

/// Reads one file in the Open Threat Model format, version 0.1.0 or 0.2.0.
class Importer
{
public:
    Importer(const QJsonObject& root, const QString& fileName, const CataloguePointer& catalogue)
        : m_root(root), m_build(fileName, catalogue)
    {
    }

    Result<Imported> read()
    {
        readProject();
        index();
        readZones();
        readContainers();
        readComponents();
        nest();
        readFlows();
        readAssets();
        readRepresentations();
        reportUnused();
        return m_build.finish();
    }

private:
    void readProject()
    {
        const QJsonObject project = child(m_root, "project");
        Record model(Kind::Model, Id{});
        m_build.setText(model, field::model::Title,
                        name(project).isEmpty() ? Messages::tr("Imported model") : name(project));
        m_build.setText(model, field::model::Purpose, text(project, "description"));
        m_build.add(model, QStringLiteral("model"));
        const QString owner = flat(text(project, "owner"));
        if (!owner.isEmpty()) {
            Record person(Kind::Person, Id{});
            m_build.setText(person, field::person::Name, owner);
            person.set(field::person::Role, Messages::tr("Owner"));
            m_build.setText(person, field::person::Email, text(project, "ownerContact"));
            m_build.addNamed(person, owner);
            m_build.count(Messages::tr("people"));
        } else if (!flat(text(project, "ownerContact")).isEmpty()) {
            m_build.lost(Messages::tr("Contact of an owner without a name: %1").arg(text(project, "ownerContact")));
        }
        reportExtras(project, "name id description owner ownerContact", Messages::tr("the project"));
    }

    void index()
    {
        for (const QJsonValue& value : list(m_root, "components")) {
            const QJsonObject component = value.toObject();
            const QString container = text(child(component, "parent"), "component");
            if (!container.isEmpty())
                m_containers.insert(container);
        }
        for (const QJsonValue& value : list(m_root, "trustZones")) {
            const QString container = text(child(value.toObject(), "parent"), "component");
            if (!container.isEmpty())
                m_containers.insert(container);
        }
        for (const QJsonValue& value : list(m_root, "dataflows")) {
            m_flowEnds.insert(text(value.toObject(), "source"));
            m_flowEnds.insert(text(value.toObject(), "destination"));
        }
        for (const char* section : {"threats", "mitigations"}) {
            for (const QJsonValue& value : list(m_root, section))
                m_definitions.insert(QLatin1String(section) + u'/' + id(value.toObject()), value.toObject());
        }
    }

    void readZones()
    {
        for (const QJsonValue& value : list(m_root, "trustZones")) {
            const QJsonObject zone = value.toObject();
            m_build.count(Messages::tr("trust zones"));
            const auto rating = jsonNumber(child(zone, "risk").value(QStringLiteral("trustRating")));
            addBoundary(zone, rating);
            reportExtras(zone, "id name description risk parent representations", Messages::tr("a trust zone"));
        }
    }

    void addBoundary(const QJsonObject& object, std::optional<double> rating)
    {
        Record boundary(Kind::Boundary, Id{});
        m_build.setText(boundary, field::boundary::Name, name(object));
        m_build.setText(boundary, field::boundary::Description, text(object, "description"));
        if (rating) {
            const char* trust = *rating <= 33 ? "untrusted" : *rating <= 66 ? "partly-trusted" : "trusted";
            boundary.set(field::boundary::Trust, QString::fromLatin1(trust));
            m_build.guessed(Messages::tr("Trust rating %1 of \"%2\" → %3")
                                .arg(QString::number(*rating), name(object), QLatin1String(trust)));
        }
        takeId(m_boundaries, object, m_build.addNamed(boundary, name(object)));
    }

    /// The first of several objects with one id is the one that others mean.
    void takeId(QHash<QString, Id>& known, const QJsonObject& object, Id record)
    {
        if (!id(object).isEmpty() && known.contains(id(object)))
            m_build.lost(Messages::tr("The id \"%1\" of \"%2\": it is already taken, what refers to it means the first")
                             .arg(id(object), name(object)));
        else
            known.insert(id(object), record);
    }

    /// Components that hold others are places, which here are boundaries.
    void readContainers()
    {
        for (const QJsonValue& value : list(m_root, "components")) {
            const QJsonObject component = value.toObject();
            if (!m_containers.contains(id(component)))
                continue;
            addBoundary(component, std::nullopt);
            m_build.mapped(Messages::tr("Component \"%1\" (%2) holds others → boundary")
                               .arg(name(component), flat(text(component, "type"))));
        }
    }

    void readComponents()
    {
        for (const QJsonValue& value : list(m_root, "components")) {
            const QJsonObject component = value.toObject();
            m_build.count(Messages::tr("components"));
            reportExtras(component, "id name type description parent representations assets threats",
                         Messages::tr("a component"));
            const bool isPart = !list(component, "threats").isEmpty() || m_flowEnds.contains(id(component));
            if (m_containers.contains(id(component)) && !isPart)
                continue;
            addElement(component);
        }
    }

    void addElement(const QJsonObject& component)
    {
        const QString type = flat(text(component, "type"));
        TypeGuess guess = guessComponentType(partKind(component), name(component) + u' ' + type);
        Record element(Kind::Element, Id{});
        element.set(field::element::Type, guess.type);
        m_build.setText(element, field::element::Name, name(component));
        m_build.setText(element, field::element::Description, text(component, "description"));
        const Id at = m_build.addNamed(element, name(component));
        takeId(m_elements, component, at);
        m_build.guessed(
            Messages::tr("Component \"%1\" (%2) → %3, from its name and type").arg(name(component), type, guess.type));
        readThreats(component, Kind::Element, at);
    }

    static PartKind partKind(const QJsonObject& component)
    {
        const QString words = (text(component, "type") + u' ' + text(component, "name")).toLower();
        for (const char* word : {"database", "storage", "store", "-db", "bucket", "postgres", "mysql", "s3", "rds",
                                 "queue", "cache", "vector", "index"}) {
            if (words.contains(QLatin1String(word)))
                return PartKind::Store;
        }
        for (const char* word : {"external", "actor", "user", "customer", "third-party"}) {
            if (words.contains(QLatin1String(word)))
                return PartKind::Actor;
        }
        return PartKind::Process;
    }

    /// Puts boundaries and elements into the boundary their parent became.
    void nest()
    {
        for (const char* section : {"trustZones", "components"}) {
            for (const QJsonValue& value : list(m_root, section)) {
                const QJsonObject object = value.toObject();
                const QJsonObject parent = child(object, "parent");
                const QString outer =
                    text(parent, "trustZone").isEmpty() ? text(parent, "component") : text(parent, "trustZone");
                const Id boundary = m_boundaries.value(outer);
                if (outer.isEmpty())
                    continue;
                if (boundary.isNull()) {
                    m_build.lost(Messages::tr("\"%1\" lies in \"%2\", which the file does not describe")
                                     .arg(name(object), outer));
                    continue;
                }
                const Id own = m_boundaries.value(id(object));
                if (!own.isNull() && isInside(boundary, own))
                    m_build.lost(Messages::tr("\"%1\" lies in \"%2\", which lies in it").arg(name(object), outer));
                else if (!own.isNull())
                    m_build.record(Kind::Boundary, own).set(field::boundary::Parent, Value{boundary});
                if (const Id element = m_elements.value(id(object)); !element.isNull())
                    m_build.record(Kind::Element, element)
                        .set(field::element::Boundary, Value{own.isNull() ? boundary : own});
            }
        }
    }

    /// Whether a boundary is another or lies in it, as far as they are nested yet.
    bool isInside(Id inner, Id outer)
    {
        while (!inner.isNull() && inner != outer)
            inner = m_build.record(Kind::Boundary, inner).reference(field::boundary::Parent);
        return inner == outer;
    }

    void readFlows()
    {
        for (const QJsonValue& value : list(m_root, "dataflows")) {
            const QJsonObject object = value.toObject();
            m_build.count(Messages::tr("dataflows"));
            reportExtras(object, "id name description source destination bidirectional assets threats",
                         Messages::tr("a dataflow"));
            const Id from = m_elements.value(text(object, "source"));
            const Id to = m_elements.value(text(object, "destination"));
            if (from.isNull() || to.isNull()) {
                m_build.lost(Messages::tr("Dataflow \"%1\": an end of it is no component").arg(name(object)));
                reportThreats(object);
                continue;
            }
            Record flow(Kind::Flow, Id{});
            flow.set(field::flow::From, Value{from});
            flow.set(field::flow::To, Value{to});
            m_build.setText(flow, field::flow::Name, name(object));
            m_build.setText(flow, field::flow::Description, text(object, "description"));
            if (jsonFlag(object.value(QStringLiteral("bidirectional"))))
                flow.set(field::flow::TwoWay, Value{true});
            const Id at =
                m_build.addNamed(flow, m_build.alias(Kind::Element, from) + u'-' + m_build.alias(Kind::Element, to));
            takeId(m_flows, object, at);
            readThreats(object, Kind::Flow, at);
        }
    }

    void readAssets()
    {
        for (const QJsonValue& value : list(m_root, "assets")) {
            const QJsonObject object = value.toObject();
            m_build.count(Messages::tr("assets"));
            Record asset(Kind::DataAsset, Id{});
            m_build.setText(asset, field::data_asset::Name, name(object));
            m_build.setText(asset, field::data_asset::Description, text(object, "description"));
            const QJsonObject risk = child(object, "risk");
            const auto need = [&](const char* member, int field) {
                const auto number = jsonNumber(risk.value(QLatin1String(member)));
                if (number)
                    asset.set(field, *number <= 33   ? QStringLiteral("low")
                                     : *number <= 66 ? QStringLiteral("medium")
                                                     : QStringLiteral("high"));
            };
            need("confidentiality", field::data_asset::Confidentiality);
            need("integrity", field::data_asset::Integrity);
            need("availability", field::data_asset::Availability);
            if (!flat(text(risk, "comment")).isEmpty())
                m_build.lost(Messages::tr("Comment on the risk of asset \"%1\"").arg(name(object)));
            takeId(m_assets, object, m_build.addNamed(asset, name(object)));
            reportExtras(object, "id name description risk", Messages::tr("an asset"));
            m_build.lostMembers(risk, "confidentiality integrity availability comment",
                                Messages::tr("the risk of an asset"));
        }
        attachAssets();
    }

    void attachAssets()
    {
        for (const QJsonValue& value : list(m_root, "components")) {
            const QJsonObject assets = child(value.toObject(), "assets");
            for (const QJsonValue& stored : list(assets, "stored"))
                attach(jsonText(stored), field::data_asset::StoredIn, m_elements.value(id(value.toObject())));
            for (qsizetype i = list(assets, "processed").size(); i > 0; --i)
                m_build.lostMany(
                    Messages::tr("asset processed by a component (it is kept where it is stored and carried)"));
        }
        for (const QJsonValue& value : list(m_root, "dataflows")) {
            for (const QJsonValue& carried : list(value.toObject(), "assets"))
                attach(jsonText(carried), field::data_asset::CarriedOn, m_flows.value(id(value.toObject())));
        }
    }

    void attach(const QString& assetId, int field, Id place)
    {
        const Id asset = m_assets.value(assetId);
        if (asset.isNull() || place.isNull()) {
            m_build.lost(Messages::tr("Asset \"%1\" at a place the file does not describe").arg(assetId));
            return;
        }
        Record& record = m_build.record(Kind::DataAsset, asset);
        QList<Id> places = record.references(field);
        if (!places.contains(place))
            places.append(place);
        record.set(field, Value{places});
    }

    void readThreats(const QJsonObject& object, Kind kind, Id target)
    {
        for (const QJsonValue& value : list(object, "threats")) {
            const QJsonObject instance = value.toObject();
            m_build.count(Messages::tr("threats on components and dataflows"));
            const QString reference = text(instance, "threat");
            const QString key = QStringLiteral("threats/") + reference;
            if (!m_definitions.contains(key)) {
                m_build.lost(Messages::tr("Threat \"%1\" on \"%2\", which the file does not describe")
                                 .arg(reference, name(object)));
                continue;
            }
            m_used.insert(key);
            readThreat(instance, m_definitions.value(key), kind, target);
        }
    }

    /// Threats of something that is not carried over.
    void reportThreats(const QJsonObject& object)
    {
        for (const QJsonValue& value : list(object, "threats")) {
            const QString reference = text(value.toObject(), "threat");
            const QString key = QStringLiteral("threats/") + reference;
            m_used.insert(key);
            for (const QJsonValue& mitigation : list(value.toObject(), "mitigations"))
                m_used.insert(QStringLiteral("mitigations/") + text(mitigation.toObject(), "mitigation"));
            m_build.count(Messages::tr("threats on components and dataflows"));
            m_build.lost(
                Messages::tr("Threat \"%1\" on \"%2\"")
                    .arg(m_definitions.contains(key) ? name(m_definitions.value(key)) : reference, name(object)));
        }
    }

    void readThreat(const QJsonObject& instance, const QJsonObject& definition, Kind kind, Id target)
    {
        Record threat(Kind::Threat, Id{});
        const auto status = threatStatus(text(instance, "state").toLower());
        threat.set(field::threat::Status, status.value_or(QStringLiteral("new")));
        if (!status)
            m_build.guessedMany(Messages::tr("State \"%1\" of a threat → new").arg(text(instance, "state")));
        m_build.lostMembers(instance, "threat state mitigations", Messages::tr("a threat"));
        m_build.setText(threat, field::threat::Description, text(definition, "description"));
        QStringList labels;
        for (const char* member : {"categories", "cwes"}) {
            for (const QJsonValue& label : list(definition, member))
                labels.append(flat(jsonText(label)).left(200));
        }
        if (!labels.isEmpty())
            threat.set(field::threat::Labels, labels);
        readRisk(threat, child(definition, "risk"));
        QList<Id> mitigations;
        for (const QJsonValue& value : list(instance, "mitigations")) {
            const Id mitigation = readMitigation(value.toObject(), target);
            if (!mitigation.isNull() && !mitigations.contains(mitigation))
                mitigations.append(mitigation);
        }
        threat.set(field::threat::Mitigations, Value{mitigations});
        m_build.addThreat(threat, name(definition), m_build.alias(kind, target));
    }

    /// None for a state with no counterpart.
    static std::optional<QString> threatStatus(const QString& state)
    {
        const auto says = [&](const char* word) { return state.contains(QLatin1String(word)); };
        if (says("expose") || state.isEmpty() || state == u"open" || state == u"new" ||
            (says("not") && says("mitigat")))
            return QStringLiteral("new");
        if (says("not") || state == u"n/a" || state == u"na")
            return QStringLiteral("not-relevant");
        if (says("part"))
            return QStringLiteral("mitigating");
        if (says("mitigated"))
            return QStringLiteral("mitigated");
        if (says("accept"))
            return QStringLiteral("accepted");
        if (says("transfer"))
            return QStringLiteral("transferred");
        return std::nullopt;
    }

    /// Impact out of 100 becomes our 1 to 5; our likelihood has four factors, so that one number cannot stand for it.
    void readRisk(Record& threat, const QJsonObject& risk)
    {
        const auto impact = jsonNumber(risk.value(QStringLiteral("impact")));
        if (impact) {
            const double level = std::clamp(std::ceil(*impact / 20), 1.0, 5.0);
            threat.set(field::threat::Factors, PropertyMap{{QStringLiteral("impact"), {QString::number(level)}}});
            threat.set(
                field::threat::FactorNotes,
                PropertyMap{{QStringLiteral("impact"),
                             {Messages::tr("Impact %1 of 100 in the imported file").arg(QString::number(*impact))}}});
        }
        if (jsonNumber(risk.value(QStringLiteral("likelihood"))))
            m_build.lostMany(Messages::tr("likelihood of a threat (it is worked out from four factors here)"));
        if (!flat(text(risk, "comment")).isEmpty())
            m_build.lostMany(Messages::tr("comment on the risk of a threat"));
        m_build.lostMembers(risk, "impact likelihood comment", Messages::tr("the risk of a threat"));
    }

    /// One record for a mitigation in one state; it acts on every target that names it in that state.
    Id readMitigation(const QJsonObject& instance, Id target)
    {
        m_build.count(Messages::tr("mitigations on threats"));
        const QString reference = text(instance, "mitigation");
        const QString key = QStringLiteral("mitigations/") + reference;
        if (!m_definitions.contains(key)) {
            m_build.lost(Messages::tr("Mitigation \"%1\", which the file does not describe").arg(reference));
            return {};
        }
        m_used.insert(key);
        const QString state = text(instance, "state").toLower();
        const bool isNotApplicable = state == u"na" || state == u"n/a" || state.startsWith(QStringLiteral("not"));
        const bool hasNoDecision = state == u"recommended" || state == u"proposed";
        const QString status = state == u"implemented" || state == u"tested" ? QStringLiteral("implemented")
                               : state == u"required" || state == u"planned" ? QStringLiteral("planned")
                               : state == u"rejected" || isNotApplicable     ? QStringLiteral("rejected")
                                                                             : QStringLiteral("proposed");
        if (isNotApplicable || (status == u"proposed" && !state.isEmpty() && !hasNoDecision))
            m_build.guessedMany(Messages::tr("State \"%1\" of a mitigation → %2").arg(state, status));
        m_build.lostMembers(instance, "mitigation state", Messages::tr("a mitigation"));
        Id& known = m_mitigations[reference + u'/' + status];
        if (known.isNull()) {
            const QJsonObject definition = m_definitions.value(key);
            Record mitigation(Kind::Mitigation, Id{});
            m_build.setText(mitigation, field::mitigation::Title, name(definition));
            m_build.setText(mitigation, field::mitigation::Description, text(definition, "description"));
            mitigation.set(field::mitigation::Status, status);
            if (const auto cut = jsonNumber(definition.value(QStringLiteral("riskReduction"))))
                mitigation.set(field::mitigation::Effectiveness, *cut <= 33   ? QStringLiteral("low")
                                                                 : *cut <= 66 ? QStringLiteral("medium")
                                                                              : QStringLiteral("high"));
            known = m_build.addNamed(mitigation, name(definition));
        }
        Record& record = m_build.record(Kind::Mitigation, known);
        QList<Id> on = record.references(field::mitigation::On);
        if (!on.contains(target))
            on.append(target);
        record.set(field::mitigation::On, Value{on});
        return known;
    }

    void readRepresentations()
    {
        for (const QJsonValue& value : list(m_root, "representations")) {
            m_build.count(Messages::tr("representations"));
            reportExtras(value.toObject(), "id name type size", Messages::tr("a representation"));
        }
        otm::Places(m_root, m_build, m_boundaries, m_elements).read();
    }

    /// What an object says beyond the members that are read.
    void reportExtras(const QJsonObject& object, const char* known, const QString& of)
    {
        for (qsizetype i = list(object, "tags").size(); i > 0; --i)
            m_build.lostMany(Messages::tr("tag"));
        QJsonObject others = object;
        others.remove(QStringLiteral("tags"));
        for (const QString& member : {QStringLiteral("attributes"), QStringLiteral("properties")}) {
            for (qsizetype i = others.take(member).toObject().size(); i > 0; --i)
                m_build.lostMany(Messages::tr("attribute"));
        }
        m_build.lostMembers(others, known, of);
    }

    void reportUnused()
    {
        for (auto it = m_definitions.cbegin(); it != m_definitions.cend(); ++it) {
            const bool isThreat = it.key().startsWith(QStringLiteral("threats/"));
            m_build.count(isThreat ? Messages::tr("threats described") : Messages::tr("mitigations described"));
            if (isThreat)
                reportExtras(*it, "id name description categories cwes risk", Messages::tr("a threat"));
            else
                reportExtras(*it, "id name description riskReduction", Messages::tr("a mitigation"));
            if (!m_used.contains(it.key()))
                m_build.lost((isThreat ? Messages::tr("Threat \"%1\", which is on nothing")
                                       : Messages::tr("Mitigation \"%1\", which is for nothing"))
                                 .arg(name(*it)));
        }
        static const QStringList known{
            QStringLiteral("otmVersion"), QStringLiteral("project"),    QStringLiteral("representations"),
            QStringLiteral("trustZones"), QStringLiteral("components"), QStringLiteral("dataflows"),
            QStringLiteral("assets"),     QStringLiteral("threats"),    QStringLiteral("mitigations")};
        for (auto it = m_root.begin(); it != m_root.end(); ++it) {
            if (!known.contains(it.key()))
                m_build.lost(Messages::tr("Section \"%1\"").arg(it.key()));
        }
    }

    QJsonObject m_root;
    ImportBuilder m_build;
    QSet<QString> m_containers;
    QSet<QString> m_flowEnds;
    QSet<QString> m_used;
    QMap<QString, QJsonObject> m_definitions; ///< threats and mitigations by section and id
    QHash<QString, Id> m_boundaries;
    QHash<QString, Id> m_elements;
    QHash<QString, Id> m_flows;
    QHash<QString, Id> m_assets;
    QHash<QString, Id> m_mitigations; ///< by reference and state
};

} // namespace

Result<Imported> importOpenThreatModel(const QByteArray& bytes, const QString& fileName,
                                       const CataloguePointer& catalogue)
{
    const auto root = readLooseObject(bytes, fileName);
    if (!root)
        return fail(root.error());
    const QString version = jsonText(root->value(QStringLiteral("otmVersion")));
    if (version.isEmpty())
        return fail(
            Error::input(Messages::tr("This is not an Open Threat Model file: \"otmVersion\" is missing"), fileName));
    if (version != u"0.1.0" && version != u"0.2.0")
        return fail(Error::input(
            Messages::tr("The file has version %1 of the Open Threat Model format; 0.1.0 and 0.2.0 are read")
                .arg(version),
            fileName, QStringLiteral("otmVersion")));
    for (const char* section :
         {"representations", "trustZones", "components", "dataflows", "assets", "threats", "mitigations"}) {
        const QJsonValue value = root->value(QLatin1String(section));
        if (!value.isArray() && !value.isNull() && !value.isUndefined())
            return fail(Error::input(Messages::tr("\"%1\" must be a list").arg(QLatin1String(section)), fileName,
                                     QLatin1String(section)));
    }
    return Importer(*root, fileName, catalogue).read();
}

} // namespace provisor
