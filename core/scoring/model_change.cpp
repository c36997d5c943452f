// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/model_change.h"

#include "core/facts/transcript_store.h"
#include "core/scoring/scoring_queries.h"

#include <algorithm>

namespace attune::scoring {

namespace {

constexpr std::size_t kLegsOfBlock = 5;

/// SplitMix64 (Steele, Lea & Flood 2014) as a mixing function.
std::uint64_t mixed(std::uint64_t z)
{
    z += 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

struct Rank {
    std::uint64_t seed;
    template <typename Number>
    std::uint64_t operator()(Number value) const
    {
        return mixed(static_cast<std::uint64_t>(value) ^ mixed(seed));
    }
};

/// What one block says, and what would stand there.
Done readBlockAgain(store::Connection &facts, vault::Vault &vault, const Scorers &scorers,
    const BlockName &block, Instant now, std::uint64_t seed, std::vector<Rescored> &out)
{
    auto old = readBlock(facts, vault, block.day, block.agent);
    if (!old || !*old)
        return old ? Done() : Done(old.error());
    std::vector<ScoreRow> &rows = (*old)->rows;
    std::ranges::sort(rows, {}, [&](const ScoreRow &row) { return Rank{seed}(row.leg.value); });
    rows.resize(std::min(rows.size(), kLegsOfBlock));
    facts::TranscriptReader transcripts(vault);
    for (const ScoreRow &row : rows) {
        const auto leg = legToRead(facts, row.leg);
        if (!leg || leg->basis == facts::Basis::None
            || (leg->basisUntil && *leg->basisUntil <= now))
            continue; // its transcript is gone, or nobody may open it any more
        const auto transcript = transcripts.open(facts, leg->leg, leg->dictionary, leg->sealed);
        if (!transcript)
            return transcript.error();
        out.push_back({row, rowOf(scorers, row.leg, *transcript, leg->basis)});
    }
    return {};
}

} // namespace

Result<ModelChange> previewChange(store::Store &store, vault::Vault &vault, const Scorers &scorers,
    Instant now, std::uint64_t seed, const std::stop_token &stop, std::size_t sample)
{
    auto reader = store.reader();
    if (!reader)
        return reader.error();
    return (*reader)->guarded([&]() -> Result<ModelChange> {
        ModelChange out;
        out.after = scorers.stamp();
        out.seed = seed;
        auto blocks = blocksOfOthers(**reader, scorers.stamp(), out.before);
        if (blocks.empty())
            return {Fault::NotFound, "nothing was scored by another model"};
        std::ranges::sort(blocks, {}, [&](const BlockName &block) {
            return Rank{seed}(block.day * 1'000'003 + block.agent.value);
        });
        std::vector<Rescored> legs;
        for (const BlockName &block : blocks) {
            if (stop.stop_requested())
                return {Fault::Cancelled, "no longer wanted"};
            if (legs.size() >= sample)
                break;
            if (auto read = readBlockAgain(**reader, vault, scorers, block, now, seed, legs); !read)
                return read.error();
        }
        out.legs = legs.size();
        out.figures = changesOf(legs);
        return out;
    });
}

} // namespace attune::scoring
