// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the empathy index of a large centre takes: case mix, a thousand draws a person, ranks.
#include "app/bench/bench.h"

#include "core/empathy_index/empathy_index.h"
#include "core/stats/random.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace attune::app {

namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t kAgents = 500;
constexpr std::int64_t kContacts = 400; ///< of each, in four weeks
constexpr std::uint32_t kQueues = 20;
constexpr double kSaid = 0.6; ///< share of contacts a figure can be said of

std::vector<empathy_index::Contact> madeContacts()
{
    stats::Random random(7);
    std::vector<empathy_index::Contact> out;
    for (std::int64_t i = 0; i < kAgents * kContacts; ++i) {
        empathy_index::Contact contact;
        contact.key = {i + 1};
        contact.unit = i % kAgents + 1;
        contact.agent = {contact.unit};
        contact.queue = {static_cast<std::int64_t>(random.below(kQueues)) + 1};
        const double skill = 0.3 + 0.4 * static_cast<double>(contact.unit) / kAgents;
        for (auto &proxy : contact.proxies) {
            if (random.share() < kSaid)
                proxy = random.share() < skill ? 1 : 0;
        }
        out.push_back(contact);
    }
    return out;
}

Result<QJsonObject> benchIndex(const QStringList &)
{
    const auto contacts = madeContacts();
    const empathy_index::Method method;
    const auto begun = std::chrono::steady_clock::now();
    const empathy_index::Outcome outcome = empathy_index::outcomeOf(contacts, method);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begun;
    const auto ranked = std::ranges::count(
        outcome.units, empathy_index::Standing::Ranked, &empathy_index::Unit::standing);
    return QJsonObject{{u"contacts"_s, static_cast<qint64>(contacts.size())},
        {u"agents"_s, static_cast<qint64>(outcome.units.size())},
        {u"draws"_s, static_cast<qint64>(method.draws)}, {u"ranked"_s, static_cast<qint64>(ranked)},
        {u"milliseconds"_s, took.count()}};
}

constexpr std::array kIndexBenchmarks{
    Benchmark{"index", "the empathy index of 500 people with 200,000 interactions", &benchIndex}};

} // namespace

std::span<const Benchmark> indexBenchmarks()
{
    return kIndexBenchmarks;
}

} // namespace attune::app
