// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/roster.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace attune::vault {

namespace {

constexpr std::string_view kFirstLine = "attune user";
constexpr std::size_t kLines = 11;
constexpr std::size_t kLongestName = 80;

std::string teamsText(const std::set<std::int64_t> &teams)
{
    std::string out;
    for (const std::int64_t team : teams)
        out += (out.empty() ? "" : ",") + std::to_string(team);
    return out;
}

template <typename Number>
std::optional<Number> numberFrom(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::vector<std::string_view> split(std::string_view text, char at)
{
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find(at, from), text.size());
        parts.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return parts;
}

std::optional<UserKey> keyFrom(std::string_view hex)
{
    UserKey key;
    const auto bytes = fromHex(hex);
    if (!bytes || bytes->size() != key.size())
        return std::nullopt;
    std::ranges::copy(*bytes, key.begin());
    return key;
}

std::optional<Statement> parsed(std::string_view text)
{
    const auto lines = split(text, '\n');
    if (lines.size() != kLines || lines[0] != kFirstLine)
        return std::nullopt;
    const auto seq = numberFrom<std::int64_t>(lines[1]);
    const auto box = keyFrom(lines[4]);
    const auto sign = keyFrom(lines[5]);
    const auto roles = numberFrom<std::uint32_t>(lines[6]);
    const auto at = numberFrom<std::int64_t>(lines[9]);
    if (!seq || !box || !sign || !roles || !at)
        return std::nullopt;
    Statement out{*seq, std::string(lines[2]), {}};
    out.member.name = lines[3];
    out.member.boxPublic = *box;
    out.member.signPublic = *sign;
    out.member.roles = Roles::fromBits(*roles);
    out.member.active = lines[7] == "active";
    for (const std::string_view part : split(lines[8], ',')) {
        const auto team = numberFrom<std::int64_t>(part);
        if (team)
            out.member.teams.insert(*team);
        else if (!part.empty())
            return std::nullopt;
    }
    out.member.since = fromMs(*at);
    out.member.by = lines[10];
    return out;
}

bool isSignedBy(const SignedStatement &statement, const UserKey &key)
{
    return statement.signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(statement.signature.data(), bytesOf(statement.text).data(),
               statement.text.size(), key.data())
        == 0;
}

Error wrong(std::int64_t seq, const std::string &why)
{
    return {Fault::Corrupt, "statement " + std::to_string(seq) + " about users " + why};
}

} // namespace

bool isUserName(std::string_view name)
{
    return !name.empty() && name.size() <= kLongestName && name.front() != ' ' && name.back() != ' '
        && std::ranges::none_of(name, [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

std::string toText(const Statement &statement)
{
    const Member &member = statement.member;
    std::string out(kFirstLine);
    for (const std::string &line : {std::to_string(statement.seq), statement.prev, member.name,
             toHex(member.boxPublic), toHex(member.signPublic), std::to_string(member.roles.bits()),
             std::string(member.active ? "active" : "disabled"), teamsText(member.teams),
             std::to_string(toMs(member.since)), member.by})
        out += '\n' + line;
    return out;
}

Result<Statement> statementFrom(std::string_view text)
{
    auto statement = parsed(text);
    if (!statement || toText(*statement) != text || !isUserName(statement->member.name))
        return {Fault::Corrupt, "a statement about users is damaged"};
    return std::move(*statement);
}

std::string hashOf(const SignedStatement &statement)
{
    std::array<unsigned char, 32> hash{};
    crypto_generichash(hash.data(), hash.size(), bytesOf(statement.text).data(),
        statement.text.size(), nullptr, 0);
    return toHex(hash);
}

Result<Roster> Roster::from(std::span<const SignedStatement> chain)
{
    Roster roster;
    for (const SignedStatement &statement : chain) {
        if (auto added = roster.add(statement); !added)
            return added.error();
    }
    return roster;
}

Done Roster::add(const SignedStatement &signedOne)
{
    const std::int64_t seq = m_size + 1;
    auto statement = statementFrom(signedOne.text);
    if (!statement)
        return wrong(seq, "is damaged");
    Member &member = statement->member;
    if (statement->seq != seq || statement->prev != m_last)
        return wrong(seq, "does not follow the one before it");
    if (seq == 1) {
        if (member.by != member.name || !member.roles.has(Role::Administrator)
            || !isSignedBy(signedOne, member.signPublic))
            return wrong(seq, "is not its founder's own");
        m_founder = member.signPublic;
    } else {
        const Member *by = find(member.by);
        if (!by || !by->active || !by->roles.has(Role::Administrator))
            return wrong(seq, "was made by " + member.by + ", who may not");
        if (!isSignedBy(signedOne, by->signPublic))
            return wrong(seq, "is not signed by " + member.by);
    }
    m_past.push_back(member);
    const auto known = std::ranges::find(m_members, member.name, &Member::name);
    if (known == m_members.end())
        m_members.push_back(std::move(member));
    else
        *known = std::move(member);
    m_last = hashOf(signedOne);
    m_size = seq;
    return {};
}

const Member *Roster::find(std::string_view name) const
{
    const auto found = std::ranges::find(m_members, name, &Member::name);
    return found == m_members.end() ? nullptr : &*found;
}

Statement Roster::next(Member member) const
{
    return {m_size + 1, m_last, std::move(member)};
}

bool Roster::wasEver(std::string_view name, const UserKey &signPublic, Roles roles) const
{
    return std::ranges::any_of(m_past, [&](const Member &past) {
        return past.name == name && past.signPublic == signPublic && past.roles.meets(roles);
    });
}

std::vector<std::pair<Instant, Roles>> Roster::rolesOver(std::string_view name) const
{
    std::vector<std::pair<Instant, Roles>> out;
    for (std::size_t i = 0; i < m_past.size(); ++i) {
        if (m_past[i].name == name)
            out.emplace_back(i == 0 ? Instant::min() : m_past[i].since,
                m_past[i].active ? m_past[i].roles : Roles());
    }
    return out;
}

std::vector<UserKey> Roster::signKeysOf(std::string_view name) const
{
    std::vector<UserKey> keys;
    for (const Member &past : m_past) {
        if (past.name == name && std::ranges::find(keys, past.signPublic) == keys.end())
            keys.push_back(past.signPublic);
    }
    return keys;
}

bool Roster::hasAdministratorBeside(std::string_view name) const
{
    return std::ranges::any_of(m_members, [&](const Member &member) {
        return member.name != name && member.name != kRecoveryUser && member.active
            && member.roles.has(Role::Administrator);
    });
}

} // namespace attune::vault
