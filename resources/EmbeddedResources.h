#pragma once

#include <QByteArray>
#include <QStringList>

namespace provisor {

/// Makes the files that are part of the program available below ":/provisor/": catalogue.sqlite, samples/,
/// report-templates/, icons/ and themes/. Done by the functions below; to be called before paths are used otherwise, as
/// by QIcon. May be called again, from any thread.
void registerEmbeddedResources();

/// The compiled catalogue. The bytes are those in the program, not a copy.
QByteArray embeddedCatalogue();

/// A file by its path below ":/provisor/", such as "samples/rag-customer-support.provisor.yaml"; null when there is
/// none.
QByteArray embeddedFile(const QString& path);

/// Names of the embedded samples, for example "rag-customer-support"; the file is samples/<name>.provisor.yaml.
QStringList embeddedSamples();

} // namespace provisor
