#include "core/document/Edits.h"

#include "core/base/Text.h"

namespace provisor {

namespace {

/// Field that holds the display name from which an alias is made; -1 when the kind has no alias.
int nameField(Kind kind)
{
    switch (kind) {
    case Kind::Element:
        return field::element::Name;
    case Kind::Flow:
        return field::flow::Name;
    case Kind::Boundary:
        return field::boundary::Name;
    case Kind::DataAsset:
        return field::data_asset::Name;
    case Kind::Diagram:
        return field::diagram::Name;
    case Kind::Person:
        return field::person::Name;
    case Kind::Mitigation:
        return field::mitigation::Title;
    default:
        return -1;
    }
}

QString aliasScope(Kind kind)
{
    return kind == Kind::Element || kind == Kind::Flow ? QStringLiteral("node") : QLatin1String(kindSpec(kind).name);
}

} // namespace

ChangeBuilder::ChangeBuilder(const Document& document, QString label) : m_document(document), m_label(std::move(label))
{
}

const Record* ChangeBuilder::find(Kind kind, Id id) const
{
    const auto it = m_after.find(id);
    if (it != m_after.end())
        return it->second && it->second->kind() == kind ? &*it->second : nullptr;
    return m_document.snapshot().find(kind, id);
}

void ChangeBuilder::put(Kind kind, Id id, std::optional<Record> record)
{
    if (!m_after.contains(id))
        m_order.append(id);
    m_after.insert(id, {kind, std::move(record)});
}

QString ChangeBuilder::freeAlias(const QString& scope, const QString& text) const
{
    const auto isTaken = [&](const QString& candidate) {
        const QString scoped = scope + u'/' + candidate;
        return m_document.index().isTaken(scoped) || m_newNames.contains(scoped);
    };
    // A decision about a deleted element keeps its key; a new element must not inherit it.
    const auto hasDecision = [&](const QString& candidate) {
        if (scope != u"node")
            return false;
        const auto& decisions = m_document.snapshot().records(Kind::Threat);
        return std::any_of(decisions.begin(), decisions.end(), [&](const Record& record) {
            return record.text(field::threat::Key).endsWith(u'@' + candidate);
        });
    };
    return uniqueSlug(text, [&](const QString& candidate) { return isTaken(candidate) || hasDecision(candidate); });
}

Id ChangeBuilder::insert(Record record)
{
    const int name = nameField(record.kind());
    if (name >= 0 && record.text(0).isEmpty()) {
        QString text = record.text(name);
        if (text.isEmpty() && record.kind() == Kind::Element)
            text = record.text(field::element::Type);
        if (text.isEmpty())
            text = QLatin1String(kindSpec(record.kind()).name);
        record.set(0, freeAlias(aliasScope(record.kind()), text));
    }
    for (const QString& taken : uniqueNames(record))
        m_newNames.insert(taken);
    put(record.kind(), record.id(), record);
    return record.id();
}

void ChangeBuilder::update(const Record& record)
{
    put(record.kind(), record.id(), record);
}

void ChangeBuilder::set(Kind kind, Id id, int field, Value value)
{
    if (const Record* record = find(kind, id))
        update(record->with(field, std::move(value)));
}

void ChangeBuilder::leaveBoundary(Id boundary)
{
    const Record* record = find(Kind::Boundary, boundary);
    if (!record)
        return;
    const Id around = record->reference(field::boundary::Parent);
    const Value parent = around.isNull() ? Value{} : Value{around};
    // Records edited by this change may lie inside without the document knowing it yet.
    QList<Id> candidates = m_document.index().referrers(boundary);
    candidates += m_order;
    for (const Id& inside : std::as_const(candidates)) {
        if (const Record* element = find(Kind::Element, inside);
            element && element->reference(field::element::Boundary) == boundary)
            set(Kind::Element, inside, field::element::Boundary, parent);
        else if (const Record* inner = find(Kind::Boundary, inside);
                 inner && inner->reference(field::boundary::Parent) == boundary)
            set(Kind::Boundary, inside, field::boundary::Parent, parent);
    }
}

void ChangeBuilder::detach(Id referrer, Id removed)
{
    const auto pending = m_after.find(referrer);
    const Record* present = pending != m_after.end() ? (pending->second ? &*pending->second : nullptr)
                                                     : m_document.snapshot().find(referrer);
    if (!present)
        return;
    Record record = *present;
    const auto fields = kindSpec(record.kind()).fields;
    bool changed = false;
    for (size_t i = 0; i < fields.size(); ++i) {
        const int at = static_cast<int>(i);
        if (fields[i].refersTo == 0 || !referencesOf(record.at(at)).contains(removed))
            continue;
        if (fields[i].onDelete == OnDelete::Cascade) {
            remove(record.kind(), record.id());
            return;
        }
        QList<Id> rest = referencesOf(record.at(at));
        rest.removeAll(removed);
        record.set(at, fields[i].type == FieldType::References && !rest.isEmpty() ? Value{rest} : Value{});
        changed = true;
    }
    if (changed)
        update(record);
}

void ChangeBuilder::keepTargetName(const Record& target)
{
    const bool isElement = target.kind() == Kind::Element;
    const QString suffix =
        u'@' + target.text(isElement ? static_cast<int>(field::element::Alias) : static_cast<int>(field::flow::Alias));
    const QString name =
        target.text(isElement ? static_cast<int>(field::element::Name) : static_cast<int>(field::flow::Name));
    for (const Record& known : m_document.snapshot().records(Kind::Threat)) {
        const Record* decision = find(Kind::Threat, known.id());
        if (decision && decision->text(field::threat::Key).endsWith(suffix) &&
            decision->text(field::threat::TargetName).isEmpty())
            set(Kind::Threat, known.id(), field::threat::TargetName, name.isEmpty() ? suffix.mid(1) : name);
    }
}

void ChangeBuilder::remove(Kind kind, Id id)
{
    if (!find(kind, id))
        return;
    if (kind == Kind::Boundary)
        leaveBoundary(id);
    if (kind == Kind::Element || kind == Kind::Flow)
        keepTargetName(*find(kind, id));
    put(kind, id, std::nullopt);
    for (const Id& referrer : m_document.index().referrers(id))
        detach(referrer, id);
    const QList<Id> edited = m_order; // records of this change may refer to it as well
    for (const Id& other : edited) {
        if (other != id)
            detach(other, id);
    }
}

Change ChangeBuilder::take(const QString& author) const
{
    Change change;
    change.label = m_label;
    change.author = author;
    for (const Id& id : m_order) {
        const auto& [kind, after] = m_after[id];
        const Record* before = m_document.snapshot().find(kind, id);
        if (!before && !after)
            continue;
        change.deltas.append({kind, id, before ? std::optional<Record>(*before) : std::nullopt, after});
    }
    return change;
}

} // namespace provisor
