// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small repairs to what was put together from lines.
#pragma once

#include "core/facts/records.h"

#include <string>
#include <string_view>

namespace attune::demo {

inline bool inWriting(facts::Channel channel)
{
    return channel != facts::Channel::Voice;
}

/// low, down, flat, up: how a customer's state shows in what they say.
std::string_view levelOf(double state);
std::string joined(std::string first, const std::string &second);
/// "The parcel" → "the parcel", but never "I" or a name.
std::string withSmallStart(std::string text);
/// Without the blanks an empty alternative leaves behind.
std::string tidy(const std::string &text);
void replaceFirst(std::string &text, std::string_view what, std::string_view with);

} // namespace attune::demo
