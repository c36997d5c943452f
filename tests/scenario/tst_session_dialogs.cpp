// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calibration sessions as people click them: planned, scored blind, openly or together, revealed,
// concluded and closed, and nobody told which items are gold.
#include "core/exchange/exchange.h"
#include "core/facts/facts_writer.h"
#include "core/forms/published.h"
#include "core/sessions/session_service.h"
#include "tests/scenario/quality_desk.h"
#include "tests/support/program/test_program.h"
#include "ui/audio/audio_player.h"
#include "ui/models/entry_dialog.h"
#include "ui/panels/calibration/calibration_panel.h"
#include "ui/panels/calibration/session_bar.h"
#include "ui/panels/interactions/recording_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QProcess>
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

    /// What was given blind on another workstation and came after the reveal waits for one click,
    /// and nobody is asked again whether it shall be seen.
    void aLateScoreIsRevealedByOneClickBeforeTheSessionIsConcluded()
    {
        const store::CentrePaths office = m_centre.paths();
        const store::CentrePaths laptop{m_centre.file("laptop").toStdString()};
        const auto opened = [](const store::CentrePaths &where, const char *who) {
            auto out = Session::openForWriting(where, {who, kDemonstrationPassphrase});
            if (!out)
                qFatal("the centre does not open: %s", out.error().detail.c_str());
            return std::move(*out);
        };
        std::string subject;
        {
            auto nadia = opened(office, kDemonstrationUser);
            sessions::Plan plan;
            plan.title = "Late";
            plan.form = "empathy";
            plan.facilitator = kDemonstrationUser;
            plan.participants = {"Ines Calvo", "Tomas Lind"};
            plan.interactions = {"acd/late"};
            sessions::Service service(*nadia.journal(), nadia.vault());
            subject = *service.create(plan);
            QVERIFY(service.start(*service.session(subject)));
        }
        std::filesystem::copy(
            office.folder, laptop.folder, std::filesystem::copy_options::recursive);
        QProcess join;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(
            QStringLiteral("ATTUNE_PASSPHRASE"), QString::fromLatin1(kDemonstrationPassphrase));
        join.setProcessEnvironment(environment);
        join.start(QStringLiteral(ATTUNE_PROGRAM),
            {QStringLiteral("join"), QStringLiteral("--centre"), m_centre.file("laptop"),
                QStringLiteral("--user"), QString::fromLatin1(kDemonstrationUser)});
        QVERIFY(join.waitForFinished(60000));
        QVERIFY2(join.exitCode() == 0, join.readAllStandardError());
        {
            auto nadia = opened(office, kDemonstrationUser);
            sessions::Service service(*nadia.journal(), nadia.vault());
            QVERIFY(service.reveal(*service.session(subject)));
        }
        {
            auto ines = opened(laptop, "Ines Calvo");
            sessions::Paper paper;
            const auto form = *forms::Publisher(*ines.journal()).version("empathy", 1);
            for (const forms::Group &group : form.groups) {
                for (const forms::Question &question : group.questions) {
                    if (!question.options.empty())
                        paper.answers[question.id].options = {question.options.back().id};
                }
            }
            for (auto &[question, answer] : paper.answers)
                answer.comment = "as it was said";
            const auto given =
                sessions::Service(*ines.journal(), ines.vault()).score(subject, 0, paper);
            QVERIFY2(given, given ? "" : given.error().detail.c_str());
        }
        const QString stick = m_centre.file("stick");
        QVERIFY(QDir().mkpath(stick));
        for (const store::CentrePaths &where : {laptop, office}) {
            auto nadia = opened(where, kDemonstrationUser);
            const auto done = exchange::Exchange(
                *nadia.journal(), nadia.vault(), nadia.authority(), nadia.clock())
                                  .run(stick.toStdString());
            QVERIFY2(done, done ? "" : done.error().detail.c_str());
        }
        const Desktop desktop = m_centre.openedBy();
        auto *panel = panelOf<ui::CalibrationPanel>(desktop, "calibration");
        QVERIFY(!choose(*panel, QStringLiteral("Late")).isEmpty());
        QVERIFY2(panel->primaryAction()->text().startsWith(QStringLiteral("Reveal 1 late")),
            qPrintable(panel->primaryAction()->text()));
        panel->primaryAction()->trigger();
        desktop.settle();
        QVERIFY(!desktop.dialog<QMessageBox>());
        QVERIFY2(desktop.said(*panel).contains(QStringLiteral("revealed")),
            qPrintable(desktop.said(*panel)));
        auto tomas =
            Session::openForReading(m_centre.paths(), {"Tomas Lind", kDemonstrationPassphrase});
        const auto view = sessions::Service(*tomas->journal(), tomas->vault()).view(subject);
        QCOMPARE(view->open.size(), std::size_t(1));
        choose(*panel, QStringLiteral("Late"));
        QVERIFY(panel->primaryAction()->text().contains(QStringLiteral("conclude")));
    }

    /// Where the centre holds a recording it is heard beside the form, and its file names nobody.
    void aRecordingIsHeardBesideItsForm()
    {
        {
            auto nadia = Session::openForWriting(
                m_centre.paths(), {kDemonstrationUser, kDemonstrationPassphrase});
            auto reader = nadia->facts().reader();
            auto recorded = (*reader)->prepare("SELECT s.name, l.external FROM recording r JOIN "
                                               "leg l ON l.key = r.leg JOIN source "
                                               "s ON s.id = l.source ORDER BY l.key DESC");
            sessions::Plan plan;
            QVERIFY(recorded.step());
            plan.interactions = {
                std::string(recorded.text(0)) + '/' + std::string(recorded.text(1)), "acd/unknown"};
            plan.title = "Heard";
            plan.form = "empathy";
            plan.facilitator = kDemonstrationUser;
            plan.participants = {"Ines Calvo", "Tomas Lind"};
            sessions::Service service(*nadia->journal(), nadia->vault());
            const std::string subject = *service.create(plan);
            QVERIFY(service.start(*service.session(subject)));
        }
        const Desktop desktop = m_centre.openedBy("Ines Calvo");
        auto *panel = panelOf<ui::CalibrationPanel>(desktop, "calibration");
        QVERIFY(!choose(*panel, QStringLiteral("Heard")).isEmpty());
        panel->primaryAction()->trigger();
        QPointer<ui::ScoreDialog> score = desktop.dialog<ui::ScoreDialog>();
        QVERIFY2(score, qPrintable(desktop.said(*panel)));
        desktop.settle();
        QTRY_VERIFY(score->recording()->isVisible());
        QVERIFY(score->recording()->player()->duration() > 0);
        QCOMPARE(audited(*score), QString());
        answerAll(*score);
        pressable(*score, QStringLiteral("Sign and submit"))->click();
        desktop.settle();
        QTRY_VERIFY(!score);
        // Of what is not here nothing is heard, and it is said where it is.
        score = desktop.dialog<ui::ScoreDialog>();
        QVERIFY(score);
        desktop.settle();
        QVERIFY(!score->recording()->isVisible());
        pressable(*score, QStringLiteral("Later"))->click();
        QTRY_VERIFY(!score);
    }

    void aDeadlineIsPutOffByClicksAndNeverBroughtForward()
    {
        const Desktop desktop = m_centre.openedBy();
        auto *panel = panelOf<ui::CalibrationPanel>(desktop, "calibration");
        const QString subject = plannedBy(desktop, *panel, QStringLiteral("Put off"), "blind");
        const auto deadline = [&] {
            auto session = Session::openForReading(
                m_centre.paths(), {kDemonstrationUser, kDemonstrationPassphrase});
            return *sessions::Service(*session->journal(), session->vault())
                        .session(subject.toStdString())
                        ->plan.deadline;
        };
        const Instant first = deadline();
        pressable(*panel, QStringLiteral("Extend the deadline…"))->click();
        QPointer<ui::EntryDialog> dialog = desktop.dialog<ui::EntryDialog>();
        QVERIFY(dialog);
        QCOMPARE(audited(*dialog), QString());
        const Instant proposed = sessions::extendedKind().read(dialog->values()).deadline;
        QVERIFY(proposed > first);
        const auto sign = [&](Instant until) {
            dialog->form()->setValues(sessions::extendedKind().values({until, "one was ill"}));
            pressable(*dialog, QStringLiteral("Sign and save"))->click();
            desktop.settle();
        };
        sign(first - std::chrono::hours{1});
        QVERIFY(dialog && dialog->isVisible());
        QString said;
        for (const auto *label : dialog->findChildren<ui::TextLabel *>())
            said += label->text();
        QVERIFY2(said.contains(QStringLiteral("never brought forward")), qPrintable(said));
        QCOMPARE(deadline(), first);
        sign(proposed);
        QTRY_VERIFY(!dialog);
        desktop.settle();
        QVERIFY(deadline() > first);
    }

    /// Whichever form is chosen, in the version that is in use.
    void theFormThatIsChosenIsPinnedInItsNewestVersion()
    {
        {
            auto session = Session::openForWriting(
                m_centre.paths(), {kDemonstrationUser, kDemonstrationPassphrase});
            forms::Publisher publisher(*session->journal());
            forms::Form other = *publisher.version("empathy", 1);
            other.id = "other";
            other.title = "Other";
            for (const char *purpose : {"first", "second", "third"}) {
                other.purpose = purpose;
                QVERIFY(publisher.publish(other, purpose, publisher.form("other")->heads));
            }
            forms::Form newest = *publisher.version("empathy", 1);
            newest.purpose = "published last";
            QVERIFY(publisher.publish(newest, "so", publisher.form("empathy")->heads));
        }
        const Desktop desktop = m_centre.openedBy();
        auto *panel = panelOf<ui::CalibrationPanel>(desktop, "calibration");
        auto *dialog = proposed(desktop, *panel);
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("By another form"));
        bool isOffered = false;
        for (auto *box : dialog->findChildren<QComboBox *>()) {
            if (box->accessibleName() != QStringLiteral("Form"))
                continue;
            const int row = box->findText(QStringLiteral("Other, version 3"));
            isOffered = row >= 0;
            box->setCurrentIndex(row);
        }
        QVERIFY(isOffered);
        pressable(*dialog, QStringLiteral("Sign and start"))->click();
        for (int round = 0; round < 3; ++round)
            desktop.settle();
        const QString subject = choose(*panel, QStringLiteral("By another form"));
        QVERIFY2(!subject.isEmpty(), qPrintable(desktop.said(*panel)));
        auto session = Session::openForReading(
            m_centre.paths(), {kDemonstrationUser, kDemonstrationPassphrase});
        const auto state =
            sessions::Service(*session->journal(), session->vault()).session(subject.toStdString());
        QCOMPARE(state->plan.form, std::string("other"));
        QCOMPARE(state->plan.formVersion, std::int64_t(3));
    }

    /// Two of the four were taken back after the draw: nobody is asked to score them, and it is
    /// said.
    void whatMayNotBeOpenedAnyMoreIsLeftOut()
    {
        QString subject;
        {
            const Desktop desktop = m_centre.openedBy();
            auto *panel = panelOf<ui::CalibrationPanel>(desktop, "calibration");
            subject = plannedBy(desktop, *panel, QStringLiteral("Taken back"), "blind");
            QVERIFY(!subject.isEmpty());
        }
        {
            auto session = Session::openForWriting(
                m_centre.paths(), {kDemonstrationUser, kDemonstrationPassphrase});
            const auto state = sessions::Service(*session->journal(), session->vault())
                                   .session(subject.toStdString());
            QCOMPARE(state->plan.interactions.size(), std::size_t(4));
            for (const std::size_t at : {0U, 1U})
                takeBack(*session, state->plan.interactions[at]);
        }
        const Desktop desktop = m_centre.openedBy("Ines Calvo");
        auto *panel = panelOf<ui::CalibrationPanel>(desktop, "calibration");
        QCOMPARE(choose(*panel, QStringLiteral("Taken back")), subject);
        panel->primaryAction()->trigger();
        for (const char *place : {"interaction 3 of 4", "interaction 4 of 4"}) {
            QPointer<ui::ScoreDialog> score = desktop.dialog<ui::ScoreDialog>();
            QVERIFY(score);
            QVERIFY2(score->windowTitle().contains(QLatin1String(place)),
                qPrintable(score->windowTitle()));
            QString said;
            for (const auto *label : score->findChildren<ui::TextLabel *>())
                said += label->text();
            QVERIFY2(
                said.contains(QStringLiteral("2 interactions before this one")), qPrintable(said));
            answerAll(*score);
            pressable(*score, QStringLiteral("Sign and submit"))->click();
            desktop.settle();
            QTRY_VERIFY(!score);
        }
        desktop.settle();
        choose(*panel, QStringLiteral("Taken back"));
        panel->primaryAction()->trigger();
        desktop.settle();
        QVERIFY(!desktop.dialog<ui::ScoreDialog>());
        QVERIFY2(desktop.said(*panel).contains(QStringLiteral("may not be opened any more")),
            qPrintable(desktop.said(*panel)));
    }

private:
    /// The customer's no to one contact, as a delivery brings it.
    static void takeBack(Session &session, const std::string &contact)
    {
        facts::ConsentRecord no;
        no.contact = contact.substr(contact.find('/') + 1);
        no.at = session.clock().now();
        no.basis.withdrawn = true;
        facts::FactsWriter writer(session.facts(), session.vault(),
            contact.substr(0, contact.find('/')), session.clock());
        QVERIFY(writer.begin());
        std::vector<facts::PreparedRecord> records;
        records.push_back(std::move(*writer.prepare(std::move(no))));
        QVERIFY(writer.writeBatch(std::move(records)));
        QVERIFY(writer.finish());
    }
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
