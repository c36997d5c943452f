// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions put side by side: who is who in all of them, and who became more severe.
#include "core/calibration/evaluators.h"

#include <algorithm>
#include <map>
#include <set>

namespace attune::calibration {

namespace {

using facts::RatingRow;

/// People by name, numbered from 1 in the order they come. Without a name nobody can be told to be
/// the same: they stay whoever they are in their session.
class People {
public:
    std::int64_t of(std::size_t sitting, const Sitting &in, std::int64_t id)
    {
        const auto known = std::ranges::find(in.raters, id, &facts::RaterRow::id);
        const std::string name = known == in.raters.end() ? std::string() : known->name;
        const auto key = name.empty() ? std::pair(name, std::pair(sitting, id))
                                      : std::pair(name, std::pair(std::size_t{0}, std::int64_t{0}));
        const auto [found, isNew] =
            m_ids.try_emplace(key, static_cast<std::int64_t>(m_rows.size() + 1));
        if (isNew)
            m_rows.push_back({found->second, name});
        return found->second;
    }
    const std::vector<facts::RaterRow> &rows() const { return m_rows; }

private:
    std::map<std::pair<std::string, std::pair<std::size_t, std::int64_t>>, std::int64_t> m_ids;
    std::vector<facts::RaterRow> m_rows;
};

std::set<std::string> questionsOf(const Sitting &sitting)
{
    std::set<std::string> out;
    for (const RatingRow &row : sitting.rows)
        out.insert(row.question);
    return out;
}

/// Answers to be compared: which unit, who, how much, before or in the last session.
struct Compared {
    std::map<std::pair<std::string, std::string>, std::size_t> units;
    std::vector<stats::DatedScore> scores;
    std::vector<bool> before, after; ///< by unit: scored then

    void add(const RatingRow &row, std::size_t rater, int period)
    {
        const std::size_t unit =
            units.try_emplace({row.contact, row.question}, units.size()).first->second;
        before.resize(units.size());
        after.resize(units.size());
        (period == 0 ? before : after)[unit] = true;
        stats::DatedScore score;
        score.unit = unit;
        score.rater = rater;
        score.value = *row.score;
        score.period = period;
        scores.push_back(score);
    }
    std::vector<bool> anchors() const
    {
        std::vector<bool> out(units.size());
        for (std::size_t unit = 0; unit < out.size(); ++unit)
            out[unit] = before[unit] && after[unit];
        return out;
    }
    stats::Additive of(int period, std::size_t raters) const
    {
        std::vector<stats::Score> chosen;
        for (const stats::DatedScore &score : scores) {
            if (score.period == period)
                chosen.push_back(score);
        }
        return stats::additive(stats::Crossed(chosen, units.size(), raters));
    }
};

} // namespace

Sitting together(std::span<const Sitting> sittings)
{
    Sitting out;
    if (sittings.empty())
        return out;
    const auto wanted = questionsOf(sittings.back());
    People people;
    for (std::size_t at = 0; at < sittings.size(); ++at) {
        for (const RatingRow &row : sittings[at].rows) {
            if (!wanted.contains(row.question))
                continue;
            out.rows.push_back(row);
            RatingRow &added = out.rows.back();
            added.rater = people.of(at, sittings[at], row.rater);
            // Scored again it is an interaction of its own: the same person has one score for each.
            if (at + 1 < sittings.size())
                added.contact += '\n' + std::to_string(at);
        }
    }
    std::ranges::stable_sort(out.rows, {},
        [](const RatingRow &row) { return std::tie(row.contact, row.question, row.rater); });
    out.raters = people.rows();
    out.scales = sittings.back().scales;
    return out;
}

Drifts driftsOf(std::span<const Sitting> sittings)
{
    Drifts out;
    if (sittings.empty())
        return out;
    const auto wanted = questionsOf(sittings.back());
    People people;
    Compared compared;
    for (const facts::RaterRow &rater : sittings.back().raters) {
        people.of(sittings.size() - 1, sittings.back(), rater.id);
        out.raters.push_back({rater.name, 0, 0, {}});
    }
    for (std::size_t at = 0; at < sittings.size(); ++at) {
        const bool isLast = at + 1 == sittings.size();
        bool shares = false;
        for (const RatingRow &row : sittings[at].rows) {
            if (!row.score || !wanted.contains(row.question))
                continue;
            shares = true;
            const auto rater = static_cast<std::size_t>(people.of(at, sittings[at], row.rater) - 1);
            compared.add(row, rater, isLast ? 1 : 0);
            if (rater < out.raters.size())
                ++(isLast ? out.raters[rater].after : out.raters[rater].before);
        }
        out.sessions += shares && !isLast ? 1 : 0;
    }
    if (out.sessions == 0)
        return out;
    const std::size_t raters = people.rows().size();
    const auto anchors = compared.anchors();
    out.anchors = static_cast<std::size_t>(std::ranges::count(anchors, true));
    const auto found = out.anchors > 0
        ? stats::anchoredDrift(compared.scores, compared.units.size(), raters, anchors)
        : stats::drift(compared.of(0, raters), compared.of(1, raters));
    for (std::size_t rater = 0; rater < out.raters.size(); ++rater)
        out.raters[rater].drift = found[rater];
    return out;
}

} // namespace attune::calibration
