// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A score is given beside the transcript, by keys alone, and nothing that was typed is lost.
#include "tests/support/made_output.h"
#include "tests/support/program/test_program.h"
#include "ui/audio/audio_player.h"
#include "ui/panels/interactions/recording_bar.h"
#include "ui/panels/scoring/answers_model.h"
#include "ui/panels/scoring/score_dialog.h"
#include "ui/widgets/chat_view.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace attune;
using namespace attune::tests;
using namespace attune::ui;

namespace {

ScoreDialog::What anInteraction()
{
    ScoreDialog::What out;
    out.title = QStringLiteral("Interaction 1 of 4");
    forms::Question feeling;
    feeling.id = "feeling";
    feeling.text = "Acknowledges the feeling";
    feeling.mayBeNotApplicable = true;
    for (const char *id : {"1", "2", "3"})
        feeling.options.push_back({id, id, {}, double(id[0] - '0'), {}, id[0] == '1'});
    forms::Question why = feeling;
    why.id = "why";
    why.text = "Says why";
    why.mayBeNotApplicable = false;
    why.condition = forms::Condition{"feeling", {"3"}};
    forms::Question marks = feeling;
    marks.id = "marks";
    marks.text = "Marks";
    marks.type = forms::QuestionType::Multiple;
    marks.required = false;
    forms::Question minutes;
    minutes.id = "minutes";
    minutes.text = "Minutes";
    minutes.type = forms::QuestionType::Number;
    minutes.ranges = {{0, 10, 1, {}, false}};
    out.form.id = out.form.title = "f";
    out.form.groups = {{"g", "G", 1, {feeling, why, marks, minutes}}};
    out.turns = {{facts::Role::Customer, Milliseconds{0}, {}, "It was promised.", false, false, {}},
        {facts::Role::Agent, Milliseconds{92000}, {}, "You are right.", false, false, {}}};
    return out;
}

} // namespace

class TestScoreDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void digitsAnswerAndLettersGoOn()
    {
        ScoreDialog dialog(anInteraction());
        const QAbstractItemModelTester tester(
            dialog.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(problemsOf(dialog.model()->form()).empty());
        dialog.answer(2);
        QCOMPARE(dialog.paper().answers.at("feeling").options, std::vector<std::string>{"2"});
        dialog.answer(9); // there is no ninth
        QCOMPARE(dialog.paper().answers.at("feeling").options, std::vector<std::string>{"2"});
        dialog.step(1); // over the question that is not asked
        QCOMPARE(dialog.currentQuestion(), 2);
        dialog.answer(1);
        dialog.answer(3);
        QCOMPARE(dialog.paper().answers.at("marks").options.size(), std::size_t(2));
        dialog.answer(1);
        QCOMPARE(dialog.paper().answers.at("marks").options, std::vector<std::string>{"3"});
        dialog.step(-1);
        QCOMPARE(dialog.currentQuestion(), 0);
        dialog.answer(3);
        dialog.step(1);
        QCOMPARE(dialog.currentQuestion(), 1);
        dialog.answer(0); // it always applies
        QVERIFY(!dialog.paper().answers.contains("why"));
        dialog.setCurrentQuestion(0);
        dialog.answer(0);
        QVERIFY(dialog.paper().answers.at("feeling").notApplicable);
        dialog.answer(0);
        QVERIFY(!dialog.paper().answers.contains("feeling"));
    }

    /// As it is used: no mouse, and no letter goes astray.
    void aWholeFormIsAnsweredByKeysAlone()
    {
        ScoreDialog::What what = anInteraction();
        what.form.groups[0].questions[0].help = "Also in other words";
        what.form.groups[0].questions[0].options[1].anchor = "names it once";
        ScoreDialog dialog(what);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
            QTest::keyClick(dialog.focusWidget(), key, with);
        };
        // Help and anchors stand beside what is asked.
        QStringList said;
        for (const auto *label : dialog.findChildren<TextLabel *>())
            said += label->isVisible() ? label->text() : QString();
        QVERIFY(said.contains(QStringLiteral("Also in other words")));
        QStringList answers;
        for (const auto *button : dialog.findChildren<QPushButton *>())
            answers += button->accessibleName();
        QVERIFY(answers.contains(QStringLiteral("2 · names it once")));
        const auto given = [&](const char *question) {
            const auto found = dialog.paper().answers;
            const auto answer = found.find(question);
            return answer == found.end() ? forms::Answer() : answer->second;
        };
        press(Qt::Key_3);
        QCOMPARE(given("feeling").options, std::vector<std::string>{"3"});
        press(Qt::Key_J);
        QCOMPARE(dialog.currentQuestion(), 1); // asked after the third answer
        press(Qt::Key_1);
        press(Qt::Key_C);
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("jokes 12 times, never"));
        QCOMPARE(given("why").comment, std::string("jokes 12 times, never")); // letters are letters
        QCOMPARE(given("why").options, std::vector<std::string>{"1"});
        press(Qt::Key_Return);
        dialog.step(1); // back to the questions
        QCOMPARE(dialog.currentQuestion(), 2);
        press(Qt::Key_K);
        QCOMPARE(dialog.currentQuestion(), 1);
        press(Qt::Key_K);
        press(Qt::Key_0);
        QVERIFY(given("feeling").notApplicable);
        press(Qt::Key_2);
        press(Qt::Key_N);
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("0:40 waits"));
        press(Qt::Key_Return);
        QCOMPARE(dialog.paper().notes.size(), std::size_t(1));
        press(Qt::Key_J);
        press(Qt::Key_J);
        QCOMPARE(dialog.currentQuestion(), 3); // over what is not asked any more
        for (auto *edit : dialog.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QStringLiteral("Minutes"))
                edit->setFocus();
        }
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("4"));
        QSignalSpy submitted(&dialog, &ScoreDialog::submitted);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 1);
    }

    /// The recording is heard where it is scored: by a key, from the turn that is chosen, and the
    /// words stand where it is, so that a note is pinned there.
    void whatWasRecordedIsHeardBesideTheForm()
    {
        auto *card = new FakeOutput; // the dialog's
        ScoreDialog dialog(anInteraction(), nullptr, std::unique_ptr<AudioOutput>(card));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        RecordingBar *bar = dialog.recording();
        QVERIFY(!bar->isVisible()); // until there is one
        QTest::keyClick(&dialog, Qt::Key_Space, Qt::ControlModifier);
        QSignalSpy wanted(bar, &RecordingBar::recordingWanted);
        bar->setRecordings({{1, "call.wav", "audio/wav", Milliseconds{0}}});
        QCOMPARE(wanted.size(), 1);
        bar->setRecording(recordingOf(risingTone(8000, 1, 95)), {});
        QVERIFY(bar->isVisible());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(bar->player()->state(), AudioPlayer::State::Playing);
        card->run(2000);
        auto *chat = dialog.findChild<ChatView *>();
        QCOMPARE(chat->currentTurn(), 0);
        Q_EMIT chat->turnActivated(1); // it begins at 1:32
        QCOMPARE(bar->player()->position(), 92000);
        card->run(500);
        QCOMPARE(chat->currentTurn(), 1);
        dialog.beginNote();
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("warm"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(*dialog.paper().notes.back().turn, std::int64_t(1));
        // What cannot be heard is said, and nothing else is kept from being scored.
        bar->setProblem(QStringLiteral("The key is missing."));
        dialog.answer(2);
        QCOMPARE(dialog.paper().answers.at("feeling").options, std::vector<std::string>{"2"});
    }

    /// As people write a day where they are, never one of the last century, and what is none is no
    /// answer.
    void aDayIsReadAsItIsWrittenHere_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("day");
        const QLocale german(QLocale::German), american(QLocale::English, QLocale::UnitedStates),
            british(QLocale::English, QLocale::UnitedKingdom);
        QTest::newRow("German, four digits") << german << "02.03.2026"
                                             << "2026-03-02";
        QTest::newRow("German, two digits") << german << "02.03.26"
                                            << "2026-03-02";
        QTest::newRow("American") << american << "3/2/2026"
                                  << "2026-03-02";
        QTest::newRow("American, two digits") << american << "3/2/26"
                                              << "2026-03-02";
        QTest::newRow("British") << british << "02/03/2026"
                                 << "2026-03-02";
        QTest::newRow("of the standard, anywhere") << german << " 2026-03-02 "
                                                   << "2026-03-02";
        QTest::newRow("no such day") << german << "30.02.2026"
                                     << "";
        QTest::newRow("in words") << german << "gestern"
                                  << "";
        QTest::newRow("half of it") << british << "02/03"
                                    << "";
    }
    void aDayIsReadAsItIsWrittenHere()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QFETCH(QString, day);
        const QLocale before;
        QLocale::setDefault(locale);
        const auto restore = qScopeGuard([before] { QLocale::setDefault(before); });
        ScoreDialog::What what = anInteraction();
        forms::Question due;
        due.id = "due";
        due.text = "Promised for";
        due.type = forms::QuestionType::Date;
        what.form.groups[0].questions = {what.form.groups[0].questions[0], due};
        ScoreDialog dialog(what);
        dialog.setCurrentQuestion(1);
        QLineEdit *value = nullptr;
        for (auto *edit : dialog.findChildren<QLineEdit *>())
            value = edit->accessibleName() == QStringLiteral("Promised for") ? edit : value;
        QVERIFY(value->placeholderText().contains(QStringLiteral("2026")));
        QTest::keyClicks(value, typed);
        const auto &answers = dialog.paper().answers;
        const auto given = answers.find("due");
        QCOMPARE(
            given == answers.end() ? QString() : QString::fromStdString(toIso(*given->second.day)),
            day);
        // What comes back to be read or changed is the same day.
        dialog.setCurrentQuestion(0);
        dialog.setCurrentQuestion(1);
        if (day.isEmpty())
            return;
        QVERIFY2(value->text().contains(QStringLiteral("2026")), qPrintable(value->text()));
        value->selectAll();
        QTest::keyClicks(value, value->text());
        QCOMPARE(QString::fromStdString(toIso(*dialog.paper().answers.at("due").day)), day);
    }

    void aScoreIsSubmittedOnlyWhole()
    {
        ScoreDialog dialog(anInteraction());
        QSignalSpy submitted(&dialog, &ScoreDialog::submitted);
        QPushButton *submit = nullptr;
        for (auto *button : dialog.findChildren<QPushButton *>())
            submit = button->text() == QStringLiteral("Sign and submit") ? button : submit;
        submit->click();
        QCOMPARE(submitted.size(), 0);
        dialog.answer(1); // asks for a comment
        submit->click();
        QCOMPARE(submitted.size(), 0);
        QCOMPARE(dialog.currentQuestion(), 0);
        dialog.answer(2);
        dialog.setCurrentQuestion(3);
        auto *value = dialog.findChildren<QLineEdit *>().first();
        for (auto *edit : dialog.findChildren<QLineEdit *>())
            value = edit->accessibleName() == QStringLiteral("Minutes") ? edit : value;
        QTest::keyClicks(value, QStringLiteral("4"));
        QCOMPARE(*dialog.paper().answers.at("minutes").number, 4.0);
        submit->click();
        QCOMPARE(submitted.size(), 1);
        dialog.showOutcome(QStringLiteral("The disk is full."));
        QVERIFY(submit->isEnabled()); // nothing typed is lost
        QCOMPARE(dialog.paper().answers.size(), std::size_t(2));
    }

    void aPinnedNoteComesBackToBeChanged()
    {
        ScoreDialog::What what = anInteraction();
        what.draft.notes = {{"feeling", 0, 40, "waits"}, {"minutes", {}, {}, "long"}};
        ScoreDialog dialog(what);
        dialog.setCurrentQuestion(0);
        QLineEdit *note = nullptr;
        for (auto *edit : dialog.findChildren<QLineEdit *>())
            note =
                edit->accessibleName() == QStringLiteral("Note at the current turn") ? edit : note;
        QPushButton *back = nullptr;
        for (auto *button : dialog.findChildren<QPushButton *>())
            back = button->text() == QStringLiteral("Take back") ? button : back;
        QVERIFY(back && back->isVisibleTo(&dialog));
        QSignalSpy kept(&dialog, &ScoreDialog::draftChanged);
        back->click();
        QCOMPARE(note->text(), QStringLiteral("00:40 waits"));
        QCOMPARE(dialog.paper().notes.size(), std::size_t(1)); // of the other question
        QVERIFY(!back->isVisibleTo(&dialog));
        QTest::keyClick(note, Qt::Key_Return);
        QVERIFY(dialog.paper().notes.back() == what.draft.notes[0]); // where it was
        QVERIFY(back->isVisibleTo(&dialog));
    }

    /// Return ends a line; only Ctrl with it signs.
    void returnSignsNothing()
    {
        ScoreDialog::What what = anInteraction();
        what.draft.answers["feeling"].options = {"2"};
        what.draft.answers["minutes"].number = 4;
        ScoreDialog dialog(what);
        QSignalSpy submitted(&dialog, &ScoreDialog::submitted);
        for (auto *edit : dialog.findChildren<QLineEdit *>())
            QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClick(&dialog, Qt::Key_Enter);
        QCOMPARE(submitted.size(), 0);
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Sign and submit"))
                button->click();
        }
        QCOMPARE(submitted.size(), 1);
    }

    /// One question alone, without a list of one, a draft or notes of one's own.
    void whatAllHoldToBeRightIsOneAnswerWithItsRemark()
    {
        ScoreDialog::What what = anInteraction();
        what.form.groups[0].questions.resize(1);
        what.forAll = true;
        what.about = QStringLiteral("Given: 2 (3), 1 (1).");
        what.draft.answers["feeling"].options = {"2"};
        what.draft.answers["feeling"].comment = "as it stands";
        ScoreDialog dialog(what);
        dialog.show();
        QVERIFY(!dialog.findChild<QTableView *>()->isVisible());
        QStringList buttons, fields;
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->isVisible())
                buttons += button->text();
        }
        for (auto *edit : dialog.findChildren<QLineEdit *>()) {
            if (edit->isVisible())
                fields += edit->text();
        }
        QVERIFY(buttons.contains(QStringLiteral("Cancel")));
        for (const char *absent : {"Later", "Pin", "Take back"})
            QVERIFY2(!buttons.contains(QLatin1String(absent)), absent);
        QCOMPARE(fields, QStringList{QStringLiteral("as it stands")});
        dialog.answer(3);
        QCOMPARE(dialog.paper().answers.at("feeling").options, std::vector<std::string>{"3"});
    }

    void aNoteIsPinnedToItsTurnAndTheDraftComesBack()
    {
        ScoreDialog::What what = anInteraction();
        ScoreDialog dialog(what);
        dialog.findChild<ChatView *>()->setCurrentTurn(1);
        QLineEdit *note = nullptr;
        for (auto *edit : dialog.findChildren<QLineEdit *>())
            note =
                edit->accessibleName() == QStringLiteral("Note at the current turn") ? edit : note;
        QTest::keyClicks(note, QStringLiteral("validates here"));
        QTest::keyClick(note, Qt::Key_Return);
        QTest::keyClicks(note, QStringLiteral("0:40 waits"));
        QTest::keyClick(note, Qt::Key_Return);
        QTest::keyClicks(note, QStringLiteral("1:75 is no time"));
        QTest::keyClick(note, Qt::Key_Return);
        dialog.answer(3);
        const sessions::Paper draft = dialog.paper();
        QCOMPARE(draft.notes.size(), std::size_t(3));
        QCOMPARE(draft.notes[1].text, std::string("waits"));
        QCOMPARE(*draft.notes[1].second, std::int64_t(40));
        QCOMPARE(*draft.notes[1].turn, std::int64_t(0)); // begun before, and the next only later
        QCOMPARE(draft.notes[2].text, std::string("1:75 is no time"));
        QCOMPARE(*draft.notes[2].turn, std::int64_t(1));
        QCOMPARE(*draft.notes[0].turn, std::int64_t(1));
        QCOMPARE(*draft.notes[0].second, std::int64_t(92));
        what.draft = draft;
        QVERIFY(ScoreDialog(what).paper() == draft);
        // Nobody is named.
        QVERIFY(
            dialog.findChild<ChatView *>()->turns()[1].caption.startsWith(QStringLiteral("Agent")));
    }

    void whoItWasIsShownOnlyWhereTheFormIsNotBlind()
    {
        ScoreDialog::What what = anInteraction();
        what.known = {QStringLiteral("Jun Tanaka · Billing"), QStringLiteral("Given before: 67")};
        const auto said = [](const ScoreDialog &dialog) {
            QStringList out;
            for (const auto *label : dialog.findChildren<TextLabel *>())
                out += label->text();
            return out.join(QLatin1Char('\n'));
        };
        QVERIFY(!said(ScoreDialog(what)).contains(QStringLiteral("Jun Tanaka")));
        what.form.blind = false;
        QVERIFY(said(ScoreDialog(what)).contains(QStringLiteral("Jun Tanaka")));
        QVERIFY(said(ScoreDialog(what)).contains(QStringLiteral("67")));
    }

    void whatWasTypedAMomentAgoIsKeptHoweverItIsLeft()
    {
        ScoreDialog dialog(anInteraction());
        QSignalSpy kept(&dialog, &ScoreDialog::draftChanged);
        dialog.answer(2);
        dialog.reject();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.front().front().value<sessions::Paper>().answers.at("feeling").options,
            std::vector<std::string>{"2"});
    }
};

ATTUNE_TEST(TestScoreDialog)
#include "tst_score_dialog.moc"
