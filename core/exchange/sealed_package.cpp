// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sealed_package.h"

#include "core/exchange/key_rows.h"
#include "core/journal/canonical.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace attune::exchange {

namespace {

using journal::Json;

constexpr std::string_view kPackageFile = "attune-package-v1";
constexpr std::array<std::string_view, 4> kKinds{"contact", "transcript", "recording", "form"};
constexpr std::size_t kLargest = std::size_t{200} << 20;

struct Head {
    PackageNote note;
    std::map<std::string, Bytes> keys; ///< by recipient, sealed to them
};

struct OpenedPackage {
    Head head;
    Bytes body;
};

std::optional<std::int64_t> numberIn(const Json &json, std::string_view name)
{
    const Json *member = json.member(name);
    const auto *number = member ? member->as<std::int64_t>() : nullptr;
    return number ? std::optional(*number) : std::nullopt;
}

Result<Head> headFrom(ByteView part)
{
    const Error damaged{Fault::Corrupt, "the package is damaged"};
    const auto json = journal::fromCanonical(textOf(part));
    if (!json || json->text("what") != kPackageFile)
        return damaged;
    const auto sent = numberIn(*json, "sent"), until = numberIn(*json, "until");
    const Json *keys = json->member("keys");
    const auto *list = keys ? keys->as<Json::List>() : nullptr;
    if (!sent || !until || !list || list->empty())
        return damaged;
    Head out;
    out.note.id = json->text("id");
    out.note.session = json->text("session");
    out.note.sent = fromMs(*sent);
    out.note.until = fromMs(*until);
    for (const Json &item : *list) {
        const auto sealed = fromHex(item.text("key"));
        if (!sealed)
            return damaged;
        out.note.recipients.emplace_back(item.text("user"));
        out.keys[out.note.recipients.back()] = *sealed;
    }
    return out;
}

/// Whole, of this centre, from a workstation somebody certified.
Result<OpenedPackage> read(const journal::Authority &authority, const std::filesystem::path &file,
    const std::string &centre)
{
    const auto bytes = SharedFolder::read(file);
    auto whole = bytes ? decodeFile(*bytes) : Result<ExchangeFile>(bytes.error());
    if (!whole)
        return whole.error();
    if (whole->header.centre != centre)
        return {Fault::Foreign, "the package is of another centre"};
    const auto writer = journal::readCertificate(whole->header.certificate);
    if (!writer || !authority.mayCertify(writer->by, writer->byKey))
        return {Fault::Denied, "no administrator certified the workstation that sent it"};
    if (whole->parts.size() != 2 || whole->parts[0].kind != PartKind::PackageHead
        || whole->parts[1].kind != PartKind::PackageBody)
        return {Fault::Corrupt, "it is no package"};
    auto head = headFrom(whole->parts[0].bytes);
    if (!head)
        return head.error();
    head->note.file = file;
    head->note.by = whole->header.by;
    return OpenedPackage{std::move(*head), std::move(whole->parts[1].bytes)};
}

Bytes bodyOf(const std::vector<PackageItem> &items)
{
    Bytes out;
    const auto append = [&](ByteView bytes) {
        for (int shift = 0; shift < 32; shift += 8)
            out.push_back(static_cast<unsigned char>(bytes.size() >> shift));
        out.insert(out.end(), bytes.begin(), bytes.end());
    };
    for (const PackageItem &item : items) {
        append(bytesOf(kKinds[static_cast<std::size_t>(item.kind)]));
        append(bytesOf(item.name));
        append(item.content);
    }
    return out;
}

std::optional<ByteView> takeSized(ByteView &from)
{
    if (from.size() < 4)
        return std::nullopt;
    std::size_t size = 0;
    for (std::size_t i = 0; i < 4; ++i)
        size |= static_cast<std::size_t>(from[i]) << (8 * i);
    from = from.subspan(4);
    if (from.size() < size)
        return std::nullopt;
    const ByteView out = from.first(size);
    from = from.subspan(size);
    return out;
}

Result<std::vector<PackageItem>> itemsFrom(ByteView body)
{
    std::vector<PackageItem> out;
    while (!body.empty()) {
        const auto kind = takeSized(body), name = takeSized(body), content = takeSized(body);
        if (!kind || !name || !content)
            return {Fault::Corrupt, "the package is damaged"};
        const auto known = std::ranges::find(kKinds, textOf(*kind));
        if (known != kKinds.end()) // of a newer program: nothing this one could show
            out.push_back({static_cast<ItemKind>(known - kKinds.begin()),
                std::string(textOf(*name)), copyOf(*content)});
    }
    return out;
}

std::string placeOf(const std::string &id)
{
    return "package/" + id;
}

Done mayBeSent(const Package &package, const std::vector<std::string> &recipients, Instant now)
{
    std::size_t size = 0;
    for (const PackageItem &item : package.items)
        size += item.content.size() + item.name.size();
    if (recipients.empty() || package.items.empty())
        return {Fault::Invalid, "a package needs somebody to read it and something in it"};
    if (size > kLargest)
        return {Fault::Invalid, "a package holds 200 megabytes at most: send it in parts"};
    if (package.until <= now)
        return {Fault::Invalid, "the session is over already"};
    return {};
}

} // namespace

