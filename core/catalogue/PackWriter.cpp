#include "core/catalogue/PackWriter.h"

#include "core/catalogue/PackLimits.h"
#include "core/catalogue/SourceFiles.h"
#include "core/catalogue/SourceReader.h"
#include "core/catalogue/YamlText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(PackWriter)
};

QString word(const char* text)
{
    return QLatin1String(text);
}

QString answer(const QJsonValue& value)
{
    if (!value.isArray())
        return yaml::scalar(value.toString());
    QStringList texts;
    for (const QJsonValue& item : value.toArray())
        texts.append(item.toString());
    return yaml::list(texts);
}

/// {id: a, type: b, others: ...}, the named keys first.
QString flowMap(const QJsonObject& object, const QStringList& first)
{
    QStringList parts;
    const auto add = [&](const QString& key) {
        parts.append(yaml::scalar(key) + QStringLiteral(": ") + answer(object.value(key)));
    };
    for (const QString& key : first) {
        if (object.contains(key))
            add(key);
    }
    for (const QString& key : object.keys()) {
        if (!first.contains(key))
            add(key);
    }
    return u'{' + parts.join(QStringLiteral(", ")) + u'}';
}

/// The entries below one another; nothing when there are none.
QString flowMaps(const QString& key, const QJsonArray& list, const QStringList& first, const QString& margin)
{
    QString text;
    for (const QJsonValue& item : list)
        text += margin + QStringLiteral("  - ") + flowMap(item.toObject(), first) + u'\n';
    return text.isEmpty() ? text : margin + key + QStringLiteral(":\n") + text;
}

QString exampleText(const RuleExample& example)
{
    const QString margin = QStringLiteral("        ");
    const QJsonObject model = QJsonDocument::fromJson(example.model).object();
    QString text = QStringLiteral("      - ") + word(example.raised ? "raised" : "clear") + QStringLiteral(": ") +
                   yaml::scalar(example.target) + u'\n';
    text += flowMaps(word("elements"), model.value(word("elements")).toArray(),
                     {word("id"), word("type"), word("zone")}, margin);
    text +=
        flowMaps(word("flows"), model.value(word("flows")).toArray(), {word("id"), word("from"), word("to")}, margin);
    if (const QJsonObject system = model.value(word("system")).toObject(); !system.isEmpty())
        text += margin + QStringLiteral("system: ") + flowMap(system, {}) + u'\n';
    return text;
}

QString scopeName(Scope scope)
{
    return word(scope == Scope::Flow ? "flow" : scope == Scope::System ? "system" : "element");
}

/// Writes the keys of one threat, four blanks in.
class ThreatText
{
public:
    explicit ThreatText(const CatalogueThreat& threat) : m_threat(threat) {}

    QString write(bool withFamily)
    {
        addTexts(withFamily);
        addRule();
        addRating();
        addLinks();
        m_text += QStringLiteral("    examples:\n");
        for (const RuleExample& example : m_threat.examples)
            m_text += exampleText(example);
        if (m_threat.examples.isEmpty())
            m_text.replace(m_text.size() - 1, 1, QStringLiteral(" []\n"));
        return QStringLiteral("  - ") + m_text.mid(4);
    }

private:
    static constexpr int indent = 4;

    void text(const char* key, const QString& value) { m_text += yaml::entry(word(key), value, indent); }
    void optional(const char* key, const QString& value)
    {
        if (!value.isEmpty())
            text(key, value);
    }
    void raw(const char* key, const QString& value)
    {
        m_text += QString(indent, u' ') + word(key) + QStringLiteral(": ") + value + u'\n';
    }

