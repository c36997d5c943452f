// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every coefficient of a session and of its questions as a table: what the panel has no room for.
#include "core/calibration/statistics.h"
#include "ui/models/agreement_text.h"
#include "ui/panels/calibration/calibration_text.h"

namespace attune::ui {

namespace {

using calibration::Statistic;

QString statisticName(Statistic statistic, calibration::Scale scale)
{
    const bool isNominal = scale == calibration::Scale::Nominal;
    switch (statistic) {
    case Statistic::Unanimous:
        return CalibrationText::tr("All gave the same");
    case Statistic::WithinStep:
        return CalibrationText::tr("All within one step of the scale");
    case Statistic::Pairwise:
        return CalibrationText::tr("Exact agreement of pairs");
    case Statistic::Alpha:
        return CalibrationText::tr("Krippendorff's alpha");
    case Statistic::Fleiss:
        return CalibrationText::tr("Fleiss' kappa");
    case Statistic::Conger:
        return CalibrationText::tr("Conger's kappa");
    case Statistic::Cohen:
        return CalibrationText::tr("Cohen's kappa");
    case Statistic::Light:
        return CalibrationText::tr("Light's kappa");
    case Statistic::GwetAc:
        return isNominal ? CalibrationText::tr("Gwet's AC1") : CalibrationText::tr("Gwet's AC2");
    case Statistic::BrennanPrediger:
        return CalibrationText::tr("Brennan and Prediger's coefficient");
    case Statistic::Icc11:
        return QStringLiteral("ICC(1,1)");
    case Statistic::Icc21:
        return QStringLiteral("ICC(2,1)");
    case Statistic::Icc31:
        return QStringLiteral("ICC(3,1)");
    case Statistic::Icc1k:
        return QStringLiteral("ICC(1,k)");
    case Statistic::Icc2k:
        return QStringLiteral("ICC(2,k)");
    case Statistic::Icc3k:
        return QStringLiteral("ICC(3,k)");
    case Statistic::IccAgreement:
        return CalibrationText::tr("ICC(2,1) by restricted likelihood");
    case Statistic::KendallW:
        return CalibrationText::tr("Kendall's W");
    case Statistic::Lin:
        return CalibrationText::tr("Lin's concordance");
    }
    return {};
}

/// Whose words are usual for it; nullopt: nobody's.
std::optional<stats::BandScale> wordsFor(Statistic statistic, stats::BandScale kappaWords)
{
    switch (statistic) {
    case Statistic::Alpha:
        return stats::BandScale::Krippendorff;
    case Statistic::Fleiss:
    case Statistic::Conger:
    case Statistic::Cohen:
    case Statistic::Light:
    case Statistic::GwetAc:
    case Statistic::BrennanPrediger:
        return kappaWords;
    case Statistic::Icc11:
    case Statistic::Icc21:
    case Statistic::Icc31:
    case Statistic::Icc1k:
    case Statistic::Icc2k:
    case Statistic::Icc3k:
    case Statistic::IccAgreement:
        return stats::BandScale::KooLi;
    case Statistic::Lin:
        return stats::BandScale::McBride;
    case Statistic::Unanimous:
    case Statistic::WithinStep:
    case Statistic::Pairwise:
    case Statistic::KendallW:
        break;
    }
    return std::nullopt;
}

QString decimals(std::optional<double> value)
{
    return value ? QString::number(*value, 'f', 3) : QString();
}

QString wordsWithAuthor(stats::BandScale scale, const stats::Estimate &estimate)
{
    return CalibrationText::tr("%1 (%2)", "words, and whose they are")
        .arg(bandText(scale, estimate), authorText(scale));
}

void addRows(BoardTable &to, const QString &of, calibration::Scale scale,
    const std::vector<calibration::NamedStatistic> &all, stats::BandScale kappaWords)
{
    for (const auto &[which, estimate] : all) {
        const auto words = wordsFor(which, kappaWords);
        const auto end = [&](double stats::Interval::*side) {
            return estimate.interval ? decimals((*estimate.interval).*side) : QString();
        };
        to.rows += QStringList{of, statisticName(which, scale),
            estimate.value ? decimals(estimate.value) : undefinedText(estimate.why),
            end(&stats::Interval::lower), end(&stats::Interval::upper),
            estimate.value && words ? wordsWithAuthor(*words, estimate) : QString(),
            QString::number(estimate.units)};
    }
}

} // namespace

BoardTable statisticsTable(const calibration::Board &board, const BoardLook &look)
{
    BoardTable out{CalibrationText::tr("Every coefficient"),
        {{CalibrationText::tr("Question"), CalibrationText::tr("Coefficient"),
            CalibrationText::tr("Value"), CalibrationText::tr("Lower end"),
            CalibrationText::tr("Upper end"), CalibrationText::tr("Words"),
            CalibrationText::tr("n")}}};
    const calibration::Outcome &outcome = board.outcome;
    addRows(out, CalibrationText::tr("All questions"), outcome.all.scale,
        calibration::statisticsOf(outcome), look.kappaWords);
    for (const calibration::Question &question : outcome.questions) {
        const QString name = QString::fromStdString(question.name);
        addRows(out, name, question.agreement.scale, calibration::statisticsOf(question),
            look.kappaWords);
        out.rows += QStringList{name, CalibrationText::tr("Given"), marginalsText(question), {}, {},
            {}, QString::number(question.rated)};
    }
    return out;
}

} // namespace attune::ui
