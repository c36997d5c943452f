// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls written out in full, from resources/demo/showcase.en.txt.
#pragma once

#include "core/demo/demo.h"

#include <string_view>
#include <vector>

namespace attune::demo {

Result<std::vector<ShowcaseCall>> readShowcase(std::string_view text);

/// The turns of a call with estimated times, and how long they take in all.
facts::Transcript transcriptOf(const ShowcaseCall &call);
Milliseconds estimatedLength(const ShowcaseCall &call);

} // namespace attune::demo
