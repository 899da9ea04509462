#include "core/exchange/LinesMatch.h"

namespace provisor::lines {

namespace {

int nameField(Kind kind)
{
    return kind == Kind::Element ? static_cast<int>(field::element::Name) : static_cast<int>(field::boundary::Name);
}

/// Pairs what vanished from a list with what appeared in it, where between the same two neighbours that stayed exactly
/// one thing vanished and one appeared. `ids` are those of the new list, null where something appeared; `fits` says
/// whether a pair may be one thing.
template <typename Fits>
void pairByPlace(const QList<Id>& before, QList<Id>& ids, Fits fits)
{
    const QSet<Id> now(ids.begin(), ids.end()), earlier(before.begin(), before.end());
    QHash<Id, QList<qsizetype>> vanished, appeared; // by the neighbour in front
    Id neighbour;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (now.contains(before[i]))
            neighbour = before[i];
        else
            vanished[neighbour].append(i);
    }
    neighbour = {};
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (ids[i].isNull())
            appeared[neighbour].append(i);
        else if (earlier.contains(ids[i]))
            neighbour = ids[i];
    }
    for (auto it = vanished.begin(); it != vanished.end(); ++it) {
        const QList<qsizetype> fresh = appeared.value(it.key());
        if (it->size() == 1 && fresh.size() == 1 && fits(it->first(), fresh.first()))
            ids[fresh.first()] = before[it->first()];
    }
}

} // namespace

QList<Id> Matcher::boundaries(const Lines& lines)
{
    QList<Named> names;
    for (const Lines::Boundary& boundary : lines.boundaries)
        names.append(Named{&boundary.name, QString()});
    Sequence before;
    if (m_previous) {
        for (const Lines::Boundary& boundary : m_previous->lines.boundaries)
            before.names.append(Named{&boundary.name, QString()});
        before.ids = m_previous->boundaries;
    }
    return named(Kind::Boundary, names, before);
}

QList<Id> Matcher::elements(const Lines& lines)
{
    QList<Named> names;
    for (const Lines::Element& element : lines.elements)
        names.append({&element.name, element.type});
    Sequence before;
    if (m_previous) {
        for (const Lines::Element& element : m_previous->lines.elements)
            before.names.append({&element.name, element.type});
        before.ids = m_previous->elements;
    }
    return named(Kind::Element, names, before);
}

QList<Id> Matcher::named(Kind kind, const QList<Named>& names, const Sequence& before)
{
    QHash<QString, Id> known;
    for (qsizetype i = 0; i < before.names.size(); ++i)
        known.insert(before.names[i].name->key(), before.ids[i]);
    QList<Id> ids(names.size());
    matchAliases(kind, names, known, ids);
    matchNames(kind, names, known, ids);
    matchRenamed(names, before, ids);
    checkDouble(names, ids);
    return ids;
}

void Matcher::matchAliases(Kind kind, const QList<Named>& names, const QHash<QString, Id>& before, QList<Id>& ids)
{
    QHash<QString, Id> known;
    for (const Record& record : m_snapshot.records(kind))
        known.insert(record.text(0), record.id());
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!names[i].name->alias.isEmpty())
            ids[i] = known.value(names[i].name->alias, before.value(names[i].name->key()));
    }
}

void Matcher::matchNames(Kind kind, const QList<Named>& names, const QHash<QString, Id>& before, QList<Id>& ids)
{
    QHash<QString, QList<Id>> known;
    for (const Record& record : m_snapshot.records(kind))
        known[nameKey(record.text(nameField(kind)))].append(record.id());
    QHash<QString, Id> byAlias; // "Worker @worker-2" may later be called "Worker" only
    QSet<Id> taken;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (ids[i].isNull())
            continue;
        taken.insert(ids[i]);
        if (!names[i].name->text.isEmpty())
            byAlias.insert(nameKey(names[i].name->text), ids[i]);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString key = names[i].name->key();
        if (const Id id = before.value(key); names[i].name->alias.isEmpty() && !id.isNull() && !taken.contains(id)) {
            ids[i] = id;
            taken.insert(id);
        }
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        const LineName& name = *names[i].name;
        if (!ids[i].isNull() || !name.alias.isEmpty())
            continue;
        QList<Id> candidates = known.value(name.key());
        candidates.removeIf([&](Id id) { return taken.contains(id); });
        if (candidates.isEmpty())
            ids[i] = byAlias.value(name.key());
        else if (candidates.size() == 1)
            ids[i] = candidates.first();
        else
            m_errors.append({name.line, name.column, name.length,
                             Messages::tr("Several things are called \"%1\"").arg(name.text),
                             Messages::tr("Add the short name of the one you mean: %1 @%2")
                                 .arg(name.text, m_snapshot.find(kind, candidates.first())->text(0))});
        if (!ids[i].isNull())
            taken.insert(ids[i]);
    }
}

