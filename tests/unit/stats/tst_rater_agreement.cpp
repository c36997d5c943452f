// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rater agreement where the cases say nothing: ties of the coefficients to each other, tables
// without an answer, resamples, and bands.
#include "core/stats/bands.h"
#include "core/stats/chance_agreement.h"
#include "core/stats/cohen.h"
#include "core/stats/concordance.h"
#include "core/stats/intraclass.h"
#include "core/stats/krippendorff.h"
#include "core/stats/random.h"
#include "core/stats/reml.h"
#include "tests/support/program/test_program.h"

#include <QTest>

#include <cmath>

using namespace attune;
using stats::Coefficient;
using stats::Ratings;
using stats::Undefined;
using stats::WeightKind;

namespace {

constexpr double kNone = Ratings::kNone;

Ratings table(const std::vector<std::vector<double>> &rows, std::vector<double> categories)
{
    auto out = Ratings::empty(rows.size(), rows.empty() ? 0 : rows.front().size());
    out.categories = std::move(categories);
    for (std::size_t unit = 0; unit < out.units; ++unit) {
        for (std::size_t rater = 0; rater < out.raters; ++rater)
            out.at(unit, rater) = rows[unit][rater];
    }
    return out;
}

/// Raters who agree with a truth half of the time, a share of the cells empty.
Ratings made(std::size_t units, std::size_t raters, std::uint32_t categories, double missing)
{
    stats::Random random(units * 31 + raters * 7 + categories);
    auto out = Ratings::empty(units, raters);
    for (std::uint32_t category = 0; category < categories; ++category)
        out.categories.push_back(category + 1);
    for (std::size_t unit = 0; unit < units; ++unit) {
        const double truth = 1 + random.below(categories);
        for (std::size_t rater = 0; rater < raters; ++rater) {
            const bool follows = random.share() < 0.5;
            const double other = 1 + random.below(categories);
            if (random.share() >= missing)
                out.at(unit, rater) = follows ? truth : other;
        }
    }
    return out;
}

stats::Estimate coefficient(
    const Ratings &ratings, Coefficient which, WeightKind kind = WeightKind::Unweighted)
{
    return stats::chanceCorrected(
        {ratings, stats::GroupBy::Raters}, which, stats::Weights(kind, ratings.categories));
}

double alphaOf(const Ratings &ratings, stats::Metric metric)
{
    return *stats::alpha({ratings, stats::GroupBy::Counts}, metric).value;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

} // namespace

class TestRaterAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coefficientsMeetWhereTheyAreTheSame_data()
    {
        QTest::addColumn<int>("raters");
        QTest::addColumn<int>("categories");
        QTest::addColumn<double>("missing");
        QTest::newRow("two raters") << 2 << 3 << 0.;
        QTest::newRow("many categories") << 3 << 40 << 0.2;
        QTest::newRow("sparse") << 6 << 5 << 0.7;
        QTest::newRow("more than packs into a word") << 12 << 90 << 0.3;
    }

    /// Gwet's alpha is Krippendorff's where weights and metric coincide; grouping by counts and by
    /// raters is the same to what does not look at raters.
    void coefficientsMeetWhereTheyAreTheSame()
    {
        QFETCH(int, raters);
        QFETCH(int, categories);
        QFETCH(double, missing);
        const auto ratings = made(
            70, static_cast<std::size_t>(raters), static_cast<std::uint32_t>(categories), missing);
        QVERIFY(isNear(*coefficient(ratings, Coefficient::GwetAlpha).value,
            alphaOf(ratings, stats::Metric::Nominal)));
        QVERIFY(isNear(*coefficient(ratings, Coefficient::GwetAlpha, WeightKind::Quadratic).value,
            alphaOf(ratings, stats::Metric::Interval)));
        const stats::Weights weights(WeightKind::Ordinal, ratings.categories);
        const auto byCounts =
            stats::chanceCorrected({ratings, stats::GroupBy::Counts}, Coefficient::Ac, weights);
        const auto byRaters = coefficient(ratings, Coefficient::Ac, WeightKind::Ordinal);
        QVERIFY(isNear(*byCounts.value, *byRaters.value));
        QVERIFY(isNear(*byCounts.error, *byRaters.error));
        if (raters == 2)
            QVERIFY(isNear(*coefficient(ratings, Coefficient::Conger).value,
                *stats::cohen(ratings, 0, 1, {WeightKind::Unweighted, ratings.categories})
                     .kappa.value));
    }

