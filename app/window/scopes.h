// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's scope, which knows names and days, and the facts' scope, which knows ids and
// instants.
#pragma once

#include "core/facts/organisation.h"
#include "ui/panels/scope.h"

namespace attune::app {

facts::Scope factsScope(
    const ui::Scope &scope, const facts::Organisation &organisation, Instant now);
ui::ScopeChoices scopeChoices(const facts::Organisation &organisation);
/// The week up to today; up to the last day there is anything of when that is longer ago.
ui::Period usualPeriod(
    const facts::Organisation &organisation, Instant now, std::optional<Instant> lastData);

} // namespace attune::app
