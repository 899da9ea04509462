#include "core/catalogue/YamlTree.h"
#include "core/document/Integrity.h"
#include "core/exchange/TextChecks.h"
#include "core/exchange/TextForm.h"

#include <QCoreApplication>
#include <QHash>

namespace provisor {

namespace {

using namespace text_form;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(TextForm)
};

/// A record found in the text whose fields are read once all names are known.
struct Pending
{
    const YamlNode* node = nullptr;
    Record record;
};

/// Reads one text; the first mistake found is kept and ends the reading.
/// JSON writes characters beyond the first plane as two escapes; YAML knows them only as one of eight digits.
QByteArray withJoinedSurrogates(const QByteArray& text)
{
    if (!text.contains("\\ud8") && !text.contains("\\uD8") && !text.contains("\\ud9") && !text.contains("\\uD9") &&
        !text.contains("\\uda") && !text.contains("\\uDA") && !text.contains("\\udb") && !text.contains("\\uDB"))
        return text;
    QByteArray joined;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == '\\' && i + 1 < text.size();
        bool isHigh = false;
        bool isLow = false;
        const uint high = isEscape && text[i + 1] == 'u' ? text.mid(i + 2, 4).toUInt(&isHigh, 16) : 0;
        const uint low = text.mid(i + 6, 2) == "\\u" ? text.mid(i + 8, 4).toUInt(&isLow, 16) : 0;
        if (isHigh && isLow && QChar::isHighSurrogate(high) && QChar::isLowSurrogate(low)) {
            joined +=
                "\\U" +
                QByteArray::number(QChar::surrogateToUcs4(char16_t(high), char16_t(low)), 16).rightJustified(8, '0');
            i += 11;
            continue;
        }
        joined += text[i];
        if (isEscape)
            joined += text[++i]; // what follows a backslash never begins another escape
    }
    return joined;
}

class Reader
{
public:
    Reader(const QString& fileName, const CataloguePointer& catalogue) : m_file(fileName), m_checks(catalogue) {}

    Result<Snapshot> read(const QByteArray& text)
    {
        if (const qsizetype at = text.indexOf('\0'); at >= 0) // the YAML library would read over it
            return fail(Error::input(Messages::tr("The text contains a null character"), m_file,
                                     place(static_cast<int>(text.left(at).count('\n')) + 1)));
        auto root = parseYaml(withJoinedSurrogates(text));
        if (!root)
            return fail(Error::input(root.error().message, m_file, place(root.error().line), root.error().advice));
        if (!collectFile(*root) || !fillAll())
            return fail(m_error);
        return finish();
    }

private:
    static QString place(int line) { return Messages::tr("line %1").arg(line); }

    bool wrong(int line, const QString& message, const QString& advice = {})
    {
        m_error = Error::input(message, m_file, place(line), advice);
        return false;
    }
    bool wrong(int line, const TextFinding& finding) { return wrong(line, finding.message, finding.advice); }

    bool collectFile(const YamlNode& root)
    {
        if (root.kind != YamlNode::Kind::Map)
            return wrong(1, Messages::tr("This is not a model in the text form"),
                         Messages::tr("It begins with \"provisor: %1\"").arg(version));
        const YamlNode* mark = root.find(QStringLiteral("provisor"));
        if (!mark)
            return wrong(root.line, Messages::tr("The member \"provisor\" is missing"),
                         Messages::tr("Begin the file with \"provisor: %1\"").arg(version));
        if (mark->text != QString::number(version))
            return wrong(mark->line, Messages::tr("The text has version %1 of the form, this program reads version %2")
                                         .arg(mark->text)
                                         .arg(version));
        QStringList legal = memberNames(Kind::Model);
        legal.append(QStringLiteral("provisor"));
        for (const Kind kind : sections())
            legal.append(QLatin1String(sectionName(kind)));
        if (!checkMembers(root, legal))
            return false;
        const auto id = idOf(root, Kind::Model, QStringLiteral("model"));
        if (!id)
            return false;
        m_pending.push_back({&root, Record(Kind::Model, *id)});
        for (const Kind kind : sections()) {
            if (!collectSection(root, kind, QString(), Id{}))
                return false;
        }
        return true;
    }

