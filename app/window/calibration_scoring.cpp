// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people say of an interaction of a session in the window: each for themselves, or all
// together.
#include "app/window/calibration_wiring.h"
#include "app/window/heard_recordings.h"
#include "app/window/scoring_context.h"

#include "core/forms/form_file.h"
#include "core/sessions/drafts.h"
#include "ui/models/answer_text.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/calibration/calibration_panel.h"
#include "ui/panels/scoring/score_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"

#include <QPointer>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace attune::app {

namespace {

std::filesystem::path draftsOf(const Session &session)
{
    return session.paths().folder / "drafts";
}

QString sentenceOf(const Error &error)
{
    return error.fault == Fault::Conflict
        ? CalibrationWiring::tr("The scores were revealed meanwhile: what is given now would not "
                                "be counted. Your draft is kept.")
        : ui::sentenceFor(error.fault);
}

/// Fills in what is read beside the form: the words, and, where it is not blind, whose they were.
Done addInteraction(Desk &desk, store::Connection &facts, Scoring &out)
{
    auto words = readWords(desk, facts, out.state.plan.interactions[out.interaction]);
    if (!words)
        return words.error();
    out.words = std::move(*words);
    if (out.words.leg)
        out.known = scoringContext(desk, facts, out.form, out.words.leg);
    return {};
}

bool isScored(
    const sessions::State &state, std::size_t interaction, ScoredBy by, std::string_view user)
{
    if (by == ScoredBy::Together)
        return std::ranges::any_of(state.consensus, [&](const sessions::Consensus &agreed) {
            return agreed.interaction == static_cast<std::int64_t>(interaction);
        });
    return std::ranges::any_of(state.given, [&](const sessions::Given &given) {
        return given.by == user && given.interaction == interaction;
    });
}

Result<Scoring> readNext(
    Desk &desk, store::Connection &facts, const std::string &subject, ScoredBy by)
{
    sessions::Service service(*desk.session.journal(), desk.session.vault());
    auto view = service.view(subject);
    if (!view)
        return view.error();
    if (!view->form)
        return {Fault::NotFound, "the form of this session did not come here yet"};
    Scoring out;
    out.state = std::move(view->state);
    out.form = std::move(*view->form);
    const std::size_t count = out.state.plan.interactions.size();
    const std::string user = desk.session.vault().user();
    for (out.interaction = 0; out.interaction < count; ++out.interaction) {
        if (isScored(out.state, out.interaction, by, user))
            continue;
        if (const Done read = addInteraction(desk, facts, out); !read)
            return read.error();
        if (out.words.closed) {
            ++out.leftOut;
            continue;
        }
        auto draft = sessions::Drafts(draftsOf(desk.session), desk.session.vault())
                         .load(out.state, out.interaction);
        if (!draft)
            return draft.error();
        if (*draft)
            out.draft = std::move(**draft);
        return out;
    }
    if (out.leftOut > 0)
        return {Fault::Unlawful, std::to_string(out.leftOut) + " interaction(s) of this session"};
    return {Fault::NotFound, "everything is scored already"};
}

/// "Yes (3), no (1)", the most frequent first; names may be hidden from a shared screen.
QString givenText(
    const sessions::View &view, std::size_t interaction, const forms::Question &question)
{
    std::map<QString, int> counts;
    for (const sessions::OpenScore &open : view.open) {
        const sessions::Given &given = view.state.given[open.given];
        const auto answer = open.paper.answers.find(question.id);
        if (given.interaction == interaction && !given.afterReveal
            && answer != open.paper.answers.end() && !answer->second.empty())
            ++counts[ui::answerText(question, answer->second)];
    }
    std::vector<std::pair<QString, int>> all(counts.begin(), counts.end());
    std::ranges::stable_sort(all, std::greater{}, &std::pair<QString, int>::second);
    QStringList out;
    for (const auto &[text, count] : all)
        out += CalibrationWiring::tr("%1 (%2)", "an answer, and by how many").arg(text).arg(count);
    return out.join(QStringLiteral(", "));
}

/// One question of an interaction by itself, whatever it depends on.
Result<Scoring> readQuestion(Desk &desk, store::Connection &facts, const std::string &subject,
    const std::string &contact, const std::string &name)
{
    auto view = sessions::Service(*desk.session.journal(), desk.session.vault()).view(subject);
    if (!view)
        return view.error();
    const forms::Question *found =
        view->form ? sessions::questionNamed(*view->form, name) : nullptr;
    const auto &all = view->state.plan.interactions;
    const auto place = std::ranges::find(all, contact);
    if (!found || place == all.end())
        return {Fault::NotFound, name};
    Scoring out;
    out.interaction = static_cast<std::size_t>(place - all.begin());
    out.form = *view->form;
    out.form.groups = {{"all", "all", 1, {*found}}};
    out.form.groups[0].questions[0].condition.reset();
    out.given = givenText(*view, out.interaction, *found);
    out.state = std::move(view->state);
    if (const Done read = addInteraction(desk, facts, out); !read)
        return read.error();
    return out;
}

/// One answer as an entry of what was agreed holds it; its comment and notes are the remark.
sessions::Consensus consensusOn(
    std::size_t interaction, const std::string &question, const sessions::Paper &paper)
{
    forms::Answer answer = paper.answers.at(question);
    std::string remark = std::exchange(answer.comment, {});
    for (const sessions::PinnedNote &note : paper.notes) {
        if (note.question == question)
            remark += (remark.empty() ? "" : " · ") + note.text;
    }
    return {static_cast<std::int64_t>(interaction), question, forms::toJson(answer), remark};
}

/// What stands as agreed on a question, to be changed; its remark is the comment again.
sessions::Paper agreedBefore(const Scoring &scoring, const forms::Question &question)
{
    sessions::Paper out;
    for (const sessions::Consensus &each : scoring.state.consensus) {
        if (each.interaction != static_cast<std::int64_t>(scoring.interaction)
            || each.question != question.id)
            continue;
        if (auto answer = forms::answerFromJson(each.answer)) {
            answer->comment = each.remark;
            out.answers.insert_or_assign(question.id, std::move(*answer));
        }
    }
    return out;
}

std::vector<sessions::Consensus> consensusOnAll(
    std::size_t interaction, const sessions::Paper &paper)
{
    std::vector<sessions::Consensus> out;
    for (const auto &[question, answer] : paper.answers) {
        if (!answer.empty())
            out.push_back(consensusOn(interaction, question, paper));
    }
    return out;
}

} // namespace

