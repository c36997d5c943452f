// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration centre has forgotten one customer, is asked to forget another, and must keep a
// third.
#pragma once

#include "app/session/session.h"

namespace attune::app {

Done forgetSome(Session &session);

} // namespace attune::app
