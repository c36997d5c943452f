// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/readings.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace attune::text {

namespace {

constexpr float kWarmFrom = 1.0F;
constexpr float kDistressBelow = -0.3F;
constexpr std::uint32_t kBriefBelow = 4;
constexpr std::uint32_t kShoutedFrom = 3; // words in capitals
constexpr float kShoutedBelow = -0.05F;

// Strong wording is strong on its own. Two weak ones stay weak, but for telling of one's own
// experience, which is done in many ordinary words.
int levelOf(const Ledger &ledger, Head head)
{
    const float enough = head == Head::Interpretation ? 1.1F : 100.0F;
    if (ledger.top(head) >= 1.5F || ledger.sum(head) >= enough)
        return 2;
    return ledger.sum(head) >= 0.5F ? 1 : 0;
}

// More and agreeing evidence is surer; a long turn without any is a fair sign of a neutral one.
float confidenceOf(const Analysis &a)
{
    const float mass = a.ledger.mass();
    const float sum = std::abs(a.ledger.sum(Head::Valence));
    if (mass <= 0) {
        const float words = static_cast<float>(std::min<std::uint32_t>(a.tokens.words, 12));
        return 0.25F + 0.25F * words / 12.0F;
    }
    const float agreement = std::min(sum / mass, 1.0F);
    return 0.25F + 0.7F * (mass / (mass + 1.5F)) * (0.35F + 0.65F * agreement);
}

/// A whole turn in capitals that asks for somebody else or is discontented is shouted.
void raiseForCapitals(Analysis &a, float valence)
{
    if (a.tokens.mixedCase || a.tokens.capsWords < kShoutedFrom
        || a.ledger.top(Head::Hostility) >= 0.5F)
        return;
    if (valence < kShoutedBelow || a.ledger.sum(Head::EscalationRequested) > 0)
        a.ledger.add(static_cast<std::uint8_t>(Head::Hostility), 0,
            static_cast<std::uint32_t>(a.tokens.list.size()), 1, "all in capitals");
}

} // namespace

void readCustomer(const PackData &pack, Analysis &a, Mode mode, TurnScore &out)
{
    const Settings &set = pack.settings;
    const float raw = a.ledger.sum(Head::Valence);
    const float valence = raw / std::sqrt(raw * raw + set.softness);
    out.valence = valence;
    out.confidence = confidenceOf(a);
    out.sentiment = valence < set.negativeBelow ? Sentiment::Negative
        : valence > set.positiveAbove           ? Sentiment::Positive
                                                : Sentiment::Neutral;
    raiseForCapitals(a, valence);
    // The strongest wording decides: three complaints about a router are no threat.
    const float hostility = a.ledger.top(Head::Hostility);
    out.hostility = hostility >= 2.5F ? 3 : hostility >= 1.5F ? 2 : hostility >= 0.5F ? 1 : 0;
    out.offensive = a.ledger.sum(Head::Offence) >= set.offensiveAbove;
    if (mode == Mode::RulesOnly || pack.linear.empty())
        return;
    Emotions emotions;
    for (std::size_t i = 0; i < kEmotionCount; ++i) {
        const auto head =
            static_cast<std::uint8_t>(static_cast<std::size_t>(Head::FirstEmotion) + i);
        if (a.ledger.sum(head) >= pack.linear.threshold(i))
            emotions.add(static_cast<Emotion>(i));
    }
    out.emotions = emotions;
}

void readBoth(const Analysis &a, TurnScore &out)
{
    out.words = a.tokens.words;
    out.escalation.requested = a.ledger.sum(Head::EscalationRequested) > 0;
    out.escalation.offered = a.ledger.sum(Head::EscalationOffered) > 0;
    out.escalation.done = a.ledger.sum(Head::EscalationDone) > 0;
    out.escalation.transfer = a.ledger.sum(Head::Transfer) > 0;
    for (std::size_t m = 0; m < kMarkCount; ++m) {
        if (a.ledger.sum(headOf(static_cast<Mark>(m))) > 0)
            out.marks.add(static_cast<Mark>(m));
    }
}

