// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page of Governance for other programs: names that never change, times in UTC.
#pragma once

#include "core/governance/governance.h"

#include <QJsonObject>

namespace attune::app {

QJsonObject toJson(const governance::Snapshot &snapshot, governance::Page page);
QJsonObject toJson(const governance::ErasureState &state);

} // namespace attune::app
