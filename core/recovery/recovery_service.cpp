// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/recovery_service.h"

#include "core/governance/agreement_queries.h"
#include "core/journal/own_key.h"
#include "core/recovery/recovery_queries.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <set>

namespace attune::recovery {

namespace {

constexpr std::size_t kMostSubjects = 100'000;
constexpr std::chrono::days kAhead{7};

Result<Performed> performedOf(const Done &done)
{
    return done ? Result<Performed>(Performed()) : Result<Performed>(done.error());
}

std::string randomSubject()
{
    std::array<unsigned char, 16> random{};
    randombytes_buf(random.data(), random.size());
    return "support:" + toHex(random);
}

template <typename T>
journal::Draft draftAbout(std::string subject, const journal::KindOf<T> &kind, const T &values,
    std::string person, journal::Heads seen = {})
{
    journal::Draft out = journal::draft(std::move(subject), kind, values, std::move(seen));
    out.person = std::move(person);
    return out;
}

Done append(governance::Office &office, journal::Draft draft)
{
    return doneOf(office.journal.append(std::move(draft)));
}

/// The newest entry of a kind that counts.
template <typename T>
std::optional<T> newest(const journal::History &history, const journal::KindOf<T> &kind)
{
    std::optional<T> out;
    for (const journal::Told &entry : history.entries()) {
        if (!entry.undone && entry.payload == journal::Told::Payload::Open && entry.is(kind))
            out = kind.read(entry.values);
    }
    return out;
}

template <typename Take>
Done walkSubjects(journal::Journal &journal, std::string_view prefix, Take take)
{
    const auto states = journal.states(prefix, {}, kMostSubjects);
    if (!states)
        return states.error();
    for (const journal::SubjectState &state : *states) {
        if (auto taken = take(state); !taken)
            return taken;
    }
    return {};
}

} // namespace

Result<ProtocolState> Service::protocol()
{
    const auto history = m_office.journal.history(kProtocolSubject);
    return history ? Result<ProtocolState>(protocolFrom(*history))
                   : Result<ProtocolState>(history.error());
}

Result<std::vector<Case>> Service::cases(Instant since)
{
    std::vector<Case> out;
    const auto walked =
        walkSubjects(m_office.journal, "recovery", [&](const journal::SubjectState &state) -> Done {
            if (!state.at || *state.at < since)
                return {};
            const auto history = m_office.journal.history(state.subject);
            if (!history)
                return history.error();
            if (auto found = caseFrom(state.subject, *history))
                out.push_back(std::move(*found));
            return {};
        });
    if (!walked)
        return walked.error();
    std::ranges::stable_sort(out, std::greater{}, &Case::triggered);
    return out;
}

Result<std::vector<MentorState>> Service::mentors()
{
    std::vector<MentorState> out;
    const auto walked =
        walkSubjects(m_office.journal, "mentor", [&](const journal::SubjectState &state) -> Done {
            const auto history = m_office.journal.history(state.subject);
            if (!history)
                return history.error();
            if (auto mentor = newest(*history, mentorKind()))
                out.push_back({std::move(*mentor), history->heads()});
            return {};
        });
    if (!walked)
        return walked.error();
    std::ranges::sort(out, [](const MentorState &a, const MentorState &b) {
        return a.mentor.person < b.mentor.person;
    });
    return out;
}

Result<std::vector<Request>> Service::requests()
{
    std::vector<Request> out;
    const auto walked =
        walkSubjects(m_office.journal, "support", [&](const journal::SubjectState &state) -> Done {
            const auto history = m_office.journal.history(state.subject);
            if (!history)
                return history.error();
            if (auto found = requestFrom(state.subject, *history))
                out.push_back(std::move(*found));
            return {};
        });
    if (!walked)
        return walked.error();
    std::ranges::stable_sort(out, std::greater{}, &Request::asked);
    return out;
}

Result<std::vector<std::string>> Service::takingPart()
{
    std::vector<std::string> out;
    const auto walked = walkSubjects(
        m_office.journal, "checkin_consent", [&](const journal::SubjectState &state) -> Done {
            if (state.status != "in")
                return {};
            const auto history = m_office.journal.history(state.subject);
            if (!history)
                return history.error();
            if (const auto opted = newest(*history, optedKind()))
                out.push_back(opted->person);
            return {};
        });
    return walked ? Result<std::vector<std::string>>(std::move(out))
                  : Result<std::vector<std::string>>(walked.error());
}

Result<std::vector<Answer>> Service::answers(Instant since)
{
    const auto part = takingPart();
    if (!part)
        return part.error();
    std::vector<Answer> out;
    const auto walked =
        walkSubjects(m_office.journal, "checkin", [&](const journal::SubjectState &state) -> Done {
            if (!state.at || *state.at < since)
                return {};
            const auto history = m_office.journal.history(state.subject);
            if (!history)
                return history.error();
            for (const journal::Told &entry : history->entries()) {
                if (entry.undone || entry.payload != journal::Told::Payload::Open
                    || !entry.is(checkedInKind()))
                    continue;
                const CheckedIn given = checkedInKind().read(entry.values);
                if (given.at >= since && std::ranges::find(*part, given.person) != part->end())
                    out.push_back({given.person, given.at, static_cast<int>(given.answer)});
            }
            return {};
        });
    if (!walked)
        return walked.error();
    std::ranges::stable_sort(out, {}, &Answer::at);
    return out;
}

Result<std::vector<Candidate>> Service::candidates(const Request &request)
{
    const auto mentors = this->mentors();
    const auto requests =
        mentors ? this->requests() : Result<std::vector<Request>>(mentors.error());
    if (!requests)
        return requests.error();
    auto reader = m_office.facts.reader();
    if (!reader)
        return reader.error();
    const Instant now = m_office.clock.now();
    const auto organisation = facts::readOrganisation(**reader, {m_office.vault, now});
    if (!organisation)
        return organisation.error();
    return (*reader)->guarded([&] {
        const auto agents = governance::agentsByPseudonym(**reader);
        std::map<AgentId, std::string> persons;
        for (const auto &[person, agent] : agents)
            persons[agent] = person;
        std::map<std::string, std::vector<Interval>> shifts;
        for (const OnShift &each : readShifts(**reader, **organisation, {now, now + kAhead}))
            shifts[persons[each.agent]].push_back(each.span);
        std::map<std::string, int> matches;
        for (const Request &each : *requests)
            matches[each.mentor] += each.status == kMatched;
        Seeker seeker{request.person, {}, request.language, request.refused};
        if (const auto who = agents.find(request.person); who != agents.end()) {
            const facts::Agent *agent = (*organisation)->agent(who->second);
            const facts::Team *team = agent ? (*organisation)->team(agent->team) : nullptr;
            seeker.team = team ? team->name : std::string();
        }
        std::vector<Mentor> all;
        for (const MentorState &each : *mentors)
            all.push_back(each.mentor);
        return candidatesFor(seeker, all, matches, shifts, now);
    });
}

Result<Performed> Service::write(journal::Draft draft)
{
    Written out{draft.subject, {}, {}};
    const auto entry = m_office.journal.append(std::move(draft));
    if (!entry)
        return entry.error();
    out.entry = *entry;
    const auto history = m_office.journal.history(out.subject);
    if (!history)
        return Performed(); // it is written all the same
    out.after = history->heads();
    return Performed(std::move(out));
}

Result<Performed> Service::step(const Case &seen, Stage needed, journal::Draft draft)
{
    if (seen.stage != needed)
        return {Fault::Conflict, "the case is " + std::string(nameOf(seen.stage))};
    return write(std::move(draft));
}

Result<std::string> Service::personOf(const std::string &typed)
{
    const auto code = Code::from(typed);
    if (!code)
        return {Fault::Invalid, "this is no code"};
    std::string out;
    const auto walked = walkSubjects(
        m_office.journal, "checkin_consent", [&](const journal::SubjectState &state) -> Done {
            const auto history = m_office.journal.history(state.subject);
            if (!history)
                return history.error();
            const auto opted = newest(*history, optedKind());
            if (opted && opted->in && opted->code == code->id())
                out = opted->person;
            return {};
        });
    if (!walked)
        return walked.error();
    return out.empty() ? Result<std::string>(Fault::NotFound, "nobody takes part with this code")
                       : Result<std::string>(std::move(out));
}

Result<Performed> Service::match(const MatchMentor &wish)
{
    if (wish.seen.status != kOpen)
        return {Fault::Conflict, "the request is " + wish.seen.status};
    const auto fit = candidates(wish.seen);
    if (!fit)
        return fit.error();
    const auto chosen = std::ranges::find(*fit, wish.mentor, &Candidate::person);
    if (chosen == fit->end())
        return {Fault::NotFound, "nobody of this name is a mentor"};
    // Who is off shift may still be asked for later; everything else is a rule.
    if (chosen->unfit && *chosen->unfit != Unfit::OffShift)
        return {Fault::Denied,
            *chosen->unfit == Unfit::LineManager ? "a line manager is never matched"
                                                 : "this mentor cannot be matched"};
    return write(
        draftAbout(wish.seen.subject, matchedKind(), Matched{wish.mentor, m_office.clock.now()},
            journal::ownKeyOf(wish.seen.subject), wish.seen.heads));
}

struct Service::Clerk {
    Service &service;
    governance::Office &office;
    Instant now;

