// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/erasure_service.h"

#include "core/facts/directory.h"
#include "core/facts/erasure.h"

#include <algorithm>

namespace attune::governance {

namespace {

constexpr std::size_t kEveryPerson = 1000000;

bool saysNothing(const std::string &text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

HeldMatter matterFrom(const journal::SubjectState &state, const journal::History &history)
{
    HeldMatter out;
    out.subject = state.subject;
    out.state = *journal::holdFrom(history);
    out.heads = history.heads();
    if (state.subject.starts_with("person:")) {
        out.person = state.subject.substr(state.subject.find(':') + 1);
    } else {
        out.on = out.state.hold.contact.empty() ? HoldOn::Days : HoldOn::Contact;
    }
    return out;
}

/// Both days inclusive, of UTC; an open end reaches as far as there is time.
Interval spanOf(const journal::Hold &hold)
{
    const Instant from = hold.from ? beginOf(*hold.from) : Instant{};
    const Instant until =
        hold.until ? beginOf(*hold.until) + std::chrono::days{1} : fromMs(std::int64_t{1} << 46);
    return {from, until};
}

} // namespace

Result<std::string> Erasures::personOf(journal::PersonIs is, std::string_view externalId) const
{
    const auto hash = m_office.vault.pseudonym(
        is == journal::PersonIs::Agent ? facts::kAgentPlace : facts::kCustomerPlace, externalId);
    return hash ? Result<std::string>(toHex(*hash)) : Result<std::string>(hash.error());
}

std::vector<std::string> Erasures::alsoOf(
    journal::PersonIs is, std::string_view person, std::string externalId) const
{
    if (is != journal::PersonIs::Agent)
        return {};
    const auto hash = fromHex(person);
    auto reader = m_office.facts.reader();
    if (externalId.empty() && hash && reader) {
        const auto sealed = (*reader)->guarded([&] {
            auto row = (*reader)->prepare("SELECT sealed FROM agent WHERE person = :person");
            row.bind(*hash);
            return row.step() ? copyOf(row.blob(0)) : Bytes();
        });
        const auto opened = sealed
            ? m_office.vault.open({facts::kAgentPlace, facts::placeOf(*hash)}, *sealed)
            : Result<Bytes>(sealed.error());
        if (opened)
            externalId = facts::decodePerson(attune::textOf(*opened)).externalId;
    }
    const auto rater = externalId.empty()
        ? Result<Bytes>(Fault::NotFound, std::string())
        : m_office.vault.pseudonym(facts::kRaterPlace, externalId);
    return rater ? std::vector{toHex(*rater)} : std::vector<std::string>();
}

Done Erasures::mayRead() const
{
    if (m_office.roles().meets(kErasureReaders))
        return {};
    return {Fault::Denied,
        "who is to be forgotten is for HR, data stewards, legal, the employee "
        "representative and administrators"};
}

Result<ErasureState> Erasures::stateOf(const journal::SubjectState &state)
{
    const auto history = m_office.journal.history(state.subject);
    if (!history)
        return history.error();
    ErasureState out = erasureFrom(state.subject, state.status, *history);
    if (!out.isErased())
        return out;
    const auto devices = m_office.journal.devices();
    if (!devices)
        return devices.error();
    for (const journal::Device &device : *devices) {
        const std::string name = toHex(device.id);
        if (!device.revokedAfter
            && !std::ranges::count(out.done, name, &ErasureState::DoneOn::device))
            out.missing.push_back(name);
    }
    const auto own = m_office.journal.device();
    if (out.isHalted() || !own || !std::ranges::count(out.missing, toHex(*own)))
        return out;
    const auto hindrance = heldBy(out.person);
    if (!hindrance)
        return hindrance.error();
    out.heldHere = hindrance->has_value();
    return out;
}

Result<ErasureState> Erasures::of(std::string_view person)
{
    if (auto may = mayRead(); !may)
        return may.error();
    const auto state = m_office.journal.state(personSubject(person));
    if (!state)
        return state.error();
    if (*state)
        return stateOf(**state);
    ErasureState out;
    out.person = person;
    return out;
}

Result<std::vector<ErasureState>> Erasures::all()
{
    if (auto may = mayRead(); !may)
        return may.error();
    const auto states = m_office.journal.states("person", {}, kEveryPerson);
    if (!states)
        return states.error();
    std::vector<ErasureState> out;
    for (const journal::SubjectState &each : *states) {
        auto state = stateOf(each);
        if (!state)
            return state.error();
        if (state->isAsked())
            out.push_back(std::move(*state));
    }
    std::ranges::stable_sort(out, [](const ErasureState &a, const ErasureState &b) {
        return a.requests.back().at > b.requests.back().at;
    });
    return out;
}

Result<bool> Erasures::isKnown(std::string_view person, journal::PersonIs is)
{
    const auto hash = fromHex(person);
    if (!hash)
        return false;
    auto reader = m_office.facts.reader();
    if (!reader)
        return reader.error();
    return (*reader)->guarded([&] {
        return (*reader)->single(is == journal::PersonIs::Agent
                       ? "SELECT count(*) FROM agent WHERE person = :person"
                       : "SELECT count(*) FROM customer WHERE person = :person",
                   *hash)
            > 0;
    });
}

Result<std::optional<Hindrance>> Erasures::heldBy(std::string_view person)
{
    const auto now = held();
    if (!now)
        return now.error();
    if (now->persons.contains(std::string(person)))
        return std::optional(Hindrance::Held);
    const auto hash = fromHex(person);
    const auto is = facts::isHeld(m_office.facts, hash ? *hash : Bytes(), *now);
    if (!is)
        return is.error();
    return *is ? std::optional(Hindrance::InteractionHeld) : std::nullopt;
}

Result<ErasureAnswer> Erasures::signedAs(journal::Draft draft)
{
    const auto written = m_office.journal.append(std::move(draft));
    return written ? Result<ErasureAnswer>(ErasureAnswer())
                   : Result<ErasureAnswer>(written.error());
}

Result<std::optional<Hindrance>> Erasures::hinders(
    const ErasureState &state, const journal::ErasureAsked &asked)
{
    const bool isAgent = asked.is == journal::PersonIs::Agent;
    if (state.isErased())
        return std::optional(Hindrance::ErasedAlready);
    if (saysNothing(asked.basis))
        return std::optional(Hindrance::NoBasis);
    if (!isAgent && asked.scope == journal::ErasureScope::KeepWords)
        return std::optional(Hindrance::WordsAreTheirs);
    const auto known = isKnown(state.person, asked.is);
    if (!known)
        return known.error();
    if (!*known)
        return std::optional(isAgent ? Hindrance::UnknownAgent : Hindrance::UnknownCustomer);
    return heldBy(state.person);
}

Result<ErasureAnswer> Erasures::ask(
    std::string_view person, const journal::ErasureAsked &asked, journal::Heads seen)
{
    const auto state = of(person);
    if (!state)
        return state.error();
    const auto hindrance = hinders(*state, asked);
    if (!hindrance)
        return hindrance.error();
    if (*hindrance)
        return ErasureAnswer{*hindrance, {}};
    return signedAs(
        journal::draft(personSubject(person), journal::erasureAskedKind(), asked, std::move(seen)));
}

Result<ErasureAnswer> Erasures::confirm(
    std::string_view person, const std::string &remark, journal::Heads seen)
{
    const auto state = of(person);
    if (!state)
        return state.error();
    if (state->isErased())
        return ErasureAnswer{Hindrance::ErasedAlready, {}};
    if (!state->isAsked())
        return ErasureAnswer{Hindrance::NobodyAsked, {}};
    if (!state->askedByAnother(m_office.user()))
        return ErasureAnswer{Hindrance::AskedThemselves, {}};
    const auto held = heldBy(person);
    if (!held)
        return held.error();
    if (*held)
        return ErasureAnswer{*held, {}};
    auto answer = signedAs(journal::draft(personSubject(person), journal::erasureConfirmedKind(),
        journal::ErasureConfirmed{remark}, std::move(seen)));
    if (!answer)
        return answer;
    // It is decided; what cannot be done now is done at the next opening.
    auto carried = carryOut();
    answer->carried = carried ? *carried : CarriedOut{0, 1, 0, carried.error().detail};
    return answer;
}

Result<ErasureAnswer> Erasures::takeBack(
    std::string_view person, const std::string &reason, journal::Heads seen)
{
    const auto state = of(person);
    if (!state)
        return state.error();
    if (state->isErased())
        return ErasureAnswer{Hindrance::ErasedAlready, {}};
    if (!state->isAsked())
        return ErasureAnswer{Hindrance::NobodyAsked, {}};
    if (saysNothing(reason))
        return ErasureAnswer{Hindrance::NoReason, {}};
    for (const ErasureState::Request &request : state->requests) {
        if (request.by != m_office.user())
            continue;
        const auto undone =
            m_office.journal.undo(personSubject(person), request.entry, reason, std::move(seen));
        return undone ? Result<ErasureAnswer>(ErasureAnswer())
                      : Result<ErasureAnswer>(undone.error());
    }
    return ErasureAnswer{Hindrance::OthersAsked, {}};
}

Result<std::vector<HeldMatter>> Erasures::holds()
{
    if (auto may = mayRead(); !may)
        return may.error();
    std::vector<HeldMatter> out;
    for (const auto &[prefix, status] :
        {std::pair("person", "hold"), std::pair("person", "halted"), std::pair("hold", "hold")}) {
        const auto states = m_office.journal.states(prefix, status, kEveryPerson);
        if (!states)
            return states.error();
        for (const journal::SubjectState &state : *states) {
            const auto history = m_office.journal.history(state.subject);
            if (!history)
                return history.error();
            if (journal::holdFrom(*history))
                out.push_back(matterFrom(state, *history));
        }
    }
    std::ranges::stable_sort(out, {},
        [](const HeldMatter &each) { return each.state.hold.review.value_or(LocalDay{}); });
    return out;
}

Result<facts::Held> Erasures::held()
{
    facts::Held out;
    for (const char *status : {"hold", "halted"}) {
        const auto persons = m_office.journal.states("person", status, kEveryPerson);
        if (!persons)
            return persons.error();
        for (const journal::SubjectState &state : *persons)
            out.persons.insert(state.subject.substr(state.subject.find(':') + 1));
    }
    const auto others = m_office.journal.states("hold", "hold", kEveryPerson);
    if (!others)
        return others.error();
    for (const journal::SubjectState &state : *others) {
        const auto history = m_office.journal.history(state.subject);
        if (!history)
            return history.error();
        const auto hold = journal::holdFrom(*history);
        if (hold && !hold->hold.contact.empty())
            out.contacts.emplace(hold->hold.source, hold->hold.contact);
        else if (hold)
            out.days.push_back(spanOf(hold->hold));
    }
    return out;
}

std::optional<Hindrance> Erasures::hinders(std::string_view person, const journal::Hold &hold) const
{
    const bool onContact = !hold.contact.empty(), onDays = hold.from || hold.until;
    if (saysNothing(hold.reason))
        return Hindrance::NoReason;
    if (!hold.review || beginOf(*hold.review) <= m_office.clock.now())
        return Hindrance::NoReview;
    if (int(!person.empty()) + int(onContact) + int(onDays) != 1)
        return Hindrance::NoMatter;
    if (onContact && hold.source.empty())
        return Hindrance::NoSource;
    if (hold.from && hold.until && *hold.until < *hold.from)
        return Hindrance::DaysReversed;
    return std::nullopt;
}

/// Names nobody, and is the same wherever the same is held.
std::string Erasures::holdSubject(const journal::Hold &hold) const
{
    const auto day = [](std::optional<LocalDay> d) {
        return d ? toIso(*d) : std::string("*");
    };
    const auto name = m_office.vault.pseudonym("legal hold",
        hold.source + '\n' + hold.contact + '\n' + day(hold.from) + '\n' + day(hold.until), 8);
    return name ? "hold:" + toHex(*name) : std::string();
}

Result<ErasureAnswer> Erasures::hold(std::string_view person, const journal::Hold &hold)
{
    if (auto may = mayRead(); !may)
        return may.error();
    if (const auto hindrance = hinders(person, hold))
        return ErasureAnswer{hindrance, {}};
    std::int64_t tooLateOn = 0;
    if (!person.empty()) {
        const auto state = of(person);
        if (!state)
            return state.error();
        if (state->isErased() && state->missing.empty())
            return ErasureAnswer{Hindrance::ErasedAlready, {}};
        tooLateOn = static_cast<std::int64_t>(state->done.size());
    }
    const std::string subject = person.empty() ? holdSubject(hold) : personSubject(person);
    if (subject.empty())
        return {Fault::Denied, "nobody is signed in"};
    auto draft = journal::draft(subject, journal::holdKind(), hold);
    draft.seen.reset(); // whatever stands there: keeping more does no harm
    auto answer = signedAs(std::move(draft));
    if (answer)
        answer->tooLateOn = tooLateOn;
    return answer;
}

Result<ErasureAnswer> Erasures::lift(
    const std::string &subject, const std::string &reason, journal::Heads seen)
{
    if (saysNothing(reason))
        return ErasureAnswer{Hindrance::NoReason, {}};
    const auto history = m_office.journal.history(subject);
    if (!history)
        return history.error();
    if (!journal::holdFrom(*history))
        return ErasureAnswer{Hindrance::NoHold, {}};
    return signedAs(journal::draft(
        subject, journal::holdLiftedKind(), journal::HoldLifted{reason}, std::move(seen)));
}

} // namespace attune::governance
