// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who comes into a centre is asked once for what opens it, whichever way they come, and the window
// stays awake meanwhile.
#include "app/session/exchange_order.h"
#include "app/window/data_folder.h"
#include "app/window/entrance.h"
#include "app/window/frame.h"
#include "core/access/access_service.h"
#include "tests/scenario/made_keychain.h"
#include "tests/support/program/test_program.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/join_dialog.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/start_problem_page.h"
#include "ui/shell/unlock_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace attune;
using namespace attune::app;

namespace {

constexpr const char *kFounderWords = "correct horse";
constexpr const char *kOmarsWords = "battery staple";
constexpr vault::KdfCost kQuick{1, 8192};

/// An entrance, and what came through it.
struct Doorway {
    explicit Doorway(const QString &settingsFile)
        : frame(optionsWith(settingsFile))
        , window(frame.makeWindow())
        , entrance(frame.settings(), keychain, {}, [this](Session session, const QString &folder) {
            entered.emplace(std::move(session));
            where = folder;
            ++times;
        })
    {
        entrance.setWindow(*window);
    }

    static FrameOptions optionsWith(const QString &settingsFile)
    {
        FrameOptions out;
        out.settingsFile = settingsFile;
        return out;
    }
    template <typename T>
    T *open() const
    {
        for (T *each : window->findChildren<T *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    static void press(const QWidget &in, const char *text)
    {
        for (auto *each : in.findChildren<QPushButton *>()) {
            if (each->text() == QString::fromUtf8(text) && each->isVisible())
                return each->click();
        }
        qFatal("no button %s", text);
    }
    static QList<QLineEdit *> secretsOf(const QWidget &in)
    {
        QList<QLineEdit *> out;
        for (auto *each : in.findChildren<QLineEdit *>()) {
            if (each->echoMode() == QLineEdit::Password)
                out += each;
        }
        return out;
    }
    static QLineEdit &passphraseOf(const QWidget &in)
    {
        if (secretsOf(in).isEmpty())
            qFatal("nothing asks for a passphrase");
        return *secretsOf(in).front();
    }
    std::string user() { return entered ? entered->vault().user() : std::string("nobody"); }

    tests::MadeKeychain keychain;
    Frame frame;
    std::unique_ptr<ui::MainWindow> window;
    std::optional<Session> entered;
    QString where;
    int times = 0;
    Entrance entrance; ///< last: work may still be under way
};

} // namespace

class TestEntrance : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_home;

