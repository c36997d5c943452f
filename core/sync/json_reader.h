// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of JSON formats share: the way through the file, broken records, resuming.
#pragma once

#include "core/sync/json.h"
#include "core/sync/sync.h"

#include <optional>
#include <string>

namespace attune::sync {

class JsonReader : public Reader {
public:
    JsonReader(const SourceOptions &options, std::string fileName);

    Done read(TextStream &text, const std::optional<ResumePoint> &from, RecordSink &sink,
        std::stop_token stop) final;

protected:
    virtual void readRecord(JsonElement root, const RecordSource &source, RecordSink &sink) = 0;
    /// Hands over what was held back.
    virtual void finish(RecordSink &sink);
    virtual bool holdsBack() const { return false; }

    const SourceOptions &options() const { return m_options; }
    const std::string &fileName() const { return m_fileName; }

private:
    SourceOptions m_options;
    std::string m_fileName;
    JsonParser m_parser;
};

} // namespace attune::sync
