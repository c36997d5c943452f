// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gives each command of the panel to the service it is for.
#include "core/governance/governance.h"

#include "core/access/access_service.h"

namespace attune::governance {

namespace {

Result<Performed> performed(const Done &done)
{
    return done ? Result<Performed>(Performed()) : Result<Performed>(done.error());
}

template <typename T>
Result<Performed> performed(Result<T> result)
{
    return result ? Result<Performed>(Performed(std::move(*result)))
                  : Result<Performed>(result.error());
}

struct Clerk {
    const Office &office;

    Result<Performed> operator()(const ProposeAgreement &c) const
    {
        return performed(Agreements(office).propose(c.text, c.seen));
    }
    Result<Performed> operator()(const DeclareNone &c) const
    {
        return performed(Agreements(office).declareNone(c.reason, c.seen));
    }
    Result<Performed> operator()(const SignAgreement &c) const
    {
        return performed(Agreements(office).countersign(c.version, c.remark, c.seen));
    }
    Result<Performed> operator()(const WithdrawProposal &c) const
    {
        return performed(Agreements(office).takeBack(c.version, c.reason, c.seen));
    }
    Result<Performed> operator()(const TellPeople &c) const
    {
        return performed(Agreements(office).tell(c.text, c.people));
    }
    Result<Performed> operator()(const DrawContact &c) const
    {
        return performed(Agreements(office).draw(c.wish));
    }
    /// A further word of the same customer builds on what stands there now.
    Result<Performed> operator()(const GiveConsent &c) const
    {
        if (c.given.customers.empty())
            return {Fault::Invalid, "customers is missing"};
        Consents consents(office);
        const auto state = consents.of(c.given.customers.front());
        return state ? performed(consents.give(c.given, state->heads))
                     : Result<Performed>(state.error());
    }
    Result<Performed> operator()(const WithdrawConsent &c) const
    {
        Consents consents(office);
        const auto state = consents.of(c.withdrawn.customer);
        return state ? performed(consents.withdraw(c.withdrawn, state->heads))
                     : Result<Performed>(state.error());
    }
    Result<Performed> operator()(const SettleConsent &c) const
    {
        return performed(Consents(office).settle(c.seen, c.settled));
    }
    Result<Performed> operator()(const DecideClass &c) const
    {
        return performed(Stewardship(office).decideClass(c.policy, c.seen));
    }
    Result<Performed> operator()(const SwitchUse &c) const
    {
        return performed(Oversight(office).switchUse(c.use, c.switched, c.seen));
    }
    Result<Performed> operator()(const DecideProposal &c) const
    {
        return performed(Oversight(office).decide(c.proposal, c.outcome, c.reason, c.shown));
    }
    Result<Performed> operator()(const DrawAudit &c) const
    {
        return performed(Stewardship(office).draw(c.quarter, c.seed));
    }
    Result<Performed> operator()(const JudgeUse &c) const
    {
        return performed(Stewardship(office).judge(c.seen, c.judged));
    }
    Result<Performed> operator()(const CloseAudit &c) const
    {
        return performed(Stewardship(office).close(c.seen, c.summary));
    }
    Result<Performed> operator()(const SendReport &c) const
    {
        return performed(Misuse(office).send(c.report));
    }
    Result<Performed> operator()(const AcknowledgeReport &c) const
    {
        return performed(Misuse(office).acknowledge(c.seen, c.text));
    }
    Result<Performed> operator()(const AnswerReport &c) const
    {
        return performed(Misuse(office).answer(c.seen, c.text));
    }
    Result<Performed> operator()(const AskStatus &c) const
    {
        const auto code = StatusCode::from(c.code);
        if (!code)
            return {Fault::Invalid, "a code has four groups of five letters and digits"};
        return performed(Misuse(office).status(*code));
    }
    /// A further word about the same person builds on what stands there now.
    Result<Performed> operator()(const AskErasure &c) const
    {
        Erasures erasures(office);
        const auto person = named(erasures, c.asked.is, c.person, c.externalId);
        if (!person)
            return person.error();
        const auto state = erasures.of(*person);
        if (!state)
            return state.error();
        journal::ErasureAsked asked = c.asked;
        asked.also = erasures.alsoOf(asked.is, *person, c.externalId);
        return performed(erasures.ask(*person, asked, state->heads));
    }
    Result<Performed> operator()(const ConfirmErasure &c) const
    {
        return performed(Erasures(office).confirm(c.seen.person, c.remark, c.seen.heads));
    }
    Result<Performed> operator()(const TakeErasureBack &c) const
    {
        return performed(Erasures(office).takeBack(c.seen.person, c.reason, c.seen.heads));
    }
    Result<Performed> operator()(const PlaceHold &c) const
    {
        Erasures erasures(office);
        const auto person = named(erasures, journal::PersonIs::Customer, c.person, c.externalId);
        return person ? performed(erasures.hold(*person, c.hold)) : person.error();
    }
    Result<Performed> operator()(const LiftHold &c) const
    {
        return performed(Erasures(office).lift(c.seen.subject, c.reason, c.seen.heads));
    }

