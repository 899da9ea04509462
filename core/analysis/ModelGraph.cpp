#include "core/analysis/ModelGraph.h"

namespace provisor {

namespace {

SystemGraph::Trust trustOf(const QString& trust)
{
    if (trust == u"untrusted")
        return SystemGraph::Trust::Untrusted;
    if (trust == u"partly-trusted")
        return SystemGraph::Trust::PartlyTrusted;
    return trust == u"trusted" ? SystemGraph::Trust::Trusted : SystemGraph::Trust::Unset;
}

/// Calls `set` with the index and bits of every answer the vocabulary knows.
template <typename Set>
void readAnswers(const Vocabulary& words, const PropertyMap& answers, Set set)
{
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (const int property = words.property(it.key()); property >= 0)
            set(property, Vocabulary::given(words.properties()[static_cast<size_t>(property)], it.value()));
    }
}

void readZones(ModelGraph& model, const Snapshot& snapshot, QHash<Id, int>& index)
{
    for (const Record& record : snapshot.records(Kind::Boundary)) {
        index.insert(record.id(), static_cast<int>(model.zones.size()));
        model.zones.push_back(&record);
        model.graph.zones.push_back({record.id(), -1, trustOf(record.text(field::boundary::Trust))});
    }
    for (size_t i = 0; i < model.zones.size(); ++i)
        model.graph.zones[i].parent = index.value(model.zones[i]->reference(field::boundary::Parent), -1);
}

void addDataAssets(ModelGraph& model, const Vocabulary& words, const Snapshot& snapshot)
{
    const int property = words.known().dataClasses;
    if (property < 0)
        return;
    const PropertyTerm& term = words.properties()[static_cast<size_t>(property)];
    // What an asset holds is certain, but where the element or flow itself is not answered there may be more.
    const auto merge = [](quint64& held, quint64 more) {
        held = held & answer::notApplicable ? more | answer::given : held | more;
    };
    for (const Record& asset : snapshot.records(Kind::DataAsset)) {
        const QStringList classes = asset.list(field::data_asset::Classes);
        if (classes.isEmpty())
            continue;
        const quint64 bits = Vocabulary::bits(term, classes);
        for (const Id& id : asset.references(field::data_asset::StoredIn)) {
            if (const int at = model.elementIndex.value(id, -1); at >= 0)
                merge(model.graph.elementAnswer(at, property), bits);
        }
        for (const Id& id : asset.references(field::data_asset::CarriedOn)) {
            if (const int at = model.flowIndex.value(id, -1); at >= 0)
                merge(model.graph.flowAnswer(at, property), bits);
        }
    }
}

void readSystem(SystemGraph& graph, const Vocabulary& words, const Snapshot& snapshot)
{
    const Record record = snapshot.model();
    if (record.isNull())
        return;
    const PropertyMap answers = record.properties(field::model::System);
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (const int question = words.question(it.key()); question >= 0)
            graph.systemAnswers[static_cast<size_t>(question)] =
                Vocabulary::given(words.questions()[static_cast<size_t>(question)], it.value());
    }
    for (const QString& role : record.list(field::model::Roles)) {
        if (const qsizetype index = ruleRoles().indexOf(role); index >= 0)
            graph.roles |= answer::given | (1ULL << index);
    }
}

} // namespace

QString ModelGraph::elementName(int index) const
{
    const QString name = element(index).text(field::element::Name);
    return name.isEmpty() ? element(index).text(field::element::Alias) : name;
}

QString ModelGraph::flowName(int index) const
{
    const QString name = flow(index).text(field::flow::Name);
    if (!name.isEmpty())
        return name;
    const SystemGraph::Flow& ends = graph.flows[static_cast<size_t>(index)];
    return elementName(ends.from) + QStringLiteral(" → ") + elementName(ends.to);
}

ModelGraph buildModelGraph(const RuleBook& book, const Snapshot& snapshot)
{
    const Vocabulary& words = book.words();
    ModelGraph model;
    SystemGraph& graph = model.graph;
    graph.words = &words;
    QHash<Id, int> zoneIndex;
    readZones(model, snapshot, zoneIndex);
    const QList<Record>& elements = snapshot.records(Kind::Element);
    model.elementIndex.reserve(elements.size());
    for (const Record& record : elements) {
        model.elementIndex.insert(record.id(), static_cast<int>(model.elements.size()));
        model.elements.push_back(&record);
        int type = words.type(record.text(field::element::Type));
        if (type < 0) { // a former id
            const ComponentType* renamed = book.catalogue().componentType(record.text(field::element::Type));
            type = renamed ? words.type(renamed->id) : -1;
        }
        graph.elements.push_back({record.id(), type, zoneIndex.value(record.reference(field::element::Boundary), -1),
                                  !record.flag(field::element::OutOfScope)});
    }
    const QList<Record>& flows = snapshot.records(Kind::Flow);
    model.flowIndex.reserve(flows.size());
    for (const Record& record : flows) {
        const int from = model.elementIndex.value(record.reference(field::flow::From), -1);
        const int to = model.elementIndex.value(record.reference(field::flow::To), -1);
        if (from < 0 || to < 0)
            continue; // not a valid model; integrity checks report it
        model.flowIndex.insert(record.id(), static_cast<int>(model.flows.size()));
        model.flows.push_back(&record);
        graph.flows.push_back({record.id(), from, to, record.flag(field::flow::TwoWay)});
    }
    graph.resizeAnswers();
    for (int i = 0; i < graph.elementCount(); ++i)
        readAnswers(words, valueAs<PropertyMap>(model.element(i).at(field::element::Properties)),
                    [&](int property, quint64 bits) { graph.elementAnswer(i, property) = bits; });
    for (int i = 0; i < graph.flowCount(); ++i)
        readAnswers(words, valueAs<PropertyMap>(model.flow(i).at(field::flow::Properties)),
                    [&](int property, quint64 bits) { graph.flowAnswer(i, property) = bits; });
    addDataAssets(model, words, snapshot);
    readSystem(graph, words, snapshot);
    graph.connect();
    return model;
}

} // namespace provisor
