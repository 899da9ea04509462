#pragma once

#include <QByteArray>
#include <QList>

namespace provisor::test {

/// Parts of a container: name and content.
using Parts = QList<std::pair<QByteArray, QByteArray>>;
/// A container with these parts.
QByteArray zipped(const Parts& parts);

/// The parts of a workbook with one sheet: its rows, shared texts and properties as XML. Styles 1 and 2 are dates.
Parts workbook(const QByteArray& rows, const QByteArray& texts = "<sst/>", const QByteArray& properties = {});

} // namespace provisor::test
