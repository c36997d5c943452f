// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disputes/disputes_queries.h"

#include "core/facts/leg_row.h"

#include <limits>

namespace attune::disputes {

Result<std::map<std::string, Place>> readPlaces(store::Connection &facts)
{
    return facts.guarded([&] {
        auto rows = facts.prepare("SELECT a.person, a.id, a.team, t.supervisor FROM agent a LEFT "
                                  "JOIN team t ON t.id = a.team");
        std::map<std::string, Place> out;
        while (rows.step())
            out[toHex(rows.blob(0))] = {{rows.number(1)}, {rows.isNull(2) ? 0 : rows.number(2)},
                {rows.isNull(3) ? 0 : rows.number(3)}};
        return out;
    });
}

Result<std::vector<Leg>> readLegs(
    store::Connection &facts, std::string_view contact, std::optional<Instant> start)
{
    return facts.guarded([&] {
        std::vector<Leg> out;
        const auto middle = contact.find('/');
        if (middle == std::string_view::npos)
            return out;
        auto rows =
            facts.prepare("SELECT l.key, l.start, a.person FROM leg l JOIN source s ON s.id "
                          "= l.source JOIN agent a ON a.id = l.agent WHERE s.name = "
                          ":source AND l.external = :external AND l.key >= :first AND "
                          "l.key < :end ORDER BY l.key");
        // A key begins with the whole second in which its leg began.
        const auto second = start ? std::chrono::floor<std::chrono::seconds>(*start) : Instant();
        const LegKey first = start ? facts::firstKeyAt(second) : LegKey{0};
        const LegKey end = start ? facts::firstKeyAt(second + std::chrono::seconds{1})
                                 : LegKey{std::numeric_limits<std::int64_t>::max()};
        rows.bind(std::string(contact.substr(0, middle)), std::string(contact.substr(middle + 1)),
            first.value, end.value);
        while (rows.step())
            out.push_back({{rows.number(0)}, rows.time(1), toHex(rows.blob(2))});
        return out;
    });
}

Result<std::string> nameOfLeg(store::Connection &facts, LegKey leg)
{
    return facts.guarded([&] {
        auto row = facts.prepare("SELECT s.name, l.external FROM leg l JOIN source s ON s.id = "
                                 "l.source WHERE l.key = :key");
        row.bind(leg.value);
        return row.step() ? std::string(row.text(0)) + '/' + std::string(row.text(1))
                          : std::string();
    });
}

} // namespace attune::disputes
