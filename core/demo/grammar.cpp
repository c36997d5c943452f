// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/grammar.h"

#include "core/demo/organisation.h"

#include <algorithm>

namespace attune::demo {

class LineReader {
public:
    explicit LineReader(std::string_view text)
        : m_text(text)
    {
    }

    Result<Line> read()
    {
        Line line = sequence(false);
        if (m_broken || m_at != m_text.size())
            return {Fault::Invalid, "brackets do not match in \"" + std::string(m_text) + '"'};
        return line;
    }

private:
    Line sequence(bool inside)
    {
        Line line;
        std::string plain;
        const auto flush = [&] {
            if (!plain.empty())
                line.m_pieces.push_back({std::exchange(plain, {}), false, {}});
        };
        while (m_at < m_text.size() && !m_broken) {
            const char c = m_text[m_at];
            if (inside && (c == '|' || c == ']'))
                break;
            ++m_at;
            if (c == '[') {
                flush();
                line.m_pieces.push_back(choice());
            } else if (c == '{') {
                flush();
                const auto close = m_text.find('}', m_at);
                m_broken = close == std::string_view::npos;
                if (m_broken)
                    break;
                line.m_pieces.push_back({std::string(m_text.substr(m_at, close - m_at)), true, {}});
                m_at = close + 1;
            } else {
                m_broken = m_broken || c == ']' || c == '}';
                plain += c;
            }
        }
        flush();
        return line;
    }

    Line::Piece choice()
    {
        Line::Piece piece;
        while (!m_broken) {
            piece.options.push_back(sequence(true));
            if (m_at >= m_text.size()) {
                m_broken = true;
                break;
            }
            if (m_text[m_at++] == ']')
                break;
        }
        return piece;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_broken = false;
};

Result<Line> readLine(std::string_view text)
{
    return LineReader(text).read();
}

namespace {

bool beginsSentence(const std::string &text)
{
    if (text.empty())
        return true;
    const auto last = text.find_last_not_of(" \"");
    return last == std::string::npos
        || (text.back() == ' ' && (text[last] == '.' || text[last] == '!' || text[last] == '?'));
}

} // namespace

void Line::render(Draw &draw, SlotSource &slots, std::string &out) const
{
    for (const auto &piece : m_pieces) {
        if (!piece.options.empty())
            piece.options[draw.below(piece.options.size())].render(draw, slots, out);
        else if (piece.isSlot) {
            auto words = slots.slot(piece.text);
            if (beginsSentence(out) && !words.empty() && words.front() >= 'a'
                && words.front() <= 'z')
                words.front() = static_cast<char>(words.front() - 32);
            out += words;
        } else
            out += piece.text;
    }
}

void Line::listSlots(std::vector<std::string> &names) const
{
    for (const auto &piece : m_pieces) {
        if (piece.isSlot)
            names.push_back(piece.text);
        for (const auto &option : piece.options)
            option.listSlots(names);
    }
}

const Lines &WordBook::of(std::string_view key) const
{
    static const Lines none;
    const auto found = lines.find(key);
    return found == lines.end() ? none : found->second;
}

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::vector<std::string> splitAt(std::string_view text, char at)
{
    std::vector<std::string> parts;
    while (true) {
        const auto end = text.find(at);
        parts.emplace_back(trimmed(text.substr(0, end)));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

class WordFileReader {
public:
    explicit WordFileReader(WordBook &book)
        : m_book(book)
    {
    }

    /// What is wrong with the line; empty when nothing is.
    std::string take(std::string_view key, std::string_view rest)
    {
        if (key == "scenario") {
            m_book.scenarios.push_back({});
            m_scenario = &m_book.scenarios.back();
            m_scenario->id = rest;
            m_scenario->language = m_book.language;
            m_scenario->family = "anger";
            return {};
        }
        if (m_scenario != nullptr && takeProperty(key, rest))
            return m_problem;
        auto line = readLine(rest);
        if (!line)
            return line.error().detail;
        store(key, std::move(*line));
        return m_problem;
    }

private:
    bool takeProperty(std::string_view key, std::string_view rest)
    {
        if (key == "queue") {
            const auto found = std::find_if(kQueues.begin(), kQueues.end(),
                [&](const QueueSpec &queue) { return rest == queue.name; });
            if (found == kQueues.end())
                m_problem = "no such queue";
            else
                m_scenario->queue = static_cast<std::uint8_t>(found - kQueues.begin());
        } else if (key == "subject") {
            m_scenario->subject = rest;
        } else if (key == "family") {
            m_scenario->family = rest;
        } else if (key == "when") {
            m_scenario->incident = rest == "incident";
        } else if (key == "channels") {
            const auto words = splitAt(rest, ' ');
            const auto has = [&](const char *word) {
                return std::find(words.begin(), words.end(), word) != words.end();
            };
            m_scenario->channels = {has("voice"), has("chat"), has("email")};
        } else if (key == "slot") {
            takeSlot(rest);
        } else {
            return false;
        }
        return true;
    }

    // "item kettle|desk lamp": the words may hold slots themselves.
    void takeSlot(std::string_view rest)
    {
        const auto space = std::min(rest.find(' '), rest.size());
        auto &lines = m_scenario->slots[std::string(rest.substr(0, space))];
        for (const auto &words : splitAt(rest.substr(space), '|')) {
            auto line = readLine(words);
            if (!line || words.empty())
                m_problem = "a slot without words";
            else
                lines.push_back(std::move(*line));
        }
    }

    void store(std::string_view key, Line line)
    {
        auto &questions = m_scenario != nullptr ? m_scenario->questions : m_book.questions;
        if (key == "ask" || key == "ask.strong" || key == "ask.anger") {
            questions.emplace_back().ask.push_back(std::move(line));
            questions.back().only = key.substr(std::min<std::size_t>(key.size(), 4));
            return;
        }
        if (key.starts_with("answer.")) {
            const auto grade = key.substr(7);
            const int place = grade == "good" ? 0 : grade == "mid" ? 1 : grade == "poor" ? 2 : -1;
            if (place < 0 || questions.empty())
                m_problem = "an answer to nothing";
            else
                questions.back().answers[static_cast<std::size_t>(place)].push_back(
                    std::move(line));
            return;
        }
        auto &lines = m_scenario != nullptr ? m_scenario->lines : m_book.lines;
        lines[std::string(key)].push_back(std::move(line));
    }

    WordBook &m_book;
    Scenario *m_scenario = nullptr;
    std::string m_problem;
};

} // namespace

Done readWordFile(std::string_view fileName, std::string_view text, WordBook &book)
{
    WordFileReader reader(book);
    int number = 0;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        ++number;
        if (line.empty() || line.front() == '#')
            continue;
        const auto space = line.find(' ');
        const auto rest =
            space == std::string_view::npos ? std::string_view{} : trimmed(line.substr(space));
        const auto problem = reader.take(line.substr(0, space), rest);
        if (!problem.empty())
            return {Fault::Invalid,
                std::string(fileName) + ':' + std::to_string(number) + ": " + problem};
    }
    return {};
}

} // namespace attune::demo
