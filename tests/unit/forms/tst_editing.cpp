// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// While a form is written nothing is lost: every change can be taken back, names are never used for
// a second thing, parts move only where they can stand, and a draft comes back as it was.
#include "core/forms/editing.h"
#include "core/forms/form_drafts.h"
#include "core/forms/form_file.h"
#include "core/forms/forms_snapshot.h"
#include "core/forms/scoring.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/journal/desks.h"

#include <QDir>
#include <QFile>

using namespace attune;
using namespace attune::forms;

namespace {

Question asked(const char *id, double most = 1, double weight = 1)
{
    Question out;
    out.id = out.text = id;
    out.weight = weight;
    out.options = {{"1", "Yes", {}, most, Fatal::No, false}, {"2", "No", {}, 0, Fatal::No, false}};
    return out;
}

/// a and b in "one", c in "two".
Form threeQuestions()
{
    Form out;
    out.id = "edited";
    out.title = "Edited";
    out.groups = {
        {"one", "One", 3, {asked("a"), asked("b", 1, 2)}}, {"two", "Two", 1, {asked("c")}}};
    return out;
}

Form titled(Form form, const char *title)
{
    form.title = title;
    return form;
}

/// "a b | c": groups by bars.
QString orderOf(const Form &form)
{
    QStringList groups;
    for (const Group &group : form.groups) {
        QStringList questions;
        for (const Question &question : group.questions)
            questions += QString::fromStdString(question.id);
        groups += questions.join(QLatin1Char(' '));
    }
    return groups.join(QStringLiteral(" | "));
}

} // namespace

