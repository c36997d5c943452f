// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forms, sessions and disputes as people click them: a dialog opens, can be read and reached, can
// be left without a trace, is filled and signed, and what was signed stands in the panel.
#include "app/packs/packs.h"
#include "app/session/demonstration.h"
#include "app/window/centre_window.h"
#include "app/window/frame.h"
#include "core/disputes/disputes_snapshot.h"
#include "core/forms/form_file.h"
#include "core/forms/published.h"
#include "core/sessions/session_service.h"
#include "tests/support/program/test_program.h"
#include "tests/support/window/window_audit.h"
#include "ui/models/entry_dialog.h"
#include "ui/panels/calibration/calibration_panel.h"
#include "ui/panels/calibration/session_bar.h"
#include "ui/panels/disputes/assign_dialog.h"
#include "ui/panels/disputes/disputes_panel.h"
#include "ui/panels/disputes/evaluation_dialog.h"
#include "ui/panels/disputes/resolve_dialog.h"
#include "ui/panels/forms/form_editor.h"
#include "ui/panels/forms/forms_panel.h"
#include "ui/panels/interactions/interaction_view.h"
#include "ui/panels/interactions/interactions_panel.h"
#include "ui/panels/scoring/answers_model.h"
#include "ui/panels/scoring/score_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace attune;
using namespace attune::app;

namespace {

struct Desktop {
    std::unique_ptr<Frame> frame;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<CentreWindow> centre;

