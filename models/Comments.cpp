#include "models/Comments.h"

#include <QRegularExpression>

namespace provisor {

CommentedNote CommentedNote::parse(const QString& note)
{
    static const QRegularExpression head(QStringLiteral("^\\[(\\d{4}-\\d{2}-\\d{2}) ?([^\\]\\n]*)\\] ?"),
                                         QRegularExpression::MultilineOption);
    CommentedNote result;
    qsizetype from = 0;
    auto matches = head.globalMatch(note);
    const auto close = [&](qsizetype end) {
        const QString part = note.mid(from, end - from).trimmed();
        (result.comments.isEmpty() ? result.statement : result.comments.last().text) = part;
    };
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        close(match.capturedStart());
        result.comments.append({match.captured(1), match.captured(2), {}});
        from = match.capturedEnd();
    }
    close(note.size());
    return result;
}

QString CommentedNote::text() const
{
    QStringList parts;
    if (!statement.isEmpty())
        parts.append(statement);
    for (const Comment& comment : comments) {
        QString author = comment.author;
        author.remove(u']').remove(u'\n');
        parts.append(QString(u'[' % QString(comment.date % u' ' % author).trimmed() % u"] " % comment.text));
    }
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace provisor
