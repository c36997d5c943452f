// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel of forms shows: every version of every form, those that come with the program, and
// what who is signed in has begun.
#pragma once

#include "core/forms/form_drafts.h"
#include "core/forms/published.h"

namespace attune::forms {

/// A version that was published; version 0 comes with the program and was not.
struct CatalogueRow {
    Version version;
    bool newest = false;
    bool draft = false; ///< who is signed in has begun the next version
};

struct Catalogue {
    std::vector<CatalogueRow> rows; ///< by title, the newest version first
    bool newDraft = false; ///< a new form was begun
    bool mayPublish = false;

    std::size_t published() const; ///< forms
    std::size_t shipped() const; ///< that nobody published
};

/// Pure. `shipped` are left out where a form of the name is published.
Catalogue catalogueOf(const std::vector<FormState> &published, const std::vector<Form> &shipped);
Result<Catalogue> catalogueFor(
    journal::Journal &journal, const std::vector<Form> &shipped, const FormDrafts &drafts);

} // namespace attune::forms
