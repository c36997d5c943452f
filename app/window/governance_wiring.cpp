// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/governance_wiring.h"

#include "app/session/governance_office.h"
#include "app/window/marked_export.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/governance/governance_panel.h"
#include "ui/shell/main_window.h"

namespace attune::app {

GovernanceWiring::GovernanceWiring(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panel(new ui::GovernancePanel)
{
    connect(m_panel, &ui::GovernancePanel::snapshotWanted, this, &GovernanceWiring::read);
    connect(m_panel, &ui::GovernancePanel::exportWanted, this, &GovernanceWiring::exportTable);
    bindCommands();
    connect(m_panel, &ui::GovernancePanel::inviteWanted, this, &GovernanceWiring::inviteWanted);
    connect(m_panel, &ui::GovernancePanel::recoveryKeyWanted, this,
        &GovernanceWiring::recoveryKeyWanted);
    m_desk.window.addPanel(m_panel);
    if (!m_desk.session.journal())
        return;
    m_desk.session.journal()->observe([this](const journal::Changed &) {
        QMetaObject::invokeMethod(this, &GovernanceWiring::refresh, Qt::QueuedConnection);
    });
    // It was tried at the signing in already; here it is said what stands in the way.
    m_desk.reading.begin(
        QStringLiteral("consents"), [this](const std::stop_token &) -> Reading::Show {
            const Done applied = applyConsents(m_desk.session);
            if (applied)
                return {};
            return [this, error = applied.error()] {
                complainIn(*m_panel, error);
            };
        });
}

void GovernanceWiring::refresh()
{
    m_panel->applyScope(m_desk.scope);
}

void GovernanceWiring::read()
{
    m_desk.reading.begin(
        QStringLiteral("governance"), [this](const std::stop_token &) -> Reading::Show {
            auto snapshot = governanceSnapshot(m_desk.session);
            if (!snapshot)
                return [this, error = snapshot.error()] {
                    complainIn(*m_panel, error);
                };
            auto shared = std::make_shared<const governance::Snapshot>(std::move(*snapshot));
            return [this, shared] {
                m_panel->show(shared);
            };
        });
}

void GovernanceWiring::bindCommands()
{
    connect(
        m_panel, &ui::GovernancePanel::decided, this, [this](const governance::Command &command) {
            m_desk.reading.begin(QStringLiteral("governance decision"),
                [this, command](const std::stop_token &) -> Reading::Show {
                    const auto office = officeOf(m_desk.session);
                    auto performed = office
                        ? governance::perform(*office, command)
                        : Result<governance::Performed>(Fault::Denied, "there is no journal");
                    if (!performed)
                        return [this, error = performed.error()] {
                            m_panel->showProblem(
                                ui::sentenceFor(error.fault), QString::fromStdString(error.detail));
                            refresh();
                        };
                    if (std::holds_alternative<governance::UserChanged>(*performed)) {
                        if (auto told = m_desk.session.recordUsers(); !told)
                            return [this, error = told.error()] {
                                complainIn(*m_panel, error);
                            };
                    }
                    return [this, done = std::move(*performed)] {
                        m_panel->showOutcome(done);
                        refresh();
                    };
                });
        });
}

void GovernanceWiring::exportTable(const QString &name, const QList<QStringList> &rows)
{
    askForMarkedFile(m_desk, *m_panel, name, rows.size() - 1,
        [rows](const governance::ExportMark &) { return rows; });
}

} // namespace attune::app