class TestEditing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsTakenBackAndMadeAgain()
    {
        const Form first = threeQuestions();
        Editing editing(first);
        QVERIFY(!editing.undo());
        editing.change(first, {}); // no change, no step
        QVERIFY(!editing.canUndo());
        const auto place = editing.addQuestion({0, 0}, asked("x"), {});
        QVERIFY(place);
        QCOMPARE(place->question, 1);
        editing.remove({1, -1});
        QCOMPARE(orderOf(editing.form()),
            QStringLiteral("a %1 b").arg(
                QString::fromStdString(editing.form().groups[0].questions[1].id)));
        const Form last = editing.form();
        QVERIFY(editing.undo() && editing.undo());
        QVERIFY(editing.form() == first);
        QVERIFY(editing.redo() && editing.redo());
        QVERIFY(editing.form() == last);
        QVERIFY(!editing.redo());
        QVERIFY(editing.undo());
        editing.change(titled(editing.form(), "another way"), {});
        QVERIFY(!editing.canRedo()); // what was taken back is replaced by what came instead
    }

    void typingIsOneStepUntilAnotherFieldOrPlace()
    {
        Editing editing(threeQuestions());
        for (const char *title : {"E", "Em", "Emp"})
            editing.change(titled(editing.form(), title), {}, "title");
        Form other = editing.form();
        other.purpose = "p";
        editing.change(other, {}, "purpose");
        QVERIFY(editing.undo());
        QCOMPARE(editing.form().title, std::string("Emp"));
        QVERIFY(editing.undo());
        QCOMPARE(editing.form().title, std::string("Edited"));
        QVERIFY(!editing.canUndo());
        // After taking back, the same field begins a step of its own.
        QVERIFY(editing.redo());
        editing.change(titled(editing.form(), "Emp2"), {}, "title");
        QVERIFY(editing.undo());
        QCOMPARE(editing.form().title, std::string("Emp"));
    }

    void onlySoManyStepsAreHeldAndTheLatestAreThose()
    {
        Editing editing(threeQuestions());
        for (std::size_t at = 0; at < kMostSteps + 50; ++at)
            editing.change(titled(editing.form(), std::to_string(at).c_str()), {});
        std::size_t back = 0;
        while (editing.undo())
            ++back;
        QCOMPARE(back, kMostSteps);
        QCOMPARE(editing.form().title, std::string("49"));
    }

    void partsMoveWhereTheyCanStand_data()
    {
        QTest::addColumn<int>("group");
        QTest::addColumn<int>("question");
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("order");
        QTest::newRow("within its group") << 0 << 0 << 1 << "b a | c";
        QTest::newRow("into the next group") << 0 << 1 << 1 << "a | b c";
        QTest::newRow("into the group before") << 1 << 0 << -1 << "a b c | ";
        QTest::newRow("a group with what is in it") << 1 << -1 << -1 << "c | a b";
        QTest::newRow("not above the first") << 0 << 0 << -1 << "";
        QTest::newRow("not below the last") << 1 << 0 << 1 << "";
        QTest::newRow("not the form") << -1 << -1 << 1 << "";
        QTest::newRow("not what is not there") << 7 << 3 << 1 << "";
    }
    void partsMoveWhereTheyCanStand()
    {
        QFETCH(int, group);
        QFETCH(int, question);
        QFETCH(int, by);
        QFETCH(QString, order);
        const auto other = moved(threeQuestions(), {group, question}, by);
        QCOMPARE(other.has_value(), !order.isEmpty());
        if (other)
            QCOMPARE(orderOf(other->form), order);
    }

    void aNameIsNeverUsedForASecondThing()
    {
        Form older = threeQuestions();
        older.groups[0].questions[0].options.push_back({"3", "Partly", {}, 0.5, Fatal::No, false});
        older.groups[1].questions.push_back(asked("q1"));
        Editing editing(threeQuestions(), takenNames({older}));
        const auto first = editing.addQuestion({}, asked("any"), {});
        QVERIFY(first);
        const std::string id = questionAt(editing.form(), *first)->id;
        QVERIFY(id != "q1"); // of a version before
        editing.remove(*first);
        const auto second = editing.addQuestion({}, asked("any"), {});
        QVERIFY(questionAt(editing.form(), *second)->id != id); // of a step before
        QCOMPARE(editing.freshOption(*questionAt(editing.form(), {0, 0})), std::string("4"));
        QCOMPARE(editing.freshOption(*questionAt(editing.form(), {0, 1})), std::string("3"));
    }

    void aDoubledGroupHangsTogetherAsItsOriginal()
    {
        Form form = threeQuestions();
        form.groups[0].questions[1].condition = Condition{"a", {"1"}};
        Editing editing(form);
        const auto place = editing.duplicate({0, -1});
        QVERIFY(place);
        const Group &copy = editing.form().groups[1];
        QCOMPARE(copy.questions[1].condition->question, copy.questions[0].id);
        QVERIFY(copy.questions[0].id != "a");
        QVERIFY(problemsOf(editing.form()).empty());
        QVERIFY(!editing.duplicate({}));
    }

    void moreThanAFormHoldsIsRefusedAndNothingChanges()
    {
        Form form = threeQuestions();
        while (questionsIn(form) < kMostQuestions)
            form.groups[1].questions.push_back(
                asked(("n" + std::to_string(questionsIn(form))).c_str()));
        while (form.groups.size() < kMostGroups)
            form.groups.push_back({"m" + std::to_string(form.groups.size()), "More", 1, {}});
        Editing editing(form);
        for (const auto &refused : {editing.addQuestion({0, 0}, asked("x"), {}),
                 editing.addGroup({}, {}), editing.duplicate({0, 0}), editing.duplicate({0, -1})}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().fault, Fault::Invalid);
            QVERIFY(refused.error().detail.starts_with("too-many-"));
        }
        QVERIFY(editing.form() == form);
        QVERIFY(!editing.canUndo());
    }

    void anEmptyFormTakesAQuestionAndItsFirstGroup()
    {
        Editing editing({});
        const auto place = editing.addQuestion({}, asked("x"), {{}, "First", 1, {}});
        QVERIFY(place && place->isQuestion());
        QCOMPARE(editing.form().groups.size(), std::size_t(1));
        QVERIFY(!editing.form().groups[0].id.empty());
        QVERIFY(editing.remove({0, 0}).isGroup());
        QVERIFY(editing.remove({0, -1}).isForm());
        QVERIFY(editing.remove({}).isForm());
    }

    void sharesSumToTheWholeAndFollowTheWeights()
    {
        const Form form = threeQuestions();
        QCOMPARE(*shareOf(form, {0, -1}), 0.75);
        QCOMPARE(*shareOf(form, {0, 0}), 0.25);
        QCOMPARE(*shareOf(form, {0, 1}), 0.5);
        QCOMPARE(*shareOf(form, {1, 0}), 0.25);
        Form points = form;
        points.scoring = ScoringWay::Points;
        QVERIFY(!shareOf(points, {0, 0}));
        Form weightless = form;
        weightless.groups[0].weight = weightless.groups[1].weight = 0;
        QCOMPARE(*shareOf(weightless, {0, 0}), 0.);
        // What cannot be earned with counts for nothing, whatever it weighs.
        Form spoken = form;
        spoken.groups[0].questions[0].type = QuestionType::Text;
        QCOMPARE(*shareOf(spoken, {0, 0}), 0.);
        QCOMPARE(*shareOf(spoken, {0, 1}), 0.75);
    }

    void whatAnotherTypeHadIsKeptWhileWritingAndLeftOutAtTheEnd()
    {
        Form form = threeQuestions();
        form.groups[0].questions[0].type = QuestionType::Text;
        QCOMPARE(form.groups[0].questions[0].options.size(), std::size_t(2));
        const Form clean = tidied(form);
        QVERIFY(clean.groups[0].questions[0].options.empty());
        QCOMPARE(clean.groups[0].questions[1].options.size(), std::size_t(2));
        QVERIFY(*formFromJson(toJson(clean)) == clean);
    }

    void aShortNameFollowsFromATitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("words") << "Chat quality"
                               << "chat-quality";
        QTest::newRow("signs") << "  Wrap-up: 100 %! "
                               << "wrapup-100";
        QTest::newRow("other letters") << QStringLiteral("Qualität") << "qualitt";
        QTest::newRow("nothing") << "…"
                                 << "";
        QTest::newRow("long") << QString(60, QLatin1Char('a')) << QString(40, QLatin1Char('a'));
    }
    void aShortNameFollowsFromATitle()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        QCOMPARE(QString::fromStdString(proposedId(title.toStdString())), name);
    }

    void aDraftComesBackHoweverUnfinished()
    {
        tests::Desks desks;
        const auto desk = desks.desk(&declareKinds);
        const QTemporaryDir folder;
        FormDrafts drafts(folder.path().toStdString(), *desk->vault);
        QVERIFY(!drafts.has("edited"));
        QVERIFY(!*drafts.load("edited"));
        FormDraft draft;
        draft.form.groups = {{"g1", {}, 1, {{}}}}; // without title, names and answers
        draft.from = 3;
        draft.change = "why = because, \"so\"\n";
        draft.session = "calibration:1";
        QVERIFY(drafts.save("edited", draft));
        QVERIFY(drafts.has("edited"));
        const auto back = drafts.load("edited");
        QVERIFY(back && *back);
        QVERIFY(**back == draft);
        QVERIFY(!drafts.has("other"));
        // Nobody else reads it: neither its name nor what is in it.
        for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files)) {
            QVERIFY(!file.fileName().contains(QStringLiteral("edited")));
            QFile content(file.filePath());
            QVERIFY(content.open(QIODevice::ReadOnly));
            QVERIFY(!content.readAll().contains("because"));
        }
        drafts.remove("edited");
        QVERIFY(!drafts.has("edited"));
    }

    void theCatalogueHoldsEveryVersionOnceAndWhatComesWithTheProgram()
    {
        FormState state;
        state.id = "edited";
        state.versions = {{1, threeQuestions(), {}, {}, "ada", {}, false},
            {2, titled(threeQuestions(), "Newer"), "shorter", {}, "ada", {}, false}};
        Form shipped = threeQuestions();
        Form other = titled(threeQuestions(), "Another");
        other.id = "another";
        const Catalogue out = catalogueOf({state, {"withdrawn", {}, {}}}, {shipped, other});
        QCOMPARE(out.rows.size(), std::size_t(3));
        QCOMPARE(out.rows[0].version.number, std::int64_t(2));
        QVERIFY(out.rows[0].newest && !out.rows[1].newest);
        QCOMPARE(out.rows[2].version.form.id, std::string("another"));
        QCOMPARE(out.published(), std::size_t(1));
        QCOMPARE(out.shipped(), std::size_t(1));
    }
};

ATTUNE_TEST(TestEditing)
#include "tst_editing.moc"
