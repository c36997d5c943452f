// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/agreement_text.h"

#include "ui/theme/numbers.h"

#include <QCoreApplication>

namespace attune::ui {

namespace {

class AgreementText {
    Q_DECLARE_TR_FUNCTIONS(AgreementText)
};

} // namespace

QString estimateText(const stats::Estimate &estimate)
{
    if (!estimate.value)
        return undefinedText(estimate.why);
    const QString value = number(*estimate.value, 2);
    if (!estimate.interval)
        return value;
    return AgreementText::tr("%1 (%2 to %3)")
        .arg(value, number(estimate.interval->lower, 2), number(estimate.interval->upper, 2));
}

QString undefinedText(stats::Undefined why)
{
    using stats::Undefined;
    switch (why) {
    case Undefined::No:
        return AgreementText::tr("does not apply to this scale");
    case Undefined::NoPair:
        return AgreementText::tr("undefined: nothing was rated by two people");
    case Undefined::NoVariation:
        return AgreementText::tr("undefined: no variation");
    case Undefined::OneCategory:
        return AgreementText::tr("undefined: a scale of one value");
    case Undefined::TooFewUnits:
        return AgreementText::tr("undefined: too few interactions");
    case Undefined::TooFewRaters:
        return AgreementText::tr("undefined: too few raters");
    case Undefined::NoRatioScale:
        return AgreementText::tr("undefined: the scale has no zero of its own");
    case Undefined::NotConnected:
        return AgreementText::tr("undefined: raters without a common interaction");
    }
    return {};
}

QString bandText(stats::BandName band)
{
    using stats::BandName;
    switch (band) {
    case BandName::Poor:
        return AgreementText::tr("poor");
    case BandName::Slight:
        return AgreementText::tr("slight");
    case BandName::Fair:
        return AgreementText::tr("fair");
    case BandName::FairToGood:
        return AgreementText::tr("fair to good");
    case BandName::Moderate:
        return AgreementText::tr("moderate");
    case BandName::Good:
        return AgreementText::tr("good");
    case BandName::Substantial:
        return AgreementText::tr("substantial");
    case BandName::AlmostPerfect:
        return AgreementText::tr("almost perfect");
    case BandName::VeryGood:
        return AgreementText::tr("very good");
    case BandName::Excellent:
        return AgreementText::tr("excellent");
    case BandName::Discard:
        return AgreementText::tr("too little to conclude from");
    case BandName::Tentative:
        return AgreementText::tr("tentative");
    case BandName::Reliable:
        return AgreementText::tr("reliable");
    }
    return {};
}

QString authorText(stats::BandScale scale)
{
    switch (scale) {
    case stats::BandScale::LandisKoch:
        return QStringLiteral("Landis & Koch 1977");
    case stats::BandScale::Fleiss:
        return QStringLiteral("Fleiss 1981");
    case stats::BandScale::Altman:
        return QStringLiteral("Altman 1991");
    case stats::BandScale::Cicchetti:
        return QStringLiteral("Cicchetti 1994");
    case stats::BandScale::Krippendorff:
        return QStringLiteral("Krippendorff 2004");
    case stats::BandScale::KooLi:
        return QStringLiteral("Koo & Li 2016");
    case stats::BandScale::McBride:
        return QStringLiteral("McBride 2005");
    }
    return {};
}

QString bandText(stats::BandScale scale, const stats::Estimate &estimate)
{
    if (!estimate.value)
        return {};
    if (!estimate.interval)
        return bandText(stats::bandOf(scale, *estimate.value));
    const stats::BandRange range = stats::bandsOf(scale, *estimate.interval);
    if (range.lower == range.upper)
        return bandText(range.lower);
    return AgreementText::tr("%1 to %2", "bands").arg(bandText(range.lower), bandText(range.upper));
}

} // namespace attune::ui
