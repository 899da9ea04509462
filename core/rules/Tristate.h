#pragma once

namespace provisor {

/// Three-valued truth (Kleene): unknown stands for "depends on a property nobody has answered".
enum class Tristate : unsigned char { False, Unknown, True };

constexpr Tristate operator&&(Tristate a, Tristate b)
{
    return a < b ? a : b;
}
constexpr Tristate operator||(Tristate a, Tristate b)
{
    return a > b ? a : b;
}
constexpr Tristate operator!(Tristate a)
{
    return a == Tristate::True ? Tristate::False : a == Tristate::False ? Tristate::True : Tristate::Unknown;
}
constexpr Tristate tristate(bool value)
{
    return value ? Tristate::True : Tristate::False;
}

} // namespace provisor
