// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is of neither side, who is blind, and who is told what of a dispute.
#include "core/governance/evidence_export.h"
#include "core/journal/evidence.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/disputes/dispute_centre.h"

using namespace attune;
using namespace attune::disputes;
using namespace attune::tests;
using namespace std::chrono_literals;

class TestBlindness : public QObject {
    Q_OBJECT

    Centres m_centres;
    std::unique_ptr<Centre> centre() { return m_centres.make(); }

private Q_SLOTS:
    void whoDecidesIsNeitherSideAndDidNotScore()
    {
        const auto here = centre();
        const std::string subject = here->evaluated();
        QVERIFY(here->as("nadia").open(here->whole(subject), proposing("validates", 5)));
        const State opened = here->whole(subject);
        for (const char *who : {"nadia", "ines", "tomas", "priya", "hugo"})
            QCOMPARE(int(here->as(who).assign(opened, "dario", here->later(), {}).error().fault),
                int(Fault::Denied));
        QVERIFY(here->as("marcus").assign(opened, "dario", here->later(), {}));
        QVERIFY(here->as("dario").rescore(subject, given(5, 4)));
        const State scored = here->whole(subject);
        for (const char *who : {"nadia", "ines", "dario", "tomas", "hugo"})
            QCOMPARE(int(here->as(who)
                             .resolve(scored, {{"validates", Outcome::Accept, "so", 0}})
                             .error()
                             .fault),
                int(Fault::Denied));
        QVERIFY(here->as("marcus").resolve(scored, {{"validates", Outcome::Accept, "so", 0}}));
    }

    void theSecondEvaluatorIsGivenNothingButTheContactAndTheForm()
    {
        const auto here = centre();
        const std::string subject = here->evaluated();
        QVERIFY(here->as("tomas").open(here->whole(subject), proposing("validates", 5)));
        QCOMPARE(int(here->as("dario").task(subject).error().fault), int(Fault::Denied));
        QVERIFY(here->as("marcus").assign(here->whole(subject), "dario", here->later(), {}));
        Service dario = here->as("dario");
        const auto task = dario.task(subject);
        QCOMPARE(task->contact, std::string("acd/c-1"));
        QVERIFY(task->leg && task->due == here->later());
        for (const State &seen : {*dario.evaluation(subject), dario.evaluations()->front(),
                 here->shown("dario").rows.front().state}) {
            QVERIFY(seen.masked && seen.current().answers.empty() && !seen.current().score);
            QVERIFY(seen.disputes[0].questions().empty());
        }
        QCOMPARE(here->shown("dario").report.all.evaluations, std::size_t(0));
        // Whoever may everything is blind as well while it is theirs.
        QCOMPARE(int(here->as("henna").task(subject).error().fault), int(Fault::Denied));
        QVERIFY(here->as("marcus").assign(here->whole(subject), "nadia", here->later(), {}));
        Service nadia = here->as("nadia");
        QVERIFY(nadia.evaluation(subject)->masked);
        QCOMPARE(int(nadia.open(here->whole(subject), proposing("owns", 5)).error().fault),
            int(Fault::Denied));
        QCOMPARE(
            int(here->as("dario").rescore(subject, given(5, 4)).error().fault), int(Fault::Denied));
        QVERIFY(here->as("nadia").rescore(subject, given(5, 4)));
        QVERIFY(!here->as("nadia").evaluation(subject)->masked);
    }

    void evidenceOfADisputeLeavesWithWhoIsKeptNothingOfIt()
    {
        const auto here = centre();
        const std::string subject = here->disputedAndScored(5);
        const auto taken = [&](const char *who, const char *why = "asked for by counsel") {
            here->as(who);
            const governance::Office office = here->here().office();
            governance::AccessLog log(office);
            return governance::exportEvidence(
                office, log, subject, {governance::ExportReason::LegalDuty, why});
        };
        // Before it is decided what was scored again is for who decides; a peer exports nothing,
        // and HR is shown no evaluation.
        for (const char *who : {"ines", "dario", "tomas", "priya", "hugo"})
            QCOMPARE(int(taken(who).error().fault), int(Fault::Denied));
        QCOMPARE(int(taken("marcus", " ").error().fault), int(Fault::Invalid));
        const auto text = taken("marcus");
        const auto report = journal::verifyEvidence(*text);
        QVERIFY2(report->sound(), report->sound() ? "" : report->problems.front().c_str());
        QCOMPARE(report->entries.size(), std::size_t(4));
        for (const journal::EvidenceEntry &entry : report->entries)
            QVERIFY(!entry.payload.empty());
        here->as("hugo");
        const auto alone = governance::exportSignatures(here->here().office(), subject, {});
        const auto proved = journal::verifyEvidence(*alone);
        for (const journal::EvidenceEntry &entry : proved->entries)
            QVERIFY(entry.leftOut && entry.payload.empty());
        here->as("nadia");
        const auto log = governance::AccessLog(here->here().office()).entries();
        QCOMPARE(log->size(), std::size_t(1));
        QCOMPARE(log->front().by, std::string("marcus"));
        QCOMPARE(log->front().exported->what, subject);
        QCOMPARE(log->front().exported->rows, std::int64_t(4));
        QCOMPARE(log->front().exported->mark, report->mark);
    }

