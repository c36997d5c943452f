// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/disputes/dispute_text.h"

#include "ui/models/answer_text.h"
#include "ui/models/fact_text.h"
#include "ui/theme/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace attune::ui {

namespace {

using namespace disputes;

class DisputeText {
    Q_DECLARE_TR_FUNCTIONS(Disputes)
};

QString plainText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString scoreText(std::optional<std::int64_t> score)
{
    return score ? number(static_cast<double>(*score) / 100) : QStringLiteral("–");
}

std::pair<Tone, QString> pillOf(const Row &row)
{
    if (row.waits != Waits::Nobody)
        return {Tone::Warning, waitsText(row.waits)};
    if (row.state.retraction)
        return {Tone::Neutral, DisputeText::tr("retracted")};
    const Dispute *live = row.state.liveDispute();
    if (row.overdue)
        return {Tone::Critical, DisputeText::tr("overdue")};
    if (live && live->contested())
        return {Tone::Critical, DisputeText::tr("decided apart")};
    if (const auto stage = row.state.stage()) {
        const Tone over = *stage == Stage::Resolved ? Tone::Good : Tone::Neutral;
        return {live ? Tone::Info : over, stageText(*stage)};
    }
    return {Tone::Neutral, DisputeText::tr("not disputed")};
}

PageRow evaluationRow(const DisputesView &view, std::size_t place)
{
    const Row &row = view.row(place);
    const State &state = row.state;
    PageRow out;
    out.key = static_cast<int>(place);
    std::tie(out.tone, out.state) = pillOf(row);
    QString score = state.masked ? QStringLiteral("–") : scoreText(state.current().score);
    if (!state.masked && state.versions.size() > 1)
        score = DisputeText::tr("%1 → %2").arg(scoreText(state.versions.front().score), score);
    const auto &until = state.evaluated.disputeUntil;
    const Instant start = state.evaluated.contactStart;
    out.cells = {timeCell(view.time(start), start), view.agent(row), view.user(state.by), score,
        until ? timeCell(view.day(*until), *until) : PageCell(DisputeText::tr("not possible"))};
    return out;
}

QString kept(const State &state)
{
    const std::size_t before = state.versions.size() - 1;
    return before == 0 ? QString()
                       : DisputeText::tr("%n retracted version(s) stay readable.", nullptr,
                           static_cast<int>(before));
}

/// Of the newest dispute, step by step.
void addSteps(
    const DisputesView &view, const State &state, const Dispute &dispute, QStringList &out)
{
    for (const Side &side : dispute.sides)
        out += DisputeText::tr("%1 recorded the agent's side on %2.")
                   .arg(view.user(side.by), view.day(side.at));
    if (dispute.sides.size() > 1)
        out +=
            DisputeText::tr("They did not know of each other: both are kept, and whoever decides "
                            "decides both.");
    if (dispute.stage == Stage::Withdrawn)
        out += DisputeText::tr("Withdrawn: %1").arg(plainText(dispute.withdrawnWhy));
    for (const Assignment &each : dispute.assignments)
        out += DisputeText::tr("%1 chose %2 to score it again by %3.")
                   .arg(view.user(each.by), view.user(each.evaluator), view.day(each.due));
    if (dispute.rescore && dispute.stage == Stage::Rescored && dispute.rescore->answers.empty())
        out += DisputeText::tr(
            "It was scored again; what was given stays closed until it is decided.");
    else if (dispute.rescore)
        out += dispute.rescore->late
            ? DisputeText::tr("%1 scored it again, late: %2.")
                  .arg(view.user(dispute.rescore->by), scoreText(dispute.rescore->score))
            : DisputeText::tr("%1 scored it again: %2.")
                  .arg(view.user(dispute.rescore->by), scoreText(dispute.rescore->score));
    for (const Resolution &each : dispute.resolutions)
        out += DisputeText::tr("%1 decided it on %2.").arg(view.user(each.by), view.day(each.at));
    if (dispute.contested())
        out +=
            DisputeText::tr("Two people decided it apart from each other. Nothing is changed until "
                            "somebody who saw both decides.");
    if (dispute.stage == Stage::Overtaken)
        out += DisputeText::tr("The evaluation was retracted before it was decided.");
    if (!state.late.empty())
        out += DisputeText::tr("%n side(s) came after the window had closed: kept, without effect.",
            nullptr, static_cast<int>(state.late.size()));
}

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

AnswerLine disputedLine(
    const DisputesView &view, const State &state, const Dispute &dispute, const std::string &id)
{
    AnswerLine out;
    out.question = view.question(state, id);
    const Decided *decided = nullptr;
    for (const Resolution &each : dispute.resolutions) {
        const auto found = std::ranges::find(each.decided, id, &Decided::question);
        if (found != each.decided.end())
            decided = &*found;
    }
    const auto given = state.current().answers.find(id);
    const forms::Answer none;
    const forms::Answer &before = decided        ? decided->before
        : given == state.current().answers.end() ? none
                                                 : given->second;
    QStringList values{DisputeText::tr("given %1").arg(view.answer(state, id, before))};
    QStringList notes;
    for (const Proposal *each : dispute.proposalsFor(id)) {
        values += DisputeText::tr("proposed %1").arg(view.answer(state, id, each->answer));
        notes += DisputeText::tr("Agent's side: %1").arg(plainText(each->reason));
    }
    if (dispute.rescore) {
        const auto again = dispute.rescore->answers.find(id);
        if (again != dispute.rescore->answers.end())
            values += DisputeText::tr("again %1").arg(view.answer(state, id, again->second));
    }
    if (decided) {
        notes += DisputeText::tr("%1: %2").arg(
            outcomeText(decided->outcome), plainText(decided->reason));
        out.value = view.answer(state, id, decided->now);
    }
    notes.prepend(joined(values));
    out.note = notes.join(QLatin1Char('\n'));
    return out;
}

} // namespace

