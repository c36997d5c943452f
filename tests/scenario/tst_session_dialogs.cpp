// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calibration sessions as people click them: planned, scored blind, openly or together, revealed,
// concluded and closed, and nobody told which items are gold.
#include "core/sessions/session_service.h"
#include "tests/scenario/quality_desk.h"
#include "tests/support/program/test_program.h"
#include "ui/models/entry_dialog.h"
#include "ui/panels/calibration/calibration_panel.h"
#include "ui/panels/calibration/session_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QRegularExpression>
#include <QTableView>

using namespace attune;
using namespace attune::tests;

namespace {

/// Below what was drawn stand others: found by their number, marked with Space, and taken out
/// again.
void chooseByHand(QDialog &dialog)
{
    QListWidget *list = nullptr;
    for (auto *each : dialog.findChildren<QListWidget *>())
        list = each->accessibleName() == QStringLiteral("Interactions") ? each : list;
    QVERIFY(list);
    const auto marked = [list] {
        int out = 0;
        for (int row = 0; row < list->count(); ++row)
            out += list->item(row)->checkState() == Qt::Checked ? 1 : 0;
        return out;
    };
    const int drawn = marked();
    QVERIFY(drawn > 0 && list->count() > drawn + 10);
    const QString label = list->item(drawn + 7)->text();
    list->setFocus();
    list->keyboardSearch(label.section(QLatin1Char(' '), 0, 0));
    QCOMPARE(list->currentItem()->text(), label);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(marked(), drawn + 1);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(marked(), drawn);
}

} // namespace

class TestSessionDialogs : public QObject {
    Q_OBJECT

    QualityCentre m_centre;

private Q_SLOTS:
    void initTestCase()
    {
        const Done made = m_centre.make();
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
    }

    void aSessionIsPlannedScoredRevealedConcludedAndClosed()
    {
        QString subject;
        {
            const Desktop desktop = m_centre.openedBy();
            auto *panel = panelOf<ui::CalibrationPanel>(desktop, "calibration");
            QPointer<ui::EntryDialog> dialog = asked(desktop, *panel);
            QVERIFY(dialog);
            QCOMPARE(audited(*dialog), QString());
            pressable(*dialog, QStringLiteral("Cancel"))->click();
            QTRY_VERIFY(!dialog);
            dialog = proposed(desktop, *panel, 3);
            QVERIFY(dialog);
            QCOMPARE(
                sessions::planKind().read(dialog->values()).interactions.size(), std::size_t(3));
            QCOMPARE(audited(*dialog), QString());
            pressable(*dialog, QStringLiteral("Cancel"))->click();
            QTRY_VERIFY(!dialog);
            dialog = proposed(desktop, *panel);
            QVERIFY(dialog);
            auto *accept = pressable(*dialog, QStringLiteral("Sign and start"));
            QVERIFY(accept);
            accept->click(); // it has no title yet
            QVERIFY(dialog && dialog->isVisible());
            chooseByHand(*dialog);
            QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Clicked"));
            accept->click();
            desktop.settle();
            QTRY_VERIFY(!dialog);
            desktop.settle();
            QVERIFY2(desktop.said(*panel).contains(QStringLiteral("Signed")),
                qPrintable(desktop.said(*panel)));
        }
        {
            const Desktop desktop = m_centre.openedBy("Ines Calvo");
            auto *panel = panelOf<ui::CalibrationPanel>(desktop, "calibration");
            subject = choose(*panel, QStringLiteral("Clicked"));
            QVERIFY(!subject.isEmpty());
            QVERIFY(panel->primaryAction()->text().startsWith(QStringLiteral("Score")));
            panel->primaryAction()->trigger();
            QPointer<ui::ScoreDialog> score = desktop.dialog<ui::ScoreDialog>();
            QVERIFY(score);
            QCOMPARE(audited(*score), QString());
            pressable(*score, QStringLiteral("Sign and submit"))->click();
            QVERIFY(score && score->isVisible()); // answers are missing
            answerAll(*score);
            pressable(*score, QStringLiteral("Sign and submit"))->click();
            desktop.settle();
            QTRY_VERIFY(!score);
            score = desktop.dialog<ui::ScoreDialog>(); // the next one comes by itself
            QVERIFY(score && score->windowTitle().contains(QStringLiteral("interaction 2")));
            pressable(*score, QStringLiteral("Later"))->click();
            QTRY_VERIFY(!score);
        }
        const Desktop desktop = m_centre.openedBy();
        auto *panel = panelOf<ui::CalibrationPanel>(desktop, "calibration");
        const auto stage = [&] {
            auto session = Session::openForReading(
                m_centre.paths(), {kDemonstrationUser, kDemonstrationPassphrase});
            const auto state = sessions::Service(*session->journal(), session->vault())
                                   .session(subject.toStdString());
            return QString::fromStdString(std::string(nameOf(state->stage)));
        };
        QCOMPARE(choose(*panel, QStringLiteral("Clicked")), subject);
        panel->primaryAction()->trigger();
        auto *ask = desktop.dialog<QMessageBox>();
        QVERIFY(ask);
        ask->button(QMessageBox::Cancel)->click();
        desktop.settle();
        QCOMPARE(stage(), QStringLiteral("scoring"));
        panel->primaryAction()->trigger();
        ask = desktop.dialog<QMessageBox>();
        pressable(*ask, QStringLiteral("Reveal"))->click();
        desktop.settle();
        QCOMPARE(stage(), QStringLiteral("revealed"));
        choose(*panel, QStringLiteral("Clicked"));
        panel->primaryAction()->trigger();
        QPointer<ui::EntryDialog> conclude = desktop.dialog<ui::EntryDialog>();
        QVERIFY(conclude);
        QCOMPARE(audited(*conclude), QString());
        pressable(*conclude, QStringLiteral("Sign and save"))->click();
        desktop.settle();
        QCOMPARE(stage(), QStringLiteral("agreed"));
        choose(*panel, QStringLiteral("Clicked"));
        QCOMPARE(panel->primaryAction()->text(), QStringLiteral("Close…"));
        panel->primaryAction()->trigger();
        desktop.settle();
        QCOMPARE(stage(), QStringLiteral("closed"));
    }

