#include "core/schema/Record.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>

#include <cmath>

namespace provisor {

namespace {

constexpr qsizetype defaultTextLimit = 500;
constexpr qsizetype defaultLongTextLimit = 20000;
constexpr qsizetype nameLimit = 64;
constexpr qsizetype listLimit = 20000;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Record)
};

QString quoted(const FieldSpec& field)
{
    return QLatin1String(field.name);
}

Error wrong(const FieldSpec& field, const QString& message)
{
    return Error::input(message, {}, quoted(field));
}

QStringList choicesOf(const FieldSpec& field)
{
    QStringList names;
    for (const char* choice : field.choices)
        names.append(QLatin1String(choice));
    return names;
}

/// A byte order mark at the start is a trace of a file, not content; readers of JSON and UTF-8 drop it as well.
QString withoutMark(QString text)
{
    while (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

Result<void> checkChoice(const FieldSpec& field, const QString& text)
{
    if (field.choices.empty())
        return {};
    for (const char* choice : field.choices) {
        if (text == QLatin1String(choice))
            return {};
    }
    const QStringList names = choicesOf(field);
    const QString near = nearestSpelling(text, names);
    const QString advice = near.isEmpty() ? Messages::tr("Use one of: %1").arg(names.join(QStringLiteral(", ")))
                                          : Messages::tr("Did you mean \"%1\"?").arg(near);
    Error error = wrong(field, Messages::tr("\"%1\" is not a legal value").arg(text));
    error.advice = advice;
    return fail(error);
}

/// Exactly YYYY-MM-DD: Qt alone would take any punctuation between the numbers.
bool isDate(const QString& text)
{
    if (text.size() != 10)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool dash = i == 4 || i == 7;
        if (dash ? text[i] != u'-' : text[i] < u'0' || text[i] > u'9')
            return false;
    }
    return QDate::fromString(text, Qt::ISODate).isValid();
}

/// Text that survives a trip through UTF-8 and through C strings.
bool isStorable(const QString& text)
{
    return !text.contains(QChar(0)) && text.isValidUtf16();
}

bool isName(const QString& text)
{
    if (text.isEmpty() || text.size() > nameLimit)
        return false;
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.'; });
}

qsizetype textLimit(const FieldSpec& field)
{
    if (field.maximum > 0)
        return static_cast<qsizetype>(field.maximum);
    return field.type == FieldType::LongText ? defaultLongTextLimit : defaultTextLimit;
}

Result<Value> checkedText(const FieldSpec& field, const QString& given)
{
    const QString text = withoutMark(given);
    if (text.isEmpty())
        return Value{};
    if (text.size() > textLimit(field))
        return fail(wrong(field, Messages::tr("The text has %1 characters, more than the %2 allowed")
                                     .arg(text.size())
                                     .arg(textLimit(field))));
    if (field.type != FieldType::LongText && (text.contains(u'\n') || text.contains(u'\r')))
        return fail(wrong(field, Messages::tr("The text must be a single line")));
    if (!isStorable(text))
        return fail(wrong(field, Messages::tr("The text contains a null character or half of a character")));
    if (field.type == FieldType::Date && !isDate(text))
        return fail(wrong(field, Messages::tr("\"%1\" is not a date of the form YYYY-MM-DD").arg(text)));
    if (field.type == FieldType::Name && !isName(text))
        return fail(wrong(field, Messages::tr("\"%1\" is not a short name: use letters, digits, '-', '_' and '.', at "
                                              "most 64")
                                     .arg(text)));
    if (field.type == FieldType::Choice) {
        if (auto ok = checkChoice(field, text); !ok)
            return fail(ok.error());
    }
    return Value{text};
}

Result<Value> checkedNumber(const FieldSpec& field, double number)
{
    if (!std::isfinite(number) || number < field.minimum || number > field.maximum)
        return fail(wrong(field, Messages::tr("The number must lie between %1 and %2")
                                     .arg(QString::number(field.minimum), QString::number(field.maximum))));
    return Value{number == 0 ? 0.0 : number}; // no negative zero, it has a second form in JSON
}

Result<Value> checkedList(const FieldSpec& field, QStringList list)
{
    if (list.isEmpty())
        return Value{};
    if (list.size() > listLimit)
        return fail(wrong(field, Messages::tr("The list is too long")));
    for (QString& text : list) {
        text = withoutMark(text);
        if (text.size() > defaultTextLimit || !isStorable(text))
            return fail(wrong(field, Messages::tr("An entry of the list is too long or no valid text")));
        if (auto ok = checkChoice(field, text); !ok)
            return fail(ok.error());
    }
    return Value{list};
}

Result<Value> checkedProperties(const FieldSpec& field, PropertyMap properties)
{
    if (properties.isEmpty())
        return Value{};
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        bool fine = !it.key().isEmpty() && !it.key().startsWith(QChar::ByteOrderMark) && it.key().size() <= nameLimit &&
                    isStorable(it.key()) && it.value().size() <= listLimit;
        for (QString& text : *it) {
            text = withoutMark(text);
            fine = fine && text.size() <= defaultLongTextLimit && isStorable(text);
        }
        if (!fine)
            return fail(
                wrong(field, Messages::tr("The value of \"%1\" is too long or no valid text").arg(it.key().left(80))));
    }
    return Value{properties};
}

