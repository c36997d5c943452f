// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Why this?" of one unit: its course, the contacts behind each figure with the words that made it,
// and sentences that are said to everybody.
#pragma once

#include "core/empathy_index/empathy_index_snapshot.h"

namespace attune::empathy_index {

/// A contact that speaks for or against a figure.
struct Evidence {
    LegKey leg;
    double value = 0; ///< 0…1
    double usual = 0; ///< of contacts like it
    int turn = -1; ///< where its words stand; −1: nowhere in particular
    std::string words; ///< as said; empty without a transcript that may be opened
};

/// One sentence that an agent's acknowledging, apologising or thanking is made of again and again.
struct Repeated {
    std::string sentence; ///< as it stands in the newest
    std::vector<LegKey> legs; ///< ascending
};

struct UnitDetails {
    std::int64_t unit = 0;
    std::vector<TrendPoint> trend;
    std::array<std::vector<Evidence>, kProxies> evidence; ///< least first
    std::size_t read = 0; ///< transcripts looked through for repetitions
    std::size_t worded = 0; ///< of them, with such a sentence at all
    std::vector<Repeated> repeated; ///< most often first
    bool avoidsEscalation = false;
};

/// Sentences in at least this many transcripts, and at least a fifth of those worded at all.
inline constexpr std::size_t kLeastRepeated = 5;

Result<UnitDetails> detailsFor(store::Connection &facts, const facts::ReadContext &context,
    const scoring::Scorers &scorers, const Snapshot &snapshot, std::int64_t unit);

/// Pure: where the words of a figure stand.
struct Words {
    int turn = -1;
    std::string text;
};
Words wordsFor(
    Proxy figure, const facts::Transcript &transcript, const text::ContactScore &reading);
/// Pure: sentences by their wording alone (letters, any case) → as said. At most one of each.
std::map<std::string, std::string> wordedSentences(
    const facts::Transcript &transcript, const text::ContactScore &reading);

} // namespace attune::empathy_index
