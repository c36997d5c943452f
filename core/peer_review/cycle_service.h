// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people do in a cycle of peer review: plan, draw, replace, review, end.
#pragma once

#include "core/forms/published.h"
#include "core/forms/scoring.h"
#include "core/peer_review/drawing.h"

namespace attune::peer_review {

class Service {
public:
    Service(journal::Journal &journal, vault::Vault &vault)
        : m_journal(journal)
        , m_vault(vault)
    {
    }

    /// The newest first. Fault::Denied for who may not read reviews of people; see
    /// journal::readList() for `unreadable`.
    Result<std::vector<State>> cycles(std::int64_t *unreadable = nullptr);
    /// Fault::NotFound when there is none of this subject.
    Result<State> cycle(const std::string &subject);
    Result<forms::Form> formOf(const Plan &plan);

    /// Its subject. What is wrong with a plan is no fault before it is drawn.
    Result<std::string> create(const Plan &plan);
    /// The cycle after `seen`. Faults: Invalid for one that is held once, Conflict when it is
    /// planned already, as far as can be read here.
    Result<std::string> createNext(const State &seen);
    Done change(const State &seen, const Plan &plan);
    /// Opens it. Without an assignment nothing is written and the drawing carries why.
    Result<Drawing> draw(const State &seen, const World &world, std::uint64_t seed);
    /// Faults: Invalid without a reason, NotFound when there is no further contact, Conflict when
    /// it was reviewed already.
    Done replace(
        const State &seen, std::size_t place, const World &world, const std::string &reason);
    /// To whom nextReviewer() names. Faults as in replace(); NotFound when the rules allow nobody
    /// else.
    Done reassign(
        const State &seen, std::size_t place, const World &world, const std::string &reason);
    /// Faults: Denied for who may not sign for this reviewer, Invalid names what is wrong with the
    /// answers, Conflict when the contact was replaced meanwhile or the cycle is over.
    Done review(const std::string &subject, std::size_t place, const std::string &contact,
        const sessions::Paper &paper);
    /// Kept beside the cycle and out of its figures; never Way::Peer.
    Done reviewApart(const std::string &subject, Way way, const std::string &contact,
        const std::string &person, const sessions::Paper &paper);
    Done end(const State &seen, const std::string &remark);

private:
    /// Why nothing can be put in somebody's or something's place there.
    static Done mayExchange(const State &seen, std::size_t place, const std::string &reason);
    /// With the score of its answers, signed.
    Done write(const State &seen, Reviewed review, const sessions::Paper &paper);

    journal::Journal &m_journal;
    vault::Vault &m_vault;
};

} // namespace attune::peer_review
