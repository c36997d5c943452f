// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/facts_target.h"

#include "core/facts/set_aside.h"

#include <algorithm>

namespace attune::sync {

namespace {

/// What one retry reads at most; the rest comes with the next.
constexpr std::int64_t kMostRetried = 100'000;

struct FactsPortion final : PreparedPortion {
    facts::Portion portion;
};

} // namespace

FactsTarget::FactsTarget(store::Store &facts, vault::Vault &vault, std::string source,
    const Clock &clock, std::filesystem::path recordings)
    : m_facts(facts)
    , m_vault(vault)
    , m_source(std::move(source))
    , m_writer(facts, vault, m_source, clock, std::move(recordings))
{
}

Done FactsTarget::begin(bool rehearsal)
{
    m_rehearsal = rehearsal;
    if (rehearsal)
        m_writer.rehearse();
    return m_writer.begin();
}

Result<std::optional<ResumePoint>> FactsTarget::resumePoint(const Bytes &fingerprint)
{
    if (m_rehearsal)
        return std::optional<ResumePoint>();
    const auto position = m_writer.positionOf(fingerprint);
    if (!position)
        return position.error();
    if (!*position || (*position)->offset == 0)
        return std::optional<ResumePoint>();
    return std::optional(ResumePoint{(*position)->offset, (*position)->line});
}

Result<std::unique_ptr<PreparedPortion>> FactsTarget::prepare(Portion &&portion)
{
    auto prepared = std::make_unique<FactsPortion>();
    facts::Portion &ready = prepared->portion;
    ready.records.reserve(portion.records.size());
    for (facts::Record &record : portion.records) {
        auto one = m_writer.prepare(std::move(record));
        if (!one)
            return one.error();
        ready.records.push_back(std::move(*one));
    }
    ready.setAside = std::move(portion.setAside);
    ready.mended = std::move(portion.mended);
    ready.still = std::move(portion.still);
    ready.position = {std::move(portion.fingerprint), std::move(portion.file), portion.next.offset,
        portion.next.line, portion.fileDone};
    ready.bytes = portion.bytes;
    return std::unique_ptr<PreparedPortion>(std::move(prepared));
}

Result<Outcomes> FactsTarget::write(const NextPortion &next)
{
    const auto counts = m_writer.writeBatch([&]() -> std::optional<facts::Portion> {
        const auto prepared = next();
        if (prepared == nullptr)
            return std::nullopt;
        return std::move(static_cast<FactsPortion &>(*prepared).portion);
    });
    if (!counts)
        return counts.error();
    return Outcomes{counts->accepted, counts->updated, counts->unchanged, counts->olderRevisions,
        counts->unknownAgents, counts->unknownQueues};
}

Done FactsTarget::finish()
{
    return m_rehearsal ? Done() : m_writer.finish();
}

Result<std::vector<StoredSetAside>> FactsTarget::storedSetAside()
{
    auto reader = m_facts.reader();
    if (!reader)
        return reader.error();
    auto rows = facts::openSetAside(**reader, m_source, kMostRetried);
    if (!rows)
        return rows.error();
    std::vector<StoredSetAside> stored;
    for (facts::SetAsideRow &row : *rows) {
        if (!m_only.empty() && std::ranges::find(m_only, row.id) == m_only.end())
            continue;
        stored.push_back({row.id, std::move(row.record), row.hasBody});
    }
    return stored;
}

Result<Bytes> FactsTarget::bodyOf(const StoredSetAside &stored)
{
    auto reader = m_facts.reader();
    if (!reader)
        return reader.error();
    return facts::bodyOfSetAside(**reader, m_vault, stored.id);
}

} // namespace attune::sync
