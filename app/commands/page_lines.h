// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page of a panel as lines.
#pragma once

#include "ui/widgets/page_table.h"

namespace attune::app {

void sayGovernancePage(const ui::PageText &page);

} // namespace attune::app
