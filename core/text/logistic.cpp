// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The naive-Bayes scaling follows Wang & Manning 2012 ("Baselines and bigrams"), the two-loop
// recursion Nocedal 1980. Sums run in the order of the examples, so that the result is the same to
// the last bit.
#include "core/text/logistic.h"

#include "core/text/arithmetic.h"

#include <cmath>
#include <cstddef>
#include <utility>

namespace attune::text {

namespace {

using Vector = std::vector<double>;

constexpr std::size_t kMemory = 6;
constexpr int kMostHalvings = 20;
constexpr double kArmijo = 1e-4;
constexpr double kSmoothing = 0.5;

double dot(const Vector &x, const Vector &y)
{
    double sum = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        sum += x[i] * y[i];
    return sum;
}

// ln(1 + e^−z) without overflow.
double softLoss(double z)
{
    return z > 0 ? logOf(1 + expOf(-z)) : logOf(1 + expOf(z)) - z;
}

double sigmoid(double z)
{
    return z > 0 ? 1 / (1 + expOf(-z)) : expOf(z) / (1 + expOf(z));
}

struct Problem {
    std::span<const SparseExample> examples;
    std::span<const double> target;
    std::span<const std::uint32_t> use;
    const Vector &ratio; ///< by feature
    const FitSettings &settings;

    /// Value and gradient at w, whose last element is the bias.
    double at(const Vector &w, Vector &gradient) const
    {
        const std::size_t bias = w.size() - 1;
        double value = 0;
        for (std::size_t j = 0; j < bias; ++j) {
            value += 0.5 * w[j] * w[j];
            gradient[j] = w[j];
        }
        gradient[bias] = 0;
        for (const std::uint32_t i : use) {
            const SparseExample &example = examples[i];
            double z = 0;
            for (const std::uint32_t f : example.features)
                z += w[f] * ratio[f];
            z = z * example.unit + w[bias];
            double slope = 0;
            if (settings.loss == Loss::Logistic) {
                const bool yes = target[i] > 0.5;
                value += settings.cost * softLoss(yes ? z : -z);
                slope = settings.cost * (sigmoid(z) - (yes ? 1.0 : 0.0));
            } else {
                value += 0.5 * settings.cost * (z - target[i]) * (z - target[i]);
                slope = settings.cost * (z - target[i]);
            }
            gradient[bias] += slope;
            slope *= example.unit;
            for (const std::uint32_t f : example.features)
                gradient[f] += slope * ratio[f];
        }
        return value;
    }
};

/// The last few steps, from which L-BFGS guesses the curvature.
class Memory {
public:
    Vector direction(const Vector &gradient) const
    {
        Vector d = gradient;
        Vector alpha(m_steps.size());
        for (std::size_t k = m_steps.size(); k-- > 0;) {
            const auto &[s, y, r] = m_steps[k];
            alpha[k] = r * dot(s, d);
            for (std::size_t i = 0; i < d.size(); ++i)
                d[i] -= alpha[k] * y[i];
        }
        const double scale = m_steps.empty()
            ? 1 / std::sqrt(dot(gradient, gradient))
            : dot(m_steps.back().s, m_steps.back().y) / dot(m_steps.back().y, m_steps.back().y);
        for (double &x : d)
            x *= scale;
        for (std::size_t k = 0; k < m_steps.size(); ++k) {
            const auto &[s, y, r] = m_steps[k];
            const double beta = r * dot(y, d);
            for (std::size_t i = 0; i < d.size(); ++i)
                d[i] += s[i] * (alpha[k] - beta);
        }
        return d;
    }

    void keep(Vector s, Vector y)
    {
        const double sy = dot(s, y);
        if (sy <= 1e-12)
            return;
        m_steps.push_back({std::move(s), std::move(y), 1 / sy});
        if (m_steps.size() > kMemory)
            m_steps.erase(m_steps.begin());
    }

private:
    struct Step {
        Vector s, y;
        double r;
    };
    std::vector<Step> m_steps;
};

Vector minimise(const Problem &problem, std::size_t size)
{
    Vector w(size, 0.0);
    Vector gradient(size);
    Vector next(size);
    Vector nextGradient(size);
    Memory memory;
    double value = problem.at(w, gradient);
    const double firstNorm = std::sqrt(dot(gradient, gradient));
    for (int round = 0; round < problem.settings.iterations && firstNorm > 0; ++round) {
        const Vector d = memory.direction(gradient);
        const double slope = dot(gradient, d);
        double step = 1;
        double nextValue = 0;
        for (int halving = 0;; ++halving, step *= 0.5) {
            for (std::size_t i = 0; i < size; ++i)
                next[i] = w[i] - step * d[i];
            nextValue = problem.at(next, nextGradient);
            if (nextValue <= value - kArmijo * step * slope || halving == kMostHalvings)
                break;
        }
        Vector s(size);
        Vector y(size);
        for (std::size_t i = 0; i < size; ++i) {
            s[i] = next[i] - w[i];
            y[i] = nextGradient[i] - gradient[i];
        }
        memory.keep(std::move(s), std::move(y));
        w.swap(next);
        gradient.swap(nextGradient);
        const double gain = value - nextValue;
        value = nextValue;
        if (std::sqrt(dot(gradient, gradient)) < 1e-5 * firstNorm || gain < 1e-6 * value)
            break;
    }
    return w;
}

Vector bayesRatio(std::span<const SparseExample> examples, std::span<const double> target,
    std::span<const std::uint32_t> use, std::uint32_t features)
{
    Vector yes(features, kSmoothing);
    Vector no(features, kSmoothing);
    for (const std::uint32_t i : use) {
        for (const std::uint32_t f : examples[i].features)
            (target[i] > 0.5 ? yes : no)[f] += 1;
    }
    double yesSum = 0;
    double noSum = 0;
    for (std::uint32_t f = 0; f < features; ++f) {
        yesSum += yes[f];
        noSum += no[f];
    }
    Vector ratio(features);
    for (std::uint32_t f = 0; f < features; ++f)
        ratio[f] = logOf((yes[f] / yesSum) / (no[f] / noSum));
    return ratio;
}

} // namespace

double FittedModel::score(const SparseExample &example) const
{
    double z = 0;
    for (const std::uint32_t f : example.features)
        z += weights[f];
    return z * example.unit + bias;
}

FittedModel fit(std::span<const SparseExample> examples, std::span<const double> target,
    std::span<const std::uint32_t> use, std::uint32_t features, const FitSettings &settings)
{
    const Vector ratio =
        settings.scaled ? bayesRatio(examples, target, use, features) : Vector(features, 1.0);
    const Problem problem{examples, target, use, ratio, settings};
    const Vector w = minimise(problem, std::size_t{features} + 1);
    FittedModel model;
    model.bias = w.back();
    model.weights.resize(features);
    for (std::uint32_t f = 0; f < features; ++f)
        model.weights[f] = w[f] * ratio[f];
    return model;
}

} // namespace attune::text
