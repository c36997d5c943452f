// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/peer_review_wiring.h"

#include "app/session/peer_world.h"
#include "app/window/heard_recordings.h"
#include "app/window/marked_export.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/peer_review/peer_review_panel.h"
#include "ui/panels/scoring/score_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"

#include <QPointer>

#include <algorithm>

namespace attune::app {

namespace {

std::filesystem::path reviewDrafts(const Session &session)
{
    return session.paths().folder / "drafts";
}

/// What the dialog needs; who opened the contact stands in the access log.
Result<PeerScoring> readReview(
    Desk &desk, store::Connection &facts, const std::string &subject, std::size_t place)
{
    Session &session = desk.session;
    peer_review::Service service(*session.journal(), session.vault());
    const auto state = service.cycle(subject);
    if (!state)
        return state.error();
    if (place >= state->assignments.size())
        return {Fault::NotFound, "this assignment"};
    auto form = service.formOf(state->plan);
    if (!form)
        return form.error();
    PeerScoring out;
    out.subject = subject;
    out.place = place;
    out.contact = state->assignments[place].contact;
    out.form = std::move(*form);
    out.draftOf.subject = subject;
    out.draftOf.plan.interactions = {out.contact};
    auto draft = sessions::Drafts(reviewDrafts(session), session.vault()).load(out.draftOf, 0);
    if (!draft)
        return draft.error();
    if (*draft)
        out.draft = std::move(**draft);
    auto words = readWords(desk, facts, out.contact);
    if (!words)
        return words.error();
    if (words->closed)
        return {Fault::Unlawful, "who leads the cycle can give another one instead"};
    out.words = std::move(*words);
    return out;
}

} // namespace

PeerReviewWiring::PeerReviewWiring(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panel(new ui::PeerReviewPanel)
{
    connect(m_panel, &ui::PeerReviewPanel::snapshotWanted, this, &PeerReviewWiring::read);
    connect(m_panel, &ui::PeerReviewPanel::planWanted, this, &PeerReviewWiring::plan);
    connect(m_panel, &ui::PeerReviewPanel::nextWanted, this, &PeerReviewWiring::planNext);
    connect(m_panel, &ui::PeerReviewPanel::drawWanted, this, &PeerReviewWiring::draw);
    connect(m_panel, &ui::PeerReviewPanel::replaceWanted, this, &PeerReviewWiring::replace);
    connect(m_panel, &ui::PeerReviewPanel::reassignWanted, this, &PeerReviewWiring::reassign);
    connect(m_panel, &ui::PeerReviewPanel::endWanted, this, &PeerReviewWiring::end);
    connect(m_panel, &ui::PeerReviewPanel::reviewWanted, this, &PeerReviewWiring::openReview);
    connect(m_panel, &ui::PeerReviewPanel::exportWanted, this,
        [this](const QString &name, const QList<QStringList> &rows) {
            askForMarkedFile(m_desk, *m_panel, name, rows.size() - 1,
                [rows](const governance::ExportMark &) { return rows; });
        });
    m_desk.window.addPanel(m_panel);
    if (m_desk.session.journal())
        m_desk.session.journal()->observe([this](const journal::Changed &changed) {
            const bool ours = std::ranges::any_of(changed.subjects,
                [](const std::string &subject) { return subject.starts_with("peer_"); });
            if (ours)
                QMetaObject::invokeMethod(this, &PeerReviewWiring::refresh, Qt::QueuedConnection);
        });
}

void PeerReviewWiring::refresh()
{
    m_panel->applyScope(m_desk.scope);
}

void PeerReviewWiring::read(const QString &cycle)
{
    m_desk.reading.begin(QStringLiteral("peer review"), m_desk.session.facts(),
        [this, subject = cycle.toStdString(), organisation = m_desk.organisation](
            store::Connection &facts, const std::stop_token &) -> Reading::Show {
            return m_desk.admitted(*m_panel, [&]() -> Reading::Show {
                Session &session = m_desk.session;
                auto snapshot = peer_review::snapshotFor(
                    {session.journal(), session.vault(), facts, organisation, session.clock().now(),
                        leadsPeerReview(session)},
                    subject);
                if (!snapshot)
                    return [this, error = snapshot.error()] {
                        complainIn(*m_panel, error);
                    };
                auto shared = std::make_shared<const peer_review::Snapshot>(std::move(*snapshot));
                const bool may = m_desk.mayDecide();
                return [this, shared, may] {
                    m_panel->setMay(may && leadsPeerReview(m_desk.session), may);
                    m_panel->show(shared);
                };
            });
        });
}

void PeerReviewWiring::openReview(const QString &cycle, int place)
{
    m_desk.reading.begin(QStringLiteral("review"), m_desk.session.facts(),
        [this, subject = cycle.toStdString(), place](
            store::Connection &facts, const std::stop_token &) -> Reading::Show {
            auto scoring = readReview(m_desk, facts, subject, static_cast<std::size_t>(place));
            if (!scoring)
                return [this, error = scoring.error()] {
                    complainIn(*m_panel, error);
                };
            auto shared = std::make_shared<const PeerScoring>(std::move(*scoring));
            return [this, shared] {
                show(shared);
            };
        });
}

void PeerReviewWiring::show(std::shared_ptr<const PeerScoring> scoring)
{
    auto *dialog = new ui::ScoreDialog({tr("Peer review"), scoring->form, scoring->words.turns,
                                           scoring->words.missing, scoring->draft},
        &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::ScoreDialog::draftChanged, this,
        [this, scoring](const sessions::Paper &paper) {
            sessions::Drafts drafts(reviewDrafts(m_desk.session), m_desk.session.vault());
            if (const Done kept = drafts.save(scoring->draftOf, 0, paper); !kept)
                complainIn(*m_panel, kept.error());
        });
    connect(dialog, &ui::ScoreDialog::submitted, this,
        [this, dialog, scoring](const sessions::Paper &paper) { submit(dialog, scoring, paper); });
    offerRecordings(m_desk, *dialog, scoring->contact);
    dialog->open();
}

void PeerReviewWiring::submit(ui::ScoreDialog *dialog, std::shared_ptr<const PeerScoring> scoring,
    const sessions::Paper &paper)
{
    m_desk.reading.begin(QStringLiteral("review submitted"),
        [this, open = QPointer(dialog), scoring, paper](const std::stop_token &) -> Reading::Show {
            peer_review::Service service(*m_desk.session.journal(), m_desk.session.vault());
            const Done done =
                service.review(scoring->subject, scoring->place, scoring->contact, paper);
            if (done)
                sessions::Drafts(reviewDrafts(m_desk.session), m_desk.session.vault())
                    .remove(scoring->draftOf, 0);
            return [this, open, done] {
                if (open)
                    open->showOutcome(done ? QString() : ui::sentenceFor(done.error().fault));
                if (done)
                    m_panel->banner()->say({ui::Tone::Good, tr("Signed and saved."), {}, {}, true});
            };
        });
}

} // namespace attune::app
