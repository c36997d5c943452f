// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Severity of raters where the cases say nothing: parts that do not hang together, anchors, scores
// at the ends, and categories nobody gave.
#include "core/stats/drift.h"
#include "core/stats/random.h"
#include "core/stats/rasch_report.h"
#include "core/stats/sample_size.h"
#include "tests/support/program/test_program.h"

#include <QTest>

#include <cmath>

using namespace attune;
using stats::Score;

namespace {

bool isClose(double a, double b, double allowed = 1e-10)
{
    return std::abs(a - b) < allowed;
}

/// Three raters, four units, two items on a scale of `scale`; deterministic, neither end all alone.
stats::RaschData facets(std::vector<double> scale)
{
    stats::RaschData out;
    out.facets = {{3, false, false}, {4, true, true}, {2, false, true}};
    out.scale = std::move(scale);
    stats::Random random(9);
    for (std::size_t rater = 0; rater < 3; ++rater) {
        for (std::size_t unit = 0; unit < 4; ++unit) {
            for (std::size_t item = 0; item < 2; ++item)
                out.scores.push_back({{rater, unit, item}, random.below(3)});
        }
    }
    return out;
}

double expectedTotal(
    const stats::RaschData &data, const stats::RaschFit &fit, std::size_t facet, std::size_t level)
{
    double out = 0;
    for (const auto &score : data.scores) {
        if (score.levels[facet] != level)
            continue;
        double measure = 0;
        for (std::size_t at = 0; at < data.facets.size(); ++at)
            measure += (data.facets[at].isAbility ? 1 : -1) * *fit.measures[at][score.levels[at]];
        const auto shares = stats::raschProbabilities(measure, fit.thresholds);
        for (std::size_t at = 0; at < shares.size(); ++at)
            out += shares[at] * data.scale[fit.categories[at]];
    }
    return out;
}

} // namespace

