// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shift brief: Today as a text that can be read, printed and handed over.
#pragma once

#include "core/today/today.h"

#include <QString>

namespace attune::app {

QString briefText(const today::Snapshot &snapshot, bool masked);

} // namespace attune::app