    bool checkMembers(const YamlNode& node, const QStringList& legal)
    {
        for (const YamlNode::Key& key : node.keys) {
            if (!legal.contains(key.name))
                return wrong(key.line, Messages::tr("\"%1\" is not known here").arg(key.name),
                             spellingAdvice(key.name, legal));
        }
        return true;
    }

    /// Takes in the records of one list. They belong to `parent`: a diagram, or what evidence is about.
    bool collectSection(const YamlNode& node, Kind kind, const QString& owner, Id parent)
    {
        const YamlNode* list = node.find(QLatin1String(sectionName(kind)));
        if (!list || list->kind == YamlNode::Kind::Null)
            return true;
        if (list->kind != YamlNode::Kind::List)
            return wrong(list->line, Messages::tr("\"%1\" must be a list").arg(QLatin1String(sectionName(kind))));
        const QStringList legal = memberNames(kind);
        for (size_t i = 0; i < list->items.size(); ++i) {
            const YamlNode& item = list->items[i];
            if (item.kind != YamlNode::Kind::Map)
                return wrong(
                    item.line,
                    Messages::tr("Each entry of \"%1\" must have members").arg(QLatin1String(sectionName(kind))));
            if (!checkMembers(item, legal) || !collectRecord(item, kind, owner, parent, static_cast<qsizetype>(i)))
                return false;
        }
        return true;
    }

    bool collectRecord(const YamlNode& item, Kind kind, const QString& owner, Id parent, qsizetype index)
    {
        const bool isNamed =
            !scopeOf(kind).isEmpty() || kind == Kind::Threat || kind == Kind::Provision || kind == Kind::Baseline;
        QString name;
        if (isNamed) {
            const char* member = memberName(kind, 0);
            const YamlNode* node = item.find(QLatin1String(member));
            name = node && node->kind == YamlNode::Kind::Scalar ? node->text : QString();
            if (name.isEmpty())
                return wrong(item.line, Messages::tr("\"%1\" is missing").arg(QLatin1String(member)));
        } else if (kind == Kind::Placement || kind == Kind::Route) {
            name = placedName(item, kind);
            if (name.isEmpty())
                return wrong(item.line, kind == Kind::Route
                                            ? Messages::tr("\"flow\" is missing")
                                            : Messages::tr("Either \"element\" or \"boundary\" must be given"));
            name = owner + u'/' + name;
        }
        const auto id = idOf(item, kind, name.isEmpty() ? derivedName(kind, owner, index) : derivedName(kind, name));
        if (!id || (!scopeOf(kind).isEmpty() && !takeName(item, kind, name, *id)))
            return false;
        Record record(kind, *id);
        if (!parent.isNull())
            record.set(kind == Kind::Evidence ? static_cast<int>(field::evidence::Subject) : 0, Value{parent});
        m_pending.push_back({&item, record});
        if (kind == Kind::Threat || kind == Kind::Acceptance)
            m_keyed.append(static_cast<qsizetype>(m_pending.size()) - 1);
        if (carriesEvidence(kind) && !collectSection(item, Kind::Evidence, derivedName(kind, name), *id))
            return false;
        if (kind != Kind::Diagram)
            return true;
        return std::all_of(diagramSections().begin(), diagramSections().end(),
                           [&](Kind inner) { return collectSection(item, inner, name, *id); });
    }

    static QString placedName(const YamlNode& item, Kind kind)
    {
        const auto text = [&](const char* member) {
            const YamlNode* node = item.find(QLatin1String(member));
            return node ? node->text : QString();
        };
        if (kind == Kind::Route)
            return text("flow");
        const QString element = text("element");
        const QString boundary = text("boundary");
        if (element.isEmpty() == boundary.isEmpty())
            return {};
        return element.isEmpty() ? QString(QStringLiteral("boundary/") + boundary)
                                 : QString(QStringLiteral("element/") + element);
    }