void readAgent(Analysis &a, bool answersDistress, TurnScore &out)
{
    Ledger &ledger = a.ledger;
    const auto sum = [&ledger](Mark mark) {
        return ledger.sum(headOf(mark));
    };
    const auto tokens = static_cast<std::uint32_t>(a.tokens.list.size());
    if (answersDistress && a.tokens.words < kBriefBelow && a.tokens.words > 0)
        ledger.add(static_cast<std::uint8_t>(headOf(Mark::Brevity)), 0, tokens, 1,
            "fewer than four words");
    const float warm = sum(Mark::Acknowledgement) + sum(Mark::Apology) + sum(Mark::Validation)
        + sum(Mark::Reassurance) + sum(Mark::Gratitude) + ledger.sum(Inner::Warmth);
    const float curt = sum(Mark::Blame) + sum(Mark::Deflection) + sum(Mark::Imperative)
        + sum(Mark::Brevity) + ledger.sum(Inner::Curtness);
    out.tone = warm - curt >= kWarmFrom ? Tone::Warm
        : curt - warm >= kWarmFrom      ? Tone::Curt
                                        : Tone::Neutral;
    out.empathy = Empathy{levelOf(ledger, Head::Reaction), levelOf(ledger, Head::Interpretation),
        levelOf(ledger, Head::Exploration)};
}

void readTrace(const Analysis &a, const TurnScore &score, TurnTrace &out)
{
    out.role = a.role;
    out.scored = score.notAssessed == NotAssessed::No;
    out.valence = score.valence.value_or(0);
    out.distressed = score.valence.value_or(0) < kDistressBelow
        || (score.valence
            && (score.hostility.value_or(0) > 0 || a.ledger.sum(Inner::Distress) > 0));
    out.satisfaction = a.ledger.sum(Head::Satisfaction);
    out.thanks = a.ledger.sum(Inner::Thanks);
    out.words = a.tokens.words;
    out.question = !a.tokens.sentences.empty() && a.tokens.sentences.back().question;
}

void readSpans(const Analysis &a, TurnScore &out)
{
    // By head, then by place: one number each, as a turn has dozens. Beyond half a billion
    // characters the order is that of the rules.
    constexpr std::uint64_t kLast = (std::uint64_t{1} << 29) - 1;
    struct Order {
        std::uint64_t place = 0;
        std::uint32_t entry = 0;
    };
    const std::vector<Entry> &entries = a.ledger.entries();
    const auto beginOf = [&](const Entry &entry) {
        return a.tokens.list[entry.first].begin;
    };
    const auto endOf = [&](const Entry &entry) {
        return a.tokens.list[entry.last - 1].end;
    };
    std::vector<Order> order;
    order.reserve(entries.size());
    std::size_t heads = 0;
    std::array<bool, kHeadCount> hasSpan{};
    for (std::uint32_t i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        if (entry.head >= kHeadCount || entry.last == 0)
            continue;
        heads += !hasSpan[entry.head];
        hasSpan[entry.head] = true;
        order.push_back(
            {std::uint64_t{entry.head} << 58 | std::min<std::uint64_t>(beginOf(entry), kLast) << 29
                    | std::min<std::uint64_t>(endOf(entry), kLast),
                i});
    }
    std::sort(order.begin(), order.end(), [&entries](const Order &x, const Order &y) {
        if (x.place != y.place)
            return x.place < y.place;
        const std::string_view xRule = entries[x.entry].rule;
        const std::string_view yRule = entries[y.entry].rule;
        return xRule != yRule ? xRule < yRule : x.entry < y.entry;
    });
    out.spans.reserve(order.size());
    for (const Order &place : order) {
        const Entry &entry = entries[place.entry];
        out.spans.push_back(
            {beginOf(entry), endOf(entry), static_cast<Head>(entry.head), entry.value, entry.rule});
    }
    out.sums.reserve(heads);
    for (std::size_t h = 0; h < kHeadCount; ++h) {
        const Head head = static_cast<Head>(h);
        if (hasSpan[h])
            out.sums.push_back({head, a.ledger.bias(head), a.ledger.sum(head)});
    }
}

} // namespace attune::text
