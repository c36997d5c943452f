// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file of any format: whatever it holds, every line ends as a record or with a reason.
#include "core/sync/sync.h"
#include "core/sync/text_stream.h"

using namespace attune;

namespace {

class Nowhere final : public sync::RecordSink {
public:
    void accept(facts::Record &&, const sync::Position &) override { }
    void setAside(facts::SetAsideRecord &&record) override
    {
        if (record.detail.size() > 100000)
            __builtin_trap(); // a reason is a sentence
    }
    void remark(sync::Remark) override { }
    Done checkpoint(const sync::Position &at, bool) override
    {
        if (at.next < m_last)
            __builtin_trap(); // reading never goes back
        m_last = at.next;
        return {};
    }

private:
    std::int64_t m_last = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const ByteView bytes(data, size);
    const sync::SourceOptions options;
    for (const auto format : {sync::detectFormat(bytes, "file.csv"), sync::Format::Vcon,
             sync::Format::Csv, sync::Format::ConnectContacts, sync::Format::ContactLens}) {
        const auto reader = sync::makeReader(format, options, "file");
        if (!reader)
            continue;
        for (const auto encoding : {sync::Encoding::Utf8, sync::Encoding::Utf16Le}) {
            sync::TextStream stream(std::make_unique<MemorySource>(copyOf(bytes)), encoding);
            Nowhere nowhere;
            const auto once = sync::makeReader(format, options, "file");
            (void)once->read(stream, {}, nowhere, {});
        }
    }
    return 0;
}