    std::optional<Id> idOf(const YamlNode& node, Kind kind, const QString& derived)
    {
        Id id = Id::derived(derived);
        int line = node.line;
        if (const YamlNode* uid = node.find(QStringLiteral("uid"))) {
            const auto given = Id::parse(uid->text);
            line = uid->line;
            if (!given || given->isNull()) {
                wrong(line, Messages::tr("\"%1\" is not a uid").arg(uid->text),
                      Messages::tr("Leave \"uid\" out of records you write by hand"));
                return std::nullopt;
            }
            id = *given;
        }
        if (const auto first = m_lines.constFind(id); first != m_lines.constEnd()) {
            const bool isNamed = !node.find(QStringLiteral("uid"));
            wrong(line, isNamed ? Messages::tr("The same %1 is already in line %2")
                                      .arg(QLatin1String(kindSpec(kind).name))
                                      .arg(*first)
                                : Messages::tr("The uid is already used in line %1").arg(*first));
            return std::nullopt;
        }
        m_lines.insert(id, line);
        return id;
    }

    bool takeName(const YamlNode& item, Kind kind, const QString& name, Id id)
    {
        const QString scoped = scopeOf(kind) + u'/' + name;
        if (const auto it = m_names.constFind(scoped); it != m_names.constEnd())
            return wrong(item.line,
                         Messages::tr("The id \"%1\" is already used in line %2").arg(name).arg(m_lines.value(*it)));
        if (scoped == u"node/system")
            return wrong(item.line, Messages::tr("The id \"system\" stands for the system as a whole"));
        m_names.insert(scoped, id);
        m_scopes[scopeOf(kind)].append(name);
        return true;
    }

    bool fillAll()
    {
        for (const qsizetype at : std::as_const(m_keyed)) {
            if (!checkKey(*m_pending[static_cast<size_t>(at)].node, m_pending[static_cast<size_t>(at)].record.kind()))
                return false;
        }
        return std::all_of(m_pending.begin(), m_pending.end(), [&](Pending& pending) { return fill(pending); });
    }

    /// A key leads to something in the file, unless it is a decision that says what it was about.
    bool checkKey(const YamlNode& item, Kind kind)
    {
        const YamlNode* node = item.find(QLatin1String(memberName(kind, 0)));
        if (!node)
            return true; // reported as a required member
        if (!node->text.contains(u'@') && !item.find(QStringLiteral("target_name")))
            return wrong(node->line, Messages::tr("\"%1\" is not a threat key").arg(node->text),
                         Messages::tr("A key has the form threat@target, where the target is an element, a flow or "
                                      "\"system\""));
        const QString target = node->text.section(u'@', 1);
        const bool isKnown = target == u"system" || m_names.contains(QStringLiteral("node/") + target);
        if (isKnown || item.find(QStringLiteral("target_name")))
            return true;
        QString advice = spellingAdvice(target, m_scopes.value(QStringLiteral("node")));
        if (advice.isEmpty())
            advice = Messages::tr("Give \"target_name\" when the decision is about something that is gone");
        return wrong(node->line, Messages::tr("There is no element or flow \"%1\"").arg(target), advice);
    }

    bool fill(Pending& pending)
    {
        const KindSpec& spec = kindSpec(pending.record.kind());
        for (size_t i = 0; i < pending.node->keys.size(); ++i) {
            const int field = fieldOf(spec.kind, pending.node->keys[i].name);
            const YamlNode& node = pending.node->items[i];
            if (field < 0 || node.kind == YamlNode::Kind::Null)
                continue;
            if (!fillField(pending.record, field, spec.fields[static_cast<size_t>(field)], node))
                return false;
        }
        if (spec.kind == Kind::Placement && !fillSubject(pending))
            return false;
        if (spec.kind == Kind::Model && pending.record.text(field::model::Title).isEmpty())
            return wrong(pending.node->line, Messages::tr("\"%1\" is missing").arg(QStringLiteral("title")));
        auto checked = checkedRecord(pending.record);
        if (!checked)
            return wrong(pending.node->line, checked.error().message, checked.error().advice);
        pending.record = std::move(*checked);
        return true;
    }

