// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a cycle of peer review in the window: planned, drawn, replaced, ended.
#include "app/window/peer_review_wiring.h"

#include "app/session/peer_world.h"
#include "core/peer_review/cycle_queries.h"
#include "ui/models/entry_dialog.h"
#include "ui/models/fact_text.h"
#include "ui/panels/peer_review/peer_review_panel.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"

#include <algorithm>
#include <random>

namespace attune::app {

namespace {

constexpr std::chrono::days kContactsOf{14}; ///< where the contacts of a cycle are drawn from
constexpr std::chrono::days kReviewsIn{14};

/// What the form of a new cycle begins with.
struct CycleProposal {
    peer_review::Plan plan;
    ui::EntryForm::Options options;
};

Result<CycleProposal> proposeCycle(Desk &desk, store::Connection &facts)
{
    Session &session = desk.session;
    CycleProposal out;
    const auto forms = forms::Publisher(*session.journal()).forms();
    if (!forms)
        return forms.error();
    const auto newest = std::ranges::max_element(*forms, {}, [](const forms::FormState &state) {
        return state.versions.empty() ? Instant::min() : state.versions.back().at;
    });
    if (newest == forms->end() || newest->versions.empty())
        return {Fault::NotFound, "no form is published yet: attune form import empathy"};
    out.plan.form = newest->id;
    out.plan.formVersion = newest->versions.back().number;
    std::int64_t unreadable = 0; // their numbers are not known
    const auto cycles =
        peer_review::Service(*session.journal(), session.vault()).cycles(&unreadable);
    if (!cycles)
        return cycles.error();
    for (const peer_review::State &cycle : *cycles)
        out.plan.number = std::max(out.plan.number, cycle.plan.number + 1);
    out.plan.title = PeerReviewWiring::tr("Cycle %1").arg(out.plan.number).toStdString();
    const Instant now = session.clock().now();
    out.plan.from = now - kContactsOf;
    out.plan.until = now;
    out.plan.due = now + kReviewsIn;
    const auto qualified =
        peer_review::Qualifying(*session.journal(), session.vault()).all(out.plan.form);
    if (!qualified)
        return qualified.error();
    for (const peer_review::Qualification &each : *qualified) {
        if (each.qualified)
            out.plan.reviewers.push_back(each.reviewer);
    }
    const auto people = peer_review::readPeople(facts);
    if (!people)
        return people.error();
    for (const auto &[person, known] : *people) {
        const facts::Agent *agent = desk.organisation->agent(known.agent);
        if (!agent || !agent->listed)
            continue;
        const QString name = ui::agentText(*desk.organisation, known.agent, false);
        out.options["reviewers"].push_back({person, name});
        out.options["reviewees"].push_back({person, name});
    }
    out.plan.reviewees = out.plan.reviewers;
    return out;
}

} // namespace

void PeerReviewWiring::plan()
{
    m_desk.reading.begin(QStringLiteral("cycle plan"), m_desk.session.facts(),
        [this](store::Connection &facts, const std::stop_token &) -> Reading::Show {
            auto proposal = proposeCycle(m_desk, facts);
            return [this, proposal] {
                if (!proposal)
                    return complainIn(*m_panel, proposal.error());
                ui::EntryDialog::What form{tr("New cycle"),
                    tr("Contacts are drawn once, at random, and so is who reviews them. Only "
                       "people who passed the gold items can be drawn. The reviews are for "
                       "coaching and stay out of results."),
                    tr("Sign and save")};
                form.without = {"number", "follows", "form", "form_version", "vetoes", "forced",
                    "declared", "switched_off"};
                form.options = proposal->options;
                form.values = peer_review::planKind().values(proposal->plan);
                form.calendar = {m_desk.session.clock().now(), m_desk.organisation->zoneOf({})};
                auto *dialog = new ui::EntryDialog(
                    peer_review::planKind().kind(), std::move(form), &m_desk.window);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                connect(dialog, &QDialog::accepted, this, [this, dialog, first = proposal->plan] {
                    peer_review::Plan plan = peer_review::planKind().read(dialog->values());
                    plan.number = first.number;
                    plan.form = first.form;
                    plan.formVersion = first.formVersion;
                    m_desk.reading.begin(QStringLiteral("cycle"),
                        [this, plan](const std::stop_token &) -> Reading::Show {
                            const auto problems = peer_review::problemsOf(plan);
                            Done done;
                            if (!problems.empty()) {
                                done = {Fault::Invalid, std::string(nameOf(problems.front()))};
                            } else if (const auto made = peer_review::Service(
                                           *m_desk.session.journal(), m_desk.session.vault())
                                                             .create(plan);
                                       !made) {
                                done = made.error();
                            }
                            return [this, done] {
                                if (!done)
                                    complainIn(*m_panel, done.error());
                            };
                        });
                });
                dialog->open();
            };
        });
}

void PeerReviewWiring::planNext(const QString &cycle)
{
    m_desk.reading.begin(QStringLiteral("next cycle"),
        [this, subject = cycle.toStdString()](const std::stop_token &) -> Reading::Show {
            peer_review::Service service(*m_desk.session.journal(), m_desk.session.vault());
            const auto state = service.cycle(subject);
            const auto made =
                state ? service.createNext(*state) : Result<std::string>(state.error());
            return [this, made] {
                if (!made)
                    return complainIn(*m_panel, made.error());
                m_panel->open(QStringLiteral("cycle:") + QString::fromStdString(*made));
                m_panel->banner()->say({ui::Tone::Good,
                    tr("The next cycle is planned. Draw its contacts when it is to begin."), {}, {},
                    true});
            };
        });
}

void PeerReviewWiring::draw(const QString &cycle)
{
    m_desk.reading.begin(QStringLiteral("cycle draw"),
        [this, subject = cycle.toStdString()](const std::stop_token &) -> Reading::Show {
            Session &session = m_desk.session;
            peer_review::Service service(*session.journal(), session.vault());
            const auto state = service.cycle(subject);
            const auto world = state ? peerWorldFor(session, state->plan)
                                     : Result<peer_review::World>(state.error());
            auto drawing = world ? service.draw(*state, *world, std::random_device{}())
                                 : Result<peer_review::Drawing>(world.error());
            return [this, drawing] {
                if (!drawing)
                    return complainIn(*m_panel, drawing.error());
                if (!drawing->drawn)
                    return m_panel->banner()->say({ui::Tone::Warning,
                        tr("No assignment keeps all rules, so nothing was drawn. The details say "
                           "what clashes and what would free it."),
                        {}, ui::clashText(*drawing), true});
                m_panel->banner()->say({ui::Tone::Good,
                    tr("Drawn and signed. The certificate lets anybody draw it again."), {}, {},
                    true});
            };
        });
}

void PeerReviewWiring::replace(const QString &cycle, int place)
{
    askWhy(peer_review::replacedKind().kind(),
        {tr("Replace the contact"),
            tr("The next contact of the same draw takes its place. The reason stands in the "
               "record, and replacements are counted."),
            tr("Sign and replace")},
        [this, cycle, place](const std::string &reason) {
            exchange(
                cycle, place, reason, &peer_review::Service::replace, tr("Signed and replaced."));
        });
}

void PeerReviewWiring::reassign(const QString &cycle, int place)
{
    askWhy(peer_review::reassignedKind().kind(),
        {tr("Give the review to somebody else"),
            tr("Whom the rules allow and who has the fewest reviews takes it over: nobody is "
               "chosen. The reason stands in the record, and it is counted."),
            tr("Sign and give on")},
        [this, cycle, place](const std::string &reason) {
            exchange(cycle, place, reason, &peer_review::Service::reassign,
                tr("Signed. Somebody else reviews it now."));
        });
}

void PeerReviewWiring::askWhy(const journal::Kind &kind, ui::EntryDialog::What form,
    std::function<void(const std::string &reason)> next)
{
    form.without = {"place", "before", "now"};
    auto *dialog = new ui::EntryDialog(kind, std::move(form), &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, next] {
        const journal::Values values = dialog->values();
        const auto reason = values.find("reason");
        const auto *said = reason == values.end() ? nullptr : reason->second.as<std::string>();
        next(said ? *said : std::string());
    });
    dialog->open();
}

