// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a centre's folder is where it was made, or a copy of one: two copies that sign with the
// same key would tear the chain of their workstation apart.
#pragma once

#include "core/store/centre.h"
#include "core/vault/vault.h"

namespace attune::exchange {

enum class Dwelling {
    Unknown, ///< nobody has noted yet where it lies
    Home,
    Moved, ///< the same files under another name
    Copied, ///< other files, or another computer
};

/// What tells a place from another: the computer, the folder's name, and the file of keys itself,
/// which a copy has anew and a move keeps.
struct Place {
    std::string computer; ///< a digest; empty when it has no name of its own
    std::string folder;
    std::string file;

    friend bool operator==(const Place &, const Place &) = default;
};
Place placeOf(const store::CentrePaths &paths);
/// A name that changed alone is a move, and so is another file in the same place: some disks number
/// their files anew each time they are plugged in.
Dwelling compare(const Place &noted, const Place &now);

Result<Dwelling> dwellingOf(vault::Vault &vault, const store::CentrePaths &paths);
/// From now on this is its home.
Done settle(vault::Vault &vault, const store::CentrePaths &paths);

} // namespace attune::exchange
