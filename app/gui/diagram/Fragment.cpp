#include "app/gui/diagram/Fragment.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(provisor::Fragment)
};

constexpr int formatVersion = 1;
constexpr qsizetype maximumBytes = 64 * 1024 * 1024;
constexpr double farthest = 1e6; // limit of coordinates in the schema

bool isCopied(Kind kind)
{
    return kind == Kind::Boundary || kind == Kind::Element || kind == Kind::Flow || kind == Kind::Note;
}

/// The order in which records can be inserted: what is referred to comes first.
int rank(Kind kind)
{
    return kind == Kind::Boundary ? 0 : kind == Kind::Element ? 1 : kind == Kind::Flow ? 2 : 3;
}

std::optional<Rect> rectFrom(const QJsonArray& array)
{
    if (array.size() != 4)
        return {};
    double numbers[4];
    for (int i = 0; i < 4; ++i) {
        numbers[i] = array[i].toDouble(std::nan(""));
        if (!(std::abs(numbers[i]) <= farthest))
            return {};
    }
    return Rect{numbers[0], numbers[1], numbers[2], numbers[3]};
}

/// A copied record under its new id, with references led to the copies; those to anything else are taken out.
Record renewed(const Record& record, const QHash<Id, Id>& ids)
{
    Record copy(record.kind(), ids.value(record.id()));
    const auto fields = kindSpec(record.kind()).fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const int at = static_cast<int>(i);
        const Value& value = record.at(at);
        if (const Id* id = std::get_if<Id>(&value)) {
            if (ids.contains(*id))
                copy.set(at, ids.value(*id));
        } else {
            copy.set(at, value);
        }
    }
    if (record.kind() != Kind::Note)
        copy.set(0, Value{}); // the short name is made anew
    return copy;
}

} // namespace

Rect Fragment::bounds() const
{
    DiagramContent content;
    content.elements = places;
    return content.bounds();
}

Fragment Fragment::of(const Snapshot& snapshot, const DiagramContent& content, const QSet<Id>& ids)
{
    Fragment fragment;
    QSet<Id> all = content.withContents(ids);
    for (const Id& flow : content.flows) {
        const Record* record = snapshot.find(Kind::Flow, flow);
        if (record && all.contains(record->reference(field::flow::From)) &&
            all.contains(record->reference(field::flow::To)))
            all.insert(flow);
        else
            all.remove(flow); // a flow cannot be without its ends
    }
    for (const Kind kind : {Kind::Boundary, Kind::Element, Kind::Flow, Kind::Note}) {
        for (const Record& record : snapshot.records(kind)) {
            if (!all.contains(record.id()))
                continue;
            fragment.records.append(record);
            if (content.contains(record.id()))
                fragment.places.insert(record.id(), content.rect(record.id()));
        }
    }
    return fragment;
}

QByteArray Fragment::toJson() const
{
    QJsonArray list;
    QJsonObject where;
    for (const Record& record : records) {
        list.append(provisor::toJson(record));
        if (const auto it = places.find(record.id()); it != places.end())
            where.insert(record.id().toString(), QJsonArray{it->x, it->y, it->width, it->height});
    }
    const QJsonObject object{{QStringLiteral("fragment"), formatVersion},
                             {QStringLiteral("records"), list},
                             {QStringLiteral("places"), where}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Fragment> Fragment::fromJson(const QByteArray& json)
{
    const auto unreadable = [] {
        return fail(Error::input(Messages::tr("The clipboard holds nothing that can be pasted here")));
    };
    if (json.size() > maximumBytes)
        return unreadable();
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QLatin1String("fragment")).toInt() != formatVersion)
        return unreadable();
    Fragment fragment;
    for (const QJsonValue& value : object.value(QLatin1String("records")).toArray()) {
        auto record = recordFromJson(value.toObject());
        if (!record)
            return fail(record.error());
        if (!isCopied(record->kind()))
            return unreadable();
        fragment.records.append(*record);
    }
    std::stable_sort(fragment.records.begin(), fragment.records.end(),
                     [](const Record& a, const Record& b) { return rank(a.kind()) < rank(b.kind()); });
    const QJsonObject where = object.value(QLatin1String("places")).toObject();
    for (auto it = where.begin(); it != where.end(); ++it) {
        const auto id = Id::parse(it.key());
        const auto rect = rectFrom(it->toArray());
        if (!id || !rect)
            return unreadable();
        fragment.places.insert(*id, *rect);
    }
    return fragment;
}

QSet<Id> Fragment::pasteInto(DiagramEdit& edit, const DiagramContent& content, double dx, double dy) const
{
    QHash<Id, Id> ids;
    QSet<Id> elements;
    for (const Record& record : records) {
        ids.insert(record.id(), Id::create());
        if (record.kind() == Kind::Element)
            elements.insert(record.id());
    }
    QSet<Id> pasted;
    for (const Record& record : records) {
        Record copy = renewed(record, ids);
        Rect rect = places.value(record.id(), {0, 0, minimumCardWidth, 56});
        rect.x += dx;
        rect.y += dy;
        if (record.kind() == Kind::Flow) {
            if (!elements.contains(record.reference(field::flow::From)) ||
                !elements.contains(record.reference(field::flow::To)))
                continue;
        } else if (record.kind() == Kind::Note) {
            copy.set(field::note::Diagram, edit.diagram());
            copy.set(field::note::X, rect.x);
            copy.set(field::note::Y, rect.y);
        } else {
            const bool isElement = record.kind() == Kind::Element;
            const int at =
                isElement ? static_cast<int>(field::element::Boundary) : static_cast<int>(field::boundary::Parent);
            const Id around = isElement ? content.boundaryAt(centreOf(rect)) : content.boundaryAround(rect);
            if (!isSet(copy.at(at)) && !around.isNull())
                copy.set(at, around);
        }
        edit.insert(copy);
        if (record.kind() == Kind::Flow)
            continue;
        pasted.insert(copy.id());
        if (record.kind() != Kind::Note)
            edit.setPlacement(copy.id(), rect, record.kind() == Kind::Boundary);
    }
    return pasted;
}

} // namespace provisor
