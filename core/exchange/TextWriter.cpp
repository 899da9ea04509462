#include "core/exchange/TextForm.h"
#include "core/exchange/TextTree.h"

#include <QHash>

namespace provisor {

namespace {

using namespace text_form;

/// Order in which people count: "f2" before "f10".
bool naturalLess(const QString& a, const QString& b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    const auto digits = [](const QString& text, qsizetype from) {
        qsizetype end = from;
        while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
            ++end;
        return QStringView(text).sliced(from, end - from);
    };
    while (i < a.size() && j < b.size()) {
        const QStringView left = digits(a, i);
        const QStringView right = digits(b, j);
        if (!left.isEmpty() && !right.isEmpty()) {
            if (left.size() != right.size())
                return left.size() < right.size();
            if (left != right)
                return left < right;
            i += left.size();
            j += right.size();
        } else {
            if (a[i] != b[j])
                return a[i] < b[j];
            ++i;
            ++j;
        }
    }
    return a.size() - i < b.size() - j;
}

class Writer
{
public:
    explicit Writer(const Snapshot& snapshot) : m_snapshot(snapshot)
    {
        for (const Kind kind : {Kind::Element, Kind::Flow, Kind::Boundary, Kind::Person, Kind::Mitigation,
                                Kind::Diagram, Kind::DataAsset}) {
            for (const Record& record : snapshot.records(kind))
                m_names.insert(record.id(), record.text(0));
        }
        for (const Record& record : snapshot.records(Kind::Evidence))
            m_evidence[record.reference(field::evidence::Subject)].append(record);
        for (const Kind kind : diagramSections()) {
            for (const Record& record : snapshot.records(kind))
                m_onDiagram[record.reference(0)].append(record); // the diagram is the first field of these kinds
        }
        for (const Kind kind : {Kind::Element, Kind::Flow}) {
            for (const Record& record : snapshot.records(kind))
                m_targets.insert(record.text(0));
        }
        m_targets.insert(QStringLiteral("system"));
    }

    TextNode write()
    {
        TextNode root;
        root.add(QStringLiteral("provisor"), TextNode::of(static_cast<double>(version)));
        const Record model = m_snapshot.model();
        if (!model.isNull())
            fields(root, model, QStringLiteral("model"));
        for (const Kind kind : sections()) {
            QList<Record> records = kind == Kind::Evidence ? m_evidence.value(Id{}) : m_snapshot.records(kind);
            const TextNode list = section(kind, std::move(records), QString());
            if (!list.isEmpty())
                root.add(QLatin1String(sectionName(kind)), list);
        }
        return root;
    }

private:
    /// Records with a name of their own by name; others such that those with a derived id stand where it says.
    TextNode section(Kind kind, QList<Record> records, const QString& owner)
    {
        TextNode list = TextNode::list();
        if (records.isEmpty())
            return list;
        const bool isNamed = !ownName(records.first()).isEmpty();
        const bool isPlaced = kind == Kind::Placement || kind == Kind::Route;
        if (isNamed || isPlaced) {
            const auto nameOf = [&](const Record& record) { return isNamed ? ownName(record) : placedName(record); };
            std::sort(records.begin(), records.end(),
                      [&](const Record& a, const Record& b) { return naturalLess(nameOf(a), nameOf(b)); });
            for (const Record& record : std::as_const(records))
                list.append(recordNode(
                    record, derivedName(kind, isNamed ? ownName(record) : QString(owner + u'/' + nameOf(record)))));
            return list;
        }
        QList<Record> ordered(records.size());
        for (qsizetype i = 0; i < ordered.size(); ++i) {
            const Id derived = Id::derived(derivedName(kind, owner, i));
            const auto it = std::find_if(records.begin(), records.end(),
                                         [&](const Record& record) { return record.id() == derived; });
            if (it != records.end()) {
                ordered[i] = *it;
                records.erase(it);
            }
        }
        for (qsizetype i = 0; i < ordered.size(); ++i) {
            if (ordered[i].isNull())
                ordered[i] = records.takeFirst();
            list.append(recordNode(ordered[i], derivedName(kind, owner, i)));
        }
        return list;
    }

