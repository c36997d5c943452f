// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the files of a pack to PackData.
#pragma once

#include "core/text/pack_data.h"
#include "core/text/rule_parser.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace attune::text {

class PackLoader {
public:
    PackLoader(Pack::Files files, PackData &pack);

    /// Empty, or "file:line: what is wrong".
    std::string load();

private:
    using LineReader = std::string (PackLoader::*)(std::string_view line);
    std::string eachLine(std::string_view file, bool required, LineReader read);
    std::string settingLine(std::string_view line);
    std::string modifierLine(std::string_view line);
    std::string classLine(std::string_view line);
    std::string valenceLine(std::string_view line);
    std::string phraseLine(std::string_view line);
    std::string ruleLine(std::string_view line);
    std::string languageLine(std::string_view line);
    std::string modifier(std::string_view kind, std::string_view value, std::string_view term);
    std::string loadWeights();
    void digestFiles();

    WordInfo &infoOf(WordId id);
    std::vector<WordId> intern(std::string_view word); ///< expanded; new words are added
    WordId internSingle(std::string_view word); ///< kUnknownWord when it stands for several
    std::string loweredOf(std::string_view word) const;

    Pack::Files m_files; ///< each goes when it has been read
    PackData &m_pack;
    std::map<std::string, std::uint32_t, std::less<>> m_classes;
    RuleParser m_parser;
};

/// Runs tests.tsv. Empty, or which case failed and how.
std::string runPackTests(const Pack &pack, std::string_view cases, Mode mode = Mode::RulesOnly);

} // namespace attune::text
