// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/empathy_index_wiring.h"

#include "app/window/index_table.h"
#include "ui/models/fact_text.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/empathy_index/decision_dialog.h"
#include "ui/panels/empathy_index/empathy_index_panel.h"
#include "ui/panels/empathy_index/index_text.h"
#include "ui/panels/empathy_index/why_card.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/widgets/banner.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <algorithm>

namespace attune::app {

using ui::EmpathyIndexPanel;

EmpathyIndexWiring::EmpathyIndexWiring(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panel(new EmpathyIndexPanel)
{
    connectReading();
    connect(m_panel, &EmpathyIndexPanel::importWanted, this, &EmpathyIndexWiring::importWanted);
    connect(m_panel, &EmpathyIndexPanel::weightsWanted, this, &EmpathyIndexWiring::openWeights);
    connect(m_panel, &EmpathyIndexPanel::exportWanted, this, &EmpathyIndexWiring::exportTable);
    connect(m_panel, &EmpathyIndexPanel::printWanted, this, &EmpathyIndexWiring::print);
    connect(m_panel->why(), &ui::WhyCard::contestWanted, this,
        [this](LegKey leg, scoring::Proxy figure) { openCase(leg, figure, false); });
    connect(m_panel->why(), &ui::WhyCard::decideWanted, this,
        [this](LegKey leg, scoring::Proxy figure) { openCase(leg, figure, true); });
    m_desk.window.addPanel(m_panel);
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
    connect(m_panel, &EmpathyIndexPanel::detailsWanted, this, &EmpathyIndexWiring::readDetails);
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
            const std::string &user = m_desk.session.vault().user();
            auto decisions = empathy_index::decisionsFor(
                m_desk.session.journal(), m_desk.session.authority(), user, facts);
            if (!decisions)
                return problem(decisions.error());
            auto snapshot = empathy_index::snapshotFor(facts, m_desk.context(), asked,
                {kind, m_desk.session.authority().rolesOf(user), std::move(*decisions)});
            if (!snapshot)
                return problem(snapshot.error());
            auto shared = std::make_shared<const empathy_index::Snapshot>(std::move(*snapshot));
            return [this, shared] {
                m_snapshot = shared;
                m_panel->show(shared);
            };
        });
}

void EmpathyIndexWiring::readDetails(std::int64_t unit)
{
    m_desk.reading.begin(QStringLiteral("why this index"), m_desk.session.facts(),
        [this, unit, snapshot = m_snapshot](
            store::Connection &facts, const std::stop_token &) -> Reading::Show {
            auto details =
                empathy_index::detailsFor(facts, m_desk.context(), m_desk.scorers, *snapshot, unit);
            if (!details)
                return [this, error = details.error()] {
                    complainIn(*m_panel, error);
                };
            auto shared = std::make_shared<const empathy_index::UnitDetails>(std::move(*details));
            return [this, shared] {
                m_panel->showDetails(shared);
            };
        });
}

