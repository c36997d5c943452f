// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a mapped table into records. Each reads one row; false: cells.problem() says why not.
#pragma once

#include "core/facts/records.h"
#include "core/sync/csv_cells.h"

#include <string>

namespace attune::sync {

bool readAgent(RowCells &cells, facts::AgentRecord &agent);
/// Of a row of agents or of teams; false also where the row names no team.
bool readTeam(RowCells &cells, facts::TeamRecord &team);
bool readQueue(RowCells &cells, facts::QueueRecord &queue);
bool readShift(RowCells &cells, facts::ShiftRecord &shift);
bool readAbsence(RowCells &cells, facts::AbsenceRecord &absence);

/// One row is one leg. A row with a thread of another name than its own is a leg of that thread:
/// `thread` is then its name and the leg carries the row's.
bool readContact(RowCells &cells, facts::ContactRecord &contact, std::string &thread);
/// Joins another row of the same thread: a leg more, and a transfer from the leg before it.
void addLeg(facts::ContactRecord &contact, facts::ContactRecord &&more);

struct CsvTurn {
    std::string contact, language;
    std::optional<std::int64_t> index;
    std::optional<Instant> at; ///< where the source gives points in time instead of offsets
    facts::Turn turn;
};
bool readTurn(RowCells &cells, CsvTurn &turn);
/// In the order of their index, else of their time, else as they came.
facts::AnalysisRecord transcriptOf(const std::string &contact, std::vector<CsvTurn> &&turns);

bool readSurvey(RowCells &cells, facts::SurveyRecord &survey);
/// An answer such as "n/a" is a rating without a score.
bool readRating(RowCells &cells, facts::RatingRecord &rating);
/// Levels are worked out when all rows of one statement are there, see settle().
bool readConsent(RowCells &cells, facts::ConsentRecord &consent);
void settle(facts::ConsentRecord &consent, Instant now);

} // namespace attune::sync
