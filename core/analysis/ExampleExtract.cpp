#include "core/analysis/ExampleExtract.h"

#include "core/analysis/RuleBook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace provisor {

namespace {

constexpr int widest = 3; ///< flows from the target to the farthest neighbour
constexpr qsizetype mostElements = 40;

QString word(const char* text)
{
    return QLatin1String(text);
}

/// Cuts parts out of a model.
class Extract
{
public:
    Extract(const RuleBook& book, const Snapshot& snapshot, const RuleDraft& draft, const Target& target)
        : m_book(book), m_snapshot(snapshot), m_draft(draft), m_target(target)
    {
        static const QRegularExpression name(QStringLiteral("[A-Za-z_][A-Za-z0-9_]*"));
        for (auto found = name.globalMatch(draft.source); found.hasNext();)
            m_read.insert(found.next().captured());
        // What functions of the language read without saying so.
        for (const char* id : {"data_classes", "content", "content_trust", "trust_level", "accepts_untrusted_content",
                               "source_trust", "model_kind"})
            m_read.insert(word(id));
        for (const Record& asset : snapshot.records(Kind::DataAsset)) {
            for (const int place : {field::data_asset::StoredIn, field::data_asset::CarriedOn}) {
                for (const Id& id : asset.references(place))
                    m_classes[id] += asset.list(field::data_asset::Classes);
            }
        }
        if (m_target.kind == Kind::Element)
            m_order.append(m_target.id);
        if (const Record* flow = snapshot.find(Kind::Flow, m_target.id); flow && m_target.kind == Kind::Flow)
            m_order += {flow->reference(field::flow::From), flow->reference(field::flow::To)};
        if (m_target.kind == Kind::Model) {
            for (const Record& element : snapshot.records(Kind::Element))
                m_order.append(element.id());
        }
        m_order = m_order.mid(0, mostElements);
    }

    /// Takes the neighbours of everything taken so far.
    bool widen()
    {
        const QSet<Id> inside(m_order.begin(), m_order.end());
        const qsizetype before = m_order.size();
        for (const Record& flow : m_snapshot.records(Kind::Flow)) {
            const Id from = flow.reference(field::flow::From);
            const Id to = flow.reference(field::flow::To);
            for (const auto& [near, far] : {std::pair(from, to), std::pair(to, from)}) {
                if (inside.contains(near) && !m_order.contains(far) && m_order.size() < mostElements)
                    m_order.append(far);
            }
        }
        return m_order.size() > before;
    }

    const QList<Id>& elements() const { return m_order; }

    RuleExample example(const QList<Id>& elements, bool raised) const
    {
        QJsonObject model;
        QJsonArray list;
        for (const Id& id : elements) {
            if (const Record* record = m_snapshot.find(Kind::Element, id))
                list.append(elementOf(*record));
        }
        model.insert(word("elements"), list);
        QJsonArray flows;
        for (const Record& flow : m_snapshot.records(Kind::Flow)) {
            if (elements.contains(flow.reference(field::flow::From)) &&
                elements.contains(flow.reference(field::flow::To)))
                addFlow(flows, flow);
        }
        if (!flows.isEmpty())
            model.insert(word("flows"), flows);
        const QJsonObject system = answers(m_snapshot.model().properties(field::model::System), true, {});
        if (!system.isEmpty())
            model.insert(word("system"), system);
        return {m_target.kind == Kind::Model ? word("system") : m_target.alias, raised,
                QJsonDocument(model).toJson(QJsonDocument::Compact)};
    }

private:
    QString aliasOf(Id element) const
    {
        const Record* record = m_snapshot.find(Kind::Element, element);
        return record ? record->text(field::element::Alias) : QString();
    }

    QJsonObject answers(const PropertyMap& properties, bool ofSystem, const QStringList& moreClasses) const
    {
        const Catalogue& catalogue = m_book.catalogue();
        PropertyMap all = properties;
        if (!moreClasses.isEmpty()) {
            all[word("data_classes")] += moreClasses;
            all[word("data_classes")].removeDuplicates();
        }
        QJsonObject object;
        for (auto it = all.begin(); it != all.end(); ++it) {
            const Property* property = ofSystem ? catalogue.systemQuestion(it.key()) : catalogue.property(it.key());
            if (!property || !m_read.contains(it.key()))
                continue;
            if (property->type == Property::Type::Set)
                object.insert(it.key(), QJsonArray::fromStringList(*it));
            else if (!it->isEmpty())
                object.insert(it.key(), it->first());
        }
        return object;
    }

