#include "core/catalogue/SourceIndex.h"

#include "core/base/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueCompiler)
};

QString nameOf(Named what)
{
    switch (what) {
    case Named::Stakeholder:
        return Messages::tr("stakeholder");
    case Named::Edition:
        return Messages::tr("edition");
    case Named::Principle:
        return Messages::tr("principle");
    case Named::Provision:
        return Messages::tr("provision");
    case Named::ComponentGroup:
        return Messages::tr("component group");
    case Named::ComponentType:
        return Messages::tr("component type");
    case Named::TypeGroup:
        return Messages::tr("type group");
    case Named::Property:
        return Messages::tr("property");
    case Named::SystemQuestion:
        return Messages::tr("system question");
    case Named::ThreatFamily:
        return Messages::tr("threat family");
    case Named::Threat:
        return Messages::tr("threat");
    case Named::Mitigation:
        return Messages::tr("mitigation");
    case Named::Framework:
        return Messages::tr("framework edition");
    case Named::FrameworkEntry:
        break;
    }
    return Messages::tr("framework entry");
}

} // namespace

void Mistakes::add(const Place& place, const QString& message, const QString& advice)
{
    if (!isFull())
        m_list.append({place.file, place.line, place.column, message, advice});
}

QList<CatalogueMistake> Mistakes::sorted() const
{
    QList<CatalogueMistake> list = m_list;
    std::stable_sort(list.begin(), list.end(), [](const CatalogueMistake& a, const CatalogueMistake& b) {
        return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
    });
    return list;
}

bool SourceIndex::isInBase(Named what, const QString& id) const
{
    if (!m_base)
        return false;
    switch (what) {
    case Named::Stakeholder:
        return std::any_of(m_base->stakeholders().begin(), m_base->stakeholders().end(),
                           [&](const Stakeholder& stakeholder) { return stakeholder.id == id; });
    case Named::Edition:
        return std::any_of(m_base->editions().begin(), m_base->editions().end(),
                           [&](const Edition& edition) { return edition.id == id; });
    case Named::Principle:
        return m_base->principle(id) != nullptr;
    case Named::Provision:
        return m_base->provision(id) != nullptr;
    case Named::ComponentGroup:
        return std::any_of(m_base->componentGroups().begin(), m_base->componentGroups().end(),
                           [&](const ComponentGroup& group) { return group.id == id; });
    case Named::ComponentType:
        return m_base->componentType(id) != nullptr;
    case Named::TypeGroup:
        return m_base->typeGroups().contains(id);
    case Named::Property:
        return m_base->property(id) != nullptr;
    case Named::SystemQuestion:
        return m_base->systemQuestion(id) != nullptr;
    case Named::ThreatFamily:
        return std::any_of(m_base->threatFamilies().begin(), m_base->threatFamilies().end(),
                           [&](const ThreatFamily& family) { return family.id == id; });
    case Named::Threat:
        return m_base->threat(id) != nullptr;
    case Named::Mitigation:
        return m_base->mitigation(id) != nullptr;
    case Named::Framework:
        return m_base->framework(id.section(u'@', 0, 0), id.section(u'@', 1)) != nullptr;
    case Named::FrameworkEntry:
        break;
    }
    const QString framework = id.section(u' ', 0, 0);
    return m_base->reference({framework.section(u'@', 0, 0), framework.section(u'@', 1), id.section(u' ', 1)}) !=
           nullptr;
}

bool SourceIndex::define(Named what, const QString& id, const Place& place, Mistakes& mistakes)
{
    if (id.isEmpty())
        return false;
    QHash<QString, Place>& known = m_defined[what];
    const auto first = known.constFind(id);
    if (first != known.constEnd()) {
        mistakes.add(place, Messages::tr("The %1 \"%2\" is defined twice").arg(nameOf(what), id),
                     Messages::tr("It is first defined in %1, line %2").arg(first->file).arg(first->line));
        return false;
    }
    if (isInBase(what, id)) {
        mistakes.add(place, Messages::tr("The %1 \"%2\" is one of the built-in catalogue").arg(nameOf(what), id),
                     Messages::tr("Choose another id"));
        return false;
    }
    known.insert(id, place);
    ++m_count;
    return true;
}

void SourceIndex::defineAlias(Named what, const QString& alias, const QString& id, const Place& place,
                              Mistakes& mistakes)
{
    if (define(what, alias, place, mistakes))
        m_aliases[what].insert(alias, id);
}

void SourceIndex::mention(Named what, const QString& id, const Place& place, bool orGroup)
{
    m_mentions.append({what, id, place, orGroup});
}

bool SourceIndex::isDefined(Named what, const QString& id) const
{
    return m_defined.value(what).contains(id) || isInBase(what, id);
}

QString SourceIndex::current(Named what, const QString& id) const
{
    return m_aliases.value(what).value(id, id);
}

namespace {

template <typename Entry>
QStringList idsOf(const QList<Entry>& list)
{
    QStringList ids;
    for (const Entry& entry : list)
        ids.append(entry.id);
    return ids;
}

} // namespace

QStringList SourceIndex::namesInBase(Named what) const
{
    if (!m_base)
        return {};
    switch (what) {
    case Named::Stakeholder:
        return idsOf(m_base->stakeholders());
    case Named::Edition:
        return idsOf(m_base->editions());
    case Named::Principle:
        return idsOf(m_base->principles());
    case Named::Provision:
        return idsOf(m_base->provisions());
    case Named::ComponentGroup:
        return idsOf(m_base->componentGroups());
    case Named::ComponentType:
        return idsOf(m_base->componentTypes());
    case Named::TypeGroup:
        return m_base->typeGroups().keys();
    case Named::Property:
        return idsOf(m_base->properties());
    case Named::SystemQuestion:
        return idsOf(m_base->systemQuestions());
    case Named::ThreatFamily:
        return idsOf(m_base->threatFamilies());
    case Named::Threat:
        return idsOf(m_base->threats());
    case Named::Mitigation:
        return idsOf(m_base->mitigations());
    case Named::Framework:
    case Named::FrameworkEntry:
        break; // numbers: what is near in spelling is another thing
    }
    return {};
}

QStringList SourceIndex::candidates(const Mention& mention) const
{
    QStringList names = m_defined.value(mention.what).keys();
    const QHash<QString, QString> former = m_aliases.value(mention.what);
    names.removeIf([&](const QString& name) { return former.contains(name); });
    names += namesInBase(mention.what);
    if (mention.orGroup)
        names += m_defined.value(Named::TypeGroup).keys() + namesInBase(Named::TypeGroup);
    names.sort(); // the hash has no order, the advice needs one
    return names;
}

void SourceIndex::checkMentions(Mistakes& mistakes) const
{
    for (const Mention& mention : m_mentions) {
        if (isDefined(mention.what, mention.id) || (mention.orGroup && isDefined(Named::TypeGroup, mention.id)))
            continue;
        if (mention.what == Named::FrameworkEntry && !isDefined(Named::Framework, mention.id.section(u' ', 0, 0)))
            continue; // the missing framework is reported itself
        if (mistakes.isFull())
            return;
        const QString near = nearestSpelling(mention.id, candidates(mention));
        mistakes.add(mention.place, Messages::tr("There is no %1 \"%2\"").arg(nameOf(mention.what), mention.id),
                     near.isEmpty() ? QString() : Messages::tr("Did you mean \"%1\"?").arg(near));
    }
}

} // namespace provisor
