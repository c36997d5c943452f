// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forms whose fields differ from those of the entry they lead to: people are chosen from a list,
// customers are typed.
#pragma once

#include "core/governance/governance.h"

namespace attune::ui {

struct DrawForm {
    std::vector<std::string> agent; ///< exactly one
    access::MonitoringUse use = access::MonitoringUse::Coaching;
    std::string reason;
};
const journal::KindOf<DrawForm> &drawForm();

struct ConsentForm {
    std::string customer, another;
    governance::Purpose purpose = governance::Purpose::Analysis;
    governance::ConsentChannel channel = governance::ConsentChannel::Call;
    std::string wording, proof;
    Instant at;
    bool ticked = false, bundled = false, minor = false;
};
const journal::KindOf<ConsentForm> &consentForm();
governance::ConsentGiven givenFrom(const ConsentForm &form);

struct DecideForm {
    governance::Outcome outcome = governance::Outcome::Left;
    std::string reason;
};
const journal::KindOf<DecideForm> &decideForm();

struct ReportForm {
    std::vector<std::string> recipient; ///< exactly one
    std::vector<std::string> accused; ///< at most one
    std::string text, reporter;
    std::vector<std::string> watched; ///< at most one agent
};
const journal::KindOf<ReportForm> &reportForm();

struct ForgetForm {
    std::string customer; ///< the number, or
    std::vector<std::string> agent; ///< exactly one
    std::string basis, reason;
    bool keepWords = false;
};
const journal::KindOf<ForgetForm> &forgetForm();
governance::AskErasure askFrom(const ForgetForm &form);

struct HoldForm {
    std::string customer;
    std::vector<std::string> agent;
    std::string source, contact;
    std::optional<LocalDay> from, until;
    LocalDay review;
    std::string reason;
};
const journal::KindOf<HoldForm> &holdForm();
governance::PlaceHold holdFrom(const HoldForm &form);

struct UserForm {
    std::string name;
    std::vector<std::string> roles; ///< as access::nameOf() names them
};
const journal::KindOf<UserForm> &userForm();
Roles rolesFrom(const UserForm &form);

struct RevokeForm {
    std::optional<LocalDay> lost;
    std::string reason;
};
const journal::KindOf<RevokeForm> &revokeForm();

struct TextForm {
    std::string text;
};
const journal::KindOf<TextForm> &answerForm();
const journal::KindOf<TextForm> &codeForm();
const journal::KindOf<TextForm> &remarkForm();
const journal::KindOf<TextForm> &reasonForm();

} // namespace attune::ui
