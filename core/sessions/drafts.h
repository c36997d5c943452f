// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scores that were begun and not submitted: files beside the centre, sealed to who wrote them,
// which no exchange takes along.
#pragma once

#include "core/sessions/sealed_paper.h"
#include "core/vault/draft_files.h"

namespace attune::sessions {

class Drafts {
public:
    Drafts(std::filesystem::path folder, vault::Vault &vault)
        : m_files(std::move(folder), vault)
        , m_vault(vault)
    {
    }

    /// Of who is signed in; takes the place of an earlier one.
    Done save(const State &state, std::size_t interaction, const Paper &paper);
    /// Nullopt when there is none; Fault::Corrupt when it cannot be read any more.
    Result<std::optional<Paper>> load(const State &state, std::size_t interaction);
    void remove(const State &state, std::size_t interaction);

private:
    vault::DraftFiles m_files;
    vault::Vault &m_vault;
};

} // namespace attune::sessions
