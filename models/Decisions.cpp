#include "models/Decisions.h"

#include "core/base/Text.h"
#include "models/Comments.h"
#include "models/Words.h"

#include <QCoreApplication>
#include <QDate>

#include <functional>

namespace provisor::decisions {

namespace {

struct Decisions
{
    Q_DECLARE_TR_FUNCTIONS(Decisions)
};

const Record* findDecision(const Snapshot& snapshot, const QString& key)
{
    const QList<Record>& records = snapshot.records(Kind::Threat);
    const auto it = std::find_if(records.begin(), records.end(),
                                 [&](const Record& record) { return record.text(field::threat::Key) == key; });
    return it == records.end() ? nullptr : &*it;
}

/// A new decision on a threat; the target's name is kept for the time after its deletion.
Record newDecision(const Session& session, const QString& key)
{
    Record record(Kind::Threat, Id::create());
    record.set(field::threat::Key, key);
    const Threat* threat = session.analysis() ? session.analysis()->threat(key) : nullptr;
    if (threat && !threat->target.name.isEmpty())
        record.set(field::threat::TargetName, threat->target.name);
    return record;
}

/// The decision on a threat, made when there is none.
Record decisionFor(const Session& session, const QString& key)
{
    const Record* existing = findDecision(session.snapshot(), key);
    return existing ? *existing : newDecision(session, key);
}

/// Changes the decisions on threats, all in one change.
bool editDecisions(Session& session, const QStringList& keys, const QString& label,
                   const std::function<void(Record& decision)>& edit)
{
    QHash<QString, const Record*> known;
    for (const Record& record : session.snapshot().records(Kind::Threat))
        known.insert(record.text(field::threat::Key), &record);
    ChangeBuilder builder(session.document(), label);
    for (const QString& key : keys) {
        const Record* existing = known.value(key);
        const Record before = existing ? *existing : newDecision(session, key);
        Record decision = before;
        edit(decision);
        if (decision == before)
            continue;
        if (existing)
            builder.update(decision);
        else
            builder.insert(decision);
    }
    return session.apply(builder);
}

const Record* findAssessment(const Snapshot& snapshot, const QString& provision)
{
    const QList<Record>& records = snapshot.records(Kind::Provision);
    const auto it = std::find_if(records.begin(), records.end(), [&](const Record& record) {
        return record.text(field::provision::Provision) == provision;
    });
    return it == records.end() ? nullptr : &*it;
}

Record assessmentFor(const Session& session, const QString& provision)
{
    if (const Record* existing = findAssessment(session.snapshot(), provision))
        return *existing;
    Record record(Kind::Provision, Id::create());
    record.set(field::provision::Provision, provision);
    return record;
}

/// Inserts or updates, whichever fits.
void put(ChangeBuilder& builder, const Record& record)
{
    if (builder.find(record.kind(), record.id()))
        builder.update(record);
    else
        builder.insert(record);
}

/// The person of that name, inserted when there is none; null without a name.
Id personNamed(const Snapshot& snapshot, ChangeBuilder& builder, const QString& name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return {};
    for (const Record& person : snapshot.records(Kind::Person)) {
        if (person.text(field::person::Name).compare(wanted, Qt::CaseInsensitive) == 0)
            return person.id();
    }
    Record person(Kind::Person, Id::create());
    person.set(field::person::Name, wanted);
    return builder.insert(person);
}

/// Lets a mitigation act on the targets of threats and on the threats themselves.
void attach(const Session& session, Record& mitigation, const QStringList& threatKeys)
{
    QList<Id> targets = mitigation.references(field::mitigation::On);
    QStringList treated = mitigation.list(field::mitigation::Threats);
    const AnalysisPointer analysis = session.analysis();
    for (const QString& key : threatKeys) {
        const Threat* threat = analysis ? analysis->threat(key) : nullptr;
        if (threat && !threat->target.id.isNull() && !targets.contains(threat->target.id))
            targets.append(threat->target.id);
        if (!treated.contains(key))
            treated.append(key);
    }
    mitigation.set(field::mitigation::On, targets.isEmpty() ? Value{} : Value{targets});
    mitigation.set(field::mitigation::Threats, treated.isEmpty() ? Value{} : Value{treated});
}

/// Names the mitigation in the decisions on the threats.
void nameInDecisions(const Session& session, ChangeBuilder& builder, Id mitigation, const QStringList& threatKeys)
{
    for (const QString& key : threatKeys) {
        Record decision = decisionFor(session, key);
        QList<Id> chosen = decision.references(field::threat::Mitigations);
        if (chosen.contains(mitigation))
            continue;
        chosen.append(mitigation);
        decision.set(field::threat::Mitigations, chosen);
        put(builder, decision);
    }
}

} // namespace

bool setThreatField(Session& session, const QStringList& keys, int field, const Value& value, const QString& label)
{
    return editDecisions(session, keys, label, [&](Record& decision) { decision.set(field, value); });
}

bool setAside(Session& session, const QStringList& keys, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return false;
    const QString label =
        Decisions::tr("Set %n threat(s) aside as not relevant", nullptr, static_cast<int>(keys.size()));
    return editDecisions(session, keys, label, [&](Record& decision) {
        decision.set(field::threat::Status, QStringLiteral("not-relevant"));
        decision.set(field::threat::Reason, reason.trimmed());
    });
}

bool changeLabels(Session& session, const QStringList& keys, const QStringList& added, const QStringList& removed)
{
    const QString label = Decisions::tr("Label %n threat(s)", nullptr, static_cast<int>(keys.size()));
    return editDecisions(session, keys, label, [&](Record& decision) {
        QStringList labels = decision.list(field::threat::Labels);
        for (const QString& name : removed)
            labels.removeAll(name);
        for (const QString& name : added) {
            if (!name.simplified().isEmpty() && !labels.contains(name.simplified()))
                labels.append(name.simplified());
        }
        labels.sort();
        if (labels != decision.list(field::threat::Labels))
            decision.set(field::threat::Labels, labels.isEmpty() ? Value{} : Value{labels});
    });
}

QStringList labels(const Session& session)
{
    QSet<QString> all;
    for (const Record& decision : session.snapshot().records(Kind::Threat)) {
        for (const QString& label : decision.list(field::threat::Labels))
            all.insert(label);
    }
    QStringList list(all.begin(), all.end());
    list.sort();
    return list;
}

QStringList labelsOfAll(const Session& session, const QStringList& keys)
{
    QStringList common = labels(session);
    for (const QString& key : keys) {
        const Record* decision = findDecision(session.snapshot(), key);
        const QStringList own = decision ? decision->list(field::threat::Labels) : QStringList();
        common.removeIf([&](const QString& label) { return !own.contains(label); });
    }
    return common;
}

bool addComment(Session& session, const QString& key, const QString& text)
{
    if (text.trimmed().isEmpty())
        return false;
    const Comment comment{QDate::currentDate().toString(Qt::ISODate), session.author(), text.trimmed()};
    return editDecisions(session, {key}, Decisions::tr("Comment on a threat"), [&](Record& decision) {
        CommentedNote note = CommentedNote::parse(decision.text(field::threat::Note));
        note.comments.append(comment);
        decision.set(field::threat::Note, note.text());
    });
}

bool setFactor(Session& session, const QString& key, const QString& factor, std::optional<int> value,
               const QString& note)
{
    Record decision = decisionFor(session, key);
    PropertyMap factors = decision.properties(field::threat::Factors);
    PropertyMap notes = decision.properties(field::threat::FactorNotes);
    if (value)
        factors.insert(factor, {QString::number(*value)});
    else
        factors.remove(factor);
    if (value && !note.isEmpty())
        notes.insert(factor, {note});
    else
        notes.remove(factor);
    decision.set(field::threat::Factors, factors.isEmpty() ? Value{} : Value{factors});
    decision.set(field::threat::FactorNotes, notes.isEmpty() ? Value{} : Value{notes});
    ChangeBuilder builder(session.document(), value ? Decisions::tr("Overrule a risk factor")
                                                    : Decisions::tr("Take back an overruled risk factor"));
    put(builder, decision);
    return session.apply(builder);
}

bool acceptThreats(Session& session, const QStringList& keys, const QString& by, const QString& until,
                   const QString& reason)
{
    ChangeBuilder builder(session.document(),
                          Decisions::tr("Accept %n risk(s)", nullptr, static_cast<int>(keys.size())));
    const Id person = personNamed(session.snapshot(), builder, by);
    if (person.isNull())
        return false;
    for (const QString& key : keys) {
        Record decision = decisionFor(session, key);
        decision.set(field::threat::Status, QStringLiteral("accepted"));
        if (!reason.isEmpty())
            decision.set(field::threat::Reason, reason);
        put(builder, decision);
        Record acceptance(Kind::Acceptance, Id::create());
        acceptance.set(field::acceptance::ThreatKey, key);
        acceptance.set(field::acceptance::By, person);
        acceptance.set(field::acceptance::Reason, textValue(reason));
        acceptance.set(field::acceptance::Date, QDate::currentDate().toString(Qt::ISODate));
        acceptance.set(field::acceptance::Until, textValue(until));
        builder.insert(acceptance);
    }
    return session.apply(builder);
}

QString addThreat(Session& session, const QString& title, Id target, const QString& description)
{
    const Record* record = target.isNull() ? nullptr : session.snapshot().find(target);
    const int at = record ? kindSpec(record->kind()).fieldIndex(u"alias") : -1;
    if (title.isEmpty() || (!target.isNull() && at < 0))
        return {};
    const QString alias = record ? record->text(at) : QStringLiteral("system");
    const auto keyOf = [&](const QString& slug) { return QString(u"custom-" % slug % u'@' % alias); };
    const QString key = keyOf(uniqueSlug(title, [&](const QString& candidate) {
        return findDecision(session.snapshot(), keyOf(candidate)) != nullptr;
    }));
    Record decision(Kind::Threat, Id::create());
    decision.set(field::threat::Key, key);
    decision.set(field::threat::Title, title);
    decision.set(field::threat::Description, textValue(description));
    if (record)
        decision.set(field::threat::TargetName, textValue(words::recordName(session.snapshot(), target)));
    ChangeBuilder builder(session.document(), Decisions::tr("Add threat \"%1\"").arg(title));
    builder.insert(decision);
    return session.apply(builder) ? key : QString();
}

Id addMitigation(Session& session, const QString& catalogueId, const QStringList& threatKeys)
{
    const CatalogueMitigation* catalogue = session.catalogue()->mitigation(catalogueId);
    if (!catalogue)
        return {};
    ChangeBuilder builder(session.document(), Decisions::tr("Add mitigation \"%1\"").arg(catalogue->title));
    Record mitigation;
    for (const Record& record : session.snapshot().records(Kind::Mitigation)) {
        const bool isOpen = record.text(field::mitigation::Status) != u"rejected";
        if (record.text(field::mitigation::Uses) == catalogueId && isOpen)
            mitigation = record;
    }
    if (mitigation.isNull()) {
        mitigation = Record(Kind::Mitigation, Id::create());
        mitigation.set(field::mitigation::Alias, builder.freeAlias(QStringLiteral("mitigation"), catalogueId));
        mitigation.set(field::mitigation::Uses, catalogueId);
        mitigation.set(field::mitigation::Status, QStringLiteral("planned"));
        mitigation.set(field::mitigation::Effectiveness, textValue(catalogue->effectiveness));
    }
    attach(session, mitigation, threatKeys);
    put(builder, mitigation);
    nameInDecisions(session, builder, mitigation.id(), threatKeys);
    return session.apply(builder) ? mitigation.id() : Id{};
}

Id addOwnMitigation(Session& session, const QString& title, const QStringList& threatKeys)
{
    ChangeBuilder builder(session.document(), Decisions::tr("Add mitigation \"%1\"").arg(title));
    Record mitigation(Kind::Mitigation, Id::create());
    mitigation.set(field::mitigation::Title, title);
    mitigation.set(field::mitigation::Status, QStringLiteral("planned"));
    mitigation.set(field::mitigation::Effectiveness, QStringLiteral("medium"));
    attach(session, mitigation, threatKeys);
    builder.insert(mitigation);
    nameInDecisions(session, builder, mitigation.id(), threatKeys);
    return session.apply(builder) ? mitigation.id() : Id{};
}

bool setMitigationStatus(Session& session, Id mitigation, const QString& status, const QString& reviewBy)
{
    ChangeBuilder builder(session.document(), Decisions::tr("Set status of a mitigation"));
    const Record* found = builder.find(Kind::Mitigation, mitigation);
    if (!found)
        return false;
    Record record = *found;
    record.set(field::mitigation::Status, textValue(status));
    if (!reviewBy.isEmpty())
        record.set(field::mitigation::ReviewBy, reviewBy);
    else if (status == u"verified" && words::isOverdue(record.text(field::mitigation::ReviewBy)))
        return false; // it would fall back at once
    builder.update(record);
    return session.apply(builder);
}

bool addMitigationEvidence(Session& session, Id mitigation, const QString& title, const QString& url)
{
    if (title.simplified().isEmpty())
        return false;
    Record evidence(Kind::Evidence, Id::create());
    evidence.set(field::evidence::Title, title.simplified());
    evidence.set(field::evidence::Url, textValue(url.trimmed()));
    evidence.set(field::evidence::Subject, mitigation);
    evidence.set(field::evidence::Date, QDate::currentDate().toString(Qt::ISODate));
    ChangeBuilder builder(session.document(), Decisions::tr("Add evidence"));
    builder.insert(evidence);
    return session.apply(builder);
}

bool setProvisionField(Session& session, const QString& provision, int field, const Value& value, const QString& label)
{
    Record assessment = assessmentFor(session, provision);
    if (assessment.at(field) == value)
        return false;
    assessment.set(field, value);
    ChangeBuilder builder(session.document(), label);
    put(builder, assessment);
    return session.apply(builder);
}

bool addEvidence(Session& session, const QString& provision, const QString& title, const QString& url)
{
    ChangeBuilder builder(session.document(), Decisions::tr("Add evidence for %1").arg(provision));
    const Record assessment = assessmentFor(session, provision);
    put(builder, assessment);
    Record evidence(Kind::Evidence, Id::create());
    evidence.set(field::evidence::Title, title);
    evidence.set(field::evidence::Url, textValue(url));
    evidence.set(field::evidence::Subject, assessment.id());
    evidence.set(field::evidence::ProvisionId, provision);
    evidence.set(field::evidence::Date, QDate::currentDate().toString(Qt::ISODate));
    builder.insert(evidence);
    return session.apply(builder);
}

bool setProperty(Session& session, Id subject, const QString& property, const std::optional<QStringList>& values)
{
    const Snapshot& snapshot = session.snapshot();
    const Record record = subject.isNull()         ? snapshot.model()
                          : snapshot.find(subject) ? *snapshot.find(subject)
                                                   : Record{};
    const int at = record.isNull()                  ? -1
                   : record.kind() == Kind::Element ? int(field::element::Properties)
                   : record.kind() == Kind::Flow    ? int(field::flow::Properties)
                   : record.kind() == Kind::Model   ? int(field::model::System)
                                                    : -1;
    if (at < 0)
        return false;
    PropertyMap answers = record.properties(at);
    if (values)
        answers.insert(property, *values);
    else
        answers.remove(property);
    const Catalogue& catalogue = *session.catalogue();
    const Property* spec = subject.isNull() ? catalogue.systemQuestion(property) : catalogue.property(property);
    const QString name = spec ? spec->label : property;
    const QString label =
        values ? Decisions::tr("Answer \"%1\"").arg(name) : Decisions::tr("Take back \"%1\"").arg(name);
    return setField(session, record.kind(), record.id(), at, answers.isEmpty() ? Value{} : Value{answers}, label);
}

bool setField(Session& session, Kind kind, Id id, int field, const Value& value, const QString& label)
{
    const Record* record = session.snapshot().find(kind, id);
    if (!record || record->at(field) == value)
        return false;
    ChangeBuilder builder(session.document(), label);
    builder.set(kind, id, field, value);
    return session.apply(builder);
}

Id addPerson(Session& session, const QString& name)
{
    ChangeBuilder builder(session.document(), Decisions::tr("Add %1").arg(name.simplified()));
    const Id id = personNamed(session.snapshot(), builder, name);
    const bool isPresent = session.snapshot().find(Kind::Person, id) != nullptr;
    return isPresent || (!id.isNull() && session.apply(builder)) ? id : Id{};
}

bool switchRuleOff(Session& session, const QString& threat, const QString& reason)
{
    Record model = session.snapshot().model();
    const PropertyMap settings =
        withRuleOff(model.properties(field::model::Settings), threat, reason, *session.catalogue());
    model.set(field::model::Settings, settings.isEmpty() ? Value{} : Value{settings});
    const CatalogueThreat* found = session.catalogue()->threat(threat);
    const QString title = found ? found->title : threat;
    ChangeBuilder builder(session.document(), reason.isEmpty() ? Decisions::tr("Switch the rule on: %1").arg(title)
                                                               : Decisions::tr("Switch the rule off: %1").arg(title));
    builder.update(model);
    return session.apply(builder);
}

bool adoptCatalogue(Session& session)
{
    Record model = session.snapshot().model();
    model.set(field::model::Catalogue, session.catalogue()->version());
    model.set(field::model::CatalogueDigest, session.catalogue()->digest());
    ChangeBuilder builder(session.document(), Decisions::tr("Adopt catalogue %1").arg(session.catalogue()->version()));
    builder.update(model);
    return session.apply(builder);
}

bool removeRecords(Session& session, const QList<Id>& ids, const QString& label)
{
    ChangeBuilder builder(session.document(), label);
    for (const Id& id : ids) {
        if (const Record* record = session.snapshot().find(id))
            builder.remove(record->kind(), id);
    }
    return session.apply(builder);
}

} // namespace provisor::decisions
