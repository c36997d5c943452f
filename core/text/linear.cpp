// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// weights.bin, little endian: "ATW1", u32 features, u32 heads, then per head three floats (scale,
// bias, threshold), then per feature u8 length, the words joined by blanks, u8 count and count
// pairs of (u8 head, i8 weight).
#include "core/text/linear.h"

#include "core/text/analysis.h"
#include "core/text/fields.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstring>

namespace attune::text {

namespace {

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
    for (std::size_t h = 0; h < kLinearHeads; ++h) {
        m_scale.push_back(in.real());
        m_bias.push_back(in.real());
        m_threshold.push_back(in.real());
        if (!std::isfinite(m_scale.back()) || !std::isfinite(m_bias.back())
            || !std::isfinite(m_threshold.back()))
            return "has a figure that is no number";
    }
    m_rows.push_back(0);
    m_keys.assign(std::bit_ceil(std::size_t{features} * 2 + 2), 0);
    m_values.assign(m_keys.size(), kNoFeature);
    for (std::uint32_t f = 0; f < features; ++f) {
        m_names.emplace_back(in.take(in.byte()));
        std::uint64_t key = 0;
        const auto parts = words(m_names.back());
        for (const std::string_view part : parts) {
            const WordId id = table.add(part);
            if (id >= kIdLimit)
                return "has too many words";
            key = (key << kIdBits) | id;
        }
        if (parts.empty() || parts.size() > 3)
            return "has a feature that is not one to three words";
        const std::uint32_t slot = slotOf(key);
        m_keys[slot] = key;
        m_values[slot] = f;
        for (std::uint8_t left = in.byte(); left > 0; --left) {
            const std::uint8_t head = in.byte();
            m_weights.push_back({head, static_cast<std::int8_t>(in.byte())});
            if (head >= kLinearHeads)
                return "has a weight for a head that is not there";
        }
        m_rows.push_back(static_cast<std::uint32_t>(m_weights.size()));
        if (in.isShort())
            return "is cut off";
    }
    return in.atEnd() ? std::string{} : "has bytes after its end";
}

std::uint32_t LinearModel::slotOf(std::uint64_t key) const
{
    const std::size_t mask = m_keys.size() - 1;
    std::size_t slot = (key * 0x9E3779B97F4A7C15ULL >> 20) & mask;
    while (m_keys[slot] != 0 && m_keys[slot] != key)
        slot = (slot + 1) & mask;
    return static_cast<std::uint32_t>(slot);
}

void LinearModel::features(const Tokens &tokens, std::vector<LinearFeature> &out) const
{
    out.clear();
    const auto &list = tokens.list;
    for (std::uint32_t i = 0; i < list.size(); ++i) {
        std::uint64_t key = 0;
        for (std::uint32_t j = i; j < list.size() && j < i + 3; ++j) {
            if (list[j].id == kUnknownWord || list[j].id >= kIdLimit
                || list[j].sentence != list[i].sentence)
                break;
            key = (key << kIdBits) | list[j].id;
            const std::uint32_t slot = slotOf(key);
            if (m_keys[slot] == key)
                out.push_back({i, j + 1, m_values[slot]});
        }
    }
    std::sort(out.begin(), out.end(), [](const LinearFeature &x, const LinearFeature &y) {
        return x.feature != y.feature ? x.feature < y.feature : x.first < y.first;
    });
    out.erase(
        std::unique(out.begin(), out.end(),
            [](const LinearFeature &x, const LinearFeature &y) { return x.feature == y.feature; }),
        out.end());
}

void applyLearnt(const PackData &pack, Analysis &a)
{
    const LinearModel &model = pack.linear;
    if (model.empty())
        return;
    model.features(a.tokens, a.features);
    // Each feature counts 1/√n, as in the training: long turns are not surer of everything.
    const float unit =
        a.features.empty() ? 0.0F : 1.0F / std::sqrt(static_cast<float>(a.features.size()));
    const float valenceScale = model.scale(kLinearValence) * unit * pack.settings.learntValence;
    float valence = 0;
    for (const LinearFeature &f : a.features) {
        for (std::uint32_t w = model.rowBegin(f.feature); w < model.rowEnd(f.feature); ++w) {
            if (model.weight(w).head == kLinearValence)
                valence += onGrid(valenceScale * static_cast<float>(model.weight(w).weight));
        }
    }
    const float limit = pack.settings.learntLimit;
    const float damp = std::abs(valence) > limit ? limit / std::abs(valence) : 1.0F;
    for (std::size_t h = 0; h < kEmotionCount; ++h)
        a.ledger.setBias(
            static_cast<Head>(static_cast<std::size_t>(Head::FirstEmotion) + h), model.bias(h));
    for (const LinearFeature &f : a.features) {
        for (std::uint32_t w = model.rowBegin(f.feature); w < model.rowEnd(f.feature); ++w) {
            const LinearWeight &weight = model.weight(w);
            const bool isValence = weight.head == kLinearValence;
            const float scale = isValence ? valenceScale * damp : model.scale(weight.head) * unit;
            const auto head = static_cast<std::uint8_t>(isValence
                    ? static_cast<std::size_t>(Head::Valence)
                    : static_cast<std::size_t>(Head::FirstEmotion) + weight.head);
            a.ledger.add(head, f.first, f.last, scale * static_cast<float>(weight.weight),
                model.text(f.feature));
        }
    }
}

} // namespace attune::text
