#pragma once

#include "core/document/Edits.h"

#include <random>

namespace provisor::test {

/// Makes random valid changes to any document, of every kind and field, from a seed. The same seed and the same
/// document give the same edits except for new ids.
class RandomEditor
{
public:
    explicit RandomEditor(quint32 seed) : m_random(seed) {}

    /// A document's first change: the model record.
    Change creation()
    {
        Change change;
        change.label = QStringLiteral("Create");
        change.origin = Origin::Create;
        Record model(Kind::Model, Id::create());
        model.set(field::model::Title, QStringLiteral("Random model"));
        change.deltas.append(Delta::insertion(model));
        return change;
    }

    /// A change the document must accept; it may turn out to change nothing.
    Change next(const Document& document)
    {
        ChangeBuilder builder(document, text(false));
        const int steps = 1 + below(4);
        for (int i = 0; i < steps; ++i)
            step(document, builder);
        return builder.take(QStringLiteral("tester"));
    }

    /// A change the document must refuse; empty when the document has nothing to do wrong with.
    Change broken(const Document& document)
    {
        Change change = next(document);
        change.deltas.removeIf([](const Delta& delta) { return delta.before == delta.after; });
        switch (below(4)) {
        case 0: { // a reference to nothing
            Record flow(Kind::Flow, Id::create());
            flow.set(field::flow::Alias, QStringLiteral("dangling-flow"));
            flow.set(field::flow::From, Id::create());
            flow.set(field::flow::To, Id::create());
            change.deltas.append(Delta::insertion(flow));
            return change;
        }
        case 1: { // a text beyond its limit
            Record person(Kind::Person, Id::create());
            person.set(field::person::Alias, QStringLiteral("too-long"));
            person.set(field::person::Name, QString(501, u'x'));
            change.deltas.append(Delta::insertion(person));
            return change;
        }
        case 2: { // a state that never was
            const Record& model = document.snapshot().records(Kind::Model).first();
            const Record other = model.with(field::model::Title, QStringLiteral("never was"));
            change.deltas.removeIf([](const Delta& delta) { return delta.kind == Kind::Model; });
            change.deltas.append(Delta::update(other, model.with(field::model::Title, QStringLiteral("new"))));
            return change;
        }
        default: { // two records of one name
            for (int i = 0; i < 2; ++i) {
                Record person(Kind::Person, Id::create());
                person.set(field::person::Alias, QStringLiteral("same-name"));
                person.set(field::person::Name, QStringLiteral("Same"));
                change.deltas.append(Delta::insertion(person));
            }
            return change;
        }
        }
    }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }
    bool chance(int percent) { return below(100) < percent; }

private:
    void step(const Document& document, ChangeBuilder& builder)
    {
        const Kind kind = static_cast<Kind>(below(kindCount));
        const Record* present = pick(document.snapshot().records(kind));
        if (present && kind != Kind::Model && chance(15)) {
            builder.remove(kind, present->id());
            return;
        }
        if (present && (kind == Kind::Model || chance(50))) {
            const Record* current = builder.find(kind, present->id());
            if (!current)
                return;
            Record changed = *current;
            const int field = below(static_cast<int>(kindSpec(kind).fields.size()));
            fill(document, builder, changed, field,
                 chance(20) && !kindSpec(kind).fields[static_cast<size_t>(field)].required);
            if (checkedRecord(changed) && isAllowed(document, builder, changed, *current))
                builder.update(changed);
            return;
        }
        if (kind == Kind::Model)
            return;
        Record record(kind, Id::create());
        for (int i = 0; i < static_cast<int>(kindSpec(kind).fields.size()); ++i) {
            if (kindSpec(kind).fields[static_cast<size_t>(i)].required || chance(60))
                fill(document, builder, record, i, false);
        }
        if (checkedRecord(record) && isAllowed(document, builder, record, Record(kind, record.id())))
            m_names += uniqueNames(record), builder.insert(record);
    }

    const Record* pick(const QList<Record>& records)
    {
        return records.isEmpty() ? nullptr : &records[below(static_cast<int>(records.size()))];
    }

    /// Whether names stay unique and boundaries do not run in circles.
    bool isAllowed(const Document& document, const ChangeBuilder& builder, const Record& changed, const Record& before)
    {
        const QStringList old = uniqueNames(before);
        for (const QString& name : uniqueNames(changed)) {
            if (!old.contains(name) && (document.index().isTaken(name) || m_names.contains(name)))
                return false;
            if (!old.contains(name))
                m_names.append(name);
        }
        if (changed.kind() != Kind::Boundary)
            return true;
        Id parent = changed.reference(field::boundary::Parent);
        while (!parent.isNull()) {
            if (parent == changed.id())
                return false;
            const Record* next = builder.find(Kind::Boundary, parent);
            parent = next ? next->reference(field::boundary::Parent) : Id{};
        }
        return true;
    }

    void fill(const Document& document, const ChangeBuilder& builder, Record& record, int field, bool clear)
    {
        const FieldSpec& spec = kindSpec(record.kind()).fields[static_cast<size_t>(field)];
        record.set(field, clear ? Value{} : value(document, builder, record, spec));
    }

