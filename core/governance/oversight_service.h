// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Switching uses, and taking decisions on what the program suggests.
#pragma once

#include "core/governance/office.h"
#include "core/governance/oversight.h"

namespace attune::governance {

class Oversight {
public:
    explicit Oversight(Office office)
        : m_office(office)
    {
    }

    Result<std::vector<UseState>> uses();
    Result<bool> isOn(Use use);
    /// Fault::Unsupported for a use without a path in this program.
    Done switchUse(Use use, const UseSwitched &switched, journal::Heads seen);

    /// Those that nobody has decided on yet.
    Result<std::vector<Proposal>> waiting(std::vector<Proposal> proposals);
    /// Fault::Denied while the use is off, Fault::Conflict when somebody decided meanwhile.
    Done decide(
        const Proposal &proposal, Outcome outcome, const std::string &reason, Milliseconds shown);
    /// Newest first.
    Result<std::vector<LoggedDecision>> decisions(
        std::size_t most = 2000, std::vector<ClosedDecision> *closed = nullptr);

private:
    Office m_office;
};

} // namespace attune::governance
