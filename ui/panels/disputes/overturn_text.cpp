// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How often disputes changed something, with intervals; who cannot be chosen; what is not taken.
#include "ui/panels/disputes/dispute_text.h"

#include "ui/models/fault_sentence.h"
#include "ui/theme/numbers.h"

#include <QCoreApplication>

namespace attune::ui {

namespace {

using namespace disputes;

class OverturnText {
    Q_DECLARE_TR_FUNCTIONS(Disputes)
};

QString countText(std::size_t n)
{
    return number(static_cast<double>(n));
}

QString intervalText(const Overturned &rate)
{
    if (!rate.interval)
        return QStringLiteral("–");
    return OverturnText::tr("%1 % (%2 to %3 %)")
        .arg(number(100. * double(rate.changed) / double(rate.decided)),
            number(100 * rate.interval->lower), number(100 * rate.interval->upper));
}

QString rateReason(const DisputesView &view, const Overturned &rate, bool isEvaluator)
{
    QStringList out;
    out += isEvaluator
        ? OverturnText::tr("Of %1: %2 evaluations, %3 disputes decided, in %4 of them at least one "
                           "answer was changed.")
              .arg(view.user(rate.name), countText(rate.evaluations), countText(rate.decided),
                  countText(rate.changed))
        : OverturnText::tr(
            "%1 of %2 decisions changed what was given; %3 evaluations could have been "
            "disputed here.")
              .arg(countText(rate.changed), countText(rate.decided), countText(rate.evaluations));
    if (rate.few())
        out +=
            OverturnText::tr("Below %1 decisions a share says next to nothing: read the interval.")
                .arg(kFewDecisions);
    if (rate.overtaken > 0)
        out += OverturnText::tr(
            "%n dispute(s) ended because the evaluation was retracted: not counted.", nullptr,
            static_cast<int>(rate.overtaken));
    out +=
        OverturnText::tr("95 % interval by Wilson. Only what somebody disputes is decided, so this "
                         "is no measure of all evaluations, and nobody is ranked by it.");
    return out.join(QStringLiteral("\n\n"));
}

Kpi tileOf(const QString &caption, const QString &figure, const QString &detail)
{
    Kpi out;
    out.caption = caption;
    out.figure = figure;
    out.detail = detail;
    return out;
}

} // namespace

PageTable overturnTable(const DisputesView &view, bool ofEvaluators)
{
    PageTable out;
    out.name = ofEvaluators ? OverturnText::tr("Overturned by evaluator")
                            : OverturnText::tr("Overturned by question");
    out.columns = {ofEvaluators ? OverturnText::tr("Evaluator") : OverturnText::tr("Question"),
        OverturnText::tr("Evaluations"), OverturnText::tr("Decided"), OverturnText::tr("Changed"),
        OverturnText::tr("Overturned (95 %)"), OverturnText::tr("Open")};
    out.empty = OverturnText::tr("Nothing was evaluated yet.");
    if (ofEvaluators)
        out.fixedOrder = OverturnText::tr("By name: nobody is ranked by what was overturned.");
    const auto &all =
        ofEvaluators ? view.snapshot.report.evaluators : view.snapshot.report.questions;
    for (const Overturned &rate : all) {
        PageRow row;
        QString name = ofEvaluators ? view.user(rate.name) : QString::fromStdString(rate.name);
        for (const auto &[key, form] : view.snapshot.forms) {
            const forms::Question *question =
                !ofEvaluators && key.first == rate.form ? form.question(rate.name) : nullptr;
            if (question)
                name = QString::fromStdString(question->text); // as the newest version asks it
        }
        row.cells = {name, countText(rate.evaluations), countText(rate.decided),
            countText(rate.changed),
            PageCell(intervalText(rate),
                rate.decided > 0 ? double(rate.changed) / double(rate.decided) : -1.),
            countText(rate.open)};
        row.tone = Tone::Neutral;
        row.state = rate.decided == 0 ? OverturnText::tr("none decided")
            : rate.few()              ? OverturnText::tr("few")
                                      : OverturnText::tr("enough");
        row.details = rateReason(view, rate, ofEvaluators);
        out.rows.push_back(std::move(row));
    }
    return out;
}

std::vector<Kpi> disputeTiles(const DisputesView &view)
{
    const Snapshot &snapshot = view.snapshot;
    const OverturnReport &report = snapshot.report;
    std::size_t overdue = 0, disputed = 0;
    for (const Row &row : snapshot.rows) {
        overdue += row.overdue;
        disputed += !row.state.disputes.empty();
    }
    std::vector<Kpi> out{tileOf(OverturnText::tr("Evaluations"), countText(snapshot.rows.size()),
                             OverturnText::tr("%n disputed", nullptr, static_cast<int>(disputed))),
        tileOf(OverturnText::tr("Open disputes"), countText(snapshot.openDisputes()),
            OverturnText::tr("%n overdue", nullptr, static_cast<int>(overdue))),
        tileOf(OverturnText::tr("Waits for you"), countText(snapshot.waiting()),
            snapshot.waiting() > 0 ? OverturnText::tr("first in the list")
                                   : OverturnText::tr("nothing is due")),
        tileOf(OverturnText::tr("Overturned"),
            report.all.decided
                ? OverturnText::tr("%1 of %2")
                      .arg(countText(report.all.changed), countText(report.all.decided))
                : QStringLiteral("–"),
            !report.all.interval   ? OverturnText::tr("none decided")
                : report.all.few() ? OverturnText::tr("%1 to %2 %, few")
                                         .arg(number(100 * report.all.interval->lower),
                                             number(100 * report.all.interval->upper))
                                   : OverturnText::tr("%1 to %2 %")
                                         .arg(number(100 * report.all.interval->lower),
                                             number(100 * report.all.interval->upper))),
        tileOf(OverturnText::tr("Against scoring again"),
            report.derived ? OverturnText::tr("%1 of %2")
                                 .arg(countText(report.against), countText(report.derived))
                           : QStringLiteral("–"),
            OverturnText::tr("questions decided otherwise"))};
    for (std::size_t tile = 0; tile < out.size(); ++tile)
        out[tile].reason = disputeTileReason(view, tile).join(QLatin1Char(' '));
    return out;
}

QStringList disputeTileReason(const DisputesView &view, std::size_t tile)
{
    switch (tile) {
    case 0:
        return {OverturnText::tr(
            "Formal evaluations. Each contact was drawn under the works agreement; "
            "reviews of colleagues for coaching stand apart.")};
    case 1:
        return {OverturnText::tr("Recorded for the agent by a supervisor or the peer role, and not "
                                 "decided yet.")};
    case 2:
        return {OverturnText::tr("A leader of neither side chooses who scores again, and decides "
                                 "afterwards; who was chosen scores without knowing anything.")};
    case 3:
        return {
            OverturnText::tr("Disputes in which at least one answer was changed, of all that were "
                             "decided, with a 95 % interval by Wilson."),
            rateReason(view, view.snapshot.report.all, false).section(QStringLiteral("\n\n"), -1)};
    default:
        break;
    }
    return {
        OverturnText::tr("Who decides may decide otherwise than the second evaluator gave, with a "
                         "reason. How often that happens stands here.")};
}

QString unfitText(Unfit unfit)
{
    switch (unfit) {
    case Unfit::FirstEvaluator:
        return OverturnText::tr("gave the evaluation");
    case Unfit::OpenedIt:
        return OverturnText::tr("recorded the agent's side");
    case Unfit::Chooses:
        return OverturnText::tr("chooses and decides");
    case Unfit::TheAgent:
        return OverturnText::tr("is the agent");
    case Unfit::OnTheTeam:
        return OverturnText::tr("is of the agent's team");
    case Unfit::OnTheLine:
        return OverturnText::tr("is on the agent's line");
    case Unfit::OpenDispute:
        return OverturnText::tr("has another dispute with this agent");
    case Unfit::CannotEvaluate:
        return OverturnText::tr("has no role that evaluates");
    case Unfit::Left:
        return OverturnText::tr("is no longer here");
    case Unfit::CannotRead:
        return OverturnText::tr("is limited to other teams");
    case Unfit::FailedGold:
        return OverturnText::tr("did not pass this form's gold items");
    case Unfit::InRecovery:
        return OverturnText::tr("rests now");
    case Unfit::Unreadable:
        return OverturnText::tr(
            "gave an evaluation that cannot be read here and may be in dispute");
    }
    return {};
}

QString disputeProblemText(Problem problem)
{
    switch (problem) {
    case Problem::Retracted:
        return OverturnText::tr("The evaluation was retracted.");
    case Problem::NoWindow:
        return OverturnText::tr("Its form allows no dispute.");
    case Problem::WindowClosed:
        return OverturnText::tr("The days within which it could be disputed are over.");
    case Problem::OwnEvaluation:
        return OverturnText::tr("Who gave an evaluation does not dispute it; they may retract it.");
    case Problem::AlreadyOpen:
        return OverturnText::tr("Somebody else recorded the agent's side already, or it is being "
                                "scored again.");
    case Problem::NoQuestions:
        return OverturnText::tr("Change at least one answer.");
    case Problem::TwiceNamed:
        return OverturnText::tr("A question stands there twice.");
    case Problem::NoSuchQuestion:
        return OverturnText::tr("The form has no such question.");
    case Problem::NotAsked:
        return OverturnText::tr("It was not asked, because of an earlier answer.");
    case Problem::AlreadyDecided:
        return OverturnText::tr("It was decided in an earlier dispute.");
    case Problem::OffScale:
        return OverturnText::tr("This answer is not possible in this form.");
    case Problem::NotApplicableHere:
        return OverturnText::tr("This always applies.");
    case Problem::NoAnswer:
        return OverturnText::tr("A proposed answer is missing.");
    case Problem::SameAsGiven:
        return OverturnText::tr("That is what was given.");
    case Problem::NoReason:
        return OverturnText::tr("A reason is missing.");
    case Problem::NoOutcome:
        return OverturnText::tr("It was left undecided.");
    case Problem::NotProposed:
        return OverturnText::tr("Nobody gave or proposed that.");
    }
    return {};
}

QString disputeErrorText(const Error &error, const forms::Form *form)
{
    const QString detail = QString::fromStdString(error.detail);
    const QString name = detail.section(QStringLiteral(": "), -1);
    for (int at = 0; at <= static_cast<int>(Problem::NotProposed); ++at) {
        const auto problem = static_cast<Problem>(at);
        const std::string_view text = nameOf(problem);
        if (name != QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))
            continue;
        const std::string id = detail.section(QStringLiteral(": "), 0, 0).toStdString();
        const forms::Question *question = form ? form->question(id) : nullptr;
        return question ? OverturnText::tr("%1: %2").arg(
                   QString::fromStdString(question->text), disputeProblemText(problem))
                        : disputeProblemText(problem);
    }
    return sentenceFor(error.fault);
}

} // namespace attune::ui
