// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Roles and data classes in the words of people.
#pragma once

#include "core/base/role.h"
#include "core/vault/classes.h"

#include <QString>

namespace attune::ui {

QString roleText(attune::Role role);
/// "Supervisor, HR"; "Every role" for all of them.
QString rolesText(Roles roles);
QString classText(vault::DataClass dataClass);

} // namespace attune::ui
