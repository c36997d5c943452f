// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure: which rows a filter leaves, and their order.

#include "core/interactions/interactions.h"

#include <algorithm>
#include <cctype>
#include <limits>
#include <numeric>

namespace attune::interactions {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr std::int16_t kNegativeEnd = -100; ///< thousandths: clearly below neutral
constexpr std::int16_t kHalfMadeGood = 500;

std::string folded(std::string_view text)
{
    std::string out(text);
    // Enough for finding a name as typed; other letters than ASCII compare as they are.
    for (char &c : out)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

bool passesFigures(const scoring::ScoreRow *score, const Filter &filter)
{
    if (!filter.hostile && !filter.escalationAsked && !filter.endedNegative && !filter.noRecovery)
        return true;
    if (!score)
        return false;
    return (!filter.hostile || score->hostility.value_or(0) >= 2)
        && (!filter.escalationAsked || score->escalationRequested)
        && (!filter.endedNegative || (score->end && *score->end < kNegativeEnd))
        && (!filter.noRecovery || (score->recovery && *score->recovery < kHalfMadeGood));
}

bool passes(const Snapshot &snapshot, const Row &row, const Filter &filter, const std::string &name)
{
    if (!filter.channels.empty()
        && std::ranges::find(filter.channels, row.channel) == filter.channels.end())
        return false;
    if (filter.basis && row.basis != *filter.basis)
        return false;
    if (filter.agent && row.agent != filter.agent.value)
        return false;
    if (filter.withRecording && !row.has(facts::LegFlag::Recording))
        return false;
    if (filter.transferred && !row.has(facts::LegFlag::Transferred))
        return false;
    if (filter.found && !std::ranges::binary_search(*filter.found, row.key))
        return false;
    if (!passesFigures(snapshot.scoreOf(row), filter))
        return false;
    if (name.empty())
        return true;
    const facts::Agent *agent = snapshot.organisation->agent({row.agent});
    return agent && folded(agent->name).find(name) != std::string::npos;
}

double figure(const std::optional<std::int16_t> &value)
{
    return value ? *value : kNone;
}

double figureOf(const Snapshot &snapshot, const Row &row, SortKey key)
{
    const scoring::ScoreRow *score = snapshot.scoreOf(row);
    switch (key) {
    case SortKey::Length:
        return row.lengthMs < 0 ? kNone : row.lengthMs;
    case SortKey::Consent:
        return static_cast<double>(row.basis);
    case SortKey::Start:
        return score ? figure(score->start) : kNone;
    case SortKey::End:
        return score ? figure(score->end) : kNone;
    case SortKey::Recovery:
        return score ? figure(score->recovery) : kNone;
    case SortKey::Hostility:
        return score && score->hostility ? *score->hostility : kNone;
    default:
        return kNone;
    }
}

/// Ranks of names, so that sorting a million rows compares numbers.
template <typename NameOf>
std::vector<double> ranksOf(
    const Snapshot &snapshot, std::span<const std::uint32_t> order, NameOf nameOf)
{
    std::unordered_map<std::string, double> ranks;
    for (const std::uint32_t i : order)
        ranks.emplace(folded(nameOf(snapshot.rows[i])), 0);
    std::vector<std::string> names;
    for (const auto &[name, rank] : ranks)
        names.push_back(name);
    std::ranges::sort(names);
    for (std::size_t i = 0; i < names.size(); ++i)
        ranks[names[i]] = static_cast<double>(i);
    std::vector<double> out;
    out.reserve(order.size());
    for (const std::uint32_t i : order)
        out.push_back(ranks[folded(nameOf(snapshot.rows[i]))]);
    return out;
}

std::string agentName(const Snapshot &snapshot, const Row &row)
{
    const facts::Agent *agent = snapshot.organisation->agent({row.agent});
    return agent ? agent->name : std::string();
}

std::string queueName(const Snapshot &snapshot, const Row &row)
{
    const facts::Queue *queue = snapshot.organisation->queue({row.queue});
    return queue ? queue->name : std::string();
}

std::vector<double> figuresOf(
    const Snapshot &snapshot, std::span<const std::uint32_t> order, SortKey key)
{
    if (key == SortKey::Agent)
        return ranksOf(snapshot, order, [&](const Row &row) { return agentName(snapshot, row); });
    if (key == SortKey::Queue)
        return ranksOf(snapshot, order, [&](const Row &row) { return queueName(snapshot, row); });
    std::vector<double> out;
    out.reserve(order.size());
    for (const std::uint32_t i : order)
        out.push_back(figureOf(snapshot, snapshot.rows[i], key));
    return out;
}

} // namespace

std::vector<std::uint32_t> arrange(
    const Snapshot &snapshot, const Filter &filter, SortKey key, bool descending)
{
    std::vector<std::uint32_t> order;
    order.reserve(snapshot.rows.size());
    const std::string name = folded(filter.name);
    for (std::uint32_t i = 0; i < snapshot.rows.size(); ++i) {
        if (passes(snapshot, snapshot.rows[i], filter, name))
            order.push_back(i);
    }
    if (key == SortKey::Time) { // as they are, or turned round
        if (!descending)
            std::ranges::reverse(order);
        return order;
    }
    const std::vector<double> figures = figuresOf(snapshot, order, key);
    std::vector<std::uint32_t> places(order.size());
    std::iota(places.begin(), places.end(), 0u);
    std::ranges::stable_sort(places, [&](std::uint32_t a, std::uint32_t b) {
        const double left = figures[a];
        const double right = figures[b];
        if (left != left || right != right)
            return left == left; // what has no figure comes last
        return descending ? left > right : left < right;
    });
    std::vector<std::uint32_t> sorted;
    sorted.reserve(order.size());
    for (const std::uint32_t place : places)
        sorted.push_back(order[place]);
    return sorted;
}

} // namespace attune::interactions
