#include "core/catalogue/Compiler.h"

#include "core/catalogue/DatabaseWriter.h"
#include "core/catalogue/SourceReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <deque>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueCompiler)
};

constexpr qint64 sizeLimit = 16 * 1024 * 1024; ///< bytes of one source file

struct SourceFile
{
    QString path;
    YamlNode root;
};

/// Paths of all sources, in an order that does not depend on the file system.
QStringList sourcePaths(const QString& folder)
{
    QStringList paths;
    QDirIterator it(folder, {QStringLiteral("*.yaml")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        paths.append(QDir::cleanPath(it.next()));
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::optional<SourceFile> parseFile(const QString& path, Mistakes& mistakes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        mistakes.add({path, 0, 0}, Messages::tr("The file cannot be read: %1").arg(file.errorString()));
        return std::nullopt;
    }
    if (file.size() > sizeLimit) {
        mistakes.add({path, 0, 0}, Messages::tr("The file is larger than 16 MB"), Messages::tr("Divide it"));
        return std::nullopt;
    }
    tl::expected<YamlNode, YamlError> root = parseYaml(file.readAll());
    if (!root) {
        const YamlError& error = root.error();
        mistakes.add({path, error.line, error.column}, error.message, error.advice);
        return std::nullopt;
    }
    return SourceFile{path, std::move(*root)};
}

bool isTranslation(const SourceFile& file)
{
    return file.root.find(QStringLiteral("language")) != nullptr;
}

/// One compilation: everything read so far and what was wrong with it.
class Compilation
{
public:
    Compilation(const QString& folder, const CompileOptions& options)
        : m_folder(folder), m_options(options), m_index(options.base)
    {
    }

    tl::expected<QByteArray, QList<CatalogueMistake>> run()
    {
        parseFiles();
        readFiles();
        if (m_allParsed) // else what is missing may be in a file that could not be read
            checkWhole();
        if (!m_mistakes.isEmpty())
            return tl::unexpected(m_mistakes.sorted());
        putInOrder();
        const Result<QByteArray> database = writeCatalogueDatabase(m_sources);
        if (!database)
            return tl::unexpected(QList<CatalogueMistake>{{m_folder, 0, 0, database.error().message, {}}});
        checkRules(*database);
        if (!m_mistakes.isEmpty())
            return tl::unexpected(m_mistakes.sorted());
        return *database;
    }

private:
    void parseFiles()
    {
        for (const QString& path : sourcePaths(m_folder)) {
            if (std::optional<SourceFile> file = parseFile(path, m_mistakes))
                m_files.push_back(std::move(*file));
            else
                m_allParsed = false;
        }
    }

    void readFiles()
    {
        SourceReader reader(m_sources, m_index, m_mistakes);
        for (const SourceFile& file : m_files) {
            if (!isTranslation(file))
                reader.read(file.path, file.root);
        }
    }

    /// Checks what can be told only when everything is read.
    void checkWhole()
    {
        if (m_sources.id.isEmpty() && m_mistakes.isEmpty())
            m_mistakes.add({m_folder, 0, 0}, Messages::tr("No file has a \"catalogue\" block"),
                           Messages::tr("Add a catalogue.yaml with id, version, title and language"));
        readExamples(m_sources, m_index, m_options.base, m_mistakes);
        for (const SourceFile& file : m_files) {
            if (isTranslation(file))
                readTranslation(file.path, file.root, m_sources, m_mistakes);
        }
        m_index.checkMentions(m_mistakes);
        checkCosai();
        checkUkIds();
        checkTranslations(m_sources, m_mistakes);
    }

    void checkCosai()
    {
        const QString riskMap = QStringLiteral("cosai-risk-map");
        QSet<QString> known;
        const auto add = [&](const FrameworkEntry& entry) {
            if (entry.reference.framework == riskMap)
                known.insert(entry.reference.id);
        };
        std::for_each(m_sources.entries.begin(), m_sources.entries.end(), add);
        for (const CatalogueSources::CosaiMention& mention : m_sources.cosai) {
            const bool isInBase = m_options.base && !m_options.base->referencesById(mention.id).isEmpty();
            if (!known.contains(mention.id) && !isInBase)
                m_mistakes.add(mention.place, Messages::tr("The CoSAI risk map has no \"%1\"").arg(mention.id));
        }
    }

    /// Provisions are also looked up by their number in the UK Code.
    void checkUkIds()
    {
        QHash<QString, QString> known;
        for (const CatalogueProvision& provision : m_sources.provisions) {
            if (known.contains(provision.ukId))
                m_mistakes.add({m_folder, 0, 0}, Messages::tr("The provisions %1 and %2 have the same UK id \"%3\"")
                                                     .arg(known.value(provision.ukId), provision.id, provision.ukId));
            if (!provision.ukId.isEmpty())
                known.insert(provision.ukId, provision.id);
        }
    }

    template <typename T>
    static void sortByOrder(QList<Ordered<T>>& list)
    {
        std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.order < b.order; });
    }

    /// Sorts entries by the order of the groups they are in; within a group they stay as they were written.
    template <typename Entry, typename Group>
    static void sortByGroup(QList<Entry>& entries, const QList<Ordered<Group>>& groups, QString Entry::*group)
    {
        QHash<QString, int> order;
        for (const auto& candidate : groups)
            order.insert(candidate.entry.id, int(order.size()));
        std::stable_sort(entries.begin(), entries.end(),
                         [&](const Entry& a, const Entry& b) { return order.value(a.*group) < order.value(b.*group); });
    }

    void putInOrder()
    {
        std::stable_sort(m_sources.principles.begin(), m_sources.principles.end(),
                         [](const Principle& a, const Principle& b) { return a.number < b.number; });
        QHash<QString, int> numbers;
        for (const Principle& principle : m_sources.principles)
            numbers.insert(principle.id, principle.number);
        std::stable_sort(m_sources.provisions.begin(), m_sources.provisions.end(),
                         [&](const CatalogueProvision& a, const CatalogueProvision& b) {
                             return numbers.value(a.principle) < numbers.value(b.principle);
                         });
        sortByOrder(m_sources.componentGroups);
        sortByGroup(m_sources.componentTypes, m_sources.componentGroups, &ComponentType::group);
        sortByOrder(m_sources.threatFamilies);
        sortByGroup(m_sources.threats, m_sources.threatFamilies, &CatalogueThreat::family);
    }

    /// Rules are checked against the compiled catalogue, because what they may name is in there.
    void checkRules(const QByteArray& database)
    {
        if (!m_options.checkRule)
            return;
        const Result<CataloguePointer> catalogue = Catalogue::load(database, m_sources.language, m_options.base);
        if (!catalogue) {
            m_mistakes.add({m_folder, 0, 0}, catalogue.error().message);
            return;
        }
        for (const CatalogueSources::Rule& rule : m_sources.rules) {
            const CatalogueThreat* threat = (*catalogue)->threat(rule.threat);
            const QStringList types = threat ? threat->types : QStringList();
            const Result<void> checked = m_options.checkRule(rule.text, rule.scope, types, **catalogue);
            if (!checked)
                m_mistakes.add(rule.place, inRule(checked.error()), checked.error().advice);
        }
    }

    /// The message with the place inside the rule: how its lines are folded in the file is not known.
    static QString inRule(const Error& error)
    {
        return error.place.isEmpty() ? error.message : Messages::tr("%1 (%2)").arg(error.message, error.place);
    }

    QString m_folder;
    const CompileOptions& m_options;
    Mistakes m_mistakes;
    SourceIndex m_index;
    CatalogueSources m_sources;
    bool m_allParsed = true;
    std::deque<SourceFile> m_files; // the examples point into the trees
};

} // namespace

QString CatalogueMistake::toString() const
{
    QString text = file;
    if (line > 0)
        text += QStringLiteral(":%1:%2").arg(line).arg(column);
    text += QStringLiteral(": error: ") + message;
    if (!advice.isEmpty())
        text += QStringLiteral(". ") + advice;
    return text;
}

Error CatalogueMistake::toError() const
{
    const QString place = line > 0 ? Messages::tr("line %1, column %2").arg(line).arg(column) : QString();
    return Error::input(message, file, place, advice);
}

tl::expected<QByteArray, QList<CatalogueMistake>> compileCatalogue(const QString& folder, const CompileOptions& options)
{
    if (!QDir(folder).exists()) {
        CatalogueMistake mistake{folder, 0, 0, Messages::tr("The folder does not exist"), {}};
        return tl::unexpected(QList<CatalogueMistake>{mistake});
    }
    return Compilation(folder, options).run();
}

} // namespace provisor
