// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one person gave to one interaction, sealed with a key of its own, and who is given that key.
#pragma once

#include "core/forms/scoring.h"
#include "core/sessions/sessions.h"
#include "core/vault/vault.h"

namespace attune::sessions {

/// A remark pinned to a place of the interaction.
struct PinnedNote {
    std::string question; ///< empty: of the whole
    std::optional<std::int64_t> turn, second;
    std::string text;
    friend bool operator==(const PinnedNote &, const PinnedNote &) = default;
};

/// As one line of an entry, where nothing is sealed apart, and back.
std::string noteLine(const PinnedNote &note);
PinnedNote noteFrom(std::string_view line);

struct Paper {
    forms::Answers answers;
    std::vector<PinnedNote> notes;
    friend bool operator==(const Paper &, const Paper &) = default;
};

/// By who is signed in. Filled up to a multiple of `kPaperStep`, so that its length tells little.
/// Wrapped to its writer and the keepers; where nothing is hidden any more, to all.
Result<ScoredEntry> sealPaper(
    vault::Vault &vault, const State &state, std::size_t interaction, const Paper &paper);
inline constexpr std::size_t kPaperStep = 2048;

/// What is sealed, and the way back. Fault::Corrupt when it is of another session, interaction or
/// person.
std::string paperText(
    const State &state, std::size_t interaction, const std::string &by, const Paper &paper);
Result<Paper> paperFrom(
    const State &state, std::size_t interaction, const std::string &by, std::string_view text);

/// By a keeper: the keys of all scores for all who take part. What cannot be opened is left out.
Result<RevealedEntry> revealAll(vault::Vault &vault, const State &state);

/// Fault::Denied where no key of who is signed in opens it, Corrupt where it is not what its head
/// says: of another session, interaction or person.
Result<Paper> openPaper(const vault::Vault &vault, const State &state, const Given &given);

} // namespace attune::sessions
