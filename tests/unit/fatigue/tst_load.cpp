// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Load is what was handled and what rest took away, whatever the records look like.
#include "core/fatigue/fatigue_snapshot.h"
#include "core/scoring/demands.h"
#include "core/scoring/scoring_queries.h"
#include "tests/support/program/test_program.h"
#include "tests/support/temp_centre.h"

#include <QFile>
#include <QTest>

#include <numeric>

using namespace attune;
using namespace attune::fatigue;
using namespace std::chrono_literals;
using attune::tests::at;
using attune::tests::TempCentre;

namespace {

Instant clock(int hour, int minute = 0)
{
    return at("2026-03-02T00:00:00Z") + std::chrono::hours{hour} + std::chrono::minutes{minute};
}
const Interval kThatDay{clock(0), clock(24)};

Work aWork(Instant begin, std::chrono::minutes length, float intensity = 0)
{
    Work work;
    work.begin = begin;
    work.end = begin + length;
    work.intensity = intensity;
    work.isKnown = true;
    return work;
}
Presence aShift(int from, int to)
{
    return {clock(from), clock(to), Activity::Idle};
}

double minutesOf(const std::vector<Piece> &pieces, Activity activity)
{
    double sum = 0;
    for (const Piece &piece : pieces)
        sum += piece.activity == activity ? piece.minutes() : 0;
    return sum;
}
double loadOf(const std::vector<Piece> &pieces)
{
    double sum = 0;
    for (const Piece &piece : pieces)
        sum += piece.activity == Activity::Handling ? piece.after - piece.before : 0;
    return sum;
}

std::string numbered(const char *name, int n)
{
    return QStringLiteral("%1%2").arg(QLatin1String(name)).arg(n).toStdString();
}

std::string policyFile(const char *name)
{
    QFile file(QStringLiteral(ATTUNE_SOURCE_DIR "/resources/policy/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

facts::ContactRecord aCall(const std::string &id, Instant start, std::chrono::minutes talk,
    const std::string &agent, const std::string &queue = "Complaints")
{
    auto record = tests::aContact(id);
    record.channel = facts::Channel::Voice;
    record.legs.front().start = start;
    record.legs.front().end = start + talk;
    record.legs.front().talk = talk;
    record.legs.front().agent = {agent, agent, {}, {}};
    record.legs.front().queue = queue;
    record.legs.front().transcript.reset();
    record.stamp = start;
    return record;
}

facts::ShiftRecord aShiftOf(
    const std::string &agent, Instant from, Instant to, const std::string &activity = "shift")
{
    std::string id = agent;
    id.append(toIso(from)).append(activity);
    return {id, agent, activity, {}, from, to, true};
}

std::shared_ptr<const facts::Organisation> organisationOf(TempCentre &centre)
{
    auto reader = centre.facts().reader();
    return *facts::readOrganisation(**reader, {centre.vault(), centre.clock().now()});
}

struct Read {
    facts::ReadContext context;
    std::shared_ptr<const History> history;
};
Read historyOf(TempCentre &centre, Interval period, std::vector<AgentPresence> rests = {})
{
    const facts::ReadContext context{centre.vault(), centre.clock().now()};
    auto policy = std::make_shared<const Policy>(
        *readPolicy(policyFile("load.json"), policyFile("rota-eu.json")));
    auto history = History::read(centre.facts(), context, organisationOf(centre), policy,
        std::move(rests), period, std::stop_token());
    return {context, history ? *history : nullptr};
}
AgentId agentNamed(const History &history, const std::string &name)
{
    for (const auto &[id, agent] : history.organisation().agents) {
        if (agent.externalId == name)
            return id;
    }
    return {};
}

} // namespace

class TestLoad : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overlappingContactsCountTheirMinutesOnce_data()
    {
        QTest::addColumn<QList<int>>("begin");
        QTest::addColumn<QList<int>>("length");
        QTest::addColumn<QList<double>>("intensity");
        QTest::addColumn<double>("minutes");
        QTest::addColumn<double>("load");
        QTest::newRow("one after another")
            << QList{0, 10} << QList{10, 10} << QList{0., 2.} << 20. << 10. + 20.;
        QTest::newRow("two chats at once")
            << QList{0, 0} << QList{10, 10} << QList{0., 2.} << 10. << 20.;
        QTest::newRow("the harder one begins in the middle")
            << QList{0, 5} << QList{10, 10} << QList{0., 2.} << 15. << 5. + 20.;
        QTest::newRow("a hard one within a long easy one")
            << QList{0, 5} << QList{30, 5} << QList{0., 4.} << 30. << 25. + 15.;
        QTest::newRow("three at once, equal")
            << QList{0, 0, 0} << QList{10, 10, 10} << QList{1., 1., 1.} << 10. << 15.;
        QTest::newRow("no length") << QList{0} << QList{0} << QList{4.} << 0. << 0.;
    }
    void overlappingContactsCountTheirMinutesOnce()
    {
        QFETCH(QList<int>, begin);
        QFETCH(QList<int>, length);
        QFETCH(QList<double>, intensity);
        std::vector<Work> works;
        for (int i = 0; i < begin.size(); ++i)
            works.push_back(aWork(clock(10, begin[i]), std::chrono::minutes{length[i]},
                static_cast<float>(intensity[i])));
        const std::vector<Presence> shift{aShift(8, 16)};
        const auto pieces = piecesOf(works, shift, kThatDay, 0, {});
        QTEST(minutesOf(pieces, Activity::Handling), "minutes");
        QTEST(loadOf(pieces), "load");
        QCOMPARE(pieces.front().begin, kThatDay.begin);
        QCOMPARE(pieces.back().end, kThatDay.end);
        for (std::size_t i = 1; i < pieces.size(); ++i)
            QCOMPARE(pieces[i].begin, pieces[i - 1].end);
    }

    void breaksGoBeforeShiftsAndOutsideIsOff()
    {
        const std::vector<Presence> presences{
            aShift(8, 16), {clock(12), clock(12, 30), Activity::Break}};
        const auto pieces = piecesOf({}, presences, kThatDay, 100, {});
        QCOMPARE(minutesOf(pieces, Activity::Break), 30.);
        QCOMPARE(minutesOf(pieces, Activity::Idle), 7.5 * 60);
        QCOMPARE(minutesOf(pieces, Activity::Off), 16. * 60);
        // No call at all: the load only falls.
        QVERIFY(pieces.back().after < 100);
        QVERIFY(std::ranges::is_sorted(pieces, std::ranges::greater{}, &Piece::after));
    }

    void aContactWithoutAShiftLeavesShortGapsIdle_data()
    {
        QTest::addColumn<int>("gap");
        QTest::addColumn<bool>("isIdle");
        QTest::newRow("a few minutes") << 5 << true;
        QTest::newRow("an hour") << 60 << true;
        QTest::newRow("longer") << 61 << false;
    }
    void aContactWithoutAShiftLeavesShortGapsIdle()
    {
        QFETCH(int, gap);
        const std::vector<Work> works{
            aWork(clock(9), 10min), aWork(clock(9, 10) + std::chrono::minutes{gap}, 10min)};
        const auto pieces = piecesOf(works, {}, kThatDay, 0, {});
        QTEST(minutesOf(pieces, Activity::Idle) > 0, "isIdle");
    }

    void partsAddUpExactly()
    {
        std::vector<Work> works;
        for (int i = 0; i < 40; ++i)
            works.push_back(aWork(clock(8, 11 * i), 8min, static_cast<float>(i % 5)));
        const std::vector<Presence> presences{
            aShift(8, 16), {clock(12), clock(12, 30), Activity::Break}};
        const auto pieces = piecesOf(works, presences, kThatDay, 77, {});
        for (const Instant moment : {clock(9, 3), clock(12, 10), clock(15, 59), clock(20)}) {
            const auto sums = explain(stretchesUntil(pieces, moment), {}, 77);
            double total = sums.fromBefore;
            for (const auto &each : sums.handled)
                total += each.loadMinutes;
            QVERIFY(std::abs(total - *loadAt(pieces, moment, {})) < 1e-9);
        }
    }

    void unknownIntensityIsByQueueAndNeverNothing_data()
    {
        QTest::addColumn<int>("queueClass");
        for (int each = -1; each < 7; ++each)
            QTest::addRow("class %d", each) << each;
    }
    void unknownIntensityIsByQueueAndNeverNothing()
    {
        QFETCH(int, queueClass);
        const auto found = intensityOf({}, -0.9, queueClass, {});
        QVERIFY(found.value > 0);
        QVERIFY(!found.isKnown);
    }

    void intensityFollowsWhatTheCustomerSent_data()
    {
        QTest::addColumn<int>("hostility");
        QTest::addColumn<double>("trough");
        QTest::addColumn<double>("intensity");
        QTest::newRow("calm") << 0 << 0.2 << 0.;
        QTest::newRow("a little friction") << 0 << -0.3 << 1.;
        QTest::newRow("upset without an angry word") << 0 << -0.7 << 2.;
        QTest::newRow("angry at the situation") << 1 << 0. << 1.;
        QTest::newRow("angry and upset") << 1 << -0.7 << 2.;
        QTest::newRow("angry at people") << 2 << -0.7 << 3.;
        QTest::newRow("threat") << 3 << 0. << 4.;
        QTest::newRow("beyond the scale") << 9 << 0. << 4.;
    }
    void intensityFollowsWhatTheCustomerSent()
    {
        QFETCH(int, hostility);
        QFETCH(double, trough);
        const auto found = intensityOf(hostility, trough, 4, {});
        QTEST(found.value, "intensity");
        QVERIFY(found.isKnown);
    }

    void aShiftOverMidnightIsOneDay()
    {
        const Policy policy;
        const Zone zone = Zone::utc();
        Track track(policy, zone, {clock(0), clock(48)});
        track.add(Presence{clock(22), clock(30), Activity::Idle});
        track.add(aWork(clock(23), 30min));
        track.add(aWork(clock(23, 50), 20min)); // over midnight
        track.add(aWork(clock(29), 30min));
        track.add(aWork(clock(40), 15min));
        track.advance(clock(48));
        const auto &days = track.days();
        QCOMPARE(days[0].contacts, 3);
        QCOMPARE(days[0].handledMinutes, 80.f);
        QCOMPARE(days[0].load, 80.f);
        QCOMPARE(days[1].contacts, 1);
        QCOMPARE(days[1].load, 15.f);
        QVERIFY(days[0].hasShift && !days[1].hasShift);
    }

    void aDayComputedInSmallStepsIsTheSameDay()
    {
        const Policy policy;
        const Zone zone = *Zone::named("Europe/Paris");
        const Instant begin = at("2026-03-28T00:00:00Z"); // the clock changes on the 29th
        const Interval period{begin, begin + 72h};
        Track whole(policy, zone, period), steps(policy, zone, period);
        std::vector<Work> works;
        for (int i = 0; i < 200; ++i)
            works.push_back(aWork(begin + std::chrono::minutes{20 * i}, 13min, float(i % 4)));
        for (Track *track : {&whole, &steps}) {
            for (int day = 0; day < 3; ++day)
                track->add(Presence{begin + std::chrono::hours{24 * day + 20},
                    begin + std::chrono::hours{24 * day + 27}, Activity::Idle});
        }
        for (const Work &work : works) {
            whole.add(work);
            steps.add(work);
            steps.advance(work.begin + 1min);
        }
        whole.advance(period.end);
        steps.advance(period.end);
        QCOMPARE(steps.days().size(), whole.days().size());
        for (std::size_t i = 0; i < whole.days().size(); ++i) {
            QVERIFY(std::abs(whole.days()[i].load - steps.days()[i].load) < 1e-2);
            QVERIFY(std::abs(whole.days()[i].peak - steps.days()[i].peak) < 1e-2);
            QCOMPARE(steps.days()[i].contacts, whole.days()[i].contacts);
        }
        QVERIFY(std::abs(whole.load() - steps.load()) < 1e-6);
    }

    void theNightTheClockChangesHasItsTrueLength_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<double>("minutes");
        QTest::newRow("an hour less") << "2026-03-28T21:00:00Z" << 7. * 60;
        QTest::newRow("an hour more") << "2026-10-24T20:00:00Z" << 9. * 60;
    }
    void theNightTheClockChangesHasItsTrueLength()
    {
        QFETCH(QString, from);
        QFETCH(double, minutes);
        const Policy policy;
        const Zone zone = *Zone::named("Europe/Paris");
        const Instant begin = at(from.toLatin1().constData()); // 22:00 local
        Track track(policy, zone, {begin - 1h, begin + 30h});
        track.add(Presence{begin, zone.instantOf(zone.localOf(begin) + 8h), Activity::Idle});
        track.advance(begin + 30h);
        QCOMPARE(double(track.days()[0].dutyMinutes), minutes);
    }

    void thresholdsCrossedForNineMinutesRaiseNothing_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("level");
        QTest::newRow("nine") << 9 << 0;
        QTest::newRow("ten") << 10 << 1;
    }
    void thresholdsCrossedForNineMinutesRaiseNothing()
    {
        QFETCH(int, minutes);
        Hysteresis state({});
        for (int i = 0; i < minutes; ++i)
            state.add(250);
        state.add(100);
        QTEST(state.level(), "level");
    }

