// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An administrator invites a workstation, takes one out, draws a recovery key, and everybody
// changes their own passphrase, all in the window.
#include "app/session/exchange_order.h"
#include "core/access/recovery.h"
#include "tests/scenario/forms_desk.h"
#include "tests/support/program/test_program.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/invite_dialog.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/recovery_parts_dialog.h"

#include <QAction>
#include <QDir>
#include <QMessageBox>

using namespace attune;
using namespace attune::tests;

class TestWaysIn : public ConsoleBench {
    Q_OBJECT

    template <typename T>
    static T *visible(const Opened &console)
    {
        for (T *each : console.window->findChildren<T *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    static void trigger(const Opened &console, const char *id)
    {
        QAction *action = console.window->actions().action(QString::fromLatin1(id));
        QVERIFY2(action, id);
        action->trigger();
    }
    QString shared() const { return m_dir.filePath(QStringLiteral("shared")); }

private Q_SLOTS:
    void initTestCase()
    {
        makeCentre();
        QVERIFY(QDir().mkpath(shared()));
    }

    void aWorkstationIsInvitedJoinsIsCertifiedAndIsTakenOut()
    {
        QString invitation;
        {
            Opened console = opened({}, true);
            FormsDesk desk(*console.centre, *console.window);
            desk.turnTo("users", QStringLiteral("Workstations"));
            QCOMPARE(desk.view()->table()->rows.size(), std::size_t(1));
            buttonOf(*desk.view(), QStringLiteral("Invite…"))->click();
            auto *dialog = visible<ui::InviteDialog>(console);
            QVERIFY(dialog);
            calledSo<QComboBox>(*dialog, QStringLiteral("For whom"))
                ->setCurrentText(QStringLiteral("Tomas Lind"));
            calledSo<QLineEdit>(*dialog, QStringLiteral("Shared folder"))->setText(shared());
            buttonOf(*dialog, QStringLiteral("Invite"))->click();
            auto *code = calledSo<QPlainTextEdit>(*dialog, QStringLiteral("The invitation"));
            QTRY_VERIFY(code->isVisible());
            invitation = code->toPlainText();
        }
        const store::CentrePaths laptop{m_dir.filePath(QStringLiteral("laptop")).toStdString()};
        QVERIFY(joinThrough(
            laptop, {{}, kDemonstrationPassphrase}, shared(), invitation.toStdString(), {}));
        {
            auto session = Session::openForWriting(m_paths, {{}, kDemonstrationPassphrase});
            QVERIFY(exchangeWith(*session, shared(), {}));
        }
        {
            auto session =
                Session::openForWriting(laptop, {"Tomas Lind", kDemonstrationPassphrase});
            QVERIFY(exchangeWith(*session, shared(), {}));
            QVERIFY(!session->journal()->health()->notJoined);
        }
        {
            Opened console = opened({}, true);
            FormsDesk desk(*console.centre, *console.window);
            desk.turnTo("users", QStringLiteral("Workstations"));
            QCOMPARE(desk.view()->table()->rows.size(), std::size_t(2));
            QVERIFY(desk.choose(QStringLiteral("Tomas Lind")));
            auto form = desk.press(QStringLiteral("Revoke…"));
            QVERIFY(form);
            QVERIFY(form->windowTitle().contains(QStringLiteral("Tomas Lind")));
            calledSo<QPlainTextEdit>(*form, QStringLiteral("Reason"))
                ->setPlainText(QStringLiteral("left on a train"));
            desk.sign(*form, QStringLiteral("Revoke"));
            desk.turnTo("users", QStringLiteral("Workstations"));
            QCOMPARE(desk.view()->table()->rows[1].state, QStringLiteral("revoked"));
            QVERIFY(
                desk.view()->table()->rows[1].details.contains(QStringLiteral("left on a train")));
        }
        {
            auto session = Session::openForWriting(m_paths, {{}, kDemonstrationPassphrase});
            QVERIFY(exchangeWith(*session, shared(), {}));
        }
        auto session = Session::openForWriting(laptop, {"Tomas Lind", kDemonstrationPassphrase});
        QVERIFY(exchangeWith(*session, shared(), {}));
        QVERIFY(session->journal()->health()->refuses.find("revoked") != std::string::npos);
    }

    void aRecoveryKeyIsDrawnAndShownOnce()
    {
        Opened console = opened({}, true);
        FormsDesk desk(*console.centre, *console.window);
        desk.turnTo("users", QStringLiteral("Users"));
        QVERIFY(says(desk.panel(), QStringLiteral("There is no recovery key")));
        buttonOf(*desk.view(), QStringLiteral("Recovery key…"))->click();
        auto *question = visible<QMessageBox>(console);
        QVERIFY(question);
        buttonOf(*question, QStringLiteral("Draw"))->click();
        console.centre->settle();
        auto *shown = visible<ui::RecoveryPartsDialog>(console);
        QVERIFY(shown);
        const auto parts = shown->findChildren<QLineEdit *>();
        QCOMPARE(parts.size(), qsizetype(3));
        QVERIFY(access::join(parts[0]->text().toStdString(), parts[2]->text().toStdString()));
        shown->close();
        console.centre->settle();
        QVERIFY(!says(desk.panel(), QStringLiteral("There is no recovery key")));
    }

    void onesOwnPassphraseIsChangedByWhoKnowsIt()
    {
        {
            Opened console = opened({}, true, QStringLiteral("Ines Calvo"));
            trigger(console, "person.passphrase");
            auto *dialog = visible<ui::PassphraseDialog>(console);
            QVERIFY(dialog);
            auto *before = calledSo<QLineEdit>(*dialog, QStringLiteral("Passphrase until now"));
            for (const char *name : {"New passphrase", "The same again"})
                calledSo<QLineEdit>(*dialog, QString::fromLatin1(name))
                    ->setText(QStringLiteral("a few new words"));
            before->setText(QStringLiteral("guessed"));
            buttonOf(*dialog, QStringLiteral("Change"))->click();
            console.centre->settle();
            QVERIFY(dialog->isVisible());
            QVERIFY(says(*dialog, QStringLiteral("This is not your passphrase")));
            before->setText(QString::fromLatin1(kDemonstrationPassphrase));
            buttonOf(*dialog, QStringLiteral("Change"))->click();
            console.centre->settle();
            QVERIFY(!visible<ui::PassphraseDialog>(console));
        }
        QVERIFY(!Session::openForReading(m_paths, {"Ines Calvo", kDemonstrationPassphrase}));
        QVERIFY(Session::openForReading(m_paths, {"Ines Calvo", "a few new words"}));
    }
};

ATTUNE_TEST(TestWaysIn)
#include "tst_ways_in.moc"