    bool fillSubject(Pending& pending)
    {
        for (const char* member : {"element", "boundary"}) {
            const YamlNode* node = pending.node->find(QLatin1String(member));
            if (!node || node->text.isEmpty())
                continue;
            const auto id = lookUp(*node, *member == 'e' ? QStringLiteral("node") : QStringLiteral("boundary"));
            if (!id)
                return false;
            pending.record.set(field::placement::Subject, Value{*id});
        }
        return true;
    }

    bool fillField(Record& record, int field, const FieldSpec& spec, const YamlNode& node)
    {
        auto value = valueOf(record.kind(), spec, node);
        if (!value)
            return false;
        auto checked = checkedValue(spec, std::move(*value));
        if (!checked)
            return wrong(
                node.line,
                Messages::tr("%1: %2").arg(QLatin1String(memberName(record.kind(), field)), checked.error().message),
                checked.error().advice);
        if (const QString* text = std::get_if<QString>(&*checked)) {
            if (const auto finding = m_checks.field(record.kind(), field, *text))
                return wrong(node.line, *finding);
        }
        record.set(field, std::move(*checked));
        return true;
    }

    std::optional<Value> valueOf(Kind kind, const FieldSpec& spec, const YamlNode& node)
    {
        switch (spec.type) {
        case FieldType::Flag:
            return flagOf(node);
        case FieldType::Number: {
            const auto number = numberOf(node);
            return number ? std::optional<Value>(*number) : std::nullopt;
        }
        case FieldType::Choices: {
            const auto texts = textsOf(node);
            return texts ? std::optional<Value>(*texts) : std::nullopt;
        }
        case FieldType::Numbers:
            return numbersOf(node);
        case FieldType::Reference: {
            const auto id = lookUp(node, scopeOf(spec));
            return id ? std::optional<Value>(*id) : std::nullopt;
        }
        case FieldType::References:
            return referencesOf(node, scopeOf(spec));
        case FieldType::Properties:
            return propertiesOf(kind, spec, node);
        default:
            break;
        }
        if (node.kind == YamlNode::Kind::Scalar)
            return Value{node.text};
        wrong(node.line, Messages::tr("A text was expected"));
        return std::nullopt;
    }

    std::optional<Value> flagOf(const YamlNode& node)
    {
        const QString word = node.kind == YamlNode::Kind::Scalar ? node.text.toLower() : QString();
        if (word == u"true" || word == u"yes")
            return Value{true};
        if (word == u"false" || word == u"no")
            return Value{false};
        wrong(node.line, Messages::tr("\"%1\" is neither true nor false").arg(node.text));
        return std::nullopt;
    }

    std::optional<double> numberOf(const YamlNode& node)
    {
        bool fine = false;
        const double number = node.kind == YamlNode::Kind::Scalar ? node.text.toDouble(&fine) : 0;
        if (fine)
            return number;
        wrong(node.line, Messages::tr("\"%1\" is not a number").arg(node.text));
        return std::nullopt;
    }

    /// A list of texts; a single text counts as a list of one.
    std::optional<QStringList> textsOf(const YamlNode& node)
    {
        if (node.kind == YamlNode::Kind::Scalar)
            return QStringList{node.text};
        QStringList texts;
        if (node.kind == YamlNode::Kind::List) {
            for (const YamlNode& item : node.items) {
                if (item.kind != YamlNode::Kind::Scalar) {
                    wrong(item.line, Messages::tr("A text was expected"));
                    return std::nullopt;
                }
                texts.append(item.text);
            }
            return texts;
        }
        wrong(node.line, Messages::tr("A list of texts was expected"));
        return std::nullopt;
    }

    std::optional<Value> numbersOf(const YamlNode& node)
    {
        QList<double> numbers;
        if (node.kind != YamlNode::Kind::List) {
            wrong(node.line, Messages::tr("A list of numbers was expected"));
            return std::nullopt;
        }
        for (const YamlNode& item : node.items) {
            const auto number = numberOf(item);
            if (!number)
                return std::nullopt;
            numbers.append(*number);
        }
        return Value{numbers};
    }