class TestSeverity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severityIsFoundBehindAnUnequalDraw()
    {
        // The severe rater 1 got the best units; means would call them lenient.
        const std::vector<Score> scores{
            {0, 0, 50}, {1, 0, 52}, {2, 0, 90}, {2, 1, 80}, {3, 1, 85}, {4, 1, 83}};
        const auto model = stats::additive({scores, 5, 2});
        QVERIFY(model.isConnected());
        QVERIFY(isClose(*model.severity[0], -5) && isClose(*model.severity[1], 5));
        QVERIFY(isClose(*model.adjusted[0], 45) && isClose(*model.adjusted[3], 90));
        QVERIFY(isClose(model.df, 0) && !model.sigma); // five units, two raters, six scores
    }

    void partsThatDoNotHangTogetherAreNotCompared()
    {
        const std::vector<Score> scores{
            {0, 0, 1}, {0, 1, 3}, {1, 0, 2}, {1, 1, 4}, {2, 2, 7}, {2, 3, 1}, {3, 2, 6}, {3, 3, 2}};
        const auto model = stats::additive({scores, 4, 5});
        QCOMPARE(model.components.count, std::size_t(2));
        QVERIFY(!model.isConnected());
        QVERIFY(isClose(*model.severity[0] + *model.severity[1], 0));
        QVERIFY(isClose(*model.severity[2] + *model.severity[3], 0));
        QVERIFY(!model.severity[4]); // never rated
        for (const auto &each : stats::drift(model, model))
            QVERIFY(!each.value);
    }

    void scoresOnTopDoNotChangeSeverities()
    {
        stats::Random random(3);
        std::vector<Score> scores, raised;
        for (std::size_t unit = 0; unit < 12; ++unit) {
            for (std::size_t rater = 0; rater < 4; ++rater) {
                if (random.below(4) == 0)
                    continue;
                scores.push_back({unit, rater, random.share() * 10});
                raised.push_back({unit, rater, scores.back().value + 1e6});
            }
        }
        const auto low = stats::additive({scores, 12, 4}), high = stats::additive({raised, 12, 4});
        for (std::size_t rater = 0; rater < 4; ++rater) {
            QVERIFY(isClose(*low.severity[rater], *high.severity[rater], 1e-7));
            QVERIFY(isClose(*low.error[rater], *high.error[rater], 1e-7));
        }
    }

    /// Everybody became two points more severe: only anchors can tell.
    void anchorsShowWhatAllRatersHaveInCommon()
    {
        stats::Random random(11);
        std::vector<stats::DatedScore> scores;
        std::vector<Score> before, after;
        for (std::size_t unit = 0; unit < 10; ++unit) {
            const double level = 60 + 20 * random.share();
            for (std::size_t rater = 0; rater < 3; ++rater) {
                const double first = level + random.share() - static_cast<double>(rater);
                const double second = level + random.share() - static_cast<double>(rater) - 2;
                scores.push_back({{unit, rater, first}, 0});
                scores.push_back({{unit, rater, second}, 1});
                before.push_back({unit, rater, first});
                after.push_back({unit, rater, second});
            }
        }
        const auto apart =
            stats::drift(stats::additive({before, 10, 3}), stats::additive({after, 10, 3}));
        const auto anchored = stats::anchoredDrift(scores, 10, 3, std::vector<bool>(10, true));
        for (std::size_t rater = 0; rater < 3; ++rater) {
            QVERIFY(std::abs(*apart[rater].value) < 0.5);
            QVERIFY(std::abs(*anchored[rater].value - 2) < 0.5);
            QVERIFY(*anchored[rater].holm < 0.001);
            QVERIFY(*anchored[rater].holm >= *anchored[rater].p);
        }
        const auto none = stats::anchoredDrift(scores, 10, 3, std::vector<bool>(10, false));
        QVERIFY(!none[0].value); // the periods do not hang together
    }

    void holmNeverFallsAndNeverPassesOne()
    {
        const auto got = stats::holm({0.01, 0.04, 0.03, 0.5});
        const std::vector<double> expected{0.04, 0.09, 0.09, 0.5};
        for (std::size_t at = 0; at < expected.size(); ++at)
            QVERIFY(isClose(got[at], expected[at]));
        QCOMPARE(stats::holm({0.9, 0.8}), (std::vector<double>{1, 1}));
        QVERIFY(stats::holm({}).empty());
    }

    void aFitGivesEachLevelItsScore()
    {
        const auto data = facets({0, 1, 2});
        const auto fit = stats::fitRasch(data);
        QVERIFY(fit.hasConverged && fit.extremes.empty());
        const auto report = stats::reportRasch(data, fit);
        for (std::size_t facet = 0; facet < 3; ++facet) {
            double sum = 0;
            for (std::size_t level = 0; level < data.facets[facet].levels; ++level) {
                QVERIFY(isClose(expectedTotal(data, fit, facet, level),
                    report[facet].levels[level]->total, 1e-8));
                sum += *fit.measures[facet][level];
            }
            QVERIFY(facet == 0 || isClose(sum, 0));
        }
        QVERIFY(isClose(fit.thresholds[0] + fit.thresholds[1], 0));
    }

    void aLevelAtTheEndIsLeftOutAndPlacedApart()
    {
        auto data = facets({0, 1, 2});
        const auto without = stats::fitRasch(data);
        data.facets[1].levels = 5;
        for (std::size_t rater = 0; rater < 3; ++rater) {
            for (std::size_t item = 0; item < 2; ++item)
                data.scores.push_back({{rater, 4, item}, 2});
        }
        const auto fit = stats::fitRasch(data);
        QCOMPARE(fit.extremes.size(), std::size_t(1));
        QCOMPARE(fit.extremes[0].level, std::size_t(4));
        QVERIFY(fit.extremes[0].end == stats::RaschEnd::Highest);
        QVERIFY(!fit.measures[1][4]);
        QVERIFY(isClose(*fit.measures[1][0], *without.measures[1][0], 1e-8));
        QVERIFY(*fit.extremes[0].measure > *fit.measures[1][0]);
        auto placed = fit;
        placed.measures[1][4] = fit.extremes[0].measure;
        QVERIFY(isClose(expectedTotal(data, placed, 1, 4), 12 - 0.3, 1e-6));
    }

    void aCategoryNobodyGaveIsNoStep()
    {
        auto data = facets({0, 1, 2, 3});
        for (auto &score : data.scores)
            score.category = score.category == 2 ? 3 : score.category;
        const auto fit = stats::fitRasch(data);
        QCOMPARE(fit.collapsed, std::vector<std::size_t>{2});
        QCOMPARE(fit.thresholds.size(), std::size_t(2));
        const auto plain = stats::fitRasch(facets({0, 1, 2}));
        QVERIFY(isClose(*fit.measures[0][1], *plain.measures[0][1], 1e-8));
    }

    void facetsThatDoNotHangTogetherHaveNoMeasures()
    {
        stats::RaschData data;
        data.facets = {{2, false, false}, {4, true, true}};
        data.scale = {0, 1, 2};
        for (std::size_t unit = 0; unit < 4; ++unit) {
            data.scores.push_back({{unit / 2, unit}, 0});
            data.scores.push_back({{unit / 2, unit}, 1});
            data.scores.push_back({{unit / 2, unit}, 2});
        }
        const auto fit = stats::fitRasch(data);
        QVERIFY(!fit.isConnected);
        QVERIFY(stats::reportRasch(data, fit).empty());
        data.scores.clear();
        QVERIFY(stats::reportRasch(data, stats::fitRasch(data)).empty());
    }

    void levelsInAStrictOrderHaveNoMeasures()
    {
        stats::RaschData data;
        data.facets = {{2, false, false}, {2, true, true}};
        data.scale = {0, 1, 2};
        data.scores = {{{0, 0}, 1}, {{1, 0}, 0}, {{0, 1}, 2}, {{1, 1}, 1}};
        const auto fit = stats::fitRasch(data);
        QVERIFY(fit.isConnected && fit.extremes.empty());
        QVERIFY(!fit.hasConverged);
        QVERIFY(stats::reportRasch(data, fit).empty());
    }

    void sizesThatCannotBeAskedForAreNotGiven()
    {
        QVERIFY(!stats::unitsForIccWidth(0.8, 1, 0.2));
        QVERIFY(!stats::unitsForIccWidth(0.8, 2, 0));
        QVERIFY(!stats::unitsForIccTest(0.6, 0.6, 2));
        QVERIFY(!stats::unitsForKappaTest({0.1, 0.9, 0.9, 0.2})); // no such table
        QCOMPARE(stats::unitsForAgreement(0.1)->units, 100.);
        QCOMPARE(stats::unitsForHalfWidth(0.05, 40, 0.05)->units, 154.);
    }

    void kappaSizesAreThoseOfCantor_data()
    {
        QTest::addColumn<double>("rate1");
        QTest::addColumn<double>("rate2");
        QTest::addColumn<double>("kappa1");
        QTest::addColumn<double>("kappa0");
        QTest::addColumn<bool>("twoSided");
        QTest::addColumn<double>("units");
        QTest::newRow("rare") << 0.2 << 0.25 << 0.4 << 0.6 << false << 154.;
        QTest::newRow("half") << 0.5 << 0.5 << 0.7 << 0.4 << false << 50.;
        QTest::newRow("both sides") << 0.5 << 0.5 << 0.7 << 0.4 << true << 64.;
        QTest::newRow("frequent") << 0.9 << 0.9 << 0.8 << 0.6 << false << 239.;
    }

    void kappaSizesAreThoseOfCantor()
    {
        QFETCH(double, rate1);
        QFETCH(double, rate2);
        QFETCH(double, kappa1);
        QFETCH(double, kappa0);
        QFETCH(bool, twoSided);
        QFETCH(double, units);
        QCOMPARE(
            stats::unitsForKappaTest({rate1, rate2, kappa1, kappa0, 0.05, 0.8, twoSided})->units,
            units);
    }
};

ATTUNE_TEST(TestSeverity)
#include "tst_severity.moc"
