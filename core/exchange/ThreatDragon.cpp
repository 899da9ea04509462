#include "core/exchange/ImportBuilder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRectF>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(ThreatDragon)
};

struct Box
{
    Id id;
    QRectF rect;
};

QString flat(const QString& text)
{
    return text.simplified();
}

/// Reads one model of OWASP Threat Dragon, version 2.
class Importer
{
public:
    Importer(const QString& fileName, const CataloguePointer& catalogue) : m_build(fileName, catalogue) {}

    Result<Imported> read(const QJsonObject& root)
    {
        readSummary(root);
        const QJsonObject detail = root.value(QStringLiteral("detail")).toObject();
        readPeople(root, detail);
        for (const QJsonValue& diagram : detail.value(QStringLiteral("diagrams")).toArray())
            readDiagram(diagram.toObject());
        m_build.lostMembers(root, "version summary detail", Messages::tr("the file"));
        m_build.lostMembers(detail, "contributors reviewer diagrams diagramTop threatTop", Messages::tr("the file"));
        m_build.mapped(Messages::tr("A check box that is not ticked is read as not answered"));
        return m_build.finish();
    }

private:
    void readSummary(const QJsonObject& root)
    {
        const QJsonObject summary = root.value(QStringLiteral("summary")).toObject();
        Record model(Kind::Model, Id{});
        const QString title = flat(jsonText(summary.value(QStringLiteral("title"))));
        m_build.setText(model, field::model::Title, title.isEmpty() ? Messages::tr("Imported model") : title);
        m_build.setText(model, field::model::Purpose, jsonText(summary.value(QStringLiteral("description"))));
        m_build.add(model, QStringLiteral("model"));
        m_build.lostMembers(summary, "title description owner id", Messages::tr("the summary"));
    }

    void readPeople(const QJsonObject& root, const QJsonObject& detail)
    {
        addPerson(jsonText(root.value(QStringLiteral("summary")).toObject().value(QStringLiteral("owner"))),
                  Messages::tr("Owner"));
        addPerson(jsonText(detail.value(QStringLiteral("reviewer"))), Messages::tr("Reviewer"));
        for (const QJsonValue& contributor : detail.value(QStringLiteral("contributors")).toArray())
            addPerson(jsonText(contributor.toObject().value(QStringLiteral("name"))), Messages::tr("Contributor"));
    }

    void addPerson(const QString& name, const QString& role)
    {
        if (flat(name).isEmpty())
            return;
        Id& known = m_people[flat(name)];
        if (!known.isNull()) { // one person with several roles
            Record& person = m_build.record(Kind::Person, known);
            const QString before = person.text(field::person::Role);
            if (!before.split(QStringLiteral(", ")).contains(role))
                person.set(field::person::Role, QString(before + QStringLiteral(", ") + role));
            return;
        }
        m_build.count(Messages::tr("people"));
        Record person(Kind::Person, Id{});
        m_build.setText(person, field::person::Name, name);
        person.set(field::person::Role, role);
        known = m_build.addNamed(person, name);
    }

    void readDiagram(const QJsonObject& object)
    {
        m_build.count(Messages::tr("diagrams"));
        Record diagram(Kind::Diagram, Id{});
        const QString title = flat(jsonText(object.value(QStringLiteral("title"))));
        m_build.setText(diagram, field::diagram::Name, title);
        diagram.set(field::diagram::Position, m_diagrams++);
        m_diagram = m_build.addNamed(diagram, title.isEmpty() ? QStringLiteral("diagram") : title);
        m_boxes.clear();
        m_nodes.clear();
        if (object.contains(QStringLiteral("diagramJson")))
            m_build.lost(
                Messages::tr("Diagram \"%1\": its old drawing (version 1), which version 2 keeps beside the new one")
                    .arg(title));
        m_build.lostMembers(object, "id title diagramType placeholder thumbnail version cells diagramJson size",
                            Messages::tr("diagram \"%1\"").arg(title));
        const QJsonArray cells = object.value(QStringLiteral("cells")).toArray();
        for (const QJsonValue& cell : cells)
            readBox(cell.toObject());
        nestBoxes();
        for (const QJsonValue& cell : cells)
            readNode(cell.toObject());
        for (const QJsonValue& cell : cells)
            readFlow(cell.toObject());
        for (const QJsonValue& cell : cells) {
            readOther(cell.toObject());
            reportMembers(cell.toObject());
        }
    }

