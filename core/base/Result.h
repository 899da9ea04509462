#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace provisor {

/// What went wrong, in words a user can act on.
struct Error
{
    /// What kind of failure it is; the command line turns it into an exit code.
    enum class Category {
        Usage,     ///< the request itself is wrong
        Input,     ///< something that was read is missing, unreadable or invalid
        Output,    ///< something could not be written
        Conflict,  ///< valid, but in contradiction with the present state
        Cancelled, ///< stopped by the user or a time limit
        Internal,  ///< a defect of the program
    };

    Category category = Category::Input;
    QString message; ///< cause, a whole sentence without final stop
    QString file;    ///< file concerned, empty when there is none
    QString place;   ///< "line 12", a JSON path or the name of a record; empty when unknown
    QString advice;  ///< what to do about it; may be empty

    /// "file: place: message. advice" with the empty parts left out.
    QString toString() const;

    static Error usage(const QString& message, const QString& advice = {});
    static Error input(const QString& message, const QString& file = {}, const QString& place = {},
                       const QString& advice = {});
    static Error output(const QString& message, const QString& file = {}, const QString& advice = {});
    static Error conflict(const QString& message, const QString& advice = {});
    static Error cancelled();
    static Error internal(const QString& message);
};

/// A value or the reason there is none.
template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand to return an error from a function with a Result.
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace provisor
