// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a text as if it were a file and keeps what comes out of it.
#pragma once

#include "core/sync/sync.h"
#include "core/sync/text_stream.h"
#include "tests/support/temp_centre.h"

#include <QTest>

#include <array>
#include <string>
#include <vector>

namespace attune::tests {

class Collected final : public sync::RecordSink {
public:
    void accept(facts::Record &&record, const sync::Position &at) override
    {
        records.push_back(std::move(record));
        lines.push_back(at.line);
    }
    void setAside(facts::SetAsideRecord &&record) override { aside.push_back(std::move(record)); }
    void remark(sync::Remark remark) override { ++remarks[static_cast<std::size_t>(remark)]; }
    Done checkpoint(const sync::Position &at, bool complete) override
    {
        if (complete)
            resumable = {at.next, at.line};
        return {};
    }

    int count(sync::Remark remark) const { return remarks[static_cast<std::size_t>(remark)]; }
    std::string reasons() const
    {
        std::string out;
        for (const auto &record : aside)
            out.append(out.empty() ? "" : " ").append(facts::nameOf(record.reason));
        return out;
    }
    template <typename Record>
    const Record &at(std::size_t index) const
    {
        return std::get<Record>(records.at(index));
    }
    const facts::ContactRecord &contact(std::size_t index = 0) const
    {
        return at<facts::ContactRecord>(index);
    }
    template <typename Record>
    std::vector<Record> all() const
    {
        std::vector<Record> out;
        for (const auto &record : records)
            if (const auto *one = std::get_if<Record>(&record))
                out.push_back(*one);
        return out;
    }

    std::vector<facts::Record> records;
    std::vector<std::int64_t> lines;
    std::vector<facts::SetAsideRecord> aside;
    std::array<int, sync::kRemarks> remarks{};
    sync::ResumePoint resumable;
};

inline Collected collect(std::string_view text, const std::string &fileName,
    const sync::SourceOptions &options = {}, const std::optional<sync::ResumePoint> &from = {})
{
    Collected collected;
    const ByteView bytes = bytesOf(text);
    const sync::Format format =
        sync::detectFormat(bytes.first(std::min(bytes.size(), sync::kHeadBytes)), fileName);
    const auto reader = sync::makeReader(format, options, fileName);
    if (!reader) {
        collected.setAside({facts::SetAside::UnknownKind, fileName, 0, {}, {}});
        return collected;
    }
    const auto encoding = sync::guessEncoding(bytes, format == sync::Format::Csv);
    sync::TextStream stream(std::make_unique<MemorySource>(copyOf(bytes)), encoding);
    const Done done = reader->read(stream, from, collected, {});
    if (!done)
        QTest::qFail(done.error().detail.c_str(), __FILE__, __LINE__);
    return collected;
}

inline Instant at(const char *iso)
{
    return Instant{parseTime(iso)->local.time_since_epoch()};
}

inline std::string iso(std::optional<Instant> t)
{
    return t ? toIso(*t) : std::string("-");
}

inline sync::SourceOptions in(const char *zone)
{
    sync::SourceOptions options;
    options.zone = Zone::named(zone).value();
    return options;
}

/// Files of other people that may not lie beside this source: then the test says so and ends.
inline QString samples(const QString &name)
{
    return QStringLiteral(ATTUNE_SOURCE_DIR "/../shared/samples/") + name;
}

} // namespace attune::tests
