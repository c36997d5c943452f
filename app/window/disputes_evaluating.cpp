// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of evaluations and disputes that is given by the form, in the window: an evaluation, a
// second one that knows nothing of the first, and the agent's side.
#include "app/session/dispute_world.h"
#include "app/window/disputes_prepare.h"
#include "app/window/heard_recordings.h"
#include "app/window/read_words.h"
#include "app/window/scoring_context.h"
#include "core/forms/published.h"
#include "ui/models/fact_text.h"
#include "ui/panels/disputes/dispute_text.h"
#include "ui/panels/disputes/disputes_panel.h"
#include "ui/panels/disputes/evaluation_dialog.h"
#include "ui/panels/governance/page_text.h"
#include "ui/panels/scoring/score_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"

#include <QCollator>
#include <QPointer>

#include <algorithm>
#include <random>

namespace attune::app {

namespace {

using Choices = QList<ui::EvaluationDialog::Choice>;

struct Whom {
    Choices agents, forms;
    QStringList blind; ///< forms
};

Result<Whom> readWhom(Desk &desk, store::Connection &facts)
{
    Whom out;
    const auto places = disputes::readPlaces(facts);
    const auto forms = forms::Publisher(*desk.session.journal()).forms();
    if (!places)
        return places.error();
    if (!forms)
        return forms.error();
    for (const auto &[person, place] : *places) {
        const facts::Agent *agent = desk.organisation->agent(place.agent);
        if (agent && agent->listed)
            out.agents.append({QString::fromStdString(person),
                ui::agentText(*desk.organisation, place.agent, desk.settings.namesMasked())});
    }
    std::ranges::sort(out.agents, QCollator(),
        [](const ui::EvaluationDialog::Choice &each) { return each.text; });
    for (const forms::FormState &form : *forms) {
        if (form.versions.empty())
            continue;
        const forms::Form &newest = form.versions.back().form;
        out.forms.append({QString::fromStdString(form.id), QString::fromStdString(newest.title)});
        if (newest.blind)
            out.blind += QString::fromStdString(form.id);
    }
    if (out.forms.isEmpty())
        return {Fault::NotFound, "no form is published yet: attune form import empathy"};
    return out;
}

std::filesystem::path disputeDrafts(const Session &session)
{
    return session.paths().folder / "drafts";
}

/// The transcript, and the draft that was kept; who opened the contact stands in the access log.
Done fill(Desk &desk, store::Connection &facts, std::optional<LegKey> leg,
    const std::string &contact, const std::string &draftName, DisputeForm &form)
{
    form.draftOf.subject = draftName;
    form.draftOf.plan.interactions = {contact};
    auto draft =
        sessions::Drafts(disputeDrafts(desk.session), desk.session.vault()).load(form.draftOf, 0);
    if (!draft)
        return draft.error();
    if (*draft)
        form.draft = std::move(**draft);
    auto words = readWords(desk, facts, contact, leg);
    if (!words)
        return words.error();
    form.turns = std::move(words->turns);
    form.noTranscript = std::move(words->missing);
    return {};
}

/// For the agent's side: what nobody disputes needs no comment again.
forms::Form withoutDuties(forms::Form form)
{
    for (forms::Group &group : form.groups) {
        for (forms::Question &question : group.questions) {
            question.required = question.notApplicableNeedsComment = false;
            for (forms::Option &option : question.options)
                option.needsComment = false;
            for (forms::Range &range : question.ranges)
                range.needsComment = false;
        }
    }
    return form;
}

/// Of whom was chosen, or of whose turn it is.
Result<disputes::Turn> drawFor(Desk &desk, store::Connection &facts, disputes::Service &service,
    const std::string &chosen, const std::string &form, std::optional<LegKey> picked)
{
    const std::uint64_t seed = std::random_device{}();
    if (!chosen.empty()) {
        auto answer = service.draw(chosen, picked, seed);
        return answer ? Result<disputes::Turn>(disputes::Turn{chosen, std::move(*answer)})
                      : Result<disputes::Turn>(answer.error());
    }
    const auto whom = readWhom(desk, facts);
    if (!whom)
        return whom.error();
    std::vector<std::string> people;
    for (const ui::EvaluationDialog::Choice &each : whom->agents)
        people.push_back(each.id.toStdString());
    return service.drawTurn(people, form, seed);
}

/// What was drawn for an evaluation, or why nothing was.
struct DrawnContact {
    std::optional<DisputeForm> form;
    QString refusal;
};

} // namespace

void DisputesWiring::show(const DisputeForm &form)
{
    auto shared = std::make_shared<const DisputeForm>(form);
    auto *dialog = new ui::ScoreDialog(
        {form.title, form.form, form.turns, form.noTranscript, form.draft, form.known},
        &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &ui::ScoreDialog::draftChanged, this, [this, shared](const sessions::Paper &paper) {
            sessions::Drafts drafts(disputeDrafts(m_desk.session), m_desk.session.vault());
            if (const Done kept = drafts.save(shared->draftOf, 0, paper); !kept)
                complainIn(*m_panel, kept.error());
        });
    connect(dialog, &ui::ScoreDialog::submitted, this,
        [this, dialog, shared](const sessions::Paper &paper) { submit(dialog, shared, paper); });
    offerRecordings(m_desk, *dialog, shared->draftOf.plan.interactions.front());
    dialog->open();
}

void DisputesWiring::submit(
    ui::ScoreDialog *dialog, std::shared_ptr<const DisputeForm> form, const sessions::Paper &paper)
{
    take([form, paper](disputes::Service &service) { return form->submit(service, paper); },
        [this, open = QPointer(dialog), form](const Done &done) {
            if (open)
                open->showOutcome(
                    done ? QString() : ui::disputeErrorText(done.error(), &form->form));
            if (!done)
                return;
            sessions::Drafts(disputeDrafts(m_desk.session), m_desk.session.vault())
                .remove(form->draftOf, 0);
            here().banner()->say({ui::Tone::Good, form->said, {}, {}, true});
        });
}

void DisputesWiring::askWhom()
{
    prepare<Whom>(
        QStringLiteral("whom to evaluate"),
        [this](disputes::Service &, store::Connection &facts) { return readWhom(m_desk, facts); },
        [this](const Whom &whom) {
            auto *dialog = new ui::EvaluationDialog(whom.agents, whom.forms, &m_desk.window);
            dialog->offerTurn(whom.blind);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this,
                [this, dialog] { drawAndEvaluate(dialog->agent(), dialog->form()); });
            dialog->open();
        });
}

