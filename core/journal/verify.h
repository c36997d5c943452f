// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Are the decisions what was signed, all of them, in order? Reads everything, changes nothing, and
// needs no passphrase for what is not sealed.
#pragma once

#include "core/journal/journal.h"

#include <stop_token>

namespace attune::journal {

struct VerifyReport {
    std::int64_t entries = 0;
    std::int64_t devices = 0;
    std::int64_t payloads = 0; ///< that are here and are what was signed
    std::int64_t withoutPayload = 0; ///< erased, or not for this workstation
    std::int64_t states = 0; ///< compared with a new fold of their entries
    std::int64_t statesSealed = 0; ///< that could not be, for lack of a key
    std::vector<std::string> problems; ///< what is wrong and where, the first few
    std::int64_t problemCount = 0;
    std::vector<std::string> notices; ///< worth knowing, wrong with nobody here

    bool sound() const { return problemCount == 0; }
    void problem(std::string text);
};

struct VerifySubject {
    store::Connection &journal;
    vault::Vault &vault; ///< locked is fine
    const Registry &registry;
    const Authority &authority;
    std::filesystem::path outbox;
};

/// Fault::Cancelled when stopped.
Result<VerifyReport> verify(VerifySubject subject, std::stop_token stop = {});

/// Hashes and links alone, as at every start; how many entries were looked at. Fault::Corrupt names
/// the first that does not fit.
Result<std::int64_t> checkLinks(store::Connection &journal);

} // namespace attune::journal
