// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of text with alternatives and slots, as resources/demo writes them: "[Good|A good] morning,
// {name}." The format of the files is described at the top of resources/demo/common.en.txt.
#pragma once

#include "core/base/result.h"
#include "core/demo/random.h"
#include "core/facts/records.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace attune::demo {

/// How an agent's turn is made.
enum class Grade : std::uint8_t { Good, Mid, Poor };

/// Gives the words for a slot; asked in the order of the text.
struct SlotSource {
    virtual ~SlotSource() = default;
    virtual std::string slot(std::string_view name) = 0;
};

/// One line, compiled.
class Line {
public:
    void render(Draw &draw, SlotSource &slots, std::string &out) const;
    void listSlots(std::vector<std::string> &names) const;

private:
    friend class LineReader;
    struct Piece {
        std::string text; ///< or the slot's name
        bool isSlot = false;
        std::vector<Line> options;
    };
    std::vector<Piece> m_pieces;
};

/// Fault::Invalid for brackets that do not match.
Result<Line> readLine(std::string_view text);

using Lines = std::vector<Line>;
/// By key: "fix.good", "open.calm".
using LineBook = std::map<std::string, Lines, std::less<>>;

struct Question {
    Lines ask;
    std::string only; ///< "strong": of who came in upset or worse; "anger": of that family
    std::array<Lines, 3> answers; ///< by Grade
};

struct Scenario {
    std::string id;
    std::uint8_t queue = 0;
    std::string subject;
    std::string family; ///< of the customer's reactions: anger, grief, worry
    std::string language;
    bool incident = false; ///< only while something is down
    std::array<bool, 3> channels{true, true, true}; ///< voice, chat, e-mail
    LineBook lines;
    std::vector<Question> questions;
    LineBook slots; ///< a slot's possible words
};

/// What a language has to say: everybody's lines, and the scenarios.
struct WordBook {
    std::string language;
    LineBook lines;
    std::vector<Question> questions;
    std::vector<Scenario> scenarios;

    /// The lines of a key; empty when there are none.
    const Lines &of(std::string_view key) const;
};

/// Adds one file to the book. Fault::Invalid names the file and line that cannot be read.
Done readWordFile(std::string_view fileName, std::string_view text, WordBook &book);

} // namespace attune::demo
