#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include "core/risk/Risk.h"

namespace provisor::report {

/// Texts, numbers and dates of one language. Nothing comes from the machine: the same report is the same everywhere.
/// Sources are marked with QT_TRANSLATE_NOOP and QT_TRANSLATE_N_NOOP in the context "Report".
class Words
{
public:
    /// `translator` may be null: then those of the application are asked.
    explicit Words(QString language, const QTranslator* translator = nullptr);

    const QString& language() const { return m_language; }

    /// The text in the language of the report.
    QString text(const char* source) const;
    /// The form of a text for a narrow place; its translations are those with the comment "short".
    QString shortText(const char* source) const;
    /// The form for the number: `many` is the source of the translations, `one` is English for exactly one.
    QString plural(qsizetype number, const char* many, const char* one) const;
    /// plural() with %1 replaced by the number in words.
    QString counted(qsizetype number, const char* many, const char* one) const;

    /// Up to nine in words, where the language has them; figures from 10.
    QString count(qsizetype number) const;
    /// Fixed decimals with the decimal sign of the language.
    QString number(double value, int decimals) const;
    QString longDate(QDate date) const;  ///< 12 February 2027
    QString shortDate(QDate date) const; ///< 12 Feb 2027
    QString dayMonth(QDate date) const;  ///< 12 Feb
    QString month(QDate date) const;     ///< Feb 2027
    /// "a, b and c".
    QString list(const QStringList& items) const;
    QString level(Level level) const; ///< "critical"

    /// The text with its first letter in upper case.
    static QString sentence(const QString& text);

private:
    QString m_language;
    const QTranslator* m_translator;
};

} // namespace provisor::report
