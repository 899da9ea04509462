#pragma once

#include "core/exchange/TextChecks.h"
#include "core/spreadsheet/Register.h"

namespace provisor::spreadsheet {

/// Reads dates as people and spreadsheet programs write them. Where day and month could be either, the other dates of
/// the sheet decide.
class DateReader
{
public:
    /// Looks at a date of the sheet and at the digest of what was exported there.
    void learn(const Cell& cell, const QString& exported);
    /// YYYY-MM-DD; nothing when it is no date or could be two.
    std::optional<QString> read(const Cell& cell) const;
    /// Whether the text is a date that could be two.
    bool isAmbiguous(const Cell& cell) const;

private:
    int m_dayFirst = 0;
    int m_monthFirst = 0;
};

/// A cell in the plain form of its column, as exported: text with line feeds, YYYY-MM-DD, numbers with one decimal.
QString plainText(const Cell& cell, const RegisterColumn& column, const DateReader& dates);

/// Turns what people write in cells into values of fields.
class CellReader
{
public:
    explicit CellReader(const Analysis& analysis);
    /// The value of a cell in its plain form, or what is wrong with it.
    tl::expected<Value, TextFinding> read(const FieldSpec& spec, const QString& text) const;
    /// The plain form of a value.
    QString text(const FieldSpec& spec, const Value& value) const { return cellText(spec, value, namesFor(spec)); }

private:
    const RecordNames& namesFor(const FieldSpec& spec) const;
    tl::expected<Value, TextFinding> reference(const FieldSpec& spec, const QString& name) const;
    tl::expected<Value, TextFinding> list(const FieldSpec& spec, const QString& text) const;

    RecordNames m_people;
    RecordNames m_mitigations;
    RecordNames m_targets;
    QStringList m_threatKeys;
};

} // namespace provisor::spreadsheet