    /// Not from the dialog of the plan, where what was drawn stands, nor from any screen of who
    /// scores: the pages of gold items and of others say the same.
    void whoScoresIsNotToldWhichItemsAreGold()
    {
        QString subject;
        std::vector<std::string> drawn;
        {
            const Desktop desktop = m_centre.openedBy();
            auto *panel = panelOf<ui::CalibrationPanel>(desktop, "calibration");
            QPointer<ui::EntryDialog> dialog = proposed(desktop, *panel);
            QVERIFY(dialog);
            sessions::Plan plan = sessions::planKind().read(dialog->values());
            drawn = plan.interactions;
            plan.title = "With gold";
            plan.repeats = 2;
            plan.substitute = "Marcus Hale";
            std::erase(plan.participants, plan.substitute);
            const auto others = plan.participants;
            plan.participants.push_back(kDemonstrationUser);
            dialog->form()->setValues(sessions::planKind().values(plan));
            auto *sign = pressable(*dialog, QStringLiteral("Sign and start"));
            sign->click();
            QVERIFY(dialog && dialog->isVisible()); // who planned it would know
            QString said;
            for (const auto *label : dialog->findChildren<ui::TextLabel *>())
                said += label->text();
            QVERIFY2(said.contains(QStringLiteral("would know the gold items")), qPrintable(said));
            plan.participants = others;
            dialog->form()->setValues(sessions::planKind().values(plan));
            sign->click();
            desktop.settle();
            QTRY_VERIFY(!dialog);
            desktop.settle();
            QVERIFY2(!desktop.said(*panel).contains(QStringLiteral("fewer than wanted")),
                qPrintable(desktop.said(*panel)));
        }
        const Desktop desktop = m_centre.openedBy("Tomas Lind");
        auto *panel = panelOf<ui::CalibrationPanel>(desktop, "calibration");
        subject = choose(*panel, QStringLiteral("With gold"));
        QVERIFY(!subject.isEmpty());
        auto session =
            Session::openForReading(m_centre.paths(), {"Tomas Lind", kDemonstrationPassphrase});
        const auto state =
            sessions::Service(*session->journal(), session->vault()).session(subject.toStdString());
        QCOMPARE(state->plan.interactions.size(), drawn.size() + 2);
        const auto isGold = [&](std::size_t at) {
            return std::ranges::find(drawn, state->plan.interactions[at]) == drawn.end();
        };
        panel->primaryAction()->trigger();
        QStringList ofGold, ofOthers;
        for (std::size_t at = 0; at < state->plan.interactions.size(); ++at) {
            QPointer<ui::ScoreDialog> score = desktop.dialog<ui::ScoreDialog>();
            QVERIFY(score);
            QString page = score->windowTitle();
            for (const auto *label : score->findChildren<ui::TextLabel *>())
                page += QLatin1Char('\n') + label->text() + label->toolTip();
            for (const auto *button : score->findChildren<QPushButton *>())
                page += QLatin1Char('\n') + button->text() + button->toolTip();
            for (const std::string &each : state->plan.interactions)
                QVERIFY2(!page.contains(QString::fromStdString(each)), qPrintable(page));
            static const QRegularExpression numbers(QStringLiteral("\\d+"));
            (isGold(at) ? ofGold : ofOthers) += page.replace(numbers, QStringLiteral("#"));
            answerAll(*score);
            pressable(*score, QStringLiteral("Sign and submit"))->click();
            desktop.settle();
            QTRY_VERIFY(!score);
        }
        QCOMPARE(ofGold.size(), 2);
        ofGold.removeDuplicates();
        ofOthers.removeDuplicates();
        QCOMPARE(ofGold, ofOthers);
        // Nor from the panel beside it, before anything is revealed.
        desktop.settle();
        panel->applyScope({});
        desktop.settle();
        for (const auto *label : panel->findChildren<ui::TextLabel *>()) {
            for (const std::string &each : drawn)
                QVERIFY2(!label->text().contains(QString::fromStdString(each)),
                    qPrintable(label->text()));
        }
    }