void Matcher::matchRenamed(const QList<Named>& names, const Sequence& before, QList<Id>& ids) const
{
    QList<Id> found = ids;
    pairByPlace(before.ids, found, [&](qsizetype was, qsizetype is) {
        // Another name and another type: that is another thing.
        const QString &oldType = before.names[was].type, &newType = names[is].type;
        return oldType.isEmpty() || newType.isEmpty() || oldType.compare(newType, Qt::CaseInsensitive) == 0;
    });
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (names[i].name->alias.isEmpty())
            ids[i] = found[i];
    }
}

void Matcher::checkDouble(const QList<Named>& names, const QList<Id>& ids)
{
    QHash<Id, qsizetype> first;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const LineName& name = *names[i].name;
        if (ids[i].isNull())
            continue;
        if (first.contains(ids[i]))
            m_errors.append(
                {name.line, name.column, name.length,
                 Messages::tr("Line %1 names the same thing in another way").arg(names[first[ids[i]]].name->line),
                 Messages::tr("Write the name as it is written there")});
        else
            first.insert(ids[i], i);
    }
}

QList<Id> Matcher::flows(const Lines& lines, const QList<Id>& ends)
{
    using Ends = std::tuple<Id, Id>;
    using Whole = std::tuple<Id, Id, QString>;
    QList<Id> ids(lines.flows.size());
    QSet<Id> taken;
    const auto fromOf = [&](qsizetype i) { return ends[lines.flows[i].from]; };
    const auto toOf = [&](qsizetype i) { return ends[lines.flows[i].to]; };
    // Takes for each flow without an id the first one left under its key.
    const auto take = [&](auto& known, auto keyOf) {
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (!ids[i].isNull() || fromOf(i).isNull() || toOf(i).isNull())
                continue;
            const auto it = known.find(keyOf(i));
            while (it != known.end() && !it->second.isEmpty() && ids[i].isNull()) {
                const Id id = it->second.takeFirst();
                if (!taken.contains(id))
                    ids[i] = id;
            }
            if (!ids[i].isNull())
                taken.insert(ids[i]);
        }
    };
    const auto whole = [&](qsizetype i) { return Whole{fromOf(i), toOf(i), lines.flows[i].label}; };
    const auto both = [&](qsizetype i) { return Ends{fromOf(i), toOf(i)}; };
    const auto turned = [&](qsizetype i) { return Ends{toOf(i), fromOf(i)}; };

    std::map<Whole, QList<Id>> exactBefore, exactInModel;
    std::map<Ends, QList<Id>> endsBefore, turnedBefore, endsInModel;
    if (m_previous) {
        for (qsizetype i = 0; i < m_previous->flows.size(); ++i) {
            const Lines::Flow& flow = m_previous->lines.flows[i];
            const Id from = m_previous->elements[flow.from], to = m_previous->elements[flow.to];
            exactBefore[{from, to, flow.label}].append(m_previous->flows[i]);
            endsBefore[{from, to}].append(m_previous->flows[i]);
        }
        turnedBefore = endsBefore;
    }
    for (const Record& flow : m_snapshot.records(Kind::Flow)) {
        const Id from = flow.reference(field::flow::From), to = flow.reference(field::flow::To);
        exactInModel[{from, to, flow.text(field::flow::Name)}].append(flow.id());
        if (!m_previous)
            endsInModel[{from, to}].append(flow.id());
    }
    take(exactBefore, whole);
    take(exactInModel, whole);
    take(endsBefore, both);
    take(turnedBefore, turned);
    if (m_previous)
        pairByPlace(m_previous->flows, ids, [](qsizetype, qsizetype) { return true; });
    take(endsInModel, both);
    return ids;
}

} // namespace provisor::lines
