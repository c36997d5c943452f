// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a cycle of peer review meets in this centre, and its plan as a file.
#pragma once

#include "app/session/session.h"
#include "core/peer_review/drawing.h"
#include "core/peer_review/peer_snapshot.h"

namespace attune::app {

/// Pseudonyms; nullopt where this user may not read who rests.
Result<std::optional<std::set<std::string>>> restingNow(Session &session);
/// Contacts, people, qualifications, earlier cycles, who is in recovery now and who disputes with
/// whom. The cycle itself, where it is drawn already, is none of the earlier ones.
Result<peer_review::World> peerWorldFor(
    Session &session, const peer_review::Plan &plan, const std::string &itself = {});

/// {"title", "form", "form_version", "rhythm", "formal", "reviewers", "reviewees", "contacts",
/// "least", "most", "cap", "from", "until", "due", "vetoes", "forced", "declared",
/// "switched_off", "reciprocal_cycles", "most_in_quarter"}. People by the id or name the centre's
/// systems give them, a pseudonym, "team:NAME", "user:NAME" or "PERSON=USER"; pairs as lists of
/// two. Fault::Invalid names what is wrong, NotFound whom nobody knows.
Result<peer_review::Plan> peerPlanFromJson(Session &session, std::string_view text);
/// The pseudonym of somebody named like there.
Result<std::string> personNamed(Session &session, const std::string &name);

/// Whether who is signed in leads peer review, and so sees every name and review.
bool leadsPeerReview(const Session &session);
Result<peer_review::Snapshot> peerSnapshot(Session &session, const std::string &subject);

} // namespace attune::app
