// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The names, dates, amounts and numbers of one contact: each drawn when first mentioned and then
// kept.
#pragma once

#include "core/demo/grammar.h"
#include "core/demo/names.h"
#include "core/demo/planned.h"

#include <map>
#include <string>

namespace attune::demo {

/// Who talks, and where.
struct Cast {
    Name customer;
    std::array<std::string, 3> agentNames; ///< full, by leg
    std::string siteName;
    bool dollars = false;
    std::chrono::local_time<Milliseconds> begin; ///< of the contact, in the site's time
    bool redacted = false; ///< the source replaced what names a person
    bool importedSentiment = false; ///< the source's platform gave its own figures
};

class ContactSlots final : public SlotSource {
public:
    ContactSlots(
        const PlannedContact &contact, const Cast &cast, const Scenario &scenario, Draw &draw);

    std::string slot(std::string_view name) override;
    void setLeg(std::size_t leg) { m_leg = leg; }

    /// What stands where the source took a name away.
    static constexpr std::array<std::string_view, 3> kMarks{"[PII]", "[NAME]", "█████"};
    /// Every name slot() knows besides a scenario's own.
    static bool knows(std::string_view name);

private:
    std::string make(std::string_view name);
    std::string person(std::string_view name);
    std::string money(double low, double high);
    std::string number(int n) const;
    std::string weekday(int daysAhead) const;
    std::string date(int daysAhead) const;

    const PlannedContact &m_contact;
    const Cast &m_cast;
    const Scenario &m_scenario;
    Draw &m_draw;
    bool m_german;
    std::size_t m_leg = 0;
    std::map<std::string, std::string, std::less<>> m_values;
};

} // namespace attune::demo
