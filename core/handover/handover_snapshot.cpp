// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/handover_snapshot.h"

namespace attune::handover {

namespace {

constexpr std::chrono::days kLookBack{2};
constexpr std::size_t kMost = 20;

} // namespace

Result<Snapshot> snapshotFor(journal::Journal &journal, const journal::Authority &authority,
    const std::string &user, Instant now, Instant nextAt)
{
    Snapshot out;
    out.nextAt = nextAt;
    out.user = user;
    const auto health = journal.health();
    if (!health)
        return health.error();
    out.refuses = health->refuses;
    out.mayWrite = journal.store().mayWrite() && !health->noDevice && out.refuses.empty()
        && authority.rolesOf(user).meets(noteKind().kind().writers);
    const auto states = journal.states("handover", {}, kMost);
    if (!states)
        return states.error();
    for (const journal::SubjectState &state : *states) {
        if (state.at && *state.at < now - kLookBack)
            continue;
        const auto history = journal.history(state.subject);
        if (!history)
            return history.error();
        HandOver found = handOverFrom(state.subject, *history);
        if (found.subject == subjectFor(nextAt))
            out.next = found;
        if (!state.open && found.sides.empty())
            found.status = kOpen; // there is one, and this user may not read it
        if (found.status == kOpen)
            out.open.push_back(std::move(found));
        else if (found.status == kAcknowledged && !out.last)
            out.last = std::move(found);
    }
    return out;
}

} // namespace attune::handover
