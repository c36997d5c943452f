// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scores what waits, a slice at a time, so that a crash or a cancel loses one slice at most.
#pragma once

#include "core/base/time.h"
#include "core/facts/retention.h"
#include "core/scoring/scoring.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

#include <functional>
#include <stop_token>

namespace attune::scoring {

struct ScoringReport {
    std::int64_t legs = 0;
    std::int64_t turns = 0;
    std::int64_t left = 0; ///< still waiting
};

enum class Begun {
    Ready, ///< there is nothing of another model
    Asked, ///< this model was adopted, and all is read again
    Waits, ///< for somebody who looks at what it changes and adopts it
};

class ScoringService {
public:
    ScoringService(
        store::Store &store, vault::Vault &vault, const Scorers &scorers, const Clock &clock)
        : m_store(store)
        , m_vault(vault)
        , m_scorers(scorers)
        , m_clock(clock)
    {
    }

    /// Scoring needs somebody who may read transcripts; importing does not.
    bool mayScore() const;
    Result<std::int64_t> waiting() const;
    /// Where another model scored, everything is asked for again once somebody has adopted this
    /// one; `adopted` is the stamp they adopted last. Until then nothing is scored: figures of two
    /// models are never mixed. The first model of a centre needs nobody. What is past its period
    /// by `cutoffs` is not scored, whoever asked for it; what was read under a consent that has
    /// ended since goes.
    Result<Begun> begin(const std::string &adopted = {}, facts::Cutoffs cutoffs = {});
    /// The newest first; at most about `most` legs, one transaction. `legs` 0: nothing waits.
    Result<ScoringReport> scoreSlice(std::size_t most = 2000);
    /// All of it. `report(done, total)`; `mayGoOn` is asked between slices.
    Result<ScoringReport> scoreAll(const std::function<bool()> &mayGoOn,
        const std::function<void(std::int64_t, std::int64_t)> &report);

private:
    Done dropExpired();

    store::Store &m_store;
    vault::Vault &m_vault;
    const Scorers &m_scorers;
    const Clock &m_clock;
    facts::Cutoffs m_cutoffs;
    std::int64_t m_stamp = 0;
};

} // namespace attune::scoring
