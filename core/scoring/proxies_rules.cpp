// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure: the reduction of a score row to its four figures.

#include "core/scoring/proxies.h"

#include <algorithm>

namespace attune::scoring {

namespace {

double yes(bool value)
{
    return value ? 1 : 0;
}

bool has(const ScoreRow &row, text::Mark mark)
{
    return row.marks[static_cast<std::size_t>(mark)] > 0;
}

} // namespace

Proxies proxiesOf(const ScoreRow &row, const Goalposts &goalposts)
{
    Proxies out;
    const auto put = [&](Proxy proxy, double value) {
        out[static_cast<std::size_t>(proxy)] = value;
    };
    // A name alone is no particular of this customer, and is the easiest to say without listening.
    if (row.personalisation)
        put(Proxy::Personalisation,
            row.specifics > 0 ? std::clamp(*row.personalisation / goalposts.personal, 0.0, 1.0)
                              : 0);
    const bool wentLow = row.trough && *row.trough < goalposts.negative;
    // Both halves are one figure: who never hands anything up loses where somebody asked for it,
    // who hands everything up loses where nobody did.
    if (row.escalationRequested)
        put(Proxy::Escalation, yes(row.escalationOffered || row.escalationDone || row.transfer));
    else if (row.escalationDone || wentLow || row.hostility.value_or(0) > 0)
        put(Proxy::Escalation, yes(!row.escalationDone));
    if (row.start && row.end && *row.start < goalposts.negative)
        put(Proxy::Recovery, yes(*row.end - *row.start >= goalposts.better));
    if (wentLow)
        put(Proxy::Acknowledgement,
            yes(has(row, text::Mark::Acknowledgement) || has(row, text::Mark::Validation)));
    return out;
}

} // namespace attune::scoring
