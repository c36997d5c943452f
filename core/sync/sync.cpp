// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sync.h"

#include "core/sync/ascii.h"
#include "core/sync/connect.h"
#include "core/sync/contact_lens.h"
#include "core/sync/csv.h"
#include "core/sync/text_stream.h"
#include "core/sync/vcon.h"

#include <array>

namespace attune::sync {

namespace {

struct Signature {
    std::size_t at;
    std::string_view bytes;
};

/// zip (and what is made of it), gzip, bzip2, xz, zstd, 7z, rar, tar.
constexpr std::array<Signature, 9> kArchives = {
    {{0, "PK\x03\x04"}, {0, "PK\x05\x06"}, {0, "\x1F\x8B"}, {0, "BZh"},
        {0,
            "\xFD"
            "7zXZ"},
        {0, "\x28\xB5\x2F\xFD"}, {0, "7z\xBC\xAF\x27\x1C"}, {0, "Rar!\x1A\x07"}, {257, "ustar"}}};

bool isArchive(std::string_view head)
{
    for (const Signature &signature : kArchives)
        if (head.size() > signature.at && head.substr(signature.at).starts_with(signature.bytes))
            return true;
    return false;
}

bool hasKey(std::string_view json, std::string_view key)
{
    return json.find('"' + std::string(key) + '"') != std::string_view::npos;
}

Format jsonFormat(std::string_view head, std::string_view name)
{
    if (hasKey(head, "Participants")
        && (hasKey(head, "Transcript") || hasKey(head, "ConversationCharacteristics")))
        return Format::ContactLens;
    if (hasKey(head, "ContactId")
        && (hasKey(head, "InitiationTimestamp") || hasKey(head, "InitiationMethod")
            || hasKey(head, "AWSContactTraceRecordFormatVersion")))
        return Format::ConnectContacts;
    const bool conversation =
        hasKey(head, "parties") && (hasKey(head, "dialog") || hasKey(head, "vcon"));
    const bool sealed =
        (hasKey(head, "payload") && (hasKey(head, "signatures") || hasKey(head, "signature")))
        || hasKey(head, "ciphertext");
    const bool schema =
        hasKey(head, "$schema"); // speaks of the same keys and holds no conversation
    const bool named = name.find(".vcon") != std::string_view::npos;
    return named || ((conversation || sealed) && !schema) ? Format::Vcon : Format::Unknown;
}

bool isTextName(std::string_view name)
{
    return name.ends_with(".csv") || name.ends_with(".tsv");
}

/// A first line that a delimiter cuts, and nothing that is no text.
bool looksLikeTable(std::string_view head)
{
    const std::string_view line = head.substr(0, std::min(head.find('\n'), head.size()));
    const bool cut = line.find_first_of(",;\t") != std::string_view::npos;
    for (const char c : head.substr(0, 4096))
        if (static_cast<unsigned char>(c) < 0x20
            && std::string_view("\t\r\n\f").find(c) == std::string_view::npos)
            return false;
    return cut;
}

} // namespace

std::string_view nameOf(Format format)
{
    switch (format) {
    case Format::Unknown:
        return "unknown";
    case Format::Vcon:
        return "vcon";
    case Format::Csv:
        return "csv";
    case Format::ConnectContacts:
        return "connect";
    case Format::ContactLens:
        return "contact_lens";
    case Format::Archive:
        return "archive";
    }
    return "unknown";
}

std::string_view nameOf(Remark remark)
{
    switch (remark) {
    case Remark::TextRepaired:
        return "text_repaired";
    case Remark::SignatureVerified:
        return "signature_verified";
    case Remark::SignatureUntrusted:
        return "signature_untrusted";
    case Remark::SignatureUnchecked:
        return "signature_unchecked";
    case Remark::MessageRepeated:
        return "message_repeated";
    case Remark::RolesGuessed:
        return "roles_guessed";
    case Remark::ClockSuspect:
        return "clock_suspect";
    }
    return "unknown";
}

facts::SetAsideRecord RecordSource::setAside(facts::SetAside reason, std::string detail) const
{
    facts::SetAsideRecord record{reason, std::string(file), at.line, std::move(detail), {}};
    if (text.size() <= limits.keptBody)
        record.body = copyOf(bytesOf(text));
    return record;
}

Format detectFormat(ByteView head, std::string_view fileName)
{
    if (isArchive(textOf(head)))
        return Format::Archive;
    const std::string name = lowered(fileName.substr(fileName.rfind('/') + 1));
    const std::string text = decode(head, guessEncoding(head, false));
    const std::string_view shown = trimmed(text);
    const bool json = shown.starts_with('{') || shown.starts_with('[') || name.ends_with(".json")
        || name.ends_with(".jsonl") || name.ends_with(".ndjson")
        || name.find(".vcon") != std::string::npos;
    if (json)
        return jsonFormat(text, name);
    return isTextName(name) || looksLikeTable(text) ? Format::Csv : Format::Unknown;
}

std::unique_ptr<Reader> makeReader(
    Format format, const SourceOptions &options, std::string fileName)
{
    switch (format) {
    case Format::Vcon:
        return std::make_unique<VconReader>(options, std::move(fileName));
    case Format::Csv:
        return std::make_unique<CsvReader>(options, std::move(fileName));
    case Format::ConnectContacts:
        return std::make_unique<ConnectReader>(options, std::move(fileName));
    case Format::ContactLens:
        return std::make_unique<ContactLensReader>(options, std::move(fileName));
    case Format::Unknown:
    case Format::Archive:
        break;
    }
    return nullptr;
}

} // namespace attune::sync
