// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/model_wiring.h"

#include "app/session/model_change.h"
#include "core/empathy_index/decisions_service.h"
#include "core/scoring/scoring_queries.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/oversight/model_text.h"
#include "ui/panels/oversight/oversight_panel.h"
#include "ui/shell/main_window.h"

namespace attune::app {

ModelWiring::ModelWiring(Desk &desk, ui::OversightPanel &panel, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panel(panel)
{
    connect(&m_panel, &ui::OversightPanel::changeWanted, this, &ModelWiring::look);
    connect(&m_panel, &ui::OversightPanel::adoptWanted, this, &ModelWiring::openAdoption);
}

void ModelWiring::refresh()
{
    m_desk.reading.begin(QStringLiteral("model"), m_desk.session.facts(),
        [this](store::Connection &facts, const std::stop_token &) -> Reading::Show {
            const std::string &stamp = m_desk.scorers.stamp();
            const auto others = facts.guarded([&] { return scoring::hasOthers(facts, stamp); });
            const auto adoptions = empathy_index::adoptionsOf(m_desk.session.journal());
            if (!others || !adoptions)
                return {};
            return [this, waits = *others && adoptions->stamp() != stamp,
                       heads = adoptions->heads] {
                m_heads = heads;
                if (!waits)
                    m_change.reset();
                m_panel.showChange(m_change, waits);
                std::vector<ui::ActionEntry> entries;
                if (waits) {
                    ui::ActionEntry entry;
                    entry.id = QStringLiteral("score-oversight/");
                    entry.icon = ui::Icon::Shield;
                    entry.tone = ui::Tone::Warning;
                    entry.title = tr("A new model of scoring waits to be adopted");
                    entry.detail = tr("Until somebody has looked at what it changes, nothing new "
                                      "is scored.");
                    entry.action = tr("Look");
                    entries.push_back(std::move(entry));
                }
                Q_EMIT waitingChanged(entries);
            };
        });
}

void ModelWiring::look()
{
    m_desk.reading.begin(
        QStringLiteral("model change"), [this](const std::stop_token &stop) -> Reading::Show {
            auto change = previewModel(m_desk.session, m_desk.scorers, stop);
            if (!change)
                return [this, error = change.error()] {
                    complainIn(m_panel, error);
                };
            auto shared = std::make_shared<const scoring::ModelChange>(std::move(*change));
            return [this, shared] {
                m_change = shared;
                m_panel.showChange(shared, true);
            };
        });
}

void ModelWiring::openAdoption()
{
    if (!m_change)
        return;
    ui::DecisionDialog::What what;
    what.title = tr("Adopt a new model");
    what.lines = ui::changeLines(*m_change);
    what.lines += tr("Everything is read again with it, the newest first, and the line over time "
                     "is broken at this week.");
    what.kind = &empathy_index::modelAdoptedKind().kind();
    what.without = {"stamp", "before", "legs", "much"};
    what.values = empathy_index::modelAdoptedKind().values(adoptionOf(*m_change, {}));
    what.write = [this, change = m_change, seen = m_heads](const journal::Values &values) {
        const std::string reason = empathy_index::modelAdoptedKind().read(values).reason;
        m_desk.reading.begin(QStringLiteral("adoption"),
            [this, change, seen, reason](const std::stop_token &) -> Reading::Show {
                empathy_index::Service service(*m_desk.session.journal());
                const Done done = service.adopt(adoptionOf(*change, reason), seen);
                const QString problem = done ? QString() : ui::sentenceFor(done.error().fault);
                return [this, problem] {
                    if (m_dialog)
                        m_dialog->showOutcome(problem);
                    if (problem.isEmpty())
                        Q_EMIT adopted();
                    refresh();
                };
            });
    };
    m_dialog = new ui::DecisionDialog(std::move(what), &m_desk.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

} // namespace attune::app
