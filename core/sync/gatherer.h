// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parsing side of an import: what a reader finds goes on to the writer in portions of a bounded
// size, prepared on the way.
#pragma once

#include "core/sync/bounded_queue.h"
#include "core/sync/import.h"
#include "core/sync/text_stream.h"

#include <array>

namespace attune::sync {

/// A portion on its way to the writer, with what the writer needs to know of it.
struct Ready {
    std::unique_ptr<PreparedPortion> prepared;
    std::string file;
    int cost = 0;
    std::size_t weight = 0; ///< in bytes of the file
    std::int64_t records = 0;
    std::int64_t bytes = 0;
    bool fileDone = false;
    std::vector<facts::SetAside> setAside;
};
using ReadyQueue = BoundedQueue<Ready>;

/// Gathers what a reader finds into portions and sends them on.
class Gatherer final : public RecordSink {
public:
    Gatherer(ImportTarget &target, ReadyQueue &queue, std::array<std::int64_t, kRemarks> &remarks)
        : m_target(target)
        , m_queue(queue)
        , m_remarks(remarks)
    {
    }

    void begin(const std::string &file, Bytes fingerprint, const TextStream *stream);
    void accept(facts::Record &&record, const Position &at) override;
    void setAside(facts::SetAsideRecord &&record) override;
    void remark(Remark remark) override { ++m_remarks[static_cast<std::size_t>(remark)]; }
    Done checkpoint(const Position &at, bool complete) override;
    Done end(bool fileDone);
    void mended(std::int64_t id) { m_portion.mended.push_back(id); }
    void still(facts::StillSetAside &&row)
    {
        ++m_cost;
        m_portion.still.push_back(std::move(row));
    }
    /// Why the file as a whole was set aside since this was last asked.
    std::optional<facts::SetAside> takeRefusal() { return std::exchange(m_refusal, {}); }

private:
    Done send(bool fileDone);

    ImportTarget &m_target;
    ReadyQueue &m_queue;
    std::array<std::int64_t, kRemarks> &m_remarks;
    const TextStream *m_stream = nullptr;
    Portion m_portion;
    std::optional<facts::SetAside> m_refusal;
    int m_cost = 0;
    std::int64_t m_from = 0; ///< offset where this portion begins
    std::int64_t m_offset = 0;
    std::int64_t m_rawBefore = 0;
};

} // namespace attune::sync
