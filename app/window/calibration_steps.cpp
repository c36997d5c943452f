// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a session in the window that its leader takes: planned, started, revealed,
// concluded, closed.
#include "app/session/session_plan.h"
#include "app/window/calibration_wiring.h"

#include "core/access/access.h"
#include "core/sessions/draw.h"
#include "core/sessions/session_queries.h"
#include "ui/models/entry_dialog.h"
#include "ui/panels/calibration/calibration_panel.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <random>

namespace attune::app {

namespace {

constexpr std::int64_t kProposed = 4; ///< interactions of a session, two to four are usual
constexpr std::int64_t kMostDrawn = 50;
constexpr std::int64_t kMostWeeks = 104;
constexpr std::size_t kOffered = 3000; ///< to choose by hand; the newest
constexpr std::int64_t kWeeks = 4;
constexpr std::chrono::days kDeadline{7};

/// What is drawn for a session before it is planned.
struct DrawForm {
    std::int64_t interactions = kProposed;
    std::int64_t weeks = kWeeks;
};

const journal::KindOf<DrawForm> &drawForm()
{
    using journal::Bound;
    static const journal::KindOf<DrawForm> kind("form.session_draw", 1, vault::DataClass::Internal,
        Roles::all(),
        {
            Bound("interactions", &DrawForm::interactions,
                QT_TRANSLATE_NOOP("Kind", "Interactions to draw"))
                .between(1, kMostDrawn),
            Bound("weeks", &DrawForm::weeks, QT_TRANSLATE_NOOP("Kind", "Of the last weeks"))
                .between(1, kMostWeeks),
        });
    return kind;
}

/// What a form of the plan begins with.
struct PlanProposal {
    sessions::Plan plan;
    DrawnFrom from;
    ui::EntryForm::Options options;
};

std::vector<std::string> peopleWhoMay(Session &session, Roles roles)
{
    std::vector<std::string> out;
    const auto roster = session.vault().roster();
    if (!roster)
        return out;
    for (const vault::Member &member : roster->members()) {
        if (member.active && member.name != vault::kRecoveryUser && member.roles.meets(roles))
            out.push_back(member.name);
    }
    return out;
}

std::vector<std::string> scorers(Session &session)
{
    return peopleWhoMay(session, sessions::scoredKind().kind().writers);
}

/// The number first, so that typing it finds it in a long list.
QString labelOf(const std::string &interaction)
{
    const QString name = QString::fromStdString(interaction);
    return CalibrationWiring::tr("%1 · %2", "a contact's number, and the source it is from")
        .arg(name.section(QLatin1Char('/'), 1), name.section(QLatin1Char('/'), 0, 0));
}

/// What was drawn, and below it the newest others, to choose by hand.
void offerInteractions(PlanProposal &out, const std::vector<std::string> &drawn)
{
    auto &options = out.options["interactions"];
    for (const std::string &each : drawn)
        options.push_back({each, labelOf(each)});
    const auto &all = out.from.population;
    for (auto other = all.rbegin(); other != all.rend() && options.size() < kOffered; ++other) {
        if (std::ranges::find(drawn, *other) == drawn.end())
            options.push_back({*other, labelOf(*other)});
    }
}

Result<PlanProposal> propose(Session &session, store::Connection &facts, const DrawForm &wish)
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
    const Instant since = now - std::chrono::weeks{wish.weeks};
    auto population = sessions::readDrawable(facts, {since, now}, now);
    if (!population)
        return population.error();
    out.from = {std::move(*population), static_cast<std::size_t>(wish.interactions),
        std::random_device{}(), sessions::drawableFilter({since, now})};
    const auto certificate = sessions::drawInteractions(
        out.from.population, out.from.count, out.from.seed, out.from.filter);
    sessions::Plan &plan = out.plan;
    plan.form = newest->id;
    plan.formVersion = newest->versions.back().number;
    plan.facilitator = session.vault().user();
    for (const forms::FormState &form : *forms) {
        if (!form.versions.empty())
            out.options["form"].push_back({form.id,
                CalibrationWiring::tr("%1, version %2", "form")
                    .arg(QString::fromStdString(form.versions.back().form.title))
                    .arg(form.versions.back().number)});
    }
    const auto offer = [&out](const char *field, const std::vector<std::string> &people) {
        for (const std::string &who : people)
            out.options[field].push_back({who, QString::fromStdString(who)});
    };
    const auto leaders = peopleWhoMay(session, sessions::planKind().kind().writers);
    offer("facilitator", leaders);
    offer("substitute", leaders);
    offer("expert", scorers(session));
    for (const std::string &who : scorers(session)) {
        out.options["participants"].push_back({who, QString::fromStdString(who)});
        if (who != plan.facilitator)
            plan.participants.push_back(who);
    }
    plan.interactions = certificate.drawn;
    offerInteractions(out, certificate.drawn);
    plan.certificate = sessions::toJson(certificate);
    plan.deadline = now + kDeadline;
    return out;
}

/// As the panel shows it now; none where it is gone from there.
std::optional<calibration::Held> heldNow(const ui::CalibrationPanel &panel, const QString &session)
{
    const auto &board = panel.board();
    if (!board)
        return std::nullopt;
    const auto found = std::ranges::find(
        board->sessions, session.toStdString(), &calibration::SessionLine::source);
    return found == board->sessions.end() ? std::nullopt : found->held;
}

/// Mixes gold items in, writes the plan and begins.
Done startSession(
    Session &session, store::Connection &facts, sessions::Plan &plan, const DrawnFrom &from)
{
    const auto form = forms::Publisher(*session.journal()).form(plan.form);
    if (!form)
        return form.error();
    if (form->versions.empty())
        return {Fault::NotFound, plan.form};
    plan.formVersion = form->versions.back().number;
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

} // namespace

/// How much is drawn first: who sees the plan has seen the draw, and would draw until it pleased.
void CalibrationWiring::plan()
{
    ui::EntryDialog::What form{tr("New session"),
        tr("The interactions are drawn at random among those with a transcript; two to four are "
           "usual. You can still choose others by hand."),
        tr("Draw")};
    form.values = drawForm().values(DrawForm());
    auto *dialog = new ui::EntryDialog(drawForm().kind(), std::move(form), &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const DrawForm wish = drawForm().read(dialog->values());
        proposePlan(static_cast<int>(wish.interactions), static_cast<int>(wish.weeks));
    });
    dialog->open();
}