    /// What the data of a cell says beyond what is read above.
    void reportMembers(const QJsonObject& cell)
    {
        static constexpr const char* known =
            "type name description outOfScope reasonOutOfScope threats protocol privilegeLevel isEncrypted isSigned "
            "isALog storesCredentials storesInventory providesAuthentication handlesCardPayment handlesGoodsOrServices "
            "isPublicNetwork isWebApplication isBidirectional "
            "hasOpenThreats isTrustBoundary threatFrequency"; // these follow from the rest
        m_build.lostMembers(data(cell), known, Messages::tr("a cell"));
        for (const QJsonValue& threat : threats(cell))
            m_build.lostMembers(threat.toObject(), "id title status severity type description mitigation score new",
                                Messages::tr("a threat"));
    }

    /// The shape of a cell; what the drawing library names in its own words is told by the type of its data.
    static QString shape(const QJsonObject& cell)
    {
        static const QHash<QString, QString> shapes{
            {QStringLiteral("tm.Process"), QStringLiteral("process")},
            {QStringLiteral("tm.Store"), QStringLiteral("store")},
            {QStringLiteral("tm.Actor"), QStringLiteral("actor")},
            {QStringLiteral("tm.Flow"), QStringLiteral("flow")},
            {QStringLiteral("tm.Text"), QStringLiteral("td-text-block")},
            {QStringLiteral("tm.BoundaryBox"), QStringLiteral("trust-boundary-box")},
            {QStringLiteral("tm.Boundary"), QStringLiteral("trust-boundary-curve")},
        };
        static const QStringList spellings = shapes.values() + QStringList{QStringLiteral("trust-broundary-curve")};
        const QString given = jsonText(cell.value(QStringLiteral("shape")));
        if (spellings.contains(given))
            return given;
        return shapes.value(jsonText(data(cell).value(QStringLiteral("type"))), given);
    }
    static QJsonObject data(const QJsonObject& cell) { return cell.value(QStringLiteral("data")).toObject(); }
    /// The name of a cell; older files have it in what is drawn only.
    static QString name(const QJsonObject& cell)
    {
        const QString given = flat(jsonText(data(cell).value(QStringLiteral("name"))));
        return given.isEmpty() ? drawnText(cell.value(QStringLiteral("attrs")).toObject()) : given;
    }
    static QString drawnText(const QJsonObject& attributes)
    {
        for (const char* member : {"labelText", "label", "text"}) {
            const QString text =
                flat(jsonText(attributes.value(QLatin1String(member)).toObject().value(QStringLiteral("text"))));
            if (!text.isEmpty())
                return text;
        }
        return {};
    }
    /// What the report calls a cell.
    static QString shownName(const QJsonObject& cell)
    {
        const QString own = shape(cell) == u"flow" ? flowName(cell) : name(cell);
        return own.isEmpty() ? Messages::tr("without a name, id %1").arg(cellId(cell)) : own;
    }
    static QString cellId(const QJsonObject& cell) { return jsonText(cell.value(QStringLiteral("id"))); }

    static QPointF point(const QJsonObject& object)
    {
        return {jsonNumber(object.value(QStringLiteral("x"))).value_or(0),
                jsonNumber(object.value(QStringLiteral("y"))).value_or(0)};
    }

    static QRectF rect(const QJsonObject& cell)
    {
        const QJsonObject size = cell.value(QStringLiteral("size")).toObject();
        return {point(cell.value(QStringLiteral("position")).toObject()),
                QSizeF(jsonNumber(size.value(QStringLiteral("width"))).value_or(0),
                       jsonNumber(size.value(QStringLiteral("height"))).value_or(0))};
    }

    void place(Id subject, const QRectF& rect, bool keepsSize, const QString& name)
    {
        Record placement(Kind::Placement, Id{});
        placement.set(field::placement::Diagram, Value{m_diagram});
        placement.set(field::placement::Subject, Value{subject});
        placement.set(field::placement::X, rect.x());
        placement.set(field::placement::Y, rect.y());
        if (keepsSize) {
            placement.set(field::placement::Width, rect.width());
            placement.set(field::placement::Height, rect.height());
        }
        m_build.add(placement, m_build.alias(Kind::Diagram, m_diagram) + u'/' + name);
    }

