// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a session and of its questions.
#include "ui/panels/calibration/calibration_text.h"

#include "ui/models/agreement_text.h"
#include "ui/theme/numbers.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace attune::ui {

using calibration::Agreement;
using calibration::Board;
using calibration::Question;
using calibration::Scale;
using stats::BandScale;
using stats::Estimate;

namespace {

constexpr unsigned kFewUnits = 10; ///< below, intervals come out too narrow
constexpr double kReliable = 0.8; ///< alpha, Krippendorff (2004)

QString intervalText(const Estimate &estimate)
{
    return estimate.interval
        ? CalibrationText::tr("%1 to %2")
              .arg(number(estimate.interval->lower, 2), number(estimate.interval->upper, 2))
        : QString();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString unitsText(const Estimate &estimate)
{
    return CalibrationText::tr("n = %1").arg(number(static_cast<double>(estimate.units)));
}

QString contactName(const Board &board, const std::string &contact)
{
    const QString name = QString::fromStdString(contact);
    return board.session().held ? name.section(QLatin1Char('/'), 1) : name;
}

/// "undefined: no variation, 100 % agreement"
QString whyUndefined(const Agreement &agreement, const Estimate &estimate)
{
    const QString why = undefinedText(estimate.why);
    return agreement.observed.value
        ? CalibrationText::tr("%1, %2 agreement").arg(why, percentText(*agreement.observed.value))
        : why;
}

Kpi coefficientTile(const QString &caption, const Agreement &agreement, const Estimate &estimate,
    std::optional<BandScale> band)
{
    Kpi out;
    out.caption = caption;
    out.figure = estimate.value ? number(*estimate.value, 2) : QStringLiteral("–");
    out.detail = estimate.value ? joined({intervalText(estimate),
                     band ? bandText(*band, estimate) : QString(), unitsText(estimate)})
                                : whyUndefined(agreement, estimate);
    return out;
}

/// Of what is a share: figure and interval in percent.
Kpi shareTile(const QString &caption, const Agreement &agreement, const Estimate &share)
{
    Kpi out = coefficientTile(caption, agreement, share, std::nullopt);
    if (!share.value)
        return out;
    out.figure = percentText(*share.value);
    if (share.interval)
        out.detail = joined(
            {CalibrationText::tr("%1 to %2 %")
                    .arg(number(share.interval->lower * 100), number(share.interval->upper * 100)),
                unitsText(share)});
    return out;
}

QStringList alphaReason(const Agreement &agreement)
{
    QStringList out{CalibrationText::tr(
        "Krippendorff's alpha is the agreement beyond chance: 1 is full agreement, 0 is "
        "what chance gives, below 0 people disagree systematically.")};
    if (!agreement.alpha.value) {
        out += CalibrationText::tr("Here it is %1.").arg(whyUndefined(agreement, agreement.alpha));
        return out;
    }
    out += agreement.scale == Scale::Nominal
        ? CalibrationText::tr("Two values were given, so any difference counts the same.")
        : agreement.scale == Scale::Ordinal
        ? CalibrationText::tr(
            "Points are taken as an order: a difference of two ranks weighs more than one.")
        : CalibrationText::tr("Scores are taken as amounts: differences count by their square.");
    if (agreement.resamples > 0)
        out +=
            CalibrationText::tr("The 95 % interval comes from %1 draws of the units with seed %2.")
                .arg(number(static_cast<double>(agreement.resamples)))
                .arg(agreement.seed);
    if (!agreement.alpha.interval)
        out += CalibrationText::tr(
            "There is no interval: from one interaction alone nobody can say how others would "
            "come out.");
    else if (agreement.alpha.units < kFewUnits)
        out += CalibrationText::tr(
            "It rests on %n unit(s) only; with fewer than ten an interval comes out "
            "too narrow.",
            nullptr, static_cast<int>(agreement.alpha.units));
    out += CalibrationText::tr(
        "Words after Krippendorff (2004): reliable from 0.80, tentative from 0.67, "
        "below that too little to conclude from. They are labels, not laws.");
    return out;
}

QStringList otherReasons(const Agreement &agreement, std::size_t tile)
{
    if (tile == 1) {
        QStringList out{CalibrationText::tr(
            "ICC(2,1) is the share of all variation that comes from the interactions "
            "and not from who scored them. Words after Koo and Li (2016), by both ends "
            "of the interval.")};
        if (agreement.hasHoles)
            out += CalibrationText::tr("Somebody did not score everything: estimated by restricted "
                                       "likelihood, without an interval.");
        return out;
    }
    if (tile == 2)
        return {CalibrationText::tr(
            "Gwet's %1 also corrects for chance, but holds where nearly everybody "
            "gives the same score and alpha falls. Read it beside alpha.")
                    .arg(coefficientName(agreement))};
    return {CalibrationText::tr(
        "The share of pairs of evaluators who gave exactly the same score to the same "
        "thing. Part of it is chance, so it never stands alone.")};
}

} // namespace

QString marginalsText(const Question &question)
{
    QStringList parts;
    for (std::size_t i = 0; i < question.categories.size(); ++i)
        parts += CalibrationText::tr("%1: %2").arg(
            QLocale().toString(question.categories[i], 'g', 6), percentText(question.shares[i]));
    return parts.join(QStringLiteral(", "));
}

QString percentText(double share)
{
    // One word: a line never ends between the two.
    return CalibrationText::tr("%1 %")
        .arg(number(share * 100))
        .replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

QString coefficientName(const Agreement &agreement)
{
    return agreement.scale == Scale::Nominal ? QStringLiteral("AC1") : QStringLiteral("AC2");
}

QString shortEvaluatorName(const Board &board, std::size_t rater, bool masked, bool close)
{
    const auto shortOf = [&](std::size_t who) {
        const QString name = evaluatorName(board, who, masked);
        const auto space = name.indexOf(QLatin1Char(' '));
        return masked || space <= 0 ? name
            : close                 ? name.mid(space + 1)
                                    : CalibrationText::tr("%1. %2", "first letter and last name")
                          .arg(name.left(1), name.mid(space + 1));
    };
    const bool isEverybody = board.session().held && board.session().held->together;
    const QString out = isEverybody ? evaluatorName(board, rater, masked) : shortOf(rater);
    for (std::size_t other = 0; other < board.outcome.raters.size(); ++other) {
        if (other != rater && shortOf(other) == out)
            return close ? shortEvaluatorName(board, rater, masked)
                         : evaluatorName(board, rater, masked);
    }
    return out;
}

QString interactionName(const Board &board, std::size_t interaction)
{
    return contactName(board, board.outcome.interactions[interaction].contact);
}

QString evaluatorName(const Board &board, std::size_t rater, bool masked, bool isOver)
{
    if (board.session().held && board.session().held->together)
        return CalibrationText::tr("All together");
    const auto &raters = isOver ? board.over.raters : board.outcome.raters;
    const std::string &name = raters[rater].name;
    if (!masked && !name.empty())
        return QString::fromStdString(name);
    // One number for one person, in whatever table they stand.
    std::size_t place = rater;
    if (!isOver && !name.empty()) {
        const auto &all = board.over.raters;
        const auto found = std::ranges::find(all, name, &calibration::Rater::name);
        if (found != all.end())
            place = static_cast<std::size_t>(found - all.begin());
    }
    return CalibrationText::tr("Evaluator %1").arg(place + 1);
}

std::vector<Kpi> boardTiles(const Board &board)
{
    const Agreement &all = board.outcome.all;
    std::vector<Kpi> out;
    const QString scale = all.scale == Scale::Nominal
        ? CalibrationText::tr("Krippendorff α, nominal")
        : all.scale == Scale::Ordinal ? CalibrationText::tr("Krippendorff α, ordinal")
                                      : CalibrationText::tr("Krippendorff α, interval");
    out.push_back(coefficientTile(scale, all, all.alpha, BandScale::Krippendorff));
    out.push_back(coefficientTile(CalibrationText::tr("ICC(2,1)"), all, all.icc, BandScale::KooLi));
    out.push_back(coefficientTile(
        CalibrationText::tr("Gwet %1").arg(coefficientName(all)), all, all.ac, std::nullopt));
    out.push_back(shareTile(CalibrationText::tr("Exact agreement"), all, all.observed));
    Kpi worst;
    worst.caption = CalibrationText::tr("Most divergent question");
    if (!board.outcome.questions.empty()) {
        const Question &first = board.outcome.questions.front();
        worst.figure = first.agreement.alpha.value
            ? CalibrationText::tr("α %1").arg(number(*first.agreement.alpha.value, 2))
            : QStringLiteral("–");
        worst.detail = joined({QString::fromStdString(first.name),
            CalibrationText::tr("widest difference %1")
                .arg(number(first.spread, first.spread == std::floor(first.spread) ? 0 : 1))});
    }
    out.push_back(worst);
    for (std::size_t tile = 0; tile < out.size(); ++tile)
        out[tile].reason = tileReason(board, tile).join(QLatin1Char(' '));
    return out;
}

QStringList tileReason(const Board &board, std::size_t tile)
{
    const Agreement &all = board.outcome.all;
    if (tile == 0)
        return QStringList{CalibrationText::tr("Each question of each interaction is one unit.")}
        + alphaReason(all);
    if (tile < 4)
        return otherReasons(all, tile);
    return questionReason(board, 0, true);
}

IntervalRow questionRow(const Question &question)
{
    const Agreement &agreement = question.agreement;
    IntervalRow out;
    out.name = QString::fromStdString(question.name);
    out.value = agreement.alpha.value;
    if (agreement.alpha.interval) {
        out.low = agreement.alpha.interval->lower;
        out.high = agreement.alpha.interval->upper;
    }
    if (agreement.alpha.value) {
        out.raw = agreement.observed.value;
        out.figure = number(*agreement.alpha.value, 2);
        out.note = bandText(stats::bandOf(BandScale::Krippendorff, *agreement.alpha.value));
    } else {
        out.note = whyUndefined(agreement, agreement.alpha);
    }
    out.firm = agreement.alpha.value.value_or(0) >= kReliable;
    out.hint = CalibrationText::tr("%1: alpha %2, %3")
                   .arg(out.name, estimateText(agreement.alpha), unitsText(agreement.alpha));
    return out;
}

QStringList questionReason(const Board &board, std::size_t question, bool masked)
{
    if (question >= board.outcome.questions.size())
        return {};
    const Question &which = board.outcome.questions[question];
    const Agreement &agreement = which.agreement;
    QStringList out{CalibrationText::tr("“%1”: alpha %2, ICC(2,1) %3, %4 %5.")
                        .arg(QString::fromStdString(which.name), estimateText(agreement.alpha),
                            estimateText(agreement.icc), coefficientName(agreement),
                            estimateText(agreement.ac))};
    if (agreement.observed.value)
        out += CalibrationText::tr("Exact agreement is %1 of pairs.")
                   .arg(percentText(*agreement.observed.value));
    out += CalibrationText::tr(
        "%n score(s), %1 not applicable. Given: %2.", nullptr, static_cast<int>(which.rated))
               .arg(number(static_cast<double>(which.notApplicable)), marginalsText(which));
    if (which.spread > 0)
        out += CalibrationText::tr("Widest difference: %1 in %2.")
                   .arg(QLocale().toString(which.spread, 'g', 4),
                       interactionName(board, which.widest));
    for (const calibration::AgreedAnswer &agreed : board.agreed) {
        if (agreed.question != which.name)
            continue;
        out += CalibrationText::tr("Agreed in %1: %2")
                   .arg(contactName(board, agreed.contact), agreedWhole(agreed));
    }
    for (const calibration::Note &note : which.notes) {
        const double score = which.ratings.at(note.interaction, note.rater);
        out += CalibrationText::tr("%1 gave %2 in %3: %4")
                   .arg(evaluatorName(board, note.rater, masked),
                       score == score ? QLocale().toString(score, 'g', 6)
                                      : CalibrationText::tr("not applicable"),
                       interactionName(board, note.interaction), QString::fromStdString(note.text));
    }
    out += alphaReason(agreement);
    return out;
}

} // namespace attune::ui
