// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the contact that each file of a folder of recordings belongs to, from the files' names
// alone. To give a recording to the wrong contact shows a stranger's call, so what is not plain is
// left to a person.
#pragma once

#include "core/recordings/name_pattern.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace attune::recordings {

/// A contact that waits for its recording. What is known beside its id must agree with the file.
struct KnownContact {
    std::string id;
    std::optional<LocalDay> day; ///< a {date} may be off by one: recorders use other zones
    std::string agent; ///< compared without regard to the case of ASCII letters
};

struct RecordingMatches {
    struct Matched {
        std::size_t file = 0; ///< index into the files
        std::size_t contact = 0; ///< index into the contacts
        std::optional<LocalDay> date;
        std::string agent;
    };
    struct Ambiguous {
        std::size_t file = 0;
        std::vector<std::size_t> contacts; ///< ascending
    };
    enum class Why : std::uint8_t {
        NameDoesNotFit, ///< the pattern does
        NoSuchContact, ///< it fits, but names nobody who is known
        Disagrees, ///< the contact is known, but with another day or agent
    };
    struct Unmatched {
        std::size_t file = 0;
        Why why = Why::NameDoesNotFit;
    };
    std::vector<Matched> matched; ///< all three in the order of the files
    std::vector<Ambiguous> ambiguous;
    std::vector<Unmatched> unmatched;
};

/// Pure. Paths are below the folder, UTF-8, with '/'. Ids are compared as they are and, where none
/// fits so, without regard to the case of ASCII letters. Next to a wildcard an id must be a whole
/// word: with '{contact_id}*' the file "1234.wav" is not that of contact "12". Where one id lies
/// inside another that fits ("call-1" in "call-1-2"), the longer counts.
RecordingMatches matchRecordings(std::span<const std::string> files, const NamePattern &pattern,
    std::span<const KnownContact> contacts);

} // namespace attune::recordings
