// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shift brief: Today as a text that can be read, printed and handed over.
#pragma once

#include "core/handover/handover.h"
#include "core/today/today.h"

#include <QString>

namespace attune::app {

/// `notes`: nullptr where a centre has no journal yet.
QString briefText(const today::Snapshot &snapshot, const handover::Snapshot *notes, bool masked);

} // namespace attune::app
