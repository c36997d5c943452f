// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dwelling.h"

#include "core/journal/canonical.h"

#include <sys/stat.h>

#include <fstream>

namespace attune::exchange {

namespace {

using journal::Json;

/// machine-id(5) asks not to be passed on as it is.
std::string computer()
{
    std::ifstream file("/etc/machine-id");
    std::string line;
    if (!std::getline(file, line) || line.size() < 32)
        return {};
    Bytes out(16);
    crypto_generichash(out.data(), out.size(), bytesOf(line).data(), line.size(),
        bytesOf("attune workstation").data(), 18);
    return toHex(out);
}

} // namespace

Place placeOf(const store::CentrePaths &paths)
{
    std::error_code error;
    const auto folder =
        journal::composed(std::filesystem::weakly_canonical(paths.folder, error).string());
    Place out{computer(), folder ? *folder : std::string(), {}};
    struct stat about { };
    if (::stat(paths.keys().c_str(), &about) == 0)
        out.file = std::to_string(about.st_ino);
    return out;
}

Dwelling compare(const Place &noted, const Place &now)
{
    if (noted == now)
        return Dwelling::Home;
    if (!noted.computer.empty() && !now.computer.empty() && noted.computer != now.computer)
        return Dwelling::Copied;
    return noted.folder == now.folder || noted.file == now.file ? Dwelling::Moved
                                                                : Dwelling::Copied;
}

Result<Dwelling> dwellingOf(vault::Vault &vault, const store::CentrePaths &paths)
{
    auto noted = vault.withKeys([](store::Connection &keys) -> Result<std::string> {
        auto row = keys.prepare("SELECT value FROM meta WHERE name = 'home'");
        return row.step() ? std::string(row.text(0)) : std::string();
    });
    if (!noted)
        return noted.error();
    const auto json = journal::fromCanonical(*noted);
    if (!json)
        return Dwelling::Unknown;
    return compare({std::string(json->text("computer")), std::string(json->text("folder")),
                       std::string(json->text("file"))},
        placeOf(paths));
}

Done settle(vault::Vault &vault, const store::CentrePaths &paths)
{
    const Place place = placeOf(paths);
    const std::string text = journal::toCanonical(
        Json::Object{{"computer", place.computer}, {"folder", place.folder}, {"file", place.file}});
    return vault.withKeys([&](store::Connection &keys) -> Done {
        keys.prepare("INSERT OR REPLACE INTO meta(name, value) VALUES('home', :value)").run(text);
        return {};
    });
}

} // namespace attune::exchange
