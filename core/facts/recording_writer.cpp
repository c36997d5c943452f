// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FactsWriter that keeps recordings: each sealed into a file of its own, with a row
// beside its leg.

#include "core/facts/facts_writer.h"
#include "core/vault/sealed_file.h"

#include <sodium/crypto_generichash_blake2b.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace attune::facts {

namespace {

constexpr std::size_t kBlock = std::size_t{256} << 10;

/// The same audio is the same number, from memory and from a file, in this centre alone.
Result<std::int64_t> contentOf(vault::Vault &vault, ByteSource &audio)
{
    std::array<unsigned char, 32> digest{};
    crypto_generichash_blake2b_state state;
    crypto_generichash_blake2b_init(&state, nullptr, 0, digest.size());
    Bytes block(kBlock);
    for (std::uint64_t at = 0; at < audio.size();) {
        const auto got = audio.read(at, block);
        if (!got)
            return got.error();
        crypto_generichash_blake2b_update(&state, block.data(), *got);
        at += *got;
    }
    crypto_generichash_blake2b_final(&state, digest.data(), digest.size());
    const auto hash = vault.pseudonym("recording content", toHex(digest));
    if (!hash)
        return hash.error();
    std::int64_t content = 0;
    std::memcpy(&content, hash->data(), sizeof(content));
    return content;
}

bool isKept(store::Connection &facts, LegKey leg, std::int64_t content)
{
    return facts.single(
               "SELECT EXISTS(SELECT 1 FROM recording WHERE leg = :leg AND content = :content)",
               leg, content)
        != 0;
}

/// The name of the file it was sealed into.
Result<std::string> sealInto(
    const std::filesystem::path &folder, vault::Vault &vault, ByteSource &audio)
{
    const auto name = toHex(vault::Key::random().view().first<16>());
    const auto key = vault.fileKey(vault::kTranscripts);
    if (!key)
        return key.error();
    auto writer =
        vault::SealedFileWriter::create((folder / name).string(), key->key.view(), key->id);
    if (!writer)
        return writer.error();
    const auto sealed = vault::sealAll(audio, *writer);
    if (!sealed)
        return sealed.error();
    return name;
}

void writeRow(store::Connection &facts, LegKey leg, const std::string &file,
    const RecordingRecord &about, std::uint64_t bytes, std::int64_t content)
{
    facts
        .prepare("INSERT INTO recording(leg, file, media, offset, bytes, content) VALUES(:leg, "
                 ":file, :media, :offset, :bytes, :content)")
        .run(leg, file, about.mediaType, about.offset, static_cast<std::int64_t>(bytes), content);
}

} // namespace

bool FactsWriter::carriesAudio(const LegRecord &leg) const
{
    return !m_recordings.empty() && !m_rehearsing
        && std::ranges::any_of(
            leg.recordings, [](const RecordingRecord &r) { return !r.audio.empty(); });
}

void FactsWriter::putRecordings(store::Connection &facts, const LegRecord &record, LegKey leg)
{
    if (!carriesAudio(record))
        return;
    for (const RecordingRecord &recording : record.recordings) {
        if (recording.audio.empty())
            continue;
        MemorySource audio(recording.audio);
        const auto content = contentOf(m_vault, audio);
        if (!content)
            throw Directory::WriteFailure{content.error()};
        if (isKept(facts, leg, *content))
            continue;
        const auto file = sealInto(m_recordings, m_vault, audio);
        if (!file)
            throw Directory::WriteFailure{file.error()};
        writeRow(facts, leg, *file, recording, audio.size(), *content);
    }
}

Result<Outcome> FactsWriter::addRecording(
    const std::string &leg, const RecordingRecord &about, ByteSource &audio)
{
    const auto content = contentOf(m_vault, audio);
    if (!content)
        return content.error();
    LegKey key;
    bool erased = false;
    auto known = m_store.write(0u, [&](store::Connection &facts) -> Result<bool> {
        noteErasures(facts);
        key = keyOfLeg(facts, leg);
        const auto row = key ? findLeg(facts, key) : std::nullopt;
        erased = isErased(facts, leg) || (row && row->has(LegFlag::WordsErased));
        return erased || (key && isKept(facts, key, *content));
    });
    if (!known)
        return known.error();
    if (!key && !erased)
        return {Fault::NotFound, "no contact " + leg};
    if (*known)
        return Outcome::Unchanged;
    if (m_rehearsing || m_recordings.empty())
        return Outcome::Accepted;
    // A long file is sealed before the transaction, so that nobody waits for the disk.
    const auto file = sealInto(m_recordings, m_vault, audio);
    if (!file)
        return file.error();
    const auto areas = static_cast<unsigned>(store::Area::Contacts);
    auto written = m_store.write(areas, [&](store::Connection &facts) -> Result<Outcome> {
        const auto row = findLeg(facts, key);
        if (!row)
            return {Fault::NotFound, "no contact " + leg};
        auto place = key;
        const auto was = existing(facts, place, row->external);
        LegRow after = *row;
        after.set(LegFlag::Recording);
        writeLeg(facts, after);
        if (was)
            replaceInDigest(was, after, was->sealed);
        writeRow(facts, key, *file, about, audio.size(), *content);
        saveDigests(facts);
        return Outcome::Accepted;
    });
    m_digests.clear();
    if (!written) { // nothing names the file
        std::error_code ignored;
        std::filesystem::remove(m_recordings / *file, ignored);
    }
    return written;
}

} // namespace attune::facts
