// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/vcon_model.h"

#include <algorithm>
#include <array>

namespace attune::sync {

namespace {

void appendIndices(JsonElement element, std::vector<int> &out)
{
    JsonArray list;
    if (!element.get(list)) {
        for (const JsonElement item : list)
            appendIndices(item, out);
        return;
    }
    const auto index = integerOf(element);
    if (index && *index >= 0 && *index < 1'000'000)
        out.push_back(static_cast<int>(*index));
    else
        out.push_back(-1);
}

std::optional<int> indexOf(JsonElement element)
{
    const auto all = indicesOf(element);
    return all.empty() || all.front() < 0 ? std::nullopt : std::optional(all.front());
}

VconParty partyFrom(JsonElement element)
{
    VconParty party;
    JsonObject fields;
    if (element.get(fields))
        return party;
    for (const auto [key, value] : fields) {
        party.empty = false;
        if (key == "name")
            party.name = stringOf(value);
        else if (key == "role")
            party.role = stringOf(value);
        else if (key == "type")
            party.type = stringOf(value);
        else if (key == "uuid")
            party.uuid = stringOf(value);
        else if (key == "id")
            party.id = stringOf(value);
        else if (key == "mailto")
            party.mailto = stringOf(value);
        else if (key == "tel")
            party.tel = stringOf(value);
        else if (key == "sip")
            party.sip = stringOf(value);
        else if (key == "org")
            party.org = stringOf(value);
        else if (key == "dept")
            party.dept = stringOf(value);
    }
    return party;
}

VconDialogKind kindOf(std::string_view type)
{
    if (type == "text")
        return VconDialogKind::Text;
    if (type == "recording" || type == "recording-set")
        return VconDialogKind::Recording;
    if (type == "transfer")
        return VconDialogKind::Transfer;
    if (type == "incomplete")
        return VconDialogKind::Incomplete;
    return VconDialogKind::Other;
}

using TextField = std::string_view VconDialog::*;
using IndexField = std::vector<int> VconDialog::*;

/// Several names of one field: what versions before 0.3.0 called it stands beside what it is now.
constexpr std::array<std::pair<std::string_view, TextField>, 14> kTextFields = {{
    {"mediatype", &VconDialog::mediaType},
    {"mimetype", &VconDialog::mediaType},
    {"encoding", &VconDialog::encoding},
    {"filename", &VconDialog::fileName},
    {"url", &VconDialog::url},
    {"disposition", &VconDialog::disposition},
    {"application", &VconDialog::application},
    {"message_id", &VconDialog::messageId},
    {"interaction_id", &VconDialog::interactionId},
    {"interaction", &VconDialog::interactionId},
    {"interaction_type", &VconDialog::interactionType},
    {"skill", &VconDialog::skill},
    {"campaign", &VconDialog::campaign},
    {"message-id", &VconDialog::messageId},
}};

constexpr std::array<std::pair<std::string_view, IndexField>, 7> kIndexFields = {{
    {"transferor", &VconDialog::transferor},
    {"transfer_target", &VconDialog::target},
    {"transfer-target", &VconDialog::target},
    {"original", &VconDialog::original},
    {"consultation", &VconDialog::consultation},
    {"target_dialog", &VconDialog::targetDialog},
    {"target-dialog", &VconDialog::targetDialog},
}};

void readDialogField(std::string_view key, JsonElement value, VconDialog &dialog)
{
    if (key == "body") {
        dialog.body = value;
        return;
    }
    if (key == "parties") {
        appendIndices(value, dialog.parties);
        return;
    }
    for (const auto &[name, field] : kTextFields) {
        if (key == name) {
            dialog.*field = stringOf(value);
            return;
        }
    }
    for (const auto &[name, field] : kIndexFields) {
        if (key == name) {
            dialog.*field = indicesOf(value);
            return;
        }
    }
    if (key == "originator")
        dialog.originator = indexOf(value);
    else if (key == "duration")
        dialog.duration = numberOf(value);
    else if (key == "party_history")
        dialog.history = value;
    else if (key == "meta")
        dialog.meta = value;
}

VconDialog dialogFrom(JsonElement element)
{
    VconDialog dialog;
    JsonObject fields;
    if (element.get(fields))
        return dialog;
    for (const auto [key, value] : fields) {
        if (key == "type") {
            dialog.kind = kindOf(stringOf(value));
        } else if (key == "start") {
            dialog.start = value;
        } else {
            readDialogField(key, value, dialog);
        }
    }
    return dialog;
}

VconAnalysis analysisFrom(JsonElement element)
{
    VconAnalysis analysis;
    JsonObject fields;
    if (element.get(fields))
        return analysis;
    for (const auto [key, value] : fields) {
        if (key == "type")
            analysis.type = stringOf(value);
        else if (key == "vendor")
            analysis.vendor = stringOf(value);
        else if (key == "mediatype" || key == "mimetype")
            analysis.mediaType = stringOf(value);
        else if (key == "encoding")
            analysis.encoding = stringOf(value);
        else if (key == "dialog")
            appendIndices(value, analysis.dialogs);
        else if (key == "body")
            analysis.body = value;
    }
    return analysis;
}

VconAttachment attachmentFrom(JsonElement element)
{
    VconAttachment attachment;
    JsonObject fields;
    if (element.get(fields))
        return attachment;
    std::string_view type;
    for (const auto [key, value] : fields) {
        if (key == "purpose")
            attachment.purpose = stringOf(value);
        else if (key == "type")
            type = stringOf(value);
        else if (key == "party")
            attachment.party = indexOf(value);
        else if (key == "dialog")
            attachment.dialog = indexOf(value);
        else if (key == "body")
            attachment.body = value;
    }
    if (attachment.purpose.empty())
        attachment.purpose = type;
    return attachment;
}

template <typename T, typename Make>
void readList(JsonElement element, std::vector<T> &out, Make make)
{
    JsonArray list;
    if (element.get(list))
        return;
    out.reserve(list.size());
    for (const JsonElement item : list)
        out.push_back(make(item));
}

} // namespace

std::vector<int> indicesOf(JsonElement element)
{
    std::vector<int> out;
    appendIndices(element, out);
    return out;
}

int dialogIndex(const Vcon &vcon, const VconAnalysis &analysis)
{
    const int dialog = analysis.dialogs.empty() ? 0 : analysis.dialogs.front();
    return dialog >= 0 && static_cast<std::size_t>(dialog) < vcon.dialogs.size() ? dialog : -1;
}

bool isKnownExtension(std::string_view name)
{
    constexpr std::array<std::string_view, 3> kKnown = {"CC", "lawful_basis", "wtf_transcription"};
    return std::find(kKnown.begin(), kKnown.end(), name) != kKnown.end();
}

Vcon vconFrom(JsonElement root)
{
    Vcon vcon;
    JsonObject fields;
    if (root.get(fields))
        return vcon;
    for (const auto [key, value] : fields) {
        if (key == "uuid") {
            vcon.uuid = identifierOf(value);
        } else if (key == "created_at") {
            vcon.created = stringOf(value);
        } else if (key == "updated_at") {
            vcon.updated = stringOf(value);
        } else if (key == "subject") {
            vcon.subject = stringOf(value);
        } else if (key == "critical" || key == "must_support") {
            readList(value, vcon.critical, [](JsonElement item) { return stringOf(item); });
        } else if (key == "redacted" || key == "amended" || key == "appended") {
            const auto other = member(value, "uuid");
            if (other)
                vcon.replaces = identifierOf(*other);
        } else if (key == "parties") {
            readList(value, vcon.parties, partyFrom);
            vcon.known = true;
        } else if (key == "dialog") {
            readList(value, vcon.dialogs, dialogFrom);
            vcon.known = true;
        } else if (key == "analysis") {
            readList(value, vcon.analyses, analysisFrom);
        } else if (key == "attachments") {
            readList(value, vcon.attachments, attachmentFrom);
        } else if (key == "vcon") {
            vcon.known = true;
        }
    }
    return vcon;
}

} // namespace attune::sync
