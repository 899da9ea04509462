#include "core/exchange/ImportBuilder.h"

#include "core/base/Text.h"
#include "core/catalogue/YamlTree.h"
#include "core/document/Integrity.h"
#include "core/exchange/TextForm.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qsizetype lineLimit = 500;
constexpr qsizetype textLimit = 20000;

QJsonValue jsonOf(const YamlNode& node)
{
    switch (node.kind) {
    case YamlNode::Kind::Null:
        return QJsonValue::Null;
    case YamlNode::Kind::Scalar:
        return node.text;
    case YamlNode::Kind::List: {
        QJsonArray array;
        for (const YamlNode& item : node.items)
            array.append(jsonOf(item));
        return array;
    }
    case YamlNode::Kind::Map:
        break;
    }
    QJsonObject object;
    for (size_t i = 0; i < node.keys.size(); ++i)
        object.insert(node.keys[i].name, jsonOf(node.items[i]));
    return object;
}

} // namespace

ImportBuilder::ImportBuilder(QString fileName, CataloguePointer catalogue)
    : m_file(std::move(fileName)), m_catalogue(std::move(catalogue))
{
}

Id ImportBuilder::addNamed(Record record, const QString& text)
{
    const QString scope = text_form::scopeOf(record.kind());
    const QString alias = uniqueSlug(text, [&](const QString& candidate) {
        return candidate == u"system" || m_taken.contains(scope + u'/' + candidate);
    });
    m_taken.insert(scope + u'/' + alias);
    record.set(0, alias);
    return add(std::move(record), alias);
}

Id ImportBuilder::add(Record record, const QString& name)
{
    const Id id = Id::derived(record.kind() == Kind::Model ? name : text_form::derivedName(record.kind(), name));
    Record named(record.kind(), id);
    for (int i = 0; i < static_cast<int>(kindSpec(record.kind()).fields.size()); ++i)
        named.set(i, record.at(i));
    QList<Record>& list = m_records[record.kind()];
    m_places.insert(id, {record.kind(), list.size()});
    list.append(named);
    return id;
}

Record& ImportBuilder::record(Kind kind, Id id)
{
    return m_records[kind][m_places.value(id).second];
}

void ImportBuilder::setText(Record& record, int field, const QString& given)
{
    const FieldSpec& spec = kindSpec(record.kind()).fields[static_cast<size_t>(field)];
    QString text = storableText(given);
    const bool isLong = spec.type == FieldType::LongText;
    if (!isLong)
        text = text.simplified();
    if (text.size() > (isLong ? textLimit : lineLimit)) {
        lost(Messages::tr("The end of a text of %1 characters: \"%2...\"").arg(text.size()).arg(text.left(40)));
        text.truncate((isLong ? textLimit : lineLimit) - 4);
        text = storableText(text) + QStringLiteral("...");
    }
    record.set(field, text.isEmpty() ? Value{} : Value{text});
}

void ImportBuilder::answer(Kind kind, Id id, const QString& property, const QStringList& values, const QString& source)
{
    Record& target = record(kind, id);
    if (m_catalogue) {
        const Property* known = m_catalogue->property(property);
        bool fits = known && (kind == Kind::Flow ? known->onFlows : known->onElements);
        if (fits && kind == Kind::Element) {
            const ComponentType* type = m_catalogue->componentType(target.text(field::element::Type));
            fits = known->everywhere || (type && type->properties.contains(property));
        }
        if (!fits) {
            lostMany(Messages::tr("%1 (no such property here)").arg(source));
            return;
        }
    }
    const int field =
        kind == Kind::Flow ? static_cast<int>(field::flow::Properties) : static_cast<int>(field::element::Properties);
    PropertyMap answers = target.properties(field);
    QStringList all = answers.value(property);
    for (const QString& value : values) {
        if (!all.contains(value))
            all.append(value);
    }
    answers.insert(property, all);
    target.set(field, answers);
    mapped(
        Messages::tr("%1 of \"%2\" → %3 = %4").arg(source, target.text(0), property, all.join(QStringLiteral(", "))));
}

