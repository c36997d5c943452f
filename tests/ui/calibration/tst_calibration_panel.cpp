// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel shows the most divergent question first, opens numbers into reasons, and says why there
// is nothing.
#include "tests/support/program/test_program.h"
#include "tests/ui/calibration/boards.h"
#include "ui/charts/interval_rows.h"
#include "ui/panels/calibration/calibration_panel.h"
#include "ui/panels/calibration/discussion_timer.h"
#include "ui/panels/calibration/evaluators_card.h"
#include "ui/panels/calibration/notes_model.h"
#include "ui/panels/calibration/scores_model.h"
#include "ui/panels/calibration/session_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/scope_chip.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace attune;
using namespace attune::ui;
using calibration::Board;
using namespace attune::tests;

class TestCalibrationPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelsKeepTheRules()
    {
        ScoresModel scores;
        const QAbstractItemModelTester first(
            &scores, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto board = aBoard();
        scores.showQuestion(board, 0);
        QCOMPARE(scores.rowCount(), 4);
        QCOMPARE(scores.columnCount(), 7);
        for (int column = 0; column < scores.columnCount(); ++column)
            QVERIFY(!scores.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        scores.showInteraction(board, 3);
        QCOMPARE(scores.rowCount(), 3);
        scores.setNamesMasked(true);
    }

    void theWidestDifferenceStandsFirstWithItsGround()
    {
        ScoresModel scores;
        const auto board = aBoard();
        QCOMPARE(board->outcome.questions[0].name, std::string("Validates"));
        scores.showQuestion(board, 0);
        QCOMPARE(scores.index(0, 6).data().toString(), QStringLiteral("3"));
        QVERIFY(scores.index(0, 3).data(ScoresModel::DeviationRole).toDouble() < -0.5);
        QVERIFY(!scores.index(0, 4).data(ScoresModel::DeviationRole).isValid());
        QVERIFY(scores.index(0, 3)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("refund")));
        // What was not applicable has no ground and no number.
        scores.showInteraction(board, 3);
        const int always = scores.rowOfQuestion(2);
        QCOMPARE(scores.index(always, 3).data().toString(), QStringLiteral("n/a"));
        QVERIFY(!scores.index(always, 3).data(ScoresModel::DeviationRole).isValid());
    }

    void numbersOpenIntoTheirReasons()
    {
        CalibrationPanel panel;
        panel.show(aBoard(), *Zone::named("UTC"));
        const auto tiles = panel.findChildren<KpiTile *>();
        QCOMPARE(tiles.size(), 5);
        for (KpiTile *tile : tiles) {
            QTest::keyClick(tile, Qt::Key_Return);
            QVERIFY(!tile->toolTip().isEmpty());
        }
        QTest::keyClick(tiles[0], Qt::Key_Return);
        QVERIFY(whyText(panel).contains(QStringLiteral("Krippendorff (2004)")));
        QVERIFY(whyText(panel).contains(QStringLiteral("seed")));
        panel.evaluators()->setView(EvaluatorView::Logits);
        QVERIFY(whyText(panel).contains(QStringLiteral("many-facet")));
        panel.evaluators()->setView(EvaluatorView::Drift);
        QVERIFY(whyText(panel).contains(QStringLiteral("No session before this one")));
        panel.evaluators()->setView(EvaluatorView::Control);
        QVERIFY(whyText(panel).contains(QStringLiteral("control limits")));
        const BoardLook look{false, EvaluatorView::Control, {}};
        QVERIFY(evaluatorReason(*panel.board(), look, 0)
                    .last()
                    .contains(QStringLiteral("Roberts 1959")));
        const auto rows = evaluatorRows(*panel.board(), look);
        QCOMPARE(rows[0].note, QStringLiteral("in control"));
        QCOMPARE(rows[1].note, QStringLiteral("no gold items")); // the reference itself
    }

    /// With its limits, n, the usual words and what was given; where little was scored that is
    /// said.
    void aFigureStandsWithItsWordsAndWhatItRestsOn()
    {
        const auto board = aBoard();
        const auto tiles = boardTiles(*board);
        QVERIFY2(tiles[0].detail.contains(QStringLiteral("n = 12")), qPrintable(tiles[0].detail));
        QVERIFY2(tiles[0].detail.contains(QStringLiteral(" to ")), qPrintable(tiles[0].detail));
        const auto saidOf = [&](std::size_t question) {
            return questionReason(*board, question, false).join(QLatin1Char(' '));
        };
        QVERIFY(saidOf(0).contains(QStringLiteral("fewer than ten")));
        QVERIFY2(saidOf(0).contains(QStringLiteral("Given: 1: 25\u00a0%")), qPrintable(saidOf(0)));
        // The words change where Krippendorff's do.
        calibration::Question one = board->outcome.questions[1];
        const auto wordAt = [&](double alpha) {
            one.agreement.alpha.value = alpha;
            return questionRow(one).note;
        };
        QCOMPARE(wordAt(0.666), QStringLiteral("too little to conclude from"));
        QCOMPARE(wordAt(0.667), QStringLiteral("tentative"));
        QCOMPARE(wordAt(0.8), QStringLiteral("reliable"));
        QVERIFY(questionRow(one).firm);
        // Severity stands with its adjusted scores, the model with its fit and fair averages.
        ScoresModel scores;
        scores.showQuestion(board, 0);
        QStringList heads;
        for (int column = 0; column < scores.columnCount(); ++column)
            heads += scores.headerData(column, Qt::Horizontal).toString();
        QVERIFY2(
            heads.contains(QStringLiteral("Mean")) && heads.contains(QStringLiteral("Adjusted")),
            qPrintable(heads.join(QLatin1Char('|'))));
    }

    void whatCannotBeSaidIsSaidSo()
    {
        const auto board = aBoard();
        const IntervalRow row = questionRow(board->outcome.questions[2]);
        QVERIFY(!row.value);
        QVERIFY(row.note.contains(QStringLiteral("no variation, 100\u00a0% agreement")));
    }

    void timeForAQuestionRunsDownAndBeginsAnew()
    {
        DiscussionTimer timer(std::chrono::seconds{2});
        QCOMPARE(timer.text(), QStringLiteral("00:02"));
        QVERIFY(!timer.isRunning());
        timer.click();
        QVERIFY(timer.isRunning());
        timer.tick();
        QCOMPARE(timer.text(), QStringLiteral("00:01"));
        timer.tick();
        QVERIFY(!timer.isRunning());
        QCOMPARE(timer.text(), QStringLiteral("Time is up"));
        timer.tick();
        QCOMPARE(timer.left(), std::chrono::seconds{0});
        timer.click(); // once more
        QVERIFY(timer.isRunning());
        QCOMPARE(timer.left(), std::chrono::seconds{2});
        timer.tick();
        timer.restart();
        QCOMPARE(timer.left(), std::chrono::seconds{2});
        timer.click();
        QVERIFY(!timer.isRunning());
    }

    void aMeetingGoesThroughOneQuestionAtATime()
    {
        CalibrationPanel panel;
        panel.show(aBoard(), *Zone::named("UTC"));
        auto *rows = panel.findChildren<IntervalRows *>().first();
        QCOMPARE(rows->current(), 0);
        QVERIFY(panel.step(1));
        QCOMPARE(rows->current(), 1);
        QVERIFY(panel.step(1));
        QVERIFY(!panel.step(1));
        QVERIFY(!panel.stepBack()); // no interaction is open
        auto *table = panel.findChild<QTableView *>();
        Q_EMIT table->activated(table->model()->index(0, 0));
        QVERIFY(panel.stepBack());
    }

    void maskedNamesStandNowhere()
    {
        CalibrationPanel panel;
        panel.show(aBoard(), *Zone::named("UTC"));
        QVERIFY(whyText(panel).contains(QStringLiteral("Dario")));
        panel.setNamesMasked(true);
        QVERIFY(!whyText(panel).contains(QStringLiteral("Dario")));
        for (const auto &table : boardTables(*panel.board(), panel.look(), *Zone::named("UTC"))) {
            for (const QStringList &row : table.rows)
                QVERIFY(!row.join(QLatin1Char(' ')).contains(QStringLiteral("Dario")));
        }
        const auto *table = panel.findChild<QTableView *>();
        QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(),
            QStringLiteral("Evaluator 1"));
    }

    void theControlChartIsATableWithItsLimits()
    {
        const auto board = aBoard();
        const auto tables = boardTables(*board, {}, *Zone::named("UTC"));
        const auto chart = std::ranges::find(
            tables, QStringLiteral("Control chart on gold items"), &BoardTable::title);
        QVERIFY(chart != tables.end());
        QCOMPARE(chart->rows.size(), 3); // the heads and the two who are not the expert
        const stats::ControlPoint &point = board->control.raters[0].points.back();
        const QStringList &row = chart->rows[1];
        QCOMPARE(row[1], QStringLiteral("Session 31"));
        QCOMPARE(row[3].toULongLong(), qulonglong(point.count));
        QCOMPARE(row[5], QString::number(point.average, 'f', 3));
        QCOMPARE(row[7], QString::number(point.limit, 'f', 3));
        QCOMPARE(row[6], QString::number(-point.limit, 'f', 3));
        QCOMPARE(
            row[8], point.out() ? QStringLiteral("out of control") : QStringLiteral("in control"));
    }

    /// Gold items come again: who learns which they are is no longer measured by them.
    void theControlChartNamesNoItem()
    {
        auto board = std::make_shared<Board>(*aBoard());
        // The second of them came again in the last session, where nobody is the expert.
        calibration::Sitting first, again;
        first.raters = again.raters = {{1, "Ines Calvo"}, {2, "Tomas Lind"}, {3, "Dario Kovač"}};
        add(first, "Calm", {"333", "444", "222", "443"});
        add(again, "Calm", {"423", "434", "242"});
        for (facts::RatingRow &row : again.rows) {
            if (row.contact == "k-0")
                row.contact = "k-9"; // and one is new
        }
        board->sessions.resize(2);
        board->charted = {0, 1};
        board->control =
            calibration::controlOf(std::vector{calibration::Refereed{&first, "Tomas Lind", {}},
                calibration::Refereed{&again, {}, {}}});
        board->outcome = calibration::outcomeOf(again.rows, again.raters);
        QVERIFY(std::ranges::any_of(
            board->control.raters, [](const auto &who) { return who.repeated > 0; }));
        BoardLook look;
        look.view = EvaluatorView::Control;
        QStringList said{evaluatorHeading(*board, look)};
        for (std::size_t row = 0; row < 3; ++row)
            said += evaluatorReason(*board, look, row);
        for (const IntervalRow &row : evaluatorRows(*board, look))
            said += QStringList{row.name, row.note, row.hint, row.figure};
        for (const BoardTable &table : boardTables(*board, look, *Zone::named("UTC"))) {
            if (table.title != QStringLiteral("Control chart on gold items"))
                continue;
            for (const QStringList &row : table.rows)
                said += row;
        }
        const QString all = said.join(QLatin1Char('\n'));
        QVERIFY(all.contains(QStringLiteral("came again")));
        for (const auto &interaction : board->outcome.interactions)
            QVERIFY2(!all.contains(QString::fromStdString(interaction.contact)), qPrintable(all));
    }

    void whatIsAboutOneselfAndTheSessionGoOnPaper()
    {
        auto board = std::make_shared<Board>(*aBoard());
        board->user = "Dario Kovač";
        CalibrationPanel panel;
        panel.show(board, *Zone::named("UTC"));
        const QSignalSpy letter(&panel, &CalibrationPanel::letterPrintWanted);
        const QSignalSpy whole(&panel, &CalibrationPanel::printWanted);
        for (auto *button : panel.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Print…"))
                button->click();
        }
        QCOMPARE(letter.count(), 1);
        QCOMPARE(whole.count(), 1);
    }

    void whoScoredIsToldAboutThemselvesAlone()
    {
        auto board = std::make_shared<Board>(*aBoard());
        board->user = "Dario Kovač";
        const QString letter = ownLetter(*board).join(QLatin1Char(' '));
        QVERIFY(letter.contains(QStringLiteral("Severity")));
        QVERIFY(letter.contains(QStringLiteral("chance alone")));
        QVERIFY(!letter.contains(QStringLiteral("Ines")));
        board->user = "Nobody Here";
        QVERIFY(ownLetter(*board).isEmpty());
        board->user = "Dario Kovač";
        CalibrationPanel panel;
        panel.show(board, *Zone::named("UTC"));
        QVERIFY(whyText(panel).contains(QStringLiteral("chance alone")));
        panel.setNamesMasked(true); // on a shared screen it would be everybody's
        QVERIFY(!whyText(panel).contains(QStringLiteral("chance alone")));
    }

    void whatWasAgreedStandsWithItsQuestion()
    {
        auto board = std::make_shared<Board>(*aBoard());
        board->agreed = {{"k-1", "Validates", "3", "before the solution", 3}};
        const QString reason = questionReason(*board, 0, false).join(QLatin1Char(' '));
        QVERIFY(reason.contains(QStringLiteral("Agreed in k-1: 3 · before the solution")));
        QVERIFY(!questionReason(*board, 1, false)
                     .join(QLatin1Char(' '))
                     .contains(QStringLiteral("Agreed")));
    }

    /// Beside what each gave, not yet agreed on said so, and in sessions that were imported or
    /// scored together no column at all.
    void whatWasAgreedIsAColumn()
    {
        const auto board = aRevealedBoard();
        ScoresModel scores;
        const QAbstractItemModelTester rules(
            &scores, QAbstractItemModelTester::FailureReportingMode::QtTest);
        scores.showQuestion(board, 0);
        QCOMPARE(scores.columnCount(), 8);
        constexpr int kAgreed = 4;
        const auto head = [&](int column, int role = Qt::DisplayRole) {
            return scores.headerData(column, Qt::Horizontal, role).toString();
        };
        QCOMPARE(head(kAgreed), QStringLiteral("Agreed"));
        QCOMPARE(head(7), QStringLiteral("Spread"));
        QVERIFY(head(kAgreed, Qt::ToolTipRole).contains(QStringLiteral("anybody")));
        const int row = scores.rowOfInteraction(1);
        QCOMPARE(scores.index(row, kAgreed).data().toString(), QStringLiteral("2"));
        for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
            QVERIFY(scores.index(row, kAgreed)
                        .data(role)
                        .toString()
                        .contains(QStringLiteral("2, answered “in part” · before the solution")));
        QVERIFY(!scores.index(row, kAgreed).data(ScoresModel::DeviationRole).isValid());
        QCOMPARE(scores.index(scores.rowOfInteraction(0), kAgreed).data().toString(),
            QStringLiteral("–"));
        QVERIFY(scores.index(scores.rowOfInteraction(0), kAgreed)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("not agreed on yet")));
        // What does not apply is agreed on as well.
        scores.showInteraction(board, 2);
        QCOMPARE(scores.index(scores.rowOfQuestion(1), kAgreed).data().toString(),
            QStringLiteral("n/a"));

        auto other = std::make_shared<Board>(*board);
        other->sessions[1].held->together = true;
        scores.showQuestion(other, 0);
        QCOMPARE(scores.columnCount(), 7);
        other->sessions[1].held.reset();
        scores.showQuestion(other, 0);
        QCOMPARE(scores.columnCount(), 7);
        QCOMPARE(head(4), QStringLiteral("Mean"));
    }

    void whatWasAgreedStaysOnPaperAndWithoutNames()
    {
        CalibrationPanel panel;
        panel.show(aRevealedBoard(), *Zone::named("UTC"));
        panel.setNamesMasked(true);
        const auto tables = boardTables(*panel.board(), panel.look(), *Zone::named("UTC"));
        const BoardTable &scores = tables.back();
        const auto column = scores.rows[0].indexOf(QStringLiteral("Agreed"));
        QVERIFY(column > 0);
        QStringList agreed, words;
        for (const QStringList &row : scores.rows.mid(1)) {
            QCOMPARE(row.size(), scores.rows[0].size());
            agreed += row[column];
            words += row[column + 1];
        }
        QCOMPARE(agreed.count(QStringLiteral("2")), 1);
        QCOMPARE(words.count(QStringLiteral("in part · before the solution")), 1);
        QCOMPARE(words.count(QStringLiteral("n/a")), 1);
        QCOMPARE(words.count(QStringLiteral("not agreed on yet")), 10);
        QString record;
        for (const QStringList &row : tables[0].rows)
            record += row.join(QStringLiteral(": ")) + QLatin1Char('\n');
        QVERIFY2(record.contains(QStringLiteral("Agreed: 2 of 12 agreed on")), qPrintable(record));
        QVERIFY(!record.contains(QStringLiteral("before the solution"))); // once is enough
        const auto *table = panel.findChild<QTableView *>();
        QCOMPARE(
            table->model()->headerData(4, Qt::Horizontal).toString(), QStringLiteral("Agreed"));
    }

    /// Each with its score, what was agreed last, and only where the scores leave room.
    void notesStandSideBySide()
    {
        const auto board = aRevealedBoard();
        NotesModel notes;
        const QAbstractItemModelTester rules(
            &notes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        notes.show(board, 1, 0); // “314”, with a word beside the 1
        QCOMPARE(notes.rowCount(), 2);
        const auto row = [&](int at) {
            QStringList out;
            for (int column = 0; column < notes.columnCount(); ++column)
                out += notes.index(at, column).data().toString();
            return out.join(QLatin1Char('|'));
        };
        QCOMPARE(row(0), QStringLiteral("Tomas Lind|1|at 1:32 the refund came first"));
        QCOMPARE(row(1), QStringLiteral("Agreed|2|before the solution"));
        notes.setNamesMasked(true);
        QCOMPARE(row(0), QStringLiteral("Evaluator 2|1|at 1:32 the refund came first"));
        notes.show(board, 2, 1);
        QCOMPARE(notes.rowCount(), 0);

        CalibrationPanel panel;
        panel.resize(1500, 1200);
        panel.setVisible(true);
        panel.show(board, *Zone::named("UTC"));
        QTRY_VERIFY(whyText(panel).contains(QStringLiteral("Notes on “Validates”")));
        QTableView *table = nullptr;
        for (auto *each : panel.findChildren<QTableView *>())
            table = qobject_cast<NotesModel *>(each->model()) ? each : table;
        QTRY_VERIFY(table->isVisible());
        // A narrow view does without means, and has them again when it grows.
        auto *scores = panel.findChild<QTableView *>();
        QCOMPARE(scores->horizontalHeader()->hiddenSectionCount(), 0);
        scores->setMaximumWidth(420);
        QTRY_VERIFY(scores->isColumnHidden(5));
        QVERIFY(!scores->isColumnHidden(4) && !scores->isColumnHidden(7));
        scores->setMaximumWidth(QWIDGETSIZE_MAX);
        QTRY_COMPARE(scores->horizontalHeader()->hiddenSectionCount(), 0);
        panel.resize(1280, 560);
        QTRY_VERIFY(!table->isVisible());
    }

    /// From the chosen row, without opening its interaction first.
    void consensusIsRecordedFromTheRowThatIsChosen()
    {
        CalibrationPanel panel;
        auto board = aRevealedBoard();
        board->sessions[1].held->mayAgree = true;
        board->sessions[1].held->alike = 2;
        panel.show(board, *Zone::named("UTC"));
        QPushButton *agree = nullptr;
        for (auto *button : panel.findChildren<QPushButton *>())
            agree = button->text().startsWith(QStringLiteral("Record")) ? button : agree;
        QVERIFY(agree && agree->isVisibleTo(&panel));
        QSignalSpy wanted(&panel, &CalibrationPanel::consensusWanted);
        auto *table = panel.findChild<QTableView *>();
        table->selectRow(2);
        const auto row = table->currentIndex().siblingAtColumn(0).data().toString();
        agree->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted[0][1].toString().endsWith(row));
        QCOMPARE(wanted[0][2].toString(), QStringLiteral("Validates"));
        // What is agreed comes back to the row it was of.
        panel.show(std::make_shared<Board>(*board), *Zone::named("UTC"));
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), row);
        // And from all rows at once, where all gave the same.
        QPushButton *alike = nullptr;
        for (auto *button : panel.findChildren<QPushButton *>())
            alike = button->accessibleName() == QStringLiteral("Agree on 2 given alike") ? button
                                                                                         : alike;
        QVERIFY(alike && alike->isVisibleTo(&panel));
        QSignalSpy all(&panel, &CalibrationPanel::alikeWanted);
        alike->click();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0][0].toString(), QStringLiteral("Session 31"));
        board->sessions[1].held->alike = 0;
        board->sessions[1].held->mayAgree = false;
        panel.show(std::make_shared<Board>(*board), *Zone::named("UTC"));
        QVERIFY(!agree->isVisibleTo(&panel) && !alike->isVisibleTo(&panel));
    }

    void anotherSessionIsAskedFor()
    {
        CalibrationPanel panel;
        panel.show(aBoard(), *Zone::named("UTC"));
        QSignalSpy asked(&panel, &CalibrationPanel::boardWanted);
        auto *bar = panel.findChild<SessionBar *>();
        QCOMPARE(bar->chooser()->choices().size(), std::size_t(2));
        QVERIFY(bar->chooser()->choices().front().text.startsWith(QStringLiteral("Session 31")));
        QCOMPARE(bar->chooser()->current(), QStringLiteral("Session 31"));
        QVERIFY(!panel.primaryAction()->isVisible());
        auto held = std::make_shared<Board>(*aBoard());
        held->sessions[0].held.emplace().stage = "agreed";
        held->sessions[0].held->isReadable = held->sessions[0].held->mayClose = true;
        panel.show(held, *Zone::named("UTC"));
        QVERIFY(!panel.primaryAction()->isVisible());
        bar->choose(QStringLiteral("Session 30"));
        QCOMPARE(asked.size(), 1);
        // What can be done is of the one that was chosen, before its figures are here.
        QVERIFY(panel.primaryAction()->isVisible());
        QVERIFY(panel.primaryAction()->text().startsWith(QStringLiteral("Close")));
        QCOMPARE(asked.first().first().toString(), QStringLiteral("Session 30"));
    }

    void theNextStepIsOfferedToWhoMayTakeIt_data()
    {
        QTest::addColumn<int>("mine");
        QTest::addColumn<bool>("reveal");
        QTest::addColumn<QString>("text");
        QTest::newRow("a participant") << 2 << false << "Score";
        QTest::newRow("the keeper") << 0 << true << "Reveal";
        QTest::newRow("somebody else") << 0 << false << "";
    }
    /// Who has not scored yet is named, and the deadline, which its leader can put off.
    void aSessionThatIsScoredSaysWhoIsMissingAndUntilWhen()
    {
        auto board = std::make_shared<Board>(*aBoard());
        calibration::Held held;
        held.stage = "scoring";
        held.expected = 8;
        held.given = 3;
        held.form = "Empathy";
        held.formVersion = 2;
        held.deadline = Instant{std::chrono::hours{24 * 365 * 56}};
        held.absent = {{"Ines Calvo", 4}, {"Tomas Lind", 1}};
        held.mayExtend = true;
        board->sessions.push_back({"calibration:1", "November", held, {}, {}, 0, 0, 0, 0, {}});
        CalibrationPanel panel;
        panel.show(board, *Zone::named("Europe/Amsterdam"));
        panel.findChild<SessionBar *>()->choose(QStringLiteral("calibration:1"));
        const QString said = whyText(panel);
        QVERIFY2(said.contains(QStringLiteral("Ines Calvo (4), Tomas Lind (1)")), qPrintable(said));
        QVERIFY2(panel.scopeLine().contains(QStringLiteral("1:00")), qPrintable(panel.scopeLine()));
        QVERIFY(panel.scopeLine().contains(QStringLiteral("blind · Empathy, version 2")));
        QSignalSpy extends(&panel, &CalibrationPanel::extendWanted);
        for (auto *button : panel.findChild<EmptyState *>()->findChildren<QPushButton *>())
            button->click();
        QCOMPARE(extends.size(), 1);
        QCOMPARE(extends.front().front().toString(), QStringLiteral("calibration:1"));
        panel.setNamesMasked(true);
        QVERIFY(!whyText(panel).contains(QStringLiteral("Ines Calvo (4)")));
    }

    /// Such a session is shown by its own name with the reason, never as another one, and its
    /// leader can still conclude it.
    void aSessionWithoutAScoreSaysWhy_data()
    {
        QTest::addColumn<bool>("isHeld");
        QTest::addColumn<int>("notApplicable");
        QTest::addColumn<QString>("why");
        QTest::newRow("all not applicable, imported") << false << 12 << "nothing here applies: 12";
        QTest::newRow("all not applicable, held here") << true << 12 << "nothing here applies: 12";
        QTest::newRow("nobody scored") << true << 0 << "No score was given";
    }
    void aSessionWithoutAScoreSaysWhy()
    {
        QFETCH(bool, isHeld);
        QFETCH(int, notApplicable);
        QFETCH(QString, why);
        auto board = std::make_shared<Board>(*aBoard());
        std::optional<calibration::Held> held;
        if (isHeld) {
            held.emplace();
            held->stage = "revealed";
            held->isReadable = held->mayConclude = true;
        }
        board->sessions.push_back({"empty", "Nothing applies", held, {}, {}, 4, 3, 0,
            static_cast<std::size_t>(notApplicable), {}});
        CalibrationPanel panel;
        panel.show(board, *Zone::named("UTC"));
        panel.findChild<SessionBar *>()->choose(QStringLiteral("empty"));
        QVERIFY2(whyText(panel).contains(why), qPrintable(whyText(panel)));
        QVERIFY(panel.title().startsWith(QStringLiteral("Nothing applies")));
        QVERIFY(!panel.findChild<IntervalRows *>()->isVisibleTo(&panel));
        QCOMPARE(panel.primaryAction()->isVisible(), isHeld);
        for (const auto *button : panel.findChild<EmptyState *>()->findChildren<QPushButton *>())
            QVERIFY(!button->isVisibleTo(&panel));
        // It stays chosen when the board is read again.
        panel.show(std::make_shared<Board>(*board), *Zone::named("UTC"));
        QVERIFY(panel.title().startsWith(QStringLiteral("Nothing applies")));
    }

    void whoAttendedStandsInTheRecord()
    {
        auto board = std::make_shared<Board>(*aBoard());
        calibration::Held held;
        held.stage = "agreed";
        held.isReadable = true;
        held.form = "Empathy";
        held.facilitator = "Marcus Hale";
        held.attended = {"Ines Calvo", "Tomas Lind"};
        held.remark = "The second anchor was too narrow.";
        board->sessions[1].held = held;
        board->agreed = {{"acd/k-1", "Calm", "4", "as all said", 4.0}};
        const auto record = [&](bool masked) {
            QStringList out;
            BoardLook look;
            look.masked = masked;
            const auto tables = boardTables(*board, look, *Zone::named("UTC"));
            for (const QStringList &row : tables[0].rows)
                out += row.join(QStringLiteral(": "));
            return out.join(QLatin1Char('\n'));
        };
        for (const char *part : {"Attended: Ines Calvo, Tomas Lind", "Facilitator: Marcus Hale",
                 "The second anchor was too narrow.", "Agreed: Calm, acd/k-1: 4 · as all said"})
            QVERIFY2(record(false).contains(QString::fromUtf8(part)), qPrintable(record(false)));
        QVERIFY(record(true).contains(QStringLiteral("Attended: 2 people")));
        for (const char *name : {"Calvo", "Lind", "Hale"})
            QVERIFY(!record(true).contains(QLatin1String(name)));
    }

    void theNextStepIsOfferedToWhoMayTakeIt()
    {
        QFETCH(int, mine);
        QFETCH(bool, reveal);
        QFETCH(QString, text);
        auto board = std::make_shared<Board>(*aBoard());
        calibration::Held held;
        held.stage = "scoring";
        held.expected = 24;
        held.given = 8;
        held.mine = static_cast<std::size_t>(mine);
        held.mayReveal = reveal;
        board->sessions.push_back({"calibration:1", "November", held, {}, {}, 0, 0, 0, 0, {}});
        CalibrationPanel panel;
        panel.show(board, *Zone::named("UTC"));
        panel.findChild<SessionBar *>()->choose(QStringLiteral("calibration:1"));
        QCOMPARE(panel.primaryAction()->isVisible(), !text.isEmpty());
        if (!text.isEmpty())
            QVERIFY(panel.primaryAction()->text().startsWith(text));
        QVERIFY(whyText(panel).contains(QStringLiteral("8 of 24 scores")));
        // Nothing of another session stands under its name.
        QVERIFY(panel.title().contains(QStringLiteral("November · scoring")));
        QVERIFY(!panel.findChild<IntervalRows *>()->isVisibleTo(&panel));
        QVERIFY(!panel.exportView());
    }

    /// What was given blind on another workstation is handed to all before anything is concluded.
    void scoresThatCameLateAreRevealedBeforeItIsConcluded()
    {
        auto board = aRevealedBoard();
        auto &held = *board->sessions[1].held;
        held.mayReveal = held.mayConclude = true;
        held.toReveal = 2;
        CalibrationPanel panel;
        panel.show(board, *Zone::named("UTC"));
        QVERIFY(panel.primaryAction()->isVisible());
        QVERIFY(panel.primaryAction()->text().startsWith(QStringLiteral("Reveal 2 late")));
        QSignalSpy wanted(&panel, &CalibrationPanel::revealWanted);
        panel.primaryAction()->trigger();
        QCOMPARE(wanted.size(), 1);
        auto done = std::make_shared<Board>(*board);
        done->sessions[1].held->mayReveal = false;
        done->sessions[1].held->toReveal = 0;
        panel.show(done, *Zone::named("UTC"));
        QVERIFY(panel.primaryAction()->text().contains(QStringLiteral("conclude")));
    }

    /// A centre's first session is scored before anything can be read.
    void theFirstSessionOfACentreCanBeScored()
    {
        auto board = std::make_shared<Board>();
        calibration::Held held;
        held.stage = "scoring";
        held.expected = 6;
        held.mine = 2;
        board->sessions.push_back({"calibration:1", "The first", held, {}, {}, 0, 0, 0, 0, {}});
        CalibrationPanel panel;
        panel.show(board, *Zone::named("UTC"));
        QVERIFY(panel.primaryAction()->isVisible());
        QSignalSpy wanted(&panel, &CalibrationPanel::scoreWanted);
        panel.primaryAction()->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().toString(), QStringLiteral("calibration:1"));
    }

    void namesAreShortUntilTwoAreAlike()
    {
        auto board = std::make_shared<Board>(*aBoard());
        QCOMPARE(shortEvaluatorName(*board, 0, false), QStringLiteral("I. Calvo"));
        QCOMPARE(shortEvaluatorName(*board, 0, false, true), QStringLiteral("Calvo"));
        QCOMPARE(shortEvaluatorName(*board, 0, true), evaluatorName(*board, 0, true));
        QCOMPARE(shortEvaluatorName(*board, 0, true, true), evaluatorName(*board, 0, true));
        board->outcome.raters[1].name = "Isabel Calvo";
        QCOMPARE(shortEvaluatorName(*board, 0, false), QStringLiteral("Ines Calvo"));
        QCOMPARE(shortEvaluatorName(*board, 1, false), QStringLiteral("Isabel Calvo"));
        QCOMPARE(shortEvaluatorName(*board, 0, false, true), QStringLiteral("Ines Calvo"));
        board->outcome.raters[1].name = "Oskar Calvo";
        QCOMPARE(shortEvaluatorName(*board, 0, false, true), QStringLiteral("I. Calvo"));
    }

    /// Severities of people without a common interaction are on no common scale.
    void groupsApartAreNotCompared()
    {
        auto board = std::make_shared<Board>(*aBoard());
        board->over.severity.groups = 2;
        board->over.raters[2].group = 1;
        QVERIFY(evaluatorHeading(*board, {}).contains(QStringLiteral("2 groups")));
        QCOMPARE(evaluatorRows(*board, {})[2].note, QStringLiteral("group 2"));
    }

    void nothingToShowSaysWhy()
    {
        CalibrationPanel panel;
        panel.show(std::make_shared<const Board>(), *Zone::named("UTC"));
        const auto *empty = panel.findChild<EmptyState *>();
        QVERIFY(empty->isVisibleTo(&panel));
        QVERIFY(!panel.exportView());
        auto closed = std::make_shared<Board>();
        closed->open = false;
        panel.show(closed, *Zone::named("UTC"));
        QVERIFY(whyText(panel).contains(QStringLiteral("not yours to see")));
    }
};

ATTUNE_TEST(TestCalibrationPanel)
#include "tst_calibration_panel.moc"
