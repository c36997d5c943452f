// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One pass from left to right; at each place the first kind of token that fits is taken.
#include "core/text/tokens.h"

#include "core/text/pack_data.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace attune::text {

namespace {

constexpr std::size_t kLongestMark = 40; // of "[CREDIT_DEBIT_NUMBER-1]" and the like
constexpr std::size_t kMostStretched = 4; // more stretched letters in a word are tried all or none

class Tokeniser {
public:
    Tokeniser(const Normal &normal, const PackData &pack, Tokens &out)
        : m_normal(normal)
        , m_text(normal.bytes)
        , m_pack(pack)
        , m_out(out)
    {
    }

    void run()
    {
        while (m_at < m_text.size())
            next();
        endSentence();
        finishCase();
    }

private:
    char byteAt(std::size_t i) const { return i < m_text.size() ? m_text[i] : '\0'; }
    char32_t codeAt(std::size_t i) const
    {
        return i < m_text.size() ? decodeAt(m_text, i).code : 0;
    }
    bool wordAt(std::size_t i) const
    {
        const char32_t c = codeAt(i);
        return isLetter(c) || isDigit(c);
    }

    void next();
    bool redaction();
    bool address();
    bool emoticon();
    bool emoji(char32_t code);
    void number();
    void word();
    void punctuation(char32_t code, std::size_t bytes);

    std::size_t wordEnd(std::size_t at) const;
    void push(std::size_t to, std::uint16_t flags, WordId id);
    void pushWord(std::size_t to, std::uint16_t flags);
    void pushIds(std::size_t to, std::uint16_t flags, const std::vector<WordId> &ids);
    bool pushSuffixed(std::size_t to, std::uint16_t flags, std::string_view word);
    WordId unstretched(std::size_t from, std::size_t to);
    std::uint16_t caseOf(std::size_t from, std::size_t to) const;
    void endSentence();
    void endClause()
    {
        if (m_clauseOpen)
            ++m_clause;
        m_clauseOpen = false;
    }
    void toggleQuote();
    void finishCase();

