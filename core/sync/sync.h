// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every format shares: how a source is read, where its records go, and why some are set aside.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/base/zone.h"
#include "core/facts/records.h"
#include "core/sync/column_mapping.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace attune::sync {

class TextStream;

enum class Format : std::uint8_t { Unknown, Vcon, Csv, ConnectContacts, ContactLens, Archive };

/// "vcon" and so on, for --json and for the log.
std::string_view nameOf(Format format);

/// Bounds on what one record may ask of memory; whatever is beyond is set aside, never held.
struct Limits {
    std::size_t record = std::size_t{48} << 20; ///< a line; inline audio stands in one, in base64
    std::size_t inlineMedia = std::size_t{32} << 20; ///< decoded
    std::size_t values = 4'000'000; ///< of one record, counted where a record is long
    std::size_t depth = 64; ///< of nesting
    std::size_t keptBody = std::size_t{1} << 20; ///< a longer record set aside is only named
    std::size_t gathered = std::size_t{64} << 20; ///< rows held until their contact is complete
};

/// What the person who runs the centre said about a source.
struct SourceOptions {
    std::optional<Zone> zone; ///< for times without one; without it such records are set aside
    std::vector<ColumnMapping> mappings; ///< saved ones, found by the fingerprint of a header
    std::string trustedCertificates; ///< PEM; signatures that lead to one of them are "verified"
    Instant now = SystemClock{}.now(); ///< what "expired" is measured against
    Limits limits;
};

/// Where in its file a record stands.
struct Position {
    std::int64_t line = 0; ///< of its first character, from 1
    std::int64_t next = 0; ///< offset in the decoded text of what follows it
};

/// A record as it stands in its file, for whoever has to set it aside.
struct RecordSource {
    std::string_view file;
    Position at;
    std::string_view text;
    const Limits &limits;

    facts::SetAsideRecord setAside(facts::SetAside reason, std::string detail) const;
};

/// What happened to records that were kept all the same; counted in the report.
enum class Remark : std::uint8_t {
    TextRepaired, ///< bytes or escapes that are no text became U+FFFD
    SignatureVerified,
    SignatureUntrusted, ///< intact, but its chain leads to nobody the centre trusts
    SignatureUnchecked, ///< another algorithm, or the certificate is only linked to
    MessageRepeated, ///< the same message stood twice in one contact
    RolesGuessed, ///< the source does not say who the agent was: nobody is charged with the contact
    ClockSuspect,
};
inline constexpr std::size_t kRemarks = 7;
std::string_view nameOf(Remark remark);

/// Takes what a reader finds, in the order of the file.
class RecordSink {
public:
    virtual ~RecordSink() = default;
    virtual void accept(facts::Record &&record, const Position &at) = 0;
    virtual void setAside(facts::SetAsideRecord &&record) = 0;
    virtual void remark(Remark remark) = 0;
    /// Everything before `at.next` has been handed over. `complete` is false while the reader still
    /// holds back something from before it, so that reading may not be taken up from there.
    virtual Done checkpoint(const Position &at, bool complete) = 0;
};

/// Where an earlier reading of the same file got to.
struct ResumePoint {
    std::int64_t offset = 0;
    std::int64_t line = 0; ///< the number of the last line before the offset
};

/// One format. A reader is made for one file and used once.
class Reader {
public:
    virtual ~Reader() = default;
    /// Fault::Cancelled when `stop` was asked for; otherwise only what hinders reading the file at
    /// all is an error: a bad record goes to the sink.
    virtual Done read(TextStream &text, const std::optional<ResumePoint> &from, RecordSink &sink,
        std::stop_token stop) = 0;
};

/// How much of a file detectFormat() wants to see.
inline constexpr std::size_t kHeadBytes = std::size_t{64} << 10;

/// Judges by content first and by name where the content leaves it open.
Format detectFormat(ByteView head, std::string_view fileName);

/// Null for Format::Unknown and Format::Archive.
std::unique_ptr<Reader> makeReader(
    Format format, const SourceOptions &options, std::string fileName);

} // namespace attune::sync
