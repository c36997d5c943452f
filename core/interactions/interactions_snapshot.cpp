// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interactions/interactions_snapshot.h"

#include "core/interactions/interactions_queries.h"
#include "core/scoring/scoring_queries.h"

namespace attune::interactions {

namespace {

std::int64_t utcDay(Instant t)
{
    return std::chrono::floor<std::chrono::days>(t).time_since_epoch().count();
}

/// Both are in the order of keys, rows newest first. Consent is looked at again here: a score that
/// has outlived it is not shown.
void giveScores(Snapshot &out, std::span<const scoring::ScoreRow> scores)
{
    out.scores.reserve(scores.size());
    auto score = scores.rbegin();
    for (Row &row : out.rows) {
        while (score != scores.rend() && score->leg > row.key)
            ++score;
        if (score == scores.rend() || score->leg != row.key || row.basis == facts::Basis::None)
            continue;
        row.score = static_cast<std::int32_t>(out.scores.size());
        out.scores.push_back(*score);
    }
}

/// Without a lawful basis the facts of a contact stay, and nothing that anybody said or wrote.
void closeWhatWasSaid(Details &details)
{
    details.subject.clear();
    for (TransferNote &transfer : details.transfers)
        transfer.note.clear();
    for (SurveyNote &survey : details.surveys)
        survey.comment.clear();
    details.recordings.clear();
}

} // namespace

Result<Snapshot> snapshotFor(store::Connection &facts, const facts::ReadContext &context,
    const facts::Scope &scope, const std::stop_token &stop, std::size_t most)
{
    Snapshot out;
    out.asOf = context.now;
    out.scope = scope;
    auto organisation = facts::readOrganisation(facts, context);
    if (!organisation)
        return organisation.error();
    out.organisation = std::move(*organisation);
    if (auto read = readRows(facts, *out.organisation, out, stop, most); !read)
        return read.error();
    if (!context.vault.mayOpen(vault::kEmotional)) {
        out.scoresOpen = false;
        return out;
    }
    const Instant earliest = out.whole ? scope.period.begin : fromMs(out.rows.back().startMs);
    auto scores = facts.guarded([&] {
        return scoring::readScores(
            facts, context.vault, utcDay(earliest), utcDay(scope.period.end));
    });
    if (!scores)
        return scores.error();
    giveScores(out, *scores);
    return out;
}

Result<Details> detailsFor(store::Connection &facts, const facts::ReadContext &context,
    const scoring::Scorers &scorers, LegKey leg)
{
    auto details = readDetails(facts, context.vault, leg);
    if (!details)
        return details;
    details->basis = details->leg.basisAt(context.now);
    if (details->basis == facts::Basis::None)
        closeWhatWasSaid(*details);
    auto words = facts::openWords(facts, context.vault, details->leg, context.now);
    if (!words)
        return words.error();
    details->words = words->state;
    if (words->state != facts::WordsState::Open)
        return details;
    const facts::Transcript &transcript = details->transcript.emplace(std::move(words->transcript));
    if (context.vault.mayOpen(vault::kEmotional))
        details->reading = scoring::read(scorers, transcript, details->basis, text::Spans::Yes);
    if (const text::Scorer *reader = scorers.readerOf(transcript)) {
        details->stamp = reader->stamp();
        details->stampSince = modelSince(facts, scorers.stamp());
    }
    return details;
}

} // namespace attune::interactions
