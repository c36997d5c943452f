// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of one centre with six people who score, for tests: the form, a plan, what they give.
#pragma once

#include "core/exchange/exchange.h"
#include "core/forms/published.h"
#include "core/sessions/session_service.h"
#include "tests/support/small_form.h"
#include "tests/unit/journal/desks.h"

namespace attune::tests {

using sessions::Mode;
using sessions::Paper;
using sessions::Plan;

inline const std::vector<std::string> kPeople{"ines", "tomas", "blair", "dario", "henna", "priya"};
inline forms::Form aForm()
{
    return smallForm(4);
}

inline Plan aPlan(Mode mode = Mode::Blind)
{
    Plan out;
    out.title = "November";
    out.mode = mode;
    out.form = "empathy";
    out.facilitator = "nadia";
    out.participants = kPeople;
    out.interactions = {"acd/c-1", "acd/c-2"};
    out.deadline = at("2026-03-03T10:00:00Z");
    return out;
}

inline Paper aPaper(int validates, int owns, std::string note = {})
{
    Paper out;
    out.answers["validates"].options = {std::to_string(validates)};
    if (owns > 0)
        out.answers["owns"].options = {std::to_string(owns)};
    else
        out.answers["owns"].notApplicable = true;
    if (!note.empty())
        out.notes.push_back({"validates", 3, 92, std::move(note)});
    return out;
}

/// Copies of one centre whose users are all there, on workstations that share a folder.
class Centre {
public:
    explicit Centre(int copies)
    {
        const auto keys = m_desks.next();
        {
            Desk first(keys, {}, "nadia");
            for (const std::string &who : kPeople) {
                if (!first.vault->addUser(
                        {who, "x", Role::Evaluator | Role::Supervisor, {}, {1, 8192}},
                        first.clock.at))
                    qFatal("no user");
            }
            for (const auto dataClass : {vault::DataClass::Internal, vault::DataClass::Personal}) {
                if (!first.vault->give({dataClass, 0}, kPeople))
                    qFatal("no keys");
            }
            first.close();
            auto db = store::Connection::openWriter(first.paths.keys(), store::Durability::Full);
            db->execute("DELETE FROM device");
        }
        for (int copy = 0; copy < copies; ++copy) {
            auto desk =
                std::make_unique<Desk>(m_desks.next(), store::CentrePaths{keys}.keys(), "nadia");
            forms::declareKinds(desk->registry);
            sessions::declareKinds(desk->registry);
            desk->reopen();
            copiesOf.push_back(std::move(desk));
        }
        std::filesystem::create_directories(stick());
    }

    std::filesystem::path stick() const { return m_desks.at(QStringLiteral("stick")); }
    /// `who` sits down at a copy.
    sessions::Service as(const std::string &who, int copy)
    {
        Desk &desk = *copiesOf[static_cast<std::size_t>(copy)];
        if (desk.user != who) {
            desk.user = who;
            desk.reopen();
        }
        return {*desk.log, *desk.vault};
    }
    Desk &desk(int copy) { return *copiesOf[static_cast<std::size_t>(copy)]; }
    void exchange()
    {
        for (int round = 0; round < 2; ++round) {
            for (auto &desk : copiesOf) {
                exchange::Exchange exchange(*desk->log, *desk->vault, desk->authority, desk->clock);
                if (const auto done = exchange.run(stick()); !done)
                    qFatal("no exchange: %s", done.error().detail.c_str());
            }
        }
    }
    void publish()
    {
        as("nadia", 0);
        if (!forms::Publisher(*desk(0).log).publish(aForm(), {}, {}))
            qFatal("not published");
    }
    std::string started(const Plan &plan)
    {
        publish();
        sessions::Service service = as("nadia", 0);
        const auto subject = service.create(plan);
        if (const auto done = service.start(*service.session(*subject)); !done)
            qFatal("not started: %s", done.error().detail.c_str());
        return *subject;
    }

    std::vector<std::unique_ptr<Desk>> copiesOf;

private:
    Desks m_desks;
};

inline std::string numbered(const char *before, int number)
{
    return QStringLiteral("%1%2").arg(QLatin1String(before)).arg(number).toStdString();
}

/// Their account is closed by an administrator.
inline void leaves(Centre &centre, const char *who)
{
    centre.as("nadia", 0);
    vault::Vault &vault = *centre.desk(0).vault;
    vault::Member member = *vault.roster()->find(who);
    member.active = false;
    member.roles = {};
    QVERIFY(vault.changeUser(member, centre.desk(0).clock.at));
}

} // namespace attune::tests
