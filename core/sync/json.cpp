// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/json.h"

#include "core/sync/ascii.h"
#include "core/sync/text_window.h"
#include "core/sync/utf8.h"

#include <algorithm>
#include <cmath>

namespace attune::sync {

namespace {

constexpr std::size_t kOrdinary = std::size_t{1} << 20;
/// From here on the values of a text are counted before it is parsed: a tree takes up to 24 bytes a
/// value, so that a line of brackets would ask for much more memory than it is long.
constexpr std::size_t kCountedFrom = std::size_t{8} << 20;

bool mayBeMended(simdjson::error_code error)
{
    return error == simdjson::UTF8_ERROR || error == simdjson::STRING_ERROR
        || error == simdjson::UNESCAPED_CHARS || error == simdjson::NUMBER_ERROR
        || error == simdjson::TAPE_ERROR;
}

facts::SetAside reasonOf(simdjson::error_code error, bool cutOff)
{
    if (error == simdjson::DEPTH_ERROR)
        return facts::SetAside::TooDeep;
    if (error == simdjson::CAPACITY || error == simdjson::MEMALLOC)
        return facts::SetAside::TooLong;
    return cutOff ? facts::SetAside::Truncated : facts::SetAside::BrokenJson;
}

} // namespace

JsonParser::JsonParser(const Limits &limits)
    : m_limits(limits)
    , m_parser(limits.record + TextWindow::kPadding)
{
}

simdjson::error_code JsonParser::attempt(std::string_view padded, JsonElement &root)
{
    // Room for one giant is not kept for the thousands of ordinary records behind it.
    if (padded.size() > m_capacity || (m_capacity > 8 * kOrdinary && padded.size() < kOrdinary)) {
        m_capacity = std::max(padded.size(), kOrdinary);
        m_parser = simdjson::dom::parser(m_limits.record + TextWindow::kPadding);
        if (const auto error = m_parser.allocate(m_capacity, m_limits.depth))
            return error;
    }
    return m_parser.parse(padded.data(), padded.size(), false).get(root);
}

JsonParser::Tree JsonParser::parsePadded(std::string_view padded, bool cutOff)
{
    Tree tree;
    if (padded.size() > kCountedFrom) {
        const auto isSeparator = [](char c) {
            return c == ',' || c == '[' || c == '{';
        };
        const auto values = std::count_if(padded.begin(), padded.end(), isSeparator);
        if (static_cast<std::size_t>(values) > m_limits.values) {
            tree.reason = facts::SetAside::TooLong;
            tree.detail = std::to_string(values) + " values in one record";
            return tree;
        }
    }
    JsonElement root;
    auto error = attempt(padded, root);
    if (mayBeMended(error)) {
        std::size_t repairs = 0;
        m_text = repairedJson(padded, repairs);
        if (repairs > 0) {
            const std::size_t size = m_text.size();
            m_text.resize(size + TextWindow::kPadding);
            tree.repairs = repairs;
            error = attempt(std::string_view(m_text).substr(0, size), root);
        }
    }
    if (error != simdjson::SUCCESS) {
        tree.reason = reasonOf(error, cutOff);
        tree.detail = simdjson::error_message(error);
        return tree;
    }
    tree.root = root;
    return tree;
}

JsonParser::Tree JsonParser::parse(std::string_view text)
{
    std::string copy(text);
    copy.resize(text.size() + TextWindow::kPadding);
    return parsePadded(std::string_view(copy).substr(0, text.size()), false);
}

std::optional<JsonElement> member(JsonElement object, std::string_view key)
{
    JsonObject fields;
    JsonElement found;
    if (object.get(fields) || fields.at_key(key).get(found))
        return std::nullopt;
    return found;
}

std::string_view stringOf(JsonElement element)
{
    std::string_view text;
    return element.get(text) ? std::string_view{} : text;
}

std::string identifierOf(JsonElement element)
{
    std::int64_t whole = 0;
    std::uint64_t large = 0;
    if (!element.get(whole))
        return std::to_string(whole);
    if (!element.get(large))
        return std::to_string(large);
    return soundText(stringOf(element));
}

std::optional<double> numberOf(JsonElement element)
{
    double number = 0;
    if (element.is<double>() || element.is<std::int64_t>() || element.is<std::uint64_t>()) {
        if (!element.get(number))
            return number;
    }
    return std::nullopt;
}

std::optional<std::int64_t> integerOf(JsonElement element)
{
    std::int64_t whole = 0;
    if (!element.get(whole))
        return whole;
    return std::nullopt;
}

std::optional<bool> flagOf(JsonElement element)
{
    bool flag = false;
    if (!element.get(flag))
        return flag;
    return std::nullopt;
}

std::string_view textAt(JsonElement object, std::string_view key)
{
    const auto value = member(object, key);
    return value ? stringOf(*value) : std::string_view{};
}

std::optional<double> numberAt(JsonElement object, std::string_view key)
{
    const auto value = member(object, key);
    return value ? numberOf(*value) : std::nullopt;
}

std::optional<Milliseconds> fromSeconds(std::optional<double> seconds)
{
    constexpr double kLongest = 31.0 * 24 * 3600;
    if (!seconds || !std::isfinite(*seconds) || *seconds < 0 || *seconds > kLongest)
        return std::nullopt;
    return Milliseconds{std::llround(*seconds * 1000.0)};
}

JsonElement unwrapped(JsonElement body, JsonParser &bodies)
{
    const std::string_view text = trimmed(stringOf(body));
    if (!text.starts_with('{') && !text.starts_with('['))
        return body;
    return bodies.parse(text).root.value_or(body);
}

std::string soundText(std::string_view text)
{
    if (text.find('\0') == std::string_view::npos)
        return std::string(text);
    std::size_t repairs = 0;
    return repaired(text, repairs);
}

} // namespace attune::sync
