#include "Samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace provisor::test {

namespace {

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString dataFile(QLatin1StringView name)
{
    return QString(QStringLiteral(TEST_DATA "/draw/") + name);
}

QList<QStringList> table(QLatin1StringView name)
{
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(content(dataFile(name))).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1))
        rows << line.split(u'\t');
    return rows;
}

QJsonArray systems()
{
    return QJsonDocument::fromJson(content(dataFile(QLatin1StringView("systems.json")))).array();
}

PropertyMap properties(const QJsonObject& object)
{
    PropertyMap map;
    for (auto it = object.begin(); it != object.end(); ++it) {
        QStringList values;
        if (it.value().isArray()) {
            for (const QJsonValue& value : it.value().toArray())
                values << value.toString();
        } else {
            values << it.value().toString();
        }
        map.insert(it.key(), values);
    }
    return map;
}

Id idOf(const QString& system, const QString& kind, const QString& alias)
{
    return alias.isEmpty() ? Id() : Id::derived(QString(system + u'/' + kind + u'/' + alias));
}

QString text(const QJsonObject& object, const char* member)
{
    return object.value(QLatin1StringView(member)).toString();
}

} // namespace

QStringList systemNames()
{
    QStringList names;
    for (const QJsonValue& system : systems())
        names << text(system.toObject(), "id");
    return names;
}

Snapshot systemSnapshot(const QString& name)
{
    Snapshot snapshot;
    SnapshotEditor editor(snapshot);
    for (const QJsonValue& value : systems()) {
        const QJsonObject system = value.toObject();
        if (text(system, "id") != name)
            continue;
        for (const QJsonValue& item : system.value(QLatin1StringView("zones")).toArray()) {
            const QJsonObject zone = item.toObject();
            Record record(Kind::Boundary, idOf(name, QStringLiteral("zone"), text(zone, "id")));
            record.set(field::boundary::Alias, text(zone, "id"));
            record.set(field::boundary::Name, text(zone, "name"));
            record.set(field::boundary::Trust, text(zone, "trust").replace(u' ', u'-'));
            editor.insert(record);
        }
        for (const QJsonValue& item : system.value(QLatin1StringView("elements")).toArray()) {
            const QJsonObject element = item.toObject();
            Record record(Kind::Element, idOf(name, QStringLiteral("node"), text(element, "id")));
            record.set(field::element::Alias, text(element, "id"));
            record.set(field::element::Type, text(element, "type"));
            record.set(field::element::Name, text(element, "name"));
            record.set(field::element::Boundary, idOf(name, QStringLiteral("zone"), text(element, "zone")));
            record.set(field::element::Properties, properties(element.value(QLatin1StringView("props")).toObject()));
            editor.insert(record);
        }
        int number = 0;
        for (const QJsonValue& item : system.value(QLatin1StringView("flows")).toArray()) {
            const QJsonObject flow = item.toObject();
            const QString alias = QStringLiteral("f%1").arg(++number);
            Record record(Kind::Flow, idOf(name, QStringLiteral("flow"), alias));
            record.set(field::flow::Alias, alias);
            record.set(field::flow::From, idOf(name, QStringLiteral("node"), text(flow, "from")));
            record.set(field::flow::To, idOf(name, QStringLiteral("node"), text(flow, "to")));
            record.set(field::flow::Name, text(flow, "name"));
            record.set(field::flow::Properties, properties(flow.value(QLatin1StringView("props")).toObject()));
            editor.insert(record);
        }
    }
    return snapshot;
}

Analysis madeUpAnalysis(const QString& name, const Snapshot& snapshot)
{
    Analysis analysis;
    analysis.snapshot = snapshot;
    for (const QStringList& row : table(QLatin1StringView("expected-threats.tsv"))) {
        if (row.size() < 4 || row.at(0) != name || row.at(1) != u"as-drawn")
            continue;
        for (const QString& alias : row.at(3).split(u',')) {
            const Record* element = snapshot.findByAlias(Kind::Element, alias.trimmed());
            if (!element)
                continue;
            const auto hash = static_cast<int>(row.at(2).size() * 7 + alias.size() * 3);
            Threat threat;
            threat.key = QString(row.at(2) + u'@' + alias);
            threat.target = {Kind::Element, element->id(), alias, element->text(field::element::Name)};
            threat.certainty = hash % 5 == 0 ? Certainty::Possible : Certainty::Confirmed;
            threat.status = QStringLiteral("new");
            const int spread = hash % 10;
            threat.risk.residual.level = spread == 0  ? Level::Critical
                                         : spread < 5 ? Level::High
                                         : spread < 9 ? Level::Medium
                                                      : Level::Low;
            threat.risk.residual.value = 3.5 + 4.7 * static_cast<double>(threat.risk.residual.level);
            analysis.threats << threat;
            if (spread == 3) {
                Question question;
                question.record = element->id();
                analysis.questions << question;
            }
            if (row.at(2).contains(u"injection") || row.at(2).contains(u"poison"))
                analysis.tainted << element->id();
        }
    }
    return analysis;
}

TypeLooks testLooks()
{
    QHash<QString, TypeLook> looks;
    for (const QStringList& row : table(QLatin1StringView("component-types.tsv"))) {
        const DfdKind kind = row.at(2) == u"store"     ? DfdKind::Store
                             : row.at(2) == u"process" ? DfdKind::Process
                                                       : DfdKind::ExternalEntity;
        looks.insert(row.at(0), {row.at(1), QString(QLatin1StringView("type-") + row.at(0)), kind});
    }
    return [looks](const QString& type) { return looks.value(type); };
}

QStringList componentTypes()
{
    QStringList types;
    for (const QStringList& row : table(QLatin1StringView("component-types.tsv")))
        types << row.at(0);
    return types;
}

IconSet testIcons()
{
    return IconSet([](const QString& name) {
        return content(QString(QStringLiteral(SOURCE_ROOT "/resources/icons/") + name + QStringLiteral(".svg")));
    });
}

} // namespace provisor::test
