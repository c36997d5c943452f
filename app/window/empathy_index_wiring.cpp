// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/empathy_index_wiring.h"

#include "app/session/governance_office.h"
#include "app/window/index_decisions.h"
#include "app/window/index_table.h"
#include "app/window/marked_export.h"
#include "app/window/model_wiring.h"
#include "ui/panels/empathy_index/empathy_index_panel.h"
#include "ui/panels/empathy_index/index_text.h"
#include "ui/panels/empathy_index/why_card.h"
#include "ui/panels/oversight/oversight_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"

#include <algorithm>
#include <set>

namespace attune::app {

using ui::EmpathyIndexPanel;

EmpathyIndexWiring::EmpathyIndexWiring(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panel(new EmpathyIndexPanel)
    , m_oversight(new ui::OversightPanel)
    , m_decisions(new IndexDecisions(desk, this))
    , m_model(new ModelWiring(desk, *m_oversight, this))
{
    connectReading();
    connectDecisions();
    connect(m_panel, &EmpathyIndexPanel::importWanted, this, &EmpathyIndexWiring::importWanted);
    connect(m_panel, &EmpathyIndexPanel::weightsWanted, this, &EmpathyIndexWiring::openWeights);
    connect(m_panel, &EmpathyIndexPanel::exportWanted, this, &EmpathyIndexWiring::exportTable);
    connect(m_panel, &EmpathyIndexPanel::printWanted, this, &EmpathyIndexWiring::print);
    connect(m_model, &ModelWiring::adopted, this, &EmpathyIndexWiring::modelAdopted);
    connect(m_model, &ModelWiring::waitingChanged, this, &EmpathyIndexWiring::modelWaits);
    connect(m_oversight, &ui::OversightPanel::exportWanted, this,
        [this](const QString &name, const QList<QStringList> &rows) {
            askForMarkedFile(m_desk, *m_oversight, name, rows.size() - 1,
                [rows](const governance::ExportMark &) { return rows; });
        });
    m_desk.window.addPanel(m_panel);
    m_desk.window.addPanel(m_oversight);
    if (m_desk.session.journal())
        m_desk.session.journal()->observe([this](const journal::Changed &changed) {
            const bool ours = std::ranges::any_of(changed.subjects, [](const std::string &subject) {
                return subject.starts_with("empathy_index:") || subject.starts_with("score");
            });
            if (ours)
                QMetaObject::invokeMethod(this, &EmpathyIndexWiring::refresh, Qt::QueuedConnection);
        });
}

void EmpathyIndexWiring::refresh()
{
    m_panel->applyScope(m_desk.scope);
}

void EmpathyIndexWiring::connectReading()
{
    connect(m_panel, &EmpathyIndexPanel::snapshotWanted, this, &EmpathyIndexWiring::read);
    // Both show one reading, whichever is opened first.
    connect(
        m_oversight, &ui::OversightPanel::snapshotWanted, m_panel, &EmpathyIndexPanel::applyScope);
    connect(m_panel, &EmpathyIndexPanel::detailsWanted, this, &EmpathyIndexWiring::readDetails);
}

void EmpathyIndexWiring::connectDecisions()
{
    connect(m_panel->why(), &ui::WhyCard::contestWanted, this,
        [this](
            LegKey leg, scoring::Proxy figure) { m_decisions->contest(m_snapshot, leg, figure); });
    connect(m_panel->why(), &ui::WhyCard::decideWanted, this,
        [this](
            LegKey leg, scoring::Proxy figure) { m_decisions->decide(m_snapshot, leg, figure); });
    connect(m_oversight, &ui::OversightPanel::switchWanted, this,
        [this](scoring::Proxy figure) { m_decisions->openSwitch(m_snapshot, figure); });
    connect(m_oversight, &ui::OversightPanel::decideWanted, this,
        [this](
            LegKey leg, scoring::Proxy figure) { m_decisions->decide(m_snapshot, leg, figure); });
    connect(m_oversight, &ui::OversightPanel::reviewWanted, m_decisions, &IndexDecisions::review);
    connect(
        m_oversight, &ui::OversightPanel::importWanted, this, &EmpathyIndexWiring::importWanted);
    connect(m_decisions, &IndexDecisions::failed, this,
        [this](const Error &error) { complainIn(*m_panel, error); });
}

void EmpathyIndexWiring::read(const ui::Scope &scope, empathy_index::UnitKind kind)
{
    m_desk.reading.begin(QStringLiteral("empathy index"), m_desk.session.facts(),
        [this, kind, asked = m_desk.wanted(scope)](
            store::Connection &facts, const std::stop_token &) -> Reading::Show {
            const auto problem = [this](const Error &error) -> Reading::Show {
                return [this, error] {
                    complainIn(*m_panel, error);
                };
            };
            const auto ofIndex = m_desk.closureOf(*m_panel),
                       ofOversight = m_desk.closureOf(*m_oversight);
            if (ofIndex && ofOversight)
                return [this, ofIndex, ofOversight] {
                    m_panel->setClosure(ofIndex);
                    m_oversight->setClosure(ofOversight);
                };
            const std::string &user = m_desk.session.vault().user();
            auto decisions = empathy_index::decisionsFor(
                m_desk.session.journal(), m_desk.session.authority(), user, facts);
            if (!decisions)
                return problem(decisions.error());
            auto snapshot = empathy_index::snapshotFor(facts, m_desk.context(), asked,
                {kind, m_desk.session.authority().rolesOf(user), std::move(*decisions),
                    smallestGroup(m_desk.session)});
            if (!snapshot)
                return problem(snapshot.error());
            auto shared = std::make_shared<const empathy_index::Snapshot>(std::move(*snapshot));
            return [this, shared, ofIndex, ofOversight] {
                m_snapshot = shared;
                m_panel->setClosure(ofIndex);
                m_oversight->setClosure(ofOversight);
                m_panel->show(shared);
                m_oversight->show(shared);
                m_model->refresh();
            };
        });
}

void EmpathyIndexWiring::readDetails(std::int64_t unit)
{
    if (!m_panel->isVisible())
        return; // nobody sees it: nothing is opened, and nothing stands in the access log
    m_desk.reading.begin(QStringLiteral("why this index"), m_desk.session.facts(),
        [this, unit, snapshot = m_snapshot, before = m_quoted](
            store::Connection &facts, const std::stop_token &) -> Reading::Show {
            if (const auto closure = m_desk.closureOf(*m_panel))
                return [this, closure] {
                    m_panel->setClosure(closure);
                };
            auto details =
                empathy_index::detailsFor(facts, m_desk.context(), m_desk.scorers, *snapshot, unit);
            if (!details)
                return [this, error = details.error()] {
                    complainIn(*m_panel, error);
                };
            // What stays quoted is read again with every change of the facts, and was opened once.
            std::set<LegKey> quoted;
            for (const auto &evidence : details->evidence) {
                for (const empathy_index::Evidence &each : evidence) {
                    if (each.words.empty() || !quoted.insert(each.leg).second)
                        continue;
                    if (!before.contains(each.leg))
                        m_desk.logOpened(facts, each.leg);
                }
            }
            auto shared = std::make_shared<const empathy_index::UnitDetails>(std::move(*details));
            return [this, shared, quoted = std::move(quoted)] {
                m_quoted = quoted;
                m_panel->showDetails(shared);
            };
        });
}

void EmpathyIndexWiring::openWeights()
{
    if (m_snapshot)
        m_decisions->openWeights(m_snapshot);
}

QString EmpathyIndexWiring::title() const
{
    return tr("Empathy index, %1").arg(ui::indexScopeLine(*m_snapshot));
}

void EmpathyIndexWiring::exportTable()
{
    const auto order = m_panel->order();
    askForMarkedFile(m_desk, *m_panel, tr("empathy index"), std::ssize(order),
        [snapshot = m_snapshot, order, masked = m_desk.settings.namesMasked()](
            const governance::ExportMark &) { return indexRows(*snapshot, order, masked); });
}

void EmpathyIndexWiring::print()
{
    askForMarkedPaper(m_desk, *m_panel, tr("empathy index, printed"), std::ssize(m_panel->order()),
        [this](const QString &mark) {
            return indexPage(
                *m_snapshot, m_panel->order(), m_desk.settings.namesMasked(), title(), mark);
        });
}

} // namespace attune::app
