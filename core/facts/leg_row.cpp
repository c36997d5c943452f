// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/leg_row.h"

#include <sodium.h>

#include <algorithm>
#include <limits>

namespace attune::facts {

namespace {

constexpr std::int64_t kEpoch = 1262304000; // 2010-01-01T00:00:00Z in s
constexpr int kHashBits = 31;

void append(Bytes &out, std::int64_t value)
{
    for (int shift = 0; shift < 64; shift += 8)
        out.push_back(static_cast<unsigned char>(static_cast<std::uint64_t>(value) >> shift));
}

template <typename T, typename Number>
void append(Bytes &out, const std::optional<T> &value, Number number)
{
    out.push_back(value ? 1 : 0);
    append(out, value ? number(*value) : 0);
}

std::optional<Milliseconds> span(const store::Statement &row, int column)
{
    const auto value = row.optionalNumber(column);
    return value ? std::optional(Milliseconds{*value}) : std::nullopt;
}

} // namespace

LegKey legKey(Instant start, SourceId source, std::string_view external)
{
    // FNV-1a: the key needs spread, not secrecy; the external id stands beside it in the row.
    std::uint64_t hash = 1469598103934665603ull ^ static_cast<std::uint64_t>(source.value);
    for (const char c : external) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1099511628211ull;
    }
    hash ^= hash >> 33;
    const auto low = static_cast<std::int64_t>(hash & ((1ull << kHashBits) - 1));
    return {firstKeyAt(std::chrono::floor<std::chrono::seconds>(start)).value | low};
}

LegKey firstKeyAt(Instant t)
{
    const auto seconds =
        std::chrono::ceil<std::chrono::seconds>(t).time_since_epoch().count() - kEpoch;
    constexpr std::int64_t kLast = std::numeric_limits<std::int64_t>::max() >> kHashBits;
    return {std::clamp<std::int64_t>(seconds, 0, kLast) << kHashBits};
}

Instant startOf(LegKey key)
{
    return Instant{std::chrono::seconds{(key.value >> kHashBits) + kEpoch}};
}

DigestSum::Words LegRow::digest(ByteView sealedTranscript) const
{
    Bytes text;
    text.reserve(256);
    const auto ms = [](Instant t) {
        return toMs(t);
    };
    const auto count = [](Milliseconds span) {
        return static_cast<std::int64_t>(span.count());
    };
    for (const std::int64_t value : {key.value, contact.value, source.value, toMs(start),
             static_cast<std::int64_t>(channel), static_cast<std::int64_t>(direction), agent.value,
             queue.value, customer.value, static_cast<std::int64_t>(basis),
             static_cast<std::int64_t>(flags), disposition, content})
        append(text, value);
    append(text, end, ms);
    append(text, basisUntil, ms);
    append(text, stamp, ms);
    for (const auto &length : {talk, hold, afterWork, wait})
        append(text, length, count);
    append(text, turns, [](std::int64_t n) { return n; });
    append(text, static_cast<std::int64_t>(external.size()));
    text.insert(text.end(), external.begin(), external.end());

    DigestSum::Words words{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sizeof(words));
    crypto_generichash_update(&state, text.data(), text.size());
    crypto_generichash_update(&state, sealedTranscript.data(), sealedTranscript.size());
    crypto_generichash_final(
        &state, reinterpret_cast<unsigned char *>(words.data()), sizeof(words));
    return words;
}

LegRow readLeg(const store::Statement &row)
{
    LegRow leg;
    leg.key = {row.number(0)};
    leg.contact = {row.number(1)};
    leg.source = {row.number(2)};
    leg.external = row.text(3);
    leg.start = row.time(4);
    leg.end = row.optionalTime(5);
    leg.channel = static_cast<Channel>(row.number(6));
    leg.direction = static_cast<Direction>(row.number(7));
    leg.agent = {row.number(8)};
    leg.queue = {row.number(9)};
    leg.customer = {row.number(10)};
    leg.talk = span(row, 11);
    leg.hold = span(row, 12);
    leg.afterWork = span(row, 13);
    leg.wait = span(row, 14);
    leg.basis = static_cast<Basis>(row.number(15));
    leg.basisUntil = row.optionalTime(16);
    leg.flags = static_cast<unsigned>(row.number(17));
    leg.disposition = row.number(18);
    leg.turns = row.optionalNumber(19);
    leg.stamp = row.optionalTime(20);
    leg.content = row.number(21);
    leg.batch = {row.number(22)};
    return leg;
}

std::optional<LegRow> findLeg(store::Connection &facts, LegKey key)
{
    auto row = facts.prepare("SELECT " ATTUNE_LEG_COLUMNS " FROM leg l WHERE l.key = :key");
    row.bind(key);
    return row.step() ? std::optional(readLeg(row)) : std::nullopt;
}

void writeLeg(store::Connection &facts, const LegRow &leg)
{
    const auto orNull = [](std::int64_t value) {
        return value ? std::optional(value) : std::nullopt;
    };
    facts
        .prepare(
            "INSERT INTO leg(key, contact, source, external, start, \"end\", channel, direction, "
            "agent, queue, "
            "customer, talk, hold, after_work, wait, basis, basis_until, flags, disposition, "
            "turns, stamp, "
            "content, batch) VALUES(:key, :contact, :source, :external, :start, :end, :channel, "
            ":direction, "
            ":agent, :queue, :customer, :talk, :hold, :after_work, :wait, :basis, :basis_until, "
            ":flags, "
            ":disposition, :turns, :stamp, :content, :batch) "
            "ON CONFLICT(key) DO UPDATE SET contact = excluded.contact, \"end\" = "
            "excluded.\"end\", "
            "channel = excluded.channel, direction = excluded.direction, agent = excluded.agent, "
            "queue = excluded.queue, customer = excluded.customer, talk = excluded.talk, hold = "
            "excluded.hold, "
            "after_work = excluded.after_work, wait = excluded.wait, basis = excluded.basis, "
            "basis_until = excluded.basis_until, flags = excluded.flags, disposition = "
            "excluded.disposition, "
            "turns = excluded.turns, stamp = excluded.stamp, content = excluded.content, batch = "
            "excluded.batch, "
            "start = excluded.start")
        .run(leg.key, leg.contact, leg.source.value, leg.external, leg.start, leg.end,
            static_cast<int>(leg.channel), static_cast<int>(leg.direction), leg.agent, leg.queue,
            leg.customer, leg.talk, leg.hold, leg.afterWork, leg.wait, static_cast<int>(leg.basis),
            leg.basisUntil, leg.flags, orNull(leg.disposition), leg.turns, leg.stamp,
            orNull(leg.content), leg.batch.value);
}

} // namespace attune::facts