    void addTexts(bool withFamily)
    {
        text("id", m_threat.id);
        if (withFamily)
            text("family", m_threat.family);
        text("title", m_threat.title);
        text("short", m_threat.shortTitle);
        text("effect", m_threat.effect);
        raw("tier", word(m_threat.isCore ? "core" : "extended"));
        text("description", m_threat.description);
        optional("attack", m_threat.attack);
        optional("in_model", m_threat.inModel);
        if (!m_threat.checks.isEmpty())
            m_text += QStringLiteral("    checks:\n");
        for (const QString& check : m_threat.checks)
            m_text += QStringLiteral("      - ") + yaml::scalar(check) + u'\n';
        optional("evidence", m_threat.evidence);
    }

    void addRule()
    {
        raw("scope", scopeName(m_threat.scope));
        if (m_threat.scope == Scope::Element)
            raw("applies_to", yaml::list(m_threat.appliesTo));
        text("rule", m_threat.rule);
    }

    void addRating()
    {
        raw("stride", yaml::list(m_threat.stride.isEmpty() ? QStringList{word("-")} : m_threat.stride));
        raw("phases", yaml::list(m_threat.phases));
        raw("capability", QString::number(m_threat.capability));
        raw("maturity", QString::number(m_threat.maturity));
        QStringList impact;
        for (const char* letter = impactDimensions; *letter; ++letter) {
            const QChar dimension = QLatin1Char(*letter);
            if (m_threat.impact.contains(dimension))
                impact.append(dimension + QStringLiteral(": ") + QString::number(m_threat.impact.value(dimension)));
        }
        raw("impact", u'{' + impact.join(QStringLiteral(", ")) + u'}');
        if (m_threat.noCompleteDefence)
            raw("no_complete_defence", word("true"));
    }

    void addLinks()
    {
        if (!m_threat.aliases.isEmpty())
            raw("aliases", yaml::list(m_threat.aliases));
        raw("provisions", yaml::list(m_threat.provisions));
        QStringList frameworks;
        QHash<QString, QStringList> ids;
        for (const Reference& reference : m_threat.references) {
            const QString framework = reference.framework + u'@' + reference.edition;
            if (!ids.contains(framework))
                frameworks.append(framework);
            ids[framework].append(reference.id);
        }
        if (!frameworks.isEmpty())
            m_text += QStringLiteral("    references:\n");
        for (const QString& framework : frameworks)
            m_text +=
                QStringLiteral("      ") + framework + QStringLiteral(": ") + yaml::list(ids.value(framework)) + u'\n';
        raw("mitigations", yaml::list(m_threat.mitigations));
    }

    const CatalogueThreat& m_threat;
    QString m_text;
};

bool isSame(const YamlNode& a, const YamlNode& b)
{
    const auto sameKey = [](const YamlNode::Key& x, const YamlNode::Key& y) { return x.name == y.name; };
    return a.kind == b.kind && a.text == b.text &&
           std::equal(a.keys.begin(), a.keys.end(), b.keys.begin(), b.keys.end(), sameKey) &&
           std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), isSame);
}

QString idOf(const YamlNode& threat)
{
    const YamlNode* id = threat.find(word("id"));
    return id ? id->text.trimmed() : QString();
}

/// Where a threat stands in the sources of a pack.
struct Found
{
    SourceFile file;
    size_t index = 0; ///< in its list
};

/// The sources of a pack as they stand.
struct Folder
{
    bool isPack = false; ///< some file has a `catalogue` block
    std::vector<SourceFile> files;
    std::optional<CatalogueMistake> mistake;

    explicit Folder(const QString& path)
    {
        Mistakes mistakes;
        SourceFiles sources(path, true, mistakes);
        for (const QString& name : sources.paths()) {
            std::optional<SourceFile> file = sources.parse(name);
            if (!file || sources.isTooMuch())
                break;
            isPack |= file->root.find(word("catalogue")) && !isTranslation(*file);
            files.push_back(std::move(*file));
        }
        if (!mistakes.isEmpty())
            mistake = mistakes.sorted().first();
    }