Result<Value> checkedNumbers(const FieldSpec& field, QList<double> numbers)
{
    if (numbers.isEmpty())
        return Value{};
    if (numbers.size() > listLimit)
        return fail(wrong(field, Messages::tr("The list is too long")));
    for (double& number : numbers) {
        auto checked = checkedNumber(field, number);
        if (!checked)
            return fail(checked.error());
        number = valueAs<double>(*checked);
    }
    return Value{numbers};
}

/// "slug@target": what was found, on what. Keys of any other form could never be matched with a threat again.
bool isThreatKey(const QString& key)
{
    const qsizetype at = key.indexOf(u'@');
    return at > 0 && isName(key.left(at)) && isName(key.mid(at + 1));
}

/// Rules over the content of one field that its type alone does not tell.
Result<void> checkMeaning(const Record& record)
{
    const int at = record.kind() == Kind::Threat       ? static_cast<int>(field::threat::Key)
                   : record.kind() == Kind::Acceptance ? static_cast<int>(field::acceptance::ThreatKey)
                                                       : -1;
    if (at < 0 || isThreatKey(record.text(at)))
        return {};
    return fail(wrong(kindSpec(record.kind()).fields[static_cast<size_t>(at)],
                      Messages::tr("\"%1\" is not a threat key of the form threat@target").arg(record.text(at))));
}

bool typeFits(FieldType type, const Value& value)
{
    switch (type) {
    case FieldType::Flag:
        return std::holds_alternative<bool>(value);
    case FieldType::Number:
        return std::holds_alternative<double>(value);
    case FieldType::Choices:
        return std::holds_alternative<QStringList>(value);
    case FieldType::Numbers:
        return std::holds_alternative<QList<double>>(value);
    case FieldType::Reference:
        return std::holds_alternative<Id>(value);
    case FieldType::References:
        return std::holds_alternative<QList<Id>>(value);
    case FieldType::Properties:
        return std::holds_alternative<PropertyMap>(value);
    default:
        return std::holds_alternative<QString>(value);
    }
}

} // namespace

Record::Record(Kind kind, Id id)
    : m_kind(kind), m_id(id), m_values(static_cast<qsizetype>(kindSpec(kind).fields.size()))
{
}

void Record::set(int field, Value value)
{
    m_values[field] = std::move(value);
}

Record Record::with(int field, Value value) const
{
    Record copy = *this;
    copy.set(field, std::move(value));
    return copy;
}

QString storableText(const QString& text)
{
    QString result = QString::fromUtf8(text.toUtf8());
    result.remove(QChar(0));
    return withoutMark(result);
}

QList<Id> referencesOf(const Value& value)
{
    if (const Id* id = std::get_if<Id>(&value))
        return {*id};
    return valueAs<QList<Id>>(value);
}

