// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a new model of scoring would change, kept as counts alone: whoever decides about it sees it
// without reading a word of a transcript.
#pragma once

#include "core/journal/journal.h"
#include "core/journal/kind_of.h"
#include "core/scoring/model_change.h"

namespace attune::empathy_index {

/// As somebody found it who reads transcripts.
struct ModelPreviewed {
    std::string stamp, before;
    std::int64_t legs = 0;
    std::int64_t seed = 0;
    std::vector<std::string> figures; ///< a line of numbers each, in the order of ChangeFigure
};
const journal::KindOf<ModelPreviewed> &modelPreviewedKind();
inline constexpr std::string_view kPreviewSubject = "empathy_index:model-preview";

struct KeptPreview {
    scoring::ModelChange change;
    std::string by;
    Instant at;
};

ModelPreviewed previewedFrom(const scoring::ModelChange &change);
/// Nullopt unless it is whole and says what it says in a way that can be.
std::optional<scoring::ModelChange> changeFrom(const ModelPreviewed &previewed);

/// Writes it down, unless the newest one for this model says the same already.
Done keepPreview(journal::Journal &journal, const scoring::ModelChange &change);
/// The newest one for this model; nullopt: nobody has looked yet.
Result<std::optional<KeptPreview>> keptPreview(journal::Journal &journal, const std::string &stamp);

} // namespace attune::empathy_index
