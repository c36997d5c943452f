// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the heatmap, its details and its alerts show, as values.
#pragma once

#include "core/fatigue/history.h"

namespace attune::fatigue {

enum class Grain { Quarter, Hour, Day, Week };
enum class Measure {
    Acute, ///< the highest load on duty within the cell
    Cumulative, ///< the mean of the last seven days; by day and week
};

enum class CellState : std::uint8_t {
    Off, ///< off shift, or before the agent's first day
    Missing, ///< on shift and nothing arrived
    Known,
    Few, ///< rests on too few known intensities, or on doubtful records
    Ahead,
};

struct Cell {
    float value = 0; ///< load-minutes; only where Known or Few
    CellState state = CellState::Off;

    bool hasValue() const { return state == CellState::Known || state == CellState::Few; }
};

struct Row {
    AgentId agent;
    TeamId team;
    double strain = 0; ///< the highest of the last day, then the mean: for sorting
    std::optional<double> trend; ///< against the own 28 days, in sd
    int level = 0; ///< of the alert now
    double contract = 1; ///< the share of the limit that is theirs: of means of seven days alone
};

/// The six bounds between seven steps: quarters of the way to amber, amber, half way on, red.
std::array<double, 6> stepBounds(const Thresholds &thresholds);

struct Asked {
    facts::Scope scope;
    Grain grain = Grain::Hour;
    Measure measure = Measure::Acute;
};

struct Snapshot {
    std::int64_t revision = 0;
    Instant now;
    std::optional<Instant> lastData;
    facts::Scope scope;
    Grain grain = Grain::Hour;
    Measure measure = Measure::Acute;
    std::shared_ptr<const facts::Organisation> organisation;
    std::shared_ptr<const Policy> policy;
    std::shared_ptr<const History> history; ///< what details are made from
    bool scoresOpen = true;
    bool wordingKnown = true; ///< false: of nobody here any customer's wording was read
    bool empty = false; ///< the centre has no contact at all
    std::vector<Instant> bounds; ///< of the columns: one more than there are
    std::vector<Row> rows;
    std::vector<Cell> cells; ///< row by row
    Thresholds thresholds;
    std::vector<Alert> alerts; ///< the highest level first

    std::size_t columns() const { return bounds.empty() ? 0 : bounds.size() - 1; }
    const Cell &cell(std::size_t row, std::size_t column) const
    {
        return cells[row * columns() + column];
    }
    Interval span(std::size_t column) const { return {bounds[column], bounds[column + 1]}; }
    const Zone &zone() const { return organisation->zoneOf(scope); }
};

/// What a figure was made of; "k of n inputs".
struct Inputs {
    bool contacts = false, lengths = false, intensity = false, shift = false, breaks = false;
    double knownShare = 0;

    static constexpr int kOf = 5;
    int present() const { return contacts + lengths + intensity + shift + breaks; }
};

struct Part {
    Work work;
    double loadMinutes = 0; ///< what it added when it was handled
    double left = 0; ///< of that, at the moment of the figure
    double minutes = 0;
};
/// C of one day and the two figures it was made of; see movingAverage().
struct MeanStep {
    LocalDay day{};
    double mean = 0;
    std::optional<double> before; ///< C of the day before; none: the history begins here
    std::optional<double> load; ///< of the day itself; none: nothing is known, the mean is carried
};
struct Rest {
    Interval span;
    Activity activity = Activity::Idle;
    double removed = 0;
};

/// One cell opened: the figure, the moment it was reached, and everything that adds up to it.
struct Details {
    AgentId agent;
    Interval span; ///< of the cell
    Instant at; ///< when the load was highest in it
    double load = 0; ///< = sum of parts' `left` + fromBefore
    std::vector<Part> parts; ///< the greatest `left` first
    std::vector<Rest> rests; ///< breaks, the latest last
    double fromBefore = 0; ///< from before this day
    Inputs inputs;
    std::vector<LegKey> handled; ///< contacts of the day until `at`
    std::vector<LegKey> hostile; ///< of them, begun in the 90 minutes before `at`
    std::size_t lately = 0, latelyKnown = 0; ///< begun in these minutes; of them read
    std::optional<Milliseconds> sinceBreak; ///< none: no break recorded that day
    double handledMinutes = 0;
    double availableMinutes = 0; ///< handling or free for it, breaks left out
    double longestRun = 0; ///< minutes of handling without a free minute between
    std::vector<double> curve; ///< load through the day in steps of 15 minutes until `at`
    LocalDay day{};
    std::vector<std::optional<double>> days; ///< loads of the last 28, oldest first
    std::vector<std::optional<double>> shortMean, longMean; ///< C over 7 and 28 days
    std::optional<Baseline> baseline; ///< against the own 28 days
    std::optional<MeanStep> highestMean; ///< the highest C of the days within the cell
    RotaFindings rota; ///< of the last 28 days
    std::optional<WeekHours> weekHours; ///< of the reference period: an average of a month is none
    std::size_t shifts = 0; ///< looked at by the rules of rota
};

/// Pure. The highest mean of seven days within the days of `cell`.
std::optional<MeanStep> highestMeanIn(const History &history, AgentId agent, Interval cell);
std::vector<Alert> alertsOf(const History &history);
Details detailsOf(const History &history, AgentId agent, Interval cell, std::vector<Work> works,
    std::vector<Piece> pieces, const std::vector<Presence> &shifts);

/// The mean of a group's cells in one column; nullopt below the least group, where showing it would
/// show a person.
struct GroupCell {
    Cell cell;
    int people = 0; ///< with a value
    bool isHidden = false;
};
GroupCell groupCell(
    const Snapshot &snapshot, std::span<const std::size_t> rows, std::size_t column);

} // namespace attune::fatigue
