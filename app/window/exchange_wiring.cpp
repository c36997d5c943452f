// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/exchange_wiring.h"

#include "app/session/exchange_order.h"
#include "app/window/work_wiring.h"
#include "ui/models/fact_text.h"
#include "ui/models/fault_sentence.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QDir>
#include <QJsonArray>
#include <QPointer>

namespace attune::app {

namespace {

constexpr std::chrono::seconds kSoon{3};
constexpr std::chrono::minutes kRegularly{2};

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
