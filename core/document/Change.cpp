#include "core/document/Change.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Change)
};

constexpr const char* originNames[] = {"edit", "undo", "redo", "import", "layout", "merge", "recovery", "create"};

Result<void> onlyMembers(const QJsonObject& object, std::initializer_list<const char*> known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool fits =
            std::any_of(known.begin(), known.end(), [&](const char* name) { return it.key() == QLatin1String(name); });
        if (!fits)
            return fail(Error::input(Messages::tr("\"%1\" is not a member of a change").arg(it.key().left(80))));
    }
    return {};
}

Result<std::optional<Record>> optionalRecord(const QJsonObject& object, const QString& member)
{
    if (!object.contains(member))
        return std::optional<Record>{};
    if (!object.value(member).isObject())
        return fail(Error::input(Messages::tr("\"%1\" must be a record").arg(member)));
    auto record = recordFromJson(object.value(member).toObject());
    if (!record)
        return fail(record.error());
    return std::optional<Record>{std::move(*record)};
}

} // namespace

Delta Delta::insertion(Record record)
{
    return {record.kind(), record.id(), std::nullopt, std::move(record)};
}

Delta Delta::deletion(Record record)
{
    return {record.kind(), record.id(), std::move(record), std::nullopt};
}

Delta Delta::update(Record before, Record after)
{
    return {before.kind(), before.id(), std::move(before), std::move(after)};
}

Change Change::inverted() const
{
    Change inverse;
    inverse.label = label;
    inverse.author = author;
    inverse.origin = Origin::Undo;
    inverse.deltas.reserve(deltas.size());
    for (auto it = deltas.rbegin(); it != deltas.rend(); ++it)
        inverse.deltas.append({it->kind, it->id, it->after, it->before});
    return inverse;
}

QString originName(Origin origin)
{
    return QLatin1String(originNames[static_cast<size_t>(origin)]);
}

std::optional<Origin> originFromName(QStringView name)
{
    for (size_t i = 0; i < std::size(originNames); ++i) {
        if (name == QLatin1String(originNames[i]))
            return static_cast<Origin>(i);
    }
    return std::nullopt;
}

QJsonArray deltasToJson(const QList<Delta>& deltas)
{
    QJsonArray array;
    for (const Delta& delta : deltas) {
        QJsonObject object;
        if (delta.before)
            object.insert(QStringLiteral("before"), toJson(*delta.before));
        if (delta.after)
            object.insert(QStringLiteral("after"), toJson(*delta.after));
        array.append(object);
    }
    return array;
}

Result<QList<Delta>> deltasFromJson(const QJsonArray& array)
{
    QList<Delta> deltas;
    deltas.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject object = array.at(i).toObject();
        if (auto ok = onlyMembers(object, {"before", "after"}); !ok)
            return fail(ok.error());
        auto before = optionalRecord(object, QStringLiteral("before"));
        if (!before)
            return fail(before.error());
        auto after = optionalRecord(object, QStringLiteral("after"));
        if (!after)
            return fail(after.error());
        if (!*before && !*after)
            return fail(Error::input(Messages::tr("Delta %1 has neither \"before\" nor \"after\"").arg(i + 1)));
        const Record& either = *before ? **before : **after;
        if (*before && *after && ((*before)->kind() != (*after)->kind() || (*before)->id() != (*after)->id()))
            return fail(Error::input(Messages::tr("Delta %1 mixes two records").arg(i + 1)));
        deltas.append({either.kind(), either.id(), std::move(*before), std::move(*after)});
    }
    return deltas;
}

QJsonObject toJson(const Change& change)
{
    QJsonObject object{{QStringLiteral("id"), change.id.toString()},
                       {QStringLiteral("label"), change.label},
                       {QStringLiteral("author"), change.author},
                       {QStringLiteral("time"), change.time.toUTC().toString(Qt::ISODateWithMs)},
                       {QStringLiteral("origin"), originName(change.origin)},
                       {QStringLiteral("deltas"), deltasToJson(change.deltas)}};
    if (!change.reason.isEmpty())
        object.insert(QStringLiteral("reason"), change.reason);
    return object;
}

Result<Change> changeFromJson(const QJsonObject& object)
{
    if (auto ok = onlyMembers(object, {"id", "label", "author", "time", "origin", "reason", "deltas"}); !ok)
        return fail(ok.error());
    if (!object.value(QStringLiteral("deltas")).isArray())
        return fail(Error::input(Messages::tr("The change has no list of deltas"), {}, QStringLiteral("deltas")));
    Change change;
    if (object.contains(QStringLiteral("id"))) {
        const auto id = Id::parse(object.value(QStringLiteral("id")).toString());
        if (!id)
            return fail(Error::input(Messages::tr("The change has no valid id"), {}, QStringLiteral("id")));
        change.id = *id;
    }
    change.label = object.value(QStringLiteral("label")).toString();
    change.author = object.value(QStringLiteral("author")).toString();
    change.reason = object.value(QStringLiteral("reason")).toString();
    if (object.contains(QStringLiteral("time"))) {
        change.time = QDateTime::fromString(object.value(QStringLiteral("time")).toString(), Qt::ISODateWithMs).toUTC();
        if (!change.time.isValid())
            return fail(Error::input(Messages::tr("The time of the change is not an ISO 8601 time"), {},
                                     QStringLiteral("time")));
    }
    if (object.contains(QStringLiteral("origin"))) {
        const auto origin = originFromName(object.value(QStringLiteral("origin")).toString());
        if (!origin)
            return fail(
                Error::input(Messages::tr("The origin of the change is unknown"), {}, QStringLiteral("origin")));
        change.origin = *origin;
    }
    auto deltas = deltasFromJson(object.value(QStringLiteral("deltas")).toArray());
    if (!deltas)
        return fail(deltas.error());
    change.deltas = std::move(*deltas);
    return change;
}

} // namespace provisor
