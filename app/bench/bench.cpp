// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench.h"

#include <sys/resource.h>

#include <algorithm>

namespace attune::app {

std::span<const Benchmark *const> benchmarks()
{
    static const std::vector<const Benchmark *> all = [] {
        std::vector<const Benchmark *> out;
        for (const auto family : {
                 storeBenchmarks(),
                 textBenchmarks(),
                 windowBenchmarks(),
                 journalBenchmarks(),
                 vaultBenchmarks(),
                 agreementBenchmarks(),
                 indexBenchmarks(),
                 fatigueBenchmarks(),
                 peerBenchmarks(),
             }) {
            for (const Benchmark &benchmark : family)
                out.push_back(&benchmark);
        }
        return out;
    }();
    return all;
}

const Benchmark *benchmarkNamed(const QString &name)
{
    const auto all = benchmarks();
    const auto found = std::ranges::find_if(
        all, [&](const Benchmark *each) { return name == QLatin1String(each->name); });
    return found == all.end() ? nullptr : *found;
}

double peakMegabytes()
{
    struct rusage usage { };
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

double percentile(std::vector<double> &values, double p)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const auto place = static_cast<std::size_t>(p * static_cast<double>(values.size()));
    return values[std::min(place, values.size() - 1)];
}

} // namespace attune::app
