// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/agreement_queries.h"

#include <algorithm>

namespace attune::governance {

namespace {

std::string hexOf(store::Statement &row)
{
    return row.step() ? toHex(row.blob(0)) : std::string();
}

/// `from` without `away`.
void takeAway(std::vector<Interval> &from, Interval away)
{
    std::vector<Interval> out;
    for (const Interval &one : from) {
        if (away.end <= one.begin || one.end <= away.begin) {
            out.push_back(one);
            continue;
        }
        if (one.begin < away.begin)
            out.push_back({one.begin, away.begin});
        if (away.end < one.end)
            out.push_back({away.end, one.end});
    }
    from = std::move(out);
}

} // namespace

std::string pseudonymOf(store::Connection &facts, AgentId agent)
{
    auto row = facts.prepare("SELECT person FROM agent WHERE id = :id");
    row.bind(agent);
    return hexOf(row);
}

std::string pseudonymOf(store::Connection &facts, CustomerId customer)
{
    auto row = facts.prepare("SELECT person FROM customer WHERE id = :id");
    row.bind(customer);
    return hexOf(row);
}

std::map<std::string, AgentId> agentsByPseudonym(store::Connection &facts)
{
    std::map<std::string, AgentId> out;
    auto rows = facts.prepare("SELECT person, id FROM agent");
    while (rows.step())
        out[toHex(rows.blob(0))] = {rows.number(1)};
    return out;
}

std::string zoneOfFirstSite(store::Connection &facts)
{
    auto row = facts.prepare("SELECT zone FROM site ORDER BY id LIMIT 1");
    return row.step() ? std::string(row.text(0)) : std::string("UTC");
}

std::string sourceNameOf(store::Connection &facts, SourceId source)
{
    auto row = facts.prepare("SELECT name FROM source WHERE id = :id");
    row.bind(source);
    return row.step() ? std::string(row.text(0)) : std::string();
}

std::vector<Interval> workingTime(store::Connection &facts, AgentId agent, Interval around)
{
    std::vector<Interval> out, away;
    auto rows = facts.prepare(
        "SELECT s.start, s.\"end\", l.text = 'shift' FROM shift s JOIN label l ON l.id = "
        "s.activity WHERE s.agent = :agent AND s.start < :to AND s.start > :from AND s.\"end\" > "
        ":begin");
    rows.bind(agent, around.end, around.begin - std::chrono::days{2}, around.begin);
    while (rows.step())
        (rows.number(2) != 0 ? out : away).push_back({rows.time(0), rows.time(1)});
    for (const Interval &other : away)
        takeAway(out, other);
    std::ranges::sort(out, {}, &Interval::begin);
    return out;
}

std::vector<facts::LegRow> finishedLegs(store::Connection &facts, AgentId agent, Interval within)
{
    std::vector<facts::LegRow> out;
    auto rows = facts.prepare(
        "SELECT " ATTUNE_LEG_COLUMNS
        " FROM leg l WHERE l.key >= :from AND l.key < :to AND l.agent = :agent AND l.\"end\" IS "
        "NOT NULL ORDER BY l.key");
    rows.bind(facts::firstKeyAt(within.begin), facts::firstKeyAt(within.end), agent);
    while (rows.step())
        out.push_back(facts::readLeg(rows));
    return out;
}

std::optional<Opened> openedFrom(store::Connection &facts, LegKey key)
{
    const auto leg = facts::findLeg(facts, key);
    if (!leg)
        return std::nullopt;
    return Opened{pseudonymOf(facts, leg->agent), pseudonymOf(facts, leg->customer),
        sourceNameOf(facts, leg->source), leg->external, {}, 0};
}

} // namespace attune::governance
