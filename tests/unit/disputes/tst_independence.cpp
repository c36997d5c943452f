// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be disputed and by whom, who may score again and sees what, and how often something was
// changed.
#include "core/disputes/candidates.h"
#include "core/disputes/overturn.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/disputes/story.h"

#include <cmath>

using namespace attune;
using namespace attune::disputes;
using namespace attune::tests;
using namespace std::chrono_literals;

namespace {

World aWorld()
{
    World out;
    // a0 and b0 are of team 1, led by c0, who is led by d0, who is led by c0 again.
    out.people = {{"a0", {{1}, {1}, {3}}}, {"b0", {{2}, {1}, {3}}}, {"c0", {{3}, {2}, {4}}},
        {"d0", {{4}, {3}, {3}}}, {"e0", {{5}, {9}, {6}}}};
    const auto add = [&](const char *user, Roles roles, std::vector<std::string> persons) {
        out.accounts.push_back({user, roles, true, {}, std::move(persons)});
    };
    add("ines", Role::Evaluator, {});
    add("dario", Role::Evaluator, {});
    add("henna", Role::Evaluator | Role::Supervisor, {});
    add("tomas", Role::Supervisor, {});
    add("marcus", Role::Leader, {});
    return out;
}

QByteArray unfitOf(const Candidate &candidate)
{
    QByteArray out;
    for (const Unfit why : candidate.unfit)
        out += (out.isEmpty() ? "" : " ") + QByteArray::fromStdString(std::string(nameOf(why)));
    return out;
}

} // namespace

Q_DECLARE_METATYPE(attune::forms::Answer)
Q_DECLARE_METATYPE(attune::disputes::World)

