// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steward's desk: every use of emotional data in one log, audits of a quarter drawn by seed,
// and what is overdue.
#pragma once

#include "core/governance/access_log.h"
#include "core/governance/agreement_service.h"
#include "core/governance/classification.h"
#include "core/governance/oversight_service.h"

namespace attune::governance {

/// One use of emotional data, whatever kind of entry tells of it.
struct LogItem {
    enum class What { Decision, Draw, Opened, Exported, Unreadable };
    What what = What::Unreadable;
    std::string entry; ///< nameOfEntry()
    std::string subject;
    std::string by;
    Instant at;
    std::string about; ///< a person's pseudonym
    std::string detail; ///< suggestion, use, contact or file
    std::int64_t inputs = 0; ///< contacts it rests on
    std::string reason; ///< empty where none is asked for
};
/// Pure. Newest first.
std::vector<LogItem> useLog(std::span<const LoggedDecision> decisions,
    std::span<const LoggedDraw> draws, std::span<const AccessEntry> accesses);

/// Quarters are cut in UTC: an audit is about weeks, not hours.
struct Quarter {
    std::chrono::year year{};
    int number = 1; ///< 1 … 4

    Interval interval() const;
    std::string name() const; ///< "2026-Q1"
    static Quarter of(Instant at);
    static std::optional<Quarter> named(std::string_view name);
    Quarter next() const;
    friend auto operator<=>(const Quarter &, const Quarter &) = default;
};

struct AuditDrawn {
    std::string quarter;
    std::int64_t seed = 0, population = 0;
    std::vector<std::string> items; ///< entries of the log
    std::vector<std::string> gaps; ///< findings from the start: "session: 3 missing"
};
const journal::KindOf<AuditDrawn> &auditDrawnKind();
enum class Finding { Fine, NoReason, WrongPurpose, NotNeeded, Other };
struct Judged {
    std::string entry;
    Finding finding = Finding::Fine;
    std::string note;
};
const journal::KindOf<Judged> &judgedKind();
struct AuditClosed {
    std::string summary;
};
const journal::KindOf<AuditClosed> &auditClosedKind();

struct AuditItem {
    std::string entry;
    std::optional<Judged> judged;
    std::string judgedBy;
};
struct AuditState {
    Quarter quarter;
    std::optional<AuditDrawn> drawn;
    std::string drawnBy;
    std::vector<AuditItem> items;
    bool closed = false;
    std::string closedBy, summary;
    journal::Heads heads;

    std::int64_t open() const;
    std::int64_t findings() const; ///< judged not fine, and gaps
};
AuditState auditStateFrom(Quarter quarter, const journal::History &history);
std::string auditSubject(Quarter quarter);

inline constexpr std::size_t kAuditSize = 20;
inline constexpr std::chrono::days kAuditDue{30}; ///< after the quarter has ended
/// Pure, and the same for everybody who has the same log and seed.
std::vector<std::string> drawSample(
    std::vector<std::string> population, std::uint64_t seed, std::size_t size = kAuditSize);
/// Quarters that ended and whose audit is not closed in time.
std::vector<Quarter> overdueAudits(
    std::span<const LogItem> log, std::span<const AuditState> audits, Instant now);

class Stewardship {
public:
    explicit Stewardship(Office office)
        : m_office(office)
    {
    }

    Result<std::vector<ClassState>> classes();
    /// Fault::Invalid for a steward who is no data steward.
    Done decideClass(const ClassPolicy &policy, journal::Heads seen);

    Result<std::vector<LogItem>> log(std::vector<LogGap> *gaps = nullptr);
    Result<std::vector<AuditState>> audits();
    /// Fault::Conflict when it was drawn already, NotFound when there is nothing to audit, Invalid
    /// while the quarter runs.
    Done draw(Quarter quarter, std::uint64_t seed);
    /// Fault::Denied for one's own use.
    Done judge(const AuditState &seen, const Judged &judged);
    /// Fault::Conflict while items are open.
    Done close(const AuditState &seen, const std::string &summary);

private:
    Office m_office;
};

journal::SubjectSort auditSort();
void declareAuditKinds(journal::Registry &registry);

} // namespace attune::governance
