#include "models/DataAssets.h"

#include "models/Decisions.h"

#include <QCoreApplication>

namespace provisor::data_assets {

namespace {

namespace f = field::data_asset;

struct DataAssets
{
    Q_DECLARE_TR_FUNCTIONS(DataAssets)
};

Value idsValue(const QList<Id>& ids)
{
    return ids.isEmpty() ? Value{} : Value{ids};
}

/// The field that names the place: elements store, flows carry; -1 for anything else.
int fieldOf(const Snapshot& snapshot, Id place)
{
    return snapshot.find(Kind::Element, place) ? int(f::StoredIn)
           : snapshot.find(Kind::Flow, place)  ? int(f::CarriedOn)
                                               : -1;
}

} // namespace

Facts factsOf(const Record& asset)
{
    return {asset.text(f::Name),
            asset.list(f::Classes),
            asset.text(f::Confidentiality),
            asset.text(f::Integrity),
            asset.text(f::Availability),
            asset.references(f::StoredIn),
            asset.references(f::CarriedOn),
            asset.text(f::Description)};
}

Id write(Session& session, Id asset, const Facts& facts)
{
    if (facts.name.isEmpty())
        return {};
    const Record* present = session.snapshot().find(Kind::DataAsset, asset);
    Record record = present ? *present : Record(Kind::DataAsset, Id::create());
    record.set(f::Name, facts.name);
    record.set(f::Classes, facts.classes.isEmpty() ? Value{} : Value{facts.classes});
    record.set(f::Confidentiality, textValue(facts.confidentiality));
    record.set(f::Integrity, textValue(facts.integrity));
    record.set(f::Availability, textValue(facts.availability));
    record.set(f::StoredIn, idsValue(facts.storedIn));
    record.set(f::CarriedOn, idsValue(facts.carriedOn));
    record.set(f::Description, textValue(facts.description));
    ChangeBuilder builder(session.document(), present ? DataAssets::tr("Change data asset \"%1\"").arg(facts.name)
                                                      : DataAssets::tr("Add data asset \"%1\"").arg(facts.name));
    if (present)
        builder.update(record);
    else
        builder.insert(record);
    return session.apply(builder) ? record.id() : Id{};
}

bool setPlace(Session& session, Id asset, Id place, bool isThere)
{
    const Record* record = session.snapshot().find(Kind::DataAsset, asset);
    const int at = fieldOf(session.snapshot(), place);
    if (!record || at < 0)
        return false;
    QList<Id> places = record->references(at);
    if (places.contains(place) == isThere)
        return false;
    if (isThere)
        places.append(place);
    else
        places.removeAll(place);
    const QString name = record->text(f::Name);
    const QString label = !isThere            ? DataAssets::tr("Take \"%1\" away").arg(name)
                          : at == f::StoredIn ? DataAssets::tr("Store \"%1\" here").arg(name)
                                              : DataAssets::tr("Carry \"%1\" here").arg(name);
    return decisions::setField(session, Kind::DataAsset, asset, at, idsValue(places), label);
}

QList<Record> at(const Snapshot& snapshot, Id place)
{
    QList<Record> found;
    for (const Record& asset : snapshot.records(Kind::DataAsset)) {
        if (place.isNull() || asset.references(f::StoredIn).contains(place) ||
            asset.references(f::CarriedOn).contains(place))
            found.append(asset);
    }
    std::stable_sort(found.begin(), found.end(), [](const Record& a, const Record& b) {
        return a.text(f::Name).localeAwareCompare(b.text(f::Name)) < 0;
    });
    return found;
}

} // namespace provisor::data_assets
