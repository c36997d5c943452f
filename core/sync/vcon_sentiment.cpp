// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentiment other systems found, in the one shape that is common: segments with a score or
// label.
#include "core/sync/ascii.h"
#include "core/sync/vcon_transcript.h"

namespace attune::sync {

namespace {

std::optional<double> scoreOf(JsonElement segment)
{
    const auto score = numberAt(segment, "score");
    if (score)
        return *score >= -1 && *score <= 1 ? score : std::nullopt;
    const std::string_view label = textAt(segment, "label");
    if (isOneOf(label, {"positive", "pos"}))
        return 1.0;
    if (isOneOf(label, {"negative", "neg"}))
        return -1.0;
    if (isOneOf(label, {"neutral", "mixed"}))
        return 0.0;
    return std::nullopt;
}

} // namespace

std::vector<VendorScore> vendorScoresOf(const Vcon &vcon, JsonParser &bodies)
{
    std::vector<VendorScore> scores;
    for (const VconAnalysis &analysis : vcon.analyses) {
        const int index = dialogIndex(vcon, analysis);
        if (index < 0 || !analysis.body || !equalsFolded(analysis.type, "sentiment"))
            continue;
        const JsonElement body = unwrapped(*analysis.body, bodies);
        const std::string vendor = analysis.vendor.empty() ? "vendor" : soundText(analysis.vendor);
        if (const auto whole = scoreOf(body))
            scores.push_back({vendor, index, -1, {}, {}, *whole});
        JsonArray segments;
        const auto element = member(body, "segments");
        if (!element || element->get(segments))
            continue;
        for (const JsonElement segment : segments) {
            const auto score = scoreOf(segment);
            if (!score)
                continue;
            VendorScore found{vendor, index, -1, {}, {}, *score};
            if (const auto dialog = numberAt(segment, "dialog");
                dialog && *dialog >= 0 && *dialog < 1e6)
                found.dialog = static_cast<int>(*dialog);
            if (const auto party = numberAt(segment, "party"); party && *party >= 0 && *party < 1e6)
                found.party = static_cast<int>(*party);
            found.begin = fromSeconds(numberAt(segment, "start"));
            found.end = fromSeconds(numberAt(segment, "end"));
            scores.push_back(found);
        }
    }
    return scores;
}

} // namespace attune::sync
