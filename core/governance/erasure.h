// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forgetting a person: who asked and why, who confirmed, which workstations have done it; and what
// must be kept for a legal reason meanwhile.
#pragma once

#include "core/journal/own_kinds.h"

namespace attune::governance {

using journal::kErasureReaders;

struct ErasureState {
    struct Request {
        std::string by;
        Instant at;
        journal::ErasureAsked asked;
        journal::EntryRef entry;
    };
    struct DoneOn {
        std::string device; ///< in hexadecimal
        std::string by;
        Instant at;
        journal::ErasureDone what;
    };

    std::string person; ///< pseudonym, in hexadecimal
    std::vector<Request> requests; ///< that stand, in their order
    std::string confirmedBy, remark; ///< of the confirmation that counted
    std::optional<Instant> confirmed;
    std::optional<journal::HoldState> hold;
    std::vector<DoneOn> done;
    std::vector<std::string> missing; ///< devices that have not said they did; once confirmed
    bool heldHere =
        false; ///< not done here, for an interaction of theirs, or a day of one, is held
    journal::Heads heads;

    bool isErased() const { return confirmed.has_value(); }
    /// Whoever confirmed did not know of the hold: it stops what is not done yet, and came too late
    /// for what is.
    bool isHalted() const { return confirmed && hold; }
    bool isAsked() const { return !requests.empty(); }
    bool isAgent() const
    {
        return !requests.empty() && requests.back().asked.is == journal::PersonIs::Agent;
    }
    journal::ErasureScope scope() const;
    /// Somebody else asked: they may confirm it, if it is theirs to confirm.
    bool askedByAnother(std::string_view user) const;
};
/// Pure. `status` is what the journal's own fold says.
ErasureState erasureFrom(
    std::string_view subject, std::string_view status, const journal::History &history);

enum class HoldOn { Person, Contact, Days };
struct HeldMatter {
    std::string subject;
    HoldOn on = HoldOn::Person;
    std::string person; ///< of one on a person
    journal::HoldState state;
    journal::Heads heads;

    /// Its review is past, or none was ever set.
    bool isOverdue(Instant now) const;
};

std::string personSubject(std::string_view person);
/// Holds are counted in days of UTC, as deleting by age is.
Instant beginOf(LocalDay day);

} // namespace attune::governance
