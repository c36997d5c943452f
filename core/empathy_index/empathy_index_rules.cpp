// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure: from contacts to units with their components and index.

#include "core/empathy_index/bootstrap.h"
#include "core/empathy_index/estimates.h"
#include "core/stats/proportions.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace attune::empathy_index {

namespace {

constexpr std::size_t kEscalation = static_cast<std::size_t>(scoring::Proxy::Escalation);

void sumUp(Unit &unit, const std::vector<Observed> &contacts, const CaseMix &mix)
{
    for (std::size_t k = 0; k < kProxies; ++k) {
        double observed = 0, expected = 0;
        for (const Observed &contact : contacts) {
            observed += static_cast<double>(contact.observed[k]);
            expected += static_cast<double>(contact.expected[k]);
        }
        Component &component = unit.components[k];
        if (component.n > 0) {
            component.raw = observed / static_cast<double>(component.n);
            component.adjusted = mix.adjusted(k, observed, expected);
        }
    }
}

/// Shares of the difference to what is usual that add up to it: the additive index decomposition
/// with the logarithmic mean (LMDI-I, Ang 2005), since the index is a product.
void decompose(
    Unit &unit, const stats::Components &usual, const Shares &weights, const Method &method)
{
    double weight = 0;
    for (std::size_t k = 0; k < kProxies; ++k)
        weight += usual[k] ? weights[k] : 0;
    const double a = *unit.index, b = *unit.usual;
    const double mean = a == b ? a : (a - b) / (std::log(a) - std::log(b));
    for (std::size_t k = 0; k < kProxies; ++k) {
        Component &component = unit.components[k];
        if (!usual[k] || weights[k] <= 0)
            continue;
        unit.floored |= *component.adjusted < method.floor;
        component.contribution = mean * weights[k] / weight
            * (std::log(std::max(*component.adjusted, method.floor))
                - std::log(std::max(*usual[k], method.floor)));
    }
}

void measure(Unit &unit, const std::vector<Observed> &contacts, const CaseMix &mix,
    const Shares &weights, const Method &method)
{
    using stats::Aggregation;
    if (unit.n < method.leastContacts) {
        unit.components = {};
        unit.answered = unit.kept = {};
        return;
    }
    sumUp(unit, contacts, mix);
    unit.standing = Standing::NotMeasured;
    if (std::ranges::all_of(weights, [](double each) { return each <= 0; }))
        return;
    const stats::Components components = componentsOf(unit);
    const auto together = [&](const stats::Components &parts, Aggregation how) {
        return stats::composite(parts, weights, how, method.leastWeight, method.floor);
    };
    unit.index = together(components, Aggregation::Geometric);
    if (!unit.index)
        return;
    unit.standing = Standing::NotSeparable;
    unit.arithmetic = together(components, Aggregation::Arithmetic);
    stats::Components usual(kProxies);
    for (std::size_t k = 0; k < kProxies; ++k) {
        if (components[k])
            usual[k] = mix.overall(k);
    }
    unit.usual = together(usual, Aggregation::Geometric);
    decompose(unit, usual, weights, method);
}

bool saysAnything(const Contact &contact)
{
    return std::ranges::any_of(
        contact.proxies, [](const auto &proxy) { return proxy.has_value(); });
}

std::array<bool, kProxies> constantOnes(std::span<const Contact> contacts)
{
    std::array<std::optional<double>, kProxies> first;
    std::array<bool, kProxies> constant{};
    std::array<std::size_t, kProxies> n{};
    constant.fill(true);
    for (const Contact &contact : contacts) {
        for (std::size_t k = 0; k < kProxies; ++k) {
            if (!contact.proxies[k])
                continue;
            ++n[k];
            if (!first[k])
                first[k] = contact.proxies[k];
            constant[k] = constant[k] && *contact.proxies[k] == *first[k];
        }
    }
    for (std::size_t k = 0; k < kProxies; ++k)
        constant[k] = constant[k] && n[k] > 1;
    return constant;
}

Shares sharesOf(const Method &method, const std::array<bool, kProxies> &constant)
{
    Shares out = method.weights.of;
    double sum = 0;
    for (std::size_t k = 0; k < kProxies; ++k) {
        if (method.off[k] || constant[k])
            out[k] = 0;
        sum += out[k];
    }
    for (double &each : out)
        each = sum > 0 ? each / sum : 0;
    return out;
}

void countEscalation(Unit &unit, const Contact &contact)
{
    const auto &proxy = contact.proxies[kEscalation];
    if (!proxy)
        return;
    Count &count = contact.asked ? unit.answered : unit.kept;
    ++count.of;
    count.good += *proxy >= 1 ? 1 : 0;
}

struct Gathered {
    Unit unit;
    std::set<std::int64_t> people;
    std::vector<Observed> contacts;
};

std::map<std::int64_t, Gathered> gather(std::span<const Contact> contacts, const CaseMix &mix)
{
    std::map<std::int64_t, Gathered> out;
    for (const Contact &contact : contacts) {
        if (contact.unit == 0 || !contact.inScope)
            continue;
        Gathered &of = out[contact.unit];
        of.unit.id = contact.unit;
        ++of.unit.contacts;
        if (!saysAnything(contact))
            continue;
        ++of.unit.n;
        of.people.insert(contact.agent.value);
        for (std::size_t k = 0; k < kProxies; ++k)
            of.unit.components[k].n += contact.proxies[k] ? 1 : 0;
        countEscalation(of.unit, contact);
        of.contacts.push_back(mix.observedOf(contact));
    }
    return out;
}

} // namespace

