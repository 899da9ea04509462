#include "core/analysis/PathText.h"

#include "core/analysis/AnalysisState.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct PathTexts
{
    Q_DECLARE_TR_FUNCTIONS(AttackPath)
};

/// The last element that is made to do something: who reads the data, calls the tool or writes to the target.
Id actor(const AttackPath& path)
{
    Id last = path.entry;
    for (const AttackStep& step : path.steps) {
        const bool isEnd = step.element == path.target && step.role != PathRole::Entry &&
                           path.goal != PathGoal::OutwardChannel && path.goal != PathGoal::SensitiveData;
        if (isEnd || step.role == PathRole::Reads || step.role == PathRole::Carries)
            break;
        last = step.element;
    }
    return last;
}

/// The name of an element, flow or boundary; the alias of one without a name.
QString shownName(const Snapshot& snapshot, Id id)
{
    const Record* record = snapshot.find(id);
    if (!record)
        return {};
    const int nameField = record->kind() == Kind::Boundary ? int(field::boundary::Name)
                          : record->kind() == Kind::Flow   ? int(field::flow::Name)
                                                           : int(field::element::Name);
    const QString name = record->text(nameField);
    return name.isEmpty() ? record->text(0) : name;
}

} // namespace

QString pathGoalName(PathGoal goal)
{
    switch (goal) {
    case PathGoal::SensitiveData:
        return QStringLiteral("sensitive-data");
    case PathGoal::SideEffect:
        return QStringLiteral("side-effect");
    case PathGoal::Actuator:
        return QStringLiteral("actuator");
    case PathGoal::Model:
        return QStringLiteral("model");
    case PathGoal::OutwardChannel:
        return QStringLiteral("outward-channel");
    }
    return {};
}

QString pathRoleName(PathRole role)
{
    switch (role) {
    case PathRole::Entry:
        return QStringLiteral("entry");
    case PathRole::Spreads:
        return QStringLiteral("spreads");
    case PathRole::Acts:
        return QStringLiteral("acts");
    case PathRole::Reads:
        return QStringLiteral("reads");
    case PathRole::Carries:
        return QStringLiteral("carries");
    }
    return {};
}

QString pathRoleText(PathRole role)
{
    switch (role) {
    case PathRole::Entry:
        return PathTexts::tr("hostile content enters");
    case PathRole::Spreads:
        return PathTexts::tr("reads it");
    case PathRole::Acts:
        return PathTexts::tr("gets what it was made to send");
    case PathRole::Reads:
        return PathTexts::tr("sensitive data is read");
    case PathRole::Carries:
        return PathTexts::tr("the data is passed on to here");
    }
    return {};
}

QString pathGoalText(PathGoal goal)
{
    switch (goal) {
    case PathGoal::SensitiveData:
        return PathTexts::tr("Sensitive data");
    case PathGoal::SideEffect:
        return PathTexts::tr("Tool with side effects");
    case PathGoal::Actuator:
        return PathTexts::tr("Actuator or safety decision");
    case PathGoal::Model:
        return PathTexts::tr("Model or training data");
    case PathGoal::OutwardChannel:
        return PathTexts::tr("Private data and a way out");
    }
    return {};
}

QString pathStepText(const Snapshot& snapshot, const AttackStep& step)
{
    QString text = shownName(snapshot, step.element) + QStringLiteral(": ") + pathRoleText(step.role);
    if (!step.flow.isNull())
        text += PathTexts::tr(", over \"%1\"").arg(shownName(snapshot, step.flow));
    if (!step.entersBoundary.isNull())
        text += PathTexts::tr(", into %1").arg(shownName(snapshot, step.entersBoundary));
    else if (step.crosses)
        text += PathTexts::tr(", out of its boundary");
    return text;
}

QString PathText::name(Id element) const
{
    const int index = m_state.model.elementIndex.value(element, -1);
    return index < 0 ? QString() : QString(u'"' + m_state.model.elementName(index) + u'"');
}

QString PathText::summary(const AttackPath& path) const
{
    const Id who = actor(path);
    const QString by = name(who), to = name(path.target);
    const QString arrival = who == path.entry ? PathTexts::tr("Hostile content gets into %1").arg(by)
                                              : PathTexts::tr("Content from %1 reaches %2").arg(name(path.entry), by);
    return PathTexts::tr("%1; %2.").arg(arrival, outcome(path, who == path.target, path.data == who, to));
}

QString PathText::outcome(const AttackPath& path, bool isItself, bool isOwnData, const QString& to) const
{
    switch (path.goal) {
    case PathGoal::OutwardChannel:
        if (isOwnData)
            return isItself ? PathTexts::tr("it holds sensitive data and has a way out")
                            : PathTexts::tr("its sensitive data can be sent out through %1").arg(to);
        return isItself ? PathTexts::tr("it can read %1 and has a way out").arg(name(path.data))
                        : PathTexts::tr("from there %1 can be read and sent out through %2").arg(name(path.data), to);
    case PathGoal::SensitiveData:
        return isItself ? PathTexts::tr("it holds sensitive data")
                        : PathTexts::tr("from there the sensitive data of %1 can be reached").arg(to);
    case PathGoal::SideEffect:
        return isItself ? PathTexts::tr("it can change things")
                        : PathTexts::tr("from there %1 can be made to change things").arg(to);
    case PathGoal::Actuator:
        return isItself ? PathTexts::tr("it acts on the physical world")
                        : PathTexts::tr("what %1 does hangs on it").arg(to);
    case PathGoal::Model:
        return isItself ? PathTexts::tr("models learn from it or run with it")
                        : PathTexts::tr("from there it gets into %1").arg(to);
    }
    return {};
}

} // namespace provisor
