// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided about consents of customers.
#include "ui/panels/governance/act_steps.h"

#include "ui/panels/governance/act_dialogs.h"
#include "ui/panels/governance/act_forms.h"
#include "ui/panels/governance/page_words.h"

#include <QStringList>

namespace attune::ui::acts {

using namespace governance;

namespace {

/// Nothing happened later than now; `sentence` says so.
template <typename T>
auto checkingTime(
    const journal::KindOf<T> &form, const ActContext &context, const QString &sentence)
{
    return checking(form, [now = context.snapshot->now, sentence](const T &filled) {
        return filled.at > now ? sentence : QString();
    });
}

} // namespace

void giveConsent(const ActContext &context)
{
    EntryDialog::What form = what(PageWords::tr("Take down a consent"),
        PageWords::tr("One purpose, one clear yes. What is unclear is kept and set aside for a "
                      "person to settle."));
    ConsentForm fresh;
    fresh.at = context.snapshot->now;
    form.values = consentForm().values(fresh);
    form.check = checkingTime(consentForm(), context,
        PageWords::tr("A consent cannot be given in the future. Correct the time."));
    ask<ConsentForm>(
        context, consentForm(), form, [context](const ConsentForm &filled, Milliseconds) {
            context.decided(GiveConsent{givenFrom(filled)});
        });
}

void withdrawConsent(const ActContext &context)
{
    EntryDialog::What form = what(PageWords::tr("Withdrawal"),
        PageWords::tr("What was derived from all contacts of this customer is removed at once. "
                      "Their service stays as it is."));
    ConsentWithdrawn fresh;
    fresh.at = context.snapshot->now;
    form.values = consentWithdrawnKind().values(fresh);
    form.check = checkingTime(consentWithdrawnKind(), context,
        PageWords::tr("A consent cannot be withdrawn in the future. Correct the time."));
    ask<ConsentWithdrawn>(context, consentWithdrawnKind(), form,
        [context](const ConsentWithdrawn &filled, Milliseconds) {
            context.decided(WithdrawConsent{filled});
        });
}

void settleConsent(const ActContext &context, int key)
{
    const auto customer = static_cast<std::size_t>(key) / kPurposes.size();
    if (key < 0 || customer >= context.snapshot->consent.customers.size())
        return;
    const ConsentState state = context.snapshot->consent.customers[customer];
    const auto purpose = static_cast<Purpose>(static_cast<std::size_t>(key) % kPurposes.size());
    const auto found = state.purposes.find(purpose);
    if (found == state.purposes.end() || found->second.status != ConsentStatus::SetAside) {
        context.complain(
            PageWords::tr("Nothing of this purpose is set aside, so there is nothing to settle."));
        return;
    }
    QStringList doubts;
    for (const Doubt doubt : found->second.doubts)
        doubts += doubtText(doubt);
    EntryDialog::What form =
        what(PageWords::tr("Settle a consent"), doubts.join(QLatin1Char('\n')));
    form.without = {"purpose"};
    const bool isTicked = found->second.given && found->second.given->ticked;
    form.check = checking(consentSettledKind(), [isTicked](const ConsentSettled &filled) {
        return isTicked && filled.outcome != Settlement::DoesNotCount
            ? PageWords::tr("The box was ticked before they saw it. That is no consent, whoever "
                            "decides; it can only be settled as one that does not count.")
            : QString();
    });
    ask<ConsentSettled>(context, consentSettledKind(), form,
        [context, state, purpose](ConsentSettled filled, Milliseconds) {
            filled.purpose = purpose;
            context.decided(SettleConsent{state, filled});
        });
}

} // namespace attune::ui::acts
