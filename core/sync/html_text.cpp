// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/html_text.h"

#include "core/sync/ascii.h"
#include "core/sync/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace attune::sync {

namespace {

constexpr std::array<std::pair<std::string_view, char32_t>, 8> kEntities = {{
    {"amp", U'&'},
    {"lt", U'<'},
    {"gt", U'>'},
    {"quot", U'"'},
    {"apos", U'\''},
    {"nbsp", U' '},
    {"hellip", U'\u2026'},
    {"rsquo", U'\u2019'},
}};
constexpr std::size_t kLongestEntity = 10;

std::optional<char32_t> entityNamed(std::string_view name)
{
    if (name.starts_with('#')) {
        const bool hex = name.size() > 1 && lowered(name[1]) == 'x';
        name.remove_prefix(hex ? 2 : 1);
        unsigned value = 0;
        const auto read =
            std::from_chars(name.data(), name.data() + name.size(), value, hex ? 16 : 10);
        const bool whole = read.ec == std::errc{} && read.ptr == name.data() + name.size();
        const bool sound = value > 0 && value < 0x110000 && (value < 0xD800 || value > 0xDFFF);
        return whole && sound ? std::optional<char32_t>(value) : std::nullopt;
    }
    for (const auto &[known, codePoint] : kEntities)
        if (name == known)
            return codePoint;
    return std::nullopt;
}

bool breaksLine(std::string_view tag)
{
    return isOneOf(tag,
        {"br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "blockquote", "ul", "ol", "table"});
}

std::string_view nameOfTag(std::string_view tag)
{
    if (tag.starts_with('/'))
        tag.remove_prefix(1);
    return tag.substr(0, std::min(tag.find_first_of(" \t\r\n/"), tag.size()));
}

/// Where the content of <script> and <style> ends.
std::size_t behindHidden(std::string_view html, std::size_t at, std::string_view name)
{
    for (std::size_t close = html.find("</", at); close != std::string_view::npos;
         close = html.find("</", close + 2))
        if (equalsFolded(html.substr(close + 2, name.size()), name))
            return close;
    return html.size();
}

void newLine(std::string &out)
{
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    if (!out.empty() && !out.ends_with("\n\n"))
        out += '\n';
}

} // namespace

std::string textOfHtml(std::string_view html)
{
    std::string out;
    out.reserve(html.size() / 2);
    for (std::size_t at = 0; at < html.size();) {
        const char c = html[at];
        if (c == '<') {
            const bool comment = html.substr(at).starts_with("<!--");
            const std::size_t close = comment ? html.find("-->", at) : html.find('>', at);
            if (close == std::string_view::npos)
                break; // an unclosed tag is no text
            const bool opening = html[at + 1] != '/' && html[close - 1] != '/';
            const std::string_view name = nameOfTag(html.substr(at + 1, close - at - 1));
            at = close + (comment ? 3 : 1);
            if (breaksLine(name))
                newLine(out);
            if (opening && isOneOf(name, {"script", "style"}))
                at = behindHidden(html, at, name);
            continue;
        }
        if (c == '&') {
            const std::size_t end = html.substr(0, at + kLongestEntity + 2).find(';', at);
            const auto entity = end == std::string_view::npos
                ? std::nullopt
                : entityNamed(html.substr(at + 1, end - at - 1));
            if (entity) {
                appendUtf8(out, *entity);
                at = end + 1;
                continue;
            }
        }
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (!blank)
            out += c;
        else if (!out.empty() && out.back() != ' ' && out.back() != '\n')
            out += ' ';
        ++at;
    }
    return std::string(trimmed(out));
}

} // namespace attune::sync