    Result<Performed> operator()(const AddUser &c) const
    {
        using Why = UserChanged::Why;
        const auto users = access::usersFor(office.vault);
        if (!users)
            return users.error();
        const auto why = users->find(c.name) ? std::optional(Why::NameTaken)
            : !vault::isUserName(c.name)     ? std::optional(Why::NoName)
            : c.roles.empty()                ? std::optional(Why::NoRole)
                                             : std::nullopt;
        if (why)
            return Performed(UserChanged{why, c.name, {}});
        const std::string passphrase = access::drawPassphrase();
        return changed({{}, c.name, passphrase}, [&](access::Service &service) {
            return service.add({c.name, passphrase, c.roles});
        });
    }
    Result<Performed> operator()(const ChangeRoles &c) const
    {
        if (c.roles.empty())
            return Performed(UserChanged{UserChanged::Why::NoRole, c.name, {}});
        return changed({{}, c.name, {}},
            [&](access::Service &service) { return service.changeRoles(c.name, c.roles); });
    }
    Result<Performed> operator()(const DisableUser &c) const
    {
        return changed(
            {{}, c.name, {}}, [&](access::Service &service) { return service.disable(c.name); });
    }
    Result<Performed> operator()(const RenewUser &c) const
    {
        const std::string passphrase = access::drawPassphrase();
        return changed({{}, c.name, passphrase},
            [&](access::Service &service) { return service.renew(c.name, passphrase); });
    }

    Result<Performed> operator()(const RevokeWorkstation &c) const
    {
        return performed(Workstations(office).revoke(c.seen.id, c.lost, c.reason));
    }

    template <typename Change>
    Result<Performed> changed(UserChanged done, Change change) const
    {
        const access::StatementClock clock(office.journal);
        access::Service service(office.vault, clock);
        const Done is = change(service);
        if (!is && is.error().fault == Fault::Conflict)
            return Performed(UserChanged{UserChanged::Why::LastAdministrator, done.name, {}});
        return is ? Result<Performed>(Performed(std::move(done))) : Result<Performed>(is.error());
    }
    static Result<std::string> named(const Erasures &erasures, journal::PersonIs is,
        const std::string &person, const std::string &externalId)
    {
        if (!person.empty() || externalId.empty())
            return person;
        return erasures.personOf(is, externalId);
    }
};

} // namespace

std::string_view nameOf(Page page)
{
    constexpr std::array<std::string_view, 8> kNames{
        "agreement", "consent", "classes", "oversight", "steward", "misuse", "erasure", "users"};
    return kNames[static_cast<std::size_t>(page)];
}

Result<Performed> perform(const Office &office, const Command &command)
{
    return std::visit(Clerk{office}, command);
}

Result<std::optional<Closed>> monitoringClosed(const Office &office)
{
    const auto state = Agreements(office).state();
    if (!state)
        return state.error();
    return closedBecause(*state, office.clock.now());
}

} // namespace attune::governance
