// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fields.h"

#include <charconv>
#include <cstddef>

namespace attune::text {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";

template <typename T>
std::optional<T> parsed(std::string_view text)
{
    T value{};
    const char *end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || at != end)
        return std::nullopt;
    return value;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> out;
    for (;;) {
        const std::size_t at = text.find(separator);
        out.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return out;
        text.remove_prefix(at + 1);
    }
}

std::string_view takeWord(std::string_view &rest)
{
    const std::size_t first = rest.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) {
        rest = {};
        return {};
    }
    const std::size_t end = std::min(rest.find_first_of(kBlanks, first), rest.size());
    const std::string_view word = rest.substr(first, end - first);
    rest.remove_prefix(end);
    return word;
}

std::vector<std::string_view> words(std::string_view text)
{
    std::vector<std::string_view> out;
    for (std::string_view word = takeWord(text); !word.empty(); word = takeWord(text))
        out.push_back(word);
    return out;
}

std::optional<float> floatOf(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    const auto value = parsed<float>(text);
    // A pack needs no more; infinities and NaN would poison every sum.
    return value && *value > -1e6F && *value < 1e6F ? value : std::nullopt;
}

std::string quoted(std::string_view text)
{
    std::string out(1, '"');
    out.append(text);
    out.push_back('"');
    return out;
}

std::optional<std::uint32_t> numberOf(std::string_view text)
{
    return parsed<std::uint32_t>(text);
}

} // namespace attune::text
