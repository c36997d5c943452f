// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange_file.h"

#include "core/journal/canonical.h"

#include <sodium.h>
#include <zstd.h>

#include <algorithm>

namespace attune::exchange {

namespace {

using journal::Json;

constexpr std::string_view kMagic = "ATEXCHG1";
constexpr std::string_view kExchangeFile = "attune-exchange-v1";
constexpr std::size_t kLongestHeader = std::size_t{4} << 20;
constexpr std::size_t kLargestPlain = std::size_t{256} << 20; ///< more is no file of ours
constexpr int kLevel = 3;

Error corrupt(std::string why)
{
    return {Fault::Corrupt, std::move(why)};
}

journal::Hash digestOf(std::string_view domain, ByteView bytes)
{
    journal::Hash out;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, out.size());
    crypto_generichash_update(&state, bytesOf(domain).data(), domain.size());
    crypto_generichash_update(&state, bytes.data(), bytes.size());
    crypto_generichash_final(&state, out.data(), out.size());
    return out;
}

void appendNumber(Bytes &out, std::size_t number)
{
    for (int shift = 0; shift < 32; shift += 8)
        out.push_back(static_cast<unsigned char>(number >> shift));
}

std::optional<std::size_t> takeNumber(ByteView &from)
{
    if (from.size() < 4)
        return std::nullopt;
    std::size_t out = 0;
    for (std::size_t i = 0; i < 4; ++i)
        out |= static_cast<std::size_t>(from[i]) << (8 * i);
    from = from.subspan(4);
    return out;
}

Bytes packed(ByteView plain)
{
    Bytes out(ZSTD_compressBound(plain.size()));
    out.resize(ZSTD_compress(out.data(), out.size(), plain.data(), plain.size(), kLevel));
    return out;
}

Result<Bytes> unpacked(ByteView from, std::int64_t size)
{
    if (size < 0 || static_cast<std::size_t>(size) > kLargestPlain)
        return corrupt("its parts are larger than any of ours");
    Bytes out(static_cast<std::size_t>(size));
    const std::size_t got = ZSTD_decompress(out.data(), out.size(), from.data(), from.size());
    if (ZSTD_isError(got) || got != out.size())
        return corrupt("its parts do not unpack");
    return out;
}

std::string textOfHeader(const FileHeader &header, ByteView plain, ByteView body)
{
    Json::List spans, keys;
    for (const Span &span : header.spans)
        spans.push_back(Json::List{toHex(span.dev), span.first, span.last});
    for (const vault::KeyId &key : header.keys)
        keys.push_back(toHex(key));
    return journal::toCanonical(
        Json::Object{{"what", kExchangeFile}, {"centre", header.centre}, {"by", toHex(header.by)},
            {"certificate", toHex(header.certificate)}, {"spans", std::move(spans)},
            {"keys", std::move(keys)}, {"size", static_cast<std::int64_t>(plain.size())},
            {"body", toHex(digestOf("attune-exchange-body-v1", body))}});
}

std::optional<Span> spanFrom(const Json &json)
{
    const auto *parts = json.as<Json::List>();
    if (!parts || parts->size() != 3)
        return std::nullopt;
    const auto *hex = (*parts)[0].as<std::string>();
    const auto *first = (*parts)[1].as<std::int64_t>();
    const auto *last = (*parts)[2].as<std::int64_t>();
    const auto dev = hex ? journal::deviceFrom(*hex) : std::nullopt;
    if (!dev || !first || !last || *first < 1 || *last < *first)
        return std::nullopt;
    return Span{*dev, *first, *last};
}

bool readLists(const Json &json, FileHeader &into)
{
    const Json *spans = json.member("spans");
    const Json *keys = json.member("keys");
    if (!spans || !spans->as<Json::List>() || !keys || !keys->as<Json::List>())
        return false;
    for (const Json &item : *spans->as<Json::List>()) {
        const auto span = spanFrom(item);
        if (!span)
            return false;
        into.spans.push_back(*span);
    }
    for (const Json &item : *keys->as<Json::List>()) {
        const auto *hex = item.as<std::string>();
        const auto id = hex ? journal::deviceFrom(*hex) : std::nullopt;
        if (!id)
            return false;
        into.keys.insert(*id);
    }
    return true;
}

struct Opened {
    FileHeader header;
    std::int64_t size = 0;
    ByteView body;
};

Result<Opened> openHeader(ByteView bytes)
{
    if (!textOf(bytes).starts_with(kMagic))
        return kMagic.starts_with(textOf(bytes)) ? corrupt("it is cut")
                                                 : corrupt("it is no file of an exchange");
    bytes = bytes.subspan(kMagic.size());
    const auto size = takeNumber(bytes);
    if (!size || *size > kLongestHeader || bytes.size() < *size + crypto_sign_BYTES)
        return corrupt("it is cut");
    const ByteView text = bytes.first(*size);
    const auto signature = journal::arrayFrom<64>(bytes.subspan(*size, crypto_sign_BYTES));
    const auto json = journal::fromCanonical(textOf(text));
    if (!json || json->text("what") != kExchangeFile)
        return corrupt("its header is damaged");
    Opened out;
    out.body = bytes.subspan(*size + crypto_sign_BYTES);
    const auto by = journal::deviceFrom(json->text("by"));
    const auto certificate = fromHex(json->text("certificate"));
    const Json *plain = json->member("size");
    if (!by || !certificate || !plain || !plain->as<std::int64_t>()
        || !readLists(*json, out.header))
        return corrupt("its header is damaged");
    out.header.centre = json->text("centre");
    out.header.by = *by;
    out.header.certificate = *certificate;
    out.size = *plain->as<std::int64_t>();
    const auto writer = journal::readCertificate(*certificate);
    if (!writer || writer->dev != *by)
        return corrupt("the certificate of who wrote it is damaged");
    if (!journal::verifyHash(digestOf("attune-exchange-header-v1", text), *signature, writer->key))
        return corrupt("its signature is not that of who wrote it");
    if (toHex(digestOf("attune-exchange-body-v1", out.body)) != json->text("body"))
        return corrupt("it is cut or damaged");
    return out;
}

} // namespace