    std::optional<Found> find(const QString& id) const
    {
        for (const SourceFile& file : files) {
            const YamlNode* threats = isTranslation(file) ? nullptr : file.root.find(word("threats"));
            for (size_t i = 0; threats && threats->kind == YamlNode::Kind::List && i < threats->items.size(); ++i) {
                if (!id.isEmpty() && idOf(threats->items[i]) == id)
                    return Found{file, i};
            }
        }
        return std::nullopt;
    }
};

Result<void> save(const QString& path, const QByteArray& text)
{
    if (text.size() > pack_limits::fileSize)
        return fail(Error::output(Messages::tr("The file would be larger than a pack allows"), path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(Error::output(file.errorString(), path));
    return {};
}

/// The lines of the threat at that place, from its dash on: first line and one past the last, counted from 0.
std::optional<std::pair<qsizetype, qsizetype>> linesOf(const QStringList& lines, const SourceFile& file, size_t index)
{
    const YamlNode& threats = *file.root.find(word("threats"));
    const auto start = [&](const YamlNode& item) -> qsizetype {
        static const QRegularExpression dash(QStringLiteral("\\A *- +\\z"));
        const qsizetype line = item.line - 1;
        return line < lines.size() && dash.match(lines[line].left(item.column - 1)).hasMatch() ? line : -1;
    };
    const qsizetype first = start(threats.items[index]);
    qsizetype end = lines.size();
    for (const YamlNode::Key& key : file.root.keys) {
        if (key.line - 1 > first)
            end = std::min<qsizetype>(end, key.line - 1);
    }
    if (index + 1 < threats.items.size())
        end = start(threats.items[index + 1]);
    if (first < 0 || end <= first)
        return std::nullopt;
    // Comments and blank lines before what follows belong to it.
    while (end > first + 1 && (lines[end - 1].trimmed().isEmpty() || lines[end - 1].trimmed().startsWith(u'#')))
        --end;
    return std::pair(first, end);
}

/// Moves the text of a threat to the indentation its list has in the file.
QString indented(const QString& text, qsizetype dash)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        if (!line.isEmpty())
            line = QString(dash, u' ') + line.mid(2);
    }
    return lines.join(u'\n');
}

Error unsafe(const QString& path)
{
    return Error::conflict(Messages::tr("%1 holds this threat in a form that cannot be changed here").arg(path),
                           Messages::tr("Put the threat into a file of its own in the folder \"threats\""));
}

/// The file with another text for one of its threats; everything else is the same, to the byte.
Result<QByteArray> replaced(const QByteArray& before, const Found& found, const CatalogueThreat& threat)
{
    const YamlNode* family = found.file.root.find(word("threat_family"));
    const YamlNode* familyId = family ? family->find(word("id")) : nullptr;
    if (familyId && familyId->text.trimmed() != threat.family)
        return fail(Error::conflict(
            Messages::tr("%1 holds threats of the family \"%2\" only").arg(found.file.path, familyId->text.trimmed()),
            Messages::tr("Keep the family, or give the threat another id")));
    QStringList lines = QString::fromUtf8(before).split(u'\n');
    const auto range = linesOf(lines, found.file, found.index);
    if (!range)
        return fail(unsafe(found.file.path));
    const qsizetype dash = lines[range->first].indexOf(u'-');
    const QString text = indented(QString::fromUtf8(threatToYaml(threat, !family)).chopped(1), dash);
    const bool hasReturns = before.contains("\r\n");
    QStringList changed = lines.mid(0, range->first);
    changed.append(hasReturns ? QString(text).replace(u'\n', QStringLiteral("\r\n")) + u'\r' : text);
    changed.append(lines.mid(range->second));
    if (range->second == lines.size())
        changed.append(QString());
    const QByteArray after = changed.join(u'\n').toUtf8();

    // What is not this threat must read as before.
    const auto root = parseYaml(after);
    const auto own = parseYaml("threats:\n" + threatToYaml(threat, !family));
    if (!root || !own)
        return fail(unsafe(found.file.path));
    YamlNode expected = found.file.root;
    for (size_t i = 0; i < expected.keys.size(); ++i) {
        if (expected.keys[i].name == u"threats")
            expected.items[i].items[found.index] = own->items.front().items.front();
    }
    if (!isSame(*root, expected))
        return fail(unsafe(found.file.path));
    return after;
}

