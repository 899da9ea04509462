#pragma once

#include "core/catalogue/SourceIndex.h"
#include "core/catalogue/YamlTree.h"

#include <QStringList>

#include <optional>

namespace provisor {

struct SourceFile
{
    QString path;
    YamlNode root;
};

/// Whether a source holds translations and nothing else.
bool isTranslation(const SourceFile& file);

/// Finds and parses the sources of one folder. Those of a pack are not trusted: they are limited in every way, and what
/// is linked from outside of the folder is not read.
class SourceFiles
{
public:
    SourceFiles(const QString& folder, bool isPack, Mistakes& mistakes);

    /// Paths of all sources, in an order that does not depend on the file system.
    QStringList paths();
    /// Nothing when the file cannot be read; the mistake is noted.
    std::optional<SourceFile> parse(const QString& path);
    /// The limits are exceeded: the rest is not looked at.
    bool isTooMuch() const { return m_isTooMuch; }

private:
    void tooMuch(const QString& message, const QString& advice);

    QString m_folder;
    bool m_isPack;
    Mistakes& m_mistakes;
    YamlLimits m_limits;
    qint64 m_size = 0;
    bool m_isTooMuch = false;
};

} // namespace provisor
