// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for where it is in no entry: every other form is the declaration of its kind.
#pragma once

#include "core/journal/registry.h"

#include <cstdint>
#include <string>

namespace attune::ui {

struct CodeForm {
    std::string code;
};
struct AnswerForm {
    std::string code;
    std::int64_t answer = 0;
};

const journal::KindOf<CodeForm> &codeOnlyForm();
const journal::KindOf<AnswerForm> &checkInForm();

} // namespace attune::ui
