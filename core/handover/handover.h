// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The note a shift leaves to the next one: what is open, who is in recovery, what to watch. Who
// leaves writes it, who comes acknowledges it, and both have signed.
#pragma once

#include "core/journal/registry.h"

namespace attune::handover {

struct Note {
    Instant at; ///< when one shift takes over from the other
    std::string openItems;
    std::vector<std::string> inRecovery; ///< ids of agents as their source names them
    std::string watch;

    bool empty() const { return openItems.empty() && inRecovery.empty() && watch.empty(); }
};
const journal::KindOf<Note> &noteKind();

struct Acknowledged {
    std::string remark;
};
const journal::KindOf<Acknowledged> &acknowledgedKind();

/// One hand-over: the same moment is the same subject on every workstation, so that two notes
/// written apart meet. "handover:2026-03-02T14:00Z".
std::string subjectFor(Instant at);
journal::SubjectSort handoverSort();
void declareKinds(journal::Registry &registry);

inline constexpr std::string_view kOpen = "open", kAcknowledged = "acknowledged",
                                  kWithdrawn = "withdrawn",
                                  kErased = "erased"; ///< past its time

/// One version of a note; in a conflict there are several.
struct Side {
    Note note;
    std::string author;
    Instant written;
    journal::EntryRef entry;
};

struct HandOver {
    std::string subject;
    Instant at;
    std::string status;
    std::vector<Side> sides; ///< empty: not to be read here
    std::string acknowledgedBy; ///< empty: not yet
    std::optional<Instant> acknowledged;
    std::optional<journal::EntryRef> acknowledgement;
    std::string remark;
    journal::Heads heads; ///< what a decision on it must have seen

    bool inConflict() const { return sides.size() > 1; }
};

/// Pure: what the entries of a subject say.
HandOver handOverFrom(std::string_view subject, const journal::History &history);

struct Snapshot {
    std::vector<HandOver> open; ///< not acknowledged, newest first
    std::optional<HandOver> last; ///< the newest that was acknowledged
    std::optional<HandOver> next; ///< the note for the coming hand-over, when there is one already
    Instant nextAt;
    std::string user;
    bool mayWrite = false;
    std::string refuses; ///< why this workstation must not write; empty: it may
};

/// The full hour after `now`, for a centre whose shifts are not known.
Instant nextFullHour(Instant now);

} // namespace attune::handover
