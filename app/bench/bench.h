// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measurements of the whole program: what was measured, on how much, and how fast. No test asserts
// them; the machine decides too much.
#pragma once

#include "core/base/result.h"
#include "core/vault/vault.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <span>
#include <vector>

namespace attune::app {

struct Benchmark {
    const char *name;
    const char *what; ///< in English: it stands in reports beside the figures
    /// `arguments` as the command line gave them after the name.
    Result<QJsonObject> (*run)(const QStringList &arguments);
    bool paints = false; ///< needs a QApplication; no display
};

/// Every one there is, family by family.
std::span<const Benchmark *const> benchmarks();
const Benchmark *benchmarkNamed(const QString &name);

// The families, a file each.
std::span<const Benchmark> storeBenchmarks();
std::span<const Benchmark> textBenchmarks();
std::span<const Benchmark> windowBenchmarks();
std::span<const Benchmark> journalBenchmarks();
std::span<const Benchmark> vaultBenchmarks();
std::span<const Benchmark> agreementBenchmarks();
std::span<const Benchmark> indexBenchmarks();
std::span<const Benchmark> fatigueBenchmarks();
std::span<const Benchmark> peerBenchmarks();

/// The centres that benchmarks make are opened with these: what is measured is not the passphrase.
inline constexpr const char *kPassphrase = "measuring";
inline constexpr vault::KdfCost kCheap{1, 8192};

using Stopwatch = std::chrono::steady_clock;
inline double millisecondsSince(Stopwatch::time_point begun)
{
    return std::chrono::duration<double, std::milli>(Stopwatch::now() - begun).count();
}
/// The most memory this process has held so far, in MB.
double peakMegabytes();
/// The value below which the share `p` of the values lies; they are sorted by it.
double percentile(std::vector<double> &values, double p);

} // namespace attune::app