Id ImportBuilder::addThreat(Record threat, const QString& title, const QString& targetAlias)
{
    const QString slugText = uniqueSlug(title, [&](const QString& candidate) {
        return m_taken.contains(QStringLiteral("threat/custom-") + candidate + u'@' + targetAlias);
    });
    const QString key = QStringLiteral("custom-") + slugText + u'@' + targetAlias;
    m_taken.insert(QStringLiteral("threat/") + key);
    threat.set(field::threat::Key, key);
    setText(threat, field::threat::Title, title);
    return add(std::move(threat), key);
}

void ImportBuilder::lostMembers(const QJsonObject& object, const char* known, const QString& of)
{
    const QStringList names = QString::fromLatin1(known).split(u' ');
    const auto saysNothing = [](const QJsonValue& value) {
        return value.isNull() || value == QJsonValue(false) || value == QJsonValue(QString()) ||
               (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
    };
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!names.contains(it.key()) && !saysNothing(it.value()))
            lostMany(Messages::tr("\"%1\" of %2").arg(it.key(), of));
    }
}

Result<Imported> ImportBuilder::finish()
{
    Imported imported;
    SnapshotEditor editor(imported.snapshot);
    for (auto it = m_records.begin(); it != m_records.end(); ++it) {
        for (Record& record : *it) {
            auto checked = checkedRecord(record);
            if (!checked)
                return fail(
                    Error::input(checked.error().message, m_file, checked.error().place, checked.error().advice));
            record = std::move(*checked);
        }
        editor.setRecords(it.key(), *it);
    }
    if (auto ok = checkIntegrity(imported.snapshot); !ok)
        return fail(Error::input(ok.error().message, m_file, ok.error().place));
    const auto addCounts = [&](ImportReport::Kind kind, const QMap<QString, qsizetype>& counts) {
        for (auto it = counts.begin(); it != counts.end(); ++it)
            imported.report.lines.append({kind, it.key() + QStringLiteral(": ") + QString::number(*it)});
    };
    addCounts(ImportReport::Kind::Read, m_counts);
    imported.report.lines += m_notes;
    addCounts(ImportReport::Kind::Guessed, m_guessCounts);
    addCounts(ImportReport::Kind::Lost, m_lostCounts);
    std::stable_sort(imported.report.lines.begin(), imported.report.lines.end(),
                     [](const auto& a, const auto& b) { return a.kind < b.kind; });
    return imported;
}

QString jsonText(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

std::optional<double> jsonNumber(const QJsonValue& value)
{
    bool fine = value.isDouble();
    const double number = fine ? value.toDouble() : value.toString().toDouble(&fine);
    return fine ? std::optional<double>(number) : std::nullopt;
}

bool jsonFlag(const QJsonValue& value)
{
    return value.isBool() ? value.toBool() : value.toString().toLower() == u"true";
}

Result<QJsonObject> readLooseObject(const QByteArray& bytes, const QString& fileName)
{
    QByteArray text = bytes;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (text.trimmed().startsWith('{')) {
        QJsonParseError parse;
        const QJsonDocument json = QJsonDocument::fromJson(text, &parse);
        if (json.isObject())
            return json.object();
        const auto line = text.left(parse.offset).count('\n') + 1;
        return fail(Error::input(Messages::tr("This is not valid JSON: %1").arg(parse.errorString()), fileName,
                                 Messages::tr("line %1").arg(line)));
    }
    const auto root = parseYaml(text);
    if (!root)
        return fail(Error::input(root.error().message, fileName, Messages::tr("line %1").arg(root.error().line),
                                 root.error().advice));
    if (root->kind != YamlNode::Kind::Map)
        return fail(Error::input(Messages::tr("The file holds no object with members"), fileName));
    return jsonOf(*root).toObject();
}

} // namespace provisor
