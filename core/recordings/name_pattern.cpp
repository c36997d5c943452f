// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordings/name_pattern.h"

#include <algorithm>
#include <utility>

namespace attune::recordings {

namespace {

using Kind = NamePattern::Kind;
using Reading = NamePattern::Reading;
using Token = NamePattern::Token;

constexpr std::size_t kMaxName = 1024;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A letter or digit; every byte beyond ASCII is part of a letter.
bool isWord(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || static_cast<unsigned char>(c) >= 0x80;
}

struct DateHere {
    LocalDay day;
    std::size_t length = 0;
};

/// A date is not cut out of a longer number.
std::optional<DateHere> dateAt(std::string_view name, std::size_t at)
{
    const auto digits = [name](std::size_t from, std::size_t count) {
        return from + count <= name.size()
            && std::all_of(name.begin() + static_cast<std::ptrdiff_t>(from),
                name.begin() + static_cast<std::ptrdiff_t>(from + count), isDigit);
    };
    if ((at > 0 && isDigit(name[at - 1])) || !digits(at, 4))
        return std::nullopt;
    const bool spaced = at + 4 < name.size() && (name[at + 4] == '-' || name[at + 4] == '_');
    const std::size_t month = at + (spaced ? 5 : 4);
    const std::size_t day = month + (spaced ? 3 : 2);
    if (!digits(month, 2) || !digits(day, 2) || (spaced && name[month + 2] != name[at + 4])
        || (day + 2 < name.size() && isDigit(name[day + 2])))
        return std::nullopt;
    const std::string iso = std::string(name.substr(at, 4)) + "-"
        + std::string(name.substr(month, 2)) + "-" + std::string(name.substr(day, 2));
    const auto parsed = parseDay(iso);
    if (!parsed)
        return std::nullopt;
    return DateHere{*parsed, day + 2 - at};
}

/// The places where a token that begins at `at` can end; they follow on each other.
struct Range {
    std::size_t first = 0;
    std::size_t last = 0;
};

std::optional<Range> endsOf(const Token &token, std::string_view name, std::size_t at)
{
    const auto one = [](std::size_t end) {
        return Range{end, end};
    };
    const std::size_t folder = std::min(name.find('/', at), name.size());
    switch (token.kind) {
    case Kind::Text:
        return name.substr(at).starts_with(token.text) ? std::optional(one(at + token.text.size()))
                                                       : std::nullopt;
    case Kind::AnyRun:
        return Range{at, folder};
    case Kind::ContactId:
    case Kind::Agent:
        return folder > at ? std::optional(Range{at + 1, folder}) : std::nullopt;
    case Kind::Date: {
        const auto date = dateAt(name, at);
        return date ? std::optional(one(at + date->length)) : std::nullopt;
    }
    case Kind::AnyOne: {
        if (folder == at)
            return std::nullopt;
        std::size_t end = at + 1; // one letter, not one byte of it
        while (end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80)
            ++end;
        return one(end);
    }
    }
    return std::nullopt;
}

void fill(
    Reading &reading, const Token &token, std::string_view name, std::size_t begin, std::size_t end)
{
    if (token.kind == Kind::Date)
        reading.date = dateAt(name, begin)->day;
    if (token.kind == Kind::Agent)
        reading.agent = std::string(name.substr(begin, end - begin));
}

bool isWildcard(const Token &token)
{
    return token.kind == Kind::AnyOne || token.kind == Kind::AnyRun;
}

bool isInsideWord(std::string_view name, std::size_t at)
{
    return at > 0 && at < name.size() && isWord(name[at - 1]) && isWord(name[at]);
}

/// All readings of one name. Each place of the name is visited once for each token, so that a
/// pattern of many stars costs their number and not its power.
class Reader {
public:
    Reader(const std::vector<Token> &tokens, std::string_view name)
        : m_tokens(tokens)
        , m_name(name)
        , m_fits(tokens.size() + 1, std::vector<bool>(name.size() + 1, false))
        , m_seen(m_fits)
    {
        m_fits.back()[name.size()] = true;
        for (std::size_t t = tokens.size(); t-- > 0;) {
            for (std::size_t at = 0; at <= name.size(); ++at)
                m_fits[t][at] = firstEnd(t, at).has_value();
        }
    }

    bool fits() const { return m_fits[0][0]; }

    std::vector<Reading> all()
    {
        if (fits())
            walk(0, 0, {});
        return std::move(m_readings);
    }

private:
    /// The nearest end of token `t` from which all that follows still fits.
    std::optional<std::size_t> firstEnd(std::size_t t, std::size_t at) const
    {
        const auto ends = endsOf(m_tokens[t], m_name, at);
        for (std::size_t end = ends ? ends->first : 1; end <= (ends ? ends->last : 0); ++end) {
            if (m_fits[t + 1][end])
                return end;
        }
        return std::nullopt;
    }

