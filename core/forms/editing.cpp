// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of an edited form, and back.
#include "core/forms/editing.h"

#include <algorithm>
#include <map>

namespace attune::forms {

namespace {

/// Which the form keeps to anyhow; asking here says so before anything is typed into a hundred and
/// first.
Error tooMany(FormProblem::Why why)
{
    return {Fault::Invalid, std::string(nameOf(why))};
}

} // namespace

Editing::Editing(Form form, std::set<std::string> taken)
    : m_taken(std::move(taken))
{
    note(form);
    m_steps.push_back({std::move(form), {}, {}});
}

void Editing::note(const Form &form)
{
    m_taken.merge(takenNames({form}));
}

void Editing::change(Form next, Place at, std::string_view field)
{
    if (next == form())
        return;
    m_steps.resize(m_now + 1);
    const bool grows =
        m_open && !field.empty() && m_steps.back().field == field && m_steps.back().place == at;
    if (grows) {
        m_steps.back().form = std::move(next);
        return;
    }
    note(next);
    m_steps.push_back({std::move(next), at, std::string(field)});
    if (m_steps.size() > kMostSteps + 1)
        m_steps.erase(m_steps.begin());
    m_now = m_steps.size() - 1;
    m_open = true;
}

bool Editing::undo()
{
    if (!canUndo())
        return false;
    // Who takes a change back wants to see it: the place of what is undone.
    m_steps[m_now - 1].place = m_steps[m_now].place;
    --m_now;
    m_open = false;
    return true;
}

bool Editing::redo()
{
    if (!canRedo())
        return false;
    ++m_now;
    m_open = false;
    return true;
}

/// "q7": behind what was numbered so far.
std::string Editing::freshId(std::string_view letter) const
{
    std::size_t number = m_taken.size() + 1;
    while (number > 1 && !m_taken.contains(std::string(letter) + std::to_string(number - 1)))
        --number;
    std::string out = std::string(letter) + std::to_string(number);
    while (m_taken.contains(out))
        out = std::string(letter) + std::to_string(++number);
    return out;
}

std::string Editing::freshOption(const Question &question) const
{
    std::set<std::string> taken = m_taken;
    for (const Option &option : question.options)
        taken.insert(takenName(question.id, option.id));
    std::size_t number = 1;
    while (taken.contains(takenName(question.id, std::to_string(number))))
        ++number;
    return std::to_string(number);
}

Result<Place> Editing::addGroup(Place after, Group group)
{
    if (form().groups.size() >= kMostGroups)
        return tooMany(FormProblem::Why::TooManyGroups);
    group.id = freshId("g");
    Form next = form();
    const int at = after.isForm() ? static_cast<int>(next.groups.size()) : after.group + 1;
    next.groups.insert(next.groups.begin() + at, std::move(group));
    const Place place{at, -1};
    change(std::move(next), place);
    return place;
}

Result<Place> Editing::addQuestion(Place after, Question question, const Group &group)
{
    if (questionsIn(form()) >= kMostQuestions)
        return tooMany(FormProblem::Why::TooManyQuestions);
    question.id = freshId("q");
    Form next = form();
    if (next.groups.empty()) {
        next.groups.push_back(group);
        next.groups.back().id = freshId("g");
    }
    Place place = after;
    if (place.isForm())
        place.group = static_cast<int>(next.groups.size()) - 1;
    auto &questions = next.groups[static_cast<std::size_t>(place.group)].questions;
    place.question = after.isQuestion() ? after.question + 1 : static_cast<int>(questions.size());
    questions.insert(questions.begin() + place.question, std::move(question));
    change(std::move(next), place);
    return place;
}

Result<Place> Editing::duplicate(Place place)
{
    if (const Question *question = questionAt(form(), place))
        return addQuestion(place, *question, {});
    const Group *group = groupAt(form(), place);
    if (!group)
        return {Fault::NotFound, "the form itself cannot be doubled"};
    if (form().groups.size() >= kMostGroups)
        return tooMany(FormProblem::Why::TooManyGroups);
    if (questionsIn(form()) + group->questions.size() > kMostQuestions)
        return tooMany(FormProblem::Why::TooManyQuestions);
    Group copy = *group;
    copy.id = freshId("g");
    std::map<std::string, std::string> names;
    for (Question &question : copy.questions) {
        std::string fresh = freshId("q");
        m_taken.insert(fresh);
        names.emplace(question.id, fresh);
        question.id = std::move(fresh);
        // What hangs on a question of the group hangs on its copy.
        if (question.condition && names.contains(question.condition->question))
            question.condition->question = names[question.condition->question];
    }
    Form next = form();
    next.groups.insert(next.groups.begin() + place.group + 1, std::move(copy));
    const Place at{place.group + 1, -1};
    change(std::move(next), at);
    return at;
}

Place Editing::remove(Place place)
{
    Form next = form();
    Place stand = place;
    if (questionAt(next, place)) {
        auto &questions = next.groups[static_cast<std::size_t>(place.group)].questions;
        questions.erase(questions.begin() + place.question);
        // Where none is left, on the group itself.
        stand.question = std::min(place.question, static_cast<int>(questions.size()) - 1);
    } else if (groupAt(next, place)) {
        next.groups.erase(next.groups.begin() + place.group);
        stand = {std::min(place.group, static_cast<int>(next.groups.size()) - 1), -1};
    } else {
        return place;
    }
    change(std::move(next), stand);
    return stand;
}

Place Editing::move(Place place, int by)
{
    auto other = moved(form(), place, by);
    if (!other)
        return place;
    change(std::move(other->form), other->place);
    return other->place;
}

} // namespace attune::forms
