// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Agreement of raters by `attune calc`: every statistic that applies to the scale of a table.
#include "app/calc/agreement_inputs.h"
#include "app/calc/calculation.h"
#include "app/calc/inputs.h"
#include "core/stats/additive.h"
#include "core/stats/chance_agreement.h"
#include "core/stats/cohen.h"
#include "core/stats/concordance.h"
#include "core/stats/intraclass.h"
#include "core/stats/krippendorff.h"
#include "core/stats/reml.h"

#include <algorithm>
#include <array>

namespace attune::app {

using namespace Qt::StringLiterals;
using stats::Coefficient;
using stats::WeightKind;

namespace {

struct NamedWeights {
    QString suffix;
    stats::Weights weights;
};

std::vector<NamedWeights> weightsOf(const QJsonObject &inputs, const stats::Ratings &ratings)
{
    const auto &list = ratings.categories;
    std::vector<NamedWeights> out{{QString(), {WeightKind::Unweighted, list}},
        {u".linear"_s, {WeightKind::Linear, list}},
        {u".quadratic"_s, {WeightKind::Quadratic, list}},
        {u".ordinal"_s, {WeightKind::Ordinal, list}}};
    if (const auto custom = customWeightsIn(inputs, list.size()))
        out.push_back({u".custom"_s, *custom});
    return out;
}

stats::BootstrapOptions bootstrapIn(const QJsonObject &inputs, std::size_t units)
{
    // As many as the reference files used, fewer where there are many units.
    constexpr double kMost = 20'000, kLeast = 1000, kDraws = 5e6;
    stats::BootstrapOptions out;
    out.resamples = static_cast<std::size_t>(
        std::clamp(kDraws / static_cast<double>(std::max<std::size_t>(units, 1)), kLeast, kMost));
    if (const auto asked = optionalNumberIn(inputs, "resamples"))
        out.resamples = static_cast<std::size_t>(std::clamp(*asked, 0., 1e6));
    if (const auto seed = optionalNumberIn(inputs, "seed"))
        out.seed = static_cast<std::uint64_t>(std::clamp(*seed, 0., 9e15));
    return out;
}

void addBootstrap(QJsonObject &statistic, const stats::Bootstrap &found)
{
    statistic[u"bootstrap_percentile_ci"_s] = asJson(found.interval);
    statistic[u"bootstrap_se"_s] = asJson(found.error);
    statistic[u"bootstrap_meta"_s] =
        QJsonObject{{u"resamples"_s, static_cast<qint64>(found.resamples)},
            {u"undefined"_s, static_cast<qint64>(found.undefined)},
            {u"seed"_s, static_cast<qint64>(found.seed)}};
}

void addChanceCorrected(QJsonObject &out, const stats::Ratings &ratings,
    const std::vector<NamedWeights> &weightings, const stats::BootstrapOptions &options)
{
    struct Named {
        const char16_t *name;
        const char16_t *weighted;
        Coefficient coefficient;
    };
    static constexpr std::array kAll{
        Named{u"percent_agreement", u"percent_agreement", Coefficient::PercentAgreement},
        Named{u"fleiss_kappa", u"fleiss_kappa", Coefficient::Fleiss},
        Named{u"ac1", u"ac2", Coefficient::Ac},
        Named{u"brennan_prediger", u"brennan_prediger", Coefficient::BrennanPrediger},
        Named{u"conger_kappa", u"conger_kappa", Coefficient::Conger},
        Named{u"gwet_alpha", u"gwet_alpha", Coefficient::GwetAlpha}};
    const stats::Patterns patterns(ratings, stats::GroupBy::Counts);
    const stats::Patterns rows(ratings, stats::GroupBy::Raters);
    for (const auto &[suffix, weights] : weightings) {
        for (const Named &each : kAll) {
            const bool needsRows = each.coefficient == Coefficient::Conger;
            const auto name =
                QString::fromUtf16(suffix.isEmpty() ? each.name : each.weighted) + suffix;
            QJsonObject statistic = asJson(
                stats::chanceCorrected(needsRows ? rows : patterns, each.coefficient, weights));
            if (name == "ac1"_L1)
                addBootstrap(statistic,
                    stats::bootstrap(patterns,
                        stats::chanceCorrectedOf(patterns, each.coefficient, weights), options));
            out[name] = statistic;
        }
    }
}

/// Two raters, or two of more who rated at all.
bool isPair(const stats::Ratings &ratings)
{
    return ratings.raters == 2 || stats::ratersIn(ratings).size() == 2;
}

void addCohen(
    QJsonObject &out, const stats::Ratings &ratings, const std::vector<NamedWeights> &weightings)
{
    const stats::Ratings rated = stats::withoutTheSilent(ratings);
    for (const auto &[suffix, weights] : weightings) {
        out[u"light_kappa"_s + suffix] = asJson(stats::light(rated, weights));
        if (!isPair(ratings))
            continue;
        const stats::Cohen found = rated.raters == 2
            ? stats::cohen(rated, 0, 1, weights)
            : stats::Cohen{stats::Estimate::none(stats::Undefined::NoPair), std::nullopt};
        QJsonObject statistic = asJson(found.kappa);
        statistic[u"se_null"_s] = asJson(found.nullError);
        out[u"cohen_kappa"_s + suffix] = statistic;
    }
}

void addAlpha(
    QJsonObject &out, const stats::Ratings &ratings, const stats::BootstrapOptions &options)
{
    const stats::Patterns patterns(ratings, stats::GroupBy::Counts);
    for (const auto &[name, metric] : {std::pair{u"kripp_alpha.nominal"_s, stats::Metric::Nominal},
             {u"kripp_alpha.ordinal"_s, stats::Metric::Ordinal},
             {u"kripp_alpha.interval"_s, stats::Metric::Interval},
             {u"kripp_alpha.ratio"_s, stats::Metric::Ratio}}) {
        QJsonObject statistic = asJson(stats::alpha(patterns, metric));
        // Many values make each resample of a ratio a sum over all their pairs.
        constexpr std::size_t kMostValues = 128;
        if (patterns.numbers().size() <= kMostValues || metric != stats::Metric::Ratio) {
            const auto found =
                stats::bootstrap(patterns, stats::AlphaOf(patterns, metric), options);
            addBootstrap(statistic, found);
            if (!statistic[u"value"_s].isNull())
                statistic[u"ci"_s] = asJson(found.interval);
        }
        out[name] = statistic;
    }
}

void addIntraclass(QJsonObject &out, const stats::Ratings &ratings)
{
    static constexpr std::array kNames{
        u"icc.1_1", u"icc.2_1", u"icc.3_1", u"icc.1_k", u"icc.2_k", u"icc.3_k"};
    const stats::Intraclass variance(ratings);
    for (std::size_t at = 0; at < kNames.size(); ++at) {
        QJsonObject statistic = asJson(variance.icc(stats::kIccForms[at]));
        statistic[u"listwise_units"_s] = static_cast<qint64>(variance.units());
        out[QString::fromUtf16(kNames[at])] = statistic;
    }
    const auto squares = variance.meanSquares();
    QJsonValue value;
    if (squares)
        value = QJsonObject{{u"MSR"_s, squares->units}, {u"MSC"_s, squares->raters},
            {u"MSE"_s, squares->residual}, {u"MSW"_s, squares->within}};
    out[u"mean_squares"_s] = QJsonObject{{u"value"_s, value}, {u"undefined"_s, !squares}};
}

void addConcordance(QJsonObject &out, const stats::Ratings &ratings)
{
    for (const bool correctsTies : {false, true}) {
        const stats::KendallW found = stats::kendallW(ratings, correctsTies);
        QJsonObject statistic = asJson(found.w);
        statistic[u"chi2"_s] = asJson(found.chiSquare);
        statistic[u"p"_s] = asJson(found.p);
        out[correctsTies ? u"kendall_w.ties"_s : u"kendall_w"_s] = statistic;
    }
    if (!isPair(ratings))
        return;
    const stats::LinConcordance lin = stats::linConcordance(ratings);
    QJsonObject ccc = asJson(lin.ccc);
    ccc[u"pearson"_s] = asJson(lin.pearson);
    ccc[u"Cb"_s] = asJson(lin.bias);
    ccc[u"ci_asymptotic"_s] = asJson(lin.asymptotic);
    out[u"lin_ccc"_s] = ccc;
    const stats::BlandAltman limits = stats::blandAltman(ratings);
    QJsonObject bias = asJson(limits.bias);
    bias[u"sd"_s] = asJson(limits.deviation);
    bias[u"limits"_s] = asJson(limits.limits);
    bias[u"lower_limit_ci"_s] = asJson(limits.lowerLimit);
    bias[u"upper_limit_ci"_s] = asJson(limits.upperLimit);
    out[u"bland_altman"_s] = bias;
}

/// The forms for tables with holes: variance components, and what each rater adds.
void addComponents(QJsonObject &out, const stats::Ratings &ratings)
{
    const stats::Ratings rated = stats::withoutTheSilent(ratings);
    const stats::Crossed design(stats::scoresOf(rated), rated.units, rated.raters);
    const auto found = stats::restrictedLikelihood(design);
    const auto statistic = [&](const char16_t *name, const QJsonValue &value) {
        QJsonObject each{{u"value"_s, value}, {u"undefined"_s, !found}};
        if (!found)
            each[u"reason"_s] = u"nothing is left beside units and raters"_s;
        out[QString::fromUtf16(name)] = each;
        return each;
    };
    QJsonObject components, effects;
    if (found) {
        components = {{u"unit"_s, found->unit}, {u"rater"_s, found->rater},
            {u"residual"_s, found->residual}, {u"mean"_s, found->mean},
            {u"n_obs"_s, static_cast<qint64>(found->scores)}};
        std::size_t next = 0;
        for (const std::size_t rater : stats::ratersIn(ratings))
            effects[QString::number(rater + 1)] = found->raters[next++];
    }
    const auto of = [&](double (stats::VarianceComponents::*form)() const) {
        return found ? QJsonValue(((*found).*form)()) : QJsonValue();
    };
    statistic(u"reml_components", found ? QJsonValue(components) : QJsonValue());
    statistic(u"icc_reml.A_1", of(&stats::VarianceComponents::agreement));
    statistic(u"icc_reml.C_1", of(&stats::VarianceComponents::consistency));
    QJsonObject mean =
        statistic(u"icc_reml.A_khat", of(&stats::VarianceComponents::agreementOfMean));
    mean[u"khat_harmonic"_s] = found ? QJsonValue(found->harmonic) : QJsonValue();
    out[u"icc_reml.A_khat"_s] = mean;
    statistic(u"rater_blup", found ? QJsonValue(effects) : QJsonValue());
}

/// Fixed effects of raters, positive for lenient ones.
void addEffects(QJsonObject &out, const stats::Ratings &ratings)
{
    const stats::Crossed design(stats::scoresOf(ratings), ratings.units, ratings.raters);
    const stats::Additive model = stats::additive(design);
    const bool isDefined = model.why() == stats::Undefined::No;
    QJsonArray effects, errors;
    for (std::size_t rater = 0; rater < ratings.raters; ++rater) {
        const auto severity = model.severity[rater];
        effects.append(severity ? asJson(-*severity) : QJsonValue());
        if (rater + 1 < ratings.raters)
            errors.append(asJson(model.error[rater]));
    }
    QJsonObject statistic{{u"value"_s, isDefined ? QJsonValue(effects) : QJsonValue()},
        {u"se_first_r_minus_1"_s, isDefined ? QJsonValue(errors) : QJsonValue()},
        {u"sigma"_s, asJson(model.sigma)}, {u"df"_s, model.df}, {u"undefined"_s, !isDefined}};
    if (!isDefined)
        statistic[u"reason"_s] = QLatin1String(reasonOf(model.why()));
    out[u"rater_effect_additive_ls"_s] = statistic;
}

void addMarginals(QJsonObject &out, const stats::Ratings &ratings)
{
    QJsonArray rows;
    for (const auto &row : stats::marginals(ratings))
        rows.append(asJson(row));
    out[u"marginals"_s] = QJsonObject{{u"value"_s, rows}};
}

Result<QJsonObject> agreement(const QJsonObject &inputs)
{
    return withInputs([&] {
        const stats::Ratings ratings = ratingsIn(inputs);
        const bool isNominal = optionalTextIn(inputs, "scale") == "nominal"_L1;
        const auto options = bootstrapIn(inputs, ratings.units);
        QJsonObject out;
        out[u"percent_agreement_unanimous"_s] = asJson(
            stats::unanimous(ratings, optionalNumberIn(inputs, "unanimous_tolerance").value_or(0)));
        if (!ratings.categories.empty()) {
            const auto weightings = weightsOf(inputs, ratings);
            addChanceCorrected(out, ratings, weightings, options);
            addCohen(out, ratings, weightings);
            addMarginals(out, ratings);
        }
        addAlpha(out, ratings, options);
        if (!isNominal) {
            addIntraclass(out, ratings);
            addConcordance(out, ratings);
            addComponents(out, ratings);
            addEffects(out, ratings);
        }
        return out;
    });
}

} // namespace

std::span<const Calculation> agreementCalculations()
{
    static constexpr std::array kAll{Calculation{"agreement", &agreement}};
    return kAll;
}

} // namespace attune::app
