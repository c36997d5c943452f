// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows about the people and queues of the centre.
#include "core/sync/ascii.h"
#include "core/sync/csv_records.h"

#include <algorithm>

namespace attune::sync {

namespace {

using facts::SetAside;

std::vector<std::string> listOf(std::string_view cell)
{
    std::vector<std::string> out;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find_first_of("|;,"), cell.size());
        if (const std::string_view item = trimmed(cell.substr(0, end)); !item.empty())
            out.emplace_back(item);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return out;
}

/// The name where there is one: teams are known by it everywhere else.
std::string teamName(const RowCells &cells)
{
    return cells.has(Field::TeamName) ? cells.string(Field::TeamName) : cells.string(Field::TeamId);
}

std::optional<facts::EmotionClass> emotionNamed(std::string_view text)
{
    std::string name = lowered(text);
    std::replace(name.begin(), name.end(), '_', ' ');
    if (isOneOf(name, {"low", "1", "niedrig"}))
        return facts::EmotionClass::Low;
    if (isOneOf(name, {"medium", "2", "mittel"}))
        return facts::EmotionClass::Medium;
    if (isOneOf(name, {"high", "3", "hoch"}))
        return facts::EmotionClass::High;
    if (isOneOf(name, {"very high", "4", "sehr hoch"}))
        return facts::EmotionClass::VeryHigh;
    if (isOneOf(name, {"", "unknown", "0"}))
        return facts::EmotionClass::Unknown;
    return std::nullopt;
}

} // namespace

bool readAgent(RowCells &cells, facts::AgentRecord &agent)
{
    agent.externalId = cells.string(Field::AgentId);
    if (agent.externalId.empty())
        return cells.fail(SetAside::MissingId, Field::AgentId);
    agent.name = cells.string(Field::AgentName);
    if (agent.name.empty())
        agent.name = trimmed(cells.string(Field::FirstName) + " " + cells.string(Field::LastName));
    agent.email = cells.string(Field::Email);
    agent.team = teamName(cells);
    agent.site = cells.string(Field::Site);
    agent.from = cells.day(Field::From);
    agent.until = cells.day(Field::Until);
    agent.fullTimeShare = cells.number(Field::FullTime);
    agent.skills = listOf(cells.text(Field::Skills));
    if (agent.fullTimeShare && (*agent.fullTimeShare < 0 || *agent.fullTimeShare > 1.5))
        return cells.fail(SetAside::InvalidNumber, Field::FullTime);
    if (agent.from && agent.until && *agent.until < *agent.from)
        return cells.fail(SetAside::EndBeforeStart, Field::Until);
    return !cells.problem();
}

bool readTeam(RowCells &cells, facts::TeamRecord &team)
{
    team.externalId = cells.string(Field::TeamId);
    team.name = teamName(cells);
    team.site = cells.string(Field::Site);
    team.supervisor = cells.string(Field::Supervisor);
    if (team.name.empty())
        return cells.fail(SetAside::MissingId, Field::TeamName);
    return !cells.problem();
}

bool readQueue(RowCells &cells, facts::QueueRecord &queue)
{
    queue.name = cells.string(Field::Queue);
    if (queue.name.empty())
        return cells.fail(SetAside::MissingId, Field::Queue);
    queue.site = cells.string(Field::Site);
    queue.reason = cells.string(Field::Reason);
    const auto emotion = emotionNamed(cells.text(Field::Emotion));
    if (!emotion)
        return cells.fail(SetAside::InvalidText, Field::Emotion);
    queue.emotion = *emotion;
    return true;
}

bool readShift(RowCells &cells, facts::ShiftRecord &shift)
{
    shift.agent = cells.string(Field::AgentId);
    if (shift.agent.empty())
        shift.agent = cells.string(Field::AgentName);
    if (shift.agent.empty())
        return cells.fail(SetAside::MissingId, Field::AgentId);
    const auto start = cells.time(Field::Start, Field::StartDate, Field::StartTime);
    if (!start)
        return cells.fail(SetAside::MissingTime, Field::Start);
    const auto end = cells.endAfter(*start);
    if (!end)
        return cells.fail(SetAside::MissingTime, Field::End);
    shift.start = *start;
    shift.end = *end;
    shift.activity = cells.has(Field::Activity) ? lowered(cells.text(Field::Activity)) : "shift";
    shift.queue = cells.string(Field::Queue);
    shift.paid = cells.flag(Field::Paid).value_or(true);
    shift.externalId = cells.has(Field::RowId)
        ? cells.string(Field::RowId)
        : shift.agent + "|" + toIso(shift.start) + "|" + shift.activity;
    return !cells.problem();
}

bool readAbsence(RowCells &cells, facts::AbsenceRecord &absence)
{
    absence.agent = cells.string(Field::AgentId);
    if (absence.agent.empty())
        absence.agent = cells.string(Field::AgentName);
    if (absence.agent.empty())
        return cells.fail(SetAside::MissingId, Field::AgentId);
    const auto from = cells.day(Field::From);
    if (!from)
        return cells.fail(SetAside::MissingTime, Field::From);
    absence.from = *from;
    absence.until = cells.day(Field::Until).value_or(*from);
    if (const auto days = cells.number(Field::Days); days && !cells.has(Field::Until)) {
        if (*days < 0)
            return cells.fail(SetAside::NegativeDuration, Field::Days);
        if (*days > 3660)
            return cells.fail(SetAside::InvalidNumber, Field::Days);
        absence.until = *from + std::chrono::days{std::max(0, static_cast<int>(*days + 0.999) - 1)};
    }
    if (absence.until < absence.from)
        return cells.fail(SetAside::EndBeforeStart, Field::Until);
    absence.kind = lowered(cells.text(Field::Kind));
    absence.externalId = cells.has(Field::RowId)
        ? cells.string(Field::RowId)
        : absence.agent + "|" + toIso(absence.from) + "|" + absence.kind;
    return !cells.problem();
}

} // namespace attune::sync
