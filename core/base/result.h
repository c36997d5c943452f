// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A value or the reason there is none. GCC 12 has no std::expected.
#pragma once

#include <optional>
#include <string>
#include <utility>

namespace attune {

/// What kind of thing went wrong; the program acts on this, the window makes the sentence from it.
enum class Fault {
    Invalid, ///< the input breaks a rule of its format or of ours
    NotFound,
    Denied, ///< the signed-in user may not, or no key is there
    Unlawful, ///< nobody may: there is no lawful basis, or it was erased
    Conflict, ///< it changed meanwhile: look again
    Locked, ///< somebody else holds it; detail names them
    Newer, ///< written by a newer program
    Older, ///< written by an older program, and open for reading alone
    Foreign, ///< not a file of ours
    Corrupt,
    NoSpace,
    Unsupported,
    Cancelled,
    Io,
};

struct Error {
    Fault fault = Fault::Io;
    std::string
        detail; ///< for the log and for "details", UTF-8, never the only thing a person sees
};

template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_value(std::move(value))
    {
    }
    Result(Error error)
        : m_error(std::move(error))
    {
    }
    Result(Fault fault, std::string detail)
        : Result(Error{fault, std::move(detail)})
    {
    }

    explicit operator bool() const { return m_value.has_value(); }
    T &value() & { return m_value.value(); }
    const T &value() const & { return m_value.value(); }
    T &&value() && { return std::move(m_value.value()); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return m_error; }

private:
    std::optional<T> m_value;
    Error m_error;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    {
    }
    Result(Fault fault, std::string detail)
        : Result(Error{fault, std::move(detail)})
    {
    }

    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

using Done = Result<void>;

} // namespace attune