/// The file without one of several threats; everything else is the same, to the byte.
Result<QByteArray> without(const QByteArray& before, const Found& found)
{
    QStringList lines = QString::fromUtf8(before).split(u'\n');
    const auto range = linesOf(lines, found.file, found.index);
    if (!range)
        return fail(unsafe(found.file.path));
    lines.remove(range->first, range->second - range->first);
    const QByteArray after = lines.join(u'\n').toUtf8();
    const auto root = parseYaml(after);
    YamlNode expected = found.file.root;
    for (size_t i = 0; i < expected.keys.size(); ++i) {
        std::vector<YamlNode>& threats = expected.items[i].items;
        if (expected.keys[i].name == u"threats")
            threats.erase(threats.begin() + static_cast<std::ptrdiff_t>(found.index));
    }
    if (!root || !isSame(*root, expected))
        return fail(unsafe(found.file.path));
    return after;
}

bool isLegalId(const QString& id)
{
    static const QRegularExpression legal(QStringLiteral("\\A[a-z0-9-]{1,54}\\z"));
    return legal.match(id).hasMatch();
}

Error illegalId(const QString& id)
{
    return Error::input(Messages::tr("\"%1\" is not a legal id").arg(id), {}, {},
                        Messages::tr("Use a to z, 0 to 9 and \"-\", at most 54 characters"));
}

} // namespace

Result<PackSources> readPackSources(const QString& folder, const CataloguePointer& base)
{
    const Folder files(folder);
    if (!files.isPack)
        return fail(files.mistake
                        ? files.mistake->toError()
                        : Error::input(Messages::tr("The folder holds no pack"), folder, {},
                                       Messages::tr("Choose the folder that has the catalogue.yaml of the pack")));
    Mistakes mistakes;
    SourceIndex index(base);
    CatalogueSources sources;
    SourceReader reader(sources, index, mistakes, base);
    PackSources pack;
    for (const SourceFile& file : files.files) {
        if (isTranslation(file))
            continue;
        const qsizetype before = sources.threats.size();
        reader.read(file.path, file.root);
        for (qsizetype i = before; i < sources.threats.size(); ++i)
            pack.threats.append({{}, file.path});
    }
    readExamples(sources, index, base, mistakes);
    for (qsizetype i = 0; i < sources.threats.size(); ++i)
        pack.threats[i].threat = sources.threats[i];
    for (const Ordered<ThreatFamily>& family : sources.threatFamilies)
        pack.families.append(family.entry);
    pack.info.id = sources.id;
    pack.info.title = sources.title;
    pack.info.version = sources.version;
    pack.info.licence = sources.licence;
    pack.info.source = sources.source;
    return pack;
}

QByteArray threatToYaml(const CatalogueThreat& threat, bool withFamily)
{
    return ThreatText(threat).write(withFamily).toUtf8();
}

