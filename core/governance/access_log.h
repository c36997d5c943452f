// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who opened which person's or customer's data, and what left the program and why.
#pragma once

#include "core/governance/office.h"
#include "core/journal/registry.h"

#include <array>
#include <atomic>
#include <span>

namespace attune::governance {

/// A contact was opened with what was read out of it.
struct Opened {
    std::string agent, customer; ///< pseudonyms, either may be empty
    std::string source, contact;
    std::string session; ///< one run of the program
    std::int64_t number = 0; ///< within it, from 1: a missing one is a gap
};
const journal::KindOf<Opened> &openedKind();

enum class ExportReason { Other, Coaching, Planning, Quality, Audit, LegalDuty };
inline constexpr std::array kExportReasons{ExportReason::Other, ExportReason::Coaching,
    ExportReason::Planning, ExportReason::Quality, ExportReason::Audit, ExportReason::LegalDuty};
std::string_view nameOf(ExportReason reason); ///< "legal_duty"
std::optional<ExportReason> exportReasonNamed(std::string_view name);

struct Exported {
    std::string what; ///< "interactions" and so on
    std::int64_t rows = 0;
    ExportReason reason = ExportReason::Other; ///< entries of version 1 have none
    std::string why;
    std::string mark; ///< stands in the file as well
    std::string session;
    std::int64_t number = 0;
};
const journal::KindOf<Exported> &exportedKind();

struct AccessEntry {
    std::string by;
    Instant at;
    std::optional<Opened> opened; ///< or
    std::optional<Exported> exported; ///< or neither: it cannot be read here
    std::string session;
    std::int64_t number = 0;
    std::string subject;
    journal::EntryRef entry;
};

/// Openings that were not written down, although the program meant to.
struct LogGap {
    std::string session;
    std::int64_t missing = 0;
    Instant after; ///< of the last entry before it
};
/// Pure. Of what was written after the last entry of a session nothing is known; nor, unless the
/// log is here as a `whole`, before the first.
std::vector<LogGap> gapsOf(std::span<const AccessEntry> entries, bool whole = true);

/// What an exported file says of itself in its first lines.
struct ExportMark {
    std::string by, why, mark;
    Instant at;
    ExportReason reason = ExportReason::Other;
};

/// Of one session; safe to use from any thread.
class AccessLog {
public:
    explicit AccessLog(Office office);

    /// The number is taken before it is written: what fails leaves a gap that can be seen.
    Done opened(Opened what);
    /// Fault::Invalid without a reason, Denied for who may take nothing out. Written before the
    /// file is: no file without its entry.
    Result<ExportMark> exporting(
        const std::string &what, std::int64_t rows, ExportReason reason, const std::string &why);
    /// Newest first.
    Result<std::vector<AccessEntry>> entries(std::size_t most = 2000);

private:
    template <typename T>
    Done write(const journal::KindOf<T> &kind, T &what);

    Office m_office;
    std::string m_session;
    std::atomic<std::int64_t> m_number{0};
};

journal::SubjectSort accessSort();
void declareAccessKinds(journal::Registry &registry);

} // namespace attune::governance
