#pragma once

#include "core/analysis/Analysis.h"
#include "core/document/Change.h"

#include <QStringList>

namespace provisor {

/// Words for the choices of the schema and for the values of an analysis, in the language of the program.
namespace words {

QString level(Level level);
QString certainty(bool confirmed);
QString threatStatus(const QString& status, bool isRaised = true);
QString mitigationStatus(const QString& status);
QString effectiveness(const QString& value);
QString effort(const QString& value);
QString claim(const QString& claim);
QString verdict(const QString& verdict);
QString trust(const QString& trust);
QString role(const QString& role);
QString dataClass(const QString& value);
QString applicable(Tristate value);
QString modality(const QString& modality);
QString factor(const QString& id);
QString dimension(QChar dimension);
QString origin(Origin origin);
QString addressee(const QString& who);

/// The choices of a field of the schema, in their order.
QStringList choices(Kind kind, int field);
/// Name of a kind of record.
QString kindName(Kind kind);

/// "14.4", in German "14,4": a risk value with one decimal.
QString risk(double value);
/// A date in the user's short form, without the year when it is the present one; the text itself when it is no date.
QString date(const QString& isoDate);
bool isOverdue(const QString& isoDate);
/// "MT" for "Mei Tanaka".
QString initials(const QString& name);

/// Name of a record for people: its name, else its alias, else its kind.
QString recordName(const Snapshot& snapshot, Id id, const Catalogue* catalogue = nullptr);
QString recordName(const Record& record, const Catalogue* catalogue = nullptr);
/// Name of what a threat is on; "Whole system" for the model.
QString targetName(const Target& target);
/// "Source -> sink" for a flow without a name, else its name.
QString flowName(const Snapshot& snapshot, const Record& flow);

} // namespace words
} // namespace provisor
