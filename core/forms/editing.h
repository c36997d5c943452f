// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A form while somebody changes it: groups and questions are added, moved and taken away, and each
// change is a step that can be taken back.
#pragma once

#include "core/forms/forms.h"

#include <set>

namespace attune::forms {

/// A group, a question of it, or the form itself.
struct Place {
    int group = -1, question = -1; ///< −1 both: the form; −1 question: the group

    bool isForm() const { return group < 0; }
    bool isGroup() const { return group >= 0 && question < 0; }
    bool isQuestion() const { return question >= 0; }
    friend bool operator==(const Place &, const Place &) = default;
};
/// Nullptr where there is none.
const Group *groupAt(const Form &form, Place place);
const Question *questionAt(const Form &form, Place place);
/// Of the group or question of this name, as a problem names it; the form when there is none.
Place placeOf(const Form &form, std::string_view id);
std::size_t questionsIn(const Form &form);

/// Pure. One place up (−1) or down (1). A question goes on into the next group, a group takes its
/// questions along. Nullopt at the end.
struct Moved {
    Form form;
    Place place;
};
std::optional<Moved> moved(const Form &form, Place place, int by);
/// Pure. "Chat quality" as a short name: "chat-quality"; what cannot stand in one is left out.
std::string proposedId(std::string_view title);
/// Pure. Without what its type of question does not have: it was kept while the type could still be
/// changed back.
Form tidied(Form form);
/// What a question weighs in the whole when everything is answered, 0 to 1; of a group the sum.
/// Nullopt where weights do not count.
std::optional<double> shareOf(const Form &form, Place place);

inline constexpr std::size_t kMostSteps = 200; ///< that can be taken back

class Editing {
public:
    /// `taken` are names of questions and answers of all versions: a new question must not be taken
    /// for an old one when versions are compared.
    explicit Editing(Form form, std::set<std::string> taken = {});

    const Form &form() const { return m_steps[m_now].form; }
    /// Where the last change was made.
    Place place() const { return m_steps[m_now].place; }

    /// Changes of one `field` in a row are one step. Without a change nothing happens.
    void change(Form next, Place at, std::string_view field = {});
    bool canUndo() const { return m_now > 0; }
    bool canRedo() const { return m_now + 1 < m_steps.size(); }
    /// False when there is nothing.
    bool undo();
    bool redo();

    /// Behind `after`, or at its end where that is a group. Fault::Invalid when there are as many
    /// as may be. The name is given here.
    Result<Place> addGroup(Place after, Group group);
    /// Into the last group where `after` is the form; makes `group` where there is none.
    Result<Place> addQuestion(Place after, Question question, const Group &group);
    Result<Place> duplicate(Place place);
    /// Where to stand then. Nothing happens to the form itself.
    Place remove(Place place);
    Place move(Place place, int by);
    /// A name nobody had before, for an answer of this question.
    std::string freshOption(const Question &question) const;

private:
    struct Step {
        Form form;
        Place place;
        std::string field;
    };

    void note(const Form &form);
    std::string freshId(std::string_view letter) const;

    std::set<std::string> m_taken;
    std::vector<Step> m_steps;
    std::size_t m_now = 0;
    bool m_open = false; ///< the last step may still grow
};

/// "question=answer", as taken names of answers stand.
std::string takenName(std::string_view question, std::string_view option);
/// Pure. Of all these versions.
std::set<std::string> takenNames(const std::vector<Form> &versions);

} // namespace attune::forms
