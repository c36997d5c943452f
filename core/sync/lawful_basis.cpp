// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/lawful_basis.h"

#include "core/sync/ascii.h"

#include <algorithm>
#include <map>
#include <string>

namespace attune::sync {

namespace {

constexpr std::chrono::minutes kSkew{
    5}; // draft-howe-vcon-lawful-basis allows clocks to differ by it

std::string folded(std::string_view name)
{
    std::string out = lowered(trimmed(name));
    std::replace(out.begin(), out.end(), ' ', '_');
    std::replace(out.begin(), out.end(), '-', '_');
    return out;
}

struct Answer {
    bool permitted = false;
    bool refused = false;
};

} // namespace

Purpose purposeNamed(std::string_view name)
{
    const std::string purpose = folded(name);
    if (isOneOf(purpose,
            {"analysis", "sentiment_analysis", "emotion_analysis", "speech_analytics",
                "analytics"}))
        return Purpose::Analysis;
    if (isOneOf(purpose,
            {"quality_review", "quality", "quality_assurance", "quality_management", "review",
                "coaching", "training", "evaluation"}))
        return Purpose::Opening;
    return Purpose::Other;
}

facts::Basis levelOf(const facts::BasisRecord &basis, Instant now)
{
    if (basis.withdrawn || (basis.expires && *basis.expires + kSkew < now))
        return facts::Basis::None;
    std::map<std::string, Answer> answers;
    for (const facts::PurposeGrant &grant : basis.grants) {
        Answer &answer = answers[folded(grant.purpose)];
        (grant.granted ? answer.permitted : answer.refused) = true;
    }
    bool opening = false;
    bool openingNamed = false;
    bool analysis = false;
    bool analysisRefused = false;
    for (const auto &[name, answer] : answers) {
        const bool permitted = answer.permitted && !answer.refused;
        if (purposeNamed(name) == Purpose::Opening) {
            openingNamed = true;
            opening = opening || permitted;
        } else if (purposeNamed(name) == Purpose::Analysis) {
            analysis = analysis || permitted;
            analysisRefused = analysisRefused || answer.refused;
        }
    }
    if (openingNamed && !opening)
        return facts::Basis::None;
    if (analysis && !analysisRefused)
        return facts::Basis::Consent;
    return opening ? facts::Basis::BasisOnly : facts::Basis::None;
}

facts::BasisRecord mergedBasis(const std::vector<facts::BasisRecord> &statements, Instant now)
{
    facts::BasisRecord merged;
    for (const facts::BasisRecord &statement : statements) {
        if (merged.lawfulBasis.empty())
            merged.lawfulBasis = statement.lawfulBasis;
        if (statement.expires && (!merged.expires || *statement.expires < *merged.expires))
            merged.expires = statement.expires;
        merged.withdrawn = merged.withdrawn || statement.withdrawn;
        merged.grants.insert(merged.grants.end(), statement.grants.begin(), statement.grants.end());
    }
    merged.level = levelOf(merged, now);
    return merged;
}

} // namespace attune::sync
