#include "resources/EmbeddedResources.h"

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

} // namespace provisor
