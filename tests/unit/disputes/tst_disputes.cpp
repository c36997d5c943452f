// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An evaluation is given under the works agreement, disputed, scored again blind and decided; each
// step by whom it is for, and none on what somebody did not see.
#include "core/governance/retention.h"
#include "core/governance/stewardship.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/disputes/dispute_centre.h"

using namespace attune;
using namespace attune::disputes;
using namespace attune::tests;
using namespace std::chrono_literals;

class TestDisputes : public QObject {
    Q_OBJECT

    Centres m_centres;
    std::unique_ptr<Centre> centre() { return m_centres.make(); }

private Q_SLOTS:
    void anEvaluationGoesFromItsDrawToItsDecision()
    {
        const auto here = centre();
        const std::string subject = here->disputedAndScored(5);
        Service marcus = here->as("marcus");
        QVERIFY(marcus.resolve(*marcus.evaluation(subject),
            {{"validates", Outcome::Accept, "it is on the recording", 0}}));
        const State state = *marcus.evaluation(subject);
        QCOMPARE(int(*state.stage()), int(Stage::Resolved));
        QCOMPARE(state.versions.size(), std::size_t(2));
        QCOMPARE(*state.versions[0].score, std::int64_t(8000)); // 4 and 4 of 5
        QCOMPARE(*state.versions[1].score, std::int64_t(9000)); // 5 and 4
        QCOMPARE(state.evaluated.remark, std::string("calm"));
        QVERIFY(state.evaluated.disputeUntil == state.at + 10 * 24h);
        // The draw stands in the log once for each use, and the dispute takes nothing of a quota.
        const auto draws = governance::Agreements(here->here().office()).draws();
        QCOMPARE(draws->size(), std::size_t(2));
        QCOMPARE(state.disputes[0].assignments[0].excluded.size(), std::size_t(5));
        QVERIFY(marcus.openPairs()->empty());
        QCOMPARE(int(marcus.resolve(*marcus.evaluation(subject), {}).error().fault),
            int(Fault::Conflict));
        // Everything that was written is whole, and folds to the same again.
        QVERIFY(here->here().desk.verify(true).sound());
    }

