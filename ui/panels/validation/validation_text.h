// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the validation of load found, as people read it.
#pragma once

#include "core/validation/validation_snapshot.h"
#include "ui/models/page_cells.h"

namespace attune::ui {

PageText validationText(const validation::Snapshot &snapshot, bool masked);
/// The plain sentence: worth something, nothing, or not known.
QString verdictText(const validation::Snapshot &snapshot);

} // namespace attune::ui
