// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What both halves of the service share: whether answers are whole, what they earn, and writing an
// entry about whom it concerns.
#pragma once

#include "core/disputes/disputes_service.h"

namespace attune::disputes {

std::optional<std::int64_t> scoreIn(const forms::Form &form, const forms::Answers &answers);
Done complete(const forms::Form &form, const forms::Answers &answers);
std::vector<std::string> linesOf(const std::vector<sessions::PinnedNote> &notes);
Error notNow(const char *why);
/// Whether what was drawn came to an evaluation: one that stands, or was given since and retracted.
bool isEvaluated(const std::vector<State> &evaluations, const governance::MadeDraw &draw);
/// The latest first, and of one instant always in the same order.
void inOneOrder(std::vector<governance::LoggedDraw> &draws);

template <typename T>
Done Service::write(
    const State &state, const journal::KindOf<T> &kind, const T &value, const journal::Heads &seen)
{
    auto draft = journal::draft(state.subject, kind, value, seen);
    draft.person = state.evaluated.person;
    return doneOf(m_office.journal.append(std::move(draft)));
}

} // namespace attune::disputes
