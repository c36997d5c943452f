// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/index_decisions.h"

#include "ui/models/fault_sentence.h"
#include "ui/panels/empathy_index/index_text.h"
#include "ui/shell/main_window.h"

#include <algorithm>

namespace attune::app {

namespace {

using ui::DecisionDialog;

const std::vector<std::string> kNames{"source", "external", "start", "figure"};

std::int64_t percent(double share)
{
    return static_cast<std::int64_t>(share * 100 + 0.5);
}

const empathy_index::ScoreCase *caseOf(
    const empathy_index::Snapshot &shown, LegKey leg, scoring::Proxy figure)
{
    const auto found = std::ranges::find_if(shown.decisions.cases,
        [&](const auto &each) { return each.leg == leg && each.figure == figure; });
    return found == shown.decisions.cases.end() ? nullptr : &*found;
}

/// What was said about it so far.
QStringList linesOf(const empathy_index::ScoreCase *known, scoring::Proxy figure)
{
    QStringList out{ui::figureReason(figure)};
    if (known && !known->contest.empty())
        out += IndexDecisions::tr("Contested by %1: %2")
                   .arg(QString::fromStdString(known->contestedBy),
                       QString::fromStdString(known->contest));
    if (known && !known->decision.empty())
        out += IndexDecisions::tr("Decided by %1: %2")
                   .arg(QString::fromStdString(known->decidedBy),
                       QString::fromStdString(known->decision));
    return out;
}

} // namespace

IndexDecisions::IndexDecisions(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void IndexDecisions::openWeights(const Shown &shown)
{
    const empathy_index::Decisions &decisions = shown->decisions;
    DecisionDialog::What what;
    what.title = tr("Weights of the empathy index");
    what.lines = ui::weightsHistory(decisions.weights, m_desk.organisation->zoneOf({}));
    what.lines += tr("A change begins a new version and breaks the line over time, since figures "
                     "of other weights cannot be compared.");
    what.kind = &empathy_index::weightsKind().kind();
    const auto &of = decisions.weights.current().weights.of;
    const empathy_index::WeightsChosen now{
        percent(of[0]), percent(of[1]), percent(of[2]), percent(of[3]), {}};
    what.values = empathy_index::weightsKind().values(now);
    what.mayWrite = decisions.mayChange;
    what.check = [](const journal::Values &values) {
        const auto chosen = empathy_index::weightsKind().read(values);
        const auto sum =
            chosen.personalisation + chosen.escalation + chosen.recovery + chosen.acknowledgement;
        return sum == 100 ? QString() : tr("Together they are %1; they must be 100.").arg(sum);
    };
    what.write = [this, seen = decisions.weights.heads](const journal::Values &values) {
        write([chosen = empathy_index::weightsKind().read(values), seen](
                  empathy_index::Service &service) { return service.chooseWeights(chosen, seen); });
    };
    open(std::move(what));
}

void IndexDecisions::openSwitch(const Shown &shown, scoring::Proxy figure)
{
    const empathy_index::Switch &now = shown->decisions.switches[static_cast<std::size_t>(figure)];
    DecisionDialog::What what;
    what.title = now.on ? tr("Switch off %1").arg(ui::figureName(figure))
                        : tr("Switch on %1").arg(ui::figureName(figure));
    what.lines = {ui::figureReason(figure),
        tr("The weights of the other figures are scaled up to 100. It holds for everybody.")};
    what.kind = &empathy_index::switchedKind().kind();
    what.without = {"on"};
    what.mayWrite = shown->decisions.mayChange;
    what.write = [this, figure, on = !now.on, seen = now.heads](const journal::Values &values) {
        const empathy_index::Switched to{on, empathy_index::switchedKind().read(values).reason};
        write([figure, to, seen](empathy_index::Service &service) {
            return service.switchFigure(figure, to, seen);
        });
    };
    open(std::move(what));
}

void IndexDecisions::contest(const Shown &shown, LegKey leg, scoring::Proxy figure)
{
    const auto name = nameOf(leg);
    if (!name)
        return;
    const empathy_index::ScoreCase *known = caseOf(*shown, leg, figure);
    DecisionDialog::What what;
    what.title = tr("Contest %1").arg(ui::figureName(figure));
    what.lines = linesOf(known, figure);
    what.without = kNames;
    what.kind = &empathy_index::contestedKind().kind();
    what.write = [this, name = *name, figure, seen = known ? known->heads : journal::Heads{}](
                     const journal::Values &values) {
        const empathy_index::Contested contest{name.source, name.external, name.start, figure,
            empathy_index::contestedKind().read(values).reason};
        write([contest, seen](
                  empathy_index::Service &service) { return service.contest(contest, seen); });
    };
    open(std::move(what));
}

void IndexDecisions::decide(const Shown &shown, LegKey leg, scoring::Proxy figure)
{
    const auto name = nameOf(leg);
    if (!name)
        return;
    const empathy_index::ScoreCase *known = caseOf(*shown, leg, figure);
    DecisionDialog::What what;
    what.title = tr("Decide about %1").arg(ui::figureName(figure));
    what.lines = linesOf(known, figure);
    what.without = kNames;
    what.kind = &empathy_index::decidedKind().kind();
    what.write = [this, name = *name, figure, seen = known ? known->heads : journal::Heads{}](
                     const journal::Values &values) {
        auto decided = empathy_index::decidedKind().read(values);
        decided.source = name.source;
        decided.external = name.external;
        decided.start = name.start;
        decided.figure = figure;
        write([decided, seen](
                  empathy_index::Service &service) { return service.decide(decided, seen); });
    };
    open(std::move(what));
}

void IndexDecisions::review(LegKey leg)
{
    const auto name = nameOf(leg);
    if (!name)
        return;
    DecisionDialog::What what;
    what.title = tr("What did you find in it?");
    what.lines = {tr("Answer from the words alone. Your answers change no score: they show how far "
                     "the program can be relied on.")};
    what.without = kNames;
    what.kind = &empathy_index::reviewedKind().kind();
    what.write = [this, name = *name](const journal::Values &values) {
        auto review = empathy_index::reviewedKind().read(values);
        review.source = name.source;
        review.external = name.external;
        review.start = name.start;
        write([review](empathy_index::Service &service) { return service.review(review); });
    };
    open(std::move(what));
}

std::optional<empathy_index::ContactName> IndexDecisions::nameOf(LegKey leg)
{
    auto reader = m_desk.session.facts().reader();
    const auto name = reader ? empathy_index::nameOf(**reader, leg)
                             : Result<empathy_index::ContactName>(reader.error());
    if (name)
        return *name;
    Q_EMIT failed(name.error());
    return std::nullopt;
}

void IndexDecisions::open(DecisionDialog::What what)
{
    m_dialog = new DecisionDialog(std::move(what), &m_desk.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void IndexDecisions::write(Decision decision)
{
    if (!m_desk.session.journal())
        return;
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

} // namespace attune::app
