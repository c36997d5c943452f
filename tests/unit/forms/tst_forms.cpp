// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A form scores by the rules it states, in every ugly case; files give back what was written;
// published versions never change.
#include "core/forms/form_file.h"
#include "core/forms/published.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/journal/desks.h"

#include <QDir>
#include <QFile>

#include <cmath>
#include <limits>

using namespace attune;
using namespace attune::forms;
using Why = FormProblem::Why;
using Wrong = AnswerProblem::Why;

namespace {

std::string numbered(const char *before, int number)
{
    return QStringLiteral("%1%2").arg(QLatin1String(before)).arg(number).toStdString();
}

Option option(const char *id, double points, Fatal fatal = Fatal::No, bool comment = false)
{
    return {id, std::string("Option ") + id, {}, points, fatal, comment};
}

Question single(const char *id, std::vector<Option> options, double weight = 1)
{
    Question out;
    out.id = id;
    out.text = std::string("Question ") + id;
    out.options = std::move(options);
    out.weight = weight;
    out.mayBeNotApplicable = true;
    return out;
}

/// 0 to 3 points by "0" … "3"; "g" fails the group, "a" fails all.
Question ladder(const char *id, double weight = 1)
{
    return single(id,
        {option("0", 0), option("1", 1), option("2", 2), option("3", 3),
            option("g", 2, Fatal::Group), option("a", 3, Fatal::All)},
        weight);
}

/// Two groups, 75 and 25; the first with weights 2 and 1.
Form usual(ScoringWay way = ScoringWay::Percentage)
{
    Form out;
    out.id = "usual";
    out.title = "Usual";
    out.language = "en";
    out.scoring = way;
    out.groups = {
        {"one", "One", 75, {ladder("q1", 2), ladder("q2", 1)}}, {"two", "Two", 25, {ladder("q3")}}};
    out.groups[1].questions[0].critical = true;
    return out;
}

/// "q1=3 q2=- q3=a": a dash is not applicable.
Answers answers(const std::string &text)
{
    Answers out;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        const auto equals = word.find('=');
        Answer &answer = out[word.substr(0, equals)];
        const std::string value = word.substr(equals + 1);
        if (value == "-")
            answer.notApplicable = true;
        else
            answer.options = {value};
    }
    return out;
}

Form changed(const std::function<void(Form &)> &change)
{
    Form out = usual();
    change(out);
    return out;
}

Question &first(Form &form)
{
    return form.groups[0].questions[0];
}

