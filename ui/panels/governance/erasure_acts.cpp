// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is forgotten, by two signatures, and what is held for a legal reason.
#include "ui/panels/governance/act_steps.h"

#include "ui/panels/governance/act_dialogs.h"
#include "ui/panels/governance/act_forms.h"
#include "ui/panels/governance/erasure_text.h"
#include "ui/panels/governance/page_words.h"

namespace attune::ui::acts {

using namespace governance;

namespace {

const ErasureState *personAt(const ActContext &context, int key)
{
    const auto &all = context.snapshot->erasure.persons;
    return key < 0 || key >= static_cast<int>(all.size()) ? nullptr
                                                          : &all[static_cast<std::size_t>(key)];
}

} // namespace

void forgetSomebody(const ActContext &context)
{
    EntryDialog::What form = what(PageWords::tr("Forget somebody"),
        PageWords::tr("A customer or an agent. Nothing goes before a second person has confirmed "
                      "it; whoever must be kept for a legal reason is not erased."),
        PageWords::tr("Sign and ask"));
    form.options["agent"] = agentsOf(context);
    form.check = checking(forgetForm(), [](const ForgetForm &filled) {
        return filled.customer.empty() == filled.agent.empty()
            ? PageWords::tr("Name a customer or an agent, one of both.")
            : QString();
    });
    ask<ForgetForm>(context, forgetForm(), form,
        [context](const ForgetForm &filled, Milliseconds) { context.decided(askFrom(filled)); });
}

void confirmErasure(const ActContext &context, int key)
{
    const ErasureState *chosen = personAt(context, key);
    if (!chosen)
        return;
    // Said before somebody writes into a form for nothing.
    const auto hindrance = chosen->isErased() ? std::optional(Hindrance::ErasedAlready)
        : !chosen->askedByAnother(context.snapshot->user)
        ? std::optional(Hindrance::AskedThemselves)
        : chosen->hold ? std::optional(Hindrance::Held)
                       : std::nullopt;
    if (hindrance) {
        context.complain(erasureAnswerText({hindrance, {}}));
        return;
    }
    const PageContext page = context.page();
    const QString words = chosen->scope() == journal::ErasureScope::KeepWords
        ? PageWords::tr("What was said in their interactions stays.")
        : PageWords::tr("The transcripts, recordings and comments of all their interactions go as "
                        "well.");
    ask<TextForm>(context, remarkForm(),
        what(PageWords::tr("Forget %1").arg(forgottenName(page, *chosen)),
            PageWords::tr("This cannot be undone. The key of this person is destroyed; name, "
                          "number, scores and what was decided about them alone go from this "
                          "workstation now and from each other one at its next exchange. %1 Their "
                          "interactions stay as numbers without anybody in them. The words of all "
                          "others are indexed anew.\n\n%2\n\n%3")
                .arg(words, outOfReachText(), erasureStateText(page, *chosen)),
            PageWords::tr("Sign and erase")),
        [context, seen = *chosen](const TextForm &form, Milliseconds) {
            context.decided(ConfirmErasure{seen, form.text});
        });
}

void withdrawErasure(const ActContext &context, int key)
{
    const ErasureState *chosen = personAt(context, key);
    if (!chosen)
        return;
    if (chosen->isErased()) {
        context.complain(erasureAnswerText({Hindrance::ErasedAlready, {}}));
        return;
    }
    ask<TextForm>(context, reasonForm(),
        what(PageWords::tr("Take the request back"), erasureStateText(context.page(), *chosen)),
        [context, seen = *chosen](const TextForm &form, Milliseconds) {
            context.decided(TakeErasureBack{seen, form.text});
        });
}

void placeHold(const ActContext &context)
{
    EntryDialog::What form = what(PageWords::tr("Place a legal hold"),
        PageWords::tr("On one thing: a customer, an agent, an interaction, or all days of a span. "
                      "Nothing of it is erased, and nothing goes for its age, until somebody legal "
                      "lifts it."));
    form.options["agent"] = agentsOf(context);
    HoldForm fresh;
    fresh.review = context.snapshot->organisation->zoneOf({}).dayOf(context.snapshot->now)
        + std::chrono::days{90};
    form.values = holdForm().values(fresh);
    form.check = checking(holdForm(), [](const HoldForm &filled) {
        return !filled.customer.empty() && !filled.agent.empty()
            ? PageWords::tr("Name a customer or an agent, one of both.")
            : QString();
    });
    ask<HoldForm>(context, holdForm(), form,
        [context](const HoldForm &filled, Milliseconds) { context.decided(holdFrom(filled)); });
}

void liftHold(const ActContext &context, int key)
{
    const auto &all = context.snapshot->erasure.holds;
    if (key < 0 || key >= static_cast<int>(all.size()))
        return;
    const HeldMatter chosen = all[static_cast<std::size_t>(key)];
    ask<TextForm>(context, reasonForm(),
        what(PageWords::tr("Lift the legal hold"),
            PageWords::tr("%1.\n\nFrom now on it may be erased, and what is past its period goes "
                          "at the next run.")
                .arg(heldName(context.page(), chosen))),
        [context, chosen](const TextForm &form, Milliseconds) {
            context.decided(LiftHold{chosen, form.text});
        });
}

} // namespace attune::ui::acts