    void manyCategoriesAreCountedAsFewAre()
    {
        auto few = made(50, 4, 7, 0.2);
        auto many = few;
        for (double extra = 100; extra < 120; ++extra)
            many.categories.push_back(extra);
        // A unit nobody else rated keeps the further categories in use without changing alpha.
        many.units += 12;
        many.scores.resize(many.units * many.raters, kNone);
        for (std::size_t unit = few.units; unit < many.units; ++unit)
            many.at(unit, 0) = 100 + static_cast<double>(unit - few.units);
        for (const auto metric : {stats::Metric::Nominal, stats::Metric::Ordinal,
                 stats::Metric::Interval, stats::Metric::Ratio})
            QVERIFY(isNear(alphaOf(few, metric), alphaOf(many, metric)));
    }

    /// Unused categories leave alpha, Fleiss and Conger, and change what counts the declared list.
    void theDeclaredListCounts()
    {
        const auto used = made(30, 3, 4, 0.1);
        auto longer = used;
        longer.categories.insert(longer.categories.end(), {5, 6});
        for (const auto same : {Coefficient::GwetAlpha, Coefficient::Fleiss, Coefficient::Conger})
            QVERIFY(isNear(*coefficient(used, same).value, *coefficient(longer, same).value));
        for (const auto other : {Coefficient::Ac, Coefficient::BrennanPrediger})
            QVERIFY(*coefficient(used, other).value < *coefficient(longer, other).value);
    }

    void theOrderOfTheDeclaredListDoesNotCount()
    {
        const auto ratings = made(30, 3, 5, 0.1);
        auto shuffled = ratings;
        shuffled.categories = {4, 1, 5, 3, 2};
        for (const auto kind : {WeightKind::Linear, WeightKind::Ordinal, WeightKind::Ratio})
            QVERIFY(isNear(*coefficient(ratings, Coefficient::Ac, kind).value,
                *coefficient(shuffled, Coefficient::Ac, kind).value));
    }

    void silentUnitsAndRatersDoNotCount()
    {
        const auto ratings = made(20, 3, 4, 0.2);
        auto wider = Ratings::empty(22, 5);
        wider.categories = ratings.categories;
        for (std::size_t unit = 0; unit < 20; ++unit) {
            for (std::size_t rater = 0; rater < 3; ++rater)
                wider.at(unit + 1, rater + 1) = ratings.at(unit, rater);
        }
        for (const auto each : {Coefficient::Conger, Coefficient::Ac, Coefficient::GwetAlpha}) {
            QVERIFY(isNear(*coefficient(ratings, each).value, *coefficient(wider, each).value));
            QVERIFY(isNear(*coefficient(ratings, each).error, *coefficient(wider, each).error));
        }
    }

    void whatHasNoAnswerSaysWhy_data()
    {
        QTest::addColumn<std::vector<std::vector<double>>>("rows");
        QTest::addColumn<std::vector<double>>("categories");
        QTest::addColumn<int>("why");
        using Rows = std::vector<std::vector<double>>;
        using List = std::vector<double>;
        const auto row = [](const char *name, const Rows &rows, const List &list, Undefined why) {
            QTest::newRow(name) << rows << list << static_cast<int>(why);
        };
        row("nobody", {}, {1, 2}, Undefined::NoPair);
        row("one rater", {{1}, {2}}, {1, 2}, Undefined::NoPair);
        row("never the same unit", {{1, kNone}, {kNone, 2}}, {1, 2}, Undefined::NoPair);
        row("all the same", {{2, 2}, {2, 2}}, {1, 2}, Undefined::NoVariation);
        row("one category", {{2, 2}, {2, 2}}, {2}, Undefined::OneCategory);
    }

    void whatHasNoAnswerSaysWhy()
    {
        QFETCH(std::vector<std::vector<double>>, rows);
        QFETCH(std::vector<double>, categories);
        QFETCH(int, why);
        const auto ratings = table(rows, categories);
        for (const auto each : {Coefficient::Fleiss, Coefficient::Conger, Coefficient::GwetAlpha}) {
            const auto found = coefficient(ratings, each);
            QVERIFY(!found.value);
            QCOMPARE(static_cast<int>(found.why), why);
        }
        QVERIFY(!stats::alpha({ratings, stats::GroupBy::Counts}, stats::Metric::Ordinal).value);
        QVERIFY(!stats::Intraclass(ratings).icc(stats::IccForm::Agreement).value);
        QVERIFY(!stats::kendallW(ratings, true).w.value);
    }

