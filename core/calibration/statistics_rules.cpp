// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole list of coefficients of one table of ratings.
#include "core/calibration/statistics.h"

#include "core/calibration/agreement_rules.h"
#include "core/stats/chance_agreement.h"
#include "core/stats/cohen.h"
#include "core/stats/concordance.h"
#include "core/stats/intraclass.h"
#include "core/stats/reml.h"

#include <algorithm>
#include <array>

namespace attune::calibration {

namespace {

/// The smallest step between points that can be given; 0 of a single one.
double stepOf(const std::vector<double> &points)
{
    double step = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const double next = points[i] - points[i - 1];
        step = step == 0 ? next : std::min(step, next);
    }
    return step;
}

class Listing {
public:
    Listing(const stats::Ratings &whole, const Agreement &known, const Method &method)
        : m_ratings(declared(stats::withoutTheSilent(whole), known.scale))
        , m_known(known)
        , m_confidence(method.confidence)
    {
    }

    std::vector<NamedStatistic> all()
    {
        if (m_ratings.units == 0)
            return {{Statistic::Alpha, m_known.alpha}};
        add(Statistic::Unanimous, stats::unanimous(m_ratings));
        if (m_known.scale == Scale::Ordinal)
            add(Statistic::WithinStep, stats::unanimous(m_ratings, stepOf(m_ratings.categories)));
        if (m_known.scale != Scale::Continuous)
            addKappas();
        add(Statistic::Alpha, m_known.alpha);
        if (m_known.scale != Scale::Nominal)
            addAmounts();
        return std::move(m_out);
    }

private:
    void add(Statistic which, stats::Estimate estimate)
    {
        m_out.push_back({which, std::move(estimate)});
    }

    void addKappas()
    {
        using stats::Coefficient;
        const auto &list = m_ratings.categories;
        const stats::Weights same(stats::WeightKind::Unweighted, list);
        const stats::Weights weights = m_known.scale == Scale::Nominal
            ? same
            : stats::Weights(stats::WeightKind::Ordinal, list);
        const stats::Patterns counts(m_ratings, stats::GroupBy::Counts);
        const stats::Patterns rows(m_ratings, stats::GroupBy::Raters);
        add(Statistic::Pairwise, m_known.observed);
        add(Statistic::Fleiss,
            stats::chanceCorrected(counts, Coefficient::Fleiss, weights, m_confidence));
        add(Statistic::Conger,
            stats::chanceCorrected(rows, Coefficient::Conger, weights, m_confidence));
        if (m_ratings.raters == 2)
            add(Statistic::Cohen, stats::cohen(m_ratings, 0, 1, weights, m_confidence).kappa);
        else
            add(Statistic::Light, stats::light(m_ratings, weights));
        add(Statistic::GwetAc, m_known.ac);
        add(Statistic::BrennanPrediger,
            stats::chanceCorrected(counts, Coefficient::BrennanPrediger, weights, m_confidence));
    }

    void addAmounts()
    {
        static constexpr std::array kForms{Statistic::Icc11, Statistic::Icc21, Statistic::Icc31,
            Statistic::Icc1k, Statistic::Icc2k, Statistic::Icc3k};
        const stats::Intraclass variance(m_ratings);
        for (std::size_t at = 0; at < kForms.size(); ++at)
            add(kForms[at], variance.icc(stats::kIccForms[at], m_confidence));
        if (m_known.hasHoles)
            add(Statistic::IccAgreement, m_known.icc);
        add(Statistic::KendallW, stats::kendallW(m_ratings, true).w);
        if (m_ratings.raters == 2)
            add(Statistic::Lin, stats::linConcordance(m_ratings, m_confidence).ccc);
    }

    stats::Ratings m_ratings;
    const Agreement &m_known;
    double m_confidence;
    std::vector<NamedStatistic> m_out;
};

std::vector<NamedStatistic> listed(
    const stats::Ratings &ratings, const Agreement &known, const Method &method)
{
    return Listing(ratings, known, method).all();
}

} // namespace

std::vector<NamedStatistic> statisticsOf(const Question &question, const Method &method)
{
    return listed(question.ratings, question.agreement, method);
}

std::vector<NamedStatistic> statisticsOf(const Outcome &outcome, const Method &method)
{
    auto out = listed(pooled(outcome), outcome.all, method);
    if (ratedInteractions(outcome) < 2) {
        for (NamedStatistic &each : out) {
            each.estimate.interval.reset();
            each.estimate.error.reset();
        }
    }
    return out;
}

std::string_view nameOf(Statistic statistic)
{
    static constexpr std::array<std::string_view, 19> kNames{"percent_agreement_unanimous",
        "percent_agreement_within_step", "percent_agreement", "kripp_alpha", "fleiss_kappa",
        "conger_kappa", "cohen_kappa", "light_kappa", "gwet_ac", "brennan_prediger", "icc.1_1",
        "icc.2_1", "icc.3_1", "icc.1_k", "icc.2_k", "icc.3_k", "icc_reml.A_1", "kendall_w.ties",
        "lin_ccc"};
    static_assert(kNames.size() == static_cast<std::size_t>(Statistic::Lin) + 1);
    return kNames[static_cast<std::size_t>(statistic)];
}

} // namespace attune::calibration