void CalibrationWiring::proposePlan(int interactions, int weeks)
{
    m_desk.reading.begin(QStringLiteral("session plan"), m_desk.session.facts(),
        [this, wish = DrawForm{interactions, weeks}](
            store::Connection &facts, const std::stop_token &) -> Reading::Show {
            auto proposal = propose(m_desk.session, facts, wish);
            return [this, proposal] {
                if (!proposal)
                    return complainIn(*m_panel, proposal.error());
                ui::EntryDialog::What form{tr("New session"),
                    tr("%n interaction(s) were drawn at random; the draw can be repeated by its "
                       "seed. To choose by hand, type a contact's number in "
                       "their list and mark it with Space: then the draw certifies nothing. Scores "
                       "stay sealed until the facilitator "
                       "reveals them. Whoever facilitates and scores as well names a substitute "
                       "who does not score. Hidden gold items come on top: interactions of earlier "
                       "sessions whose right answers are known, shuffled among the others, and "
                       "nobody is told which they are.",
                        nullptr, static_cast<int>(proposal->plan.interactions.size())),
                    tr("Sign and start")};
                form.without = {
                    "certificate", "form_version"}; // the newest of the form that is chosen
                form.options = proposal->options;
                form.values = sessions::planKind().values(proposal->plan);
                form.calendar = {m_desk.session.clock().now(), m_desk.organisation->zoneOf({})};
                form.check = [user = m_desk.session.vault().user()](const journal::Values &values) {
                    return tellsItsGold(sessions::planKind().read(values), user)
                        ? tr("You see here what was drawn, and would know the gold items from it "
                             "while you score: leave yourself out of the participants, or the gold "
                             "items.")
                        : QString();
                };
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
            return [this, done, plan, missing = plan.repeats - whole.repeats] {
                if (!done)
                    return complainIn(*m_panel, done.error());
                const QString signedNow = plan.mode == sessions::Mode::Consensus
                    ? tr("Signed. It can be agreed on together now.")
                    : tr("Signed. Everybody who takes part can score now.");
                m_panel->banner()->say({ui::Tone::Good,
                    missing == 0 ? signedNow
                                 : tr("%1 Earlier sessions left %n gold item(s) fewer than wanted.",
                                     nullptr, static_cast<int>(missing))
                                       .arg(signedNow),
                    {}, {}, true});
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

void CalibrationWiring::start(const QString &session)
{
    take(
        session,
        [](sessions::Service &service, const sessions::State &state) {
            return service.start(state);
        },
        tr("Signed. Everybody who takes part can score now."));
}

void CalibrationWiring::extend(const QString &session)
{
    ui::EntryDialog::What form{tr("Extend the deadline"),
        tr("What was late until now and is not after the new deadline counts as in time."),
        tr("Sign and save")};
    form.calendar = {m_desk.session.clock().now(), m_desk.organisation->zoneOf({})};
    const auto held = heldNow(*m_panel, session);
    const std::optional<Instant> now = held ? held->deadline : std::nullopt;
    form.values = sessions::extendedKind().values(
        {std::max(now.value_or(Instant::min()), m_desk.session.clock().now()) + kDeadline, {}});
    form.check = [now](const journal::Values &values) {
        return now && sessions::extendedKind().read(values).deadline <= *now
            ? tr("A deadline is put off, never brought forward: nobody is made late afterwards.")
            : QString();
    };
    auto *dialog =
        new ui::EntryDialog(sessions::extendedKind().kind(), std::move(form), &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, session] {
        take(
            session,
            [more = sessions::extendedKind().read(dialog->values())](
                sessions::Service &service, const sessions::State &state) {
                return service.extend(state, more.deadline, more.reason);
            },
            tr("Signed and saved."));
    });
    dialog->open();
}

void CalibrationWiring::reveal(const QString &session)
{
    const auto step = [this, session] {
        take(
            session,
            [](sessions::Service &service, const sessions::State &state) {
                return service.reveal(state);
            },
            tr("Signed and revealed."));
    };
    // What came late joins what everybody has seen already.
    if (const auto held = heldNow(*m_panel, session); held && held->toReveal > 0)
        return step();
    // The one step that cannot be taken back: what was seen is seen.
    auto *ask = new QMessageBox(QMessageBox::NoIcon, tr("Reveal the scores?"),
        tr("Everybody who takes part can read all scores from now on, and nobody can give one any "
           "more. What was given on another workstation before it heard of this still counts."),
        QMessageBox::Cancel, &m_desk.window);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    const auto *yes = ask->addButton(tr("Reveal"), QMessageBox::AcceptRole);
    connect(ask, &QMessageBox::buttonClicked, this, [yes, step](const QAbstractButton *button) {
        if (button == static_cast<const QAbstractButton *>(yes))
            step();
    });
    ask->open();
}

void CalibrationWiring::agreeAlike(const QString &session)
{
    take(
        session,
        [remark = tr("Given alike by all.").toStdString()](
            sessions::Service &service, const sessions::State &state) {
            const auto view = service.view(state.subject);
            return view ? service.agreeAll(state.subject, sessions::givenAlike(*view, remark))
                        : Done(view.error());
        },
        tr("Signed and saved. Each can still be changed until the session is concluded."));
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