    template <typename T>
    T *find() const
    {
        return window->findChild<T *>();
    }
    /// The dialog that is open now, once what fills it was read.
    template <typename T>
    T *dialog() const
    {
        for (int round = 0; round < 5; ++round) {
            centre->settle();
            QCoreApplication::processEvents();
            for (T *each : window->findChildren<T *>()) {
                if (each->isVisible())
                    return each;
            }
        }
        return nullptr;
    }
    void settle() const
    {
        for (int round = 0; round < 3; ++round) {
            centre->settle();
            QCoreApplication::processEvents();
        }
    }
    QString said(const ui::Panel &panel) const
    {
        QStringList out;
        for (const auto *label : panel.banner()->findChildren<ui::TextLabel *>())
            out += label->text();
        return out.join(QLatin1Char(' '));
    }
};

QPushButton *pressable(const QWidget &in, const QString &text)
{
    for (auto *each : in.findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

QString audited(QDialog &dialog)
{
    dialog.activateWindow(); // Tab goes through the window in front
    if (!QTest::qWaitForWindowActive(&dialog))
        return QStringLiteral("the dialog does not come to the front");
    return tests::toText(tests::auditWindow(dialog));
}

/// By the keys a person would press: the best answer everywhere.
void answerAll(ui::ScoreDialog &dialog)
{
    for (int row = 0; row < dialog.model()->rowCount(); ++row) {
        const auto &options = dialog.model()->question(row).options;
        const auto best = std::ranges::max_element(options, {}, &forms::Option::points);
        dialog.setCurrentQuestion(row);
        dialog.answer(static_cast<int>(best - options.begin()) + 1);
    }
}

} // namespace

class TestQualityDialogs : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    store::CentrePaths m_paths;

    Desktop openedBy(const char *user = kDemonstrationUser)
    {
        FrameOptions options;
        options.settingsFile = m_dir.filePath(QStringLiteral("settings.ini"));
        Desktop out;
        out.frame = std::make_unique<Frame>(options);
        out.window = out.frame->makeWindow();
        auto session = Session::openForWriting(m_paths, {user, kDemonstrationPassphrase});
        auto scorers = loadScorers();
        if (!session || !scorers)
            qFatal("the centre does not open");
        tests::showAt(*out.window, 1280, 800);
        out.centre = std::make_unique<CentreWindow>(
            std::move(*session), std::move(*scorers), out.frame->settings(), *out.window);
        out.window->showPanels();
        out.window->openStartPanel();
        out.settle();
        return out;
    }
    template <typename T>
    T *panelOf(const Desktop &desktop, const char *id)
    {
        desktop.window->openPanel(QLatin1String(id));
        desktop.settle();
        return desktop.find<T>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        DemonstrationRequest request;
        request.folder = m_dir.filePath(QStringLiteral("centre")).toStdString();
        request.parameters.agents = 12;
        request.parameters.weeks = 2;
        m_paths = {request.folder};
        const auto made = makeDemonstration(request, {}, [](const std::string &) {});
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
    }

    void aContactThatWasReadIsNotEvaluatedBlind()
    {
        const Desktop desktop = openedBy();
        auto *panel = panelOf<ui::InteractionsPanel>(desktop, "interactions");
        panel->step(1);
        desktop.settle();
        QPushButton *evaluate = pressable(*panel->view(), QStringLiteral("Evaluate…"));
        QVERIFY(evaluate);
        evaluate->click();
        desktop.settle();
        QVERIFY(!desktop.dialog<ui::EvaluationDialog>());
        QVERIFY2(desktop.said(*panel).contains(QStringLiteral("Every form is blind")),
            qPrintable(desktop.said(*panel)));
    }

    void aFormGetsItsNextVersionAndItsDraftIsKeptUntilThen()
    {
        const Desktop desktop = openedBy();
        auto *panel = panelOf<ui::FormsPanel>(desktop, "forms");
        pressable(*panel, QStringLiteral("New version…"))->click();
        QPointer<ui::FormEditor> editor = desktop.dialog<ui::FormEditor>();
        QVERIFY(editor);
        QCOMPARE(audited(*editor), QString());
        for (auto *box : editor->findChildren<QCheckBox *>()) {
            if (box->isVisible() && box->text().startsWith(QStringLiteral("Blind")))
                QTest::keyClick(box, Qt::Key_Space);
        }
        QVERIFY(!editor->editing().form().blind);
        pressable(*editor, QStringLiteral("Later"))->click();
        desktop.settle();
        QTRY_VERIFY(!editor);
        desktop.settle();
        QPushButton *again = pressable(*panel, QStringLiteral("Go on with the draft…"));
        QVERIFY(again);
        again->click();
        editor = desktop.dialog<ui::FormEditor>();
        QVERIFY(editor && !editor->editing().form().blind);
        pressable(*editor, QStringLiteral("Sign and publish"))->click();
        desktop.settle();
        QVERIFY(editor); // the reason is missing
        for (auto *field : editor->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == QStringLiteral("What changes, and why"))
                QTest::keyClicks(field, QStringLiteral("coaching needs no blindness"));
        }
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        desktop.settle();
        QTRY_VERIFY(!editor);
        desktop.settle();
        QVERIFY(desktop.said(*panel).contains(QStringLiteral("version 2")));
        QVERIFY(!pressable(*panel, QStringLiteral("Go on with the draft…")));
        auto session =
            Session::openForReading(m_paths, {kDemonstrationUser, kDemonstrationPassphrase});
        const auto state = forms::Publisher(*session->journal()).form("empathy");
        QCOMPARE(state->versions.size(), std::size_t(2));
        QVERIFY(state->versions[0].form.blind && !state->versions[1].form.blind);
        QCOMPARE(state->versions[1].change, std::string("coaching needs no blindness"));
    }