Result<PackageNote> send(journal::Journal &journal, vault::Vault &vault, const SharedFolder &folder,
    const Package &package, const std::vector<std::string> &recipients, Instant now)
{
    if (auto may = mayBeSent(package, recipients, now); !may)
        return may.error();
    const auto centre = centreName(vault);
    const auto own = journal.device();
    const auto devices = journal.devices();
    if (!centre || !devices)
        return centre ? devices.error() : centre.error();
    if (!own)
        return {Fault::Denied, "nobody who may write on this workstation is signed in"};
    const auto known = std::ranges::find(*devices, *own, &journal::Device::id);
    if (known == devices->end() || known->revokedAfter)
        return {Fault::Denied, "this workstation may not write"};
    std::array<unsigned char, 16> id{};
    randombytes_buf(id.data(), id.size());
    PackageNote note{{}, toHex(id), package.session, *own, now, package.until, recipients};
    const vault::Key key = vault::Key::random();
    Json::List keys;
    for (const std::string &user : recipients) {
        const auto sealed = vault.sealForUser(user, key.view());
        if (!sealed)
            return sealed.error();
        keys.push_back(Json::Object{{"user", user}, {"key", toHex(*sealed)}});
    }
    const auto head = journal::checkedCanonical(
        Json::Object{{"what", kPackageFile}, {"id", note.id}, {"session", package.session},
            {"sent", toMs(now)}, {"until", toMs(package.until)}, {"keys", std::move(keys)}});
    if (!head)
        return head.error();
    const std::string place = placeOf(note.id);
    ExchangeFile file;
    file.header.centre = *centre;
    file.header.by = *own;
    file.header.certificate = known->certificate;
    file.parts.push_back({PartKind::PackageHead, copyOf(bytesOf(*head))});
    file.parts.push_back({PartKind::PackageBody,
        vault::sealWith(key, vault::KeyId{}, vault::Place{place}, bodyOf(package.items))});
    const auto bytes =
        encodeFile(file, [&](const journal::Hash &hash) { return journal.sign(hash); });
    if (!bytes)
        return bytes.error();
    auto written = folder.add(toHex(*own), *bytes, kPackageEnding);
    if (!written)
        return written.error();
    note.file = std::move(*written);
    return note;
}

std::vector<PackageNote> packagesIn(
    const SharedFolder &folder, const journal::Authority &authority, const std::string &centre)
{
    std::vector<PackageNote> out;
    for (const auto &file : folder.files(kPackageEnding)) {
        if (auto opened = read(authority, file, centre))
            out.push_back(std::move(opened->head.note));
    }
    return out;
}

Result<Package> openPackage(vault::Vault &vault, const journal::Authority &authority,
    const std::filesystem::path &file, const std::string &centre, Instant now)
{
    const auto opened = read(authority, file, centre);
    if (!opened)
        return opened.error();
    const PackageNote &note = opened->head.note;
    if (note.until <= now)
        return {Fault::Denied,
            "this package was for a session that ended on " + toIso(note.until)
                + ": ask who sent it for a new one"};
    const auto mine = opened->head.keys.find(vault.user());
    if (mine == opened->head.keys.end())
        return {Fault::Denied,
            "this package is for " + note.recipients.front() + " and not for "
                + (vault.user().empty() ? std::string("who is not signed in") : vault.user())};
    auto keyBytes = vault.openForMe(mine->second);
    if (!keyBytes)
        return keyBytes.error();
    if (keyBytes->size() != vault::Key::size())
        return {Fault::Corrupt, "the package is damaged"};
    vault::Key key;
    std::memcpy(key.data(), keyBytes->data(), vault::Key::size());
    sodium_memzero(keyBytes->data(), keyBytes->size());
    const std::string place = placeOf(note.id);
    const auto body = vault::openWith(key, vault::Place{place}, opened->body);
    if (!body)
        return body.error();
    auto items = itemsFrom(*body);
    if (!items)
        return items.error();
    return Package{note.session, note.until, std::move(*items)};
}

std::int64_t removeExpired(const SharedFolder &folder, const journal::Authority &authority,
    const std::string &centre, const journal::DeviceId &own, Instant now)
{
    std::int64_t removed = 0;
    for (const PackageNote &note : packagesIn(folder, authority, centre)) {
        std::error_code error;
        if (note.by == own && note.until <= now && std::filesystem::remove(note.file, error))
            ++removed;
    }
    return removed;
}

} // namespace attune::exchange
