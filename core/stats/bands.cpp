// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/bands.h"

#include "core/stats/distributions.h"

#include <array>

namespace attune::stats {

std::span<const Band> bandsOf(BandScale scale)
{
    using enum BandName;
    static constexpr std::array kLandisKoch{Band{-1, Poor}, Band{0, Slight}, Band{0.2, Fair, false},
        Band{0.4, Moderate, false}, Band{0.6, Substantial, false}, Band{0.8, AlmostPerfect, false}};
    static constexpr std::array kFleiss{
        Band{-1, Poor}, Band{0.4, FairToGood}, Band{0.75, Excellent, false}};
    static constexpr std::array kAltman{Band{-1, Poor}, Band{0.2, Fair, false},
        Band{0.4, Moderate, false}, Band{0.6, Good, false}, Band{0.8, VeryGood, false}};
    static constexpr std::array kCicchetti{
        Band{-1, Poor}, Band{0.4, Fair}, Band{0.6, Good}, Band{0.75, Excellent}};
    static constexpr std::array kKrippendorff{
        Band{-1, Discard}, Band{0.667, Tentative}, Band{0.8, Reliable}};
    static constexpr std::array kKooLi{
        Band{-1, Poor}, Band{0.5, Moderate}, Band{0.75, Good}, Band{0.9, Excellent, false}};
    static constexpr std::array kMcBride{Band{-1, Poor}, Band{0.9, Moderate},
        Band{0.95, Substantial, false}, Band{0.99, AlmostPerfect, false}};
    switch (scale) {
    case BandScale::LandisKoch:
        return kLandisKoch;
    case BandScale::Fleiss:
        return kFleiss;
    case BandScale::Altman:
        return kAltman;
    case BandScale::Cicchetti:
        return kCicchetti;
    case BandScale::Krippendorff:
        return kKrippendorff;
    case BandScale::KooLi:
        return kKooLi;
    case BandScale::McBride:
        return kMcBride;
    }
    return {};
}

BandName bandOf(BandScale scale, double value)
{
    const auto bands = bandsOf(scale);
    BandName out = bands.front().name;
    for (const Band &band : bands.subspan(1)) {
        if (band.includesFrom ? value >= band.from : value > band.from)
            out = band.name;
    }
    return out;
}

BandRange bandsOf(BandScale scale, const Interval &interval)
{
    return {bandOf(scale, interval.lower), bandOf(scale, interval.upper)};
}

BandName probableBand(BandScale scale, double value, double error, double probability)
{
    if (!(error > 0))
        return bandOf(scale, value);
    const auto bands = bandsOf(scale);
    // Coefficients lie between −1 and 1: the normal curve counts only there.
    const double top = normalCdf((1 - value) / error), all = top - normalCdf((-1 - value) / error);
    for (std::size_t band = bands.size(); band-- > 1;) {
        if (top - normalCdf((bands[band].from - value) / error) >= probability * all)
            return bands[band].name;
    }
    return bands.front().name;
}

} // namespace attune::stats
