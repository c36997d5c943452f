// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies sealed in a centre, changed by somebody: it opens whole or not at all.
#include "core/facts/transcript_codec.h"
#include "core/vault/sealed_file.h"

using namespace attune;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const ByteView bytes(data, size);
    const vault::Key key;
    if (auto file = vault::SealedFileReader::open(
            std::make_unique<MemorySource>(copyOf(bytes)), key.view())) {
        Bytes all((*file)->size());
        (void)(*file)->read(0, all);
    }
    (void)vault::openWith(key, {"table", 1}, bytes);
    (void)facts::decodeTranscript(textOf(bytes));
    if (const auto json = facts::decompress(bytes, nullptr))
        (void)facts::decodeTranscript(*json);
    return 0;
}
