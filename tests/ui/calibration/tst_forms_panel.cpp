// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A form is written by the keyboard alone, its preview scores by the real rules, nothing typed is
// lost, and a version that is published is only read.
#include "tests/support/program/test_program.h"
#include "ui/panels/forms/form_editor.h"
#include "ui/panels/forms/form_preview.h"
#include "ui/panels/forms/form_text.h"
#include "ui/panels/forms/forms_panel.h"
#include "ui/panels/forms/outline_model.h"
#include "ui/panels/forms/scale_model.h"
#include "ui/panels/scoring/answers_model.h"
#include "ui/panels/scoring/score_sheet.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace attune;
using namespace attune::ui;
using namespace std::chrono_literals;

namespace {

forms::Question graded(const char *id, const char *text)
{
    forms::Question out;
    out.id = id;
    out.text = text;
    out.options = {
        {"1", "Yes", {}, 1, forms::Fatal::No, false}, {"2", "No", {}, 0, forms::Fatal::No, false}};
    return out;
}

forms::Form callForm()
{
    forms::Form out;
    out.id = "calls";
    out.title = "Calls";
    out.groups = {{"one", "Opening", 3, {graded("greets", "Greets"), graded("asks", "Asks")}},
        {"two", "Closing", 1, {graded("sums", "Sums up")}}};
    return out;
}

FormEditor::What nextVersion()
{
    FormEditor::What out;
    out.begin.form = callForm();
    out.begin.from = 1;
    out.versions = {callForm()};
    out.names = {"calls", "other"};
    out.isNamed = true;
    return out;
}

template <typename Widget>
Widget *named(const QWidget &in, const QString &name)
{
    for (auto *each : in.findChildren<Widget *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

QPushButton *buttonIn(const QWidget &in, const QString &text)
{
    for (auto *each : in.findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

QString saidIn(const QWidget &in)
{
    QStringList out;
    for (const TextLabel *label : in.findChildren<TextLabel *>()) {
        if (!label->isHidden())
            out += label->text();
    }
    return out.join(QLatin1Char('\n'));
}

std::shared_ptr<forms::Catalogue> twoVersions()
{
    forms::FormState state;
    state.id = "calls";
    forms::Form newer = callForm();
    newer.title = "Calls and chats";
    state.versions = {{1, callForm(), {}, {}, "ada", Instant{} + 24h * 20'000, false},
        {2, newer, "chats, too", {}, "ben", Instant{} + 24h * 20'100, false}};
    forms::Form shipped = callForm();
    shipped.id = "shipped";
    shipped.title = "Shipped";
    auto out = std::make_shared<forms::Catalogue>(forms::catalogueOf({state}, {shipped}));
    out->mayPublish = true;
    return out;
}

void showEditor(FormEditor &editor)
{
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
}

} // namespace

class TestFormsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelsKeepTheRules()
    {
        OutlineModel outline;
        ScaleModel scale;
        const QAbstractItemModelTester first(
            &outline, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(
            &scale, QAbstractItemModelTester::FailureReportingMode::QtTest);
        outline.show(callForm());
        QCOMPARE(outline.rowCount(), 6);
        QCOMPARE(
            outline.index(1, OutlineModel::CountsColumn).data().toString(), QStringLiteral("75 %"));
        QCOMPARE(outline.index(2, OutlineModel::CountsColumn).data().toString(),
            QStringLiteral("37.5 %"));
        forms::Form open = callForm();
        open.groups[1].questions.clear();
        outline.show(open);
        QCOMPARE(outline.rowCount(), 5);
        QVERIFY(!outline.problems(4).isEmpty());
        QVERIFY(outline.index(4, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("no question")));
        QCOMPARE(outline.rowOf({1, 7}), 4); // the nearest
        scale.show(callForm().groups[0].questions[0]);
        QCOMPARE(scale.rowCount(), 2);
        forms::Question number;
        number.type = forms::QuestionType::Number;
        number.ranges = {{0, 10, 1, forms::Fatal::All, true}};
        scale.show(number);
        QCOMPARE(scale.columnCount(), int(ScaleModel::RangeColumns));
        QCOMPARE(
            scale.index(0, ScaleModel::RangeFails).data().toString(), QStringLiteral("everything"));
        for (int column = 0; column < scale.columnCount(); ++column)
            QVERIFY(!scale.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void aCellTakesWhatIsANumberAndKeepsItsOwnOtherwise()
    {
        ScaleModel scale;
        scale.show(callForm().groups[0].questions[0]);
        QSignalSpy edited(&scale, &ScaleModel::edited);
        QVERIFY(scale.setData(scale.index(0, ScaleModel::PointsColumn), QStringLiteral("2.5")));
        QVERIFY(!scale.setData(scale.index(0, ScaleModel::PointsColumn), QStringLiteral("lots")));
        QCOMPARE(scale.question().options[0].points, 2.5);
        QVERIFY(scale.setData(
            scale.index(1, ScaleModel::CommentColumn), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(scale.question().options[1].needsComment);
        QCOMPARE(edited.size(), 2);
    }

    void aFormIsWrittenByTheKeyboardAlone()
    {
        FormEditor editor({});
        showEditor(editor);
        auto *parts = named<QTableView>(editor, QStringLiteral("Parts of the form"));
        QTRY_VERIFY(parts->hasFocus());
        QTest::keyClick(&editor, Qt::Key_F6); // to the fields of the form
        QTest::keyClicks(editor.focusWidget(), QStringLiteral("Chat quality"));
        QCOMPARE(editor.editing().form().id, std::string("chat-quality"));
        QTest::keyClick(&editor, Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(editor.focusWidget(), QStringLiteral("Answers the question"));
        QTest::keyClick(&editor, Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(editor.focusWidget(), QStringLiteral("Offers more"));
        QTest::keyClick(&editor, Qt::Key_G, Qt::ControlModifier);
        QTest::keyClicks(editor.focusWidget(), QStringLiteral("Closing"));
        QCOMPARE(editor.place(), (forms::Place{1, -1}));
        QTest::keyClick(&editor, Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(editor.focusWidget(), QStringLiteral("Sums up"));
        parts->setFocus();
        QTest::keyClick(parts, Qt::Key_Up, Qt::AltModifier); // into the group before
        QCOMPARE(editor.place(), (forms::Place{0, 2}));
        QTest::keyClick(parts, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(editor.place(), (forms::Place{0, 1}));
        QCOMPARE(editor.editing().form().groups[0].questions[1].text, std::string("Sums up"));
        QTest::keyClick(parts, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(forms::questionsIn(editor.editing().form()), std::size_t(4));
        QTest::keyClick(parts, Qt::Key_Delete);
        QCOMPARE(forms::questionsIn(editor.editing().form()), std::size_t(3));
        QTest::keyClick(parts, Qt::Key_Insert);
        QCOMPARE(forms::questionsIn(editor.editing().form()), std::size_t(4));
        // A group is empty and the new question has no text: both are said before it is published.
        QSignalSpy wanted(&editor, &FormEditor::publishWanted);
        QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(saidIn(editor).contains(QStringLiteral("The text is missing.")));
        QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(&editor, Qt::Key_F8);
        QCOMPARE(editor.place(), (forms::Place{1, -1}));
        parts->setFocus();
        QTest::keyClick(parts, Qt::Key_Delete);
        QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
        const auto draft = wanted.front().front().value<forms::FormDraft>();
        QVERIFY(problemsOf(draft.form).empty());
        QCOMPARE(draft.form.groups.size(), std::size_t(1));
    }

    void undoReachesIntoFieldsAndTellsWhereItWas()
    {
        FormEditor editor(nextVersion());
        showEditor(editor);
        editor.stand({0, 1});
        auto *text = named<QLineEdit>(editor, QStringLiteral("Question"));
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("Asks openly"));
        editor.stand({1, 0});
        QTest::keyClick(
            named<QLineEdit>(editor, QStringLiteral("Question")), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor.editing().form().groups[0].questions[1].text, std::string("Asks"));
        QCOMPARE(editor.place(), (forms::Place{0, 1}));
        QCOMPARE(text->text(), QStringLiteral("Asks"));
        QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text->text(), QStringLiteral("Asks openly"));
    }

    void everyPropertyOfAQuestionIsReached()
    {
        FormEditor editor(nextVersion());
        showEditor(editor);
        editor.stand({1, 0});
        const auto question = [&] {
            return editor.editing().form().groups[1].questions[0];
        };
        for (const char *box : {"Must be answered", "Critical: counts in a score of its own, too",
                 "May be not applicable", "Not applicable needs a comment"}) {
            for (auto *each : editor.findChildren<QCheckBox *>()) {
                if (each->text() == QLatin1String(box))
                    QTest::keyClick(each, Qt::Key_Space);
            }
        }
        QVERIFY(!question().required && question().critical && question().mayBeNotApplicable
            && question().notApplicableNeedsComment);
        named<QDoubleSpinBox>(editor, QStringLiteral("Weight within its group"))->setValue(2.5);
        QCOMPARE(question().weight, 2.5);
        auto *after = named<QComboBox>(editor, QStringLiteral("Asked"));
        QCOMPARE(after->count(), 3); // always, and after each that is asked before
        after->setCurrentIndex(2);
        Q_EMIT after->activated(2);
        QCOMPARE(question().condition->question, std::string("asks"));
        auto *asked = named<QListWidget>(editor, QStringLiteral("Answers after which it is asked"));
        asked->item(1)->setCheckState(Qt::Checked);
        QCOMPARE(question().condition->options, std::vector<std::string>{"2"});
        QVERIFY(problemsOf(editor.editing().form()).empty());
        // An answer more, by the keyboard, which fails everything.
        auto *scale = named<QTableView>(editor, QStringLiteral("Answers and what they earn"));
        scale->setFocus();
        QTest::keyClick(scale, Qt::Key_Insert);
        QCOMPARE(question().options.size(), std::size_t(3));
        auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(cell);
        QTest::keyClicks(cell, QStringLiteral("Rude"));
        QTest::keyClick(cell, Qt::Key_Return);
        QTRY_COMPARE(question().options[2].text, std::string("Rude"));
        QVERIFY(scale->model()->setData(scale->model()->index(2, ScaleModel::FailsColumn),
            static_cast<int>(forms::Fatal::All)));
        QCOMPARE(question().options[2].fatal, forms::Fatal::All);
        auto *type = named<QComboBox>(editor, QStringLiteral("Answered by"));
        Q_EMIT type->activated(2);
        QCOMPARE(question().type, forms::QuestionType::Number);
        QTest::mouseClick(buttonIn(editor, QStringLiteral("Add")), Qt::LeftButton);
        QCOMPARE(question().ranges.size(), std::size_t(1));
        Q_EMIT type->activated(0); // back: its answers are there still
        QCOMPARE(question().options.size(), std::size_t(3));
    }

    void thePreviewScoresByTheRealRules()
    {
        FormEditor editor(nextVersion());
        showEditor(editor);
        ScoreSheet *sheet = editor.preview()->sheet();
        QCOMPARE(sheet->model()->rowCount(), 3);
        QCOMPARE(editor.preview()->score(), QStringLiteral("Nothing scored yet"));
        sheet->focusQuestions();
        QTest::keyClick(editor.focusWidget(), Qt::Key_1); // greets
        QTest::keyClick(editor.focusWidget(), Qt::Key_J);
        QTest::keyClick(editor.focusWidget(), Qt::Key_2); // does not ask
        QTest::keyClick(editor.focusWidget(), Qt::Key_J);
        QTest::keyClick(editor.focusWidget(), Qt::Key_1); // sums up
        const forms::Score real = scoreOf(editor.editing().form(), sheet->answers());
        QCOMPARE(*real.value, 62.5); // 3/4 · 1/2 + 1/4
        QCOMPARE(editor.preview()->score(), QStringLiteral("62.5 %"));
        // Weights that change are scored at once, and answers stay.
        editor.stand({0, -1});
        named<QDoubleSpinBox>(editor, QStringLiteral("Weight among the groups"))->setValue(1);
        QCOMPARE(editor.preview()->score(), QStringLiteral("75 %"));
        // So is an answer that fails everything.
        editor.stand({0, 1});
        auto *scale = named<QTableView>(editor, QStringLiteral("Answers and what they earn"));
        QVERIFY(scale->model()->setData(scale->model()->index(1, ScaleModel::FailsColumn),
            static_cast<int>(forms::Fatal::All)));
        QCOMPARE(editor.preview()->score(), QStringLiteral("0 %"));
        QVERIFY(
            saidIn(*editor.preview()).contains(QStringLiteral("Without that it would be 75 %")));
        QTest::mouseClick(buttonIn(editor, QStringLiteral("Clear answers")), Qt::LeftButton);
        QCOMPARE(editor.preview()->score(), QStringLiteral("Nothing scored yet"));
    }

    void aDraftIsKeptWhateverWayTheEditorIsLeft()
    {
        FormEditor::What what = nextVersion();
        FormEditor editor(what);
        showEditor(editor);
        QSignalSpy kept(&editor, &FormEditor::draftChanged);
        auto *title = named<QLineEdit>(editor, QStringLiteral("Title"));
        QTest::keyClicks(title, QStringLiteral("!"));
        QTest::keyClick(&editor, Qt::Key_Escape); // at once
        QCOMPARE(kept.size(), 1);
        const auto draft = kept.front().front().value<forms::FormDraft>();
        QCOMPARE(draft.form.title, std::string("Calls!"));
        QVERIFY(kept.front().at(1).toBool());
        what.kept = draft;
        FormEditor again(what);
        QCOMPARE(again.editing().form().title, std::string("Calls!"));
        QSignalSpy gone(&again, &FormEditor::draftChanged);
        showEditor(again);
        title = named<QLineEdit>(again, QStringLiteral("Title"));
        QTest::keyClick(title, Qt::Key_End);
        QTest::keyClick(title, Qt::Key_Backspace); // as it began: nothing to keep
        QTest::keyClick(&again, Qt::Key_Escape);
        QCOMPARE(gone.size(), 1);
        QVERIFY(!gone.front().at(1).toBool());
    }

    void aCellThatIsOpenIsTakenWhenTheEditorIsLeft()
    {
        FormEditor editor(nextVersion());
        showEditor(editor);
        QSignalSpy kept(&editor, &FormEditor::draftChanged);
        editor.stand({0, 0});
        auto *scale = named<QTableView>(editor, QStringLiteral("Answers and what they earn"));
        scale->setFocus();
        QTest::keyClick(scale, Qt::Key_Insert);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Maybe"));
        editor.reject();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.front()
                     .front()
                     .value<forms::FormDraft>()
                     .form.groups[0]
                     .questions[0]
                     .options[2]
                     .text,
            std::string("Maybe"));
    }

    void aChangeOfAPublishedFormNeedsItsReason()
    {
        FormEditor editor(nextVersion());
        showEditor(editor);
        QSignalSpy wanted(&editor, &FormEditor::publishWanted);
        editor.publish();
        QCOMPARE(wanted.size(), 0);
        auto *why = named<QLineEdit>(editor, QStringLiteral("What changes, and why"));
        QVERIFY(why->hasFocus());
        QVERIFY(!named<QLineEdit>(editor, QStringLiteral("Short name, the same in all versions"))
                     ->isEnabled());
        QTest::keyClicks(why, QStringLiteral("nobody summed up"));
        editor.publish();
        QCOMPARE(wanted.size(), 1);
        editor.showOutcome(QStringLiteral("The disk is full."));
        QVERIFY(editor.isVisible());
        QVERIFY(saidIn(editor).contains(QStringLiteral("The disk is full.")));
        editor.showOutcome({});
        QVERIFY(!editor.isVisible());
    }

    /// A rule that was changed in a session says of which.
    void aChangeNamesTheSessionItComesFrom()
    {
        FormEditor::What what = nextVersion();
        what.sessions = {{"calibration:1", QStringLiteral("Session 31")},
            {"calibration:2", QStringLiteral("Session 32")}};
        FormEditor editor(what);
        showEditor(editor);
        QSignalSpy wanted(&editor, &FormEditor::publishWanted);
        auto *from = named<QComboBox>(editor, QStringLiteral("Session the change comes from"));
        QVERIFY(from);
        from->setCurrentIndex(from->findText(QStringLiteral("Session 32"), Qt::MatchEndsWith));
        QTest::keyClicks(named<QLineEdit>(editor, QStringLiteral("What changes, and why")),
            QStringLiteral("the second anchor was too narrow"));
        editor.publish();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(
            wanted.front().front().value<forms::FormDraft>().session, std::string("calibration:2"));
    }

    void aNewFormMayNotTakeTheNameOfAnother()
    {
        FormEditor::What what;
        what.begin.form = callForm();
        what.names = {"calls"};
        FormEditor editor(what);
        QSignalSpy wanted(&editor, &FormEditor::publishWanted);
        editor.publish();
        QCOMPARE(wanted.size(), 0);
        QVERIFY(saidIn(editor).contains(QStringLiteral("taken")));
    }

    void aFormFromAFileComesInAsAStep()
    {
        FormEditor editor(nextVersion());
        forms::Form other = callForm();
        other.id = "elsewhere";
        other.title = "Elsewhere";
        editor.take(other);
        QCOMPARE(editor.editing().form().title, std::string("Elsewhere"));
        QCOMPARE(editor.editing().form().id, std::string("calls")); // the same in all versions
        editor.undo();
        QVERIFY(editor.editing().form() == callForm());
    }

    void theHundredAndFirstQuestionIsRefusedInPlainWords()
    {
        FormEditor::What what = nextVersion();
        while (forms::questionsIn(what.begin.form) < forms::kMostQuestions)
            what.begin.form.groups[1].questions.push_back(
                graded(("n" + std::to_string(forms::questionsIn(what.begin.form))).c_str(), "N"));
        FormEditor editor(what);
        editor.addQuestion();
        QCOMPARE(forms::questionsIn(editor.editing().form()), forms::kMostQuestions);
        QVERIFY(saidIn(editor).contains(QStringLiteral("at most 100 questions")));
    }

    /// A form as large as may be is written like a small one: nothing is left out of its outline,
    /// its preview or its file.
    void aHundredGroupsOfAChainAreWrittenLikeOne()
    {
        FormEditor::What what = nextVersion();
        what.begin.form.groups.clear();
        for (int i = 0; i < 100; ++i) {
            const std::string number = std::to_string(i);
            forms::Question question = graded(("q" + number).c_str(), ("Asks " + number).c_str());
            if (i > 0)
                question.condition = forms::Condition{"q" + std::to_string(i - 1), {"1"}};
            what.begin.form.groups.push_back({"g" + number, "Group " + number, 1, {question}});
        }
        FormEditor editor(what);
        showEditor(editor);
        auto *parts = named<QTableView>(editor, QStringLiteral("Parts of the form"));
        QVERIFY(parts);
        QCOMPARE(parts->model()->rowCount(), 201); // the form, its groups and their questions
        editor.addGroup();
        QVERIFY(saidIn(editor).contains(QStringLiteral("at most 100 groups")));
        editor.addQuestion();
        QVERIFY(saidIn(editor).contains(QStringLiteral("at most 100 questions")));
        QCOMPARE(editor.editing().form().groups.size(), std::size_t(100));
        // Each answer asks for the next, down to the last.
        ScoreSheet *sheet = editor.preview()->sheet();
        QCOMPARE(sheet->model()->shown(), 1);
        sheet->setCurrentQuestion(0);
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(sheet->currentQuestion(), i);
            sheet->answer(1);
            sheet->step(1);
        }
        QCOMPARE(sheet->model()->answered(), 100);
        QCOMPARE(editor.preview()->score(), QStringLiteral("100 %"));
        // The last of them moves to the front, typed into there, and it is said that it hangs on
        // what comes later.
        editor.stand({99, 0});
        constexpr int kMoves = 2 * 98 + 1; // into each group before it, and to its front
        parts->setFocus();
        for (int i = 0; i < kMoves; ++i)
            QTest::keyClick(parts, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(editor.place(), (forms::Place{0, 1}));
        editor.publish();
        QVERIFY(saidIn(editor).contains(QStringLiteral("asked later")));
        for (int i = 0; i < kMoves; ++i)
            editor.undo();
        QVERIFY(problemsOf(editor.editing().form()).empty());
    }

    /// While it is written a form may ask in a circle; the preview says what is asked, and stands.
    void aCircleIsShownAndSaid()
    {
        FormEditor::What what = nextVersion();
        auto &questions = what.begin.form.groups[0].questions;
        questions[0].condition = forms::Condition{"asks", {"1"}};
        questions[1].condition = forms::Condition{"greets", {"1"}};
        FormEditor editor(what);
        showEditor(editor);
        ScoreSheet *sheet = editor.preview()->sheet();
        QCOMPARE(sheet->model()->shown(), 1);
        sheet->setAnswers(
            {{"greets", {false, {"1"}, {}, {}, {}, {}}}, {"asks", {false, {"1"}, {}, {}, {}, {}}}});
        QCOMPARE(sheet->model()->shown(), 1);
        editor.publish();
        QVERIFY(saidIn(editor).contains(QStringLiteral("asked later")));
        // Moved behind each other it is still one; taken away it is none.
        editor.stand({0, 0});
        QTest::keyClick(named<QTableView>(editor, QStringLiteral("Parts of the form")),
            Qt::Key_Down, Qt::AltModifier);
        editor.publish();
        QVERIFY(saidIn(editor).contains(QStringLiteral("asked later")));
        editor.stand({0, 0});
        auto *after = named<QComboBox>(editor, QStringLiteral("Asked"));
        after->setCurrentIndex(0);
        Q_EMIT after->activated(0);
        QVERIFY(problemsOf(editor.editing().form()).empty());
        QCOMPARE(sheet->model()->shown(), 3);
    }

    void everyProblemHasASentenceOfItsOwn()
    {
        QStringList seen;
        for (int why = 0; why <= static_cast<int>(forms::FormProblem::Why::BadDisputeDays); ++why) {
            const auto each = static_cast<forms::FormProblem::Why>(why);
            const QString text = formProblemText(each);
            QVERIFY2(!text.isEmpty() && !seen.contains(text), qPrintable(text));
            QCOMPARE(formProblemNamed(forms::nameOf(each)), text);
            seen += text;
        }
    }

    void thePanelListsVersionsAndOffersTheNext()
    {
        FormsPanel panel;
        panel.show(twoVersions(), *Zone::named("UTC"));
        auto *table = named<QTableView>(panel, QStringLiteral("Versions of forms"));
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("in use"));
        QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("earlier"));
        QCOMPARE(table->model()->index(2, 0).data().toString(), QStringLiteral("not published"));
        QVERIFY(saidIn(panel).contains(QStringLiteral("What changed: “chats, too”")));
        QSignalSpy edit(&panel, &FormsPanel::editWanted);
        QVERIFY(panel.step(1));
        Q_EMIT table->activated({});
        QCOMPARE(edit.front(), (QList<QVariant>{QStringLiteral("calls"), qint64(1)}));
        QSignalSpy exported(&panel, &FormsPanel::exportWanted);
        QVERIFY(panel.exportView());
        QCOMPARE(exported.front().front().value<forms::Form>().title, std::string("Calls"));
        QVERIFY(panel.step(1));
        QVERIFY(!panel.step(1));
        QSignalSpy publish(&panel, &FormsPanel::publishWanted);
        QTest::mouseClick(buttonIn(panel, QStringLiteral("Publish as it is")), Qt::LeftButton);
        QCOMPARE(publish.front().front().toString(), QStringLiteral("shipped"));
        // The chosen version stays chosen when the list is read again.
        auto drafted = twoVersions();
        drafted->rows[2].draft = drafted->newDraft = true;
        panel.show(drafted, *Zone::named("UTC"));
        QCOMPARE(table->currentIndex().row(), 2);
        QVERIFY(buttonIn(panel, QStringLiteral("Go on with the draft…")));
        QCOMPARE(panel.primaryAction()->text(), QStringLiteral("Go on with the new form…"));
    }

    void whoMayNotPublishReadsAndTries()
    {
        auto readOnly = twoVersions();
        readOnly->mayPublish = false;
        FormsPanel panel;
        panel.show(readOnly, *Zone::named("UTC"));
        QVERIFY(!panel.primaryAction()->isVisible());
        QVERIFY(!buttonIn(panel, QStringLiteral("New version…"))->isEnabled());
        QSignalSpy edit(&panel, &FormsPanel::editWanted);
        Q_EMIT named<QTableView>(panel, QStringLiteral("Versions of forms"))->activated({});
        QVERIFY(edit.isEmpty());
        panel.preview()->sheet()->answer(1);
        QCOMPARE(panel.preview()->score(), QStringLiteral("100 %"));
    }
};

ATTUNE_TEST(TestFormsPanel)
#include "tst_forms_panel.moc"
