// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What customers agreed to, in words.
#include "core/access/access.h"
#include "ui/models/fact_text.h"
#include "ui/models/role_text.h"
#include "ui/panels/governance/page_text.h"
#include "ui/panels/governance/page_words.h"

#include <QLocale>

#include <algorithm>

namespace attune::ui {

using governance::ConsentState;
using governance::ConsentStatus;
using governance::Doubt;
using governance::PurposeState;

QString doubtText(Doubt doubt)
{
    switch (doubt) {
    case Doubt::TwoCustomers:
        return PageWords::tr("It may be of more than one customer.");
    case Doubt::Ticked:
        return PageWords::tr("The box was ticked before they saw it, which is no consent.");
    case Doubt::Bundled:
        return PageWords::tr("One yes was asked for several purposes.");
    case Doubt::Minor:
        return PageWords::tr("The customer is under age.");
    case Doubt::NewerThanContacts:
        return PageWords::tr("It is newer than contacts of this customer.");
    case Doubt::Contradiction:
        return PageWords::tr(
            "Two people wrote down different things without knowing of each other.");
    }
    return {};
}

QString purposeText(governance::Purpose purpose)
{
    switch (purpose) {
    case governance::Purpose::Analysis:
        return PageWords::tr("Analysis");
    case governance::Purpose::Recording:
        return PageWords::tr("Recording");
    case governance::Purpose::Training:
        return PageWords::tr("Training");
    }
    return {};
}

namespace {

QString statusText(ConsentStatus status)
{
    switch (status) {
    case ConsentStatus::Never:
        return PageWords::tr("never given");
    case ConsentStatus::Given:
        return PageWords::tr("given");
    case ConsentStatus::SetAside:
        return PageWords::tr("set aside");
    case ConsentStatus::DoesNotCount:
        return PageWords::tr("does not count");
    case ConsentStatus::Withdrawn:
        return PageWords::tr("withdrawn");
    }
    return {};
}

Tone toneOf(ConsentStatus status)
{
    return status == ConsentStatus::Given   ? Tone::Good
        : status == ConsentStatus::SetAside ? Tone::Warning
                                            : Tone::Neutral;
}

QString detailsOf(const PageContext &context, const PurposeState &state)
{
    QStringList out;
    for (const Doubt doubt : state.doubts)
        out += doubtText(doubt);
    if (state.given) {
        out += PageWords::tr("Given %1, in the wording %2. Proof: %3")
                   .arg(context.when(state.given->at), utf8(state.given->wording),
                       utf8(state.given->proof));
        out += PageWords::tr("Taken down by %1.").arg(utf8(state.takenBy));
    }
    if (!state.settledBy.empty())
        out += PageWords::tr("Settled by %1: %2").arg(utf8(state.settledBy), utf8(state.why));
    if (state.withdrawn)
        out += (state.purpose == governance::Purpose::Analysis
                ? PageWords::tr("Withdrawn %1. What was derived from their contacts is gone; the "
                                "fields are absent, not zero.")
                : PageWords::tr("Withdrawn %1."))
                   .arg(context.when(*state.withdrawn));
    return out.join(QLatin1String("\n\n"));
}

PageTable ledger(const PageContext &context)
{
    const governance::ConsentPage &page = context.snapshot.consent;
    const PageCell none = QStringLiteral("–");
    PageTable table;
    table.name = PageWords::tr("Ledger");
    table.columns = {PageWords::tr("Customer"), PageWords::tr("Purpose"), PageWords::tr("Given"),
        PageWords::tr("Wording"), PageWords::tr("Withdrawn")};
    for (std::size_t i = 0; i < page.customers.size(); ++i) {
        const ConsentState &customer = page.customers[i];
        const QString name = customer.customer.empty() ? PageWords::tr("Not yours to see")
            : context.masked                           ? PageWords::tr("Customer %1").arg(i + 1)
                                                       : utf8(customer.customer);
        for (const auto &[purpose, state] : customer.purposes)
            table.rows.push_back(
                {{name, purposeText(purpose), state.given ? context.cell(state.given->at) : none,
                     state.given ? utf8(state.given->wording) : QStringLiteral("–"),
                     state.withdrawn ? context.cell(*state.withdrawn) : none},
                    toneOf(state.status), statusText(state.status), detailsOf(context, state),
                    static_cast<int>(
                        i * governance::kPurposes.size() + static_cast<std::size_t>(purpose))});
    }
    const auto closed = std::ranges::count_if(page.customers,
        [](const ConsentState &customer) { return !customer.open && customer.purposes.empty(); });
    if (closed > 0) {
        table.emptyKind = EmptyKind::NoRight;
        table.empty = PageWords::tr("What %n customer(s) said is not yours to see, for it names "
                                    "them. Ask somebody who may: %1.",
            nullptr, static_cast<int>(closed))
                          .arg(rolesText(access::holdersOf(vault::DataClass::Personal)));
    } else {
        table.empty = PageWords::tr("Nothing was taken down here. What contacts bring along with "
                                    "them is counted under Contacts.");
    }
    table.actions = {
        {QStringLiteral("consent.give"), PageWords::tr("Take down a consent…"), page.mayWrite,
            false, context.may(page.mayWrite, governance::consentGivenKind().kind().writers)},
        {QStringLiteral("consent.withdraw"), PageWords::tr("Withdrawal…"), page.mayWrite, false,
            context.may(page.mayWrite, governance::consentGivenKind().kind().writers)},
        {QStringLiteral("consent.settle"), PageWords::tr("Settle…"), page.maySettle, true,
            context.may(page.maySettle, governance::consentSettledKind().kind().writers)}};
    return table;
}

PageTable contacts(const PageContext &context)
{
    const governance::BasisCounts &counts = context.snapshot.consent.contacts;
    PageTable table;
    table.name = PageWords::tr("Contacts");
    table.columns = {
        PageWords::tr("Basis"), PageWords::tr("Contacts"), PageWords::tr("What opens")};
    const auto add = [&](const QString &name, std::int64_t count, const QString &opens) {
        table.rows.push_back(
            {{name, QLocale().toString(qlonglong(count)), opens}, Tone::Neutral, {}, opens, -1});
    };
    add(PageWords::tr("Consent to analysis"), counts.consent,
        PageWords::tr("Transcript and what the customer's wording tells"));
    add(PageWords::tr("Another lawful basis"), counts.basisOnly,
        PageWords::tr("Transcript; the customer's emotion is not assessed"));
    add(PageWords::tr("None, or none any more"), counts.none,
        PageWords::tr("Times and queue only; every analysis field is absent"));
    add(PageWords::tr("Of all these, withdrawn"), counts.withdrawn,
        PageWords::tr("What was derived is gone"));
    return table;
}

} // namespace

PageText consentText(const PageContext &context)
{
    const governance::ConsentPage &page = context.snapshot.consent;
    PageText text;
    text.about = PageWords::tr("Off until the customer says yes to one purpose. What is unclear is "
                               "set aside for a person; a withdrawal takes away what was derived "
                               "at once.");
    int doubtful = 0;
    for (const ConsentState &customer : page.customers) {
        for (const auto &[purpose, state] : customer.purposes)
            doubtful += state.status == ConsentStatus::SetAside;
    }
    const std::int64_t all = page.contacts.consent + page.contacts.basisOnly + page.contacts.none;
    text.tone = doubtful > 0 ? Tone::Warning : Tone::Info;
    text.headline = doubtful > 0
        ? PageWords::tr("%n consent(s) wait for a person to settle them.", nullptr, doubtful)
        : PageWords::tr("%1 of %Ln contact(s) may be analysed.", nullptr, static_cast<int>(all))
              .arg(QLocale().toString(qlonglong(page.contacts.consent)));
    text.due = page.maySettle ? doubtful : 0;
    text.tables = {ledger(context), contacts(context)};
    return text;
}

} // namespace attune::ui
