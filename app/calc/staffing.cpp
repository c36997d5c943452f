// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Staffing by `attune calc`: the family erlang.
#include "core/staffing/staffing.h"
#include "app/calc/calculation.h"
#include "app/calc/inputs.h"

#include <algorithm>
#include <array>

namespace attune::app {

using namespace Qt::StringLiterals;

namespace {

int agentsIn(const QJsonObject &inputs, const char *key)
{
    const auto number = wholeIn(inputs, key);
    demand(
        number >= 0 && number <= staffing::kMostAgents, "\"agents\" must lie between 0 and 5000");
    return static_cast<int>(number);
}

/// The offered load: given itself, or by contacts and interval.
double loadIn(const QJsonObject &inputs)
{
    const auto given = optionalNumberIn(inputs, "traffic");
    const double handling = given ? 0 : numberIn(inputs, "aht_s");
    const double load = given ? *given
                              : staffing::offeredLoad(numberIn(inputs, "calls"),
                                  numberIn(inputs, "interval_s"), handling);
    demand(given || numberIn(inputs, "interval_s") > 0, "\"interval_s\" must be above 0");
    demand(std::isfinite(load) && load >= 0,
        given ? "\"traffic\" must not be negative" : "\"calls\" must not be negative");
    return load;
}

double handlingIn(const QJsonObject &inputs, double load)
{
    const double handling = numberIn(inputs, "aht_s");
    const bool hasContacts = load > 0 || optionalNumberIn(inputs, "calls").value_or(0) > 0;
    demand(handling > 0 || (handling == 0 && !hasContacts), "\"aht_s\" must be above 0");
    return handling;
}

double shrinkageIn(const QJsonObject &inputs)
{
    const double share = optionalNumberIn(inputs, "shrinkage").value_or(0);
    demand(share >= 0 && share < 1, "\"shrinkage\" must be at least 0 and below 1");
    return share;
}

staffing::ServiceTarget targetIn(const QJsonObject &inputs)
{
    const staffing::ServiceTarget target{numberIn(inputs, "target_s"),
        numberIn(inputs, "service_level"), optionalNumberIn(inputs, "max_occupancy").value_or(1)};
    demand(target.targetSeconds >= 0, "\"target_s\" must not be negative");
    demand(target.serviceLevel >= 0 && target.serviceLevel < 1,
        "\"service_level\" must be at least 0 and below 1");
    demand(target.mostOccupancy > 0 && target.mostOccupancy <= 1,
        "\"max_occupancy\" must be above 0 and at most 1");
    return target;
}

QJsonObject queueJson(const staffing::ErlangC &queue, double load)
{
    return {{u"traffic"_s, load}, {u"p_wait"_s, queue.waitShare},
        {u"p_immediate"_s, 1 - queue.waitShare}, {u"service_level"_s, queue.serviceLevel},
        {u"asa_s"_s, asJson(queue.meanWaitSeconds)}, {u"asa"_s, asJson(queue.meanWaitSeconds)},
        {u"occupancy"_s, queue.occupancy}, {u"avg_queue"_s, asJson(queue.meanQueue)},
        {u"stable"_s, queue.isStable}};
}

Result<QJsonObject> erlangB(const QJsonObject &inputs)
{
    return withInputs([&] {
        QJsonArray blocking;
        for (const auto &pair : tableIn(inputs, "pairs")) {
            demand(pair.size() == 2 && pair[0] >= 0 && pair[0] <= staffing::kMostAgents
                    && pair[0] == std::floor(pair[0]) && pair[1] >= 0,
                "\"pairs\" must hold pairs of lines and load");
            blocking.append(staffing::erlangB(static_cast<int>(pair[0]), pair[1]));
        }
        return QJsonObject{{u"blocking"_s, blocking}};
    });
}

Result<QJsonObject> erlangBRequired(const QJsonObject &inputs)
{
    return withInputs([&] {
        const double load = numberIn(inputs, "traffic"), most = numberIn(inputs, "max_blocking");
        demand(load >= 0, "\"traffic\" must not be negative");
        demand(most > 0 && most <= 1, "\"max_blocking\" must be above 0 and at most 1");
        const auto lines = staffing::linesFor(load, most);
        QJsonObject out{{u"lines"_s, QJsonValue()}, {u"blocking"_s, QJsonValue()}};
        if (lines) {
            out[u"lines"_s] = *lines;
            out[u"blocking"_s] = load > 0 ? staffing::erlangB(*lines, load) : 0;
        }
        return out;
    });
}

Result<QJsonObject> erlangC(const QJsonObject &inputs)
{
    return withInputs([&] {
        const double load = loadIn(inputs), target = numberIn(inputs, "target_s");
        demand(target >= 0, "\"target_s\" must not be negative");
        return queueJson(
            staffing::erlangC(agentsIn(inputs, "agents"), load, handlingIn(inputs, load), target),
            load);
    });
}

Result<QJsonObject> erlangCRequired(const QJsonObject &inputs)
{
    return withInputs([&] {
        const double load = loadIn(inputs), handling = handlingIn(inputs, load);
        const auto target = targetIn(inputs);
        const double shrinkage = shrinkageIn(inputs);
        const auto agents = staffing::agentsFor(load, handling, target);
        if (!agents) {
            return QJsonObject{
                {u"traffic"_s, load}, {u"agents"_s, QJsonValue()}, {u"rostered"_s, QJsonValue()}};
        }
        auto out =
            queueJson(staffing::erlangC(*agents, load, handling, target.targetSeconds), load);
        out[u"agents"_s] = *agents;
        out[u"rostered"_s] = staffing::rostered(*agents, shrinkage);
        return out;
    });
}

Result<QJsonObject> shrinkage(const QJsonObject &inputs)
{
    return withInputs([&] {
        const double share = shrinkageIn(inputs);
        const bool isList = inputs.value(u"agents"_s).isArray();
        const auto all =
            isList ? numbersIn(inputs, "agents") : std::vector{numberIn(inputs, "agents")};
        QJsonArray rostered;
        for (const double each : all) {
            demand(each >= 0 && each == std::floor(each) && each < 1e6,
                "\"agents\" must hold whole numbers");
            rostered.append(staffing::rostered(static_cast<int>(each), share));
        }
        return QJsonObject{{u"rostered"_s, isList ? QJsonValue(rostered) : rostered.at(0)}};
    });
}

Result<QJsonObject> erlangA(const QJsonObject &inputs)
{
    return withInputs([&] {
        const staffing::ErlangAInput input{numberIn(inputs, "arrival_per_min"),
            numberIn(inputs, "aht_min"), numberIn(inputs, "patience_min"),
            numberIn(inputs, "target_min"), agentsIn(inputs, "agents")};
        demand(input.arrivalRate >= 0, "\"arrival_per_min\" must not be negative");
        demand(input.handling > 0, "\"aht_min\" must be above 0");
        demand(input.patience > 0, "\"patience_min\" must be above 0");
        demand(input.target >= 0, "\"target_min\" must not be negative");
        QJsonObject out;
        const auto queue = staffing::erlangA(input);
        const auto set = [&](const char *key, std::optional<double> value) {
            out[QLatin1String(key)] = asJson(queue ? value : std::nullopt);
        };
        const staffing::ErlangA got = queue.value_or(staffing::ErlangA());
        set("p_wait", got.waitShare);
        set("p_abandon", got.abandonShare);
        set("occupancy", got.occupancy);
        set("avg_queue", got.meanQueue);
        set("avg_wait_all", got.meanWait);
        set("sl_served", got.servedInTime);
        set("sl_served_of_answered", got.servedInTimeOfAnswered);
        set("sl_excl_short_abandons", got.servedInTimeWithoutShort);
        set("abandoned_within_T", got.abandonedInTime);
        return out;
    });
}

staffing::ContactClass classIn(const QJsonObject &inputs, double contacts)
{
    return {optionalTextIn(inputs, "name").toStdString(), contacts, numberIn(inputs, "aht_s"),
        optionalNumberIn(inputs, "recovery_s").value_or(0),
        optionalNumberIn(inputs, "weight").value_or(1)};
}

staffing::StaffingPolicy staffingPolicyIn(const QJsonObject &inputs)
{
    staffing::StaffingPolicy policy;
    policy.intervalSeconds = numberIn(inputs, "interval_s");
    policy.target = {numberIn(inputs, "target_s"), numberIn(inputs, "service_level"),
        optionalNumberIn(inputs, "max_occupancy").value_or(policy.target.mostOccupancy)};
    policy.mostLoadPerHour =
        optionalNumberIn(inputs, "max_load_min_per_agent_hour").value_or(policy.mostLoadPerHour);
    policy.shrinkage = optionalNumberIn(inputs, "shrinkage").value_or(policy.shrinkage);
    return policy;
}

const char *sentence(staffing::StaffingFault fault)
{
    using enum staffing::StaffingFault;
    switch (fault) {
    case None:
        return nullptr;
    case Interval:
        return "\"interval_s\" must be above 0";
    case Handling:
        return "\"aht_s\" must be above 0";
    case Contacts:
        return "\"calls\" must not be negative";
    case Recovery:
        return "\"recovery_s\" must not be negative";
    case Weight:
        return "\"weight\" must not be negative";
    case Target:
        return "\"target_s\" must not be negative";
    case ServiceLevel:
        return "\"service_level\" must be at least 0 and below 1";
    case Occupancy:
        return "\"max_occupancy\" must be above 0 and at most 1";
    case LoadCap:
        return "\"max_load_min_per_agent_hour\" must be above 0";
    case Shrinkage:
        return "\"shrinkage\" must be at least 0 and below 1";
    }
    return nullptr;
}

std::optional<staffing::Need> needOf(
    const std::vector<staffing::ContactClass> &classes, const staffing::StaffingPolicy &policy)
{
    if (const char *wrong = sentence(staffing::faultOf(policy, classes)))
        throw WrongInput{wrong};
    return staffing::need(classes, policy);
}

/// Occupancy is held together with the service level: one search, one name on the sheet.
QString binding(const staffing::Need &need)
{
    return need.binding == staffing::Limit::Load ? u"load"_s : u"service"_s;
}

Result<QJsonObject> emotionalStaffing(const QJsonObject &inputs)
{
    return withInputs([&]() -> QJsonObject {
        std::vector<staffing::ContactClass> classes;
        const QJsonArray all = arrayIn(inputs, "classes");
        for (const QJsonValue &each : all) {
            demand(each.isObject(), "\"classes\" must hold objects");
            classes.push_back(classIn(each.toObject(), numberIn(each.toObject(), "calls")));
        }
        const auto policy = staffingPolicyIn(inputs);
        const auto need = needOf(classes, policy);
        if (!need)
            return {{u"agents"_s, QJsonValue()}, {u"rostered"_s, QJsonValue()}};
        QJsonObject out{{u"aht_volume_s"_s, asJson(need->handlingSeconds)},
            {u"aht_effective_s"_s, asJson(need->effectiveSeconds)},
            {u"traffic_volume"_s, need->load}, {u"traffic_effective"_s, need->effectiveLoad},
            {u"volume_only_agents"_s, need->volumeOnly}, {u"agents_service"_s, need->forService},
            {u"load_min_per_hour"_s, need->loadMinutesPerHour}, {u"agents_load"_s, need->forLoad},
            {u"agents"_s, need->agents}, {u"binding"_s, binding(*need)},
            {u"occupancy_binds"_s, need->binding == staffing::Limit::Occupancy},
            {u"rostered"_s, need->rostered}, {u"volume_only_rostered"_s, need->volumeOnlyRostered},
            {u"service_level"_s, need->serviceLevel},
            {u"handling_occupancy"_s, asJson(need->handlingOccupancy)},
            {u"load_min_per_agent_hour"_s, asJson(need->loadPerAgentHour)}};
        const auto price = staffing::pointPrice(classes, policy);
        out[u"agents_for_one_point_more"_s] = price ? QJsonValue(price->moreAgents) : QJsonValue();
        return out;
    });
}

Result<QJsonObject> emotionalStaffingIntervals(const QJsonObject &inputs)
{
    return withInputs([&]() -> QJsonObject {
        const auto calls = numbersIn(inputs, "calls"), shares = numbersIn(inputs, "share_intense");
        demand(calls.size() == shares.size(), "\"share_intense\" must be as long as \"calls\"");
        const QJsonObject routine = objectIn(inputs, "routine"),
                          intense = objectIn(inputs, "intense");
        const auto policy = staffingPolicyIn(inputs);
        QJsonArray rows;
        double hours = 0;
        int peak = 0;
        bool isWhole = true;
        for (std::size_t i = 0; i < calls.size(); ++i) {
            demand(shares[i] >= 0 && shares[i] <= 1, "\"share_intense\" must lie between 0 and 1");
            const auto need = needOf({classIn(routine, calls[i] * (1 - shares[i])),
                                         classIn(intense, calls[i] * shares[i])},
                policy);
            isWhole = isWhole && need;
            if (!need) {
                rows.append(QJsonObject{{u"agents"_s, QJsonValue()}});
                continue;
            }
            rows.append(QJsonObject{{u"volume_only"_s, need->volumeOnly},
                {u"agents"_s, need->agents}, {u"rostered"_s, need->rostered},
                {u"binding"_s, binding(*need)}, {u"service_level"_s, need->serviceLevel}});
            hours += need->agents * policy.intervalSeconds / 3600;
            peak = std::max(peak, need->rostered);
        }
        return {{u"rows"_s, rows},
            {u"total_agent_hours"_s, isWhole ? QJsonValue(hours) : QJsonValue()},
            {u"peak_rostered"_s, isWhole ? QJsonValue(peak) : QJsonValue()}};
    });
}

} // namespace

std::span<const Calculation> staffingCalculations()
{
    static constexpr std::array kAll{Calculation{"erlang_b", &erlangB},
        Calculation{"erlang_b_required", &erlangBRequired}, Calculation{"erlang_c", &erlangC},
        Calculation{"erlang_c_required", &erlangCRequired}, Calculation{"erlang_a", &erlangA},
        Calculation{"shrinkage", &shrinkage}, Calculation{"emotional_staffing", &emotionalStaffing},
        Calculation{"emotional_staffing_intervals", &emotionalStaffingIntervals}};
    return kAll;
}

} // namespace attune::app
