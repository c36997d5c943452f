// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session_queries.h"

#include "core/facts/leg_row.h"

namespace attune::sessions {

Result<std::vector<std::string>> readDrawable(store::Connection &facts, Interval period)
{
    return facts.guarded([&] {
        auto rows = facts.prepare(
            "SELECT s.name, l.external FROM leg l JOIN source s ON s.id = l.source WHERE l.contact "
            "IS NULL AND l.turns > 0 AND l.key >= :first AND l.key < :end ORDER BY l.key");
        rows.bind(facts::firstKeyAt(period.begin).value, facts::firstKeyAt(period.end).value);
        std::vector<std::string> out;
        while (rows.step())
            out.push_back(std::string(rows.text(0)) + '/' + std::string(rows.text(1)));
        return out;
    });
}

} // namespace attune::sessions
