// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a contact counts for, who is shown, who is ranked, and that an index opens into its parts.
#include "core/empathy_index/empathy_index.h"
#include "tests/support/program/test_program.h"

#include <QTest>

using namespace attune;
using namespace attune::empathy_index;
using scoring::Proxy;
using scoring::ScoreRow;

namespace {

/// Of ten contacts, `good` have each figure at 1 and the others at 0.
void add(std::vector<Contact> &to, std::int64_t unit, int n, int good, std::int64_t queue = 1)
{
    for (int i = 0; i < n; ++i) {
        Contact contact;
        contact.unit = unit;
        contact.queue = {queue};
        for (auto &proxy : contact.proxies)
            proxy = i < good ? 1 : 0;
        to.push_back(contact);
    }
}

const Unit &unitOf(const Outcome &outcome, std::int64_t id)
{
    const auto found = std::ranges::find(outcome.units, id, &Unit::id);
    if (found == outcome.units.end())
        qFatal("no such unit");
    return *found;
}

std::vector<Contact> aCentre()
{
    std::vector<Contact> contacts;
    for (std::int64_t unit = 1; unit <= 12; ++unit)
        add(contacts, unit, 200, 60 + static_cast<int>(unit) * 8);
    return contacts;
}

std::optional<double> figure(const ScoreRow &row, Proxy proxy)
{
    return scoring::proxiesOf(row)[static_cast<std::size_t>(proxy)];
}

ScoreRow aCourse(std::int16_t start, std::int16_t trough, std::int16_t end)
{
    ScoreRow row;
    row.start = start;
    row.trough = trough;
    row.end = end;
    return row;
}

} // namespace

class TestEmpathyIndexRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aContactNobodyMayAssessSaysNothing()
    {
        for (const auto &proxy : scoring::proxiesOf(ScoreRow{}))
            QVERIFY(!proxy);
    }

    void escalationIsJudgedByWhetherItWasAskedFor_data()
    {
        QTest::addColumn<bool>("asked");
        QTest::addColumn<bool>("offered");
        QTest::addColumn<bool>("done");
        QTest::addColumn<double>("value");
        QTest::newRow("asked and refused") << true << false << false << 0.0;
        QTest::newRow("asked and offered") << true << true << false << 1.0;
        QTest::newRow("asked and done") << true << false << true << 1.0;
        QTest::newRow("nobody asked, handed up") << false << false << true << 0.0;
        QTest::newRow("upset, nobody asked, kept") << false << false << false << 1.0;
    }
    void escalationIsJudgedByWhetherItWasAskedFor()
    {
        QFETCH(bool, asked);
        QFETCH(bool, offered);
        QFETCH(bool, done);
        ScoreRow row = aCourse(-100, -600, 100);
        row.escalationRequested = asked;
        row.escalationOffered = offered;
        row.escalationDone = done;
        QTEST(*figure(row, Proxy::Escalation), "value");
    }

    void aRoutineContactIsNoAvoidedEscalation()
    {
        QVERIFY(!figure(aCourse(100, 50, 200), Proxy::Escalation));
    }

    void recoveryNeedsABadBeginningAndAMuchBetterEnd()
    {
        QCOMPARE(*figure(aCourse(-300, -500, 0), Proxy::Recovery), 1.0);
        QCOMPARE(*figure(aCourse(-300, -500, -1), Proxy::Recovery), 0.0);
        QVERIFY(!figure(aCourse(-200, -500, 400), Proxy::Recovery));
    }

    void acknowledgingIsAskedForOnlyWhereSomebodyWasLow()
    {
        ScoreRow row = aCourse(0, -500, 0);
        QCOMPARE(*figure(row, Proxy::Acknowledgement), 0.0);
        row.marks[static_cast<std::size_t>(text::Mark::Validation)] = 1;
        QCOMPARE(*figure(row, Proxy::Acknowledgement), 1.0);
        QVERIFY(!figure(aCourse(0, -100, 0), Proxy::Acknowledgement));
    }

    void weightsAreSharesOfOne()
    {
        QVERIFY(areValid({}));
        QVERIFY(areValid({2, {0.1, 0.2, 0.3, 0.4}}));
        QVERIFY(!areValid({2, {0.5, 0.5, 0.5, -0.5}}));
        QVERIFY(!areValid({2, {0.25, 0.25, 0.25, 0.2}}));
        QVERIFY(!areValid({2, {NAN, 0.5, 0.25, 0.25}}));
        const auto contacts = aCentre();
        QVERIFY(outcomeOf(contacts, {.weights = {2, {1, 1, 1, 1}}}).units.empty());
    }

    void nobodyIsShownBelowFiveContacts()
    {
        auto contacts = aCentre();
        add(contacts, 50, 4, 4);
        add(contacts, 51, 5, 5);
        const Outcome outcome = outcomeOf(contacts, {});
        const Unit &four = unitOf(outcome, 50);
        QCOMPARE(four.standing, Standing::TooFew);
        QVERIFY(!four.index && !four.estimate && !four.components[0].raw);
        QVERIFY(unitOf(outcome, 51).estimate);
    }

    void fewPerfectContactsNeverLead()
    {
        auto contacts = aCentre();
        add(contacts, 50, 2, 2);
        add(contacts, 51, 5, 5);
        const Outcome outcome = outcomeOf(contacts, {});
        const Unit &five = unitOf(outcome, 51);
        QVERIFY(!unitOf(outcome, 50).estimate);
        QVERIFY(*five.index > *unitOf(outcome, 12).index);
        QVERIFY(five.estimate->value < unitOf(outcome, 12).estimate->value);
        QCOMPARE(five.standing, Standing::NotSeparable);
        QVERIFY(!five.rank);
        QCOMPARE(unitOf(outcome, 12).rank->rank, 1.0);
    }

    void ranksStandOnlyOnReliability()
    {
        const Outcome outcome = outcomeOf(aCentre(), {});
        for (const Unit &unit : outcome.units) {
            QCOMPARE(unit.rank.has_value(), unit.estimate->reliability >= 0.7);
            if (unit.rank) {
                QVERIFY(unit.rank->low <= unit.rank->rank && unit.rank->rank <= unit.rank->high);
                QVERIFY(unit.estimate->low < unit.estimate->value);
            }
        }
        std::vector<Contact> alike;
        for (std::int64_t unit = 1; unit <= 6; ++unit)
            add(alike, unit, 40, 20);
        const Outcome none = outcomeOf(alike, {});
        QCOMPARE(none.tau2, 0.0);
        for (const Unit &unit : none.units)
            QCOMPARE(unit.standing, Standing::NotSeparable);
    }

    void contributionsAddUpToTheDifference()
    {
        auto contacts = aCentre();
        for (std::size_t i = 0; i < contacts.size(); ++i) {
            if (i % 3 == 0)
                contacts[i].proxies[1].reset();
            if (contacts[i].unit == 4)
                contacts[i].proxies[2].reset();
            if (contacts[i].unit == 5)
                contacts[i].proxies[3] = 0;
        }
        const Outcome outcome = outcomeOf(contacts, {});
        for (const Unit &unit : outcome.units) {
            double sum = 0;
            for (const Component &component : unit.components)
                sum += component.contribution;
            QVERIFY(std::abs(sum - (*unit.index - *unit.usual)) < 1e-12);
        }
        QVERIFY(unitOf(outcome, 5).floored);
        QVERIFY(!unitOf(outcome, 4).components[2].adjusted);
    }

    void tooLittleMeasuredGivesNoIndex()
    {
        auto contacts = aCentre();
        for (Contact &contact : contacts) {
            if (contact.unit == 1)
                contact.proxies[0] = contact.proxies[1] = std::nullopt;
        }
        const Outcome outcome = outcomeOf(contacts, {});
        const Unit &unit = unitOf(outcome, 1);
        QCOMPARE(unit.standing, Standing::NotMeasured);
        QVERIFY(!unit.index && unit.components[2].raw);
    }

    void aHardQueueIsNoFault()
    {
        std::vector<Contact> contacts;
        add(contacts, 1, 100, 30, 7);
        add(contacts, 2, 100, 30, 7);
        add(contacts, 3, 100, 80, 8);
        add(contacts, 4, 100, 80, 8);
        const Outcome outcome = outcomeOf(contacts, {});
        QVERIFY(std::abs(*unitOf(outcome, 1).index - *unitOf(outcome, 3).index) < 1e-6);
        QCOMPARE(*unitOf(outcome, 1).components[0].raw, 0.3);
    }

    void theSameContactsGiveTheSameFigures()
    {
        const auto contacts = aCentre();
        const Outcome one = outcomeOf(contacts, {}), two = outcomeOf(contacts, {});
        const Outcome other = outcomeOf(contacts, {.seed = 1});
        bool moved = false;
        for (std::size_t i = 0; i < one.units.size(); ++i) {
            QVERIFY(one.units[i].estimate->low == two.units[i].estimate->low);
            moved |= one.units[i].estimate->low != other.units[i].estimate->low;
        }
        QVERIFY(moved);
    }

    void aNameAloneIsNoParticular()
    {
        ScoreRow row;
        row.personalisation = 1;
        row.nameUsed = true;
        QCOMPARE(*figure(row, Proxy::Personalisation), 0.0);
        row.specifics = 40;
        QCOMPARE(*figure(row, Proxy::Personalisation), 0.5);
        row.personalisation = 2;
        QCOMPARE(*figure(row, Proxy::Personalisation), 1.0);
    }

    void whatIsTheSameForEverybodyIsLeftOutAndSaid()
    {
        auto contacts = aCentre();
        for (Contact &contact : contacts)
            contact.proxies[3] = 1;
        const Outcome outcome = outcomeOf(contacts, {});
        QCOMPARE(outcome.constant, (std::array{false, false, false, true}));
        QCOMPARE(outcome.weights[3], 0.0);
        QVERIFY(std::abs(outcome.weights[0] - 1.0 / 3) < 1e-12);
        QCOMPARE(unitOf(outcome, 3).components[3].contribution, 0.0);
        for (Contact &contact : contacts)
            contact.proxies.fill(1);
        const Outcome alike = outcomeOf(contacts, {});
        for (const Unit &unit : alike.units)
            QCOMPARE(unit.standing, Standing::NotMeasured);
    }

    void aFigureSwitchedOffCountsForNothing()
    {
        auto contacts = aCentre();
        const Outcome with = outcomeOf(contacts, {.off = {false, false, true, false}});
        QCOMPARE(with.weights[2], 0.0);
        for (Contact &contact : contacts)
            contact.proxies[2].reset();
        const Outcome without = outcomeOf(contacts,
            {.weights = {1, {0.25, 0.25, 0.25, 0.25}}, .off = {false, false, true, false}});
        QCOMPARE(*unitOf(with, 4).index, *unitOf(without, 4).index);
    }

    void neverHandingUpShows()
    {
        auto contacts = aCentre();
        for (Contact &contact : contacts)
            contact.asked = true;
        for (std::size_t i = 0; i < 200; ++i) // of unit 1
            contacts[i].proxies[1] = i < 4 ? 1 : 0;
        const Outcome outcome = outcomeOf(contacts, {});
        QCOMPARE(unitOf(outcome, 1).answered.of, std::size_t{200});
        QCOMPARE(unitOf(outcome, 1).answered.good, std::size_t{4});
        QVERIFY(avoidsEscalation(unitOf(outcome, 1), outcome.units));
        QVERIFY(!avoidsEscalation(unitOf(outcome, 12), outcome.units));
        Unit few;
        few.answered = {4, 0};
        QVERIFY(!avoidsEscalation(few, outcome.units));
    }

    void aSmallGroupIsNotToldByWhatIsLeftOver()
    {
        const auto groups = [](std::vector<std::size_t> people) {
            std::vector<Unit> units;
            for (const std::size_t each : people) {
                units.push_back({});
                units.back().people = each;
                units.back().standing = Standing::Ranked;
                units.back().index = 0.5;
            }
            withholdSmallGroups(units, 5);
            std::vector<bool> withheld;
            for (const Unit &unit : units) {
                withheld.push_back(unit.standing == Standing::Withheld);
                if (withheld.back())
                    [&] {
                        QVERIFY(!unit.index && unit.contacts == 0);
                    }();
            }
            return withheld;
        };
        QCOMPARE(groups({5, 6, 7}), (std::vector<bool>{false, false, false}));
        QCOMPARE(groups({9, 3, 7}), (std::vector<bool>{false, true, true}));
        QCOMPARE(groups({9, 3, 2}), (std::vector<bool>{false, true, true}));
        QCOMPARE(groups({3}), (std::vector<bool>{true}));
    }

    void weightsThatShiftTellHowFarARankHolds()
    {
        std::vector<Contact> contacts;
        for (std::int64_t unit = 1; unit <= 10; ++unit) {
            for (int i = 0; i < 300; ++i) {
                Contact contact;
                contact.unit = unit;
                contact.queue = {1};
                contact.proxies = {i % 10 < unit ? 1.0 : 0.0, i % 12 < 12 - unit ? 1.0 : 0.0,
                    i % 2 ? 1.0 : 0.0, i % 3 ? 1.0 : 0.0};
                contacts.push_back(contact);
            }
        }
        bool moved = false;
        for (const Unit &unit : outcomeOf(contacts, {}).units) {
            if (!unit.rank)
                continue;
            QVERIFY(unit.rank->leastWeighed <= unit.rank->rank);
            QVERIFY(unit.rank->rank <= unit.rank->mostWeighed);
            moved |= unit.rank->leastWeighed < unit.rank->mostWeighed;
        }
        QVERIFY(moved);
    }

    void theIntervalOfAnIndexIsDrawnFromItsContacts()
    {
        const Outcome outcome = outcomeOf(aCentre(), {});
        for (const Unit &unit : outcome.units)
            QVERIFY(unit.drawn->low < *unit.index && *unit.index < unit.drawn->high);
    }

    void nothingGivesNothing() { QVERIFY(outcomeOf({}, {}).units.empty()); }
};

ATTUNE_TEST(TestEmpathyIndexRules)
#include "tst_empathy_index_rules.moc"
