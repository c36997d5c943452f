// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of an evaluation made by hand, and the form they answer.
#pragma once

#include "core/disputes/disputes.h"
#include "core/forms/form_file.h"
#include "tests/unit/governance/office_desk.h"

namespace attune::tests {

using namespace disputes;

using Places = std::vector<std::size_t>;

inline forms::Answer points(int value)
{
    forms::Answer out;
    out.options = {std::to_string(value)};
    return out;
}
inline forms::Answer notApplicable()
{
    forms::Answer out;
    out.notApplicable = true;
    return out;
}

/// "validates", "owns" (which may be not applicable, and is asked below 3 alone), "minutes".
inline forms::Form aForm()
{
    forms::Form out;
    out.id = "empathy";
    out.title = "Empathy";
    forms::Question validates;
    validates.id = validates.text = "validates";
    for (const char *value : {"1", "2", "3", "4", "5"})
        validates.options.push_back({value, value, {}, double(value[0] - '0'), {}, false});
    forms::Question owns = validates;
    owns.id = owns.text = "owns";
    owns.mayBeNotApplicable = true;
    forms::Question why = validates;
    why.id = why.text = "repairs";
    why.condition = forms::Condition{"validates", {"1", "2"}};
    forms::Question minutes;
    minutes.id = minutes.text = "minutes";
    minutes.type = forms::QuestionType::Number;
    minutes.most = 60;
    minutes.ranges = {{0, 10, 5, {}, false}};
    out.groups = {{"all", "all", 1, {validates, owns, why, minutes}}};
    return out;
}

inline forms::Answers someAnswers(int validates, int owns)
{
    forms::Answer minutes;
    minutes.number = 5;
    forms::Answers out{
        {"validates", points(validates)}, {"owns", points(owns)}, {"minutes", minutes}};
    if (validates < 3)
        out["repairs"] = points(4);
    return out;
}

/// Entries by hand. Each has seen those before it, unless it says which.
class Story {
public:
    template <typename T>
    std::size_t tell(const journal::KindOf<T> &kind, const T &value, const std::string &actor,
        std::optional<Places> seen = std::nullopt)
    {
        const std::size_t place = m_entries.size();
        auto entry =
            told(kind, value, actor, std::int64_t(place) + 1, m_now + std::chrono::minutes{place});
        if (!seen) {
            seen.emplace();
            for (std::size_t i = 0; i < place; ++i)
                seen->push_back(i);
        }
        for (const std::size_t each : *seen)
            entry.seen.push_back(m_entries[each].ref);
        m_entries.push_back(std::move(entry));
        return place;
    }
    std::size_t evaluate(const forms::Answers &answers = someAnswers(4, 4),
        const std::string &by = "ines",
        std::optional<std::chrono::days> window = std::chrono::days{14})
    {
        Evaluated given;
        given.person = "a0";
        given.contact = "acd/c-1";
        given.form = "empathy";
        given.answers = forms::toJson(answers);
        given.score = 8000;
        if (window)
            given.disputeUntil = m_now + *window;
        return tell(evaluatedKind(), given, by);
    }
    std::size_t open(const std::string &by, const std::string &question,
        const forms::Answer &answer, std::optional<Places> seen = std::nullopt)
    {
        return tell(openedKind(), {{question}, {answerText(question, answer)}, {"heard otherwise"}},
            by, std::move(seen));
    }
    std::size_t assign(const std::string &to, const std::string &by = "marcus",
        std::optional<Places> seen = std::nullopt)
    {
        return tell(assignedKind(), {to, m_now + std::chrono::hours{168}, {}}, by, std::move(seen));
    }
    std::size_t rescore(const forms::Answers &answers, const std::string &by = "dario",
        std::optional<Places> seen = std::nullopt)
    {
        return tell(rescoredKind(), {forms::toJson(answers), {}, 6000}, by, std::move(seen));
    }
    std::size_t resolve(const std::string &question, Outcome outcome, const forms::Answer &answer,
        const std::string &by = "marcus", std::optional<Places> seen = std::nullopt)
    {
        return tell(resolvedKind(),
            {{question}, {std::string(nameOf(outcome))}, {answerText(question, answer)},
                {"as the recording says"}, {}, 7000},
            by, std::move(seen));
    }
    void later(std::chrono::minutes by) { m_now += by; }
    /// As the journal hands them to a fold.
    State state(bool backwards = false) const
    {
        auto entries = m_entries;
        if (backwards)
            std::ranges::reverse(entries);
        std::ranges::sort(entries, {}, [](const journal::Told &entry) { return entry.hlc; });
        journal::History history(std::move(entries));
        journal::Registry registry;
        declareKinds(registry);
        journal::settle(history, registry);
        return stateFrom("evaluation:1", history);
    }
    std::vector<journal::Told> &entries() { return m_entries; }

private:
    Instant m_now = at("2026-03-02T10:00:00Z");
    std::vector<journal::Told> m_entries;
};

/// Disputed, given to dario, scored again.
inline Story rescored(int proposed, int again)
{
    Story story;
    story.evaluate();
    story.open("tomas", "validates", points(proposed));
    story.assign("dario");
    story.rescore(someAnswers(again, 4));
    return story;
}

} // namespace attune::tests