    void readBox(const QJsonObject& cell)
    {
        if (shape(cell) != u"trust-boundary-box")
            return;
        m_build.count(Messages::tr("boundary boxes"));
        Record boundary(Kind::Boundary, Id{});
        m_build.setText(boundary, field::boundary::Name, name(cell));
        m_build.setText(boundary, field::boundary::Description,
                        jsonText(data(cell).value(QStringLiteral("description"))));
        const Id id = m_build.addNamed(boundary, name(cell).isEmpty() ? QStringLiteral("boundary") : name(cell));
        m_boxes.append({id, rect(cell)});
        place(id, rect(cell), true, QStringLiteral("boundary/") + m_build.alias(Kind::Boundary, id));
        m_build.lostMany(Messages::tr("trust of a boundary (Threat Dragon does not say; please answer)"));
        reportThreats(cell);
    }

    /// The smallest box round a rectangle, other than `self`.
    Id boxAround(const QRectF& inner, Id self = Id{}) const
    {
        const Box* best = nullptr;
        for (const Box& box : m_boxes) {
            const bool isLarger =
                self.isNull() || box.rect.width() * box.rect.height() > inner.width() * inner.height();
            if (box.id != self && isLarger &&
                box.rect.contains(self.isNull() ? QRectF(inner.center(), QSizeF(0.1, 0.1)) : inner) &&
                (!best || box.rect.width() * box.rect.height() < best->rect.width() * best->rect.height()))
                best = &box;
        }
        return best ? best->id : Id{};
    }

    void nestBoxes()
    {
        for (const Box& box : std::as_const(m_boxes)) {
            const Id parent = boxAround(box.rect, box.id);
            if (!parent.isNull())
                m_build.record(Kind::Boundary, box.id).set(field::boundary::Parent, Value{parent});
        }
    }

    void readNode(const QJsonObject& cell)
    {
        const QString kind = shape(cell);
        if (kind != u"process" && kind != u"store" && kind != u"actor")
            return;
        m_build.count(kind == u"process" ? Messages::tr("processes")
                      : kind == u"store" ? Messages::tr("stores")
                                         : Messages::tr("actors"));
        const PartKind part = kind == u"process" ? PartKind::Process
                              : kind == u"store" ? PartKind::Store
                                                 : PartKind::Actor;
        const TypeGuess guess = guessComponentType(part, name(cell));
        Record element(Kind::Element, Id{});
        element.set(field::element::Type, guess.type);
        m_build.setText(element, field::element::Name, name(cell));
        m_build.setText(element, field::element::Description,
                        jsonText(data(cell).value(QStringLiteral("description"))));
        readScope(element, cell, field::element::OutOfScope, field::element::OutOfScopeReason);
        const Id box = boxAround(rect(cell));
        if (!box.isNull())
            element.set(field::element::Boundary, Value{box});
        const Id id = m_build.addNamed(element, name(cell).isEmpty() ? kind : name(cell));
        m_nodes.insert(cellId(cell), id);
        m_rects.insert(id, rect(cell));
        place(id, rect(cell), false, QStringLiteral("element/") + m_build.alias(Kind::Element, id));
        if (guess.isGeneric)
            m_build.mapped(Messages::tr("%1 \"%2\" → %3").arg(kind, shownName(cell), guess.type));
        else
            m_build.guessed(Messages::tr("%1 \"%2\" → %3, from its name").arg(kind, name(cell), guess.type));
        readNodeAnswers(id, data(cell));
        readThreats(cell, Kind::Element, id);
    }

    void readScope(Record& record, const QJsonObject& cell, int flag, int reason)
    {
        if (jsonFlag(data(cell).value(QStringLiteral("outOfScope"))))
            record.set(flag, Value{true});
        m_build.setText(record, reason, jsonText(data(cell).value(QStringLiteral("reasonOutOfScope"))));
    }

