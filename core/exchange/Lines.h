#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/document/Document.h"

#include <QList>
#include <QSet>

namespace provisor {

/// A diagram as typed lines, described in docs/diagram.md:
///
///     # a comment
///     Customer [end-user]
///     Own cloud (trusted):
///         Chat backend [ai-application]
///     Customer -> Chat backend: prompt

/// What is wrong with a line. Lines and columns count from 1.
struct LineError
{
    int line = 1;
    int column = 1;
    int length = 1; ///< of the part that is wrong, in characters
    QString message;
    QString advice; ///< what to do; may be empty
};

/// Something named in a text: `Chat backend`, `"C:\\ drive"`, `Worker @worker-2` or `@worker-2`.
struct LineName
{
    QString text;  ///< empty when only the short name is given
    QString alias; ///< empty when it is not given
    int line = 0, column = 0, length = 0;

    /// Equal for names that mean the same thing within one text: upper and lower case are one.
    QString key() const;
};

/// What a text says, each thing once and in the order of its first mention.
struct Lines
{
    struct Boundary
    {
        LineName name;
        QString trust;   ///< empty when not said
        int parent = -1; ///< index of the boundary around it
    };
    struct Element
    {
        LineName name;
        QString type{};     ///< as written; empty when not said
        int typeColumn = 0; ///< on the line `typeLine`
        int typeLine = 0;
        int boundary = -1;       ///< of the block it is declared in, or else first mentioned in
        bool isDeclared = false; ///< has a line of its own; `name.line` is that line
    };
    struct Flow
    {
        int from = 0, to = 0; ///< indices of elements
        QString label;
        bool isTwoWay = false;
        int line = 0;
    };
    QList<Boundary> boundaries;
    QList<Element> elements;
    QList<Flow> flows;
    QList<LineError> errors; ///< by line; at most a hundred
};

/// The greatest length of a text and number of its lines; longer ones are refused as a whole.
inline constexpr qsizetype linesTextLimit = 4'000'000, linesLimit = 50'000;

/// Reads a text. It knows no model: what cannot be understood is in `errors`, and then nothing else is to be used.
Lines parseLines(const QString& text);

/// What the names of a text stand for: ids in the order of the lists in `lines`.
struct LinesState
{
    Lines lines;
    QList<Id> boundaries, elements, flows;
};

struct LinesOptions
{
    CataloguePointer catalogue; ///< for types and guesses; without one every type is taken
    /// The text this one was edited from, as it was last planned. A name that takes the place of another one in the
    /// text is then known as a new name of the same thing. Its ids that the document does not have are used for what
    /// is new. Unset: the text that writeLines() gives for the document.
    const LinesState* previous = nullptr;
    /// Not to be deleted although the lines do not name it: the text was written before it was there.
    QSet<Id> unknown{};
};

/// What makes a model say what the lines say.
struct LinesPlan
{
    Change change;           ///< empty when the model says it already, and when there are errors
    QList<LineError> errors; ///< those of the lines, and names or types that the model does not allow
    LinesState state;        ///< empty when there are errors
};

/// The change that turns what is on the diagram into what the lines say. Whatever lines do not say stays: properties,
/// decisions, places, data assets, notes. What is not in the lines any more is deleted, or only taken off the diagram
/// when another diagram shows it. An element of the model that is named but not shown here is shown. With one diagram
/// or none the lines are about the whole model.
LinesPlan planLines(const Document& document, Id diagram, const Lines& lines, const LinesOptions& options);

/// What is on a diagram as lines; the same model gives the same text.
QString writeLines(const Snapshot& snapshot, Id diagram);

/// The text changed as little as needed to say what is on the diagram: order, comments and spacing stay where they
/// can. `state` belongs to the text.
QString refreshLines(const QString& text, const LinesState& state, const Document& document, Id diagram,
                     const CataloguePointer& catalogue);

} // namespace provisor
