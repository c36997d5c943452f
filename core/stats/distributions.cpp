// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that reads Boost.Math: its headers take seconds, so they are read once.
#include "core/stats/distributions.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>

#include <cmath>
#include <limits>

namespace attune::stats {

namespace {

namespace math = boost::math;
namespace policies = boost::math::policies;

using Quiet = policies::policy<policies::domain_error<policies::ignore_error>,
    policies::pole_error<policies::ignore_error>, policies::overflow_error<policies::ignore_error>,
    policies::evaluation_error<policies::ignore_error>,
    policies::rounding_error<policies::ignore_error>>;

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
/// From here on a mean of squares is its expectation, to the last digit.
constexpr double kAsInfinite = 1e17;

using Normal = math::normal_distribution<double, Quiet>;
using Student = math::students_t_distribution<double, Quiet>;
using ChiSquare = math::chi_squared_distribution<double, Quiet>;
using FisherF = math::fisher_f_distribution<double, Quiet>;

bool isShare(double share)
{
    return share >= 0 && share <= 1;
}

} // namespace

double normalCdf(double z)
{
    return std::isnan(z) ? kNan : math::cdf(Normal(), z);
}

double normalQuantile(double share)
{
    return isShare(share) ? math::quantile(Normal(), share) : kNan;
}

double studentTwoTails(double t, double df)
{
    if (!(df > 0) || std::isnan(t))
        return kNan;
    if (std::isinf(t))
        return 0;
    return 2 * math::cdf(math::complement(Student(df), std::abs(t)));
}

double studentQuantile(double confidence, double df)
{
    if (!(df > 0) || !isShare(confidence))
        return kNan;
    return math::quantile(math::complement(Student(df), (1 - confidence) / 2));
}

double fTail(double f, double df1, double df2)
{
    if (!(df1 > 0 && df2 > 0) || std::isnan(f))
        return kNan;
    if (std::isinf(f) || f <= 0)
        return f > 0 ? 0 : 1;
    return math::cdf(math::complement(FisherF(df1, df2), f));
}

double fQuantile(double share, double df1, double df2)
{
    if (!(df1 > 0 && df2 > 0) || !isShare(share))
        return kNan;
    if (df1 > kAsInfinite && df2 > kAsInfinite)
        return 1;
    if (df2 > kAsInfinite)
        return chiSquareQuantile(share, df1) / df1;
    if (df1 > kAsInfinite)
        return df2 / chiSquareQuantile(1 - share, df2);
    return math::quantile(FisherF(df1, df2), share);
}

double chiSquareTail(double x, double df)
{
    if (!(df > 0) || std::isnan(x))
        return kNan;
    if (std::isinf(x) || x <= 0)
        return x > 0 ? 0 : 1;
    return math::cdf(math::complement(ChiSquare(df), x));
}

double chiSquareQuantile(double share, double df)
{
    return df > 0 && isShare(share) ? math::quantile(ChiSquare(df), share) : kNan;
}

double incompleteBeta(double a, double b, double x)
{
    return a > 0 && b > 0 && isShare(x) ? math::ibeta(a, b, x, Quiet()) : kNan;
}

} // namespace attune::stats