    void readNodeAnswers(Id id, const QJsonObject& data)
    {
        const auto isSet = [&](const char* member) { return jsonFlag(data.value(QLatin1String(member))); };
        if (isSet("isEncrypted"))
            m_build.answer(Kind::Element, id, QStringLiteral("encryption_at_rest"), {QStringLiteral("platform")},
                           QStringLiteral("isEncrypted"));
        if (isSet("isSigned"))
            m_build.answer(Kind::Element, id, QStringLiteral("integrity_protection"), {QStringLiteral("signed")},
                           QStringLiteral("isSigned"));
        if (isSet("storesCredentials"))
            m_build.answer(Kind::Element, id, QStringLiteral("data_classes"), {QStringLiteral("secret")},
                           QStringLiteral("storesCredentials"));
        for (const char* other : {"isALog", "storesInventory", "providesAuthentication", "handlesCardPayment",
                                  "handlesGoodsOrServices", "isWebApplication"}) {
            if (isSet(other))
                m_build.lostMany(QLatin1String(other));
        }
        const QString level = jsonText(data.value(QStringLiteral("privilegeLevel")));
        if (!level.isEmpty())
            m_build.lost(QStringLiteral("privilegeLevel: ") + level);
    }

    /// An end of a flow: a cell, or the node a free point lies on or close to.
    Id endOf(const QJsonObject& end, bool& isGuessed) const
    {
        const QString cell = jsonText(end.value(QStringLiteral("cell")));
        if (!cell.isEmpty())
            return m_nodes.value(cell);
        constexpr double reach = 20; // pixels: a line dropped beside a node was meant for it
        for (const Id& id : m_nodes) {
            if (end.contains(QStringLiteral("x")) &&
                m_rects.value(id).adjusted(-reach, -reach, reach, reach).contains(point(end))) {
                isGuessed = true;
                return id;
            }
        }
        return {};
    }

    static QString flowName(const QJsonObject& cell)
    {
        if (!name(cell).isEmpty())
            return name(cell);
        const QJsonValue labels = cell.value(QStringLiteral("labels"));
        const QJsonValue first = labels.isArray() ? labels.toArray().at(0) : labels;
        if (first.isString())
            return flat(first.toString());
        return drawnText(first.toObject().value(QStringLiteral("attrs")).toObject());
    }

    void readFlow(const QJsonObject& cell)
    {
        if (shape(cell) != u"flow")
            return;
        m_build.count(Messages::tr("flows"));
        bool isGuessed = false;
        const Id from = endOf(cell.value(QStringLiteral("source")).toObject(), isGuessed);
        const Id to = endOf(cell.value(QStringLiteral("target")).toObject(), isGuessed);
        const QString title = flowName(cell);
        if (from.isNull() || to.isNull()) {
            m_build.lost(Messages::tr("Flow \"%1\": an end of it is at no element").arg(shownName(cell)));
            reportThreats(cell);
            return;
        }
        Record flow(Kind::Flow, Id{});
        flow.set(field::flow::From, Value{from});
        flow.set(field::flow::To, Value{to});
        m_build.setText(flow, field::flow::Name, title);
        QString description = jsonText(data(cell).value(QStringLiteral("description")));
        const QString protocol = flat(jsonText(data(cell).value(QStringLiteral("protocol"))));
        if (!protocol.isEmpty())
            description +=
                (description.isEmpty() ? QString() : QStringLiteral("\n")) + Messages::tr("Protocol: %1").arg(protocol);
        m_build.setText(flow, field::flow::Description, description);
        if (jsonFlag(data(cell).value(QStringLiteral("isBidirectional"))))
            flow.set(field::flow::TwoWay, Value{true});
        const QString ends = m_build.alias(Kind::Element, from) + u'-' + m_build.alias(Kind::Element, to);
        const Id id = m_build.addNamed(flow, ends);
        if (isGuessed)
            m_build.guessed(
                Messages::tr("Flow \"%1\" ends beside an element, which was taken for its end").arg(shownName(cell)));
        readFlowAnswers(id, cell, protocol);
        readRoute(id, cell);
        readThreats(cell, Kind::Flow, id);
    }

