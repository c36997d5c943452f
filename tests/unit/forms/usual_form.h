// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A usual form of three graded questions in two groups, and answers to it, for tests.
#pragma once

#include "core/forms/scoring.h"

#include <QString>

#include <cmath>
#include <functional>
#include <sstream>

namespace attune::tests {

using namespace forms;

inline std::string numbered(const char *before, int number)
{
    return QStringLiteral("%1%2").arg(QLatin1String(before)).arg(number).toStdString();
}

inline Option option(const char *id, double points, Fatal fatal = Fatal::No, bool comment = false)
{
    return {id, std::string("Option ") + id, {}, points, fatal, comment};
}

inline Question single(const char *id, std::vector<Option> options, double weight = 1)
{
    Question out;
    out.id = id;
    out.text = std::string("Question ") + id;
    out.options = std::move(options);
    out.weight = weight;
    out.mayBeNotApplicable = true;
    return out;
}

/// 0 to 3 points by "0" … "3"; "g" fails the group, "a" fails all.
inline Question ladder(const char *id, double weight = 1)
{
    return single(id,
        {option("0", 0), option("1", 1), option("2", 2), option("3", 3),
            option("g", 2, Fatal::Group), option("a", 3, Fatal::All)},
        weight);
}

/// Two groups, 75 and 25; the first with weights 2 and 1.
inline Form usual(ScoringWay way = ScoringWay::Percentage)
{
    Form out;
    out.id = "usual";
    out.title = "Usual";
    out.language = "en";
    out.scoring = way;
    out.groups = {
        {"one", "One", 75, {ladder("q1", 2), ladder("q2", 1)}}, {"two", "Two", 25, {ladder("q3")}}};
    out.groups[1].questions[0].critical = true;
    return out;
}

/// "q1=3 q2=- q3=a": a dash is not applicable.
inline Answers answers(const std::string &text)
{
    Answers out;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        const auto equals = word.find('=');
        Answer &answer = out[word.substr(0, equals)];
        const std::string value = word.substr(equals + 1);
        if (value == "-")
            answer.notApplicable = true;
        else
            answer.options = {value};
    }
    return out;
}

inline Form changed(const std::function<void(Form &)> &change)
{
    Form out = usual();
    change(out);
    return out;
}

inline Question &first(Form &form)
{
    return form.groups[0].questions[0];
}

inline double near(const std::optional<double> &value)
{
    return value ? std::round(*value * 1e6) / 1e6 : -999;
}

} // namespace attune::tests
