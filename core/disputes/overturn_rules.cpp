// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counts what was decided and what it changed.
#include "core/disputes/overturn.h"

#include "core/stats/proportions.h"

#include <algorithm>
#include <map>

namespace attune::disputes {

namespace {

constexpr double kSureness = 0.95;

class Counting {
public:
    OverturnReport run(const std::vector<State> &evaluations)
    {
        for (const State &state : evaluations)
            count(state);
        finish(m_out.all);
        for (auto &[name, counts] : m_evaluators) {
            finish(counts);
            m_out.evaluators.push_back(std::move(counts));
        }
        for (auto &[name, counts] : m_questions) {
            finish(counts);
            m_out.questions.push_back(std::move(counts));
        }
        return std::move(m_out);
    }

private:
    static void finish(Overturned &counts)
    {
        counts.interval = stats::wilson(double(counts.changed), double(counts.decided), kSureness);
    }
    Overturned &question(const State &state, const std::string &id)
    {
        Overturned &out = m_questions[{state.evaluated.form, id}];
        out.name = id;
        out.form = state.evaluated.form;
        return out;
    }

    void count(const State &state)
    {
        if (state.versions.empty())
            return;
        Overturned &evaluator = m_evaluators[state.by];
        evaluator.name = state.by;
        ++evaluator.evaluations;
        ++m_out.all.evaluations;
        for (const auto &[id, answer] : state.versions.front().answers)
            ++question(state, id).evaluations;
        for (const Dispute &dispute : state.disputes)
            count(state, dispute, evaluator);
    }
    void count(const State &state, const Dispute &dispute, Overturned &evaluator)
    {
        if (dispute.live()) {
            ++evaluator.open;
            ++m_out.all.open;
            for (const std::string &id : dispute.questions())
                ++question(state, id).open;
        }
        if (dispute.stage == Stage::Overtaken) {
            ++evaluator.overtaken;
            ++m_out.all.overtaken;
        }
        if (dispute.stage != Stage::Resolved || dispute.contested())
            return;
        const Resolution &resolution = dispute.resolutions.back();
        for (Overturned *counts : {&evaluator, &m_out.all}) {
            ++counts->decided;
            counts->changed += resolution.changes();
        }
        for (const Decided &each : resolution.decided) {
            Overturned &counts = question(state, each.question);
            ++counts.decided;
            counts.changed += each.outcome != Outcome::Keep;
            const auto again = dispute.rescore->answers.find(each.question);
            if (again == dispute.rescore->answers.end() || again->second.empty())
                continue;
            ++m_out.derived;
            m_out.against += !isSame(again->second, each.now);
        }
    }

    OverturnReport m_out;
    std::map<std::string, Overturned> m_evaluators;
    std::map<std::pair<std::string, std::string>, Overturned> m_questions;
};

} // namespace

OverturnReport overturnReport(const std::vector<State> &evaluations)
{
    return Counting().run(evaluations);
}

} // namespace attune::disputes
