// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/demonstration_trust.h"

#include "app/session/demonstration.h"
#include "app/session/governance_office.h"
#include "core/demo/callers.h"
#include "core/governance/agreement_queries.h"

#include <algorithm>
#include <array>
#include <functional>

namespace attune::app {

namespace {

using namespace governance;
using std::chrono::days;

constexpr const char *kSteward = "Aiko Mori", *kRepresentative = "Stefan Brandt";
constexpr const char *kIsCx = "Luca Ferri", *kLeader = "Marcus Hale", *kHr = "Hanna Vogt",
                     *kAccused = "Tomas Lind";
constexpr const char *kSender =
    "Priya Raman"; ///< at whose desk the report is written; no entry says so
constexpr days kBeforeUses{1}, kUses{60}, kDrawnAfter{3}, kJudgedAfter{6};
constexpr days kReportedBefore{6}, kReceiptBefore{3}; ///< before the first session

/// What somebody took out of the program, and what the steward finds of it.
struct Use {
    int day; ///< of the quarter
    const char *user, *what;
    std::int64_t rows;
    ExportReason reason;
    const char *why;
    Finding finding = Finding::Fine;
    const char *note = "";
};

constexpr std::array kAudited{Use{11, "Tomas Lind", "Interactions", 64, ExportReason::Coaching,
                                  "Coaching talks of the week in the billing team."},
    Use{24, "Marcus Hale", "Team dashboard", 9, ExportReason::Planning,
        "Talk with the teams about the quarter."},
    Use{33, "Luca Ferri", "Interactions", 418, ExportReason::Other, "Slides", Finding::NoReason,
        "“Slides” does not say what for. Asked by telephone: a talk on complaint letters. Told to "
        "write a sentence."},
    Use{46, "Hanna Vogt", "Load", 58, ExportReason::Planning,
        "Summer rota: who needs shorter blocks."},
    Use{58, "Tomas Lind", "Interactions", 230, ExportReason::Coaching,
        "Order of the team for the bonus round.", Finding::WrongPurpose,
        "Pay is no purpose of this class, and the agreement rules it out. The file was deleted "
        "and the leader told."},
    Use{71, "Ines Calvo", "Interactions", 20, ExportReason::Quality,
        "Examples for the calibration session."}};
constexpr const char *kSummary =
    "Two findings in six uses. The list for the bonus round was deleted; everybody who exports was "
    "told that a reason is a sentence.";

/// Nobody has drawn these. One is the steward's own, which somebody else has to look at.
constexpr std::array kOverdue{Use{9, "Luca Ferri", "Interactions", 1204, ExportReason::Quality,
                                  "Why customers cancel after the price letter."},
    Use{23, "Marcus Hale", "Team dashboard", 9, ExportReason::Planning,
        "Talk with the teams about the quarter."},
    Use{38, "Aiko Mori", "Interactions", 20, ExportReason::Audit,
        "To look at the drawn uses beside the contacts they rest on."},
    Use{55, "Hanna Vogt", "Load", 61, ExportReason::Planning, "Autumn rota: nights in a row."}};

Done signInAs(Session &session, const char *user)
{
    return session.unlock({user, std::string(kDemonstrationPassphrase)});
}

Quarter before(Quarter quarter)
{
    return Quarter::of(quarter.interval().begin - kDay);
}

/// Nobody is at their desk on a weekend.
Instant onWorkday(Instant at)
{
    const std::chrono::weekday day{std::chrono::floor<days>(at)};
    return at + days{day == std::chrono::Saturday ? 2 : day == std::chrono::Sunday ? 1 : 0};
}

/// Whose audit is late by now, and whose uses lie before the first session.
Quarter overdueQuarter(Instant sessions, Instant now)
{
    Quarter out = before(Quarter::of(now));
    while (out.interval().end + kAuditDue > now || out.interval().begin + kUses > sessions)
        out = before(out);
    return out;
}

/// What is done, by whom, and when: quarters and the report run side by side.
class Story {
public:
    explicit Story(Session &session)
        : m_session(session)
    {
    }

    void then(Instant at, const char *user, std::function<Done(const Office &)> act)
    {
        m_steps.push_back({onWorkday(at), user, std::move(act)});
    }

