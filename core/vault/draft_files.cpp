// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/draft_files.h"

#include <sodium.h>

#include <fstream>
#include <iterator>
#include <system_error>

namespace attune::vault {

/// Its name tells neither what it is about nor the person.
std::filesystem::path DraftFiles::fileOf(std::string_view about) const
{
    const std::string whole = m_vault.user() + '\n' + std::string(about);
    Bytes hash(16);
    crypto_generichash(hash.data(), hash.size(),
        reinterpret_cast<const unsigned char *>(whole.data()), whole.size(), nullptr, 0);
    return m_folder / (toHex(hash) + ".draft");
}

Done DraftFiles::save(std::string_view about, std::string_view text)
{
    namespace fs = std::filesystem;
    const auto sealed = m_vault.sealForUser(m_vault.user(), bytesOf(text));
    if (!sealed)
        return sealed.error();
    std::error_code problem;
    fs::create_directories(m_folder, problem);
    if (problem)
        return {Fault::Io, problem.message()};
    const fs::path whole = fileOf(about);
    fs::path part = whole;
    part += ".part";
    {
        std::ofstream file(part, std::ios::binary | std::ios::trunc);
        file.write(reinterpret_cast<const char *>(sealed->data()), std::ssize(*sealed));
        file.flush();
        if (!file) {
            fs::remove(part, problem);
            return {Fault::NoSpace, "the draft could not be written"};
        }
    }
    fs::rename(part, whole, problem);
    return problem ? Done(Fault::Io, problem.message()) : Done();
}

Result<std::optional<std::string>> DraftFiles::load(std::string_view about) const
{
    std::ifstream file(fileOf(about), std::ios::binary);
    if (!file)
        return std::optional<std::string>();
    const std::string sealed{std::istreambuf_iterator<char>(file), {}};
    const auto plain = m_vault.openForMe(bytesOf(sealed));
    if (!plain)
        return plain.error();
    return std::optional<std::string>(textOf(*plain));
}

bool DraftFiles::has(std::string_view about) const
{
    std::error_code ignored; // what cannot be looked at cannot be opened either
    return std::filesystem::exists(fileOf(about), ignored);
}

void DraftFiles::remove(std::string_view about)
{
    std::error_code ignored; // there may be none
    std::filesystem::remove(fileOf(about), ignored);
}

} // namespace attune::vault
