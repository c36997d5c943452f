// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Contact Lens made of a contact: its transcript and its own view of the customer's sentiment,
// kept beside ours with its origin. Loudness, interruptions and speed of speech are not read.
#pragma once

#include "core/sync/json_reader.h"

#include <string>

namespace attune::sync {

class ContactLensReader final : public JsonReader {
public:
    ContactLensReader(const SourceOptions &options, std::string fileName);

private:
    void readRecord(JsonElement root, const RecordSource &source, RecordSink &sink) override;
};

/// The id stands in the name of the file only, as a rule: "…/<ContactId>_analysis_….json".
std::string contactIdIn(std::string_view fileName);

} // namespace attune::sync
