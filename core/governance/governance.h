// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Governance panel shows and what may be decided in it: one page for each capability.
#pragma once

#include "core/access/access_snapshot.h"
#include "core/facts/organisation.h"
#include "core/governance/admission.h"
#include "core/governance/agreement_service.h"
#include "core/governance/consent_service.h"
#include "core/governance/erasure_service.h"
#include "core/governance/misuse_service.h"
#include "core/governance/retention.h"
#include "core/governance/stewardship.h"
#include "core/governance/workstations.h"

#include <variant>

namespace attune::governance {

enum class Page { Agreement, Consent, Classes, Oversight, Steward, Misuse, Erasure, Users };
inline constexpr std::array kPages{Page::Agreement, Page::Consent, Page::Classes, Page::Oversight,
    Page::Steward, Page::Misuse, Page::Erasure, Page::Users};
std::string_view nameOf(Page page); ///< "agreement"

struct Quota {
    AgentId agent;
    std::int64_t drawn = 0;
    std::optional<std::int64_t> left; ///< nullopt: no clause says how many
};
struct AgreementPage {
    AgreementState state;
    std::optional<Closed> closed;
    std::chrono::year_month month{};
    std::vector<Quota> quotas; ///< of whom something was drawn this month
    std::vector<LoggedDraw> draws; ///< newest first
    std::vector<LoggedRefusal> refusals; ///< likewise
    std::vector<access::Overdrawn> overdrawn;
    std::vector<std::pair<Notice, std::string>> notices;
    bool mayPropose = false, maySign = false, mayTell = false, mayDraw = false;
};

struct ConsentPage {
    BasisCounts contacts;
    std::vector<ConsentState> customers; ///< what waits for a person first, then newest first
    bool mayWrite = false, maySettle = false;
};

struct ClassesPage {
    std::vector<ClassState> classes;
    std::map<vault::DataClass, std::int64_t> columns, sealed, kinds;
    std::vector<AccessEntry> log; ///< newest first
    std::vector<LogGap> gaps;
    std::vector<RefusedExpiry> refused;
    std::int64_t older = 0; ///< contacts older than the emotional class is to be kept
    bool mayDecide = false;
};

struct OversightPage {
    std::vector<UseState> uses;
    std::vector<Proposal> waiting;
    bool mayKnowWaiting = true; ///< false: who looks may not see what suggestions are made of
    std::vector<LoggedDecision> decisions;
    std::vector<Alarm> alarms;
    bool maySwitch = false, mayDecide = false;
};

struct StewardPage {
    std::vector<ClassState> classes;
    std::vector<AuditState> audits; ///< newest first
    std::vector<Quarter> overdue;
    std::optional<Quarter> next; ///< the last that ended and was not drawn
    std::vector<LogItem> log;
    std::vector<LogGap> gaps;
    bool mayAudit = false;
};

struct MisusePage {
    std::vector<OpenReport> reports;
    std::vector<Recipient> recipients;
    std::int64_t waiting = 0; ///< in the postbox, for anybody
    std::int64_t late = 0;
    bool mayReceive = false;
};

struct ErasurePage {
    std::optional<Shut> shut; ///< then nothing else is here
    std::vector<ErasureState> persons; ///< what is not done first, then the newest request
    std::vector<HeldMatter> holds; ///< the one to be looked at first in front
    std::map<std::string, std::string> devices; ///< who set each up, by its number
    std::string device; ///< this one
    bool mayAsk = false, mayConfirm = false, mayHold = false, mayLift = false;

    std::int64_t overdue(Instant now) const;
    std::int64_t waiting() const; ///< for a second signature
};

struct UsersPage {
    access::UsersSnapshot all;
    std::vector<Workstation> workstations;
    bool mayChange = false;
    bool mayRevoke = false;
};

struct Snapshot {
    Instant now;
    std::string user;
    Roles roles;
    std::string refuses; ///< why this workstation must not write; empty: it may
    std::shared_ptr<const facts::Organisation> organisation;
    std::map<std::string, AgentId> agents; ///< by pseudonym
    AgreementPage agreement;
    ConsentPage consent;
    ClassesPage classes;
    OversightPage oversight;
    StewardPage steward;
    MisusePage misuse;
    ErasurePage erasure;
    UsersPage users;

