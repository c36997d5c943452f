// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How one site handles a day: who answers whom and when, how long it takes, how customers come in
// and leave, what they come back for.
#pragma once

#include "core/demo/arrivals.h"
#include "core/demo/planned.h"
#include "core/demo/schedule.h"
#include "core/demo/servers.h"

#include <array>
#include <queue>
#include <vector>

namespace attune::demo {

/// Contacts a week that keep the site as busy as a well-planned one is: one customer in sixteen
/// hangs up before being answered. Found by running some of its weeks a few times.
double contactsPerWeek(
    const Parameters &parameters, const Organisation &organisation, Schedule &schedule, int site);

/// One site's floor, asked for day after day.
class Floor {
public:
    Floor(const Parameters &parameters, const Organisation &organisation, Schedule &schedule,
        int site, double perWeek);

    /// What comes in on that day, in the order of arrival, mail of earlier days handled now among
    /// it.
    std::vector<PlannedContact> day(LocalDay day);
    /// Spells of sickness that began on the day last asked for.
    const std::vector<SickSpell> &sickSpells() const { return m_newSpells; }
    const std::vector<Incident> &incidents() const { return m_arrivals.incidents(); }

private:
    struct Person {
        double load = 0; ///< 0…1, as the note's F
        double usual = 0; ///< moving mean of the load at the end of a day
        int heavyRun = 0; ///< contacts of a heavy queue in a row
        LocalDay sickUntil{};
        bool worked = false;
    };
    struct ComingBack {
        Instant due;
        Instant before;
        std::uint32_t customer = 0;
        bool operator<(const ComingBack &other) const { return due > other.due; }
    };
    struct Onward {
        Instant at;
        std::size_t contact = 0;
        bool operator<(const Onward &other) const
        {
            return at != other.at ? at > other.at : contact > other.contact;
        }
    };

    std::vector<int> rollCall(LocalDay day, std::span<const DayShift> shifts);
    void begin(PlannedContact &contact, const Arrival &arrival);
    void handle(Servers &servers, PlannedContact &contact, Instant at, LocalDay day);
    Milliseconds drawPatience(const PlannedContact &contact);
    void giveUp(PlannedContact &contact, Instant at, Milliseconds patience);
    void serve(PlannedContact &contact, PlannedLeg &leg, LocalDay day);
    void drawTimes(const PlannedContact &contact, PlannedLeg &leg, const Agent &agent, double load,
        LocalDay day);
    void drawCourse(PlannedContact &contact, PlannedLeg &leg, const Agent &agent, double load);
    void drawOnward(PlannedContact &contact, PlannedLeg &leg);
    void addSupervisorLeg(PlannedContact &contact, const PlannedLeg &from);
    void finish(PlannedContact &contact);
    void addLoad(Person &person, const PlannedLeg &leg);

    const Organisation &m_organisation;
    Schedule &m_schedule;
    int m_site;
    double m_pace;
    std::uint64_t m_population;
    Arrivals m_arrivals;
    Draw m_handling;
    Draw m_sentiment;
    Draw m_customers;
    Draw m_absence;
    std::vector<Person> m_people;
    std::array<std::priority_queue<ComingBack>, kQueueCount> m_comingBack;
    std::vector<PlannedContact> m_unreadMail;
    std::priority_queue<Onward> m_onward;
    std::vector<SickSpell> m_newSpells;
    std::uint64_t m_nextNumber = 1;
};

} // namespace attune::demo
