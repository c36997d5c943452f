// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/interactions_wiring.h"

#include "app/window/heard_recordings.h"
#include "app/window/list_export.h"
#include "app/window/marked_export.h"
#include "core/interactions/interactions_queries.h"
#include "core/interactions/interactions_snapshot.h"
#include "core/interactions/search_index.h"
#include "ui/models/fact_text.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/interactions/interaction_view.h"
#include "ui/panels/interactions/interactions_panel.h"
#include "ui/panels/interactions/recording_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"

#include <limits>

namespace attune::app {

using ui::InteractionsPanel;

namespace {

constexpr std::size_t kFirstLook = 500;
constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();

} // namespace

InteractionsWiring::InteractionsWiring(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panel(new InteractionsPanel)
{
    connectList();
    connectSearch();
    connect(m_panel, &InteractionsPanel::identifierWanted, this, &InteractionsWiring::lookUp);
    connect(m_panel, &InteractionsPanel::importWanted, this, &InteractionsWiring::importWanted);
    connect(m_panel, &InteractionsPanel::exportWanted, this, &InteractionsWiring::exportList);
    connect(m_panel->view(), &ui::InteractionView::recordingWanted, this,
        &InteractionsWiring::showRecording);
    connect(m_panel->view(), &ui::InteractionView::evaluateWanted, this,
        &InteractionsWiring::evaluateWanted);
    m_desk.window.addPanel(m_panel);
}

void InteractionsWiring::setMayEvaluate(bool may)
{
    m_panel->view()->setMayEvaluate(may);
}

void InteractionsWiring::refresh()
{
    m_panel->applyScope(m_desk.scope);
}

void InteractionsWiring::connectList()
{
    connect(m_panel, &InteractionsPanel::snapshotWanted, this,
        [this](const ui::Scope &scope) { readList(m_desk.wanted(scope), kFirstLook); });
    connect(m_panel, &InteractionsPanel::detailsWanted, this, [this](LegKey leg) {
        if (!m_panel->isVisible())
            return; // nobody sees it: nothing is opened, and nothing stands in the access log
        m_desk.reading.begin(QStringLiteral("details"), m_desk.session.facts(),
            [this, leg](store::Connection &facts, const std::stop_token &) -> Reading::Show {
                if (const auto closure = m_desk.closureOf(*m_panel))
                    return [this, closure] {
                        m_panel->setClosure(closure);
                    };
                auto details =
                    interactions::detailsFor(facts, m_desk.context(), m_desk.scorers, leg);
                if (!details)
                    return [this, fault = details.error().fault] {
                        m_panel->showDetailsProblem(ui::sentenceFor(fault));
                    };
                // What stays open is read again with every change of the facts, and was opened
                // once.
                const bool isOpen = details->reading || details->transcript;
                if (m_logged.exchange(isOpen ? leg.value : 0) != leg.value && isOpen)
                    m_desk.logOpened(facts, leg);
                auto shared = std::make_shared<const interactions::Details>(std::move(*details));
                return [this, shared] {
                    m_panel->showDetails(*shared);
                };
            });
    });
}

/// First what fills a screen or two, then all of the period.
void InteractionsWiring::readList(const facts::Scope &asked, std::size_t most)
{
    m_desk.reading.begin(QStringLiteral("interactions"), m_desk.session.facts(),
        [this, asked, most](
            store::Connection &facts, const std::stop_token &stop) -> Reading::Show {
            return m_desk.admitted(*m_panel, [&]() -> Reading::Show {
                auto snapshot =
                    interactions::snapshotFor(facts, m_desk.context(), asked, stop, most);
                if (!snapshot)
                    return [this, error = snapshot.error()] {
                        complainIn(*m_panel, error);
                    };
                auto shared = std::make_shared<const interactions::Snapshot>(std::move(*snapshot));
                if (shared->whole)
                    return [this, shared] {
                        m_panel->show(shared);
                    };
                return [this, shared, asked] {
                    m_panel->showFirst(shared);
                    readList(asked, kAll);
                };
            });
        });
}

void InteractionsWiring::connectSearch()
{
    connect(m_panel, &InteractionsPanel::searchWanted, this,
        [this](const QString &query, const ui::Scope &scope) {
            m_desk.reading.begin(QStringLiteral("search"),
                [this, query, period = m_desk.wanted(scope).period](
                    const std::stop_token &) -> Reading::Show {
                    interactions::SearchIndex index(m_desk.session.facts(), m_desk.session.vault());
                    auto found =
                        index.find(query.toStdString(), period, m_desk.session.clock().now());
                    if (!found)
                        return [this, query, fault = found.error().fault] {
                            m_panel->showFoundProblem(query, ui::sentenceFor(fault));
                        };
                    return [this, query, legs = std::move(*found)] {
                        m_panel->showFound(query, legs);
                    };
                });
        });
}

void InteractionsWiring::lookUp(const QString &identifier)
{
    m_desk.reading.begin(QStringLiteral("identifier"), m_desk.session.facts(),
        [this, identifier](store::Connection &facts, const std::stop_token &) -> Reading::Show {
            auto legs = interactions::findByIdentifier(
                facts, m_desk.session.vault(), identifier.toStdString());
            if (!legs)
                return [this, error = legs.error()] {
                    complainIn(*m_panel, error);
                };
            return [this, identifier, legs = std::move(*legs)] {
                if (!legs.empty())
                    m_desk.window.setScope(scopeAround(legs.front(), legs.back()));
                m_panel->showIdentified(identifier, legs);
            };
        });
}

/// Every place, and the days from the first to the last.
ui::Scope InteractionsWiring::scopeAround(LegKey first, LegKey last) const
{
    const Zone &zone = m_desk.organisation->zoneOf({});
    ui::Scope scope;
    scope.period = {ui::dateOf(zone.dayOf(facts::startOf(first))),
        ui::dateOf(zone.dayOf(facts::startOf(last)))};
    return scope;
}

void InteractionsWiring::showRecording(const QString &file)
{
    m_desk.reading.begin(QStringLiteral("recording"), m_desk.session.facts(),
        [this, name = file.toStdString()](
            store::Connection &facts, const std::stop_token &stop) -> Reading::Show {
            if (const auto closure = m_desk.closureOf(*m_panel))
                return [this, closure] {
                    m_panel->setClosure(closure);
                };
            auto heard = readRecording(m_desk, facts, name, stop);
            if (!heard)
                return [this, fault = heard.error().fault] {
                    m_panel->view()->recording()->setProblem(ui::sentenceFor(fault));
                };
            auto shared = std::make_shared<HeardRecording>(std::move(*heard));
            return [this, shared] {
                m_panel->view()->recording()->setRecording(
                    std::move(shared->source), std::move(shared->peaks));
            };
        });
}

void InteractionsWiring::exportList(const std::vector<LegKey> &legs)
{
    askForMarkedFile(m_desk, *m_panel, tr("interactions"), std::ssize(legs),
        [this, legs, organisation = m_desk.organisation, masked = m_desk.settings.namesMasked()](
            const governance::ExportMark &) {
            return listRows(m_desk.session, *organisation, legs, masked);
        });
}

} // namespace attune::app
