// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure: the random share, and agreement with those who read it.

#include "core/empathy_index/oversight.h"

#include "core/stats/cohen.h"

#include <algorithm>

namespace attune::empathy_index {

namespace {

constexpr std::size_t kAnswers = 3;

Answer answerOf(const std::optional<double> &proxy)
{
    if (!proxy)
        return Answer::CannotBeSaid;
    return *proxy >= 0.5 ? Answer::Met : Answer::NotMet;
}

bool isDecided(const std::vector<ScoreCase> &cases, LegKey leg, std::size_t figure)
{
    return std::ranges::any_of(cases, [&](const ScoreCase &each) {
        return each.leg == leg && static_cast<std::size_t>(each.figure) == figure && !each.isOpen();
    });
}

Agreement agreementOf(const Snapshot &snapshot, std::size_t figure)
{
    Agreement out;
    std::vector<std::vector<double>> counts(kAnswers, std::vector<double>(kAnswers, 0));
    for (const ReviewRecord &review : snapshot.decisions.reviews) {
        const auto found = std::ranges::lower_bound(snapshot.all, review.leg, {}, &Contact::key);
        if (!review.leg || found == snapshot.all.end() || found->key != review.leg
            || isDecided(snapshot.decisions.cases, review.leg, figure))
            continue;
        const Answer program = answerOf(found->proxies[figure]), person = review.answers[figure];
        counts[static_cast<std::size_t>(program)][static_cast<std::size_t>(person)] += 1;
        ++out.n;
        out.alike += program == person;
    }
    if (out.n == 0)
        return out;
    const auto cohen =
        stats::cohen(counts, stats::Weights(stats::WeightKind::Unweighted, {1, 2, 3}));
    out.kappa = cohen.kappa.value;
    if (cohen.kappa.interval)
        out.interval = Range{std::max(-1.0, cohen.kappa.interval->lower),
            std::min(1.0, cohen.kappa.interval->upper)};
    return out;
}

} // namespace

bool isDrawn(LegKey leg, std::uint64_t seed)
{
    // SplitMix64 (Steele, Lea & Flood 2014) as a mixing function.
    std::uint64_t z = static_cast<std::uint64_t>(leg.value) ^ (seed * 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    z ^= z >> 31;
    return static_cast<double>(z >> 11) * 0x1p-53 < kReviewShare;
}

Oversight oversightOf(const Snapshot &snapshot)
{
    Oversight out;
    for (const ScoreCase &each : snapshot.decisions.cases) {
        if (each.isOpen())
            out.open.push_back(each);
    }
    for (std::size_t k = 0; k < kProxies; ++k)
        out.agreement[k] = agreementOf(snapshot, k);
    const auto period = snapshot.inPeriod();
    for (auto contact = period.rbegin(); contact != period.rend(); ++contact) {
        const bool says = std::ranges::any_of(
            contact->proxies, [](const auto &proxy) { return proxy.has_value(); });
        if (!contact->inScope || !says || !isDrawn(contact->key, snapshot.method.seed))
            continue;
        ++out.drawn;
        if (std::ranges::find(snapshot.decisions.reviews, contact->key, &ReviewRecord::leg)
            == snapshot.decisions.reviews.end())
            out.toReview.push_back(contact->key);
    }
    return out;
}

} // namespace attune::empathy_index
