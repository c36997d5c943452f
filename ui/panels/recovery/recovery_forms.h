// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for where the fields differ from those of the entry: people are chosen from a list.
#pragma once

#include "core/journal/registry.h"
#include "core/recovery/recovery.h"

#include <cstdint>
#include <string>
#include <vector>

namespace attune::ui {

struct PersonForm {
    std::vector<std::string> person;
};
struct OfferForm {
    std::vector<std::string> person;
    recovery::Severity severity = recovery::Severity::Serious;
    std::int64_t minutes = 15;
};
struct ReasonForm {
    std::string reason;
};
struct NextForm {
    recovery::Next next = recovery::Next::Contacts;
};
struct MentorForm {
    std::vector<std::string> person;
    LocalDay trained{};
    std::vector<std::string> languages, leads;
    std::int64_t most = 2;
    bool active = true;
};
struct AskForm {
    std::vector<std::string> person, language;
    bool told = false;
};
struct MentorChoice {
    std::vector<std::string> mentor;
};
struct CodeForm {
    std::string code;
};
struct AnswerForm {
    std::string code;
    std::int64_t answer = 0;
};

const journal::KindOf<PersonForm> &personForm();
const journal::KindOf<OfferForm> &offerForm();
const journal::KindOf<ReasonForm> &recallForm();
const journal::KindOf<NextForm> &nextForm();
const journal::KindOf<MentorForm> &mentorForm();
const journal::KindOf<AskForm> &askForm();
const journal::KindOf<MentorChoice> &mentorChoice();
const journal::KindOf<CodeForm> &codeOnlyForm();
const journal::KindOf<AnswerForm> &checkInForm();

} // namespace attune::ui
