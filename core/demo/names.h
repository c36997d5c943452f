// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Invented people: first and last names that fit each other, from resources/demo/names.txt.
#pragma once

#include "core/base/result.h"
#include "core/demo/random.h"

#include <string>
#include <string_view>
#include <vector>

namespace attune::demo {

struct Name {
    std::string first;
    std::string last;
    bool woman = false;

    std::string full() const { return first + ' ' + last; }
    /// "Ms Keller"
    std::string formal() const { return (woman ? "Ms " : "Mr ") + last; }
};

struct NamePool {
    struct Region {
        std::vector<std::string> women, men, last;
    };
    std::vector<Region> regions;
    std::vector<Name> agents; ///< who is there in every centre, in this order
    std::vector<Name> supervisors;

    Name draw(Draw &from) const;
    /// The name that belongs to a number for ever.
    Name of(std::uint64_t key) const;
};

Result<NamePool> readNames(std::string_view text);

/// "A" and 1001 → "A1001".
inline std::string numbered(std::string prefix, std::uint64_t number)
{
    return prefix += std::to_string(number);
}

/// Letters as an e-mail address has them: "Elif Yıldız" → "elif.yildiz".
std::string mailboxOf(const Name &name);

} // namespace attune::demo
