// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws are the same everywhere and follow their distributions.
#include "core/demo/calendar.h"
#include "core/demo/names.h"
#include "core/demo/random.h"
#include "core/demo/texts.h"
#include "tests/support/program/test_program.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace attune;
using namespace attune::demo;

namespace {

struct Sample {
    double mean = 0, sd = 0;
};

template <typename F>
Sample sampleOf(F draw, int n = 60000)
{
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; ++i) {
        const double x = draw();
        sum += x;
        squares += x * x;
    }
    const double mean = sum / n;
    return {mean, std::sqrt(squares / n - mean * mean)};
}

bool near(double a, double b, double part)
{
    return std::abs(a - b) <= part * std::abs(b);
}

} // namespace

class TestRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEngineIsTheStandardsOwn()
    {
        // The 10,000th number of a default mt19937_64, as the C++ standard states it.
        Draw draw(5489);
        for (int i = 1; i < 10000; ++i)
            draw.bits();
        QCOMPARE(draw.bits(), std::uint64_t{9981545732273789042ULL});
    }

    void boundedDrawsStayInsideAndReachEveryNumber()
    {
        Draw draw(1);
        std::map<std::uint64_t, int> seen;
        for (int i = 0; i < 70000; ++i)
            ++seen[draw.below(7)];
        QCOMPARE(seen.size(), std::size_t{7});
        for (const auto &[number, count] : seen)
            QVERIFY(number < 7 && count > 9600 && count < 10400);
        for (int i = 0; i < 1000; ++i) {
            const int n = draw.between(-3, 3);
            QVERIFY(n >= -3 && n <= 3);
            QVERIFY(draw.unit() < 1);
        }
        QCOMPARE(draw.below(1), std::uint64_t{0});
    }

    void samplesHaveTheirMoments()
    {
        Draw draw(2);
        const auto normal = sampleOf([&] { return draw.normal(3, 2); });
        QVERIFY(near(normal.mean, 3, 0.01) && near(normal.sd, 2, 0.01));
        const auto logs = sampleOf([&] { return std::log(draw.logNormal(5, 0.8)); });
        QVERIFY(near(logs.mean, 5, 0.01) && near(logs.sd, 0.8, 0.01));
        const auto exponential = sampleOf([&] { return draw.exponential(4); });
        QVERIFY(near(exponential.mean, 4, 0.02) && near(exponential.sd, 4, 0.03));
        for (const double shape : {0.4, 1.0, 9.0}) {
            const auto gamma = sampleOf([&] { return draw.gamma(shape, 2); });
            QVERIFY(
                near(gamma.mean, shape * 2, 0.03) && near(gamma.sd, std::sqrt(shape) * 2, 0.03));
        }
        for (const double mean : {0.3, 12.0, 170.0}) {
            const auto poisson = sampleOf([&] { return draw.poisson(mean); });
            QVERIFY(near(poisson.mean, mean, 0.02) && near(poisson.sd, std::sqrt(mean), 0.02));
        }
        QCOMPARE(draw.poisson(0), 0);
        const auto tries = sampleOf([&] { return draw.geometric(0.28); });
        QVERIFY(near(tries.mean, 1 / 0.28, 0.02));
        QCOMPARE(draw.geometric(1), 1);
    }

    void streamsShareNothing()
    {
        std::set<std::uint64_t> seeds;
        for (std::uint64_t seed = 0; seed < 20; ++seed)
            for (const auto stream : {Stream::Arrivals, Stream::Text, Stream::Dirt})
                for (std::uint64_t item = 0; item < 20; ++item)
                    seeds.insert(subSeed(seed, stream, item));
        QCOMPARE(seeds.size(), std::size_t{20 * 3 * 20});
    }

    void holidaysAreFound_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("dutch");
        QTest::addColumn<bool>("american");
        QTest::newRow("new year") << "2026-01-01" << true << true;
        QTest::newRow("Easter Monday 2026") << "2026-04-06" << true << false;
        QTest::newRow("Easter Monday 2024") << "2024-04-01" << true << false;
        QTest::newRow("Ascension 2026") << "2026-05-14" << true << false;
        QTest::newRow("Whit Monday 2026") << "2026-05-25" << true << true; // Memorial Day as well
        QTest::newRow("Independence Day") << "2026-07-04" << false << true;
        QTest::newRow("Labor Day 2026") << "2026-09-07" << false << true;
        QTest::newRow("Thanksgiving 2026") << "2026-11-26" << false << true;
        QTest::newRow("an ordinary Tuesday") << "2026-11-24" << false << false;
    }
    void holidaysAreFound()
    {
        QFETCH(QString, day);
        QFETCH(bool, dutch);
        QFETCH(bool, american);
        const auto date = *parseDay(day.toStdString());
        QCOMPARE(isHoliday(date, Country::Netherlands), dutch);
        QCOMPARE(isHoliday(date, Country::UnitedStates), american);
    }

    void namesAreReadOrRefused()
    {
        const auto pool = readNames(textFile("names.txt"));
        QVERIFY(pool);
        std::set<std::string> names;
        for (std::uint64_t key = 0; key < 500; ++key) {
            const auto name = pool->of(key);
            QVERIFY(!name.first.empty() && !name.last.empty());
            QCOMPARE(name.full(), pool->of(key).full());
            names.insert(name.full());
            const auto mailbox = mailboxOf(name);
            for (const char c : mailbox)
                QVERIFY2((c >= 'a' && c <= 'z') || c == '.' || c == '-', mailbox.c_str());
        }
        QVERIFY(names.size() > 350);
        for (const char *bad :
            {"", "region x\nwomen A\n", "region x\nwomen A\nmen B\nlast\n", "people A B\n"})
            QVERIFY2(!readNames(bad), bad);
    }
};

ATTUNE_TEST(TestRandom)
#include "tst_random.moc"
