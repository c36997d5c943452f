// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/consent_service.h"

#include "core/facts/facts_writer.h"
#include "core/governance/consent_queries.h"

namespace attune::governance {

namespace {

constexpr std::size_t kMost = 5000;
constexpr const char *kSource = "consent ledger";

Done tellFacts(Office &office, const std::string &source, facts::ConsentRecord record)
{
    facts::FactsWriter writer(office.facts, office.vault, source, office.clock);
    if (auto begun = writer.begin(); !begun)
        return begun;
    auto prepared = writer.prepare(std::move(record));
    if (!prepared)
        return prepared.error();
    std::vector<facts::PreparedRecord> records;
    records.push_back(std::move(*prepared));
    facts::FilePosition position;
    position.file = kSource;
    if (auto written = writer.writeBatch(std::move(records), position); !written)
        return written.error();
    return writer.finish();
}

/// What the facts must hold for all of a customer's contacts; nullopt: nothing as a whole.
struct Wanted {
    Instant at;
    facts::Basis level = facts::Basis::None;
};
std::optional<Wanted> wantedFor(const PurposeState &analysis)
{
    switch (analysis.status) {
    case ConsentStatus::Withdrawn:
        return Wanted{*analysis.withdrawn, facts::Basis::None};
    case ConsentStatus::DoesNotCount:
        // After it, should it have been taken for valid before somebody looked at it.
        return Wanted{analysis.given->at + Milliseconds{1}, facts::Basis::None};
    case ConsentStatus::Given:
        if (analysis.alsoEarlier || analysis.given->earlierContacts == 0)
            return Wanted{analysis.given->at, facts::Basis::Consent};
        return std::nullopt;
    case ConsentStatus::Never:
    case ConsentStatus::SetAside:
        break;
    }
    return std::nullopt;
}

} // namespace

Result<std::string> Consents::subjectOf(const std::string &customer) const
{
    const auto pseudonym = facts::customerPseudonym(m_office.vault, customer);
    if (!pseudonym)
        return pseudonym.error();
    return consentSubject(toHex(*pseudonym));
}

Result<std::vector<ConsentState>> Consents::all()
{
    const auto states = m_office.journal.states("consent", {}, kMost);
    if (!states)
        return states.error();
    std::vector<ConsentState> out;
    for (const journal::SubjectState &state : *states) {
        const auto history = m_office.journal.history(state.subject);
        if (!history)
            return history.error();
        out.push_back(consentStateFrom(state.subject, *history));
    }
    return out;
}

Result<ConsentState> Consents::of(const std::string &customer)
{
    const auto subject = subjectOf(customer);
    if (!subject)
        return subject.error();
    const auto history = m_office.journal.history(*subject);
    if (!history)
        return history.error();
    return consentStateFrom(*subject, *history);
}

Result<std::int64_t> Consents::contactsBefore(const std::string &customer, Instant at)
{
    const auto pseudonym = facts::customerPseudonym(m_office.vault, customer);
    if (!pseudonym)
        return pseudonym.error();
    auto reader = m_office.facts.reader();
    if (!reader)
        return reader.error();
    return (*reader)->guarded([&] {
        const CustomerId id = customerOf(**reader, *pseudonym);
        return id ? governance::contactsBefore(**reader, id, at) : std::int64_t{0};
    });
}

Done Consents::give(ConsentGiven given, journal::Heads seen)
{
    if (given.customers.empty() || given.customers.front().empty())
        return {Fault::Invalid, "customers is missing"};
    if (given.at > m_office.clock.now())
        return {Fault::Invalid, "a consent cannot be given in the future"};
    const auto subject = subjectOf(given.customers.front());
    const auto before = contactsBefore(given.customers.front(), given.at);
    if (!subject || !before)
        return subject ? before.error() : subject.error();
    given.earlierContacts = *before;
    auto draft = journal::draft(*subject, consentGivenKind(), given, std::move(seen));
    draft.person = subject->substr(subject->find(':') + 1);
    if (auto written = doneOf(m_office.journal.append(std::move(draft))); !written)
        return written;
    return applyToFacts();
}

Done Consents::withdraw(const ConsentWithdrawn &withdrawn, journal::Heads seen)
{
    if (withdrawn.at > m_office.clock.now())
        return {Fault::Invalid, "a consent cannot be withdrawn in the future"};
    const auto subject = subjectOf(withdrawn.customer);
    if (!subject)
        return subject.error();
    auto draft = journal::draft(*subject, consentWithdrawnKind(), withdrawn, std::move(seen));
    draft.person = subject->substr(subject->find(':') + 1);
    if (auto written = doneOf(m_office.journal.append(std::move(draft))); !written)
        return written;
    if (auto told = tellUnread(withdrawn); !told)
        return told;
    return applyToFacts();
}

/// Who may not read the ledger takes a no down all the same, and it holds at once. With a later
/// yes, contacts from then on keep it: the facts go by its time as well.
Done Consents::tellUnread(const ConsentWithdrawn &withdrawn)
{
    if (withdrawn.purpose != Purpose::Analysis || !m_office.facts.mayWrite())
        return {};
    const auto written = of(withdrawn.customer);
    if (!written || written->open)
        return written ? Done() : Done(written.error());
    ConsentState state;
    state.customer = withdrawn.customer;
    PurposeState &analysis = state.purposes[Purpose::Analysis];
    analysis.status = ConsentStatus::Withdrawn;
    analysis.withdrawn = withdrawn.at;
    return applyOne(state);
}

Done Consents::settle(const ConsentState &seen, const ConsentSettled &settled)
{
    const auto purpose = seen.purposes.find(settled.purpose);
    if (purpose == seen.purposes.end() || purpose->second.status != ConsentStatus::SetAside)
        return {Fault::NotFound, "nothing of this purpose is set aside"};
    if (purpose->second.given->ticked && settled.outcome != Settlement::DoesNotCount)
        return {Fault::Denied, "a box that was ticked beforehand is no consent, whoever decides"};
    auto draft = journal::draft(seen.subject, consentSettledKind(), settled, seen.heads);
    draft.person = seen.subject.substr(seen.subject.find(':') + 1);
    if (auto written = doneOf(m_office.journal.append(std::move(draft))); !written)
        return written;
    return applyToFacts();
}

Done Consents::applyToFacts()
{
    if (!m_office.facts.mayWrite())
        return {};
    const auto states = all();
    if (!states)
        return states.error();
    for (const ConsentState &state : *states) {
        if (auto applied = applyOne(state); !applied)
            return applied;
    }
    return {};
}

Done Consents::applyOne(const ConsentState &state)
{
    const auto analysis = state.purposes.find(Purpose::Analysis);
    if (analysis == state.purposes.end() || state.customer.empty())
        return {};
    const auto pseudonym = facts::customerPseudonym(m_office.vault, state.customer);
    if (!pseudonym)
        return pseudonym.error();
    auto reader = m_office.facts.reader();
    if (!reader)
        return reader.error();
    const auto wanted = wantedFor(analysis->second);
    std::vector<ContactToTell> single;
    bool told = true;
    const auto read = (*reader)->guarded([&] {
        const CustomerId id = customerOf(**reader, *pseudonym);
        if (wanted)
            told = id && holdsConsent(**reader, id, wanted->at, wanted->level);
        else if (id && analysis->second.status == ConsentStatus::Given)
            single = contactsToTell(**reader, id, analysis->second.given->at);
    });
    if (!read)
        return read;
    facts::ConsentRecord record;
    if (!told) {
        record.customer = state.customer;
        record.at = wanted->at;
        record.basis.level = wanted->level;
        record.basis.lawfulBasis = "consent";
        record.basis.withdrawn = wanted->level == facts::Basis::None;
        return tellFacts(m_office, kSource, std::move(record));
    }
    for (const ContactToTell &contact : single) {
        record.contact = contact.external;
        record.at = analysis->second.given->at;
        record.basis.level = facts::Basis::Consent;
        record.basis.lawfulBasis = "consent";
        if (auto done = tellFacts(m_office, contact.source, record); !done)
            return done;
    }
    return {};
}

Result<BasisCounts> Consents::countBases()
{
    auto reader = m_office.facts.reader();
    if (!reader)
        return reader.error();
    return (*reader)->guarded(
        [&] { return governance::countBases(**reader, m_office.clock.now()); });
}

} // namespace attune::governance
