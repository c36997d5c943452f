// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sealed_recording.h"

namespace attune::app {

Result<std::unique_ptr<vault::SealedFileReader>> openSealedRecording(
    Session &session, const std::string &file)
{
    auto bytes = FileSource::open((session.paths().recordings() / file).string());
    if (!bytes)
        return bytes.error();
    const auto header = vault::sealedFileHeaderOf(**bytes);
    if (!header)
        return header.error();
    const auto key = session.vault().fileKey(header->keyId);
    if (!key)
        return key.error();
    return vault::SealedFileReader::open(std::move(*bytes), key->view());
}

} // namespace attune::app