double near(const std::optional<double> &value)
{
    return value ? std::round(*value * 1e6) / 1e6 : -999;
}

} // namespace
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

    void filesGiveBackWhatWasWritten()
    {
        Form form = usual(ScoringWay::Points);
        form.purpose = "Two lines,\n\"quoted\"; and a semicolon";
        form.blind = false;
        form.disputeDays = 0;
        first(form).help = "=HYPERLINK(\"x\")";
        first(form).text = "'Quoted' — über 50 %";
        first(form).options[0].text = " spaces at both ends ";
        first(form).options[1].points = -0.25;
        first(form).options[2].needsComment = true;
        first(form).required = false;
        first(form).notApplicableNeedsComment = true;
        form.groups[1].questions[0].condition = Condition{"q1", {"1", "3"}};
        Question number;
        number.id = "minutes";
        number.text = "Minutes";
        number.type = QuestionType::Number;
        number.weight = 0.1;
        number.least = -5;
        number.ranges = {{-5, 0.5, 3, Fatal::Group, true}, {1, 99, 0.1, Fatal::No, false}};
        form.groups[0].questions.push_back(number);
        QVERIFY(problemsOf(form).empty());
        const auto json = formFrom(toJson(form));
        QVERIFY(json);
        QVERIFY(*json == form);
        const std::string table = toCsv(form);
        QVERIFY(table.find(",=HYPERLINK") == std::string::npos);
        QVERIFY(table.find(",\"=HYPERLINK") == std::string::npos);
        const auto csv = formFrom(table);
        QVERIFY2(csv, csv ? "" : csv.error().detail.c_str());
        QVERIFY(*csv == form);
        // As a spreadsheet of another country saves it.
        std::string other = "\xef\xbb\xbf" + toCsv(usual());
        std::ranges::replace(other, ',', ';');
        QVERIFY(*formFrom(other) == usual());
    }

    void aFileThatIsNoFormSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << int(Fault::Foreign) << "";
        QTest::newRow("another object") << QByteArray("{\"a\": 1}") << int(Fault::Foreign) << "";
        QTest::newRow("later") << QByteArray(R"({"attune_form": 2})") << int(Fault::Newer) << "2";
        QTest::newRow("no title") << QByteArray(R"({"attune_form": 1, "id": "a"})")
                                  << int(Fault::Invalid) << "title";
        QTest::newRow("a word that is not known")
            << QByteArray(R"({"attune_form": 1, "id": "a", "title": "A", "colour": "red"})")
            << int(Fault::Invalid) << "colour";
        QTest::newRow("half a day")
            << QByteArray(R"({"attune_form": 1, "id": "a", "title": "A", "dispute_days": 2.5})")
            << int(Fault::Invalid) << "dispute_days";
        QTest::newRow("days in words")
            << QByteArray(R"({"attune_form": 1, "id": "a", "title": "A", "dispute_days": "two"})")
            << int(Fault::Invalid) << "dispute_days";
        QTest::newRow("a type that is not known") << QByteArray(
            R"({"attune_form": 1, "id": "a", "title": "A", "groups": [{"id": "g", "title": "G", "questions": [{"id": "q", "text": "Q", "type": "smiley"}]}]})")
                                                  << int(Fault::Invalid) << "questions[1].type";
        QTest::newRow("a number as text") << QByteArray(
            R"({"attune_form": 1, "id": "a", "title": "A", "groups": [{"id": "g", "title": "G", "weight": "5"}]})")
                                          << int(Fault::Invalid) << "groups[1].weight";
        const QByteArray heads =
            "kind,id,text,help,type,weight,points,fatal,flags,shown_if,from,to,language\n";
        QTest::newRow("other heads") << QByteArray("kind,id\n") << int(Fault::Invalid) << "heads";
        QTest::newRow("no form") << heads + "group,g,G\n" << int(Fault::Invalid) << "row 2";
        QTest::newRow("an option too early") << heads + "form,f,F,,points\noption,1,One\n"
                                             << int(Fault::Invalid) << "row 3";
        QTest::newRow("no number") << heads + "form,f,F,,points\ngroup,g,G,,,heavy\n"
                                   << int(Fault::Invalid) << "heavy";
        QTest::newRow("a flag that is not known") << heads + "form,f,F,,points,,,,secret\n"
                                                  << int(Fault::Invalid) << "secret";
        QTest::newRow("two forms") << heads + "form,f,F\nform,g,G\n"
                                   << int(Fault::Invalid) << "second";
    }
    void aFileThatIsNoFormSaysWhy()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, fault);
        QFETCH(QString, says);
        const auto form = formFrom(text.toStdString());
        QVERIFY(!form);
        QCOMPARE(int(form.error().fault), fault);
        QVERIFY2(QString::fromStdString(form.error().detail).contains(says),
            form.error().detail.c_str());
    }

    void answersComeBackAsTheyWere()
    {
        Answers given = answers("q1=3 q2=-");
        given["q1"].comment = "at 1:32 “it was promised”";
        given["n"].number = 2.5;
        given["t"].text = "text";
        given["d"].day = fromNumber(20500);
        QVERIFY(*answersFromJson(toJson(given)) == given);
        QVERIFY(!answersFromJson(R"({"d": {"day": "2026-02-30"}})"));
        QVERIFY(!answersFromJson(R"({"n": {"number": "2"}})"));
        QVERIFY(!answersFromJson(R"({"n": {"mood": "good"}})"));
        QVERIFY(answersFromJson("{}")->empty());
    }

    void oneAnswerComesBackByItself()
    {
        // What a naive cut out of a longer text would stumble over.
        Answer given;
        given.text = "a: \"b\" } , {\"c\": 1}";
        given.comment = "it's “so”: {}";
        given.options = {"a:b", "}"};
        for (const Answer &each : {Answer(), given, answers("q1=-").at("q1")})
            QVERIFY(*answerFromJson(toJson(each)) == each);
        QCOMPARE(toJson(Answer()), std::string("{}"));
        QVERIFY(*answersFromJson(R"({"q": )" + toJson(given) + '}') == (Answers{{"q", given}}));
        for (const char *wrong : {"", "[]", "3", R"({"options": "1"})", R"({"mood": "good"})",
                 R"({"day": "2026-02-30"})", R"({"options": ["1"]}{})"})
            QVERIFY2(!answerFromJson(wrong), wrong);
    }

    void whatShipsCanBePublished()
    {
        const QDir folder(
            QString::fromLatin1(ATTUNE_SOURCE_DIR) + QStringLiteral("/resources/forms"));
        const QStringList names = folder.entryList({QStringLiteral("*.json")});
        QCOMPARE(names.size(), 4);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto form = formFromJson(file.readAll().toStdString());
            QVERIFY2(form, form ? "" : form.error().detail.c_str());
            const auto problems = problemsOf(*form);
            QVERIFY2(problems.empty(), problems.empty() ? "" : problems[0].where.c_str());
            QCOMPARE(name, QString::fromStdString(form->id) + QStringLiteral(".json"));
            QVERIFY(*formFromCsv(toCsv(*form)) == *form);
        }
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
