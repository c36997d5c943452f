// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/parsing.h"

namespace attune::sync {

namespace {

/// Counts what a second reading gives before it is allowed to stand.
class Trial final : public RecordSink {
public:
    void accept(facts::Record &&record, const Position &) override
    {
        records.push_back(std::move(record));
    }
    void setAside(facts::SetAsideRecord &&record) override
    {
        if (!problem)
            problem = {{}, record.reason, std::move(record.detail)};
    }
    void remark(Remark) override { }
    Done checkpoint(const Position &, bool) override { return {}; }

    std::vector<facts::Record> records;
    std::optional<facts::StillSetAside> problem; ///< the first
};

} // namespace

Done Parsing::refuse(const std::vector<facts::SetAsideRecord> &refused)
{
    if (refused.empty())
        return {};
    m_gatherer.begin({}, {}, nullptr);
    for (const facts::SetAsideRecord &record : refused)
        m_gatherer.setAside(facts::SetAsideRecord(record));
    return m_gatherer.end(false);
}

Done Parsing::readFile(const InputFile &file, const std::stop_token &stop)
{
    auto source = FileSource::open(file.path);
    if (!source)
        return refuse({{facts::SetAside::NotReadable, file.path, 0, source.error().detail, {}}});
    const auto from = m_target.resumePoint(file.fingerprint);
    if (!from)
        return from.error();
    TextStream stream(std::move(*source), file.encoding);
    m_gatherer.begin(file.path, file.fingerprint, &stream);
    const auto reader = makeReader(file.format, m_request.options, file.path);
    Done done = reader->read(stream, *from, m_gatherer, stop);
    if (!done && done.error().fault == Fault::Io) {
        // What was read before stands; the next import goes on from there.
        m_gatherer.setAside({facts::SetAside::NotReadable, file.path, 0, done.error().detail, {}});
        return m_gatherer.end(false);
    }
    if (!done)
        return done;
    return m_gatherer.end(true);
}

Done Parsing::readFiles(const InputFiles &input, const std::stop_token &stop)
{
    if (Done done = refuse(input.refused); !done)
        return done;
    for (const InputFile &file : input.files) {
        if (stop.stop_requested())
            return {Fault::Cancelled, file.path};
        if (Done done = readFile(file, stop); !done)
            return done;
    }
    return {};
}

Done Parsing::stays(facts::StillSetAside row)
{
    m_gatherer.still(std::move(row));
    return m_gatherer.checkpoint({}, false);
}

Done Parsing::readKept(const StoredSetAside &stored, const std::stop_token &stop)
{
    auto body = m_target.bodyOf(stored);
    if (!body)
        return body.error();
    const Format format = detectFormat(*body, stored.record.file);
    const auto reader = makeReader(format, m_request.options, stored.record.file);
    if (reader == nullptr)
        return stays({stored.id, facts::SetAside::UnknownKind, "no format is known by its text"});
    TextStream stream(std::make_unique<MemorySource>(std::move(*body)), Encoding::Utf8);
    Trial trial;
    if (Done done = reader->read(stream, {}, trial, stop); !done)
        return done;
    if (trial.problem)
        return stays({stored.id, trial.problem->reason, std::move(trial.problem->detail)});
    if (trial.records.empty())
        return stays({stored.id, stored.record.reason, stored.record.detail});
    for (facts::Record &found : trial.records)
        m_gatherer.accept(std::move(found), {});
    m_gatherer.mended(stored.id);
    return m_gatherer.checkpoint({}, false);
}

/// A file that could not be read as a whole; it is mended once it is read to its end.
Done Parsing::readWhole(const StoredSetAside &stored, const std::stop_token &stop)
{
    const InputFiles input = findFiles({stored.record.file}, m_request.options);
    if (!input.refused.empty() || input.files.empty()) {
        m_gatherer.begin(stored.record.file, {}, nullptr);
        const facts::SetAsideRecord &now =
            input.refused.empty() ? stored.record : input.refused.front();
        m_gatherer.still({stored.id, now.reason, now.detail});
        return m_gatherer.end(false);
    }
    m_gatherer.takeRefusal();
    if (Done done = readFiles(input, stop); !done)
        return done;
    if (m_gatherer.takeRefusal() == stored.record.reason)
        return {}; // set aside again, as the same record
    m_gatherer.begin(stored.record.file, {}, nullptr);
    m_gatherer.mended(stored.id);
    return m_gatherer.end(false);
}

Done Parsing::readAgain(const std::stop_token &stop)
{
    const auto stored = m_target.storedSetAside();
    if (!stored)
        return stored.error();
    m_gatherer.begin("set aside", {}, nullptr);
    for (const StoredSetAside &one : *stored) {
        if (!one.hasBody && one.record.line == 0)
            continue; // a file
        Done done = one.hasBody
            ? readKept(one, stop)
            : stays({one.id, one.record.reason, one.record.detail}); // too long to be kept
        if (!done)
            return done;
    }
    if (Done done = m_gatherer.end(false); !done)
        return done;
    for (const StoredSetAside &one : *stored) {
        if (one.hasBody || one.record.line > 0)
            continue;
        if (Done done = readWhole(one, stop); !done)
            return done;
    }
    return {};
}

} // namespace attune::sync
