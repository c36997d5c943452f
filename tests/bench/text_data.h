// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads packs of the lexicon and the JSON lines of the evaluation data.
#pragma once

#include "core/text/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace attune::bench {

text::Pack::Files packFiles(const std::string &folder);

/// One line of any of the sets; what a set does not have stays empty.
struct Item {
    std::string id, text, seeker, context, customerName;
    text::Role role = text::Role::Customer;
    int label = 0;
    double y = 0;
    std::vector<std::string> labels; ///< names, of goemotions
    std::vector<std::string> rationales;
    std::vector<std::pair<std::string, int>> expected; ///< cc_behaviour; tone: -1, 0, 1
    struct Said {
        text::Role role = text::Role::Customer;
        std::string text;
        double satisfaction = 0; ///< 0: not rated
    };
    std::vector<Said> dialog;
};

/// Empty when the file is not there; a broken line ends the program with its number.
std::vector<Item> readItems(const std::string &file);

} // namespace attune::bench
