// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure: which pack reads, what consent allows, and the reduction of a reading to its row.

#include "core/scoring/scoring.h"

#include <algorithm>
#include <cmath>

namespace attune::scoring {

namespace {

/// Below this the words fit no pack well enough to be read with it.
constexpr float kLeastFit = 0.05F;

text::Role roleOf(facts::Role role)
{
    switch (role) {
    case facts::Role::Customer:
        return text::Role::Customer;
    case facts::Role::Agent:
        return text::Role::Agent;
    default:
        return text::Role::Other; // a supervisor who barges in, a bot, a system line
    }
}

std::vector<text::TurnInput> inputsOf(const facts::Transcript &transcript)
{
    std::vector<text::TurnInput> inputs;
    inputs.reserve(transcript.turns.size());
    for (const facts::Turn &turn : transcript.turns)
        inputs.push_back({roleOf(turn.role), turn.text, turn.redacted, turn.privateNote});
    return inputs;
}

std::int16_t thousandths(float value)
{
    return static_cast<std::int16_t>(std::lround(std::clamp(value, -30.0F, 30.0F) * 1000));
}

std::uint8_t hundredths(float share)
{
    return static_cast<std::uint8_t>(std::lround(std::clamp(share, 0.0F, 1.0F) * 100));
}

void countUp(std::uint8_t &count)
{
    count = static_cast<std::uint8_t>(std::min(count + 1, 255));
}

void putTrajectory(ScoreRow &row, const text::Trajectory &trajectory)
{
    using State = text::Trajectory::State;
    switch (trajectory.state) {
    case State::NotAssessed:
        row.state = ScoreState::NotAssessed;
        break;
    case State::TooShort:
        row.state = ScoreState::TooShort;
        break;
    case State::NoDip:
        row.state = ScoreState::NoDip;
        break;
    case State::Dip:
        row.state = ScoreState::Dip;
        break;
    }
    if (trajectory.state == State::NoDip || trajectory.state == State::Dip) {
        row.start = thousandths(trajectory.start);
        row.trough = thousandths(trajectory.trough);
        row.end = thousandths(trajectory.end);
    }
    if (trajectory.recovery)
        row.recovery = thousandths(*trajectory.recovery);
    const std::size_t n = trajectory.curve.size();
    row.sparkPoints = static_cast<std::uint8_t>(std::min(n, kSparkPoints));
    for (std::size_t i = 0; i < row.sparkPoints; ++i) {
        const std::size_t from = n <= kSparkPoints ? i : i * (n - 1) / (kSparkPoints - 1);
        row.spark[i] = static_cast<std::int8_t>(
            std::lround(std::clamp(trajectory.curve[from].value, -1.0F, 1.0F) * 100));
    }
}

void putCustomerTurn(ScoreRow &row, const text::TurnScore &turn)
{
    ++row.customerTurns;
    row.scoredTurns = static_cast<std::uint16_t>(row.scoredTurns + (turn.valence ? 1 : 0));
    row.escalationRequested |= turn.escalation.requested;
    if (turn.hostility) {
        const auto degree = static_cast<std::uint8_t>(*turn.hostility);
        row.hostility = std::max(row.hostility.value_or(0), degree);
        if (degree >= 2)
            countUp(row.hostileTurns);
    }
}

/// What the agent's turns add up to while they are walked through.
struct AgentSums {
    int warm = 0, curt = 0, turns = 0, assessable = 0;
    float boilerplate = 0;
};

void putAgentTurn(ScoreRow &row, AgentSums &sums, const text::TurnScore &turn)
{
    ++sums.turns;
    for (std::size_t i = 0; i < kCountedMarks; ++i) {
        if (turn.marks.has(static_cast<text::Mark>(i)))
            countUp(row.marks[i]);
    }
    if (turn.tone) {
        sums.warm += *turn.tone == text::Tone::Warm ? 1 : 0;
        sums.curt += *turn.tone == text::Tone::Curt ? 1 : 0;
    }
    if (turn.personalisation) {
        ++sums.assessable;
        row.personalisation = std::max(row.personalisation.value_or(0),
            static_cast<std::uint8_t>(turn.personalisation->level));
        row.nameUsed |= turn.personalisation->name;
        row.specifics = std::max(row.specifics, hundredths(turn.personalisation->specifics));
        sums.boilerplate += turn.personalisation->boilerplate;
    }
    if (turn.empathy) {
        const std::array found{
            turn.empathy->reaction, turn.empathy->interpretation, turn.empathy->exploration};
        for (std::size_t i = 0; i < found.size(); ++i)
            row.empathy[i] = std::max(row.empathy[i], static_cast<std::uint8_t>(found[i]));
    }
    row.escalationOffered |= turn.escalation.offered;
    row.escalationDone |= turn.escalation.done;
    row.transfer |= turn.escalation.transfer;
}

} // namespace

Scorers::Scorers(std::vector<text::Pack> packs, text::Mode mode)
{
    std::ranges::sort(packs, {}, [](const text::Pack &pack) { return pack.id(); });
    for (text::Pack &pack : packs) {
        m_scorers.emplace_back(std::move(pack), mode);
        m_stamp += (m_stamp.empty() ? "" : " + ") + m_scorers.back().stamp();
    }
}

const text::Scorer *Scorers::readerOf(const facts::Transcript &transcript) const
{
    const std::string primary =
        transcript.language.substr(0, transcript.language.find_first_of("-_"));
    if (!primary.empty())
        return readerOfLanguage(primary);
    return readerOf(inputsOf(transcript));
}

const text::Scorer *Scorers::readerOfLanguage(std::string_view primary) const
{
    const auto named = std::ranges::find_if(
        m_scorers, [&](const text::Scorer &scorer) { return scorer.pack().language() == primary; });
    return named == m_scorers.end() ? nullptr : &*named;
}

const text::Scorer *Scorers::readerOf(std::span<const text::TurnInput> turns) const
{
    const text::Scorer *best = nullptr;
    float bestFit = kLeastFit;
    for (const text::Scorer &scorer : m_scorers) {
        if (const float fit = scorer.languageFit(turns); fit > bestFit) {
            best = &scorer;
            bestFit = fit;
        }
    }
    // Too few words to tell: the reader itself decides what it can make of them.
    return best ? best : (m_scorers.size() == 1 ? &m_scorers.front() : nullptr);
}

std::optional<text::ContactScore> read(const Scorers &scorers, const facts::Transcript &transcript,
    facts::Basis basis, text::Spans spans)
{
    if (basis == facts::Basis::None)
        return std::nullopt;
    const text::Scorer *reader = scorers.readerOf(transcript);
    if (!reader)
        return std::nullopt;
    text::Context context;
    context.language = transcript.language;
    context.customerName = transcript.customerName;
    context.customerEmotion = basis == facts::Basis::Consent;
    return reader->scoreContact(inputsOf(transcript), context, spans);
}

ScoreRow rowOf(
    const Scorers &scorers, LegKey leg, const facts::Transcript &transcript, facts::Basis basis)
{
    ScoreRow row;
    row.leg = leg;
    if (basis == facts::Basis::None)
        return row;
    const auto score = read(scorers, transcript, basis, text::Spans::No);
    if (!score || !score->languageKnown) {
        row.state = ScoreState::UnknownLanguage;
        return row;
    }
    putTrajectory(row, score->trajectory);
    AgentSums agent;
    for (std::size_t i = 0; i < score->turns.size(); ++i) {
        const text::TurnScore &turn = score->turns[i];
        if (transcript.turns[i].role == facts::Role::Customer)
            putCustomerTurn(row, turn);
        else if (transcript.turns[i].role == facts::Role::Agent
            && turn.notAssessed == text::NotAssessed::No)
            putAgentTurn(row, agent, turn);
    }
    if (agent.turns > 0)
        row.tone = agent.warm > agent.curt ? text::Tone::Warm
            : agent.curt > agent.warm      ? text::Tone::Curt
                                           : text::Tone::Neutral;
    if (agent.assessable > 0)
        row.boilerplate = hundredths(agent.boilerplate / static_cast<float>(agent.assessable));
    if (score->index && basis == facts::Basis::Consent)
        row.index =
            static_cast<std::uint16_t>(std::lround(std::clamp(*score->index, 0.0F, 1.0F) * 1000));
    return row;
}

} // namespace attune::scoring