    Done tell()
    {
        std::ranges::stable_sort(m_steps, {}, &Step::at);
        for (const Step &step : m_steps) {
            if (auto stands = m_session.standAt(step.at); !stands)
                return stands;
            if (auto in = signInAs(m_session, step.user); !in)
                return in;
            if (auto done = step.act(*officeOf(m_session)); !done)
                return done;
        }
        return signInAs(m_session, kDemonstrationUser);
    }

private:
    struct Step {
        Instant at;
        const char *user;
        std::function<Done(const Office &)> act;
    };
    Session &m_session;
    std::vector<Step> m_steps;
};

Result<AuditState> auditOf(Stewardship &stewardship, Quarter quarter)
{
    const auto audits = stewardship.audits();
    if (!audits)
        return audits.error();
    const auto found = std::ranges::find(*audits, quarter, &AuditState::quarter);
    return found == audits->end() ? Result<AuditState>(Fault::NotFound, quarter.name())
                                  : Result<AuditState>(*found);
}

void useIn(Story &story, Quarter quarter, std::span<const Use> uses)
{
    for (const Use &use : uses)
        story.then(quarter.interval().begin + days{use.day} + std::chrono::hours{9}, use.user,
            [use](const Office &office) {
                const auto taken =
                    AccessLog(office).exporting(use.what, use.rows, use.reason, use.why);
                return taken ? Done() : Done(taken.error());
            });
}

/// Each use as what it was found to be, and then the audit is closed.
Done judgeAll(const Office &office, Quarter quarter)
{
    Stewardship stewardship(office);
    const auto log = stewardship.log();
    if (!log)
        return log.error();
    for (const LogItem &item : *log) {
        const auto use = std::ranges::find(kAudited, item.reason, &Use::why);
        if (use == kAudited.end() || !quarter.interval().contains(item.at))
            continue;
        const auto audit = auditOf(stewardship, quarter);
        if (!audit)
            return audit.error();
        if (auto done = stewardship.judge(*audit, {item.entry, use->finding, use->note}); !done)
            return done;
    }
    const auto audit = auditOf(stewardship, quarter);
    return audit ? stewardship.close(*audit, kSummary) : Done(audit.error());
}

void auditQuarter(Story &story, Quarter quarter, std::uint64_t seed)
{
    const Instant end = quarter.interval().end;
    story.then(end + kDrawnAfter, kSteward,
        [quarter, seed](const Office &office) { return Stewardship(office).draw(quarter, seed); });
    story.then(end + kJudgedAfter, kSteward,
        [quarter](const Office &office) { return judgeAll(office, quarter); });
}

/// Of somebody who says who they are, so that it can be seen whether they are made to pay for it.
Result<Report> reportOf(Session &session)
{
    auto reader = session.facts().reader();
    if (!reader)
        return reader.error();
    const auto agents = (*reader)->guarded([&] { return agentsByPseudonym(**reader); });
    if (!agents)
        return agents.error();
    Report out;
    out.recipient = kRepresentative;
    out.accused = kAccused;
    out.text = "In the team meeting on Monday the scores of single calls were read out with the "
               "names of those who took them. Two colleagues have asked for another shift since.";
    const auto person =
        std::ranges::max_element(*agents, {}, [](const auto &each) { return each.second.value; });
    if (person != agents->end()) {
        out.reporterPerson = person->first;
        out.reporter = "a colleague in his team";
    }
    return out;
}

Done takeOutAndAcknowledge(const Office &office)
{
    Misuse misuse(office);
    if (auto taken = misuse.collect(); !taken)
        return taken.error();
    const auto reports = misuse.reports();
    if (!reports)
        return reports.error();
    for (const OpenReport &one : *reports) {
        if (auto done = misuse.acknowledge(one,
                "Thank you, it has arrived. I have asked for the minutes of the meeting and will "
                "write again within three months.");
            !done)
            return done;
    }
    return {};
}

// -- consents

constexpr const char *kWording = "2026-2";

ConsentGiven givenBy(
    const demo::Caller &who, Purpose purpose, ConsentChannel channel, const char *proof)
{
    ConsentGiven out;
    out.customers = {who.name};
    out.purpose = purpose;
    out.wording = kWording;
    out.channel = channel;
    out.proof = proof;
    out.at = who.first; // they were asked as it began
    return out;
}

/// One after the other, each by who took it down.
class Ledger {
public:
    explicit Ledger(Session &session)
        : m_session(session)
        , m_consents(*officeOf(session))
    {
    }

