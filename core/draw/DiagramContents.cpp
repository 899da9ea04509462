#include "core/draw/DiagramPicture.h"

#include <QCoreApplication>

#include <algorithm>

namespace provisor {

namespace {

struct Diagram
{
    Q_DECLARE_TR_FUNCTIONS(Diagram)

public:
    static QString count(Level level, int n)
    {
        switch (level) {
        case Level::Critical:
            return tr("%n critical", nullptr, n);
        case Level::High:
            return tr("%n high", nullptr, n);
        case Level::Medium:
            return tr("%n medium", nullptr, n);
        case Level::Low:
            break;
        }
        return tr("%n low", nullptr, n);
    }
};

QString shownName(const Record& record, int name, int alias)
{
    return record.text(name).isEmpty() ? record.text(alias) : record.text(name);
}

QString answer(const Record& flow, const QString& property)
{
    return flow.properties(field::flow::Properties).value(property).value(0);
}

QString dataClassesId()
{
    return QStringLiteral("data_classes");
}

/// Classes of data, most sensitive first, and whether rules call them sensitive (taxonomy, section 3: sens).
constexpr std::pair<QLatin1StringView, bool> bySensitivity[] = {
    {QLatin1StringView("secret"), true},    {QLatin1StringView("special-category"), true},
    {QLatin1StringView("personal"), true},  {QLatin1StringView("confidential"), true},
    {QLatin1StringView("internal"), false}, {QLatin1StringView("public"), false},
};

} // namespace

bool isOfConcern(const Threat& threat)
{
    return threat.isRaised && threat.status != u"not-relevant" && threat.status != u"avoided";
}

DiagramContents::DiagramContents(const Snapshot& snapshot, TypeLooks looks, const Analysis* analysis,
                                 const DiagramContents* former)
    : m_snapshot(snapshot), m_looks(std::move(looks)), m_analysis(analysis)
{
    collectData();
    if (analysis && former && former->m_analysis == analysis)
        m_findings = former->m_findings;
    else if (analysis)
        collect(*analysis);
}

void DiagramContents::collectData()
{
    for (const Record& asset : m_snapshot.records(Kind::DataAsset)) {
        for (const int field : {field::data_asset::StoredIn, field::data_asset::CarriedOn}) {
            for (const Id& id : asset.references(field))
                m_dataAssets[id].append(&asset);
        }
    }
}

template <class Content>
void DiagramContents::addData(Content& content, Id id, const PropertyMap& answers) const
{
    QStringList classes = answers.value(dataClassesId());
    for (const Record* asset : m_dataAssets.value(id)) {
        classes += asset->list(field::data_asset::Classes);
        content.dataAssets << shownName(*asset, field::data_asset::Name, field::data_asset::Alias);
    }
    const Property* property =
        m_analysis && m_analysis->catalogue ? m_analysis->catalogue->property(dataClassesId()) : nullptr;
    for (const auto& [name, isSensitive] : bySensitivity) {
        if (!classes.contains(name))
            continue;
        content.dataClasses << (property ? property->valueLabel(name) : QString(name));
        content.isSensitive = content.isSensitive || isSensitive;
    }
}

void DiagramContents::collect(const Analysis& analysis)
{
    for (const Threat& threat : analysis.threats) {
        if (threat.target.id.isNull() || !isOfConcern(threat))
            continue;
        Findings& findings = m_findings[threat.target.id];
        const auto level = static_cast<size_t>(threat.risk.residual.level);
        ++findings.counts[level];
        findings.isConfirmed[level] = findings.isConfirmed[level] || threat.certainty == Certainty::Confirmed;
        findings.worst = std::max(findings.worst, threat.risk.residual.value);
        const auto weigh = [&](const QList<Fact>& facts, bool isKnown) {
            for (const Fact& fact : facts) {
                if (fact.record == threat.target.id) {
                    auto& entry = findings.facts[fact.field];
                    entry = {entry.first + threat.risk.residual.value, isKnown};
                }
            }
        };
        weigh(threat.facts, true);
        weigh(threat.unknowns, false);
    }
    for (const Question& question : analysis.questions) {
        if (question.record.isNull())
            continue;
        Findings& findings = m_findings[question.record];
        ++findings.questions;
        findings.riskInQuestion += question.riskAtStake;
    }
    collectPaths(analysis.paths);
}

void DiagramContents::collectPaths(const AttackPaths& paths)
{
    for (const AttackPath& path : paths.worst) {
        const auto include = [&](Id id) {
            if (id.isNull())
                return;
            std::optional<Level>& level = m_findings[id].onPath;
            level = level ? std::max(*level, path.residual.level) : path.residual.level;
        };
        for (const AttackStep& step : path.steps) {
            include(step.element);
            include(step.flow);
        }
        std::optional<Risk>& goal = m_findings[path.target].pathGoal;
        if (!goal || goal->value < path.residual.value)
            goal = path.residual;
    }
}

CardContent DiagramContents::card(const Record& element) const
{
    namespace fe = field::element;
    CardContent content;
    const TypeLook look = m_looks(element.text(fe::Type));
    content.id = element.text(fe::Alias);
    content.name = shownName(element, fe::Name, fe::Alias);
    content.typeName = look.name;
    content.icon = look.icon;
    content.kind = look.kind;
    content.isOutOfScope = element.flag(fe::OutOfScope);
    QStringList title{content.name, look.name};
    if (const Record* boundary = m_snapshot.find(Kind::Boundary, element.reference(fe::Boundary)))
        title << Diagram::tr("in %1").arg(shownName(*boundary, field::boundary::Name, field::boundary::Alias));
    if (content.isOutOfScope)
        title << Diagram::tr("out of scope");
    if (const auto found = m_findings.constFind(element.id()); found != m_findings.constEnd()) {
        for (const Level level : {Level::Critical, Level::High, Level::Medium, Level::Low}) {
            const auto i = static_cast<size_t>(level);
            if (found->counts[i] == 0)
                continue;
            content.counts.push_back({level, found->counts[i], found->isConfirmed[i]});
            title << Diagram::count(level, found->counts[i]);
        }
        content.questions = found->questions;
        content.riskInQuestion = found->riskInQuestion;
        content.worstRisk = found->worst;
        content.onPath = found->onPath;
        content.pathGoal = found->pathGoal;
        if (content.questions > 0)
            title << Diagram::tr("%n question(s)", nullptr, content.questions);
        addFacts(content, element, *found);
    }
    addData(content, element.id(), element.properties(fe::Properties));
    if (!content.dataAssets.isEmpty())
        title << Diagram::tr("data: %1").arg(content.dataAssets.join(QLatin1StringView(", ")));
    content.isTainted = m_analysis && m_analysis->tainted.contains(element.id());
    content.title = title.join(QLatin1StringView(", "));
    return content;
}

void DiagramContents::addFacts(CardContent& content, const Record& element, const Findings& findings) const
{
    std::vector<std::pair<double, QString>> order;
    for (auto it = findings.facts.cbegin(); it != findings.facts.cend(); ++it)
        order.emplace_back(-it->first, it.key());
    std::sort(order.begin(), order.end());
    const PropertyMap answers = element.properties(field::element::Properties);
    for (const auto& [weight, id] : order) {
        const Property* property = m_analysis->catalogue ? m_analysis->catalogue->property(id) : nullptr;
        if (!property)
            continue;
        QStringList values;
        for (const QString& value : answers.value(id))
            values << property->valueLabel(value);
        content.facts.push_back({property->label, values.join(QLatin1StringView(", ")), answers.contains(id)});
    }
}

FrameContent DiagramContents::frame(const Record& boundary) const
{
    namespace fb = field::boundary;
    FrameContent content{
        boundary.text(fb::Alias), shownName(boundary, fb::Name, fb::Alias), trustOf(boundary.text(fb::Trust)), {}};
    content.title = QString(content.name + QLatin1StringView(", ") + trustWord(content.trust));
    return content;
}

FlowContent DiagramContents::flow(const Record& flow) const
{
    namespace ff = field::flow;
    FlowContent content;
    content.id = flow.text(ff::Alias);
    content.name = flow.text(ff::Name);
    content.isTwoWay = flow.flag(ff::TwoWay);
    const QString channel = answer(flow, QStringLiteral("channel_encryption")),
                  trust = answer(flow, QStringLiteral("content_trust"));
    content.channel = channel == u"none"   ? FlowContent::Channel::Plaintext
                      : channel == u"tls"  ? FlowContent::Channel::Tls
                      : channel == u"mtls" ? FlowContent::Channel::MutualTls
                                           : FlowContent::Channel::Unanswered;
    content.content = trust == u"untrusted" ? FlowContent::Trusted::Untrusted
                      : trust == u"mixed"   ? FlowContent::Trusted::Mixed
                                            : FlowContent::Trusted::Plain;
    const auto end = [&](int field) {
        const Record* element = m_snapshot.find(Kind::Element, flow.reference(field));
        return element ? shownName(*element, field::element::Name, field::element::Alias) : QString();
    };
    if (const auto found = m_findings.constFind(flow.id()); found != m_findings.constEnd()) {
        content.onPath = found->onPath;
        content.questions = found->questions;
    }
    addData(content, flow.id(), flow.properties(ff::Properties));
    QStringList title{Diagram::tr("%1, from %2 to %3")
                          .arg(content.name.isEmpty() ? content.id : content.name, end(ff::From), end(ff::To))};
    if (content.channel == FlowContent::Channel::Plaintext)
        title << Diagram::tr("not encrypted");
    else if (content.channel == FlowContent::Channel::Unanswered)
        title << Diagram::tr("encryption not answered");
    else if (content.channel == FlowContent::Channel::MutualTls)
        title << Diagram::tr("mutual TLS");
    if (content.content == FlowContent::Trusted::Untrusted)
        title << Diagram::tr("untrusted content");
    else if (content.content == FlowContent::Trusted::Mixed)
        title << Diagram::tr("content of mixed trust");
    if (!content.dataAssets.isEmpty())
        title << Diagram::tr("data: %1").arg(content.dataAssets.join(QLatin1StringView(", ")));
    if (content.questions > 0)
        title << Diagram::tr("%n question(s)", nullptr, content.questions);
    content.title = title.join(QLatin1StringView(", "));
    return content;
}

bool DiagramContents::isUpToDate(const FlowContent& content, Id flow) const
{
    const auto found = m_findings.constFind(flow);
    return found == m_findings.constEnd() ? content.questions == 0 && !content.onPath
                                          : content.questions == found->questions && content.onPath == found->onPath;
}

SceneMeasures DiagramContents::measures(TextMeasurer& text, Notation notation) const
{
    SceneMeasures measures;
    measures.card = [this, &text, notation](const Record& element, const Rect& placement) {
        const CardContent content = card(element);
        const Size cards = cardGeometry(content, text, {placement.width, placement.height}).size;
        if (notation == Notation::Cards)
            return Rect{placement.x, placement.y, cards.width, cards.height};
        // The classic shapes keep the middle of the card.
        const Size size = cardGeometry(content, text, {}, notation).size;
        return Rect{placement.x + (cards.width - size.width) / 2, placement.y + (cards.height - size.height) / 2,
                    size.width, size.height};
    };
    if (notation == Notation::Dfd)
        measures.isRound = [this](const Record& element) {
            return m_looks(element.text(field::element::Type)).kind == DfdKind::Process;
        };
    measures.title = [this, &text, notation](const Record& boundary, double widest) {
        return frameTitle(frame(boundary), widest, text, notation).size;
    };
    measures.label = [this, &text](const Record& record) {
        std::vector<Size> sizes;
        for (const FlowLabel& label : flowLabels(flow(record), text))
            sizes.push_back(label.size);
        return sizes;
    };
    return measures;
}

} // namespace provisor
