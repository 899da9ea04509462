#include "app/gui/SavedViews.h"

#include "models/ThreatTableModel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

namespace provisor::savedViews {

namespace {

struct Views
{
    Q_DECLARE_TR_FUNCTIONS(SavedViews)
};

constexpr char settingsKey[] = "threats/views";

QJsonArray stored()
{
    return QJsonDocument::fromJson(QSettings().value(QLatin1StringView(settingsKey)).toByteArray()).array();
}

void store(const QJsonArray& views)
{
    QSettings().setValue(QLatin1StringView(settingsKey), QJsonDocument(views).toJson(QJsonDocument::Compact));
}

bool isOffered(const QJsonObject& view, Id model)
{
    const QString of = view.value(u"model").toString();
    return of.isEmpty() || of == model.toString();
}

QJsonArray without(Id model, const QString& name)
{
    QJsonArray kept;
    for (const QJsonValue value : stored()) {
        if (value.toObject().value(u"name").toString() != name || !isOffered(value.toObject(), model))
            kept.append(value);
    }
    return kept;
}

} // namespace

QList<SavedView> all(Id model)
{
    QList<SavedView> views;
    for (const QJsonValue value : stored()) {
        const QJsonObject object = value.toObject();
        if (isOffered(object, model))
            views.append({object.value(u"name").toString(), ThreatQuery::fromJson(object.value(u"query").toObject())});
    }
    std::sort(views.begin(), views.end(),
              [](const SavedView& a, const SavedView& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return views;
}

void save(Id model, const SavedView& view)
{
    QJsonArray views = without(model, view.name);
    QJsonObject object{{QStringLiteral("name"), view.name}, {QStringLiteral("query"), view.query.toJson()}};
    if (view.query.isOfOneModel())
        object.insert(u"model", model.toString());
    views.append(object);
    store(views);
}

void remove(Id model, const QString& name)
{
    store(without(model, name));
}

QList<SavedView> builtIn()
{
    const QList<ThreatQuery::SortKey> byRisk{{ThreatTableModel::Residual, true}};
    SavedView triage{Views::tr("To triage"), {}};
    triage.query.statuses = {QStringLiteral("new"), QStringLiteral("under-analysis")};
    SavedView mine{Views::tr("Without an owner"), {}};
    mine.query.owners = {Id{}};
    SavedView overdue{Views::tr("Overdue"), {}};
    overdue.query.isOverdueOnly = true;
    SavedView gone{Views::tr("No longer raised"), {}};
    gone.query.statuses = {QString::fromLatin1(ThreatQuery::noLongerRaised)};
    QList<SavedView> views{triage, overdue, mine, gone};
    for (SavedView& view : views)
        view.query.sort = byRisk;
    return views;
}

} // namespace provisor::savedViews
