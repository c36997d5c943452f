// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of Governance as they are used: filled in, filled in wrongly, left, signed; by
// everybody, of whom each is offered what is theirs to decide.
#include "tests/scenario/forms_desk.h"
#include "tests/support/program/test_program.h"
#include "ui/panels/today/handover_card.h"
#include "ui/panels/today/handover_dialog.h"
#include "ui/panels/today/today_panel.h"
#include "ui/shell/join_dialog.h"

#include <QDoubleSpinBox>

using namespace attune;
using namespace attune::app;
using namespace attune::tests;

class TestGovernanceForms : public tests::ConsoleBench {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeCentre(); }

    void whatLacksSomethingIsNotSignedAndWhatIsLeftIsNotWritten_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("accept");
        QTest::addColumn<QString>("lacks");
        const auto row = [](const char *page, const char *table, const char *button,
                             const char *accept, const char *lacks) {
            QTest::addRow("%s", button)
                << QString::fromUtf8(page) << QString::fromUtf8(table) << QString::fromUtf8(button)
                << QString::fromUtf8(accept) << QString::fromUtf8(lacks);
        };
        row("agreement", "Versions", "None applies…", "Sign and save",
            "Why no works agreement applies here");
        row("agreement", "Quotas", "Draw a contact…", "Draw", "Agent");
        row("agreement", "Quotas", "Tell people…", "Sign and save", "");
        row("consent", "Ledger", "Take down a consent…", "Sign and save", "Number of the customer");
        row("consent", "Ledger", "Withdrawal…", "Sign and save", "");
        row("oversight", "Uses", "Switch…", "Sign and save", "Reason");
        row("misuse", "Reports", "Report misuse…", "Seal and send", "Who may read it");
        row("misuse", "Reports", "What became of mine…", "Look", "Code of the report");
        row("erasure", "To be forgotten", "Forget somebody…", "Sign and ask", "Legal basis");
        row("erasure", "Legal holds", "Place a hold…", "Sign and save", "Reason");
        row("erasure", "Legal holds", "Lift…", "Sign and save", "Reason");
        row("users", "Users", "Add…", "Add", "Name");
    }
    void whatLacksSomethingIsNotSignedAndWhatIsLeftIsNotWritten()
    {
        QFETCH(QString, page);
        QFETCH(QString, table);
        QFETCH(QString, button);
        QFETCH(QString, accept);
        QFETCH(QString, lacks);
        Opened console = opened({}, true);
        FormsDesk desk(*console.centre, *console.window);
        desk.turnTo(qPrintable(page), table);
        const auto before = desk.written();
        auto dialog = desk.press(button);
        QVERIFY(dialog);
        QVERIFY(!dialog->windowTitle().isEmpty());
        dialog->activateWindow(); // Tab goes through the window in front
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const auto findings = tests::auditWindow(*dialog);
        QVERIFY2(findings.empty(), qPrintable(tests::toText(findings)));
        desk.sign(*dialog, accept); // nothing was filled in
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY2(says(*dialog, QStringLiteral(": this must be filled in."))
                || says(*dialog, QStringLiteral(": choose at least"))
                || says(*dialog, QStringLiteral(": at least")),
            qPrintable(button));
        if (!lacks.isEmpty())
            QVERIFY2(says(*dialog, lacks + QStringLiteral(":")), qPrintable(lacks));
        desk.sign(*dialog, QStringLiteral("Cancel"));
        QVERIFY(!dialog);
        QCOMPARE(desk.written(), before);
        QVERIFY(!desk.panel().banner()->isSaying());
    }

    void somebodyIsHeldNotForgottenAndThenForgottenByTwo()
    {
        QString name;
        {
            Opened console = opened({}, true, QStringLiteral("Grace Obi")); // legal
            FormsDesk desk(*console.centre, *console.window);
            desk.turnTo("erasure", QStringLiteral("To be forgotten"));
            auto dialog = desk.press(QStringLiteral("Forget somebody…"));
            type(*dialog, QStringLiteral("Legal basis"), QStringLiteral("Art. 17(1)(b) GDPR"));
            desk.sign(*dialog, QStringLiteral("Sign and ask")); // nobody was named
            QVERIFY(dialog && says(*dialog, QStringLiteral("Name a customer or an agent")));
            type(*dialog, QStringLiteral("Number of the customer"), QStringLiteral("no such one"));
            desk.sign(*dialog, QStringLiteral("Sign and ask"));
            QVERIFY(desk.isTold(QStringLiteral("Nothing was written down")));
        }
        // Names of agents are read by HR alone here, so it is HR who asks.
        const QString hr = QStringLiteral("Hanna Vogt");
        {
            Opened console = opened({}, true, hr);
            FormsDesk desk(*console.centre, *console.window);
            desk.turnTo("erasure", QStringLiteral("Legal holds"));
            QVERIFY(!buttonOf(*desk.view(), QStringLiteral("Place a hold…"))->isEnabled());
            desk.turnTo("erasure", QStringLiteral("To be forgotten"));
            auto dialog = desk.press(QStringLiteral("Forget somebody…"));
            // Not the first one: an interaction of theirs is kept by the demonstration's own hold.
            name = calledSo<QListWidget>(*dialog, QStringLiteral("Or an agent"))->item(1)->text();
            tick(*dialog, QStringLiteral("Or an agent"), name);
            type(*dialog, QStringLiteral("Legal basis"), QStringLiteral("Art. 17(1)(b) GDPR"));
            desk.sign(*dialog, QStringLiteral("Sign and ask"));
            QVERIFY(desk.isTold(QStringLiteral("Signed and saved.")));
            QVERIFY(desk.choose(name));
            desk.press(QStringLiteral("Second signature…")); // by who asked
            QVERIFY(!desk.panel().findChild<ui::EntryDialog *>());
            QVERIFY(desk.isTold(QStringLiteral("A second person must sign.")));
        }
        {
            Opened console = opened({}, true); // everything, and reads names
            FormsDesk desk(*console.centre, *console.window);
            desk.turnTo("erasure", QStringLiteral("Legal holds"));
            auto dialog = desk.press(QStringLiteral("Place a hold…"));
            tick(*dialog, QStringLiteral("Or an agent"), name);
            type(*dialog, QStringLiteral("Reason"), QStringLiteral("A claim is open."));
            desk.sign(*dialog, kSign);
            QVERIFY(desk.isTold(QStringLiteral("Signed and saved.")));
            QVERIFY(desk.choose(name));
            desk.turnTo("erasure", QStringLiteral("To be forgotten"));
            QVERIFY(desk.choose(name));
            desk.press(QStringLiteral("Second signature…"));
            QVERIFY(desk.isTold(QStringLiteral("must be kept for a legal reason")));
            desk.turnTo("erasure", QStringLiteral("Legal holds"));
            QVERIFY(desk.choose(name));
            dialog = desk.press(QStringLiteral("Lift…"));
            type(*dialog, QStringLiteral("Reason"), QStringLiteral("It was settled."));
            desk.sign(*dialog, kSign);
            QVERIFY(!desk.choose(name));
            desk.turnTo("erasure", QStringLiteral("To be forgotten"));
            QVERIFY(desk.choose(name));
            dialog = desk.press(QStringLiteral("Second signature…"));
            QVERIFY(dialog);
            QVERIFY(says(*dialog, QStringLiteral("This cannot be undone.")));
            desk.sign(*dialog, QStringLiteral("Cancel"));
            QVERIFY(desk.choose(name));
        }
        {
            Opened console = opened({}, true, hr);
            FormsDesk desk(*console.centre, *console.window);
            desk.turnTo("erasure", QStringLiteral("To be forgotten"));
            QVERIFY(desk.choose(name));
            auto dialog = desk.press(QStringLiteral("Take back…"));
            type(*dialog, QStringLiteral("Reason"), QStringLiteral("Asked by mistake."));
            desk.sign(*dialog, kSign);
            QVERIFY(!desk.choose(name));
        }
    }

    void aUserIsAddedChangedAndDisabled()
    {
        QString passphrase;
        {
            Opened console = opened({}, true);
            FormsDesk desk(*console.centre, *console.window);
            desk.turnTo("users", QStringLiteral("Users"));
            auto dialog = desk.press(QStringLiteral("Add…"));
            type(*dialog, QStringLiteral("Name"), QStringLiteral("Tomas Lind"));
            tick(*dialog, QStringLiteral("Roles"), QStringLiteral("Evaluator"));
            desk.sign(*dialog, QStringLiteral("Add"));
            QVERIFY(desk.isTold(QStringLiteral("There is, or was, a user Tomas Lind already.")));
            dialog = desk.press(QStringLiteral("Add…"));
            type(*dialog, QStringLiteral("Name"), QStringLiteral("Nina Bauer"));
            tick(*dialog, QStringLiteral("Roles"), QStringLiteral("Evaluator"));
            desk.sign(*dialog, QStringLiteral("Add"));
            QVERIFY(desk.isTold(QStringLiteral("The passphrase of Nina Bauer, shown once: ")));
            for (const QLabel *label : desk.panel().banner()->findChildren<QLabel *>()) {
                const QString said = label->text();
                const auto at = said.indexOf(QStringLiteral("once: "));
                if (at >= 0)
                    passphrase = said.mid(at + 6, 23);
            }
            QVERIFY(desk.choose(QStringLiteral("Nina Bauer")));
            QVERIFY(!desk.view()->table()->rows.empty());
            // The last who could, cannot take it from themselves: there is another here, so both.
            QVERIFY(desk.choose(QStringLiteral("Edda Nyström")));
            dialog = desk.press(QStringLiteral("Roles…"));
            tick(*dialog, QStringLiteral("Roles"), QStringLiteral("Legal"));
            desk.sign(*dialog, QStringLiteral("Change"));
            QVERIFY(desk.isTold(QStringLiteral("Edda Nyström is changed.")));
            QVERIFY(desk.choose(QString::fromLatin1(kDemonstrationUser)));
            dialog = desk.press(QStringLiteral("Roles…"));
            tick(*dialog, QStringLiteral("Roles"), QStringLiteral("Supervisor"));
            desk.sign(*dialog, QStringLiteral("Change"));
            QVERIFY(desk.isTold(QStringLiteral("Nothing was changed: ")));
            QVERIFY(desk.choose(QStringLiteral("Edda Nyström")));
            dialog = desk.press(QStringLiteral("Roles…"));
            tick(*dialog, QStringLiteral("Roles"), QStringLiteral("Administrator"));
            desk.sign(*dialog, QStringLiteral("Change"));
        }
        {
            auto session =
                Session::openForWriting(m_paths, {"Nina Bauer", passphrase.toStdString()});
            QVERIFY2(session, qPrintable(passphrase));
            QVERIFY(session->roles().has(Role::Evaluator));
            QVERIFY(session->vault().mayOpen({vault::DataClass::Transcript, 0}));
        }
        Opened console = opened({}, true);
        FormsDesk desk(*console.centre, *console.window);
        desk.turnTo("users", QStringLiteral("Users"));
        QVERIFY(desk.choose(QStringLiteral("Nina Bauer")));
        auto dialog = desk.press(QStringLiteral("Disable…"));
        desk.sign(*dialog, QStringLiteral("Cancel"));
        QVERIFY(desk.choose(QStringLiteral("Nina Bauer")));
        dialog = desk.press(QStringLiteral("Disable…"));
        QVERIFY(says(*dialog, QStringLiteral("taken away for good")));
        desk.sign(*dialog, QStringLiteral("Disable"));
        QVERIFY(desk.isTold(QStringLiteral("Nina Bauer is changed.")));
        QVERIFY(desk.choose(QStringLiteral("Nina Bauer")));
        QVERIFY(!buttonOf(*desk.view(), QStringLiteral("Roles…"))->isEnabled());
        QVERIFY(!console.centre->session().vault().unlock("Nina Bauer", passphrase.toStdString()));
    }

    void anAgreementIsPutForwardByOneAndSignedByAnother()
    {
        {
            Opened console = opened({}, true, QStringLiteral("Marcus Hale")); // leader
            FormsDesk desk(*console.centre, *console.window);
            desk.turnTo("agreement", QStringLiteral("Versions"));
            QVERIFY(!buttonOf(*desk.view(), QStringLiteral("Counter-sign…"))->isEnabled());
            auto dialog = desk.press(QStringLiteral("From the template…"));
            QVERIFY(dialog);
            desk.sign(*dialog, QStringLiteral("Cancel"));
            dialog = desk.press(QStringLiteral("From the template…"));
            desk.sign(*dialog, QStringLiteral("Sign and put forward"));
            QVERIFY(!dialog);
            QCOMPARE(governance::Agreements(desk.office()).state()->waiting.size(), std::size_t(1));
        }
        Opened console = opened({}, true, QStringLiteral("Stefan Brandt")); // representative
        FormsDesk desk(*console.centre, *console.window);
        desk.turnTo("agreement", QStringLiteral("Versions"));
        QVERIFY(!buttonOf(*desk.view(), QStringLiteral("From the template…"))->isEnabled());
        const auto before = governance::Agreements(desk.office()).state();
        desk.view()->view()->selectRow(0);
        auto dialog = desk.press(QStringLiteral("Counter-sign…"));
        QVERIFY(dialog);
        desk.sign(*dialog, QStringLiteral("Cancel"));
        QCOMPARE(governance::Agreements(desk.office()).state()->waiting.size(), std::size_t(1));
        desk.view()->view()->selectRow(0);
        dialog = desk.press(QStringLiteral("Counter-sign…"));
        desk.sign(*dialog, QStringLiteral("Counter-sign"));
        const auto after = governance::Agreements(desk.office()).state();
        QVERIFY(after->waiting.empty());
        QCOMPARE(after->before.size(), before->before.size() + 1); // the one that held so far
    }

    void howLongAClassIsKeptIsDecidedInWords()
    {
        Opened console = opened({}, true, QStringLiteral("Marcus Hale"));
        FormsDesk desk(*console.centre, *console.window);
        desk.turnTo("classes", QStringLiteral("Classes"));
        QVERIFY(desk.choose(QStringLiteral("personal")));
        auto dialog = desk.press(QStringLiteral("Decide…"));
        type(*dialog, QStringLiteral("Purpose"), QStringLiteral("all"));
        desk.sign(*dialog, kSign);
        QVERIFY(dialog);
        QVERIFY(says(*dialog, QStringLiteral("Purpose: at least 5 characters.")));
        type(*dialog, QStringLiteral("Purpose"), QStringLiteral("To plan shifts and to coach."));
        type(*dialog, QStringLiteral("Data steward"), QStringLiteral("nobody of this name"));
        calledSo<QDoubleSpinBox>(*dialog, QStringLiteral("Kept for (days)"))->setValue(123);
        const auto before = desk.written();
        desk.sign(*dialog, kSign);
        QCOMPARE(desk.written(), before); // who looks after it must be somebody
        QVERIFY(desk.panel().banner()->isSaying());
        dialog = desk.press(QStringLiteral("Decide…"));
        type(*dialog, QStringLiteral("Purpose"), QStringLiteral("To plan shifts and to coach."));
        type(*dialog, QStringLiteral("Data steward"), QStringLiteral("Aiko Mori"));
        calledSo<QDoubleSpinBox>(*dialog, QStringLiteral("Kept for (days)"))->setValue(123);
        desk.sign(*dialog, kSign);
        QVERIFY(desk.choose(QStringLiteral("123")));
    }

    void aNoteThatIsLeftIsNotWritten()
    {
        Opened console = opened({}, true);
        auto *card = console.window->findChild<ui::TodayPanel *>()->handOver();
        const auto before = decisionsIn(console.centre->session());
        card->findChild<QPushButton *>()->click();
        QPointer<ui::HandOverDialog> dialog = card->dialog();
        QVERIFY(dialog);
        dialog->findChildren<QPlainTextEdit *>().front()->setPlainText(
            QStringLiteral("Not to be kept"));
        buttonOf(*dialog, QStringLiteral("Cancel"))->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        console.centre->settle();
        QVERIFY(!card->dialog());
        QCOMPARE(decisionsIn(console.centre->session()), before);
    }

    void joiningSaysWhatIsWrongAndKeepsWhatWasTyped()
    {
        int tries = 0;
        ui::JoinDialog dialog(QStringLiteral("/centre"), false,
            [&](const ui::JoinRequest &request, const ui::JoinDialog::Answer &answer) {
                ++tries;
                const auto joined =
                    Session::join({m_dir.filePath(QStringLiteral("joining")).toStdString()},
                        {{}, request.passphrase.toStdString()}, request.folder.toStdString(),
                        request.invitation.toStdString());
                answer(joined ? QString() : QString::fromStdString(joined.error().detail));
            });
        dialog.show();
        QPushButton *join = buttonOf(dialog, QStringLiteral("Join"));
        QVERIFY(!join->isEnabled());
        type(dialog, QStringLiteral("Shared folder"), m_dir.path());
        type(dialog, QStringLiteral("Invitation"), QStringLiteral("this is no invitation"));
        QVERIFY(!join->isEnabled());
        type(dialog, QStringLiteral("Passphrase"), QStringLiteral("demo"));
        join->click();
        QCOMPARE(tries, 1);
        QCOMPARE(dialog.result(), 0);
        QCOMPARE(calledSo<QPlainTextEdit>(dialog, QStringLiteral("Invitation"))->toPlainText(),
            QStringLiteral("this is no invitation"));
        QVERIFY(!QDir(m_dir.filePath(QStringLiteral("joining"))).exists());
        buttonOf(dialog, QStringLiteral("Cancel"))->click();
        QVERIFY(!dialog.isVisible());
    }

    void eachIsOfferedWhatIsTheirs_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("theirs"); // beside reporting misuse, which is everybody's
        const auto row = [](const char *role, const char *user, const QByteArray &theirs) {
            QTest::newRow(role) << QString::fromUtf8(user) << theirs;
        };
        const QByteArray propose = " agreement.load agreement.template agreement.none";
        const QByteArray consent = " consent.give consent.withdraw";
        const QByteArray receive = " misuse.acknowledge misuse.answer";
        const QByteArray forget = " erasure.ask erasure.withdraw";
        row("supervisor", "Tomas Lind", "agreement.draw agreement.tell oversight.decide" + consent);
        row("evaluator", "Ines Calvo", "agreement.draw");
        row("HR", "Hanna Vogt",
            "agreement.tell consent.settle oversight.decide erasure.confirm" + propose + consent
                + receive + forget);
        row("leader", "Marcus Hale",
            "agreement.draw agreement.tell consent.settle classes.decide oversight.decide "
            "oversight.switch"
                + propose + consent);
        row("steward", "Aiko Mori",
            "agreement.draw consent.settle oversight.switch steward.draw erasure.confirm "
            "erasure.hold"
                + consent + receive + forget);
        row("representative", "Stefan Brandt", "agreement.sign oversight.switch" + receive);
        row("legal", "Grace Obi",
            "consent.settle classes.decide oversight.switch erasure.confirm erasure.hold "
            "erasure.lift"
                + consent + forget);
        row("customer experience", "Luca Ferri", consent.mid(1));
        row("administrator", "Edda Nyström",
            "classes.decide oversight.switch erasure.hold users.add users.roles users.renew "
            "users.disable users.recovery users.invite users.revoke"
                + propose + consent + forget);
    }
    void eachIsOfferedWhatIsTheirs()
    {
        QFETCH(QString, user);
        QFETCH(QByteArray, theirs);
        Opened console = opened({}, true, user);
        FormsDesk desk(*console.centre, *console.window);
        QStringList offered;
        for (const governance::Page page : governance::kPages) {
            desk.panel().open(QString::fromUtf8(governance::nameOf(page).data()));
            ui::PageView *view = desk.view();
            for (int table = 0; table < view->choice()->count(); ++table) {
                view->choice()->setCurrentIndex(table);
                for (const ui::PageAction &action : view->table()->actions) {
                    const QPushButton *button = buttonOf(*view, action.text);
                    QVERIFY2(button, qPrintable(action.id));
                    if (action.id == QLatin1String("steward.judge")
                        || action.id == QLatin1String("steward.close"))
                        continue; // theirs who draw, once there is something to it
                    if (action.enabled) {
                        offered += action.id;
                        continue;
                    }
                    QVERIFY2(!button->isEnabled(), qPrintable(action.id));
                    QVERIFY2(button->toolTip().startsWith(
                                 QStringLiteral("This is not yours to decide. It is for: ")),
                        qPrintable(action.id + QLatin1Char(' ') + button->toolTip()));
                }
                if (view->table()->emptyKind == ui::EmptyKind::NoRight)
                    QVERIFY2(view->table()->empty.contains(QStringLiteral("not yours to see"))
                            && view->table()->empty.contains(QStringLiteral("Ask ")),
                        qPrintable(view->table()->empty));
            }
        }
        QStringList expected = QString::fromLatin1(theirs).split(QLatin1Char(' '));
        expected += {QStringLiteral("misuse.send"), QStringLiteral("misuse.status")};
        offered.sort();
        expected.sort();
        QCOMPARE(offered.join(QLatin1Char(' ')), expected.join(QLatin1Char(' ')));
    }
};

ATTUNE_TEST(TestGovernanceForms)

#include "tst_governance_forms.moc"
