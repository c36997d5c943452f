// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fatigue/policy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>

namespace attune::fatigue {

namespace {

struct Place {
    const char *key;
    double least, most;
    std::function<void(double)> set;
};

template <typename Number>
Place into(const char *key, Number &place, double least, double most)
{
    return {key, least, most, [&place](double value) {
                place = static_cast<Number>(value);
            }};
}

std::vector<Place> loadPlaces(Policy &p)
{
    constexpr double kDayMinutes = 1440;
    auto &classes = p.intensity.byQueueClass;
    auto &hostility = p.intensity.byHostility;
    return {into("per_intensity", p.load.perIntensity, 0, 2),
        into("idle_minutes", p.load.idleMinutes, 1, kDayMinutes),
        into("break_minutes", p.load.breakMinutes, 1, kDayMinutes),
        into("off_minutes", p.load.offMinutes, 1, kDayMinutes),
        into("hostility_none", hostility[0], 0, kMostIntensity),
        into("hostility_situation", hostility[1], 0, kMostIntensity),
        into("hostility_people", hostility[2], 0, kMostIntensity),
        into("hostility_threat", hostility[3], 0, kMostIntensity),
        into("upset_below", p.intensity.upsetBelow, -1, 0),
        into("upset", p.intensity.upset, 0, kMostIntensity),
        into("friction_below", p.intensity.frictionBelow, -1, 0),
        into("friction", p.intensity.friction, 0, kMostIntensity),
        // Above 0: not to know is never to be routine.
        into("queue_unknown", classes[0], 0.1, kMostIntensity),
        into("queue_low", classes[1], 0.1, kMostIntensity),
        into("queue_medium", classes[2], 0.1, kMostIntensity),
        into("queue_high", classes[3], 0.1, kMostIntensity),
        into("queue_very_high", classes[4], 0.1, kMostIntensity),
        into("amber_share", p.acute.amberShare, 0.5, 1),
        into("amber_floor", p.acute.amber.least, 1, kDayMinutes),
        into("amber_ceiling", p.acute.amber.most, 1, kDayMinutes),
        into("red_share", p.acute.redShare, 0.5, 1),
        into("red_floor", p.acute.red.least, 1, kDayMinutes),
        into("red_ceiling", p.acute.red.most, 1, kDayMinutes),
        into("week_amber_floor", p.weekAmber.least, 1, kDayMinutes),
        into("week_amber_ceiling", p.weekAmber.most, 1, kDayMinutes),
        into("week_red_floor", p.weekRed.least, 1, kDayMinutes),
        into("week_red_ceiling", p.weekRed.most, 1, kDayMinutes),
        into("least_shifts", p.acute.leastShifts, 1, 1e6),
        into("least_agents", p.acute.leastAgents, 1, 1e6),
        into("alert_on_minutes", p.alerts.on, 1, kDayMinutes),
        into("alert_off_minutes", p.alerts.off, 1, kDayMinutes),
        into("alert_clear_ratio", p.alerts.clearRatio, 0.1, 1),
        into("alerts_an_hour", p.alertsAnHour, 1, 60), into("least_known", p.leastKnown, 0, 1),
        into("long_contact_minutes", p.longContactMinutes, 1, kDayMinutes),
        into("impossible_minutes", p.impossibleMinutes, 1, kDayMinutes),
        into("idle_gap_minutes", p.idleGapMinutes, 0, kDayMinutes),
        into("least_group", p.leastGroup, 2, 100)};
}

std::vector<Place> rotaPlaces(RotaProfile &r)
{
    return {into("least_daily_rest_hours", r.leastDailyRestHours, 0, 24),
        into("least_weekly_rest_hours", r.leastWeeklyRestHours, 0, 168),
        into("most_week_hours", r.mostWeekHours, 1, 168),
        into("reference_weeks", r.referenceWeeks, 1, 53),
        into("most_shift_hours", r.mostShiftHours, 1, 24),
        into("most_night_shift_hours", r.mostNightShiftHours, 1, 24),
        into("amber_days", r.amberDays, 1, 31), into("red_days", r.redDays, 1, 31),
        into("amber_nights", r.amberNights, 1, 31),
        into("night_begins_hour", r.nightBeginsHour, 0, 24),
        into("night_ends_hour", r.nightEndsHour, 0, 24)};
}

SettingSource sourceNamed(const QString &name)
{
    if (name == QLatin1String("law"))
        return SettingSource::Law;
    if (name == QLatin1String("practice"))
        return SettingSource::Practice;
    return name == QLatin1String("agreement") ? SettingSource::Agreement : SettingSource::Policy;
}

Setting settingOf(const QJsonObject &object)
{
    Setting out;
    out.key = object[QLatin1String("key")].toString().toStdString();
    out.value = object[QLatin1String("value")].toDouble();
    out.unit = object[QLatin1String("unit")].toString().toStdString();
    out.source = sourceNamed(object[QLatin1String("source")].toString());
    out.clause = object[QLatin1String("clause")].toString().toStdString();
    const QJsonObject reasons = object[QLatin1String("reason")].toObject();
    for (auto each = reasons.begin(); each != reasons.end(); ++each)
        out.reason[each.key().toStdString()] = each->toString().toStdString();
    return out;
}

Done adopt(std::string_view json, const std::vector<Place> &places, std::vector<Setting> &out)
{
    const QJsonArray list = QJsonDocument::fromJson(
        QByteArray(json.data(), static_cast<qsizetype>(json.size())))[QLatin1String("settings")]
                                .toArray();
    for (const QJsonValue &each : list) {
        if (!each[QLatin1String("value")].isDouble())
            return {Fault::Invalid, "a setting of the policy has no number"};
        out.push_back(settingOf(each.toObject()));
    }
    for (const Setting &each : out) {
        if (std::ranges::none_of(places, [&](const Place &p) { return each.key == p.key; }))
            return {Fault::Invalid, "the policy knows no setting " + each.key};
        if (each.reasonIn("en").empty())
            return {Fault::Invalid, each.key + " gives no reason"};
    }
    for (const Place &place : places) {
        const auto found = std::ranges::find(out, std::string(place.key), &Setting::key);
        if (found == out.end())
            return {Fault::Invalid, std::string("the policy lacks ") + place.key};
        if (!(found->value >= place.least && found->value <= place.most))
            return {Fault::Invalid, found->key + " is out of range"};
        place.set(found->value);
    }
    return {};
}

} // namespace

const std::string &Setting::reasonIn(const std::string &language) const
{
    static const std::string kNone;
    auto found = reason.find(language);
    if (found == reason.end())
        found = reason.find("en");
    return found == reason.end() ? kNone : found->second;
}

const Setting *Policy::setting(std::string_view key) const
{
    for (const auto *list : {&settings, &rotaSettings}) {
        const auto found = std::ranges::find(*list, key, &Setting::key);
        if (found != list->end())
            return &*found;
    }
    return nullptr;
}

Policy underAgreement(Policy policy, const AgreedLimits &limits)
{
    const auto agree = [&policy](const char *key, Bounds &bounds, double value,
                           const std::string &clause) {
        bounds.most = value;
        bounds.least = std::min(bounds.least, value);
        for (Setting &each : policy.settings) {
            if (each.key != key)
                continue;
            each.value = value;
            each.source = SettingSource::Agreement;
            each.clause = clause;
        }
    };
    Bounds &amber = policy.acute.amber, &red = policy.acute.red;
    if (limits.amber)
        agree("amber_ceiling", amber, *limits.amber, limits.amberClause);
    if (limits.red)
        agree("red_ceiling", red, *limits.red, limits.redClause);
    // Whichever of the two was agreed on moves the other where they would cross.
    if (limits.red && amber.most > red.most)
        amber = {std::min(amber.least, red.most), red.most};
    red.most = std::max(red.most, amber.most);
    return policy;
}

bool countAlike(const Policy &one, const Policy &other)
{
    return one.leastGroup == other.leastGroup && one.acute.amber == other.acute.amber
        && one.acute.red == other.acute.red;
}

Result<Policy> readPolicy(std::string_view loadJson, std::string_view rotaJson)
{
    Policy out;
    if (auto done = adopt(loadJson, loadPlaces(out), out.settings); !done)
        return done.error();
    if (auto done = adopt(rotaJson, rotaPlaces(out.rota), out.rotaSettings); !done)
        return done.error();
    const auto isWrong = [](const Bounds &b) {
        return b.least > b.most;
    };
    if (isWrong(out.acute.amber) || isWrong(out.acute.red) || isWrong(out.weekAmber)
        || isWrong(out.weekRed) || out.acute.amber.most > out.acute.red.most
        || out.weekAmber.most > out.weekRed.most)
        return {Fault::Invalid, "the thresholds of the policy stand in the wrong order"};
    return out;
}

} // namespace attune::fatigue
