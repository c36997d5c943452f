// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluations, disputes and overturn rates as JSON, and proposals and decisions out of it.
#pragma once

#include "core/disputes/disputes_snapshot.h"

#include <QJsonObject>

namespace attune::app {

/// What is kept from the reader stands in it as "masked", and nothing of it.
QJsonObject evaluationJson(const disputes::Row &row);
QJsonObject overturnJson(const disputes::OverturnReport &report);
QJsonObject candidateJson(const disputes::Candidate &candidate);

/// {"question": {"answer": {"options": ["4"]}, "reason": "…"}}
Result<std::vector<disputes::Proposal>> proposalsFromJson(std::string_view text);
/// {"question": {"outcome": "keep", "reason": "…", "proposal": 1}}; the proposal, counted from 1,
/// where several stand against each other.
Result<std::vector<disputes::Choice>> choicesFromJson(std::string_view text);

} // namespace attune::app
