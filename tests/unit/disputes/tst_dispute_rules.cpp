// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the entries of an evaluation say together: who is listened to, and what two people decide
// apart.
#include "core/disputes/overturn.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/disputes/story.h"

using namespace attune;
using namespace attune::disputes;
using namespace attune::tests;
using namespace std::chrono_literals;

class TestDisputeRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDecidedMakesAVersionAndKeepsTheOneBefore_data()
    {
        QTest::addColumn<int>("again");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("stands");
        QTest::newRow("given again as it was") << 4 << int(Outcome::Keep) << 4;
        QTest::newRow("given again as proposed") << 5 << int(Outcome::Accept) << 5;
        QTest::newRow("neither") << 3 << int(Outcome::Third) << 3;
    }

    void whatIsDecidedMakesAVersionAndKeepsTheOneBefore()
    {
        QFETCH(int, again);
        QFETCH(int, outcome);
        QFETCH(int, stands);
        Story story = rescored(5, again);
        const State before = story.state();
        QCOMPARE(int(*before.stage()), int(Stage::Rescored));
        const auto derived = derivedFor(before, before.disputes[0], "validates");
        QCOMPARE(int(derived->outcome), outcome);
        QVERIFY(isSame(derived->now, points(stands)));
        story.resolve("validates", derived->outcome, derived->now);
        const State state = story.state();
        QCOMPARE(int(*state.stage()), int(Stage::Resolved));
        QCOMPARE(state.versions.size(), std::size_t(outcome == int(Outcome::Keep) ? 1 : 2));
        QVERIFY(isSame(state.current().answers.at("validates"), points(stands)));
        QVERIFY(isSame(state.versions.front().answers.at("validates"), points(4)));
        QVERIFY(isSame(state.current().answers.at("owns"), points(4)));
        QVERIFY(state.isDecided("validates") && !state.isDecided("owns"));
        QCOMPARE(state.ignored, std::size_t(0));
    }

    void whoeverWritesWhatIsNotTheirsIsNotListenedTo_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"the first evaluator disputes", "an unknown question is answered",
                 "lists of different lengths", "an empty reason", "given to the first evaluator",
                 "given to who opened it", "given to themselves", "given by the first evaluator",
                 "given by who opened it", "scored by another", "scored twice",
                 "scored before it was asked", "decided by the first evaluator",
                 "decided by who opened it", "decided by who scored it again",
                 "decided before it was scored", "a value nobody gave", "no reason",
                 "a question left out", "withdrawn by another", "withdrawn after it was scored",
                 "retracted by another", "a second evaluation", "after the retraction"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void whoeverWritesWhatIsNotTheirsIsNotListenedTo()
    {
        QFETCH(QString, what);
        Story story;
        story.evaluate();
        const auto is = [&](const char *name) {
            return what == QLatin1String(name);
        };
        const auto opened = [&] {
            story.open("tomas", "validates", points(5));
        };
        const auto assigned = [&] {
            opened();
            story.assign("dario");
        };
        const auto scoredAgain = [&] {
            assigned();
            story.rescore(someAnswers(5, 4));
        };
        if (is("the first evaluator disputes"))
            story.open("ines", "validates", points(5));
        else if (is("an unknown question is answered"))
            story.tell(
                openedKind(), {{"validates"}, {answerText("owns", points(1))}, {"why"}}, "tomas");
        else if (is("lists of different lengths"))
            story.tell(openedKind(),
                {{"validates", "owns"}, {answerText("validates", points(1))}, {"why"}}, "tomas");
        else if (is("an empty reason"))
            story.tell(openedKind(), {{"validates"}, {answerText("validates", points(1))}, {" \n"}},
                "tomas");
        else if (is("given to the first evaluator"))
            opened(), story.assign("ines");
        else if (is("given to who opened it"))
            opened(), story.assign("tomas");
        else if (is("given to themselves"))
            opened(), story.assign("marcus");
        else if (is("given by the first evaluator"))
            opened(), story.assign("dario", "ines");
        else if (is("given by who opened it"))
            opened(), story.assign("dario", "tomas");
        else if (is("scored by another"))
            assigned(), story.rescore(someAnswers(5, 4), "henna");
        else if (is("scored twice"))
            scoredAgain(), story.rescore(someAnswers(1, 1));
        else if (is("scored before it was asked"))
            opened(), story.rescore(someAnswers(5, 4));
        else if (is("decided by the first evaluator"))
            scoredAgain(), story.resolve("validates", Outcome::Keep, points(4), "ines");
        else if (is("decided by who opened it"))
            scoredAgain(), story.resolve("validates", Outcome::Accept, points(5), "tomas");
        else if (is("decided by who scored it again"))
            scoredAgain(), story.resolve("validates", Outcome::Accept, points(5), "dario");
        else if (is("decided before it was scored"))
            assigned(), story.resolve("validates", Outcome::Accept, points(5));
        else if (is("a value nobody gave"))
            scoredAgain(), story.resolve("validates", Outcome::Third, points(2));
        else if (is("no reason"))
            scoredAgain(),
                story.tell(resolvedKind(),
                    {{"validates"}, {"keep"}, {answerText("validates", points(4))}, {" "}, {}, 1},
                    "marcus");
        else if (is("a question left out"))
            scoredAgain(), story.tell(resolvedKind(), Resolved{}, "marcus");
        else if (is("withdrawn by another"))
            opened(), story.tell(withdrawnKind(), {"no longer"}, "priya");
        else if (is("withdrawn after it was scored"))
            scoredAgain(), story.tell(withdrawnKind(), {"no longer"}, "tomas");
        else if (is("retracted by another"))
            story.tell(retractedKind(), {"not mine"}, "dario");
        else if (is("a second evaluation"))
            story.evaluate(someAnswers(1, 1), "dario");
        else if (is("after the retraction")) {
            story.tell(annulledKind(), {"the wrong agent"}, "marcus");
            story.open("tomas", "validates", points(5));
        }
        const auto count = story.entries().size();
        const State state = story.state();
        QCOMPARE(state.ignored, std::size_t(1));
        story.entries().pop_back();
        const State without = story.state();
        QCOMPARE(story.entries().size(), count - 1);
        QCOMPARE(without.ignored, std::size_t(0));
        QCOMPARE(state.versions.size(), without.versions.size());
        QVERIFY(isSame(
            state.current().answers.at("validates"), without.current().answers.at("validates")));
        QCOMPARE(state.stage().has_value(), without.stage().has_value());
        if (state.stage())
            QCOMPARE(int(*state.stage()), int(*without.stage()));
        QCOMPARE(state.by, std::string("ines"));
    }

    void whatIsSaidAfterTheWindowIsKeptWithoutEffect_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("minutesAfter");
        QTest::addColumn<bool>("inTime");
        QTest::newRow("on the last minute") << 14 << 14 * 24 * 60 - 1 << true;
        QTest::newRow("a minute late") << 14 << 14 * 24 * 60 << false;
        QTest::newRow("a form that allows none") << 0 << 1 << false;
    }

    void whatIsSaidAfterTheWindowIsKeptWithoutEffect()
    {
        QFETCH(int, days);
        QFETCH(int, minutesAfter);
        QFETCH(bool, inTime);
        Story story;
        story.evaluate(someAnswers(4, 4), "ines",
            days ? std::optional(std::chrono::days{days}) : std::nullopt);
        story.later(std::chrono::minutes{minutesAfter});
        story.open("tomas", "validates", points(5));
        const State state = story.state();
        QCOMPARE(state.disputes.size(), std::size_t(inTime));
        QCOMPARE(state.late.size(), std::size_t(!inTime));
        const auto &side = inTime ? state.disputes[0].sides[0] : state.late[0];
        QCOMPARE(side.proposals[0].reason, std::string("heard otherwise"));
    }

    void twoWhoOpenItApartAreBothKeptAndBothDecided()
    {
        Story story;
        story.evaluate();
        story.open("tomas", "validates", points(5), Places{0});
        story.open("priya", "owns", notApplicable(), Places{0});
        State state = story.state();
        QVERIFY(state.inConflict);
        QCOMPARE(state.disputes.size(), std::size_t(1));
        QCOMPARE(state.disputes[0].sides.size(), std::size_t(2));
        QVERIFY(story.state(true).disputes[0].questions() == state.disputes[0].questions());
        story.assign("dario");
        story.rescore(someAnswers(5, 4));
        QVERIFY(!story.state().inConflict); // who chose saw both
        story.resolve("validates", Outcome::Accept, points(5)); // half of it
        QCOMPARE(int(*story.state().stage()), int(Stage::Rescored));
        story.tell(resolvedKind(),
            {{"validates", "owns"}, {"accept", "keep"},
                {answerText("validates", points(5)), answerText("owns", points(4))},
                {"heard so", "it was asked"}, {}, 9000},
            "marcus");
        state = story.state();
        QCOMPARE(int(*state.stage()), int(Stage::Resolved));
        QVERIFY(isSame(state.current().answers.at("validates"), points(5)));
        QVERIFY(isSame(state.current().answers.at("owns"), points(4)));
    }

    void twoProposalsForOneQuestionAreChosenBetween()
    {
        Story story;
        story.evaluate();
        story.open("tomas", "validates", points(5), Places{0});
        story.open("priya", "validates", points(3), Places{0});
        story.assign("dario");
        story.rescore(someAnswers(3, 4));
        const State state = story.state();
        QCOMPARE(
            int(derivedFor(state, state.disputes[0], "validates")->outcome), int(Outcome::Accept));
        const auto second =
            decidedFrom(state, state.disputes[0], {"validates", Outcome::Accept, "so", 1});
        QVERIFY(isSame(second->now, points(3)));
        QVERIFY(!decidedFrom(state, state.disputes[0], {"validates", Outcome::Accept, "so", 2}));
        QVERIFY(!decidedFrom(state, state.disputes[0], {"validates", Outcome::Third, "so", 0}));
        story.resolve("validates", Outcome::Accept, points(3));
        QVERIFY(isSame(story.state().current().answers.at("validates"), points(3)));
    }

    void whatADecisionDidNotKnowOfIsADisputeOfItsOwn()
    {
        Story story;
        story.evaluate();
        story.open("tomas", "validates", points(5), Places{0});
        story.open("priya", "owns", points(5), Places{0}); // comes in late
        story.assign("dario", "marcus", Places{0, 1});
        story.rescore(someAnswers(5, 4), "dario", Places{0, 1, 3});
        story.resolve("validates", Outcome::Accept, points(5), "marcus", Places{0, 1, 3, 4});
        const State state = story.state();
        QCOMPARE(state.disputes.size(), std::size_t(2));
        QCOMPARE(int(state.disputes[0].stage), int(Stage::Resolved));
        QCOMPARE(int(state.disputes[1].stage), int(Stage::Open));
        QCOMPARE(state.disputes[1].sides[0].by, std::string("priya"));
        QCOMPARE(state.versions.size(), std::size_t(2));
    }

    void twoWhoDecideApartChangeNothingUntilItIsSettled()
    {
        Story story = rescored(5, 5);
        story.resolve("validates", Outcome::Accept, points(5), "marcus", Places{0, 1, 2, 3});
        story.resolve("validates", Outcome::Keep, points(4), "lea", Places{0, 1, 2, 3});
        State state = story.state();
        QVERIFY(state.inConflict);
        QVERIFY(state.disputes[0].contested());
        QVERIFY(state.liveDispute());
        QCOMPARE(state.versions.size(), std::size_t(1));
        story.resolve("validates", Outcome::Accept, points(5), "lea");
        state = story.state();
        QVERIFY(!state.inConflict && !state.liveDispute());
        QVERIFY(isSame(state.current().answers.at("validates"), points(5)));
        QCOMPARE(state.current().by, std::string("lea"));
    }

    void aDecisionThatIsWorthNothingTakesNothingBack()
    {
        Story story = rescored(5, 5);
        story.resolve("validates", Outcome::Accept, points(5), "marcus", Places{0, 1, 2, 3});
        story.resolve("validates", Outcome::Third, points(1), "lea", Places{0, 1, 2, 3});
        const State state = story.state();
        QCOMPARE(state.versions.size(), std::size_t(2));
        QCOMPARE(state.ignored, std::size_t(1));
        QVERIFY(!state.disputes[0].contested());
    }

    void anAssignmentIsReplacedWhenItsEvaluatorLeaves()
    {
        Story story;
        story.evaluate();
        story.open("tomas", "validates", points(5));
        story.assign("dario");
        story.assign("henna");
        story.rescore(someAnswers(5, 5), "dario"); // no longer theirs
        story.rescore(someAnswers(3, 4), "henna");
        const State state = story.state();
        QCOMPARE(state.disputes[0].rescore->by, std::string("henna"));
        QCOMPARE(state.disputes[0].replaced, std::size_t(1));
        QCOMPARE(state.ignored, std::size_t(1));
    }

    void itIsSaidAgainUntilSomebodyIsAskedAndWithdrawnUntilTheyAnswered()
    {
        Story story;
        story.evaluate();
        story.open("tomas", "validates", points(5));
        story.open("tomas", "owns", points(5));
        State state = story.state();
        QCOMPARE(state.disputes[0].questions(), std::vector<std::string>{"owns"});
        story.assign("dario");
        story.open("tomas", "validates", points(5));
        QCOMPARE(story.state().ignored, std::size_t(1));
        story.tell(withdrawnKind(), {"the agent heard it again"}, "tomas");
        state = story.state();
        QCOMPARE(int(*state.stage()), int(Stage::Withdrawn));
        QCOMPARE(state.disputes[0].withdrawn[0].by, std::string("tomas"));
        QVERIFY(!state.isDecided("owns"));
        story.open("priya", "owns", points(5)); // and may be brought again
        QCOMPARE(story.state().disputes.size(), std::size_t(2));
    }

    void aRetractionEndsADisputeAndNothingIsUndone()
    {
        Story story;
        story.evaluate();
        story.open("tomas", "validates", points(5));
        story.entries()[0].undone = true;
        QVERIFY(story.state().liveDispute()); // an undo takes nothing back here
        story.tell(retractedKind(), {"the wrong contact"}, "ines");
        const State state = story.state();
        QVERIFY(!state.stands());
        QCOMPARE(state.retraction->reason, std::string("the wrong contact"));
        QCOMPARE(int(*state.stage()), int(Stage::Overtaken));
        QVERIFY(!state.current().answers.empty()); // still readable
    }

    void ofSomebodyWhoWasForgottenNothingStands()
    {
        Story story = rescored(5, 5);
        for (journal::Told &entry : story.entries())
            entry.payload = journal::Told::Payload::Erased;
        const State state = story.state();
        QVERIFY(!state.stands() && state.versions.empty() && !state.stage());
        QCOMPARE(state.erased, std::size_t(4));
        QCOMPARE(overturnReport({state}).all.evaluations, std::size_t(0));
    }
};

ATTUNE_TEST(TestDisputeRules)
#include "tst_dispute_rules.moc"
