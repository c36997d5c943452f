// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shrinkage and agreement by `attune calc`: the family shrinkage, but for spearman_brown.
#include "core/stats/empirical_bayes.h"
#include "app/calc/calculation.h"
#include "app/calc/inputs.h"
#include "core/stats/cohen.h"
#include "core/stats/distributions.h"
#include "core/stats/intraclass.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace attune::app {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonObject> jamesStein(const QJsonObject &inputs)
{
    return withInputs([&]() -> QJsonObject {
        const auto y = numbersIn(inputs, "y");
        const double n = numberIn(inputs, "n"), units = static_cast<double>(y.size());
        demand(n > 0, "\"n\" must be above 0");
        const QJsonArray names = optionalArrayIn(inputs, "names");
        if (y.empty())
            return {{u"grand_mean"_s, QJsonValue()}, {u"c"_s, QJsonValue()}};
        const double mean = std::accumulate(y.begin(), y.end(), 0.) / units;
        double squares = 0;
        for (const double each : y)
            squares += (each - mean) * (each - mean);
        if (!(squares > 0))
            return {{u"grand_mean"_s, mean}, {u"c"_s, QJsonValue()}};
        // Efron & Morris (1977) about the grand mean.
        const double c = 1 - (units - 3) * (mean * (1 - mean) / n) / squares;
        QJsonObject out{{u"grand_mean"_s, mean}, {u"c"_s, c}};
        QJsonArray all;
        for (std::size_t i = 0; i < y.size(); ++i) {
            const double shrunken = mean + c * (y[i] - mean);
            all.append(shrunken);
            const QString name = names.at(static_cast<qsizetype>(i)).toString().toLower();
            if (!name.isEmpty() && !out.contains(name))
                out[name] = shrunken;
        }
        out[u"shrunk"_s] = all;
        return out;
    });
}

std::vector<double> variancesIn(const QJsonObject &inputs)
{
    if (inputs.contains(u"vi"_s))
        return numbersIn(inputs, "vi");
    const bool hasErrors = inputs.contains(u"sei"_s);
    auto out = numbersIn(inputs, hasErrors ? "sei" : "n");
    const double sigma = hasErrors ? 0 : numberIn(inputs, "sigma_within");
    for (double &each : out)
        each = hasErrors ? each * each : sigma * sigma / each;
    return out;
}

Result<QJsonObject> empiricalBayes(const QJsonObject &inputs)
{
    return withInputs([&]() -> QJsonObject {
        const auto y = numbersIn(inputs, "yi"), v = variancesIn(inputs);
        demand(y.size() == v.size(), "\"yi\" must be as long as its variances");
        const QString method = optionalTextIn(inputs, "method");
        demand(method.isEmpty() || method == "DL"_L1 || method == "REML"_L1,
            "\"method\" must be DL or REML");
        const auto found = stats::empiricalBayes(y, v,
            method == "REML"_L1 ? stats::Tau2Method::Reml : stats::Tau2Method::DerSimonianLaird);
        if (!found)
            return {{u"mu"_s, QJsonValue()}, {u"se"_s, QJsonValue()}, {u"tau2"_s, QJsonValue()},
                {u"Q"_s, QJsonValue()}, {u"blup"_s, QJsonValue()}};
        const double half = stats::normalQuantile(0.975) * found->error;
        return {{u"mu"_s, found->mean}, {u"se"_s, found->error}, {u"tau2"_s, found->tau2},
            {u"Q"_s, found->q}, {u"I2"_s, asJson(found->i2)},
            {u"ci"_s, QJsonArray{found->mean - half, found->mean + half}},
            {u"blup"_s, asJson(found->shrunken)}, {u"reliability"_s, asJson(found->reliability)}};
    });
}

Result<QJsonObject> betaBinomialEb(const QJsonObject &inputs)
{
    return withInputs([&]() -> QJsonObject {
        const auto k = numbersIn(inputs, "k"), n = numbersIn(inputs, "n");
        demand(k.size() == n.size(), "\"k\" must be as long as \"n\"");
        for (std::size_t i = 0; i < k.size(); ++i)
            demand(k[i] >= 0 && k[i] <= n[i], "\"k\" must lie between 0 and \"n\"");
        const auto found = stats::betaBinomial(k, n);
        if (!found)
            return {{u"p"_s, QJsonValue()}, {u"rho"_s, QJsonValue()},
                {u"prior_strength"_s, QJsonValue()}, {u"shrunk"_s, QJsonValue()}};
        return {{u"p"_s, found->share}, {u"rho"_s, found->rho},
            {u"prior_strength"_s, asJson(found->priorStrength)},
            {u"shrunk"_s, asJson(found->shrunken)}};
    });
}

