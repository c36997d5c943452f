// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs another program with a text for its input and takes what it writes.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <stop_token>
#include <string>
#include <vector>

namespace attune::demo {

bool canRun(const std::string &program);

/// The first argument is the program's path. Fault::Cancelled when stopped (the program is ended),
/// Fault::Io when it fails; its messages are thrown away.
Result<Bytes> runProgram(
    const std::vector<std::string> &arguments, std::string_view input, std::stop_token stop);

} // namespace attune::demo
