#pragma once

#include "core/draw/Theme.h"

namespace provisor {

/// How far a boundary is trusted.
enum class Trust : quint8 { Trusted, Partly, Untrusted, Unanswered };
/// From the value of the field: "trusted", "partly-trusted", "untrusted", else unanswered.
Trust trustOf(const QString& value);
Colour trustColour(Trust trust, const Theme& theme); ///< of shield and title
Stroke trustStroke(Trust trust, const Theme& theme); ///< of the edge of a boundary
double trustFill(Trust trust, const Theme& theme);   ///< share of the colour in the filling

enum class StatusSign : quint8 { Open, InTreatment, Mitigated, Accepted, NotApplicable, NoLongerRaised };
/// The sign of a threat by its status as decided.
StatusSign statusSign(const QString& status, bool isRaised);

enum class MitigationSign : quint8 { Planned, InProgress, Implemented, Verified, Rejected };
MitigationSign mitigationSign(const QString& status);

enum class ClaimSign : quint8 { Met, Partly, NotMet, NotAnswered, NotApplicable };

// The signs fill a square with its upper left corner at `at` and a side in pixels.

/// Diamond, triangle, square or circle; hollow for what is only possible. Sides in use: 9 to 16.
void appendLevelSign(DisplayList& list, Point at, double side, Level level, bool isFilled, const Theme& theme);
/// Full, half, struck or questioned shield.
void appendShield(DisplayList& list, Point at, double side, Trust trust, const Theme& theme);
/// Dashed ring with a question mark: not answered.
void appendQuestionSign(DisplayList& list, Point at, double side, const Theme& theme);
void appendStatusSign(DisplayList& list, Point at, double side, StatusSign sign, const Theme& theme);
void appendMitigationSign(DisplayList& list, Point at, double side, MitigationSign sign, const Theme& theme);
/// A box for "shall", a disc for "should"; the verdict of the reviewer is the same with a line below.
void appendClaimSign(DisplayList& list, Point at, double side, ClaimSign sign, bool isShall, bool isVerdict,
                     const Theme& theme);
/// A drop: hostile content can come here.
void appendTaintSign(DisplayList& list, Point at, double side, const Theme& theme);
/// An open lock: no encryption.
void appendOpenLock(DisplayList& list, Point at, double side, Colour colour);

} // namespace provisor