    void whoPublishesSecondIsRefusedPlainlyAndLosesNothing()
    {
        const Desktop desktop = openedBy();
        auto *panel = panelOf<ui::FormsPanel>(desktop, "forms");
        pressable(*panel, QStringLiteral("New version…"))->click();
        QPointer<ui::FormEditor> editor = desktop.dialog<ui::FormEditor>();
        QVERIFY(editor);
        const auto typeInto = [&](const char *field, const char *text) {
            for (auto *each : editor->findChildren<QLineEdit *>()) {
                if (each->accessibleName() == QLatin1String(field))
                    QTest::keyClicks(each, QLatin1String(text));
            }
        };
        typeInto("Title", " of mine");
        typeInto("What changes, and why", "mine");
        const std::string id = editor->editing().form().id;
        const std::string mine = editor->editing().form().title;
        QVERIFY(mine.ends_with(" of mine"));
        // Meanwhile another desk's version arrives.
        forms::Publisher publisher(*desktop.centre->session().journal());
        const auto before = publisher.form(id);
        forms::Form theirs = before->versions.back().form;
        theirs.title += " of theirs";
        QVERIFY(publisher.publish(theirs, "theirs", before->heads));
        desktop.settle();
        pressable(*editor, QStringLiteral("Sign and publish"))->click();
        desktop.settle();
        QVERIFY(editor && editor->isVisible());
        QString said;
        for (const auto *label : editor->findChildren<ui::TextLabel *>())
            said += label->text();
        QVERIFY2(said.contains(QStringLiteral("published this form meanwhile")), qPrintable(said));
        QCOMPARE(publisher.form(id)->versions.size(), before->versions.size() + 1);
        pressable(*editor, QStringLiteral("Later"))->click();
        desktop.settle();
        QTRY_VERIFY(!editor);
        desktop.settle();
        // What was typed comes back, beside the sentence what happened; then it can be published.
        QPushButton *again = pressable(*panel, QStringLiteral("Go on with the draft…"));
        QVERIFY(again);
        again->click();
        editor = desktop.dialog<ui::FormEditor>();
        QVERIFY(editor);
        QCOMPARE(editor->editing().form().title, mine);
        said.clear();
        for (const auto *label : editor->findChildren<ui::TextLabel *>())
            said += label->text();
        QVERIFY2(said.contains(QStringLiteral("was published meanwhile")), qPrintable(said));
        pressable(*editor, QStringLiteral("Sign and publish"))->click();
        desktop.settle();
        QTRY_VERIFY(!editor);
        QCOMPARE(publisher.form(id)->versions.size(), before->versions.size() + 2);
        QCOMPARE(publisher.form(id)->versions.back().form.title, mine);
    }

