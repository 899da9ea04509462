#pragma once

#include "app/gui/diagram/DiagramEdit.h"
#include "core/base/Result.h"

#include <QByteArray>

namespace provisor {

/// MIME type of copied parts of a diagram.
inline constexpr char16_t fragmentMimeType[] = u"application/x-provisor-fragment";
/// MIME type of a component type dragged from the stencils; the content is its id.
inline constexpr char16_t componentTypeMimeType[] = u"application/x-provisor-component-type";

/// A part of a diagram as it travels through the clipboard: records as they were, and where they stood. Works between
/// windows and models; pasting gives everything new ids and short names.
struct Fragment
{
    QList<Record> records; ///< boundaries, elements, flows and notes
    QHash<Id, Rect> places;

    bool isEmpty() const { return records.isEmpty(); }
    Rect bounds() const;

    /// What is selected, with the content of boundaries and the flows between copied elements.
    static Fragment of(const Snapshot& snapshot, const DiagramContent& content, const QSet<Id>& ids);
    QByteArray toJson() const;
    /// Reads what toJson() wrote; anything else, too much of it, or of another kind is an error.
    static Result<Fragment> fromJson(const QByteArray& json);

    /// Adds everything to an edit, shifted. What had no boundary of its own comes into the one it lands in. Gives the
    /// new ids of boundaries, elements and notes.
    QSet<Id> pasteInto(DiagramEdit& edit, const DiagramContent& content, double dx, double dy) const;
};

} // namespace provisor