    AgentId agentOf(const std::string &pseudonym) const;
};

// -- commands: what was on screen is part of each
struct ProposeAgreement {
    AgreementText text;
    journal::Heads seen;
};
struct DeclareNone {
    std::string reason;
    journal::Heads seen;
};
struct SignAgreement {
    Version version;
    std::string remark;
    journal::Heads seen;
};
struct WithdrawProposal {
    Version version;
    std::string reason;
    journal::Heads seen;
};
struct TellPeople {
    std::string text;
    std::vector<std::string> people;
};
struct DrawContact {
    DrawWish wish;
};
struct GiveConsent {
    ConsentGiven given;
};
struct WithdrawConsent {
    ConsentWithdrawn withdrawn;
};
struct SettleConsent {
    ConsentState seen;
    ConsentSettled settled;
};
struct DecideClass {
    ClassPolicy policy;
    journal::Heads seen;
};
struct SwitchUse {
    Use use = Use::Scoring;
    UseSwitched switched;
    journal::Heads seen;
};
struct DecideProposal {
    Proposal proposal;
    Outcome outcome = Outcome::Left;
    std::string reason;
    Milliseconds shown{0};
};
struct DrawAudit {
    Quarter quarter;
    std::uint64_t seed = 0;
};
struct JudgeUse {
    AuditState seen;
    Judged judged;
};
struct CloseAudit {
    AuditState seen;
    std::string summary;
};
struct SendReport {
    Report report;
};
struct AcknowledgeReport {
    OpenReport seen;
    std::string text;
};
struct AnswerReport {
    OpenReport seen;
    std::string text;
};
struct AskStatus {
    std::string code;
};
struct AskErasure {
    std::string person; ///< pseudonym; empty: whom `externalId` names
    std::string externalId;
    journal::ErasureAsked asked;
};
struct ConfirmErasure {
    ErasureState seen;
    std::string remark;
};
struct TakeErasureBack {
    ErasureState seen;
    std::string reason;
};
struct PlaceHold {
    std::string person; ///< pseudonym, or
    std::string externalId; ///< of a customer, or neither
    journal::Hold hold;
};
struct LiftHold {
    HeldMatter seen;
    std::string reason;
};
struct AddUser {
    std::string name;
    Roles roles;
};
struct ChangeRoles {
    std::string name;
    Roles roles;
};
struct DisableUser {
    std::string name;
};
/// For who forgot their passphrase.
struct RenewUser {
    std::string name;
};
struct RevokeWorkstation {
    Workstation seen;
    std::optional<Instant> lost; ///< what it wrote from then on does not count
    std::string reason;
};
using Command = std::variant<ProposeAgreement, DeclareNone, SignAgreement, WithdrawProposal,
    TellPeople, DrawContact, GiveConsent, WithdrawConsent, SettleConsent, DecideClass, SwitchUse,
    DecideProposal, DrawAudit, JudgeUse, CloseAudit, SendReport, AcknowledgeReport, AnswerReport,
    AskStatus, AskErasure, ConfirmErasure, TakeErasureBack, PlaceHold, LiftHold, AddUser,
    ChangeRoles, DisableUser, RenewUser, RevokeWorkstation>;

/// A user was changed, or why not.
struct UserChanged {
    enum class Why { NameTaken, NoName, NoRole, LastAdministrator };
    std::optional<Why> refused;
    std::string name;
    std::string passphrase; ///< drawn for them, and kept nowhere; empty: theirs stays
};

/// What a command gives beside having been done.
using Performed =
    std::variant<std::monostate, DrawAnswer, SentReport, ReportStatus, ErasureAnswer, UserChanged>;
/// Flushes to the disk: not on the window's thread. Of changed users the journal is told by the
/// caller.
Result<Performed> perform(const Office &office, const Command &command);

/// What could be proposed now, from elsewhere; those decided on already are left out here.
Result<Snapshot> snapshotFor(const Office &office, std::vector<Proposal> proposals);
/// Whether contacts of single people may be looked at, and why not.
Result<std::optional<Closed>> monitoringClosed(const Office &office);

} // namespace attune::governance
