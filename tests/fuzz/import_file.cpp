// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file of any format: whatever it holds, every line ends as a record or with a reason.
#include "core/sync/sync.h"
#include "core/sync/text_stream.h"

#include <array>

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

/// The first byte chooses the format and the encoding, so that one run is one reading.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    constexpr std::array kFormats{sync::Format::Vcon, sync::Format::Csv,
        sync::Format::ConnectContacts, sync::Format::ContactLens};
    const ByteView bytes(data + 1, size - 1);
    (void)sync::detectFormat(bytes, "file.csv");
    const auto reader = sync::makeReader(kFormats[data[0] % kFormats.size()], {}, "file");
    sync::TextStream stream(std::make_unique<MemorySource>(copyOf(bytes)),
        data[0] & 0x80 ? sync::Encoding::Utf16Le : sync::Encoding::Utf8);
    Nowhere nowhere;
    (void)reader->read(stream, {}, nowhere, {});
    return 0;
}
