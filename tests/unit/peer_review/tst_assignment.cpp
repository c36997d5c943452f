// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reviewers are found for contacts so that every rule is kept, loads are even, nobody can count on
// a friend, and an impossible plan says what makes it so.
#include "core/peer_review/assignment.h"

#include "core/stats/random.h"
#include "tests/support/program/test_program.h"

#include <numeric>
#include <set>

using namespace attune;
using namespace attune::peer_review;

namespace {

/// `reviewers` colleagues who are also the reviewees, each with `contacts` contacts and nobody
/// reviewing themselves.
Problem colleagues(int reviewers, int contacts, Load load, double cap)
{
    Problem out;
    out.reviewers.assign(static_cast<std::size_t>(reviewers), load);
    out.reviewees = reviewers;
    out.cap = cap;
    out.seed = 4471;
    for (int i = 0; i < reviewers * contacts; ++i)
        out.items.push_back({i % reviewers, 1});
    for (const Item &item : out.items)
        for (int r = 0; r < reviewers; ++r)
            out.barred.push_back(r == item.reviewee ? only(Rule::Self) : Rules{0});
    return out;
}

Rules &barred(Problem &problem, int item, int reviewer)
{
    return problem.barred[static_cast<std::size_t>(item) * problem.reviewers.size()
        + static_cast<std::size_t>(reviewer)];
}

std::vector<int> loadsOf(const Problem &problem, const std::vector<Pairing> &drawn)
{
    std::vector<int> out(problem.reviewers.size());
    for (const Pairing &pair : drawn)
        ++out[static_cast<std::size_t>(pair.reviewer)];
    return out;
}

/// Empty, or what of the problem the draw does not keep.
QString broken(const Problem &problem, const std::vector<Pairing> &drawn)
{
    std::vector<int> reviews(problem.items.size());
    std::set<Pairing> forced(problem.forced.begin(), problem.forced.end());
    for (const Pairing &pair : drawn) {
        ++reviews[static_cast<std::size_t>(pair.item)];
        if (!problem.mayReview(pair.item, pair.reviewer) && !forced.contains(pair))
            return QStringLiteral("contact %1 by %2").arg(pair.item).arg(pair.reviewer);
        forced.erase(pair);
    }
    if (!forced.empty())
        return QStringLiteral("a pair decided by hand is missing");
    for (std::size_t i = 0; i < reviews.size(); ++i)
        if (reviews[i] != problem.items[i].reviews)
            return QStringLiteral("contact %1 has %2 reviews").arg(i).arg(reviews[i]);
    const auto loads = loadsOf(problem, drawn);
    for (std::size_t i = 0; i < loads.size(); ++i)
        if (loads[i] < problem.reviewers[i].least || loads[i] > problem.reviewers[i].most)
            return QStringLiteral("reviewer %1 has %2").arg(i).arg(loads[i]);
    return {};
}

} // namespace

