// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the text; every step keeps the offset map in step with the bytes.
#include "core/text/normalise.h"

#include "core/text/unicode.h"

#include <array>
#include <cstddef>

namespace attune::text {

namespace {

struct Entity {
    std::string_view name;
    char code;
};

// What web exports leave behind; anything else with an ampersand stays as it is.
constexpr std::array<Entity, 7> kEntities{{{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'},
    {"&quot;", '"'}, {"&#39;", '\''}, {"&apos;", '\''}, {"&nbsp;", ' '}}};

// Lower case of letters, digits and the blank; 0 for what needs a closer look.
constexpr std::array<unsigned char, 128> kAscii = [] {
    std::array<unsigned char, 128> out{};
    for (unsigned char c = '0'; c <= '9'; ++c)
        out[c] = c;
    for (unsigned char c = 'a'; c <= 'z'; ++c) {
        out[c] = c;
        out[c - 32] = c;
    }
    out[' '] = ' ';
    return out;
}();

class Writer {
public:
    explicit Writer(Normal &out)
        : m_out(out)
    {
    }

    void put(char32_t code, std::uint32_t at, std::uint8_t how)
    {
        if (code == m_last && isLetter(code)) {
            if (++m_run > 2) {
                m_out.how[m_start] |= Normal::Stretched;
                return;
            }
        } else {
            m_run = 1;
        }
        m_last = code;
        m_start = m_out.bytes.size();
        appendUtf8(m_out.bytes, code);
        m_out.at.resize(m_out.bytes.size(), at);
        m_out.how.resize(m_out.bytes.size(), how);
    }

    /// The same for a letter, digit or blank of ASCII.
    void putPlain(char code, std::uint32_t at, bool upper)
    {
        if (static_cast<char32_t>(code) == m_last && code > '9') {
            if (++m_run > 2) {
                m_out.how[m_start] |= Normal::Stretched;
                return;
            }
        } else {
            m_run = 1;
        }
        m_last = static_cast<char32_t>(code);
        m_start = m_out.bytes.size();
        m_out.bytes.push_back(code);
        m_out.at.push_back(at);
        m_out.how.push_back(upper ? Normal::Upper : Normal::Plain);
    }

    /// Puts a combining mark on the letter before it; drops the mark when Latin has no such letter.
    void putMark(char32_t mark)
    {
        const char32_t letter = m_last ? composed(m_last, mark) : 0;
        if (!letter)
            return;
        const std::uint32_t at = m_out.at[m_start];
        const std::uint8_t how = m_out.how[m_start];
        m_out.bytes.resize(m_start);
        m_out.at.resize(m_start);
        m_out.how.resize(m_start);
        m_last = 0;
        put(letter, at, how);
    }

private:
    Normal &m_out;
    char32_t m_last = 0;
    std::size_t m_start = 0;
    int m_run = 0;
};

char32_t plainPunctuation(char32_t code)
{
    switch (code) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2032:
    case 0x00B4:
    case 0x0060:
    case 0x02BC:
        return U'\'';
    case 0x201A:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x00AB:
    case 0x00BB:
        return U'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return U'-';
    default:
        if (code >= 0xFF01 && code <= 0xFF5E) // full-width ASCII
            return code - 0xFF01 + 0x21;
        return isSpace(code) && code != U'\n' ? U' ' : code;
    }
}

const Entity *entityAt(std::string_view rest)
{
    for (const Entity &entity : kEntities) {
        if (rest.starts_with(entity.name))
            return &entity;
    }
    return nullptr;
}

} // namespace

void normalise(std::string_view text, Normal &out)
{
    out.bytes.clear();
    out.at.clear();
    out.how.clear();
    out.latin = out.otherScript = 0;
    out.bytes.reserve(text.size() + 8);
    out.at.reserve(text.size() + 8);
    out.how.reserve(text.size() + 8);
    Writer writer(out);
    std::uint32_t unit = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x80 && kAscii[byte] != 0) { // most of most texts
            writer.putPlain(static_cast<char>(kAscii[byte]), unit++, byte != kAscii[byte]);
            out.latin += byte > '9';
            ++i;
            continue;
        }
        const Decoded c = decodeAt(text, i);
        const std::uint32_t at = unit;
        unit += utf16Units(c.code);
        if (c.code == U'&') {
            if (const Entity *entity = entityAt(text.substr(i))) {
                writer.put(static_cast<char32_t>(entity->code), at, Normal::Plain);
                unit = at + static_cast<std::uint32_t>(entity->name.size());
                i += entity->name.size();
                continue;
            }
        }
        i += c.bytes;
        if (isInvisible(c.code))
            continue;
        if (isCombining(c.code)) {
            writer.putMark(c.code);
            continue;
        }
        if (c.code == 0x2026) { // the ellipsis character
            for (int dot = 0; dot < 3; ++dot)
                writer.put(U'.', at, Normal::Plain);
            continue;
        }
        const char32_t plain = plainPunctuation(c.code);
        const char32_t lower = lowerOf(plain);
        if (isLetter(lower))
            ++(isLatin(lower) ? out.latin : out.otherScript);
        writer.put(lower, at, lower != plain ? Normal::Upper : Normal::Plain);
    }
    out.units = unit;
    out.at.push_back(unit);
    out.how.push_back(Normal::Plain);
}

} // namespace attune::text
