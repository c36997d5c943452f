// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shares of counts by `attune calc`: the family proportions.
#include "core/stats/proportions.h"
#include "app/calc/calculation.h"
#include "app/calc/inputs.h"

#include <array>

namespace attune::app {

using namespace Qt::StringLiterals;

namespace {

struct Count {
    double k, n;
};
Count countIn(const QJsonObject &inputs, const char *k, const char *n)
{
    const Count out{numberIn(inputs, k), numberIn(inputs, n)};
    if (!(out.k >= 0 && out.k <= out.n))
        throw WrongInput{'"' + std::string(k) + "\" must lie between 0 and \"" + n + '"'};
    return out;
}

Result<QJsonObject> wilson(const QJsonObject &inputs)
{
    return withInputs([&] {
        const auto [k, n] = countIn(inputs, "k", "n");
        const auto found = stats::wilson(k, n, confidenceIn(inputs));
        return QJsonObject{{u"estimate"_s, found ? QJsonValue(k / n) : QJsonValue()},
            {u"lower"_s, found ? QJsonValue(found->lower) : QJsonValue()},
            {u"upper"_s, found ? QJsonValue(found->upper) : QJsonValue()}};
    });
}

Result<QJsonObject> newcombe(const QJsonObject &inputs)
{
    return withInputs([&] {
        const auto a = countIn(inputs, "k1", "n1"), b = countIn(inputs, "k2", "n2");
        const auto found = stats::newcombe(a.k, a.n, b.k, b.n, confidenceIn(inputs));
        return QJsonObject{{u"diff"_s, found ? QJsonValue(found->value) : QJsonValue()},
            {u"lower"_s, found ? QJsonValue(found->interval.lower) : QJsonValue()},
            {u"upper"_s, found ? QJsonValue(found->interval.upper) : QJsonValue()}};
    });
}

Result<QJsonObject> twoProportion(const QJsonObject &inputs)
{
    return withInputs([&] {
        const auto a = countIn(inputs, "k1", "n1"), b = countIn(inputs, "k2", "n2");
        const auto found = stats::twoProportions(a.k, a.n, b.k, b.n);
        const auto got = found.value_or(stats::TwoProportions());
        return QJsonObject{{u"z"_s, asJson(got.z)}, {u"chisq"_s, asJson(got.chiSquare)},
            {u"chisq_yates"_s, asJson(got.chiSquareYates)},
            {u"p"_s, found ? QJsonValue(got.p) : QJsonValue()},
            {u"p_yates"_s, found ? QJsonValue(got.pYates) : QJsonValue()}};
    });
}

Result<QJsonObject> fisher(const QJsonObject &inputs)
{
    return withInputs([&] {
        const auto rows = tableIn(inputs, "table");
        demand(rows.size() == 2 && rows[0].size() == 2 && rows[1].size() == 2,
            "\"table\" must be two by two");
        for (const auto &row : rows) {
            for (const double cell : row)
                demand(cell >= 0 && cell == std::floor(cell) && cell < 1e7,
                    "\"table\" must hold counts");
        }
        const auto found =
            stats::fisherExact({{{rows[0][0], rows[0][1]}, {rows[1][0], rows[1][1]}}});
        return QJsonObject{{u"p_less"_s, found.less}, {u"p_greater"_s, found.greater},
            {u"p_two"_s, found.two}, {u"or_cmle"_s, asJson(found.oddsRatio)}};
    });
}

Result<QJsonObject> srm(const QJsonObject &inputs)
{
    return withInputs([&]() -> QJsonObject {
        const auto observed = numbersIn(inputs, "observed"), weights = numbersIn(inputs, "weights");
        demand(observed.size() == weights.size(), "\"weights\" must be as long as \"observed\"");
        for (const double each : observed)
            demand(each >= 0, "\"observed\" must hold counts");
        const double threshold = optionalNumberIn(inputs, "threshold").value_or(0.001);
        const auto found = stats::sampleRatio(observed, weights);
        if (!found)
            return {{u"chisq"_s, QJsonValue()}, {u"df"_s, QJsonValue()}, {u"p"_s, QJsonValue()},
                {u"srm"_s, QJsonValue()}};
        return {{u"chisq"_s, found->chiSquare}, {u"df"_s, found->df}, {u"p"_s, found->p},
            {u"srm"_s, found->p < threshold}};
    });
}

} // namespace

std::span<const Calculation> proportionCalculations()
{
    static constexpr std::array kAll{Calculation{"wilson", &wilson},
        Calculation{"newcombe", &newcombe}, Calculation{"two_proportion", &twoProportion},
        Calculation{"fisher", &fisher}, Calculation{"srm", &srm}};
    return kAll;
}

} // namespace attune::app
