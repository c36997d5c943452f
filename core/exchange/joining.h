// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a further workstation joins a centre: an administrator invites a user, the workstation draws
// a key of its own and asks with it, the administrator's next exchange certifies it.
#pragma once

#include "core/exchange/shared_folder.h"
#include "core/journal/canonical.h"
#include "core/journal/journal.h"
#include "core/vault/device_key.h"

namespace attune::exchange {

inline constexpr const char *kFileEnding = ".atx";
inline constexpr const char *kRosterEnding = ".ats";
inline constexpr const char *kRequestEnding = ".atr";

/// A text signed by a user whose key stands in it. Fault::Corrupt when it is not.
Result<std::string> openStatement(ByteView statement);

/// Signed by the signed-in user, whose name and key are put into it. Fault::Denied when nobody is.
Result<Bytes> statementOf(vault::Vault &vault, journal::Json::Object text);

struct Invitation {
    std::string centre;
    std::string user; ///< who may join with it
    std::string by; ///< the administrator
    journal::PublicKey byKey{};
    std::string number; ///< random; good for one workstation
    Instant until;
};

/// One line to be handed over: "attune-invitation-…". Fault::Denied when the signed-in user is no
/// administrator, NotFound when the user is nobody here.
Result<std::string> invite(vault::Vault &vault, const journal::Authority &authority,
    const std::string &user, Instant until);
/// Spaces and line ends around and in it do no harm. Fault::Foreign when it is no invitation,
/// Corrupt when it was changed.
Result<Invitation> readInvitation(std::string_view code);

/// Makes keys.db of a new workstation from what the inviting administrator gave to the folder.
/// Fault::NotFound when nothing of theirs is there yet.
Done receiveKeys(vault::Vault &vault, const SharedFolder &folder, const Invitation &invitation);

struct JoinRequest {
    journal::DeviceId dev{};
    journal::PublicKey key{};
    std::string user;
    journal::PublicKey userKey{};
    std::string invitation; ///< as it was handed over
};

/// Leaves the request of this workstation in the folder, signed by the signed-in user.
Done ask(vault::Vault &vault, const SharedFolder &folder, const vault::DevicePublic &device,
    const std::string &invitation);
Result<JoinRequest> readRequest(ByteView statement);

/// Stands in the journal from then on: who was let join, by the signed-in administrator.
Done noteCertified(journal::Journal &journal, const journal::DeviceId &dev, const std::string &user,
    const std::string &invitation);

struct Answering {
    journal::Journal &journal;
    vault::Vault &vault;
    const journal::Authority &authority;
    Instant now;
    std::string centre;
};
/// Certifies it, as a decision of the signed-in administrator; false when there is nothing to do
/// (done already, or not theirs to decide). An error says why it is refused.
Result<bool> answer(const JoinRequest &request, const Answering &with);

/// Users and wrapped keys, to be signed by the signed-in administrator.
Result<std::string> rosterText(vault::Vault &vault, const std::string &centre);
/// What came of it. Fault::Denied when who signed it may not.
Result<vault::Merged> takeRoster(vault::Vault &vault, const journal::Authority &authority,
    const std::string &centre, std::string_view text, Instant now);

} // namespace attune::exchange