    void readFlowAnswers(Id id, const QJsonObject& cell, const QString& protocol)
    {
        static const QStringList secure{QStringLiteral("https"), QStringLiteral("http/s"), QStringLiteral("tls"),
                                        QStringLiteral("ssl"),   QStringLiteral("wss"),    QStringLiteral("ssh"),
                                        QStringLiteral("sftp"),  QStringLiteral("mtls")};
        const QString lower = protocol.toLower();
        const bool isSecure =
            std::any_of(secure.begin(), secure.end(), [&](const QString& word) { return lower.contains(word); });
        if (jsonFlag(data(cell).value(QStringLiteral("isEncrypted"))) || isSecure)
            m_build.answer(Kind::Flow, id, QStringLiteral("channel_encryption"),
                           {lower.contains(QStringLiteral("mtls")) ? QStringLiteral("mtls") : QStringLiteral("tls")},
                           isSecure ? QStringLiteral("protocol") : QStringLiteral("isEncrypted"));
        if (jsonFlag(data(cell).value(QStringLiteral("isPublicNetwork"))))
            m_build.lostMany(Messages::tr("isPublicNetwork (draw a boundary with trust \"untrusted\" instead)"));
        if (jsonFlag(data(cell).value(QStringLiteral("outOfScope"))))
            m_build.lost(
                Messages::tr("Flow \"%1\" is out of scope: %2")
                    .arg(shownName(cell), flat(jsonText(data(cell).value(QStringLiteral("reasonOutOfScope"))))));
    }

    void readRoute(Id flow, const QJsonObject& cell)
    {
        QList<double> points;
        for (const QJsonValue& vertex : cell.value(QStringLiteral("vertices")).toArray()) {
            const QPointF bend = point(vertex.toObject());
            points += {bend.x(), bend.y()};
        }
        if (points.isEmpty())
            return;
        Record route(Kind::Route, Id{});
        route.set(field::route::Diagram, Value{m_diagram});
        route.set(field::route::Flow, Value{flow});
        route.set(field::route::Points, points);
        m_build.add(route, m_build.alias(Kind::Diagram, m_diagram) + u'/' + m_build.alias(Kind::Flow, flow));
    }

    void readOther(const QJsonObject& cell)
    {
        const QString kind = shape(cell);
        if (kind == u"td-text-block") {
            m_build.count(Messages::tr("text blocks"));
            Record note(Kind::Note, Id{});
            note.set(field::note::Diagram, Value{m_diagram});
            m_build.setText(note, field::note::Text, jsonText(data(cell).value(QStringLiteral("name"))));
            note.set(field::note::X, rect(cell).x());
            note.set(field::note::Y, rect(cell).y());
            note.set(field::note::Width, rect(cell).width());
            note.set(field::note::Height, rect(cell).height());
            m_build.add(note, m_build.alias(Kind::Diagram, m_diagram) + u'/' + QString::number(m_notes[m_diagram]++));
        } else if (kind == u"trust-boundary-curve" || kind == u"trust-broundary-curve") {
            m_build.count(Messages::tr("boundary curves"));
            m_build.lost(Messages::tr("Boundary curve \"%1\": a line holds no elements; draw a boundary round them")
                             .arg(shownName(cell)));
            reportThreats(cell);
        } else if (kind != u"trust-boundary-box" && kind != u"process" && kind != u"store" && kind != u"actor" &&
                   kind != u"flow") {
            m_build.count(Messages::tr("other shapes"));
            m_build.lost(Messages::tr("Shape \"%1\" \"%2\"").arg(kind, shownName(cell)));
            reportThreats(cell);
        }
    }

    static QJsonArray threats(const QJsonObject& cell) { return data(cell).value(QStringLiteral("threats")).toArray(); }

    /// Threats of something that is not carried over.
    void reportThreats(const QJsonObject& cell)
    {
        for (const QJsonValue& value : threats(cell)) {
            m_build.count(Messages::tr("threats"));
            m_build.lost(Messages::tr("Threat \"%1\" on \"%2\"")
                             .arg(flat(jsonText(value.toObject().value(QStringLiteral("title")))), shownName(cell)));
        }
    }

    void readThreats(const QJsonObject& cell, Kind kind, Id target)
    {
        for (const QJsonValue& value : threats(cell)) {
            m_build.count(Messages::tr("threats"));
            readThreat(value.toObject(), kind, target);
        }
    }