bool areValid(const Weights &weights)
{
    double sum = 0;
    for (const double each : weights.of) {
        if (!(each >= 0))
            return false;
        sum += each;
    }
    return std::abs(sum - 1) < 1e-9;
}

Outcome outcomeOf(std::span<const Contact> contacts, const Method &method)
{
    Outcome out;
    if (!areValid(method.weights))
        return out;
    const CaseMix mix(contacts);
    out.constant = constantOnes(contacts);
    out.weights = sharesOf(method, out.constant);
    std::map<std::int64_t, Draws> draws;
    for (auto &[id, of] : gather(contacts, mix)) {
        of.unit.people = of.people.size();
        measure(of.unit, of.contacts, mix, out.weights, method);
        if (of.unit.index) {
            draws[id] = drawnIndices(of.contacts, mix, out.weights, method,
                method.seed ^ static_cast<std::uint64_t>(id) * 0x9e3779b97f4a7c15ULL);
            of.unit.drawn = rangeOf(draws[id]);
        }
        out.units.push_back(std::move(of.unit));
    }
    estimate(out, draws, method);
    return out;
}

bool avoidsEscalation(const Unit &unit, std::span<const Unit> all)
{
    constexpr std::size_t kLeastAsked = 5;
    double of = 0, good = 0;
    for (const Unit &other : all) {
        if (other.id == unit.id)
            continue;
        of += static_cast<double>(other.answered.of);
        good += static_cast<double>(other.answered.good);
    }
    if (unit.answered.of < kLeastAsked || of <= 0)
        return false;
    const auto own = stats::wilson(
        static_cast<double>(unit.answered.good), static_cast<double>(unit.answered.of), 0.95);
    return own && own->upper < good / of;
}

void withholdSmallGroups(std::vector<Unit> &units, std::size_t least)
{
    const auto withhold = [](Unit &unit) {
        const std::int64_t id = unit.id;
        unit = {};
        unit.id = id;
        unit.standing = Standing::Withheld;
    };
    std::vector<Unit *> shown;
    std::size_t taken = 0;
    for (Unit &unit : units) {
        if (unit.people < least) {
            withhold(unit);
            ++taken;
        } else {
            shown.push_back(&unit);
        }
    }
    if (taken == 1 && !shown.empty())
        withhold(**std::ranges::min_element(shown, {}, &Unit::people));
}

} // namespace attune::empathy_index
