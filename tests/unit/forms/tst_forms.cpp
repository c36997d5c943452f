// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A form scores by the rules it states, in every ugly case, and its published versions never
// change.
#include "core/forms/form_file.h"
#include "core/forms/published.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/forms/usual_form.h"
#include "tests/unit/journal/desks.h"

#include <limits>

using namespace attune;
using namespace attune::forms;
using namespace attune::tests;
using Why = FormProblem::Why;
using Wrong = AnswerProblem::Why;

Q_DECLARE_METATYPE(attune::forms::Form)

class TestForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesAreWeightedAndFailingHasItsPrecedence_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("without");
        QTest::addColumn<double>("weight");
        const double none = -999;
        QTest::newRow("all that can be") << "q1=3 q2=3 q3=3" << 100. << 100. << 1.;
        QTest::newRow("nothing of it") << "q1=0 q2=0 q3=0" << 0. << 0. << 1.;
        QTest::newRow("weights within and between groups")
            << "q1=3 q2=0 q3=0" << 50. << 50. << 1.; // 75 % of two thirds
        QTest::newRow("not applicable gives its weight to its group")
            << "q1=- q2=3 q3=0" << 75. << 75. << 0.5;
        QTest::newRow("a group of which nothing applies gives its weight away")
            << "q1=- q2=- q3=2" << 66.666667 << 66.666667 << 0.25;
        QTest::newRow("not answered earns nothing and counts nowhere")
            << "q1=3 q2=3" << 100. << 100. << 0.75;
        QTest::newRow("nothing applies") << "q1=- q2=- q3=-" << none << none << 0.;
        QTest::newRow("no answer at all") << "" << none << none << 0.;
        QTest::newRow("a failed group is 0 with its weight")
            << "q1=3 q2=g q3=3" << 25. << 91.666667 << 1.;
        QTest::newRow("failing a group overrides not applicable")
            << "q1=- q2=g q3=3" << 25. << 75. << 0.5;
        QTest::newRow("failing all overrides everything") << "q1=3 q2=3 q3=a" << 0. << 100. << 1.;
        QTest::newRow("failing all where nothing else applies")
            << "q1=- q2=- q3=a" << 0. << 100. << 0.25;
        QTest::newRow("failing a group and all") << "q1=g q2=3 q3=a" << 0. << 83.333333 << 1.;
        QTest::newRow("an answer that is none") << "q1=9 q2=3 q3=3" << 100. << 100. << 0.5;
    }
    void sharesAreWeightedAndFailingHasItsPrecedence()
    {
        QFETCH(QString, given);
        QFETCH(double, value);
        QFETCH(double, without);
        QFETCH(double, weight);
        const Score score = scoreOf(usual(), answers(given.toStdString()));
        QCOMPARE(near(score.value), value);
        QCOMPARE(near(score.withoutFailing), without);
        QCOMPARE(score.answeredWeight, weight);
    }

    void pointsAreAddedAndFailingNeverHelps_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("without");
        QTest::addColumn<double>("possible");
        const double none = -999;
        QTest::newRow("the sum") << "q1=3 q2=1 q3=2" << 6. << 6. << 9.;
        QTest::newRow("not applicable leaves what is possible")
            << "q1=3 q2=- q3=2" << 5. << 5. << 6.;
        QTest::newRow("below nothing") << "q1=m q2=0 q3=0" << -2. << -2. << 9.;
        QTest::newRow("a failed group earns nothing") << "q1=3 q2=g q3=2" << 2. << 7. << 9.;
        QTest::newRow("a failed group keeps what it lost") << "q1=m q2=f q3=2" << -1. << -1. << 9.;
        QTest::newRow("failing all takes what was earned") << "q1=3 q2=3 q3=a" << 0. << 9. << 9.;
        QTest::newRow("failing all leaves a loss") << "q1=m q2=0 q3=x" << -3. << -3. << 9.;
        QTest::newRow("nothing") << "" << none << none << 0.;
    }
    void pointsAreAddedAndFailingNeverHelps()
    {
        QFETCH(QString, given);
        QFETCH(double, value);
        QFETCH(double, without);
        QFETCH(double, possible);
        Form form = usual(ScoringWay::Points);
        for (Group &group : form.groups) {
            for (Question &question : group.questions) {
                question.options.push_back(option("m", -2));
                question.options.push_back(option("f", -1, Fatal::Group));
                question.options.push_back(option("x", -1, Fatal::All));
            }
        }
        QVERIFY(problemsOf(form).empty());
        const Score score = scoreOf(form, answers(given.toStdString()));
        QCOMPARE(near(score.value), value);
        QCOMPARE(near(score.withoutFailing), without);
        QCOMPARE(score.possible, possible);
    }

    void criticalQuestionsHaveAScoreOfTheirOwn()
    {
        const Score score = scoreOf(usual(), answers("q1=3 q2=3 q3=1"));
        QCOMPARE(near(score.critical), 33.333333);
        QVERIFY(!scoreOf(usual(), answers("q1=3 q2=3 q3=-")).critical);
        // Nothing is fatal in it.
        QCOMPARE(near(scoreOf(usual(), answers("q1=a q2=3 q3=3")).critical), 100.);
    }

    void threeWaysOfHavingNoAnswerAreCountedApart()
    {
        Form form = usual();
        form.groups[1].questions[0].condition = Condition{"q2", {"1"}};
        const Score hidden = scoreOf(form, answers("q1=- q2=3 q3=a"));
        QCOMPARE(hidden.notShown, std::size_t(1));
        QCOMPARE(hidden.notApplicable, std::size_t(1));
        QCOMPARE(hidden.answered, std::size_t(1));
        QVERIFY(!hidden.failed); // an answer to what is not shown is none
        QCOMPARE(near(hidden.value), 100.);
        const Score shown = scoreOf(form, answers("q1=- q2=1"));
        QCOMPARE(shown.unanswered, std::size_t(1));
        QVERIFY(scoreOf(form, answers("q1=- q2=1 q3=a")).failed);
        // What is not applicable chose nothing, so nothing follows from it.
        QCOMPARE(scoreOf(form, answers("q1=3 q2=- q3=a")).notShown, std::size_t(1));
    }

    void conditionsFollowEachOther()
    {
        Form form = usual();
        form.groups[0].questions[1].condition = Condition{"q1", {"3"}};
        form.groups[1].questions[0].condition = Condition{"q2", {"3"}};
        QVERIFY(problemsOf(form).empty());
        QVERIFY(isShown(form, form.groups[1].questions[0], answers("q1=3 q2=3")));
        // q2 has an answer, but is itself not shown.
        QVERIFY(!isShown(form, form.groups[1].questions[0], answers("q1=1 q2=3")));
    }

    /// A form that is still being written, or was written by another program, may ask in a circle.
    void whatAsksInACircleIsNeverAsked_data()
    {
        QTest::addColumn<QString>("conditions"); // "question<about"
        QTest::addColumn<int>("shown");
        QTest::newRow("about itself") << "q1<q1" << 2;
        QTest::newRow("about each other") << "q1<q2 q2<q1" << 1;
        QTest::newRow("all three in a ring") << "q1<q3 q2<q1 q3<q2" << 0;
        QTest::newRow("about a later one") << "q1<q3" << 2;
        QTest::newRow("about nobody") << "q3<gone" << 2;
    }
    void whatAsksInACircleIsNeverAsked()
    {
        QFETCH(QString, conditions);
        QFETCH(int, shown);
        Form form = usual();
        for (const QString &each : conditions.split(QLatin1Char(' '))) {
            const QStringList two = each.split(QLatin1Char('<'));
            for (Group &group : form.groups) {
                for (Question &question : group.questions) {
                    if (question.id == two[0].toStdString())
                        question.condition = Condition{two[1].toStdString(), {"3"}};
                }
            }
        }
        QVERIFY(!problemsOf(form).empty());
        const Answers given = answers("q1=3 q2=3 q3=3");
        int is = 0;
        for (const Group &group : form.groups) {
            for (const Question &question : group.questions)
                is += isShown(form, question, given) ? 1 : 0;
        }
        QCOMPARE(is, shown);
        QCOMPARE(int(scoreOf(form, given).notShown), 3 - shown);
        QCOMPARE(int(asked(form, given).size()), shown);
        QVERIFY(problemsOf(form, given).empty());
    }

    /// As many groups and questions as may be, each asked only after the one before.
    void aHundredQuestionsHangInAChain()
    {
        Form form = usual();
        form.groups.clear();
        Answers all;
        for (int i = 0; i < 100; ++i) {
            Question question = ladder(numbered("q", i).c_str());
            if (i > 0)
                question.condition = Condition{numbered("q", i - 1), {"3"}};
            all[question.id].options = {"3"};
            form.groups.push_back({numbered("g", i), "G", 1, {question}});
        }
        QVERIFY(problemsOf(form).empty());
        QCOMPARE(scoreOf(form, all).answered, std::size_t(100));
        QCOMPARE(near(scoreOf(form, all).value), 100.);
        QVERIFY(problemsOf(form, all).empty());
        // One answer in the middle hides all that hang on it, and they count for nothing.
        all["q49"].options = {"1"};
        all["q80"].options = {"a"};
        const Score half = scoreOf(form, all);
        QCOMPARE(half.answered, std::size_t(50));
        QCOMPARE(half.notShown, std::size_t(50));
        QVERIFY(!half.failed);
        QVERIFY(problemsOf(form, all).empty());
        QCOMPARE(asked(form, all).size(), std::size_t(50));
        QVERIFY(!asked(form, all).contains("q50"));
        QVERIFY(*formFrom(toJson(form)) == form);
        QVERIFY(*formFrom(toCsv(form)) == form);
    }

    /// What is signed is what was asked; an answer to a question of another form is told, not lost.
    void whatIsNotAskedIsNotSigned()
    {
        Form form = usual();
        form.groups[1].questions[0].condition = Condition{"q2", {"1"}};
        QVERIFY(asked(form, answers("q1=3 q2=3 q3=a")) == answers("q1=3 q2=3"));
        QVERIFY(asked(form, answers("q1=3 q2=1 q3=a")) == answers("q1=3 q2=1 q3=a"));
        QVERIFY(asked(form, answers("q9=1")) == answers("q9=1"));
    }

    void severalOptionsAddUpAndNeverLeaveTheScale()
    {
        Form form = usual();
        Question &question = first(form);
        question.type = QuestionType::Multiple;
        question.options = {option("a", 2), option("b", 1), option("c", 0, Fatal::Group)};
        const auto given = [](std::vector<std::string> options) {
            Answers out = answers("q2=- q3=-");
            out["q1"].options = std::move(options);
            return out;
        };
        QCOMPARE(near(scoreOf(form, given({"a", "b"})).value), 100.);
        QCOMPARE(near(scoreOf(form, given({"b", "b", "b"})).value), 33.333333);
        QCOMPARE(near(scoreOf(form, given({"a", "c"})).value), 0.);
        QCOMPARE(near(scoreOf(form, given({"a", "c"})).withoutFailing), 66.666667);
    }

    void numbersEarnByTheirRange_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("answered");
        QTest::newRow("lower end") << 0. << 100. << true;
        QTest::newRow("upper end") << 10. << 100. << true;
        QTest::newRow("between two ranges") << 10.5 << 0. << true;
        QTest::newRow("second range") << 11. << 50. << true;
        QTest::newRow("outside the limits") << 61. << -999. << false;
        QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << -999. << false;
    }
    void numbersEarnByTheirRange()
    {
        QFETCH(double, number);
        QFETCH(double, value);
        QFETCH(bool, answered);
        Form form = usual();
        first(form) = Question{};
        first(form).id = "q1";
        first(form).text = "Minutes";
        first(form).type = QuestionType::Number;
        first(form).most = 60;
        first(form).ranges = {{0, 10, 4, Fatal::No, false}, {11, 30, 2, Fatal::No, true}};
        QVERIFY(problemsOf(form).empty());
        Answers given = answers("q2=- q3=-");
        given["q1"].number = number;
        const Score score = scoreOf(form, given);
        QCOMPARE(near(score.value), value);
        QCOMPARE(score.answered, std::size_t(answered ? 1 : 0));
    }

    void textAndDatesEarnNothingAndAreNoGap()
    {
        Form form = usual();
        Question said;
        said.id = "said";
        said.text = "In their words";
        said.type = QuestionType::Text;
        form.groups[1].questions.push_back(said);
        said.id = "due";
        said.type = QuestionType::Date;
        form.groups.push_back({"three", "Three", 50, {said}});
        QVERIFY(problemsOf(form).empty());
        Answers given = answers("q1=3 q2=3 q3=3");
        given["said"].text = "at once";
        given["due"].day = fromNumber(20500);
        const Score score = scoreOf(form, given);
        QCOMPARE(near(score.value), 100.);
        QCOMPARE(score.answeredWeight, 1.);
        QCOMPARE(score.answered, std::size_t(5));
    }

    void whatKeepsAnswersFromBeingSubmitted_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<int>("why");
        QTest::addColumn<QString>("question");
        QTest::newRow("missing") << "q1=3 q2=3" << int(Wrong::Missing) << "q3";
        QTest::newRow("no such option") << "q1=7 q2=3 q3=3" << int(Wrong::NoSuchOption) << "q1";
        QTest::newRow("no such question")
            << "q1=3 q2=3 q3=3 q9=1" << int(Wrong::NoSuchQuestion) << "q9";
        QTest::newRow("not applicable where it must apply")
            << "q1=3 q2=3 q3=-" << int(Wrong::NotApplicableHere) << "q3";
        QTest::newRow("a comment is asked for")
            << "q1=c q2=3 q3=3" << int(Wrong::NeedsComment) << "q1";
        QTest::newRow("a comment on what does not apply")
            << "q1=3 q2=- q3=3" << int(Wrong::NeedsComment) << "q2";
    }
    void whatKeepsAnswersFromBeingSubmitted()
    {
        QFETCH(QString, given);
        QFETCH(int, why);
        QFETCH(QString, question);
        Form form = usual();
        first(form).options.push_back(option("c", 1, Fatal::No, true));
        form.groups[0].questions[1].notApplicableNeedsComment = true;
        form.groups[1].questions[0].mayBeNotApplicable = false;
        const auto problems = problemsOf(form, answers(given.toStdString()));
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(int(problems[0].why), why);
        QCOMPARE(QString::fromStdString(problems[0].question), question);
        Answers mended = answers("q1=c q2=- q3=3");
        mended["q1"].comment = mended["q2"].comment = "because";
        QVERIFY(problemsOf(form, mended).empty());
        mended["q3"].options = {"1", "2"};
        QCOMPARE(int(problemsOf(form, mended)[0].why), int(Wrong::TooManyOptions));
        mended["q3"] = {};
        mended["q3"].text = "three";
        QCOMPARE(int(problemsOf(form, mended)[0].why), int(Wrong::WrongType));
    }

    void whatKeepsAFormFromBeingPublished_data()
    {
        QTest::addColumn<Form>("form");
        QTest::addColumn<int>("why");
        const auto row = [](const char *name, Why why, const std::function<void(Form &)> &change) {
            QTest::newRow(name) << changed(change) << int(why);
        };
        row("no title", Why::NoTitle, [](Form &f) { f.title.clear(); });
        row("an id with a space", Why::BadId, [](Form &f) { f.id = "a b"; });
        row("a question twice", Why::IdTaken, [](Form &f) { f.groups[1].questions[0].id = "q1"; });
        row("an option twice", Why::IdTaken, [](Form &f) { first(f).options[1].id = "0"; });
        row("a group twice", Why::IdTaken, [](Form &f) { f.groups[1].id = "one"; });
        row("no group", Why::NoGroup, [](Form &f) { f.groups.clear(); });
        row("an empty group", Why::EmptyGroup, [](Form &f) { f.groups[1].questions.clear(); });
        row("101 groups", Why::TooManyGroups, [](Form &f) {
            f.groups.clear();
            for (int i = 0; i < 101; ++i)
                f.groups.push_back({numbered("g", i), "G", 1, {ladder(numbered("q", i).c_str())}});
        });
        row("101 questions", Why::TooManyQuestions, [](Form &f) {
            for (int i = 0; i < 98; ++i)
                f.groups[0].questions.push_back(ladder(numbered("x", i).c_str()));
        });
        row("one option", Why::FewOptions, [](Form &f) { first(f).options.resize(1); });
        row("101 options", Why::TooManyOptions, [](Form &f) {
            for (int i = 0; i < 101; ++i)
                first(f).options.push_back(option(numbered("o", i).c_str(), 1));
        });
        row("a text without end", Why::TooLong, [](Form &f) { first(f).help.assign(2001, 'x'); });
        row("a weight below nothing", Why::BadWeight, [](Form &f) { first(f).weight = -1; });
        row("a weight that is none", Why::BadWeight,
            [](Form &f) { f.groups[0].weight = std::numeric_limits<double>::quiet_NaN(); });
        row("nothing weighs in a group", Why::NoWeight, [](Form &f) {
            for (Question &q : f.groups[0].questions)
                q.weight = 0;
        });
        row("no group weighs", Why::NoWeight, [](Form &f) {
            for (Group &g : f.groups)
                g.weight = 0;
        });
        row("points below nothing in shares", Why::BadPoints,
            [](Form &f) { first(f).options[0].points = -1; });
        row("points without end", Why::BadPoints,
            [](Form &f) { first(f).options[0].points = std::numeric_limits<double>::infinity(); });
        row("asks about nobody", Why::NoSuchQuestion, [](Form &f) {
            f.groups[1].questions[0].condition = Condition{"q8", {"1"}};
        });
        row("asks about a later question", Why::QuestionComesLater, [](Form &f) {
            first(f).condition = Condition{"q3", {"1"}};
        });
        row("asks about itself", Why::QuestionComesLater, [](Form &f) {
            first(f).condition = Condition{"q1", {"1"}};
        });
        row("asks for no option", Why::NoSuchOption, [](Form &f) {
            f.groups[1].questions[0].condition = Condition{"q1", {}};
        });
        const auto number = [](Form &f) -> Question & {
            first(f).type = QuestionType::Number;
            first(f).options.clear();
            return first(f);
        };
        row("limits the wrong way round", Why::BadLimits, [=](Form &f) { number(f).least = 200; });
        row("a range outside the limits", Why::BadRange, [=](Form &f) {
            number(f).ranges = {{0, 200, 1, Fatal::No, false}};
        });
        row("ranges that overlap", Why::RangesOverlap, [=](Form &f) {
            number(f).ranges = {{5, 10, 1, Fatal::No, false}, {0, 5, 2, Fatal::No, false}};
        });
        row("days below none", Why::BadDisputeDays, [](Form &f) { f.disputeDays = -1; });
        row("more than a year", Why::BadDisputeDays, [](Form &f) { f.disputeDays = 366; });
        row("nothing to earn", Why::NothingScored, [](Form &f) {
            for (Group &g : f.groups)
                for (Question &q : g.questions)
                    for (Option &o : q.options)
                        o.points = 0;
        });
    }
    void whatKeepsAFormFromBeingPublished()
    {
        QFETCH(Form, form);
        QFETCH(int, why);
        const auto problems = problemsOf(form);
        QVERIFY2(std::ranges::any_of(
                     problems, [why](const FormProblem &each) { return int(each.why) == why; }),
            qPrintable(QString::number(problems.size())));
        QVERIFY(!nameOf(problems[0].why).empty());
        QVERIFY(problemsOf(usual()).empty());
    }

    void aPublishedVersionNeverChanges()
    {
        tests::Desks desks;
        const auto desk = desks.desk(&declareKinds);
        Publisher publisher(*desk->log);
        QVERIFY(publisher.form("usual")->versions.empty());
        QCOMPARE(*publisher.publish(usual(), "first", {}), std::int64_t(1));
        const auto state = *publisher.form("usual");
        QCOMPARE(int(publisher.publish(usual(), "again", state.heads).error().fault),
            int(Fault::Conflict));
        Form better = usual();
        better.groups[0].weight = 50;
        // Whoever did not see the newest version does not replace it.
        QCOMPARE(int(publisher.publish(better, "blind", {}).error().fault), int(Fault::Conflict));
        QCOMPARE(*publisher.publish(better, "weights", state.heads, "session:31"), std::int64_t(2));
        const auto now = *publisher.form("usual");
        QCOMPARE(now.versions.size(), std::size_t(2));
        QVERIFY(now.version(1)->form == usual());
        QVERIFY(now.version(2)->form == better);
        QCOMPARE(now.version(2)->session, std::string("session:31"));
        QCOMPARE(now.version(2)->by, std::string("nadia"));
        // Two who both saw it: the second is refused, and the first one's stands.
        Form mine = better, theirs = better;
        mine.title = "Mine";
        theirs.title = "Theirs";
        QCOMPARE(*publisher.publish(theirs, "theirs", now.heads), std::int64_t(3));
        QCOMPARE(
            int(publisher.publish(mine, "mine", now.heads).error().fault), int(Fault::Conflict));
        const auto after = *publisher.form("usual");
        QVERIFY(after.versions.back().form == theirs);
        QVERIFY(!after.versions.back().contested);
        QCOMPARE(*publisher.publish(mine, "mine, seen theirs", after.heads), std::int64_t(4));
        better.title.clear();
        QCOMPARE(int(publisher.publish(better, {}, now.heads).error().fault), int(Fault::Invalid));
        QCOMPARE(publisher.forms()->size(), std::size_t(1));
    }
};

ATTUNE_TEST(TestForms)
#include "tst_forms.moc"