    void aFormGoesOutToAFileAndComesInFromOne()
    {
        const Desktop desktop = openedBy();
        auto *panel = panelOf<ui::FormsPanel>(desktop, "forms");
        const QString file = m_dir.filePath(QStringLiteral("calls.csv"));
        const auto choose = [&](const QString &name) {
            auto *dialog = desktop.dialog<QFileDialog>();
            if (!dialog)
                qFatal("no file is asked for");
            dialog->findChild<QLineEdit *>()->setText(name);
            const auto *box = dialog->findChild<QDialogButtonBox *>();
            const bool isOpening = dialog->acceptMode() == QFileDialog::AcceptOpen;
            box->button(isOpening ? QDialogButtonBox::Open : QDialogButtonBox::Save)->click();
            desktop.settle();
        };
        const auto trigger = [&](const QString &text) {
            for (QAction *action : panel->headingActions()) {
                if (action->text() == text)
                    action->trigger();
            }
        };
        trigger(QStringLiteral("Export…"));
        auto *left = desktop.dialog<QFileDialog>();
        QVERIFY(left);
        left->reject(); // nothing is written
        desktop.settle();
        QVERIFY(!QFile::exists(file));
        trigger(QStringLiteral("Export…"));
        choose(file);
        QVERIFY2(desktop.said(*panel).contains(QStringLiteral("Written to")),
            qPrintable(desktop.said(*panel)));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray content = written.readAll();
        auto form = forms::formFrom({content.constData(), std::size_t(content.size())});
        QVERIFY(form);
        // Back from the file, as a draft of the next version.
        form->title += " from a file";
        const QString other = m_dir.filePath(QStringLiteral("other.json"));
        QFile out(other);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromStdString(forms::toJson(*form)));
        out.close();
        trigger(QStringLiteral("Import…"));
        choose(other);
        QPointer<ui::FormEditor> editor = desktop.dialog<ui::FormEditor>();
        QVERIFY2(editor, qPrintable(desktop.said(*panel)));
        QCOMPARE(editor->editing().form().title, form->title);
        // What is no form is said in the window that asked, and changes nothing.
        const QString wrong = m_dir.filePath(QStringLiteral("wrong.json"));
        QFile bad(wrong);
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("{\"groups\": 7}");
        bad.close();
        pressable(*editor, QStringLiteral("Import…"))->click();
        choose(wrong);
        QString said;
        for (const auto *label : editor->findChildren<ui::TextLabel *>())
            said += label->text();
        QVERIFY2(said.contains(QStringLiteral("no form that can be read")), qPrintable(said));
        QCOMPARE(editor->editing().form().title, form->title);
        pressable(*editor, QStringLiteral("Later"))->click();
        desktop.settle();
        QTRY_VERIFY(!editor);
    }

    /// The form is not blind by now; the agreement of the demonstration draws at random only.
    void thatAContactIsPickedIsAskedOfTheAgreement()
    {
        const Desktop desktop = openedBy();
        auto *panel = panelOf<ui::InteractionsPanel>(desktop, "interactions");
        panel->step(1);
        desktop.settle();
        pressable(*panel->view(), QStringLiteral("Evaluate…"))->click();
        auto *choose = desktop.dialog<ui::EvaluationDialog>();
        QVERIFY2(choose, qPrintable(desktop.said(*panel)));
        QCOMPARE(audited(*choose), QString());
        QCOMPARE(choose->form(), QStringLiteral("empathy"));
        pressable(*choose, QStringLiteral("Evaluate"))->click();
        QVERIFY(!desktop.dialog<ui::ScoreDialog>());
        QVERIFY2(desktop.said(*panel).contains(QStringLiteral("Refused by")),
            qPrintable(desktop.said(*panel)));
    }

    void aSessionIsPlannedScoredRevealedConcludedAndClosed()
    {
        QString subject;
        {
            const Desktop desktop = openedBy();
            auto *panel = panelOf<ui::CalibrationPanel>(desktop, "calibration");
            const auto plan = [&] {
                for (QAction *action : panel->headingActions()) {
                    if (action->text() == QStringLiteral("New session…"))
                        action->trigger();
                }
                return desktop.dialog<ui::EntryDialog>();
            };
            QPointer<ui::EntryDialog> dialog = plan();
            QVERIFY(dialog);
            QCOMPARE(audited(*dialog), QString());
            pressable(*dialog, QStringLiteral("Cancel"))->click();
            QTRY_VERIFY(!dialog);
            dialog = plan();
            QVERIFY(dialog);
            auto *accept = pressable(*dialog, QStringLiteral("Sign and start"));
            QVERIFY(accept);
            accept->click(); // it has no title yet
            QVERIFY(dialog && dialog->isVisible());
            QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Clicked"));
            accept->click();
            desktop.settle();
            QTRY_VERIFY(!dialog);
            desktop.settle();
            QVERIFY2(desktop.said(*panel).contains(QStringLiteral("Signed")),
                qPrintable(desktop.said(*panel)));
        }
        {
            const Desktop desktop = openedBy("Ines Calvo");
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
        const Desktop desktop = openedBy();
        auto *panel = panelOf<ui::CalibrationPanel>(desktop, "calibration");
        const auto stage = [&] {
            auto session =
                Session::openForReading(m_paths, {kDemonstrationUser, kDemonstrationPassphrase});
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

    void aDisputeIsAssignedAndDecidedByClicks()
    {
        const Desktop desktop = openedBy("Marcus Hale");
        auto *panel = panelOf<ui::DisputesPanel>(desktop, "disputes");
        const auto waiting = [&](disputes::Waits waits) {
            return std::ranges::count(panel->snapshot()->rows, waits, &disputes::Row::waits);
        };
        const auto first = [&](disputes::Waits waits) {
            const auto row =
                std::ranges::find(panel->snapshot()->rows, waits, &disputes::Row::waits);
            if (row != panel->snapshot()->rows.end())
                panel->open(QString::fromStdString(row->state.subject));
        };
        const auto toAssign = waiting(disputes::Waits::Assign);
        const auto toDecide = waiting(disputes::Waits::Decide);
        QVERIFY(toAssign > 0 && toDecide > 0);
        first(disputes::Waits::Assign);
        pressable(*panel, QStringLiteral("Choose evaluator…"))->click();
        QPointer<ui::AssignDialog> assign = desktop.dialog<ui::AssignDialog>();
        QVERIFY(assign);
        QCOMPARE(audited(*assign), QString());
        pressable(*assign, QStringLiteral("Cancel"))->click();
        QTRY_VERIFY(!assign);
        QCOMPARE(waiting(disputes::Waits::Assign), toAssign);
        pressable(*panel, QStringLiteral("Choose evaluator…"))->click();
        assign = desktop.dialog<ui::AssignDialog>();
        auto *people = assign->findChild<QTableView *>();
        for (int row = 0; row < people->model()->rowCount() && assign->chosen().empty(); ++row)
            people->selectRow(row);
        QVERIFY(!assign->chosen().empty());
        pressable(*assign, QStringLiteral("Sign and ask"))->click();
        desktop.settle();
        QTRY_VERIFY(!assign);
        desktop.settle();
        QCOMPARE(waiting(disputes::Waits::Assign), toAssign - 1);
        first(disputes::Waits::Decide);
        pressable(*panel, QStringLiteral("Decide…"))->click();
        QPointer<ui::ResolveDialog> resolve = desktop.dialog<ui::ResolveDialog>();
        QVERIFY(resolve);
        QCOMPARE(audited(*resolve), QString());
        pressable(*resolve, QStringLiteral("Sign and decide"))->click();
        QVERIFY(resolve && resolve->isVisible()); // a reason is missing
        for (auto *reason : resolve->findChildren<QLineEdit *>())
            QTest::keyClicks(reason, QStringLiteral("Heard again together."));
        pressable(*resolve, QStringLiteral("Sign and decide"))->click();
        desktop.settle();
        QTRY_VERIFY(!resolve);
        desktop.settle();
        QCOMPARE(waiting(disputes::Waits::Decide), toDecide - 1);
    }

    void aNewEvaluationIsDrawnAndShowsWhoItWasWhereTheFormIsNotBlind()
    {
        const Desktop desktop = openedBy("Ines Calvo");
        auto *panel = panelOf<ui::DisputesPanel>(desktop, "disputes");
        panel->headingActions().front()->trigger();
        QPointer<ui::EvaluationDialog> whom = desktop.dialog<ui::EvaluationDialog>();
        QVERIFY(whom);
        QCOMPARE(audited(*whom), QString());
        pressable(*whom, QStringLiteral("Cancel"))->click();
        QTRY_VERIFY(!whom);
        QVERIFY(!desktop.dialog<ui::ScoreDialog>());
        panel->headingActions().front()->trigger();
        whom = desktop.dialog<ui::EvaluationDialog>();
        const QString agent = whom->findChild<QComboBox *>()->currentText();
        pressable(*whom, QStringLiteral("Draw and evaluate"))->click();
        QPointer<ui::ScoreDialog> score = desktop.dialog<ui::ScoreDialog>();
        QVERIFY2(score, qPrintable(desktop.said(*panel)));
        QStringList shown;
        for (const auto *label : score->findChildren<ui::TextLabel *>())
            shown += label->text();
        QVERIFY2(shown.filter(agent).size() == 1, qPrintable(shown.join(QLatin1Char('\n'))));
        answerAll(*score);
        pressable(*score, QStringLiteral("Sign and submit"))->click();
        desktop.settle();
        QTRY_VERIFY(!score);
        QVERIFY(desktop.said(*panel).contains(QStringLiteral("Signed")));
    }

private:
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

ATTUNE_TEST(TestQualityDialogs)
#include "tst_quality_dialogs.moc"
