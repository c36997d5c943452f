// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A kind of entry, declared once: what it is called, what stands in it, how it is sealed, who may
// write it. Codec, checks, masks, forms and table columns all follow from the declaration.
#pragma once

#include "core/base/role.h"
#include "core/journal/canonical.h"
#include "core/vault/classes.h"

#include <limits>
#include <optional>
#include <span>

namespace attune::journal {

enum class FieldType {
    Text,
    Whole, ///< a number
    Hundredths, ///< a number with two places, kept as a whole one
    Flag,
    Choice, ///< one of `choices`, kept by its name
    Time, ///< UTC milliseconds
    Day, ///< days since 1970-01-01, of the site
    Texts, ///< a list, such as of people
};

/// `label` is the English source text, marked by QT_TRANSLATE_NOOP("Kind", …) where it stands.
struct Choice {
    std::string name;
    const char *label;
};

struct Field {
    std::string name; ///< a..z, 0..9, _
    const char *label; ///< as a Choice has it
    FieldType type = FieldType::Text;
    const char *unit = ""; ///< as a label
    /// Of a number its value, of a text its characters, of a list its items.
    std::int64_t least = std::numeric_limits<std::int64_t>::min();
    std::int64_t most = std::numeric_limits<std::int64_t>::max();
    bool required = true;
    std::vector<Choice> choices;
};

/// Null: not given.
using Value = Json;
using Values = Json::Object;

/// An empty text or list says as little as none.
bool saysNothing(const Value &value);

/// Why a value cannot be taken; the window makes the sentence.
struct FieldProblem {
    enum class Why {
        Missing,
        WrongType,
        TooSmall,
        TooLarge,
        TooShort,
        TooLong,
        NotAChoice,
        Unknown
    };
    std::string field;
    Why why = Why::Missing;
    std::int64_t limit = 0;
};

/// What it means when two people write without knowing of each other.
enum class Concurrency {
    Conflict, ///< both are kept and shown until somebody who saw both decides
    SideBySide, ///< each stands for itself, such as scores of several evaluators
};

struct Kind {
    std::string name; ///< "handover.note"
    int version = 1; ///< grows when a field is added; fields are never taken away
    vault::DataClass dataClass = vault::DataClass::Internal; ///< Internal is not sealed
    Roles writers;
    std::vector<Field> fields;
    Concurrency concurrency = Concurrency::Conflict;
    bool expires = false; ///< what stands in it goes when it is old, see PayloadsExpired

    const Field *field(std::string_view named) const;
    std::optional<FieldProblem> problemOf(const Values &values) const;
    /// The canonical payload. Fault::Invalid names field and reason.
    Result<std::string> encode(const Values &values) const;
    /// Of an older version: what it lacked is null. Fields of a newer one are kept as they are.
    Result<Values> decode(std::string_view payload) const;
};

/// "open_items is missing", for a log; people read the window's sentence.
std::string describe(const FieldProblem &problem);

} // namespace attune::journal