    void walk(std::size_t t, std::size_t at, const Reading &read)
    {
        if (m_seen[t][at])
            return;
        m_seen[t][at] = true;
        const Token &token = m_tokens[t];
        const auto ends = endsOf(token, m_name, at);
        for (std::size_t end = ends ? ends->first : 1; end <= (ends ? ends->last : 0); ++end) {
            if (!m_fits[t + 1][end])
                continue;
            Reading more = read;
            if (token.kind != Kind::ContactId) {
                fill(more, token, m_name, at, end);
                walk(t + 1, end, more);
            } else if (isWhole(t, at, end)) {
                more.begin = at;
                more.end = end;
                m_readings.push_back(rest(t + 1, end, std::move(more)));
            }
        }
    }

    /// Beside a wildcard an id may not be part of a longer word: the rest of it would be lost
    /// there.
    bool isWhole(std::size_t t, std::size_t begin, std::size_t end) const
    {
        const bool wildBefore = t > 0 && isWildcard(m_tokens[t - 1]);
        const bool wildBehind = t + 1 < m_tokens.size() && isWildcard(m_tokens[t + 1]);
        return !(wildBefore && isInsideWord(m_name, begin))
            && !(wildBehind && isInsideWord(m_name, end));
    }

    Reading rest(std::size_t t, std::size_t at, Reading read) const
    {
        for (; t < m_tokens.size(); ++t) {
            const std::size_t end = *firstEnd(t, at);
            fill(read, m_tokens[t], m_name, at, end);
            at = end;
        }
        return read;
    }

    const std::vector<Token> &m_tokens;
    std::string_view m_name;
    std::vector<std::vector<bool>> m_fits; ///< [token][place]: from here on all fits
    std::vector<std::vector<bool>> m_seen;
    std::vector<Reading> m_readings;
};

bool isField(Kind kind)
{
    return kind == Kind::ContactId || kind == Kind::Date || kind == Kind::Agent;
}

/// What could be told apart only by guessing.
bool mustNotTouch(Kind left, Kind right)
{
    return (isField(left) && isField(right)) || (left == Kind::Agent && right == Kind::AnyRun)
        || (left == Kind::AnyRun && right == Kind::Agent);
}

} // namespace

Result<NamePattern> NamePattern::parse(std::string_view text)
{
    static constexpr std::pair<std::string_view, Kind> kMarks[] = {
        {"{contact_id}", Kind::ContactId}, {"{date}", Kind::Date}, {"{agent}", Kind::Agent},
        {"*", Kind::AnyRun}, {"?", Kind::AnyOne}};
    if (text.size() > kMaxName)
        return Error{Fault::Invalid, "the pattern is too long"};
    NamePattern pattern;
    pattern.m_coversFolders = text.find('/') != text.npos;
    auto &tokens = pattern.m_tokens;
    while (!text.empty()) {
        const auto mark = std::find_if(std::begin(kMarks), std::end(kMarks),
            [text](const auto &m) { return text.starts_with(m.first); });
        if (mark == std::end(kMarks)) {
            if (text.front() == '{' || text.front() == '}')
                return Error{Fault::Invalid,
                    "only {contact_id}, {date} and {agent} stand in braces: " + std::string(text)};
            if (tokens.empty() || tokens.back().kind != Kind::Text)
                tokens.push_back({});
            tokens.back().text += text.front();
            text.remove_prefix(1);
            continue;
        }
        const Kind kind = mark->second;
        const bool again = std::any_of(tokens.begin(), tokens.end(),
            [kind](const Token &token) { return token.kind == kind; });
        if (isField(kind) && again)
            return Error{Fault::Invalid, std::string(mark->first) + " stands twice"};
        if (!tokens.empty() && mustNotTouch(tokens.back().kind, kind))
            return Error{Fault::Invalid,
                "something plain must stand before " + std::string(mark->first)
                    + " to tell it apart"};
        if (kind != Kind::AnyRun || tokens.empty() || tokens.back().kind != Kind::AnyRun)
            tokens.push_back({kind, {}});
        text.remove_prefix(mark->first.size());
    }
    if (std::none_of(tokens.begin(), tokens.end(),
            [](const Token &token) { return token.kind == Kind::ContactId; }))
        return Error{Fault::Invalid, "{contact_id} is missing"};
    return pattern;
}

std::string_view NamePattern::nameIn(std::string_view path) const
{
    const std::size_t slash = path.rfind('/');
    return m_coversFolders || slash == path.npos ? path : path.substr(slash + 1);
}

bool NamePattern::fits(std::string_view name) const
{
    return name.size() <= kMaxName && Reader(m_tokens, name).fits();
}

std::vector<NamePattern::Reading> NamePattern::readings(std::string_view name) const
{
    return name.size() <= kMaxName ? Reader(m_tokens, name).all() : std::vector<Reading>();
}

} // namespace attune::recordings
