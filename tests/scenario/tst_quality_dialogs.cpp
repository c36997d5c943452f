// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forms and disputes as people click them: a dialog opens, can be read and reached, can be left
// without a trace, is filled and signed, and what was signed stands in the panel.
#include "core/disputes/disputes_snapshot.h"
#include "core/forms/form_file.h"
#include "core/forms/published.h"
#include "tests/scenario/quality_desk.h"
#include "tests/support/program/test_program.h"
#include "ui/models/entry_dialog.h"
#include "ui/panels/disputes/assign_dialog.h"
#include "ui/panels/disputes/disputes_panel.h"
#include "ui/panels/disputes/evaluation_dialog.h"
#include "ui/panels/disputes/resolve_dialog.h"
#include "ui/panels/forms/form_editor.h"
#include "ui/panels/forms/forms_panel.h"
#include "ui/panels/interactions/interaction_view.h"
#include "ui/panels/interactions/interactions_panel.h"
#include "ui/widgets/chat_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>

using namespace attune;
using namespace attune::tests;

class TestQualityDialogs : public QObject {
    Q_OBJECT

    QualityCentre m_centre;

private Q_SLOTS:
    void initTestCase()
    {
        const Done made = m_centre.make();
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
    }

    void aContactThatWasReadIsNotEvaluatedBlind()
    {
        const Desktop desktop = m_centre.openedBy();
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

    /// While every form is blind: nobody is chosen, so nobody is known, until it is signed.
    void aNewEvaluationIsOfWhoseTurnItIsAndNamesNobody()
    {
        const Desktop desktop = m_centre.openedBy("Ines Calvo");
        auto *panel = panelOf<ui::DisputesPanel>(desktop, "disputes");
        panel->headingActions().front()->trigger();
        QPointer<ui::EvaluationDialog> whom = desktop.dialog<ui::EvaluationDialog>();
        QVERIFY(whom);
        QCOMPARE(whom->agent(), QString());
        const auto isWarned = [&] {
            return std::ranges::any_of(whom->findChildren<ui::TextLabel *>(), [](const auto *each) {
                return each->isVisible() && each->text().contains(QStringLiteral("is blind"));
            });
        };
        QVERIFY(!isWarned());
        auto *agents = whom->findChild<QComboBox *>();
        QStringList names;
        for (int row = 1; row < agents->count(); ++row)
            names += agents->itemText(row);
        QVERIFY(names.size() > 3);
        agents->setCurrentIndex(1);
        QVERIFY(isWarned()); // then the contact is known to be theirs
        QCOMPARE(audited(*whom), QString());
        agents->setCurrentIndex(0);
        QVERIFY(!isWarned());
        QStringList contacts;
        for (int round = 0; round < 2; ++round) {
            pressable(*whom, QStringLiteral("Draw and evaluate"))->click();
            QPointer<ui::ScoreDialog> score = desktop.dialog<ui::ScoreDialog>();
            QVERIFY2(score, qPrintable(desktop.said(*panel)));
            QString shown = score->windowTitle();
            for (const auto *label : score->findChildren<ui::TextLabel *>())
                shown += label->text() + label->toolTip();
            for (const QString &name : names)
                QVERIFY2(!shown.contains(name), qPrintable(shown));
            QStringList turns;
            for (const auto &turn : score->findChild<ui::ChatView *>()->turns())
                turns += turn.text;
            contacts += turns.join(QLatin1Char('\n'));
            if (round == 1) {
                answerAll(*score);
                pressable(*score, QStringLiteral("Sign and submit"))->click();
                desktop.settle();
                QTRY_VERIFY(!score);
                break;
            }
            pressable(*score, QStringLiteral("Later"))->click();
            QTRY_VERIFY(!score);
            panel->headingActions().front()->trigger();
            whom = desktop.dialog<ui::EvaluationDialog>();
        }
        QCOMPARE(contacts[0], contacts[1]); // there is no choice between two
        QVERIFY(desktop.said(*panel).contains(QStringLiteral("Signed")));
    }

    void aFormGetsItsNextVersionAndItsDraftIsKeptUntilThen()
    {
        const Desktop desktop = m_centre.openedBy();
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
        auto session = Session::openForReading(
            m_centre.paths(), {kDemonstrationUser, kDemonstrationPassphrase});
        const auto state = forms::Publisher(*session->journal()).form("empathy");
        QCOMPARE(state->versions.size(), std::size_t(2));
        QVERIFY(state->versions[0].form.blind && !state->versions[1].form.blind);
        QCOMPARE(state->versions[1].change, std::string("coaching needs no blindness"));
    }

    void whoPublishesSecondIsRefusedPlainlyAndLosesNothing()
    {
        const Desktop desktop = m_centre.openedBy();
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
        const Desktop desktop = m_centre.openedBy();
        auto *panel = panelOf<ui::FormsPanel>(desktop, "forms");
        const QString file = m_centre.file("calls.csv");
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
        const QString other = m_centre.file("other.json");
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
        const QString wrong = m_centre.file("wrong.json");
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
        const Desktop desktop = m_centre.openedBy();
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

    void aDisputeIsAssignedAndDecidedByClicks()
    {
        const Desktop desktop = m_centre.openedBy("Marcus Hale");
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
        const Desktop desktop = m_centre.openedBy("Ines Calvo");
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
        whom->findChild<QComboBox *>()->setCurrentIndex(1); // by name
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
};

ATTUNE_TEST(TestQualityDialogs)
#include "tst_quality_dialogs.moc"
