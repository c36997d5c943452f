// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session or a review needs, for participants who hold none of it: contacts, transcripts,
// recordings and the form, sealed to each of them by name and to nobody else, until the session
// ends.
#pragma once

#include "core/exchange/exchange_file.h"
#include "core/exchange/shared_folder.h"

namespace attune::exchange {

inline constexpr const char *kPackageEnding = ".atp";

enum class ItemKind { Contact, Transcript, Recording, Form };

struct PackageItem {
    ItemKind kind = ItemKind::Contact;
    std::string name; ///< a contact's id, a form's name; never a path
    Bytes content;

    friend bool operator==(const PackageItem &, const PackageItem &) = default;
};

struct Package {
    std::string session; ///< what it is for
    Instant until; ///< end of the session
    std::vector<PackageItem> items;
};

/// What anybody may know of a package.
struct PackageNote {
    std::filesystem::path file;
    std::string id;
    std::string session;
    journal::DeviceId by{};
    Instant sent, until;
    std::vector<std::string> recipients;
};

/// Puts it into the folder, signed by this workstation. Faults: Invalid (nobody to read it, nothing
/// in it, over already), NotFound (a recipient who is nobody here), Denied (this workstation may
/// not write).
Result<PackageNote> send(journal::Journal &journal, vault::Vault &vault, const SharedFolder &folder,
    const Package &package, const std::vector<std::string> &recipients, Instant now);

/// Those that lie there, of workstations somebody certified; damaged ones are left out.
std::vector<PackageNote> packagesIn(
    const SharedFolder &folder, const journal::Authority &authority, const std::string &centre);

/// Faults: Denied (not for the signed-in user, or over), Corrupt. Checked before anything is
/// opened.
Result<Package> openPackage(vault::Vault &vault, const journal::Authority &authority,
    const std::filesystem::path &file, const std::string &centre, Instant now);

/// Takes away what this workstation sent and what is over; how many.
std::int64_t removeExpired(const SharedFolder &folder, const journal::Authority &authority,
    const std::string &centre, const journal::DeviceId &own, Instant now);

} // namespace attune::exchange
