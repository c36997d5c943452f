// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a session in the window: planned, scored, revealed, agreed, closed.
#include "app/session/session_plan.h"
#include "app/window/calibration_wiring.h"
#include "app/window/scoring_context.h"

#include "core/access/access.h"
#include "core/facts/ratings.h"
#include "core/facts/transcript_store.h"
#include "core/forms/form_file.h"
#include "core/sessions/drafts.h"
#include "core/sessions/draw.h"
#include "core/sessions/session_queries.h"
#include "ui/models/entry_dialog.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/calibration/calibration_panel.h"
#include "ui/panels/scoring/score_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <random>
#include <utility>

namespace attune::app {

namespace {

constexpr std::size_t kProposed = 4; ///< interactions of a session, two to four are usual
constexpr std::chrono::days kDrawnFrom{28};
constexpr std::chrono::days kDeadline{7};

std::filesystem::path draftsOf(const Session &session)
{
    return session.paths().folder / "drafts";
}

/// What a form of the plan begins with.
struct PlanProposal {
    sessions::Plan plan;
    DrawnFrom from;
    ui::EntryForm::Options options;
};

std::vector<std::string> scorers(Session &session)
{
    std::vector<std::string> out;
    const auto roster = session.vault().roster();
    if (!roster)
        return out;
    const Roles may = sessions::scoredKind().kind().writers;
    for (const vault::Member &member : roster->members()) {
        if (member.active && member.name != vault::kRecoveryUser && member.roles.meets(may))
            out.push_back(member.name);
    }
    return out;
}

Result<PlanProposal> propose(Session &session, store::Connection &facts)
{
    PlanProposal out;
    const auto forms = forms::Publisher(*session.journal()).forms();
    if (!forms)
        return forms.error();
    if (forms->empty() || forms->front().versions.empty())
        return {Fault::NotFound, "no form is published yet: attune form import empathy"};
    const auto newest = std::ranges::max_element(*forms, {}, [](const forms::FormState &state) {
        return state.versions.empty() ? Instant::min() : state.versions.back().at;
    });
    const Instant now = session.clock().now();
    auto population = sessions::readDrawable(facts, {now - kDrawnFrom, now});
    if (!population)
        return population.error();
    out.from = {std::move(*population), kProposed, std::random_device{}(),
        "with a transcript, from " + toIso(now - kDrawnFrom) + " until " + toIso(now)};
    const auto certificate = sessions::drawInteractions(
        out.from.population, out.from.count, out.from.seed, out.from.filter);
    sessions::Plan &plan = out.plan;
    plan.form = newest->id;
    plan.formVersion = newest->versions.back().number;
    plan.facilitator = session.vault().user();
    for (const std::string &who : scorers(session)) {
        out.options["participants"].push_back({who, QString::fromStdString(who)});
        if (who != plan.facilitator)
            plan.participants.push_back(who);
    }
    plan.interactions = certificate.drawn;
    for (const std::string &drawn : certificate.drawn)
        out.options["interactions"].push_back({drawn, QString::fromStdString(drawn)});
    plan.certificate = sessions::toJson(certificate);
    plan.deadline = now + kDeadline;
    return out;
}

/// Mixes gold items in, writes the plan and begins.
Done startSession(
    Session &session, store::Connection &facts, sessions::Plan &plan, const DrawnFrom &from)
{
    if (plan.repeats > 0) {
        const auto gold = goldItems(session, facts, plan.form);
        if (!gold)
            return gold.error();
        mixRepeats(plan, from, *gold);
    }
    if (const auto problems = sessions::problemsOf(plan); !problems.empty())
        return {Fault::Invalid, std::string(nameOf(problems.front().why))};
    sessions::Service service(*session.journal(), session.vault());
    const auto subject = service.create(plan);
    if (!subject)
        return subject.error();
    const auto state = service.session(*subject);
    return state ? service.start(*state) : Done(state.error());
}

QString sentenceOf(const Error &error)
{
    return error.fault == Fault::Conflict
        ? CalibrationWiring::tr("The scores were revealed meanwhile: what is given now would not "
                                "be counted. Your draft is kept.")
        : ui::sentenceFor(error.fault);
}

Result<Scoring> readScoring(Desk &desk, store::Connection &facts, const std::string &subject)
{
    Session &session = desk.session;
    sessions::Service service(*session.journal(), session.vault());
    auto view = service.view(subject);
    if (!view)
        return view.error();
    if (!view->form)
        return {Fault::NotFound, "the form of this session did not come here yet"};
    Scoring out;
    out.state = std::move(view->state);
    out.form = std::move(*view->form);
    const std::string user = session.vault().user();
    const auto isGiven = [&](std::size_t interaction) {
        return std::ranges::any_of(out.state.given, [&](const sessions::Given &given) {
            return given.by == user && given.interaction == interaction;
        });
    };
    while (out.interaction < out.state.plan.interactions.size() && isGiven(out.interaction))
        ++out.interaction;
    if (out.interaction == out.state.plan.interactions.size())
        return {Fault::NotFound, "everything is scored already"};
    auto draft =
        sessions::Drafts(draftsOf(session), session.vault()).load(out.state, out.interaction);
    if (!draft)
        return draft.error();
    if (*draft)
        out.draft = std::move(**draft);
    const auto legs = facts::keysOfNamed(facts, {out.state.plan.interactions[out.interaction]});
    if (!legs)
        return legs.error();
    if (!legs->empty()) {
        auto transcript =
            facts::TranscriptReader(session.vault()).open(facts, legs->begin()->second);
        if (transcript) {
            out.turns = std::move(transcript->turns);
            out.hasTranscript = true;
            desk.logOpened(facts, legs->begin()->second);
        }
        out.known = scoringContext(desk, facts, out.form, legs->begin()->second);
    }
    return out;
}

} // namespace

void CalibrationWiring::plan()
{
    m_desk.reading.begin(QStringLiteral("session plan"), m_desk.session.facts(),
        [this](store::Connection &facts, const std::stop_token &) -> Reading::Show {
            auto proposal = propose(m_desk.session, facts);
            return [this, proposal] {
                if (!proposal)
                    return complainIn(*m_panel, proposal.error());
                ui::EntryDialog::What form{tr("New session"),
                    tr("The interactions are drawn at random from the last four weeks; the draw "
                       "can be repeated by its seed. Scores stay sealed until the facilitator "
                       "reveals them. Whoever facilitates and scores as well names a substitute "
                       "who does not score. Hidden gold items come on top: interactions of earlier "
                       "sessions whose right answers are known, shuffled among the others, and "
                       "nobody is told which they are."),
                    tr("Sign and start")};
                form.without = {"certificate"};
                form.options = proposal->options;
                form.values = sessions::planKind().values(proposal->plan);
                auto *dialog = new ui::EntryDialog(
                    sessions::planKind().kind(), std::move(form), &m_desk.window);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                connect(dialog, &QDialog::accepted, this, [this, dialog, proposal] {
                    write(dialog->values(), proposal->plan.certificate, proposal->from);
                });
                dialog->open();
            };
        });
}

void CalibrationWiring::write(
    const journal::Values &values, const std::string &certificate, const DrawnFrom &from)
{
    sessions::Plan plan = sessions::planKind().read(values);
    // The certificate speaks for what was drawn, and for nothing that was chosen by hand.
    const auto drawn = sessions::certificateFromJson(certificate);
    if (drawn && drawn->drawn == plan.interactions)
        plan.certificate = certificate;
    m_desk.reading.begin(QStringLiteral("session"), m_desk.session.facts(),
        [this, plan, from](store::Connection &facts, const std::stop_token &) -> Reading::Show {
            sessions::Plan whole = plan;
            const Done done = startSession(m_desk.session, facts, whole, from);
            return [this, done, missing = plan.repeats - whole.repeats] {
                if (!done)
                    return complainIn(*m_panel, done.error());
                const QString signedNow = tr("Signed. Everybody who takes part can score now.");
                m_panel->banner()->say({ui::Tone::Good,
                    missing == 0 ? signedNow
                                 : tr("%1 Earlier sessions left %n gold item(s) fewer than wanted.",
                                     nullptr, static_cast<int>(missing))
                                       .arg(signedNow),
                    {}, {}, true});
            };
        });
}

void CalibrationWiring::openScoring(const QString &session)
{
    m_desk.reading.begin(QStringLiteral("scoring"), m_desk.session.facts(),
        [this, subject = session.toStdString()](
            store::Connection &facts, const std::stop_token &) -> Reading::Show {
            auto scoring = readScoring(m_desk, facts, subject);
            if (!scoring)
                return [this, error = scoring.error()] {
                    complainIn(*m_panel, error);
                };
            auto shared = std::make_shared<const Scoring>(std::move(*scoring));
            return [this, shared] {
                show(shared);
            };
        });
}

void CalibrationWiring::show(std::shared_ptr<const Scoring> scoring)
{
    const int count = static_cast<int>(scoring->state.plan.interactions.size());
    auto *dialog = new ui::ScoreDialog(
        {tr("%1: interaction %2 of %3")
                .arg(QString::fromStdString(scoring->state.plan.title))
                .arg(scoring->interaction + 1)
                .arg(count),
            scoring->form, scoring->turns,
            scoring->hasTranscript
                ? QString()
                : tr("There is no transcript of %1 here. Listen to it where it is kept.")
                      .arg(QString::fromStdString(
                          scoring->state.plan.interactions[scoring->interaction])),
            scoring->draft, scoring->known},
        &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::ScoreDialog::draftChanged, this,
        [this, scoring](const sessions::Paper &paper) {
            sessions::Drafts drafts(draftsOf(m_desk.session), m_desk.session.vault());
            if (const Done kept = drafts.save(scoring->state, scoring->interaction, paper); !kept)
                complainIn(*m_panel, kept.error());
        });
    connect(dialog, &ui::ScoreDialog::submitted, this,
        [this, dialog, scoring](const sessions::Paper &paper) { submit(dialog, scoring, paper); });
    dialog->open();
}

void CalibrationWiring::submit(
    ui::ScoreDialog *dialog, std::shared_ptr<const Scoring> scoring, const sessions::Paper &paper)
{
    m_desk.reading.begin(QStringLiteral("score"),
        [this, open = QPointer(dialog), scoring, paper](const std::stop_token &) -> Reading::Show {
            sessions::Service service(*m_desk.session.journal(), m_desk.session.vault());
            const Done done = service.score(scoring->state.subject, scoring->interaction, paper);
            if (done)
                sessions::Drafts(draftsOf(m_desk.session), m_desk.session.vault())
                    .remove(scoring->state, scoring->interaction);
            return [this, open, scoring, done] {
                if (open)
                    open->showOutcome(done ? QString() : sentenceOf(done.error()));
                // On to what is left, until it is closed with “Later”.
                if (done && scoring->interaction + 1 < scoring->state.plan.interactions.size())
                    openScoring(QString::fromStdString(scoring->state.subject));
            };
        });
}

void CalibrationWiring::take(const QString &session,
    std::function<Done(sessions::Service &, const sessions::State &)> step, const QString &said)
{
    m_desk.reading.begin(QStringLiteral("session step"),
        [this, subject = session.toStdString(), step, said](
            const std::stop_token &) -> Reading::Show {
            sessions::Service service(*m_desk.session.journal(), m_desk.session.vault());
            const auto state = service.session(subject);
            const Done done = state ? step(service, *state) : Done(state.error());
            return [this, done, said] {
                if (!done)
                    return complainIn(*m_panel, done.error());
                m_panel->banner()->say({ui::Tone::Good, said, {}, {}, true});
            };
        });
}

void CalibrationWiring::reveal(const QString &session)
{
    // The one step that cannot be taken back: what was seen is seen.
    auto *ask = new QMessageBox(QMessageBox::Question, tr("Reveal the scores?"),
        tr("Everybody who takes part can read all scores from now on. Who has not scored yet can "
           "still do so, but what they give then is shown and not counted."),
        QMessageBox::Cancel, &m_desk.window);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    const auto *yes = ask->addButton(tr("Reveal"), QMessageBox::AcceptRole);
    connect(ask, &QMessageBox::buttonClicked, this,
        [this, yes, session](const QAbstractButton *button) {
            if (button == static_cast<const QAbstractButton *>(yes))
                take(
                    session,
                    [](sessions::Service &service, const sessions::State &state) {
                        return service.reveal(state);
                    },
                    tr("Signed and revealed."));
        });
    ask->open();
}

void CalibrationWiring::conclude(const QString &session)
{
    ui::EntryDialog::What form{tr("Conclude the session"),
        tr("Who was there, and what was agreed. Both stand in the record of the session."),
        tr("Sign and save")};
    for (const std::string &who : scorers(m_desk.session))
        form.options["attended"].push_back({who, QString::fromStdString(who)});
    auto *dialog =
        new ui::EntryDialog(sessions::agreedKind().kind(), std::move(form), &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, session] {
        take(
            session,
            [agreed = sessions::agreedKind().read(dialog->values())](sessions::Service &service,
                const sessions::State &state) { return service.conclude(state, agreed); },
            tr("Signed and saved."));
    });
    dialog->open();
}

