// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Users as `attune user` prints them, for people and for programs.
#pragma once

#include "core/access/access_snapshot.h"

#include <QJsonObject>

namespace attune::app {

void sayUsers(const access::UsersSnapshot &users);
QJsonObject toJson(const access::UsersSnapshot &users);
QJsonObject toJson(const access::UserLine &user);

} // namespace attune::app