    QString placedName(const Record& record) const
    {
        if (record.kind() == Kind::Route)
            return m_names.value(record.reference(field::route::Flow));
        const Id subject = record.reference(field::placement::Subject);
        const bool isBoundary = m_snapshot.find(Kind::Boundary, subject);
        return (isBoundary ? QStringLiteral("boundary/") : QStringLiteral("element/")) + m_names.value(subject);
    }

    TextNode recordNode(const Record& record, const QString& derived)
    {
        TextNode node;
        if (record.kind() == Kind::Placement) {
            const QStringList parts = placedName(record).split(u'/');
            node.add(parts.value(0), TextNode::of(parts.value(1)));
        }
        fields(node, record, derived);
        if (carriesEvidence(record.kind())) {
            const QString owner = derivedName(record.kind(), ownName(record));
            const TextNode evidence = section(Kind::Evidence, m_evidence.value(record.id()), owner);
            if (!evidence.isEmpty())
                node.add(QStringLiteral("evidence"), evidence);
        }
        if (record.kind() == Kind::Diagram)
            diagramContent(node, record);
        return node;
    }

    void diagramContent(TextNode& node, const Record& diagram)
    {
        for (const Kind kind : diagramSections()) {
            QList<Record> records = m_onDiagram.value(diagram.id());
            records.removeIf([&](const Record& record) { return record.kind() != kind; });
            const TextNode list = section(kind, std::move(records), diagram.text(field::diagram::Alias));
            if (!list.isEmpty())
                node.add(QLatin1String(sectionName(kind)), list);
        }
    }

    void fields(TextNode& node, const Record& record, const QString& derived)
    {
        const KindSpec& spec = kindSpec(record.kind());
        for (int i = 0; i < static_cast<int>(spec.fields.size()); ++i) {
            const char* name = memberName(record.kind(), i);
            if (name && isSet(record.at(i)))
                node.add(QLatin1String(name), value(spec.fields[static_cast<size_t>(i)], record.at(i)));
            if (i == 0 && record.id() != Id::derived(derived)) // after the short name
                node.add(QStringLiteral("uid"), TextNode::of(record.id().toString()));
        }
        // A decision about something that is gone says so even where nobody noted its name.
        const bool isKeyed = record.kind() == Kind::Acceptance ||
                             (record.kind() == Kind::Threat && record.text(field::threat::TargetName).isEmpty());
        if (isKeyed && !m_targets.contains(record.text(0).section(u'@', 1)))
            node.add(QStringLiteral("target_name"), TextNode::of(QString()));
    }

    TextNode value(const FieldSpec& spec, const Value& value) const
    {
        const auto nameOf = [&](Id id) { return m_names.value(id, id.toString()); };
        switch (spec.type) {
        case FieldType::Flag:
            return TextNode::of(valueAs<bool>(value));
        case FieldType::Number:
            return TextNode::of(valueAs<double>(value));
        case FieldType::Choices:
            return TextNode::of(valueAs<QStringList>(value));
        case FieldType::Numbers: {
            TextNode list = TextNode::list();
            for (const double number : valueAs<QList<double>>(value))
                list.append(TextNode::of(number));
            return list;
        }
        case FieldType::Reference:
            return TextNode::of(nameOf(valueAs<Id>(value)));
        case FieldType::References: {
            TextNode list = TextNode::list();
            for (const Id& id : valueAs<QList<Id>>(value))
                list.append(TextNode::of(nameOf(id)));
            return list;
        }
        case FieldType::Properties: {
            TextNode map;
            const PropertyMap& properties = valueAs<PropertyMap>(value);
            for (auto it = properties.begin(); it != properties.end(); ++it)
                map.add(it.key(), it->size() == 1 ? TextNode::of(it->first()) : TextNode::of(*it));
            return map;
        }
        default:
            return TextNode::of(valueAs<QString>(value));
        }
    }

    const Snapshot& m_snapshot;
    QHash<Id, QString> m_names;
    QHash<Id, QList<Record>> m_evidence;
    QHash<Id, QList<Record>> m_onDiagram;
    QSet<QString> m_targets;
};

} // namespace

QByteArray writeTextModel(const Snapshot& snapshot)
{
    return toYaml(Writer(snapshot).write());
}

QByteArray writeJsonModel(const Snapshot& snapshot)
{
    return toJson(Writer(snapshot).write());
}

} // namespace provisor
