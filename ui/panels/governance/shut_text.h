// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a part of the program is not shown, in whole sentences.
#pragma once

#include "core/governance/admission.h"

#include <QString>

namespace attune::ui {

QString shutText(const governance::Shut &shut);

} // namespace attune::ui