    const Normal &m_normal;
    std::string_view m_text;
    const PackData &m_pack;
    Tokens &m_out;
    std::size_t m_at = 0;
    std::uint32_t m_clause = 0;
    bool m_clauseOpen = false;
    bool m_quoteOpen = false;
    std::size_t m_quoteToken = 0;
    std::uint32_t m_sentenceFirst = 0;
    std::uint32_t m_lowerWords = 0;
    std::string m_spare;
};

void Tokeniser::next()
{
    // Blanks and letters that begin nothing but words are most of most texts.
    const char plain = m_text[m_at];
    if (plain == ' ') {
        ++m_at;
        return;
    }
    if (plain >= 'a' && plain <= 'z' && plain != 'x' && plain != 'h' && plain != 'w'
        && !m_pack.emoticonStart[static_cast<unsigned char>(plain)]) {
        word();
        return;
    }
    const char32_t code = codeAt(m_at);
    const std::size_t bytes = decodeAt(m_text, m_at).bytes;
    if (code == U'\n') {
        endSentence();
        ++m_at;
        return;
    }
    if (isSpace(code)) {
        m_at += bytes;
        return;
    }
    if (redaction() || address() || emoticon() || emoji(code))
        return;
    if (isDigit(code)) {
        number();
        return;
    }
    if (isLetter(code)) {
        word();
        return;
    }
    punctuation(code, bytes);
}

// [PII], [NAME-1], {{URL}}, <EMAIL>, __email__, block characters, XXXX and ****.
bool Tokeniser::redaction()
{
    const char c = m_text[m_at];
    const auto mark = [this](std::string_view open, std::string_view close) -> std::size_t {
        if (m_text.substr(m_at, open.size()) != open)
            return 0;
        std::size_t i = m_at + open.size();
        const std::size_t first = i;
        bool letters = false;
        bool capitals = true;
        for (; i < m_text.size() && i - m_at < kLongestMark; ++i) {
            if (m_text.substr(i, close.size()) == close) {
                if (!letters || i == first)
                    return 0;
                if (!capitals && close.front() != '}' && close.front() != '_')
                    return 0;
                return i + close.size();
            }
            const char d = m_text[i];
            if (d >= 'a' && d <= 'z') {
                letters = true;
                capitals = capitals && (m_normal.how[i] & Normal::Upper) != 0;
            } else if (!(d >= '0' && d <= '9') && d != '_' && d != '-' && d != ' ') {
                return 0;
            }
        }
        return 0;
    };
    std::size_t end = 0;
    if (c == '[') {
        end = mark("[", "]");
    } else if (c == '{') {
        end = mark("{{", "}}");
    } else if (c == '<') {
        end = mark("<", ">");
    } else if (c == '_') {
        end = mark("__", "__");
    } else if (c == '*' && (m_at == 0 || m_text[m_at - 1] != '*')) {
        std::size_t i = m_at;
        while (byteAt(i) == '*')
            ++i;
        if (i - m_at >= 3 && !wordAt(i))
            end = i;
    } else if (c == 'x' && (m_normal.how[m_at] & Normal::Upper) != 0 && byteAt(m_at + 1) == 'x'
        && (m_normal.how[m_at + 1] & Normal::Stretched) != 0 && !wordAt(m_at + 2)
        && m_normal.at[m_at + 2] - m_normal.at[m_at] >= 4) {
        end = m_at + 2;
    } else if (static_cast<unsigned char>(c) >= 0x80) {
        std::size_t i = m_at;
        while (isBlock(codeAt(i)))
            i += decodeAt(m_text, i).bytes;
        end = i > m_at ? i : 0;
    }
    if (end == 0)
        return false;
    push(end, Token::Redacted, kRedactionWord);
    ++m_out.redactions;
    m_at = end;
    return true;
}

// Links, mail addresses and @names.
bool Tokeniser::address()
{
    const char first = m_text[m_at];
    if (first != '@' && first != 'h' && first != 'w')
        return false;
    const std::string_view rest = m_text.substr(m_at);
    const auto blank = [this](std::size_t i) {
        const char32_t c = codeAt(i);
        return c == 0 || isSpace(c) || c == U'"' || c == U'<' || c == U'>';
    };
    const bool freshWord = m_at == 0 || !wordAt(m_at - 1);
    if (freshWord
        && (rest.starts_with("http://") || rest.starts_with("https://") || rest.starts_with("ww.")
            || rest.starts_with("www."))) {
        std::size_t i = m_at;
        while (!blank(i))
            ++i;
        while (i > m_at + 1
            && std::string_view(".,;:!?)]").find(m_text[i - 1]) != std::string_view::npos)
            --i;
        push(i, Token::Url, kUrlWord);
        m_at = i;
        return true;
    }
    if (m_text[m_at] == '@' && wordAt(m_at + 1)) {
        std::size_t i = m_at + 1;
        while (wordAt(i) || byteAt(i) == '_')
            i += decodeAt(m_text, i).bytes;
        push(i, Token::Mention, kMentionWord);
        m_at = i;
        return true;
    }
    return false;
}

bool Tokeniser::emoticon()
{
    const auto c = static_cast<unsigned char>(m_text[m_at]);
    if (c >= 0x80 || !m_pack.emoticonStart[c] || (m_at > 0 && wordAt(m_at - 1) && wordAt(m_at)))
        return false;
    for (const auto &[face, id] : m_pack.emoticons) {
        if (face.front() != m_text[m_at] || m_text.substr(m_at, face.size()) != face)
            continue;
        const std::size_t end = m_at + face.size();
        const char last = face.back();
        if (((last >= 'a' && last <= 'z') || isDigit(static_cast<unsigned char>(last)))
            && wordAt(end))
            continue;
        push(end, Token::Symbol, id);
        m_at = end;
        while (m_at < m_text.size() && m_text[m_at] == last && last != '.' && !wordAt(m_at))
            ++m_at; // ":)))"
        return true;
    }
    return false;
}

bool Tokeniser::emoji(char32_t code)
{
    if (!isEmoji(code))
        return false;
    const std::size_t end = m_at + decodeAt(m_text, m_at).bytes;
    push(end, Token::Symbol, m_pack.table.find(m_text.substr(m_at, end - m_at)));
    m_at = end;
    return true;
}

void Tokeniser::number()
{
    std::size_t i = m_at;
    bool letters = false;
    for (;;) {
        const char32_t c = codeAt(i);
        if (isDigit(c) || isLetter(c)) {
            letters = letters || isLetter(c);
            i += decodeAt(m_text, i).bytes;
        } else if (std::u32string_view(U".,:/-").find(c) != std::u32string_view::npos
            && isDigit(codeAt(i + 1))) {
            ++i;
        } else {
            break;
        }
    }
    std::uint16_t flags = Token::Number | Token::HasDigit;
    WordId id = kNumberWord;
    if (letters) { // "2nd", "gr8" may be words of the pack
        const WordId known = m_pack.table.find(m_text.substr(m_at, i - m_at));
        if (known != kUnknownWord) {
            id = known;
            flags = Token::HasDigit;
        }
    }
    if (id != kNumberWord && m_pack.info(id).expansion >= 0)
        pushIds(i, flags, m_pack.expansions[static_cast<std::size_t>(m_pack.info(id).expansion)]);
    else
        push(i, flags, id);
    ++m_out.words;
    m_at = i;
}

std::size_t Tokeniser::wordEnd(std::size_t at) const
{
    std::size_t i = at;
    while (i < m_text.size()) {
        if (m_text[i] >= 'a' && m_text[i] <= 'z')
            ++i;
        else if (wordAt(i))
            i += decodeAt(m_text, i).bytes;
        else if (m_text[i] == '\'' && i > at && isLetter(codeAt(i + 1)))
            ++i;
        else
            break;
    }
    return i;
}

void Tokeniser::word()
{
    std::size_t end = wordEnd(m_at);
    if (byteAt(end) == '@' && wordAt(end + 1)) { // an address: name@host
        std::size_t i = end + 1;
        while (wordAt(i) || byteAt(i) == '.' || byteAt(i) == '-')
            i += decodeAt(m_text, i).bytes;
        while (byteAt(i - 1) == '.')
            --i;
        push(i, Token::Mention, kMentionWord);
        m_at = i;
        return;
    }
    if (byteAt(end) == '-' && isLetter(codeAt(end + 1))) { // "e-mail" when the pack has it so
        const std::size_t joined = wordEnd(end + 1);
        if (m_pack.table.find(m_text.substr(m_at, joined - m_at)) != kUnknownWord)
            end = joined;
    }
    // f*ck, sh**: a star inside or after letters belongs to the word.
    if (byteAt(end) == '*') {
        std::size_t i = end;
        while (byteAt(i) == '*')
            ++i;
        i = wordEnd(i);
        if (m_pack.table.find(m_text.substr(m_at, i - m_at)) != kUnknownWord)
            end = i;
    }
    pushWord(end, caseOf(m_at, end));
    m_at = end;
}

std::uint16_t Tokeniser::caseOf(std::size_t from, std::size_t to) const
{
    bool letter = true;
    unsigned any = 0;
    for (std::size_t i = from; i < to; ++i) {
        letter = letter && m_text[i] >= 'a' && m_text[i] <= 'z';
        any |= m_normal.how[i];
    }
    if (letter && (any & Normal::Upper) == 0)
        return static_cast<std::uint16_t>((any & Normal::Stretched) != 0 ? Token::Stretched : 0);
    std::uint32_t upper = 0;
    std::uint32_t letters = 0;
    std::uint16_t flags = 0;
    for (std::size_t i = from; i < to; ++i) {
        const auto b = static_cast<unsigned char>(m_text[i]);
        if ((b & 0xC0) == 0x80)
            continue;
        if (b >= 0x80 || (b >= 'a' && b <= 'z')) {
            ++letters;
            upper += (m_normal.how[i] & Normal::Upper) != 0;
        }
        if ((m_normal.how[i] & Normal::Stretched) != 0)
            flags |= Token::Stretched;
        if (b >= '0' && b <= '9')
            flags |= Token::HasDigit;
    }
    if (upper == letters && letters >= 2)
        flags |= Token::Caps;
    if ((m_normal.how[from] & Normal::Upper) != 0)
        flags |= Token::Capitalised;
    return flags;
}

void Tokeniser::push(std::size_t to, std::uint16_t flags, WordId id)
{
    Token token;
    token.id = id;
    token.from = static_cast<std::uint32_t>(m_at);
    token.to = static_cast<std::uint32_t>(to);
    token.begin = m_normal.at[m_at];
    token.end = m_normal.at[to];
    token.sentence = static_cast<std::uint32_t>(m_out.sentences.size());
    token.clause = m_clause;
    token.flags = flags;
    m_pack.prepare(id);
    m_clauseOpen = true;
    m_out.list.push_back(token);
}

void Tokeniser::pushIds(std::size_t to, std::uint16_t flags, const std::vector<WordId> &ids)
{
    for (std::size_t i = 0; i < ids.size(); ++i)
        push(to, static_cast<std::uint16_t>(i == 0 ? flags : flags | Token::Continued), ids[i]);
}

WordId Tokeniser::unstretched(std::size_t from, std::size_t to)
{
    if (to - from > kLongestMark)
        return kUnknownWord;
    std::vector<std::size_t> places;
    for (std::size_t i = from; i < to; ++i) {
        if ((m_normal.how[i] & Normal::Stretched) != 0
            && (static_cast<unsigned char>(m_text[i]) & 0xC0) != 0x80)
            places.push_back(i);
    }
    const std::size_t count = std::min(places.size(), kMostStretched);
    for (std::size_t drop = 1; drop < (std::size_t{1} << count); ++drop) {
        m_spare.assign(m_text.substr(from, to - from));
        for (std::size_t k = places.size(); k-- > 0;) {
            if (k < count ? (drop >> k & 1) != 0 : true)
                m_spare.erase(places[k] - from, decodeAt(m_text, places[k]).bytes);
        }
        if (const WordId id = m_pack.table.find(m_spare); id != kUnknownWord)
            return id;
    }
    return kUnknownWord;
}

bool Tokeniser::pushSuffixed(std::size_t to, std::uint16_t flags, std::string_view word)
{
    for (const auto &[suffix, ids] : m_pack.suffixes) {
        if (word.size() <= suffix.size() || !word.ends_with(suffix))
            continue;
        const WordId stem = m_pack.table.find(word.substr(0, word.size() - suffix.size()));
        push(to, static_cast<std::uint16_t>(ids.empty() ? flags | Token::Possessive : flags), stem);
        if (ids.empty()) // the name itself, not its 's
            m_out.list.back().to -= static_cast<std::uint32_t>(suffix.size());
        for (const WordId id : ids)
            push(to, static_cast<std::uint16_t>(flags | Token::Continued), id);
        return true;
    }
    return false;
}

void Tokeniser::pushWord(std::size_t to, std::uint16_t flags)
{
    const std::string_view word = m_text.substr(m_at, to - m_at);
    if (m_at > 0 && m_text[m_at - 1] == '#')
        flags |= Token::Hashtag;
    ++m_out.words;
    m_out.capsWords += (flags & Token::Caps) != 0;
    m_lowerWords += (flags & Token::Caps) == 0 && word.size() > 1;
    WordId id = m_pack.table.find(word);
    if (id == kUnknownWord && (flags & Token::Stretched) != 0)
        id = unstretched(m_at, to);
    if (id != kUnknownWord && m_pack.info(id).expansion >= 0) {
        pushIds(to, flags, m_pack.expansions[static_cast<std::size_t>(m_pack.info(id).expansion)]);
        return;
    }
    if (id == kUnknownWord && word.find('\'') != std::string_view::npos
        && pushSuffixed(to, flags, word))
        return;
    push(to, flags, id);
}

void Tokeniser::punctuation(char32_t code, std::size_t bytes)
{
    m_at += bytes;
    switch (code) {
    case U'.':
        // "e.g." and "9 a.m." go on; so does "...", which ends a clause only.
        if (byteAt(m_at) == '.') {
            while (byteAt(m_at) == '.')
                ++m_at;
            endClause();
        } else if (wordAt(m_at)) {
            if ((m_normal.how[m_at] & Normal::Upper) != 0 && !m_out.list.empty()
                && m_out.list.back().to - m_out.list.back().from > 2)
                endSentence(); // "Sorted.Thanks"
        } else {
            const bool initial = !m_out.list.empty() && m_out.list.back().to + 1 == m_at
                && m_out.list.back().to - m_out.list.back().from == 1 && byteAt(m_at) != '\0';
            initial ? endClause() : endSentence();
        }
        break;
    case U'!':
    case U'?': {
        bool question = code == U'?';
        std::uint16_t marks = code == U'!';
        for (; byteAt(m_at) == '!' || byteAt(m_at) == '?'; ++m_at) {
            question = question || m_text[m_at] == '?';
            marks = static_cast<std::uint16_t>(std::min(marks + (m_text[m_at] == '!'), 1000));
        }
        m_out.exclamations += marks;
        const auto count = static_cast<std::uint32_t>(m_out.list.size());
        if (m_sentenceFirst == count && !m_out.sentences.empty()) { // "Oh no :( !!!"
            Sentence &last = m_out.sentences.back();
            last.exclamations =
                static_cast<std::uint16_t>(std::min(last.exclamations + marks, 1000));
            last.question = last.question || question;
            break;
        }
        endSentence();
        if (!m_out.sentences.empty()) {
            m_out.sentences.back().exclamations = marks;
            m_out.sentences.back().question = question;
        }
        break;
    }
    case U'"':
        toggleQuote();
        endClause();
        break;
    case U',':
    case U';':
    case U':':
    case U'(':
    case U')':
    case U'[':
    case U']':
    case U'|':
        endClause();
        break;
    case U'-':
        // A dash between spaces or doubled parts clauses; a hyphen does not.
        if (byteAt(m_at) == '-' || byteAt(m_at) == ' ' || (m_at >= 2 && m_text[m_at - 2] == ' '))
            endClause();
        break;
    default:
        break;
    }
}

void Tokeniser::toggleQuote()
{
    if (m_quoteOpen) {
        for (std::size_t i = m_quoteToken; i < m_out.list.size(); ++i)
            m_out.list[i].flags |= Token::Quoted;
    }
    m_quoteOpen = !m_quoteOpen;
    m_quoteToken = m_out.list.size();
}

void Tokeniser::endSentence()
{
    endClause();
    const auto count = static_cast<std::uint32_t>(m_out.list.size());
    if (count == m_sentenceFirst)
        return;
    Sentence sentence;
    sentence.first = m_sentenceFirst;
    sentence.last = count;
    for (std::uint32_t i = sentence.first; i < count && !sentence.conditional; ++i)
        sentence.conditional = m_pack.is(m_out.list[i].id, WordInfo::Conditional);
    m_out.sentences.push_back(sentence);
    m_sentenceFirst = count;
}

void Tokeniser::finishCase()
{
    m_out.mixedCase = m_lowerWords > 0 && m_out.capsWords <= m_lowerWords * 2;
}

} // namespace

void tokenise(const Normal &normal, const PackData &pack, Tokens &out)
{
    out.list.clear();
    out.sentences.clear();
    out.words = out.capsWords = out.redactions = out.exclamations = 0;
    out.list.reserve(normal.bytes.size() / 4 + 4);
    Tokeniser(normal, pack, out).run();
}

void wordIds(std::string_view lowered, const PackData &pack, std::vector<WordId> &out)
{
    const WordId id = pack.table.find(lowered);
    if (id != kUnknownWord && id < pack.words.size() && pack.info(id).expansion >= 0) {
        const auto &ids = pack.expansions[static_cast<std::size_t>(pack.info(id).expansion)];
        out.insert(out.end(), ids.begin(), ids.end());
        return;
    }
    if (id == kUnknownWord && lowered.find('\'') != std::string_view::npos) {
        for (const auto &[suffix, ids] : pack.suffixes) {
            if (lowered.size() <= suffix.size() || !lowered.ends_with(suffix))
                continue;
            out.push_back(pack.table.find(lowered.substr(0, lowered.size() - suffix.size())));
            out.insert(out.end(), ids.begin(), ids.end());
            return;
        }
    }
    out.push_back(id);
}

} // namespace attune::text
