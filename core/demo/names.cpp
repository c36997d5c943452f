// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/names.h"

#include <array>
#include <sstream>
#include <utility>

namespace attune::demo {

namespace {

const std::string &chosen(const std::vector<std::string> &from, std::uint64_t key)
{
    return from[mixed(key) % from.size()];
}

// Letters of the name lists beyond ASCII, and what stands for them in an address.
constexpr std::array<std::pair<std::string_view, std::string_view>, 40> kPlain{
    {{"á", "a"}, {"à", "a"}, {"â", "a"}, {"ã", "a"}, {"å", "a"}, {"ä", "ae"}, {"ą", "a"},
        {"č", "c"}, {"ć", "c"}, {"ç", "c"}, {"đ", "d"}, {"é", "e"}, {"è", "e"}, {"ë", "e"},
        {"ê", "e"}, {"ę", "e"}, {"ğ", "g"}, {"í", "i"}, {"ï", "i"}, {"ı", "i"}, {"ł", "l"},
        {"ń", "n"}, {"ñ", "n"}, {"ó", "o"}, {"ô", "o"}, {"ö", "oe"}, {"ø", "o"}, {"ř", "r"},
        {"š", "s"}, {"ş", "s"}, {"ș", "s"}, {"ß", "ss"}, {"ú", "u"}, {"ü", "ue"}, {"ý", "y"},
        {"ž", "z"}, {"Å", "a"}, {"Ö", "oe"}, {"Ø", "o"}, {"Š", "s"}}};

} // namespace

Name NamePool::of(std::uint64_t key) const
{
    const auto &region = regions[mixed(key) % regions.size()];
    const bool woman = mixed(key + 1) % 2 == 0;
    return {
        chosen(woman ? region.women : region.men, key + 2), chosen(region.last, key + 3), woman};
}

Name NamePool::draw(Draw &from) const
{
    return of(from.bits());
}

// Lines: "region WORD" begins a region; "women", "men", "last" list its names; "agent f Leila
// Haddad" and "supervisor f …" name people of every centre.
Result<NamePool> readNames(std::string_view text)
{
    NamePool pool;
    std::istringstream lines{std::string(text)};
    std::string line;
    while (std::getline(lines, line)) {
        std::istringstream words(line);
        std::string key;
        if (!(words >> key) || key.front() == '#')
            continue;
        if (key == "region") {
            pool.regions.emplace_back();
        } else if (key == "agent" || key == "supervisor") {
            std::string sex, first, last;
            words >> sex >> first >> last;
            (key == "agent" ? pool.agents : pool.supervisors).push_back({first, last, sex == "f"});
        } else if (!pool.regions.empty() && (key == "women" || key == "men" || key == "last")) {
            auto &region = pool.regions.back();
            auto &list = key == "women" ? region.women : key == "men" ? region.men : region.last;
            for (std::string word; words >> word;)
                list.push_back(word);
        } else {
            return {Fault::Invalid, "names: cannot read \"" + line + '"'};
        }
    }
    for (const auto &region : pool.regions)
        if (region.women.empty() || region.men.empty() || region.last.empty())
            return {Fault::Invalid, "names: a region without names"};
    if (pool.regions.empty())
        return {Fault::Invalid, "names: no region"};
    return pool;
}

std::string mailboxOf(const Name &name)
{
    std::string out;
    const std::string whole = name.first + '.' + name.last;
    for (std::size_t i = 0; i < whole.size();) {
        const auto byte = static_cast<unsigned char>(whole[i]);
        if (byte < 0x80) {
            if (byte != '\'' && byte != ' ')
                out += static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + 32 : byte);
            ++i;
            continue;
        }
        for (const auto &[letter, plain] : kPlain)
            if (whole.compare(i, letter.size(), letter) == 0)
                out += plain;
        i += byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    }
    return out;
}

} // namespace attune::demo