    /// What was taken back altogether is on nobody's screen, and begins anew after it.
    template <typename Stands>
    journal::Heads seenOf(const std::string &subject, journal::Heads seen, Stands stands) const
    {
        const auto history = office.journal.history(subject);
        return history && seen.empty() && !stands(*history) ? history->heads() : seen;
    }
    Result<Performed> operator()(const AgreeProtocol &c) const
    {
        return service.write(
            journal::draft(std::string(kProtocolSubject), protocolKind(), c.protocol, c.seen));
    }
    Result<Performed> operator()(const FlagPerson &c) const
    {
        const auto state = service.protocol();
        if (!state)
            return state.error();
        if (!state->protocol.ownFlag)
            return {Fault::Invalid, "the protocol gives no rest because somebody asks for it"};
        return service.write(draftAbout(caseSubject(c.person, "flag/" + toIso(now)), flaggedKind(),
            Flagged{c.person, now}, c.person));
    }
    Result<Performed> operator()(const OfferRest &c) const
    {
        Offered offered = c.offered;
        offered.at = now;
        return service.write(draftAbout(c.subject, offeredKind(), offered, offered.person,
            seenOf(c.subject, c.seen, [&](const journal::History &history) {
                return caseFrom(c.subject, history).has_value();
            })));
    }
    template <typename T>
    Result<Performed> step(
        const Case &seen, Stage needed, const journal::KindOf<T> &kind, const T &values) const
    {
        return service.step(
            seen, needed, draftAbout(seen.subject, kind, values, seen.person, seen.heads));
    }
    Result<Performed> operator()(const TakeRest &c) const
    {
        return step(c.seen, Stage::Offered, takenKind(), Taken{now});
    }
    Result<Performed> operator()(const DeclineRest &c) const
    {
        return step(c.seen, Stage::Offered, declinedKind(), Declined{now});
    }
    Result<Performed> operator()(const RecallRest &c) const
    {
        return step(c.seen, Stage::InRecovery, recalledKind(), Recalled{now, c.reason});
    }
    Result<Performed> operator()(const ReturnFromRest &c) const
    {
        return step(c.seen, Stage::InRecovery, returnedKind(), Returned{now, c.next});
    }
    Result<Performed> operator()(const NameMentor &c) const
    {
        const std::string subject = mentorSubject(c.mentor.person);
        return service.write(draftAbout(subject, mentorKind(), c.mentor, c.mentor.person,
            seenOf(subject, c.seen, [](const journal::History &history) {
                return newest(history, mentorKind()).has_value();
            })));
    }
    Result<Performed> operator()(const AskSupport &c) const
    {
        if (!c.exceptionTold)
            return {Fault::Invalid, "the safety exception is said before anything else"};
        const std::string subject = randomSubject();
        // It ends and forgets itself like any other; taken back it would never be forgotten.
        return performedOf(append(office,
            draftAbout(subject, askedKind(), Asked{c.person, c.language, true, now},
                journal::ownKeyOf(subject))));
    }
    Result<Performed> operator()(const MatchMentor &c) const { return service.match(c); }
    Result<Performed> operator()(const RefuseMatch &c) const
    {
        if (c.seen.status != kMatched)
            return {Fault::Conflict, "the request is " + c.seen.status};
        return service.write(draftAbout(c.seen.subject, refusedKind(), Refused{c.seen.mentor, now},
            journal::ownKeyOf(c.seen.subject), c.seen.heads));
    }
    Result<Performed> operator()(const EndSupport &c) const
    {
        return service.write(draftAbout(c.seen.subject, endedKind(), Ended{now},
            journal::ownKeyOf(c.seen.subject), c.seen.heads));
    }
    Result<Performed> operator()(const OptIn &c) const
    {
        const Code code = Code::random();
        journal::Draft draft = draftAbout(
            optedSubject(c.person), optedKind(), Opted{c.person, true, code.id()}, c.person);
        draft.seen = std::nullopt; // a new code replaces a lost one
        const Done done = append(office, std::move(draft));
        return done ? Result<Performed>(Performed(code)) : Result<Performed>(done.error());
    }
    Result<Performed> operator()(const OptOut &c) const
    {
        const auto person = service.personOf(c.code);
        if (!person)
            return person.error();
        journal::Draft draft =
            draftAbout(optedSubject(*person), optedKind(), Opted{*person, false, "-"}, *person);
        draft.seen = std::nullopt;
        return performedOf(append(office, std::move(draft)));
    }
    Result<Performed> operator()(const CheckIn &c) const
    {
        const auto person = service.personOf(c.code);
        if (!person)
            return person.error();
        journal::Draft draft = draftAbout(checkInSubject(*person, now), checkedInKind(),
            CheckedIn{*person, now, c.answer}, *person);
        draft.seen = std::nullopt; // each answer stands for itself
        return performedOf(append(office, std::move(draft)));
    }
    Result<Performed> operator()(const TakeBack &c) const
    {
        return performedOf(doneOf(office.journal.undo(
            c.written.subject, c.written.entry, "taken back at once", c.written.after)));
    }
};

Result<Performed> Service::perform(const Command &command)
{
    return std::visit(Clerk{*this, m_office, m_office.clock.now()}, command);
}

Result<std::int64_t> Service::forgetDue()
{
    const Instant now = m_office.clock.now();
    std::set<std::string> keys;
    const auto walked =
        walkSubjects(m_office.journal, "support", [&](const journal::SubjectState &state) -> Done {
            const bool isOver = state.status == kEnded;
            if (!state.at || state.status.empty()
                || *state.at + (isOver ? kForgotten : kGivenUp) > now)
                return {};
            const auto history = m_office.journal.history(state.subject);
            if (!history)
                return history.error();
            if (requestFrom(state.subject, *history))
                keys.insert(journal::ownKeyOf(state.subject));
            return {};
        });
    if (!walked)
        return walked.error();
    if (keys.empty())
        return 0;
    if (auto gone = m_office.journal.destroyKeys(keys); !gone)
        return gone.error();
    return static_cast<std::int64_t>(keys.size());
}

} // namespace attune::recovery
