// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may not review whom, and by which rule.
#pragma once

#include "core/base/id.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace attune::peer_review {

enum class Rule : std::uint8_t {
    Self,
    OnContact, ///< was on the same contact, before or after a transfer
    SameLead, ///< both report to the same lead; for reviews that count formally
    Reciprocal, ///< was reviewed by this person within the last cycles
    PairRepeated, ///< reviewed this person often enough in this quarter
    OpenDispute, ///< one has a dispute or a grievance open against the other
    Declared, ///< said to be too close, by either of the two
    InRecovery, ///< rests, or has rotated out of such work
    NotQualified, ///< has not passed the gold items
    Language, ///< does not speak the contact's language
    Veto, ///< ruled out by hand
};
inline constexpr std::size_t kRules = 11;

std::string_view nameOf(Rule rule);
std::optional<Rule> ruleNamed(std::string_view name);

/// A set of rules, a bit each.
using Rules = std::uint16_t;
constexpr Rules only(Rule rule)
{
    return static_cast<Rules>(1U << static_cast<unsigned>(rule));
}
inline constexpr Rules kEveryRule = (1U << kRules) - 1;

/// Somebody who may be asked to review.
struct Peer {
    AgentId person;
    AgentId lead; ///< 0: not known, and nobody's lead is the same as that
    std::vector<std::string> languages; ///< empty: not known, and no contact is refused for it
    bool qualified = false;
    bool inRecovery = false;
    int least = 0, most = 0; ///< reviews in this cycle
};

struct Contact {
    AgentId reviewee;
    AgentId lead; ///< of the reviewee
    std::string language; ///< empty: not known
    std::vector<AgentId> others; ///< agents on the contact beside the reviewee
    int reviews = 1; ///< how many it needs
};

/// A review that was done in an earlier cycle.
struct Past {
    AgentId reviewer, reviewee;
    int cyclesAgo = 1;
    bool thisQuarter = true;
};

using People = std::pair<AgentId, AgentId>;

struct Relations {
    std::vector<Past> past;
    std::vector<People> disputes, declared; ///< hold in both directions
    std::vector<People> vetoes; ///< reviewer, reviewee
};

struct RuleSettings {
    bool formal = false; ///< coaching only: the same lead is no conflict
    int reciprocalCycles = 4;
    int mostInQuarter = 2; ///< reviews of one person by the same other
    Rules inForce = kEveryRule;
};

/// The rules that forbid each pair, contacts × peers row by row; 0: may review. Of `peers` and
/// `contacts` each person may occur often.
std::vector<Rules> barredPairs(const std::vector<Peer> &peers, const std::vector<Contact> &contacts,
    const Relations &relations, const RuleSettings &settings);

} // namespace attune::peer_review
