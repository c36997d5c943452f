// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The many-facet Rasch model by `attune calc severity`.
#include "app/calc/agreement_inputs.h"
#include "app/calc/inputs.h"
#include "app/calc/severity_inputs.h"
#include "core/stats/rasch_report.h"

#include <algorithm>

namespace attune::app {

using namespace Qt::StringLiterals;

namespace {

/// The declared categories, or every whole number from "min_category" to "max_category".
std::vector<double> scaleIn(const QJsonObject &inputs)
{
    std::vector<double> out;
    if (inputs["categories"_L1].isArray()) {
        out = numbersIn(inputs, "categories");
    } else {
        const auto low = wholeIn(inputs, "min_category"), high = wholeIn(inputs, "max_category");
        constexpr std::int64_t kMost = 1000;
        if (high <= low || high - low > kMost)
            throw WrongInput{"\"max_category\" must be above \"min_category\""};
        for (auto each = low; each <= high; ++each)
            out.push_back(static_cast<double>(each));
    }
    std::ranges::sort(out);
    return out;
}

struct Named {
    std::vector<Levels> levels; ///< by facet
    QStringList names;
    stats::RaschData data;
};

Named readFacets(const QJsonObject &inputs)
{
    Named out;
    out.data.scale = scaleIn(inputs);
    const QJsonArray facets = arrayIn(inputs, "facets");
    const QJsonObject declared = inputs["levels"_L1].toObject();
    for (const QJsonValue &facet : facets) {
        out.names.append(facet.toString());
        out.levels.emplace_back(facet.toString(), declared[facet.toString()]);
    }
    if (out.names.size() < 2 || !out.names.contains(u"unit"_s))
        throw WrongInput{"\"facets\" needs two facets, one of them \"unit\""};
    const QString floating =
        out.names.contains(u"rater"_s) ? u"rater"_s : out.names[out.names[0] == "unit"_L1 ? 1 : 0];
    const auto rows = scoredRowsIn(inputs);
    for (qsizetype number = 0; number < rows.size(); ++number) {
        stats::RaschScore score;
        for (Levels &facet : out.levels)
            score.levels.push_back(facet.of(rows[number], number));
        const double given = rows[number]["score"_L1].toDouble();
        const auto found = std::ranges::lower_bound(out.data.scale, given);
        if (found == out.data.scale.end() || *found != given)
            throw WrongInput{"\"long\", row " + std::to_string(number + 1)
                + ": the score is not one of the categories"};
        score.category = static_cast<std::size_t>(found - out.data.scale.begin());
        out.data.scores.push_back(std::move(score));
    }
    for (qsizetype facet = 0; facet < out.names.size(); ++facet)
        out.data.facets.push_back({out.levels[static_cast<std::size_t>(facet)].count(),
            out.names[facet] == "unit"_L1, out.names[facet] != floating});
    return out;
}

QJsonObject facetJson(const stats::RaschSummary &summary, const Levels &levels)
{
    QJsonObject measures;
    QJsonObject out;
    for (std::size_t level = 0; level < levels.count(); ++level) {
        const auto &each = summary.levels[level];
        measures[levels.names()[static_cast<qsizetype>(level)]] =
            each ? QJsonValue(each->measure) : QJsonValue();
    }
    out[u"measure"_s] = measures;
    const auto add = [&](const char16_t *name, double stats::RaschLevel::*part) {
        QJsonArray list;
        for (const auto &each : summary.levels)
            list.append(each ? QJsonValue((*each).*part) : QJsonValue());
        out[QString::fromUtf16(name)] = list;
    };
    add(u"model_se", &stats::RaschLevel::error);
    add(u"infit_mnsq", &stats::RaschLevel::infit);
    add(u"outfit_mnsq", &stats::RaschLevel::outfit);
    add(u"infit_zstd", &stats::RaschLevel::infitZ);
    add(u"outfit_zstd", &stats::RaschLevel::outfitZ);
    add(u"total_score", &stats::RaschLevel::total);
    add(u"count", &stats::RaschLevel::count);
    add(u"fair_average_M", &stats::RaschLevel::fairAverage);
    out[u"rmse"_s] = asJson(summary.rmse);
    out[u"separation_population"_s] = asJson(summary.population.separation);
    out[u"reliability_population"_s] = asJson(summary.population.reliability);
    out[u"strata_population"_s] = asJson(summary.population.strata);
    out[u"separation_sample"_s] = asJson(summary.sample.separation);
    out[u"reliability_sample"_s] = asJson(summary.sample.reliability);
    out[u"strata_sample"_s] = asJson(summary.sample.strata);
    out[u"fixed_chi2"_s] = asJson(summary.chiSquare);
    out[u"fixed_df"_s] = asJson(summary.df);
    out[u"fixed_p"_s] = asJson(summary.p);
    return out;
}

QJsonArray extremesOf(const Named &named, const stats::RaschFit &fit)
{
    QJsonArray out;
    for (const auto &each : fit.extremes)
        out.append(QJsonObject{{u"facet"_s, named.names[static_cast<qsizetype>(each.facet)]},
            {u"level"_s, named.levels[each.facet].names()[static_cast<qsizetype>(each.level)]},
            {u"end"_s, each.end == stats::RaschEnd::Lowest ? u"lowest"_s : u"highest"_s},
            {u"total_score"_s, each.total}, {u"count"_s, each.count},
            {u"measure"_s, asJson(each.measure)}, {u"model_se"_s, asJson(each.error)}});
    return out;
}

QString reasonWithout(const stats::RaschFit &fit)
{
    if (fit.used.empty())
        return u"all scores are extreme: no measure is finite"_s;
    if (!fit.isConnected)
        return QLatin1String(reasonOf(stats::Undefined::NotConnected));
    return u"the scores put the levels into a strict order: no measure is finite"_s;
}

} // namespace

QJsonObject manyFacets(const QJsonObject &inputs)
{
    const Named named = readFacets(inputs);
    const stats::RaschFit fit = stats::fitRasch(named.data);
    const auto report = stats::reportRasch(named.data, fit);
    QJsonArray collapsed;
    for (const std::size_t category : fit.collapsed)
        collapsed.append(named.data.scale[category]);
    QJsonObject out{{u"extremes"_s, extremesOf(named, fit)}, {u"collapsed_categories"_s, collapsed},
        {u"connected"_s, fit.isConnected}, {u"undefined"_s, report.empty()}};
    out[u"model"_s] = u"log(P_k/P_k-1)=unit - rater - item - tau_k; JMLE (unconditional), no bias "
                      "correction; units and items mean 0, raters free, tau mean 0; positive rater "
                      "= severe"_s;
    if (report.empty())
        out[u"reason"_s] = reasonWithout(fit);
    for (qsizetype facet = 0; facet < named.names.size(); ++facet) {
        const auto at = static_cast<std::size_t>(facet);
        out[named.names[facet]] =
            report.empty() ? QJsonValue() : QJsonValue(facetJson(report[at], named.levels[at]));
    }
    out[u"thresholds"_s] = QJsonObject{
        {u"value"_s, report.empty() ? QJsonValue() : QJsonValue(asJson(fit.thresholds))}};
    out[u"log_likelihood"_s] =
        QJsonObject{{u"value"_s, report.empty() ? QJsonValue() : QJsonValue(fit.logLikelihood)}};
    return out;
}

} // namespace attune::app
