// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads vCon 0.0.1 to 0.4.0, in JSON or JSON Lines, plain or signed.
#pragma once

#include "core/sync/json_reader.h"

#include <string>
#include <unordered_map>

namespace attune::sync {

/// A contact's key is its `interaction_id`, since a uuid names an instance of the vCon only;
/// without one it is the uuid, or that of the vCon this one redacts or amends.
class VconReader final : public JsonReader {
public:
    VconReader(const SourceOptions &options, std::string fileName);

private:
    void readRecord(JsonElement root, const RecordSource &source, RecordSink &sink) override;
    void readPlain(JsonElement root, const RecordSource &source, RecordSink &sink);
    void readSigned(JsonElement root, const RecordSource &source, RecordSink &sink);
    std::string keyOf(const struct Vcon &vcon);

    JsonParser m_bodies;
    std::unordered_map<std::string, std::string>
        m_keyOfInstance; ///< of what was amended or redacted
};

} // namespace attune::sync
