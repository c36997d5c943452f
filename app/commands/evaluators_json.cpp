// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/evaluators_json.h"

#include "ui/panels/calibration/calibration_text.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace attune::app {

namespace {

using calibration::Board;

constexpr double kHalf = 0.1; ///< of alpha, that the next session is sized for

QJsonValue maybe(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString unfitName(calibration::Unfit why)
{
    static constexpr std::array kNames{
        "", "scale", "few_scores", "few_in_category", "not_connected", "runs_away"};
    return QString::fromLatin1(kNames[static_cast<std::size_t>(why)]);
}

QJsonObject facetsJson(const Board &board, bool masked)
{
    QJsonArray raters;
    for (std::size_t at = 0; at < board.facets.raters.size(); ++at) {
        const auto &level = board.facets.raters[at];
        QJsonObject one{{QStringLiteral("rater"), ui::evaluatorName(board, at, masked, true)}};
        if (level) {
            one.insert(QStringLiteral("severity"), level->measure);
            one.insert(QStringLiteral("error"), level->error);
            one.insert(QStringLiteral("infit"), level->infit);
            one.insert(QStringLiteral("outfit"), level->outfit);
            one.insert(QStringLiteral("raw_mean"), level->total / level->count);
            one.insert(QStringLiteral("fair_average"), level->fairAverage);
        }
        raters.append(one);
    }
    const bool isFitted = board.facets.why == calibration::Unfit::No;
    return {{QStringLiteral("not_fitted"),
                isFitted ? QJsonValue() : QJsonValue(unfitName(board.facets.why))},
        {QStringLiteral("reliability"), maybe(board.facets.reliability)},
        {QStringLiteral("p"), isFitted ? QJsonValue(board.facets.p) : QJsonValue()},
        {QStringLiteral("raters"), raters}};
}

QJsonArray severityJson(const Board &board, bool masked)
{
    QJsonArray out;
    for (std::size_t at = 0; at < board.over.raters.size(); ++at) {
        const calibration::Rater &who = board.over.raters[at];
        QJsonValue interval;
        if (who.interval)
            interval = QJsonArray{who.interval->lower, who.interval->upper};
        out.append(
            QJsonObject{{QStringLiteral("rater"), ui::evaluatorName(board, at, masked, true)},
                {QStringLiteral("severity"), maybe(who.severity)},
                {QStringLiteral("severity_shrunken"), maybe(who.shrunken)},
                {QStringLiteral("interval"), interval},
                {QStringLiteral("group"), static_cast<qint64>(who.group)}});
    }
    return out;
}

QJsonObject driftJson(const Board &board, bool masked)
{
    QJsonArray raters;
    for (std::size_t at = 0; at < board.drifts.raters.size(); ++at) {
        const calibration::RaterDrift &who = board.drifts.raters[at];
        raters.append(QJsonObject{{QStringLiteral("rater"), ui::evaluatorName(board, at, masked)},
            {QStringLiteral("before"), static_cast<qint64>(who.before)},
            {QStringLiteral("after"), static_cast<qint64>(who.after)},
            {QStringLiteral("drift"), maybe(who.drift.value)},
            {QStringLiteral("error"), maybe(who.drift.error)},
            {QStringLiteral("p"), maybe(who.drift.p)},
            {QStringLiteral("p_holm"), maybe(who.drift.holm)}});
    }
    return {{QStringLiteral("sessions_before"), static_cast<qint64>(board.drifts.sessions)},
        {QStringLiteral("anchors"), static_cast<qint64>(board.drifts.anchors)},
        {QStringLiteral("raters"), raters}};
}

QJsonObject pointJson(const Board &board, std::size_t at, const stats::ControlPoint &point)
{
    const calibration::SessionLine &session = board.sessions[board.charted[at]];
    const auto time = [](const std::optional<Instant> &instant) {
        return instant ? QJsonValue(QString::fromStdString(toIso(*instant))) : QJsonValue();
    };
    return {{QStringLiteral("session"), QString::fromStdString(session.source)},
        {QStringLiteral("began"), time(session.began)},
        {QStringLiteral("latest_interaction"), time(session.last)},
        {QStringLiteral("answers"), static_cast<qint64>(point.count)},
        {QStringLiteral("mean"), point.mean}, {QStringLiteral("average"), point.average},
        {QStringLiteral("lower"), -point.limit}, {QStringLiteral("upper"), point.limit},
        {QStringLiteral("out"), point.out()}};
}

QJsonObject controlJson(const Board &board, bool masked)
{
    QJsonArray raters;
    for (std::size_t who = 0; who < board.control.raters.size(); ++who) {
        const calibration::RaterControl &each = board.control.raters[who];
        QJsonArray points;
        for (std::size_t at = 0; at < each.points.size(); ++at) {
            if (each.points[at].count > 0)
                points.append(pointJson(board, at, each.points[at]));
        }
        raters.append(QJsonObject{{QStringLiteral("rater"), ui::evaluatorName(board, who, masked)},
            {QStringLiteral("repeated"), static_cast<qint64>(each.repeated)},
            {QStringLiteral("points"), points}});
    }
    return {{QStringLiteral("references"), static_cast<qint64>(board.control.references)},
        {QStringLiteral("scatter"), maybe(board.control.scatter)},
        {QStringLiteral("weight"), stats::kControlWeight},
        {QStringLiteral("width"), stats::kControlWidth}, {QStringLiteral("raters"), raters}};
}

QJsonArray deviationsJson(const Board &board, std::size_t expert, bool masked)
{
    QJsonArray out;
    const auto all = calibration::deviationsFrom(board.outcome, expert);
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (all[at])
            out.append(QJsonObject{{QStringLiteral("rater"), ui::evaluatorName(board, at, masked)},
                {QStringLiteral("common"), static_cast<qint64>(all[at]->both)},
                {QStringLiteral("mean"), all[at]->mean},
                {QStringLiteral("absolute"), all[at]->absolute},
                {QStringLiteral("most"), all[at]->most},
                {QStringLiteral("equal"), all[at]->exact}});
    }
    return out;
}

} // namespace

QJsonObject evaluatorsJson(const Board &board, const std::string &expert, bool masked)
{
    QJsonArray next;
    for (const calibration::NextSession &size : calibration::nextSession(board.outcome, kHalf))
        next.append(QJsonObject{
            {QStringLiteral("question"),
                size.question.empty() ? QJsonValue()
                                      : QJsonValue(QString::fromStdString(size.question))},
            {QStringLiteral("half_width"), kHalf},
            {QStringLiteral("interactions"), size.interactions}});
    QJsonObject out{{QStringLiteral("sessions"), static_cast<qint64>(board.overSessions)},
        {QStringLiteral("severity"), severityJson(board, masked)},
        {QStringLiteral("many_facets"), facetsJson(board, masked)},
        {QStringLiteral("drift"), driftJson(board, masked)},
        {QStringLiteral("control"), controlJson(board, masked)},
        {QStringLiteral("next_session"), next}};
    const auto &raters = board.outcome.raters;
    auto found = std::ranges::find(raters, expert, &calibration::Rater::name);
    if (found == raters.end() || expert.empty())
        found = std::ranges::find(raters, board.expert, &calibration::Rater::name);
    if (found != raters.end() && !found->name.empty())
        out.insert(QStringLiteral("from_expert"),
            deviationsJson(board, static_cast<std::size_t>(found - raters.begin()), masked));
    return out;
}

} // namespace attune::app