Result<Value> checkedValue(const FieldSpec& field, Value value)
{
    if (!isSet(value))
        return value;
    if (!typeFits(field.type, value))
        return fail(wrong(field, Messages::tr("The value has the wrong type")));
    if (const QString* text = std::get_if<QString>(&value))
        return checkedText(field, *text);
    if (const double* number = std::get_if<double>(&value))
        return checkedNumber(field, *number);
    if (const QStringList* list = std::get_if<QStringList>(&value))
        return checkedList(field, *list);
    if (const PropertyMap* properties = std::get_if<PropertyMap>(&value))
        return checkedProperties(field, *properties);
    if (const bool* flag = std::get_if<bool>(&value))
        return *flag ? value : Value{};
    if (const Id* id = std::get_if<Id>(&value))
        return id->isNull() ? Value{} : value;
    if (const QList<Id>* ids = std::get_if<QList<Id>>(&value)) {
        if (ids->size() > listLimit)
            return fail(wrong(field, Messages::tr("The list is too long")));
        return ids->isEmpty() ? Value{} : value;
    }
    return checkedNumbers(field, valueAs<QList<double>>(value));
}

Result<Record> checkedRecord(const Record& record)
{
    const KindSpec& spec = kindSpec(record.kind());
    Record checked = record;
    if (record.isNull())
        return fail(Error::input(Messages::tr("The record has no valid id"), {}, QLatin1String(spec.name)));
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        const int at = static_cast<int>(i);
        auto value = checkedValue(spec.fields[i], record.at(at));
        if (!value) {
            Error error = value.error();
            error.place = QLatin1String(spec.name) + u' ' + record.id().toString() + QStringLiteral(", ") + error.place;
            return fail(error);
        }
        if (spec.fields[i].required && !isSet(*value))
            return fail(Error::input(Messages::tr("\"%1\" must be set").arg(quoted(spec.fields[i])), {},
                                     QLatin1String(spec.name) + u' ' + record.id().toString()));
        if (!(*value == record.at(at)) || std::holds_alternative<double>(*value) ||
            std::holds_alternative<QList<double>>(*value))
            checked.set(at, std::move(*value));
    }
    if (auto ok = checkMeaning(checked); !ok) {
        Error error = ok.error();
        error.place = QLatin1String(spec.name) + u' ' + record.id().toString() + QStringLiteral(", ") + error.place;
        return fail(error);
    }
    return checked;
}

QJsonValue toJson(const Value& value)
{
    struct Visitor
    {
        QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
        QJsonValue operator()(bool flag) const { return flag; }
        QJsonValue operator()(double number) const { return number; }
        QJsonValue operator()(const QString& text) const { return text; }
        QJsonValue operator()(const QStringList& list) const { return QJsonArray::fromStringList(list); }
        QJsonValue operator()(const Id& id) const { return id.toString(); }
        QJsonValue operator()(const QList<double>& numbers) const
        {
            QJsonArray array;
            for (double number : numbers)
                array.append(number);
            return array;
        }
        QJsonValue operator()(const QList<Id>& ids) const
        {
            QJsonArray array;
            for (const Id& id : ids)
                array.append(id.toString());
            return array;
        }
        QJsonValue operator()(const PropertyMap& properties) const
        {
            QJsonObject object;
            for (auto it = properties.begin(); it != properties.end(); ++it)
                object.insert(it.key(), QJsonArray::fromStringList(it.value()));
            return object;
        }
    };
    return std::visit(Visitor{}, value);
}

