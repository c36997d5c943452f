// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two samples by `attune calc`: the family two_sample.
#include "core/stats/two_sample.h"
#include "app/calc/calculation.h"
#include "app/calc/inputs.h"

#include <array>

namespace attune::app {

using namespace Qt::StringLiterals;

namespace {

QJsonValue intervalOf(std::optional<double> lower, std::optional<double> upper)
{
    return lower && upper ? QJsonValue(QJsonArray{*lower, *upper}) : QJsonValue();
}

Result<QJsonObject> welch(const QJsonObject &inputs)
{
    return withInputs([&] {
        const auto found =
            stats::welch(numbersIn(inputs, "a"), numbersIn(inputs, "b"), confidenceIn(inputs));
        const auto got = found.value_or(stats::Welch());
        return QJsonObject{{u"diff"_s, found ? QJsonValue(got.difference) : QJsonValue()},
            {u"t"_s, asJson(got.t)}, {u"df"_s, asJson(got.df)}, {u"p"_s, asJson(got.p)},
            {u"ci"_s, intervalOf(got.lower, got.upper)}};
    });
}

Result<QJsonObject> mannWhitney(const QJsonObject &inputs)
{
    return withInputs([&] {
        const auto found = stats::mannWhitney(numbersIn(inputs, "a"), numbersIn(inputs, "b"));
        const auto got = found.value_or(stats::MannWhitney());
        return QJsonObject{{u"W"_s, found ? QJsonValue(got.w) : QJsonValue()},
            {u"p_cc"_s, asJson(got.corrected)}, {u"p_nocc"_s, asJson(got.uncorrected)}};
    });
}

Result<QJsonObject> mannWhitneyExact(const QJsonObject &inputs)
{
    return withInputs([&] {
        const auto found = stats::mannWhitneyExact(
            numbersIn(inputs, "a"), numbersIn(inputs, "b"), confidenceIn(inputs));
        const auto got = found.value_or(stats::MannWhitneyExact());
        return QJsonObject{{u"W"_s, found ? QJsonValue(got.w) : QJsonValue()},
            {u"p_less_exact"_s, asJson(got.less)}, {u"p_greater_exact"_s, asJson(got.greater)},
            {u"p_two_exact"_s, asJson(got.two)},
            {u"hodges_lehmann"_s, found ? QJsonValue(got.shift) : QJsonValue()},
            {u"ci"_s, intervalOf(got.lower, got.upper)}};
    });
}

Result<QJsonObject> cuped(const QJsonObject &inputs)
{
    return withInputs([&] {
        const auto pre = numbersIn(inputs, "pre"), post = numbersIn(inputs, "post");
        const auto control = wholeIn(inputs, "n_control");
        if (pre.size() != post.size() || control < 0)
            throw WrongInput{"\"pre\" must be as long as \"post\", \"n_control\" not negative"};
        const auto found = stats::cuped(pre, post, static_cast<std::size_t>(control));
        const auto got = found.value_or(stats::Cuped());
        const auto known = [&](std::optional<double> value) {
            return asJson(found ? value : std::nullopt);
        };
        return QJsonObject{{u"theta"_s, known(got.theta)}, {u"diff_raw"_s, known(got.raw)},
            {u"se_raw"_s, known(got.rawError)}, {u"diff_cuped"_s, known(got.adjusted)},
            {u"se_cuped"_s, known(got.adjustedError)}, {u"rho"_s, known(got.rho)},
            {u"variance_ratio_theory"_s, got.rho ? known(1 - *got.rho * *got.rho) : QJsonValue()}};
    });
}

} // namespace

std::span<const Calculation> twoSampleCalculations()
{
    static constexpr std::array kAll{Calculation{"welch", &welch},
        Calculation{"mann_whitney", &mannWhitney},
        Calculation{"mann_whitney_exact", &mannWhitneyExact}, Calculation{"cuped", &cuped}};
    return kAll;
}

} // namespace attune::app
