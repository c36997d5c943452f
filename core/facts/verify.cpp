// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/verify.h"

#include "core/facts/leg_row.h"
#include "core/facts/rollups.h"
#include "core/store/strangers.h"

#include <map>
#include <set>

namespace attune::facts {

namespace {

constexpr std::int64_t kBetweenReports = 4096;

struct Batch {
    DigestSum stored, found;
    std::int64_t storedRows = 0, foundRows = 0;
};

} // namespace

Result<VerifyReport> verify(store::Connection &facts, VerifyScope scope, std::stop_token stop,
    const std::function<void(std::int64_t, std::int64_t)> &report)
{
    return facts.guarded([&]() -> Result<VerifyReport> {
        VerifyReport result;
        {
            auto check = facts.prepare("PRAGMA integrity_check(1)");
            result.sqliteSound = check.step() && check.text(0) == "ok";
            if (!result.sqliteSound)
                result.firstProblem = "SQLite: " + std::string(check.text(0));
        }
        const auto strangers = store::strangersIn(facts, store::factsSchema());
        if (!strangers)
            return strangers.error();
        result.isOurShape = strangers->empty();
        if (!strangers->empty() && result.firstProblem.empty())
            result.firstProblem = "facts.db: " + strangers->front();
        std::map<std::int64_t, Batch> batches;
        auto rows =
            facts.prepare("SELECT id, digest, rows FROM batch WHERE id % :share = :remainder");
        rows.bind(scope.share, scope.remainder);
        while (rows.step())
            batches[rows.number(0)] = {DigestSum(rows.blob(1)), {}, rows.number(2), 0};
        result.batches = static_cast<std::int64_t>(batches.size());
        const auto total = facts.single("SELECT count(*) FROM leg");

        auto legs = facts.prepare(
            "SELECT " ATTUNE_LEG_COLUMNS ", t.sealed FROM leg l LEFT JOIN transcript t ON "
            "t.leg = l.key ORDER BY l.key");
        std::set<std::int64_t> orphaned;
        std::int64_t seen = 0;
        while (legs.step()) {
            if (++seen % kBetweenReports == 0) {
                if (stop.stop_requested())
                    return {Fault::Cancelled, {}};
                if (report)
                    report(seen, total);
            }
            const auto batch = batches.find(legs.number(22));
            if (batch == batches.end()) {
                if (scope.share == 1)
                    orphaned.insert(legs.number(22));
                continue;
            }
            batch->second.found.add(readLeg(legs).digest(legs.blob(23)));
            ++batch->second.foundRows;
            ++result.legs;
        }
        for (const auto &[id, batch] : batches) {
            if (batch.found == batch.stored && batch.foundRows == batch.storedRows)
                continue;
            result.damagedBatches.push_back(id);
            if (result.firstProblem.empty())
                result.firstProblem =
                    "batch " + std::to_string(id) + ": its rows are not those that were written";
        }
        for (const std::int64_t id : orphaned) {
            result.damagedBatches.push_back(id);
            if (result.firstProblem.empty())
                result.firstProblem =
                    "batch " + std::to_string(id) + ": it is missing, though its rows are there";
        }
        // A share is for the digests; sums are checked when everything is.
        const auto rollups = scope.share == 1 ? checkRollups(facts) : Done();
        result.rollupsSound = bool(rollups);
        if (!rollups && result.firstProblem.empty())
            result.firstProblem = rollups.error().detail;
        const auto changed = scope.share == 1 ? store::changedByHand(facts, store::factsSchema())
                                              : std::vector<std::string>();
        if (!changed)
            return changed.error();
        result.changedByHand = *changed;
        if (!changed->empty() && result.firstProblem.empty())
            result.firstProblem = "facts.db: " + changed->front();
        return result;
    });
}

} // namespace attune::facts