    Done give(const ConsentGiven &given)
    {
        const auto state = m_consents.of(given.customers.front());
        return state ? m_consents.give(given, state->heads) : Done(state.error());
    }
    Done withdraw(const demo::Caller &who, Purpose purpose, ConsentChannel channel, days ago)
    {
        const auto state = m_consents.of(who.name);
        return state ? m_consents.withdraw(
                   {who.name, purpose, channel, m_session.clock().now() - ago}, state->heads)
                     : Done(state.error());
    }
    Done settle(const demo::Caller &who, const ConsentSettled &settled)
    {
        const auto state = m_consents.of(who.name);
        return state ? m_consents.settle(*state, settled) : Done(state.error());
    }

private:
    Session &m_session;
    Consents m_consents;
};

constexpr std::size_t kCallers = 10;

Done takeDown(Session &session, const std::vector<demo::Caller> &callers)
{
    Ledger ledger(session);
    using enum ConsentChannel;
    const Instant now = session.clock().now();
    ConsentGiven twoCustomers = givenBy(callers[4], Purpose::Analysis, Letter,
        "Letter of 12 November, folder 7; the number on it is of two customers.");
    twoCustomers.customers.push_back(callers[5].name);
    ConsentGiven bundled = givenBy(
        callers[6], Purpose::Recording, Web, "Form of the web shop, one box for everything.");
    bundled.bundled = true;
    ConsentGiven ticked =
        givenBy(callers[7], Purpose::Analysis, Web, "Form of the web shop before it was mended.");
    ticked.ticked = true;
    ConsentGiven later =
        givenBy(callers[8], Purpose::Analysis, Letter, "Letter of last week, folder 7.");
    later.at = now - days{1};
    const std::array<std::function<Done()>, 14> steps{[&] { return signInAs(session, kIsCx); },
        [&] {
            return ledger.give(givenBy(callers[0], Purpose::Analysis, Call,
                "Asked as the call began; the answer is on the line record."));
        },
        [&] {
            return ledger.give(givenBy(callers[1], Purpose::Recording, Call,
                "Asked as the call began; the answer is on the line record."));
        },
        [&] {
            return ledger.give(
                givenBy(callers[2], Purpose::Analysis, Chat, "Said so in the chat."));
        },
        [&] {
            return ledger.give(givenBy(callers[3], Purpose::Training, Letter, "Letter, folder 6."));
        },
        [&] { return ledger.give(twoCustomers); }, [&] { return ledger.give(bundled); },
        [&] { return ledger.give(ticked); }, [&] { return ledger.give(later); },
        [&] { return signInAs(session, kAccused); },
        [&] { return ledger.withdraw(callers[2], Purpose::Analysis, Call, days{2}); },
        [&] { return ledger.withdraw(callers[9], Purpose::Recording, Letter, days{3}); },
        [&] {
            const Done in = signInAs(session, kLeader);
            return in ? ledger.settle(callers[7],
                       {Purpose::Analysis, Settlement::DoesNotCount,
                           "The box was ticked for them; they are asked again."})
                      : in;
        },
        [&] {
            const Done in = signInAs(session, kHr);
            return in ? ledger.settle(callers[8],
                       {Purpose::Analysis, Settlement::CountsFromThen,
                           "They were told what was analysed before, and it was taken away."})
                      : in;
        }};
    for (const auto &step : steps) {
        if (auto done = step(); !done)
            return done;
    }
    return {};
}

} // namespace

Instant foundedForAudits(Instant sessions, Instant now)
{
    const Quarter closed = before(overdueQuarter(sessions, now));
    return onWorkday(closed.interval().begin + kBeforeUses) + std::chrono::hours{7};
}

Done lookBack(Session &session, const demo::Parameters &parameters, Instant sessions)
{
    const Quarter closed = Quarter::of(session.clock().now()); // as foundedForAudits() has it
    const auto report = reportOf(session);
    if (!report)
        return report.error();
    Story story(session);
    useIn(story, closed, kAudited);
    auditQuarter(story, closed, parameters.seed);
    useIn(story, closed.next(), kOverdue);
    story.then(sessions - kReportedBefore, kSender, [&](const Office &office) {
        const auto sent = Misuse(office).send(*report);
        return sent ? Done() : Done(sent.error());
    });
    story.then(sessions - kReceiptBefore, kRepresentative, takeOutAndAcknowledge);
    const Done done = story.tell();
    const Done back = signInAs(session, kDemonstrationUser);
    return done ? back : done;
}

Done takeDownConsents(Session &session)
{
    const auto callers = demo::callersWhoCameBack(session.facts(), session.vault(), kCallers);
    if (!callers)
        return callers.error();
    if (callers->size() < kCallers)
        return {};
    const Done done = takeDown(session, *callers);
    const Done back = signInAs(session, kDemonstrationUser);
    return done ? back : done;
}

} // namespace attune::app
