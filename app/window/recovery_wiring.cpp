// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recovery_wiring.h"

#include "app/session/governance_office.h"
#include "app/session/recovery_report.h"
#include "app/window/marked_export.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/recovery/recovery_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"

#include <algorithm>
#include <array>

namespace attune::app {

namespace {

constexpr std::size_t kMostTold = 4; ///< more of them stand in the panel

bool isOurs(const std::string &subject)
{
    constexpr std::array<std::string_view, 4> kPrefixes{
        "recovery", "support:", "mentor:", "checkin"};
    return std::ranges::any_of(
        kPrefixes, [&](std::string_view prefix) { return subject.starts_with(prefix); });
}

} // namespace

RecoveryWiring::RecoveryWiring(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panel(new ui::RecoveryPanel)
{
    connect(m_panel, &ui::RecoveryPanel::snapshotWanted, this, &RecoveryWiring::read);
    connect(m_panel, &ui::RecoveryPanel::decided, this, &RecoveryWiring::decide);
    connect(m_panel, &ui::RecoveryPanel::exportWanted, this,
        [this](const QString &name, const QList<QStringList> &rows) {
            askForMarkedFile(m_desk, *m_panel, name, rows.size() - 1,
                [rows](const governance::ExportMark &) { return rows; });
        });
    connect(&m_desk.settings, &ui::Settings::namesMaskedChanged, this, [this] {
        if (m_panel->snapshot())
            tellQueue(*m_panel->snapshot());
    });
    m_desk.window.addPanel(m_panel);
    if (m_desk.session.journal())
        m_desk.session.journal()->observe([this](const journal::Changed &changed) {
            if (std::ranges::any_of(changed.subjects, isOurs))
                QMetaObject::invokeMethod(this, &RecoveryWiring::refresh, Qt::QueuedConnection);
        });
}

void RecoveryWiring::refresh()
{
    m_panel->applyScope(m_desk.scope);
}

void RecoveryWiring::followLoad(const std::shared_ptr<const fatigue::Snapshot> &load)
{
    auto strains = strainsOf(load->alerts);
    const bool isNews = !m_strains || *m_strains != strains;
    m_strains = std::move(strains);
    if (isNews)
        refresh();
}

void RecoveryWiring::read(const ui::Scope &scope)
{
    m_desk.reading.begin(QStringLiteral("recovery"),
        [this, asked = m_desk.wanted(scope), strains = m_strains](
            const std::stop_token &) -> Reading::Show {
            if (const auto closure = m_desk.closureOf(*m_panel))
                return [this, closure] {
                    m_panel->setClosure(closure);
                    Q_EMIT queueChanged({});
                };
            auto snapshot = recoverySnapshot(m_desk.session, asked, strains);
            if (!snapshot)
                return [this, error = snapshot.error()] {
                    complainIn(*m_panel, error);
                };
            auto shared = std::make_shared<const recovery::Snapshot>(std::move(*snapshot));
            return [this, shared] {
                m_panel->setClosure({});
                m_panel->show(shared);
                tellQueue(*shared);
            };
        });
}

void RecoveryWiring::decide(const recovery::Command &command)
{
    m_desk.reading.begin(QStringLiteral("recovery decision"),
        [this, command](const std::stop_token &) -> Reading::Show {
            const auto office = officeOf(m_desk.session);
            auto performed = office
                ? recovery::Service(*office).perform(command)
                : Result<recovery::Performed>(Fault::Denied, "there is no journal");
            if (!performed)
                return [this, error = performed.error()] {
                    m_panel->showProblem(
                        ui::sentenceFor(error.fault), QString::fromStdString(error.detail));
                    refresh();
                };
            return [this, done = std::move(*performed)] {
                m_panel->showOutcome(done);
                refresh();
                Q_EMIT decided();
            };
        });
}

void RecoveryWiring::tellQueue(const recovery::Snapshot &snapshot)
{
    const ui::RecoveryView view{snapshot, m_desk.settings.namesMasked()};
    std::vector<ui::ActionEntry> entries;
    for (const recovery::Due &due : snapshot.due) {
        if (entries.size() == kMostTold)
            break;
        ui::ActionEntry entry;
        entry.id = QStringLiteral("recovery/now:%1").arg(due.trigger.agent.value);
        entry.icon = ui::Icon::HeartPulse;
        entry.tone = due.by < snapshot.now ? ui::Tone::Critical : ui::Tone::Warning;
        entry.title = tr("Offer %1 a rest: %2")
                          .arg(view.agent(due.trigger.agent), ui::causeText(due.trigger.cause));
        entry.detail = tr("Since %1, by the protocol until %2")
                           .arg(view.when(due.trigger.at), view.when(due.by));
        entry.action = tr("Open");
        entries.push_back(std::move(entry));
    }
    const auto resting = snapshot.inStage(recovery::Stage::InRecovery);
    const auto more = static_cast<int>(snapshot.due.size() - entries.size());
    if (more > 0 || !resting.empty()) {
        ui::ActionEntry sum;
        sum.id = QStringLiteral("recovery/now");
        sum.icon = ui::Icon::HeartPulse;
        sum.title = more > 0 ? tr("%n more to be offered a rest", nullptr, more)
                             : tr("%n in recovery", nullptr, static_cast<int>(resting.size()));
        QStringList names;
        for (const recovery::Case &each : resting)
            names += tr("%1 until %2").arg(view.agent(each.agent), view.when(*each.checkDue()));
        sum.detail = names.isEmpty() ? tr("Nobody is in recovery.")
                                     : tr("In recovery: %1").arg(names.join(QLatin1String(", ")));
        sum.action = tr("Open");
        entries.push_back(std::move(sum));
    }
    Q_EMIT queueChanged(entries);
}

} // namespace attune::app
