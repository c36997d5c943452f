// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a recorder names its files, and what a name says when it is read so.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attune::recordings {

/// Letters stand for themselves;
///   {contact_id}  the contact, once and only once;
///   {date}        20260302, 2026-03-02 or 2026_03_02;
///   {agent}       one letter or more, as few as fit;
///   * and ?       any letters, any one letter.
/// Two fields need something plain between them, and so do {agent} and *. None reaches over a '/'.
/// A pattern without '/' is held against the file's own name, one with it against the path below
/// the folder.
class NamePattern {
public:
    /// Fault::Invalid, with what is wrong in the detail.
    static Result<NamePattern> parse(std::string_view text);

    enum class Kind : std::uint8_t { Text, AnyOne, AnyRun, ContactId, Date, Agent };
    struct Token {
        Kind kind = Kind::Text;
        std::string text; ///< of Kind::Text
    };
    /// One way to read a name: the place of the id, and what the fields then hold.
    struct Reading {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::optional<LocalDay> date;
        std::string agent;
    };

    /// The part of a path that the pattern speaks of.
    std::string_view nameIn(std::string_view path) const;
    /// Every place where the id may stand, in no order; none when the name does not fit. An id is
    /// never cut out of a longer word beside a wildcard, so a name can fit and still have no
    /// reading.
    std::vector<Reading> readings(std::string_view name) const;
    bool fits(std::string_view name) const;

private:
    std::vector<Token> m_tokens;
    bool m_coversFolders = false;
};

} // namespace attune::recordings
