// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/english_pack.h"

#include <QtGlobal>

#include <filesystem>
#include <fstream>

namespace attune::tests {

const scoring::Scorers &englishScorers()
{
    static const scoring::Scorers scorers = [] {
        text::Pack::Files files;
        for (const auto &entry :
            std::filesystem::directory_iterator(ATTUNE_SOURCE_DIR "/resources/lexicon/en")) {
            std::ifstream file(entry.path(), std::ios::binary);
            files[entry.path().filename().string()] =
                std::string{std::istreambuf_iterator<char>(file), {}};
        }
        auto loaded = text::Pack::load(files);
        if (!loaded)
            qFatal("the English pack does not load: %s", loaded.error.c_str());
        return scoring::Scorers({*loaded.pack}, text::Mode::WithLearntHeads);
    }();
    return scorers;
}

} // namespace attune::tests
