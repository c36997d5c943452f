// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Invitations, passphrases and recovery keys are asked for plainly and shown once.
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "tests/support/window/themed_test.h"
#include "tests/support/window/window_audit.h"
#include "tests/ui/shell/found_in.h"
#include "ui/shell/invite_dialog.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/recovery_parts_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace attune;
using attune::tests::button;
using attune::tests::named;
using attune::tests::s;
using namespace attune::ui;

namespace {

PassphraseQuestion lostPassphrase()
{
    return {s("Passphrase lost"), s("Two parts open it."), s("Open"), {s("Nadia")}, true,
        {s("One part"), s("Another part")}, true};
}

} // namespace

class TestWayInDialogs : public attune::tests::ThemedTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { attune::tests::failOnUnexpectedWarnings(); }

    void anInvitationIsMadeShownAndCopied()
    {
        InviteDialog dialog({s("Ines"), s("Omar")}, {});
        tests::showAt(dialog, 600, 500);
        QList<InviteRequest> asked;
        connect(&dialog, &InviteDialog::inviteWanted, this,
            [&](const InviteRequest &request) { asked += request; });
        QPushButton *invite = button(dialog, "Invite");
        QVERIFY(!invite->isEnabled()); // through which folder?
        named<QLineEdit>(dialog, "Shared folder")->setText(s(" /stick "));
        named<QComboBox>(dialog, "For whom")->setCurrentText(s("Omar"));
        invite->click();
        QCOMPARE(asked.size(), qsizetype(1));
        QCOMPARE(asked[0].user, s("Omar"));
        QCOMPARE(asked[0].folder, s("/stick"));
        QCOMPARE(asked[0].days, 7);
        QVERIFY(!invite->isEnabled());
        QSignalSpy cancelled(&dialog, &InviteDialog::cancelWanted);
        button(dialog, "Cancel")->click();
        QCOMPARE(cancelled.count(), 1);
        dialog.showProblem(s("Not there."));
        QVERIFY(invite->isEnabled());
        invite->click();
        dialog.showInvitation(s("attune-invitation-1"));
        QCOMPARE(named<QPlainTextEdit>(dialog, "The invitation")->toPlainText(),
            s("attune-invitation-1"));
        button(dialog, "Copy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), s("attune-invitation-1"));
    }

    void aNewPassphraseIsTypedTwice_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("again");
        QTest::addColumn<bool>("taken");
        QTest::newRow("the same") << "a few words"
                                  << "a few words" << true;
        QTest::newRow("a slip") << "a few words"
                                << "a few wrods" << false;
        QTest::newRow("too short") << "short"
                                   << "short" << false;
        QTest::newRow("spaces count") << "a few words"
                                      << "a few words " << false;
    }
    void aNewPassphraseIsTypedTwice()
    {
        QFETCH(QString, first);
        QFETCH(QString, again);
        QFETCH(bool, taken);
        QList<PassphraseAnswer> given;
        PassphraseDialog::Answer later;
        PassphraseDialog dialog(lostPassphrase(),
            [&](const PassphraseAnswer &answer, const PassphraseDialog::Answer &back) {
                given += answer;
                later = back;
            });
        tests::showAt(dialog, 500, 500);
        QPushButton *act = button(dialog, "Open");
        named<QLineEdit>(dialog, "New passphrase")->setText(first);
        named<QLineEdit>(dialog, "The same again")->setText(again);
        QVERIFY(!act->isEnabled()); // the parts are not typed yet
        named<QLineEdit>(dialog, "One part")->setText(s("1-AAAA"));
        named<QLineEdit>(dialog, "Another part")->setText(s("2-BBBB"));
        act->click();
        QCOMPARE(!given.isEmpty(), taken);
        QCOMPARE(dialog.result(), 0);
        if (!taken)
            return;
        QCOMPARE(given[0].secrets, QStringList({s("1-AAAA"), s("2-BBBB")}));
        QCOMPARE(given[0].user, s("Nadia"));
        QCOMPARE(given[0].passphrase, first);
        QVERIFY(!act->isEnabled());
        later(s("Mistyped."));
        QVERIFY(dialog.isVisible() && act->isEnabled());
        act->click();
        later({});
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void eachPartOfARecoveryKeyHasASheetOfItsOwn()
    {
        const QString sheets = recoverySheets(
            {s("1-AAAA"), s("2-BBBB"), s("3-CCCC")}, s("Rotterdam <North>"), s("2 Mar 2026"));
        QTextDocument document;
        document.setHtml(sheets);
        document.setPageSize(QSizeF(500, 700));
        QCOMPARE(document.pageCount(), 3);
        for (const char *part : {"1-AAAA", "2-BBBB", "3-CCCC"})
            QCOMPARE(document.toPlainText().count(s(part)), qsizetype(1));
        QVERIFY(document.toPlainText().contains(s("Rotterdam <North>")));
    }
};

ATTUNE_TEST(TestWayInDialogs)
#include "tst_way_in_dialogs.moc"
