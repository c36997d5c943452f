// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many units a session needs.
#pragma once

#include <optional>

namespace attune::stats {

struct SampleSize {
    double exact = 0;
    double units = 0; ///< rounded up
};

/// For an intraclass correlation with an interval of this width (Bonett 2002).
std::optional<SampleSize> unitsForIccWidth(
    double icc, double raters, double width, double confidence = 0.95);
/// The same with Bonett's correction for two raters and a correlation from 0.7 on.
std::optional<SampleSize> unitsForIccWidthCorrected(
    double icc, double raters, double width, double confidence = 0.95);

/// To tell correlation `icc1` from `icc0`, one-sided (Walter, Eliasziw & Donner 1998).
std::optional<SampleSize> unitsForIccTest(
    double icc0, double icc1, double raters, double alpha = 0.05, double power = 0.8);

struct KappaTest {
    double rate1 = 0, rate2 = 0; ///< how often each of the two raters says yes
    double kappa1 = 0, kappa0 = 0;
    double alpha = 0.05, power = 0.8;
    bool isTwoSided = false;
};
/// To tell kappa1 from kappa0 with two raters and two categories (Cantor 1996).
std::optional<SampleSize> unitsForKappaTest(const KappaTest &test);

/// For an interval of ± `half`, from the error a pilot of `pilotUnits` had: any coefficient.
std::optional<SampleSize> unitsForHalfWidth(
    double pilotError, double pilotUnits, double half, double confidence = 0.95);
/// Without a pilot, for percent agreement: 1/half² (Gwet 2014, conservative).
std::optional<SampleSize> unitsForAgreement(double half);

} // namespace attune::stats