void DisputesWiring::drawAndEvaluate(
    const QString &agent, const QString &name, std::optional<LegKey> picked)
{
    const auto read = [this, chosen = agent.toStdString(), name = name.toStdString(), picked](
                          disputes::Service &service,
                          store::Connection &facts) -> Result<DrawnContact> {
        const auto forms = forms::Publisher(*m_desk.session.journal()).form(name);
        if (!forms)
            return forms.error();
        const auto turn = drawFor(m_desk, facts, service, chosen, name, picked);
        if (!turn)
            return turn.error();
        const std::string &person = turn->person;
        const auto *answer = &turn->answer;
        if (!answer->leg)
            return DrawnContact{{}, ui::performedText(governance::Performed(*answer))};
        const auto contact = disputes::nameOfLeg(facts, *answer->leg);
        if (!contact)
            return contact.error();
        DisputeForm form;
        form.title = tr("Evaluation");
        form.form = forms->versions.back().form;
        form.evaluation = {person, *contact, name, forms->versions.back().number, {}, {}};
        form.said = tr("Signed. It can be disputed within the days of its form.");
        form.submit = [wish = form.evaluation](
                          disputes::Service &writer, const sessions::Paper &paper) -> Done {
            disputes::NewEvaluation given = wish;
            given.paper = paper;
            const auto subject = writer.evaluate(given);
            return subject ? Done() : Done(subject.error());
        };
        if (auto filled = fill(m_desk, facts, answer->leg, *contact, "evaluate:" + name, form);
            !filled)
            return filled.error();
        form.known = scoringContext(m_desk, facts, form.form, answer->leg);
        return DrawnContact{std::move(form), {}};
    };
    prepare<DrawnContact>(
        QStringLiteral("evaluation draw"), read, [this](const DrawnContact &drawn) {
            if (drawn.form)
                return show(*drawn.form);
            here().banner()->say({ui::Tone::Warning, drawn.refusal, {}, {}, true});
        });
}

