// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The computers that decide for this centre, and taking one of them out that is lost.
#pragma once

#include "core/governance/office.h"

namespace attune::governance {

struct Workstation {
    struct Revoked {
        std::int64_t after = 0; ///< what it wrote past this entry does not count
        Instant at; ///< the first time somebody said so
        std::string by;
        std::string reason;
    };

    journal::DeviceId id{};
    std::string user; ///< who set it up
    bool isOwn = false;
    std::optional<Instant> joined; ///< nothing for the one the centre began on
    std::string joinedBy; ///< the administrator who let it join
    std::int64_t written = 0; ///< entries, as far as they are known here
    std::optional<Instant> last; ///< of them, by its own clock
    std::optional<Revoked> revoked;
    journal::Heads heads;
};

class Workstations {
public:
    explicit Workstations(const Office &office)
        : m_office(office)
    {
    }

    /// Those that count first, the ones of most entries before others.
    Result<std::vector<Workstation>> all();
    /// What it wrote from `lost` on does not count, anywhere; without a time, what comes after all
    /// that is known of it here. It cannot be taken back. Faults: Denied to all but administrators,
    /// Invalid for the workstation this is said on, NotFound for one nobody knows.
    Done revoke(
        const journal::DeviceId &id, std::optional<Instant> lost, const std::string &reason);

private:
    Result<Workstation> lineOf(const journal::Device &device);

    Office m_office;
};

} // namespace attune::governance
