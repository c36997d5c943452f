// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/forms_snapshot.h"

#include <algorithm>
#include <tuple>

namespace attune::forms {

std::size_t Catalogue::published() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(rows, [](const CatalogueRow &row) { return row.newest; }));
}

std::size_t Catalogue::shipped() const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        rows, [](const CatalogueRow &row) { return row.version.number == 0; }));
}

Catalogue catalogueOf(const std::vector<FormState> &published, const std::vector<Form> &shipped)
{
    Catalogue out;
    const auto isPublished = [&](const std::string &id) {
        const auto found = std::ranges::find(published, id, &FormState::id);
        return found != published.end() && !found->versions.empty();
    };
    for (const FormState &state : published) {
        for (const Version &version : state.versions)
            out.rows.push_back({version, &version == &state.versions.back(), false});
    }
    for (const Form &form : shipped) {
        if (isPublished(form.id))
            continue;
        CatalogueRow row;
        row.version.number = 0;
        row.version.form = form;
        out.rows.push_back(std::move(row));
    }
    // By the title that is in use, so that a form stays together where its title changed.
    const auto titleOf = [&](const CatalogueRow &row) {
        const auto newest = std::ranges::find_if(out.rows, [&](const CatalogueRow &other) {
            return other.newest && other.version.form.id == row.version.form.id;
        });
        return (newest == out.rows.end() ? row : *newest).version.form.title;
    };
    std::vector<std::tuple<bool, std::string, std::string, std::int64_t, std::size_t>> order;
    for (std::size_t at = 0; at < out.rows.size(); ++at) {
        const Version &version = out.rows[at].version;
        order.emplace_back(
            version.number == 0, titleOf(out.rows[at]), version.form.id, -version.number, at);
    }
    std::ranges::sort(order);
    std::vector<CatalogueRow> rows;
    for (const auto &place : order)
        rows.push_back(std::move(out.rows[std::get<4>(place)]));
    out.rows = std::move(rows);
    return out;
}

Result<Catalogue> catalogueFor(
    journal::Journal &journal, const std::vector<Form> &shipped, const FormDrafts &drafts)
{
    const auto published = Publisher(journal).forms();
    if (!published)
        return published.error();
    Catalogue out = catalogueOf(*published, shipped);
    for (CatalogueRow &row : out.rows)
        row.draft = (row.newest || row.version.number == 0) && drafts.has(row.version.form.id);
    out.newDraft = drafts.has({});
    return out;
}

} // namespace attune::forms
