// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/joining.h"

#include "core/exchange/key_rows.h"
#include "core/journal/canonical.h"
#include "core/journal/own_kinds.h"

#include <algorithm>

namespace attune::exchange {

namespace {

using journal::Json;

constexpr std::string_view kCode = "attune-invitation-";
constexpr std::string_view kInvitation = "attune-invitation-v1";
constexpr std::string_view kRequest = "attune-join-request-v1";
constexpr std::string_view kRoster = "attune-roster-v1";

std::optional<journal::PublicKey> keyIn(const Json &json, std::string_view name)
{
    const auto bytes = fromHex(json.text(name));
    return bytes ? journal::arrayFrom<32>(*bytes) : std::nullopt;
}

/// Whether a workstation joined with this invitation.
Result<std::optional<journal::DeviceId>> joinedWith(
    journal::Journal &journal, const std::string &number)
{
    constexpr std::size_t kAll = 100000;
    const auto states = journal.states("device", {}, kAll);
    if (!states)
        return states.error();
    for (const journal::SubjectState &state : *states) {
        const auto found = state.state.find("invitation");
        if (found != state.state.end() && *found->second.as<std::string>() == number)
            return journal::deviceFrom(std::string_view(state.subject).substr(7));
    }
    return std::optional<journal::DeviceId>();
}

} // namespace

Result<Bytes> statementOf(vault::Vault &vault, Json::Object text)
{
    const std::string user = vault.user();
    const auto key = journal::signPublicOf(vault, user);
    if (!key)
        return {Fault::Denied, "nobody is signed in"};
    text["by"] = user;
    text["by_key"] = toHex(*key);
    const auto canonical = journal::checkedCanonical(Json(std::move(text)));
    if (!canonical)
        return canonical.error();
    const auto signature = vault.sign(bytesOf(*canonical));
    if (!signature)
        return signature.error();
    return journal::joinCertificate(*signature, *canonical);
}

Result<std::string> openStatement(ByteView statement)
{
    const Error damaged{Fault::Corrupt, "it is cut or damaged"};
    if (statement.size() <= crypto_sign_BYTES)
        return damaged;
    const ByteView text = statement.subspan(crypto_sign_BYTES);
    const auto json = journal::fromCanonical(textOf(text));
    if (!json)
        return damaged;
    const auto key = keyIn(*json, "by_key");
    if (!key
        || crypto_sign_verify_detached(statement.data(), text.data(), text.size(), key->data())
            != 0)
        return {Fault::Corrupt, "it was not signed by who it says"};
    return std::string(textOf(text));
}

Result<std::string> invite(vault::Vault &vault, const journal::Authority &authority,
    const std::string &user, Instant until)
{
    const std::string by = vault.user();
    const auto key = journal::signPublicOf(vault, by);
    if (!key || !authority.mayCertify(by, *key))
        return {Fault::Denied, by + " is no administrator"};
    if (!journal::signPublicOf(vault, user))
        return {Fault::NotFound, "no user " + user};
    const auto centre = centreName(vault);
    if (!centre)
        return centre.error();
    std::array<unsigned char, 16> number{};
    randombytes_buf(number.data(), number.size());
    const auto statement = statementOf(vault,
        {{"what", kInvitation}, {"centre", *centre}, {"user", user}, {"number", toHex(number)},
            {"until", toMs(until)}});
    if (!statement)
        return statement.error();
    constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::string code(sodium_base64_encoded_len(statement->size(), kVariant), '\0');
    sodium_bin2base64(code.data(), code.size(), statement->data(), statement->size(), kVariant);
    code.pop_back(); // the zero that ends it
    return std::string(kCode) + code;
}

Result<Invitation> readInvitation(std::string_view code)
{
    std::string line;
    std::ranges::copy_if(code, std::back_inserter(line), [](char c) { return c > ' '; });
    if (!line.starts_with(kCode))
        return {Fault::Foreign, "this is no invitation"};
    Bytes statement(line.size());
    std::size_t size = 0;
    if (sodium_base642bin(statement.data(), statement.size(), line.data() + kCode.size(),
            line.size() - kCode.size(), nullptr, &size, nullptr,
            sodium_base64_VARIANT_URLSAFE_NO_PADDING)
        != 0)
        return {Fault::Corrupt, "the invitation is incomplete: copy all of it"};
    statement.resize(size);
    const auto text = openStatement(statement);
    if (!text)
        return {Fault::Corrupt, "the invitation is incomplete or was changed: copy all of it"};
    const auto json = journal::fromCanonical(*text);
    const Json *until = json->member("until");
    if (json->text("what") != kInvitation || !until || !until->as<std::int64_t>())
        return {Fault::Foreign, "this is no invitation"};
    return Invitation{std::string(json->text("centre")), std::string(json->text("user")),
        std::string(json->text("by")), *keyIn(*json, "by_key"), std::string(json->text("number")),
        fromMs(*until->as<std::int64_t>())};
}

Done receiveKeys(vault::Vault &vault, const SharedFolder &folder, const Invitation &invitation)
{
    for (const auto &file : folder.files(kRosterEnding)) {
        const auto bytes = SharedFolder::read(file);
        const auto text = bytes ? openStatement(*bytes) : Result<std::string>(bytes.error());
        const auto json = text ? journal::fromCanonical(*text) : Result<Json>(text.error());
        if (!json || json->text("what") != kRoster || json->text("centre") != invitation.centre
            || keyIn(*json, "by_key") != invitation.byKey || !json->member("roster"))
            continue;
        const auto kept = keepRoster(vault, journal::toCanonical(*json->member("roster")), {});
        if (!kept)
            return kept.error();
        const auto name = centreName(vault);
        return name && *name == invitation.centre
            ? Done()
            : Done(Fault::Corrupt, "the roster is of another centre");
    }
    return {Fault::NotFound,
        "nothing from " + invitation.by
            + " lies in this folder yet: let their workstation exchange with it first"};
}

Done ask(vault::Vault &vault, const SharedFolder &folder, const vault::DevicePublic &device,
    const std::string &invitation)
{
    std::string line;
    std::ranges::copy_if(invitation, std::back_inserter(line), [](char c) { return c > ' '; });
    const auto statement = statementOf(vault,
        {{"what", kRequest}, {"dev", toHex(device.id)}, {"key", toHex(device.signPublic)},
            {"invitation", line}});
    if (!statement)
        return statement.error();
    return folder.put(toHex(device.id), std::string("request") + kRequestEnding, *statement);
}

Result<JoinRequest> readRequest(ByteView statement)
{
    const auto text = openStatement(statement);
    if (!text)
        return text.error();
    const auto json = journal::fromCanonical(*text);
    const auto dev = journal::deviceFrom(json->text("dev"));
    const auto key = keyIn(*json, "key");
    if (json->text("what") != kRequest || !dev || !key)
        return {Fault::Corrupt, "it is no request to join"};
    return JoinRequest{*dev, *key, std::string(json->text("by")), *keyIn(*json, "by_key"),
        std::string(json->text("invitation"))};
}

Done noteCertified(journal::Journal &journal, const journal::DeviceId &dev, const std::string &user,
    const std::string &invitation)
{
    auto draft = journal::draft("device:" + toHex(dev), journal::deviceCertifiedKind(),
        journal::DeviceCertified{user, invitation});
    draft.seen.reset();
    const auto noted = journal.append(std::move(draft));
    return noted ? Done() : Done(noted.error());
}

Result<bool> answer(const JoinRequest &request, const Answering &with)
{
    const std::string user = with.vault.user();
    const auto own = journal::signPublicOf(with.vault, user);
    const auto devices = with.journal.devices();
    if (!devices)
        return devices.error();
    const bool isKnown =
        std::ranges::find(*devices, request.dev, &journal::Device::id) != devices->end();
    if (isKnown || !own || !with.authority.mayCertify(user, *own))
        return false;
    const auto invitation = readInvitation(request.invitation);
    if (!invitation)
        return invitation.error();
    if (invitation->centre != with.centre
        || !with.authority.mayCertify(invitation->by, invitation->byKey))
        return {Fault::Denied, "no administrator of this centre wrote its invitation"};
    if (invitation->user != request.user
        || journal::signPublicOf(with.vault, request.user) != request.userKey)
        return {Fault::Denied, "it was not asked for by " + invitation->user + ", who was invited"};
    if (invitation->until < with.now)
        return {Fault::Denied, "the invitation of " + request.user + " has expired"};
    const auto used = joinedWith(with.journal, invitation->number);
    if (!used)
        return used.error();
    if (*used && **used != request.dev)
        return {Fault::Denied, "another workstation joined with this invitation"};
    const auto certificate = journal::certify(with.vault, request.dev, request.key, request.user);
    if (!certificate)
        return certificate.error();
    // The decision first: a certificate without one would be nobody's.
    if (auto noted = noteCertified(with.journal, request.dev, request.user, invitation->number);
        !noted)
        return noted.error();
    if (auto kept = with.journal.receive(
            journal::Device{request.dev, request.key, request.user, *certificate, {}});
        !kept)
        return kept.error();
    return true;
}

Result<std::string> rosterText(vault::Vault &vault, const std::string &centre)
{
    const std::string user = vault.user();
    const auto key = journal::signPublicOf(vault, user);
    const auto roster = readRoster(vault);
    if (!roster)
        return roster.error();
    if (!key)
        return {Fault::Denied, "nobody is signed in"};
    return journal::toCanonical(Json::Object{{"what", kRoster}, {"centre", centre}, {"by", user},
        {"by_key", toHex(*key)}, {"roster", *journal::fromKnown(*roster)}});
}

Result<vault::Merged> takeRoster(vault::Vault &vault, const journal::Authority &authority,
    const std::string &centre, std::string_view text, Instant now)
{
    const auto json = journal::fromCanonical(text);
    if (!json || json->text("what") != kRoster || !json->member("roster"))
        return {Fault::Corrupt, "it is no roster"};
    if (json->text("centre") != centre)
        return {Fault::Foreign, "it is of another centre"};
    const auto key = keyIn(*json, "by_key");
    const std::string by(json->text("by"));
    if (!key || !authority.mayCertify(by, *key))
        return {Fault::Denied, by + ", who signed it, is no administrator"};
    return keepRoster(vault, journal::toCanonical(*json->member("roster")), now);
}

} // namespace attune::exchange
