// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A cycle is drawn once, reviewed by those it was drawn for, and tells its reasons; reviewers
// qualify without ever seeing the right answers.
#include "core/peer_review/peer_snapshot.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/peer_review/colleagues.h"

#include <cmath>

using namespace attune;
using namespace attune::peer_review;
using namespace attune::tests;
using namespace std::chrono_literals;

namespace {

/// Whether `text` names a problem of the plan, and no other.
bool saysOnly(const Plan &plan, PlanProblem problem)
{
    return problemsOf(plan) == std::vector{problem};
}

} // namespace

class TestCycles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCycleIsDrawnOnceAndFromItsSeed()
    {
        CycleBench bench;
        const std::string subject = bench.drawn(aPlan(), aWorld());
        const State state = *bench.service.cycle(subject);
        QCOMPARE(int(state.stage), int(Stage::Open));
        QCOMPARE(state.assignments.size(), std::size_t(12));
        QCOMPARE(state.loads(), std::pair(2, 2));
        std::set<std::string> contacts;
        for (const Assignment &each : state.assignments) {
            QVERIFY(state.reviewerOf(each).person != each.reviewee);
            QVERIFY(each.shares > 0 && each.shares <= kWhole);
            contacts.insert(each.contact);
        }
        QCOMPARE(contacts.size(), std::size_t(12));
        QCOMPARE(state.drawn->population, std::int64_t(30));
        // The same seed and list give the same again, another seed does not.
        QVERIFY(drawCycle(aPlan(), aWorld(), 4471)->drawn->assigned == state.drawn->assigned);
        QVERIFY(drawCycle(aPlan(), aWorld(), 4471)->drawn->contacts == state.drawn->contacts);
        QVERIFY(drawCycle(aPlan(), aWorld(), 4472)->drawn->contacts != state.drawn->contacts);
        QVERIFY(drawCycle(aPlan(), aWorld(6), 4471)->drawn->frame != state.drawn->frame);
        QCOMPARE(int(bench.service.draw(state, aWorld(), 1).error().fault), int(Fault::Conflict));
        QCOMPARE(int(bench.service.change(state, aPlan()).error().fault), int(Fault::Conflict));
    }

    void whoHasAnAccountSignsForThemselves()
    {
        CycleBench bench;
        Plan plan = aPlan();
        plan.reviewers[0] += "=somebody else";
        const std::string subject = bench.drawn(plan, aWorld());
        const State state = *bench.service.cycle(subject);
        for (std::size_t place = 0; place < state.assignments.size(); ++place) {
            const Done done = bench.reviewAt(subject, place, answers(4, 0));
            QCOMPARE(bool(done), state.assignments[place].reviewer != 0);
            if (!done)
                QCOMPARE(int(done.error().fault), int(Fault::Denied));
        }
        QCOMPARE(bench.service.cycle(subject)->done(), std::size_t(10));
    }

    void aReviewCountsOnceAndItsVersionsStay()
    {
        CycleBench bench;
        const std::string subject = bench.drawn(aPlan(), aWorld());
        QVERIFY(bench.reviewAt(subject, 3, answers(5, 5)));
        bench.desk->clock.at = at("2026-03-17T09:00:00Z");
        const std::vector<sessions::PinnedNote> notes{
            {"validates", 3, 92, "before\tthe solution"}, {{}, {}, {}, "warm"}};
        QVERIFY(bench.reviewAt(subject, 3, answers(3, 0), notes));
        QCOMPARE(int(bench.reviewAt(subject, 3, answers(9, 9)).error().fault), int(Fault::Invalid));
        QCOMPARE(
            int(bench.service.review(subject, 3, "acd/other", {answers(1, 1), {}}).error().fault),
            int(Fault::Conflict));
        const State state = *bench.service.cycle(subject);
        QCOMPARE(state.done(), std::size_t(1));
        const Given &given = *state.assignments[3].given;
        QCOMPARE(given.before, std::size_t(1));
        for (std::size_t i = 0; i < notes.size(); ++i)
            QVERIFY(noteFrom(given.review.notes.at(i)) == notes[i]);
        QVERIFY(given.late);
        QCOMPARE(given.by, std::string(Desk::kUser));
        QCOMPARE(*given.review.score, std::int64_t(6000)); // three of five points, in hundredths
        QVERIFY(bench.service.end(state, "done"));
        QCOMPARE(
            int(bench.reviewAt(subject, 4, answers(5, 5)).error().fault), int(Fault::Conflict));
    }

    void aPeerReadsNobodyElsesReview()
    {
        CycleBench bench;
        const std::string subject = bench.drawn(aPlan(), aWorld());
        QVERIFY(bench.reviewAt(subject, 0, answers(2, 2), {{{}, {}, {}, "secret"}}));
        QVERIFY(bench.service.reviewApart(
            subject, Way::Self, "acd/elsewhere", personOf(1), {answers(1, 1), {}}));
        const State whole = *bench.service.cycle(subject);
        const State own = asPeerSees(whole, Desk::kUser);
        QCOMPARE(*own.assignments[0].given->review.score, std::int64_t(4000));
        QCOMPARE(own.others.size(), std::size_t(1));
        const State other = asPeerSees(whole, "priya");
        QCOMPARE(other.done(), std::size_t(1)); // that it was done is no secret
        QVERIFY(other.assignments[0].given->review.answers.empty());
        QVERIFY(other.assignments[0].given->review.notes.empty());
        QVERIFY(!other.assignments[0].given->review.score);
        QVERIFY(other.others.empty());
    }

    void ownSupervisorsAndReactiveReviewsStandApart()
    {
        CycleBench bench;
        const std::string subject = bench.drawn(aPlan(), aWorld());
        for (const Way way : {Way::Self, Way::Supervisor, Way::Reactive})
            QVERIFY(bench.service.reviewApart(
                subject, way, "acd/elsewhere", personOf(1), {answers(1, 1), {}}));
        QCOMPARE(int(bench.service
                         .reviewApart(
                             subject, Way::Peer, "acd/elsewhere", personOf(1), {answers(1, 1), {}})
                         .error()
                         .fault),
            int(Fault::Invalid));
        const State state = *bench.service.cycle(subject);
        QCOMPARE(state.others.size(), std::size_t(3));
        QCOMPARE(state.done(), std::size_t(0));
        QVERIFY(scoredIn({state}).empty());
    }

    void theNextCycleIsProposedWhenItsContactsAreThereAndPlannedOnce()
    {
        CycleBench bench;
        Plan plan = aPlan();
        plan.rhythm = Rhythm::Weekly;
        const std::string subject = bench.drawn(plan, aWorld());
        const auto cycles = [&] {
            return *bench.service.cycles();
        };
        const Instant ready = plan.until + 24h * 7, over = plan.due + 24h * 7;
        QVERIFY(!nextDue(cycles(), ready - 1ms));
        QCOMPARE(nextDue(cycles(), ready)->after, subject);
        QCOMPARE(nextDue(cycles(), ready)->since, ready);
        QVERIFY(!nextDue(cycles(), over)); // nobody could still be in time
        const auto next = bench.service.createNext(*bench.service.cycle(subject));
        QVERIFY(next);
        QVERIFY(!nextDue(cycles(), ready));
        QCOMPARE(int(bench.service.createNext(*bench.service.cycle(subject)).error().fault),
            int(Fault::Conflict));
        // What is only planned is followed by nothing yet.
        QVERIFY(!nextDue(cycles(), ready + 24h * 7));
        // What is held once never comes again.
        const std::string once = bench.drawn(aPlan(), aWorld());
        QCOMPARE(int(bench.service.createNext(*bench.service.cycle(once)).error().fault),
            int(Fault::Invalid));
        QVERIFY(!nextDue({*bench.service.cycle(once)}, ready));
    }

    void anImpossibleCycleWritesNothingAndSaysWhatFreesIt()
    {
        CycleBench bench;
        World world = aWorld();
        world.qualified.clear();
        const auto subject = bench.service.create(aPlan());
        const auto drawing = bench.service.draw(*bench.service.cycle(*subject), world, 1);
        QVERIFY(drawing && !drawing->drawn);
        QVERIFY(drawing->clash.freeing == std::vector{Rule::NotQualified});
        QCOMPARE(int(bench.service.cycle(*subject)->stage), int(Stage::Planned));
        QCOMPARE(int(drawCycle(aPlan(), World{}, 1).error().fault), int(Fault::NotFound));
    }

    void rulesAreAskedOrSaidNotToBe()
    {
        CycleBench bench;
        Plan plan = aPlan();
        plan.switchedOff = {"reciprocal"};
        plan.forced = {personOf(0) + ' ' + personOf(1)};
        World world = aWorld();
        world.inRecovery = std::set{personOf(2)};
        world.past.push_back({personOf(3), personOf(4), 1, true});
        plan.vetoes = {personOf(5) + ' ' + personOf(4)};
        plan.reviewers.push_back("=nadia");
        world.qualified.insert("=nadia");
        const State state = *bench.service.cycle(bench.drawn(plan, world));
        int forced = 0;
        for (const Assignment &each : state.assignments) {
            const Reviewer reviewer = state.reviewerOf(each);
            QVERIFY(reviewer.person != personOf(2)); // in recovery
            QVERIFY(reviewer.person != personOf(5) || each.reviewee != personOf(4)); // veto
            forced += each.forced;
            const auto reasons = reasonsOf(state, each);
            const auto standing = [&](Rule rule) {
                return reasons[static_cast<std::size_t>(rule)].standing;
            };
            QCOMPARE(int(standing(Rule::Reciprocal)), int(Standing::SwitchedOff));
            QCOMPARE(int(standing(Rule::SameLead)), int(Standing::CoachingOnly));
            QCOMPARE(int(standing(Rule::OpenDispute)), int(Standing::NotConnected));
            QCOMPARE(int(standing(Rule::Language)), int(Standing::NotConnected));
            QCOMPARE(int(standing(Rule::InRecovery)),
                int(each.forced ? Standing::ByHand : Standing::Kept));
        }
        QVERIFY(forced >= 1);
        QVERIFY(
            state.drawn->notConnected == (std::vector<std::string>{"open_dispute", "language"}));
    }

    void whatCannotBeReadIsSaidNotToBeAsked()
    {
        CycleBench bench;
        World world = aWorld();
        world.disputes.emplace();
        world.inRecovery.emplace();
        world.unreadableCycles = 1;
        using Names = std::vector<std::string>;
        QVERIFY((*bench.service.cycle(bench.drawn(aPlan(), world))).drawn->notConnected
            == (Names{"reciprocal", "pair_repeated", "language"}));
        world.unreadableCycles = 0;
        world.unreadableEvaluations = 2;
        QVERIFY((*bench.service.cycle(bench.drawn(aPlan(), world))).drawn->notConnected
            == (Names{"open_dispute", "language"}));
    }

    void whoDisputesWithEachOtherNeverMeets()
    {
        CycleBench bench;
        Plan plan = aPlan();
        plan.reviewers = {personOf(1), personOf(2), "=nadia"};
        plan.most = 12;
        World world = aWorld();
        world.qualified.insert("=nadia");
        // As an area of disputes names them: the agent, and who gave the evaluation.
        world.disputes = {{personOf(0), "=nadia"}, {personOf(3), personOf(2)}};
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            const State state = *bench.service.cycle(bench.drawn(plan, world, seed));
            for (const Assignment &each : state.assignments) {
                const std::string reviewer = state.reviewerOf(each).name();
                QVERIFY(reviewer != "=nadia" || each.reviewee != personOf(0));
                QVERIFY(reviewer != personOf(2) || each.reviewee != personOf(3));
                const auto reasons = reasonsOf(state, each);
                QCOMPARE(int(reasons[static_cast<std::size_t>(Rule::OpenDispute)].standing),
                    int(Standing::Kept));
            }
        }
    }

    void thePastOfCyclesKeepsTwoFromSwapping()
    {
        CycleBench bench;
        const std::string first = bench.drawn(aPlan(), aWorld());
        for (std::size_t place = 0; place < 12; ++place)
            QVERIFY(bench.reviewAt(first, place, answers(4, 4)));
        World world = aWorld();
        world.past = pastOf(*bench.service.cycles(), bench.desk->clock.at);
        QCOMPARE(world.past.size(), std::size_t(12));
        QVERIFY(world.past.front().thisQuarter);
        std::set<std::pair<std::string, std::string>> met;
        for (const PastReview &past : world.past)
            met.insert({past.reviewer, past.reviewee});
        const auto drawing = drawCycle(aPlan(), world, 9);
        QVERIFY(drawing && drawing->drawn);
        for (const std::string &text : drawing->drawn->assigned) {
            const QStringList parts = QString::fromStdString(text).split(QLatin1Char(' '));
            const auto contact = pairFrom(drawing->contacts[parts[0].toULong()]);
            QVERIFY(!met.contains({contact->first, personOf(parts[1].toInt())}));
        }
        const auto old = pastOf(*bench.service.cycles(), bench.desk->clock.at + 24h * 100);
        QVERIFY(!old.front().thisQuarter);
    }

    void whatIsWrongWithAPlanIsNamed()
    {
        QVERIFY(problemsOf(aPlan()).empty());
        const auto without = [](auto change) {
            Plan plan = aPlan();
            change(plan);
            return plan;
        };
        QVERIFY(saysOnly(without([](Plan &p) { p.title.clear(); }), PlanProblem::NoTitle));
        QVERIFY(saysOnly(without([](Plan &p) { p.form.clear(); }), PlanProblem::NoForm));
        QVERIFY(saysOnly(without([](Plan &p) { p.reviewers.clear(); }), PlanProblem::NoReviewers));
        QVERIFY(saysOnly(without([](Plan &p) { p.reviewees.clear(); }), PlanProblem::NoReviewees));
        QVERIFY(saysOnly(without([](Plan &p) { p.reviewees.push_back(p.reviewees[0]); }),
            PlanProblem::TwiceNamed));
        QVERIFY(saysOnly(
            without([](Plan &p) { p.reviewers.push_back("="); }), PlanProblem::BadReviewer));
        QVERIFY(saysOnly(
            without([](Plan &p) { p.vetoes = {"nobody " + personOf(1)}; }), PlanProblem::BadPair));
        QVERIFY(saysOnly(without([](Plan &p) { p.forced = {personOf(1)}; }), PlanProblem::BadPair));
        QVERIFY(saysOnly(without([](Plan &p) { p.switchedOff = {"luck"}; }), PlanProblem::BadRule));
        QVERIFY(saysOnly(without([](Plan &p) { p.least = 9; }), PlanProblem::BadLoad));
        QVERIFY(saysOnly(without([](Plan &p) { p.until = p.from; }), PlanProblem::BadPeriod));
        QVERIFY(saysOnly(without([](Plan &p) { p.contacts = 4000; }), PlanProblem::TooLarge));
    }

    void theNextCycleIsAWeekOrAMonthLater()
    {
        Plan plan = aPlan();
        QVERIFY(!nextOf(plan, "peer_cycle:1"));
        plan.rhythm = Rhythm::Weekly;
        plan.number = 9;
        plan.title = "Cycle 9";
        QCOMPARE(nextOf(plan, "peer_cycle:1")->title, std::string("Cycle 10"));
        plan.title = "Apollo 1969";
        QCOMPARE(nextOf(plan, "peer_cycle:1")->title, plan.title);
        QCOMPARE(toIso(nextOf(plan, "peer_cycle:1")->due), std::string("2026-03-23T17:00:00.000Z"));
        plan.rhythm = Rhythm::Monthly;
        plan.due = at("2026-01-31T17:00:00Z");
        const auto next = nextOf(plan, "peer_cycle:1");
        QCOMPARE(toIso(next->due), std::string("2026-02-28T17:00:00.000Z"));
        QCOMPARE(toIso(next->from), std::string("2026-03-01T00:00:00.000Z"));
        QCOMPARE(next->number, plan.number + 1);
        QCOMPARE(next->follows, std::string("peer_cycle:1"));
    }

    void friendsAreComparedWithWhatOthersGave()
    {
        QCOMPARE(inflationOf({}).pairs, std::size_t(0));
        // a and b review each other; c gives both less, and d gives e and f the same as they do.
        std::vector<Scored> reviews{{"a", "b", 90}, {"b", "a", 80}, {"c", "a", 70}, {"c", "b", 70}};
        const Inflation one = inflationOf(reviews);
        QCOMPARE(one.pairs, std::size_t(1));
        QCOMPARE(*one.difference, 15.0); // (20 + 10) / 2
        QVERIFY(!one.interval);
        reviews.insert(
            reviews.end(), {{"e", "f", 60}, {"f", "e", 60}, {"d", "e", 60}, {"d", "f", 55}});
        const Inflation two = inflationOf(reviews);
        QCOMPARE(two.pairs, std::size_t(2));
        QCOMPARE(*two.difference, 8.75); // 15 and 2.5
        // t(0.975, 1) = 12.706, standard error 6.25
        QVERIFY(std::abs(two.interval->second - (8.75 + 12.7062 * 6.25)) < 0.01);
        // Without anybody else to compare with there is nothing to say.
        QVERIFY(!inflationOf({{"a", "b", 90}, {"b", "a", 80}}).difference);
    }

    void closenessIsTheMeanOverQuestions_data()
    {
        QTest::addColumn<int>("validates");
        QTest::addColumn<int>("owns");
        QTest::addColumn<double>("close");
        QTest::newRow("the same") << 4 << 3 << 1.0;
        QTest::newRow("one point of four off") << 5 << 3 << 0.875;
        QTest::newRow("the other end") << 1 << 3 << 0.625;
        QTest::newRow("not applicable is not close") << 4 << 0 << 0.5;
    }
    void closenessIsTheMeanOverQuestions()
    {
        QFETCH(int, validates);
        QFETCH(int, owns);
        QFETCH(double, close);
        const auto found = closeness(aForm(), answers(4, 3), answers(validates, owns));
        QCOMPARE(*found, close);
        QCOMPARE(passes(aForm(), answers(4, 3), answers(validates, owns)), close >= kCloseEnough);
        QVERIFY(!closeness(aForm(), answers(0, 0), answers(0, 0)));
    }

    void aPeerHasTwoTriesAndNeverOpensTheRightAnswers()
    {
        CycleBench bench;
        Desk &desk = *bench.desk;
        for (const auto &[name, roles] : {std::pair("ines", Roles(Role::Evaluator)),
                 std::pair("priya", Roles(Role::PeerReviewer))})
            QVERIFY(desk.vault->addUser({name, "x", roles, {}, {1, 8192}}, desk.clock.at));
        for (const auto dataClass : {vault::DataClass::Internal, vault::DataClass::Personal})
            QVERIFY(desk.vault->give({dataClass, 0}, {"ines", "priya"}));
        const auto as = [&](const char *user) {
            desk.user = user;
            desk.reopen();
            return Qualifying(*desk.log, *desk.vault);
        };
        const forms::Form form = aForm();
        QVERIFY(as("ines").keepGold(form, 1,
            {{"acd/g-1", answers(4, 3)}, {"acd/g-2", answers(2, 2)}, {"acd/g-3", answers(5, 0)}}));
        const Reviewer priya{personOf(1), "priya"};
        {
            Qualifying peer = as("priya");
            QCOMPARE(int(peer.tryOut({personOf(2), "ines"}, form, {}).error().fault),
                int(Fault::Denied));
            QVERIFY(peer.tryOut(priya, form, {answers(4, 3), answers(2, 2), answers(1, 0)}));
            QCOMPARE(int(peer.tryOut(priya, form, {}).error().fault), int(Fault::Invalid));
            QCOMPARE(int(peer.judge(form, priya.name()).error().fault), int(Fault::Denied));
        }
        QVERIFY(as("ines").judge(form, priya.name()));
        {
            Qualifying peer = as("priya");
            const Qualification now = *peer.of("empathy", priya.name());
            QCOMPARE(now.passed, 2);
            QVERIFY(!now.qualified);
            QVERIFY(peer.tryOut(priya, form, {answers(4, 3), answers(2, 2), answers(5, 0)}));
        }
        QVERIFY(as("ines").judge(form, priya.name()));
        Qualifying last = as("priya");
        QVERIFY(last.of("empathy", priya.name())->qualified);
        QCOMPARE(last.of("empathy", priya.name())->tries, 2);
        QCOMPARE(int(last.tryOut(priya, form, {answers(4, 3), answers(2, 2), answers(5, 0)})
                         .error()
                         .fault),
            int(Fault::Conflict));
        QCOMPARE(last.all("empathy")->size(), std::size_t(1));
        QVERIFY(last.all("other")->empty());
    }

    void aPanelSeesPeopleOfSmallTeamsMasked()
    {
        TempCentre centre;
        std::vector<facts::Record> records;
        const auto agent = [&](int number, const char *team) {
            facts::AgentRecord record;
            record.externalId = QStringLiteral("a-%1").arg(number).toStdString();
            record.name = "Agent " + std::to_string(number);
            record.team = team;
            records.emplace_back(record);
        };
        for (int i = 0; i < 4; ++i)
            agent(i, "Large");
        for (int i = 4; i < 7; ++i)
            agent(i, "Small");
        for (int i = 0; i < 7; ++i) {
            for (int k = 0; k < 2; ++k) {
                auto contact = aContact("c-" + std::to_string(i) + std::to_string(k));
                contact.legs[0].agent = {"a-" + std::to_string(i), {}, {}, {}};
                if (i == 0) { // handed to agent 1
                    contact.legs.push_back(contact.legs[0]);
                    contact.legs[1].externalId = "leg-2-" + std::to_string(k);
                    contact.legs[1].start += 5min;
                    contact.legs[1].agent = {"a-1", {}, {}, {}};
                }
                records.emplace_back(contact);
            }
        }
        centre.import(std::move(records));
        auto reader = std::move(centre.facts().reader().value());
        World world;
        world.people = *readPeople(*reader);
        QCOMPARE(world.people.size(), std::size_t(7));
        Plan plan = aPlan();
        plan.reviewers.clear();
        plan.reviewees.clear();
        for (const auto &[person, known] : world.people) {
            plan.reviewers.push_back(person);
            plan.reviewees.push_back(person);
            world.qualified.insert(person);
        }
        plan.until = at("2026-04-01T00:00:00Z");
        QVERIFY(readContacts(*reader, plan.reviewees, {plan.from, plan.until}, plan.until, world));
        QCOMPARE(world.contacts.size(), std::size_t(7));
        QCOMPARE(world.others.size(), std::size_t(2)); // the two that were handed on

        CycleBench bench;
        const std::string subject = bench.drawn(plan, world);
        QVERIFY(bench.reviewAt(subject, 0, answers(3, 3)));
        const auto organisation =
            *facts::readOrganisation(*reader, {centre.vault(), at("2026-03-10T10:00:00Z")});
        const auto snapshot = snapshotFor({bench.desk->log.get(), *bench.desk->vault, *reader,
                                              organisation, at("2026-03-10T10:00:00Z")},
            {});
        QVERIFY(snapshot && snapshot->shown);
        QCOMPARE(snapshot->shown->rows.size(), std::size_t(14));
        std::set<std::string> masked;
        for (const Row &row : snapshot->shown->rows) {
            QVERIFY(row.contact);
            const auto &name = organisation->agent(row.reviewee.agent)->name;
            const bool isSmall = name >= "Agent 4";
            QCOMPARE(row.reviewee.masked, isSmall);
            QVERIFY(row.reviewee.code.size() >= 2);
            if (isSmall)
                masked.insert(row.reviewee.code);
            // Who took the contact over never reviews it.
            QVERIFY(
                name != "Agent 0" || organisation->agent(row.reviewer.agent)->name != "Agent 1");
            QCOMPARE(row.state == peer_review::Due::Done, row.place == 0);
        }
        QCOMPARE(masked.size(), std::size_t(3));
        // To a peer nobody who is reviewed is named, and no other's review is opened.
        const auto peers = snapshotFor({bench.desk->log.get(), *bench.desk->vault, *reader,
                                           organisation, at("2026-03-10T10:00:00Z"), false},
            {});
        for (const Row &row : peers->shown->rows)
            QVERIFY(row.reviewee.masked);
        QCOMPARE(snapshot->cycles.size(), std::size_t(1));
        const auto other = snapshotFor({bench.desk->log.get(), *bench.desk->vault, *reader,
                                           organisation, at("2026-03-10T10:00:00Z")},
            "peer_cycle:none");
        QCOMPARE(int(other.error().fault), int(Fault::NotFound));
    }

    void reviewsOfOneReviewerAreDueEvenlyOverTheCycle()
    {
        State state;
        state.plan.until = at("2026-03-02T00:00:00Z");
        state.plan.due = at("2026-03-16T00:00:00Z");
        state.plan.reviewers = {"a", "b"};
        for (const std::size_t reviewer : {0, 0, 1}) {
            state.assignments.emplace_back();
            state.assignments.back().reviewer = reviewer;
        }
        const auto due = dueTimes(state);
        QCOMPARE(toIso(due[0]), std::string("2026-03-09T00:00:00.000Z"));
        QCOMPARE(toIso(due[1]), std::string("2026-03-16T00:00:00.000Z"));
        QCOMPARE(toIso(due[2]), std::string("2026-03-16T00:00:00.000Z"));
        QVERIFY(codesOf({"7fa0", "7fb1", "80"}).at("7fa0") == "7FA");
    }

    void aCyclePastItsTimeIsInNoListAndOneThatDoesNotOpenClosesNone()
    {
        CycleBench bench;
        const std::string old = bench.drawn(aPlan(), aWorld());
        const std::string kept = *bench.service.create(aPlan());
        Desk &desk = *bench.desk;
        desk.clock.at += 24h * 100;
        for (const auto *kind : {&planKind().kind(), &drawnKind().kind()}) {
            auto entry =
                journal::draft(journal::expirySubject(kind->name), journal::payloadsExpiredKind(),
                    journal::PayloadsExpired{kind->name, desk.clock.at - 24h * 90, 90, {kept}});
            entry.seen.reset();
            QVERIFY(desk.log->append(entry));
        }
        std::int64_t unreadable = 0;
        QCOMPARE(bench.service.cycles(&unreadable)->size(), std::size_t(1));
        QCOMPARE(unreadable, std::int64_t(0));
        QCOMPARE((*desk.log->state(old))->status, std::string("forgotten"));
        const std::string lost = *bench.service.create(aPlan());
        QVERIFY(desk.log->store().write(store::Area::Decisions, [&](store::Connection &db) -> Done {
            db.prepare("UPDATE payload SET sealed = NULL WHERE (dev, seq) IN (SELECT dev, seq "
                       "FROM entry WHERE subj = :subj)")
                .run(lost);
            return {};
        }));
        const auto all = bench.service.cycles(&unreadable);
        QCOMPARE(all->size(), std::size_t(1));
        QCOMPARE(all->front().subject, kept);
        QCOMPARE(unreadable, std::int64_t(1));
        // Nor does it keep a series from going on.
        Plan weekly = aPlan();
        weekly.rhythm = Rhythm::Weekly;
        const std::string series = *bench.service.create(weekly);
        const auto next = bench.service.createNext(*bench.service.cycle(series));
        QVERIFY2(next, next ? "" : next.error().detail.c_str());
        QCOMPARE((*bench.service.cycle(*next)).plan.follows, series);
        QCOMPARE(int(bench.service.createNext(*bench.service.cycle(series)).error().fault),
            int(Fault::Conflict));
    }
};

ATTUNE_TEST(TestCycles)
#include "tst_cycles.moc"