QString DisputesView::agent(const Row &row) const
{
    return row.agent        ? agentText(*snapshot.organisation, row.agent, masked)
        : row.state.masked  ? DisputeText::tr("kept from you")
        : !row.code.empty() ? DisputeText::tr("Agent %1").arg(QString::fromStdString(row.code))
                            : DisputeText::tr("not in this store");
}

QString DisputesView::user(const std::string &name) const
{
    if (name.empty())
        return DisputeText::tr("kept from you");
    return masked ? DisputeText::tr("a user") : plainText(name);
}

QString DisputesView::time(Instant at) const
{
    return dayTimeText(at, zone());
}

QString DisputesView::day(Instant at) const
{
    return dayText(zone().dayOf(at));
}

QString DisputesView::question(const State &state, const std::string &id) const
{
    const forms::Form *form = snapshot.formOf(state);
    const forms::Question *found = form ? form->question(id) : nullptr;
    return plainText(found ? found->text : id);
}

QString DisputesView::answer(
    const State &state, const std::string &id, const forms::Answer &given) const
{
    const forms::Form *form = snapshot.formOf(state);
    const forms::Question *found = form ? form->question(id) : nullptr;
    const QString text = found ? answerText(*found, given) : QString();
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString disputesScopeLine(const DisputesView &view)
{
    QStringList parts{
        DisputeText::tr("%n evaluation(s)", nullptr, static_cast<int>(view.snapshot.rows.size()))};
    parts += DisputeText::tr(
        "%n open dispute(s)", nullptr, static_cast<int>(view.snapshot.openDisputes()));
    parts += DisputeText::tr("formal, under the works agreement");
    return joined(parts);
}

PageTable disputesTable(const DisputesView &view, DisputesTable table)
{
    if (table != DisputesTable::Evaluations)
        return overturnTable(view, table == DisputesTable::Evaluators);
    PageTable out;
    out.name = DisputeText::tr("Evaluations");
    out.columns = {DisputeText::tr("Contact"), DisputeText::tr("Agent"),
        DisputeText::tr("Evaluator"), DisputeText::tr("Score"),
        DisputeText::tr("Disputable until")};
    out.empty = DisputeText::tr("Nothing was evaluated yet.");
    for (std::size_t place = 0; place < view.snapshot.rows.size(); ++place)
        out.rows.push_back(evaluationRow(view, place));
    return out;
}

QStringList evaluationStand(const DisputesView &view, std::size_t place)
{
    const Row &row = view.row(place);
    const State &state = row.state;
    QStringList out;
    if (row.waits == Waits::Rescore)
        return {DisputeText::tr("You are asked to score this contact again, by %1. What was given "
                                "and what is disputed stay closed until you have.")
                    .arg(view.day(state.liveDispute()->assignments.back().due))};
    if (state.masked)
        return {
            DisputeText::tr("An evaluation of somebody else. You may be asked to score it again, "
                            "so it stays closed to you.")};
    out +=
        DisputeText::tr("%1 evaluated it on %2: %3.")
            .arg(view.user(state.by), view.day(state.at), scoreText(state.versions.front().score));
    if (!state.evaluated.remark.empty())
        out += plainText(state.evaluated.remark);
    if (state.retraction)
        out += DisputeText::tr("%1 retracted it on %2: %3")
                   .arg(view.user(state.retraction->by), view.day(state.retraction->at),
                       plainText(state.retraction->reason));
    if (!state.disputes.empty())
        addSteps(view, state, state.disputes.back(), out);
    if (row.evaluatorLeft)
        out +=
            DisputeText::tr("Who was to score it again is no longer here: choose somebody else.");
    if (state.versions.size() > 1)
        out += DisputeText::tr("The score is %1 now. %2")
                   .arg(scoreText(state.current().score), kept(state));
    if (!view.snapshot.formOf(state))
        out += DisputeText::tr("Its form did not come here yet: questions stand as their names.");
    return out;
}

std::vector<AnswerLine> evaluationAnswers(const DisputesView &view, std::size_t place)
{
    const State &state = view.row(place).state;
    std::vector<AnswerLine> out;
    if (state.masked)
        return out;
    std::vector<std::string> disputed;
    for (const Dispute &dispute : state.disputes) {
        for (const std::string &id : dispute.questions()) {
            disputed.push_back(id);
            out.push_back(disputedLine(view, state, dispute, id));
        }
    }
    const forms::Form *form = view.snapshot.formOf(state);
    if (!form)
        return out;
    for (const forms::Group &group : form->groups) {
        for (const forms::Question &question : group.questions) {
            const auto given = state.current().answers.find(question.id);
            if (given == state.current().answers.end()
                || std::ranges::find(disputed, question.id) != disputed.end())
                continue;
            out.push_back({plainText(question.text), plainText(given->second.comment),
                view.answer(state, question.id, given->second)});
        }
    }
    return out;
}

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Open:
        return DisputeText::tr("open");
    case Stage::Assigned:
        return DisputeText::tr("with an evaluator");
    case Stage::Rescored:
        return DisputeText::tr("scored again");
    case Stage::Resolved:
        return DisputeText::tr("decided");
    case Stage::Withdrawn:
        return DisputeText::tr("withdrawn");
    case Stage::Overtaken:
        return DisputeText::tr("retracted");
    }
    return {};
}

QString waitsText(Waits waits)
{
    switch (waits) {
    case Waits::Nobody:
        return DisputeText::tr("nobody");
    case Waits::Assign:
        return DisputeText::tr("choose evaluator");
    case Waits::Rescore:
        return DisputeText::tr("score again");
    case Waits::Decide:
        return DisputeText::tr("decide");
    }
    return {};
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Keep:
        return DisputeText::tr("Kept");
    case Outcome::Accept:
        return DisputeText::tr("Accepted");
    case Outcome::Third:
        return DisputeText::tr("Third value");
    }
    return {};
}

} // namespace attune::ui
