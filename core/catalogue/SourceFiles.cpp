#include "core/catalogue/SourceFiles.h"

#include "core/catalogue/PackLimits.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueCompiler)
};

constexpr qint64 sizeLimit = 16 * 1024 * 1024; ///< bytes of one source file of the built-in catalogue

int nodesIn(const YamlNode& node)
{
    int count = 1 + static_cast<int>(node.keys.size());
    for (const YamlNode& item : node.items)
        count += nodesIn(item);
    return count;
}

} // namespace

bool isTranslation(const SourceFile& file)
{
    return file.root.find(QStringLiteral("language")) != nullptr;
}

SourceFiles::SourceFiles(const QString& folder, bool isPack, Mistakes& mistakes)
    : m_folder(folder), m_isPack(isPack), m_mistakes(mistakes)
{
    if (m_isPack)
        m_limits = {YamlLimits().depth, pack_limits::yamlNodes, pack_limits::yamlItems, pack_limits::textLength};
}

QStringList SourceFiles::paths()
{
    QStringList paths;
    const QString inside = QFileInfo(m_folder).canonicalFilePath() + u'/';
    QDirIterator it(m_folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    for (int visited = 1; it.hasNext(); ++visited) {
        const QString path = QDir::cleanPath(it.next());
        if (m_isPack && visited > pack_limits::visited) {
            tooMuch(Messages::tr("The folder holds more than %1 files and folders").arg(pack_limits::visited),
                    Messages::tr("Choose the folder of the pack itself"));
            return {};
        }
        if (it.fileInfo().isDir() || !path.endsWith(QStringLiteral(".yaml")))
            continue;
        if (m_isPack && !it.fileInfo().canonicalFilePath().startsWith(inside))
            m_mistakes.add({path, 0, 0}, Messages::tr("The file is a link to a place outside of the folder"),
                           Messages::tr("Put a copy of the file in its place"));
        else
            paths.append(path);
    }
    std::sort(paths.begin(), paths.end());
    if (m_isPack && paths.size() > pack_limits::files)
        tooMuch(Messages::tr("The pack has more than %1 files").arg(pack_limits::files),
                Messages::tr("Join some of them"));
    return paths;
}

std::optional<SourceFile> SourceFiles::parse(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_mistakes.add({path, 0, 0}, Messages::tr("The file cannot be read: %1").arg(file.errorString()));
        return std::nullopt;
    }
    const qint64 limit = m_isPack ? pack_limits::fileSize : sizeLimit;
    const QByteArray text = file.read(limit + 1);
    if (text.size() > limit) {
        m_mistakes.add({path, 0, 0}, Messages::tr("The file is larger than %1 MB").arg(limit / 1024 / 1024),
                       Messages::tr("Divide it"));
        return std::nullopt;
    }
    m_size += text.size();
    if (m_isPack && m_size > pack_limits::allSize) {
        tooMuch(Messages::tr("The files of the pack are larger than %1 MB together")
                    .arg(pack_limits::allSize / 1024 / 1024),
                Messages::tr("Make the content smaller"));
        return std::nullopt;
    }
    tl::expected<YamlNode, YamlError> root = parseYaml(text, m_limits);
    if (!root) {
        const YamlError& error = root.error();
        m_mistakes.add({path, error.line, error.column}, error.message, error.advice);
        return std::nullopt;
    }
    if (m_isPack)
        m_limits.nodes -= nodesIn(*root);
    return SourceFile{path, std::move(*root)};
}

void SourceFiles::tooMuch(const QString& message, const QString& advice)
{
    m_isTooMuch = true;
    m_mistakes.add({m_folder, 0, 0}, message, advice);
}

} // namespace provisor