    /// Nobody scores alone: who leads writes down what all hold to be right, and it is seen at
    /// once.
    void aSessionIsScoredTogetherByClicks()
    {
        const Desktop desktop = m_centre.openedBy();
        auto *panel = panelOf<ui::CalibrationPanel>(desktop, "calibration");
        const QString subject =
            plannedBy(desktop, *panel, QStringLiteral("Around a table"), "together");
        QCOMPARE(choose(*panel, QStringLiteral("Around a table")), subject);
        QVERIFY(panel->primaryAction()->text().startsWith(QStringLiteral("Agree on")));
        panel->primaryAction()->trigger();
        QPointer<ui::ScoreDialog> score = desktop.dialog<ui::ScoreDialog>();
        QVERIFY2(score, qPrintable(desktop.said(*panel)));
        QCOMPARE(audited(*score), QString());
        answerAll(*score);
        pressable(*score, QStringLiteral("Sign and submit"))->click();
        desktop.settle();
        QTRY_VERIFY(!score);
        score = desktop.dialog<ui::ScoreDialog>();
        QVERIFY(score && score->windowTitle().contains(QStringLiteral("interaction 2")));
        pressable(*score, QStringLiteral("Later"))->click();
        QTRY_VERIFY(!score);
        choose(*panel, QStringLiteral("Around a table"));
        desktop.settle();
        // What was agreed stands as one column, and nothing is said of how far anybody agrees.
        QVERIFY(panel->board()->shown);
        QCOMPARE(QString::fromStdString(panel->board()->session().source), subject);
        QCOMPARE(panel->board()->outcome.raters.size(), std::size_t(1));
        QCOMPARE(panel->board()->outcome.interactions.size(), std::size_t(1));
        QVERIFY(!panel->board()->outcome.all.alpha.value);
        QCOMPARE(panel->board()->over.raters.size(), std::size_t(1)); // nobody of other sessions
        QVERIFY(!panel->board()->over.raters[0].severity);
        bool hasColumn = false;
        for (const auto *table : panel->findChildren<QTableView *>())
            for (int column = 0; table->model() && column < table->model()->columnCount(); ++column)
                hasColumn |= table->model()->headerData(column, Qt::Horizontal).toString()
                    == QStringLiteral("All together");
        QVERIFY(hasColumn);
        QVERIFY(panel->primaryAction()->text().startsWith(QStringLiteral("Agree on")));
    }

