// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that begin with # are comments; fields are separated by tabs, lists by commas.
#include "core/text/pack_loader.h"

#include "core/text/digest.h"
#include "core/text/fields.h"
#include "core/text/rule_parser.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

namespace attune::text {

namespace {

constexpr std::size_t kMostBytes = std::size_t{32} << 20;
constexpr float kMostValence = 4.0F;

struct FloatSetting {
    std::string_view key;
    float Settings::*field;
};
constexpr std::array<FloatSetting, 16> kFloatSettings{{{"negation", &Settings::negation},
    {"negation_of_negative", &Settings::negationOfNegative}, {"caps", &Settings::capsBoost},
    {"stretch", &Settings::stretchBoost}, {"contrast_before", &Settings::contrastBefore},
    {"contrast_after", &Settings::contrastAfter}, {"question", &Settings::question},
    {"conditional", &Settings::conditional}, {"quoted", &Settings::quoted},
    {"exclamation", &Settings::exclamation}, {"softness", &Settings::softness},
    {"negative_below", &Settings::negativeBelow}, {"positive_above", &Settings::positiveAbove},
    {"learnt_valence", &Settings::learntValence}, {"learnt_limit", &Settings::learntLimit},
    {"offensive_above", &Settings::offensiveAbove}}};

struct TextSetting {
    std::string_view key;
    std::string PackData::*field;
};
constexpr std::array<TextSetting, 5> kTextSettings{
    {{"id", &PackData::id}, {"language", &PackData::language}, {"name", &PackData::name},
        {"version", &PackData::version}, {"licence", &PackData::licence}}};

constexpr std::array<std::pair<std::string_view, WordInfo::Flag>, 8> kWordKinds{
    {{"negator", WordInfo::Negator}, {"contrast", WordInfo::Contrast},
        {"conditional", WordInfo::Conditional}, {"filler", WordInfo::Filler},
        {"stop", WordInfo::Stop}, {"common", WordInfo::Common}, {"known", WordInfo::Known},
        {"subject", WordInfo::Subject}}};

bool isSymbol(std::string_view term)
{
    const char32_t first = decodeAt(term, 0).code;
    return !isLetter(first) && !isDigit(first);
}

} // namespace

PackLoader::PackLoader(Pack::Files files, PackData &pack)
    : m_files(std::move(files))
    , m_pack(pack)
    , m_parser(
          pack.rules, m_classes, [this](std::string_view word) { return intern(word); },
          [this](WordId word) {
              return m_pack.is(word, WordInfo::OwnLanguage) || m_pack.is(word, WordInfo::Stop);
          })
{
}

WordInfo &PackLoader::infoOf(WordId id)
{
    if (m_pack.words.size() < m_pack.table.size())
        m_pack.words.resize(m_pack.table.size());
    return m_pack.words[id];
}

std::string PackLoader::loweredOf(std::string_view word) const
{
    Normal normal;
    normalise(word, normal);
    return normal.bytes;
}

std::vector<WordId> PackLoader::intern(std::string_view word)
{
    const std::string lowered = loweredOf(word);
    infoOf(0);
    std::vector<WordId> ids;
    wordIds(lowered, m_pack, ids);
    if (std::find(ids.begin(), ids.end(), kUnknownWord) != ids.end()) {
        ids.clear();
        // "bank's" in a pattern is "bank", as it is in texts.
        const std::size_t mark = lowered.find('\'');
        for (const auto &[suffix, expansion] : m_pack.suffixes) {
            if (mark == std::string::npos || !lowered.ends_with(suffix)
                || lowered.size() <= suffix.size())
                continue;
            ids.push_back(m_pack.table.add(lowered.substr(0, lowered.size() - suffix.size())));
            ids.insert(ids.end(), expansion.begin(), expansion.end());
            break;
        }
        if (ids.empty())
            ids.push_back(m_pack.table.add(lowered));
    }
    for (const WordId id : ids)
        infoOf(id).flags |= WordInfo::Known;
    return ids;
}

WordId PackLoader::internSingle(std::string_view word)
{
    const auto ids = intern(word);
    return ids.size() == 1 ? ids.front() : kUnknownWord;
}

std::string PackLoader::eachLine(std::string_view file, bool required, LineReader read)
{
    const auto found = m_files.find(file);
    if (found == m_files.end())
        return required ? std::string(file) + ": is missing" : std::string{};
    std::size_t number = 0;
    for (std::string_view line : split(found->second, '\n')) {
        ++number;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (trimmed(line).empty() || line.starts_with('#'))
            continue;
        if (std::string error = (this->*read)(line); !error.empty())
            return std::string(file) + ":" + std::to_string(number) + ": " + error;
    }
    m_files.erase(found);
    return {};
}

std::string PackLoader::settingLine(std::string_view line)
{
    const std::size_t equal = line.find('=');
    if (equal == std::string_view::npos)
        return "a setting is \"key = value\"";
    const std::string_view key = trimmed(line.substr(0, equal));
    const std::string_view value = trimmed(line.substr(equal + 1));
    for (const auto &[known, field] : kTextSettings) {
        if (known == key) {
            m_pack.*field = std::string(value);
            return {};
        }
    }
    if (key == "min_engine") {
        const auto asked = split(value, '.');
        const auto have = split(kEngineVersion, '.');
        const auto need = numberOf(asked.front());
        if (!need)
            return "min_engine is not a version";
        return *need > numberOf(have.front()).value_or(0) ? "needs engine " + std::string(value)
                                                          : std::string{};
    }
    if (key == "negation_reach") {
        const auto reach = numberOf(value);
        if (!reach || *reach > 10)
            return "negation_reach is not a number up to 10";
        m_pack.settings.negationReach = *reach;
        return {};
    }
    for (const auto &[known, field] : kFloatSettings) {
        if (known != key)
            continue;
        const auto number = floatOf(value);
        if (!number || std::abs(*number) > 100.0F)
            return std::string(key) + " is not a number between -100 and 100";
        m_pack.settings.*field = *number;
        return {};
    }
    return "setting " + quoted(key) + " is not known";
}

std::string PackLoader::modifier(
    std::string_view kind, std::string_view value, std::string_view term)
{
    if (kind == "ending") {
        m_pack.endings.push_back(loweredOf(term));
        return {};
    }
    if (kind == "suffix" || kind == "expand") {
        std::vector<WordId> ids;
        for (const std::string_view word : words(value)) {
            const WordId id = m_pack.table.add(loweredOf(word));
            infoOf(id).flags |= WordInfo::Known;
            ids.push_back(id);
        }
        if (kind == "suffix") {
            m_pack.suffixes.emplace_back(loweredOf(term), std::move(ids));
            return {};
        }
        if (ids.empty())
            return quoted(term) + " expands to nothing";
        const WordId id = m_pack.table.add(loweredOf(term));
        WordInfo &info = infoOf(id);
        info.flags |= WordInfo::Known;
        info.expansion = static_cast<std::int32_t>(m_pack.expansions.size());
        m_pack.expansions.push_back(std::move(ids));
        return {};
    }
    const WordId id = internSingle(term);
    if (id == kUnknownWord)
        return quoted(term) + " is not a single word";
    WordInfo &info = infoOf(id);
    if (kind == "boost") {
        const auto boost = floatOf(value);
        if (!boost || std::abs(*boost) > 2.0F)
            return "boost of " + quoted(term) + " is not a number between -2 and 2";
        info.boost = *boost;
        return {};
    }
    for (const auto &[known, flag] : kWordKinds) {
        if (known == kind) {
            info.flags = static_cast<std::uint16_t>(info.flags | flag);
            return {};
        }
    }
    return "kind " + quoted(kind) + " is not known";
}

std::string PackLoader::modifierLine(std::string_view line)
{
    const auto fields = split(line, '\t');
    if (fields.size() != 3)
        return "a modifier is kind, value and terms, separated by tabs";
    for (const std::string_view term : split(fields[2], ',')) {
        const std::string_view one = trimmed(term);
        if (one.empty())
            return "a term is empty";
        if (std::string error = modifier(trimmed(fields[0]), trimmed(fields[1]), one);
            !error.empty())
            return error;
    }
    return {};
}

std::string PackLoader::classLine(std::string_view line)
{
    const auto fields = split(line, '\t');
    if (fields.size() != 2 || trimmed(fields[0]).empty())
        return "a class is a name and its words, separated by a tab";
    const auto [entry, isNew] = m_classes.try_emplace(
        std::string(trimmed(fields[0])), static_cast<std::uint32_t>(m_classes.size()));
    const std::uint32_t index = entry->second;
    if (index >= ClassSet::kMost)
        return "there are more than 192 classes";
    auto &members = m_pack.rules.classMembers;
    if (isNew)
        members.emplace_back();
    const auto put = [&](WordId id) {
        if (!infoOf(id).classes.has(index))
            members[index].push_back(id);
        infoOf(id).classes.add(index);
    };
    for (const std::string_view term : split(fields[1], ',')) {
        const std::string_view word = trimmed(term);
        if (word.starts_with('{') && word.ends_with('}')) {
            const auto other = m_classes.find(word.substr(1, word.size() - 2));
            if (other == m_classes.end() || other->second == index)
                return "there is no class " + quoted(word);
            for (const WordId id : members[other->second])
                put(id);
            continue;
        }
        const WordId id = word.empty() ? kUnknownWord : internSingle(word);
        if (id == kUnknownWord)
            return quoted(word) + " is not a single word";
        put(id);
    }
    return {};
}

std::string PackLoader::valenceLine(std::string_view line)
{
    const auto fields = split(line, '\t');
    const auto weight = fields.size() >= 2 ? floatOf(trimmed(fields[1])) : std::nullopt;
    if (!weight || std::abs(*weight) > kMostValence)
        return "a term has a weight between -4 and 4";
    const std::string_view term = trimmed(fields[0]);
    if (term.empty())
        return "the term is empty";
    WordId id = kUnknownWord;
    if (isSymbol(term)) {
        const std::string lowered = loweredOf(term);
        id = m_pack.table.add(lowered);
        const auto first = static_cast<unsigned char>(lowered.front());
        if (first < 0x80) {
            m_pack.emoticons.emplace_back(lowered, id);
            m_pack.emoticonStart[first] = true;
        }
    } else if (term.find(' ') != std::string_view::npos) {
        return m_parser.add("valence", *weight, term, {});
    } else if (term.find('\'') != std::string_view::npos || isDigit(decodeAt(term, 0).code)
        || term.find('*') != std::string_view::npos || term.find('-') != std::string_view::npos) {
        id = m_pack.table.add(loweredOf(term));
    } else {
        id = internSingle(term);
    }
    if (id == kUnknownWord)
        return quoted(term) + " is not a single word";
    WordInfo &info = infoOf(id);
    if ((info.flags & WordInfo::HasValence) != 0)
        return quoted(term) + " has a weight already";
    info.valence = *weight;
    info.flags |= WordInfo::HasValence | WordInfo::Known;
    return {};
}

std::string PackLoader::phraseLine(std::string_view line)
{
    const auto fields = split(line, '\t');
    const auto weight = fields.size() >= 3 ? floatOf(trimmed(fields[2])) : std::nullopt;
    if (!weight || fields.size() > 4)
        return "a phrase is pattern, head, weight and perhaps conditions, separated by tabs";
    return m_parser.add(
        trimmed(fields[1]), *weight, fields[0], fields.size() == 4 ? fields[3] : "");
}

std::string PackLoader::ruleLine(std::string_view line)
{
    return m_parser.addLine(line);
}

std::string PackLoader::languageLine(std::string_view line)
{
    const auto fields = split(line, '\t');
    if (fields.size() != 2)
        return "a profile is a language and its words, separated by a tab";
    const bool own = trimmed(fields[0]) == m_pack.language;
    for (const std::string_view word : words(fields[1])) {
        const WordId id = m_pack.table.add(loweredOf(word));
        WordInfo &info = infoOf(id);
        if (own)
            info.flags |= WordInfo::OwnLanguage | WordInfo::Known;
        else
            info.flags |= WordInfo::ForeignLanguage;
    }
    return {};
}

std::string PackLoader::loadWeights()
{
    const auto found = m_files.find("weights.bin");
    m_pack.weightsDigest = "none";
    if (found == m_files.end())
        return {};
    const WordId first = m_pack.table.size();
    if (std::string error = m_pack.linear.read(found->second, m_pack.table); !error.empty())
        return "weights.bin: " + error;
    infoOf(0);
    for (WordId id = first; id < m_pack.table.size(); ++id)
        m_pack.words[id].flags |= WordInfo::Known;
    Digest digest;
    digest.add(found->second);
    m_pack.weightsDigest = digest.hex();
    m_files.erase(found);
    return {};
}

void PackLoader::digestFiles()
{
    Digest digest;
    for (const auto &[name, bytes] : m_files) {
        if (name == "weights.bin")
            continue;
        digest.add(name);
        digest.add(std::string_view("\0", 1));
        digest.add(bytes);
        digest.add(std::string_view("\0", 1));
    }
    m_pack.digest = digest.hex();
}

std::string PackLoader::load()
{
    std::size_t total = 0;
    for (const auto &[name, bytes] : m_files)
        total += bytes.size();
    if (total > kMostBytes)
        return "the pack is larger than 32 MB";
    digestFiles();
    for (const std::string_view kind : {"#num", "#redacted", "#url", "#user"})
        m_pack.table.add(kind);
    infoOf(0);
    m_pack.words[kNumberWord].flags |= WordInfo::Known;

    struct Step {
        std::string_view file;
        bool required;
        LineReader read;
    };
    const std::array<Step, 7> steps{{{"pack.txt", true, &PackLoader::settingLine},
        {"modifiers.tsv", true, &PackLoader::modifierLine},
        {"language.tsv", true, &PackLoader::languageLine},
        {"classes.tsv", false, &PackLoader::classLine},
        {"valence.tsv", true, &PackLoader::valenceLine},
        {"phrases.tsv", false, &PackLoader::phraseLine},
        {"rules.txt", false, &PackLoader::ruleLine}}};
    for (const Step &step : steps) {
        if (std::string error = eachLine(step.file, step.required, step.read); !error.empty())
            return error;
    }
    if (m_pack.id.empty() || m_pack.language.empty() || m_pack.version.empty())
        return "pack.txt: id, language and version are needed";
    // Before the weights: what the automaton needs while it is built is theirs afterwards.
    if (std::string error = m_pack.rules.compile(); !error.empty())
        return error;
    if (std::string error = loadWeights(); !error.empty())
        return error;
    const auto longestFirst = [](const auto &x, const auto &y) {
        return x.size() > y.size();
    };
    std::stable_sort(m_pack.endings.begin(), m_pack.endings.end(), longestFirst);
    std::stable_sort(m_pack.emoticons.begin(), m_pack.emoticons.end(),
        [&](const auto &x, const auto &y) { return longestFirst(x.first, y.first); });
    infoOf(0);
    return {};
}

} // namespace attune::text
