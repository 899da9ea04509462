#pragma once

#include "core/document/Edits.h"
#include "core/exchange/Lines.h"

#include <QCoreApplication>
#include <QSet>

namespace provisor::lines {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Lines)
};

/// What a diagram shows. With one diagram or none that is all of the model.
struct Shown
{
    QSet<Id> elements, boundaries, flows;
    bool isWholeModel = true;
};
Shown shownOn(const Snapshot& snapshot, Id diagram);

/// Names of elements or boundaries that occur more than once in the model, as keys; these are written with their short
/// name.
QSet<QString> doubleNames(const Snapshot& snapshot, Kind kind);

QString nameKey(const QString& name);
QString aliasKey(const QString& alias);

/// The parts of a line as writeLines() has them.
QString nameText(const Record& record, const QSet<QString>& doubles);
QString elementText(const Record& element, const QSet<QString>& doubles);
QString headerText(const Record& boundary, const QSet<QString>& doubles);
QString flowText(const Snapshot& snapshot, const Record& flow, const QSet<QString>& doubles);

/// The order of writeLines(): what was read from a file by name, then what was created by time.
QList<Record> ordered(const QList<Record>& records, int nameField);

inline constexpr int indentation = 4;

/// A component type by its id, name, short name or a former id, in any case; nullptr when there is none.
const ComponentType* findType(const Catalogue& catalogue, const QString& text);

/// Places for elements that are new on a diagram or came into another boundary: near what they are connected with, in
/// their boundary. Does nothing on a diagram where nothing has a place yet, so that it is arranged as a whole.
class Places
{
public:
    Places(ChangeBuilder& builder, const Snapshot& before, Id diagram, const Shown& shown);
    /// Finds a place for each of the elements that has none or whose boundary has changed.
    void place(const QList<Id>& elements, const QList<Id>& flows, const QList<Id>& boundaries);

private:
    struct Box
    {
        double x = 0, y = 0, width = 0, height = 0;
        bool isNull() const { return width <= 0; }
        bool overlaps(const Box& other, double gap) const;
        bool holds(const Box& other) const;
        Box united(const Box& other) const;
        Box grown(double by) const;
    };
    void readPlaces();
    Box frameOf(Id boundary, Id without) const;
    QSet<Id> boundariesAround(Id element) const;
    bool isWrong(Id element) const;
    Box freePlace(Id element, Id anchor, int direction) const;
    Box below() const;
    void put(Id subject, const Box& box, bool withSize);

    ChangeBuilder& m_builder;
    const Snapshot& m_before;
    Id m_diagram;
    const Shown& m_shown;
    QHash<Id, Box> m_cards, m_frames;
    QHash<Id, Id> m_placements;
    QHash<Id, Id> m_parents; ///< of elements and boundaries
    QHash<Id, QList<Id>> m_inside;
};

} // namespace provisor::lines
