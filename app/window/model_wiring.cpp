// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/model_wiring.h"

#include "app/session/model_change.h"
#include "core/empathy_index/decisions_service.h"
#include "core/scoring/scoring_queries.h"
#include "ui/models/fact_text.h"
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
            const bool waits = *others && adoptions->stamp() != stamp;
            auto kept = waits ? keptPreview(m_desk.session, m_desk.scorers) : std::nullopt;
            const QString cannot = waits && !mayLook() ? whoCanPreview(m_desk.session) : QString();
            return [this, waits, heads = adoptions->heads, kept = std::move(kept), cannot] {
                m_heads = heads;
                if (!waits)
                    m_change.reset();
                if (waits && !m_change && kept) {
                    m_change = std::make_shared<const scoring::ModelChange>(kept->change);
                    m_whose = tr("Found by %1 on %2.")
                                  .arg(QString::fromStdString(kept->by),
                                      ui::dayTimeText(kept->at, m_desk.organisation->zoneOf({})));
                }
                m_panel.showLook({waits, m_change, m_whose, cannot});
                std::vector<ui::ActionEntry> entries;
                if (waits) {
                    ui::ActionEntry entry;
                    entry.id = QStringLiteral("score-oversight/");
                    entry.icon = ui::Icon::Shield;
                    entry.tone = ui::Tone::Warning;
                    entry.title = tr("A new model of scoring waits to be adopted");
                    entry.detail = tr("Until somebody has looked at what it changes, nothing new "
                                      "is scored.");
                    entry.action = tr("Open");
                    entries.push_back(std::move(entry));
                }
                Q_EMIT waitingChanged(entries);
            };
        });
}

bool ModelWiring::mayLook() const
{
    return m_desk.session.vault().mayOpen({vault::DataClass::Transcript, 0});
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
            keepPreview(m_desk.session, *change); // for those who may not read transcripts
            auto shared = std::make_shared<const scoring::ModelChange>(std::move(*change));
            return [this, shared] {
                m_change = shared;
                m_whose.clear();
                m_panel.showLook({true, shared, {}, {}});
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
