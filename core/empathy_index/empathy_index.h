// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One index a person or team out of four figures of their contacts, and how far it can be relied
// on: Handbook of the OECD/JRC (2008), with the case mix taken out and little data drawn to the
// middle.
#pragma once

#include "core/facts/organisation.h"
#include "core/scoring/proxies.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace attune::empathy_index {

using scoring::kProxies;
using scoring::Proxies;

/// One share a figure.
using Shares = std::array<double, kProxies>;

/// How much each figure counts. A set of weights never changes; another one has another version.
struct Weights {
    std::int64_t version = 1;
    Shares of{0.25, 0.25, 0.25, 0.25};

    friend bool operator==(const Weights &, const Weights &) = default;
};
/// None below 0, all together 1.
bool areValid(const Weights &weights);

struct Method {
    Weights weights{};
    std::array<bool, kProxies> off{}; ///< figures people have switched off
    double leastWeight = 2.0 / 3; ///< of the weight must be measured
    double floor = 0.01; ///< under a geometric mean, a figure counts at least this
    std::size_t leastContacts = 5; ///< below this nobody is shown
    double rankedFrom = 0.7; ///< reliability
    std::size_t draws = 1000; ///< of the bootstrap
    std::uint64_t seed = 20261125; ///< of the bootstrap, so that a figure comes out again
    double weightShift = 0.25; ///< of the sensitivity to weights
};

/// One contact with the cell of the case mix it lies in.
struct Contact {
    LegKey key;
    std::int64_t unit = 0; ///< agent or team; 0: nobody known
    AgentId agent;
    QueueId queue;
    facts::Channel channel = facts::Channel::Other;
    bool inScope = true; ///< outside it counts for what is usual, not for a unit
    bool asked = false; ///< the customer asked for somebody above
    Proxies proxies;
};

enum class Standing {
    TooFew, ///< fewer than the least contacts: no figure at all
    Withheld, ///< a group so small that its figure would tell about persons
    NotMeasured, ///< too little of the weight
    NotSeparable, ///< shown, but not reliable enough for a rank
    Ranked,
};

struct Component {
    std::optional<double> raw; ///< mean over the contacts it can be said of
    std::optional<double> adjusted; ///< observed/expected × overall, 0…1
    std::size_t n = 0;
    double contribution = 0; ///< to the index less what is usual for the same components
};

/// So many of so many.
struct Count {
    std::size_t of = 0, good = 0;
};

struct Range {
    double low = 0, high = 0;
};

struct Estimate {
    double value = 0, low = 0, high = 0;
    double reliability = 0;
};

struct RankSpan {
    double rank = 0, low = 0, high = 0; ///< bootstrap, 95 of 100
    double leastWeighed = 0, mostWeighed = 0; ///< when weights are shifted one at a time
    double arithmetic = 0; ///< rank by the arithmetic mean
};

struct Unit {
    std::int64_t id = 0;
    Standing standing = Standing::TooFew;
    std::size_t contacts = 0;
    std::size_t n = 0; ///< of them, contacts of which at least one figure can be said
    std::size_t people = 0; ///< who had these contacts
    std::array<Component, kProxies> components;
    Count answered; ///< asked for somebody above: offered or done
    Count kept; ///< nobody asked and it could have gone up: kept
    std::optional<double> index; ///< geometric, not shrunken
    std::optional<Range> drawn; ///< of it: bootstrap, 95 of 100
    std::optional<double> arithmetic;
    std::optional<double> usual; ///< the index of all contacts, of the same components
    bool floored = false; ///< a component lay below the floor
    std::optional<Estimate> estimate;
    std::optional<RankSpan> rank;
};

struct Outcome {
    std::vector<Unit> units; ///< ascending by id
    Shares weights{}; ///< as used: without what is off or constant, together 1; 0 when nothing is
                      ///< left
    std::array<bool, kProxies> constant{}; ///< the same for everybody, so it tells nothing
    double tau2 = 0; ///< 0: no differences can be detected, ranking is off
    double mean = 0;
};

/// Pure, and the same for the same contacts in the same order. No units for weights that are not
/// valid.
Outcome outcomeOf(std::span<const Contact> contacts, const Method &method);

/// Who never hands anything up: asked often enough, and answered clearly less often than others
/// are (the Wilson interval lies below their share).
bool avoidsEscalation(const Unit &unit, std::span<const Unit> all);

/// Takes the figures of groups of fewer than `least` people away, and of the next larger group
/// when only one was taken, since what is left over would tell it.
void withholdSmallGroups(std::vector<Unit> &units, std::size_t least);

} // namespace attune::empathy_index
