// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence a person reads for a fault: what happened, what was kept, what to do.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace attune::ui {

/// The detail of the error is not in it; show that on request.
QString sentenceFor(Fault fault);

} // namespace attune::ui
