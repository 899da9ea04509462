#include "core/analysis/InModel.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace provisor {

namespace {

struct InModelTexts
{
    Q_DECLARE_TR_FUNCTIONS(InModel)
};

constexpr qsizetype shownNames = 3;

QString quoted(const QString& name)
{
    return InModelTexts::tr("\"%1\"").arg(name);
}

QString nameOf(const Snapshot& snapshot, Kind kind, Id id)
{
    const Record* record = snapshot.find(kind, id);
    if (!record)
        return {};
    const QString name = record->text(kind == Kind::Boundary ? int(field::boundary::Name) : int(field::element::Name));
    return name.isEmpty() ? record->text(0) : name;
}

/// "A", "B" and "C"; of many the first ones and how many more there are.
QString listed(const QStringList& names)
{
    QStringList shown;
    for (const QString& name : names.mid(0, shownNames))
        shown.append(quoted(name));
    const auto more = static_cast<int>(names.size() - shown.size());
    if (more > 0)
        return InModelTexts::tr("%1 and %n more", nullptr, more).arg(shown.join(QStringLiteral(", ")));
    const QString last = shown.takeLast();
    return shown.isEmpty() ? last : InModelTexts::tr("%1 and %2").arg(shown.join(QStringLiteral(", ")), last);
}

/// A flow that is known to bring only models, settings or credentials: upkeep, not input.
bool isUpkeep(const Record& flow)
{
    static const QStringList upkeep{QStringLiteral("model-artifact"), QStringLiteral("gradient"),
                                    QStringLiteral("config"), QStringLiteral("credentials")};
    const QStringList content = flow.properties(field::flow::Properties).value(QStringLiteral("content"));
    return !content.isEmpty() &&
           std::all_of(content.begin(), content.end(), [](const QString& word) { return upkeep.contains(word); });
}

/// The elements at the other end of the flows into an element, or out of it: those that made the rule hold first, then
/// those hostile content can reach, then the others. Who only keeps up an element that gets other input counts as no
/// sender.
QString neighbours(const Analysis& analysis, const Threat& threat, bool isIncoming)
{
    const Snapshot& snapshot = analysis.snapshot;
    QList<Id> others;
    QList<Id> keepers;
    for (const Record& flow : snapshot.records(Kind::Flow)) {
        QList<Id>& found = isIncoming && isUpkeep(flow) ? keepers : others;
        const Id from = flow.reference(field::flow::From), to = flow.reference(field::flow::To);
        if ((isIncoming ? to : from) == threat.target.id)
            found.append(isIncoming ? from : to);
        else if (flow.flag(field::flow::TwoWay) && (isIncoming ? from : to) == threat.target.id)
            found.append(isIncoming ? to : from);
    }
    if (others.isEmpty())
        others = keepers;
    const auto rank = [&](Id id) {
        const bool isRelated = std::any_of(threat.related.begin(), threat.related.end(),
                                           [&](const Target& related) { return related.id == id; });
        return isRelated ? 0 : analysis.tainted.contains(id) ? 1 : 2;
    };
    std::stable_sort(others.begin(), others.end(), [&](Id a, Id b) { return rank(a) < rank(b); });
    QStringList names;
    for (const Id& id : others)
        names.append(nameOf(snapshot, Kind::Element, id));
    names.removeDuplicates();
    return names.isEmpty() ? InModelTexts::tr("parts not drawn here") : listed(names);
}

QString valueOf(const QString& placeholder, const Analysis& analysis, const Threat& threat)
{
    const Snapshot& snapshot = analysis.snapshot;
    const Target& target = threat.target;
    if (placeholder == u"target")
        return quoted(target.kind == Kind::Model ? snapshot.model().text(field::model::Title) : target.name);
    if (placeholder == u"senders" || placeholder == u"receivers")
        return neighbours(analysis, threat, placeholder == u"senders");
    if (placeholder == u"boundary") {
        const Record* element = snapshot.find(Kind::Element, target.id);
        const Id zone = element ? element->reference(field::element::Boundary) : Id();
        return zone.isNull() ? InModelTexts::tr("no boundary") : quoted(nameOf(snapshot, Kind::Boundary, zone));
    }
    const Record* flow = snapshot.find(Kind::Flow, target.id);
    return flow ? quoted(nameOf(snapshot, Kind::Element,
                                flow->reference(placeholder == u"from" ? field::flow::From : field::flow::To)))
                : QString();
}

} // namespace

QString threatInModel(const Analysis& analysis, const Threat& threat)
{
    if (!threat.catalogue)
        return {};
    static const QRegularExpression placeholder(QStringLiteral("\\{([a-z]+)\\}"));
    const QString& pattern = threat.catalogue->inModel;
    QString text;
    qsizetype end = 0;
    for (auto found = placeholder.globalMatch(pattern); found.hasNext();) { // names may hold braces: one pass
        const auto match = found.next();
        text += pattern.mid(end, match.capturedStart() - end);
        text += valueOf(match.captured(1), analysis, threat);
        end = match.capturedEnd();
    }
    return text + pattern.mid(end);
}

} // namespace provisor
