// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application.h"

#include "app/keychain/remembered_unlock.h"
#include "app/packs/packs.h"
#include "app/session/demonstration.h"
#include "app/session/exchange_order.h"
#include "app/window/centre_window.h"
#include "app/window/idle_watch.h"
#include "ui/models/fault_sentence.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/join_dialog.h"
#include "ui/shell/settings.h"
#include "ui/shell/start_problem_page.h"
#include "ui/shell/unlock_dialog.h"
#include "ui/widgets/file_question.h"

#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QProgressDialog>
#include <QStandardPaths>
#include <QSystemTrayIcon>

#include <algorithm>
#include <thread>

namespace attune::app {

namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/attune");
}

store::CentrePaths pathsOf(const QString &folder)
{
    return {QFile::encodeName(folder).toStdString()};
}

/// What stands on screen from the first moment to the last: a page, or a centre.
class Console : public QObject {
    Q_OBJECT

public:
    explicit Console(const WindowOptions &options)
        : m_frame(options.frame)
        , m_options(options)
    {
    }

    void start()
    {
        newWindow();
        followIdleness();
        QString folder = m_options.centre;
        if (folder.isEmpty())
            folder = m_frame.settings().recentCentres().value(
                0, dataFolder() + QStringLiteral("/centre"));
        if (pathsOf(folder).exists())
            open(folder, m_options.passphrase);
        else if (!m_options.centre.isEmpty())
            showProblem(folder, {Fault::NotFound, "no centre in " + folder.toStdString()});
        else
            showFirstRun();
        m_window->show();
    }

private:
    void newWindow()
    {
        m_centre.reset();
        auto window = m_frame.makeWindow();
        if (m_window) {
            window->setGeometry(m_window->geometry());
            window->show();
        }
        m_window = std::move(window);
    }

    void showFirstRun()
    {
        auto *page = new ui::FirstRunPage;
        page->setRecent(m_frame.settings().recentCentres());
        connect(page, &ui::FirstRunPage::openRequested, this, &Console::chooseCentre);
        connect(page, &ui::FirstRunPage::joinRequested, this,
            [this] { joinCentre(dataFolder() + QStringLiteral("/centre"), {}); });
        connect(page, &ui::FirstRunPage::recentRequested, this,
            [this](const QString &folder) { open(folder, {}); });
        connect(page, &ui::FirstRunPage::demonstrationRequested, this,
            &Console::makeDemonstrationCentre);
        connect(page, &ui::FirstRunPage::importRequested, this, &Console::makeCentre);
        m_window->showPage(page);
    }

    void chooseCentre()
    {
        ui::askForFolder(m_window.get(), tr("Open a centre"), dataFolder(), this,
            [this](const QString &folder) { open(folder, {}); });
    }

    void showProblem(const QString &folder, const Error &error)
    {
        auto *page = new ui::StartProblemPage;
        QString advice;
        if (error.fault == Fault::Locked)
            advice = tr("It is held by %1. Close it there, then try again.")
                         .arg(QString::fromStdString(error.detail));
        page->set({tr("This centre cannot be opened"), ui::sentenceFor(error.fault), advice,
            tr("%1\n%2").arg(folder, QString::fromStdString(error.detail)), true});
        connect(page, &ui::StartProblemPage::retryRequested, this,
            [this, folder] { open(folder, {}); });
        connect(page, &ui::StartProblemPage::otherCentreRequested, this, &Console::showFirstRun);
        connect(page, &ui::StartProblemPage::quitRequested, qApp, &QApplication::quit);
        m_window->showPage(page);
    }

    void open(const QString &folder, const std::optional<QString> &passphrase)
    {
        Credentials credentials{m_options.user.toStdString(), {}};
        if (passphrase)
            credentials.passphrase = passphrase->toStdString();
        auto session = Session::openForWriting(pathsOf(folder), credentials);
        if (!session) {
            showProblem(folder, session.error());
            return;
        }
        if (session->isUnlocked())
            goOn(std::move(*session), folder);
        else
            askPassphrase(std::move(*session), folder);
    }

    /// With who is signed in.
    void goOn(Session session, const QString &folder)
    {
        auto scorers = loadScorers(
            m_frame.settings().rulesOnly() ? text::Mode::RulesOnly : text::Mode::WithLearntHeads);
        if (!scorers) {
            showProblem(folder, scorers.error());
            return;
        }
        m_frame.settings().rememberCentre(folder);
        m_frame.settings().setLastUser(QString::fromStdString(session.vault().user()));
        show(std::move(session), std::move(*scorers), folder);
    }

