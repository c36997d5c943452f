// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// weights.bin, little endian: "ATW1", u32 features, u32 heads, then per head three floats (scale,
// bias, threshold), then per feature u8 length, the words joined by blanks, u8 count and count
// pairs of (u8 head, i8 step); a weight is step * |step| * scale.
#include "core/text/linear.h"

#include "core/text/analysis.h"
#include "core/text/fields.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <cstring>

namespace attune::text {

namespace {

constexpr std::uint32_t kMostFeatures = 130000;

constexpr std::uint64_t kIdBits = 21; // three ids in one key
constexpr std::uint64_t kIdLimit = std::uint64_t{1} << kIdBits;
constexpr std::uint32_t kNoFeature = 0xFFFFFFFFU;

class Reader {
public:
    explicit Reader(std::string_view bytes)
        : m_rest(bytes)
    {
    }
    std::string_view take(std::size_t count)
    {
        if (count > m_rest.size()) {
            m_short = true;
            return {};
        }
        const std::string_view out = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return out;
    }
    std::uint8_t byte()
    {
        const std::string_view b = take(1);
        return b.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(b.front());
    }
    std::uint32_t number()
    {
        std::uint32_t value = 0;
        for (int shift = 0; shift < 32; shift += 8)
            value |= std::uint32_t{byte()} << shift;
        return value;
    }
    float real() { return std::bit_cast<float>(number()); }
    bool isShort() const { return m_short; }
    bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_short = false;
};

} // namespace

std::string LinearModel::read(std::string_view bytes, WordTable &table)
{
    Reader in(bytes);
    if (in.take(4) != "ATW1")
        return "is not a weights file of this program";
    const std::uint32_t features = in.number();
    if (in.number() != kLinearHeads || features > bytes.size())
        return "does not have the expected heads";
    if (features > kMostFeatures)
        return "has too many features";
    for (std::size_t h = 0; h < kLinearHeads; ++h) {
        m_scale.push_back(in.real());
        m_bias.push_back(in.real());
        m_threshold.push_back(in.real());
        if (!std::isfinite(m_scale.back()) || !std::isfinite(m_bias.back())
            || !std::isfinite(m_threshold.back()))
            return "has a figure that is no number";
    }
    m_rows.reserve(features);
    std::vector<LinearWeight> weights;
    m_keys.assign(
        std::bit_ceil(std::size_t{features} + features / 8 + 2), 0); // single words need none
    m_values.assign(m_keys.size(), kNoFeature);
    m_turnFeatures.fill(kNoFeature);
    for (std::uint32_t f = 0; f < features; ++f) {
        const std::string_view name = in.take(in.byte());
        Row row;
        row.name = static_cast<std::uint32_t>(m_names.size());
        row.nameLength = static_cast<std::uint8_t>(name.size());
        m_names += name;
        const auto ofTurn = std::find(kTurnFeatures.begin(), kTurnFeatures.end(), name);
        if (ofTurn != kTurnFeatures.end())
            m_turnFeatures[static_cast<std::size_t>(ofTurn - kTurnFeatures.begin())] = f;
        std::uint64_t key = 0;
        const auto parts = words(name);
        for (const std::string_view part : parts) {
            const WordId id = table.add(part);
            if (id >= kIdLimit)
                return "has too many words";
            key = (key << kIdBits) | id;
        }
        if (parts.empty() || parts.size() > 3)
            return "has a feature that is not one to three words";
        if (parts.size() == 1) {
            m_ofWord.resize(std::max<std::size_t>(m_ofWord.size(), key + 1), kNoFeature);
            m_ofWord[key] = f;
        } else {
            const std::uint32_t slot = slotOf(key);
            m_keys[slot] = key;
            m_values[slot] = f;
        }
        weights.clear();
        for (std::uint8_t left = in.byte(); left > 0; --left) {
            const std::uint8_t head = in.byte();
            const int step = static_cast<std::int8_t>(in.byte());
            weights.push_back({static_cast<std::int16_t>(step * std::abs(step)), head});
            if (head >= kLinearHeads)
                return "has a weight for a head that is not there";
        }
        keepRow(row, weights);
        m_rows.push_back(row);
        if (in.isShort())
            return "is cut off";
    }
    m_weights.shrink_to_fit();
    m_full.shrink_to_fit();
    m_names.shrink_to_fit();
    return in.atEnd() ? std::string{} : "has bytes after its end";
}

void LinearModel::keepRow(Row &row, const std::vector<LinearWeight> &weights)
{
    constexpr std::size_t kMany = 8;
    if (weights.size() < kMany) {
        row.at = static_cast<std::uint32_t>(m_weights.size());
        row.count = static_cast<std::uint8_t>(weights.size());
        m_weights.insert(m_weights.end(), weights.begin(), weights.end());
        return;
    }
    row.at = static_cast<std::uint32_t>(m_full.size());
    row.count = kFull;
    m_full.emplace_back();
    for (const LinearWeight &weight : weights)
        m_full.back()[weight.head] = weight.weight;
}

// At most 127² a feature: 32 bits hold the sum of kMostFeatures. Weights lie far apart, and waiting
// for one after the other was most of the time: all rows are asked for before the first is read.
void LinearModel::addTo(
    std::array<std::int32_t, kRow> &sums, const std::vector<LinearFeature> &features) const
{
    for (const LinearFeature &f : features)
        __builtin_prefetch(&m_rows[f.feature]);
    for (const LinearFeature &f : features) {
        const Row &row = m_rows[f.feature];
        __builtin_prefetch(row.count == kFull
                ? static_cast<const void *>(&m_full[row.at])
                : static_cast<const void *>(m_weights.data() + row.at));
    }
    for (const LinearFeature &f : features) {
        const Row &row = m_rows[f.feature];
        if (row.count == kFull) {
            const auto &full = m_full[row.at];
            for (std::size_t h = 0; h < kRow; ++h)
                sums[h] += full[h];
            continue;
        }
        for (std::uint32_t w = row.at; w < row.at + row.count; ++w)
            sums[m_weights[w].head] += m_weights[w].weight;
    }
}

int LinearModel::weight(std::uint32_t feature, std::size_t head) const
{
    const Row &row = m_rows[feature];
    if (row.count == kFull)
        return m_full[row.at][head];
    int sum = 0;
    for (std::uint32_t w = row.at; w < row.at + row.count; ++w)
        sum += m_weights[w].head == head ? m_weights[w].weight : 0;
    return sum;
}

std::size_t LinearModel::homeOf(std::uint64_t key) const
{
    return (key * 0x9E3779B97F4A7C15ULL >> 20) & (m_keys.size() - 1);
}

std::uint32_t LinearModel::slotOf(std::uint64_t key) const
{
    const std::size_t mask = m_keys.size() - 1;
    std::size_t slot = homeOf(key);
    while (m_keys[slot] != 0 && m_keys[slot] != key)
        slot = (slot + 1) & mask;
    return static_cast<std::uint32_t>(slot);
}

void LinearModel::turnFeatures(const Analysis &a, std::vector<LinearFeature> &out) const
{
    const float valence = a.ledger.sum(Head::Valence);
    const std::uint32_t marks = a.tokens.exclamations;
    const bool question = std::any_of(a.tokens.sentences.begin(), a.tokens.sentences.end(),
        [](const Sentence &sentence) { return sentence.question; });
    const std::array<bool, kTurnFeatures.size()> holds{question, marks > 0, marks > 2,
        a.tokens.mixedCase && a.tokens.capsWords > 0, valence > 0.3F, valence > 1.5F,
        valence > 3.0F, valence < -0.3F, valence < -1.5F, valence < -3.0F, a.tokens.words < 4,
        a.tokens.words < 8, a.tokens.words < 15};
    for (std::size_t i = 0; i < holds.size(); ++i) {
        if (holds[i] && m_turnFeatures[i] != kNoFeature)
            out.push_back({0, static_cast<std::uint32_t>(a.tokens.list.size()), m_turnFeatures[i]});
    }
}

namespace {

constexpr std::size_t kFewFeatures = 160;

/// The first place of each feature, in the order of places; of very many, in the order of features.
void keepFirstOfEach(std::vector<LinearFeature> &features)
{
    if (features.size() > kFewFeatures) {
        std::sort(
            features.begin(), features.end(), [](const LinearFeature &x, const LinearFeature &y) {
                return x.feature != y.feature ? x.feature < y.feature : x.first < y.first;
            });
        const auto same = [](const LinearFeature &x, const LinearFeature &y) {
            return x.feature == y.feature;
        };
        features.erase(std::unique(features.begin(), features.end(), same), features.end());
        return;
    }
    // Sorting costs more than looking each of a few up in a table that lies on the stack.
    std::array<std::uint32_t, 512> seen{};
    std::size_t kept = 0;
    for (const LinearFeature &f : features) {
        std::size_t slot = f.feature * 2654435761U >> 23;
        while (seen[slot] != 0 && seen[slot] != f.feature + 1)
            slot = (slot + 1) % seen.size();
        if (seen[slot] != 0)
            continue;
        seen[slot] = f.feature + 1;
        features[kept++] = f;
    }
    features.resize(kept);
}

} // namespace

void LinearModel::features(const Analysis &a, std::vector<LinearFeature> &out) const
{
    out.clear();
    const auto &list = a.tokens.list;
    for (std::uint32_t i = 1; i < list.size(); ++i) {
        const std::uint64_t pair = std::uint64_t{list[i - 1].id} << kIdBits | list[i].id;
        __builtin_prefetch(&m_keys[homeOf(pair)]);
    }
    for (std::uint32_t i = 0; i < list.size(); ++i) {
        const WordId first = list[i].id;
        if (first >= m_ofWord.size() || m_ofWord[first] == kNoFeature)
            continue;
        out.push_back({i, i + 1, m_ofWord[first]});
        // Who is in the vocabulary, has its beginnings in it: what is rarer is never kept alone.
        std::uint64_t key = first;
        for (std::uint32_t j = i + 1; j < list.size() && j < i + 3; ++j) {
            if (list[j].id == kUnknownWord || list[j].sentence != list[i].sentence)
                break;
            key = (key << kIdBits) | list[j].id;
            const std::uint32_t slot = slotOf(key);
            if (m_keys[slot] != key)
                break;
            out.push_back({i, j + 1, m_values[slot]});
        }
    }
    turnFeatures(a, out);
    keepFirstOfEach(out);
}

namespace {

/// What a phrase of the pack has told of these words; they do not tell the contrary again one by
/// one: "no problem" is not half a "no".
int toldOf(const LinearFeature &f, const Analysis &a)
{
    const int told = a.scope[f.first].told;
    for (std::uint32_t i = f.first; i < f.last; ++i) {
        if (a.scope[i].told != told)
            return 0;
    }
    return told;
}

struct WantedHead {
    Head head = Head::Valence;
    float step = 0; ///< of the raw score for one unit of weight
    float given = 0; ///< what the entries must add up to, exactly
};

/// Whether a weight a feature has for the valence says the contrary of what its words have told.
bool isContrary(int weight, const LinearFeature &f, const Analysis &a)
{
    return weight * toldOf(f, a) < 0;
}

/// Enters what each feature gave to the wanted heads, by linear head.
void enterEvidence(const LinearModel &model, std::uint32_t wanted,
    const std::array<WantedHead, kLinearHeads> &heads, Analysis &a)
{
    std::array<float, kLinearHeads> left{};
    for (std::size_t h = 0; h < kLinearHeads; ++h) {
        a.learnt[h].clear();
        left[h] = heads[h].given;
    }
    for (const LinearFeature &f : a.features) {
        model.eachWeight(f.feature, wanted, [&](std::size_t h, int weight) {
            if (h == kLinearValence && isContrary(weight, f, a))
                return;
            const float value = onGrid(heads[h].step * static_cast<float>(weight));
            if (value == 0.0F)
                return;
            a.learnt[h].push_back({f.first, f.last, static_cast<std::uint8_t>(heads[h].head), value,
                model.text(f.feature)});
            left[h] -= value;
        });
    }
    for (std::size_t h = 0; h < kLinearHeads; ++h) {
        std::vector<Entry> &entries = a.learnt[h];
        if ((wanted >> h & 1U) != 0 && entries.empty() && left[h] != 0.0F && !a.features.empty()) {
            const LinearFeature &f = a.features.front();
            entries.push_back({f.first, f.last, static_cast<std::uint8_t>(heads[h].head), 0,
                model.text(f.feature)});
        }
        if (entries.empty())
            continue;
        // What rounding left over goes where it is least seen.
        std::max_element(entries.begin(), entries.end(), [](const Entry &x, const Entry &y) {
            return std::abs(x.value) < std::abs(y.value);
        })->value += left[h];
        a.ledger.enter(entries);
    }
}

} // namespace

void applyLearnt(const PackData &pack, Analysis &a)
{
    const LinearModel &model = pack.linear;
    if (model.empty())
        return;
    model.features(a, a.features);
    std::array<std::int32_t, LinearModel::kRow> steps{};
    model.addTo(steps, a.features);
    for (const LinearFeature &f : a.features) {
        if (a.scope[f.first].told == 0)
            continue;
        const int weight = model.weight(f.feature, kLinearValence);
        if (isContrary(weight, f, a))
            steps[kLinearValence] -= weight;
    }
    // Each feature counts 1/√n, as in the training: long turns are not surer of everything.
    const float unit =
        a.features.empty() ? 0.0F : 1.0F / std::sqrt(static_cast<float>(a.features.size()));
    std::array<WantedHead, kLinearHeads> heads;
    std::uint32_t wanted = 0;
    for (std::size_t h = 0; h < kEmotionCount; ++h) {
        const auto head = static_cast<Head>(static_cast<std::size_t>(Head::FirstEmotion) + h);
        const float step = model.scale(h) * unit;
        a.ledger.setBias(head, model.bias(h));
        const float total = onGrid(a.ledger.bias(head) + step * static_cast<float>(steps[h]));
        a.ledger.setSum(head, total);
        heads[h] = {head, step, total - a.ledger.bias(head)};
        wanted |= (total >= model.threshold(h) ? 1U : 0U) << h;
    }
    const float step = model.scale(kLinearValence) * unit * pack.settings.learntValence;
    const float asked = step * static_cast<float>(steps[kLinearValence]);
    const float limit = pack.settings.learntLimit;
    const float given = onGrid(std::clamp(asked, -limit, limit));
    if (given != 0.0F) {
        heads[kLinearValence] = {Head::Valence, step * (given / asked), given};
        wanted |= 1U << kLinearValence;
        a.ledger.setSum(Head::Valence, a.ledger.sum(Head::Valence) + given);
    }
    if (a.ledger.keepsEntries())
        enterEvidence(model, wanted, heads, a);
}

} // namespace attune::text
