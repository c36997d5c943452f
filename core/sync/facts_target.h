// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of a centre as what an import writes to.
#pragma once

#include "core/facts/facts_writer.h"
#include "core/sync/import.h"

#include <filesystem>
#include <string>

namespace attune::sync {

class FactsTarget final : public ImportTarget {
public:
    /// `source` is who delivers: external ids are unique within it. Recordings are sealed into the
    /// folder `recordings`; an empty one leaves them out.
    FactsTarget(store::Store &facts, vault::Vault &vault, std::string source, const Clock &clock,
        std::filesystem::path recordings = {});

    /// Must succeed before an import. A rehearsal changes nothing and counts what would have been.
    Done begin(bool rehearsal = false);

    /// A retry reads these set-aside records alone; empty: all of the source.
    void retryOnly(std::vector<std::int64_t> rows) { m_only = std::move(rows); }

    Result<std::optional<ResumePoint>> resumePoint(const Bytes &fingerprint) override;
    Result<std::unique_ptr<PreparedPortion>> prepare(Portion &&portion) override;
    Result<Outcomes> write(const NextPortion &next) override;
    Done finish() override;
    Result<std::vector<StoredSetAside>> storedSetAside() override;
    Result<Bytes> bodyOf(const StoredSetAside &stored) override;

private:
    store::Store &m_facts;
    vault::Vault &m_vault;
    std::string m_source;
    facts::FactsWriter m_writer;
    bool m_rehearsal = false;
    std::vector<std::int64_t> m_only;
};

} // namespace attune::sync
