// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to find and draw who reviews whom.
#include "app/bench/bench.h"
#include "core/peer_review/assignment.h"
#include "core/stats/random.h"

#include <algorithm>
#include <array>

namespace attune::app {

namespace {

constexpr int kPeers = 300, kReviewedContacts = 1500;
constexpr double kRuledOut = 0.1;
constexpr int kPeerRuns = 5;

/// Everybody reviews and is reviewed, five contacts each; a tenth of all pairs is ruled out.
peer_review::Problem manyColleagues()
{
    peer_review::Problem out;
    out.reviewers.assign(kPeers, {3, 7});
    out.reviewees = kPeers;
    out.seed = 1;
    stats::Random random(1);
    for (int i = 0; i < kReviewedContacts; ++i)
        out.items.push_back({i % kPeers, 1});
    for (int i = 0; i < kReviewedContacts; ++i)
        for (int r = 0; r < kPeers; ++r)
            out.barred.push_back(r == i % kPeers || random.share() < kRuledOut
                    ? peer_review::only(peer_review::Rule::Declared)
                    : peer_review::Rules{0});
    return out;
}

Result<QJsonObject> benchPeers(const QStringList &)
{
    const auto problem = manyColleagues();
    std::vector<double> solved, drawn;
    int mostLikely = 0;
    for (int run = 0; run < kPeerRuns; ++run) {
        auto begun = Stopwatch::now();
        const auto chances = peer_review::chancesOf(problem);
        solved.push_back(millisecondsSince(begun));
        if (!chances)
            return chances.error();
        mostLikely = chances->mostLikely;
        begun = Stopwatch::now();
        const auto pairs = peer_review::draw(problem, *chances, static_cast<std::uint64_t>(run));
        drawn.push_back(millisecondsSince(begun));
        if (pairs.size() != static_cast<std::size_t>(kReviewedContacts))
            return {Fault::Corrupt, "a contact was left without its review"};
    }
    return QJsonObject{{QStringLiteral("reviewers"), kPeers},
        {QStringLiteral("contacts"), kReviewedContacts},
        {QStringLiteral("chances_ms"), percentile(solved, 0.5)},
        {QStringLiteral("draw_ms"), percentile(drawn, 0.5)},
        {QStringLiteral("most_likely_pair"), double(mostLikely) / peer_review::kWhole}};
}

constexpr std::array kPeerBenchmarks{Benchmark{"peers",
    "who reviews whom: 300 reviewers, 1,500 contacts, a tenth of all pairs ruled out, a cap of 20 "
    "%",
    &benchPeers}};

} // namespace

std::span<const Benchmark> peerBenchmarks()
{
    return kPeerBenchmarks;
}

} // namespace attune::app
