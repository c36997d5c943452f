// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measurements of the whole program: what was measured, on how much, and how fast. No test asserts
// them; the machine decides too much.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <span>

namespace attune::app {

struct Benchmark {
    const char *name;
    const char *what; ///< in English: it stands in reports beside the figures
    /// `arguments` as the command line gave them after the name.
    Result<QJsonObject> (*run)(const QStringList &arguments);
};

std::span<const Benchmark> benchmarks();

/// The most memory this process has held so far, in MB.
double peakMegabytes();

} // namespace attune::app
