#include "core/storage/Columns.h"

#include <QtEndian>

#include <sqlite3.h>

namespace provisor {

namespace {

bool isText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::LongText || type == FieldType::Date ||
           type == FieldType::Choice || type == FieldType::Name;
}

void appendString(QByteArray& out, const QString& text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendNumber(QByteArray& out, double number)
{
    out += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

template <typename List, typename Append>
void appendList(QByteArray& out, const List& list, Append append)
{
    out += '[';
    bool first = true;
    for (const auto& entry : list) {
        if (!first)
            out += ',';
        first = false;
        append(out, entry);
    }
    out += ']';
}

/// Reads the canonical form; every function returns false at the first byte that does not fit.
class Scanner
{
public:
    explicit Scanner(const QByteArray& bytes) : m_bytes(bytes) {}

    bool take(char c)
    {
        if (m_at >= m_bytes.size() || m_bytes[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    bool atEnd() const { return m_at == m_bytes.size(); }

    bool string(QString& text)
    {
        if (!take('"'))
            return false;
        QByteArray utf8;
        qsizetype plain = m_at;
        for (; m_at < m_bytes.size() && m_bytes[m_at] != '"'; ++m_at) {
            if (m_bytes[m_at] != '\\')
                continue;
            utf8 += QByteArrayView(m_bytes).sliced(plain, m_at - plain);
            if (!escape(utf8))
                return false;
            plain = m_at + 1;
        }
        if (m_at >= m_bytes.size())
            return false;
        const QByteArrayView rest = QByteArrayView(m_bytes).sliced(plain, m_at - plain);
        ++m_at;
        if (!utf8.isEmpty())
            utf8 += rest;
        const auto decoded = textFromUtf8(utf8.isEmpty() ? rest : QByteArrayView(utf8));
        if (decoded)
            text = *decoded;
        return decoded.has_value();
    }

    bool number(double& value)
    {
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && m_bytes[m_at] != ',' && m_bytes[m_at] != ']')
            ++m_at;
        bool fine = false;
        value = m_bytes.mid(start, m_at - start).toDouble(&fine);
        return fine;
    }

    template <typename Entry>
    bool list(Entry entry)
    {
        if (!take('['))
            return false;
        if (take(']'))
            return true;
        do {
            if (!entry())
                return false;
        } while (take(','));
        return take(']');
    }

private:
    /// At the backslash; leaves the position at the last byte of the escape.
    bool escape(QByteArray& utf8)
    {
        const char next = m_bytes.size() > m_at + 1 ? m_bytes[m_at + 1] : '\0';
        if (next == '"' || next == '\\') {
            utf8 += next;
            m_at += 1;
            return true;
        }
        if (next != 'u' || m_at + 5 >= m_bytes.size())
            return false;
        bool fine = false;
        const uint code = m_bytes.mid(m_at + 2, 4).toUInt(&fine, 16);
        if (!fine || code == 0 || code >= 0x20)
            return false;
        utf8 += static_cast<char>(code);
        m_at += 5;
        return true;
    }

    const QByteArray& m_bytes;
    qsizetype m_at = 0;
};

bool readStrings(Scanner& scanner, QStringList& list)
{
    return scanner.list([&] {
        QString text;
        const bool fine = scanner.string(text);
        list.append(text);
        return fine;
    });
}

std::optional<Value> readIds(Scanner& scanner)
{
    QStringList texts;
    if (!readStrings(scanner, texts))
        return std::nullopt;
    QList<Id> ids;
    for (const QString& text : std::as_const(texts)) {
        const auto id = Id::parse(text);
        if (!id)
            return std::nullopt;
        ids.append(*id);
    }
    return Value{ids};
}

std::optional<Value> readProperties(Scanner& scanner)
{
    PropertyMap map;
    if (!scanner.take('{'))
        return std::nullopt;
    do {
        QString key;
        QStringList values;
        if (!scanner.string(key) || !scanner.take(':') || !readStrings(scanner, values) || map.contains(key))
            return std::nullopt;
        map.insert(key, values);
    } while (scanner.take(','));
    return scanner.take('}') ? std::optional<Value>(map) : std::nullopt;
}

} // namespace

const char* columnType(FieldType type)
{
    switch (type) {
    case FieldType::Flag:
        return "INTEGER";
    case FieldType::Number:
        return "REAL";
    case FieldType::Reference:
        return "BLOB";
    default:
        return "TEXT";
    }
}

void appendCanonicalJson(QByteArray& out, const Value& value)
{
    struct Visitor
    {
        QByteArray& out;
        void operator()(std::monostate) const { out += "null"; }
        void operator()(bool flag) const { out += flag ? "true" : "false"; }
        void operator()(double number) const { appendNumber(out, number); }
        void operator()(const QString& text) const { appendString(out, text); }
        void operator()(const QStringList& list) const { appendList(out, list, appendString); }
        void operator()(const QList<double>& numbers) const { appendList(out, numbers, appendNumber); }
        void operator()(const Id& id) const { appendString(out, id.toString()); }
        void operator()(const QList<Id>& ids) const
        {
            appendList(out, ids, [](QByteArray& to, const Id& id) { appendString(to, id.toString()); });
        }
        void operator()(const PropertyMap& properties) const
        {
            out += '{';
            for (auto it = properties.begin(); it != properties.end(); ++it) {
                if (it != properties.begin())
                    out += ',';
                appendString(out, it.key());
                out += ':';
                appendList(out, it.value(), appendString);
            }
            out += '}';
        }
    };
    std::visit(Visitor{out}, value);
}

std::optional<Value> listFromCanonicalJson(FieldType type, const QByteArray& json)
{
    Scanner scanner(json);
    std::optional<Value> value;
    if (type == FieldType::Properties) {
        value = readProperties(scanner);
    } else if (type == FieldType::References) {
        value = readIds(scanner);
    } else if (type == FieldType::Choices) {
        QStringList list;
        if (readStrings(scanner, list))
            value = list;
    } else if (type == FieldType::Numbers) {
        QList<double> numbers;
        const auto entry = [&] {
            double number = 0;
            const bool fine = scanner.number(number);
            numbers.append(number);
            return fine;
        };
        if (scanner.list(entry))
            value = numbers;
    }
    return scanner.atEnd() ? value : std::nullopt;
}

QByteArray idToBytes(Id id)
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(id.high, bytes.data());
    qToBigEndian(id.low, bytes.data() + 8);
    return bytes;
}

std::optional<Id> idFromBytes(const QByteArray& bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    return Id{qFromBigEndian<quint64>(bytes.constData()), qFromBigEndian<quint64>(bytes.constData() + 8)};
}

std::optional<QString> textFromUtf8(QByteArrayView bytes)
{
    if (!QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return std::nullopt;
    return QString::fromUtf8(bytes);
}

void bindValue(Statement& statement, int parameter, const FieldSpec& field, const Value& value)
{
    if (!isSet(value)) {
        statement.bind(parameter, nullptr);
    } else if (field.type == FieldType::Flag) {
        statement.bind(parameter, valueAs<bool>(value));
    } else if (field.type == FieldType::Number) {
        statement.bind(parameter, valueAs<double>(value));
    } else if (field.type == FieldType::Reference) {
        statement.bind(parameter, idToBytes(valueAs<Id>(value)));
    } else if (isText(field.type)) {
        statement.bind(parameter, valueAs<QString>(value));
    } else {
        QByteArray json;
        appendCanonicalJson(json, value);
        statement.bind(parameter, QString::fromUtf8(json));
    }
}

std::optional<Value> columnValue(const Statement& statement, int column, const FieldSpec& field)
{
    const int stored = statement.columnType(column);
    if (stored == SQLITE_NULL)
        return Value{};
    switch (field.type) {
    case FieldType::Flag:
        if (stored == SQLITE_INTEGER && statement.integer(column) == 1)
            return Value{true};
        return std::nullopt;
    case FieldType::Number:
        return stored == SQLITE_FLOAT ? std::optional<Value>(statement.real(column)) : std::nullopt;
    case FieldType::Reference: {
        const auto id = stored == SQLITE_BLOB ? idFromBytes(statement.blob(column)) : std::nullopt;
        return id ? std::optional<Value>(*id) : std::nullopt;
    }
    default:
        break;
    }
    if (stored != SQLITE_TEXT)
        return std::nullopt;
    if (!isText(field.type))
        return listFromCanonicalJson(field.type, statement.blob(column));
    const auto text = textFromUtf8(statement.blob(column));
    return text ? std::optional<Value>(*text) : std::nullopt;
}

} // namespace provisor
