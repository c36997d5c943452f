// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest form that scores and reviews can be given by: two questions, one option a point.
#pragma once

#include "core/forms/forms.h"

#include <string>

namespace attune::tests {

inline forms::Form smallForm(int points)
{
    forms::Form out;
    out.id = "empathy";
    out.title = "Empathy";
    out.language = "en";
    forms::Question question;
    question.mayBeNotApplicable = true;
    for (int point = 1; point <= points; ++point) {
        const std::string name = std::to_string(point);
        question.options.push_back({name, name, {}, double(point), {}, false});
    }
    out.groups.resize(1);
    out.groups[0].id = out.groups[0].title = "all";
    for (const char *id : {"validates", "owns"}) {
        question.id = id;
        question.text = id;
        out.groups[0].questions.push_back(question);
    }
    return out;
}

} // namespace attune::tests
