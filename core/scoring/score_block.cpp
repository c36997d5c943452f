// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/score_block.h"

#include "core/scoring/demands.h"

namespace attune::scoring {

namespace {

constexpr unsigned char kVersion = 1;
constexpr std::size_t kRowSize = 60;
constexpr std::int16_t kNone16 = INT16_MIN;
constexpr std::uint8_t kNone8 = 255;
constexpr std::uint16_t kNoneIndex = UINT16_MAX;

class Writer {
public:
    explicit Writer(Bytes &out)
        : m_out(out)
    {
    }
    void number(std::uint64_t value, int bytes)
    {
        for (int i = 0; i < bytes; ++i)
            m_out.push_back(static_cast<unsigned char>(value >> (8 * i)));
    }
    void optional16(const std::optional<std::int16_t> &value)
    {
        number(static_cast<std::uint16_t>(value.value_or(kNone16)), 2);
    }

private:
    Bytes &m_out;
};

class Reader {
public:
    explicit Reader(ByteView in)
        : m_in(in)
    {
    }
    std::uint64_t number(int bytes)
    {
        std::uint64_t value = 0;
        for (int i = 0; i < bytes; ++i)
            value |= static_cast<std::uint64_t>(m_in[static_cast<std::size_t>(i)]) << (8 * i);
        m_in = m_in.subspan(static_cast<std::size_t>(bytes));
        return value;
    }
    std::uint8_t byte() { return static_cast<std::uint8_t>(number(1)); }
    std::optional<std::int16_t> optional16()
    {
        const auto value = static_cast<std::int16_t>(number(2));
        return value == kNone16 ? std::nullopt : std::optional(value);
    }
    std::optional<std::uint8_t> optional8()
    {
        const auto value = byte();
        return value == kNone8 ? std::nullopt : std::optional(value);
    }

private:
    ByteView m_in;
};

enum Flag : unsigned { kName = 1, kRequested = 2, kOffered = 4, kDone = 8, kTransfer = 16 };

void write(Writer &out, const ScoreRow &row)
{
    out.number(static_cast<std::uint64_t>(row.leg.value), 8);
    out.number(static_cast<std::uint8_t>(row.state), 1);
    for (const auto &value : {row.start, row.trough, row.end, row.recovery})
        out.optional16(value);
    out.number(row.customerTurns, 2);
    out.number(row.scoredTurns, 2);
    out.number(row.tone ? static_cast<std::uint8_t>(*row.tone) : kNone8, 1);
    for (const auto count : row.marks)
        out.number(count, 1);
    out.number(row.personalisation.value_or(kNone8), 1);
    out.number(row.specifics, 1);
    out.number(row.boilerplate, 1);
    out.number((row.nameUsed ? kName : 0u) | (row.escalationRequested ? kRequested : 0u)
            | (row.escalationOffered ? kOffered : 0u) | (row.escalationDone ? kDone : 0u)
            | (row.transfer ? kTransfer : 0u),
        1);
    out.number(row.hostility.value_or(kNone8), 1);
    out.number(row.hostileTurns, 1);
    for (const auto level : row.empathy)
        out.number(level, 1);
    out.number(row.index.value_or(kNoneIndex), 2);
    for (const auto value : row.spark)
        out.number(static_cast<std::uint8_t>(value), 1);
    out.number(row.sparkPoints, 1);
    out.number(0, 7); // room, so that a later figure need not change the width
}

ScoreRow readRow(Reader &in)
{
    ScoreRow row;
    row.leg = {static_cast<std::int64_t>(in.number(8))};
    row.state = static_cast<ScoreState>(in.byte());
    row.start = in.optional16();
    row.trough = in.optional16();
    row.end = in.optional16();
    row.recovery = in.optional16();
    row.customerTurns = static_cast<std::uint16_t>(in.number(2));
    row.scoredTurns = static_cast<std::uint16_t>(in.number(2));
    if (const auto tone = in.optional8())
        row.tone = static_cast<text::Tone>(*tone);
    for (auto &count : row.marks)
        count = in.byte();
    row.personalisation = in.optional8();
    row.specifics = in.byte();
    row.boilerplate = in.byte();
    const unsigned flags = in.byte();
    row.nameUsed = flags & kName;
    row.escalationRequested = flags & kRequested;
    row.escalationOffered = flags & kOffered;
    row.escalationDone = flags & kDone;
    row.transfer = flags & kTransfer;
    row.hostility = in.optional8();
    row.hostileTurns = in.byte();
    for (auto &level : row.empathy)
        level = in.byte();
    const auto index = static_cast<std::uint16_t>(in.number(2));
    if (index != kNoneIndex)
        row.index = index;
    for (auto &value : row.spark)
        value = static_cast<std::int8_t>(in.byte());
    row.sparkPoints = in.byte();
    in.number(7);
    return row;
}

} // namespace

Bytes encodeBlock(std::span<const ScoreRow> rows)
{
    Bytes out;
    out.reserve(1 + rows.size() * kRowSize);
    out.push_back(kVersion);
    Writer writer(out);
    for (const ScoreRow &row : rows)
        write(writer, row);
    return out;
}

Result<std::vector<ScoreRow>> decodeBlock(ByteView bytes)
{
    if (bytes.empty() || bytes[0] != kVersion || (bytes.size() - 1) % kRowSize != 0)
        return {Fault::Corrupt, "a block of scores has a wrong size"};
    std::vector<ScoreRow> rows;
    rows.reserve((bytes.size() - 1) / kRowSize);
    for (std::size_t at = 1; at < bytes.size(); at += kRowSize) {
        Reader reader(bytes.subspan(at, kRowSize));
        rows.push_back(readRow(reader));
    }
    return rows;
}

Done decodeDemands(ByteView bytes, std::vector<Demand> &out)
{
    constexpr std::size_t kTrough = 11, kHostility = 33; // as write() lays them out
    if (bytes.empty() || bytes[0] != kVersion || (bytes.size() - 1) % kRowSize != 0)
        return {Fault::Corrupt, "a block of scores has a wrong size"};
    for (std::size_t at = 1; at < bytes.size(); at += kRowSize) {
        const ByteView row = bytes.subspan(at, kRowSize);
        Reader leg(row), trough(row.subspan(kTrough)), hostility(row.subspan(kHostility));
        out.push_back({{static_cast<std::int64_t>(leg.number(8))}, trough.optional16(),
            hostility.optional8()});
    }
    return {};
}

} // namespace attune::scoring
