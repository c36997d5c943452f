// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A centre with somebody of every role around evaluations, for tests of what they do about them.
#pragma once

#include "core/disputes/disputes_snapshot.h"
#include "core/forms/form_file.h"
#include "core/forms/published.h"
#include "core/governance/agreement_queries.h"
#include "tests/unit/governance/office_desk.h"

#include <QTemporaryDir>

namespace attune::tests {

using namespace disputes;
using namespace std::chrono_literals;

inline forms::Form centreForm(std::optional<std::int64_t> days = 10)
{
    forms::Form out;
    out.id = "empathy";
    out.title = "Empathy";
    out.disputeDays = days;
    out.groups = {{"all", "all", 1, {}}};
    for (const char *id : {"validates", "owns"}) {
        forms::Question question;
        question.id = question.text = id;
        question.mayBeNotApplicable = true;
        for (const char *value : {"1", "2", "3", "4", "5"})
            question.options.push_back({value, value, {}, double(value[0] - '0'), {}, false});
        question.options[0].needsComment = true;
        out.groups[0].questions.push_back(question);
    }
    return out;
}

inline forms::Answer option(int value)
{
    forms::Answer out;
    out.options = {std::to_string(value)};
    return out;
}
inline sessions::Paper given(int validates, int owns)
{
    return {{{"validates", option(validates)}, {"owns", option(owns)}}, {}};
}
inline std::vector<Proposal> proposing(
    const char *question, int value, const char *reason = "heard so")
{
    return {{question, option(value), reason}};
}

inline facts::ContactRecord chatOf(const char *id, const char *agent, const char *name,
    const char *team, const char *start = "2026-03-02T09:00:00Z")
{
    facts::ContactRecord out = aContact(id, start);
    out.legs[0].transcript.reset();
    out.legs[0].agent = {agent, name, team, {}};
    return out;
}

struct Somebody {
    const char *name;
    Roles roles;
};
inline const std::array kUsersHere{Somebody{"nadia", Roles::all()},
    Somebody{"ines", Role::Evaluator}, Somebody{"dario", Role::Evaluator},
    Somebody{"henna", Role::Evaluator}, Somebody{"tomas", Role::Supervisor},
    Somebody{"priya", Role::PeerReviewer}, Somebody{"marcus", Role::Leader},
    Somebody{"hugo", Role::Hr}};

/// One workstation that everybody sits down at in turn.
class Centre {
public:
    explicit Centre(const std::filesystem::path &folder)
        : m_desk(folder)
    {
        Desk &desk = m_desk.desk;
        std::vector<std::string> names;
        for (const auto &[name, roles] : kUsersHere) {
            desk.authority.over[name] = {{Instant::min(), roles}};
            if (std::string_view(name) == Desk::kUser)
                continue;
            names.emplace_back(name);
            if (!desk.vault->addUser({name, "x", roles, {}, {1, 8192}}, desk.clock.at))
                qFatal("no user");
        }
        for (const auto dataClass : {vault::DataClass::Internal, vault::DataClass::Personal}) {
            if (!desk.vault->give({dataClass, 0}, names))
                qFatal("no keys");
        }
        forms::declareKinds(desk.registry);
        disputes::declareKinds(desk.registry);
        desk.reopen();
        m_desk.import({chatOf("c-1", "a-17", "Omar Said", "Complaints A"),
            chatOf("c-2", "a-17", "Omar Said", "Complaints A", "2026-03-02T09:20:00Z"),
            chatOf("c-3", "a-18", "Dario", "Complaints A", "2026-03-02T09:40:00Z")});
        publish(centreForm());
        governance::Agreements agreements(m_desk.office());
        if (!agreements.declareNone("three people", {}))
            qFatal("not declared");
        omar = m_desk.read(
            [](store::Connection &facts) { return governance::pseudonymOf(facts, AgentId{1}); });
    }
    void publish(const forms::Form &form)
    {
        forms::Publisher publisher(*m_desk.desk.log);
        if (!publisher.publish(form, {}, publisher.form(form.id)->heads))
            qFatal("not published");
    }
    Service as(const char *who)
    {
        Desk &desk = m_desk.desk;
        if (desk.user != who) {
            desk.user = who;
            desk.reopen();
        }
        const auto found = std::ranges::find_if(
            kUsersHere, [&](const Somebody &each) { return std::string_view(each.name) == who; });
        desk.authority.roles = found->roles;
        return Service(m_desk.office());
    }
    std::string evaluated(const char *by = "ines", int validates = 4)
    {
        const auto subject =
            as(by).evaluate({omar, "acd/c-1", "empathy", 0, given(validates, 4), "calm"});
        if (!subject)
            qFatal("not evaluated: %s", subject.error().detail.c_str());
        return *subject;
    }
    State whole(const std::string &subject)
    {
        std::vector<ClosedEvaluation> closed;
        const auto all = Service(m_desk.office()).wholeEvaluations(closed);
        return *std::ranges::find(*all, subject, &State::subject);
    }
    /// Up to a decision that waits.
    std::string disputedAndScored(int again = 5)
    {
        const std::string subject = evaluated();
        if (const auto done = as("tomas").open(whole(subject), proposing("validates", 5)); !done)
            qFatal("not opened: %s", done.error().detail.c_str());
        if (const auto done = as("marcus").assign(whole(subject), "dario", later(), {}); !done)
            qFatal("not assigned: %s", done.error().detail.c_str());
        if (const auto done = as("dario").rescore(subject, given(again, 4)); !done)
            qFatal("not scored: %s", done.error().detail.c_str());
        return subject;
    }
    Snapshot shown(const char *who)
    {
        as(who);
        auto reader = m_desk.facts->reader();
        return *snapshotFor(m_desk.office(), **reader, nullptr);
    }
    Instant later() { return m_desk.desk.clock.at + 72h; }
    Instant &now() { return m_desk.desk.clock.at; }
    OfficeDesk &here() { return m_desk; }

    std::string omar;

private:
    OfficeDesk m_desk;
};

inline QByteArray said(const Done &done)
{
    return done ? QByteArray() : QByteArray::fromStdString(done.error().detail);
}

/// Each in a folder of its own, that goes with the test.
class Centres {
public:
    std::unique_ptr<Centre> make()
    {
        return std::make_unique<Centre>(
            m_dir.filePath(QStringLiteral("centre%1").arg(++m_made)).toStdString());
    }

private:
    QTemporaryDir m_dir;
    int m_made = 0;
};

} // namespace attune::tests
