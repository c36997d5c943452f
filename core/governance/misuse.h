// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports that emotional data was misused: written by anybody, readable only by who was chosen,
// never by who is accused, answered within a time that runs by itself.
#pragma once

#include "core/base/bytes.h"
#include "core/governance/agreement_service.h"
#include "core/journal/registry.h"

#include <filesystem>
#include <span>

namespace attune::governance {

/// What somebody has to say.
struct Report {
    std::string recipient; ///< a user: data steward, employee representative or HR
    std::string accused; ///< a user; empty: nobody in particular
    std::string text;
    std::string reporter; ///< external id or name, as they wish; empty: they do not say
    std::string reporterPerson; ///< pseudonym, where they are an agent who wants to be watched over
    LocalDay day{}; ///< a day and no time: the time would tell who it was
};
inline constexpr std::size_t kReportLength = 4000;
/// Letters are of one size, so that none tells by its length who wrote it; every character of the
/// longest text may need six.
inline constexpr std::size_t kLetterSize = 32768;
inline constexpr std::size_t kMostLetters = 500; ///< waiting in the postbox at one time

/// The roles that may be chosen.
inline constexpr Roles kRecipients = Role::DataSteward | Role::EmployeeRepresentative | Role::Hr;
struct Recipient {
    std::string user;
    Roles roles;
};
/// Pure. The one who was chosen, or another of the same standing when that one is accused; nullopt
/// when nobody is left.
std::optional<std::string> recipientFor(
    const Report &report, std::span<const Recipient> recipients);

/// What the reporter keeps: it alone shows what became of the report.
struct StatusCode {
    std::string text; ///< "7K3QX-…": 100 bits
    static StatusCode random();
    /// Spaces, dashes, small letters and look-alikes are forgiven.
    static std::optional<StatusCode> from(std::string_view typed);
    std::string id() const; ///< names the report and tells nothing of the code
    Bytes key() const; ///< seals the answers to the reporter
};

/// Taken out of the postbox by who it is for. Nothing here names the reporter: the letter does, and
/// is sealed to the recipient's own key.
struct Received {
    std::string letter; ///< hex
    std::string recipient;
    LocalDay day{};
};
const journal::KindOf<Received> &receivedKind();
struct Acknowledged {
    std::string sealed; ///< hex, for whoever has the code
};
const journal::KindOf<Acknowledged> &acknowledgedKind();
struct Answered {
    std::string sealed;
};
const journal::KindOf<Answered> &answeredKind();

/// Directive (EU) 2019/1937, Article 9 (1) b and f: seven days to acknowledge, three months to
/// answer.
inline constexpr std::chrono::days kToAcknowledge{7};
std::chrono::sys_days answerDue(LocalDay day);

struct Clocks {
    std::chrono::sys_days acknowledgeBy, answerBy;
    bool acknowledged = false, answered = false;
    bool late(Instant now) const;
};

struct ReportState {
    std::string id;
    std::string recipient;
    std::string letter;
    LocalDay day{};
    std::optional<Instant> acknowledged, answered;
    std::string acknowledgement, answer; ///< sealed, hex
    journal::Heads heads;

    Clocks clocks() const;
};
ReportState reportStateFrom(std::string_view subject, const journal::History &history);
std::string reportSubject(std::string_view id);

/// What happened to the reporter afterwards and may be retaliation; a reason to ask, no proof.
struct Sign {
    std::string by;
    Instant at;
    access::MonitoringUse use = access::MonitoringUse::Coaching;
    bool byAccused = false;
};
inline constexpr std::chrono::days kWatch{365};
/// Pure. Draws of the reporter's contacts since the report: those by the accused always, those by
/// others when they are more than in as long a time before.
std::vector<Sign> retaliationSigns(std::span<const LoggedDraw> draws, const std::string &reporter,
    const std::string &accused, LocalDay since, Instant now);

journal::SubjectSort reportSort();
void declareMisuseKinds(journal::Registry &registry);

} // namespace attune::governance
