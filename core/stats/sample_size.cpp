// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/sample_size.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>

namespace attune::stats {

namespace {

std::optional<SampleSize> sizeOf(double exact)
{
    // 51 and a rounding error are 51.
    return std::isfinite(exact) ? std::optional(SampleSize{exact, std::ceil(exact - 1e-9)})
                                : std::nullopt;
}

bool isInnerShare(double x)
{
    return x > 0 && x < 1;
}

} // namespace

std::optional<SampleSize> unitsForIccWidth(
    double icc, double raters, double width, double confidence)
{
    if (!(raters >= 2 && width > 0 && icc <= 1 && icc > -1 / (raters - 1)
            && isInnerShare(confidence)))
        return std::nullopt;
    const double z = normalQuantile(0.5 + confidence / 2), rest = 1 - icc;
    const double design = 1 + (raters - 1) * icc;
    return sizeOf(
        8 * z * z * rest * rest * design * design / (raters * (raters - 1) * width * width) + 1);
}

std::optional<SampleSize> unitsForIccWidthCorrected(
    double icc, double raters, double width, double confidence)
{
    const auto found = unitsForIccWidth(icc, raters, width, confidence);
    const bool corrects = raters == 2 && icc >= 0.7;
    return found && corrects ? sizeOf(found->exact + 5 * icc) : found;
}

std::optional<SampleSize> unitsForIccTest(
    double icc0, double icc1, double raters, double alpha, double power)
{
    if (!(icc0 >= 0 && icc0 < 1 && icc1 >= 0 && icc1 < 1 && icc0 != icc1 && raters >= 2
            && isInnerShare(alpha) && isInnerShare(power)))
        return std::nullopt;
    const double z = normalQuantile(1 - alpha) + normalQuantile(power);
    const double c = std::log((1 + raters * icc0 / (1 - icc0)) / (1 + raters * icc1 / (1 - icc1)));
    return sizeOf(1 + 2 * z * z * raters / (c * c * (raters - 1)));
}

namespace {

/// n times the variance of kappa in a table of two by two with these rates (Fleiss, Cohen & Everitt
/// 1969); nullopt where no such table is.
std::optional<double> kappaVariance(double rate1, double rate2, double kappa)
{
    const double chance = rate1 * rate2 + (1 - rate1) * (1 - rate2);
    const double agreement = chance + kappa * (1 - chance);
    const double no = (agreement - rate1 + 1 - rate2) / 2, yes = agreement - no;
    const double only1 = rate1 - yes, only2 = rate2 - yes;
    if (std::min({no, yes, only1, only2}) < -1e-12 || !(chance < 1))
        return std::nullopt;
    const double rest = 1 - kappa, off1 = rate2 + 1 - rate1, off2 = rate1 + 1 - rate2;
    const double mean = kappa - chance * rest;
    return (yes * std::pow(1 - (rate1 + rate2) * rest, 2)
               + no * std::pow(1 - (2 - rate1 - rate2) * rest, 2)
               + rest * rest * (only1 * off1 * off1 + only2 * off2 * off2) - mean * mean)
        / ((1 - chance) * (1 - chance));
}

} // namespace

std::optional<SampleSize> unitsForKappaTest(const KappaTest &test)
{
    if (!(isInnerShare(test.rate1) && isInnerShare(test.rate2) && isInnerShare(test.alpha)
            && isInnerShare(test.power) && test.kappa1 != test.kappa0))
        return std::nullopt;
    const auto one = kappaVariance(test.rate1, test.rate2, test.kappa1);
    const auto none = kappaVariance(test.rate1, test.rate2, test.kappa0);
    if (!one || !none)
        return std::nullopt;
    const double z = normalQuantile(1 - test.alpha / (test.isTwoSided ? 2 : 1));
    const double above = z * std::sqrt(std::max(0., *none))
        + normalQuantile(test.power) * std::sqrt(std::max(0., *one));
    return sizeOf(std::pow(above / (test.kappa1 - test.kappa0), 2));
}

std::optional<SampleSize> unitsForHalfWidth(
    double pilotError, double pilotUnits, double half, double confidence)
{
    if (!(pilotError >= 0 && pilotUnits > 0 && half > 0 && isInnerShare(confidence)))
        return std::nullopt;
    const double z = normalQuantile(0.5 + confidence / 2);
    return sizeOf(z * z * pilotError * pilotError * pilotUnits / (half * half));
}

std::optional<SampleSize> unitsForAgreement(double half)
{
    return half > 0 ? sizeOf(1 / (half * half)) : std::nullopt;
}

} // namespace attune::stats
