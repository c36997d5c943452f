// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A composite index by `attune calc`: the family composite.
#include "core/stats/composite.h"
#include "app/calc/calculation.h"
#include "app/calc/inputs.h"

#include <array>

namespace attune::app {

using namespace Qt::StringLiterals;

namespace {

stats::Components componentsOf(const QJsonValue &row, const char *key)
{
    stats::Components out;
    const QJsonArray values = row.toArray();
    for (const QJsonValue &value : values) {
        if (!row.isArray() || (!value.isNull() && !value.isDouble()))
            throw WrongInput{'"' + std::string(key) + "\" must hold numbers and nulls"};
        out.push_back(value.isNull() ? std::nullopt : std::optional(value.toDouble()));
    }
    return out;
}

std::vector<double> weightsIn(const QJsonObject &inputs)
{
    const auto weights = numbersIn(inputs, "weights");
    double sum = 0;
    for (const double each : weights) {
        demand(each >= 0, "\"weights\" must not be negative");
        sum += each;
    }
    demand(sum > 0, "\"weights\" must not all be 0");
    return weights;
}

std::vector<stats::Components> unitsIn(const QJsonObject &inputs, std::size_t weights)
{
    std::vector<stats::Components> out;
    const QJsonArray rows = arrayIn(inputs, "x");
    for (const QJsonValue &row : rows) {
        out.push_back(componentsOf(row, "x"));
        demand(out.back().size() == weights, "each row of \"x\" must be as long as \"weights\"");
        for (const auto &each : out.back())
            demand(!each || *each >= 0, "\"x\" must not be negative");
    }
    return out;
}

QJsonArray asList(const std::vector<std::optional<double>> &values)
{
    QJsonArray out;
    for (const auto &each : values)
        out.append(asJson(each));
    return out;
}

QJsonObject both(const QJsonObject &inputs, double leastWeight)
{
    const auto weights = weightsIn(inputs);
    std::vector<std::optional<double>> arithmetic, geometric;
    for (const auto &unit : unitsIn(inputs, weights.size())) {
        arithmetic.push_back(
            stats::composite(unit, weights, stats::Aggregation::Arithmetic, leastWeight));
        geometric.push_back(
            stats::composite(unit, weights, stats::Aggregation::Geometric, leastWeight));
    }
    return {{u"arithmetic"_s, asList(arithmetic)}, {u"geometric"_s, asList(geometric)},
        {u"rank_arithmetic"_s, asList(stats::ranks(arithmetic))},
        {u"rank_geometric"_s, asList(stats::ranks(geometric))}};
}

Result<QJsonObject> compositeBoth(const QJsonObject &inputs)
{
    return withInputs([&] { return both(inputs, 2. / 3); });
}

Result<QJsonObject> compositeMissing(const QJsonObject &inputs)
{
    return withInputs(
        [&] { return both(inputs, optionalNumberIn(inputs, "min_weight").value_or(2. / 3)); });
}

Result<QJsonObject> compositeGeometric(const QJsonObject &inputs)
{
    return withInputs([&] {
        const auto weights = weightsIn(inputs);
        const auto indices = componentsOf(inputs.value(u"indices"_s), "indices");
        demand(indices.size() == weights.size(), "\"indices\" must be as long as \"weights\"");
        for (const auto &each : indices)
            demand(!each || *each >= 0, "\"indices\" must not be negative");
        return QJsonObject{{u"index"_s,
            asJson(stats::composite(indices, weights, stats::Aggregation::Geometric, 2. / 3,
                optionalNumberIn(inputs, "floor").value_or(0)))}};
    });
}

/// The published index of 2000: a third each of life, of education (two thirds of it literacy) and
/// of income by its logarithm.
Result<QJsonObject> compositeArithmetic(const QJsonObject &inputs)
{
    return withInputs([&] {
        const QJsonObject posts = objectIn(inputs, "goalposts");
        const auto part = [&](const char *key, const char *post, std::size_t i, bool byLogarithm) {
            const auto values = numbersIn(inputs, key), ends = numbersIn(posts, post);
            demand(ends.size() == 2, "\"goalposts\" must hold pairs");
            demand(i < values.size(), "the indicators must be equally long");
            const auto at = [&](double value) {
                return byLogarithm ? std::log(value) : value;
            };
            return stats::scaled(at(values[i]), at(ends[0]), at(ends[1]));
        };
        QJsonArray index;
        for (std::size_t i = 0; i < numbersIn(inputs, "life").size(); ++i) {
            const stats::Components parts{part("life", "life", i, false),
                part("literacy", "literacy", i, false), part("enrol", "enrol", i, false),
                part("gdp", "gdp_log", i, true)};
            constexpr std::array kWeights{1. / 3, 2. / 9, 1. / 9, 1. / 3};
            index.append(
                asJson(stats::composite(parts, kWeights, stats::Aggregation::Arithmetic, 2. / 3)));
        }
        QJsonArray printed;
        for (const QJsonValue &each : std::as_const(index))
            printed.append(each.isNull() ? each : std::round(each.toDouble() * 1000) / 1000);
        return QJsonObject{{u"index"_s, index}, {u"printed"_s, printed}};
    });
}

Result<QJsonObject> minmax(const QJsonObject &inputs)
{
    return withInputs([&] {
        const double low = numberIn(inputs, "lo"), high = numberIn(inputs, "hi");
        std::vector<std::optional<double>> out;
        for (const auto &value : componentsOf(arrayIn(inputs, "values"), "values"))
            out.push_back(value ? stats::scaled(*value, low, high) : std::nullopt);
        return QJsonObject{{u"scaled"_s, asList(out)}};
    });
}

Result<QJsonObject> weightSensitivity(const QJsonObject &inputs)
{
    return withInputs([&] {
        const auto weights = weightsIn(inputs);
        const double delta = optionalNumberIn(inputs, "delta").value_or(0.25);
        demand(delta >= 0 && delta <= 1, "\"delta\" must lie between 0 and 1");
        QJsonArray rank, least, most;
        for (const auto &each :
            stats::weightSensitivity(unitsIn(inputs, weights.size()), weights, delta)) {
            rank.append(asJson(each.rank));
            least.append(asJson(each.least));
            most.append(asJson(each.most));
        }
        return QJsonObject{{u"rank"_s, rank}, {u"rank_min"_s, least}, {u"rank_max"_s, most}};
    });
}

/// Indirect standardisation: observed by expected, times the overall level.
Result<QJsonObject> caseMix(const QJsonObject &inputs)
{
    return withInputs([&] {
        const auto observed = numbersIn(inputs, "observed"),
                   expected = numbersIn(inputs, "expected");
        const double overall = numberIn(inputs, "overall");
        demand(observed.size() == expected.size(), "\"expected\" must be as long as \"observed\"");
        std::vector<std::optional<double>> ratio, adjusted;
        for (std::size_t i = 0; i < observed.size(); ++i) {
            const bool isKnown = expected[i] > 0;
            ratio.push_back(isKnown ? std::optional(observed[i] / expected[i]) : std::nullopt);
            adjusted.push_back(isKnown ? std::optional(*ratio.back() * overall) : std::nullopt);
        }
        return QJsonObject{{u"ratio"_s, asList(ratio)}, {u"adjusted"_s, asList(adjusted)}};
    });
}

} // namespace

std::span<const Calculation> compositeCalculations()
{
    static constexpr std::array kAll{Calculation{"composite_arithmetic", &compositeArithmetic},
        Calculation{"composite_both", &compositeBoth},
        Calculation{"composite_missing", &compositeMissing},
        Calculation{"composite_geometric", &compositeGeometric}, Calculation{"minmax", &minmax},
        Calculation{"weight_sensitivity", &weightSensitivity}, Calculation{"case_mix", &caseMix}};
    return kAll;
}

} // namespace attune::app