    QJsonObject elementOf(const Record& record) const
    {
        QJsonObject object =
            answers(record.properties(field::element::Properties), false, m_classes.value(record.id()));
        object.insert(word("id"), record.text(field::element::Alias));
        object.insert(word("type"), record.text(field::element::Type));
        const Record* zone = m_snapshot.find(Kind::Boundary, record.reference(field::element::Boundary));
        if (zone && (m_read.contains(word("zone")) || m_read.contains(word("crosses"))))
            object.insert(word("zone"), zone->text(field::boundary::Alias));
        return object;
    }

    void addFlow(QJsonArray& flows, const Record& flow) const
    {
        QJsonObject object = answers(flow.properties(field::flow::Properties), false, m_classes.value(flow.id()));
        object.insert(word("id"), flow.text(field::flow::Alias));
        object.insert(word("from"), aliasOf(flow.reference(field::flow::From)));
        object.insert(word("to"), aliasOf(flow.reference(field::flow::To)));
        flows.append(object);
        if (!flow.flag(field::flow::TwoWay))
            return;
        const QJsonValue from = object.value(word("from"));
        object.insert(word("id"), QString(flow.text(field::flow::Alias) + QStringLiteral("-back")));
        object.insert(word("from"), object.value(word("to")));
        object.insert(word("to"), from);
        flows.append(object);
    }

    const RuleBook& m_book;
    const Snapshot& m_snapshot;
    const RuleDraft& m_draft;
    const Target& m_target;
    QSet<QString> m_read;
    QHash<Id, QStringList> m_classes; ///< of data assets, by where they are
    QList<Id> m_order;                ///< nearest first
};

} // namespace

RuleExample exampleFrom(const std::shared_ptr<const RuleBook>& book, const Snapshot& snapshot, const RuleDraft& draft,
                        const RuleOutcome& outcome)
{
    Extract extract(*book, snapshot, draft, outcome.target);
    const auto isMet = [&](const RuleExample& example) {
        return tryExamples(book, draft, {example}).constFirst().isMet;
    };
    QList<Id> elements = extract.elements();
    const qsizetype own = outcome.target.kind == Kind::Element ? 1 : outcome.target.kind == Kind::Flow ? 2 : 0;
    RuleExample nearest;
    for (int radius = 0; radius <= widest; ++radius) {
        const RuleExample example = extract.example(extract.elements(), outcome.isRaised);
        // A result that is clear for want of neighbours shows nothing.
        const bool isEnough = (radius > 0 || outcome.isRaised) && isMet(example);
        if (radius <= 1)
            nearest = example;
        elements = extract.elements();
        if (isEnough)
            break;
        if (radius == widest || (!extract.widen() && radius > 0))
            return nearest;
    }
    for (qsizetype i = elements.size() - 1; outcome.isRaised && i >= own; --i) {
        QList<Id> fewer = elements;
        fewer.removeAt(i);
        if (isMet(extract.example(fewer, true)))
            elements = fewer;
    }
    return extract.example(elements, outcome.isRaised);
}

QString exampleToText(const QByteArray& model)
{
    const QJsonObject object = QJsonDocument::fromJson(model).object();
    const auto compact = [](const QJsonObject& item, const QStringList& first) {
        QStringList parts;
        QStringList keys = item.keys();
        for (qsizetype i = first.size() - 1; i >= 0; --i) {
            if (keys.removeOne(first[i]))
                keys.prepend(first[i]);
        }
        for (const QString& key : keys) {
            // An array is the only way Qt writes a single value.
            QByteArray value = QJsonDocument(QJsonArray{item.value(key)}).toJson(QJsonDocument::Compact);
            value = value.mid(1, value.size() - 2).replace("\",\"", "\", \"");
            parts.append(QStringLiteral("\"%1\": %2").arg(key, QString::fromUtf8(value)));
        }
        return QString(u'{' + parts.join(QStringLiteral(", ")) + u'}');
    };
    QStringList members;
    for (const char* name : {"elements", "flows"}) {
        QStringList lines;
        for (const QJsonValue& item : object.value(word(name)).toArray())
            lines.append(QStringLiteral("  ") +
                         compact(item.toObject(), {word("id"), word("type"), word("from"), word("to"), word("zone")}));
        if (!lines.isEmpty())
            members.append(QStringLiteral("\"%1\": [\n").arg(word(name)) + lines.join(QStringLiteral(",\n")) +
                           QStringLiteral("\n]"));
    }
    if (const QJsonObject system = object.value(word("system")).toObject(); !system.isEmpty())
        members.append(QStringLiteral("\"system\": ") + compact(system, {}));
    return QStringLiteral("{") + members.join(QStringLiteral(",\n")) + QStringLiteral("}");
}

} // namespace provisor