void DisputesWiring::evaluateOpened(LegKey leg)
{
    const auto read = [this, leg](disputes::Service &, store::Connection &facts) -> Result<Whom> {
        auto whom = readWhom(m_desk, facts);
        const auto places = disputes::readPlaces(facts);
        const auto row = facts.guarded([&] { return facts::findLeg(facts, leg); });
        if (!whom || !places || !row)
            return !whom ? whom.error() : !places ? places.error() : row.error();
        if (!*row)
            return {Fault::NotFound, "the contact is not here any more"};
        whom->agents.removeIf([&](const ui::EvaluationDialog::Choice &each) {
            const auto place = places->find(each.id.toStdString());
            return place == places->end() || place->second.agent != (*row)->agent;
        });
        whom->forms.removeIf([&](const ui::EvaluationDialog::Choice &each) {
            return whom->blind.contains(each.id);
        });
        return whom;
    };
    prepare<Whom>(QStringLiteral("whom to evaluate"), read, [this, leg](const Whom &whom) {
        if (whom.agents.isEmpty())
            return here().banner()->say({ui::Tone::Warning,
                tr("Nobody is known whose contact this is: it cannot be evaluated."), {}, {},
                true});
        if (whom.forms.isEmpty())
            return here().banner()->say({ui::Tone::Info,
                tr("Every form is blind: it is scored on a contact that is drawn, before anything "
                   "of it was seen. New evaluation in Disputes draws one."),
                {}, {}, true});
        auto *dialog = new ui::EvaluationDialog(whom.agents, whom.forms, &m_desk.window);
        dialog->setAbout(tr("This contact, which you have read, by a form that is not blind. The "
                            "works agreement is asked, and that you picked it is written down."),
            tr("Evaluate"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this,
            [this, dialog, leg] { drawAndEvaluate(dialog->agent(), dialog->form(), leg); });
        dialog->open();
    });
}

void DisputesWiring::rescore(const std::string &subject)
{
    const auto read = [this, subject](disputes::Service &service,
                          store::Connection &facts) -> Result<DisputeForm> {
        auto task = service.task(subject);
        if (!task)
            return task.error();
        DisputeForm form;
        form.title = tr("Score again, knowing nothing of what was given");
        form.form = std::move(task->form);
        form.said = tr("Signed. A leader decides now.");
        form.submit = [subject](disputes::Service &writer, const sessions::Paper &paper) {
            return writer.rescore(subject, paper);
        };
        if (auto filled = fill(m_desk, facts, task->leg, task->contact, subject + ":again", form);
            !filled)
            return filled.error();
        return form;
    };
    prepare<DisputeForm>(
        QStringLiteral("score again"), read, [this](const DisputeForm &form) { show(form); });
}

void DisputesWiring::openSide(const std::string &subject)
{
    const auto read = [this, subject](disputes::Service &service,
                          store::Connection &facts) -> Result<DisputeForm> {
        auto seen = service.evaluation(subject);
        if (!seen)
            return seen.error();
        auto asked = service.formOf(*seen);
        if (!asked)
            return asked.error();
        DisputeForm form;
        form.title = tr("The agent's side: change what is disputed, with the reason as comment");
        form.form = withoutDuties(std::move(*asked));
        form.said = tr("Signed. A leader of neither side chooses who scores it again.");
        form.draft.answers = seen->current().answers;
        for (auto &[question, answer] : form.draft.answers)
            answer.comment.clear();
        form.submit = [seen = *seen](disputes::Service &writer, const sessions::Paper &paper) {
            return writer.open(seen, disputes::proposalsFrom(seen, paper.answers));
        };
        const auto legs =
            disputes::readLegs(facts, seen->evaluated.contact, seen->evaluated.contactStart);
        if (!legs)
            return legs.error();
        std::optional<LegKey> leg;
        if (!legs->empty())
            leg = legs->front().key;
        if (auto filled =
                fill(m_desk, facts, leg, seen->evaluated.contact, subject + ":side", form);
            !filled)
            return filled.error();
        return form;
    };
    prepare<DisputeForm>(
        QStringLiteral("agent's side"), read, [this](const DisputeForm &form) { show(form); });
}

} // namespace attune::app
