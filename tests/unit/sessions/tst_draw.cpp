// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Interactions are drawn so that everybody who has the list and the seed draws them again, each as
// likely as the other, and hidden gold items among them stand in no place of their own.
#include "core/sessions/draw.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/sessions/copies.h"

#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace attune;
using namespace attune::sessions;
using namespace attune::tests;

class TestDraw : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDrawIsRepeatedByWhoeverHasTheList()
    {
        std::vector<std::string> population;
        for (int i = 0; i < 500; ++i)
            population.push_back(numbered("acd/", i * 7919 % 500));
        const auto first = drawInteractions(population, 6, 31, "November, voice");
        QCOMPARE(first.drawn.size(), std::size_t(6));
        QCOMPARE(std::set(first.drawn.begin(), first.drawn.end()).size(), std::size_t(6));
        QVERIFY(isTrue(first, population));
        std::ranges::reverse(population);
        population.push_back(population.front());
        QVERIFY(isTrue(first, population)); // order and repetition do not matter
        auto swapped = first;
        swapped.drawn[0] = "acd/1";
        swapped.drawn[1] = "acd/2";
        QVERIFY(!isTrue(swapped, population));
        population.push_back("acd/new");
        QVERIFY(!isTrue(first, population));
        QVERIFY(*certificateFromJson(toJson(first)) == first);
        QVERIFY(!certificateFromJson("{}"));
        QCOMPARE(drawInteractions({"a", "b"}, 9, 1, {}).drawn.size(), std::size_t(2));
        QVERIFY(drawInteractions({}, 9, 1, {}).drawn.empty());
    }

    void hiddenGoldItemsComeBySeedAndTheirPlacesTellNothing()
    {
        const std::vector<std::string> fresh{"f1", "f2", "f3", "f4", "f5", "f6"};
        const std::vector<std::string> gold{"g1", "g2", "g3", "f1"};
        const auto isGold = [](const std::string &name) {
            return name.starts_with('g');
        };
        std::map<std::size_t, int> places;
        constexpr int kDraws = 3000;
        for (std::uint64_t seed = 0; seed < kDraws; ++seed) {
            const auto plain = drawInteractions(fresh, 4, seed, {});
            const auto mixed = drawInteractions(fresh, 4, seed, {}, {gold, 2});
            QCOMPARE(mixed.drawn.size(), std::size_t(6));
            QCOMPARE(std::set(mixed.drawn.begin(), mixed.drawn.end()).size(), std::size_t(6));
            for (const std::string &each : plain.drawn) // the others are what they were
                QVERIFY(std::ranges::count(mixed.drawn, each) == 1);
            for (std::size_t at = 0; at < mixed.drawn.size(); ++at)
                places[at] += isGold(mixed.drawn[at]) ? 1 : 0;
        }
        // g1 to g3 and, where it is not drawn already, f1: 2 of 3 or 4 are drawn. By the draw of 4
        // out of 6 f1 is free in a third: 2/3 × 2 + 1/3 × 2 × 3/4 of them are called g, over 6
        // places. Binomial, five standard deviations.
        const double expected = kDraws * (2.0 / 3 * 2 + 1.0 / 3 * 1.5) / 6;
        for (const auto &[at, count] : places)
            QVERIFY2(
                std::abs(count - expected) < 5 * std::sqrt(expected), std::to_string(at).c_str());
        const auto one = drawInteractions(fresh, 4, 31, "November", {gold, 2});
        QCOMPARE(one.repeats, std::uint64_t(2));
        QVERIFY(isTrue(one, fresh, gold));
        QVERIFY(!isTrue(one, fresh));
        QVERIFY(!isTrue(one, fresh, {"g1", "g2"}));
        QVERIFY(*certificateFromJson(toJson(one)) == one);
        // Nothing in the certificate says which of them they are.
        auto told = one;
        std::ranges::sort(told.drawn);
        QCOMPARE(toJson(one).size(), toJson(told).size());
        QCOMPARE(toJson(drawInteractions(fresh, 4, 31, {})).find("gold"), std::string::npos);
        // There are no more than there are.
        QCOMPARE(drawInteractions({"f1"}, 1, 1, {}, {gold, 9}).repeats, std::uint64_t(3));
        const auto none = drawInteractions(fresh, 2, 1, {}, {{}, 3});
        QCOMPARE(none.drawn.size(), std::size_t(2));
        QVERIFY(isTrue(none, fresh)); // and is a draw like any other
        QVERIFY(*certificateFromJson(toJson(none)) == none);
    }

    void everyInteractionIsEquallyLikely()
    {
        std::vector<std::string> population{"a", "b", "c", "d", "e"};
        std::map<std::string, int> times;
        constexpr int kDraws = 5000;
        for (std::uint64_t seed = 0; seed < kDraws; ++seed) {
            for (const std::string &each : drawInteractions(population, 2, seed, {}).drawn)
                ++times[each];
        }
        // 2,000 expected, standard deviation 35: five of them.
        for (const auto &[name, count] : times)
            QVERIFY2(std::abs(count - kDraws * 2 / 5) < 175, name.c_str());
    }
};

ATTUNE_TEST(TestDraw)
#include "tst_draw.moc"