void PeerReviewWiring::exchange(
    const QString &cycle, int place, const std::string &reason, Exchange step, const QString &said)
{
    take(
        cycle,
        [this, place, reason, step](
            peer_review::Service &service, const peer_review::State &state) -> Done {
            const auto world = peerWorldFor(m_desk.session, state.plan, state.subject);
            return world ? (service.*step)(state, static_cast<std::size_t>(place), *world, reason)
                         : Done(world.error());
        },
        said);
}

void PeerReviewWiring::end(const QString &cycle)
{
    ui::EntryDialog::What form{tr("End the cycle"),
        tr("Nothing can be reviewed in it any more. What was reviewed stays as it is."),
        tr("Sign and end")};
    auto *dialog =
        new ui::EntryDialog(peer_review::endedKind().kind(), std::move(form), &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, cycle] {
        take(
            cycle,
            [remark = peer_review::endedKind().read(dialog->values()).remark](
                peer_review::Service &service, const peer_review::State &state) {
                return service.end(state, remark);
            },
            tr("Signed and ended."));
    });
    dialog->open();
}

void PeerReviewWiring::take(const QString &cycle,
    std::function<Done(peer_review::Service &, const peer_review::State &)> step,
    const QString &said)
{
    m_desk.reading.begin(QStringLiteral("cycle step"),
        [this, subject = cycle.toStdString(), step, said](
            const std::stop_token &) -> Reading::Show {
            peer_review::Service service(*m_desk.session.journal(), m_desk.session.vault());
            const auto state = service.cycle(subject);
            const Done done = state ? step(service, *state) : Done(state.error());
            return [this, done, said] {
                if (!done)
                    return complainIn(*m_panel, done.error());
                m_panel->banner()->say({ui::Tone::Good, said, {}, {}, true});
            };
        });
}

} // namespace attune::app
