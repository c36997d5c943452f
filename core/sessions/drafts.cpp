// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/drafts.h"

#include <fstream>
#include <iterator>
#include <system_error>

namespace attune::sessions {

namespace fs = std::filesystem;

/// Its name tells neither the session nor the person.
fs::path Drafts::fileOf(const State &state, std::size_t interaction) const
{
    const std::string about =
        m_vault.user() + '\n' + state.subject + '\n' + state.plan.interactions[interaction];
    Bytes hash(16);
    crypto_generichash(hash.data(), hash.size(),
        reinterpret_cast<const unsigned char *>(about.data()), about.size(), nullptr, 0);
    return m_folder / (toHex(hash) + ".draft");
}

Done Drafts::save(const State &state, std::size_t interaction, const Paper &paper)
{
    const auto plain = paperText(state, interaction, m_vault.user(), paper);
    const auto sealed = m_vault.sealForUser(m_vault.user(), bytesOf(plain));
    if (!sealed)
        return sealed.error();
    std::error_code problem;
    fs::create_directories(m_folder, problem);
    if (problem)
        return {Fault::Io, problem.message()};
    const fs::path whole = fileOf(state, interaction);
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

Result<std::optional<Paper>> Drafts::load(const State &state, std::size_t interaction)
{
    std::ifstream file(fileOf(state, interaction), std::ios::binary);
    if (!file)
        return std::optional<Paper>();
    const std::string sealed{std::istreambuf_iterator<char>(file), {}};
    const auto plain = m_vault.openForMe(bytesOf(sealed));
    if (!plain)
        return plain.error();
    auto paper = paperFrom(state, interaction, m_vault.user(), textOf(*plain));
    if (!paper)
        return paper.error();
    return std::optional<Paper>(std::move(*paper));
}

void Drafts::remove(const State &state, std::size_t interaction)
{
    std::error_code ignored; // there may be none
    fs::remove(fileOf(state, interaction), ignored);
}

} // namespace attune::sessions
