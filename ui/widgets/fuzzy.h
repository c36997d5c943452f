// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How well a few typed letters fit a text: "cwp" finds "Compare with published".
#pragma once

#include <QStringView>

#include <optional>

namespace attune::ui {

/// Nothing when the letters do not occur in order; higher is better. Case and accents do not count;
/// starts of words and unbroken runs count most. Blanks in the pattern are ignored.
std::optional<int> fuzzyScore(QStringView pattern, QStringView text);

} // namespace attune::ui
