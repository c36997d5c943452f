// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session_queries.h"

#include "core/facts/ratings.h"
#include "core/facts/words.h"

namespace attune::sessions {

Result<std::vector<std::string>> readDrawable(
    store::Connection &facts, Interval period, Instant now)
{
    return facts.guarded([&] {
        auto rows = facts.prepare(
            "SELECT s.name, l.external FROM leg l JOIN source s ON s.id = l.source WHERE l.contact "
            "IS NULL AND l.key >= :first AND l.key < :end AND " ATTUNE_MAY_BE_READ
            " ORDER BY l.key");
        rows.bind(facts::firstKeyAt(period.begin).value, facts::firstKeyAt(period.end).value, now);
        std::vector<std::string> out;
        while (rows.step())
            out.push_back(std::string(rows.text(0)) + '/' + std::string(rows.text(1)));
        return out;
    });
}

std::string drawableFilter(Interval period)
{
    return "with a transcript and a lawful basis, from " + toIso(period.begin) + " until "
        + toIso(period.end);
}

Result<std::vector<std::string>> readScorable(
    store::Connection &facts, const std::vector<std::string> &names, Instant now)
{
    if (names.empty())
        return std::vector<std::string>();
    const auto keys = facts::keysOfNamed(facts, {names.begin(), names.end()});
    if (!keys)
        return keys.error();
    return facts.guarded([&] {
        auto row = facts.prepare("SELECT 1 FROM leg l WHERE l.key = :key AND " ATTUNE_MAY_BE_READ);
        std::vector<std::string> out;
        for (const auto &[name, key] : *keys) {
            row.rewind();
            row.bind(key, now);
            if (row.step())
                out.push_back(name);
        }
        return out;
    });
}

} // namespace attune::sessions
