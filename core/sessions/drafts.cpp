// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/drafts.h"

namespace attune::sessions {

namespace {

std::string draftName(const State &state, std::size_t interaction)
{
    return state.subject + '\n' + state.plan.interactions[interaction];
}

} // namespace

Done Drafts::save(const State &state, std::size_t interaction, const Paper &paper)
{
    return m_files.save(
        draftName(state, interaction), paperText(state, interaction, m_vault.user(), paper));
}

Result<std::optional<Paper>> Drafts::load(const State &state, std::size_t interaction)
{
    const auto text = m_files.load(draftName(state, interaction));
    if (!text)
        return text.error();
    if (!*text)
        return std::optional<Paper>();
    auto paper = paperFrom(state, interaction, m_vault.user(), **text);
    if (!paper)
        return paper.error();
    return std::optional<Paper>(std::move(*paper));
}

void Drafts::remove(const State &state, std::size_t interaction)
{
    m_files.remove(draftName(state, interaction));
}

} // namespace attune::sessions
