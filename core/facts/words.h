// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one door to what was said in a contact: it opens for people only where that is lawful now.
#pragma once

#include "core/facts/leg_row.h"
#include "core/facts/transcript_store.h"

#include <optional>
#include <string>

namespace attune::facts {

/// Whether the words of a leg can be read, and if not, why.
enum class WordsState {
    Open,
    Never, ///< no transcript came
    Gone, ///< there was one, and its time of retention is over
    Erased, ///< on somebody's request
    NoBasis, ///< no lawful basis, or a consent that ended
    NoKey, ///< not of the reader's classes
};

struct Words {
    WordsState state = WordsState::Never;
    Transcript transcript; ///< of Open alone
};

/// Nobody reads it, whatever their role is.
constexpr bool isClosedToAll(WordsState state)
{
    return state == WordsState::Erased || state == WordsState::NoBasis;
}

/// As far as the leg alone tells; what is Open here may still turn out to be Gone or of another
/// key.
WordsState wordsOf(const LegRow &leg, Instant now);

/// A condition on the leg `l`: its words are here and may be read at `:now`. What people are given
/// to score is drawn from these alone; who was erased or took their consent back is out before the
/// draw. A literal, to be pasted into a query.
#define ATTUNE_MAY_BE_READ                                                                         \
    "EXISTS (SELECT 1 FROM transcript w WHERE w.leg = l.key) AND l.basis > 0 AND (l.basis_until "  \
    "IS NULL OR l.basis_until > :now)"

/// An error only where the store fails or what it holds is damaged. What another system read in the
/// customer goes with them unless they agreed to that: it is left out.
Result<Words> openWords(
    store::Connection &facts, TranscriptReader &reader, const LegRow &leg, Instant now);
/// For a single one.
Result<Words> openWords(
    store::Connection &facts, vault::Vault &vault, const LegRow &leg, Instant now);

/// The first leg of the contact "source/external id", also where its name went with an erasure;
/// none where it did not come here, or was deleted whole. One pass over all legs.
Result<std::optional<LegRow>> findNamed(
    store::Connection &facts, const vault::Vault &vault, const std::string &name);

} // namespace attune::facts
