// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/phrases.h"

#include <algorithm>
#include <array>

namespace attune::demo {

std::string_view levelOf(double state)
{
    return state < -0.55 ? "low" : state < -0.2 ? "down" : state < 0.15 ? "flat" : "up";
}

std::string withSmallStart(std::string text)
{
    static constexpr std::array<std::string_view, 26> kPlain{"My", "The", "We", "It", "It's",
        "There", "This", "You", "Your", "They", "Can", "Could", "Do", "What", "Why", "How", "A",
        "An", "Somebody", "Nobody", "Is", "Are", "Our", "Since", "After", "When"};
    const auto word = std::string_view(text).substr(0, text.find(' '));
    if (std::find(kPlain.begin(), kPlain.end(), word) != kPlain.end())
        text.front() = static_cast<char>(text.front() + 32);
    return text;
}

std::string joined(std::string first, const std::string &second)
{
    if (first.empty())
        return second;
    if (!second.empty())
        first += ' ' + second;
    return first;
}

std::string tidy(const std::string &text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : '.';
        if (text[i] == ' '
            && (out.empty() || next == ' ' || next == '.' || next == ',' || next == '?'
                || next == '!' || next == '\n'))
            continue;
        out += text[i];
    }
    return out;
}

void replaceFirst(std::string &text, std::string_view what, std::string_view with)
{
    if (const auto at = text.find(what); at != std::string::npos)
        text.replace(at, what.size(), with);
}

} // namespace attune::demo
