// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/entrance.h"

#include "app/session/demonstration.h"
#include "app/session/exchange_order.h"
#include "app/window/data_folder.h"
#include "core/access/access_snapshot.h"
#include "ui/models/fault_sentence.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/join_dialog.h"
#include "ui/shell/start_problem_page.h"
#include "ui/shell/unlock_dialog.h"
#include "ui/widgets/file_question.h"

#include <QApplication>
#include <QMessageBox>
#include <QProgressBar>
#include <QProgressDialog>
#include <QTimer>

#include <algorithm>

namespace attune::app {

namespace {

constexpr int kPatienceMs = 400; ///< work that is over by then shows no progress

/// Of a migration, for who waits for it.
void tellMigration(const Away &away, const store::Migrating &at)
{
    if (at.phase == store::Migrating::Phase::Copying)
        away.tell(Entrance::tr("A newer Attune opens this centre: it is copied first, so that "
                               "nothing can be lost."),
            at.total > 0 ? std::optional(double(at.done) / double(at.total)) : std::nullopt);
    else
        away.tell(Entrance::tr("Bringing the centre to this version, step %1 of %2.")
                      .arg(at.done + 1)
                      .arg(at.total),
            std::nullopt);
}

bool hasRecoveryKey(Session &session)
{
    const auto users = access::usersFor(session.vault());
    return users && users->hasRecovery;
}

QString recoveryProblem(const Done &refused)
{
    switch (refused.error().fault) {
    case Fault::Invalid:
        return Entrance::tr("A part is mistyped, or both are the same one. Each ends with a check, "
                            "so look at them again letter by letter.");
    case Fault::Denied:
        return Entrance::tr("These parts do not open this centre: they are of different keys, or "
                            "a newer one was made.");
    case Fault::Conflict:
        return Entrance::tr("Somebody of this name was disabled. Choose another name.");
    default:
        return ui::sentenceFor(refused.error().fault);
    }
}

QString nameProblem(const QString &user)
{
    return vault::isUserName(user.toStdString())
        ? QString()
        : Entrance::tr("This cannot be a user's name: it is too long, or begins or ends with a "
                       "space.");
}

QString userOfThisComputer()
{
    return qEnvironmentVariable("USER", QStringLiteral("administrator"));
}

} // namespace

struct Entrance::Asked {
    Session session;
    RememberedUnlock remembered;
    Asked(Session opened, Keychain &keychain)
        : session(std::move(opened))
        , remembered(session, keychain)
    {
    }
};

Entrance::Entrance(ui::Settings &settings, Keychain &keychain, QString user, Entered entered)
    : m_settings(settings)
    , m_keychain(keychain)
    , m_user(std::move(user))
    , m_entered(std::move(entered))
{
}

/// Shows how far it is once it takes longer than a moment, and lets it be cancelled.
template <typename Work, typename Then>
void Entrance::underProgress(const QString &text, Work work, Then then)
{
    auto *progress = new QProgressDialog(text, tr("Cancel"), 0, 0, m_window);
    auto *bar = new QProgressBar;
    bar->setTextVisible(false); // it is as thin as the others
    progress->setBar(bar);
    progress->setMinimumDuration(kPatienceMs);
    progress->setAutoReset(false);
    connect(&m_work, &AwayWork::told, progress,
        [progress](const QString &what, std::optional<double> share) {
            progress->setLabelText(what);
            progress->setMaximum(share ? 1000 : 0);
            progress->setValue(share ? int(*share * 1000) : 0);
        });
    connect(progress, &QProgressDialog::canceled, this, [this, progress] {
        m_work.stop();
        progress->setLabelText(tr("Ending…"));
        progress->setCancelButton(nullptr);
        progress->show();
    });
    // Nothing but a closed question would be left of the program otherwise, and it would end.
    QTimer::singleShot(kPatienceMs, progress, [this] { m_window->show(); });
    m_work.start(std::move(work), [progress, then](auto outcome) mutable {
        delete progress;
        then(std::move(outcome));
    });
}

void Entrance::showFirstRun()
{
    auto *page = new ui::FirstRunPage;
    page->setRecent(m_settings.recentCentres());
    connect(page, &ui::FirstRunPage::openRequested, this, &Entrance::chooseCentre);
    connect(page, &ui::FirstRunPage::joinRequested, this, [this] { join(ownCentreFolder(), {}); });
    connect(page, &ui::FirstRunPage::recentRequested, this,
        [this](const QString &folder) { open(folder, {}); });
    connect(page, &ui::FirstRunPage::demonstrationRequested, this, &Entrance::makeDemonstration);
    connect(page, &ui::FirstRunPage::importRequested, this, &Entrance::makeCentre);
    m_window->showPage(page);
    m_window->show();
}

void Entrance::chooseCentre()
{
    ui::askForFolder(m_window, tr("Open a centre"), dataFolder(), this,
        [this](const QString &folder) { open(folder, {}); });
}

void Entrance::showProblem(const QString &folder, const Error &error)
{
    auto *page = new ui::StartProblemPage;
    QString advice;
    if (error.fault == Fault::Locked)
        advice = tr("It is held by %1. Close it there, then try again.")
                     .arg(QString::fromStdString(error.detail));
    page->set({tr("This centre cannot be opened"), ui::sentenceFor(error.fault), advice,
        tr("%1\n%2").arg(folder, QString::fromStdString(error.detail)), true});
    connect(
        page, &ui::StartProblemPage::retryRequested, this, [this, folder] { open(folder, {}); });
    connect(page, &ui::StartProblemPage::otherCentreRequested, this, &Entrance::showFirstRun);
    connect(page, &ui::StartProblemPage::quitRequested, qApp, &QApplication::quit);
    m_window->showPage(page);
    m_window->show();
}

void Entrance::open(const QString &folder, const std::optional<QString> &passphrase)
{
    cover();
    Credentials credentials{m_user.toStdString(), {}};
    if (passphrase)
        credentials.passphrase = passphrase->toStdString();
    underProgress(
        tr("Opening the centre…"),
        [paths = pathsOf(folder), credentials](const Away &away) {
            return Session::openForWriting(paths, credentials,
                {[&away](const store::Migrating &at) { tellMigration(away, at); }, away.stop});
        },
        [this, folder](Result<Session> session) {
            if (!session && session.error().fault == Fault::Cancelled)
                showFirstRun();
            else if (!session)
                showProblem(folder, session.error());
            else if (session->isUnlocked())
                m_entered(std::move(*session), folder);
            else
                askPassphrase(std::move(*session), folder);
        });
}

/// Opens a question over the window. What comes of it is queued, for it may take the window away,
/// and the question with it.
void Entrance::ask(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_window->show();
    dialog->open();
}

/// Nothing of what was shown before stands behind a question who is there.
void Entrance::cover()
{
    m_window->showPage(new QWidget);
}

void Entrance::askPassphrase(Session opened, const QString &folder)
{
    const auto asked = std::make_shared<Asked>(std::move(opened), m_keychain);
    QStringList users;
    for (const std::string &user : asked->session.vault().users())
        users += QString::fromStdString(user);
    cover();
    auto *dialog = new ui::UnlockDialog(
        folder, users,
        [this, asked](const QString &user, const QString &passphrase,
            const ui::UnlockDialog::Answer &answer) { tryUnlock(asked, user, passphrase, answer); },
        m_window);
    if (asked->session.isDemonstration())
        dialog->setHint(tr("A demonstration: everybody's passphrase is “demo”."));
    if (hasRecoveryKey(asked->session))
        dialog->offerRecovery();
    connect(dialog, &ui::UnlockDialog::recoveryWanted, this,
        [this, asked, dialog, users] { recover(asked, *dialog, users); });
    dialog->offer(m_settings.lastUser());
    offerToRemember(asked->remembered, *dialog);
    connect(dialog, &QDialog::accepted, this, [this, asked, dialog, folder] {
        QMetaObject::invokeMethod(
            this,
            [this, asked, folder, wanted = dialog->remembers()] { letIn(asked, folder, wanted); },
            Qt::QueuedConnection);
    });
    connect(dialog, &QDialog::rejected, this, &Entrance::showFirstRun, Qt::QueuedConnection);
    ask(dialog);
}

/// The keychain is asked here: it answers through this thread.
void Entrance::tryUnlock(const std::shared_ptr<Asked> &asked, const QString &user,
    const QString &passphrase, const ui::UnlockDialog::Answer &answer)
{
    if (passphrase.isEmpty()) {
        const Done unlocked = asked->remembered.unlock(user.toStdString());
        answer(unlocked ? QString()
                        : tr("The desktop's keychain does not open it any more: the passphrase "
                             "does."));
        return;
    }
    m_work.start(
        [asked, user, passphrase](const Away &) {
            return asked->session.unlock({user.toStdString(), passphrase.toStdString()});
        },
        [answer](const Done &unlocked) {
            answer(unlocked ? QString()
                    : unlocked.error().fault == Fault::Denied
                    ? tr("This passphrase does not open it. Try again.")
                    : ui::sentenceFor(unlocked.error().fault));
        });
}

ui::PassphraseQuestion Entrance::recoveryQuestion(const QStringList &users)
{
    return {.title = tr("Passphrase lost"),
        .about = tr("Two parts of the printed recovery key make somebody an administrator with a "
                    "new passphrase. Make a new recovery key afterwards: these parts have been "
                    "seen."),
        .act = tr("Open the centre"),
        .users = users,
        .takesNewUsers = true,
        .secrets = {tr("One part"), tr("Another part")},
        .showsSecrets = true};
}

/// Who comes in so has signed in: the question below is answered with it.
void Entrance::recover(const std::shared_ptr<Asked> &asked, QDialog &over, const QStringList &users)
{
    auto *dialog = new ui::PassphraseDialog(
        recoveryQuestion(users),
        [this, asked](
            const ui::PassphraseAnswer &given, const ui::PassphraseDialog::Answer &answer) {
            if (const QString why = nameProblem(given.user); !why.isEmpty())
                return answer(why);
            m_work.start(
                [asked, given](const Away &) {
                    return asked->session.recover(given.secrets[0].toStdString(),
                        given.secrets[1].toStdString(), given.user.toStdString(),
                        given.passphrase.toStdString());
                },
                [answer](const Done &done) { answer(done ? QString() : recoveryProblem(done)); });
        },
        &over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &over, &QDialog::accept);
    dialog->open();
}

void Entrance::letIn(
    const std::shared_ptr<Asked> &asked, const QString &folder, std::optional<bool> toRemember)
{
    const bool kept = keepRemembered(asked->remembered, asked->session.vault().user(), toRemember);
    m_entered(std::move(asked->session), folder);
    if (!kept)
        tellNotRemembered();
}

void Entrance::offerToRemember(RememberedUnlock &remembered, ui::UnlockDialog &dialog)
{
    if (!m_settings.remembersUnlock()) {
        remembered.forgetAll();
        return;
    }
    if (!remembered.reach()) {
        dialog.tellWhyNotToRemember(
            tr("This desktop has no keychain that answers, so it cannot remember anybody."));
        return;
    }
    QStringList users;
    for (const std::string &user : remembered.users())
        users += QString::fromStdString(user);
    dialog.offerToRemember(users, !m_wasLocked);
}

/// Nothing depends on it: what is not remembered is asked again. False: it could not be.
/// A keychain that did not answer was not asked, and what it holds stays.
bool Entrance::keepRemembered(
    RememberedUnlock &remembered, const std::string &user, std::optional<bool> wanted)
{
    if (!m_settings.remembersUnlock() || !wanted)
        return true;
    if (*wanted)
        return std::ranges::count(remembered.users(), user) || remembered.remember();
    remembered.forget(user);
    return true;
}

void Entrance::tellNotRemembered()
{
    ask(new QMessageBox(QMessageBox::Information, tr("Unlock"),
        tr("The desktop's keychain did not take it. The passphrase is asked again next time."),
        QMessageBox::Ok, m_window));
}

/// A centre of one's own: a passphrase first, then whatever is dropped on it or chosen.
void Entrance::makeCentre()
{
    const QString folder = ownCentreFolder();
    const auto made = std::make_shared<std::optional<Session>>();
    auto *dialog = new ui::PassphraseDialog(
        {.title = tr("A new centre"),
            .about = tr("It lies in %1. Choose a passphrase: without it nothing in it can be read, "
                        "by nobody.")
                         .arg(folder),
            .act = tr("Make the centre"),
            .users = {userOfThisComputer()},
            .takesNewUsers = true,
            .secrets = {}},
        [this, folder, made](
            const ui::PassphraseAnswer &given, const ui::PassphraseDialog::Answer &answer) {
            if (const QString why = nameProblem(given.user); !why.isEmpty())
                return answer(why);
            m_work.start(
                [folder, given](const Away &) {
                    return Session::create(
                        pathsOf(folder), given.user.toStdString(), given.passphrase.toStdString());
                },
                [made, answer](Result<Session> session) {
                    if (session)
                        made->emplace(std::move(*session));
                    answer(session ? QString() : ui::sentenceFor(session.error().fault));
                });
        },
        m_window);
    connect(
        dialog, &QDialog::accepted, this,
        [this, folder, made] { m_entered(std::move(**made), folder); }, Qt::QueuedConnection);
    ask(dialog);
}

void Entrance::join(const QString &folder, const QString &copyOf)
{
    cover();
    const auto joined = std::make_shared<std::optional<Session>>();
    auto *dialog = new ui::JoinDialog(
        folder, !copyOf.isEmpty(),
        [this, folder, copyOf, joined](
            const ui::JoinRequest &request, const ui::JoinDialog::Answer &answer) {
            m_work.start(
                [folder, copyOf, request](const Away &away) {
                    Steps steps;
                    steps.stop = away.stop;
                    return joinThrough(pathsOf(folder),
                        {copyOf.toStdString(), request.passphrase.toStdString()}, request.folder,
                        request.invitation.toStdString(), steps);
                },
                [joined, answer](Result<Joined> outcome) {
                    if (outcome)
                        joined->emplace(std::move(outcome->session));
                    answer(outcome ? QString() : ui::sentenceFor(outcome.error().fault));
                });
        },
        m_window);
    connect(
        dialog, &QDialog::finished, this,
        [this, folder, copyOf, joined](int result) {
            if (result == QDialog::Accepted)
                m_entered(std::move(**joined), folder);
            else if (!copyOf.isEmpty())
                open(folder, {});
            else
                showFirstRun();
        },
        Qt::QueuedConnection);
    ask(dialog);
}

void Entrance::makeDemonstration()
{
    const QString folder = demonstrationFolder();
    const auto passphrase = QString::fromLatin1(kDemonstrationPassphrase);
    if (pathsOf(folder).exists()) {
        open(folder, passphrase);
        return;
    }
    underProgress(
        tr("Making the demonstration centre…"),
        [folder](const Away &away) {
            DemonstrationRequest request;
            request.folder = pathsOf(folder).folder;
            return app::makeDemonstration(request, away.stop, [](const std::string &) {});
        },
        [this, folder, passphrase](const auto &made) {
            if (made)
                open(folder, passphrase);
            else if (made.error().fault != Fault::Cancelled)
                showProblem(folder, made.error());
        });
}

} // namespace attune::app
