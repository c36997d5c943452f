// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided about classes of data, uses, proposals and the audits of a steward.
#include "ui/panels/governance/act_steps.h"

#include "ui/panels/governance/act_dialogs.h"
#include "ui/panels/governance/act_forms.h"
#include "ui/panels/governance/page_words.h"

#include <QRandomGenerator>

#include <algorithm>

namespace attune::ui::acts {

using namespace governance;

namespace {

const AuditState *openAudit(const ActContext &context)
{
    const AuditState *open = nullptr;
    for (const AuditState &audit : context.snapshot->steward.audits)
        open = !audit.closed ? &audit : open;
    return open;
}

} // namespace

void decideClass(const ActContext &context, int key)
{
    if (key < 0 || key >= static_cast<int>(kClasses.size()))
        return;
    const ClassState state = context.snapshot->classes.classes[static_cast<std::size_t>(key)];
    EntryDialog::What form = what(
        classText(state.dataClass), PageWords::tr("The steward must be a user with that role."));
    form.without = {"class"};
    if (state.policy)
        form.values = classPolicyKind().values(*state.policy);
    ask<ClassPolicy>(
        context, classPolicyKind(), form, [context, state](ClassPolicy filled, Milliseconds) {
            filled.dataClass = state.dataClass;
            context.decided(DecideClass{filled, state.heads});
        });
}

void switchUse(const ActContext &context, int key)
{
    if (key < 0 || key >= static_cast<int>(kUses.size()))
        return;
    const UseState state = context.snapshot->oversight.uses[static_cast<std::size_t>(key)];
    EntryDialog::What form = what(
        useText(state.use), PageWords::tr("Switched off, it stops at once and for everybody."));
    form.values = useSwitchedKind().values({!state.on && hasPath(state.use), {}});
    ask<UseSwitched>(context, useSwitchedKind(), form,
        [context, state](const UseSwitched &filled, Milliseconds) {
            context.decided(SwitchUse{state.use, filled, state.heads});
        });
}

void decideProposal(const ActContext &context, int key)
{
    const auto &waiting = context.snapshot->oversight.waiting;
    if (key < 0 || key >= static_cast<int>(waiting.size()))
        return;
    const Proposal proposal = waiting[static_cast<std::size_t>(key)];
    const PageText page = oversightText(context.page());
    ask<DecideForm>(context, decideForm(),
        what(suggestionText(proposal.what),
            PageWords::tr("About %1.\n\n%2")
                .arg(context.page().person(proposal.about),
                    page.tables.front().rows[static_cast<std::size_t>(key)].details)),
        [context, proposal](const DecideForm &filled, Milliseconds shown) {
            context.decided(DecideProposal{proposal, filled.outcome, filled.reason, shown});
        });
}

void drawAudit(const ActContext &context)
{
    if (context.snapshot->steward.next)
        context.decided(
            DrawAudit{*context.snapshot->steward.next, QRandomGenerator::system()->generate64()});
}

void judgeUse(const ActContext &context, int key)
{
    const AuditState *audit = openAudit(context);
    if (!audit || key < 0 || key >= static_cast<int>(audit->items.size()))
        return;
    const std::string &entry = audit->items[static_cast<std::size_t>(key)].entry;
    const auto &log = context.snapshot->steward.log;
    const auto use = std::ranges::find(log, entry, &LogItem::entry);
    if (use != log.end() && use->by == context.snapshot->user) {
        context.complain(
            PageWords::tr("Nobody audits their own use: another steward looks at this one."));
        return;
    }
    const PageText page = stewardText(context.page());
    EntryDialog::What form = what(PageWords::tr("Judge a use"),
        page.tables.front().rows[static_cast<std::size_t>(key)].details);
    form.without = {"entry"};
    form.check = checking(judgedKind(), [](const Judged &filled) {
        return filled.finding != Finding::Fine && filled.note.empty()
            ? PageWords::tr("A finding says in its note what was found.")
            : QString();
    });
    ask<Judged>(
        context, judgedKind(), form, [context, seen = *audit, entry](Judged filled, Milliseconds) {
            filled.entry = entry;
            context.decided(JudgeUse{seen, filled});
        });
}

void closeAudit(const ActContext &context)
{
    if (const AuditState *audit = openAudit(context))
        ask<AuditClosed>(context, auditClosedKind(),
            what(PageWords::tr("Close the audit"),
                PageWords::tr("%n finding(s).", nullptr, static_cast<int>(audit->findings()))),
            [context, seen = *audit](const AuditClosed &filled, Milliseconds) {
                context.decided(CloseAudit{seen, filled.summary});
            });
}

} // namespace attune::ui::acts
