// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Load and recovery by `attune calc`: the family fatigue.
#include "app/calc/calculation.h"
#include "app/calc/inputs.h"
#include "core/fatigue/course.h"
#include "core/fatigue/load.h"
#include "core/fatigue/rota.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace attune::app {

using namespace Qt::StringLiterals;

namespace {

/// Numbers and nulls.
std::vector<std::optional<double>> gapsIn(const QJsonObject &inputs, const char *key)
{
    std::vector<std::optional<double>> out;
    const QJsonArray all = arrayIn(inputs, key);
    for (const QJsonValue &each : all) {
        if (!each.isNull() && !each.isDouble())
            throw WrongInput{'"' + std::string(key) + "\" must hold numbers and nulls"};
        out.push_back(each.isNull() ? std::nullopt : std::optional(each.toDouble()));
    }
    return out;
}

QJsonArray asJsonList(const std::vector<std::optional<double>> &values)
{
    QJsonArray out;
    for (const auto &each : values)
        out.append(asJson(each));
    return out;
}

fatigue::LoadPolicy loadPolicyIn(const QJsonObject &inputs)
{
    fatigue::LoadPolicy policy;
    policy.perIntensity = optionalNumberIn(inputs, "beta").value_or(policy.perIntensity);
    if (inputs.contains(u"tau_min"_s)) {
        const QJsonObject tau = objectIn(inputs, "tau_min");
        policy.idleMinutes = optionalNumberIn(tau, "idle").value_or(policy.idleMinutes);
        policy.breakMinutes = optionalNumberIn(tau, "break").value_or(policy.breakMinutes);
        policy.offMinutes = optionalNumberIn(tau, "off").value_or(policy.offMinutes);
    }
    demand(policy.idleMinutes > 0 && policy.breakMinutes > 0 && policy.offMinutes > 0,
        "\"tau_min\" must hold times above 0");
    return policy;
}

fatigue::Activity activityIn(const QJsonObject &event)
{
    const QString name = textIn(event, "state");
    if (name == "handle"_L1)
        return fatigue::Activity::Handling;
    if (name == "idle"_L1)
        return fatigue::Activity::Idle;
    if (name == "break"_L1 || name == "offline"_L1)
        return fatigue::Activity::Break;
    demand(name == "off"_L1, "\"state\" must be handle, idle, break or off");
    return fatigue::Activity::Off;
}

std::vector<fatigue::Stretch> stretchesIn(const QJsonObject &inputs)
{
    std::vector<fatigue::Stretch> out;
    const QJsonArray events = arrayIn(inputs, "events");
    for (const QJsonValue &event : events) {
        demand(event.isObject(), "\"events\" must hold objects");
        const QJsonObject each = event.toObject();
        fatigue::Stretch stretch{activityIn(each), numberIn(each, "min"), 0};
        demand(stretch.minutes >= 0, "\"min\" must not be negative");
        if (stretch.activity == fatigue::Activity::Handling) {
            // An unknown intensity is never 0: whoever asks says what the queue's class is.
            stretch.intensity = numberIn(each, "intensity");
            demand(stretch.intensity >= 0 && stretch.intensity <= fatigue::kMostIntensity,
                "\"intensity\" must lie between 0 and 4");
        }
        out.push_back(stretch);
    }
    return out;
}

double startIn(const QJsonObject &inputs)
{
    const double start = optionalNumberIn(inputs, "start").value_or(0);
    demand(start >= 0, "\"start\" must not be negative");
    return start;
}

Result<QJsonObject> elrAcute(const QJsonObject &inputs)
{
    return withInputs([&] {
        return QJsonObject{{u"trace"_s,
            asJson(
                fatigue::acuteTrace(stretchesIn(inputs), loadPolicyIn(inputs), startIn(inputs)))}};
    });
}

QJsonArray partsAsJson(const std::vector<fatigue::Contribution> &parts, const QString &key)
{
    QJsonArray out;
    for (const auto &each : parts)
        out.append(
            QJsonObject{{u"index"_s, static_cast<qint64>(each.index)}, {key, each.loadMinutes}});
    return out;
}

Result<QJsonObject> elrContributions(const QJsonObject &inputs)
{
    return withInputs([&] {
        const auto found =
            fatigue::explain(stretchesIn(inputs), loadPolicyIn(inputs), startIn(inputs));
        return QJsonObject{{u"contributions"_s, partsAsJson(found.handled, u"remaining"_s)},
            {u"rests"_s, partsAsJson(found.rests, u"removed"_s)}, {u"start"_s, found.fromBefore},
            {u"total"_s, found.total}};
    });
}

double lambdaIn(const QJsonObject &inputs, const char *days)
{
    const double number = numberIn(inputs, days);
    if (number < 1)
        throw WrongInput{'"' + std::string(days) + "\" must be at least 1"};
    return fatigue::lambdaOfDays(number);
}

Result<QJsonObject> ewmaAcwr(const QJsonObject &inputs)
{
    return withInputs([&] {
        const auto loads = gapsIn(inputs, "loads");
        const double acute = lambdaIn(inputs, "acute_days"),
                     chronic = lambdaIn(inputs, "chronic_days");
        const auto seed = optionalNumberIn(inputs, "seed");
        const auto near = fatigue::movingAverage(loads, acute, seed);
        const auto far = fatigue::movingAverage(loads, chronic, seed);
        std::vector<std::optional<double>> ratio;
        for (std::size_t i = 0; i < near.size(); ++i)
            ratio.push_back(
                far[i].value_or(0) > 0 ? std::optional(*near[i] / *far[i]) : std::nullopt);
        return QJsonObject{{u"lambda_acute"_s, acute}, {u"lambda_chronic"_s, chronic},
            {u"acute"_s, asJsonList(near)}, {u"chronic"_s, asJsonList(far)},
            {u"ratio"_s, asJsonList(ratio)},
            {u"ratio_last"_s, ratio.empty() ? QJsonValue() : asJson(ratio.back())}};
    });
}

Result<QJsonObject> ewma(const QJsonObject &inputs)
{
    return withInputs([&] {
        const auto lambda = optionalNumberIn(inputs, "lambda");
        demand(
            !lambda || (*lambda > 0 && *lambda <= 1), "\"lambda\" must be above 0 and at most 1");
        return QJsonObject{{u"ewma"_s,
            asJsonList(fatigue::movingAverage(gapsIn(inputs, "loads"),
                lambda ? *lambda : lambdaIn(inputs, "days"), optionalNumberIn(inputs, "seed")))}};
    });
}

Result<QJsonObject> ewmaWeek(const QJsonObject &inputs)
{
    return withInputs([&]() -> QJsonObject {
        const double on = numberIn(inputs, "days_on"), off = numberIn(inputs, "days_off");
        const double lambda = optionalNumberIn(inputs, "lambda").value_or(0.25);
        demand(on >= 0 && off >= 0, "\"days_on\" and \"days_off\" must not be negative");
        demand(lambda >= 0 && lambda <= 1, "\"lambda\" must lie between 0 and 1");
        const auto week = fatigue::steadyWeek(numberIn(inputs, "load"), on, off, lambda);
        if (!week)
            return {{u"peak"_s, QJsonValue()}, {u"after_6th"_s, QJsonValue()},
                {u"after_7th"_s, QJsonValue()}};
        return {{u"peak"_s, week->peak}, {u"after_6th"_s, week->afterOneMore},
            {u"after_7th"_s, week->afterTwoMore}};
    });
}

Result<QJsonObject> banister(const QJsonObject &inputs)
{
    return withInputs([&] {
        fatigue::Banister state;
        const auto set = [&](const char *key, double &field) {
            field = optionalNumberIn(inputs, key).value_or(field);
        };
        set("fitness", state.fitness);
        set("fatigue", state.fatigue);
        set("tau1", state.fitnessDays);
        set("tau2", state.fatigueDays);
        set("k1", state.fitnessFactor);
        set("k2", state.fatigueFactor);
        set("p0", state.base);
        demand(state.fitnessDays > 0, "\"tau1\" must be above 0");
        demand(state.fatigueDays > 0, "\"tau2\" must be above 0");
        const bool isList = inputs.contains(u"loads"_s);
        for (const double load :
            isList ? numbersIn(inputs, "loads") : std::vector{numberIn(inputs, "load")})
            state.addDay(load);
        return QJsonObject{{u"fitness"_s, state.fitness}, {u"fatigue"_s, state.fatigue},
            {u"performance"_s, state.performance()}};
    });
}

Result<QJsonObject> threeProcess(const QJsonObject &inputs)
{
    return withInputs([&] {
        const double atWake = optionalNumberIn(inputs, "S_at_wake").value_or(14);
        QJsonArray rows;
        const QJsonArray points = arrayIn(inputs, "points");
        for (const QJsonValue &point : points) {
            const double awake = numberIn(point.toObject(), "hours_awake"),
                         clock = numberIn(point.toObject(), "time_of_day");
            demand(awake >= 0, "\"hours_awake\" must not be negative");
            const auto at = fatigue::alertness(atWake, awake, clock);
            rows.append(QJsonObject{{u"hours_awake"_s, awake}, {u"time_of_day"_s, clock},
                {u"S"_s, at.sleepPressure}, {u"C"_s, at.circadian}, {u"U"_s, at.ultradian},
                {u"W"_s, at.inertia}, {u"alertness"_s, at.sum()}, {u"KSS"_s, at.sleepiness()}});
        }
        return QJsonObject{{u"rows"_s, rows}};
    });
}

Result<QJsonObject> hysteresis(const QJsonObject &inputs)
{
    return withInputs([&] {
        fatigue::HysteresisPolicy policy;
        policy.amber = numberIn(inputs, "amber");
        policy.red = numberIn(inputs, "red");
        policy.clearRatio = optionalNumberIn(inputs, "clear_ratio").value_or(policy.clearRatio);
        if (inputs.contains(u"on_samples"_s))
            policy.on = static_cast<int>(wholeIn(inputs, "on_samples"));
        if (inputs.contains(u"off_samples"_s))
            policy.off = static_cast<int>(wholeIn(inputs, "off_samples"));
        demand(policy.on >= 1 && policy.off >= 1,
            "\"on_samples\" and \"off_samples\" must be at least 1");
        fatigue::Hysteresis machine(policy);
        QJsonArray levels, transitions;
        int before = 0;
        for (const auto &sample : gapsIn(inputs, "samples")) {
            const int level = machine.add(sample);
            if (level != before)
                transitions.append(QJsonArray{levels.size(), before, level});
            levels.append(before = level);
        }
        return QJsonObject{{u"levels"_s, levels}, {u"transitions"_s, transitions}};
    });
}

fatigue::Bounds boundsIn(const QJsonObject &inputs, const char *key, fatigue::Bounds otherwise)
{
    if (!inputs.contains(QLatin1String(key)))
        return otherwise;
    const auto both = numbersIn(inputs, key);
    if (both.size() != 2 || both[0] > both[1])
        throw WrongInput{'"' + std::string(key) + "\" must be a floor and a ceiling"};
    return {both[0], both[1]};
}

Result<QJsonObject> thresholds(const QJsonObject &inputs)
{
    return withInputs([&]() -> QJsonObject {
        fatigue::ThresholdPolicy policy;
        policy.amber = boundsIn(inputs, "amber_bounds", policy.amber);
        policy.red = boundsIn(inputs, "red_bounds", policy.red);
        std::vector<double> peaks;
        for (const auto &peak : gapsIn(inputs, "agent_shift_peaks")) {
            if (peak)
                peaks.push_back(*peak);
        }
        const auto found = fatigue::clampedThresholds(peaks, policy);
        const bool isEmpty = peaks.empty();
        return {{u"p85"_s, asJson(found.amberQuantile)}, {u"p95"_s, asJson(found.redQuantile)},
            {u"amber"_s, isEmpty ? QJsonValue() : found.amber},
            {u"red"_s, isEmpty ? QJsonValue() : found.red}};
    });
}

/// Without a zone times are taken as they stand; with one as real time.
QDateTime timeIn(const QJsonValue &value)
{
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    demand(value.isString() && time.isValid(), "\"shifts\" must hold pairs of ISO 8601 times");
    return time;
}

double nightHours(const QDateTime &begin, const QDateTime &end, const fatigue::RotaProfile &profile)
{
    double minutes = 0;
    for (QDate day = begin.date(); day <= end.date() && day.isValid(); day = day.addDays(1)) {
        QDateTime midnight = begin;
        midnight.setDate(day);
        midnight.setTime(QTime(0, 0));
        const auto at = [&](double hours) {
            return midnight.addSecs(static_cast<qint64>(hours * 3600));
        };
        const QDateTime from = std::max(begin, at(profile.nightBeginsHour)),
                        to = std::min(end, at(profile.nightEndsHour));
        minutes += std::max<double>(0, static_cast<double>(from.secsTo(to)) / 60);
    }
    return minutes / 60;
}

Result<QJsonObject> rotaRules(const QJsonObject &inputs)
{
    return withInputs([&] {
        fatigue::RotaProfile profile;
        if (inputs.contains(u"max_consecutive_days_amber"_s))
            profile.amberDays = static_cast<int>(wholeIn(inputs, "max_consecutive_days_amber"));
        if (inputs.contains(u"max_consecutive_days_red"_s))
            profile.redDays = static_cast<int>(wholeIn(inputs, "max_consecutive_days_red"));
        profile.leastDailyRestHours =
            optionalNumberIn(inputs, "min_daily_rest_h").value_or(profile.leastDailyRestHours);
        std::vector<fatigue::Shift> shifts;
        const QJsonArray all = arrayIn(inputs, "shifts");
        for (const QJsonValue &each : all) {
            demand(each.toArray().size() == 2, "\"shifts\" must hold pairs of times");
            const QDateTime begin = timeIn(each[0]), end = timeIn(each[1]);
            demand(begin <= end && begin.daysTo(end) <= 7, "a shift must end after it begins");
            shifts.push_back({begin.toSecsSinceEpoch() / 60, end.toSecsSinceEpoch() / 60,
                begin.date().toJulianDay(), nightHours(begin, end, profile)});
        }
        const auto found = fatigue::rotaFindings(shifts, profile);
        demand(found.has_value(), "a shift must end after it begins");
        QJsonArray rests;
        for (const auto &each : found->shortRests)
            rests.append(QJsonObject{{u"after"_s, static_cast<qint64>(each.after)},
                {u"before"_s, static_cast<qint64>(each.before)}, {u"gap_h"_s, each.hours}});
        static constexpr std::array kLevels{"green", "amber", "red"};
        return QJsonObject{{u"short_daily_rest"_s, rests},
            {u"weekly_rest_35h_breach"_s, found->lacksWeeklyRest},
            {u"longest_gap_h"_s, asJson(found->longestGapHours)},
            {u"consecutive_days"_s, found->daysInARow},
            {u"consecutive_nights"_s, found->nightsInARow}, {u"hours_total"_s, found->hours},
            {u"hours_a_week"_s, asJson(found->hoursAWeek)},
            {u"level"_s, QLatin1String(kLevels.at(static_cast<std::size_t>(found->level)))}};
    });
}

Result<QJsonObject> cbi(const QJsonObject &inputs)
{
    return withInputs([&] {
        QJsonObject out;
        for (const char *scale : {"personal", "work", "client"}) {
            if (!inputs.contains(QLatin1String(scale)))
                continue;
            const auto items = gapsIn(inputs, scale);
            for (const auto &item : items)
                demand(!item || (*item >= 0 && *item <= 100), "items must lie between 0 and 100");
            std::vector<std::size_t> reversed;
            const std::string key = std::string(scale) + "_reversed_index";
            const QJsonArray positions = optionalArrayIn(inputs, key.c_str());
            for (const QJsonValue &each : positions)
                reversed.push_back(static_cast<std::size_t>(each.toInt(-1)));
            out[QLatin1String(scale)] = asJson(fatigue::inventoryScale(items, reversed));
        }
        return out;
    });
}

} // namespace

std::span<const Calculation> fatigueCalculations()
{
    static constexpr std::array kAll{Calculation{"elr_acute", &elrAcute},
        Calculation{"elr_contributions", &elrContributions}, Calculation{"ewma_acwr", &ewmaAcwr},
        Calculation{"ewma", &ewma}, Calculation{"ewma_week", &ewmaWeek},
        Calculation{"banister", &banister}, Calculation{"three_process", &threeProcess},
        Calculation{"hysteresis", &hysteresis}, Calculation{"thresholds", &thresholds},
        Calculation{"rota_rules", &rotaRules}, Calculation{"cbi", &cbi}};
    return kAll;
}

} // namespace attune::app
