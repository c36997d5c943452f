// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The queue whose customers give up: a birth-death chain, and the wait of one customer in it.
#include "core/staffing/erlang.h"

#include <algorithm>
#include <cmath>

namespace attune::staffing {

namespace {

/// Customers in the queue beyond which the chain is not followed.
constexpr long kMostWaiting = 20'000'000;
constexpr double kNegligible = 1e-18;
constexpr double kRescaleAt = 1e250;

/// Waiting with j others ahead ends, for one without patience, after a sum of exponential times
/// with rates c, c + θ, … c + jθ; e^(−θW) is Beta(c/θ, j + 1) distributed (Rényi 1953). So P(W > T)
/// is a sum of j + 1 positive terms, each out of the one before: nothing cancels.
class WaitTail {
public:
    /// `shape` is c/θ for the wait itself, c/θ + 1 for the wait weighed by the patience left.
    WaitTail(double shape, double theta, double target)
        : m_shape(shape)
        , m_passed(-std::expm1(-theta * target))
        , m_logTerm(-shape * theta * target)
        , m_sum(std::exp(m_logTerm))
    {
    }
    double longer() const { return std::min(m_sum, 1.); }
    void oneMoreAhead()
    {
        ++m_ahead;
        // Far in the tail every further term is nothing, and the first ones may be too small for a
        // double: their logarithms are not.
        const double factor =
            m_passed * (m_shape + static_cast<double>(m_ahead) - 1) / static_cast<double>(m_ahead);
        m_logTerm += factor > 0 ? std::log(factor) : -INFINITY;
        m_sum += std::exp(m_logTerm);
    }

private:
    double m_shape, m_passed, m_logTerm, m_sum;
    long m_ahead = 0;
};

/// What is summed over the states of the chain, all in the same unknown unit.
struct Sums {
    double all = 0, waiting = 0, queue = 0, busy = 0, served = 0, stillWaiting = 0;

    void scale(double by)
    {
        for (double *each : {&all, &waiting, &queue, &busy, &served, &stillWaiting})
            *each *= by;
    }
};

ErlangA without(const ErlangAInput &input)
{
    ErlangA out;
    if (input.agents > 0)
        out.occupancy = 0;
    return out;
}

} // namespace

std::optional<ErlangA> erlangA(const ErlangAInput &input)
{
    if (input.arrivalRate <= 0)
        return without(input);
    const double theta = 1 / input.patience, capacity = input.agents / input.handling;
    const double shape = capacity / theta;
    Sums sums;
    double state = 1; // P(n in the system), not normalised
    const auto keepFinite = [&] {
        if (state > kRescaleAt || sums.all > kRescaleAt) {
            const double by = 1 / std::max(state, sums.all);
            state *= by;
            sums.scale(by);
        }
    };
    for (int n = 0; n < input.agents; ++n) {
        sums.all += state;
        sums.busy += n * state;
        state *= input.arrivalRate * input.handling / (n + 1);
        keepFinite();
    }
    WaitTail tail(shape, theta, input.target), weighed(shape + 1, theta, input.target);
    for (long j = 0;; ++j) {
        if (j > kMostWaiting)
            return std::nullopt;
        const double ahead = static_cast<double>(j);
        sums.all += state;
        sums.waiting += state;
        sums.queue += ahead * state;
        sums.busy += input.agents * state;
        sums.served += state * shape / (shape + ahead + 1) * (1 - weighed.longer());
        sums.stillWaiting += state * tail.longer();
        const double ratio = input.arrivalRate / (capacity + (ahead + 1) * theta);
        if (ratio < 1 && state * std::max(ahead, 1.) < kNegligible * (1 - ratio) * sums.all)
            break;
        state *= ratio;
        tail.oneMoreAhead();
        weighed.oneMoreAhead();
        keepFinite();
    }
    ErlangA out;
    out.waitShare = sums.waiting / sums.all;
    out.meanQueue = sums.queue / sums.all;
    out.meanWait = out.meanQueue / input.arrivalRate;
    out.abandonShare = theta * out.meanWait;
    if (input.agents > 0)
        out.occupancy = sums.busy / sums.all / input.agents;
    const double servedLater = sums.served / sums.all;
    const double stillWaiting = sums.stillWaiting / sums.all * std::exp(-theta * input.target);
    out.servedInTime = std::clamp(1 - out.waitShare + servedLater, 0., 1.);
    out.abandonedInTime = std::clamp(out.waitShare - servedLater - stillWaiting, 0., 1.);
    if (out.abandonShare < 1 && input.agents > 0)
        out.servedInTimeOfAnswered = out.servedInTime / (1 - out.abandonShare);
    if (out.abandonedInTime < 1)
        out.servedInTimeWithoutShort = out.servedInTime / (1 - out.abandonedInTime);
    return out;
}

} // namespace attune::staffing
