#pragma once

#include "core/catalogue/Compiler.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace provisor {

/// Where something stands in the sources.
struct Place
{
    QString file;
    int line = 0;
    int column = 0;
};

/// What an id stands for.
enum class Named {
    Stakeholder,
    Edition,
    Principle,
    Provision,
    ComponentGroup,
    ComponentType,
    TypeGroup,
    Property,
    SystemQuestion,
    ThreatFamily,
    Threat,
    Mitigation,
    Framework,
    FrameworkEntry
};

/// Collects what is wrong.
class Mistakes
{
public:
    void add(const Place& place, const QString& message, const QString& advice = {});

    bool isEmpty() const { return m_list.isEmpty(); }
    /// So much is wrong that looking for more helps nobody.
    bool isFull() const { return m_list.size() >= mistakeLimit; }
    /// Everything found, in order of file and line.
    QList<CatalogueMistake> sorted() const;

private:
    static constexpr qsizetype mistakeLimit = 200;
    QList<CatalogueMistake> m_list;
};

/// The ids that are defined and those that are mentioned.
class SourceIndex
{
public:
    explicit SourceIndex(CataloguePointer base) : m_base(std::move(base)) {}

    /// Notes a definition; false (and a mistake) when there is one already.
    bool define(Named what, const QString& id, const Place& place, Mistakes& mistakes);
    /// Notes a former id, which must not be in use.
    void defineAlias(Named what, const QString& alias, const QString& id, const Place& place, Mistakes& mistakes);
    /// Notes a reference, to be checked when everything is read. `orGroup`: a type group will do for a component type.
    void mention(Named what, const QString& id, const Place& place, bool orGroup = false);
    bool isDefined(Named what, const QString& id) const;
    /// Ids defined so far.
    qsizetype count() const { return m_count; }
    /// The present id for a former one; else the id itself.
    QString current(Named what, const QString& id) const;

    void checkMentions(Mistakes& mistakes) const;

private:
    struct Mention
    {
        Named what;
        QString id;
        Place place;
        bool orGroup;
    };
    bool isInBase(Named what, const QString& id) const;
    QStringList candidates(const Mention& mention) const;
    QStringList namesInBase(Named what) const;

    CataloguePointer m_base;
    qsizetype m_count = 0;
    QMap<Named, QHash<QString, Place>> m_defined;
    QMap<Named, QHash<QString, QString>> m_aliases;
    QList<Mention> m_mentions;
};

} // namespace provisor
