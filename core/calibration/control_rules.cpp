// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far each evaluator lies from known right answers, session by session.
#include "core/calibration/control.h"

#include <algorithm>
#include <map>
#include <set>

namespace attune::calibration {

namespace {

using Unit = std::pair<std::string, std::string>; ///< contact, question

std::string raterName(const Sitting &sitting, std::int64_t id)
{
    const auto found = std::ranges::find(sitting.raters, id, &facts::RaterRow::id);
    return found == sitting.raters.end() ? std::string() : found->name;
}

/// What the expert of a sitting gave; it holds from then on, also where the item comes again among
/// others and nobody says so.
void learn(const Refereed &from, std::map<Unit, double> &right)
{
    for (const facts::RatingRow &row : from.sitting->rows) {
        if (row.score && !from.expert.empty() && raterName(*from.sitting, row.rater) == from.expert)
            right[{row.contact, row.question}] = *row.score;
    }
}

} // namespace

Control controlOf(std::span<const Refereed> sittings)
{
    Control out;
    if (sittings.empty())
        return out;
    std::set<std::string> wanted;
    for (const facts::RatingRow &row : sittings.back().sitting->rows)
        wanted.insert(row.question);
    const auto &people = sittings.back().sitting->raters;
    // By person of the last session and by session.
    std::vector<std::vector<std::vector<double>>> differences(
        people.size(), std::vector<std::vector<double>>(sittings.size()));
    out.raters.resize(people.size());
    std::map<Unit, double> right;
    std::set<std::string> seen; ///< contacts of sessions before
    for (std::size_t at = 0; at < sittings.size(); ++at) {
        const Sitting &sitting = *sittings[at].sitting;
        learn(sittings[at], right);
        for (const facts::RatingRow &row : sitting.rows) {
            const auto reference = right.find({row.contact, row.question});
            const std::string name = raterName(sitting, row.rater);
            if (!row.score || name.empty() || name == sittings[at].expert
                || !wanted.contains(row.question) || reference == right.end())
                continue;
            const auto who = std::ranges::find(people, name, &facts::RaterRow::name);
            if (who == people.end())
                continue;
            const auto place = static_cast<std::size_t>(who - people.begin());
            differences[place][at].push_back(*row.score - reference->second);
            out.raters[place].repeated += seen.contains(row.contact) ? 1 : 0;
        }
        for (const facts::RatingRow &row : sitting.rows)
            seen.insert(row.contact);
        for (const RightAnswer &agreed : sittings[at].agreed) {
            right[{agreed.contact, agreed.question}] = agreed.points;
            seen.insert(agreed.contact);
        }
    }
    out.references = right.size();
    out.scatter = stats::scatterWithin(differences);
    for (std::size_t who = 0; who < people.size(); ++who) {
        out.raters[who].name = people[who].name;
        if (out.scatter)
            out.raters[who].points = stats::controlChart(differences[who], *out.scatter);
    }
    return out;
}

} // namespace attune::calibration
