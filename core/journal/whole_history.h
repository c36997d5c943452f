// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A subject's history for those to whom a part of it is worth nothing: all of it, or a refusal; how
// it is read, and lists of such subjects.
#pragma once

#include "core/journal/journal.h"

namespace attune::journal {

/// Fault::NotFound where nothing stands; Fault::Denied where an entry does not open with the
/// reader's keys: what cannot be read is not empty.
Result<History> wholeHistory(Journal &journal, const std::string &subject);

/// A list of a sort, each state as `read(subject)` gives it (a Result). What does not begin, by
/// `begins(state)`, stands in no list: all of it was forgotten, or its beginning is damaged.
///
/// Where `unreadable` is asked for, what cannot be read closes nothing but itself and is counted;
/// else, and where nothing opens at all, Fault::Denied.
template <typename Read, typename Begins>
auto readList(Journal &journal, std::string_view prefix, std::size_t most, std::int64_t *unreadable,
    Read read, Begins begins) -> Result<std::vector<std::remove_cvref_t<decltype(*read({}))>>>
{
    const auto states = journal.states(prefix, {}, most);
    if (!states)
        return states.error();
    std::vector<std::remove_cvref_t<decltype(*read({}))>> out;
    std::optional<Error> sealed;
    std::int64_t count = 0;
    for (const SubjectState &state : *states) {
        auto one = read(state.subject);
        if (one && begins(*one)) {
            out.push_back(std::move(*one));
        } else if (one) {
            count += one->erased == 0;
        } else if (unreadable && one.error().fault == Fault::Denied) {
            ++count;
            sealed = one.error();
        } else {
            return one.error();
        }
    }
    if (out.empty() && sealed)
        return *sealed;
    if (unreadable)
        *unreadable = count;
    return out;
}

/// Lets each entry that says something do what it may, by `take(place, entry)` which says whether
/// it did; counts in the state what was forgotten, and what was without effect. An undo takes
/// nothing back here: else a score could be taken out by somebody else, or a reveal be unsaid.
template <typename State, typename Take>
void readThrough(const History &history, State &state, Take take)
{
    for (std::size_t place = 0; place < history.entries().size(); ++place) {
        const Told &entry = history.entries()[place];
        if (entry.kind.starts_with("journal."))
            continue;
        if (entry.payload == Told::Payload::Erased)
            ++state.erased;
        else if (entry.payload == Told::Payload::Open && !take(place, entry))
            ++state.ignored;
    }
}

} // namespace attune::journal
