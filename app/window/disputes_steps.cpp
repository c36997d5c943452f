// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided of a dispute in the window: who scores again, what comes of it, and what is taken
// back.
#include "app/session/dispute_world.h"
#include "app/window/disputes_prepare.h"
#include "ui/models/entry_dialog.h"
#include "ui/panels/disputes/assign_dialog.h"
#include "ui/panels/disputes/dispute_text.h"
#include "ui/panels/disputes/disputes_panel.h"
#include "ui/panels/disputes/resolve_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"

#include <QPointer>

namespace attune::app {

namespace {

struct Choosing {
    disputes::State seen;
    std::vector<disputes::Candidate> candidates;
    disputes::Known known;
};
struct Deciding {
    disputes::State seen;
    forms::Form form;
};

} // namespace

void DisputesWiring::take(
    std::function<Done(disputes::Service &)> step, std::function<void(const Done &)> told)
{
    m_desk.reading.begin(QStringLiteral("dispute step"),
        [this, step = std::move(step), told = std::move(told)](
            const std::stop_token &) -> Reading::Show {
            disputes::Service service(*officeOf(m_desk.session));
            const Done done = step(service);
            return [told, done] {
                told(done);
            };
        });
}

/// Where whoever is asked something stands now.
ui::Panel &DisputesWiring::here() const
{
    ui::Panel *panel = m_desk.window.currentPanel();
    return panel ? *panel : *m_panel;
}

void DisputesWiring::assign(const std::string &subject)
{
    const auto read = [this, subject](
                          disputes::Service &service, store::Connection &) -> Result<Choosing> {
        Choosing out;
        auto seen = service.evaluation(subject);
        if (!seen)
            return seen.error();
        auto known = knownForDisputes(m_desk.session, seen->evaluated.form);
        if (!known)
            return known.error();
        auto candidates = service.candidates(subject, *known);
        if (!candidates)
            return candidates.error();
        return Choosing{std::move(*seen), std::move(*candidates), std::move(*known)};
    };
    prepare<Choosing>(QStringLiteral("who scores again"), read, [this](const Choosing &choosing) {
        auto *dialog = new ui::AssignDialog(
            choosing.candidates, choosing.known.inRecovery.has_value(), &m_desk.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ui::AssignDialog::submitted, this, [this, dialog, choosing] {
            take([seen = choosing.seen, known = choosing.known, who = dialog->chosen(),
                     due = m_desk.session.clock().now() + std::chrono::days{dialog->days()}](
                     disputes::Service &service) { return service.assign(seen, who, due, known); },
                [this, open = QPointer(dialog)](const Done &done) {
                    if (open)
                        open->showOutcome(
                            done ? QString() : ui::disputeErrorText(done.error(), nullptr));
                    if (done)
                        m_panel->banner()->say({ui::Tone::Good,
                            tr("Signed. They find it in their list."), {}, {}, true});
                });
        });
        dialog->open();
    });
}

void DisputesWiring::decide(const std::string &subject)
{
    const auto read = [subject](
                          disputes::Service &service, store::Connection &) -> Result<Deciding> {
        auto seen = service.evaluation(subject);
        if (!seen)
            return seen.error();
        if (!seen->liveDispute() || !seen->liveDispute()->rescore)
            return {Fault::Conflict, subject};
        auto form = service.formOf(*seen);
        if (!form)
            return form.error();
        return Deciding{std::move(*seen), std::move(*form)};
    };
    prepare<Deciding>(QStringLiteral("decision"), read, [this](const Deciding &deciding) {
        auto *dialog = new ui::ResolveDialog(deciding.seen, deciding.form, &m_desk.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ui::ResolveDialog::submitted, this, [this, dialog, deciding] {
            take([seen = deciding.seen, choices = dialog->choices()](
                     disputes::Service &service) { return service.resolve(seen, choices); },
                [this, open = QPointer(dialog), form = deciding.form](const Done &done) {
                    if (open)
                        open->showOutcome(
                            done ? QString() : ui::disputeErrorText(done.error(), &form));
                    if (done)
                        m_panel->banner()->say({ui::Tone::Good,
                            tr("Signed and decided. The version before stays readable."), {}, {},
                            true});
                });
        });
        dialog->open();
    });
}

void DisputesWiring::withReason(const std::string &subject, bool withdraws)
{
    prepare<disputes::State>(
        QStringLiteral("reason"),
        [subject](disputes::Service &service, store::Connection &) {
            return service.evaluation(subject);
        },
        [this, withdraws](const disputes::State &seen) {
            ui::EntryDialog::What form = withdraws
                ? ui::EntryDialog::What{tr("Withdraw the dispute"),
                    tr("What was given stays. The reason stands in the record."),
                    tr("Sign and withdraw")}
                : ui::EntryDialog::What{tr("Retract the evaluation"),
                    tr("It counts for nothing any more and stays readable. The reason stands in "
                       "the record."),
                    tr("Sign and retract")};
            auto *dialog = new ui::EntryDialog(
                withdraws ? disputes::withdrawnKind().kind() : disputes::retractedKind().kind(),
                std::move(form), &m_desk.window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog, seen, withdraws] {
                // Both kinds have this one field.
                const std::string reason = disputes::retractedKind().read(dialog->values()).reason;
                take(
                    [seen, reason, withdraws](disputes::Service &service) {
                        return withdraws ? service.withdraw(seen, reason)
                                         : service.retract(seen, reason);
                    },
                    [this](const Done &done) {
                        if (!done)
                            return complainIn(*m_panel, done.error());
                        m_panel->banner()->say(
                            {ui::Tone::Good, tr("Signed and saved."), {}, {}, true});
                    });
            });
            dialog->open();
        });
}

} // namespace attune::app
