#pragma once

#include "core/exchange/ImportBuilder.h"

#include <QJsonArray>
#include <QPointF>

namespace provisor::otm {

// Members of an object of the format.
inline QString flat(const QString& text)
{
    return text.simplified();
}
inline QString text(const QJsonObject& object, const char* member)
{
    return jsonText(object.value(QLatin1String(member)));
}
inline QJsonObject child(const QJsonObject& object, const char* member)
{
    return object.value(QLatin1String(member)).toObject();
}
inline QJsonArray list(const QJsonObject& object, const char* member)
{
    return object.value(QLatin1String(member)).toArray();
}
inline QString id(const QJsonObject& object)
{
    return text(object, "id");
}
inline QString name(const QJsonObject& object)
{
    const QString given = flat(text(object, "name"));
    return given.isEmpty() ? id(object) : given;
}

/// Makes diagrams of the representations in which something has a place.
class Places
{
public:
    /// Boundaries and elements by the ids of the file.
    Places(const QJsonObject& root, ImportBuilder& build, const QHash<QString, Id>& boundaries,
           const QHash<QString, Id>& elements)
        : m_root(root), m_build(build), m_boundaries(boundaries), m_elements(elements)
    {
    }

    void read();

private:
    void reportUnplaced();
    void readPlace(const QJsonObject& object, const QJsonObject& place);
    Id diagramFor(const QString& representation);
    QPointF position(const QJsonObject& object, const QString& representation, int depth) const;

    const QJsonObject& m_root;
    ImportBuilder& m_build;
    const QHash<QString, Id>& m_boundaries;
    const QHash<QString, Id>& m_elements;
    QHash<QString, QJsonObject> m_objects; ///< trust zones and components by id
    QMap<QString, QString> m_names;        ///< of representations, by id
    QHash<QString, Id> m_diagrams;         ///< by representation
    QSet<QString> m_placed;
    QSet<Id> m_shown; ///< what has a place on a diagram
};

} // namespace provisor::otm