void CalibrationWiring::openNext(const QString &session, ScoredBy by, bool goingOn)
{
    m_desk.reading.begin(QStringLiteral("scoring"), m_desk.session.facts(),
        [this, by, goingOn, subject = session.toStdString()](
            store::Connection &facts, const std::stop_token &) -> Reading::Show {
            auto scoring = readNext(m_desk, facts, subject, by);
            if (!scoring)
                return [this, goingOn, error = scoring.error()] {
                    if (!goingOn || error.fault != Fault::NotFound)
                        complainIn(*m_panel, error);
                };
            auto shared = std::make_shared<const Scoring>(std::move(*scoring));
            return [this, shared, by] {
                show(shared, by);
            };
        });
}

void CalibrationWiring::show(std::shared_ptr<const Scoring> scoring, ScoredBy by)
{
    const int count = static_cast<int>(scoring->state.plan.interactions.size());
    ui::ScoreDialog::What what;
    what.title = tr("%1: interaction %2 of %3")
                     .arg(QString::fromStdString(scoring->state.plan.title))
                     .arg(scoring->interaction + 1)
                     .arg(count);
    if (scoring->leftOut > 0)
        what.about = tr("%n interaction(s) before this one may not be opened any more and are left "
                        "out.",
            nullptr, scoring->leftOut);
    what.form = scoring->form;
    what.turns = scoring->words.turns;
    what.noTranscript = scoring->words.missing;
    what.known = scoring->known;
    what.draft = scoring->draft;
    auto *dialog = new ui::ScoreDialog(std::move(what), &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::ScoreDialog::draftChanged, this,
        [this, scoring](const sessions::Paper &paper) {
            sessions::Drafts drafts(draftsOf(m_desk.session), m_desk.session.vault());
            if (const Done kept = drafts.save(scoring->state, scoring->interaction, paper); !kept)
                complainIn(*m_panel, kept.error());
        });
    connect(dialog, &ui::ScoreDialog::submitted, this,
        [this, dialog, scoring, by](
            const sessions::Paper &paper) { submit(dialog, scoring, by, paper); });
    offerRecordings(m_desk, *dialog, scoring->state.plan.interactions[scoring->interaction]);
    dialog->open();
}

