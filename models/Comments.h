#pragma once

#include <QList>
#include <QString>

namespace provisor {

/// What somebody said about a threat.
struct Comment
{
    QString date; ///< YYYY-MM-DD
    QString author;
    QString text;
    friend bool operator==(const Comment&, const Comment&) = default;
};

/// The note on a threat: what stands for all, then the comments, the oldest first. A comment begins on a line of its
/// own with "[2026-11-20 Ana Ruiz]", so that the note reads well in a file, a report and a merge, and comments need no
/// form of their own there. Why not: docs/decisions/threat-comments.md.
struct CommentedNote
{
    QString statement;
    QList<Comment> comments;

    static CommentedNote parse(const QString& note);
    QString text() const;
};

} // namespace provisor
