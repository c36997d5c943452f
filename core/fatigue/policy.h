// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings a centre agrees on before load says anything, each with its unit, its source and
// its reason. They are data: none of them was measured.
#pragma once

#include "core/base/result.h"
#include "core/fatigue/course.h"
#include "core/fatigue/load.h"
#include "core/fatigue/rota.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attune::fatigue {

/// How demanding a contact counts, 0–4, by what was read of the customer's wording.
struct IntensityTable {
    std::array<double, 4> byHostility{0, 1, 3, 4}; ///< none, at the situation, at people, threat
    double upsetBelow = -0.5, upset = 2; ///< the lowest point of the customer's wording
    double frictionBelow = -0.2, friction = 1;
    /// Where nothing was read: by the queue's emotion class, unknown first. Never 0.
    std::array<double, 5> byQueueClass{1, 0.5, 1, 2, 3};
};

enum class SettingSource { Policy, Law, Practice, Agreement };

struct Setting {
    std::string key;
    double value = 0;
    std::string unit;
    SettingSource source = SettingSource::Policy;
    std::string clause; ///< "Directive 2003/88/EC, Art. 3"; empty for a policy of the site
    std::map<std::string, std::string> reason; ///< by language

    /// In `language`, else in English.
    const std::string &reasonIn(const std::string &language) const;
};

struct Policy {
    LoadPolicy load;
    IntensityTable intensity;
    ThresholdPolicy acute;
    Bounds weekAmber{340, 390}, weekRed{390, 490}; ///< of the mean of seven days, full contract
    HysteresisPolicy alerts;
    RotaProfile rota;
    double leastKnown = 0.8; ///< share of known intensities below which a cell shows few data
    double longContactMinutes = 240; ///< longer ones are marked as doubtful, and count
    double impossibleMinutes = 720; ///< what goes beyond is a mistake of the source
    double idleGapMinutes = 60; ///< between contacts without a known shift; longer is off duty
    int leastGroup = 5;
    int alertsAnHour = 4;
    std::vector<Setting> settings; ///< as read, for people
    std::vector<Setting> rotaSettings;

    const Setting *setting(std::string_view key) const;
};

/// Limits that employer and employees agreed on, in load-minutes; the words say where it stands.
struct AgreedLimits {
    std::optional<double> amber, red;
    std::string amberClause, redClause; ///< "2026-04, § 8"
};
/// The policy under them: a ceiling is the agreement's, no floor lies above it, and red never below
/// amber. Its settings say so.
Policy underAgreement(Policy policy, const AgreedLimits &limits);
/// Whether two policies give the same figures and hide the same groups.
bool countAlike(const Policy &one, const Policy &other);

/// From the two data files. Fault::Invalid names the key that is missing, unknown or out of range;
/// a policy that is read in part would be another policy.
Result<Policy> readPolicy(std::string_view loadJson, std::string_view rotaJson);

} // namespace attune::fatigue
