// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A vCon as it stands in its JSON, with the names of versions 0.0.1 to 0.4.0 made one. Views point
// into the tree it was read from.
#pragma once

#include "core/sync/json.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attune::sync {

struct VconParty {
    std::string_view name, role, type, uuid, id, mailto, tel, sip, org, dept;
    bool empty = true; ///< `{}`: somebody, but nothing is said about them
};

enum class VconDialogKind { Placeholder, Text, Recording, Transfer, Incomplete, Other };

struct VconDialog {
    VconDialogKind kind = VconDialogKind::Placeholder;
    std::optional<JsonElement> start; ///< text or, in early versions, a number
    std::optional<double> duration;
    std::vector<int> parties; ///< flattened; −1 for a channel nobody used
    std::optional<int> originator;
    std::string_view mediaType, encoding, fileName, url, disposition, application, messageId;
    std::string_view interactionId, interactionType, skill, campaign;
    std::optional<JsonElement> body, history, meta;
    std::vector<int> transferor, target, original, consultation, targetDialog;

    int sender() const { return originator ? *originator : parties.empty() ? -1 : parties.front(); }
};

struct VconAnalysis {
    std::string_view type, vendor, mediaType, encoding;
    std::vector<int> dialogs;
    std::optional<JsonElement> body;
};

struct VconAttachment {
    std::string_view purpose; ///< or `type`, which older drafts have in its place
    std::optional<int> party, dialog;
    std::optional<JsonElement> body;
};

struct Vcon {
    std::string uuid, replaces; ///< of the instance this one redacts or amends
    std::string_view created, updated, subject;
    std::vector<std::string_view> critical;
    std::vector<VconParty> parties;
    std::vector<VconDialog> dialogs;
    std::vector<VconAnalysis> analyses;
    std::vector<VconAttachment> attachments;
    bool known = false; ///< it has at least one part only a vCon has
};

Vcon vconFrom(JsonElement root);

/// One number or a list of them, also nested; null is −1.
std::vector<int> indicesOf(JsonElement element);

/// The dialog an analysis is of: the first it names, 0 where it names none, −1 where there is none
/// such.
int dialogIndex(const Vcon &vcon, const VconAnalysis &analysis);

/// The extensions named here change what a vCon means and are understood.
bool isKnownExtension(std::string_view name);

} // namespace attune::sync
