// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/scoring_work.h"

#include "app/session/governance_office.h"
#include "app/session/model_change.h"
#include "core/interactions/search_index.h"
#include "core/scoring/scoring_service.h"

namespace attune::app {

namespace {

Done scoreWaiting(Session &session, const scoring::Scorers &scorers, const worker::JobContext &job)
{
    scoring::ScoringService service(session.facts(), session.vault(), scorers, session.clock());
    if (!service.mayScore() || !isUseOn(session, governance::Use::Scoring))
        return {}; // the status line says how many wait
    const auto cutoffs = cutoffsOf(session);
    if (!cutoffs)
        return cutoffs.error();
    const auto begun = service.begin(adoptedModel(session), *cutoffs);
    if (!begun)
        return begun.error();
    if (*begun == scoring::Begun::Waits)
        return {}; // Score oversight says so
    const auto scored = service.scoreAll([&] { return job.mayGoOn(); },
        [&](std::int64_t done, std::int64_t total) { job.report(done, total); });
    return scored ? Done() : Done(scored.error());
}

Done indexWaiting(Session &session, const worker::JobContext &job)
{
    interactions::SearchIndex index(session.facts(), session.vault());
    while (job.mayGoOn()) {
        const auto pruned = index.prune();
        if (!pruned)
            return pruned.error().fault == Fault::Denied ? Done() : Done(pruned.error());
        if (*pruned == 0)
            break;
    }
    std::int64_t done = 0;
    while (job.mayGoOn()) {
        const auto slice = index.indexSlice();
        if (!slice)
            return slice.error().fault == Fault::Denied ? Done() : Done(slice.error());
        if (slice->done == 0)
            return {};
        done += slice->done;
        job.report(done, done + slice->left);
    }
    return {Fault::Cancelled, {}};
}

} // namespace

worker::Job scoringJob(Session &session, const scoring::Scorers &scorers)
{
    return {"score", [&session, &scorers](const worker::JobContext &job) {
                return scoreWaiting(session, scorers, job);
            }};
}

worker::Job indexJob(Session &session)
{
    return {"index", [&session](const worker::JobContext &job) {
                return indexWaiting(session, job);
            }};
}

} // namespace attune::app
