// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel and the command show of evaluations and disputes, as far as the reader may see.
#pragma once

#include "core/disputes/disputes_service.h"
#include "core/disputes/overturn.h"
#include "core/facts/organisation.h"

namespace attune::disputes {

/// What somebody is waited for to do.
enum class Waits : std::uint8_t { Nobody, Assign, Rescore, Decide };
std::string_view nameOf(Waits waits);
/// Pure. `state` is the whole one; `left` are users who are no longer here.
Waits waitsFor(const State &state, const Reader &reader, const std::set<std::string> &left);

struct Row {
    State state; ///< as the reader may see it
    AgentId agent; ///< 0: not in this store, or kept from the reader
    std::string code; ///< "3FA2", for colleagues: what stands in place of the agent's name
    Waits waits = Waits::Nobody; ///< of the reader
    bool overdue = false; ///< scoring it again
    bool evaluatorLeft = false; ///< who was to score it again is no longer here
    bool mayDispute = false; ///< the reader may record the agent's side now
    bool mayWithdraw = false, mayRetract = false;
};

struct Snapshot {
    Instant now;
    std::string user;
    std::shared_ptr<const facts::Organisation> organisation;
    bool open = true; ///< false: this user may not read evaluations of people
    std::vector<Row> rows; ///< what waits for the reader first, then what is open, then the newest
    std::int64_t unreadable = 0; ///< evaluations beside these that do not open here
    OverturnReport report; ///< over what the reader may see
    std::map<std::pair<std::string, std::int64_t>, forms::Form> forms; ///< id, version
    bool mayEvaluate = false, mayDecide = false;

    /// Nullptr: the form did not come here yet.
    const forms::Form *formOf(const State &state) const;
    std::size_t waiting() const; ///< for the reader
    std::size_t openDisputes() const;
};

Result<Snapshot> snapshotFor(const governance::Office &office, store::Connection &facts,
    std::shared_ptr<const facts::Organisation> organisation);

} // namespace attune::disputes
