// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Load from day to day: moving averages, the own baseline, thresholds and alerts that do not
// flutter.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace attune::fatigue {

/// A day without any record is nullopt and carries the state; a day of rest is 0 and lets it fall.
using Days = std::span<const std::optional<double>>;

/// λ = 2/(N + 1) (Williams et al. 2017, Br J Sports Med 51:209).
double lambdaOfDays(double days);
/// C(d) = λ·D(d) + (1 − λ)·C(d − 1), seeded with the first recorded day or with `seed`; nullopt
/// until there is one.
std::vector<std::optional<double>> movingAverage(
    Days loads, double lambda, std::optional<double> seed = {});
/// The mean of the first seven recorded days: where a history begins. nullopt without any.
std::optional<double> seedOf(Days loads);

/// A steady week of `daysOn` worked and `daysOff` free days, seen on its last worked day.
struct SteadyWeek {
    double peak = 0, afterOneMore = 0, afterTwoMore = 0;
};
std::optional<SteadyWeek> steadyWeek(double load, double daysOn, double daysOff, double lambda);

/// The last 7 days beside the 21 before: uncoupled, so that a bad week does not raise its own
/// measure.
struct Baseline {
    double recent = 0, usual = 0; ///< means of the recorded days of each
    double spread = 0; ///< sd of the 21, above 0
    std::size_t recentDays = 0, usualDays = 0; ///< recorded ones

    double distance() const { return (recent - usual) / spread; } ///< in sd
};
/// nullopt below 14 recorded days and where the sd is 0.
std::optional<Baseline> ownBaseline(Days loads);
/// Its distance.
std::optional<double> againstOwnBaseline(Days loads);

/// Fitness and fatigue after one more day (Banister 1975): shown beside, never used for alerts.
struct Banister {
    double fitness = 0, fatigue = 0;
    double fitnessDays = 42, fatigueDays = 7;
    double fitnessFactor = 1, fatigueFactor = 2, base = 0;

    void addDay(double load);
    double performance() const { return base + fitnessFactor * fitness - fatigueFactor * fatigue; }
};

/// Alertness by time awake and time of day (Åkerstedt & Folkard; Ingre et al. 2014, PLoS ONE
/// 9:e108679). Only where sleep times are known.
struct Alertness {
    double sleepPressure = 0, circadian = 0, ultradian = 0, inertia = 0;

    double sum() const { return sleepPressure + circadian + ultradian + inertia; }
    double sleepiness() const { return 10.6 - 0.6 * sum(); } ///< on the Karolinska scale
};
Alertness alertness(double pressureAtWake, double hoursAwake, double timeOfDay);

struct Bounds {
    double least = 0, most = 0;

    friend bool operator==(const Bounds &, const Bounds &) = default;
};
/// Percentiles keep up with the work; the floor keeps a calm centre quiet, the ceiling stops an
/// overloaded one from taking overload for normal.
struct ThresholdPolicy {
    Bounds amber{180, 240}, red{240, 320};
    double amberShare = 0.85, redShare = 0.95;
    int leastShifts = 200, leastAgents = 8; ///< below: only the absolute ceilings
};
struct Thresholds {
    std::optional<double> amberQuantile, redQuantile; ///< none without any shift
    double amber = 0, red = 0;
    bool isProvisional = false;
};
/// Out of the peaks of agent-shifts (quantiles of type 7, Hyndman & Fan 1996), whatever their
/// number.
Thresholds clampedThresholds(std::span<const double> peaks, const ThresholdPolicy &policy);
/// The same, but provisional (the absolute ceilings) until there are enough shifts and agents.
Thresholds thresholdsFor(std::span<const double> peaks, int agents, const ThresholdPolicy &policy);
/// For the cumulative load of a contract of `days` a week: bounds 340–390 and 390–490 for five.
ThresholdPolicy cumulativePolicy(double contractDays);

/// Quantile of type 7; nullopt of nothing.
std::optional<double> quantile(std::vector<double> values, double share);

struct HysteresisPolicy {
    double amber = 240, red = 320;
    double clearRatio = 0.85; ///< falls one level below this share of the level's threshold
    int on = 10, off = 15; ///< consecutive samples, one a minute
};
/// The level of alert, sample by sample: 0, 1 (amber) or 2 (red). It rises after `on` samples at or
/// above a threshold, red first, and falls one level after `off` samples clearly below.
class Hysteresis {
public:
    explicit Hysteresis(const HysteresisPolicy &policy)
        : m_policy(policy)
    {
    }
    /// The level after the sample; a missing one changes nothing.
    int add(std::optional<double> sample);
    int level() const { return m_level; }

private:
    void become(int level);

    HysteresisPolicy m_policy;
    int m_level = 0, m_aboveAmber = 0, m_aboveRed = 0, m_below = 0;
};

/// What a supervisor is told, and when it is bundled.
class AlertGate {
public:
    enum class Passage { Tell, Bundle, Hold }; ///< bundle: into the digest of the hour

    explicit AlertGate(int mostAnHour = 4)
        : m_most(static_cast<std::size_t>(mostAnHour))
    {
    }

    /// Not again about the same agent and level within 60 minutes, at most four an hour; minutes
    /// since any fixed moment, never falling.
    Passage ask(double minute, int agent, int level);

private:
    struct Told {
        double minute;
        int agent, level;
    };
    std::size_t m_most;
    std::vector<Told> m_told; // of the last hour
};

} // namespace attune::fatigue