    /// Opens a question over the window. What comes of it is queued, for it may take the window
    /// away, and the question with it.
    void ask(QDialog *dialog)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_window->show();
        dialog->open();
    }

    /// Nothing of what was shown before stands behind a question who is there.
    void cover() { m_window->showPage(new QWidget); }

    void askPassphrase(Session opened, const QString &folder)
    {
        struct Asked {
            Session session;
            RememberedUnlock remembered;
            Asked(Session opened, Keychain &keychain)
                : session(std::move(opened))
                , remembered(session, keychain)
            {
            }
        };
        const auto asked = std::make_shared<Asked>(std::move(opened), *m_keychain);
        QStringList users;
        for (const std::string &user : asked->session.vault().users())
            users += QString::fromStdString(user);
        cover();
        auto *dialog = new ui::UnlockDialog(
            folder, users,
            [asked](const QString &user, const QString &passphrase,
                const ui::UnlockDialog::Answer &answer) {
                const Done unlocked = passphrase.isEmpty()
                    ? asked->remembered.unlock(user.toStdString())
                    : asked->session.unlock({user.toStdString(), passphrase.toStdString()});
                answer(unlocked                ? QString()
                        : passphrase.isEmpty() ? tr("The desktop's keychain does not open it any "
                                                    "more: the passphrase does.")
                        : unlocked.error().fault == Fault::Denied
                        ? tr("This passphrase does not open it. Try again.")
                        : ui::sentenceFor(unlocked.error().fault));
            },
            m_window.get());
        if (asked->session.isDemonstration())
            dialog->setHint(tr("A demonstration: everybody's passphrase is “demo”."));
        dialog->offer(m_frame.settings().lastUser());
        offerToRemember(asked->remembered, *dialog);
        connect(dialog, &QDialog::accepted, this, [this, asked, dialog, folder] {
            QMetaObject::invokeMethod(
                this,
                [this, asked, folder, wanted = dialog->remembers()] {
                    const bool kept =
                        keepRemembered(asked->remembered, asked->session.vault().user(), wanted);
                    goOn(std::move(asked->session), folder);
                    if (!kept)
                        tellNotRemembered();
                },
                Qt::QueuedConnection);
        });
        connect(dialog, &QDialog::rejected, this, &Console::showFirstRun, Qt::QueuedConnection);
        ask(dialog);
    }

    void offerToRemember(RememberedUnlock &remembered, ui::UnlockDialog &dialog)
    {
        if (!m_frame.settings().remembersUnlock()) {
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
    bool keepRemembered(
        RememberedUnlock &remembered, const std::string &user, std::optional<bool> wanted)
    {
        if (!m_frame.settings().remembersUnlock() || !wanted)
            return true;
        if (*wanted)
            return std::ranges::count(remembered.users(), user) || remembered.remember();
        remembered.forget(user);
        return true;
    }

    void tellNotRemembered()
    {
        ask(new QMessageBox(QMessageBox::Information, tr("Unlock"),
            tr("The desktop's keychain did not take it. The passphrase is asked again next "
               "time."),
            QMessageBox::Ok, m_window.get()));
    }

    void followRemembering(bool remembers)
    {
        if (!remembers && m_centre)
            RememberedUnlock(m_centre->session(), *m_keychain).forgetAll();
    }

    /// Whatever stands open over the window goes with it: it may show what is to be locked.
    void lockWhenIdle()
    {
        if (!m_centre)
            return;
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *each : windows) {
            if (each != m_window.get() && each->isVisible())
                each->close();
        }
        Q_EMIT m_window->lockRequested();
    }

    void followIdleness()
    {
        const auto follow = [this](int minutes) {
            m_idle.setAfter(std::chrono::minutes{minutes});
        };
        connect(&m_frame.settings(), &ui::Settings::lockAfterChanged, this, follow);
        connect(&m_idle, &IdleWatch::idle, this, &Console::lockWhenIdle);
        connect(&m_frame.settings(), &ui::Settings::remembersUnlockChanged, this,
            &Console::followRemembering);
        follow(m_frame.settings().lockAfter());
    }

    void show(Session session, scoring::Scorers scorers, const QString &folder)
    {
        newWindow();
        m_centre = std::make_unique<CentreWindow>(
            std::move(session), std::move(scorers), m_frame.settings(), *m_window);
        const auto chooseFiles = [this] {
            ui::askForFiles(m_window.get(), tr("Import"),
                tr("Exports (*.json *.jsonl *.vcon *.csv);;All files (*)"), this,
                [this](const QStringList &paths) { importPaths(paths); });
        };
        connect(m_centre.get(), &CentreWindow::importWanted, this, chooseFiles);
        connect(
            m_centre.get(), &CentreWindow::joinWanted, this,
            [this, folder](const QString &user) { joinCentre(folder, user); },
            Qt::QueuedConnection);
        connect(m_window.get(), &ui::MainWindow::importRequested, this, chooseFiles);
        connect(m_window.get(), &ui::MainWindow::filesDropped, this, &Console::importPaths);
        // Queued: both take away the window, or the centre, whose signal this is.
        const auto signInAnew = [this, folder] {
            m_wasLocked = true;
            m_centre.reset();
            open(folder, {});
        };
        connect(
            m_window.get(), &ui::MainWindow::lockRequested, this, signInAnew, Qt::QueuedConnection);
        connect(
            m_centre.get(), &CentreWindow::signInWanted, this, signInAnew, Qt::QueuedConnection);
        m_window->showPanels();
        m_window->openStartPanel();
        // The first thing a new centre is asked; until then contacts of single people stay closed.
        if (m_centre->mustChooseAgreement())
            m_window->openPanel(QStringLiteral("governance"), QStringLiteral("agreement"));
    }

    void importPaths(const QStringList &paths)
    {
        if (paths.isEmpty() || !m_centre)
            return;
        m_centre->import(paths);
    }

    /// A centre of one's own: a passphrase first, then whatever is dropped on it or chosen.
    void makeCentre()
    {
        const QString folder = dataFolder() + QStringLiteral("/centre");
        auto *dialog = new ui::UnlockDialog(
            tr("A new centre in %1. Choose a passphrase: without it nothing in it can be read, by "
               "nobody.")
                .arg(folder),
            {qEnvironmentVariable("USER", QStringLiteral("administrator"))},
            [folder](const QString &user, const QString &passphrase,
                const ui::UnlockDialog::Answer &answer) {
                if (passphrase.size() < 8) {
                    answer(tr("Eight characters at least. A few words are better than one."));
                    return;
                }
                const auto made =
                    Session::create(pathsOf(folder), user.toStdString(), passphrase.toStdString());
                answer(made ? QString() : ui::sentenceFor(made.error().fault));
            },
            m_window.get());
        connect(
            dialog, &QDialog::accepted, this, [this, folder] { open(folder, {}); },
            Qt::QueuedConnection);
        ask(dialog);
    }

    /// `copyOf`: who was signed in to a folder that turned out to be a copy; empty: a new one.
    void joinCentre(const QString &folder, const QString &copyOf)
    {
        m_centre.reset();
        if (!copyOf.isEmpty())
            cover();
        auto *dialog = new ui::JoinDialog(
            folder, !copyOf.isEmpty(),
            [folder, copyOf](const ui::JoinRequest &request) {
                const auto joined = joinThrough(pathsOf(folder),
                    {copyOf.toStdString(), request.passphrase.toStdString()}, request.folder,
                    request.invitation.toStdString());
                return joined ? QString() : ui::sentenceFor(joined.error().fault);
            },
            m_window.get());
        connect(
            dialog, &QDialog::finished, this,
            [this, folder, copyOf](int result) {
                if (result == QDialog::Accepted || !copyOf.isEmpty())
                    open(folder, {});
            },
            Qt::QueuedConnection);
        ask(dialog);
    }

    void makeDemonstrationCentre()
    {
        const QString folder = dataFolder() + QStringLiteral("/demonstration");
        if (pathsOf(folder).exists()) {
            open(folder, QString::fromLatin1(kDemonstrationPassphrase));
            return;
        }
        auto *progress = new QProgressDialog(
            tr("Making the demonstration centre…"), tr("Cancel"), 0, 0, m_window.get());
        progress->setAttribute(Qt::WA_DeleteOnClose);
        progress->setMinimumDuration(0);
        progress->show();
        m_making = std::jthread([this, folder, progress](const std::stop_token &stop) {
            DemonstrationRequest request;
            request.folder = QFile::encodeName(folder).toStdString();
            auto made = makeDemonstration(request, stop, [](const std::string &) {});
            QMetaObject::invokeMethod(
                this,
                [this, folder, progress, made = std::move(made)] {
                    progress->close();
                    if (made)
                        open(folder, QString::fromLatin1(kDemonstrationPassphrase));
                    else if (made.error().fault != Fault::Cancelled)
                        showProblem(folder, made.error());
                },
                Qt::QueuedConnection);
        });
        connect(progress, &QProgressDialog::canceled, this, [this] { m_making.request_stop(); });
    }

    Frame m_frame;
    WindowOptions m_options;
    IdleWatch m_idle;
    std::unique_ptr<Keychain> m_keychain = desktopKeychain();
    bool m_wasLocked = false; ///< since this program started: then nobody comes in unasked
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<CentreWindow> m_centre;
    std::jthread m_making;
};

} // namespace

int runWindow(const WindowOptions &options)
{
    Console console(options);
    console.start();
    return QApplication::exec();
}

} // namespace attune::app

#include "application.moc"
