// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the entries about a person to be forgotten say together.
#include "core/governance/erasure.h"

#include <algorithm>

namespace attune::governance {

namespace {

/// Taken back is as if never asked; an open payload is never missing, they are not sealed.
bool stands(const journal::Told &entry)
{
    return !entry.undone && entry.payload == journal::Told::Payload::Open;
}

} // namespace

std::string personSubject(std::string_view person)
{
    return "person:" + std::string(person);
}

ErasureState erasureFrom(
    std::string_view subject, std::string_view status, const journal::History &history)
{
    using namespace journal;
    ErasureState out;
    out.person = subject.substr(subject.find(':') + 1);
    out.hold = holdFrom(history);
    out.heads = history.heads();
    for (const Told &entry : history.entries()) {
        if (!stands(entry))
            continue;
        if (entry.is(erasureAskedKind())) {
            out.requests.push_back(
                {entry.actor, entry.hlc.wall(), erasureAskedKind().read(entry.values), entry.ref});
        } else if (entry.is(erasureConfirmedKind()) && (status == "erased" || status == "halted")
            && !out.confirmed && out.askedByAnother(entry.actor)) {
            out.confirmedBy = entry.actor;
            out.remark = erasureConfirmedKind().read(entry.values).reason;
            out.confirmed = entry.hlc.wall();
        } else if (entry.is(erasureDoneKind())) {
            out.done.push_back({toHex(entry.ref.dev), entry.actor, entry.hlc.wall(),
                erasureDoneKind().read(entry.values)});
        }
    }
    return out;
}

journal::ErasureScope ErasureState::scope() const
{
    // Whoever asks for more gets it: the confirmation is of all that was asked.
    const bool keeps = !requests.empty() && std::ranges::all_of(requests, [](const Request &each) {
        return each.asked.scope == journal::ErasureScope::KeepWords;
    });
    return keeps ? journal::ErasureScope::KeepWords : journal::ErasureScope::Everything;
}

bool ErasureState::askedByAnother(std::string_view user) const
{
    return std::ranges::any_of(requests, [&](const Request &each) { return each.by != user; });
}

Instant beginOf(LocalDay day)
{
    return fromMs(toNumber(day) * Milliseconds(std::chrono::days{1}).count());
}

bool HeldMatter::isOverdue(Instant now) const
{
    return !state.hold.review || beginOf(*state.hold.review) + std::chrono::days{1} <= now;
}

} // namespace attune::governance
