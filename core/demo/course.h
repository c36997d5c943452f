// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a handled contact that stand on their own: how a customer's state moves, who asks
// for a supervisor, where a transfer goes, how long things take.
#pragma once

#include "core/demo/organisation.h"
#include "core/demo/random.h"

namespace attune::demo {

/// What moves a customer in one leg.
struct Course {
    double opening = 0; ///< −1…1
    double recovery = 0; ///< the agent's planted effect
    double load = 0; ///< 0 for agents in whom load changes nothing
    bool waited = false;
    bool onHold = false;
    bool handedOverCold = false;
};

struct CourseEnd {
    double quality = 0; ///< of the handling
    double closing = 0; ///< −1…1
    bool stuck = false; ///< would not have been moved by anything
};

/// The sum of a contact's steps. Set so that of the customers who come in below −0.2 about 60 %
/// leave more than 0.1 higher and 10–15 % more than 0.1 lower, with a group that nothing moves.
CourseEnd drawCourseOf(const Course &course, Draw &draw);

double escalationChance(std::uint8_t queue, double state, bool cameBack, bool acknowledged);
std::uint8_t transferTarget(std::uint8_t from, Draw &draw);

/// Talk, hold and after-work of a voice contact, in the mean.
double meanHandlingSeconds(const QueueSpec &queue);

} // namespace attune::demo
