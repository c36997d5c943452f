// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A pattern and a name, a line each: every reading lies within the name.
#include "core/recordings/name_pattern.h"

using namespace attune;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto line = text.find('\n');
    const auto pattern = recordings::NamePattern::parse(text.substr(0, line));
    if (!pattern || line == std::string_view::npos || size > 400)
        return 0;
    const std::string_view name = pattern->nameIn(text.substr(line + 1));
    for (const auto &reading : pattern->readings(name)) {
        if (reading.begin >= reading.end || reading.end > name.size())
            __builtin_trap();
    }
    return 0;
}