    void agreementByAllStaysWhereChanceIsNotCorrectedAway()
    {
        const auto same = table({{2, 2}, {2, 2}, {2, 2}}, {1, 2});
        QCOMPARE(*coefficient(same, Coefficient::PercentAgreement).value, 1.);
        QCOMPARE(*coefficient(same, Coefficient::Ac).value, 1.);
        QCOMPARE(*coefficient(same, Coefficient::BrennanPrediger).value, 1.);
        QCOMPARE(*coefficient(same, Coefficient::Fleiss).observed, 1.);
    }

    void oneUnitHasAValueWithoutAnError()
    {
        const auto found = coefficient(table({{1, 2, 2}}, {1, 2}), Coefficient::Fleiss);
        QVERIFY(found.value && !found.error && !found.interval);
    }

    void aConstantRaterMakesCohenZeroWithoutAnInterval()
    {
        const auto ratings = table({{1, 1}, {2, 1}, {1, 1}, {1, 1}}, {1, 2});
        const auto found = stats::cohen(ratings, 0, 1, {WeightKind::Unweighted, {1, 2}}).kappa;
        QCOMPARE(*found.value, 0.);
        QCOMPARE(*found.error, 0.);
        QVERIFY(!found.interval);
        QCOMPARE(*coefficient(ratings, Coefficient::PercentAgreement).value, 0.75);
    }

    void toleranceIsTheDistanceWithinAUnit()
    {
        const auto ratings = table({{0.1, 0.2}, {0.1, 0.3}, {1, kNone}}, {});
        QCOMPARE(*stats::unanimous(ratings).value, 0.);
        QCOMPARE(*stats::unanimous(ratings, 0.1).value, 0.5);
        QCOMPARE(*stats::unanimous(ratings, 0.2).value, 1.);
    }

    void aRatioOfValuesWithTheSumZeroIsNone()
    {
        const auto found = stats::alpha(
            {table({{-1, 1}, {1, 1}}, {}), stats::GroupBy::Counts}, stats::Metric::Ratio);
        QVERIFY(!found.value);
        QCOMPARE(static_cast<int>(found.why), static_cast<int>(Undefined::NoRatioScale));
        // Nor where the two never stand side by side: what is expected has no end then.
        const auto apart = stats::alpha(
            {table({{-1, -1}, {1, 1}}, {}), stats::GroupBy::Counts}, stats::Metric::Ratio);
        QVERIFY(!apart.value);
        QCOMPARE(static_cast<int>(apart.why), static_cast<int>(Undefined::NoRatioScale));
        // A value that only a unit without a second rating has does not count.
        const auto left =
            stats::alpha({table({{2, 1}, {-2, kNone}, {2, 2}, {1, 1}}, {}), stats::GroupBy::Counts},
                stats::Metric::Ratio);
        QCOMPARE(*left.value,
            *stats::alpha(
                {table({{2, 1}, {2, 2}, {1, 1}}, {}), stats::GroupBy::Counts}, stats::Metric::Ratio)
                 .value);
    }

    void aSingleUnitIsNotDrawnFromItself()
    {
        for (const auto &rows :
            {std::vector<std::vector<double>>{{1, 2, 4}}, {{1, 2}, {kNone, 3}, {2, kNone}}}) {
            const stats::Patterns patterns(table(rows, {}), stats::GroupBy::Counts);
            const stats::AlphaOf alpha(patterns, stats::Metric::Ordinal);
            QVERIFY(stats::alpha(patterns, stats::Metric::Ordinal).value);
            const auto drawn = stats::bootstrap(patterns, alpha);
            QVERIFY(!drawn.interval && !drawn.error);
        }
    }