class TestIndependence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProposalIsRefusedByName_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<forms::Answer>("answer");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const char *question, const forms::Answer &answer,
                             const char *why, const char *reason = "heard so") {
            QTest::newRow(name) << question << answer << reason << why;
        };
        forms::Answer both = points(1), number, far;
        both.options.push_back("2");
        number.number = 30;
        far.number = 61;
        row("fair", "validates", points(5), "");
        row("not applicable", "owns", notApplicable(), "");
        row("a number", "minutes", number, "");
        row("a question of another form", "warmth", points(5), "no-such-question");
        row("a question that was not asked", "repairs", points(5), "not-asked");
        row("an option there is not", "validates", points(6), "off-scale");
        row("two options where one is chosen", "validates", both, "off-scale");
        row("a number outside", "minutes", far, "off-scale");
        row("a number where options are", "validates", number, "off-scale");
        row("not applicable where it is", "validates", notApplicable(), "not-applicable-here");
        row("nothing", "validates", {}, "no-answer");
        row("what was given", "validates", points(4), "same-as-given");
        row("no reason", "validates", points(5), "no-reason", " \t");
    }

    void aProposalIsRefusedByName()
    {
        QFETCH(QString, question);
        QFETCH(forms::Answer, answer);
        QFETCH(QString, reason);
        QFETCH(QString, why);
        Story story;
        story.evaluate();
        const auto problems = problemsOf(story.state(), aForm(),
            {{question.toStdString(), answer, reason.toStdString()}}, "tomas",
            at("2026-03-03T10:00:00Z"));
        QCOMPARE(problems.empty() ? QString()
                                  : QString::fromStdString(std::string(nameOf(problems[0].why))),
            why);
    }

    void whoMayNotDisputeNowIsToldWhy()
    {
        Story story;
        story.evaluate();
        const Instant now = at("2026-03-03T10:00:00Z");
        const std::vector<Proposal> fair{{"validates", points(5), "heard so"}};
        const auto why = [&](const State &state, const char *user, Instant when,
                             const std::vector<Proposal> &proposals) {
            const auto problems = problemsOf(state, aForm(), proposals, user, when);
            return problems.empty() ? std::string() : std::string(nameOf(problems.front().why));
        };
        QCOMPARE(why(story.state(), "tomas", now, fair), std::string());
        QCOMPARE(why(story.state(), "tomas", now, {}), std::string("no-questions"));
        QCOMPARE(why(story.state(), "tomas", now, {fair[0], fair[0]}), std::string("twice-named"));
        QCOMPARE(why(story.state(), "ines", now, fair), std::string("own-evaluation"));
        QCOMPARE(why(story.state(), "tomas", at("2026-03-16T10:00:01Z"), fair),
            std::string("window-closed"));
        story.open("tomas", "validates", points(5));
        QCOMPARE(why(story.state(), "tomas", now, fair), std::string()); // said again
        QCOMPARE(why(story.state(), "priya", now, fair), std::string("already-open"));
        story.assign("dario");
        story.rescore(someAnswers(4, 4));
        story.resolve("validates", Outcome::Keep, points(4));
        QCOMPARE(why(story.state(), "priya", now, fair), std::string("already-decided"));
        Story none;
        none.evaluate(someAnswers(4, 4), "ines", std::nullopt);
        QCOMPARE(why(none.state(), "tomas", now, fair), std::string("no-window"));
        none.tell(retractedKind(), {"wrong"}, "ines");
        QCOMPARE(why(none.state(), "tomas", now, fair), std::string("retracted"));
    }

    void whatIsAskedOnlyNowComesFromTheSecondEvaluator()
    {
        Story story = rescored(5, 2); // below 3 one question more is asked
        const State state = story.state();
        const auto third =
            decidedFrom(state, state.disputes[0], {"validates", Outcome::Third, "said twice", 0});
        const After after = answersAfter(state, aForm(), state.disputes[0], {*third});
        QCOMPARE(after.filled, std::vector<std::string>{"repairs"});
        QVERIFY(forms::problemsOf(aForm(), after.answers).empty());
        Resolved resolved{{"validates"}, {"third"}, {answerText("validates", third->now)},
            {"said twice"}, after.filled, 5000};
        resolved.filled.push_back("owns"); // what was answered stays all the same
        story.tell(resolvedKind(), resolved, "marcus");
        const State now = story.state();
        QVERIFY(isSame(now.current().answers.at("repairs"), points(4)));
        QVERIFY(isSame(now.current().answers.at("owns"), points(4)));
        QCOMPARE(now.current().answers.at("validates").comment, std::string("said twice"));
    }

    void whereScoringAgainSaysNothingAPersonChoosesBetweenTwo()
    {
        Story story;
        story.evaluate(someAnswers(1, 4));
        story.open("tomas", "repairs", points(5));
        story.assign("dario");
        story.rescore(someAnswers(5, 4)); // for whom it is not asked at all
        const State state = story.state();
        QVERIFY(!derivedFor(state, state.disputes[0], "repairs"));
        QVERIFY(decidedFrom(state, state.disputes[0], {"repairs", Outcome::Keep, "so", 0}));
        QVERIFY(decidedFrom(state, state.disputes[0], {"repairs", Outcome::Accept, "so", 0}));
        QVERIFY(!decidedFrom(state, state.disputes[0], {"repairs", Outcome::Third, "so", 0}));
    }

    void optionsAreTheSameInAnyOrderAndCommentsDoNotCount()
    {
        forms::Answer a, b;
        a.options = {"1", "2"};
        b.options = {"2", "1"};
        b.comment = "why";
        QVERIFY(isSame(a, b));
        b.options = {"2"};
        QVERIFY(!isSame(a, b));
        QVERIFY(!isSame(notApplicable(), {}));
    }

    void whoScoresAgainKnowsNothingBefore_data()
    {
        QTest::addColumn<int>("roles");
        QTest::newRow("an evaluator") << int(Roles(Role::Evaluator).bits());
        QTest::newRow("somebody who leads") << int((Role::Evaluator | Role::Leader).bits());
        QTest::newRow("everything") << int(Roles::all().bits());
    }

    void whoScoresAgainKnowsNothingBefore()
    {
        QFETCH(int, roles);
        Story story;
        story.evaluate(someAnswers(4, 4));
        story.open("tomas", "validates", points(5));
        story.assign("dario");
        const Reader dario{"dario", Roles::fromBits(static_cast<std::uint32_t>(roles))};
        const State seen = asSeenBy(story.state(), dario);
        QVERIFY(seen.masked);
        QVERIFY(seen.by.empty() && seen.evaluated.person.empty());
        QVERIFY(seen.evaluated.answers.empty() && !seen.evaluated.score);
        QVERIFY(seen.current().answers.empty() && !seen.current().score);
        QVERIFY(seen.disputes[0].questions().empty());
        QVERIFY(seen.disputes[0].sides[0].by.empty());
        story.rescore(someAnswers(5, 4));
        const State after = asSeenBy(story.state(), dario);
        QVERIFY(!after.masked);
        QCOMPARE(after.disputes[0].questions(), std::vector<std::string>{"validates"});
        QVERIFY(!after.disputes[0].rescore->answers.empty());
    }

    void otherEvaluatorsSeeThatItIsThereAndNoMore()
    {
        Story story = rescored(5, 5);
        const State henna = asSeenBy(story.state(), {"henna", Role::Evaluator});
        QVERIFY(henna.masked && henna.current().answers.empty() && henna.by.empty());
        QVERIFY(henna.disputes[0].rescore->answers.empty());
        // The first evaluator and the agent's side wait for the decision like everybody.
        for (const auto &[user, role] :
            {std::pair("ines", Role::Evaluator), std::pair("tomas", Role::Supervisor)}) {
            const State seen = asSeenBy(story.state(), {user, role});
            QVERIFY(!seen.masked && !seen.disputes[0].questions().empty());
            QVERIFY(seen.disputes[0].rescore->answers.empty());
        }
        QVERIFY(!asSeenBy(story.state(), {"marcus", Role::Leader})
                     .disputes[0]
                     .rescore->answers.empty());
        story.resolve("validates", Outcome::Accept, points(5));
        QVERIFY(!asSeenBy(story.state(), {"ines", Role::Evaluator})
                     .disputes[0]
                     .rescore->answers.empty());
    }

    void whoIsNotIndependentIsNamedWithTheReason_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<World>("world");
        QTest::addColumn<QByteArray>("unfit");
        const auto row = [](
                             const char *name, const char *user, const char *unfit,
                             const std::function<void(World &)> &change = [](World &) {}) {
            World world = aWorld();
            change(world);
            QTest::newRow(name) << user << world << QByteArray(unfit);
        };
        const auto is = [](std::size_t account, const char *person) {
            return [=](World &world) {
                world.accounts[account].persons = {person};
            };
        };
        row("independent", "dario", "");
        row("the first evaluator", "ines", "first_evaluator");
        row("who opened it", "tomas", "opened_it");
        row("who chooses", "marcus", "chooses");
        row("the agent", "dario", "the_agent", is(1, "a0"));
        row("a colleague", "dario", "on_the_team", is(1, "b0"));
        row("the lead", "dario", "on_the_line", is(1, "c0"));
        row("the lead's lead, in a circle", "dario", "on_the_line", is(1, "d0"));
        row("somebody else's lead", "dario", "", is(1, "e0"));
        row("two of the same name, one of them the lead", "dario", "on_the_line", [](World &world) {
            world.accounts[1].persons = {"e0", "c0"};
        });
        row("limited to the agent's team", "dario", "on_the_team",
            [](World &world) { world.accounts[1].teams = {1}; });
        row("limited to another team", "dario", "cannot_read",
            [](World &world) { world.accounts[1].teams = {9}; });
        row("who is disputed with", "dario", "open_dispute",
            [](World &world) { world.disputed = {"dario"}; });
        row("gave what cannot be read", "dario", "unreadable",
            [](World &world) { world.unreadable = {"dario"}; });
        row("no role for it", "dario", "cannot_evaluate",
            [](World &world) { world.accounts[1].roles = Role::Hr; });
        row("left", "dario", "left", [](World &world) {
            world.accounts[1].active = false;
            world.accounts[1].roles = {};
        });
        row("failed the gold items", "dario", "failed_gold",
            [](World &world) { world.failedGold = {"dario"}; });
        row("rests", "dario", "in_recovery", [](World &world) {
            world.accounts[1].persons = {"e0"};
            world.inRecovery = std::set<std::string>{"e0"};
        });
    }

    void whoIsNotIndependentIsNamedWithTheReason()
    {
        QFETCH(QString, user);
        QFETCH(World, world);
        QFETCH(QByteArray, unfit);
        Story story;
        story.evaluate();
        story.open("tomas", "validates", points(5));
        const auto all = candidatesFor(story.state(), "marcus", world);
        const auto found = std::ranges::find(all, user.toStdString(), &Candidate::user);
        QCOMPARE(unfitOf(*found), unfit);
    }

    void whoCannotHaveReadItStandsFirst()
    {
        Story story;
        story.evaluate();
        story.open("tomas", "validates", points(5));
        const auto all = candidatesFor(story.state(), "marcus", aWorld());
        QCOMPARE(all[0].user, std::string("dario"));
        QVERIFY(!all[0].mayHaveRead && !all[0].placeKnown);
        QCOMPARE(all[1].user, std::string("henna"));
        QVERIFY(all[1].mayHaveRead && all[1].unfit.empty());
    }

    void howOftenSomethingChangedHasItsIntervalAndItsSmallNumber()
    {
        std::vector<State> all;
        for (int i = 0; i < 4; ++i) {
            Story story = rescored(5, i < 3 ? 5 : 4);
            const bool against = i == 2; // kept, although given again as proposed
            story.resolve(
                "validates", i < 2 ? Outcome::Accept : Outcome::Keep, points(i < 2 ? 5 : 4));
            QCOMPARE(story.state().disputes[0].resolutions.size(), std::size_t(1));
            QVERIFY(!against || !story.state().disputes[0].resolutions[0].changes());
            all.push_back(story.state());
        }
        Story open;
        open.evaluate(someAnswers(4, 4), "dario");
        open.open("tomas", "owns", points(5));
        all.push_back(open.state());
        Story overtaken;
        overtaken.evaluate();
        overtaken.open("tomas", "owns", points(5));
        overtaken.tell(retractedKind(), {"wrong"}, "ines");
        all.push_back(overtaken.state());
        const OverturnReport report = overturnReport(all);
        QCOMPARE(report.all.decided, std::size_t(4));
        QCOMPARE(report.all.changed, std::size_t(2));
        QCOMPARE(report.all.open, std::size_t(1));
        QCOMPARE(report.against, std::size_t(1));
        QCOMPARE(report.derived, std::size_t(4));
        QCOMPARE(report.evaluators.size(), std::size_t(2));
        QCOMPARE(report.evaluators[0].name, std::string("dario")); // by name
        QCOMPARE(report.evaluators[0].decided, std::size_t(0));
        QVERIFY(!report.evaluators[0].interval);
        const Overturned &ines = report.evaluators[1];
        QCOMPARE(ines.evaluations, std::size_t(5));
        QCOMPARE(ines.overtaken, std::size_t(1));
        QVERIFY(ines.few());
        // Wilson (1927) for 2 of 4: 0.150 to 0.850.
        QVERIFY(std::abs(ines.interval->lower - 0.1500) < 5e-4);
        QVERIFY(std::abs(ines.interval->upper - 0.8500) < 5e-4);
        const auto validates = std::ranges::find(report.questions, "validates", &Overturned::name);
        QCOMPARE(validates->decided, std::size_t(4));
        QCOMPARE(validates->evaluations, std::size_t(6));
        const auto owns = std::ranges::find(report.questions, "owns", &Overturned::name);
        QCOMPARE(owns->open, std::size_t(1));
        QCOMPARE(owns->decided, std::size_t(0));
    }
};

ATTUNE_TEST(TestIndependence)
#include "tst_independence.moc"
