// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A contact as one string of bytes, so that "the same again" is one comparison.
#pragma once

#include "core/facts/records.h"

namespace attune::facts {

/// Everything a source delivered but its stamp: redelivery with a new stamp and nothing else
/// changes nothing.
std::string canonical(const ContactRecord &record);

} // namespace attune::facts