    void whyOthersCannotScoreItIsToldToWhoChoosesAlone()
    {
        const auto here = centre();
        const std::string subject = here->evaluated();
        const Known known{{{"henna", {here->omar}}}, {"henna"}, std::set{here->omar}};
        QCOMPARE(int(here->as("marcus").candidates(subject, known).error().fault),
            int(Fault::Conflict)); // nothing is disputed
        QVERIFY(here->as("tomas").open(here->whole(subject), proposing("validates", 5)));
        const auto asked = [&](const char *who) {
            const auto all = here->as(who).candidates(subject, known);
            return all ? Fault::NotFound : all.error().fault;
        };
        const auto told = [&](const char *who) {
            return here->as(who).evaluation(subject)->disputes[0].assignments[0].excluded.size();
        };
        for (const char *who : {"ines", "dario", "henna", "tomas", "priya", "hugo"})
            QCOMPARE(int(asked(who)), int(Fault::Denied));
        QCOMPARE(here->as("marcus").candidates(subject, known)->size(), std::size(kUsersHere));
        QVERIFY(here->as("marcus").assign(here->whole(subject), "nadia", here->later(), known));
        QVERIFY(told("marcus") > 3);
        for (const char *who : {"ines", "dario", "tomas", "priya", "hugo", "nadia"}) {
            QCOMPARE(told(who), std::size_t(0));
            QCOMPARE(int(asked(who)), int(Fault::Denied)); // nadia leads, too, and is blind now
        }
        QVERIFY(here->as("nadia").rescore(subject, given(5, 4)));
        QVERIFY(told("nadia") > 3);
    }

    void aChoiceOfTheSecondEvaluatorIsHeldAgainstTheRules()
    {
        const auto here = centre();
        const std::string subject = here->evaluated();
        QVERIFY(here->as("tomas").open(here->whole(subject), proposing("validates", 5)));
        const State seen = here->whole(subject);
        Service marcus = here->as("marcus");
        const auto refused = [&](const char *who, const Known &known = {}) {
            return said(marcus.assign(seen, who, here->later(), known));
        };
        QCOMPARE(refused("ines"), QByteArray("ines: first_evaluator"));
        QCOMPARE(refused("tomas"), QByteArray("tomas: opened_it"));
        QCOMPARE(refused("marcus"), QByteArray("marcus: chooses"));
        QCOMPARE(refused("hugo"), QByteArray("hugo: cannot_evaluate"));
        QCOMPARE(
            refused("dario", {{{"dario", {here->omar}}}, {}, {}}), QByteArray("dario: the_agent"));
        const std::string colleague = here->here().read(
            [](store::Connection &facts) { return governance::pseudonymOf(facts, AgentId{2}); });
        QCOMPARE(
            refused("dario", {{{"dario", {colleague}}}, {}, {}}), QByteArray("dario: on_the_team"));
        QCOMPARE(refused("dario", {{}, {"dario"}, {}}), QByteArray("dario: failed_gold"));
        QVERIFY(refused("nobody").contains("nobody"));
        QCOMPARE(
            int(marcus.assign(seen, "dario", here->now(), {}).error().fault), int(Fault::Invalid));
        QVERIFY(marcus.assign(seen, "dario", here->later(), {}));
        QCOMPARE(int(marcus.assign(seen, "henna", here->later(), {}).error().fault),
            int(Fault::Conflict)); // changed since it was on screen
    }

    void aColleagueFindsAnEvaluationByItsContactAndLearnsWhoseItIsBySpeakingForThem()
    {
        const auto here = centre();
        const std::string subject = here->evaluated();
        Row row = here->shown("priya").rows[0];
        QVERIFY(!row.state.masked && row.mayDispute);
        QVERIFY(!row.agent);
        QCOMPARE(row.code.size(), std::size_t(4));
        QVERIFY(here->as("priya").open(here->whole(subject), proposing("validates", 5)));
        row = here->shown("priya").rows[0];
        QCOMPARE(row.agent, AgentId{1});
        QVERIFY(row.code.empty());
    }
};

ATTUNE_TEST(TestBlindness)
#include "tst_blindness.moc"