    QString in(const char *name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    QString centre() const { return in("centre"); }
    QString settings() const { return in("settings.ini"); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_home = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", m_dir->path().toUtf8());
        auto session = Session::create(pathsOf(centre()), "nadia", kFounderWords, kQuick);
        QVERIFY(session);
        QVERIFY(access::Service(session->vault(), session->statementClock())
                    .add({"omar", kOmarsWords, Role::Supervisor, {}, kQuick}));
        QVERIFY(session->recordUsers());
    }
    void cleanup() { qputenv("XDG_DATA_HOME", m_home); }

    void withAPassphraseNothingIsAsked()
    {
        Doorway door(settings());
        door.entrance.open(centre(), QString::fromLatin1(kFounderWords));
        QCOMPARE(door.times, 0); // the window goes on meanwhile
        QTRY_COMPARE(door.times, 1);
        QCOMPARE(door.user(), std::string("nadia"));
        QCOMPARE(door.where, centre());
    }

    void aWrongPassphraseIsSaidAndAskedAgain()
    {
        Doorway door(settings());
        door.frame.settings().setLastUser(QStringLiteral("omar"));
        door.entrance.open(centre(), {});
        QTRY_VERIFY(door.open<ui::UnlockDialog>());
        auto *dialog = door.open<ui::UnlockDialog>();
        dialog->setPause(std::chrono::milliseconds(0));
        QCOMPARE(dialog->user(), QStringLiteral("omar"));
        QLineEdit &field = Doorway::passphraseOf(*dialog);
        field.setText(QStringLiteral("wrong"));
        Doorway::press(*dialog, "Unlock");
        QTRY_VERIFY(field.text().isEmpty() && field.isEnabled());
        QCOMPARE(door.times, 0);
        field.setText(QString::fromLatin1(kOmarsWords));
        Doorway::press(*dialog, "Unlock");
        QTRY_COMPARE(door.times, 1);
        QCOMPARE(door.user(), std::string("omar"));
    }

    void whoClosesTheQuestionIsAtTheFirstPageAndHoldsNothing()
    {
        Doorway door(settings());
        door.entrance.open(centre(), {});
        QTRY_VERIFY(door.open<ui::UnlockDialog>());
        door.open<ui::UnlockDialog>()->reject();
        QTRY_VERIFY(door.open<ui::FirstRunPage>());
        QCOMPARE(door.times, 0);
        QTRY_VERIFY(Session::openForWriting(pathsOf(centre()), {})); // nobody holds its lock
    }

    void aCentreThatSomebodyHoldsIsSaidToBeHeld()
    {
        const auto held = Session::openForWriting(pathsOf(centre()), {});
        QVERIFY(held);
        Doorway door(settings());
        door.entrance.open(centre(), QString::fromLatin1(kFounderWords));
        QTRY_VERIFY(door.open<ui::StartProblemPage>());
        QCOMPARE(door.times, 0);
    }

    void whoMakesACentreIsInIt()
    {
        QVERIFY(QDir(in("attune")).removeRecursively());
        Doorway door(settings());
        door.entrance.showFirstRun();
        Q_EMIT door.open<ui::FirstRunPage>()->importRequested();
        auto *dialog = door.open<ui::PassphraseDialog>();
        QVERIFY(dialog);
        const auto type = [&](const char *first, const char *again) {
            const auto fields = Doorway::secretsOf(*dialog);
            QCOMPARE(fields.size(), qsizetype(2));
            fields[0]->setText(QString::fromLatin1(first));
            fields[1]->setText(QString::fromLatin1(again));
            Doorway::press(*dialog, "Make the centre");
        };
        type("short", "short");
        type("a few words", "a few wrods"); // a slip here would lock them out of it for ever
        QVERIFY(!pathsOf(ownCentreFolder()).exists());
        type("a few words", "a few words");
        QTRY_COMPARE(door.times, 1);
        QCOMPARE(door.where, ownCentreFolder());
        QVERIFY(door.entered->vault().checkPassphrase("a few words"));
        QVERIFY(door.entered->isUnlocked());
    }

    void whoLostThePassphraseComesInWithTwoPartsOfTheRecoveryKey()
    {
        access::RecoveryParts parts;
        {
            auto session = Session::openForWriting(pathsOf(centre()), {"nadia", kFounderWords});
            QVERIFY(session);
            access::Service service(session->vault(), session->statementClock());
            parts = *service.makeRecovery(kQuick);
            QVERIFY(session->recordUsers());
        }
        Doorway door(settings());
        door.entrance.open(centre(), {});
        QTRY_VERIFY(door.open<ui::UnlockDialog>());
        Doorway::press(*door.open<ui::UnlockDialog>(), "Passphrase lost…");
        auto *dialog = door.open<ui::PassphraseDialog>();
        QVERIFY(dialog);
        QList<QLineEdit *> typed;
        for (auto *each : dialog->findChildren<QLineEdit *>()) {
            if (each->accessibleName().endsWith(QLatin1String("part")))
                typed += each;
        }
        QCOMPARE(typed.size(), qsizetype(2));
        dialog->findChild<QComboBox *>()->setCurrentText(QStringLiteral("omar"));
        for (QLineEdit *each : Doorway::secretsOf(*dialog))
            each->setText(QStringLiteral("brand new words"));
        typed[0]->setText(QString::fromStdString(parts[0]));
        typed[1]->setText(QString::fromStdString(parts[0])); // the same one
        Doorway::press(*dialog, "Open the centre");
        QTRY_VERIFY(typed[0]->isEnabled());
        QCOMPARE(door.times, 0);
        typed[1]->setText(QString::fromStdString(parts[2]));
        Doorway::press(*dialog, "Open the centre");
        QTRY_COMPARE(door.times, 1);
        QCOMPARE(door.user(), std::string("omar"));
        QVERIFY(door.entered->roles().has(Role::Administrator));
        QVERIFY(door.entered->roles().has(Role::Supervisor));
        QVERIFY(door.entered->vault().checkPassphrase("brand new words"));
        QVERIFY(!door.entered->vault().checkPassphrase(kOmarsWords));
    }

    void withoutARecoveryKeyNoneIsAskedFor()
    {
        Doorway door(settings());
        door.entrance.open(centre(), {});
        QTRY_VERIFY(door.open<ui::UnlockDialog>());
        for (auto *each : door.open<ui::UnlockDialog>()->findChildren<QPushButton *>())
            QVERIFY(!each->isVisible() || !each->text().startsWith(QLatin1String("Passphrase")));
    }

    void whoJoinsIsInAsWhoWasInvited()
    {
        QDir().mkpath(in("shared"));
        QString invitation;
        {
            auto session = Session::openForWriting(pathsOf(centre()), {"nadia", kFounderWords});
            QVERIFY(session);
            const auto report = inviteInto(*session, in("shared"), QStringLiteral("omar"), 3, {});
            QVERIFY(report);
            invitation = report->value(QLatin1String("invitation")).toString();
        }
        Doorway door(settings());
        door.entrance.join(in("elsewhere"), {});
        auto *dialog = door.open<ui::JoinDialog>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(invitation);
        for (auto *each : dialog->findChildren<QLineEdit *>()) {
            if (each->echoMode() == QLineEdit::Normal)
                each->setText(in("shared"));
        }
        Doorway::passphraseOf(*dialog).setText(QStringLiteral("wrong"));
        Doorway::press(*dialog, "Join");
        QTRY_VERIFY(Doorway::passphraseOf(*dialog).isEnabled());
        QCOMPARE(door.times, 0);
        QVERIFY(dialog->isVisible());
        Doorway::passphraseOf(*dialog).setText(QString::fromLatin1(kOmarsWords));
        Doorway::press(*dialog, "Join");
        QTRY_COMPARE(door.times, 1);
        QCOMPARE(door.user(), std::string("omar"));
        QVERIFY(!door.open<ui::UnlockDialog>());
        QVERIFY(door.entered->journal()->health()->notJoined); // until an administrator says so
    }
};

ATTUNE_TEST(TestEntrance)
#include "tst_entrance.moc"
