// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/empathy_index/unit_details.h"

#include "core/empathy_index/case_mix.h"
#include "core/facts/words.h"

#include <algorithm>

namespace attune::empathy_index {

namespace {

constexpr std::size_t kAgainst = 8, kFor = 4; ///< contacts shown of each figure
constexpr std::size_t kMostRead = 200; ///< transcripts looked through for repetitions
constexpr double kLeastShare = 0.2;
constexpr std::size_t kMostRepeated = 3;

struct Opened {
    facts::Transcript transcript;
    text::ContactScore reading;
};

/// Opens what may be opened; what may not is no fault, it is left without words.
class Reader {
public:
    Reader(store::Connection &facts, const facts::ReadContext &context,
        const scoring::Scorers &scorers)
        : m_facts(facts)
        , m_transcripts(context.vault)
        , m_scorers(scorers)
        , m_now(context.now)
    {
    }
    Result<std::optional<Opened>> open(LegKey leg)
    {
        const auto row = facts::findLeg(m_facts, leg);
        if (!row)
            return std::optional<Opened>();
        auto words = facts::openWords(m_facts, m_transcripts, *row, m_now);
        if (!words)
            return words.error();
        if (words->state != facts::WordsState::Open)
            return std::optional<Opened>();
        auto reading =
            scoring::read(m_scorers, words->transcript, row->basisAt(m_now), text::Spans::Yes);
        if (!reading)
            return std::optional<Opened>();
        return std::optional(Opened{std::move(words->transcript), std::move(*reading)});
    }

private:
    store::Connection &m_facts;
    facts::TranscriptReader m_transcripts;
    const scoring::Scorers &m_scorers;
    Instant m_now;
};

std::vector<Evidence> evidenceOf(
    std::span<const Contact *const> own, const CaseMix &mix, std::size_t figure)
{
    std::vector<Evidence> all;
    for (const Contact *contact : own) {
        if (!contact->proxies[figure])
            continue;
        const Observed of = mix.observedOf(*contact);
        all.push_back({contact->key, static_cast<double>(of.observed[figure]),
            static_cast<double>(of.expected[figure]), -1, {}});
    }
    // Of contacts that say the same the newest come first.
    std::ranges::sort(all, [](const Evidence &a, const Evidence &b) {
        const double of = a.value - a.usual, other = b.value - b.usual;
        return of != other ? of < other : a.leg > b.leg;
    });
    if (all.size() > kAgainst + kFor) {
        // The last in order are the strongest, oldest first: show the newest of them.
        const auto strongest = std::ranges::find_if(all, [&](const Evidence &each) {
            return each.value - each.usual == all.back().value - all.back().usual;
        });
        const auto from =
            std::max(std::min(strongest, all.end() - static_cast<std::ptrdiff_t>(kFor)),
                all.begin() + static_cast<std::ptrdiff_t>(kAgainst));
        std::vector<Evidence> few(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(kAgainst));
        few.insert(few.end(), from, std::min(from + static_cast<std::ptrdiff_t>(kFor), all.end()));
        all = std::move(few);
    }
    return all;
}

Done findRepetitions(Reader &reader, std::span<const Contact *const> own, UnitDetails &out)
{
    std::map<std::string, Repeated> found;
    for (auto each = own.rbegin(); each != own.rend() && out.read < kMostRead; ++each) {
        const auto opened = reader.open((*each)->key);
        if (!opened)
            return opened.error();
        if (!*opened)
            continue;
        ++out.read;
        const auto sentences = wordedSentences((*opened)->transcript, (*opened)->reading);
        out.worded += !sentences.empty();
        for (const auto &[letters, sentence] : sentences) {
            Repeated &repeated = found[letters];
            if (repeated.legs.empty())
                repeated.sentence = sentence;
            repeated.legs.push_back((*each)->key);
        }
    }
    for (auto &[letters, repeated] : found) {
        const auto share =
            static_cast<double>(repeated.legs.size()) / static_cast<double>(out.worded);
        if (repeated.legs.size() < kLeastRepeated || share < kLeastShare)
            continue;
        std::ranges::sort(repeated.legs);
        out.repeated.push_back(std::move(repeated));
    }
    std::ranges::stable_sort(
        out.repeated, std::greater{}, [](const Repeated &each) { return each.legs.size(); });
    if (out.repeated.size() > kMostRepeated)
        out.repeated.resize(kMostRepeated);
    return {};
}

} // namespace

Result<UnitDetails> detailsFor(store::Connection &facts, const facts::ReadContext &context,
    const scoring::Scorers &scorers, const Snapshot &snapshot, std::int64_t unit)
{
    UnitDetails out;
    out.unit = unit;
    const auto found = std::ranges::find(snapshot.outcome.units, unit, &Unit::id);
    if (found == snapshot.outcome.units.end() || found->standing == Standing::Withheld)
        return out;
    out.trend = trendOf(snapshot, unit);
    out.avoidsEscalation = avoidsEscalation(*found, snapshot.outcome.units);
    if (!snapshot.personsOpen)
        return out; // contacts would name the persons
    const CaseMix mix(snapshot.inPeriod());
    std::vector<const Contact *> own;
    for (const Contact &contact : snapshot.inPeriod()) {
        if (contact.unit == unit && contact.inScope)
            own.push_back(&contact);
    }
    return facts.guarded([&]() -> Result<UnitDetails> {
        Reader reader(facts, context, scorers);
        for (std::size_t k = 0; k < kProxies; ++k) {
            out.evidence[k] = evidenceOf(own, mix, k);
            for (Evidence &each : out.evidence[k]) {
                const auto opened = reader.open(each.leg);
                if (!opened)
                    return opened.error();
                if (!*opened)
                    continue;
                Words words =
                    wordsFor(static_cast<Proxy>(k), (*opened)->transcript, (*opened)->reading);
                each.turn = words.turn;
                each.words = std::move(words.text);
            }
        }
        if (snapshot.kind == UnitKind::Agent) {
            if (auto done = findRepetitions(reader, own, out); !done)
                return done.error();
        }
        return std::move(out);
    });
}

} // namespace attune::empathy_index
