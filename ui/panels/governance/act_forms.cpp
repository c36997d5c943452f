// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/governance/act_forms.h"

#include "core/access/access.h"

#include <QtGlobal>

namespace attune::ui {

namespace {

using journal::Bound;

/// Fields that an entry declares in the same way.
template <typename T>
std::vector<journal::Choice> choicesOf(const journal::KindOf<T> &kind, std::string_view field)
{
    return kind.kind().field(field)->choices;
}

} // namespace

const journal::KindOf<DrawForm> &drawForm()
{
    using T = DrawForm;
    static const journal::KindOf<T> kind("form.draw", 1, vault::DataClass::Internal, Roles::all(),
        {
            Bound("agent", &T::agent, QT_TRANSLATE_NOOP("Kind", "Agent")).between(1, 1),
            Bound("use", &T::use, QT_TRANSLATE_NOOP("Kind", "For"))
                .choices(choicesOf(governance::drawKind(), "use")),
            Bound("reason", &T::reason, QT_TRANSLATE_NOOP("Kind", "Reason")).upTo(2000).optional(),
        });
    return kind;
}

const journal::KindOf<ConsentForm> &consentForm()
{
    using T = ConsentForm;
    static const journal::KindOf<T> kind("form.consent", 1, vault::DataClass::Internal,
        Roles::all(),
        {
            Bound("customer", &T::customer, QT_TRANSLATE_NOOP("Kind", "Number of the customer"))
                .upTo(100),
            Bound(
                "another", &T::another, QT_TRANSLATE_NOOP("Kind", "Another customer it may be of"))
                .upTo(100)
                .optional(),
            Bound("purpose", &T::purpose, QT_TRANSLATE_NOOP("Kind", "Purpose"))
                .choices(choicesOf(governance::consentGivenKind(), "purpose")),
            Bound("wording", &T::wording, QT_TRANSLATE_NOOP("Kind", "Version of the wording"))
                .upTo(80),
            Bound("channel", &T::channel, QT_TRANSLATE_NOOP("Kind", "Given by"))
                .choices(choicesOf(governance::consentGivenKind(), "channel")),
            Bound("proof", &T::proof, QT_TRANSLATE_NOOP("Kind", "Proof and where it is kept"))
                .between(3, 2000),
            Bound("at", &T::at, QT_TRANSLATE_NOOP("Kind", "Given at (UTC)")),
            Bound("ticked", &T::ticked,
                QT_TRANSLATE_NOOP("Kind", "The box was ticked before they saw it")),
            Bound(
                "bundled", &T::bundled, QT_TRANSLATE_NOOP("Kind", "One yes for several purposes")),
            Bound("minor", &T::minor, QT_TRANSLATE_NOOP("Kind", "The customer is under age")),
        });
    return kind;
}

governance::ConsentGiven givenFrom(const ConsentForm &form)
{
    governance::ConsentGiven given;
    given.customers = {form.customer};
    if (!form.another.empty() && form.another != form.customer)
        given.customers.push_back(form.another);
    given.purpose = form.purpose;
    given.wording = form.wording;
    given.channel = form.channel;
    given.proof = form.proof;
    given.at = form.at;
    given.ticked = form.ticked;
    given.bundled = form.bundled;
    given.minor = form.minor;
    return given;
}

const journal::KindOf<DecideForm> &decideForm()
{
    using T = DecideForm;
    static const journal::KindOf<T> kind("form.decide", 1, vault::DataClass::Internal, Roles::all(),
        {
            Bound("outcome", &T::outcome, QT_TRANSLATE_NOOP("Kind", "Decision"))
                .choices(choicesOf(governance::decidedKind(), "outcome")),
            Bound("reason", &T::reason, QT_TRANSLATE_NOOP("Kind", "Reason")).between(5, 2000),
        });
    return kind;
}

const journal::KindOf<ReportForm> &reportForm()
{
    using T = ReportForm;
    static const journal::KindOf<T> kind("form.report", 1, vault::DataClass::Internal, Roles::all(),
        {
            Bound("recipient", &T::recipient, QT_TRANSLATE_NOOP("Kind", "Who may read it"))
                .between(1, 1),
            Bound("accused", &T::accused,
                QT_TRANSLATE_NOOP("Kind", "Whom it accuses; they never get it"))
                .upTo(1)
                .optional(),
            Bound("text", &T::text, QT_TRANSLATE_NOOP("Kind", "What happened"))
                .between(5, std::int64_t(governance::kReportLength) / 4),
            Bound("reporter", &T::reporter,
                QT_TRANSLATE_NOOP("Kind", "Who you are, if you wish to say"))
                .upTo(120)
                .optional(),
            Bound("watched", &T::watched,
                QT_TRANSLATE_NOOP("Kind", "Whose contacts to watch for retaliation"))
                .upTo(1)
                .optional(),
        });
    return kind;
}

const journal::KindOf<ForgetForm> &forgetForm()
{
    using T = ForgetForm;
    static const journal::KindOf<T> kind("form.forget", 1, vault::DataClass::Internal, Roles::all(),
        {
            Bound("customer", &T::customer, QT_TRANSLATE_NOOP("Kind", "Number of the customer"))
                .upTo(100)
                .optional(),
            Bound("agent", &T::agent, QT_TRANSLATE_NOOP("Kind", "Or an agent")).upTo(1).optional(),
            Bound("basis", &T::basis, QT_TRANSLATE_NOOP("Kind", "Legal basis")).upTo(120),
            Bound("reason", &T::reason, QT_TRANSLATE_NOOP("Kind", "Reason")).upTo(2000).optional(),
            Bound("keep_words", &T::keepWords,
                QT_TRANSLATE_NOOP("Kind", "Of an agent: keep what was said in interactions")),
        });
    return kind;
}

governance::AskErasure askFrom(const ForgetForm &form)
{
    governance::AskErasure out;
    out.externalId = form.customer;
    if (!form.agent.empty())
        out.person = form.agent.front();
    out.asked.basis = form.basis;
    out.asked.reason = form.reason;
    out.asked.scope =
        form.keepWords ? journal::ErasureScope::KeepWords : journal::ErasureScope::Everything;
    out.asked.is = form.agent.empty() ? journal::PersonIs::Customer : journal::PersonIs::Agent;
    return out;
}

const journal::KindOf<HoldForm> &holdForm()
{
    using T = HoldForm;
    static const journal::KindOf<T> kind("form.hold", 1, vault::DataClass::Internal, Roles::all(),
        {
            Bound("customer", &T::customer, QT_TRANSLATE_NOOP("Kind", "Number of the customer"))
                .upTo(100)
                .optional(),
            Bound("agent", &T::agent, QT_TRANSLATE_NOOP("Kind", "Or an agent")).upTo(1).optional(),
            Bound("source", &T::source, QT_TRANSLATE_NOOP("Kind", "Or an interaction, its source"))
                .upTo(120)
                .optional(),
            Bound("contact", &T::contact, QT_TRANSLATE_NOOP("Kind", "and its number"))
                .upTo(120)
                .optional(),
            Bound("from", &T::from, QT_TRANSLATE_NOOP("Kind", "Or all days from")),
            Bound("until", &T::until, QT_TRANSLATE_NOOP("Kind", "until")),
            Bound("review", &T::review, QT_TRANSLATE_NOOP("Kind", "Look at it again on")),
            Bound("reason", &T::reason, QT_TRANSLATE_NOOP("Kind", "Reason")).upTo(2000),
        });
    return kind;
}

governance::PlaceHold holdFrom(const HoldForm &form)
{
    governance::PlaceHold out;
    out.externalId = form.customer;
    if (!form.agent.empty())
        out.person = form.agent.front();
    out.hold.reason = form.reason;
    out.hold.review = form.review;
    out.hold.source = form.source;
    out.hold.contact = form.contact;
    out.hold.from = form.from;
    out.hold.until = form.until;
    return out;
}

const journal::KindOf<RevokeForm> &revokeForm()
{
    using T = RevokeForm;
    static const journal::KindOf<T> kind("form.revoke", 1, vault::DataClass::Internal, Roles::all(),
        {
            Bound("lost", &T::lost, QT_TRANSLATE_NOOP("Kind", "Lost, or out of hand, since")),
            Bound("reason", &T::reason, QT_TRANSLATE_NOOP("Kind", "Reason")).upTo(2000),
        });
    return kind;
}

const journal::KindOf<UserForm> &userForm()
{
    using T = UserForm;
    static const journal::KindOf<T> kind("form.user", 1, vault::DataClass::Internal, Roles::all(),
        {
            Bound("name", &T::name, QT_TRANSLATE_NOOP("Kind", "Name")).upTo(120),
            Bound("roles", &T::roles, QT_TRANSLATE_NOOP("Kind", "Roles"))
                .between(1, static_cast<std::int64_t>(kRoles.size())),
        });
    return kind;
}

Roles rolesFrom(const UserForm &form)
{
    Roles out;
    for (const std::string &name : form.roles) {
        if (const auto role = access::roleNamed(name))
            out = out | *role;
    }
    return out;
}

const journal::KindOf<TextForm> &answerForm()
{
    static const journal::KindOf<TextForm> kind("form.answer", 1, vault::DataClass::Internal,
        Roles::all(),
        {Bound("text", &TextForm::text, QT_TRANSLATE_NOOP("Kind", "What the reporter may read"))
                .between(5, std::int64_t(governance::kReportLength) / 4)});
    return kind;
}

const journal::KindOf<TextForm> &reasonForm()
{
    static const journal::KindOf<TextForm> kind("form.reason", 1, vault::DataClass::Internal,
        Roles::all(),
        {Bound("text", &TextForm::text, QT_TRANSLATE_NOOP("Kind", "Reason")).between(3, 2000)});
    return kind;
}

const journal::KindOf<TextForm> &codeForm()
{
    static const journal::KindOf<TextForm> kind("form.code", 1, vault::DataClass::Internal,
        Roles::all(),
        {Bound("text", &TextForm::text, QT_TRANSLATE_NOOP("Kind", "Code of the report")).upTo(60)});
    return kind;
}

const journal::KindOf<TextForm> &remarkForm()
{
    static const journal::KindOf<TextForm> kind("form.remark", 1, vault::DataClass::Internal,
        Roles::all(),
        {Bound("text", &TextForm::text, QT_TRANSLATE_NOOP("Kind", "Remark"))
                .upTo(2000)
                .optional()});
    return kind;
}

} // namespace attune::ui
