// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A draw out of a sorted list, and its certificate.
#include "core/sessions/draw.h"

#include "core/base/bytes.h"
#include "core/journal/canonical.h"
#include "core/stats/random.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace attune::sessions {

namespace {

/// BLAKE2b-256 over the entries, each with its length before it.
std::string frameHash(const std::vector<std::string> &sorted)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    for (const std::string &each : sorted) {
        const std::string part = std::to_string(each.size()) + ':' + each;
        crypto_generichash_update(
            &state, reinterpret_cast<const unsigned char *>(part.data()), part.size());
    }
    std::array<unsigned char, crypto_generichash_BYTES> out{};
    crypto_generichash_final(&state, out.data(), out.size());
    return toHex(out);
}

void sortOnce(std::vector<std::string> &names)
{
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
}

/// The first steps of a Fisher–Yates shuffle; then those drawn stand first.
std::size_t shuffleFirst(std::vector<std::string> &names, std::size_t count, stats::Random &random)
{
    const std::size_t drawn = std::min(count, names.size());
    for (std::size_t at = 0; at < drawn; ++at) {
        const auto left = static_cast<std::uint32_t>(names.size() - at);
        std::swap(names[at], names[at + random.below(left)]);
    }
    return drawn;
}

void mixIn(DrawCertificate &out, Repeats repeats, stats::Random &random)
{
    sortOnce(repeats.gold);
    std::erase_if(repeats.gold, [&](const std::string &each) {
        return std::ranges::find(out.drawn, each) != out.drawn.end();
    });
    if (repeats.gold.empty())
        return; // a draw without them, and its certificate says no more
    out.goldPopulation = repeats.gold.size();
    out.goldFrame = frameHash(repeats.gold);
    out.repeats = shuffleFirst(repeats.gold, repeats.count, random);
    out.drawn.insert(out.drawn.end(), repeats.gold.begin(),
        repeats.gold.begin() + static_cast<std::ptrdiff_t>(out.repeats));
    shuffleFirst(out.drawn, out.drawn.size(), random);
}

} // namespace

DrawCertificate drawInteractions(std::vector<std::string> population, std::size_t count,
    std::uint64_t seed, std::string filter, Repeats repeats)
{
    sortOnce(population);
    DrawCertificate out;
    out.seed = seed;
    out.population = population.size();
    out.frame = frameHash(population);
    out.filter = std::move(filter);
    stats::Random random(seed);
    population.resize(shuffleFirst(population, count, random));
    out.drawn = std::move(population);
    if (repeats.count > 0)
        mixIn(out, std::move(repeats), random);
    return out;
}

bool isTrue(const DrawCertificate &certificate, const std::vector<std::string> &population,
    const std::vector<std::string> &gold)
{
    if (certificate.repeats > certificate.drawn.size())
        return false;
    return drawInteractions(population, certificate.drawn.size() - certificate.repeats,
               certificate.seed, certificate.filter, {gold, certificate.repeats})
        == certificate;
}

std::string toJson(const DrawCertificate &certificate)
{
    journal::Json::Object out;
    out["seed"] = std::to_string(certificate.seed); // a text: it may have 64 bits
    out["population"] = static_cast<std::int64_t>(certificate.population);
    out["frame"] = certificate.frame;
    out["filter"] = certificate.filter;
    out["drawn"] = journal::Json::List(certificate.drawn.begin(), certificate.drawn.end());
    if (certificate.repeats > 0) {
        out["repeats"] = static_cast<std::int64_t>(certificate.repeats);
        out["gold_population"] = static_cast<std::int64_t>(certificate.goldPopulation);
        out["gold_frame"] = certificate.goldFrame;
    }
    return journal::toCanonical(journal::Json(std::move(out)));
}

Result<DrawCertificate> certificateFromJson(std::string_view text)
{
    const auto json = journal::fromKnown(text);
    if (!json)
        return json.error();
    DrawCertificate out;
    const std::string seed(json->text("seed"));
    const auto *population = json->member("population");
    const auto *drawn = json->member("drawn");
    const auto *list = drawn ? drawn->as<journal::Json::List>() : nullptr;
    const auto *count = population ? population->as<std::int64_t>() : nullptr;
    const bool isNumber = !seed.empty() && seed.size() <= 20
        && std::ranges::all_of(seed, [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber || !count || !list)
        return {Fault::Invalid, "no certificate of a draw"};
    out.seed = std::strtoull(seed.c_str(), nullptr, 10);
    out.population = static_cast<std::uint64_t>(*count);
    out.frame = json->text("frame");
    out.filter = json->text("filter");
    const auto optional = [&](const char *key) {
        const auto *member = json->member(key);
        const auto *whole = member ? member->as<std::int64_t>() : nullptr;
        return static_cast<std::uint64_t>(whole && *whole > 0 ? *whole : 0);
    };
    out.repeats = optional("repeats");
    out.goldPopulation = optional("gold_population");
    out.goldFrame = json->text("gold_frame");
    for (const journal::Json &each : *list) {
        const auto *name = each.as<std::string>();
        if (!name)
            return {Fault::Invalid, "no certificate of a draw"};
        out.drawn.push_back(*name);
    }
    return out;
}

} // namespace attune::sessions
