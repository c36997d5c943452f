// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Contact records of Amazon Connect: an array, one object, JSON Lines or objects one after the
// other.
#pragma once

#include "core/sync/gather.h"
#include "core/sync/json_reader.h"

#include <string>
#include <vector>

namespace attune::sync {

/// Every transfer is a record of its own there. Records whose chain begins in the same file become
/// legs of one contact, named by the first. What comes without its beginning stands for itself and
/// is marked partial, so that a redelivered piece takes nothing away from what is known of the
/// rest.
class ConnectReader final : public JsonReader {
public:
    ConnectReader(const SourceOptions &options, std::string fileName);

private:
    struct Piece {
        facts::ContactRecord contact; ///< with its one leg
        std::string previous, next;
        std::string method; ///< how it came about
    };
    void readRecord(JsonElement root, const RecordSource &source, RecordSink &sink) override;
    void finish(RecordSink &sink) override;
    bool holdsBack() const override { return !m_chains.empty(); }

    std::optional<Piece> pieceFrom(JsonElement root, const RecordSource &source, RecordSink &sink);
    bool readLeg(JsonElement root, const RecordSource &source, RecordSink &sink,
        facts::ContactRecord &contact);
    void give(const std::string &root, std::vector<Piece> &&chain);
    void giveAlone(Piece &&piece);

    Gather<std::vector<Piece>> m_chains;
    RecordSink *m_sink = nullptr;
    Position m_at;
};

} // namespace attune::sync