    void resamplesAreTheSameForTheSameSeed()
    {
        const stats::Patterns patterns(made(40, 3, 5, 0.2), stats::GroupBy::Counts);
        const auto draw = [&](std::uint64_t seed) {
            return stats::bootstrap(
                patterns, stats::AlphaOf(patterns, stats::Metric::Ordinal), {1000, seed, 0.95});
        };
        QCOMPARE(draw(5).interval->lower, draw(5).interval->lower);
        QVERIFY(draw(5).interval->lower != draw(6).interval->lower);
        QCOMPARE(draw(5).undefined, std::size_t(0));
        const stats::Patterns alike(
            table({{1, 1}, {1, 1}, {1, 2}}, {1, 2}), stats::GroupBy::Counts);
        const auto some =
            stats::bootstrap(alike, stats::AlphaOf(alike, stats::Metric::Nominal), {3000, 1, 0.95});
        // (2/3)³ of them are without variation.
        QVERIFY(std::abs(static_cast<double>(some.undefined) / 3000 - 8. / 27) < 0.04);
    }

    /// χ² of ten thousand draws below 7; and the numbers themselves, which no library may change.
    void drawsAreFairAndStayAsTheyAre()
    {
        stats::Random random(42);
        std::array<double, 7> counts{};
        for (int draw = 0; draw < 70'000; ++draw)
            ++counts[random.below(7)];
        double chiSquare = 0;
        for (const double count : counts)
            chiSquare += (count - 10'000) * (count - 10'000) / 10'000;
        QVERIFY(chiSquare < 22.5); // 0.999 of six degrees of freedom
        stats::Random again(42);
        std::array<std::uint32_t, 6> drawn{};
        again.fill(drawn.data(), drawn.size(), 1000);
        const std::array<std::uint32_t, 6> expected{755, 155, 532, 954, 639, 752};
        QCOMPARE(drawn, expected);
    }

    void variancesOfACompleteTableAreThoseOfItsMeanSquares()
    {
        auto ratings = made(25, 4, 9, 0);
        ratings.categories.clear();
        for (std::size_t unit = 0; unit < ratings.units; ++unit) {
            for (std::size_t rater = 0; rater < ratings.raters; ++rater)
                ratings.at(unit, rater) += 3 * static_cast<double>(rater);
        }
        const auto squares = *stats::Intraclass(ratings).meanSquares();
        const auto found =
            stats::restrictedLikelihood({stats::scoresOf(ratings), ratings.units, ratings.raters});
        QVERIFY(found);
        QVERIFY(std::abs(found->unit - (squares.units - squares.residual) / 4) < 1e-7);
        QVERIFY(std::abs(found->rater - (squares.raters - squares.residual) / 25) < 1e-7);
        QVERIFY(std::abs(found->residual - squares.residual) < 1e-7);
        QCOMPARE(found->harmonic, 4.);
    }

    void aVarianceThatWouldBeNegativeIsNone()
    {
        const auto ratings = table({{1, 4}, {4, 1}, {2, 3}, {3, 2}, {1, 4}, {3, 2}}, {});
        const auto found = stats::restrictedLikelihood({stats::scoresOf(ratings), 6, 2});
        QVERIFY(found);
        QCOMPARE(found->unit, 0.);
        QCOMPARE(found->agreement(), 0.);
    }

    void bandsNameTheirLimitsAsTheirAuthorsDo()
    {
        using stats::BandName;
        using stats::BandScale;
        QCOMPARE(stats::bandOf(BandScale::LandisKoch, 0.4), BandName::Fair);
        QCOMPARE(stats::bandOf(BandScale::LandisKoch, 0.41), BandName::Moderate);
        QCOMPARE(stats::bandOf(BandScale::LandisKoch, -0.2), BandName::Poor);
        QCOMPARE(stats::bandOf(BandScale::Krippendorff, 0.8), BandName::Reliable);
        QCOMPARE(stats::bandOf(BandScale::Krippendorff, 0.7), BandName::Tentative);
        QCOMPARE(stats::bandOf(BandScale::Cicchetti, 0.75), BandName::Excellent);
        const auto range = stats::bandsOf(BandScale::KooLi, stats::Interval{0.6, 0.92});
        QCOMPARE(range.lower, BandName::Moderate);
        QCOMPARE(range.upper, BandName::Excellent);
        // The same estimate says less the less is known.
        QCOMPARE(stats::probableBand(BandScale::LandisKoch, 0.7, 0.01), BandName::Substantial);
        QCOMPARE(stats::probableBand(BandScale::LandisKoch, 0.7, 0.1), BandName::Moderate);
        QCOMPARE(stats::probableBand(BandScale::LandisKoch, 0.7, 0.3), BandName::Slight);
    }
};

ATTUNE_TEST(TestRaterAgreement)
#include "tst_rater_agreement.moc"
