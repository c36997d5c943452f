// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Intraclass correlations: how much of the variance of scores is between units.
#pragma once

#include "core/stats/ratings.h"

#include <array>

namespace attune::stats {

/// In the order of Shrout & Fleiss (1979); McGraw & Wong (1996) call them ICC(1), (A,1), (C,1),
/// (k), (A,k) and (C,k).
enum class IccForm { OneWay, Agreement, Consistency, OneWayMean, AgreementMean, ConsistencyMean };
inline constexpr std::array kIccForms{IccForm::OneWay, IccForm::Agreement, IccForm::Consistency,
    IccForm::OneWayMean, IccForm::AgreementMean, IccForm::ConsistencyMean};

struct MeanSquares {
    double units = 0, raters = 0, residual = 0, within = 0;
};

/// The two-way analysis of variance of complete units.
class Intraclass {
public:
    /// Units that somebody did not rate are left out.
    explicit Intraclass(const Ratings &ratings);

    std::size_t units() const { return m_units; }
    const std::optional<MeanSquares> &meanSquares() const { return m_squares; }
    /// With the exact interval of F; the agreement forms by Satterthwaite's degrees of freedom, and
    /// that of their mean by Spearman–Brown of the limits of the single rating.
    Estimate icc(IccForm form, double confidence = 0.95) const;

private:
    std::optional<double> valueOf(IccForm form) const;
    std::optional<Interval> intervalOf(IccForm form, double confidence) const;
    std::optional<Interval> ofFRatio(double below, double df2, double confidence) const;
    std::optional<Interval> ofAgreement(double confidence) const;

    std::size_t m_units = 0, m_raters = 0;
    std::optional<MeanSquares> m_squares;
};

} // namespace attune::stats
