// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the parts of the demonstration centre together and runs it day by day.
#include "core/demo/delivery.h"
#include "core/demo/demo.h"
#include "core/demo/handling.h"
#include "core/demo/rated_sessions.h"
#include "core/demo/showcase.h"
#include "core/demo/texts.h"
#include "core/demo/truth.h"

#include <algorithm>

namespace attune::demo {

using std::chrono::days;

std::vector<SiteSpec> usualSites()
{
    return {{"Rotterdam", "Europe/Amsterdam", 2}, {"New York", "America/New_York", 1}};
}

struct Centre::State {
    Parameters parameters;
    NamePool names;
    Organisation organisation;
    Dialogue dialogue;
    std::vector<ShowcaseCall> showcase;
    Truth truth;

    LocalDay firstDay() const { return parameters.endDay - days{parameters.weeks * 7 - 1}; }
    Instant cut() const;
    void introduce(Delivery &delivery, const RecordMaker &maker, Instant begin) const;
    void publishShifts(Delivery &delivery, const RecordMaker &maker, Schedule &schedule,
        LocalDay day, Instant when) const;
};

Centre::Centre(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
Centre::Centre(Centre &&) noexcept = default;
Centre &Centre::operator=(Centre &&) noexcept = default;
Centre::~Centre() = default;

Result<Centre> Centre::make(Parameters parameters)
{
    if (parameters.agents < 1 || parameters.weeks < 1 || parameters.weeks > 520
        || parameters.agents > 20000)
        return {Fault::Invalid, "a demonstration centre has 1 to 20,000 agents and 1 to 520 weeks"};
    if (parameters.sites.empty() || parameters.sites.size() > 32 || !(parameters.pace > 0))
        return {Fault::Invalid, "a demonstration centre has 1 to 32 sites and a pace above 0"};
    for (const auto &site : parameters.sites)
        if (!(site.share > 0) || site.name.empty())
            return {Fault::Invalid, "every site has a name and a share above 0"};
    auto state = std::make_unique<State>();
    auto names = readNames(textFile("names.txt"));
    if (!names)
        return names.error();
    state->names = std::move(*names);
    auto organisation = makeOrganisation(parameters, state->names);
    if (!organisation)
        return organisation.error();
    state->organisation = std::move(*organisation);
    auto dialogue = Dialogue::make(parameters.textSeed.value_or(parameters.seed));
    if (!dialogue)
        return dialogue.error();
    state->dialogue = std::move(*dialogue);
    auto showcase = readShowcase(textFile("showcase.en.txt"));
    if (!showcase)
        return showcase.error();
    state->showcase = std::move(*showcase);
    state->parameters = std::move(parameters);
    return Centre(std::move(state));
}

std::vector<ShowcaseCall> Centre::showcase() const
{
    return m_state->showcase;
}

std::vector<RatedSession> Centre::calibrationSessions() const
{
    return rateSessions(m_state->truth.courses, m_state->parameters.seed);
}

Instant Centre::State::cut() const
{
    return organisation.sites.front().zone.instantOf(
        std::chrono::local_time<Milliseconds>{parameters.endDay} + parameters.lastDayUntil);
}

// Sites, queues, teams and who is there; the others when they come, everybody again when they go.
void Centre::State::introduce(Delivery &delivery, const RecordMaker &maker, Instant begin) const
{
    for (const auto &site : organisation.sites)
        delivery.at(begin, maker.site(site));
    for (const auto &queue : kQueues)
        delivery.at(begin, maker.queue(queue));
    for (const auto &team : organisation.teams)
        delivery.at(begin, maker.team(team));
    for (const auto &agent : organisation.agents) {
        const auto &zone = organisation.sites[static_cast<std::size_t>(agent.site)].zone;
        // A new colleague is planned for before the first day.
        delivery.at(
            std::max(begin, zone.startOf(agent.hired - days{21})), maker.agent(agent, agent.hired));
        if (agent.left)
            delivery.at(
                std::max(begin, zone.startOf(*agent.left)), maker.agent(agent, *agent.left));
    }
}

void Centre::State::publishShifts(Delivery &delivery, const RecordMaker &maker, Schedule &schedule,
    LocalDay day, Instant when) const
{
    for (std::size_t site = 0; site < organisation.sites.size(); ++site)
        for (const auto &shift : schedule.day(static_cast<int>(site), day))
            for (auto &record : maker.shift(shift, static_cast<int>(site), day))
                delivery.at(when, std::move(record));
}

Result<Summary> Centre::generate(const Sink &sink, std::stop_token stop)
{
    auto &state = *m_state;
    const auto &parameters = state.parameters;
    const auto &organisation = state.organisation;
    const auto &zone = organisation.sites.front().zone;
    Schedule schedule(organisation, parameters);
    RecordMaker maker(parameters, organisation, state.dialogue, state.names, state.showcase);
    const auto first = state.firstDay();
    const auto begin = zone.startOf(first);
    Delivery delivery(parameters, organisation, maker, state.showcase, begin, state.cut(), sink);
    std::vector<Floor> floors;
    state.truth = {};
    for (std::size_t site = 0; site < organisation.sites.size(); ++site) {
        const auto index = static_cast<int>(site);
        floors.emplace_back(parameters, organisation, schedule, index,
            contactsPerWeek(parameters, organisation, schedule, index));
        for (const auto &incident : floors.back().incidents())
            state.truth.incidents.push_back({organisation.sites[site].name, incident});
    }
    state.introduce(delivery, maker, begin);
    for (const auto &leave : schedule.leaves())
        delivery.at(std::max(begin, zone.startOf(leave.from - days{30})),
            maker.absence(leave.agent, "leave", leave.from, leave.until));
    for (int ahead = 0; ahead < 14; ++ahead)
        state.publishShifts(delivery, maker, schedule, first + days{ahead}, begin);

    for (auto day = first; day <= parameters.endDay; day += days{1}) {
        if (stop.stop_requested())
            return {Fault::Cancelled, "stopped while making the demonstration centre"};
        state.publishShifts(delivery, maker, schedule, day + days{14}, zone.startOf(day));
        Instant settled = Instant::max();
        for (std::size_t site = 0; site < floors.size(); ++site) {
            delivery.contacts(floors[site].day(day));
            const auto &place = organisation.sites[site].zone;
            for (const auto &spell : floors[site].sickSpells())
                delivery.at(place.startOf(day) + std::chrono::hours{6},
                    maker.absence(spell.agent, "sick", spell.from, spell.until));
            settled = std::min(settled, place.startOf(day + days{1}));
        }
        delivery.flush(std::min(settled, state.cut() + Milliseconds{1}));
    }
    delivery.finish();
    state.truth.dirt = delivery.planted();
    state.truth.courses = delivery.takeCourses();
    return delivery.summary();
}

Done Centre::writeTruth(const std::string &path) const
{
    return writeTruthFile(path, m_state->truth, m_state->organisation, m_state->parameters);
}

} // namespace attune::demo
