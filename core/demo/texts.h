// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of resources/demo, as they were when the program was built.
#pragma once

#include <span>
#include <string_view>

namespace attune::demo {

struct TextFile {
    std::string_view name;
    std::string_view text;
};

std::span<const TextFile> textFiles();

/// The file of that name, empty when there is none.
inline std::string_view textFile(std::string_view name)
{
    for (const auto &file : textFiles())
        if (file.name == name)
            return file.text;
    return {};
}

} // namespace attune::demo
