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

/// Writes to the three lists at once. They are kept longer than what is written, so that the
/// characters most texts are made of need no growing.
class Writer {
public:
    Writer(Normal &out, std::size_t expected)
        : m_out(out)
    {
        resize(expected + kRoom);
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
        m_start = m_size;
        m_spare.clear();
        appendUtf8(m_spare, code);
        ensure(m_spare.size());
        for (const char byte : m_spare)
            write(byte, at, how);
    }

    /// The same for as many letters, digits and blanks of ASCII as `text` begins with; gives how
    /// many. The loop works on copies: what it writes might be the members, as far as a compiler
    /// knows.
    std::size_t putPlain(std::string_view text, std::uint32_t at)
    {
        ensure(text.size());
        char *const bytes = m_out.bytes.data();
        std::uint32_t *const places = m_out.at.data();
        std::uint8_t *const hows = m_out.how.data();
        std::size_t size = m_size;
        std::size_t start = m_start;
        auto last = static_cast<std::uint32_t>(m_last);
        int run = m_run;
        std::uint32_t latin = 0;
        std::size_t i = 0;
        for (; i < text.size(); ++i) {
            const auto byte = static_cast<unsigned char>(text[i]);
            const unsigned char code = byte < 0x80 ? kAscii[byte] : 0;
            if (code == 0)
                break;
            latin += byte > '9';
            if (code == last && code > '9') {
                if (++run > 2) {
                    hows[start] |= Normal::Stretched;
                    continue;
                }
            } else {
                run = 1;
            }
            last = code;
            start = size;
            bytes[size] = static_cast<char>(code);
            places[size] = at + static_cast<std::uint32_t>(i);
            hows[size] = byte != code ? Normal::Upper : Normal::Plain;
            ++size;
        }
        m_size = size;
        m_start = start;
        m_last = last;
        m_run = run;
        m_out.latin += latin;
        return i;
    }

    void ensure(std::size_t more)
    {
        if (m_size + more > m_out.how.size())
            resize((m_size + more) * 2 + kRoom);
    }

    void finish() { resize(m_size); }

    /// Puts a combining mark on the letter before it; drops the mark when Latin has no such letter.
    void putMark(char32_t mark)
    {
        const char32_t letter = m_last ? composed(m_last, mark) : 0;
        if (!letter)
            return;
        const std::uint32_t at = m_out.at[m_start];
        const std::uint8_t how = m_out.how[m_start];
        m_size = m_start;
        m_last = 0;
        put(letter, at, how);
    }

private:
    static constexpr std::size_t kRoom = 16;

    void write(char byte, std::uint32_t at, std::uint8_t how)
    {
        m_out.bytes[m_size] = byte;
        m_out.at[m_size] = at;
        m_out.how[m_size] = how;
        ++m_size;
    }

    void resize(std::size_t size)
    {
        m_out.bytes.resize(size);
        m_out.at.resize(size);
        m_out.how.resize(size);
    }

    Normal &m_out;
    std::string m_spare;
    std::size_t m_size = 0;
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
    out.latin = out.otherScript = 0;
    Writer writer(out, text.size());
    std::uint32_t unit = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x80 && kAscii[byte] != 0) { // most of most texts
            const std::size_t count = writer.putPlain(text.substr(i), unit);
            unit += static_cast<std::uint32_t>(count);
            i += count;
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
    writer.finish();
    out.units = unit;
    out.at.push_back(unit);
    out.how.push_back(Normal::Plain);
}

} // namespace attune::text
