// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From files to the store: one thread reads, parses and makes ready, the caller's thread writes,
// and a bounded queue lies between them. Small portions pass it, so that neither waits for the
// other; many of them are one batch, which is written whole or not at all. A killed import goes on
// where it was; the same file again changes nothing.
#pragma once

#include "core/facts/set_aside.h"
#include "core/sync/sync.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace attune::sync {

/// What is made ready together: a part of one transaction, or all of it.
struct Portion {
    std::string file;
    Bytes fingerprint; ///< of the file; empty where there is nothing to go on with
    std::vector<facts::Record> records;
    std::vector<facts::SetAsideRecord> setAside;
    std::vector<std::int64_t> mended; ///< set-aside records that could be read this time
    std::vector<facts::StillSetAside> still; ///< and those that could not, with what hinders them
    ResumePoint next; ///< where a killed import goes on once this is written
    bool fileDone = false;
    std::int64_t bytes = 0; ///< of the file, since the portion before
};

struct Outcomes {
    std::int64_t accepted = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
    std::int64_t olderRevisions = 0; ///< of the unchanged: an older one came after a newer
    std::int64_t unknownAgents = 0; ///< kept and marked
    std::int64_t unknownQueues = 0;

    Outcomes &operator+=(const Outcomes &more);
};

/// A record that an earlier import set aside.
struct StoredSetAside {
    std::int64_t id = 0;
    facts::SetAsideRecord record; ///< without its body
    bool hasBody = false;
};

/// A portion made ready for writing; what is in it only its target knows.
class PreparedPortion {
public:
    virtual ~PreparedPortion() = default;
};
/// Gives the portions of one transaction, one after the other; null at its end. May wait.
using NextPortion = std::function<std::unique_ptr<PreparedPortion>()>;

/// What the records are for. write() and finish() are called on the caller's thread, the rest on
/// the parsing thread.
class ImportTarget {
public:
    virtual ~ImportTarget() = default;
    /// Of a file that was not read to its end.
    virtual Result<std::optional<ResumePoint>> resumePoint(const Bytes &fingerprint) = 0;
    virtual Result<std::unique_ptr<PreparedPortion>> prepare(Portion &&portion) = 0;
    virtual Result<Outcomes> write(const NextPortion &next) = 0;
    /// After the last batch, also when the import was cancelled.
    virtual Done finish() = 0;
    virtual Result<std::vector<StoredSetAside>> storedSetAside() = 0;
    virtual Result<Bytes> bodyOf(const StoredSetAside &stored) = 0;
};

struct ImportProgress {
    std::string file;
    std::int64_t bytes = 0;
    std::int64_t totalBytes = 0;
    std::int64_t records = 0;
    Outcomes outcomes;
    std::int64_t setAside = 0;
    double bytesPerSecond = 0;
    std::optional<std::chrono::seconds> left;
};

struct ImportReport {
    Outcomes outcomes;
    std::int64_t setAside = 0;
    std::int64_t files = 0;
    std::int64_t batches = 0;
    std::int64_t bytes = 0;
    double seconds = 0;
    std::map<std::string, std::int64_t> reasons; ///< why records were set aside
    std::array<std::int64_t, kRemarks> remarks{};
    std::vector<std::string> passedOver; ///< found in a directory, and nothing that is read
    bool cancelled = false; ///< what was written before stays
    std::optional<Error> error; ///< likewise

    ImportReport &operator+=(const ImportReport &more);
};

struct ImportRequest {
    /// A directory is walked (hidden entries and linked directories are not): what looks like a
    /// known format is read, the rest is passed over. A file that is named itself and cannot be
    /// read is set aside. Lists of people and queues go first, what refers to contacts last.
    std::vector<std::string> paths;
    SourceOptions options;
    std::function<void(const ImportProgress &)>
        progress; ///< at most ten times a second, caller's thread
};

ImportReport runImport(
    const ImportRequest &request, ImportTarget &target, std::stop_token stop = {});

/// Reads again what was set aside: records that were kept (and may have been mended since), and
/// files that could not be opened. What still cannot be read is counted as set aside, with the
/// reason it has now.
ImportReport runRetry(
    const ImportRequest &request, ImportTarget &target, std::stop_token stop = {});

} // namespace attune::sync
