// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordings/ogg_pages.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace attune::recordings {

namespace {

constexpr std::size_t kHeader = 27;
constexpr std::size_t kLongestPage = kHeader + 255 + 255 * 255;

/// The length of the page that begins here, RFC 3533 §6; 0 when none does, or not all of it is
/// there.
std::size_t pageLength(ByteView bytes)
{
    if (bytes.size() < kHeader || !textOf(bytes).starts_with("OggS") || bytes[4] != 0)
        return 0;
    const std::size_t segments = bytes[26];
    if (bytes.size() < kHeader + segments)
        return 0;
    const auto table = bytes.subspan(kHeader, segments);
    const auto body = std::accumulate(table.begin(), table.end(), std::size_t{0});
    const std::size_t length = kHeader + segments + body;
    return bytes.size() < length ? 0 : length;
}

std::int64_t granuleOf(ByteView page)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < 8; ++i)
        value |= static_cast<std::uint64_t>(page[6 + i]) << (8 * i);
    return static_cast<std::int64_t>(value);
}

} // namespace

Result<std::int64_t> lastOggPageBegin(ByteSource &source)
{
    Bytes room(static_cast<std::size_t>(
        std::min<std::uint64_t>(source.size(), 3 * kLongestPage))); // two whole pages and a part
    const auto got = source.read(source.size() - room.size(), room);
    if (!got)
        return got.error();
    ByteView rest = ByteView(room).first(*got);
    std::int64_t last = 0;
    std::int64_t before = 0;
    while (!rest.empty()) {
        const std::size_t length = pageLength(rest);
        const std::int64_t granule = length ? granuleOf(rest) : -1;
        if (granule >= 0) // −1: no packet ends in this page
            before = std::exchange(last, granule);
        rest = rest.subspan(std::max<std::size_t>(1, length));
    }
    return before;
}

} // namespace attune::recordings
