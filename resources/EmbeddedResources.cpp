#include "resources/EmbeddedResources.h"

#include <QDir>
#include <QResource>

#include <mutex>

// The resource file made by rcc, put into the program as it is (EmbeddedResources.S).
extern "C" const unsigned char provisorResourceData[];

namespace provisor {

void registerEmbeddedResources()
{
    static std::once_flag once;
    std::call_once(once, [] { QResource::registerResource(provisorResourceData); });
}

QByteArray embeddedCatalogue()
{
    return embeddedFile(QStringLiteral("catalogue.sqlite"));
}

QByteArray embeddedFile(const QString& path)
{
    registerEmbeddedResources();
    const QResource resource(QStringLiteral(":/provisor/") + path);
    if (!resource.isValid())
        return {};
    if (resource.compressionAlgorithm() != QResource::NoCompression)
        return resource.uncompressedData();
    return QByteArray::fromRawData(reinterpret_cast<const char*>(resource.data()), qsizetype(resource.size()));
}

QStringList embeddedSamples()
{
    registerEmbeddedResources();
    const QString suffix = QStringLiteral(".provisor.yaml");
    QStringList names = QDir(QStringLiteral(":/provisor/samples")).entryList({u'*' + suffix}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(suffix.size());
    return names;
}

} // namespace provisor
