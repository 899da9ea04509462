#pragma once

#include "core/exchange/Lines.h"
#include "models/Session.h"

namespace provisor {

/// Keeps a text of lines and the current diagram in step. Texts applied shortly after one another are one step of undo,
/// and each is compared with the model before the first of them: a line that is cut, applied and put in elsewhere loses
/// nothing, and a name typed with pauses is one element.
class LinesSync : public QObject
{
    Q_OBJECT

public:
    explicit LinesSync(Session& session, QObject* parent = nullptr);
    ~LinesSync() override;

    /// The text that was last taken from the diagram or applied to it.
    const QString& text() const { return m_text; }
    /// Whether the diagram says something else than text() by now.
    bool isBehind() const { return m_isBehind; }
    /// Whether the text is about another diagram than the one worked on now.
    bool isElsewhere() const;
    /// Takes the diagram into the text, which changes as little as possible.
    void takePicture();
    /// From now on the text counts, not what was changed in the diagram meanwhile; what is new there is kept.
    void keepText();

    /// What is wrong with a text; nothing is changed.
    QList<LineError> check(const QString& text) const;
    /// Makes the diagram say what the text says, unless something is wrong with it. Afterwards isBehind() when the
    /// diagram shows more than the text names.
    QList<LineError> apply(const QString& text);
    /// The next text applied is a step of undo of its own.
    void endStep();

    /// What the lines of text() are about: the element, boundary or flows of a line, from 1.
    QSet<Id> subjectsAt(int line) const { return m_subjects.value(line); }
    /// The line of an element, boundary or flow; 0 when there is none.
    int lineOf(Id subject) const { return m_lineOf.value(subject); }

Q_SIGNALS:
    /// The diagram came to say something else than the text.
    void pictureChanged();

private:
    void onDocumentChanged();
    LinesPlan plan(const QString& text) const;
    void take(const QString& text, LinesState state);
    QString written() const;

    Session& m_session;
    QString m_text, m_written; ///< the written form tells changes that the lines show from others
    LinesState m_state;
    QSet<Id> m_unknown;
    QHash<int, QSet<Id>> m_subjects;
    QHash<Id, int> m_lineOf;
    Id m_diagram;
    std::unique_ptr<Document> m_base; ///< the model before the first of several texts
    bool m_hasStep = false;           ///< the last step of undo is from here
    bool m_isApplying = false;
    bool m_isBehind = true;
};

} // namespace provisor
