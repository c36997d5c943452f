// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A contact is replaced and a review is given to somebody else by rule and seed, for a reason, and
// counted.
#include "core/peer_review/peer_snapshot.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/peer_review/colleagues.h"

#include <map>
#include <set>

using namespace attune;
using namespace attune::peer_review;
using namespace attune::tests;

class TestExchanged : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReplacementNeedsAReasonAndIsTheNextOfTheSameDraw()
    {
        CycleBench bench;
        const std::string subject = bench.drawn(aPlan(), aWorld());
        const State before = *bench.service.cycle(subject);
        QCOMPARE(int(bench.service.replace(before, 0, aWorld(), "  ").error().fault),
            int(Fault::Invalid));
        QVERIFY(bench.service.replace(before, 0, aWorld(), "the recording is broken"));
        const State state = *bench.service.cycle(subject);
        QCOMPARE(state.replaced(), std::size_t(1));
        QVERIFY(state.assignments[0].contact != before.assignments[0].contact);
        // Three drawn from would have begun with the two drawn and gone on with this one.
        Plan longer = aPlan();
        longer.contacts = 3;
        const auto drawing = drawCycle(longer, aWorld(), 4471);
        QVERIFY(std::ranges::count(drawing->contacts,
                    state.assignments[0].reviewee + ' ' + state.assignments[0].contact)
            == 1);
        QCOMPARE(
            state.assignments[0].replaced.front().reason, std::string("the recording is broken"));
        // Where nothing is left to draw nothing is replaced; what was reviewed stays.
        QCOMPARE(int(bench.service.replace(state, 1, aWorld(0), "why").error().fault),
            int(Fault::NotFound));
        QVERIFY(bench.reviewAt(subject, 1, answers(4, 4)));
        QCOMPARE(int(bench.service.replace(*bench.service.cycle(subject), 1, aWorld(), "why")
                         .error()
                         .fault),
            int(Fault::Conflict));
    }

    void aReviewGoesToWhomTheRulesAllowAndNobodyIsChosen()
    {
        CycleBench bench;
        Plan plan = aPlan();
        plan.most = 4; // two of each are drawn
        plan.vetoes = {personOf(3) + ' ' + personOf(0)};
        const std::string subject = bench.drawn(plan, aWorld());
        const State before = *bench.service.cycle(subject);
        const auto place = static_cast<std::size_t>(
            std::ranges::find(before.assignments, personOf(0), &Assignment::reviewee)
            - before.assignments.begin());
        QCOMPARE(int(bench.service.reassign(before, place, aWorld(), " ").error().fault),
            int(Fault::Invalid));
        // Ill, not qualified any more, on the contact: whoever is left and allowed has it next.
        World world = aWorld();
        world.qualified.erase(personOf(4));
        world.others[before.assignments[place].contact] = {AgentId{6}};
        std::set<std::string> had{before.reviewerOf(before.assignments[place]).name()};
        const auto allowed = [&](const std::string &who) {
            return who == personOf(1) || who == personOf(2);
        };
        State state = before;
        while (const auto next = nextReviewer(state, world, place)) {
            QCOMPARE(*next, *nextReviewer(state, world, place)); // whoever computes it
            QVERIFY(bench.service.reassign(state, place, world, "ill until Friday"));
            state = *bench.service.cycle(subject);
            const std::string now = state.reviewerOf(state.assignments[place]).name();
            QVERIFY2(allowed(now), now.c_str());
            QVERIFY(had.insert(now).second); // and nobody has it twice
        }
        QCOMPARE(state.reassigned(), had.size() - 1);
        QVERIFY(state.reassigned() >= 1);
        QCOMPARE(int(bench.service.reassign(state, place, world, "ill").error().fault),
            int(Fault::NotFound));
        QCOMPARE(
            asPeerSees(state, "x").assignments[place].reassigned.front().reason, std::string());
        // What was reviewed stays with whoever wrote it.
        QVERIFY(bench.reviewAt(subject, place, answers(3, 3)));
        QCOMPARE(int(bench.service.reassign(*bench.service.cycle(subject), place, aWorld(), "why")
                         .error()
                         .fault),
            int(Fault::Conflict));
    }

    /// Whoever was disabled since: nothing is drawn for them, and nothing is given on to them.
    void whoLeftIsGivenNothing()
    {
        CycleBench bench;
        Plan plan = aPlan();
        plan.most = 4;
        plan.reviewers[2] += "=priya";
        World world = aWorld();
        world.left = {"priya", "somebody else"};
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            const State state = *bench.service.cycle(bench.drawn(plan, world, seed));
            QCOMPARE(state.assignments.size(), std::size_t(12));
            for (std::size_t place = 0; place < state.assignments.size(); ++place) {
                QVERIFY(state.assignments[place].reviewer != 2);
                const auto next = nextReviewer(state, world, place);
                QVERIFY(next && *next != 2);
            }
        }
        // In mid-cycle what was theirs is given on, by rule and for a reason like any other.
        const std::string subject = bench.drawn(plan, aWorld(), 3);
        State state = *bench.service.cycle(subject);
        for (std::size_t place = 0; place < state.assignments.size(); ++place) {
            if (state.assignments[place].reviewer == 2)
                QVERIFY(bench.service.reassign(
                    *bench.service.cycle(subject), place, world, "has left"));
        }
        state = *bench.service.cycle(subject);
        QVERIFY(state.reassigned() > 0);
        QVERIFY(std::ranges::none_of(
            state.assignments, [](const Assignment &each) { return each.reviewer == 2; }));
        // Where too few are left it is said, not drawn.
        world.left.clear();
        for (std::string &reviewer : plan.reviewers) {
            reviewer = reviewer.substr(0, reviewer.find('='));
            reviewer += "=gone";
        }
        world.left = {"gone"};
        const auto nobody = drawCycle(plan, world, 1);
        QVERIFY(nobody && !nobody->drawn);
        QCOMPARE(nobody->clash.capacity, 0);
    }

    void theNextReviewerHasTheFewestReviews()
    {
        CycleBench bench;
        const std::string subject = bench.drawn(aPlan(), aWorld());
        State state = *bench.service.cycle(subject);
        std::map<std::size_t, int> loads;
        for (const Assignment &each : state.assignments)
            ++loads[each.reviewer];
        for (std::size_t place = 0; place < state.assignments.size(); ++place) {
            const auto next = nextReviewer(state, aWorld(), place);
            QVERIFY(next);
            for (std::size_t who = 0; who < state.plan.reviewers.size(); ++who) {
                const bool maybe = who != state.assignments[place].reviewer
                    && state.plan.reviewers[who] != state.assignments[place].reviewee;
                QVERIFY(!maybe || loads[*next] <= loads[who]);
            }
        }
        // A most that all have reached leaves nobody.
        state.plan.most = 2;
        QVERIFY(!nextReviewer(state, aWorld(), 0));
    }
};

ATTUNE_TEST(TestExchanged)
#include "tst_exchanged.moc"
