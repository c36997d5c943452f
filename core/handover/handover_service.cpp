// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/handover_service.h"

#include <algorithm>

namespace attune::handover {

namespace {

} // namespace

Done Service::write(const Note &note, journal::Heads seen)
{
    if (note.empty())
        return {Fault::Invalid, "the note says nothing"};
    return doneOf(
        m_journal.append(journal::draft(subjectFor(note.at), noteKind(), note, std::move(seen))));
}

Done Service::acknowledge(const HandOver &seen, const std::string &remark)
{
    if (seen.sides.empty())
        return {Fault::NotFound, "there is no note for " + seen.subject};
    if (seen.inConflict())
        return {Fault::Conflict, "two notes stand against each other: settle them first"};
    if (seen.sides.front().author == m_actor)
        return {Fault::Denied, m_actor + " wrote this note, so somebody else acknowledges it"};
    return doneOf(m_journal.append(
        journal::draft(seen.subject, acknowledgedKind(), Acknowledged{remark}, seen.heads)));
}

Done Service::takeBack(const HandOver &seen, const std::string &reason)
{
    if (seen.acknowledgement)
        return doneOf(m_journal.undo(seen.subject, *seen.acknowledgement, reason, seen.heads));
    if (seen.sides.empty())
        return {Fault::NotFound, "there is no note for " + seen.subject};
    // One's own first: in a conflict the other's is theirs to take back.
    const auto own = std::ranges::find(seen.sides, m_actor, &Side::author);
    const Side &side = own == seen.sides.end() ? seen.sides.back() : *own;
    return doneOf(m_journal.undo(seen.subject, side.entry, reason, seen.heads));
}

} // namespace attune::handover
