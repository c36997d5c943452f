// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/transcript_codec.h"

#include <simdjson.h>
#include <zdict.h>
#include <zstd.h>

#include <array>
#include <charconv>

namespace attune::facts {

namespace {

constexpr int kLevel = 3;
constexpr std::size_t kDictionarySize = 64 * 1024;
constexpr unsigned long long kMostText = 256ull * 1024 * 1024;
constexpr unsigned kRedacted = 1;
constexpr unsigned kPrivate = 2;

void appendQuoted(std::string &out, std::string_view text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += kHex[byte >> 4];
            out += kHex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

template <typename Number>
void appendNumber(std::string &out, Number value)
{
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
    out.append(text.data(), error == std::errc{} ? end : text.data());
}

void appendSpan(std::string &out, const std::optional<Milliseconds> &span)
{
    if (span)
        appendNumber(out, span->count());
    else
        out += "null";
}

void appendTurn(std::string &out, const Turn &turn)
{
    out += '[';
    appendNumber(out, static_cast<int>(turn.role));
    out += ',';
    appendSpan(out, turn.begin);
    out += ',';
    appendSpan(out, turn.end);
    out += ',';
    appendNumber(out, (turn.redacted ? kRedacted : 0) | (turn.privateNote ? kPrivate : 0));
    out += ',';
    appendQuoted(out, turn.text);
    if (turn.importedSentiment) {
        out += ',';
        appendNumber(out, *turn.importedSentiment);
    }
    out += ']';
}

std::optional<Milliseconds> spanFrom(simdjson::dom::element value)
{
    std::int64_t ms = 0;
    return value.get(ms) == simdjson::SUCCESS ? std::optional(Milliseconds{ms}) : std::nullopt;
}

Turn turnFrom(simdjson::dom::array fields)
{
    Turn turn;
    turn.role = static_cast<Role>(std::int64_t(fields.at(0)));
    turn.begin = spanFrom(fields.at(1));
    turn.end = spanFrom(fields.at(2));
    const auto flags = static_cast<unsigned>(std::int64_t(fields.at(3)));
    turn.redacted = flags & kRedacted;
    turn.privateNote = flags & kPrivate;
    turn.text = std::string_view(fields.at(4));
    double imported = 0;
    if (fields.at(5).get(imported) == simdjson::SUCCESS)
        turn.importedSentiment = imported;
    return turn;
}

/// One of each a thread: their set-up costs more than a short text.
ZSTD_CCtx *compressor()
{
    static thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(
        ZSTD_createCCtx(), &ZSTD_freeCCtx);
    return context.get();
}

ZSTD_DCtx *decompressor()
{
    static thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(
        ZSTD_createDCtx(), &ZSTD_freeDCtx);
    return context.get();
}

} // namespace

std::string encodeTranscript(const Transcript &transcript)
{
    std::string out = "{\"l\":";
    appendQuoted(out, transcript.language);
    out += ",\"n\":";
    appendQuoted(out, transcript.customerName);
    out += ",\"t\":[";
    for (const Turn &turn : transcript.turns) {
        if (out.back() == ']')
            out += ',';
        appendTurn(out, turn);
    }
    out += "],\"i\":[";
    for (const ImportedScore &score : transcript.imported) {
        out += out.back() == ']' ? ",[" : "[";
        appendQuoted(out, score.origin);
        out += ',';
        appendQuoted(out, score.name);
        out += ',';
        appendNumber(out, score.value);
        out += ']';
    }
    out += "]}";
    return out;
}

Result<Transcript> decodeTranscript(std::string_view json)
{
    static thread_local simdjson::dom::parser parser;
    try {
        const simdjson::dom::element root = parser.parse(json.data(), json.size(), true);
        Transcript transcript;
        transcript.language = std::string_view(root["l"]);
        transcript.customerName = std::string_view(root["n"]);
        const simdjson::dom::array turns = root["t"];
        transcript.turns.reserve(turns.size());
        for (const simdjson::dom::array turn : turns)
            transcript.turns.push_back(turnFrom(turn));
        for (const simdjson::dom::array score : simdjson::dom::array(root["i"]))
            transcript.imported.push_back({std::string(std::string_view(score.at(0))),
                std::string(std::string_view(score.at(1))), double(score.at(2))});
        return transcript;
    } catch (const simdjson::simdjson_error &error) {
        return {
            Fault::Corrupt, std::string("a transcript is not what was written: ") + error.what()};
    }
}

Dictionary::Dictionary(std::int64_t id, Bytes bytes)
    : m_id(id)
    , m_bytes(std::move(bytes))
    , m_compress(ZSTD_createCDict(m_bytes.data(), m_bytes.size(), kLevel))
    , m_decompress(ZSTD_createDDict(m_bytes.data(), m_bytes.size()))
{
}

Dictionary::~Dictionary()
{
    ZSTD_freeCDict(m_compress);
    ZSTD_freeDDict(m_decompress);
}

Bytes Dictionary::train(const std::vector<std::string> &samples)
{
    std::string all;
    std::vector<std::size_t> sizes;
    for (const std::string &sample : samples) {
        all += sample;
        sizes.push_back(sample.size());
    }
    Bytes dictionary(kDictionarySize);
    const std::size_t size = ZDICT_trainFromBuffer(dictionary.data(), dictionary.size(), all.data(),
        sizes.data(), static_cast<unsigned>(sizes.size()));
    dictionary.resize(ZDICT_isError(size) ? 0 : size);
    return dictionary;
}

Bytes compress(std::string_view text, const Dictionary *dictionary)
{
    Bytes out(ZSTD_compressBound(text.size()));
    const std::size_t size = dictionary
        ? ZSTD_compress_usingCDict(
            compressor(), out.data(), out.size(), text.data(), text.size(), dictionary->m_compress)
        : ZSTD_compressCCtx(compressor(), out.data(), out.size(), text.data(), text.size(), kLevel);
    // Only too little room can make it fail, and there is room for the worst case.
    out.resize(ZSTD_isError(size) ? 0 : size);
    return out;
}

Result<std::string> decompress(ByteView bytes, const Dictionary *dictionary)
{
    const auto size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > kMostText)
        return {Fault::Corrupt, "a compressed text has no valid frame"};
    std::string out(size, '\0');
    const std::size_t got = dictionary
        ? ZSTD_decompress_usingDDict(decompressor(), out.data(), out.size(), bytes.data(),
            bytes.size(), dictionary->m_decompress)
        : ZSTD_decompressDCtx(decompressor(), out.data(), out.size(), bytes.data(), bytes.size());
    if (ZSTD_isError(got) || got != size)
        return {Fault::Corrupt, "a compressed text is damaged"};
    return out;
}

} // namespace attune::facts
