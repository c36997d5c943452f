// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/passphrases.h"

#include "core/exchange/joining.h"
#include "core/exchange/key_rows.h"
#include "core/journal/canonical.h"

namespace attune::exchange {

namespace {

using journal::Json;

constexpr std::string_view kPassphrase = "attune-passphrase-v1";

struct Told {
    std::string user;
    vault::UserKey key{};
    vault::Vault::ChangedPassphrase changed;
};

std::optional<std::int64_t> wholeIn(const Json &json, std::string_view name)
{
    const Json *member = json.member(name);
    const auto *value = member ? member->as<std::int64_t>() : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<Told> toldIn(const std::filesystem::path &file, const std::string &centre)
{
    const auto bytes = SharedFolder::read(file);
    const auto text = bytes ? openStatement(*bytes) : Result<std::string>(bytes.error());
    const auto json = text ? journal::fromCanonical(*text) : Result<Json>(text.error());
    if (!json || json->text("what") != kPassphrase || json->text("centre") != centre)
        return std::nullopt;
    const auto key = fromHex(json->text("by_key"));
    const auto at = wholeIn(*json, "at"), ops = wholeIn(*json, "ops"),
               memory = wholeIn(*json, "memory");
    auto salt = fromHex(json->text("salt")), sealed = fromHex(json->text("secrets"));
    const auto signPublic = key ? journal::arrayFrom<32>(*key) : std::nullopt;
    if (!signPublic || !at || !ops || !memory || !salt || !sealed || sealed->empty())
        return std::nullopt;
    return Told{std::string(json->text("by")), *signPublic,
        {{std::move(*salt), {*ops, *memory}, std::move(*sealed)}, fromMs(*at)}};
}

} // namespace

Done givePassphrase(vault::Vault &vault, const SharedFolder &folder, const journal::DeviceId &own,
    const std::string &centre)
{
    const auto changed = vault.changedPassphrase();
    if (!changed)
        return changed.error();
    if (!*changed)
        return {};
    const vault::SealedSecrets &secrets = (*changed)->secrets;
    const auto statement = statementOf(vault,
        {{"what", kPassphrase}, {"centre", centre}, {"at", toMs((*changed)->at)},
            {"salt", toHex(secrets.salt)}, {"ops", secrets.cost.ops},
            {"memory", secrets.cost.memory}, {"secrets", toHex(secrets.sealed)}});
    if (!statement)
        return statement.error();
    // One file for each user of this workstation; its name tells nobody's.
    const std::string name = centreName(bytesOf(vault.user())) + kPassphraseEnding;
    const auto before = SharedFolder::read(folder.root() / toHex(own) / name);
    if (before && *before == *statement)
        return {};
    return folder.put(toHex(own), name, *statement);
}

Result<std::int64_t> takePassphrases(
    vault::Vault &vault, const SharedFolder &folder, const std::string &centre)
{
    std::int64_t taken = 0;
    for (const auto &file : folder.files(kPassphraseEnding)) {
        const auto told = toldIn(file, centre);
        if (!told)
            continue;
        const auto one = vault.takePassphrase(told->user, told->key, told->changed);
        if (!one)
            return one.error();
        taken += *one ? 1 : 0;
    }
    return taken;
}

} // namespace attune::exchange
