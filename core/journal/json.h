// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A value as a journal writes it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace attune::journal {

/// Null, boolean, whole number of at most 53 bits, text, list, object. Larger numbers are texts.
class Json {
public:
    using List = std::vector<Json>;
    using Object = std::map<std::string, Json, std::less<>>;

    Json();
    ~Json();
    Json(const Json &);
    Json(Json &&) noexcept;
    Json &operator=(const Json &);
    Json &operator=(Json &&) noexcept;
    Json(bool value)
        : m_value(value)
    {
    }
    Json(std::int64_t value)
        : m_value(value)
    {
    }
    Json(std::string value)
        : m_value(std::move(value))
    {
    }
    Json(std::string_view value)
        : m_value(std::string(value))
    {
    }
    Json(const char *value)
        : m_value(std::string(value))
    {
    }
    Json(List value)
        : m_value(std::move(value))
    {
    }
    Json(Object value)
        : m_value(std::move(value))
    {
    }

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    /// Nullptr when it is something else.
    template <typename T>
    const T *as() const
    {
        return std::get_if<T>(&m_value);
    }
    /// A member of an object; nullptr when there is none, or this is no object.
    const Json *member(std::string_view name) const;
    /// A text member; empty when it is not there or no text.
    std::string_view text(std::string_view name) const;

    /// Turns into an empty one of that type, to be filled in place.
    template <typename T>
    T &become()
    {
        return m_value.emplace<T>();
    }

    friend bool operator==(const Json &, const Json &) = default;

private:
    std::variant<std::monostate, bool, std::int64_t, std::string, List, Object> m_value;
};

} // namespace attune::journal
