// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people do about rest and support. Each is one entry that carries what was on screen.
#pragma once

#include "core/governance/agreement_service.h"
#include "core/governance/misuse.h"
#include "core/governance/office.h"
#include "core/recovery/recovery.h"
#include "core/recovery/support.h"

#include <variant>

namespace attune::recovery {

/// A code that only the agent keeps: without it nothing can be said in their name.
using Code = governance::StatusCode;

struct MentorState {
    Mentor mentor;
    journal::Heads heads;
};

/// What was just written, so that a slip of the hand can be taken back.
struct Written {
    std::string subject;
    journal::EntryRef entry;
    journal::Heads after; ///< the heads then: whatever follows is somebody's next decision
};

// -- commands
struct AgreeProtocol {
    Protocol protocol;
    journal::Heads seen;
};
struct FlagPerson {
    std::string person;
};
struct OfferRest {
    std::string subject;
    Offered offered; ///< its time is filled in
    journal::Heads seen;
};
struct TakeRest {
    Case seen;
};
struct DeclineRest {
    Case seen;
};
struct RecallRest {
    Case seen;
    std::string reason;
};
struct ReturnFromRest {
    Case seen;
    Next next = Next::Contacts;
};
struct NameMentor {
    Mentor mentor;
    journal::Heads seen;
};
struct AskSupport {
    std::string person, language;
    bool exceptionTold = false;
};
struct MatchMentor {
    Request seen;
    std::string mentor;
};
struct RefuseMatch {
    Request seen;
};
struct EndSupport {
    Request seen;
};
struct OptIn {
    std::string person;
};
struct OptOut {
    std::string code;
};
struct CheckIn {
    std::string code;
    std::int64_t answer = 0;
};
struct TakeBack {
    Written written;
};
using Command = std::variant<AgreeProtocol, FlagPerson, OfferRest, TakeRest, DeclineRest,
    RecallRest, ReturnFromRest, NameMentor, AskSupport, MatchMentor, RefuseMatch, EndSupport, OptIn,
    OptOut, CheckIn, TakeBack>;
/// A code; what can be taken back; or neither, where nothing more is to be said.
using Performed = std::variant<std::monostate, Code, Written>;

class Service {
public:
    explicit Service(governance::Office office)
        : m_office(office)
    {
    }

    Result<ProtocolState> protocol();
    /// Whose trigger lies after `since`, newest first.
    Result<std::vector<Case>> cases(Instant since);
    Result<std::vector<MentorState>> mentors();
    Result<std::vector<Request>> requests();
    /// Of people who take part still, after `since`.
    Result<std::vector<Answer>> answers(Instant since);
    Result<std::vector<std::string>> takingPart();
    /// Who could be matched now, and why others cannot.
    Result<std::vector<Candidate>> candidates(const Request &request);

    /// Faults beside those of the journal: Conflict where the case is in another stage, Denied for
    /// a mentor who cannot be matched, Invalid for a request without the safety exception,
    /// NotFound for a code nobody was given. To take back: Conflict where something followed.
    Result<Performed> perform(const Command &command);
    /// Destroys the keys of what is over and of what nobody took up; how many.
    Result<std::int64_t> forgetDue();

private:
    struct Clerk;
    Result<Performed> write(journal::Draft draft);
    Result<Performed> step(const Case &seen, Stage needed, journal::Draft draft);
    Result<std::string> personOf(const std::string &code);
    Result<Performed> match(const MatchMentor &wish);

    governance::Office m_office;
};

} // namespace attune::recovery
