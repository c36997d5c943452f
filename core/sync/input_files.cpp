// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/input_files.h"

#include "core/sync/ascii.h"
#include "core/sync/csv.h"

#include <sodium/crypto_generichash.h>

#include <algorithm>
#include <filesystem>

namespace attune::sync {

namespace {

namespace fs = std::filesystem;
using facts::SetAside;

constexpr std::size_t kFingerprintBytes = 32;

/// Names of files a walk looks into at all.
bool isCandidate(const fs::path &path)
{
    return isOneOf(path.extension().string(),
        {".json", ".jsonl", ".ndjson", ".vcon", ".csv", ".tsv", ".zip", ".gz", ".tgz", ".tar",
            ".bz2", ".xz", ".zst", ".7z", ".rar"});
}

/// Whoever is referred to is read before who refers.
int rankOf(Table table)
{
    switch (table) {
    case Table::Queues:
    case Table::Teams:
        return 0;
    case Table::Agents:
        return 1;
    case Table::Unknown:
    case Table::Contacts:
        return 3;
    case Table::Shifts:
    case Table::Absences:
        return 2;
    case Table::Turns:
    case Table::Surveys:
    case Table::Ratings:
        return 4;
    case Table::Consents:
        return 5;
    }
    return 3;
}

class Finder {
public:
    Finder(const SourceOptions &options, InputFiles &found)
        : m_options(options)
        , m_found(found)
    {
    }

    void take(const std::string &path);

private:
    void walk(const std::string &path);
    void look(const std::string &path, bool named);
    void refuse(const std::string &path, SetAside reason, std::string detail)
    {
        m_found.refused.push_back({reason, path, 0, std::move(detail), {}});
    }
    /// False where a walk only came across something that is none of ours.
    bool judge(InputFile &file, ByteView head, bool named);

    const SourceOptions &m_options;
    InputFiles &m_found;
};

Bytes fingerprintOf(const std::string &path, std::int64_t size, ByteView head)
{
    std::error_code error;
    const fs::path whole = fs::absolute(path, error);
    const auto changed = fs::last_write_time(path, error).time_since_epoch().count();
    const std::string text =
        whole.string() + '\n' + std::to_string(size) + '\n' + std::to_string(changed) + '\n';
    Bytes digest(kFingerprintBytes);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, digest.size());
    crypto_generichash_update(&state, bytesOf(text).data(), text.size());
    crypto_generichash_update(&state, head.data(), head.size());
    crypto_generichash_final(&state, digest.data(), digest.size());
    return digest;
}

bool Finder::judge(InputFile &file, ByteView head, bool named)
{
    file.format = detectFormat(head, file.path);
    if (file.format == Format::Archive) {
        refuse(file.path, SetAside::Archive, "unpack it first");
        return false;
    }
    if (file.format == Format::Unknown && named) {
        refuse(file.path, SetAside::UnknownKind, "no known format");
        return false;
    }
    file.encoding = guessEncoding(head, false);
    file.rank = file.format == Format::ContactLens ? 4 : 3;
    bool known = file.format != Format::Unknown;
    if (file.format == Format::Csv) {
        const ColumnMapping mapping = mappingFor(sampleCsv(head), m_options.mappings, file.path);
        file.encoding = mapping.encoding;
        file.rank = rankOf(mapping.table);
        known = named || missingFields(mapping).empty();
    }
    if (!known)
        m_found.passedOver.push_back(file.path);
    return known;
}

void Finder::look(const std::string &path, bool named)
{
    std::error_code error;
    const auto status = fs::status(path, error);
    if (!fs::exists(status))
        return refuse(
            path, SetAside::NotReadable, error ? error.message() : "there is no such file");
    if (!fs::is_regular_file(status)) // opening a pipe would wait for its writer
        return refuse(path, SetAside::NotAFile, "neither a file nor a directory");
    auto source = FileSource::open(path);
    if (!source)
        return refuse(path, SetAside::NotReadable, source.error().detail);
    InputFile file;
    file.path = path;
    file.size = static_cast<std::int64_t>((*source)->size());
    if (file.size == 0)
        return refuse(path, SetAside::Empty, "0 bytes");
    Bytes head(kHeadBytes);
    const auto got = (*source)->read(0, head);
    if (!got)
        return refuse(path, SetAside::NotReadable, got.error().detail);
    head.resize(*got);
    if (!judge(file, head, named))
        return;
    file.fingerprint = fingerprintOf(path, file.size, head);
    m_found.bytes += file.size;
    m_found.files.push_back(std::move(file));
}

void Finder::walk(const std::string &path)
{
    std::vector<fs::path> found;
    std::error_code error;
    fs::recursive_directory_iterator entry(
        path, fs::directory_options::skip_permission_denied, error);
    if (error)
        return refuse(path, SetAside::NotReadable, error.message());
    for (; entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        if (error)
            break;
        const bool hidden = entry->path().filename().string().starts_with('.');
        if (hidden && entry->is_directory(error))
            entry.disable_recursion_pending();
        if (!hidden && entry->is_regular_file(error))
            found.push_back(entry->path());
    }
    std::sort(found.begin(), found.end()); // the same order everywhere
    const std::size_t before = m_found.files.size() + m_found.refused.size();
    for (const fs::path &file : found) {
        if (isCandidate(file))
            look(file.string(), false);
        else
            m_found.passedOver.push_back(file.string());
    }
    if (m_found.files.size() + m_found.refused.size() == before)
        refuse(path, SetAside::NotAFile, "a directory with nothing in it that is read");
}

void Finder::take(const std::string &path)
{
    std::error_code error;
    if (fs::is_directory(path, error))
        walk(path);
    else
        look(path, true);
}

} // namespace

InputFiles findFiles(const std::vector<std::string> &paths, const SourceOptions &options)
{
    InputFiles found;
    Finder finder(options, found);
    for (const std::string &path : paths)
        finder.take(path);
    std::stable_sort(found.files.begin(), found.files.end(),
        [](const InputFile &a, const InputFile &b) { return a.rank < b.rank; });
    return found;
}

} // namespace attune::sync
