// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words that several pages share.
#include "ui/panels/governance/page_text.h"

#include "core/governance/watchers.h"
#include "ui/models/fact_text.h"
#include "ui/panels/governance/page_words.h"

namespace attune::ui {

using governance::Page;

QString utf8(const std::string &text)
{
    return QString::fromStdString(text);
}

QString PageContext::person(const std::string &pseudonym) const
{
    const AgentId agent = snapshot.agentOf(pseudonym);
    return agent ? agentText(*snapshot.organisation, agent, masked)
                 : PageWords::tr("Somebody not listed here");
}

QString PageContext::when(Instant t) const
{
    return dayTimeText(t, zone());
}

QString PageContext::may(bool allowed, Roles whose) const
{
    if (allowed)
        return {};
    return snapshot.refuses.empty()
        ? PageWords::tr("This is not yours to decide. It is for: %1.").arg(rolesText(whose))
        : PageWords::tr("Nothing can be decided here now: %1").arg(utf8(snapshot.refuses));
}

QString PageContext::ofOthers() const
{
    return snapshot.roles.meets(governance::kWatchers) ? QString()
                                                       : rolesText(governance::kWatchers);
}

QString pageName(Page page)
{
    switch (page) {
    case Page::Agreement:
        return PageWords::tr("Works agreement");
    case Page::Consent:
        return PageWords::tr("Consent");
    case Page::Classes:
        return PageWords::tr("Classes and access");
    case Page::Oversight:
        return PageWords::tr("Human oversight");
    case Page::Steward:
        return PageWords::tr("Steward's desk");
    case Page::Misuse:
        return PageWords::tr("Misuse reports");
    case Page::Erasure:
        return PageWords::tr("Erasure and holds");
    case Page::Users:
        return PageWords::tr("Users");
    }
    return {};
}

namespace {

PageText textOf(Page page, const PageContext &context)
{
    switch (page) {
    case Page::Agreement:
        return agreementText(context);
    case Page::Consent:
        return consentText(context);
    case Page::Classes:
        return classesText(context);
    case Page::Oversight:
        return oversightText(context);
    case Page::Steward:
        return stewardText(context);
    case Page::Misuse:
        return misuseText(context);
    case Page::Erasure:
        return erasurePageText(context);
    case Page::Users:
        return usersText(context);
    }
    return {};
}

/// Whether anything that stands there is the reader's to settle.
bool maySettle(Page page, const governance::Snapshot &snapshot)
{
    switch (page) {
    case Page::Agreement:
        return snapshot.agreement.mayPropose || snapshot.agreement.maySign;
    case Page::Consent:
        return snapshot.consent.maySettle;
    case Page::Classes:
        return snapshot.classes.mayDecide;
    case Page::Oversight:
        return snapshot.oversight.maySwitch || snapshot.oversight.mayDecide;
    case Page::Steward:
        return snapshot.steward.mayAudit;
    case Page::Misuse:
        return snapshot.misuse.mayReceive;
    case Page::Erasure:
        return snapshot.erasure.mayAsk || snapshot.erasure.mayConfirm || snapshot.erasure.mayHold;
    case Page::Users:
        return snapshot.users.mayChange;
    }
    return false;
}

} // namespace

PageText pageText(Page page, const PageContext &context)
{
    PageText out = textOf(page, context);
    // Nobody is told to act on what others settle.
    if (out.state.isEmpty() && !maySettle(page, context.snapshot)) {
        if (out.tone == Tone::Critical)
            out.state = PageWords::tr("not in order");
        else if (out.tone == Tone::Warning)
            out.state = PageWords::tr("open");
    }
    return out;
}

} // namespace attune::ui