Result<Bytes> encodeFile(const ExchangeFile &file, const Signer &sign)
{
    Bytes plain;
    for (const Part &part : file.parts) {
        plain.push_back(static_cast<unsigned char>(part.kind));
        appendNumber(plain, part.bytes.size());
        plain.insert(plain.end(), part.bytes.begin(), part.bytes.end());
    }
    const Bytes body = packed(plain);
    const std::string header = textOfHeader(file.header, plain, body);
    const auto signature = sign(digestOf("attune-exchange-header-v1", bytesOf(header)));
    if (!signature)
        return signature.error();
    Bytes out = copyOf(bytesOf(kMagic));
    appendNumber(out, header.size());
    out.insert(out.end(), header.begin(), header.end());
    out.insert(out.end(), signature->begin(), signature->end());
    out.insert(out.end(), body.begin(), body.end());
    return out;
}

Result<FileHeader> decodeHeader(ByteView bytes)
{
    auto opened = openHeader(bytes);
    if (!opened)
        return opened.error();
    return std::move(opened->header);
}

Result<ExchangeFile> decodeFile(ByteView bytes)
{
    auto opened = openHeader(bytes);
    if (!opened)
        return opened.error();
    const auto plain = unpacked(opened->body, opened->size);
    if (!plain)
        return plain.error();
    ExchangeFile out;
    out.header = std::move(opened->header);
    ByteView rest = *plain;
    while (!rest.empty()) {
        Part part;
        part.kind = static_cast<PartKind>(rest[0]);
        rest = rest.subspan(1);
        const auto size = takeNumber(rest);
        if (!size || rest.size() < *size)
            return corrupt("a part of it is cut");
        part.bytes = copyOf(rest.first(*size));
        rest = rest.subspan(*size);
        out.parts.push_back(std::move(part));
    }
    return out;
}

Bytes toPart(const journal::Witness &witness)
{
    Bytes out = copyOf(witness.signature);
    const std::string text = journal::toCanonical(Json::Object{{"by", toHex(witness.by)},
        {"dev", toHex(witness.head.dev)}, {"hash", toHex(witness.head.hash)},
        {"hlc", std::to_string(witness.at.value)}, {"seq", witness.head.seq}});
    out.insert(out.end(), text.begin(), text.end());
    return out;
}

Result<journal::Witness> witnessFrom(ByteView part)
{
    const Error damaged = corrupt("a witness in it is damaged");
    if (part.size() <= crypto_sign_BYTES)
        return damaged;
    const auto json = journal::fromCanonical(textOf(part.subspan(crypto_sign_BYTES)));
    if (!json)
        return damaged;
    const auto by = journal::deviceFrom(json->text("by"));
    const auto dev = journal::deviceFrom(json->text("dev"));
    const auto hash = fromHex(json->text("hash"));
    const auto whole = hash ? journal::arrayFrom<32>(*hash) : std::nullopt;
    const Json *seq = json->member("seq");
    if (!by || !dev || !whole || !seq || !seq->as<std::int64_t>())
        return damaged;
    journal::Witness out;
    out.by = *by;
    out.head = {*dev, *seq->as<std::int64_t>(), *whole};
    out.signature = *journal::arrayFrom<64>(part.first(crypto_sign_BYTES));
    const std::string digits(json->text("hlc"));
    if (digits.empty() || digits.size() > 18
        || !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return damaged;
    out.at.value = std::stoll(digits);
    return out;
}

} // namespace attune::exchange
