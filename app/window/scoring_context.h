// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a form that is not blind shows beside the transcript while somebody scores with it.
#pragma once

#include "app/window/desk.h"
#include "core/forms/forms.h"

#include <QStringList>

namespace attune::app {

/// Whose contact it is, what the program reads in it, what was given for it before: each as far as
/// who is signed in may see it. Empty where the form is blind. On a reading's thread.
QStringList scoringContext(
    Desk &desk, store::Connection &facts, const forms::Form &form, std::optional<LegKey> leg);

} // namespace attune::app