    void aFormsWindowHoldsFromTheSignatureOn_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("hours");
        QTest::newRow("nothing said: the usual days") << -1 << 14 * 24;
        QTest::newRow("three days") << 3 << 3 * 24;
        QTest::newRow("none") << 0 << 0;
    }
    void aFormsWindowHoldsFromTheSignatureOn()
    {
        QFETCH(int, days);
        QFETCH(int, hours);
        const auto here = centre();
        here->publish(centreForm(days < 0 ? std::nullopt : std::optional<std::int64_t>(days)));
        const std::string subject = here->evaluated();
        const State state = here->whole(subject);
        QCOMPARE(state.evaluated.disputeUntil.has_value(), hours > 0);
        if (hours == 0) {
            QCOMPARE(said(here->as("tomas").open(state, proposing("validates", 5))),
                QByteArray("no-window"));
            return;
        }
        Service tomas = here->as("tomas");
        here->now() += std::chrono::hours{hours} + 1s;
        QCOMPARE(said(tomas.open(state, proposing("validates", 5))), QByteArray("window-closed"));
        here->now() -= 1s;
        QVERIFY(tomas.open(state, proposing("validates", 5)));
    }

    void theWorksAgreementIsAskedBeforeAnybodyIsEvaluated()
    {
        const auto here = centre();
        auto text = governance::agreementTemplate("UTC", *parseDay("2026-03-01"));
        text.noticeHours.reset();
        text.notInBreaks = text.randomOnly = false;
        text.coachingOnly = true;
        here->as("nadia");
        governance::Agreements employer(here->here().office());
        QVERIFY(employer.propose(text, employer.state()->heads));
        here->here().desk.authority.over["hugo"] = {
            {Instant::min(), Role::EmployeeRepresentative | Role::Hr}};
        here->as("hugo");
        here->here().desk.authority.roles = Role::EmployeeRepresentative;
        governance::Agreements works(here->here().office());
        const auto waiting = *works.state();
        QVERIFY(works.countersign(waiting.waiting[0], "", waiting.heads));
        const auto refused =
            here->as("ines").evaluate({here->omar, "acd/c-1", "empathy", 0, given(4, 4), {}});
        QCOMPARE(int(refused.error().fault), int(Fault::Denied));
        QVERIFY(refused.error().detail.find("coaching_only") != std::string::npos);
        QVERIFY(here->as("ines").evaluations()->empty());
        QCOMPARE(governance::Agreements(here->here().office()).refusals()->size(), std::size_t(1));
    }

    void whatCannotBeEvaluatedIsRefusedByName()
    {
        const auto here = centre();
        const auto fault = [&](const char *who, const NewEvaluation &wish) {
            return int(here->as(who).evaluate(wish).error().fault);
        };
        const NewEvaluation fair{here->omar, "acd/c-1", "empathy", 1, given(4, 4), {}};
        QCOMPARE(fault("priya", fair), int(Fault::Denied));
        QCOMPARE(fault("hugo", fair), int(Fault::Denied));
        NewEvaluation wrong = fair;
        wrong.contact = "acd/c-3"; // somebody else's
        QCOMPARE(fault("ines", wrong), int(Fault::NotFound));
        wrong = fair;
        wrong.form = "warmth";
        QCOMPARE(fault("ines", wrong), int(Fault::NotFound));
        wrong = fair;
        wrong.paper.answers.erase("owns");
        QCOMPARE(fault("ines", wrong), int(Fault::Invalid));
        QVERIFY(here->as("ines").evaluate(fair));
        QCOMPARE(fault("ines", fair), int(Fault::Conflict)); // once
        here->as("nadia");
        here->publish(centreForm(5));
        wrong = fair;
        wrong.contact = "acd/c-2";
        QCOMPARE(fault("ines", wrong), int(Fault::Conflict)); // that version is retired
    }

    void aContactIsDrawnAtRandomAndThenEvaluatedWithoutAnotherDraw()
    {
        const auto here = centre();
        Service ines = here->as("ines");
        const auto drawn = ines.draw(here->omar, std::nullopt, 7);
        QVERIFY(drawn && drawn->leg);
        for (std::uint64_t seed = 8; seed < 16; ++seed) // no choice between two
            QVERIFY(ines.draw(here->omar, std::nullopt, seed)->leg == drawn->leg);
        const std::string name = here->here().read(
            [&](store::Connection &facts) { return *nameOfLeg(facts, *drawn->leg); });
        QVERIFY(ines.evaluate({here->omar, name, "empathy", 0, given(4, 4), {}}));
        const auto draws = governance::Agreements(here->here().office()).draws();
        QCOMPARE(draws->size(), std::size_t(1));
        QVERIFY(draws->front().draw.random);
        QCOMPARE(int(here->as("priya").draw(here->omar, std::nullopt, 7).error().fault),
            int(Fault::Denied));
    }

    /// Sources give a contact's start to the millisecond.
    void aContactThatBeganWithinASecondWaitsLikeAnyOther()
    {
        const auto here = centre();
        Service ines = here->as("ines");
        for (const char *contact : {"acd/c-1", "acd/c-2"})
            QVERIFY(ines.evaluate({here->omar, contact, "empathy", 0, given(4, 4), {}}));
        facts::ContactRecord within =
            chatOf("c-3", "a-17", "Omar Said", "Complaints A", "2026-03-02T09:40:00Z");
        within.legs[0].start += std::chrono::milliseconds{500};
        here->here().import({within});
        const auto drawn = ines.draw(here->omar, std::nullopt, 7);
        QVERIFY(drawn && drawn->leg);
        const auto draws = governance::Agreements(here->here().office()).draws()->size();
        for (std::uint64_t seed = 8; seed < 12; ++seed)
            QVERIFY(ines.draw(here->omar, std::nullopt, seed)->leg == drawn->leg);
        QCOMPARE(governance::Agreements(here->here().office()).draws()->size(), draws);
    }

    void whatWasEvaluatedIsNotDrawnAgain_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void whatWasEvaluatedIsNotDrawnAgain()
    {
        QFETCH(int, seed);
        const auto here = centre();
        Service ines = here->as("ines");
        QVERIFY(ines.evaluate({here->omar, "acd/c-1", "empathy", 0, given(4, 4), {}}));
        const auto drawn = ines.draw(here->omar, std::nullopt, static_cast<std::uint64_t>(seed));
        QVERIFY(drawn && drawn->leg);
        const std::string name = here->here().read(
            [&](store::Connection &facts) { return *nameOfLeg(facts, *drawn->leg); });
        QCOMPARE(name, std::string("acd/c-2"));
        QVERIFY(ines.evaluate({here->omar, name, "empathy", 0, given(4, 4), {}}));
        const auto nothing = ines.draw(here->omar, std::nullopt, 7);
        QVERIFY(nothing && !nothing->leg); // said before a form is filled in, not after
        QCOMPARE(nothing->candidates, std::int64_t(0));
    }

    /// A contact whose evaluation was retracted may be drawn again, and then waits like any other.
    void whatIsDrawnAgainAfterARetractionIsNotDrawnTwice()
    {
        const auto here = centre();
        const std::string first = here->evaluated();
        Service ines = here->as("ines");
        QVERIFY(ines.evaluate({here->omar, "acd/c-2", "empathy", 0, given(4, 4), {}}));
        QVERIFY(ines.retract(here->whole(first), "the wrong form"));
        here->now() += 1h;
        const auto drawn = ines.draw(here->omar, std::nullopt, 7);
        QVERIFY(drawn && drawn->leg);
        const auto draws = governance::Agreements(here->here().office()).draws()->size();
        for (std::uint64_t seed = 8; seed < 12; ++seed) {
            QVERIFY(ines.draw(here->omar, std::nullopt, seed)->leg == drawn->leg);
            QVERIFY(ines.drawTurn({here->omar}, "empathy", seed)->answer.leg == drawn->leg);
        }
        QCOMPARE(governance::Agreements(here->here().office()).draws()->size(), draws);
    }

    void whoseTurnItIsIsNotChosen()
    {
        const auto here = centre();
        const std::string dario = here->here().read(
            [](store::Connection &facts) { return governance::pseudonymOf(facts, AgentId{2}); });
        const std::vector<std::string> people{here->omar, dario};
        // Who was evaluated less comes first; among equals each seed may say another.
        std::set<std::string> first;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            QCOMPARE(turnsOf({}, people, "empathy", seed).size(), std::size_t(2));
            first.insert(turnsOf({}, people, "empathy", seed).front());
        }
        QCOMPARE(first.size(), std::size_t(2));
        const State before = here->whole(here->evaluated("henna"));
        QVERIFY(before.stands());
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            QCOMPARE(turnsOf({before}, people, "empathy", seed).front(), dario);
            QCOMPARE(turnsOf({before}, people, "complaints", seed).size(), std::size_t(2));
        }
        Service ines = here->as("ines");
        const auto turn = ines.drawTurn(people, "empathy", 7);
        QVERIFY(turn && turn->answer.leg);
        QCOMPARE(turn->person, dario);
        for (std::uint64_t seed = 8; seed < 12; ++seed) // what waits comes again
            QVERIFY(ines.drawTurn(people, "empathy", seed)->answer.leg == turn->answer.leg);
        QVERIFY(ines.evaluate({dario, "acd/c-3", "empathy", 0, given(4, 4), {}}));
        // Dario has no contact left: it is Omar's turn, who has one, and then nobody's.
        QCOMPARE(ines.drawTurn({dario}, "empathy", 7)->person, std::string());
        QCOMPARE(ines.drawTurn(people, "empathy", 7)->person, here->omar);
        QVERIFY(ines.evaluate({here->omar, "acd/c-2", "empathy", 0, given(4, 4), {}}));
        const auto nobody = ines.drawTurn(people, "empathy", 7);
        QVERIFY(nobody && nobody->person.empty() && !nobody->answer.leg);
        QCOMPARE(int(here->as("priya").drawTurn(people, "empathy", 7).error().fault),
            int(Fault::Denied));
    }

    void aRetiredFormStaysTheOneItIsDisputedBy()
    {
        const auto here = centre();
        const std::string subject = here->evaluated();
        here->as("nadia");
        forms::Form next = centreForm(10);
        next.groups[0].questions.erase(next.groups[0].questions.begin());
        here->publish(next);
        QVERIFY(here->as("tomas").open(here->whole(subject), proposing("validates", 5)));
        QVERIFY(here->as("marcus").assign(here->whole(subject), "dario", here->later(), {}));
        Service dario = here->as("dario");
        QCOMPARE(dario.task(subject)->form.groups[0].questions.size(), std::size_t(2));
        QVERIFY(dario.rescore(subject, given(5, 4)));
    }

    void onlyWhoStandsForTheAgentDisputes()
    {
        const auto here = centre();
        const std::string subject = here->evaluated("nadia");
        const State seen = here->whole(subject);
        for (const auto &[who, may] : {std::pair("ines", false), std::pair("marcus", false),
                 std::pair("hugo", false), std::pair("priya", true)}) {
            const Done done = here->as(who).open(seen, proposing("validates", 5));
            QVERIFY2(bool(done) == may, said(done));
            if (!done)
                QCOMPARE(int(done.error().fault), int(Fault::Denied));
        }
        // On a screen from before, and by who gave it.
        QCOMPARE(int(here->as("tomas").open(seen, proposing("owns", 5)).error().fault),
            int(Fault::Invalid));
        const std::string other =
            *here->as("nadia").evaluate({here->omar, "acd/c-2", "empathy", 0, given(4, 4), {}});
        QCOMPARE(said(here->as("nadia").open(here->whole(other), proposing("validates", 5))),
            QByteArray("own-evaluation"));
    }

    void anEvaluatorWhoLeftIsNoticedAndReplaced()
    {
        const auto here = centre();
        const std::string subject = here->evaluated();
        QVERIFY(here->as("tomas").open(here->whole(subject), proposing("validates", 5)));
        QVERIFY(here->as("marcus").assign(here->whole(subject), "dario", here->later(), {}));
        QCOMPARE(int(here->shown("marcus").rows[0].waits), int(Waits::Nobody));
        QCOMPARE(int(here->shown("dario").rows[0].waits), int(Waits::Rescore));
        here->as("nadia");
        vault::Member left = *here->here().desk.vault->roster()->find("dario");
        left.active = false;
        left.roles = {};
        QVERIFY(here->here().desk.vault->changeUser(left, here->now()));
        const Row row = here->shown("marcus").rows[0];
        QVERIFY(row.evaluatorLeft);
        QCOMPARE(int(row.waits), int(Waits::Assign));
        QVERIFY(here->as("marcus").assign(here->whole(subject), "henna", here->later(), {}));
        here->now() += 73h;
        const Row late = here->shown("marcus").rows[0];
        QVERIFY(late.overdue && !late.evaluatorLeft);
        QVERIFY(here->as("henna").rescore(subject, given(3, 4)));
        QVERIFY(here->whole(subject).disputes[0].rescore->late);
    }

    void everyQuestionIsDecidedWithAReasonAndNoValueIsInvented()
    {
        const auto here = centre();
        const std::string subject = here->disputedAndScored(3);
        Service marcus = here->as("marcus");
        const State seen = *marcus.evaluation(subject);
        const auto refused = [&](const std::vector<Choice> &choices) {
            return said(marcus.resolve(seen, choices));
        };
        QCOMPARE(refused({}), QByteArray("validates: no-outcome"));
        QCOMPARE(
            refused({{"validates", Outcome::Third, " ", 0}}), QByteArray("validates: no-reason"));
        QCOMPARE(refused({{"validates", Outcome::Accept, "so", 1}}),
            QByteArray("validates: not-proposed"));
        QVERIFY(!refused({{"validates", Outcome::Third, "so", 0}, {"owns", Outcome::Keep, "so", 0}})
                     .isEmpty());
        QVERIFY(marcus.resolve(seen, {{"validates", Outcome::Third, "so", 0}}));
        QVERIFY(isSame(here->whole(subject).current().answers.at("validates"), option(3)));
    }

    void aDecisionAgainstScoringAgainIsPossibleAndCounted()
    {
        const auto here = centre();
        const std::string subject = here->disputedAndScored(5);
        Service marcus = here->as("marcus");
        QVERIFY(marcus.resolve(*marcus.evaluation(subject),
            {{"validates", Outcome::Keep, "the second half was not heard", 0}}));
        const Snapshot shown = here->shown("marcus");
        QCOMPARE(shown.report.against, std::size_t(1));
        QCOMPARE(shown.report.all.changed, std::size_t(0));
        QCOMPARE(here->whole(subject).versions.size(), std::size_t(1));
    }

    void whoSaidItTakesItBackAndWhoGaveItRetractsIt()
    {
        const auto here = centre();
        const std::string subject = here->evaluated();
        QVERIFY(here->as("tomas").open(here->whole(subject), proposing("validates", 5)));
        QCOMPARE(here->as("tomas").openPairs()->size(), std::size_t(1));
        QCOMPARE(
            here->as("tomas").openPairs()->front(), std::pair(here->omar, std::string("=ines")));
        QCOMPARE(int(here->as("priya").withdraw(here->whole(subject), "no").error().fault),
            int(Fault::Denied));
        QVERIFY(here->as("tomas").withdraw(here->whole(subject), "heard again"));
        QVERIFY(here->as("tomas").openPairs()->empty());
        QCOMPARE(int(here->as("henna").retract(here->whole(subject), "not mine").error().fault),
            int(Fault::Denied));
        QVERIFY(here->as("ines").retract(here->whole(subject), "the wrong contact"));
        QCOMPARE(int(here->as("marcus").retract(here->whole(subject), "again").error().fault),
            int(Fault::Conflict));
        QVERIFY(here->as("ines").evaluate({here->omar, "acd/c-1", "empathy", 0, given(3, 3), {}}));
    }

    void whatASnapshotOffersIsWhatMayBeDone()
    {
        const auto here = centre();
        const std::string subject = here->evaluated();
        Row row = here->shown("tomas").rows[0];
        QVERIFY(row.mayDispute && !row.mayWithdraw && !row.mayRetract);
        QCOMPARE(row.agent, AgentId{1});
        QVERIFY(row.code.empty());
        QVERIFY(here->shown("ines").rows[0].mayRetract);
        QVERIFY(!here->shown("ines").rows[0].mayDispute);
        QVERIFY(here->shown("henna").rows[0].state.masked);
        QVERIFY(!here->shown("henna").rows[0].agent);
        QVERIFY(here->as("tomas").open(here->whole(subject), proposing("validates", 5)));
        row = here->shown("tomas").rows[0];
        QVERIFY(row.mayDispute && row.mayWithdraw);
        QVERIFY(!here->shown("priya").rows[0].mayDispute);
        QCOMPARE(int(here->shown("marcus").rows[0].waits), int(Waits::Assign));
        QCOMPARE(here->shown("marcus").waiting(), std::size_t(1));
        QCOMPARE(here->shown("marcus").openDisputes(), std::size_t(1));
        here->now() += 11 * 24h;
        QVERIFY(!here->shown("tomas").rows[0].mayDispute);
        QVERIFY(here->shown("tomas").rows[0].mayWithdraw);
    }

    // -- what is past its time, and what cannot be read

    void evaluationsGoWithTheirPeriodAndOpenDisputesStay()
    {
        const auto here = centre();
        const std::string old = here->evaluated();
        const std::string disputed =
            *here->as("dario").evaluate({here->omar, "acd/c-2", "empathy", 0, given(3, 3), {}});
        QVERIFY(here->as("tomas").open(here->whole(disputed), proposing("validates", 5)));
        here->as("nadia");
        governance::Stewardship stewardship(here->here().office());
        const auto classes = stewardship.classes();
        QVERIFY(stewardship.decideClass({vault::DataClass::Personal, "nadia", "to be of use", 90},
            (*classes)[std::size_t(vault::DataClass::Personal)].heads));
        here->now() += 24h * 89;
        governance::Retention retention(here->here().office());
        QCOMPARE(retention.payloadsDue()->matters, std::int64_t(0));
        here->now() += 24h * 2;
        QVERIFY(retention.expirePayloads()->matters > 0);
        const auto left = *here->as("nadia").evaluations();
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left.front().subject, disputed);
        QVERIFY(left.front().liveDispute());
        QCOMPARE((*here->here().desk.log->state(old))->status, std::string("forgotten"));
        const Snapshot snapshot = here->shown("nadia");
        QCOMPARE(snapshot.rows.size(), std::size_t(1));
        QCOMPARE(snapshot.unreadable, std::int64_t(0)); // it is gone, not closed
        QCOMPARE(retention.payloadsDue()->matters, std::int64_t(0));
        QVERIFY(here->here().desk.verify(true).sound());
    }

    void oneThatDoesNotOpenClosesNoList()
    {
        const auto here = centre();
        const std::string lost = here->evaluated();
        const std::string whole =
            *here->as("dario").evaluate({here->omar, "acd/c-2", "empathy", 0, given(3, 3), {}});
        const auto takePayload = [&](const std::string &subject) {
            QVERIFY(here->here().desk.log->store().write(
                store::Area::Decisions, [&](store::Connection &db) -> Done {
                    db.prepare("UPDATE payload SET sealed = NULL WHERE (dev, seq) IN (SELECT dev, "
                               "seq FROM entry WHERE subj = :subj)")
                        .run(subject);
                    return {};
                }));
        };
        takePayload(lost);
        Snapshot snapshot = here->shown("nadia");
        QVERIFY(snapshot.open);
        QCOMPARE(snapshot.rows.size(), std::size_t(1));
        QCOMPARE(snapshot.rows.front().state.subject, whole);
        QCOMPARE(snapshot.unreadable, std::int64_t(1));
        std::int64_t unreadable = 0;
        QCOMPARE(here->as("nadia").evaluations(&unreadable)->size(), std::size_t(1));
        QCOMPARE(unreadable, std::int64_t(1));
        QVERIFY(here->as("nadia").openPairs(&unreadable));
        QCOMPARE(unreadable, std::int64_t(1));
        // Rules take it for what forbids most: it may be of any contact until then, of none later.
        const auto evaluate = [&](const char *contact) {
            return here->as("dario").evaluate({here->omar, contact, "empathy", 0, given(3, 3), {}});
        };
        const auto again = evaluate("acd/c-1");
        QVERIFY(!again);
        QVERIFY2(again.error().detail.find("by ines cannot be read here") != std::string::npos,
            again.error().detail.c_str());
        here->here().desk.clock.at = at("2026-03-21T09:00:00Z");
        here->here().import(
            {chatOf("c-9", "a-17", "Omar Said", "Complaints A", "2026-03-20T09:20:00Z")});
        const auto later = evaluate("acd/c-9");
        QVERIFY2(later, later ? "" : later.error().detail.c_str());
        takePayload(whole);
        takePayload(*later);
        snapshot = here->shown("nadia");
        QVERIFY(!snapshot.open);
    }
};

ATTUNE_TEST(TestDisputes)
#include "tst_disputes.moc"
