// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a piece of HTML. Nothing it links to is ever loaded.
#pragma once

#include <string>
#include <string_view>

namespace attune::sync {

std::string textOfHtml(std::string_view html);

} // namespace attune::sync
