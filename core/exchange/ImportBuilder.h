#pragma once

#include "core/document/Snapshot.h"
#include "core/exchange/Formats.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

namespace provisor {

/// Collects the records of an import: makes short names, derived ids and the report, and cuts texts to their limits.
class ImportBuilder
{
public:
    ImportBuilder(QString fileName, CataloguePointer catalogue);

    const CataloguePointer& catalogue() const { return m_catalogue; }

    /// Adds a record whose short name is made from the text; the id follows from the name.
    Id addNamed(Record record, const QString& text);
    /// Adds a record without a short name; `name` must be unique among its kind and stable from import to import.
    Id add(Record record, const QString& name);
    /// The record as built so far, to be completed in place.
    Record& record(Kind kind, Id id);
    QString alias(Kind kind, Id id) { return record(kind, id).text(0); }

    /// Sets a text field, made into a single line where the field needs one and cut where it is too long (then
    /// reported).
    void setText(Record& record, int field, const QString& text);
    /// Answers a property of an element or flow when the catalogue has it for this type; reports it otherwise.
    void answer(Kind kind, Id id, const QString& property, const QStringList& values, const QString& source);

    /// A decision about a hand-written threat, with a key not used yet.
    Id addThreat(Record threat, const QString& title, const QString& targetAlias);

    void count(const QString& what, qsizetype number = 1) { m_counts[what] += number; }
    void mapped(const QString& text) { m_notes.append({ImportReport::Kind::Mapped, text}); }
    void guessed(const QString& text) { m_notes.append({ImportReport::Kind::Guessed, text}); }
    void lost(const QString& text) { m_notes.append({ImportReport::Kind::Lost, text}); }
    /// Something left behind that occurs often: reported once, with its number.
    void lostMany(const QString& what) { m_lostCounts[what] += 1; }
    /// A guess that occurs often: reported once, with its number.
    void guessedMany(const QString& what) { m_guessCounts[what] += 1; }
    /// Reports members of an object that say something and are not among the known names, which blanks part.
    void lostMembers(const QJsonObject& object, const char* known, const QString& of);

    Result<Imported> finish();

private:
    QString m_file;
    CataloguePointer m_catalogue;
    QMap<Kind, QList<Record>> m_records;
    QHash<Id, std::pair<Kind, qsizetype>> m_places;
    QSet<QString> m_taken;
    QMap<QString, qsizetype> m_counts;
    QMap<QString, qsizetype> m_guessCounts;
    QMap<QString, qsizetype> m_lostCounts;
    QList<ImportReport::Line> m_notes;
};

/// What a part of another program's model is drawn as.
enum class PartKind { Process, Store, Actor };

/// The component type that words in a name or type suggest; the generic one of the kind when none does.
struct TypeGuess
{
    QString type;
    bool isGeneric = false;
};
TypeGuess guessComponentType(PartKind kind, const QString& words);
/// The component type that a name alone suggests, be it by the words above or by the names of the catalogue; of several
/// that of the last words, because the last noun says what a thing is. The generic process when nothing fits.
QString guessComponentType(const QString& name, const CataloguePointer& catalogue);

// Reading loosely typed JSON: a number given as text and a text given as a number are taken as well.
QString jsonText(const QJsonValue& value);
std::optional<double> jsonNumber(const QJsonValue& value);
bool jsonFlag(const QJsonValue& value);

/// Reads JSON, or YAML as the same kind of tree; errors name the line.
Result<QJsonObject> readLooseObject(const QByteArray& bytes, const QString& fileName);

Result<Imported> importThreatDragon(const QByteArray& bytes, const QString& fileName,
                                    const CataloguePointer& catalogue);
Result<Imported> importOpenThreatModel(const QByteArray& bytes, const QString& fileName,
                                       const CataloguePointer& catalogue);

} // namespace provisor