void CalibrationWiring::submit(ui::ScoreDialog *dialog, std::shared_ptr<const Scoring> scoring,
    ScoredBy by, const sessions::Paper &paper)
{
    m_desk.reading.begin(QStringLiteral("score"),
        [this, open = QPointer(dialog), scoring, by, paper](
            const std::stop_token &) -> Reading::Show {
            sessions::Service service(*m_desk.session.journal(), m_desk.session.vault());
            const std::string &session = scoring->state.subject;
            const Done done = by == ScoredBy::Together
                ? service.agreeAll(session, consensusOnAll(scoring->interaction, paper))
                : service.score(session, scoring->interaction, paper);
            if (done)
                sessions::Drafts(draftsOf(m_desk.session), m_desk.session.vault())
                    .remove(scoring->state, scoring->interaction);
            return [this, open, scoring, by, done] {
                if (open)
                    open->showOutcome(done ? QString() : sentenceOf(done.error()));
                // On to what is left, until it is closed with “Later”.
                if (done)
                    openNext(QString::fromStdString(scoring->state.subject), by, true);
            };
        });
}

void CalibrationWiring::agree(
    const QString &session, const QString &interaction, const QString &question)
{
    m_desk.reading.begin(QStringLiteral("consensus"), m_desk.session.facts(),
        [this, subject = session.toStdString(), contact = interaction.toStdString(),
            name = question.toStdString()](
            store::Connection &facts, const std::stop_token &) -> Reading::Show {
            auto scoring = readQuestion(m_desk, facts, subject, contact, name);
            if (!scoring)
                return [this, error = scoring.error()] {
                    complainIn(*m_panel, error);
                };
            return [this, shared = std::make_shared<const Scoring>(std::move(*scoring))] {
                showAgreement(*shared);
            };
        });
}

void CalibrationWiring::showAgreement(const Scoring &scoring)
{
    const forms::Question &question = scoring.form.groups[0].questions[0];
    ui::ScoreDialog::What what;
    what.title = tr("Consensus: %1").arg(QString::fromStdString(question.text));
    what.about =
        tr("The answer need not be anybody's. A comment says why, and stands in the record "
           "of the session.");
    if (!scoring.given.isEmpty())
        what.about = tr("%1 Given: %2.", "a sentence, and answers").arg(what.about, scoring.given);
    what.forAll = true;
    what.form = scoring.form;
    what.turns = scoring.words.turns;
    what.noTranscript = scoring.words.missing;
    what.known = scoring.known;
    what.draft = agreedBefore(scoring, question);
    auto *dialog = new ui::ScoreDialog(std::move(what), &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::ScoreDialog::submitted, this,
        [this, dialog, interaction = scoring.interaction, id = question.id,
            subject = QString::fromStdString(scoring.state.subject)](const sessions::Paper &paper) {
            if (const auto given = paper.answers.find(id);
                given == paper.answers.end() || given->second.empty())
                return dialog->showOutcome(tr("An answer is missing."));
            take(
                subject,
                [agreed = consensusOn(interaction, id, paper)](sessions::Service &service,
                    const sessions::State &state) { return service.agree(state, agreed); },
                tr("Signed and saved."));
            dialog->showOutcome({});
        });
    offerRecordings(m_desk, *dialog, scoring.state.plan.interactions[scoring.interaction]);
    dialog->open();
}

} // namespace attune::app