    /// In an open session scores are seen as they come, and the next one can be given meanwhile.
    void anOpenSessionIsSeenAsItsScoresCome()
    {
        QString subject;
        {
            const Desktop desktop = m_centre.openedBy();
            auto *panel = panelOf<ui::CalibrationPanel>(desktop, "calibration");
            subject = plannedBy(desktop, *panel, QStringLiteral("Seen by all"), "open");
            choose(*panel, QStringLiteral("Seen by all"));
            QCOMPARE(panel->primaryAction()->text(), QStringLiteral("Reveal…"));
        }
        {
            const Desktop desktop = m_centre.openedBy("Ines Calvo");
            auto *panel = panelOf<ui::CalibrationPanel>(desktop, "calibration");
            QCOMPARE(choose(*panel, QStringLiteral("Seen by all")), subject);
            panel->primaryAction()->trigger();
            QPointer<ui::ScoreDialog> score = desktop.dialog<ui::ScoreDialog>();
            QVERIFY(score);
            answerAll(*score);
            pressable(*score, QStringLiteral("Sign and submit"))->click();
            desktop.settle();
            QTRY_VERIFY(!score);
            pressable(*desktop.dialog<ui::ScoreDialog>(), QStringLiteral("Later"))->click();
        }
        const Desktop desktop = m_centre.openedBy("Priya Raman");
        auto *panel = panelOf<ui::CalibrationPanel>(desktop, "calibration");
        choose(*panel, QStringLiteral("Seen by all"));
        desktop.settle();
        QCOMPARE(QString::fromStdString(panel->board()->session().source), subject);
        QVERIFY(panel->board()->outcome.rated > 0);
        QVERIFY(panel->primaryAction()->text().startsWith(QStringLiteral("Score")));
    }

private:
    /// How much is to be drawn for a new session.
    static ui::EntryDialog *asked(const Desktop &desktop, const ui::CalibrationPanel &panel)
    {
        for (QAction *action : panel.headingActions()) {
            if (action->text() == QStringLiteral("New session…"))
                action->trigger();
        }
        return desktop.dialog<ui::EntryDialog>();
    }
    /// The plan of so many drawn interactions.
    static ui::EntryDialog *proposed(
        const Desktop &desktop, const ui::CalibrationPanel &panel, int interactions = 4)
    {
        QPointer<ui::EntryDialog> draw = asked(desktop, panel);
        auto *count = draw ? draw->findChild<QAbstractSpinBox *>() : nullptr;
        if (!count)
            return nullptr;
        count->selectAll();
        QTest::keyClicks(count, QString::number(interactions));
        pressable(*draw, QStringLiteral("Draw"))->click();
        desktop.settle();
        for (auto *each : desktop.window->findChildren<ui::EntryDialog *>()) {
            if (each != draw && each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// Fills the dialog of a new session in, signs it, and gives its subject.
    static QString plannedBy(
        const Desktop &desktop, ui::CalibrationPanel &panel, const QString &title, const char *mode)
    {
        auto *dialog = proposed(desktop, panel);
        if (!dialog)
            qFatal("no session can be planned");
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), title);
        for (auto *box : dialog->findChildren<QComboBox *>()) {
            if (box->accessibleName() == QStringLiteral("How it is scored"))
                box->setCurrentText(QLatin1String(mode));
        }
        pressable(*dialog, QStringLiteral("Sign and start"))->click();
        for (int round = 0; round < 3; ++round)
            desktop.settle();
        return choose(panel, title);
    }
    /// Chooses the session of this title in the list; its subject.
    static QString choose(ui::CalibrationPanel &panel, const QString &title)
    {
        for (const auto &line : panel.board()->sessions) {
            if (QString::fromStdString(line.title) != title)
                continue;
            panel.findChild<ui::SessionBar *>()->choose(QString::fromStdString(line.source));
            return QString::fromStdString(line.source);
        }
        return {};
    }
};

ATTUNE_TEST(TestSessionDialogs)
#include "tst_session_dialogs.moc"
