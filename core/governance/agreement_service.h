// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Putting an agreement forward, signing it, telling people, and drawing contacts under it.
#pragma once

#include "core/base/id.h"
#include "core/governance/agreement.h"
#include "core/governance/office.h"

#include <set>

namespace attune::governance {

/// Who wants to look at a contact of whom, and what for.
struct DrawWish {
    AgentId agent;
    access::MonitoringUse use = access::MonitoringUse::Coaching;
    std::optional<LegKey> picked; ///< nullopt: the program draws one at random
    std::string reason;
    std::uint64_t seed = 0; ///< stored with the draw, which anybody can then repeat
    std::set<std::string> without{}; ///< contacts, "source/number", that a draw is no use of
};

struct DrawAnswer {
    std::optional<LegKey> leg; ///< nullopt: refused, or there was nothing to draw from
    access::Verdict verdict;
    std::optional<Closed> closed;
    std::int64_t candidates = 0;
    /// Draws of this month that do not open here: each takes one of the quota, whatever it was for.
    std::int64_t unreadable = 0;
};

struct LoggedDraw {
    MadeDraw draw; ///< of one that does not open, only whom it concerns and when
    std::string by;
    journal::EntryRef entry;
    bool open = true;
    bool forgotten = false; ///< not open, for it was erased
};

struct LoggedRefusal {
    RefusedDraw draw;
    std::string by;
};

class Agreements {
public:
    explicit Agreements(Office office)
        : m_office(office)
    {
    }

    Result<AgreementState> state();
    /// Fault::Invalid names what is wrong with it.
    Done propose(const AgreementText &text, journal::Heads seen);
    Done declareNone(const std::string &reason, journal::Heads seen);
    /// Fault::Denied by who put it forward.
    Done countersign(const Version &version, const std::string &remark, journal::Heads seen);
    /// Of what waits; what is counter-signed stays.
    Done takeBack(const Version &version, const std::string &reason, journal::Heads seen);
    /// Now; empty `people` means everybody.
    Done tell(const std::string &text, const std::vector<std::string> &people);

    /// Asks every clause and, when all agree, writes the draw down before it names the contact. Two
    /// supervisors on one console cannot both take the last one.
    Result<DrawAnswer> draw(const DrawWish &wish);
    /// Newest first, with those that do not open here.
    Result<std::vector<LoggedDraw>> draws();
    Result<std::vector<LoggedRefusal>> refusals();
    Result<std::vector<std::pair<Notice, std::string>>> notices(); ///< with who told, newest first

private:
    Result<std::optional<Instant>> toldAt(const std::string &person);
    Result<std::vector<LoggedDraw>> drawsOf(std::string_view subject, journal::Heads *heads);
    struct Drawing;
    Result<DrawAnswer> drawOnce(Drawing &drawing);
    Done noteRefusal(const Drawing &drawing, const access::Verdict &verdict);

    Office m_office;
};

} // namespace attune::governance
