// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/invite_wiring.h"

#include "app/session/exchange_order.h"
#include "app/session/exchange_text.h"
#include "app/window/told.h"
#include "app/window/work_wiring.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/invite_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"

#include <QAction>

#include <memory>

namespace attune::app {

namespace {

constexpr const char *kInvite = "invite";

} // namespace

InviteWiring::InviteWiring(Desk &desk, WorkWiring &work, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_work(work)
{
    if (!m_desk.session.facts().mayWrite() || !m_desk.session.journal()
        || !m_desk.session.roles().has(Role::Administrator))
        return;
    QAction *invite = m_desk.window.actions().add({.id = QStringLiteral("exchange.invite"),
        .group = tr("Data"),
        .text = tr("Invite a workstation…"),
        .icon = ui::Icon::Person});
    connect(invite, &QAction::triggered, this, &InviteWiring::open);
}

void InviteWiring::open()
{
    if (m_dialog)
        return m_dialog->raise();
    QStringList users;
    for (const std::string &user : m_desk.session.vault().users())
        users += QString::fromStdString(user);
    m_dialog = new ui::InviteDialog(users, m_desk.settings.sharedFolder(), &m_desk.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ui::InviteDialog::inviteWanted, this, &InviteWiring::begin);
    connect(m_dialog, &ui::InviteDialog::cancelWanted, this, [this] { m_work.cancel(kInvite); });
    m_dialog->open();
}

void InviteWiring::begin(const ui::InviteRequest &request)
{
    const auto told = std::make_shared<Told>([this](const Result<QJsonObject> &report) {
        QMetaObject::invokeMethod(
            this, [this, report] { conclude(report); }, Qt::QueuedConnection);
    });
    const auto work = [this, request, told](const worker::JobContext &job) -> Done {
        Steps steps;
        steps.stop = job.stopToken();
        told->say(inviteInto(m_desk.session, request.folder, request.user, request.days, steps));
        return {};
    };
    if (!m_work.submitFirst({kInvite, work}) && m_dialog)
        m_dialog->showProblem(tr("The console has too much to do. Try again later."));
}

void InviteWiring::conclude(const Result<QJsonObject> &report)
{
    m_work.begin(); // what it went before
    if (!m_dialog)
        return;
    if (report)
        m_dialog->showInvitation(report->value(QLatin1String("invitation")).toString());
    else
        m_dialog->showProblem(exchangeProblem(report.error()));
}

} // namespace attune::app
