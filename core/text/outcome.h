// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the words say about how a contact went: an untrained index and a figure for each customer
// turn. Neither is measured satisfaction.
#pragma once

#include "core/text/readings.h"
#include "core/text/text.h"

#include <span>
#include <vector>

namespace attune::text {

std::vector<TurnFigure> satisfactionOf(std::span<const TurnTrace> turns);
std::optional<float> indexOf(std::span<const TurnTrace> turns, const Trajectory &trajectory);

} // namespace attune::text
