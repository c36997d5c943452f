// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet comes from comparable days, says which limit binds, and refuses what cannot be.
#include "core/staffing/sheet.h"
#include "tests/support/program/test_program.h"
#include "tests/support/temp_centre.h"

#include <QTest>

using namespace attune;
using namespace attune::staffing;
using namespace std::chrono_literals;
using attune::tests::TempCentre;

namespace {

constexpr LocalDay kMonday{std::chrono::local_days{std::chrono::year{2026} / 3 / 30}};

DemandHistory aHistory(int days, double contacts, double seconds,
    facts::EmotionClass emotion = facts::EmotionClass::Low)
{
    DemandHistory out;
    QueueHistory queue{{1}, "Orders", emotion, seconds, {}};
    for (int day = 0; day < days; ++day) {
        out.days.push_back(kMonday + std::chrono::days{7 * day});
        queue.days.push_back({});
        queue.days.back()[20] = contacts + day;
    }
    out.queues.push_back(queue);
    return out;
}

facts::ContactRecord aCall(int number, Instant start, facts::Channel channel)
{
    auto record = tests::aContact(QStringLiteral("c%1").arg(number).toStdString());
    record.channel = channel;
    record.stamp = start;
    record.legs.front().transcript.reset();
    record.legs.front().start = start;
    record.legs.front().end = start + 5min;
    record.legs.front().talk = 5min;
    return record;
}

} // namespace

class TestSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadAsksForMoreThanVolumeWhereItIsDemanding_data()
    {
        QTest::addColumn<int>("emotion");
        QTest::addColumn<bool>("more");
        QTest::newRow("low") << int(facts::EmotionClass::Low) << false;
        QTest::newRow("very high") << int(facts::EmotionClass::VeryHigh) << true;
    }
    void loadAsksForMoreThanVolumeWhereItIsDemanding()
    {
        QFETCH(int, emotion);
        QFETCH(bool, more);
        WhatIf whatIf;
        whatIf.weights[1] = 1;
        const auto sheet =
            sheetOf(aHistory(8, 60, 360, static_cast<facts::EmotionClass>(emotion)), 0.5, whatIf);
        QCOMPARE(sheet.slots.size(), 1u);
        QCOMPARE(sheet.loadHours > sheet.volumeHours, more);
        QCOMPARE(sheet.slots[0].need->binding == Limit::Load, more);
    }

    void aHighDayNeedsNoFewerPeople()
    {
        const auto history = aHistory(8, 60, 360);
        const auto usual = sheetOf(history, 0.5, {}), high = sheetOf(history, 0.8, {});
        QVERIFY(high.slots[0].contacts > usual.slots[0].contacts);
        QVERIFY(high.loadHours >= usual.loadHours);
    }

    /// Field notes, section E: 200 interactions a half hour of 300 s, every fifth with 90 s of
    /// recovery: 41 people; 42 where nobody may be busy more than 85 %, 45 at 80 %.
    void theResultHangsOnItsSettings()
    {
        StaffingPolicy policy;
        policy.target = {20, 0.8, 0.85};
        policy.mostLoadPerHour = 1e6; // the cap on load is out of play
        const std::vector<ContactClass> classes{
            {"usual", 160, 300, 0, 1}, {"hard", 40, 300, 90, 1}};
        const auto found = sensitivityOf(classes, policy);
        QVERIFY(found);
        QCOMPARE(found->agents, 42);
        QCOMPARE(*found->lessBusy, 45);
        QCOMPARE(*found->lessLoad, 42);
        QCOMPARE(*found->withoutRecovery, 40); // 39 without the cap: 33.3 Erlang at 85 % are 39.2
        policy.target.mostOccupancy = 1;
        QCOMPARE(sensitivityOf(classes, policy)->agents, 41);
        policy.target.mostOccupancy = 0.04; // five points less would be none at all
        QVERIFY(sensitivityOf(classes, policy)->lessBusy);
        QVERIFY(!sensitivityOf({}, policy));
        const std::vector<ContactClass> endless{{"endless", 1e7, 3600, 0, 1}};
        QVERIFY(!sensitivityOf(endless, {}));
    }

    /// Whatever half hour it is in, not the busiest alone.
    void recoveryThatIsCountedTwiceIsFoundInAnyHalfHour()
    {
        auto history = aHistory(8, 60, 360);
        auto quiet = aHistory(8, 0, 360, facts::EmotionClass::VeryHigh).queues[0];
        for (auto &day : quiet.days) {
            day.fill(0);
            day[40] = 3;
        }
        quiet.queue = {2};
        history.queues.push_back(quiet);
        WhatIf whatIf;
        whatIf.recoveryInShrinkage = 0.05;
        QVERIFY(sheetOf(history, 0.5, whatIf).countsTwice);
        whatIf.recoveryInShrinkage = 0;
        QVERIFY(!sheetOf(history, 0.5, whatIf).countsTwice);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<double>("shrinkage");
        QTest::addColumn<double>("level");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<int>("fault");
        QTest::newRow("sound") << 0.3 << 0.8 << 360. << int(StaffingFault::None);
        QTest::newRow("all of them away") << 1. << 0.8 << 360. << int(StaffingFault::Shrinkage);
        QTest::newRow("all in time") << 0.3 << 1. << 360. << int(StaffingFault::ServiceLevel);
        QTest::newRow("handled in no time") << 0.3 << 0.8 << 0. << int(StaffingFault::Handling);
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(double, shrinkage);
        QFETCH(double, level);
        QFETCH(double, seconds);
        WhatIf whatIf;
        whatIf.policy.shrinkage = shrinkage;
        whatIf.policy.target.serviceLevel = level;
        const auto sheet = sheetOf(aHistory(8, 60, seconds), 0.5, whatIf);
        QTEST(int(sheet.fault), "fault");
        QCOMPARE(sheet.slots.empty(), sheet.fault != StaffingFault::None);
    }

    void edgesHaveAnAnswer()
    {
        QVERIFY(sheetOf({}, 0.5, {}).isTooFewDays);
        QVERIFY(sheetOf(aHistory(3, 60, 360), 0.5, {}).isTooFewDays);
        auto quiet = aHistory(8, 0, 360);
        for (auto &day : quiet.queues[0].days)
            day.fill(0);
        QVERIFY(sheetOf(quiet, 0.5, {}).slots.empty());
        QVERIFY(sheetOf(aHistory(8, 60000, 3600), 0.5, {}).isBeyond);
        WhatIf whatIf;
        whatIf.recoveryInShrinkage = 0.05;
        QVERIFY(
            sheetOf(aHistory(8, 60, 360, facts::EmotionClass::VeryHigh), 0.5, whatIf).countsTwice);
        QVERIFY(!sheetOf(aHistory(8, 60, 360), 0.5, whatIf).countsTwice);
    }

    void demandIsOfTheSameWeekdayAndOfLiveChannels()
    {
        TempCentre centre;
        std::vector<facts::Record> records;
        int number = 0;
        const Instant monday{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2}};
        for (const int week : {0, 1, 3, 4}) { // nothing arrived in the second week
            for (int i = 0; i < 3; ++i)
                records.push_back(aCall(++number, monday + std::chrono::days{7 * week} + 9h + 10min,
                    facts::Channel::Voice));
            records.push_back(
                aCall(++number, monday + std::chrono::days{7 * week} + 9h, facts::Channel::Email));
            records.push_back(aCall(
                ++number, monday + std::chrono::days{7 * week + 1} + 9h, facts::Channel::Voice));
        }
        centre.import(std::move(records));
        auto reader = centre.facts().reader();
        const auto organisation =
            facts::readOrganisation(**reader, {centre.vault(), centre.clock().now()});
        const auto demand = readDemand(**reader, **organisation, {},
            LocalDay{std::chrono::local_days{std::chrono::year{2026} / 4 / 2}},
            std::chrono::Monday);
        QVERIFY(demand);
        QCOMPARE(demand->days.size(), 4u);
        QCOMPARE(demand->queues.size(), 1u);
        QCOMPARE(demand->queues[0].days.size(), 4u);
        for (const auto &day : demand->queues[0].days)
            QCOMPARE(day[18], 3.);
        QCOMPARE(*demand->queues[0].handlingSeconds, 300.);
        QCOMPARE(demand->waitingContacts, 4.);
        const auto sheet = sheetOf(*demand, 0.5, {});
        QCOMPARE(sheet.slots.size(), 1u);
        QCOMPARE(sheet.slots[0].slot, 18);
    }
};

ATTUNE_TEST(TestSheet)
#include "tst_sheet.moc"
