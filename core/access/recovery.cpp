// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/recovery.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <optional>
#include <span>

namespace attune::access {

namespace {

/// Crockford's base 32: without the letters that look like digits.
constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kGroup = 5;
constexpr std::size_t kSet = 2; ///< says which key a part belongs to
constexpr std::size_t kCheck = 3;
constexpr std::size_t kPartBytes = 1 + kSet + 2 * vault::Key::size() + kCheck;
constexpr std::size_t kPads = 3;

/// Which pads stand in a part, and where. Pair 0 are parts 1 and 2, pair 1 parts 1 and 3, pair 2
/// parts 2 and 3; the part of the lower number holds the pad, the other the key under it.
struct Holding {
    std::size_t pair;
    bool isPad;
};
constexpr std::array<std::array<Holding, 2>, 3> kHoldings{
    {{{{0, true}, {1, true}}}, {{{0, false}, {2, true}}}, {{{1, false}, {2, false}}}}};

vault::Key underPad(const vault::Key &key, const vault::Key &pad)
{
    vault::Key out;
    for (std::size_t i = 0; i < vault::Key::size(); ++i)
        out.data()[i] = key.data()[i] ^ pad.data()[i];
    return out;
}

Bytes checkOf(ByteView part)
{
    Bytes hash(crypto_generichash_BYTES_MIN);
    crypto_generichash(hash.data(), hash.size(), part.data(), part.size(), nullptr, 0);
    hash.resize(kCheck);
    return hash;
}

std::string printed(ByteView bytes)
{
    std::string out;
    unsigned buffer = 0;
    int bits = 0;
    std::size_t written = 0;
    const auto put = [&](unsigned digit) {
        if (written++ % kGroup == 0)
            out += '-';
        out += kDigits[digit & 31];
    };
    for (const unsigned char byte : bytes.subspan(1)) {
        buffer = buffer << 8 | byte;
        for (bits += 8; bits >= 5; bits -= 5)
            put(buffer >> (bits - 5));
    }
    if (bits > 0)
        put(buffer << (5 - bits));
    return std::to_string(bytes[0]) + out;
}

std::optional<unsigned> digitOf(char c)
{
    char upper = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    if (upper == 'O')
        upper = '0';
    if (upper == 'I' || upper == 'L')
        upper = '1';
    const auto at = kDigits.find(upper);
    return at == std::string_view::npos ? std::nullopt : std::optional(static_cast<unsigned>(at));
}

struct Part {
    std::size_t number; ///< from 0
    Bytes bytes;
    ByteView set() const { return ByteView(bytes).subspan(1, kSet); }
    vault::Key held(std::size_t which) const
    {
        vault::Key key;
        std::memcpy(
            key.data(), bytes.data() + 1 + kSet + which * vault::Key::size(), vault::Key::size());
        return key;
    }
};

Result<Part> partFrom(std::string_view text)
{
    const Error mistyped{Fault::Invalid, "a part of the recovery key is mistyped"};
    Bytes bytes;
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : text) {
        if (c == '-' || std::isspace(static_cast<unsigned char>(c)))
            continue;
        const auto digit = digitOf(c);
        if (!digit)
            return mistyped;
        if (bytes.empty()) {
            bytes.push_back(static_cast<unsigned char>(*digit));
            continue;
        }
        buffer = buffer << 5 | *digit;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<unsigned char>(buffer >> bits));
        }
    }
    if ((buffer & ((1u << bits) - 1)) != 0) // what is left over of the last digit is never set
        return mistyped;
    if (bytes.size() != kPartBytes || bytes[0] < 1 || bytes[0] > kPads)
        return mistyped;
    const ByteView checked = ByteView(bytes).first(kPartBytes - kCheck);
    if (!std::ranges::equal(checkOf(checked), ByteView(bytes).last(kCheck)))
        return mistyped;
    return Part{bytes[0] - 1u, std::move(bytes)};
}

} // namespace

RecoveryParts split(const vault::Key &key)
{
    const std::array pads{vault::Key::random(), vault::Key::random(), vault::Key::random()};
    const auto set = vault::Secret<kSet>::random();
    RecoveryParts out;
    for (std::size_t part = 0; part < out.size(); ++part) {
        Bytes bytes{static_cast<unsigned char>(part + 1)};
        bytes.insert(bytes.end(), set.data(), set.data() + kSet);
        for (const auto &[pair, isPad] : kHoldings[part]) {
            const vault::Key held = isPad ? pads[pair] : underPad(key, pads[pair]);
            bytes.insert(bytes.end(), held.data(), held.data() + held.size());
        }
        const Bytes check = checkOf(bytes);
        bytes.insert(bytes.end(), check.begin(), check.end());
        out[part] = printed(bytes);
    }
    return out;
}

Result<vault::Key> join(std::string_view partA, std::string_view partB)
{
    const auto a = partFrom(partA);
    if (!a)
        return a.error();
    const auto b = partFrom(partB);
    if (!b)
        return b.error();
    if (a->number == b->number)
        return {Fault::Invalid, "two different parts are needed"};
    if (!std::ranges::equal(a->set(), b->set()))
        return {Fault::Denied, "these are parts of different recovery keys"};
    for (std::size_t i = 0; i < 2; ++i) {
        for (std::size_t j = 0; j < 2; ++j) {
            if (kHoldings[a->number][i].pair == kHoldings[b->number][j].pair)
                return underPad(a->held(i), b->held(j));
        }
    }
    return {Fault::Invalid, "two different parts are needed"};
}

} // namespace attune::access
