// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/gatherer.h"

#include <algorithm>

namespace attune::sync {

namespace {

constexpr int kTranscriptCost = 4; ///< of what has words, in rows without
/// What is in memory does not depend on the file.
constexpr int kPortionCost = 3000;
constexpr std::size_t kPortionBytes = std::size_t{2} << 20;

int costOf(const facts::Record &record)
{
    const auto *contact = std::get_if<facts::ContactRecord>(&record);
    const bool words = contact != nullptr ? std::any_of(contact->legs.begin(), contact->legs.end(),
                           [](const facts::LegRecord &leg) { return leg.transcript.has_value(); })
                                          : std::holds_alternative<facts::AnalysisRecord>(record);
    return words ? kTranscriptCost : 1;
}

} // namespace

void Gatherer::begin(const std::string &file, Bytes fingerprint, const TextStream *stream)
{
    m_portion = {};
    m_portion.file = file;
    m_portion.fingerprint = std::move(fingerprint);
    m_stream = stream;
    m_cost = 0;
    m_from = m_offset = m_rawBefore = 0;
}

void Gatherer::accept(facts::Record &&record, const Position &)
{
    m_cost += costOf(record);
    m_portion.records.push_back(std::move(record));
}

void Gatherer::setAside(facts::SetAsideRecord &&record)
{
    ++m_cost;
    if (record.line == 0)
        m_refusal = record.reason;
    m_portion.setAside.push_back(std::move(record));
}

Done Gatherer::checkpoint(const Position &at, bool complete)
{
    m_offset = std::max(m_offset, at.next);
    if (complete)
        m_portion.next = {at.next, at.line};
    const bool full =
        m_cost >= kPortionCost || m_offset - m_from >= static_cast<std::int64_t>(kPortionBytes);
    return full ? send(false) : Done{};
}

Done Gatherer::end(bool fileDone)
{
    return send(fileDone);
}

Done Gatherer::send(bool fileDone)
{
    const auto raw = m_stream != nullptr ? static_cast<std::int64_t>(m_stream->rawOffset()) : 0;
    m_portion.bytes = raw - m_rawBefore;
    m_rawBefore = raw;
    m_portion.fileDone = fileDone;
    Ready ready;
    ready.file = m_portion.file;
    ready.cost = m_cost;
    ready.weight = static_cast<std::size_t>(std::max<std::int64_t>(m_offset - m_from, 0));
    ready.records = static_cast<std::int64_t>(m_portion.records.size());
    ready.bytes = m_portion.bytes;
    ready.fileDone = fileDone;
    for (const facts::SetAsideRecord &record : m_portion.setAside)
        ready.setAside.push_back(record.reason);
    for (const facts::StillSetAside &row : m_portion.still)
        ready.setAside.push_back(row.reason);
    Portion next;
    next.file = m_portion.file;
    next.fingerprint = m_portion.fingerprint;
    next.next = m_portion.next;
    auto prepared = m_target.prepare(std::move(m_portion));
    m_portion = std::move(next);
    const std::size_t weight = ready.weight;
    m_from = m_offset;
    m_cost = 0;
    if (!prepared)
        return prepared.error();
    ready.prepared = std::move(*prepared);
    if (!m_queue.push(std::move(ready), weight))
        return {Fault::Cancelled, "the writer stopped"};
    return {};
}

} // namespace attune::sync
