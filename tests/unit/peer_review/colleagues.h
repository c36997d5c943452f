// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Six colleagues who review each other, for tests: their plan, the world they meet, and a journal.
#pragma once

#include "core/forms/published.h"
#include "core/peer_review/cycle_service.h"
#include "tests/support/small_form.h"
#include "tests/unit/journal/desks.h"

namespace attune::tests {

using peer_review::Plan;
using peer_review::World;

inline constexpr int kColleagues = 6;

inline std::string personOf(int number)
{
    return QStringLiteral("%1").arg(0xa0 + number, 4, 16, QLatin1Char('0')).toStdString();
}

inline forms::Form aForm()
{
    return smallForm(5);
}

inline forms::Answers answers(int validates, int owns)
{
    forms::Answers out;
    for (const auto &[id, points] : {std::pair("validates", validates), std::pair("owns", owns)}) {
        if (points > 0)
            out[id].options = {std::to_string(points)};
        else
            out[id].notApplicable = true;
    }
    return out;
}

/// Six colleagues who review each other, two contacts of each.
inline Plan aPlan()
{
    Plan out;
    out.title = "Cycle 12";
    out.form = "empathy";
    for (int i = 0; i < kColleagues; ++i) {
        out.reviewers.push_back(personOf(i));
        out.reviewees.push_back(personOf(i));
    }
    out.contacts = 2;
    out.cap = 100;
    out.from = at("2026-02-01T00:00:00Z");
    out.until = at("2026-03-01T00:00:00Z");
    out.due = at("2026-03-16T17:00:00Z");
    return out;
}

inline World aWorld(int contacts = 5)
{
    World out;
    for (int i = 0; i < kColleagues; ++i) {
        const std::string person = personOf(i);
        out.people[person] = {AgentId{i + 1}, AgentId{100}};
        out.qualified.insert(person);
        for (int k = 0; k < contacts; ++k)
            out.contacts[person].push_back(
                QStringLiteral("acd/call %1-%2").arg(i).arg(k).toStdString());
    }
    return out;
}

struct CycleBench {
    Desks desks;
    std::unique_ptr<Desk> desk;
    peer_review::Service service;

    CycleBench()
        : desk(desks.desk([](journal::Registry &registry) {
            forms::declareKinds(registry);
            peer_review::declareKinds(registry);
        }))
        , service(*desk->log, *desk->vault)
    {
        if (!forms::Publisher(*desk->log).publish(aForm(), {}, {}))
            qFatal("not published");
    }
    std::string drawn(const Plan &plan, const World &world, std::uint64_t seed = 4471)
    {
        const auto subject = service.create(plan);
        const auto drawing = service.draw(*service.cycle(*subject), world, seed);
        if (!drawing || !drawing->drawn)
            qFatal("not drawn: %s", drawing ? "a clash" : drawing.error().detail.c_str());
        return *subject;
    }
    Done reviewAt(const std::string &subject, std::size_t place, const forms::Answers &given,
        std::vector<sessions::PinnedNote> notes = {})
    {
        return service.review(
            subject, place, service.cycle(subject)->assignments.at(place).contact, {given, notes});
    }
};

} // namespace attune::tests