void EmpathyIndexWiring::openWeights()
{
    if (!m_snapshot)
        return;
    const empathy_index::Decisions &decisions = m_snapshot->decisions;
    const Zone &zone = m_desk.organisation->zoneOf({});
    ui::DecisionDialog::What what;
    what.title = tr("Weights of the empathy index");
    what.lines = ui::weightsHistory(decisions.weights, zone);
    what.lines += tr("A change begins a new version and breaks the line over time, since figures "
                     "of other weights cannot be compared.");
    what.kind = &empathy_index::weightsKind().kind();
    empathy_index::WeightsChosen now;
    const auto &of = decisions.weights.current().weights.of;
    const auto percent = [](double share) {
        return static_cast<std::int64_t>(share * 100 + 0.5);
    };
    now = {percent(of[0]), percent(of[1]), percent(of[2]), percent(of[3]), {}};
    what.values = empathy_index::weightsKind().values(now);
    what.mayWrite = decisions.mayChange;
    what.check = [](const journal::Values &values) {
        const auto chosen = empathy_index::weightsKind().read(values);
        const auto sum =
            chosen.personalisation + chosen.escalation + chosen.recovery + chosen.acknowledgement;
        return sum == 100 ? QString() : tr("Together they are %1; they must be 100.").arg(sum);
    };
    what.write = [this, seen = decisions.weights.heads](const journal::Values &values) {
        decide(
            [chosen = empathy_index::weightsKind().read(values), seen](
                empathy_index::Service &service) { return service.chooseWeights(chosen, seen); });
    };
    m_dialog = new ui::DecisionDialog(std::move(what), &m_desk.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void EmpathyIndexWiring::openCase(LegKey leg, scoring::Proxy figure, bool decides)
{
    auto reader = m_desk.session.facts().reader();
    auto name = reader ? empathy_index::nameOf(**reader, leg)
                       : Result<empathy_index::ContactName>(reader.error());
    if (!name) {
        complainIn(*m_panel, name.error());
        return;
    }
    journal::Heads seen;
    ui::DecisionDialog::What what;
    what.lines += ui::figureReason(figure);
    for (const auto &each : m_snapshot->decisions.cases) {
        if (each.leg != leg || each.figure != figure)
            continue;
        seen = each.heads;
        if (!each.contest.empty())
            what.lines += tr("Contested by %1: %2")
                              .arg(QString::fromStdString(each.contestedBy),
                                  QString::fromStdString(each.contest));
        if (!each.decision.empty())
            what.lines += tr("Decided by %1: %2")
                              .arg(QString::fromStdString(each.decidedBy),
                                  QString::fromStdString(each.decision));
    }
    what.without = {"source", "external", "start", "figure"};
    if (decides) {
        what.title = tr("Decide about %1").arg(ui::figureName(figure));
        what.kind = &empathy_index::decidedKind().kind();
        what.write = [this, seen, name = *name, figure](const journal::Values &values) {
            auto decided = empathy_index::decidedKind().read(values);
            decided.source = name.source;
            decided.external = name.external;
            decided.start = name.start;
            decided.figure = figure;
            decide([decided, seen](
                       empathy_index::Service &service) { return service.decide(decided, seen); });
        };
    } else {
        what.title = tr("Contest %1").arg(ui::figureName(figure));
        what.kind = &empathy_index::contestedKind().kind();
        what.write = [this, seen, name = *name, figure](const journal::Values &values) {
            const auto reason = empathy_index::contestedKind().read(values).reason;
            const empathy_index::Contested contest{
                name.source, name.external, name.start, figure, reason};
            decide([contest, seen](
                       empathy_index::Service &service) { return service.contest(contest, seen); });
        };
    }
    m_dialog = new ui::DecisionDialog(std::move(what), &m_desk.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void EmpathyIndexWiring::decide(Decision decision)
{
    m_desk.reading.begin(QStringLiteral("index decision"),
        [this, decision = std::move(decision)](const std::stop_token &) -> Reading::Show {
            empathy_index::Service service(*m_desk.session.journal());
            const Done done = decision(service);
            const QString problem = done ? QString() : ui::sentenceFor(done.error().fault);
            return [this, problem] {
                if (m_dialog)
                    m_dialog->showOutcome(problem);
            };
        });
}

QString EmpathyIndexWiring::title() const
{
    return tr("Empathy index, %1").arg(ui::indexScopeLine(*m_snapshot));
}

void EmpathyIndexWiring::exportTable()
{
    const QString name = QFileDialog::getSaveFileName(&m_desk.window, tr("Export the index"),
        QStringLiteral("empathy-index.csv"), tr("Tables (*.csv)"));
    if (name.isEmpty())
        return;
    const Done written = writeIndexTable(
        m_desk.session, *m_snapshot, m_panel->order(), m_desk.settings.namesMasked(), name);
    if (!written)
        complainIn(*m_panel, written.error());
    else
        m_panel->banner()->say({ui::Tone::Good, tr("Exported to %1.").arg(name), {}, {}, true});
}

void EmpathyIndexWiring::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *to) {
        QTextDocument document;
        document.setHtml(
            indexPage(*m_snapshot, m_panel->order(), m_desk.settings.namesMasked(), title()));
        document.print(to);
    });
    dialog->open();
}

} // namespace attune::app
