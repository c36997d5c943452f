// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An unlocked centre in a folder that goes away with it, with a passphrase that costs nothing.
#pragma once

#include "core/facts/facts_writer.h"
#include "core/store/centre.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

#include <QTemporaryDir>

namespace attune::tests {

class TempCentre {
public:
    static constexpr const char *kUser = "nadia";
    static constexpr const char *kPassphrase = "correct horse";

    TempCentre();

    store::CentrePaths paths() const { return m_paths; }
    store::Store &facts() { return *m_facts; }
    vault::Vault &vault() { return *m_vault; }
    FixedClock &clock() { return m_clock; }
    /// Closes both files and opens them again, unlocked.
    void reopen();
    /// Writes records as one batch from `source`; fails the test when it cannot.
    facts::BatchCounts import(
        std::vector<facts::Record> records, const std::string &source = "acd");

private:
    QTemporaryDir m_dir;
    store::CentrePaths m_paths;
    FixedClock m_clock;
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<store::Store> m_facts;
};

/// "2026-03-02T10:00:00Z"
Instant at(const char *iso);

/// A chat of two with one customer and one agent turn, to be changed by the test.
facts::ContactRecord aContact(
    const std::string &externalId, const char *start = "2026-03-02T10:00:00Z");

} // namespace attune::tests
