// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One of the centre's recordings as it lies in its folder: sealed.
#pragma once

#include "app/session/session.h"
#include "core/vault/sealed_file.h"

namespace attune::app {

/// By the name of its file. Fault::Denied without the key of recordings. Whether it may be heard is
/// asked before.
Result<std::unique_ptr<vault::SealedFileReader>> openSealedRecording(
    Session &session, const std::string &file);

} // namespace attune::app
