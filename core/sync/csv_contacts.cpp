// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows about contacts and their legs.
#include "core/sync/ascii.h"
#include "core/sync/csv_records.h"
#include "core/sync/vcon_context.h"

#include <algorithm>

namespace attune::sync {

namespace {

using facts::SetAside;

constexpr const char *kCsvOrigin = "CSV";

facts::Direction directionNamed(std::string_view text)
{
    const std::string name = lowered(text);
    if (name.starts_with("out"))
        return facts::Direction::Outbound;
    return name.starts_with("int") ? facts::Direction::Internal : facts::Direction::Inbound;
}

/// "consent", "basis", "none" and their kin; nullopt for a word that says none of them.
std::optional<facts::Basis> levelNamed(std::string_view text)
{
    std::string name = lowered(text);
    std::replace(name.begin(), name.end(), ' ', '_');
    if (isOneOf(name, {"consent", "full", "both", "yes", "1", "true", "analysis"}))
        return facts::Basis::Consent;
    if (isOneOf(name,
            {"basis", "basis_only", "transcript", "quality_review", "contract", "legal_obligation",
                "vital_interests", "public_task", "legitimate_interests"}))
        return facts::Basis::BasisOnly;
    if (isOneOf(name, {"none", "no", "0", "false", "-", "withdrawn"}))
        return facts::Basis::None;
    return std::nullopt;
}

facts::PersonRef agentOf(const RowCells &cells)
{
    facts::PersonRef agent;
    agent.externalId = cells.string(cells.has(Field::AgentId) ? Field::AgentId : Field::AgentName);
    agent.name = cells.string(Field::AgentName);
    if (agent.name.empty())
        agent.name = trimmed(cells.string(Field::FirstName) + " " + cells.string(Field::LastName));
    agent.team = cells.string(cells.has(Field::TeamName) ? Field::TeamName : Field::TeamId);
    agent.email = cells.string(Field::Email);
    return agent;
}

void readBasis(RowCells &cells, facts::ContactRecord &contact)
{
    if (!cells.has(Field::BasisLevel))
        return;
    const auto level = levelNamed(cells.text(Field::BasisLevel));
    if (!level) {
        cells.fail(SetAside::InvalidText, Field::BasisLevel);
        return;
    }
    facts::BasisRecord basis;
    basis.level = *level;
    basis.lawfulBasis =
        cells.string(cells.has(Field::LawfulBasis) ? Field::LawfulBasis : Field::BasisLevel);
    basis.expires = cells.time(Field::Expires);
    contact.basis = std::move(basis);
}

void readImported(RowCells &cells, facts::LegRecord &leg)
{
    for (const auto &[field, name] : {std::pair{Field::SentimentStart, "customer sentiment, start"},
             std::pair{Field::SentimentEnd, "customer sentiment, end"}}) {
        const auto value = cells.number(field);
        if (!value)
            continue;
        if (!leg.transcript)
            leg.transcript.emplace();
        leg.transcript->imported.push_back({kCsvOrigin, name, *value});
    }
}

bool readTimes(RowCells &cells, facts::LegRecord &leg)
{
    const auto start = cells.time(Field::Start, Field::StartDate, Field::StartTime);
    if (!start)
        return cells.fail(SetAside::MissingTime, Field::Start);
    leg.start = *start;
    leg.end = cells.endAfter(*start);
    leg.talk = cells.duration(Field::Talk);
    leg.hold = cells.duration(Field::Hold);
    leg.afterWork = cells.duration(Field::AfterWork);
    leg.wait = cells.duration(Field::Wait);
    return !cells.problem();
}

} // namespace

bool readContact(RowCells &cells, facts::ContactRecord &contact, std::string &thread)
{
    contact.externalId = cells.string(Field::ContactId);
    if (contact.externalId.empty())
        return cells.fail(SetAside::MissingId, Field::ContactId);
    facts::LegRecord &leg = contact.legs.emplace_back();
    if (!readTimes(cells, leg))
        return false;
    leg.agent = agentOf(cells);
    leg.queue = cells.string(Field::Queue);
    contact.channel =
        channelNamed(lowered(cells.text(Field::Channel))).value_or(facts::Channel::Other);
    contact.direction = directionNamed(cells.text(Field::Direction));
    contact.customer.externalId = cells.string(Field::CustomerId);
    contact.customer.name = cells.string(Field::CustomerName);
    contact.subject = cells.string(Field::Subject);
    contact.disposition = cells.string(Field::Disposition);
    contact.stamp = cells.time(Field::Stamp);
    contact.abandoned = cells.flag(Field::Abandoned).value_or(false);
    readBasis(cells, contact);
    readImported(cells, leg);
    if (cells.has(Field::TransferredTo)) {
        facts::TransferRecord transfer;
        transfer.at = leg.end.value_or(leg.start);
        transfer.toQueue = cells.string(Field::TransferredTo);
        contact.transfers.push_back(std::move(transfer));
    }
    thread = cells.string(Field::ThreadId);
    if (thread == contact.externalId)
        thread.clear();
    return !cells.problem();
}

void addLeg(facts::ContactRecord &contact, facts::ContactRecord &&more)
{
    facts::LegRecord &leg = more.legs.front();
    for (facts::TransferRecord &transfer : contact.transfers)
        if (transfer.fromLeg + 1 == contact.legs.size() && !transfer.toLeg)
            transfer.toLeg = contact.legs.size();
    const bool stated = std::any_of(contact.transfers.begin(), contact.transfers.end(),
        [&](const facts::TransferRecord &transfer) {
            return transfer.toLeg == contact.legs.size();
        });
    if (!stated) {
        facts::TransferRecord transfer;
        transfer.fromLeg = contact.legs.size() - 1;
        transfer.toLeg = contact.legs.size();
        transfer.at = leg.start;
        transfer.toQueue = leg.queue;
        contact.transfers.push_back(std::move(transfer));
    }
    for (facts::TransferRecord &transfer : more.transfers) {
        transfer.fromLeg = contact.legs.size();
        contact.transfers.push_back(std::move(transfer));
    }
    if (more.stamp && (!contact.stamp || *contact.stamp < *more.stamp))
        contact.stamp = more.stamp;
    if (!contact.basis)
        contact.basis = std::move(more.basis);
    contact.abandoned = contact.abandoned && more.abandoned;
    contact.legs.push_back(std::move(leg));
}

} // namespace attune::sync
