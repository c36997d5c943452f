// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why records were set aside, and what can be done about it, in sentences.
#pragma once

#include "core/facts/records.h"

#include <QString>

namespace attune::ui {

/// "Time without a zone".
QString reasonText(facts::SetAside reason);
/// By the name --json counts it under; that of a recording, too. A name nobody knows stays itself.
QString reasonText(const std::string &name);
/// What a person can do so that it is read next time.
QString adviceText(facts::SetAside reason);

} // namespace attune::ui
