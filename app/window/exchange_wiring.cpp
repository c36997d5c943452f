// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/exchange_wiring.h"

#include "app/session/exchange_order.h"
#include "app/session/exchange_text.h"
#include "app/window/told.h"
#include "app/window/work_wiring.h"
#include "ui/models/fact_text.h"
#include "ui/models/fault_sentence.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/exchange_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QDir>
#include <QJsonArray>

#include <memory>

namespace attune::app {

namespace {

constexpr std::chrono::seconds kSoon{3};
constexpr std::chrono::minutes kRegularly{2};
constexpr const char *kNow = "exchange now";

} // namespace

ExchangeWiring::ExchangeWiring(Desk &desk, WorkWiring &work, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_work(work)
{
    QAction *help = m_desk.window.actions().add({.id = QStringLiteral("help.exchange"),
        .group = tr("Help"),
        .text = tr("Help on several workstations"),
        .icon = ui::Icon::Help});
    connect(help, &QAction::triggered, this, [this] {
        m_desk.window.openHelpOn(tr("Several workstations"), QStringLiteral("exchange.md"));
    });
    if (!m_desk.session.facts().mayWrite() || !m_desk.session.journal())
        return;
    QAction *now = m_desk.window.actions().add({.id = QStringLiteral("exchange.now"),
        .group = tr("Data"),
        .text = tr("Exchange now…"),
        .icon = ui::Icon::Sync});
    connect(now, &QAction::triggered, this, &ExchangeWiring::openNow);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    m_regularly.setInterval(kRegularly);
    connect(&m_soon, &QTimer::timeout, this, &ExchangeWiring::begin);
    connect(&m_regularly, &QTimer::timeout, this, &ExchangeWiring::begin);
    connect(
        &m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    m_desk.session.journal()->observe([self = QPointer(this)](const journal::Changed &changed) {
        if (self && !changed.subjects.empty())
            QMetaObject::invokeMethod(
                self,
                [self] {
                    if (self && !self->m_folder.isEmpty())
                        self->m_soon.start();
                },
                Qt::QueuedConnection);
    });
    connect(&m_desk.settings, &ui::Settings::sharedFolderChanged, this, &ExchangeWiring::setFolder);
    setFolder(m_desk.settings.sharedFolder());
}

void ExchangeWiring::setFolder(const QString &folder)
{
    m_folder = folder;
    m_text.clear();
    m_isProblem = false;
    m_soon.stop();
    m_regularly.stop();
    follow();
    Q_EMIT changed();
    if (folder.isEmpty())
        return;
    m_regularly.start();
    begin();
}

/// The folder itself and what workstations made in it, two levels down.
void ExchangeWiring::follow()
{
    QStringList wanted;
    if (!m_folder.isEmpty() && QDir(m_folder).exists()) {
        wanted += m_folder;
        const auto folders = QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks;
        const QFileInfoList parts =
            QDir(m_folder).entryInfoList({QStringLiteral("attune-*")}, folders);
        for (const QFileInfo &part : parts) {
            wanted += part.filePath();
            const QFileInfoList devices = QDir(part.filePath()).entryInfoList(folders);
            for (const QFileInfo &device : devices)
                wanted += device.filePath();
        }
    }
    const QStringList watched = m_watcher.directories();
    for (const QString &folder : watched) {
        if (!wanted.removeOne(folder))
            m_watcher.removePath(folder);
    }
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

void ExchangeWiring::begin()
{
    if (m_folder.isEmpty() || !m_desk.session.isUnlocked())
        return;
    m_work.submit({"exchange", [this, folder = m_folder](const worker::JobContext &job) -> Done {
                       Steps steps;
                       steps.stop = job.stopToken();
                       const auto report = exchangeWith(m_desk.session, folder, steps);
                       QMetaObject::invokeMethod(
                           this, [this, report] { conclude(report); }, Qt::QueuedConnection);
                       // A stick that is not plugged in is no failure; the status line says so.
                       return {};
                   }});
}

void ExchangeWiring::openNow()
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new ui::ExchangeDialog(m_desk.settings.sharedFolder(), &m_desk.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ui::ExchangeDialog::exchangeWanted, this, &ExchangeWiring::beginNow);
    connect(m_dialog, &ui::ExchangeDialog::cancelWanted, this, [this] { m_work.cancel(kNow); });
    m_dialog->open();
}

void ExchangeWiring::beginNow(const QString &folder)
{
    const auto told = std::make_shared<Told>([this, folder](const Result<QJsonObject> &report) {
        QMetaObject::invokeMethod(
            this, [this, folder, report] { concludeNow(folder, report); }, Qt::QueuedConnection);
    });
    const auto work = [this, folder, told](const worker::JobContext &job) -> Done {
        Steps steps;
        steps.stop = job.stopToken();
        steps.progress = [&](std::int64_t done, std::int64_t total) {
            job.report(done, total);
            QMetaObject::invokeMethod(
                this,
                [this, done, total] {
                    if (m_dialog)
                        m_dialog->showProgress(done, total);
                },
                Qt::QueuedConnection);
        };
        told->say(exchangeWith(m_desk.session, folder, steps));
        return {};
    };
    if (!m_work.submitFirst({kNow, work}) && m_dialog)
        m_dialog->showProblem(tr("The console has too much to do. Try again later."));
}

void ExchangeWiring::concludeNow(const QString &folder, const Result<QJsonObject> &report)
{
    m_work.begin(); // what it went before
    if (folder == m_folder)
        conclude(report);
    if (!m_dialog)
        return;
    if (!report)
        return m_dialog->showProblem(exchangeProblem(report.error()));
    if (m_dialog->remembers())
        m_desk.settings.setSharedFolder(folder);
    else if (folder == m_folder)
        m_desk.settings.setSharedFolder({});
    m_dialog->showOutcome({countIn(*report, "received"), countIn(*report, "given"),
        exchangeNotes(*report), exchangeRefusals(*report)});
}

void ExchangeWiring::conclude(const Result<QJsonObject> &report)
{
    follow();
    m_isProblem = !report;
    if (!report) {
        m_text = report.error().fault == Fault::NotFound
            ? tr("The shared folder is not there")
            : tr("Not exchanged: %1").arg(ui::sentenceFor(report.error().fault));
    } else if (const qsizetype refused = report->value(QLatin1String("set_aside")).toArray().size();
               refused > 0) {
        m_isProblem = true;
        m_text = tr("%n decision(s) of others refused: run attune verify", nullptr, int(refused));
    } else {
        m_text = tr("Exchanged %1")
                     .arg(ui::dayTimeText(SystemClock().now(), m_desk.organisation->zoneOf({})));
    }
    Q_EMIT changed();
}

} // namespace attune::app