    void readThreat(const QJsonObject& object, Kind kind, Id target)
    {
        const auto text = [&](const char* member) { return jsonText(object.value(QLatin1String(member))); };
        const QString state = text("status").toLower();
        Record threat(Kind::Threat, Id{});
        m_build.setText(threat, field::threat::Description, text("description"));
        const bool isMitigated = state == u"mitigated";
        const bool isIrrelevant = state.startsWith(QStringLiteral("not")) || state == u"n/a" || state == u"na";
        threat.set(field::threat::Status, isMitigated    ? QStringLiteral("mitigated")
                                          : isIrrelevant ? QStringLiteral("not-relevant")
                                                         : QStringLiteral("new"));
        if (!isMitigated && !isIrrelevant && state != u"open")
            m_build.guessedMany(Messages::tr("Status \"%1\" of a threat → new").arg(flat(text("status"))));
        if (isIrrelevant)
            threat.set(field::threat::Reason, Messages::tr("Marked as not applicable in Threat Dragon"));
        if (!text("type").isEmpty())
            threat.set(field::threat::Labels, QStringList{flat(text("type"))});
        readSeverity(threat, text("severity"));
        if (!text("score").isEmpty())
            m_build.lost(Messages::tr("Score %1 of threat \"%2\"").arg(flat(text("score")), flat(text("title"))));
        const QString alias = m_build.alias(kind, target);
        const QString title =
            flat(text("title")).isEmpty() ? Messages::tr("Threat without a title") : flat(text("title"));
        if (!text("mitigation").trimmed().isEmpty()) {
            Record mitigation(Kind::Mitigation, Id{});
            m_build.setText(mitigation, field::mitigation::Title, Messages::tr("Against: %1").arg(title));
            m_build.setText(mitigation, field::mitigation::Description, text("mitigation"));
            mitigation.set(field::mitigation::Status,
                           isMitigated ? QStringLiteral("implemented") : QStringLiteral("proposed"));
            mitigation.set(field::mitigation::On, Value{QList<Id>{target}});
            m_build.count(Messages::tr("mitigations"));
            threat.set(field::threat::Mitigations, Value{QList<Id>{m_build.addNamed(mitigation, title)}});
        }
        m_build.addThreat(threat, title, alias);
    }

    void readSeverity(Record& threat, const QString& severity)
    {
        static const QStringList levels{QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high"),
                                        QStringLiteral("critical")};
        const qsizetype at = levels.indexOf(severity.toLower());
        if (at < 0) {
            if (!severity.isEmpty() && severity != u"TBD")
                m_build.lostMany(Messages::tr("severity \"%1\"").arg(severity));
            return;
        }
        threat.set(field::threat::Factors, PropertyMap{{QStringLiteral("impact"), {QString::number(at + 2)}}});
        threat.set(
            field::threat::FactorNotes,
            PropertyMap{{QStringLiteral("impact"), {Messages::tr("Severity in Threat Dragon: %1").arg(severity)}}});
    }

    ImportBuilder m_build;
    Id m_diagram;
    double m_diagrams = 0;
    QHash<QString, Id> m_people; ///< by name
    QList<Box> m_boxes;
    QMap<QString, Id> m_nodes; ///< cells of the diagram being read, in a stable order
    QHash<Id, QRectF> m_rects;
    QHash<Id, int> m_notes;
};

} // namespace

Result<Imported> importThreatDragon(const QByteArray& bytes, const QString& fileName, const CataloguePointer& catalogue)
{
    const auto root = readLooseObject(bytes, fileName);
    if (!root)
        return fail(root.error());
    if (!root->value(QStringLiteral("detail")).toObject().value(QStringLiteral("diagrams")).isArray())
        return fail(Error::input(Messages::tr("This is not a model of Threat Dragon: it has no diagrams"), fileName,
                                 QStringLiteral("detail.diagrams")));
    const QJsonArray diagrams =
        root->value(QStringLiteral("detail")).toObject().value(QStringLiteral("diagrams")).toArray();
    // A diagram that was never opened has no cells in version 2 either.
    const auto has = [&](const QString& member) {
        return std::any_of(diagrams.begin(), diagrams.end(),
                           [&](const QJsonValue& diagram) { return diagram.toObject().contains(member); });
    };
    if (has(QStringLiteral("diagramJson")) && !has(QStringLiteral("cells")))
        return fail(Error::input(Messages::tr("This model was made with version 1 of Threat Dragon"), fileName,
                                 QStringLiteral("detail.diagrams[0]"),
                                 Messages::tr("Open and save it with version 2 of Threat Dragon first")));
    return Importer(fileName, catalogue).read(*root);
}

} // namespace provisor
