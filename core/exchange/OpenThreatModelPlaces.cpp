#include "core/exchange/OpenThreatModelPlaces.h"

#include <QCoreApplication>

namespace provisor::otm {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(OpenThreatModel)
};

} // namespace

/// Places are relative to the parent's.
void Places::read()
{
    for (const QJsonValue& value : list(m_root, "representations"))
        m_names.insert(id(value.toObject()), name(value.toObject()));
    for (const char* section : {"trustZones", "components"}) {
        for (const QJsonValue& value : list(m_root, section))
            m_objects.insert(id(value.toObject()), value.toObject());
    }
    for (const char* section : {"trustZones", "components"}) {
        for (const QJsonValue& value : list(m_root, section)) {
            for (const QJsonValue& place : list(value.toObject(), "representations"))
                readPlace(value.toObject(), place.toObject());
        }
    }
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it) {
        if (!m_diagrams.contains(it.key()))
            m_build.lost(Messages::tr("Representation \"%1\": nothing has a place in it").arg(*it));
    }
    reportUnplaced();
}

/// A component without a place would be missed on diagrams without a word.
void Places::reportUnplaced()
{
    if (m_diagrams.isEmpty())
        return;
    for (const QJsonValue& value : list(m_root, "components")) {
        const Id element = m_elements.value(id(value.toObject()));
        if (!element.isNull() && !m_shown.contains(element))
            m_build.lost(Messages::tr("Component \"%1\" has no place on a diagram; arrange the diagram to see it")
                             .arg(name(value.toObject())));
    }
}

void Places::readPlace(const QJsonObject& object, const QJsonObject& place)
{
    const QString representation = text(place, "representation");
    const QJsonObject size = child(place, "size");
    if (!place.contains(QStringLiteral("position"))) {
        m_build.lostMany(Messages::tr("representation without a position (a place in code)"));
        return;
    }
    const Id diagram = diagramFor(representation);
    const QPointF at = position(object, representation, 0);
    const Id boundary = m_boundaries.value(id(object));
    const Id element = m_elements.value(id(object));
    Record placement(Kind::Placement, Id{});
    placement.set(field::placement::Diagram, Value{diagram});
    placement.set(field::placement::Subject, Value{boundary.isNull() ? element : boundary});
    placement.set(field::placement::X, at.x());
    placement.set(field::placement::Y, at.y());
    if (!boundary.isNull()) {
        placement.set(field::placement::Width,
                      std::max(0.0, jsonNumber(size.value(QStringLiteral("width"))).value_or(0)));
        placement.set(field::placement::Height,
                      std::max(0.0, jsonNumber(size.value(QStringLiteral("height"))).value_or(0)));
    }
    const QString shown = boundary.isNull()
                              ? QString(QStringLiteral("element/") + m_build.alias(Kind::Element, element))
                              : QString(QStringLiteral("boundary/") + m_build.alias(Kind::Boundary, boundary));
    const QString key = m_build.alias(Kind::Diagram, diagram) + u'/' + shown;
    if (!m_placed.contains(key))
        m_build.add(placement, key);
    m_placed.insert(key);
    m_shown.insert(boundary.isNull() ? element : boundary);
}

Id Places::diagramFor(const QString& representation)
{
    Id& diagram = m_diagrams[representation];
    if (diagram.isNull()) {
        Record record(Kind::Diagram, Id{});
        const QString title = m_names.value(representation, representation);
        m_build.setText(record, field::diagram::Name, title);
        record.set(field::diagram::Position, static_cast<double>(m_diagrams.size() - 1));
        diagram = m_build.addNamed(record, title.isEmpty() ? QStringLiteral("diagram") : title);
    }
    return diagram;
}

QPointF Places::position(const QJsonObject& object, const QString& representation, int depth) const
{
    QPointF at;
    for (const QJsonValue& value : list(object, "representations")) {
        const QJsonObject position = child(value.toObject(), "position");
        if (text(value.toObject(), "representation") == representation)
            at = {jsonNumber(position.value(QStringLiteral("x"))).value_or(0),
                  jsonNumber(position.value(QStringLiteral("y"))).value_or(0)};
    }
    const QJsonObject parent = child(object, "parent");
    const QString outer = text(parent, "trustZone").isEmpty() ? text(parent, "component") : text(parent, "trustZone");
    if (outer.isEmpty() || depth > 32 || !m_objects.contains(outer))
        return at;
    return at + position(m_objects.value(outer), representation, depth + 1);
}

} // namespace provisor::otm