class TestAssignment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsKeptAndLoadsDifferByOneAtMost_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("contacts");
        QTest::addColumn<double>("cap");
        QTest::addColumn<double>("ruledOut"); // share of pairs beside oneself
        QTest::newRow("a team of eighteen") << 18 << 3 << 0.2 << 0.;
        QTest::newRow("a cap that just fits") << 11 << 2 << 0.2 << 0.;
        QTest::newRow("no cap") << 5 << 4 << 1. << 0.;
        QTest::newRow("a third ruled out") << 40 << 3 << 0.25 << 0.33;
        QTest::newRow("more than one cycle's worth of people") << 90 << 2 << 0.1 << 0.1;
    }

    void everyRuleIsKeptAndLoadsDifferByOneAtMost()
    {
        QFETCH(int, people);
        QFETCH(int, contacts);
        QFETCH(double, cap);
        QFETCH(double, ruledOut);
        Problem problem = colleagues(people, contacts, {0, contacts + 2}, cap);
        stats::Random random(7);
        for (Rules &rules : problem.barred)
            if (random.share() < ruledOut)
                rules |= only(Rule::Declared);
        const auto chances = chancesOf(problem);
        QVERIFY2(chances, chances ? "" : chances.error().detail.c_str());
        if (cap < 1)
            QVERIFY(chances->mostLikely <= static_cast<int>(cap * kWhole));
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const auto drawn = draw(problem, *chances, seed);
            QCOMPARE(broken(problem, drawn), QString());
            const auto loads = loadsOf(problem, drawn);
            const auto [low, high] = std::ranges::minmax(loads);
            QVERIFY2(high - low <= 1, qPrintable(QStringLiteral("%1 to %2").arg(low).arg(high)));
        }
    }

    void noPairIsDrawnMoreOftenThanTheCapAllows()
    {
        Problem problem = colleagues(14, 2, {0, 3}, 0.2);
        problem.before.assign(14 * 14, 1);
        for (std::size_t i = 0; i < 14; ++i)
            problem.before[i * 14 + (i + 1) % 14] = 0; // a friend whom the costs prefer
        const auto chances = chancesOf(problem);
        QVERIFY(chances);
        constexpr int kDraws = 10'000;
        std::map<std::pair<int, int>, int> met, expected;
        for (std::uint64_t seed = 0; seed < kDraws; ++seed)
            for (const Pairing &pair : draw(problem, *chances, seed))
                ++met[{pair.reviewer, problem.items[static_cast<std::size_t>(pair.item)].reviewee}];
        for (const Chance &chance : chances->chances)
            expected[{chance.pair.reviewer,
                problem.items[static_cast<std::size_t>(chance.pair.item)].reviewee}] +=
                chance.shares;
        for (const auto &[people, times] : met) {
            const double chance = double(expected[people]) / kWhole;
            QVERIFY(chance <= problem.cap + 1e-12);
            // Five standard errors of a share of 10,000: one in three million.
            const double allowed = 5 * std::sqrt(chance * (1 - chance) / kDraws);
            const double seen = double(times) / kDraws;
            QVERIFY2(std::abs(seen - chance) <= allowed,
                qPrintable(QStringLiteral("%1 instead of %2").arg(seen).arg(chance)));
        }
    }

    void theSameSeedDrawsTheSame()
    {
        const Problem problem = colleagues(20, 3, {0, 4}, 0.25);
        const auto first = chancesOf(problem), second = chancesOf(problem);
        QVERIFY(draw(problem, *first, 12) == draw(problem, *second, 12));
        QVERIFY(draw(problem, *first, 12) != draw(problem, *first, 13));
    }

    void whatWasDecidedByHandIsCertain()
    {
        Problem problem = colleagues(12, 2, {1, 3}, 0.25);
        barred(problem, 3, 7) = only(Rule::SameLead); // and wins over a rule
        problem.forced = {{3, 7}, {15, 7}}; // the same two people twice
        const auto chances = chancesOf(problem);
        QVERIFY(chances);
        for (std::uint64_t seed = 1; seed <= 50; ++seed)
            QCOMPARE(broken(problem, draw(problem, *chances, seed)), QString());
    }

    void leastAndMostLoadsHoldForWhoWorksFewerHours()
    {
        Problem problem = colleagues(12, 3, {0, 4}, 0.4);
        problem.reviewers[2] = {1, 1};
        problem.reviewers[5] = {0, 0};
        problem.reviewers[9] = {4, 4};
        const auto chances = chancesOf(problem);
        QVERIFY(chances);
        for (std::uint64_t seed = 1; seed <= 50; ++seed)
            QCOMPARE(broken(problem, draw(problem, *chances, seed)), QString());
    }

    void whoMetBeforeMeetsLess()
    {
        Problem problem = colleagues(20, 1, {1, 1}, 0.2);
        problem.before.assign(20 * 20, 0);
        for (int e = 0; e < 20; ++e)
            problem.before[static_cast<std::size_t>(((e + 1) % 20) * 20 + e)] = 3;
        const auto chances = chancesOf(problem);
        QVERIFY(chances);
        for (const Chance &chance : chances->chances)
            QVERIFY((chance.pair.item + 1) % 20 != chance.pair.reviewer);
    }

    void anImpossiblePlanSaysWhy_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<int>("missing");
        QTest::addColumn<int>("shortItems");
        QTest::addColumn<QString>("freeing");
        QTest::addColumn<double>("leastCap"); // 0: lowering no cap helps
        Problem few = colleagues(10, 3, {0, 2}, 1);
        QTest::newRow("too little time") << few << 10 << 0 << QString() << 0.;
        Problem cap = colleagues(6, 1, {0, 2}, 0.1);
        QTest::newRow("a cap for five candidates") << cap << 3 << 6 << QString() << 0.2;
        Problem one = colleagues(8, 1, {0, 3}, 1);
        for (int r = 0; r < 8; ++r)
            barred(one, 2, r) |= r % 2 ? only(Rule::Language) : only(Rule::InRecovery);
        QTest::newRow("nobody speaks it, or who does rests")
            << one << 1 << 1 << QStringLiteral("in_recovery language") << 0.;
        Problem hall = colleagues(9, 1, {0, 1}, 1);
        for (int i = 0; i < 4; ++i)
            for (int r = 0; r < 9; ++r)
                if (r != 7 && r != 8)
                    barred(hall, i, r) |= only(Rule::NotQualified);
        QTest::newRow("four contacts for two reviewers")
            << hall << 2 << 0 << QStringLiteral("not_qualified") << 0.;
    }

    void anImpossiblePlanSaysWhy()
    {
        QFETCH(Problem, problem);
        QFETCH(int, missing);
        QFETCH(int, shortItems);
        QFETCH(QString, freeing);
        QFETCH(double, leastCap);
        const auto chances = chancesOf(problem);
        QVERIFY(!chances);
        QVERIFY(chances.error().fault == Fault::NotFound);
        const Clash clash = clashOf(problem);
        QCOMPARE(clash.missing, missing);
        QCOMPARE(static_cast<int>(clash.items.size()), shortItems);
        QStringList lifted;
        for (const Rule rule : clash.freeing)
            lifted += QString::fromStdString(std::string(nameOf(rule)));
        QCOMPARE(lifted.join(QLatin1Char(' ')), freeing);
        QCOMPARE(clash.leastCap.value_or(0), leastCap);
        if (leastCap > 0) {
            problem.cap = leastCap;
            QVERIFY(chancesOf(problem)); // what it says would free it does
        }
    }

    void aCrowdIsNamedWithThoseItShares()
    {
        Problem problem = colleagues(9, 1, {0, 1}, 1);
        for (int i = 0; i < 4; ++i)
            for (int r = 0; r < 7; ++r)
                barred(problem, i, r) |= only(Rule::NotQualified);
        const Clash clash = clashOf(problem);
        QCOMPARE(clash.crowded, (std::vector{0, 1, 2, 3}));
        QCOMPARE(clash.few, (std::vector{7, 8}));
    }

    void aLeastLoadNobodyCanReachIsNamed()
    {
        Problem problem = colleagues(6, 1, {0, 2}, 1);
        problem.reviewers[4] = {2, 2};
        for (int i = 0; i < 6; ++i)
            if (i != 0)
                barred(problem, i, 4) |= only(Rule::OpenDispute);
        QVERIFY(chancesOf(problem).error().fault == Fault::NotFound);
        const Clash clash = clashOf(problem);
        QCOMPARE(clash.missing, 0);
        QCOMPARE(clash.idle, std::vector{4});
        Problem capped = colleagues(12, 3, {0, 4}, 0.35);
        capped.reviewers[9] = {4, 4}; // eleven others, each met with 0.35 at most: 3.85
        QVERIFY(chancesOf(capped).error().fault == Fault::NotFound);
        QCOMPARE(clashOf(capped).idle, std::vector{9});
    }

    void aProblemThatContradictsItselfIsRefused_data()
    {
        QTest::addColumn<Problem>("problem");
        const Problem good = colleagues(4, 1, {0, 2}, 1);
        Problem bad = good;
        bad.cap = 0;
        QTest::newRow("no chance for anybody") << bad;
        bad = good;
        bad.reviewers[1] = {3, 2};
        QTest::newRow("a least above the most") << bad;
        bad = good;
        bad.barred.pop_back();
        QTest::newRow("rules for fewer pairs") << bad;
        bad = good;
        bad.items[0].reviewee = 4;
        QTest::newRow("a reviewee nobody knows") << bad;
        bad = good;
        bad.forced = {{0, 1}, {0, 2}};
        QTest::newRow("two by hand for one review") << bad;
        bad = good;
        bad.forced = {{0, 9}};
        QTest::newRow("nobody by hand") << bad;
    }

    void aProblemThatContradictsItselfIsRefused()
    {
        QFETCH(Problem, problem);
        const auto chances = chancesOf(problem);
        QVERIFY(!chances);
        QVERIFY(chances.error().fault == Fault::Invalid);
    }

    void nothingToReviewIsNoProblem()
    {
        Problem problem;
        problem.reviewers = {{0, 3}};
        const auto chances = chancesOf(problem);
        QVERIFY(chances);
        QVERIFY(draw(problem, *chances, 1).empty());
    }
};

ATTUNE_TEST(TestAssignment)
#include "tst_assignment.moc"
