// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scoring_service.h"

#include "core/facts/rescoring.h"
#include "core/facts/transcript_store.h"
#include "core/scoring/scoring_queries.h"

#include <algorithm>

namespace attune::scoring {

namespace {

struct Scored {
    PendingLeg leg;
    std::optional<ScoreRow> row; ///< none: there is no transcript any more
};

/// The block of one agent's day with the new rows in their places, ascending by key.
std::vector<ScoreRow> merged(std::vector<ScoreRow> old, std::span<const Scored> fresh)
{
    for (const Scored &scored : fresh) {
        std::erase_if(old, [&](const ScoreRow &row) { return row.leg == scored.leg.leg; });
        if (scored.row)
            old.push_back(*scored.row);
    }
    std::ranges::sort(old, {}, &ScoreRow::leg);
    return old;
}

} // namespace

bool ScoringService::mayScore() const
{
    return m_vault.mayOpen(vault::kTranscripts) && m_vault.mayOpen(vault::kEmotional);
}

Result<std::int64_t> ScoringService::waiting() const
{
    auto reader = m_store.reader();
    if (!reader)
        return reader.error();
    return (*reader)->guarded([&] { return pendingCount(**reader); });
}

Result<Begun> ScoringService::begin(const std::string &adopted, facts::Cutoffs cutoffs)
{
    m_cutoffs = std::move(cutoffs);
    if (auto dropped = facts::dropWhatOutlivedConsent(m_store, m_clock.now()); !dropped)
        return dropped.error();
    return m_store.write(0u, [&](store::Connection &facts) -> Result<Begun> {
        const bool others = hasOthers(facts, m_scorers.stamp());
        m_stamp = 0;
        if (others && adopted != m_scorers.stamp())
            return Begun::Waits;
        m_stamp = stampId(facts, m_scorers.stamp(), m_clock.now());
        return askAllAgain(facts, m_stamp) ? Begun::Asked : Begun::Ready;
    });
}

/// The newest are scored first: as long as one of those waits there is nothing to look for.
Done ScoringService::dropExpired()
{
    const LegKey from = facts::scoredFrom(m_cutoffs);
    if (!from)
        return {};
    {
        auto reader = m_store.reader();
        if (!reader)
            return reader.error();
        const auto newest =
            (*reader)->guarded([&] { return (*reader)->single("SELECT max(leg) FROM to_score"); });
        if (!newest)
            return newest.error();
        if (*newest == 0 || *newest >= from.value)
            return {};
    }
    return m_store.write(0u, [&](store::Connection &facts) -> Done {
        facts::dropExpiredWishes(facts, m_cutoffs);
        return {};
    });
}

Result<ScoringReport> ScoringService::scoreSlice(std::size_t most)
{
    if (m_stamp == 0)
        return {Fault::Denied, "a new model waits to be adopted"};
    if (auto dropped = dropExpired(); !dropped)
        return dropped.error();
    ScoringReport report;
    std::int64_t day = 0;
    std::vector<Scored> slice;
    {
        // Read and scored beside the writer, so that an import need not wait for words to be
        // weighed.
        auto reader = m_store.reader();
        if (!reader)
            return reader.error();
        auto read = (*reader)->guarded([&]() -> Done {
            facts::TranscriptReader transcripts(m_vault);
            for (PendingLeg &leg : newestPending(**reader, most, day)) {
                Scored scored{std::move(leg), {}};
                if (!scored.leg.sealed.empty()) {
                    const auto transcript = transcripts.open(
                        **reader, scored.leg.leg, scored.leg.dictionary, scored.leg.sealed);
                    if (!transcript)
                        return transcript.error();
                    const bool expired =
                        scored.leg.basisUntil && *scored.leg.basisUntil <= m_clock.now();
                    scored.row = rowOf(m_scorers, scored.leg.leg, *transcript,
                        expired ? facts::Basis::None : scored.leg.basis);
                    report.turns += static_cast<std::int64_t>(transcript->turns.size());
                }
                scored.leg.sealed.clear();
                slice.push_back(std::move(scored));
            }
            return {};
        });
        if (!read)
            return read.error();
    }
    if (slice.empty())
        return report;
    report.legs = static_cast<std::int64_t>(slice.size());
    return m_store.write(
        store::Area::Scores, [&](store::Connection &facts) -> Result<ScoringReport> {
            for (auto first = slice.begin(); first != slice.end();) {
                const auto last = std::find_if(first, slice.end(),
                    [&](const Scored &scored) { return scored.leg.agent != first->leg.agent; });
                auto old = readBlock(facts, m_vault, day, first->leg.agent);
                if (!old)
                    return old.error();
                // Rows of another model go: their legs are waiting too, and figures of two are
                // never mixed.
                std::vector<ScoreRow> kept;
                if (*old && (*old)->stamp == m_stamp)
                    kept = std::move((*old)->rows);
                const auto rows = merged(std::move(kept), {first, last});
                if (auto written = writeBlock(facts, m_vault, day, first->leg.agent, m_stamp, rows);
                    !written)
                    return written.error();
                first = last;
            }
            for (const Scored &scored : slice)
                clearPending(facts, scored.leg.leg, scored.leg.ticket);
            report.left = pendingCount(facts);
            return report;
        });
}

Result<ScoringReport> ScoringService::scoreAll(const std::function<bool()> &mayGoOn,
    const std::function<void(std::int64_t, std::int64_t)> &report)
{
    ScoringReport sum;
    while (mayGoOn()) {
        const auto slice = scoreSlice();
        if (!slice)
            return slice.error();
        if (slice->legs == 0)
            return sum;
        sum.legs += slice->legs;
        sum.turns += slice->turns;
        sum.left = slice->left;
        report(sum.legs, sum.legs + sum.left);
    }
    return {Fault::Cancelled, {}};
}

} // namespace attune::scoring
