// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody began and did not sign: files beside the centre, sealed to who wrote them alone,
// which no exchange takes along.
#pragma once

#include "core/vault/vault.h"

#include <filesystem>
#include <optional>

namespace attune::vault {

class DraftFiles {
public:
    DraftFiles(std::filesystem::path folder, Vault &vault)
        : m_folder(std::move(folder))
        , m_vault(vault)
    {
    }

    /// Of who is signed in, `about` one thing; takes the place of an earlier one. An earlier one
    /// stays whole when it cannot be written.
    Done save(std::string_view about, std::string_view text);
    /// Nullopt when there is none.
    Result<std::optional<std::string>> load(std::string_view about) const;
    bool has(std::string_view about) const;
    void remove(std::string_view about);

private:
    std::filesystem::path fileOf(std::string_view about) const;

    std::filesystem::path m_folder;
    Vault &m_vault;
};

} // namespace attune::vault
