// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/vcon_context.h"

#include "core/sync/ascii.h"
#include "core/sync/lawful_basis.h"
#include "core/sync/message_text.h"
#include "core/sync/time_reader.h"

#include <algorithm>
#include <vector>

namespace attune::sync {

namespace {

bool isKnownBasis(std::string_view name)
{
    return isOneOf(name,
        {"consent", "contract", "legal_obligation", "vital_interests", "public_task",
            "legitimate_interests"});
}

template <typename List>
bool isThere(const std::optional<int> &index, const List &list)
{
    return !index || static_cast<std::size_t>(*index) < list.size();
}

void readGrants(JsonElement body, const Zone *zone, facts::BasisRecord &basis)
{
    JsonArray grants;
    const auto element = member(body, "purpose_grants");
    if (!element || element->get(grants))
        return;
    for (const JsonElement item : grants) {
        facts::PurposeGrant grant;
        grant.purpose = soundText(textAt(item, "purpose"));
        const auto granted = member(item, "granted");
        grant.granted = granted && flagOf(*granted).value_or(false);
        const TimeReading at = readTime(textAt(item, "granted_at"), zone);
        if (at)
            grant.grantedAt = *at;
        if (!grant.purpose.empty())
            basis.grants.push_back(std::move(grant));
    }
}

/// Nullopt for what is no statement: an unknown basis or an expiry that cannot be read grants
/// nothing.
std::optional<facts::BasisRecord> statementFrom(JsonElement body, const Zone *zone)
{
    facts::BasisRecord basis;
    basis.lawfulBasis = soundText(textAt(body, "lawful_basis"));
    if (!isKnownBasis(basis.lawfulBasis))
        return std::nullopt;
    const auto expiration = member(body, "expiration");
    if (expiration && !expiration->is_null()) {
        const TimeReading at = readTime(stringOf(*expiration), zone);
        if (!at)
            return std::nullopt;
        basis.expires = *at;
    }
    readGrants(body, zone, basis);
    const auto withdrawn = member(body, "withdrawn");
    basis.withdrawn = (withdrawn && flagOf(*withdrawn).value_or(false))
        || isOneOf(textAt(body, "status"), {"withdrawn", "revoked"});
    return basis;
}

std::string channelNamedIn(const Vcon &vcon, JsonParser &bodies)
{
    for (const VconAttachment &attachment : vcon.attachments) {
        if (!attachment.body)
            continue;
        const std::string_view channel = textAt(unwrapped(*attachment.body, bodies), "channel");
        if (!channel.empty())
            return lowered(channel);
    }
    return {};
}

std::string metaText(const Vcon &vcon, std::string_view key)
{
    for (const VconDialog &dialog : vcon.dialogs)
        if (dialog.meta)
            if (const std::string_view text = textAt(*dialog.meta, key); !text.empty())
                return soundText(text);
    return {};
}

} // namespace

std::optional<facts::BasisRecord> basisOf(
    const Vcon &vcon, const Zone *zone, Instant now, JsonParser &bodies)
{
    std::vector<facts::BasisRecord> statements;
    for (const VconAttachment &attachment : vcon.attachments) {
        if (!equalsFolded(attachment.purpose, "lawful_basis") || !attachment.body)
            continue;
        if (!isThere(attachment.party, vcon.parties) || !isThere(attachment.dialog, vcon.dialogs))
            continue;
        if (auto statement = statementFrom(unwrapped(*attachment.body, bodies), zone))
            statements.push_back(std::move(*statement));
    }
    if (statements.empty())
        return std::nullopt;
    return mergedBasis(statements, now);
}

std::optional<facts::Channel> channelNamed(std::string_view name)
{
    const std::string_view front = name.substr(0, std::min(name.find_first_of("/: "), name.size()));
    if (isOneOf(front, {"voice", "call", "phone", "telephony", "pstn", "sip", "callback", "video"}))
        return facts::Channel::Voice;
    if (isOneOf(front,
            {"chat", "webchat", "web", "messaging", "message", "sms", "whatsapp", "livechat",
                "im"}))
        return facts::Channel::Chat;
    if (isOneOf(front, {"email", "e-mail", "mail", "smtp"}))
        return facts::Channel::Email;
    if (isOneOf(
            front, {"social", "twitter", "x", "facebook", "instagram", "mastodon", "tweet", "dm"}))
        return facts::Channel::Social;
    if (isOneOf(front, {"task", "ticket", "case", "workitem"}))
        return facts::Channel::Task;
    return std::nullopt;
}

facts::Channel channelOf(const Vcon &vcon, const std::vector<bool> &spoken, JsonParser &bodies)
{
    if (const auto named = channelNamed(channelNamedIn(vcon, bodies)))
        return *named;
    bool text = false;
    for (std::size_t i = 0; i < vcon.dialogs.size(); ++i) {
        const VconDialog &dialog = vcon.dialogs[i];
        for (const std::string_view hint : {dialog.interactionType, dialog.application})
            if (const auto named = channelNamed(lowered(hint)))
                return *named;
        // Words of a dialog without a body were heard, not typed.
        const bool heard = spoken[i] && !dialog.body;
        if (heard || dialog.kind == VconDialogKind::Recording
            || dialog.kind == VconDialogKind::Incomplete)
            return facts::Channel::Voice;
        const std::string media = bareMediaType(dialog.mediaType);
        if (media.starts_with("multipart/") || media.starts_with("message/")
            || dialog.messageId.starts_with('<'))
            return facts::Channel::Email;
        text = text || dialog.kind == VconDialogKind::Text;
    }
    return text ? facts::Channel::Chat : facts::Channel::Other;
}

facts::Direction directionOf(const Vcon &vcon, const VconRoles &roles, std::size_t firstDialog)
{
    const std::string named = lowered(metaText(vcon, "direction"));
    if (named.starts_with("out"))
        return facts::Direction::Outbound;
    if (named.starts_with("int"))
        return facts::Direction::Internal;
    const VconDialog &first = vcon.dialogs[firstDialog];
    const bool calling = named.empty() && first.kind != VconDialogKind::Text && !roles.guessed
        && roles.isServing(first.sender());
    return calling ? facts::Direction::Outbound : facts::Direction::Inbound;
}

std::string dispositionOf(const Vcon &vcon)
{
    for (const std::string_view key : {"agent_selected_disposition", "disposition"})
        if (std::string said = metaText(vcon, key); !said.empty())
            return said;
    for (const VconDialog &dialog : vcon.dialogs)
        if (!dialog.disposition.empty())
            return soundText(dialog.disposition);
    return {};
}

} // namespace attune::sync
