// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A session of three evaluators as the panel shows it, for tests: imported, and held here.
#pragma once

#include "core/calibration/board.h"
#include "ui/panels/calibration/calibration_panel.h"
#include "ui/widgets/text_label.h"

#include <algorithm>
#include <memory>

namespace attune::tests {

using calibration::Board;
using ui::CalibrationPanel;
using ui::TextLabel;

inline void add(
    calibration::Sitting &to, const char *question, const std::vector<std::string> &units)
{
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        for (std::size_t rater = 0; rater < units[unit].size(); ++rater) {
            facts::RatingRow row{
                "k-" + std::to_string(unit), question, {}, std::int64_t(rater + 1), {}, {}};
            if (units[unit][rater] != '-')
                row.score = units[unit][rater] - '0';
            if (row.score == 1.0)
                row.comment = "at 1:32 the refund came first";
            to.rows.push_back(row);
        }
    }
}

inline std::shared_ptr<const Board> aBoard()
{
    calibration::Sitting sitting;
    sitting.raters = {{1, "Ines Calvo"}, {2, "Tomas Lind"}, {3, "Dario Kovač"}};
    add(sitting, "Calm", {"333", "444", "222", "443"});
    add(sitting, "Always", {"444", "444", "444", "44-"});
    add(sitting, "Validates", {"241", "314", "432", "142"});
    std::ranges::stable_sort(sitting.rows, {},
        [](const auto &row) { return std::tie(row.contact, row.question, row.rater); });
    auto out = std::make_shared<Board>();
    out->sessions = {{"Session 30", {}, {}, {}, {}, 4, 3, 12, 0, {}},
        {"Session 31", {}, {}, {}, {}, 4, 3, 35, 0, {}}};
    out->shown = 1;
    out->outcome = calibration::outcomeOf(sitting.rows, sitting.raters);
    out->over = out->outcome;
    out->overSessions = 1;
    out->facets = calibration::manyFacetsOf(out->over);
    out->drifts = calibration::driftsOf(std::vector{sitting});
    out->charted = {1};
    out->control =
        calibration::controlOf(std::vector{calibration::Refereed{&sitting, "Tomas Lind", {}}});
    return out;
}

/// The same, held here: two of twelve agreed on.
inline std::shared_ptr<Board> aRevealedBoard()
{
    auto out = std::make_shared<Board>(*aBoard());
    for (calibration::Interaction &interaction : out->outcome.interactions)
        interaction.contact.insert(0, "acd/");
    calibration::Held held;
    held.stage = "revealed";
    held.isReadable = true;
    out->sessions[1].held = held;
    out->agreed = {{"acd/k-1", "Validates", "in part", "before the solution", 2.0},
        {"acd/k-2", "Calm", "n/a", "", std::nullopt}};
    return out;
}

inline QString whyText(const CalibrationPanel &panel)
{
    QStringList out;
    for (const auto *label : panel.findChildren<TextLabel *>())
        out += label->text();
    return out.join(QLatin1Char('\n'));
}

} // namespace attune::tests
