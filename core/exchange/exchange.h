// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions between workstations that share nothing but a folder: a stick, a network share, a
// synced folder. Each gives what the folder lacks and takes what itself lacks; whatever arrives is
// checked as if a stranger had sent it.
#pragma once

#include "core/exchange/exchange_file.h"
#include "core/exchange/shared_folder.h"
#include "core/journal/journal.h"

#include <functional>
#include <stop_token>

namespace attune::exchange {

struct ExchangeReport {
    struct Skipped {
        std::string file, reason;
        Fault fault = Fault::Corrupt;
    };
    struct Certified {
        journal::DeviceId dev{};
        std::string user;
    };
    std::int64_t received = 0; ///< entries that were new here
    std::int64_t given = 0; ///< entries the folder lacked
    std::int64_t keys = 0; ///< new here
    std::int64_t files = 0; ///< whole ones that lie there
    std::int64_t waiting = 0; ///< entries that something is missing before
    std::int64_t held = 0; ///< of a clock far ahead
    std::vector<Skipped> skipped; ///< looked at again next time
    std::vector<journal::Received::SetAside> setAside; ///< entries refused
    std::vector<Certified> certified; ///< workstations that were let join
    /// Users about whom another administrator stated something at the same time: what was stated
    /// here stands behind it now.
    std::vector<std::string> restated;
    bool joined = false; ///< the certificate of this workstation was there
    std::string refuses; ///< why nothing can be decided here; empty: it can
};

/// Someone must be signed in.
class Exchange {
public:
    Exchange(journal::Journal &journal, vault::Vault &vault, const journal::Authority &authority,
        const Clock &clock)
        : m_journal(journal)
        , m_vault(vault)
        , m_authority(authority)
        , m_clock(clock)
    {
    }

    /// How far it is, in decisions: those that lie there and are not here, and those it lacks.
    using Progress = std::function<void(std::int64_t done, std::int64_t total)>;

    /// May be broken off and repeated at any point. Faults: NotFound (no such folder), Denied,
    /// NoSpace, Cancelled.
    Result<ExchangeReport> run(const std::filesystem::path &folder, std::stop_token stop = {},
        const Progress &progress = {});

private:
    struct Found {
        std::filesystem::path file;
        FileHeader header;
    };

    Done look(const SharedFolder &folder);
    void measure();
    void advance(std::int64_t decisions);
    void skip(const std::filesystem::path &file, const Error &why);
    Done takeRosters(const SharedFolder &folder);
    Done takeFiles(const std::stop_token &stop);
    /// How many entries were new.
    Result<std::int64_t> takeFile(const Found &found);
    Done takeCertificate();
    Done takeWitnesses();
    bool isNew(const Found &found, const journal::VersionVector &have) const;
    bool isRevoked(const journal::DeviceId &dev) const;

    Done answerRequests(const SharedFolder &folder);
    Done forgetErased();
    Done give(const SharedFolder &folder, const std::stop_token &stop);
    Result<ExchangeFile> nextFile(std::vector<journal::SignedEntry> entries);
    Done giveHeads(const SharedFolder &folder);
    Done giveRoster(const SharedFolder &folder);
    journal::VersionVector covered() const;

    journal::Journal &m_journal;
    vault::Vault &m_vault;
    const journal::Authority &m_authority;
    const Clock &m_clock;
    std::string m_centre;
    std::optional<journal::DeviceId> m_own;
    std::vector<Found> m_found;
    std::vector<journal::Device> m_devices;
    std::vector<Bytes> m_certificates; ///< of whatever workstation, as they lie there
    std::vector<journal::Witness> m_witnesses;
    ExchangeReport m_report;
    Progress m_progress;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
};

} // namespace attune::exchange
