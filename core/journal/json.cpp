// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/json.h"

namespace attune::journal {

// Out of line: inlined, GCC 12 warns of members of the variant that are not there.
Json::Json() = default;
Json::~Json() = default;
Json::Json(const Json &) = default;
Json::Json(Json &&) noexcept = default;
Json &Json::operator=(const Json &) = default;
Json &Json::operator=(Json &&) noexcept = default;

const Json *Json::member(std::string_view name) const
{
    const auto *object = as<Object>();
    if (!object)
        return nullptr;
    const auto found = object->find(name);
    return found == object->end() ? nullptr : &found->second;
}

std::string_view Json::text(std::string_view name) const
{
    const Json *found = member(name);
    const auto *text = found ? found->as<std::string>() : nullptr;
    return text ? std::string_view(*text) : std::string_view();
}

} // namespace attune::journal