stats::Intraclass intraclassOf(const QJsonObject &inputs)
{
    const auto data = tableIn(inputs, "data");
    auto ratings = stats::Ratings::empty(data.size(), data.empty() ? 0 : data.front().size());
    ratings.scores.clear();
    for (const auto &row : data) {
        demand(row.size() == ratings.raters, "the rows of \"data\" must be equally long");
        ratings.scores.insert(ratings.scores.end(), row.begin(), row.end());
    }
    return stats::Intraclass(ratings);
}

Result<QJsonObject> icc(const QJsonObject &inputs)
{
    return withInputs([&] {
        static constexpr std::array kNames{u"ICC1", u"ICC2", u"ICC3", u"ICC1k", u"ICC2k", u"ICC3k"};
        const stats::Intraclass variance = intraclassOf(inputs);
        QJsonObject out;
        for (std::size_t at = 0; at < kNames.size(); ++at)
            out[QString::fromUtf16(kNames[at])] = asJson(variance.icc(stats::kIccForms[at]).value);
        return out;
    });
}

/// Cronbach's alpha is the consistency of the mean of all judges.
Result<QJsonObject> cronbachAlpha(const QJsonObject &inputs)
{
    return withInputs([&] {
        return QJsonObject{
            {u"alpha"_s, asJson(intraclassOf(inputs).icc(stats::IccForm::ConsistencyMean).value)}};
    });
}

Result<QJsonObject> minNReliability(const QJsonObject &inputs)
{
    return withInputs([&]() -> QJsonObject {
        const double tau2 = numberIn(inputs, "tau2"), within = numberIn(inputs, "sigma2_within");
        const double target = numberIn(inputs, "target");
        demand(target > 0 && target < 1, "\"target\" must lie between 0 and 1");
        demand(tau2 >= 0 && within >= 0, "variances must not be negative");
        if (!(tau2 > 0))
            return {{u"n"_s, QJsonValue()}, {u"n_round"_s, QJsonValue()},
                {u"reliability_at_10"_s, within > 0 ? QJsonValue(0) : QJsonValue()}};
        const double n = target / (1 - target) * within / tau2;
        return {{u"n"_s, n}, {u"n_round"_s, std::ceil(n - 1e-9)},
            {u"reliability_at_10"_s, tau2 / (tau2 + within / 10)}};
    });
}

Result<QJsonObject> cohenKappa(const QJsonObject &inputs)
{
    return withInputs([&]() -> QJsonObject {
        const auto table = tableIn(inputs, "table");
        std::vector<double> categories;
        for (const auto &row : table) {
            demand(row.size() == table.size(), "\"table\" must be square");
            for (const double cell : row)
                demand(cell >= 0, "\"table\" must hold counts");
            categories.push_back(static_cast<double>(categories.size()));
        }
        const stats::Estimate found =
            stats::cohen(table, {stats::WeightKind::Unweighted, categories}).kappa;
        QJsonObject out{{u"kappa"_s, asJson(found.value)}, {u"lower"_s, QJsonValue()},
            {u"upper"_s, QJsonValue()}, {u"agreement"_s, asJson(found.observed)}};
        if (found.value && found.error) {
            const double half = stats::normalQuantile(0.975) * *found.error;
            out[u"lower"_s] = *found.value - half;
            out[u"upper"_s] = *found.value + half;
        }
        return out;
    });
}

} // namespace

std::span<const Calculation> shrinkageCalculations()
{
    static constexpr std::array kAll{Calculation{"james_stein", &jamesStein},
        Calculation{"empirical_bayes", &empiricalBayes},
        Calculation{"beta_binomial_eb", &betaBinomialEb}, Calculation{"icc", &icc},
        Calculation{"cronbach_alpha", &cronbachAlpha},
        Calculation{"min_n_reliability", &minNReliability},
        Calculation{"cohen_kappa", &cohenKappa}};
    return kAll;
}

} // namespace attune::app