    void aPolicyIsReadWholeOrNotAtAll_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("names");
        QTest::newRow("unknown key")
            << QByteArray("\"idle_minutes\"") << QByteArray("\"idel\"") << "idel";
        QTest::newRow("out of range")
            << QByteArray("\"value\": 180, \"unit\": \"min\"")
            << QByteArray("\"value\": -1, \"unit\": \"min\"") << "idle_minutes";
        QTest::newRow("by queue nothing")
            << QByteArray("\"key\": \"queue_low\", \"value\": 0.5")
            << QByteArray("\"key\": \"queue_low\", \"value\": 0") << "queue_low";
        QTest::newRow("amber above red")
            << QByteArray("\"key\": \"red_ceiling\", \"value\": 320")
            << QByteArray("\"key\": \"red_ceiling\", \"value\": 239") << "order";
        QTest::newRow("a word for a number")
            << QByteArray("\"value\": 180") << QByteArray("\"value\": \"many\"") << "number";
    }
    void aPolicyIsReadWholeOrNotAtAll()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, names);
        const auto good = readPolicy(policyFile("load.json"), policyFile("rota-eu.json"));
        QVERIFY(good);
        QCOMPARE(good->alerts.on, 10);
        QCOMPARE(good->rota.leastDailyRestHours, 11.);
        QVERIFY(!good->setting("amber_ceiling")->reasonIn("de").empty());
        QByteArray changed = QByteArray::fromStdString(policyFile("load.json"));
        QVERIFY(changed.contains(from));
        changed.replace(from, to);
        const auto bad = readPolicy(changed.toStdString(), policyFile("rota-eu.json"));
        QVERIFY(!bad);
        QVERIFY(QString::fromStdString(bad.error().detail).contains(names));
        QVERIFY(!readPolicy("{}", policyFile("rota-eu.json")));
        QVERIFY(!readPolicy("nonsense", "nonsense"));
    }

    void anEmptyCentreHasNoHistory()
    {
        TempCentre centre;
        centre.clock().at = clock(12);
        const auto read = historyOf(centre, {clock(0) - 24h, clock(12)});
        QVERIFY(read.history);
        const auto snapshot =
            snapshotFor(centre.facts(), read.context, read.history, {}, std::stop_token());
        QVERIFY(snapshot);
        QVERIFY(snapshot->empty);
        QVERIFY(snapshot->rows.empty());
    }

    void daysAreWorkedOffOrMissingAndNeverMistaken()
    {
        TempCentre centre;
        centre.clock().at = clock(12) + 7 * 24h;
        std::vector<facts::Record> records{
            facts::QueueRecord{"Complaints", {}, facts::EmotionClass::High, "angry"}};
        const auto day = [](int n, int hour = 9) {
            return clock(hour) + n * std::chrono::hours{24};
        };
        for (const int n : {0, 1, 3}) {
            records.push_back(aShiftOf("a", day(n, 8), day(n, 16)));
            records.push_back(aCall(numbered("a", n), day(n), 30min, "a"));
        }
        records.push_back(aShiftOf("a", day(2, 8), day(2, 16))); // nothing arrived on that day
        records.push_back(aShiftOf("b", day(3, 8), day(3, 16)));
        records.push_back(aCall("c", day(3), 20min, "b"));
        records.push_back(aCall("d", day(4), 20min, "b"));
        centre.import(std::move(records));
        const auto read = historyOf(centre, {clock(0) - 240h, centre.clock().now()});
        const History &history = *read.history;
        const AgentId a = agentNamed(history, "a"), b = agentNamed(history, "b");
        const LocalDay first = Zone::utc().dayOf(clock(0));
        const auto state = [&](AgentId who, int n) {
            return history.stateOf(who, first + std::chrono::days{n});
        };
        QCOMPARE(state(a, -1), DayState::Unknown);
        QCOMPARE(state(a, 0), DayState::Worked);
        QCOMPARE(state(a, 2), DayState::Missing);
        QCOMPARE(state(a, 4), DayState::Off);
        QCOMPARE(state(b, 0), DayState::Unknown); // no history yet
        QCOMPARE(state(b, 3), DayState::Worked);
        QCOMPARE(state(b, 5), DayState::Off); // no shift was planned, though shifts are known
        const auto loads = history.loads(a, first + std::chrono::days{4}, 6);
        QVERIFY(!loads[0]); // before the first day
        QCOMPARE(loads[1], std::optional(30. * 2)); // by queue: high counts 2
        QVERIFY(!loads[3]); // missing carries, it is no rest
        QCOMPARE(loads[5], std::optional(0.));
        QVERIFY(!againstOwnBaseline(loads));
        QVERIFY(history.acute().isProvisional);
        QCOMPARE(history.acute().amber, 240.);
    }

    void cellsSayWhatIsKnownAndOpenIntoTheirParts()
    {
        TempCentre centre;
        centre.clock().at = clock(14);
        std::vector<facts::Record> records{
            facts::QueueRecord{"Complaints", {}, facts::EmotionClass::VeryHigh, "angry"}};
        records.push_back(aShiftOf("a", clock(8), clock(16)));
        records.push_back(aShiftOf("a", clock(10), clock(10, 30), "lunch"));
        for (int i = 0; i < 12; ++i)
            records.push_back(aCall(numbered("c", i), clock(8, 10 * i), 9min, "a"));
        records.push_back(aCall("last", clock(12, 30), 300min, "a")); // still going on
        centre.import(std::move(records));
        const auto read = historyOf(centre, {clock(0), clock(24)});
        Asked asked;
        asked.scope.period = {clock(0), clock(24)};
        asked.grain = Grain::Hour;
        const auto snapshot =
            snapshotFor(centre.facts(), read.context, read.history, asked, std::stop_token());
        QVERIFY(snapshot);
        QCOMPARE(snapshot->rows.size(), 1u);
        QCOMPARE(snapshot->columns(), 24u);
        QCOMPARE(snapshot->cell(0, 7).state, CellState::Off);
        QCOMPARE(snapshot->cell(0, 8).state, CellState::Few); // all by queue
        QCOMPARE(snapshot->cell(0, 13).state, CellState::Missing); // after the newest contact
        QCOMPARE(snapshot->cell(0, 15).state, CellState::Ahead);
        const auto details = detailsFor(centre.facts(), read.context, *read.history,
            snapshot->rows[0].agent, snapshot->span(9), std::stop_token());
        QVERIFY(details);
        double sum = details->fromBefore;
        for (const Part &part : details->parts)
            sum += part.left;
        QVERIFY(std::abs(sum - details->load) < 1e-9);
        QVERIFY(std::abs(details->load - snapshot->cell(0, 9).value) < 1e-3);
        QCOMPARE(details->inputs.present(), 3); // contacts, lengths, shift; no break yet
        QVERIFY(details->parts.front().left <= details->parts.front().loadMinutes);
        const auto later = detailsFor(centre.facts(), read.context, *read.history,
            snapshot->rows[0].agent, snapshot->span(12), std::stop_token());
        QVERIFY(later);
        QCOMPARE(later->rests.size(), 1u);
        QVERIFY(later->rests.front().removed > 0);
        QVERIFY(later->inputs.breaks);
    }

    void aRestThatWasTakenIsABreakLikeAnyOther()
    {
        TempCentre centre;
        centre.clock().at = clock(15);
        std::vector<facts::Record> records{aShiftOf("a", clock(8), clock(16))};
        for (int i = 0; i < 12; ++i)
            records.push_back(aCall(numbered("c", i), clock(8, 20 * i), 18min, "a"));
        records.push_back(aCall("after", clock(14, 30), 10min, "a"));
        centre.import(std::move(records));
        const Interval period{clock(0), clock(24)};
        const auto without = historyOf(centre, period);
        const AgentId agent = agentNamed(*without.history, "a");
        const Presence rest{clock(12, 30), clock(12, 50), Activity::Break};
        const auto with = historyOf(centre, period, {{agent, rest}, {{9999}, rest}});
        const LocalDay day = Zone::utc().dayOf(clock(12));
        QCOMPARE(with.history->sumOf(agent, day)->breakMinutes, 20.f);
        QVERIFY(with.history->track(agent)->load() < without.history->track(agent)->load());
        QVERIFY(!with.history->track({9999}) || !with.history->sumOf({9999}, day)->isWorked());
        const auto details = detailsFor(centre.facts(), with.context, *with.history, agent,
            {clock(14), clock(15)}, std::stop_token());
        QVERIFY(details);
        QCOMPARE(details->rests.size(), 1u);
        QCOMPARE(details->rests.front().span.begin, rest.begin);
        QVERIFY(details->rests.front().removed > 0);
    }

    void aContactThatRunsOverMidnightCountsInTheFineViewOfTheNextDay_data()
    {
        QTest::addColumn<int>("minutesBefore");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("reaches");
        QTest::newRow("ends before") << 40 << 30 << false;
        QTest::newRow("ends at midnight") << 30 << 30 << false;
        QTest::newRow("runs over") << 20 << 60 << true;
        QTest::newRow("from the afternoon on") << 600 << 660 << true;
    }
    void aContactThatRunsOverMidnightCountsInTheFineViewOfTheNextDay()
    {
        QFETCH(int, minutesBefore);
        QFETCH(int, minutes);
        TempCentre centre;
        centre.clock().at = clock(36);
        const Instant midnight = clock(24);
        centre.import({aCall("over", midnight - std::chrono::minutes{minutesBefore},
                           std::chrono::minutes{minutes}, "a"),
            aCall("next", clock(34), 10min, "a")});
        const auto read = historyOf(centre, {clock(0), clock(36)});
        Asked asked;
        asked.scope.period = {midnight, clock(36)};
        asked.grain = Grain::Quarter;
        const auto snapshot =
            snapshotFor(centre.facts(), read.context, read.history, asked, std::stop_token());
        QVERIFY(snapshot);
        QCOMPARE(snapshot->rows.size(), 1u);
        QTEST(snapshot->cell(0, 0).hasValue(), "reaches");
        QVERIFY(snapshot->cell(0, 40).hasValue());
    }

    void alertsAreThoseOfEveryMinute_data()
    {
        QTest::addColumn<double>("intensity");
        for (const double each : {0., 1., 2., 3., 4.})
            QTest::addRow("intensity %g", each) << each;
    }
    void alertsAreThoseOfEveryMinute()
    {
        QFETCH(double, intensity);
        TempCentre centre;
        centre.clock().at = clock(14);
        std::vector<facts::Record> records{
            facts::QueueRecord{"Complaints", {}, static_cast<facts::EmotionClass>(intensity), "q"},
            aShiftOf("a", clock(7), clock(16)), aShiftOf("a", clock(11), clock(11, 40), "lunch")};
        for (int i = 0; i < 27; ++i)
            records.push_back(aCall(numbered("c", i), clock(7, 15 * i), 14min, "a"));
        centre.import(std::move(records));
        const auto read = historyOf(centre, {clock(0), clock(24)});
        const History &history = *read.history;
        HysteresisPolicy policy = history.policy().alerts;
        policy.amber = history.acute().amber;
        policy.red = history.acute().red;
        Hysteresis state(policy);
        for (const Piece &piece : history.tracks().begin()->second.pieces()) {
            for (Instant at = piece.begin; at < piece.end && at <= history.now(); at += 1min) {
                const bool isKnown = at <= *history.lastData() || piece.work >= 0;
                state.add(isKnown && piece.activity != Activity::Off
                        ? loadAt(std::span(&piece, 1), at, history.policy().load)
                        : std::nullopt);
            }
        }
        QCOMPARE(history.alerts().size(), state.level() > 0 ? 1u : 0u);
        if (state.level() > 0)
            QCOMPARE(history.alerts().front().level, state.level());
    }

    void whatWasReadOfTheCustomerGoesBeforeTheQueue()
    {
        TempCentre centre;
        centre.clock().at = clock(12);
        auto call = aCall("c", clock(9), 10min, "a");
        call.basis = facts::BasisRecord{facts::Basis::Consent, "consent", {}, {}, false};
        centre.import(
            {facts::QueueRecord{"Complaints", {}, facts::EmotionClass::Low, "calm"}, call});
        const Interval period{clock(0), clock(24)};
        QCOMPARE(historyOf(centre, period).history->tracks().begin()->second.days()[0].known, 0);
        scoring::ScoreRow row;
        const AgentId agent = historyOf(centre, period).history->tracks().begin()->first;
        auto reader = centre.facts().reader();
        row.leg = {(*reader)->single("SELECT max(key) FROM leg")};
        row.hostility = 3;
        QVERIFY(centre.facts().write(store::Area::Scores, [&](store::Connection &facts) {
            const auto stamp = scoring::stampId(facts, "test", clock(12));
            return scoring::writeBlock(facts, centre.vault(),
                std::chrono::floor<std::chrono::days>(clock(9)).time_since_epoch().count(), agent,
                stamp, std::span(&row, 1));
        }));
        const auto read = historyOf(centre, period);
        const Track &track = *read.history->track(agent);
        const auto day = std::ranges::find_if(track.days(), &DaySum::isWorked);
        QCOMPARE(day->known, 1);
        QCOMPARE(day->load, 30.f); // ten minutes of intensity 4
    }

    void demandsAreThoseOfTheRows()
    {
        std::vector<scoring::ScoreRow> rows(3);
        rows[0].leg = {17};
        rows[0].trough = -640;
        rows[0].hostility = 2;
        rows[1].leg = {18};
        rows[2].leg = {19};
        rows[2].start = rows[2].end = 900;
        rows[2].hostility = 0;
        std::vector<scoring::Demand> demands;
        QVERIFY(scoring::decodeDemands(scoring::encodeBlock(rows), demands));
        QCOMPARE(demands.size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(demands[i].leg.value, rows[i].leg.value);
            QVERIFY(demands[i].trough == rows[i].trough);
            QVERIFY(demands[i].hostility == rows[i].hostility);
        }
        QVERIFY(!scoring::decodeDemands({}, demands));
    }

    void groupsBelowTheLeastShowNobody_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<bool>("isHidden");
        QTest::newRow("four") << 4 << true;
        QTest::newRow("five") << 5 << false;
    }
    void somebodyWithoutAHistoryHasAPlaceAndNoTrend()
    {
        TempCentre centre;
        centre.clock().at = clock(18);
        std::vector<facts::Record> records{aShiftOf("old", clock(8) - 24h, clock(16) - 24h),
            aCall("c1", clock(9) - 24h, 20min, "old"), aShiftOf("new", clock(8), clock(16)),
            aCall("c2", clock(9), 30min, "new")};
        centre.import(std::move(records));
        const auto read = historyOf(centre, {clock(0) - 240h, centre.clock().now()});
        Asked asked;
        asked.scope.period = {clock(0) - 24h, clock(18)};
        asked.grain = Grain::Day;
        const auto snapshot =
            snapshotFor(centre.facts(), read.context, read.history, asked, std::stop_token());
        QVERIFY(snapshot);
        const AgentId fresh = agentNamed(*read.history, "new");
        const auto row = std::ranges::find(snapshot->rows, fresh, &Row::agent);
        QVERIFY(row != snapshot->rows.end());
        QVERIFY(!row->trend);
        const auto place = std::size_t(row - snapshot->rows.begin());
        QCOMPARE(int(snapshot->cell(place, 0).state), int(CellState::Off)); // not there yet
        QVERIFY(snapshot->cell(place, 1).hasValue());
        QVERIFY(snapshot->thresholds.isProvisional);
        QVERIFY(!seedOf({}) && !againstOwnBaseline({}));
    }

    void groupsBelowTheLeastShowNobody()
    {
        QFETCH(int, people);
        Snapshot snapshot;
        snapshot.policy = std::make_shared<const Policy>();
        snapshot.bounds = {clock(0), clock(1)};
        std::vector<std::size_t> rows;
        for (int i = 0; i < people; ++i) {
            snapshot.rows.push_back({});
            snapshot.cells.push_back({float(100 + i), CellState::Known});
            rows.push_back(std::size_t(i));
        }
        const auto group = groupCell(snapshot, rows, 0);
        QTEST(group.isHidden, "isHidden");
        QCOMPARE(group.cell.hasValue(), !group.isHidden);
    }

    void longAndLengthlessContactsAreKeptAndMarked()
    {
        TempCentre centre;
        centre.clock().at = clock(23);
        auto lengthless = aCall("none", clock(3), 0min, "a");
        lengthless.legs.front().talk.reset();
        lengthless.legs.front().end.reset();
        auto waiting = aCall("mail", clock(4), 600min, "b");
        waiting.channel = facts::Channel::Email;
        waiting.legs.front().talk.reset();
        centre.import({aCall("long", clock(1), 300min, "c"), lengthless, waiting,
            aCall("mistake", clock(1), 6000min, "d")});
        const auto read = historyOf(centre, {clock(0), clock(24)});
        const auto sum = [&](const char *who) {
            return *read.history->sumOf(
                agentNamed(*read.history, who), Zone::utc().dayOf(clock(1)));
        };
        QCOMPARE(sum("c").handledMinutes, 300.f);
        QCOMPARE(sum("c").doubtful, 1);
        QCOMPARE(sum("a").handledMinutes, 0.f);
        QCOMPARE(sum("a").doubtful, 1);
        QCOMPARE(sum("b").handledMinutes, 240.f); // waiting for an answer is no work
        QCOMPARE(sum("d").handledMinutes, 720.f);
    }
};

ATTUNE_TEST(TestLoad)
#include "tst_load.moc"
