// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/control_chart.h"

#include <cmath>

namespace attune::stats {

namespace {

double meanWithin(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

} // namespace

std::optional<double> scatterWithin(const std::vector<std::vector<std::vector<double>>> &charts)
{
    double squares = 0;
    std::size_t freedom = 0;
    for (const auto &points : charts) {
        for (const auto &values : points) {
            if (values.size() < 2)
                continue;
            const double mean = meanWithin(values);
            for (const double value : values)
                squares += (value - mean) * (value - mean);
            freedom += values.size() - 1;
        }
    }
    if (freedom < kLeastForControl || !(squares > 0))
        return std::nullopt;
    return std::sqrt(squares / static_cast<double>(freedom));
}

std::vector<ControlPoint> controlChart(
    const std::vector<std::vector<double>> &points, double scatter, double weight, double width)
{
    std::vector<ControlPoint> out;
    double average = 0, variance = 0;
    for (const auto &values : points) {
        ControlPoint point;
        point.count = values.size();
        if (!values.empty()) {
            point.mean = meanWithin(values);
            average = weight * point.mean + (1 - weight) * average;
            variance = weight * weight * scatter * scatter / static_cast<double>(values.size())
                + (1 - weight) * (1 - weight) * variance;
        }
        point.average = average;
        point.limit = width * std::sqrt(variance);
        out.push_back(point);
    }
    return out;
}

} // namespace attune::stats
