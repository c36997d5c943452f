// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings take effect at once and survive; unlocking is slow and plain; the first page offers a
// way.
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "tests/support/window/window_audit.h"
#include "tests/ui/shell/found_in.h"
#include "ui/shell/exchange_dialog.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/invite_dialog.h"
#include "ui/shell/join_dialog.h"
#include "ui/shell/packages_dialog.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/recovery_parts_dialog.h"
#include "ui/shell/settings.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/start_problem_page.h"
#include "ui/shell/unlock_dialog.h"
#include "ui/widgets/folder_field.h"
#include "ui/widgets/shortcut_sheet.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace attune;
using attune::tests::button;
using attune::tests::named;
using attune::tests::s;
using namespace attune::ui;
using namespace std::chrono_literals;

class TestDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        attune::tests::failOnUnexpectedWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = load();
    }
    void cleanup() { m_theme->setFontScale(1.0); }

    void settingsSurvive()
    {
        m_settings->setTheme(ThemeChoice::Dark);
        m_settings->setDensity(Density::Roomy);
        m_settings->setFontScale(1.25);
        m_settings->setLanguage(s("de"));
        m_settings->setNamesMasked(true);
        m_settings->setRulesOnly(true);
        QCOMPARE(m_settings->kappaWords(), s("landis-koch"));
        m_settings->setKappaWords(s("altman"));
        m_settings->setWatchedFolder(s("/exports"));
        m_settings->setLayout(s("split"), QByteArray("\x01\x00\x02", 3));
        m_settings.reset();
        const auto again = load();
        QCOMPARE(again->theme(), ThemeChoice::Dark);
        QCOMPARE(again->density(), Density::Roomy);
        QCOMPARE(again->fontScale(), 1.25);
        QCOMPARE(again->language(), s("de"));
        QVERIFY(again->namesMasked());
        QVERIFY(again->rulesOnly());
        QCOMPARE(again->kappaWords(), s("altman"));
        QCOMPARE(again->watchedFolder(), s("/exports"));
        QCOMPARE(again->layout(s("split")), QByteArray("\x01\x00\x02", 3));
    }

    void nonsenseInTheFileIsTheUsual()
    {
        QFile file(m_folder->filePath(s("set.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "[look]\ntheme=purple\ndensity=\nfontScale=huge\n[privacy]\nnamesMasked=maybe\n");
        file.close();
        const auto odd = load();
        QCOMPARE(odd->theme(), ThemeChoice::System);
        QCOMPARE(odd->density(), Density::Normal);
        QCOMPARE(odd->fontScale(), 1.0);
        odd->setFontScale(-3);
        QCOMPARE(odd->fontScale(), 0.9);
    }

    void aChangeIsToldOnce()
    {
        QSignalSpy masked(m_settings.get(), &Settings::namesMaskedChanged);
        m_settings->setNamesMasked(true);
        m_settings->setNamesMasked(true);
        QCOMPARE(masked.count(), 1);
        QSignalSpy theme(m_settings.get(), &Settings::themeChanged);
        m_settings->setTheme(ThemeChoice::System);
        QCOMPARE(theme.count(), 0);
    }

    void recentCentresAreNewestFirstAndReal()
    {
        QStringList made;
        for (int i = 0; i < 10; ++i) {
            QVERIFY(QDir(m_folder->path()).mkdir(QString::number(i)));
            made.prepend(m_folder->filePath(QString::number(i)));
            m_settings->rememberCentre(made.first());
        }
        QCOMPARE(m_settings->recentCentres(), made.first(8));
        m_settings->rememberCentre(made[3]);
        QCOMPARE(m_settings->recentCentres().first(), made[3]);
        QVERIFY(QDir(made[3]).removeRecursively());
        QVERIFY(!m_settings->recentCentres().contains(made[3]));
    }

    void theDialogChangesSettingsAtOnce()
    {
        followSettings(*m_theme, *m_settings);
        SettingsDialog dialog(*m_settings, {{s("de"), s("Deutsch")}});
        auto *theme = named<QComboBox>(dialog, "Theme");
        theme->setCurrentIndex(2);
        Q_EMIT theme->activated(2);
        QCOMPARE(m_settings->theme(), ThemeChoice::Dark);
        QCOMPARE(currentScheme(), Scheme::Dark);
        named<QSpinBox>(dialog, "Text size")->setValue(150);
        QCOMPARE(m_settings->fontScale(), 1.5);
        QCOMPARE(typeScale(), 1.5);
        auto *language = named<QComboBox>(dialog, "Language");
        Q_EMIT language->activated(1);
        QCOMPARE(m_settings->language(), s("de"));
        auto *mask = dialog.findChild<QCheckBox *>();
        mask->click();
        QVERIFY(m_settings->namesMasked());
        m_settings->setNamesMasked(false); // from the keyboard, while the dialog is open
        QVERIFY(!mask->isChecked());
        m_theme->setChoice(ThemeChoice::Light);
    }

    void scoringByRulesAloneIsAChoice()
    {
        SettingsDialog dialog(*m_settings, {});
        QVERIFY(!m_settings->rulesOnly());
        const auto boxes = dialog.findChildren<QCheckBox *>();
        const auto rules = std::ranges::find_if(
            boxes, [](const QCheckBox *box) { return box->text().contains(s("rules")); });
        QVERIFY(rules != boxes.end());
        (*rules)->click();
        QVERIFY(m_settings->rulesOnly());
    }

    void theWatchedFolderIsTypedOrChosen()
    {
        SettingsDialog dialog(*m_settings, {});
        dialog.setChooseFolder(
            [](QWidget *, const QString &, const Chosen &next) { next(s("/chosen")); });
        button(dialog, "Choose…")->click();
        QCOMPARE(m_settings->watchedFolder(), s("/chosen"));
        dialog.setChooseFolder([](QWidget *, const QString &, const Chosen &) {});
        button(dialog, "Choose…")->click();
        QCOMPARE(m_settings->watchedFolder(), s("/chosen")); // the file dialog was closed
        auto *path = named<QLineEdit>(dialog, "Watched folder");
        path->setText(s("  /typed "));
        Q_EMIT path->editingFinished();
        QCOMPARE(m_settings->watchedFolder(), s("/typed"));
    }

    void aRightPassphraseOpens()
    {
        QStringList tried;
        UnlockDialog dialog(s("Rotterdam"), {s("Nadia"), s("Omar")},
            [&](const QString &user, const QString &passphrase,
                const UnlockDialog::Answer &answer) {
                tried += user + u'/' + passphrase;
                answer({});
            });
        QVERIFY(!button(dialog, "Unlock")->isEnabled()); // nothing typed yet
        named<QLineEdit>(dialog, "Passphrase")->setText(s("right"));
        button(dialog, "Unlock")->click();
        QCOMPARE(tried, QStringList{s("Nadia/right")});
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void aWrongPassphraseIsToldAndSlowed()
    {
        UnlockDialog::Answer answer;
        UnlockDialog dialog(s("Rotterdam"), {s("Nadia")},
            [&](const QString &, const QString &, const UnlockDialog::Answer &later) {
                answer = later;
            });
        dialog.setPause(1ms);
        dialog.show();
        auto *field = named<QLineEdit>(dialog, "Passphrase");
        field->setText(s("wrong"));
        button(dialog, "Unlock")->click();
        QVERIFY(!field->isEnabled()); // it is being tried
        answer(s("That passphrase does not open this centre."));
        QVERIFY(field->text().isEmpty());
        QVERIFY(!field->isEnabled());
        QTRY_VERIFY(field->isEnabled());
        bool told = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            told = told || (label->isVisible() && label->text().startsWith(s("That passphrase")));
        QVERIFY(told);
        QCOMPARE(dialog.result(), 0);
    }

    void aDesktopRemembersOnlyWhoTicksIt()
    {
        QStringList tried;
        UnlockDialog dialog(s("Rotterdam"), {s("Nadia"), s("Omar")},
            [&](const QString &user, const QString &passphrase,
                const UnlockDialog::Answer &answer) {
                tried += user + u'/' + passphrase;
                answer(passphrase.isEmpty() ? s("The keychain does not open it.") : QString());
            });
        dialog.setPause(1ms);
        dialog.show();
        auto *tick = dialog.findChild<QCheckBox *>();
        QVERIFY(tick->isHidden()); // nothing is offered unless it was asked for
        QVERIFY(dialog.remembers() == std::nullopt);
        auto *field = named<QLineEdit>(dialog, "Passphrase");
        dialog.offerToRemember({s("Omar")}, true);
        QVERIFY(tick->isVisible());
        QCOMPARE(dialog.user(), s("Omar"));
        QVERIFY(tick->isChecked());
        QVERIFY(button(dialog, "Unlock")->isEnabled());
        named<QComboBox>(dialog, "User")->setCurrentText(s("Nadia"));
        QVERIFY(!tick->isChecked());
        QVERIFY(!button(dialog, "Unlock")->isEnabled());
        named<QComboBox>(dialog, "User")->setCurrentText(s("Omar"));
        tick->click(); // who takes it away is asked
        QVERIFY(!button(dialog, "Unlock")->isEnabled());
        tick->click();
        button(dialog, "Unlock")->click();
        QCOMPARE(tried, QStringList{s("Omar/")});
        QTRY_VERIFY(field->isEnabled());
        QVERIFY(!button(dialog, "Unlock")->isEnabled()); // from here on the passphrase alone
        field->setText(s("right"));
        button(dialog, "Unlock")->click();
        QCOMPARE(tried.last(), s("Omar/right"));
        QVERIFY(dialog.remembers() == true);
    }

    void whoSignedInLastIsOfferedFirst()
    {
        QVERIFY(m_settings->lastUser().isEmpty());
        m_settings->setLastUser(s("Omar"));
        UnlockDialog dialog(s("Rotterdam"), {s("Nadia"), s("Omar")},
            [](const QString &, const QString &, const UnlockDialog::Answer &) {});
        QCOMPARE(dialog.user(), s("Nadia"));
        dialog.offer(m_settings->lastUser());
        QCOMPARE(dialog.user(), s("Omar"));
        dialog.offer(s("somebody of another centre"));
        QCOMPARE(dialog.user(), s("Omar"));
    }

    void afterALockTheRememberedAreAskedToo()
    {
        UnlockDialog dialog(s("Rotterdam"), {s("Nadia")},
            [](const QString &, const QString &, const UnlockDialog::Answer &answer) {
                answer({});
            });
        dialog.offerToRemember({s("Nadia")}, false);
        QVERIFY(!button(dialog, "Unlock")->isEnabled());
        named<QLineEdit>(dialog, "Passphrase")->setText(s("right"));
        QVERIFY(button(dialog, "Unlock")->isEnabled());
        QVERIFY(dialog.remembers() == true); // and stay remembered
    }

    void withoutAKeychainThereIsAReasonAndNoTick()
    {
        UnlockDialog dialog(s("Rotterdam"), {s("Nadia")},
            [](const QString &, const QString &, const UnlockDialog::Answer &) {});
        dialog.show();
        dialog.tellWhyNotToRemember(s("This desktop has no keychain."));
        QVERIFY(dialog.findChild<QCheckBox *>()->isHidden());
        QVERIFY(dialog.remembers() == std::nullopt);
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text() == s("This desktop has no keychain.");
        }));
    }

    void theKeychainIsUsedOnlyWhenSetSo()
    {
        QVERIFY(!m_settings->remembersUnlock());
        SettingsDialog dialog(*m_settings, {});
        QSignalSpy changed(m_settings.get(), &Settings::remembersUnlockChanged);
        const auto boxes = dialog.findChildren<QCheckBox *>();
        const auto box = std::ranges::find_if(
            boxes, [](const QCheckBox *each) { return each->text().contains(s("keychain")); });
        QVERIFY(box != boxes.end());
        (*box)->click();
        QVERIFY(m_settings->remembersUnlock());
        (*box)->click();
        QVERIFY(!m_settings->remembersUnlock());
        QCOMPARE(changed.count(), 2);
    }

    void anAnswerAfterClosingHurtsNobody()
    {
        UnlockDialog::Answer answer;
        {
            UnlockDialog dialog(s("Rotterdam"), {s("Nadia")},
                [&](const QString &, const QString &, const UnlockDialog::Answer &later) {
                    answer = later;
                });
            named<QLineEdit>(dialog, "Passphrase")->setText(s("x"));
            button(dialog, "Unlock")->click();
        }
        answer(s("too late"));
    }

    void theFirstPageOffersFourWays()
    {
        FirstRunPage page;
        QSignalSpy demo(&page, &FirstRunPage::demonstrationRequested);
        QSignalSpy import(&page, &FirstRunPage::importRequested);
        QSignalSpy open(&page, &FirstRunPage::openRequested);
        QSignalSpy recent(&page, &FirstRunPage::recentRequested);
        button(page, "Demonstration")->click();
        button(page, "Import…")->click();
        button(page, "Open…")->click();
        QSignalSpy join(&page, &FirstRunPage::joinRequested);
        button(page, "Join…")->click();
        QCOMPARE(demo.count() + import.count() + open.count() + join.count(), 4);
        page.setRecent({s("/centres/rotterdam")});
        button(page, "rotterdam")->click();
        QCOMPARE(recent.last().first().toString(), s("/centres/rotterdam"));
    }

    void joiningNeedsAFolderAnInvitationAndAPassphrase()
    {
        JoinRequest asked;
        JoinDialog::Answer later;
        JoinDialog dialog(
            s("/centre"), false, [&](const JoinRequest &request, const JoinDialog::Answer &back) {
                asked = request;
                later = back;
            });
        dialog.folder()->setChooseFolder(
            [](QWidget *, const QString &, const Chosen &next) { next(s("/stick")); });
        QPushButton *join = button(dialog, "Join");
        named<QLineEdit>(dialog, "Passphrase")->setText(s("x"));
        QVERIFY(!join->isEnabled());
        button(dialog, "Choose…")->click();
        QVERIFY(!join->isEnabled());
        named<QPlainTextEdit>(dialog, "Invitation")->setPlainText(s(" attune-invitation-1\n"));
        QVERIFY(join->isEnabled());
        join->click();
        QCOMPARE(asked.folder, s("/stick"));
        QCOMPARE(asked.invitation, s("attune-invitation-1"));
        // While it joins nothing of what was asked can be changed, and nothing asked twice.
        QVERIFY(!join->isEnabled());
        QVERIFY(!named<QLineEdit>(dialog, "Passphrase")->isEnabled());
        later(s("Not there."));
        QCOMPARE(dialog.result(), 0); // it stays open and says why
        QVERIFY(join->isEnabled());
        join->click();
        later({});
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void inACopyAPassphraseIsEnoughToTry()
    {
        JoinDialog dialog(s("/copy"), true, [](const JoinRequest &, const JoinDialog::Answer &) {});
        QVERIFY(!button(dialog, "Join")->isEnabled());
        named<QLineEdit>(dialog, "Passphrase")->setText(s("x"));
        QVERIFY(button(dialog, "Join")->isEnabled());
    }

    void anExchangeAsksWhereShowsHowItGoesAndWhatCameOfIt()
    {
        ExchangeDialog dialog({});
        tests::showAt(dialog, 600, 400);
        QSignalSpy wanted(&dialog, &ExchangeDialog::exchangeWanted);
        QSignalSpy cancelled(&dialog, &ExchangeDialog::cancelWanted);
        const auto says = [&](const char *words) {
            const auto labels = dialog.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(s(words));
            });
        };
        dialog.folder()->setChooseFolder([](QWidget *, const QString &, const Chosen &) {});
        button(dialog, "Choose…")->click();
        QVERIFY(!button(dialog, "Exchange")->isEnabled());
        QVERIFY(!dialog.remembers());
        dialog.folder()->setChooseFolder(
            [](QWidget *, const QString &, const Chosen &next) { next(s(" /stick ")); });
        button(dialog, "Choose…")->click();
        button(dialog, "Exchange")->click();
        QCOMPARE(wanted.last().first().toString(), s("/stick"));
        QVERIFY(!button(dialog, "Exchange")->isEnabled());
        dialog.showProgress(0, 0); // nothing to do is no hundred percent
        dialog.showProgress(500, 1500);
        QVERIFY(says("500 of 1,500 decision(s)"));
        button(dialog, "Cancel")->click();
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(!button(dialog, "Cancel")->isEnabled());
        dialog.showProblem(s("Cancelled."));
        QVERIFY(says("Cancelled."));
        dialog.showProgress(600, 1500); // said before it heard
        QVERIFY(says("Cancelled."));
        button(dialog, "Exchange")->click();
        dialog.showOutcome({3, 1, {s("This workstation has joined.")}, {s("1.atx is damaged.")}});
        QVERIFY(says("3 decision(s) came in. 1 decision(s) went out."));
        QVERIFY(says("This workstation has joined."));
        QVERIFY(says("1 thing(s) in the folder were not taken."));
        auto *refusals = named<QPlainTextEdit>(dialog, "What was not taken, and why");
        QCOMPARE(refusals->toPlainText(), s("1.atx is damaged."));
        const auto findings = tests::auditWindow(dialog);
        QVERIFY2(findings.empty(), qPrintable(tests::toText(findings)));
        button(dialog, "Exchange")->click(); // a further one begins with a clean sheet
        QVERIFY(!refusals->isVisible());
        dialog.showOutcome({});
        QVERIFY(says("Nothing new lay there"));
        button(dialog, "Close")->click();
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }

    void exchangingIsOfferedWhereTheFolderIsSet()
    {
        SettingsDialog plain(*m_settings, {});
        QVERIFY(!button(plain, "Exchange now…"));
        QAction exchange(s("Exchange now…"));
        QSignalSpy triggered(&exchange, &QAction::triggered);
        SettingsDialog dialog(*m_settings, {});
        dialog.offerExchange(&exchange);
        button(dialog, "Exchange now…")->click();
        QCOMPARE(triggered.count(), 1);
        QCOMPARE(dialog.result(), int(QDialog::Accepted)); // or it would stand before the other
    }

    void aPackageIsPutTogetherByPicking()
    {
        const QDateTime now(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
        PackagesDialog dialog({s("Ines"), s("Omar")}, {}, now);
        std::optional<PackageWish> sent;
        connect(&dialog, &PackagesDialog::sendWanted, this,
            [&](const PackageWish &wish) { sent = wish; });
        auto *contacts = named<QListWidget>(dialog, "Interactions");
        auto *participants = named<QListWidget>(dialog, "Participants");
        auto *narrow = named<QLineEdit>(dialog, "Narrow the list of interactions");
        auto *further = named<QLineEdit>(dialog, "Further interactions");
        auto *form = named<QComboBox>(dialog, "Form");
        QPushButton *send = button(dialog, "Seal and send");
        named<QLineEdit>(dialog, "Session")->setText(s(" Calibration of March "));
        participants->item(1)->setCheckState(Qt::Checked);
        QVERIFY(!send->isEnabled()); // nothing is in it yet
        dialog.showChoices({{s("c-1"), s("2 Mar, 9:00 · Call · Billing · c-1")},
                               {s("c-2"), s("2 Mar, 9:30 · Chat · Claims · c-2")},
                               {s("c-3"), s("1 Mar, 8:00 · Call · Claims · c-3")}},
            {{s("empathy"), s("Empathy, version 3")}});
        QCOMPARE(contacts->count(), 3);
        form->setCurrentIndex(1);
        QVERIFY(send->isEnabled()); // a form alone is something
        form->setCurrentIndex(0);
        QVERIFY(!send->isEnabled());
        contacts->item(2)->setCheckState(Qt::Checked);
        QVERIFY(send->isEnabled());
        narrow->setText(s("CHAT"));
        QCOMPARE(contacts->count(), 2); // what fits, and what was picked
        QCOMPARE(contacts->item(1)->checkState(), Qt::Checked);
        contacts->item(0)->setCheckState(Qt::Checked);
        narrow->setText(s("nothing of the kind"));
        QCOMPARE(contacts->count(), 2);
        further->setText(s(" c-9, c-2;c-10 "));
        form->setCurrentIndex(1);
        dialog.showChoices({{s("c-4"), s("2 Mar, 9:45 · Call · Billing · c-4")}},
            {{s("empathy"), s("Empathy, version 4")}, {s("tone"), s("Tone, version 1")}});
        send->click();
        QVERIFY(sent);
        QCOMPARE(sent->session, s("Calibration of March"));
        QCOMPARE(sent->participants, QStringList{s("Omar")});
        QCOMPARE(sent->contacts, (QStringList{s("c-3"), s("c-2"), s("c-9"), s("c-10")}));
        QCOMPARE(sent->form, s("empathy"));
        QCOMPARE(sent->until, now.addDays(7));
        // A problem loses nothing that was picked; what was sent begins anew.
        dialog.showOutcome(s("The folder is not there."), true);
        sent.reset();
        send->click();
        QVERIFY(sent);
        QCOMPARE(sent->contacts.size(), 4);
        dialog.showOutcome(s("Sealed."), false);
        QVERIFY(!send->isEnabled());
        QVERIFY(further->text().isEmpty());
    }

    void whoMaySendNoPackageIsToldWhyAndStillOpensTheirOwn()
    {
        const QDateTime now(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
        PackagesDialog dialog({s("Ines")}, s("This is not yours to see."), now);
        for (const char *name : {"Narrow the list of interactions", "Further interactions"})
            QVERIFY(!named<QLineEdit>(dialog, name)->isEnabled());
        QVERIFY(!button(dialog, "Seal and send")->isEnabled());
        dialog.showPackages({{s("7"), s("March, for Ines"), true}, {s("8"), s("February"), false}});
        auto *packages = named<QListWidget>(dialog, "Packages in the shared folder");
        QSignalSpy opened(&dialog, &PackagesDialog::openWanted);
        packages->setCurrentRow(1);
        QVERIFY(!button(dialog, "Open")->isEnabled()); // over, or for others
        packages->setCurrentRow(0);
        button(dialog, "Open")->click();
        QCOMPARE(opened.first().first().toString(), s("7"));
        dialog.showContent(s("I have been charged twice"));
        QCOMPARE(named<QPlainTextEdit>(dialog, "What is in the package")->toPlainText(),
            s("I have been charged twice"));
    }

    void theSharedFolderIsItsOwnSetting()
    {
        SettingsDialog dialog(*m_settings, {});
        auto *path = named<QLineEdit>(dialog, "Shared folder");
        path->setText(s(" /stick "));
        Q_EMIT path->editingFinished();
        QCOMPARE(m_settings->sharedFolder(), s("/stick"));
        QVERIFY(m_settings->watchedFolder().isEmpty());
    }

    void everyDialogStandsTheAudit_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<double>("scale");
        const char *names[] = {"settings", "unlock", "first run", "problem", "shortcuts", "join",
            "packages", "invite", "passphrase", "recovery parts"};
        for (int i = 0; i < 10; ++i) {
            for (const double scale : {1.0, 2.0})
                QTest::addRow("%s %.0f", names[i], scale * 100) << i << scale;
        }
    }
    void everyDialogStandsTheAudit()
    {
        QFETCH(int, which);
        QFETCH(double, scale);
        m_theme->setFontScale(scale);
        std::unique_ptr<QWidget> widget;
        if (which == 0)
            widget = std::make_unique<SettingsDialog>(
                *m_settings, std::vector<LanguageChoice>{{s("de"), s("Deutsch")}});
        else if (which == 1)
            widget = std::make_unique<UnlockDialog>(s("Rotterdam"), QStringList{s("Nadia")},
                [](const QString &, const QString &, const UnlockDialog::Answer &) {});
        else if (which == 2)
            widget = std::make_unique<FirstRunPage>();
        else if (which == 3) {
            auto problem = std::make_unique<StartProblemPage>();
            problem->set({s("Newer"), s("Nothing was changed."), s("Install."), s("7"), true});
            widget = std::move(problem);
        } else if (which == 5)
            widget = std::make_unique<JoinDialog>(
                s("Rotterdam"), true, [](const JoinRequest &, const JoinDialog::Answer &) {});
        else if (which == 7) {
            auto invite =
                std::make_unique<InviteDialog>(QStringList{s("Ines"), s("Omar")}, s("/stick"));
            invite->showInvitation(s("attune-invitation-1-0123456789abcdef"));
            widget = std::move(invite);
        } else if (which == 8)
            widget = std::make_unique<PassphraseDialog>(
                PassphraseQuestion{s("Passphrase lost"), s("Two parts open it."), s("Open"),
                    {s("Nadia")}, true, {s("One part"), s("Another part")}, true},
                [](const PassphraseAnswer &, const PassphraseDialog::Answer &) {});
        else if (which == 9)
            widget = std::make_unique<RecoveryPartsDialog>(
                QStringList{s("1-AAAA"), s("2-BBBB"), s("3-CCCC")});
        else if (which == 6) {
            auto packages = std::make_unique<PackagesDialog>(QStringList{s("Ines"), s("Omar")},
                QString(), QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC));
            packages->showPackages({{s("7"), s("March, for Ines"), true}});
            packages->showChoices({{s("c-1"), s("2 Mar, 9:00 · Call · Billing · c-1")}},
                {{s("empathy"), s("Empathy, version 3")}});
            widget = std::move(packages);
        } else
            widget = std::make_unique<ShortcutSheet>(
                std::vector<ShortcutLine>{{s("Window"), s("Search"), s("Ctrl+K")},
                    {s("Panel"), s("Export what is shown"), s("Ctrl+Shift+E")}});
        widget->setAttribute(Qt::WA_DeleteOnClose, false);
        const bool page = which == 2 || which == 3;
        tests::showAt(*widget, page ? 1280 : widget->width(), page ? 800 : widget->height());
        const QString findings = tests::toText(tests::auditWindow(*widget));
        QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings));
    }

private:
    std::unique_ptr<Settings> load() const
    {
        return std::make_unique<Settings>(
            std::make_unique<QSettings>(m_folder->filePath(s("set.ini")), QSettings::IniFormat));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

ATTUNE_TEST(TestDialogs)
#include "tst_dialogs.moc"
