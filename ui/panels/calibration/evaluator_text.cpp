// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of the people who score: severity, drift, distance from an expert.
#include "ui/panels/calibration/calibration_text.h"

#include "core/stats/distributions.h"
#include "ui/models/agreement_text.h"
#include "ui/theme/numbers.h"

#include <QLocale>

#include <algorithm>

namespace attune::ui {

using calibration::Board;
using calibration::Unfit;

namespace {

constexpr double kHalfWidth = 0.1; ///< of alpha, that the next session is sized for
constexpr double kNormal = 1.96; ///< 95 %
constexpr double kAlpha = 0.05;

QString countText(std::size_t count)
{
    return number(static_cast<double>(count));
}

void setInterval(IntervalRow &row, double value, double half)
{
    row.value = value;
    row.low = value - half;
    row.high = value + half;
    row.figure = signedNumber(value, 2);
    row.firm = *row.low > 0 || *row.high < 0;
}

IntervalRow pointsRow(const Board &board, std::size_t rater)
{
    const calibration::Rater &who = board.over.raters[rater];
    IntervalRow out;
    if (who.severity && who.interval)
        setInterval(out, *who.severity, who.interval->upper - *who.severity);
    out.note = who.rated > 0 ? CalibrationText::tr("mean %1").arg(number(who.mean, 2))
                             : CalibrationText::tr("no scores");
    if (board.over.severity.groups > 1 && who.rated > 0)
        out.note = CalibrationText::tr("group %1").arg(countText(who.group + 1));
    return out;
}

IntervalRow logitsRow(const Board &board, std::size_t rater)
{
    const auto &level = board.facets.raters[rater];
    IntervalRow out;
    if (level) {
        setInterval(out, level->measure, kNormal * level->error);
        out.note = CalibrationText::tr("fair %1").arg(number(level->fairAverage, 2));
    } else {
        out.note = CalibrationText::tr("no measure");
    }
    return out;
}

IntervalRow driftRow(const calibration::RaterDrift &who)
{
    const stats::Drift &drift = who.drift;
    IntervalRow out;
    if (drift.value && drift.error && drift.df)
        setInterval(out, *drift.value, *drift.error * stats::studentQuantile(0.95, *drift.df));
    out.firm = drift.holm && *drift.holm < kAlpha;
    out.note = drift.holm ? CalibrationText::tr("p %1").arg(number(*drift.holm, 3))
        : who.before == 0 ? CalibrationText::tr("new here")
                          : CalibrationText::tr("cannot be said");
    return out;
}

/// The newest point that rests on anything; nullptr: there is none.
const stats::ControlPoint *newestPoint(const calibration::RaterControl &who)
{
    for (auto point = who.points.rbegin(); point != who.points.rend(); ++point) {
        if (point->count > 0)
            return &*point;
    }
    return nullptr;
}

IntervalRow controlRow(const Board &board, const calibration::RaterControl &who)
{
    IntervalRow out;
    const stats::ControlPoint *point = newestPoint(who);
    if (!point) {
        out.note = !board.expert.empty() && who.name == board.expert
            ? CalibrationText::tr("the reference")
            : CalibrationText::tr("no gold items");
        return out;
    }
    setInterval(out, point->average, point->limit);
    out.note =
        point->out() ? CalibrationText::tr("out of control") : CalibrationText::tr("in control");
    return out;
}

IntervalRow expertRow(const std::optional<calibration::Deviation> &deviation)
{
    IntervalRow out;
    if (!deviation) {
        out.note = CalibrationText::tr("nothing shared");
        return out;
    }
    if (deviation->interval)
        setInterval(out, deviation->mean, deviation->interval->upper - deviation->mean);
    out.note = CalibrationText::tr("%1 equal").arg(percentText(deviation->exact));
    return out;
}

QString unfitText(const calibration::ManyFacets &facets)
{
    switch (facets.why) {
    case Unfit::No:
        return {};
    case Unfit::Scale:
        return CalibrationText::tr(
            "The many-facet model needs points on one scale; these are not.");
    case Unfit::FewScores:
        return CalibrationText::tr(
            "The many-facet model needs about ten scores of each evaluator and "
            "question; the fewest here are %1.")
            .arg(countText(facets.least));
    case Unfit::FewInCategory:
        return CalibrationText::tr(
            "The many-facet model needs each score about ten times; the rarest was "
            "given %1 times.")
            .arg(countText(facets.least));
    case Unfit::NotConnected:
        return CalibrationText::tr(
            "Evaluators without a chain of common interactions cannot be compared.");
    case Unfit::RunsAway:
        return CalibrationText::tr(
            "The scores order somebody wholly, so that no measure is finite.");
    }
    return {};
}

QStringList pointsReason(const Board &board, std::size_t row)
{
    const calibration::Rater &who = board.over.raters[row];
    QStringList out;
    if (!who.severity)
        return {CalibrationText::tr("Nothing to compare these scores with.")};
    out += CalibrationText::tr(
        "Severity %1: so many points below what others give for the same work, with "
        "the interactions and questions taken out (additive model). The mean of what "
        "they gave is %2 of %3 scores; adjusted it is %4.")
               .arg(signedNumber(*who.severity, 2), number(who.mean, 2), countText(who.rated),
                   number(who.mean + *who.severity, 2));
    if (who.shrunken)
        out += CalibrationText::tr(
            "Of a few scores part is chance. Drawn to nothing by as much as that asks for, "
            "severity is %1 (best linear prediction, restricted likelihood).")
                   .arg(signedNumber(*who.shrunken, 2));
    if (who.notApplicable > 0 || who.missing > 0)
        out += CalibrationText::tr("%1 not applicable, %2 missing.")
                   .arg(countText(who.notApplicable), countText(who.missing));
    if (board.over.severity.groups > 1)
        out += CalibrationText::tr(
            "Evaluators fall into %1 groups without a common interaction; severities "
            "compare within group %2 only.")
                   .arg(countText(board.over.severity.groups), countText(who.group + 1));
    return out;
}

QStringList logitsReason(const Board &board, std::size_t row)
{
    const auto &level = board.facets.raters[row];
    if (!level) {
        const bool extreme = std::ranges::any_of(board.facets.extremes,
            [row](const stats::RaschExtreme &each) { return each.level == row; });
        return {extreme
                ? CalibrationText::tr("All their scores lie at one end of the scale: no finite "
                                      "measure.")
                : unfitText(board.facets)};
    }
    QStringList out{
        CalibrationText::tr(
            "Severity %1 logits, error %2 (many-facet Rasch model, joint maximum likelihood). "
            "Raw mean %3, fair average %4: what they would give an interaction and a "
            "question of middling difficulty.")
            .arg(signedNumber(level->measure, 2), number(level->error, 2),
                number(level->total / level->count, 2), number(level->fairAverage, 2)),
        CalibrationText::tr(
            "Infit %1, outfit %2: near 1 the scores vary as the model says; 0.5 to 1.5 is "
            "useful (Linacre).")
            .arg(number(level->infit, 2), number(level->outfit, 2))};
    out += CalibrationText::tr("That all evaluators are equally severe has p = %1.")
               .arg(number(board.facets.p, 3));
    if (board.facets.reliability)
        out += CalibrationText::tr("Their differences are told apart with reliability %1.")
                   .arg(number(*board.facets.reliability, 2));
    return out;
}

QStringList driftReason(const Board &board, std::size_t row)
{
    const calibration::RaterDrift &who = board.drifts.raters[row];
    if (!who.drift.value)
        return {who.before == 0
                ? CalibrationText::tr("No scores of this person before this session.")
                : CalibrationText::tr("The sessions do not hang together well enough.")};
    QStringList out{
        CalibrationText::tr("Severity %1 points against before, from %2 scores then and %3 now.")
            .arg(signedNumber(*who.drift.value, 2), countText(who.before), countText(who.after))};
    if (who.drift.p && who.drift.holm)
        out += CalibrationText::tr("p = %1; corrected for %2 evaluators after Holm it is %3.")
                   .arg(number(*who.drift.p, 3), countText(board.drifts.raters.size()),
                       number(*who.drift.holm, 3));
    return out;
}

QStringList controlReason(const Board &board, std::size_t row)
{
    const calibration::RaterControl &who = board.control.raters[row];
    if (board.control.references == 0)
        return {CalibrationText::tr("Nobody was named whose answers are right, and nothing was "
                                    "agreed in a session before.")};
    if (!board.control.scatter)
        return {CalibrationText::tr(
            "Too few answers to gold items, or none of them varies: no limits.")};
    if (!newestPoint(who))
        return {CalibrationText::tr("None of their answers is to a gold item of somebody else.")};
    QStringList out;
    for (std::size_t at = 0; at < who.points.size(); ++at) {
        const stats::ControlPoint &point = who.points[at];
        if (point.count == 0)
            continue;
        const QString line =
            CalibrationText::tr(
                "Session %1 of %2: %3 points from what is right over %4 answers; average %5, "
                "limits ± %6")
                .arg(countText(at + 1), countText(who.points.size()), signedNumber(point.mean, 2),
                    countText(point.count), signedNumber(point.average, 2), number(point.limit, 2));
        out += point.out() ? CalibrationText::tr("%1: out of control.").arg(line)
                           : CalibrationText::tr("%1.").arg(line);
    }
    if (who.repeated > 0)
        out += CalibrationText::tr("%1 of these answers are to interactions that came again.")
                   .arg(countText(who.repeated));
    out += CalibrationText::tr(
        "Exponentially weighted average, the newest session with %1; limits at %2 standard errors "
        "from a scatter of %3 (Roberts 1959).")
               .arg(number(stats::kControlWeight, 1), number(stats::kControlWidth),
                   number(*board.control.scatter, 2));
    return out;
}

QStringList expertReason(const Board &board, const BoardLook &look, std::size_t row)
{
    if (!look.expert)
        return {CalibrationText::tr("Choose whose scores are the reference.")};
    const auto found = calibration::deviationsFrom(board.outcome, *look.expert)[row];
    if (!found)
        return {row == *look.expert
                ? CalibrationText::tr("These scores are the reference.")
                : CalibrationText::tr("No answer in common with the reference.")};
    return {
        CalibrationText::tr(
            "Over %1 common answers %2 points from the reference on average, %3 without "
            "regard to sign, at most %4; equal in %5.")
            .arg(countText(found->both), signedNumber(found->mean, 2), number(found->absolute, 2),
                QLocale().toString(found->most, 'g', 4), percentText(found->exact))};
}

} // namespace

std::vector<IntervalRow> evaluatorRows(const Board &board, const BoardLook &look)
{
    std::vector<IntervalRow> out;
    const bool isOver = look.view == EvaluatorView::Points || look.view == EvaluatorView::Logits;
    const auto deviations = look.view == EvaluatorView::Expert && look.expert
        ? calibration::deviationsFrom(board.outcome, *look.expert)
        : std::vector<std::optional<calibration::Deviation>>(board.outcome.raters.size());
    const std::size_t count = isOver ? board.over.raters.size() : board.outcome.raters.size();
    for (std::size_t rater = 0; rater < count; ++rater) {
        IntervalRow row = look.view == EvaluatorView::Points ? pointsRow(board, rater)
            : look.view == EvaluatorView::Logits             ? logitsRow(board, rater)
            : look.view == EvaluatorView::Drift              ? driftRow(board.drifts.raters[rater])
            : look.view == EvaluatorView::Control ? controlRow(board, board.control.raters[rater])
                                                  : expertRow(deviations[rater]);
        if (look.view == EvaluatorView::Expert && look.expert == rater)
            row.note = CalibrationText::tr("the reference");
        row.name = evaluatorName(board, rater, look.masked, isOver);
        row.hint = evaluatorReason(board, look, rater).join(QLatin1Char(' '));
        out.push_back(std::move(row));
    }
    return out;
}

QString evaluatorHeading(const Board &board, const BoardLook &look)
{
    const int sessions = static_cast<int>(board.overSessions);
    switch (look.view) {
    case EvaluatorView::Points:
        if (board.over.severity.groups > 1)
            return CalibrationText::tr(
                "points, right = stricter; evaluators fall into %1 groups without a common "
                "interaction, and compare within a group only")
                .arg(countText(board.over.severity.groups));
        return CalibrationText::tr(
            "points, 95 % interval, right = stricter; from %n session(s)", nullptr, sessions);
    case EvaluatorView::Logits:
        return board.facets.why == Unfit::No ? CalibrationText::tr(
                   "logits, 95 % interval, right = stricter; from %n session(s)", nullptr, sessions)
                                             : unfitText(board.facets);
    case EvaluatorView::Drift:
        if (board.drifts.sessions == 0)
            return CalibrationText::tr("No session before this one asks the same questions.");
        return board.drifts.anchors > 0
            ? CalibrationText::tr(
                "points, right = stricter than before; on answers scored before and again "
                "(%n), so that what all have in common shows, too",
                nullptr, static_cast<int>(board.drifts.anchors))
            : CalibrationText::tr(
                "points, right = stricter than before, against the mean of all; what all "
                "have in common cannot be seen");
    case EvaluatorView::Control:
        return board.control.references == 0
            ? CalibrationText::tr(
                "No session names somebody whose answers are right, and nothing was agreed in "
                "one before: without gold items there is nothing to be compared with.")
            : CalibrationText::tr("points above what is right on gold items, hidden repeats among "
                                  "them; the bar is the control limits about the average, and out "
                                  "of control is who does not reach 0");
    case EvaluatorView::Expert:
        break;
    }
    return look.expert ? CalibrationText::tr("points, 95 % interval, right = gives more than %1")
                             .arg(evaluatorName(board, *look.expert, look.masked))
                       : CalibrationText::tr("Choose whose scores are the reference.");
}

QStringList evaluatorReason(const Board &board, const BoardLook &look, std::size_t row)
{
    switch (look.view) {
    case EvaluatorView::Points:
        return pointsReason(board, row);
    case EvaluatorView::Logits:
        return logitsReason(board, row);
    case EvaluatorView::Drift:
        return driftReason(board, row);
    case EvaluatorView::Control:
        return controlReason(board, row);
    case EvaluatorView::Expert:
        break;
    }
    return expertReason(board, look, row);
}

QStringList ownLetter(const Board &board)
{
    const auto &all = board.over.raters;
    const auto &now = board.outcome.raters;
    const auto over = std::ranges::find(all, board.user, &calibration::Rater::name);
    const auto here = std::ranges::find(now, board.user, &calibration::Rater::name);
    if (board.user.empty() || over == all.end() || here == now.end())
        return {};
    QStringList out = pointsReason(board, static_cast<std::size_t>(over - all.begin()));
    const bool isApart = over->interval && (over->interval->lower > 0 || over->interval->upper < 0);
    if (over->severity && over->interval)
        out += !isApart ? CalibrationText::tr("That is within what chance alone would give.")
            : *over->severity > 0
            ? CalibrationText::tr("You score more strictly than the others do.")
            : CalibrationText::tr("You score more leniently than the others do.");
    if (board.drifts.sessions > 0)
        out += driftReason(board, static_cast<std::size_t>(here - now.begin()));
    return out;
}

QStringList nextSessionSentences(const Board &board)
{
    const auto sizes = calibration::nextSession(board.outcome, kHalfWidth);
    if (sizes.empty())
        return {CalibrationText::tr(
            "How many interactions the next session needs cannot be said from this "
            "one: nothing varies, or too little was scored twice.")};
    const QString half = number(kHalfWidth, 2);
    const auto worst = std::ranges::max_element(sizes, {}, &calibration::NextSession::interactions);
    QStringList out;
    if (sizes.front().question.empty())
        out += CalibrationText::tr(
            "For an interval of ± %1 around alpha of all questions together: %2 "
            "interactions, as if questions were independent.")
                   .arg(half, number(sizes.front().interactions));
    if (!worst->question.empty())
        out += CalibrationText::tr("For ± %1 around “%2” alone: %3.")
                   .arg(half, QString::fromStdString(worst->question), number(worst->interactions));
    out += CalibrationText::tr(
        "From the error of this session: as many units as it had, times (1.96 × error / "
        "%1)².")
               .arg(half);
    return out;
}

} // namespace attune::ui
