// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody wrote in a message, whatever mail and chat systems have wrapped it in.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace attune::sync {

/// "text/html; charset=UTF-8" and so on. Multipart bodies give their plain part, or the HTML one as
/// text; what is no text (a picture) gives nothing. Quoted history is kept: it is what was
/// delivered.
std::optional<std::string> messageText(std::string_view mediaType, std::string_view body);

/// The part before the parameters, in lower case.
std::string bareMediaType(std::string_view mediaType);

} // namespace attune::sync
