// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One JSON text into a tree, mended where it is text that is broken and not structure; and small
// questions to the tree that never throw.
#pragma once

#include "core/facts/records.h"
#include "core/sync/sync.h"

#include <simdjson.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace attune::sync {

using JsonElement = simdjson::dom::element;
using JsonObject = simdjson::dom::object;
using JsonArray = simdjson::dom::array;

/// simdjson's DOM on one text at a time: iterate_many of 3.0.1 reads through null on some malformed
/// input, and On-Demand does not look at what nobody asks for.
class JsonParser {
public:
    explicit JsonParser(const Limits &limits);

    struct Tree {
        std::optional<JsonElement> root; ///< valid until the next call; none: it was refused
        facts::SetAside reason = facts::SetAside::BrokenJson;
        std::string detail;
        std::size_t repairs = 0;
    };
    /// `padded` has TextWindow::kPadding readable bytes behind its end.
    Tree parsePadded(std::string_view padded, bool cutOff);
    Tree parse(std::string_view text);

private:
    simdjson::error_code attempt(std::string_view padded, JsonElement &root);

    Limits m_limits;
    simdjson::dom::parser m_parser;
    std::size_t m_capacity = 0;
    std::string m_text; ///< mended or copied text, padded
};

/// Of an object; nothing when it is none or has no such key.
std::optional<JsonElement> member(JsonElement object, std::string_view key);

/// A string as it is; empty for anything else.
std::string_view stringOf(JsonElement element);
/// A string or a whole number as text: identifiers stay text, whatever they are made of.
std::string identifierOf(JsonElement element);
std::optional<double> numberOf(JsonElement element);
std::optional<std::int64_t> integerOf(JsonElement element);
std::optional<bool> flagOf(JsonElement element);

/// Of an object's member; empty when it is missing or something else.
std::string_view textAt(JsonElement object, std::string_view key);
std::optional<double> numberAt(JsonElement object, std::string_view key);

/// An offset or a length in float seconds, as vCon bodies have them; nothing for what cannot be
/// one.
std::optional<Milliseconds> fromSeconds(std::optional<double> seconds);

/// A body as a value, also where it was delivered as JSON inside a string: then it lives in
/// `bodies` until that parses again.
JsonElement unwrapped(JsonElement body, JsonParser &bodies);

/// Text for a record: U+FFFD where an escape made a NUL of it.
std::string soundText(std::string_view text);

} // namespace attune::sync