Result<QString> writeThreat(const QString& folder, const CatalogueThreat& threat, const QString& formerId)
{
    if (!isLegalId(threat.id))
        return fail(illegalId(threat.id));
    // What cannot be read back would be lost.
    for (const QString& text : {threat.title, threat.shortTitle, threat.effect, threat.description, threat.attack,
                                threat.inModel, threat.evidence, threat.rule}) {
        if (text.size() > pack_limits::textLength)
            return fail(Error::input(Messages::tr("A text of the threat has %1 characters, at most %2 are possible")
                                         .arg(text.size())
                                         .arg(pack_limits::textLength),
                                     {}, {}, Messages::tr("Shorten it: %1...").arg(text.left(30))));
    }
    const Folder files(folder);
    if (files.mistake)
        return fail(files.mistake->toError());
    if (!files.isPack)
        return fail(Error::input(Messages::tr("The folder holds no pack"), folder, {},
                                 Messages::tr("Choose the folder that has the catalogue.yaml of the pack")));
    if (formerId != threat.id && files.find(threat.id))
        return fail(Error::conflict(Messages::tr("The pack has a threat \"%1\" already").arg(threat.id),
                                    Messages::tr("Give this one another id")));
    if (const std::optional<Found> found = files.find(formerId)) {
        QFile file(found->file.path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::output(file.errorString(), file.fileName()));
        const Result<QByteArray> text = replaced(file.readAll(), *found, threat);
        file.close();
        if (!text)
            return fail(text.error());
        const Result<void> saved = save(found->file.path, *text);
        return saved ? Result<QString>(found->file.path) : fail(saved.error());
    }
    const QString path = QDir(folder).filePath(QStringLiteral("threats/") + threat.id + QStringLiteral(".yaml"));
    if (QFileInfo::exists(path))
        return fail(Error::conflict(Messages::tr("%1 holds something else").arg(path),
                                    Messages::tr("Rename that file, or give the threat another id")));
    if (!QDir(folder).mkpath(QStringLiteral("threats")))
        return fail(Error::output(Messages::tr("The folder cannot be made"), QFileInfo(path).path()));
    const Result<void> saved = save(path, "threats:\n" + threatToYaml(threat));
    return saved ? Result<QString>(path) : fail(saved.error());
}

Result<void> removeThreat(const QString& folder, const QString& id)
{
    const Folder files(folder);
    if (files.mistake)
        return fail(files.mistake->toError());
    const std::optional<Found> found = files.find(id);
    if (!found)
        return fail(Error::input(Messages::tr("The pack has no threat \"%1\"").arg(id), folder));
    const QString& path = found->file.path;
    QFile file(path);
    if (found->file.root.find(word("threats"))->items.size() > 1) {
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::output(file.errorString(), path));
        const Result<QByteArray> text = without(file.readAll(), *found);
        file.close();
        return text ? save(path, *text) : fail(text.error());
    }
    if (found->file.root.keys.size() > 1)
        return fail(Error::conflict(Messages::tr("%1 holds more than this threat, its only one").arg(path),
                                    Messages::tr("Take \"threats\" out of the file with a text editor")));
    if (!file.remove())
        return fail(Error::output(file.errorString(), path));
    return {};
}

Result<void> createPack(const QString& folder, const PackInfo& info)
{
    if (!isLegalId(info.id) || info.id == u"provisor")
        return fail(illegalId(info.id));
    if (info.title.trimmed().isEmpty() || info.version.trimmed().isEmpty())
        return fail(Error::input(Messages::tr("A pack needs a title and a version")));
    const Folder files(folder);
    if (!files.files.empty() || files.mistake)
        return fail(Error::conflict(Messages::tr("%1 holds YAML files already").arg(folder),
                                    Messages::tr("Choose an empty folder")));
    if (!QDir().mkpath(folder))
        return fail(Error::output(Messages::tr("The folder cannot be made"), folder));
    QString text = QStringLiteral("catalogue:\n") + yaml::entry(word("id"), info.id, 2) +
                   yaml::entry(word("version"), info.version.simplified(), 2) +
                   yaml::entry(word("title"), info.title.simplified(), 2) +
                   yaml::entry(word("language"), info.languages.value(0, word("en")), 2);
    for (const auto& [key, value] : {std::pair("licence", info.licence), std::pair("source", info.source)}) {
        if (!value.simplified().isEmpty())
            text += yaml::entry(word(key), value.simplified(), 2);
    }
    return save(QDir(folder).filePath(QStringLiteral("catalogue.yaml")), text.toUtf8());
}

} // namespace provisor