    std::optional<Id> lookUp(const YamlNode& node, const QString& scope)
    {
        if (node.kind == YamlNode::Kind::Scalar) {
            if (const auto it = m_names.constFind(scope + u'/' + node.text); it != m_names.constEnd())
                return *it;
            const auto id = scope.isEmpty() ? Id::parse(node.text) : std::nullopt;
            if (id && m_lines.contains(*id))
                return id;
        }
        const QString message = scope == u"node"         ? Messages::tr("There is no element or flow \"%1\"")
                                : scope == u"boundary"   ? Messages::tr("There is no boundary \"%1\"")
                                : scope == u"person"     ? Messages::tr("There is no person \"%1\"")
                                : scope == u"mitigation" ? Messages::tr("There is no mitigation \"%1\" in the file")
                                                         : Messages::tr("There is nothing with the id \"%1\"");
        wrong(node.line, message.arg(node.text), spellingAdvice(node.text, m_scopes.value(scope)));
        return std::nullopt;
    }

    std::optional<Value> referencesOf(const YamlNode& node, const QString& scope)
    {
        QList<Id> ids;
        if (node.kind != YamlNode::Kind::List) {
            const auto id = lookUp(node, scope);
            return id ? std::optional<Value>(QList<Id>{*id}) : std::nullopt;
        }
        for (const YamlNode& item : node.items) {
            const auto id = lookUp(item, scope);
            if (!id)
                return std::nullopt;
            ids.append(*id);
        }
        return Value{ids};
    }

    std::optional<Value> propertiesOf(Kind kind, const FieldSpec& spec, const YamlNode& node)
    {
        PropertyMap properties;
        if (node.kind != YamlNode::Kind::Map) {
            wrong(node.line, Messages::tr("Names and values were expected"));
            return std::nullopt;
        }
        const bool isAnswers = kind == Kind::Element || kind == Kind::Flow ||
                               (kind == Kind::Model && QLatin1String(spec.name) == QLatin1String("system"));
        for (size_t i = 0; i < node.keys.size(); ++i) {
            if (node.items[i].kind == YamlNode::Kind::Null)
                continue; // unknown, as if it were left out
            auto texts = textsOf(node.items[i]);
            if (!texts)
                return std::nullopt;
            if (isAnswers)
                texts = m_checks.asYesAndNo(kind, node.keys[i].name, *texts);
            const bool isSettings = kind == Kind::Model && !isAnswers;
            const auto finding = isAnswers    ? m_checks.property(kind, node.keys[i].name, *texts)
                                 : isSettings ? m_checks.setting(node.keys[i].name, *texts)
                                              : std::nullopt;
            if (finding) {
                wrong(node.items[i].line, *finding);
                return std::nullopt;
            }
            properties.insert(node.keys[i].name, *texts);
        }
        return Value{properties};
    }

    Result<Snapshot> finish()
    {
        std::array<QList<Record>, kindCount> records;
        for (Pending& pending : m_pending)
            records[static_cast<size_t>(pending.record.kind())].append(std::move(pending.record));
        Snapshot snapshot;
        SnapshotEditor editor(snapshot);
        for (size_t kind = 0; kind < records.size(); ++kind)
            editor.setRecords(static_cast<Kind>(kind), std::move(records[kind]));
        if (auto ok = checkIntegrity(snapshot); !ok)
            return fail(Error::input(ok.error().message, m_file, ok.error().place));
        return snapshot;
    }

    QString m_file;
    TextChecks m_checks;
    Error m_error;
    std::vector<Pending> m_pending;
    QList<qsizetype> m_keyed;             ///< places in m_pending of decisions and acceptances
    QHash<QString, Id> m_names;           ///< by scope and name
    QHash<QString, QStringList> m_scopes; ///< names of each scope, for advice
    QHash<Id, int> m_lines;
};

} // namespace

Result<Snapshot> readTextModel(const QByteArray& text, const QString& fileName, const CataloguePointer& catalogue)
{
    return Reader(fileName, catalogue).read(text);
}

} // namespace provisor
