#include "core/catalogue/Compiler.h"

#include "core/catalogue/DatabaseWriter.h"
#include "core/catalogue/Pack.h"
#include "core/catalogue/PackLimits.h"
#include "core/catalogue/SourceFiles.h"
#include "core/catalogue/SourceReader.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <deque>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueCompiler)
};

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
        const Result<QByteArray> database = writeCatalogueDatabase(m_sources, m_options.base);
        if (!database)
            return tl::unexpected(QList<CatalogueMistake>{{m_folder, 0, 0, database.error().message, {}}});
        checkRules(*database);
        checkLoading(*database);
        if (!m_mistakes.isEmpty())
            return tl::unexpected(m_mistakes.sorted());
        return *database;
    }

private:
    void parseFiles()
    {
        SourceFiles files(m_folder, m_options.base != nullptr, m_mistakes);
        for (const QString& path : files.paths()) {
            if (files.isTooMuch() || m_mistakes.isFull())
                break;
            if (std::optional<SourceFile> file = files.parse(path))
                m_files.push_back(std::move(*file));
            else
                m_allParsed = false;
        }
        m_allParsed &= !files.isTooMuch();
    }

    void readFiles()
    {
        SourceReader reader(m_sources, m_index, m_mistakes, m_options.base);
        for (const SourceFile& file : m_files) {
            if (!isTranslation(file))
                reader.read(file.path, file.root);
        }
    }

    void checkAmount()
    {
        if (m_index.count() > pack_limits::entries)
            m_mistakes.add({m_folder, 0, 0},
                           Messages::tr("The pack has more than %1 entries").arg(pack_limits::entries),
                           Messages::tr("Divide it into several packs"));
        if (m_sources.threats.size() > pack_limits::threats)
            m_mistakes.add({m_folder, 0, 0},
                           Messages::tr("The pack has more than %1 threats").arg(pack_limits::threats),
                           Messages::tr("Divide it into several packs"));
        if (m_sources.id == u"provisor")
            m_mistakes.add({m_folder, 0, 0}, Messages::tr("The id \"provisor\" is that of the built-in catalogue"),
                           Messages::tr("Choose another id in catalogue.yaml"));
    }

    /// Checks what can be told only when everything is read.
    void checkWhole()
    {
        if (m_options.base)
            checkAmount();
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

    /// What is compiled can be loaded: the limits of loading are as strict as those of reading.
    void checkLoading(const QByteArray& database)
    {
        if (!m_options.base || !m_mistakes.isEmpty())
            return;
        const Result<CataloguePointer> loaded = loadPack(database, m_folder, m_options.base, {});
        if (!loaded)
            m_mistakes.add({m_folder, 0, 0}, loaded.error().message);
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
