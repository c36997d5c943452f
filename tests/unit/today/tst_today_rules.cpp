// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What needs somebody now is named once, most urgent first, and rests on what is known.
#include "core/today/today.h"
#include "tests/support/program/test_program.h"

#include <QTest>

using namespace attune;
using namespace attune::today;
using namespace std::chrono_literals;

namespace {

constexpr Instant kNow{std::chrono::sys_days{std::chrono::year{2026} / 3 / 4} + 11h};

Contact aContact(std::int64_t key, std::chrono::minutes ago, std::uint8_t hostility = 0)
{
    Contact contact;
    contact.key = {key};
    contact.start = kNow - ago;
    contact.agent = {1};
    contact.queue = {1};
    contact.basis = facts::Basis::Consent;
    scoring::ScoreRow score;
    score.state = scoring::ScoreState::NoDip;
    score.hostility = hostility;
    score.end = 200;
    contact.score = score;
    return contact;
}

std::vector<NeedKind> kinds(const std::vector<Need> &needs)
{
    std::vector<NeedKind> out;
    for (const Need &need : needs)
        out.push_back(need.kind);
    return out;
}

Snapshot anEmptySnapshot()
{
    Snapshot snapshot;
    snapshot.now = kNow;
    snapshot.organisation = std::make_shared<facts::Organisation>();
    snapshot.day = Zone::utc().dayOf(kNow);
    return snapshot;
}

} // namespace

class TestTodayRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeHostileContactsInNinetyMinutesAreARun_data()
    {
        QTest::addColumn<QList<int>>("minutesAgo");
        QTest::addColumn<bool>("isRun");
        QTest::newRow("three close") << QList<int>{80, 40, 5} << true;
        QTest::newRow("two") << QList<int>{40, 5} << false;
        QTest::newRow("three, spread over hours") << QList<int>{240, 120, 5} << false;
        QTest::newRow("exactly ninety minutes") << QList<int>{95, 40, 5} << true;
        QTest::newRow("one over") << QList<int>{96, 40, 5} << false;
        QTest::newRow("close, but yesterday") << QList<int>{1500, 1490, 1480} << false;
    }
    void threeHostileContactsInNinetyMinutesAreARun()
    {
        QFETCH(QList<int>, minutesAgo);
        QFETCH(bool, isRun);
        std::vector<Contact> contacts;
        for (const int minutes : minutesAgo)
            contacts.push_back(aContact(minutes, std::chrono::minutes{minutes}, 2));
        const auto needs = needsOf(contacts, kNow, {});
        QCOMPARE(std::ranges::count(kinds(needs), NeedKind::HostileRun), isRun ? 1 : 0);
    }

    void theMostUrgentComesFirst()
    {
        std::vector<Contact> contacts{
            aContact(1, 10min), aContact(2, 20min), aContact(3, 30min, 3)};
        contacts[0].score->end = -700;
        contacts[1].score->escalationRequested = true;
        QCOMPARE(kinds(needsOf(contacts, kNow, {})),
            (std::vector{
                NeedKind::AbuseReceived, NeedKind::EscalationUnanswered, NeedKind::EndedNegative}));
    }

    void anEscalationThatWasAnsweredNeedsNobody_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("offered") << 0;
        QTest::newRow("done") << 1;
        QTest::newRow("transferred") << 2;
    }
    void anEscalationThatWasAnsweredNeedsNobody()
    {
        QFETCH(int, how);
        auto contact = aContact(1, 10min);
        contact.score->escalationRequested = true;
        contact.score->escalationOffered = how == 0;
        contact.score->escalationDone = how == 1;
        if (how == 2)
            contact.flags = static_cast<unsigned>(facts::LegFlag::Transferred);
        QVERIFY(needsOf({contact}, kNow, {}).empty());
    }

    void withoutAScoreThereIsNothingToSay()
    {
        auto contact = aContact(1, 10min, 3);
        contact.score.reset();
        QVERIFY(needsOf({contact}, kNow, {}).empty());
    }

    void aLongListIsCutToTheNewest()
    {
        std::vector<Contact> contacts;
        for (int i = 0; i < 50; ++i) {
            contacts.push_back(aContact(i + 1, std::chrono::minutes{i + 1}));
            contacts.back().agent = {i + 1};
            contacts.back().score->end = -900;
        }
        const auto needs = needsOf(contacts, kNow, {});
        QCOMPARE(needs.size(), Limits{}.mostOfAKind + 1);
        QCOMPARE(needs.front().legs.front().value, 1);
        QVERIFY(needs.back().further);
        QCOMPARE(needs.back().count, 46);
        QCOMPARE(needs.back().legs.size(), std::size_t{46});
        QCOMPARE(needs.back().at, contacts.back().start); // since then
        QVERIFY(!needs.back().agent);
    }

    void oneLeftOverStandsThereItself()
    {
        std::vector<Contact> contacts;
        for (int i = 0; i < static_cast<int>(Limits{}.mostOfAKind) + 1; ++i) {
            contacts.push_back(aContact(i + 1, std::chrono::minutes{i + 1}, 3));
            contacts.back().agent = {i + 1};
        }
        const auto needs = needsOf(contacts, kNow, {});
        QCOMPARE(needs.size(), contacts.size());
        QVERIFY(std::ranges::none_of(needs, &Need::further));
    }

    void figuresSayWhatTheyRestOn()
    {
        Snapshot snapshot = anEmptySnapshot();
        std::vector<Contact> contacts;
        for (int i = 0; i < 9; ++i) {
            contacts.push_back(aContact(i + 1, std::chrono::minutes{10 * i}));
            contacts.back().score->recovery = static_cast<std::int16_t>(100 * i);
        }
        contacts.push_back(
            aContact(99, std::chrono::hours{24 * 7} + 5min)); // a week ago, before this time
        contacts.push_back(
            aContact(98, std::chrono::hours{24 * 7} - 5min)); // a week ago, later in the day
        contacts[8].basis = facts::Basis::BasisOnly;
        fillFigures(snapshot, contacts);
        QCOMPARE(snapshot.contacts.value, std::optional(9.0));
        QCOMPARE(snapshot.contacts.before, std::optional(1.0));
        QCOMPARE(snapshot.recovery.value, std::optional(0.4));
        QCOMPARE(snapshot.recovery.n, 9);
        QCOMPARE(snapshot.consent.n, 8);
        QCOMPARE(snapshot.consent.of, 9);
        QCOMPARE(snapshot.contacts.days.size(), 14u);
    }

    void anEmptyDayHasNoMedian()
    {
        Snapshot snapshot = anEmptySnapshot();
        fillFigures(snapshot, {});
        QVERIFY(!snapshot.recovery.value);
        QVERIFY(!snapshot.consent.value);
        QCOMPARE(snapshot.recovery.n, 0);
    }

    void queuesAreOrderedByTheirShareOfNegativeEnds()
    {
        Snapshot snapshot = anEmptySnapshot();
        std::vector<Contact> contacts;
        for (int i = 0; i < 10; ++i) {
            contacts.push_back(aContact(i + 1, 10min));
            contacts.back().queue = {1 + i % 2};
            contacts.back().score->end = i % 2 ? -500 : 300;
            contacts.push_back(aContact(100 + i, std::chrono::hours{48}));
        }
        const auto bars = queueBars(snapshot, contacts);
        QCOMPARE(bars.size(), 2u);
        QCOMPARE(bars[0].queue.value, 2);
        QCOMPARE(bars[0].negative, 5);
        QVERIFY(!bars[0].usual);
        QCOMPARE(bars[1].usual, std::optional(0.0));
    }
};

ATTUNE_TEST(TestTodayRules)
#include "tst_today_rules.moc"
