// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A form that is being written and was not published: kept beside the centre for its writer alone.
#pragma once

#include "core/forms/forms.h"
#include "core/vault/draft_files.h"

namespace attune::forms {

struct FormDraft {
    Form form;
    std::int64_t from = 0; ///< the version it began with; 0: a new form
    std::string change; ///< what is different, and why
    std::string session; ///< the calibration session it comes from
    friend bool operator==(const FormDraft &, const FormDraft &) = default;
};
std::string toJson(const FormDraft &draft);
/// Faults as those of formFromJson().
Result<FormDraft> draftFromJson(std::string_view text);

class FormDrafts {
public:
    FormDrafts(std::filesystem::path folder, vault::Vault &vault)
        : m_files(std::move(folder), vault)
    {
    }

    /// `form` is the name of a published form; empty: the one that is new.
    Done save(std::string_view form, const FormDraft &draft);
    /// Nullopt when there is none; a fault when it cannot be read any more.
    Result<std::optional<FormDraft>> load(std::string_view form) const;
    bool has(std::string_view form) const;
    void remove(std::string_view form);

private:
    vault::DraftFiles m_files;
};

} // namespace attune::forms