    Value value(const Document& document, const ChangeBuilder& builder, const Record& record, const FieldSpec& spec)
    {
        switch (spec.type) {
        case FieldType::Flag:
            return chance(50) ? Value{true} : Value{};
        case FieldType::Number:
            return number(spec);
        case FieldType::Date:
            return QDate(2020 + below(20), 1 + below(12), 1 + below(28)).toString(Qt::ISODate);
        case FieldType::Choice:
            return QString::fromLatin1(spec.choices[static_cast<size_t>(below(static_cast<int>(spec.choices.size())))]);
        case FieldType::Choices:
            return choices(spec);
        case FieldType::Numbers: {
            QList<double> numbers;
            for (int i = below(5); i >= 0; --i)
                numbers.append(number(spec));
            return numbers;
        }
        case FieldType::Reference: {
            const Id id = reference(document, builder, spec);
            return id.isNull() ? Value{} : Value{id};
        }
        case FieldType::References: {
            QList<Id> ids;
            for (int i = below(4); i >= 0; --i) {
                const Id id = reference(document, builder, spec);
                if (!id.isNull() && !ids.contains(id))
                    ids.append(id);
            }
            return ids.isEmpty() ? Value{} : Value{ids};
        }
        case FieldType::Properties:
            return properties();
        case FieldType::Name:
            return QStringLiteral("n%1").arg(m_random() % 1000000);
        default:
            return textFor(document, record, spec);
        }
    }

    Value textFor(const Document& document, const Record& record, const FieldSpec& spec)
    {
        const QLatin1String name(spec.name);
        if (name == QLatin1String("key") || name == QLatin1String("threat_key")) {
            const Record* element = pick(document.snapshot().records(Kind::Element));
            return QStringLiteral("threat-%1@").arg(below(500)) +
                   (element ? element->text(field::element::Alias) : QStringLiteral("system"));
        }
        if (record.kind() == Kind::Provision && name == QLatin1String("provision"))
            return QStringLiteral("5.%1.%2-%3").arg(1 + below(5)).arg(1 + below(9)).arg(1 + below(30));
        return text(spec.type == FieldType::LongText);
    }

    double number(const FieldSpec& spec)
    {
        const double part = static_cast<double>(m_random() % 100000) / 99999.0;
        const double exact = spec.minimum + part * (spec.maximum - spec.minimum);
        return chance(50) ? exact : std::clamp(std::round(exact), spec.minimum, spec.maximum);
    }

    Value choices(const FieldSpec& spec)
    {
        QStringList list;
        for (int i = below(3); i >= 0; --i) {
            const QString entry =
                spec.choices.empty()
                    ? text(false)
                    : QString::fromLatin1(
                          spec.choices[static_cast<size_t>(below(static_cast<int>(spec.choices.size())))]);
            if (!list.contains(entry))
                list.append(entry);
        }
        return list;
    }

    Id reference(const Document& document, const ChangeBuilder& builder, const FieldSpec& spec)
    {
        for (int attempt = 0; attempt < 8; ++attempt) {
            const Kind kind = static_cast<Kind>(below(kindCount));
            if (!(spec.refersTo & kindBit(kind)))
                continue;
            const Record* record = pick(document.snapshot().records(kind));
            if (record && builder.find(kind, record->id()))
                return record->id();
        }
        for (int kind = 0; kind < kindCount; ++kind) {
            if (!(spec.refersTo & kindBit(static_cast<Kind>(kind))))
                continue;
            const Record* record = pick(document.snapshot().records(static_cast<Kind>(kind)));
            if (record && builder.find(record->kind(), record->id()))
                return record->id();
        }
        return {};
    }

    PropertyMap properties()
    {
        PropertyMap map;
        for (int i = below(4); i >= 0; --i) {
            QStringList values;
            for (int j = below(4); j > 0; --j)
                values.append(text(false));
            map.insert(QStringLiteral("property_%1").arg(below(20)), values);
        }
        return map;
    }

    /// Text with everything that is difficult in files: quotes, line ends, scripts, signs, look-alikes of other types.
    QString text(bool severalLines)
    {
        static const QStringList pieces{
            QStringLiteral("gateway"),    QStringLiteral("yes"),      QStringLiteral("null"),
            QStringLiteral("~"),          QStringLiteral("1.50"),     QStringLiteral("- a"),
            QStringLiteral(": "),         QStringLiteral("# "),       QStringLiteral("\"'"),
            QStringLiteral("{[&*!|>"),    QStringLiteral("%@`"),      QStringLiteral("\\n\\"),
            QStringLiteral("  "),         QStringLiteral("Größe"),    QStringLiteral("数据"),
            QStringLiteral("\U0001F512"), QStringLiteral("\t"),       QStringLiteral("\u2028"),
            QStringLiteral("\u0085"),     QStringLiteral("\u0001"),   QStringLiteral("2026-01-01"),
            QStringLiteral("e\u0301"),    QStringLiteral("\u202E"),   QStringLiteral("0x1F"),
            QStringLiteral("\uFEFF"),     QStringLiteral("<b>&amp;"), QStringLiteral("?"),
            QStringLiteral("=")};
        QString result;
        for (int i = below(4); i >= 0; --i) {
            result += pieces[below(static_cast<int>(pieces.size()))];
            if (severalLines && chance(30))
                result += chance(80) ? QStringLiteral("\n") : QStringLiteral("\r\n");
        }
        return result;
    }

    std::mt19937 m_random;
    QStringList m_names;
};

/// A document with a model record and that many random edits behind it.
inline void growRandomly(Document& document, RandomEditor& editor, int edits)
{
    if (document.snapshot().count() == 0)
        document.apply(editor.creation());
    for (int i = 0; i < edits; ++i)
        document.apply(editor.next(document));
}

} // namespace provisor::test