void CalibrationWiring::agree(
    const QString &session, const QString &interaction, const QString &question)
{
    m_desk.reading.begin(QStringLiteral("consensus"),
        [this, subject = session.toStdString(), contact = interaction.toStdString(),
            name = question.toStdString()](const std::stop_token &) -> Reading::Show {
            auto view =
                sessions::Service(*m_desk.session.journal(), m_desk.session.vault()).view(subject);
            const forms::Question *found =
                view && view->form ? sessions::questionNamed(*view->form, name) : nullptr;
            if (!found)
                return [this, error = view ? Error{Fault::NotFound, name} : view.error()] {
                    complainIn(*m_panel, error);
                };
            const auto &all = view->state.plan.interactions;
            const auto place =
                static_cast<std::size_t>(std::ranges::find(all, contact) - all.begin());
            return [this, shared = std::make_shared<const sessions::View>(std::move(*view)), place,
                       asked = *found] {
                showAgreement(*shared, place, asked);
            };
        });
}

void CalibrationWiring::showAgreement(
    const sessions::View &view, std::size_t interaction, const forms::Question &question)
{
    ui::ScoreDialog::What what;
    what.title = tr("Consensus: %1").arg(QString::fromStdString(question.text));
    what.form = *view.form;
    what.form.groups = {{"all", "all", 1, {question}}};
    what.form.groups[0].questions[0].condition.reset(); // asked by itself
    what.noTranscript = tr("The answer need not be anybody's. A comment says why, and stands in "
                           "the record of the session.");
    auto *dialog = new ui::ScoreDialog(std::move(what), &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::ScoreDialog::submitted, this,
        [this, dialog, interaction, id = question.id,
            subject = QString::fromStdString(view.state.subject)](const sessions::Paper &paper) {
            const auto given = paper.answers.find(id);
            if (given == paper.answers.end())
                return dialog->showOutcome(tr("An answer is missing."));
            forms::Answer answer = given->second;
            const std::string remark = std::exchange(answer.comment, {});
            take(
                subject,
                [interaction, id, answer, remark](
                    sessions::Service &service, const sessions::State &state) {
                    // The object of one answer, taken out of the object of all.
                    const std::string all = forms::toJson(forms::Answers{{id, answer}});
                    const auto begin = all.find(':') + 1;
                    return service.agree(state,
                        {static_cast<std::int64_t>(interaction), id,
                            all.substr(begin, all.rfind('}') - begin), remark});
                },
                tr("Signed and saved."));
            dialog->showOutcome({});
        });
    dialog->open();
}

void CalibrationWiring::close(const QString &session)
{
    take(
        session,
        [](sessions::Service &service, const sessions::State &state) {
            return service.close(state, {});
        },
        tr("Signed and closed."));
}

} // namespace attune::app
