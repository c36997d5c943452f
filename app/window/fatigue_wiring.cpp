// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/fatigue_wiring.h"

#include "app/packs/policies.h"
#include "app/session/governance_office.h"
#include "app/window/load_export.h"
#include "app/window/load_rests.h"
#include "app/window/marked_export.h"
#include "ui/charts/heatmap.h"
#include "ui/models/fact_text.h"
#include "ui/panels/fatigue/fatigue_panel.h"
#include "ui/panels/fatigue/load_text.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/theme/numbers.h"

namespace attune::app {

FatigueWiring::FatigueWiring(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panel(new ui::FatiguePanel)
{
    auto policy = loadPolicy(QStringLiteral("eu"));
    if (policy)
        m_policy = std::move(*policy);
    else
        complainIn(*m_panel, policy.error());
    connect(m_panel, &ui::FatiguePanel::snapshotWanted, this, &FatigueWiring::show);
    connect(m_panel, &ui::FatiguePanel::detailsWanted, this, &FatigueWiring::showDetails);
    connect(m_panel, &ui::FatiguePanel::importWanted, this, &FatigueWiring::importWanted);
    connect(m_panel, &ui::FatiguePanel::exportWanted, this, &FatigueWiring::exportMap);
    connect(&m_desk.settings, &ui::Settings::namesMaskedChanged, this, [this] {
        if (m_panel->snapshot())
            tellAlerts(*m_panel->snapshot());
    });
    m_desk.window.addPanel(m_panel);
}

void FatigueWiring::refresh()
{
    // A reading that is stopped by every change would never end while scores stream in.
    m_again = m_running;
    if (!m_running)
        m_panel->applyScope(m_desk.scope);
}

void FatigueWiring::finished()
{
    m_running = false;
    if (std::exchange(m_again, false))
        refresh();
}

void FatigueWiring::show(const ui::Scope &scope, fatigue::Grain grain, fatigue::Measure measure)
{
    if (!m_policy)
        return;
    m_running = true;
    m_desk.reading.begin(QStringLiteral("load"),
        [this, asked = m_desk.wanted(scope), grain, measure, kept = m_history, of = m_revision,
            organisation = m_desk.organisation](const std::stop_token &stop) -> Reading::Show {
            const auto failed = [this](const Error &error) -> Reading::Show {
                return [this, error] {
                    complainIn(*m_panel, error);
                    finished();
                };
            };
            if (const auto closure = m_desk.closureOf(*m_panel))
                return [this, closure] {
                    m_panel->setClosure(closure);
                    Q_EMIT alertsChanged({});
                    finished();
                };
            const facts::ReadContext context = m_desk.context();
            const auto policy = asAgreed(m_desk.session, m_policy);
            const std::int64_t revision = m_desk.session.facts().revision();
            const Interval needed = fatigue::historyFor(asked, context.now);
            auto history = kept;
            auto rests = restsOf(m_desk.session, needed.begin);
            if (!history || of != revision || needed.begin < history->period().begin
                || rests != history->rests() || !fatigue::countAlike(*policy, history->policy())) {
                auto read = fatigue::History::read(m_desk.session.facts(), context, organisation,
                    policy, std::move(rests), needed, stop);
                if (!read)
                    return failed(read.error());
                history = std::move(*read);
            }
            auto snapshot = fatigue::snapshotFor(
                m_desk.session.facts(), context, history, {asked, grain, measure}, stop);
            if (!snapshot)
                return failed(snapshot.error());
            auto shared = std::make_shared<const fatigue::Snapshot>(std::move(*snapshot));
            return [this, shared, history, revision] {
                m_history = history;
                m_revision = revision;
                m_panel->setClosure({});
                m_panel->show(shared);
                tellAlerts(*shared);
                Q_EMIT loadShown(shared);
                finished();
            };
        });
}

void FatigueWiring::showDetails(AgentId agent, Interval span)
{
    m_desk.reading.begin(QStringLiteral("load details"),
        [this, history = m_history, agent, span](const std::stop_token &stop) -> Reading::Show {
            if (!history)
                return {};
            if (const auto closure = m_desk.closureOf(*m_panel))
                return [this, closure] {
                    m_panel->setClosure(closure);
                };
            auto details = fatigue::detailsFor(
                m_desk.session.facts(), m_desk.context(), *history, agent, span, stop);
            if (!details)
                return [this, error = details.error()] {
                    if (error.fault == Fault::NotFound)
                        m_panel->showNoDetails({});
                    else
                        complainIn(*m_panel, error);
                };
            auto shared = std::make_shared<const fatigue::Details>(std::move(*details));
            const Zone &zone = history->zoneOf(agent);
            const QStringList rests =
                restSentences(m_desk.session, agent, zone.wholeDay(shared->day), zone);
            const bool mayOpen = !shutFor(m_desk.session, "interactions");
            return [this, shared, rests, mayOpen] {
                m_panel->setMayOpen(mayOpen);
                m_panel->showDetails(shared, rests);
            };
        });
}

void FatigueWiring::tellAlerts(const fatigue::Snapshot &snapshot)
{
    std::vector<ui::ActionEntry> entries;
    int bundled = 0;
    for (const fatigue::Alert &alert : snapshot.alerts) {
        if (alert.isBundled) {
            ++bundled;
            continue;
        }
        ui::ActionEntry entry;
        entry.id = QStringLiteral("fatigue/agent:%1").arg(alert.agent.value);
        entry.icon = ui::Icon::Thermometer;
        entry.tone = alert.level == 2 ? ui::Tone::Critical : ui::Tone::Warning;
        entry.title = tr("%1 carries %2 load-minutes, the limit is %3")
                          .arg(ui::agentText(*snapshot.organisation, alert.agent,
                                   m_desk.settings.namesMasked()),
                              ui::number(alert.load), ui::number(alert.threshold));
        entry.detail =
            tr("Since %1. %2")
                .arg(ui::timeText(alert.since, snapshot.zone()), ui::limitSource(snapshot));
        entry.action = tr("Open");
        entries.push_back(std::move(entry));
    }
    if (bundled > 0) {
        ui::ActionEntry digest;
        digest.id = QStringLiteral("fatigue/");
        digest.icon = ui::Icon::Thermometer;
        digest.tone = ui::Tone::Warning;
        digest.title = tr("%n more over a limit", nullptr, bundled);
        digest.detail = tr("Beyond what is told in one hour. %1").arg(ui::limitSource(snapshot));
        digest.action = tr("Open");
        entries.push_back(std::move(digest));
    }
    Q_EMIT alertsChanged(entries);
}

void FatigueWiring::exportMap()
{
    const MarkedFile file{tr("load"), static_cast<qsizetype>(m_panel->snapshot()->rows.size()),
        QStringLiteral("load.pdf"),
        tr("Document (*.pdf);;Picture (*.png);;Drawing (*.svg);;Table (*.csv)")};
    askForMarkedPicture(
        m_desk, *m_panel, file, [this](const governance::ExportMark &mark, const QString &name) {
            return exportLoad(
                {*m_panel->heatmap(), *m_panel->legend(), *m_panel->snapshot(), mark}, name);
        });
}

} // namespace attune::app
