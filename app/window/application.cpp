// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application.h"

#include "app/keychain/remembered_unlock.h"
#include "app/packs/packs.h"
#include "app/window/centre_window.h"
#include "app/window/data_folder.h"
#include "app/window/entrance.h"
#include "app/window/idle_watch.h"
#include "ui/widgets/file_question.h"

#include <QApplication>

namespace attune::app {

namespace {

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
            folder = m_frame.settings().recentCentres().value(0, ownCentreFolder());
        if (pathsOf(folder).exists())
            m_entrance.open(folder, m_options.passphrase);
        else if (!m_options.centre.isEmpty())
            m_entrance.showProblem(
                folder, {Fault::NotFound, "no centre in " + folder.toStdString()});
        else
            m_entrance.showFirstRun();
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
        m_entrance.setWindow(*m_window);
    }

    /// With who is signed in.
    void enter(Session session, const QString &folder)
    {
        auto scorers = loadScorers(
            m_frame.settings().rulesOnly() ? text::Mode::RulesOnly : text::Mode::WithLearntHeads);
        if (!scorers) {
            m_entrance.showProblem(folder, scorers.error());
            return;
        }
        m_frame.settings().rememberCentre(folder);
        m_frame.settings().setLastUser(QString::fromStdString(session.vault().user()));
        show(std::move(session), std::move(*scorers), folder);
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
            [this, folder](const QString &user) {
                m_centre.reset();
                m_entrance.join(folder, user);
            },
            Qt::QueuedConnection);
        connect(m_window.get(), &ui::MainWindow::importRequested, this, chooseFiles);
        connect(m_window.get(), &ui::MainWindow::filesDropped, this, &Console::importPaths);
        // Queued: both take away the window, or the centre, whose signal this is.
        const auto signInAnew = [this, folder] {
            m_entrance.noteLocked();
            m_centre.reset();
            m_entrance.open(folder, {});
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

    Frame m_frame;
    WindowOptions m_options;
    IdleWatch m_idle;
    std::unique_ptr<Keychain> m_keychain = desktopKeychain();
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<CentreWindow> m_centre;
    Entrance m_entrance{m_frame.settings(), *m_keychain, m_options.user,
        [this](Session session, const QString &folder) {
            enter(std::move(session), folder);
        }};
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