namespace {

Result<QStringList> textsFromJson(const FieldSpec& field, const QJsonValue& json)
{
    if (!json.isArray())
        return fail(wrong(field, Messages::tr("A list of texts was expected")));
    QStringList list;
    for (const QJsonValue& entry : json.toArray()) {
        if (!entry.isString())
            return fail(wrong(field, Messages::tr("A list of texts was expected")));
        list.append(entry.toString());
    }
    return list;
}

Result<Id> idFromJson(const FieldSpec& field, const QJsonValue& json)
{
    const auto id = Id::parse(json.toString());
    if (!id)
        return fail(wrong(field, Messages::tr("\"%1\" is not an id").arg(json.toString().left(80))));
    return *id;
}

Result<Value> idsFromJson(const FieldSpec& field, const QJsonValue& json)
{
    QList<Id> ids;
    for (const QJsonValue& entry : json.toArray()) {
        auto id = idFromJson(field, entry);
        if (!id)
            return fail(id.error());
        ids.append(*id);
    }
    return Value{ids};
}

Result<Value> propertiesFromJson(const FieldSpec& field, const QJsonValue& json)
{
    PropertyMap properties;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        auto texts = textsFromJson(field, it.value());
        if (!texts)
            return fail(texts.error());
        properties.insert(it.key(), *texts);
    }
    return Value{properties};
}

} // namespace

Result<Value> valueFromJson(const FieldSpec& field, const QJsonValue& json)
{
    const auto mismatch = [&] { return fail(wrong(field, Messages::tr("The value has the wrong type"))); };
    if (json.isNull())
        return Value{};
    switch (field.type) {
    case FieldType::Flag:
        return json.isBool() ? checkedValue(field, json.toBool()) : Result<Value>(mismatch());
    case FieldType::Number:
        return json.isDouble() ? checkedValue(field, json.toDouble()) : Result<Value>(mismatch());
    case FieldType::Choices: {
        auto texts = textsFromJson(field, json);
        return texts ? checkedValue(field, *texts) : Result<Value>(fail(texts.error()));
    }
    case FieldType::Numbers: {
        QList<double> numbers;
        bool fine = json.isArray();
        for (const QJsonValue& entry : json.toArray()) {
            fine = fine && entry.isDouble();
            numbers.append(entry.toDouble());
        }
        return fine ? checkedValue(field, numbers) : Result<Value>(mismatch());
    }
    case FieldType::Reference: {
        auto id = idFromJson(field, json);
        return id ? checkedValue(field, *id) : Result<Value>(fail(id.error()));
    }
    case FieldType::References: {
        auto ids = json.isArray() ? idsFromJson(field, json) : Result<Value>(mismatch());
        return ids ? checkedValue(field, *ids) : ids;
    }
    case FieldType::Properties: {
        auto properties = json.isObject() ? propertiesFromJson(field, json) : Result<Value>(mismatch());
        return properties ? checkedValue(field, *properties) : properties;
    }
    default:
        return json.isString() ? checkedValue(field, json.toString()) : Result<Value>(mismatch());
    }
}

QJsonObject toJson(const Record& record)
{
    const KindSpec& spec = kindSpec(record.kind());
    QJsonObject object{{QStringLiteral("kind"), QLatin1String(spec.name)},
                       {QStringLiteral("id"), record.id().toString()}};
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        const Value& value = record.at(static_cast<int>(i));
        if (isSet(value))
            object.insert(QLatin1String(spec.fields[i].name), toJson(value));
    }
    return object;
}

Result<Record> recordFromJson(const QJsonObject& object)
{
    const QString kindName = object.value(QStringLiteral("kind")).toString();
    const KindSpec* spec = findKind(kindName);
    if (!spec)
        return fail(Error::input(Messages::tr("\"%1\" is not a kind of record").arg(kindName.left(80))));
    const auto id = Id::parse(object.value(QStringLiteral("id")).toString());
    if (!id)
        return fail(Error::input(Messages::tr("The record has no valid id"), {}, kindName));
    Record record(spec->kind, *id);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"kind" || it.key() == u"id")
            continue;
        const int index = spec->fieldIndex(it.key());
        if (index < 0)
            return fail(Error::input(Messages::tr("\"%1\" is not a field of %2").arg(it.key().left(80), kindName)));
        auto value = valueFromJson(spec->fields[static_cast<size_t>(index)], it.value());
        if (!value)
            return fail(value.error());
        record.set(index, std::move(*value));
    }
    return checkedRecord(record);
}

} // namespace provisor
