// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel and the command show of peer review: the cycles, and everything about one of them.
#pragma once

#include "core/peer_review/cycle_queries.h"
#include "core/peer_review/cycle_service.h"
#include "core/peer_review/qualification.h"

namespace attune::peer_review {

struct PersonView {
    std::string person; ///< pseudonym; empty: a user who is no agent
    std::string account; ///< a user's name; empty: has none
    AgentId agent; ///< 0: not in this store
    bool masked = false; ///< of a team of fewer than four, or of none that is known
    std::string code; ///< "7F": what stands in place of the name
};

enum class Due : std::uint8_t { Open, Today, Overdue, Done };

struct Row {
    std::size_t place = 0; ///< of the assignment
    std::optional<ContactFacts> contact; ///< nullopt: it is not in this store
    PersonView reviewer, reviewee;
    Instant due;
    Due state = Due::Open;
    bool maySign = false;
};

struct CycleLine {
    std::string subject, title;
    Stage stage = Stage::Planned;
    std::size_t done = 0, of = 0;
};

struct Shown {
    State state;
    std::optional<forms::Form> form; ///< the pinned version; nullopt: it did not come here yet
    std::vector<Row> rows;
    std::size_t dueToday = 0, overdue = 0;
    bool isFollowed = false; ///< the next one of its series is planned already
    std::map<std::string, Qualification> qualifications; ///< by name of the reviewer
};

struct Snapshot {
    Instant now;
    std::string user;
    std::shared_ptr<const facts::Organisation> organisation;
    bool open = true; ///< false: this user may not read reviews of people
    std::vector<CycleLine> cycles; ///< the newest first
    std::int64_t unreadable = 0; ///< cycles beside these that do not open here
    std::optional<NextDue> nextDue; ///< nullopt: no series waits for its next cycle
    std::optional<Shown> shown; ///< nullopt: there is none
    Inflation inflation; ///< over all cycles with this version of the form
};

struct SnapshotSource {
    journal::Journal *journal = nullptr; ///< nullptr: a centre without decisions
    vault::Vault &vault;
    store::Connection &facts;
    std::shared_ptr<const facts::Organisation> organisation;
    Instant now;
    bool leads = true; ///< false: a peer, who sees no names of those reviewed and no other's review
};
/// `subject` empty: the newest that is open, else the newest. Fault::NotFound for one that is not
/// there.
Result<Snapshot> snapshotFor(const SnapshotSource &source, const std::string &subject);

/// When each review is due: those of one reviewer are spread evenly over the cycle, which begins
/// where the period of its contacts ends.
std::vector<Instant> dueTimes(const State &state);
/// The shortest beginnings that tell these pseudonyms apart, of two letters at least.
std::map<std::string, std::string> codesOf(const std::set<std::string> &people);

} // namespace attune::peer_review
